import { Group } from 'three/webgpu';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import { layers, mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import type { Family } from '../family.ts';
import { presetWord, sizeFactor, traitColour } from '../traits.ts';
import { flagCloth, flagJoints, waveFlags } from './flags.ts';
import { createWake } from './wake.ts';
import { galleon } from './galleon.ts';
import { rowingBoat } from './rowing-boat.ts';
import { sailboat } from './sailboat.ts';
import type { Vessel, VesselColours } from './vessel.ts';

/** What a vessel is: its rig, its colours, how large and how brightly lit from inside. */
export interface SailingShip {
  readonly sails: string;
  readonly colours: VesselColours;
  readonly size: number;
  readonly glow: number;
}

const weathered: VesselColours = {
  side: [0.085, 0.046, 0.024],
  band: [0.3, 0.17, 0.055],
  bottom: [0.016, 0.014, 0.012],
  trim: [0.05, 0.03, 0.018],
  deck: [0.2, 0.14, 0.085],
  canvas: [0.6, 0.53, 0.41],
  flag: [0.26, 0.016, 0.018],
};

/** Lamps and lit windows pale by day. */
const dimByDay = 'glow *= 1.0 - 0.78 * clamp(dot(keyColour, vec3f(0.14)) - 0.12, 0.0, 1.0);';
/** Planks along the hull; seams in the canvas. */
const planks = (boards: number): string => `
  let board = rest.y * ${boards.toFixed(2)} + sin(rest.z * 0.14) * 0.2; let seam = abs(fract(board) - 0.5); let butt = fract(rest.z * 0.16 + floor(board) * 0.37);
  if (abs(restNormal.x) > 0.45 && vertexSurface.z > 0.6) { albedo *= (0.82 + 0.3 * fract(sin(floor(board) * 12.99) * 43.7)) * mix(0.45, 1.0, smoothstep(0.0, 0.09, 0.5 - seam)) * mix(0.6, 1.0, smoothstep(0.0, 0.012, butt)); }`;
const seams = `
  let strip = select(rest.x, rest.z, abs(restNormal.x) > 0.72) * 1.35; let edge0 = abs(fract(strip) - 0.5);
  let reef = abs(fract(rest.y * 0.42) - 0.5);
  if (vertexSurface.z > 0.3) { albedo *= mix(0.8, 1.0, smoothstep(0.0, 0.05, 0.5 - edge0)) * mix(0.88, 1.0, smoothstep(0.0, 0.02, 0.5 - reef)) * (0.94 + 0.1 * fract(sin(floor(strip) * 78.2) * 43.7)); }`;

function vesselOf(ship: SailingShip): Vessel {
  if (ship.sails === 'none') return rowingBoat(ship.colours);
  return ship.sails === 'triangular' ? sailboat(ship.colours, ship.glow) : galleon(ship.colours, ship.glow);
}

/** The colours a rig has when none is asked for. */
function coloursOf(sails: string): VesselColours {
  if (sails === 'triangular')
    return {
      ...weathered,
      side: [0.6, 0.6, 0.58],
      band: [0.6, 0.6, 0.58],
      bottom: [0.03, 0.05, 0.1],
      trim: [0.16, 0.09, 0.045],
      canvas: [0.72, 0.71, 0.67],
      flag: [0.018, 0.045, 0.13],
    };
  if (sails === 'none')
    return { ...weathered, side: [0.19, 0.1, 0.045], band: [0.24, 0.13, 0.06], bottom: [0.05, 0.025, 0.016], deck: [0.26, 0.16, 0.085] };
  return weathered;
}

/** Vessels under sail and oar. They float at y = 0 of their own space. */
export const sailingShipFamily: Family<SailingShip> = {
  family: 'sailing-ship',
  choose(_chance, kind, member) {
    const asked = traitColour(member.traits);
    const pirate = /pirate/.test(member.noun);
    const sails = presetWord(kind, 'sails', 'square');
    const usual = coloursOf(sails);
    const black: Linear = [0.012, 0.012, 0.013];
    return {
      sails,
      colours: {
        ...usual,
        ...(asked ? { side: mixColour(usual.side, asked, 0.75), band: mixColour(usual.band, asked, 0.6), flag: asked } : {}),
        ...(pirate ? { flag: black } : {}),
      },
      size: sizeFactor(member),
      glow: 2,
    };
  },
  build(ship, matter) {
    const vessel = vesselOf(ship);
    const object = new Group();
    const inner = new Group();
    inner.scale.setScalar(ship.size);
    object.add(inner);
    const wood = mesh(
      vessel.wood,
      matter.solid({
        detail: ship.sails === 'triangular' ? 'none' : 'rough',
        repeat: 0.35,
        relief: 0.5,
        paint: dimByDay + (ship.sails === 'triangular' ? '' : planks(ship.sails === 'none' ? 8 : 3.4)),
      }),
    );
    inner.add(wood);
    const rig = new Rig([
      { name: 'vessel', parent: null, at: [0, 0, 0] },
      ...vessel.joints.map((joint) => ({ name: joint.name, parent: 'vessel', at: joint.at })),
      ...vessel.flags.flatMap((flag) => flagJoints(flag, 'vessel')),
    ]);
    const soft =
      vessel.canvas === null
        ? null
        : mesh(
            vessel.canvas,
            matter.solid({ bones: rig.count, detail: 'rough', repeat: 0.13, relief: 0.3, twoSided: true, paint: seams }),
            { rig },
          );
    const cloth =
      vessel.flags.length === 0
        ? null
        : mesh(flagCloth(vessel.flags, ship.colours.flag, rig), matter.solid({ bones: rig.count, twoSided: true }), { rig });
    for (const part of [soft, cloth]) if (part) inner.add(part);
    const wake = createWake(vessel.form, matter);
    for (const part of wake.meshes) part.layers.set(layers.veil);
    inner.add(...wake.meshes);
    const size = ship.size;
    return {
      object,
      extent: [vessel.extent[0] * size, vessel.extent[1] * size, vessel.extent[2] * size],
      pose(moment) {
        rig.rest();
        vessel.joints.forEach((joint, serial) => {
          const breath = Math.sin(moment.seconds * 1.9 + serial * 1.7) * 0.6 + Math.sin(moment.seconds * 3.7 + serial * 2.9) * 0.4;
          rig.joint(joint.name).scale.z = 1 + breath * 0.006;
          rig.joint(joint.name).rotation.x = breath * 0.016;
        });
        waveFlags(vessel.flags, rig, moment.seconds);
        rig.apply();
        wake.at(moment, size);
      },
      anchor(name) {
        const [x, y, z] = vessel.anchors[name] ?? [0, vessel.extent[1] * 0.36, 0];
        return [x * size, y * size, z * size];
      },
      dispose() {
        for (const part of [wood, soft, cloth, ...wake.meshes]) part?.geometry.dispose();
      },
    };
  },
  movement({ sails }) {
    const fast = sails === 'square' ? 6 : sails === 'none' ? 1.4 : 3.4;
    return {
      gaits: [],
      speeds: { default: fast, sail: fast, cross: fast * 1.08 },
      inertia: sails === 'square' ? 4 : 1.5,
      lean: 0.1,
      hums: [{ kind: 'creak', gain: sails === 'square' ? 0.35 : 0.15 }],
    };
  },
};

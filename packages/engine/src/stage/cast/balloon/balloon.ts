import { Euler, Group, Quaternion } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { place } from '../../../shapes/transform.ts';
import { mesh } from '../../matter/mesh.ts';
import type { Matter } from '../../matter/matter.ts';
import { Rig } from '../../matter/skin.ts';
import type { Body, Family } from '../family.ts';
import { sizeFactor, traitColour } from '../traits.ts';
import { balloonString, basket, envelope, knotHeight, latexBalloon } from './balloon-shapes.ts';

/** What a balloon is: a toy on a string, or a craft with a basket. */
export interface Balloon {
  readonly radius: Metres;
  readonly colour: Linear;
  /** The other colour of a hot-air balloon's gores. */
  readonly second: Linear;
  readonly craft: boolean;
  /** Tells balloons of one kind apart in how they sway, 0 to 1. */
  readonly own: number;
}

/**
 * Turns what hangs in `object` upright again, whatever pitch and bank its path gave it, then by `sway` (about x, y, z):
 * a balloon does not put its nose up.
 */
function hangUpright(inner: Group, object: Group, heading: number, sway: readonly [number, number, number]): void {
  const level = new Quaternion().setFromEuler(new Euler(0, heading, 0)).multiply(new Quaternion().setFromEuler(new Euler(...sway)));
  inner.quaternion.copy(object.quaternion).invert().multiply(level);
}

const joints = 7;
/** Latex glows where light comes through it, deepest in the middle, and shows a bright spot where the sky is brightest. */
const latex = `
  let graze = 1.0 - abs(dot(normal, view));
  albedo = mix(albedo * 0.85, albedo * albedo * 0.55, smoothstep(0.35, 1.0, graze));
  let back = max(dot(-view, keyDirection), 0.0);
  glow = glow - back * 0.3 * (1.0 - graze);`;
const nylon = `
  let seam = abs(fract((atan2(rest.x, rest.z) / 6.2831853) * 16.0) - 0.5); albedo *= mix(0.7, 1.0, smoothstep(0.0, 0.06, 0.5 - seam));
  let band = abs(fract(rest.y * 0.55) - 0.5); albedo *= mix(0.9, 1.0, smoothstep(0.0, 0.03, 0.5 - band));`;

function partyBalloon({ radius, colour, own }: Balloon, matter: Matter): Body {
  const object = new Group();
  const swaying = new Group();
  object.add(swaying);
  const skin = mesh(latexBalloon(radius, colour), matter.solid({ paint: latex }));
  swaying.add(skin);
  const knot = knotHeight(radius);
  const long = radius * 6.5;
  const rig = new Rig(
    Array.from({ length: joints }, (_, joint) => ({
      name: `string${joint}`,
      parent: joint === 0 ? null : `string${joint - 1}`,
      at: [0, knot - (joint / (joints - 1)) * long, 0] as const,
    })),
  );
  const string = mesh(balloonString([0, knot, 0], long, radius * 0.02, 0, joints), matter.solid({ bones: rig.count }), { rig });
  swaying.add(string);
  const phase = own * Math.PI * 2;
  return {
    object,
    extent: [radius * 2, radius * 2.4, radius * 2],
    pose({ seconds, heading, place: [x, , z], speed, actions }) {
      // Who blows it up has not tied a string to it yet.
      string.visible = actions.get('worked')?.motif !== 'inflate';
      const turn = phase + x * 1.7 + z * 0.9;
      hangUpright(swaying, object, heading, [
        Math.sin(seconds * 1.1 + turn) * 0.08 + Math.min(0.12, speed * 0.03),
        Math.sin(seconds * 0.4 + turn) * 0.3,
        Math.sin(seconds * 0.87 + turn * 1.3) * 0.1,
      ]);
      swaying.position.set(Math.sin(seconds * 0.7 + turn) * radius * 0.12, Math.sin(seconds * 1.3 + turn) * radius * 0.14, 0);
      rig.rest();
      for (let joint = 0; joint < joints; joint++) {
        // A slow curl runs down the string; its upper end follows the balloon late.
        const lag = seconds * 1.6 - joint * 0.75 + turn;
        rig
          .joint(`string${joint}`)
          .rotation.set(Math.sin(lag) * 0.14 + Math.sin(joint * 1.9 + turn) * 0.07, 0, Math.cos(lag * 0.83) * 0.15);
      }
      rig.apply();
    },
    anchor: (name) => (name === 'string' ? [0, knot - long, 0] : [0, 0, 0]),
    dispose() {
      skin.geometry.dispose();
      string.geometry.dispose();
    },
  };
}

function hotAirBalloon({ radius, colour, second, own }: Balloon, matter: Matter): Body {
  const object = new Group();
  const swaying = new Group();
  object.add(swaying);
  // The body's origin is its middle: the envelope above, the basket below.
  const bottom = -radius * 0.78;
  const skin = mesh(
    envelope(radius, bottom, colour, second),
    matter.solid({ detail: 'cloth', repeat: 0.15, relief: 0.2, paint: nylon, twoSided: true }),
  );
  const below = mesh(place(basket(radius, bottom), {}), matter.solid({ detail: 'cloth', repeat: 0.6, relief: 1 }));
  swaying.add(skin, below);
  const phase = own * Math.PI * 2;
  return {
    object,
    extent: [radius * 2, radius * 2.85, radius * 2],
    pose({ seconds, heading, place: [x, , z] }) {
      const turn = phase + x * 0.13 + z * 0.07;
      hangUpright(swaying, object, heading, [
        Math.sin(seconds * 0.5 + turn) * 0.025,
        seconds * 0.06 + turn,
        Math.sin(seconds * 0.43 + turn) * 0.03,
      ]);
      swaying.position.set(0, Math.sin(seconds * 0.55 + turn) * radius * 0.012, 0);
    },
    anchor: (name) => (name === 'basket' ? [0, bottom - radius * 0.4, 0] : [0, 0, 0]),
    dispose() {
      skin.geometry.dispose();
      below.geometry.dispose();
    },
  };
}

const party: readonly string[] = ['#d0201e', '#e0a010', '#2468c8', '#2f9e4f', '#d0408a', '#8a3fc0'];

/** Balloons: latex on a string, and hot-air balloons. They float about their middle. */
export const balloonFamily: Family<Balloon> = {
  family: 'balloon',
  // Who is in the basket stands so that the rim is at the hips.
  perches: ({ craft, radius }) =>
    craft ? [{ name: 'inside', at: [0, -radius * (0.78 + 0.62) + radius * 0.19, 0], room: [radius * 0.36, radius * 0.36] }] : [],
  choose(chance, kind, member) {
    const craft = kind.preset['basket'] === true;
    const asked = traitColour(member.traits);
    const drawn = linear(chance.pick(party));
    return {
      craft,
      radius: (kind.extent[0] / 2) * sizeFactor(member),
      colour: asked ?? (craft ? linear('#b8341f') : drawn),
      second: craft && asked ? [0.7, 0.64, 0.52] : [0.62, 0.42, 0.13],
      own: chance.next(),
    };
  },
  build: (balloon, matter) => (balloon.craft ? hotAirBalloon(balloon, matter) : partyBalloon(balloon, matter)),
  movement: ({ craft }) => ({
    gaits: [],
    speeds: { default: craft ? 2 : 0.6, rise: craft ? 1.6 : 0.5, float: craft ? 1.5 : 0.4, fly: craft ? 3 : 0.8, fall: 0.6 },
    inertia: craft ? 3 : 1.2,
    lean: 0.05,
  }),
};

import { uniform } from 'three/tsl';
import { value } from '../../matter/shader.ts';
import type { CameraSample, SetFamily, SetPlan } from '../set.ts';
import { lowestEye, seaGrid, seenSector } from '../sea/sea-grid.ts';
import { seaState } from '../sea/sea-state.ts';
import { createWater } from '../sea/water.ts';
import { waterTexture } from '../sea/water-texture.ts';
import { chooseWaves, surfaceAt } from '../sea/waves.ts';
import { createRoller, rollerBursts, rollerFor, type RollerPlan } from '../sea/roller.ts';
import { createSky } from '../sky/sky.ts';
import { beachSlope, inlandAt, sandAt, seaLevel, surfShader } from './shoreline.ts';
import { createPalms } from './palms.ts';
import { seesBehind } from '../all-round.ts';
import { breakersOn, createRocks, isRocky, isSteep } from './rocks.ts';
import { createSand } from './sand.ts';

/** In the vertex shader: the open sea's waves die away over the shoal, the surf takes over. */
const shoaling = `{
  let at = home; let coarse = size * 1.6;
  ${surfShader}
  let open = smoothstep(-6.0, -70.0, inland);
  shift = shift * open; slope = slope * open; foam = foam * open;
  shift.y += surge * smoothstep(9.0, 3.0, inland);
}`;

/** In the fragment shader: sand shows through shallow water, and the surf is white. */
const shallows = `
  let at = place.xz; let coarse = far * 0.055;
  ${surfShader}
  slope += vec2f(0.0, -front) * 0.85;
  let sandHere = inland * ${beachSlope.toFixed(4)};
  let deep = max(place.y - seaLevel - sandHere, 0.0);
  let clear = exp(-deep * 1.15);
  body = mix(body, vec3f(0.024, 0.1, 0.105), exp(-deep * 0.42) * 0.8);
  body = mix(body, vec3f(0.3, 0.23, 0.155), clear * 0.85);
  let thinSheet = 1.0 - smoothstep(0.0, 0.075, deep);
  slope = slope * mix(1.0, 0.25, thinSheet);
  // The edge of the sheet carries a rim of foam; behind it the foam tears into lace as it thins.
  let rim = smoothstep(0.05, 0.004, deep) * smoothstep(0.0, 0.06, runUp);
  let net = smoothstep(0.46, 0.72, fine.z * 0.62 + drawn.z * 0.5 + 0.28 * smoothstep(0.1, 0.02, deep)) * smoothstep(-10.0, -1.0, inland) * 0.75;
  let tumbling = froth * clamp(0.25 + 1.15 * (fine.z * 0.6 + drawn.z * 0.5) * (0.6 + 0.8 * drawn.w), 0.0, 1.0);
  foam = clamp(max(foam * smoothstep(-8.0, -40.0, inland), max(tumbling, max(rim * (0.5 + 0.6 * fine.z), net * (0.25 + 0.75 * froth + 0.5 * thinSheet)))), 0.0, 1.0);`;

function middleOf(camera: readonly CameraSample[]): readonly [number, number, number] {
  const sum = camera.reduce((total, { place }) => [total[0] + place[0] / camera.length, 0, total[2] + place[2] / camera.length] as const, [
    0, 0, 0,
  ] as readonly [number, number, number]);
  return camera.length > 0 ? sum : [0, 0, 12];
}

/** All directions. */
const around = { from: -Math.PI, to: Math.PI } as const;

/** Whether the camera goes along with somebody: then the sand is seen from other places than the middle of its grid. */
function travels(camera: readonly CameraSample[]): boolean {
  const [first] = camera;
  return camera.some(({ place }) => Math.hypot(place[0] - first!.place[0], place[2] - first!.place[2]) > 1.5);
}

/** How far out (z) it is deep enough to swim. */
const swimmersAt = -36;

interface BeachPlan extends SetPlan {
  /** The wave that somebody rides. */
  readonly roller?: RollerPlan;
}

/** A beach seen toward the sea: sand to walk on along x, surf behind it, a headland on the right. */
export const beachFamily: SetFamily<BeachPlan> = {
  family: 'beach',
  plan({ kind, look, chance, setting, cast = [], wet = false, ashore = false }): BeachPlan {
    const state = seaState(look, 'bay');
    const waves = chooseWaves(state, chance.spawn('waves'));
    const rocky = isRocky({ setting });
    // Where only waves play, they are what is looked at, from the edge of the sand.
    const roller = wet && !ashore ? rollerFor({ cast, setting }, [0, seaLevel, swimmersAt]) : null;
    const empty = rocky && cast.length === 0;
    const afloat = wet && !ashore;
    return {
      kind,
      landmarks: [],
      centre: afloat ? [0, seaLevel, swimmersAt] : [0, sandAt(0, 0), empty ? -11 : 0],
      ...(roller ? { roller, breakers: (seconds: number) => rollerBursts(roller, seconds) } : {}),
      ...(rocky ? { breakers: (seconds) => breakersOn(state.height, seconds) } : {}),
      ground: afloat ? (x, z) => Math.max(seaLevel, sandAt(x, z)) : sandAt,
      depth: (x, z) => seaLevel - sandAt(x, z),
      ...(afloat ? { afloat } : {}),
      arena: afloat ? { side: 14, back: 20, front: 8 } : empty ? { side: 7, back: 8, front: 6 } : { side: 14, back: 4, front: 9 },
      eyeHeight: 1.45,
      stands: (x, z) => inlandAt(x, z) > 1.5,
      swell(x, z, seconds, length) {
        if (inlandAt(x, z) > -6) return { height: Math.max(seaLevel, sandAt(x, z)), pitch: 0, roll: 0 };
        const { height, slope } = surfaceAt(waves, x, z, seconds, length);
        return { height: seaLevel + height, pitch: Math.atan(slope[1]), roll: Math.atan(slope[0]) };
      },
    };
  },
  async build(plan, brief, tools) {
    const state = seaState(brief.look, 'bay');
    const waves = chooseWaves(state, brief.chance.spawn('waves'));
    const ripples = waterTexture(tools.matter.texels);
    const sector = seenSector(tools.camera, tools.aspect);
    const sky = createSky({
      matter: tools.matter,
      look: brief.look,
      lighting: tools.lighting,
      chance: brief.chance,
      camera: tools.camera,
      setting: brief.setting,
    });
    const height = lowestEye(tools.camera, seaLevel);
    const moment = uniform(0);
    const shoreInputs = { seaLevel: value('f32', uniform(seaLevel)) };
    const water = createWater({
      waves,
      state: { ...state, foam: Math.max(0.2, state.foam) },
      grid: seaGrid(sector, height),
      ripples,
      light: tools.matter.light,
      level: seaLevel,
      disc: sky.disc,
      tint: [0.008, 0.045, 0.06],
      shore: { paint: shallows, shoaling, inputs: shoreInputs },
    });
    const sand = createSand(
      seaGrid(travels(tools.camera) ? around : sector, height, 0.6),
      middleOf(tools.camera),
      sky.disc,
      moment,
      tools.matter,
    );
    const palms = createPalms(tools.matter, brief.chance.spawn('palms'), seesBehind(tools.camera));
    const rocks = isRocky(brief) ? [createRocks(tools.matter, brief.chance.spawn('rocks'), isSteep(brief))] : [];
    const roller = plan.roller ? createRoller(plan.roller, tools.camera, ripples, tools.matter) : null;
    return {
      objects: [...(roller ? [roller.object] : []), sand, palms, ...rocks, water.mesh, sky.object],
      prepare: (renderer) => sky.prepare(renderer),
      at(seconds, lighting, eye) {
        moment.value = seconds;
        water.at(seconds, eye);
        roller?.at(seconds);
        sky.at(seconds, lighting, eye);
      },
      dispose() {
        sky.dispose();
        water.dispose();
        ripples.dispose();
        sand.geometry.dispose();
        palms.geometry.dispose();
        for (const { geometry } of rocks) geometry.dispose();
      },
    };
  },
};

import type { Look } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { createSky } from '../sky/sky.ts';
import { createRoller, rollerBursts, rollerFor, type RollerPlan } from './roller.ts';
import type { SetFamily, SetPlan } from '../set.ts';
import { lowestEye, seaGrid, seenSector } from './sea-grid.ts';
import { seaState, type SeaState } from './sea-state.ts';
import { createWater } from './water.ts';
import { waterTexture } from './water-texture.ts';
import { chooseWaves, surfaceAt, type Wave } from './waves.ts';

/** Where the action takes place on the open sea, and the waves it floats on. */
export interface SeaPlan extends SetPlan {
  readonly waves: readonly Wave[];
  readonly state: SeaState;
  /** The wave that somebody rides. */
  readonly roller: RollerPlan | null;
}

/** What deep water gives back from inside. */
export function waterTint(look: Look): Linear {
  return look.weather === 'storm' || look.weather === 'rain' ? [0.012, 0.034, 0.036] : [0.008, 0.04, 0.055];
}

/** Of longer hulls it would not be seen that they pitch: they go like one of this part of the longest wave. */
const mostFelt = 0.62;

/** The open sea, out of sight of land. */
export const seaFamily: SetFamily<SeaPlan> = {
  family: 'sea',
  plan({ kind, look, setting, chance, cast = [] }) {
    const roller = rollerFor({ cast, setting }, [0, 0, 0]);
    const open = seaState(look, setting.noun, setting);
    // Before the wave that is ridden the sea lies low.
    const state = roller ? { ...open, height: Math.min(open.height, 0.4), foam: 0 } : open;
    const waves = chooseWaves(state, chance.spawn('waves'));
    return {
      kind,
      waves,
      state,
      roller,
      ...(roller ? { breakers: (seconds) => rollerBursts(roller, seconds) } : {}),
      landmarks: [],
      centre: [0, 0, 0],
      ground: () => 0,
      stands: () => false,
      arena: { side: 60, back: 90, front: 30 },
      eyeHeight: 2 + state.height * 0.5,
      swell(x, z, seconds, length) {
        const { height, slope } = surfaceAt(waves, x, z, seconds, Math.min(length, state.longest * mostFelt));
        // The surface's tilt, apart from any heading: `pitch` is its rise toward +z, `roll` its rise toward +x.
        return { height, pitch: Math.atan(slope[1]), roll: Math.atan(slope[0]) };
      },
    };
  },
  async build(plan, brief, tools) {
    const ripples = waterTexture(tools.matter.texels);
    const grid = seaGrid(seenSector(tools.camera, tools.aspect), lowestEye(tools.camera, 0));
    const sky = createSky({
      matter: tools.matter,
      look: brief.look,
      lighting: tools.lighting,
      chance: brief.chance,
      camera: tools.camera,
      setting: brief.setting,
    });
    const water = createWater({
      waves: plan.waves,
      state: plan.state,
      grid,
      ripples,
      light: tools.matter.light,
      disc: sky.disc,
      tint: waterTint(brief.look),
    });
    const roller = plan.roller ? createRoller(plan.roller, tools.camera, ripples, tools.matter) : null;
    return {
      objects: [water.mesh, sky.object, ...(roller ? [roller.object] : [])],
      prepare: (renderer) => sky.prepare(renderer),
      at(seconds, lighting, eye) {
        water.at(seconds, eye);
        roller?.at(seconds);
        sky.at(seconds, lighting, eye);
      },
      dispose() {
        sky.dispose();
        water.dispose();
        roller?.object.geometry.dispose();
        ripples.dispose();
      },
    };
  },
};

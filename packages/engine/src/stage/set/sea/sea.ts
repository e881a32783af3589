import type { Look } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { createSky } from '../sky/sky.ts';
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
}

/** What deep water gives back from inside. */
export function waterTint(look: Look): Linear {
  return look.weather === 'storm' || look.weather === 'rain' ? [0.012, 0.034, 0.036] : [0.008, 0.04, 0.055];
}

/** The open sea, out of sight of land. */
export const seaFamily: SetFamily<SeaPlan> = {
  family: 'sea',
  plan({ kind, look, setting, chance }) {
    const state = seaState(look, setting.noun);
    const waves = chooseWaves(state, chance.spawn('waves'));
    return {
      kind,
      waves,
      state,
      landmarks: [],
      centre: [0, 0, 0],
      ground: () => 0,
      stands: () => false,
      arena: { side: 60, back: 90, front: 30 },
      eyeHeight: 2 + state.height * 0.5,
      swell(x, z, seconds, length) {
        const { height, slope } = surfaceAt(waves, x, z, seconds, length);
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
    return {
      objects: [water.mesh, sky.object],
      prepare: (renderer) => sky.prepare(renderer),
      at(seconds, lighting, eye) {
        water.at(seconds, eye);
        sky.at(seconds, lighting, eye);
      },
      dispose() {
        sky.dispose();
        water.dispose();
        ripples.dispose();
      },
    };
  },
};

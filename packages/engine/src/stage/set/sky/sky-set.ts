import type { SetFamily, SetPlan } from '../set.ts';
import { createSky } from './sky.ts';

/** Open sky with nothing under it: for what plays among clouds and stars. */
export const skyFamily: SetFamily = {
  family: 'sky',
  plan: ({ kind }): SetPlan => ({
    kind,
    ground: () => 0,
    landmarks: [],
    centre: [0, 0, 0],
    arena: { side: 40, back: 60, front: 6 },
    eyeHeight: 2,
  }),
  async build(_plan, { look, chance, setting }, { matter, camera, lighting }) {
    const sky = createSky({ matter, look, lighting, chance, camera, setting });
    return { objects: [sky.object], at: sky.at, prepare: sky.prepare, dispose: sky.dispose };
  },
};

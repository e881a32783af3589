import type { SetFamily, SetPlan } from '../set.ts';
import type { Lighting } from '../../light/lighting.ts';
import { createSpaceSky } from './space-sky.ts';

/** Sunlight without air: hard, from one side, with the planet's blue light from below. */
const sunlight = (lighting: Lighting): Lighting => ({
  ...lighting,
  key: { direction: [-0.62, 0.45, 0.64], colour: [4, 3.9, 3.7] },
  sky: [0.05, 0.06, 0.1],
  bounce: [0.06, 0.1, 0.18],
  fill: { direction: [0.35, 0.35, 0.85], colour: [0.2, 0.22, 0.28] },
  rim: [0.6, 0.7, 0.95],
  haze: { colour: [0, 0, 0], glow: [0, 0, 0], density: 0, fall: 0 },
  lamps: [],
  wet: 0,
});

/** Open space: stars, a nebula and a planet, and nothing underfoot. */
export const spaceFamily: SetFamily = {
  family: 'space',
  plan: ({ kind }): SetPlan => ({
    kind,
    ground: () => -0.001,
    landmarks: [{ noun: 'planet', kind: 'moon', top: [420, 200, -1000], reach: 300, height: 300 }],
    centre: [0, 0, 0],
    arena: { side: 24, back: 40, front: 6 },
    eyeHeight: 1.2,
  }),
  async build(_plan, { kind }, { matter, lighting }) {
    const style = kind.preset['style'];
    const sky = createSpaceSky(matter, { style: typeof style === 'string' ? style : 'space' });
    return { objects: [sky.object], lighting: sunlight(lighting), at() {}, dispose: () => sky.object.geometry.dispose() };
  },
};

import type { Gait, Movement } from '../family.ts';
import { motifFor } from './actions/motifs.ts';
import type { Footwear } from './clothes/shoes.ts';
import type { Figure } from './figure.ts';

/** How far behind the middle of the stance the body is carried, in shares of its height: a foot lands less far in front than it leaves behind. */
export const trail = { walk: 0.035, run: 0.05 } as const;

/** When in the cycle the feet land. The right foot leads. */
export const landings = { R: 0, L: 0.5 } as const;

/** Walking and running of a person of this size. Stride lengths after Grieve and Gear, "The relationships between length of stride, step frequency, time of swing and speed of walking", 1966. */
export function humanMovement(figure: Figure, footwear: Footwear): Movement {
  const size = figure.height / 1.7;
  const slow = figure.age === 'old' ? 0.7 : 1;
  const shoe = footwear === 'barefoot' ? 'bare' : footwear === 'boots' ? 'boot' : figure.age === 'child' ? 'soft' : 'hard';
  const gait = (name: 'walk' | 'run', from: number, duty: number, stride: (speed: number) => number, usual: number, gain: number): Gait => {
    const forward = (duty * stride(usual)) / 2 - trail[name] * figure.height;
    return {
      name,
      from,
      duty,
      stride,
      touches: [
        { foot: 'right', phase: landings.R, offset: [0.045 * figure.height, forward] },
        { foot: 'left', phase: landings.L, offset: [-0.045 * figure.height, forward] },
      ],
      sound: { kind: 'footstep', parameters: { weight: Math.max(15, Math.round(22 * figure.height ** 2)), shoe }, gain },
    };
  };
  return {
    gaits: [
      gait('walk', 0.05, 0.61, (speed) => (0.5 + 0.56 * speed) * size ** 0.6 * slow ** 0.5, 1.4, 0.8),
      gait('run', 2.3 * Math.sqrt(size), 0.36, (speed) => (0.9 + 0.5 * speed) * size ** 0.6, 4.2, 1),
    ],
    speeds: {
      default: 1.4 * Math.sqrt(size) * slow,
      walk: 1.35 * Math.sqrt(size) * slow,
      run: 4.2 * Math.sqrt(size) * slow,
      rush: 6 * Math.sqrt(size),
      chase: 5 * Math.sqrt(size),
      follow: 1.4 * Math.sqrt(size),
      crawl: 0.35,
      climb: 0.4,
      swim: 1,
      dance: 0.5,
    },
    inertia: 0.45,
    lean: 0.15,
    deed: motifFor,
  };
}

import type { Linear } from '../../../shapes/colour.ts';
import type { Designs, Plan } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { part } from './cycle.ts';

/** A heap of soft puffs. */
function puffs(work: Sculpt, count: number, size: readonly [number, number, number], big: number, cover: number, colour: Linear): Plan {
  const own = Array.from(
    { length: count },
    () => [work.chance.between(-1, 1), work.chance.next(), work.chance.between(-1, 1), work.chance.next()] as const,
  );
  return { floats: true, bounds: { low: [-size[0] / 2, -size[1] / 2, -size[2] / 2], high: [size[0] / 2, size[1] / 2, size[2] / 2] }, swarms: [{ sprite: 'puff', count, mote({ seconds }, index) { const [x, y, z, o] = own[index]!; const dome = Math.sqrt(Math.max(0, 1 - x * x)); return { at: [x * size[0] * 0.38 + Math.sin(seconds * 0.2 + o * 9) * big * 0.06, (-0.3 + y * 0.62 * dome) * size[1], z * size[2] * 0.3 * dome], size: big * (0.55 + 0.5 * o) * (0.55 + 0.5 * dome), colour: [colour[0] * (0.72 + 0.4 * y), colour[1] * (0.74 + 0.38 * y), colour[2] * (0.8 + 0.3 * y)], cover, own: o, turn: o * 6 + seconds * 0.02 }; } }] }; // prettier-ignore
}

/** Clouds, fog and dust. Metres. */
export const clouds: Designs = {
  cloud: (work) => puffs(work, 46, [12, 5, 6], 2.6, 0.62, work.form.colour ?? [0.95, 0.96, 1]),
  'storm-cloud': (work) => {
    const plan = puffs(work, 46, [12, 5, 6], 2.6, 0.72, [0.2, 0.21, 0.25]);
    return {
      ...plan,
      swarms: [
        ...plan.swarms!,
        {
          sprite: 'glow',
          count: 1,
          mote: ({ seconds }) => {
            const beat = part(seconds * 0.45 + 0.2);
            return { at: [1, -0.5, 0.5], size: 4, colour: [2, 2.4, 4], cover: beat < 0.07 ? 0.7 : 0, adds: 1, shines: 1 };
          },
        },
      ],
    };
  },
  fog: (work) => {
    const plan = puffs(work, 34, [9, 1.8, 5], 1.9, 0.26, [0.85, 0.88, 0.92]);
    return { ...plan, floats: false, bounds: { low: [-4.5, -0.9, -2.5], high: [4.5, 0.9, 2.5] } };
  },
  'dust-cloud': (work) => {
    const plan = puffs(work, 30, [3, 1.6, 2], 0.9, 0.4, [0.62, 0.5, 0.36]);
    return { ...plan, floats: false };
  },
};

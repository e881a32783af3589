import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend } from '../prop/sculpt.ts';

/** How high a bough is over the ground, and how far it reaches to either side. Centimetres. */
const high = 150;
const reach = 115;

/** A bough that comes out of a tree's trunk across the picture, with room on it for a bird. Centimetres. */
export const bough: Designs = {
  bough(work) {
    const bark = (at: Vector3): ReturnType<typeof blend> => blend('#5c4630', '#33261a', mottle([at[0] * 0.4, at[1], at[2] * 3], 0.12));
    work.rod('wood', [[-reach - 8, 0, -6], [-reach, 90, 0], [-reach - 2, 230, 4]], (along) => 19 - along * 5, { around: 14, paint: bark }); // prettier-ignore
    const along = (t: number): Vector3 => [-reach + t * reach * 2, high - 8 + t * 14 + Math.sin(t * 5) * 4, Math.sin(t * 4) * 5];
    work.rod('wood', [0, 0.2, 0.4, 0.6, 0.8, 1].map(along), (t) => 8.5 - t * 5.6, { around: 12, paint: bark });
    const green = work.colour('#4f8a34');
    for (let twig = 0; twig < 9; twig++) {
      const t = 0.22 + twig * 0.095;
      // None where somebody sits.
      const side = twig % 2 === 0 ? -1 : 1;
      const up = Math.abs(t - 0.55) < 0.2 ? -1 : twig % 3 === 0 ? -0.6 : 1;
      const from = along(t);
      const to: Vector3 = [from[0] + 22, from[1] + up * (18 + (twig % 3) * 7), from[2] + side * 20];
      work.rod('wood', [from, to], (s) => 1.7 - s * 1.1, { around: 6, paint: bark });
      for (let leaf = 0; leaf < 9; leaf++) {
        const s = 0.35 + (leaf / 9) * 0.7;
        const turn = leaf * 2.4 + twig;
        work.blade(
          'leaf',
          { long: 13, wide: 6, lean: 0.7, curl: 0.4, cup: 0.25, belly: 0.42, blunt: 0.7, rows: 8, columns: 6 },
          {
            turn: [0, turn, 0],
            at: [from[0] + (to[0] - from[0]) * s, from[1] + (to[1] - from[1]) * s, from[2] + (to[2] - from[2]) * s],
            paint: ([x, y]) => blend(green, '#a8c86a', Math.abs(x) < 0.25 ? 0.6 : mottle([x, y, leaf], 0.2) * 0.4),
          },
        );
      }
    }
    return { perches: [{ name: 'top', at: [reach * 0.1, along(0.55)[1] + 5.4, along(0.55)[2]], room: [70, 14] }] };
  },
};

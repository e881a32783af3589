import { smooth } from '../../../../curves/easing.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, block, lantern, wire } from '../pieces/street.ts';
import { skyline } from './skyline.ts';

/** On a bridge's deck: rails, cables and lamps, a river beneath, the town behind. */
export const bridge: DrawUp = (site) => {
  const across = site.driven;
  const level = -9;
  const land = (x: number, z: number): number =>
    across
      ? -13 + 22 * smooth(70, 120, Math.abs(x)) + 11 * smooth(-150, -175, z)
      : -13 + 12 * smooth(-120, -150, z) + 12 * smooth(130, 170, Math.abs(x));
  const half = 5.2;
  const wide = (x: number, z: number): boolean => (across ? Math.abs(z) < half : Math.abs(x) < half);
  return {
    height: land,
    floor: (x, z) => (wide(x, z) ? 0 : land(x, z)),
    cover: 'grass',
    water: { level, tint: [0.015, 0.045, 0.055], ruffle: 0.55, trees: 20, flow: 'flow = vec2f(at.x * 0.5 - moment * 0.9, at.y * 0.5);' },
    arena: { side: across ? 30 : 4, back: across ? 3 : 12, front: across ? 3.5 : 8 },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: across ? 1.6 : 0,
    eyeHeight: 1.6,
    lamps: [
      [-4.6, -6],
      [4.6, -14],
    ].map(([x, z]) => ({ place: across ? [x! * 2, 4, -4] : [x!, 4, z!], colour: [1.9, 1.2, 0.6], reach: 18 })),
    dress(dressing) {
      const { chance } = site;
      const turn = across ? Math.PI / 2 : 0;
      const put = (piece: Parameters<Dressing['set']>[0], x: number, z: number): void =>
        void dressing.set(piece, across ? z : x, across ? -x : z, turn, 1, 0);
      const length = 190;
      put(
        [
          block('concrete', [half * 2, 0.9, length], [0, -0.46, 0], '#3d3e41'),
          block('concrete', [2, 0.2, length], [half - 1, 0.04, 0], '#77756f'),
          block('concrete', [2, 0.2, length], [-half + 1, 0.04, 0], '#77756f'),
          ...[0].map(() => block('plastic', [0.01, 0.01, 0.01], [0, -0.5, 0])),
        ],
        0,
        -60 + (across ? 60 : 0),
      );
      for (let dash = -12; dash < 24; dash++) put([block('plastic', [0.14, 0.02, 2], [0, 0, 0], '#c9c7bd')], 0, 10 - dash * 4.6);
      // Seen from beside, the near rail would stand before the lens.
      for (const side of across ? [1] : [-1, 1]) {
        for (let post = -24; post < 70; post++)
          put(
            [bar('lacquer', [0, 0, 0], [0, 1.2, 0], post % 4 === 0 ? 0.07 : 0.026, '#7c2a20', 6)],
            side * half,
            14 - post * 0.62 * (post > 40 ? 2 : 1),
          );
        for (const y of [0.45, 0.82, 1.2])
          put([bar('lacquer', [0, y, 90], [0, y, -90], y > 1 ? 0.06 : 0.028, '#7c2a20', 6)], side * half, across ? 0 : -60);
        for (const tower of across ? [-34, 34] : [-20, -92]) {
          put([block('lacquer', [1.3, 34, 1.5], [0, 4, 0], '#8c2f22')], side * (half + 0.7), tower);
          if (side > 0 && !across)
            put(
              [
                block('lacquer', [half * 2 + 2, 1.4, 1.3], [0, 9.5, 0], '#8c2f22'),
                block('lacquer', [half * 2 + 2, 1.2, 1.3], [0, 20, 0], '#8c2f22'),
              ],
              0,
              tower,
            );
        }
        const [a, b] = across ? [-34, 34] : [-20, -92];
        const main = wire([0, 20.5, a], [0, 20.5, b], 16.5, 0.14);
        put([main], side * (half + 0.7), 0);
        put(
          [
            wire([0, 20.5, Math.max(a, b)], [0, 1, Math.max(a, b) + 42], 2, 0.14),
            wire([0, 20.5, Math.min(a, b)], [0, 1, Math.min(a, b) - 42], 2, 0.14),
          ],
          side * (half + 0.7),
          0,
        );
        for (let hanger = 1; hanger < 22; hanger++) {
          const t = hanger / 22;
          put(
            [bar('iron', [0, 0.8, a + (b - a) * t], [0, 20.5 - 66 * t * (1 - t), a + (b - a) * t], 0.03, '#5c2018', 4)],
            side * (half + 0.7),
            0,
          );
        }
        for (const z of [-6, -24, -42, -60]) put(lantern(site.dark, 4.2), side * (half - 0.4), z + (across ? 33 : 0));
      }
      skyline(dressing, site, -170, 34, 21, -4);
      grove(dressing, site, { count: 60, near: 150, far: 185, half: 0.8, tall: [9, 14] }, chance);
    },
  };
};

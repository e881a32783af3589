import { box } from '../../../../shapes/solids.ts';
import { prism } from '../../../../shapes/prism.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { bar, bin, block, signBoard } from '../pieces/street.ts';
import { asphalt, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** A car park, or with pumps under a roof a petrol station. */
export const parking: DrawUp = (site) => {
  const fuel = site.style === 'fuel';
  return {
    height: rolling(2.9, 60, 40),
    cover: 'grass',
    zones: asphalt(
      'max(abs(site.x) * 0.6, abs(site.y + 8.0))',
      'site.x',
      '15.0',
      fuel
        ? `{ paint = max(paint, ${stripe('abs(site.x) - 7.0', '0.08')} * step(abs(site.y + 8.0), 3.6)); }`
        : `{ let bay = ${stripe('(fract(site.x / 2.7) - 0.5) * 2.7', '0.06')}; paint = max(paint, bay * step(abs(abs(site.y + 7.8) - 5.6), 2.5)); paint = max(paint, ${stripe('site.y + 7.8 - 8.1', '0.06')} * 0.0); }`,
    ),
    sward: { tall: 0.12, tufts: 500, where: (x, z) => Math.max(Math.abs(x) * 0.6, Math.abs(z + 8)) > 15.3 },
    lane: [1, 0, 0],
    arena: { side: 14, back: 4, front: 7 },
    lamps: [
      { place: [-3, fuel ? 4.7 : 6, -6], colour: [3, 3, 2.8], reach: 24 },
      { place: [5, fuel ? 4.7 : 6, -6], colour: [3, 3, 2.8], reach: 24 },
    ],
    dress(dressing) {
      const { chance } = site;
      if (fuel) {
        dressing.set(
          [
            block('plastic', [17, 0.9, 8], [0, 5.4, 0], '#e4e4e0'),
            block('plastic', [17.1, 0.34, 8.1], [0, 5.4, 0], '#c8241f'),
            ...[-6, 6].flatMap((x) => [block('plastic', [0.5, 5, 0.5], [x, 2.5, 0], '#d8d8d4')]),
            ...[-6, -2, 2, 6].map(
              (x) =>
                ['light', box([1.6, 0.05, 1], { colour: [1, 0.98, 0.9], surface: [1, 0, 0, site.dark ? 5 : 0.9] }, [x, 4.93, 0])] as const,
            ),
          ],
          0,
          -8.5,
          0,
          1,
          0,
        );
        for (const x of [-3.4, 0.6, 4.6])
          dressing.set(
            [
              block('concrete', [2, 0.18, 1], [0, 0.09, 0], '#b0ada6'),
              block('plastic', [0.85, 1.75, 0.5], [0, 1.05, 0], '#c8241f'),
              block('plastic', [0.7, 0.5, 0.52], [0, 1.45, 0], '#e8e8e4'),
              block('iron', [0.5, 0.3, 0.54], [0, 1.5, 0], '#121a1e'),
              bar('rubber', [0.48, 1.4, 0.1], [0.55, 0.4, 0.3], 0.03),
              bar('rubber', [0.55, 0.4, 0.3], [0.48, 1, 0.16], 0.03),
            ],
            x,
            -8.5,
            0,
            1,
            0,
          );
        dressing.set(
          [
            block('plaster', [15, 3.8, 6], [0, 1.9, 0], '#9c978c'),
            block('glass', [11, 2.3, 0.1], [0, 1.5, 3.06]),
            [
              'light',
              box(
                [10.8, 2.2, 0.05],
                { colour: site.dark ? [0.9, 0.75, 0.5] : [0.1, 0.12, 0.13], surface: [1, 0.8, 0, site.dark ? 1.2 : 0] },
                [0, 1.5, 3.02],
              ),
            ],
            block('plastic', [15.2, 0.8, 6.2], [0, 3.9, 0], '#c8241f'),
            ...[-4.4, -1.5, 1.5, 4.4].map((x) => block('steel', [0.1, 2.3, 0.12], [x, 1.5, 3.1])),
          ],
          0,
          -18,
          0,
          1,
          0,
        );
        dressing.set(
          [
            bar('steel', [0, 0, 0], [0, 7, 0], 0.16),
            block('plastic', [2.2, 2.8, 0.4], [0, 6.4, 0], '#c8241f'),
            block('plastic', [1.8, 0.5, 0.44], [0, 6.9, 0], '#f0f0ee'),
            ...[0, 1, 2].map((row) => block('iron', [1.6, 0.4, 0.44], [0, 6.2 - row * 0.5, 0], '#14181c')),
          ],
          -11,
          -6,
          0.2,
          1,
          0,
        );
      } else {
        for (const x of [-9, 0, 9])
          dressing.set([bar('steel', [0, 0, 0], [0, 6.4, 0], 0.09), block('steel', [1.6, 0.14, 0.4], [0, 6.4, 0])], x, -7.8, 0, 1, 0);
        dressing.set(signBoard(0.8, 0.8, 1.7, '#1d4f9c'), 6.4, -4.6, -0.2).set(bin(), -7.5, -3);
        for (const [x, z, colour] of [
          [-9.45, -13.4, '#8c2b24'],
          [-4.05, -13.2, '#c9ccd0'],
          [1.35, -13.3, '#27557a'],
          [9.45, -13.2, '#3a3d40'],
          [6.75, -13.5, '#d8d4c8'],
          [-6.75, -13.1, '#2f5f4a'],
        ] as const)
          dressing.set(plainCar(colour), x, z, 0.02 * x, 1, 0);
        dressing.set(
          [
            block('plaster', [40, 7, 10], [0, 3.5, 0], '#a8a294'),
            block('plastic', [16, 1.4, 0.3], [0, 6, 5.1], '#1d5fa0'),
            block('glass', [14, 3, 0.1], [0, 1.6, 5.06]),
          ],
          0,
          -32,
          0,
          1,
          0,
        );
      }
      grove(
        dressing,
        site,
        { count: 60, near: 42, far: 160, tall: [8, 13], half: 0.9, fits: (x, z) => Math.abs(x) > 24 || z < -44 },
        chance,
      );
    },
  };
};

/** A plain parked car seen from its front. */
function plainCar(colour: string): Parameters<Dressing['set']>[0] {
  const side = prism(
    [
      [-2.15, 0.35],
      [2.1, 0.35],
      [2.15, 0.75],
      [1.9, 0.95],
      [1.1, 1.02],
      [0.55, 1.46],
      [-0.9, 1.48],
      [-1.6, 1.05],
      [-2.1, 0.95],
    ],
    1.72,
    coatOf('lacquer', colour),
    { bevel: 0.14 },
  );
  const glass = prism(
    [
      [1.02, 1.02],
      [0.52, 1.4],
      [-0.86, 1.42],
      [-1.48, 1.05],
    ],
    1.66,
    coatOf('lacquer', '#11161a'),
    { bevel: 0.03 },
  );
  const turned = (shape: ReturnType<typeof prism>): ReturnType<typeof prism> => {
    const spin = (array: Float32Array): Float32Array => {
      const out = new Float32Array(array.length);
      for (let at = 0; at < array.length; at += 3) out.set([-array[at + 2]!, array[at + 1]!, array[at]!], at);
      return out;
    };
    return { ...shape, position: spin(shape.position), normal: spin(shape.normal) };
  };
  return [
    ['lacquer', turned(side)],
    [
      'lacquer',
      {
        ...turned(glass),
        position: turned(glass).position.map((part, at) => (at % 3 === 0 ? part * 1.03 : at % 3 === 1 ? part + 0.015 : part * 1.03)),
      },
    ],
    ...[-0.78, 0.78].flatMap((x) => [-1.3, 1.35].map((z) => bar('rubber', [x - 0.1, 0.33, z], [x + 0.1, 0.33, z], 0.33, null, 16))),
    ...[-0.62, 0.62].map((x) => block('plastic', [0.34, 0.16, 0.1], [x, 0.74, 2.1], '#f0f0e8')),
    block('iron', [0.8, 0.16, 0.08], [0, 0.6, 2.14], '#16181a'),
  ];
}

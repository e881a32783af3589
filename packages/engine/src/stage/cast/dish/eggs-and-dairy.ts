import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains } from '../prop/mottle.ts';
import { blend } from '../prop/sculpt.ts';

/** Eggs, cheese and butter. Centimetres. */
export const eggsAndDairy: Designs = {
  egg(work) {
    const shell = work.colour('#e3bd96');
    work.spun(
      'ceramic',
      [
        [0, 0],
        [0.9, 0.15],
        [1.9, 1.3],
        [2.2, 2.4],
        [1.9, 4],
        [1.2, 5.1],
        [0.5, 5.6],
        [0, 5.7],
      ],
      { colour: shell, gloss: 0.35, around: 36, steps: 6, paint: (at) => blend(shell, '#a8784a', grains(at, 5) ** 12 * 0.4) },
    );
  },
  'boiled-egg'(work) {
    work.spun(
      'ceramic',
      [
        [0, 0],
        [2.4, 0],
        [1.4, 0.6],
        [0.8, 1.4],
        [1.1, 2.2],
        [2.3, 3.4],
        [2.7, 4.6],
        [2.4, 4.6],
        [1.8, 3.4],
        [0, 2.8],
      ],
      { colour: '#e8e4da' },
    );
    work.spun(
      'ceramic',
      [
        [0, 3],
        [1.9, 3.8],
        [2.2, 5],
        [2.05, 6.4],
        [2.05, 6.4],
        [1.95, 6.4],
      ],
      { colour: '#e3bd96', gloss: 0.35, bend: ([x, y, z]) => [x, y > 6 ? y + 0.18 * Math.sin(Math.atan2(x, z) * 9) : y, z], around: 54 },
    );
    work.spun(
      'flesh',
      [
        [2, 6.2],
        [1.3, 6.45],
        [0, 6.4],
      ],
      { colour: '#fbf8ee', gloss: 0.5 },
    );
    work.ball('glaze', [1.15, 0.6, 1.15], { colour: '#f5a817', gloss: 1, at: [0, 6.4, 0] });
  },
  'egg-carton'(work) {
    work.block('cardboard', [30, 2.4, 11], { colour: '#9aa0a4', at: [0, 1.2, 0], round: 0.8 });
    for (let cup = 0; cup < 12; cup++) {
      const at: Vector3 = [(cup % 6) * 4.8 - 12, 2.2, cup < 6 ? -2.5 : 2.5];
      work.spun(
        'cardboard',
        [
          [1.4, -1],
          [2.5, 1.2],
          [2.3, 1.4],
          [1.4, 0],
        ],
        { colour: '#8f959a', at, around: 16 },
      );
      work.spun(
        'ceramic',
        [
          [0, 0],
          [0.9, 0.15],
          [1.9, 1.3],
          [2.2, 2.4],
          [1.9, 4],
          [1.2, 5.1],
          [0, 5.7],
        ],
        { colour: cup % 3 ? '#e3bd96' : '#f0e4d4', gloss: 0.3, at, around: 14, steps: 3 },
      );
    }
  },
  cheese(work) {
    const gold = work.colour('#f0b52a');
    const wedge: (readonly [number, number])[] = [
      [0, -7],
      ...Array.from({ length: 11 }, (_, k) => {
        const a = Math.PI / 2 - 0.5 + k * 0.1;
        return [Math.cos(a) * 15, Math.sin(a) * 15 - 7] as const;
      }),
    ];
    const holes = [
      [-0.4, 1.2, 1.1],
      [2.8, 4.4, 1.5],
      [-3, 5, 1],
      [0.6, 5.4, 0.7],
      [0.2, -2.6, 0.7],
    ] as const;
    work.slab('wax', wedge, 7, {
      lying: true,
      bevel: 0.15,
      colour: gold,
      at: [0, 3.5, 0],
      holes: holes.map(([x, y, r]) =>
        Array.from({ length: 14 }, (_, k) => [x + Math.cos((k / 14) * 6.283) * r, y + Math.sin((k / 14) * 6.283) * r] as const),
      ),
    });
    work.slab(
      'wax',
      wedge.map(([x, y]) => [x * 0.98, y * 0.98] as const),
      0.4,
      { lying: true, colour: blend(gold, '#8a5a10', 0.45), at: [0, 5, 0] },
    );
    for (const side of [-1, 1])
      for (const [along, high, size] of [
        [3.2, 4.8, 0.95],
        [6.4, 2.6, 1.3],
        [9.2, 5, 0.8],
        [11.2, 2.2, 1],
        [4.6, 1.7, 0.55],
        [13, 4.4, 0.7],
      ] as const)
        work.ball('wax', [size, size, 0.14], {
          colour: blend(gold, '#7a4a08', 0.5),
          turn: [0, side * (Math.PI / 2 - 0.5), 0],
          at: [side * Math.sin(0.5) * along, high, 7 - Math.cos(0.5) * along],
          around: 16,
          down: 10,
        });
  },
  'cheese-wheel'(work) {
    work.spun(
      'wax',
      [
        [0, 0],
        [14, 0],
        [15, 0.8],
        [15.2, 4],
        [15, 7.2],
        [14, 8],
        [0, 8],
      ],
      { colour: work.colour('#e0a030'), around: 48 },
    );
  },
  butter(work) {
    work.block('ceramic', [17, 1, 10], { colour: '#e8ecf0', at: [0, 0.5, 0], round: 0.4 });
    work.block('wax', [10, 4, 5.4], { colour: work.colour('#f5dd7e'), at: [-1.4, 3, 0], round: 0.25 });
    for (let cut = 0; cut < 2; cut++)
      work.block('wax', [0.9, 4, 5.4], {
        colour: '#f7e390',
        at: [4.9 + cut * 1.5, 2.7 - cut * 0.4, 0],
        turn: [0, 0, -0.3 - cut * 0.35],
        round: 0.15,
      });
  },
};

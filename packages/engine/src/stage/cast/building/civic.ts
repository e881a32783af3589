import type { Designs } from '../prop/design-family.ts';
import { edifice } from './edifice.ts';
import { addDoor, addWindow } from './openings.ts';
import { dark, flat, white } from './stuffs.ts';
import { glassHouse } from './glass-house.ts';
import { awning, kiosks } from './kiosks.ts';
import { highRises } from './towers-of-glass.ts';

/** Buildings of towns: where one lives, works, buys, learns. Metres. */
export const civic: Designs = {
  townhouse: edifice({
    wings: [-4.7, 0, 4.7].map((x, number) => ({
      at: [x, 0, 0] as const,
      size: [4.7, 9 + (number % 2) * 0.6, 8] as const,
      wall: ['brick', ['#9c4a34', '#b88a64', '#7c5a50'][number]!] as const,
      roof: { kind: 'mansard', rise: 1.6, over: 0.25, stuff: ['tiles', '#454850'] } as const,
      storeys: 3,
      bays: [3, 0] as const,
      window: { frame: white, size: [0.95, 1.7] as const, bars: [1, 1] as const },
      door: { x: -1.3, leaf: ['staves', ['#1f3d2c', '#7a1d1a', '#1f2c4a'][number]!] as const },
      trim: ['plaster', '#e6dfd0'] as const,
      base: 'stone' as const,
    })),
    chimneys: [
      { at: [-2.35, 9, -1], size: [0.9, 3.4] },
      { at: [2.35, 9, -1], size: [0.9, 3.4] },
    ],
  }),
  ...highRises,
  school: edifice({
    wings: [
      {
        size: [26, 7, 9],
        wall: ['brick', '#a8563e'],
        roof: { kind: 'hip', rise: 2.6, stuff: ['tiles', '#54504e'] },
        storeys: 2,
        bays: [8, 2],
        window: { frame: white, size: [1.7, 1.9], bars: [2, 1], lit: 0.4 },
        base: 'stone',
      },
      {
        at: [0, 0, 2],
        size: [6, 8, 7],
        wall: ['brick', '#a8563e'],
        roof: { kind: 'gable', rise: 2.6, stuff: ['tiles', '#54504e'] },
        storeys: 2,
        bays: [2, 0],
        window: { frame: white, size: [1.4, 1.9] },
        door: { double: true, size: [2.2, 2.6], leaf: ['staves', '#2c5a3a'] },
        base: 'stone',
      },
    ],
    extras: (mason) => {
      mason.box(white, [1.8, 2.2, 1.8], [0, 10.1, 1]);
      mason.taper(['tiles', '#54504e'], [2.4, 2.4], [0.05, 0.05], 1.8, [0, 12.3, 1]);
      mason.spun(
        'brass',
        [
          [0.5, 10.7],
          [0.42, 11],
          [0.2, 11.5],
          [0.01, 11.6],
        ],
        [0, 0, 1.6],
        { around: 14 },
      );
      mason.slab(
        ['ceramic', '#f6f2e6'],
        Array.from({ length: 20 }, (_, at) => [Math.cos((at / 20) * 6.2832) * 0.9, 8.6 + Math.sin((at / 20) * 6.2832) * 0.9] as const),
        0.12,
        5.55,
      );
      mason.box(['iron', '#1a1a1a'], [0.1, 0.65, 0.06], [0, 8.6, 5.65]);
      mason.box(['iron', '#1a1a1a'], [0.5, 0.1, 0.06], [0.22, 8.56, 5.65]);
      mason.rod(
        'steel',
        [
          [9, 0, 8],
          [9, 9, 8],
        ],
        0.07,
      );
      mason.box(['cloth', '#b3242a'], [2, 1.2, 0.03], [10, 7.6, 8]);
    },
  }),
  hospital: edifice({
    wings: [
      {
        size: [22, 17.5, 11],
        wall: ['plaster', '#eef0f0'],
        roof: flat,
        storeys: 5,
        bays: [7, 4],
        window: { frame: ['painted-wood', '#9fb8c4'], size: [1.8, 1.5], bars: [1, 0], lit: 0.85 },
        trim: ['plaster', '#c2d4da'],
      },
      {
        at: [0, 0, 7.2],
        size: [10, 4, 4],
        wall: ['plaster', '#dfe6e8'],
        roof: { ...flat, rise: 0.5 },
        door: { double: true, size: [3, 2.8], leaf: 'pane', frame: 'steel' },
      },
    ],
    extras: (mason) => {
      mason.box(['plaster', '#fbfbfb'], [4.4, 4.4, 0.4], [0, 17.2, 5.6]);
      mason.box(['light', '#d8141c'], [3.4, 1.1, 0.3], [0, 18.85, 5.8], { glow: 0.5 });
      mason.box(['light', '#d8141c'], [1.1, 3.4, 0.3], [0, 17.7, 5.81], { glow: 0.5 });
      mason.box(['light', '#d8141c'], [7, 0.8, 0.15], [0, 3.5, 9.25], { glow: 0.5 });
    },
  }),
  factory: edifice({
    wings: [
      {
        size: [26, 8, 14],
        wall: ['brick', '#8f5240'],
        roof: { kind: 'flat', rise: 0.6, stuff: 'concrete' },
        storeys: 2,
        bays: [8, 4],
        window: { frame: dark, size: [2, 2.2], bars: [3, 2], lit: 0.9 },
        door: { double: true, size: [3, 3], leaf: ['staves', '#3c5560'], x: -9.8 },
        base: 'concrete',
      },
    ],
    chimneys: [
      { at: [-7.5, 0, -9], size: [2.6, 26], round: true },
      { at: [0, 0, -9], size: [2.6, 30], round: true },
      { at: [7.5, 0, -9], size: [2.6, 26], round: true },
    ],
    extras: (mason) => {
      for (let tooth = 0; tooth < 4; tooth++) {
        const x = (tooth - 1.5) * 6.3;
        mason.slab(
          ['brick', '#8f5240'],
          [
            [x - 3, 8],
            [x + 3, 8],
            [x + 3, 11.4],
          ],
          13.4,
        );
        mason.slab(
          'steel',
          [
            [x - 3.2, 7.95],
            [x + 3, 11.4],
            [x + 3, 11.7],
            [x - 3.2, 8.25],
          ],
          13.8,
        );
        mason.facing(Math.PI / 2, [x + 3.02, 8.4, 0], () =>
          addWindow(mason, [0, 0, 0], [11, 2.4], { frame: dark, bars: [9, 1], sill: false, lit: 1 }),
        );
      }
      for (const [x, y] of [
        [-7.5, 19],
        [0, 22],
        [7.5, 19],
      ] as const)
        mason.work.hoop('iron', 1.32, 0.12, { at: [x, y, -9] });
      mason.spun(
        'steel',
        [
          [2, 0],
          [2, 7],
          [1.6, 7.8],
          [0.01, 8.2],
        ],
        [16, 0, 3],
        { around: 20 },
      );
      mason.rod(
        'steel',
        [
          [16, 7, 3],
          [14, 9, 2],
          [12, 8.6, 2],
        ],
        0.3,
        8,
      );
    },
  }),
  warehouse: edifice({
    wings: [
      {
        size: [20, 7, 28],
        wall: ['staves', '#7f96a3'],
        roof: { kind: 'gable', rise: 2.6, over: 0.3, stuff: ['steel', '#8b9299'] },
        bays: [0, 5],
        window: { frame: dark, size: [2.4, 1.2], bars: [2, 0], sill: false },
        base: 'concrete',
      },
    ],
    extras: (mason) => {
      for (const x of [-6, 0.4]) {
        mason.box(['concrete', '#55585a'], [5.2, 4.9, 0.2], [x, 0, 14]);
        for (let slat = 0; slat < 12; slat++)
          mason.box(['steel', slat % 2 ? '#b9bec2' : '#a4aaaf'], [4.7, 0.38, 0.16], [x, slat * 0.385, 14.1]);
        mason.box(['plastic', '#d9a21c'], [0.3, 1.2, 0.3], [x - 2.9, 0, 14.5]);
        mason.box(['plastic', '#d9a21c'], [0.3, 1.2, 0.3], [x + 2.9, 0, 14.5]);
      }
      addDoor(mason, [7, 0.1, 14], [1.1, 2.2], { leaf: ['staves', '#41505a'], frame: dark });
      mason.box(['plastic', '#f0e9d8'], [5, 1.5, 0.2], [0, 7.2, 14.02]);
    },
  }),
  ...kiosks,
  ...glassHouse,
  garage: edifice({
    wings: [
      {
        size: [5.6, 2.9, 6.4],
        wall: ['plaster', '#d8d0c0'],
        roof: { kind: 'gable', rise: 1.7, stuff: ['tiles', '#6a4a3c'] },
        bays: [0, 1],
        base: 'concrete',
      },
    ],
    extras: (mason) => {
      mason.box(white, [4.3, 2.6, 0.14], [0, 0, 3.2]);
      for (let row = 0; row < 4; row++)
        for (let cell = 0; cell < 5; cell++) {
          mason.box(['painted-wood', '#d9dcdc'], [0.72, 0.5, 0.08], [(cell - 2) * 0.8, 0.08 + row * 0.6, 3.27]);
          if (row === 3) mason.box('pane', [0.58, 0.36, 0.09], [(cell - 2) * 0.8, 0.15 + row * 0.6, 3.28], { glow: 0.6 });
        }
    },
  }),
  hotel: edifice({
    wings: [
      {
        size: [20, 21, 13],
        wall: ['plaster', '#e2cfae'],
        roof: { kind: 'mansard', rise: 3.4, stuff: ['tiles', '#4c5662'] },
        storeys: 6,
        bays: [7, 4],
        window: { frame: white, arch: 1, size: [1.2, 2], bars: [1, 1], lit: 0.8 },
        trim: ['plaster', '#f2ead8'],
        base: 'stone',
        door: { double: true, size: [2.6, 2.7], leaf: ['staves', '#5a2c1c'] },
      },
    ],
    extras: (mason) => {
      awning(mason, 5, 3.6, 6.6, '#7a1626');
      mason.box(['iron', '#3a1016'], [9, 1.5, 0.3], [0, 21.4, 6.9]);
      'HOTEL'.split('').forEach((_, letter) => {
        const x = (letter - 2) * 1.6;
        const bar = (w: number, h: number, dx: number, dy: number): void => {
          mason.box(['light', '#ffd890'], [w, h, 0.15], [x + dx, 21.6 + dy, 7.1], { glow: 1.8 });
        };
        const stroke = [
          ['l', 'r', 'm'],
          ['l', 'r', 't', 'b'],
          ['c', 't'],
          ['l', 't', 'm', 'b'],
          ['l', 'b'],
        ][letter]!;
        for (const one of stroke) {
          if (one === 'l') bar(0.2, 1.1, -0.45, 0);
          if (one === 'r') bar(0.2, 1.1, 0.45, 0);
          if (one === 'c') bar(0.2, 1.1, 0, 0);
          if (one === 't') bar(1.1, 0.2, 0, 0.9);
          if (one === 'm') bar(1, 0.18, 0, 0.46);
          if (one === 'b') bar(1.1, 0.2, 0, 0);
        }
      });
    },
  }),
};

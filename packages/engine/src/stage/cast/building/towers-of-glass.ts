import type { Designs } from '../prop/design-family.ts';
import { edifice } from './edifice.ts';
import { Mason, type Stuff } from './mason.ts';
import { addWindow } from './openings.ts';
import { dark, flat, white } from './stuffs.ts';

/** Houses of many floors. Metres. */
export const highRises: Designs = {
  'glass-tower': (work, form) => {
    const mason = new Mason(work);
    const wall: Stuff = ['glazing', form.colour ?? '#a9b4bd'];
    for (const [wide, low, high] of [
      [30, 0, 58],
      [25, 58, 96],
      [19, 96, 124],
    ] as const) {
      mason.box(wall, [wide, high - low, wide], [0, low, 0]);
      mason.box('steel', [wide + 0.7, 0.8, wide + 0.7], [0, high, 0]);
      for (const x of [-1, 1]) for (const z of [-1, 1]) mason.box('steel', [0.6, high - low, 0.6], [(x * wide) / 2, low, (z * wide) / 2]);
    }
    mason.taper(wall, [19, 19], [4, 4], 14, [0, 124.8, 0]);
    mason.rod(
      'steel',
      [
        [0, 138, 0],
        [0, 156, 0],
      ],
      0.4,
    );
    mason.box(['concrete', '#6d7074'], [34, 6, 34]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let bay = 0; bay < 7; bay++)
          addWindow(mason, [(bay - 3) * 4.6, 0.4, 17], [3.6, 4.4], { frame: 'steel', bars: [1, 0], sill: false, lit: 1 });
      });
  },
  'empire-tower': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['concrete', '#b8ab98'];
    let low = 0;
    for (const [wide, high] of [
      [60, 22],
      [48, 90],
      [42, 84],
      [34, 84],
      [26, 34],
      [18, 16],
    ] as const) {
      mason.box(stone, [wide, high, wide * 0.72], [0, low, 0]);
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, low, 0], () => {
          const across = side % 2 ? wide * 0.72 : wide;
          const out = side % 2 ? wide / 2 : wide * 0.36;
          const strips = Math.round(across / 3.4);
          for (let strip = 0; strip < strips; strip++)
            mason.box(['glazing', '#8a8378'], [1.7, high - 2.5, 0.4], [((strip + 0.5) / strips - 0.5) * across, 0.6, out]);
        });
      low += high;
    }
    for (const [radius, high] of [
      [7, 10],
      [5.5, 14],
      [4, 14],
    ] as const) {
      mason.spun(
        ['steel', '#b9bdc0'],
        [
          [radius, 0],
          [radius * 0.94, high],
          [radius * 0.7, high + 2],
          [0.01, high + 2],
        ],
        [0, low, 0],
        { around: 16 },
      );
      low += high;
    }
    mason.spun(
      'steel',
      [
        [1.6, 0],
        [1, 18],
        [0.5, 30],
        [0.25, 48],
        [0.01, 50],
      ],
      [0, low, 0],
      { around: 10 },
    );
  },
  office: edifice({
    wings: [
      { size: [24, 28, 18], wall: ['glazing', '#c3c8cc'], roof: { ...flat, rise: 0.8 } },
      {
        at: [0, 0, 9.5],
        size: [8, 4, 3],
        wall: ['concrete', '#8b8d90'],
        roof: { ...flat, rise: 0.4 },
        door: { double: true, size: [3, 2.8], leaf: 'pane', frame: 'steel' },
      },
    ],
    extras: (mason) => {
      for (const x of [-12, 12]) mason.box(['concrete', '#a9abad'], [0.9, 28.8, 18.4], [x, 0, 0]);
      mason.box('steel', [6, 2.4, 5], [-4, 28, -2]);
      for (const x of [2, 5, 8])
        mason.spun(
          'steel',
          [
            [1, 28],
            [1, 29.4],
            [0.7, 29.5],
            [0.01, 29.5],
          ],
          [x, 0, -3],
          { around: 14 },
        );
    },
  }),
  apartments: edifice({
    wings: [
      {
        size: [18, 21, 12],
        wall: ['plaster', '#c9a98a'],
        roof: flat,
        storeys: 7,
        bays: [6, 4],
        window: { frame: white, size: [1.3, 1.5], bars: [1, 0] },
        door: { double: true, size: [2.2, 2.5], leaf: dark },
        base: 'concrete',
      },
    ],
    extras: (mason) => {
      for (let floor = 1; floor < 7; floor++)
        for (const x of [-4.5, 4.5]) {
          mason.box('concrete', [5, 0.16, 1.3], [x, floor * 3 - 0.1, 6.6]);
          mason.box(dark, [5, 0.05, 0.05], [x, floor * 3 + 1, 7.2]);
          for (let bar = 0; bar <= 14; bar++) mason.box(dark, [0.03, 1, 0.03], [x - 2.45 + bar * 0.35, floor * 3 + 0.05, 7.2]);
        }
      mason.box('concrete', [4, 2.6, 4], [3, 21, -2]);
      for (const x of [-5, -4.2])
        mason.rod(
          'steel',
          [
            [x, 21.9, 2],
            [x, 24.6, 2],
          ],
          0.04,
        );
    },
  }),
};

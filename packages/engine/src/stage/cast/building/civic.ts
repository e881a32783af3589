import type { Designs } from '../prop/design-family.ts';
import { edifice } from './edifice.ts';
import { Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';

const white: Stuff = ['painted-wood', '#efece4'];
const dark: Stuff = ['iron', '#2a2b2e'];
const flat = { kind: 'flat', rise: 0.9, stuff: 'concrete' } as const;

/** A striped canopy over a shop's front. */
function awning(mason: Mason, wide: number, y: number, z: number, colour: string): void {
  const stripes = Math.round(wide / 0.35);
  for (let stripe = 0; stripe < stripes; stripe++) {
    const x = ((stripe + 0.5) / stripes - 0.5) * wide;
    const stuff: Stuff = ['cloth', stripe % 2 ? '#f2eee4' : colour];
    mason.side(stuff, [[-z, y], [-z - 1.3, y - 0.55], [-z - 1.3, y - 0.62], [-z, y - 0.07]], wide / stripes, x); // prettier-ignore
    mason.box(stuff, [wide / stripes, 0.26, 0.03], [x, y - 0.85, z + 1.28]);
  }
}

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
  shop: (work, form) => {
    const mason = new Mason(work);
    const wall: Stuff = ['brick', '#8a5a48'];
    const colour = form.colour ?? '#1f5a48';
    mason.box(wall, [7, 7.2, 8]);
    mason.box(['plaster', '#e6dfd0'], [7.3, 0.5, 8.3], [0, 7.2, 0]);
    mason.box(['painted-wood', colour], [7, 3.4, 0.3], [0, 0, 4]);
    for (const x of [-1.75, 0.55]) {
      addWindow(mason, [x, 0.6, 4.18], [1.9, 2], { frame: ['painted-wood', colour], bars: [0, 0], lit: 1 });
      for (let ware = 0; ware < 5; ware++)
        mason.work.ball('peel', 0.12, {
          at: [x - 0.7 + ware * 0.35, 0.78, 4.36],
          colour: ['#d8482a', '#e8b83a', '#5a9a3a'][ware % 3]!,
          around: 8,
          down: 6,
        });
    }
    addDoor(mason, [2.5, 0.1, 4.15], [1, 2.2], { leaf: ['painted-wood', '#f0ead8'], frame: ['painted-wood', colour] });
    mason.box(['painted-wood', '#f4eedc'], [6.6, 0.62, 0.14], [0, 2.8, 4.2]);
    for (let letter = 0; letter < 7; letter++) mason.box(['painted-wood', colour], [0.34, 0.36, 0.06], [(letter - 3) * 0.55, 2.93, 4.28]);
    awning(mason, 6.8, 2.85, 4.2, '#b8322a');
    for (const x of [-2.1, 0, 2.1]) addWindow(mason, [x, 4.5, 4], [1.1, 1.7], { frame: white });
    for (const turn of [-1, 1])
      mason.facing((turn * Math.PI) / 2, [0, 0, 0], () => {
        for (const x of [-2, 2]) addWindow(mason, [x, 4.5, 3.5], [1, 1.6], { frame: white });
      });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'market-stall': (work) => {
    const mason = new Mason(work);
    for (const x of [-1.3, 1.3]) for (const z of [-0.8, 0.8]) mason.box(['wood', '#8a5a34'], [0.08, z > 0 ? 2.3 : 2.6, 0.08], [x, 0, z]);
    mason.box(['staves', '#9a6a3e'], [2.9, 0.85, 1.1], [0, 0, 0.35]);
    mason.side(
      ['wood', '#7b4e2c'],
      [
        [-1.1, 0.85],
        [0.2, 1.15],
        [0.2, 1.2],
        [-1.1, 0.95],
      ],
      2.9,
    );
    const stripes = 9;
    for (let stripe = 0; stripe < stripes; stripe++) {
      const x = ((stripe + 0.5) / stripes - 0.5) * 3.2;
      const stuff: Stuff = ['cloth', stripe % 2 ? '#f2eee4' : work.colour('#c2342a')];
      mason.side(
        stuff,
        [
          [-1.35, 2.2],
          [0, 2.75],
          [1.1, 2.45],
          [1.1, 2.5],
          [0, 2.82],
          [-1.35, 2.26],
        ],
        3.2 / stripes,
        x,
      );
      mason.box(stuff, [3.2 / stripes, 0.25, 0.03], [x, 1.98, 1.35]);
    }
    for (let crate = 0; crate < 5; crate++)
      for (let row = 0; row < 3; row++)
        for (let fruit = 0; fruit < 3; fruit++)
          work.ball('peel', 0.085, {
            at: [(crate - 2) * 0.55 + (fruit - 1) * 0.16, 1.08 + (2 - row) * 0.09, 0.85 - (2 - row) * 0.36],
            colour: ['#d8482a', '#e8932a', '#6a9a3a', '#e8c83a', '#8a2a4a'][crate]!,
            around: 8,
            down: 6,
          });
  },
  'bus-stop': (work) => {
    const mason = new Mason(work);
    for (const x of [-1.9, 1.9]) for (const z of [-0.65, 0.65]) mason.box('steel', [0.09, 2.4, 0.09], [x, 0, z]);
    mason.box(['iron', '#3a3f44'], [4.2, 0.14, 1.7], [0, 2.4, 0]);
    mason.box('glass', [3.8, 1.9, 0.03], [0, 0.35, -0.65]);
    mason.box('glass', [0.03, 1.9, 1.3], [-1.9, 0.35, 0]);
    mason.box(['staves', '#9a6a3e'], [2.6, 0.08, 0.45], [-0.3, 0.48, -0.35]);
    for (const x of [-1.3, 0.7]) mason.box('steel', [0.07, 0.48, 0.35], [x, 0, -0.35]);
    mason.box(['iron', '#2a2b2e'], [0.16, 2.1, 1.3], [1.9, 0.2, 0]);
    mason.box(['screen', '#e8e4d8'], [0.2, 1.7, 1.1], [1.9, 0.4, 0]);
    mason.box(['screen', '#d0483a'], [0.22, 0.7, 0.9], [1.9, 0.6, 0]);
    mason.rod(
      'steel',
      [
        [2.6, 0, 0.8],
        [2.6, 3, 0.8],
      ],
      0.045,
    );
    mason.box(['plastic', '#1f5aa8'], [0.7, 0.8, 0.06], [2.6, 2.5, 0.8]);
    mason.box(['plastic', '#f4f4f0'], [0.44, 0.28, 0.08], [2.6, 2.8, 0.8]);
    for (const x of [-0.12, 0.12])
      mason.spun(
        ['plastic', '#f4f4f0'],
        [
          [0.06, 0],
          [0.06, 0.05],
        ],
        [2.6 + x, 2.7, 0.82],
        { around: 8 },
      );
  },
  'phone-booth': (work, form) => {
    const mason = new Mason(work);
    const red: Stuff = ['lacquer', work.colour('#b8141c')];
    mason.box(['concrete', '#5a5654'], [1, 0.1, 1]);
    mason.box(red, [0.94, 0.12, 0.94], [0, 0.1, 0]);
    for (const x of [-1, 1]) for (const z of [-1, 1]) mason.box(red, [0.1, 2.1, 0.1], [x * 0.41, 0.1, z * 0.41]);
    const grid = (): void => {
      mason.box(red, [0.74, 0.32, 0.05], [0, 0.2, 0.42]);
      mason.box('glass', [0.72, 1.5, 0.015], [0, 0.52, 0.42]);
      for (const x of [-0.36, -0.24, 0.24, 0.36]) mason.box(red, [0.028, 1.5, 0.045], [x, 0.52, 0.42]);
      for (let bar = 0; bar <= 8; bar++) mason.box(red, [0.74, 0.028, 0.045], [0, 0.52 + bar * 0.187, 0.42]);
    };
    for (let side = 1; side < 4; side++) mason.facing((side * Math.PI) / 2, [0, 0, 0], grid);
    work.moving('door', [-0.36, 0.2, 0.42], () => {
      grid();
      mason.box('brass', [0.04, 0.14, 0.05], [0.33, 1.1, 0.46]);
    });
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        mason.box(red, [0.94, 0.24, 0.1], [0, 2.1, 0.42]);
        mason.box(['light', '#fff6e0'], [0.66, 0.13, 0.03], [0, 2.155, 0.47], { glow: 0.8 });
        for (let letter = 0; letter < 9; letter++)
          mason.box(['iron', '#141414'], [0.035, 0.07, 0.02], [(letter - 4) * 0.062, 2.185, 0.482]);
      });
    mason.slab(
      red,
      [
        [-0.47, 2.34],
        [0.47, 2.34],
        [0.44, 2.42],
        [0.22, 2.5],
        [0, 2.53],
        [-0.22, 2.5],
        [-0.44, 2.42],
      ],
      0.9,
    );
    mason.facing(Math.PI / 2, [0, 0, 0], () =>
      mason.slab(
        red,
        [
          [-0.47, 2.34],
          [0.47, 2.34],
          [0.44, 2.42],
          [0.22, 2.5],
          [0, 2.53],
          [-0.22, 2.5],
          [-0.44, 2.42],
        ],
        0.9,
      ),
    );
    mason.box(['iron', '#1c1c1e'], [0.34, 0.5, 0.16], [0, 1, -0.3]);
    mason.rod(
      ['rubber', '#0c0c0c'],
      [
        [-0.13, 1.35, -0.19],
        [-0.13, 1.14, -0.17],
      ],
      0.03,
    );
    return {
      pose: (moment) => ({ door: doorPose(moment, form)['door']! }),
      light: () => ({ at: [0, 2, 0], colour: [0.7, 0.6, 0.42], reach: 3 }),
    };
  },
  greenhouse: (work, form) => {
    const mason = new Mason(work);
    mason.box('brick', [4.2, 0.5, 6.2]);
    mason.box(['clay', '#5b4028'], [3.9, 0.06, 5.9], [0, 0.5, 0]);
    const bars: readonly (readonly [number, number])[] = [
      [-2, 0.5],
      [-2, 2.3],
      [0, 3.6],
      [2, 2.3],
      [2, 0.5],
    ];
    for (let rib = 0; rib <= 6; rib++)
      for (let piece = 0; piece < 4; piece++)
        mason.rod(
          white,
          [
            [bars[piece]![0], bars[piece]![1], rib - 3],
            [bars[piece + 1]![0], bars[piece + 1]![1], rib - 3],
          ],
          0.05,
          5,
        );
    for (const [x, y] of bars)
      mason.rod(
        white,
        [
          [x, y, -3],
          [x, y, 3],
        ],
        0.055,
        5,
      );
    for (const side of [-1, 1]) {
      mason.box('glass', [0.02, 1.8, 6], [side * 2, 0.5, 0]);
      mason.slab(
        'glass',
        side > 0
          ? [
              [0, 3.6],
              [2, 2.3],
              [2, 2.32],
              [0, 3.62],
            ]
          : [
              [0, 3.6],
              [-2, 2.3],
              [-2, 2.32],
              [0, 3.62],
            ],
        6,
      );
      mason.slab(
        'glass',
        [
          [-2, 0.5],
          [2, 0.5],
          [2, 2.3],
          [0, 3.6],
          [-2, 2.3],
        ],
        0.02,
        side * 3,
      );
    }
    addDoor(mason, [0, 0.02, 3.02], [0.9, 2], { leaf: 'glass', frame: white });
    for (let pot = 0; pot < 16; pot++) {
      const [x, z] = [(pot % 2 ? 1 : -1) * 1.35, (Math.floor(pot / 2) - 3.5) * 0.72];
      mason.box(['staves', '#9a6a3e'], [0.9, 0.3, 0.66], [x, 0.56, z]);
      for (let leaf = 0; leaf < 6; leaf++)
        work.blade(
          'leaf',
          { long: 0.7, wide: 0.2, lean: 0.3, curl: 0.9, rows: 4, columns: 2 },
          { colour: ['#3f7a34', '#5a9640'][leaf % 2]!, turn: [0, leaf * 1.05 + pot, 0], at: [x, 0.8, z] },
        );
      if (pot % 3 === 0) work.ball('peel', 0.09, { at: [x, 1.15, z], colour: '#d8321e', around: 8, down: 6 });
    }
    return { pose: (moment) => doorPose(moment, form) };
  },
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

import type { Designs } from '../prop/design-family.ts';
import { edifice, type Wing } from './edifice.ts';
import { archway, type Stuff, type Mason } from './mason.ts';
import { addWindow } from './openings.ts';
import { white } from './stuffs.ts';
import { plank } from './plank.ts';
import { shelters } from './shelters.ts';
import { woodenHouses } from './wooden-houses.ts';

const sash = { frame: white, bars: [1, 1] as const };

/** A roofed porch on posts before a front wall at z. */
function porch(mason: Mason, wide: number, deep: number, z: number, high: number, roof: Stuff = ['tiles', '#5c4b40']): void {
  mason.box(['boards', '#8b7a64'], [wide, 0.3, deep], [0, 0, z + deep / 2]);
  mason.box(['boards', '#8b7a64'], [2, 0.15, 0.5], [0, 0, z + deep + 0.25]);
  for (let post = 0; post <= 4; post++) {
    const x = (post / 4 - 0.5) * (wide - 0.3);
    mason.box(white, [0.16, high, 0.16], [x, 0.3, z + deep - 0.2]);
    if (post < 4 && post !== 1 && post !== 2) {
      mason.box(white, [wide / 4, 0.08, 0.08], [x + wide / 8, 1.15, z + deep - 0.2]);
      for (let bar = 1; bar < 8; bar++) mason.box(white, [0.05, 0.85, 0.05], [x + (wide / 32) * bar, 0.3, z + deep - 0.2]);
    }
  }
  mason.side(
    roof,
    [
      [-z - deep - 0.3, high + 0.25],
      [-z, high + 0.95],
      [-z, high + 1.15],
      [-z - deep - 0.3, high + 0.42],
    ],
    wide + 0.4,
  );
}

const church: Wing = {
  size: [7, 5.5, 14],
  wall: ['plaster', '#e9e4d8'],
  roof: { kind: 'gable', rise: 4.6, over: 0.4, stuff: ['tiles', '#4c4e55'] },
  bays: [0, 4],
  window: { arch: 1.6, size: [1, 2.6], bars: [1, 3], lit: 1 },
  base: 'stone',
  at: [0, 0, -3],
};

/** Houses that people live in, and farm buildings. Metres. */
export const homes: Designs = {
  cottage: edifice({
    wings: [
      {
        size: [7.4, 2.7, 5.4],
        wall: ['plaster', '#e7dcc4'],
        roof: { kind: 'gable', across: true, rise: 3.1, over: 0.5, stuff: ['straw', '#a5803f'] },
        bays: [3, 1],
        window: { ...sash, size: [1, 1.05], bars: [1, 2], shutters: ['staves', '#48705a'] },
        door: { leaf: ['staves', '#39684f'], arch: 1, size: [1, 2.1] },
        base: 'stone',
        trim: ['wood', '#59402c'],
      },
    ],
    chimneys: [{ at: [2.6, 2.6, 0], size: [0.9, 4], stuff: ['stone', '#9a8f80'] }],
    extras: (mason) => {
      for (const x of [-1.25, 1.25]) mason.work.ball('leaf', [0.55, 0.4, 0.4], { at: [x * 2, 0.3, 3.1], colour: '#4c7a36' });
      for (let bloom = 0; bloom < 14; bloom++)
        mason.work.ball('petal', 0.09, {
          at: [(bloom % 2 ? 1 : -1) * (2.1 + Math.sin(bloom * 2.4) * 0.5), 0.5 + (bloom % 3) * 0.08, 3.3 + Math.cos(bloom * 1.7) * 0.2],
          colour: ['#d8486a', '#f2d04a', '#e8e4f2'][bloom % 3]!,
          around: 6,
          down: 4,
        });
      for (const side of [-1, 1])
        mason.facing(0, [side * 1.9, 0, 2.2], () => {
          mason.box(['plaster', '#e7dcc4'], [1.6, 1.6, 1.6], [0, 3, -0.6]);
          mason.slab(
            ['straw', '#a5803f'],
            [
              [-1.05, 4.35],
              [0, 5.35],
              [1.05, 4.35],
              [1.05, 4.6],
              [0, 5.65],
              [-1.05, 4.6],
            ],
            2.4,
            -0.5,
          );
          mason.slab(
            ['plaster', '#e7dcc4'],
            [
              [-0.8, 4.6],
              [0.8, 4.6],
              [0, 5.3],
            ],
            1.5,
            -0.6,
          );
          addWindow(mason, [0, 3.35, 0.21], [0.8, 0.9], { ...sash, sill: false });
        });
    },
  }),
  farmhouse: edifice({
    wings: [
      {
        size: [9, 5.6, 7],
        wall: plank('#eeeae0'),
        roof: { kind: 'gable', across: true, rise: 3, stuff: ['tiles', '#5c4b44'] },
        storeys: 2,
        bays: [4, 2],
        window: { ...sash, shutters: ['staves', '#2f4f5e'] },
        door: { leaf: ['staves', '#7a2a20'] },
        base: 'stone',
      },
      {
        at: [6.6, 0, -0.8],
        size: [4.6, 3.2, 5],
        wall: plank('#eeeae0'),
        roof: { kind: 'gable', across: true, rise: 2, stuff: ['tiles', '#5c4b44'] },
        bays: [2, 1],
        window: sash,
      },
    ],
    chimneys: [{ at: [-3.2, 5.6, 0], size: [0.9, 3.6] }],
    extras: (mason) => porch(mason, 8.6, 2, 3.5, 2.5),
  }),
  ...woodenHouses,
  ...shelters,
  mansion: edifice({
    wings: [
      {
        size: [14, 7.6, 9],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'hip', rise: 3.2, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [5, 3],
        window: { ...sash, size: [1.2, 2], bars: [1, 2] },
        door: { double: true, size: [2, 2.8], leaf: ['staves', '#2f3a33'] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
      {
        at: [-10, 0, 0.8],
        size: [6, 6.6, 10.4],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'gable', rise: 3, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [2, 3],
        window: { ...sash, size: [1.2, 1.8], bars: [1, 2] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
      {
        at: [10, 0, 0.8],
        size: [6, 6.6, 10.4],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'gable', rise: 3, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [2, 3],
        window: { ...sash, size: [1.2, 1.8], bars: [1, 2] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
    ],
    chimneys: [
      { at: [-5, 7.6, -1], size: [1, 4] },
      { at: [5, 7.6, -1], size: [1, 4] },
    ],
    extras: (mason) => {
      for (let column = 0; column < 6; column++)
        mason.spun(
          ['plaster', '#f2ede2'],
          [
            [0.5, 0],
            [0.5, 0.3],
            [0.34, 0.4],
            [0.3, 6.4],
            [0.46, 6.6],
            [0.46, 6.8],
          ],
          [(column - 2.5) * 1.5, 0, 6.3],
          { around: 14 },
        );
      mason.box(['plaster', '#f2ede2'], [9, 0.7, 2.4], [0, 6.8, 5.5]);
      mason.slab(
        ['plaster', '#f2ede2'],
        [
          [-4.8, 7.5],
          [4.8, 7.5],
          [0, 9.5],
        ],
        2.2,
        5.5,
      );
      for (let step = 0; step < 3; step++) mason.box('concrete', [8 + step * 0.8, 0.36 - step * 0.12, 0.5], [0, 0, 7 + step * 0.45]);
    },
  }),
  villa: edifice({
    wings: [
      {
        size: [12, 3.4, 8],
        wall: ['plaster', '#f2efe8'],
        roof: { kind: 'flat', rise: 0.5, stuff: 'concrete' },
        bays: [0, 1],
        window: { size: [3, 2.2], bars: [1, 0], sill: false, frame: ['iron', '#2a2b2e'], lit: 1 },
        door: { x: -4.2, leaf: ['staves', '#8a5a34'], frame: 'iron' },
      },
      {
        at: [1.6, 3.5, -0.6],
        size: [9.5, 3.2, 6.4],
        wall: ['staves', '#9a7350'],
        roof: { kind: 'flat', rise: 0.45, stuff: 'concrete' },
        bays: [0, 1],
        window: { size: [2.6, 1.9], bars: [1, 0], sill: false, frame: ['iron', '#2a2b2e'], lit: 1 },
      },
    ],
    extras: (mason) => {
      for (const x of [-0.6, 3.6])
        addWindow(mason, [x, 0.35, 4], [3.6, 2.5], { frame: ['iron', '#2a2b2e'], bars: [2, 0], sill: false, lit: 1 });
      addWindow(mason, [1.6, 4.2, 2.6], [7.4, 2], { frame: ['iron', '#2a2b2e'], bars: [4, 0], sill: false, lit: 1 });
      mason.box(['plaster', '#f2efe8'], [13, 0.3, 10.4], [0, 3.35, 1]);
      for (const x of [-6, 6]) mason.box(['plaster', '#f2efe8'], [0.3, 3.4, 0.3], [x, 0, 5.9]);
      mason.box('steel', [12.8, 0.06, 0.06], [0, 4.5, 6.1]);
      for (let post = 0; post <= 8; post++) mason.box('steel', [0.05, 0.9, 0.05], [(post / 8 - 0.5) * 12.6, 3.62, 6.1]);
      mason.box(['ceramic', '#b8b0a0'], [8, 0.14, 3], [-1, 0, 7.6]);
      mason.box(['glaze', '#2f9cb4'], [7.4, 0.05, 2.4], [-1, 0.12, 7.6]);
    },
  }),
  church: edifice({
    wings: [
      church,
      {
        at: [0, 0, 5.2],
        size: [3.6, 12, 3.6],
        wall: ['plaster', '#e9e4d8'],
        roof: { kind: 'pyramid', rise: 8.5, over: 0.35, stuff: ['tiles', '#4c4e55'] },
        door: { double: true, arch: 1.6, size: [1.8, 3], leaf: ['staves', '#5a3422'] },
        base: 'stone',
        storeys: 3,
        trim: ['plaster', '#d8d0c0'],
      },
    ],
    extras: (mason) => {
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 5.2], () => {
          mason.slab(['rubber', '#1c1917'], archway(1.2, 2.2, 0, 9, 1.6), 0.1, 1.8);
          for (let slat = 0; slat < 5; slat++) mason.box(['wood', '#6a5a48'], [1.1, 0.1, 0.1], [0, 9.15 + slat * 0.36, 1.86]);
        });
      mason.box('gold', [0.14, 2, 0.14], [0, 20.4, 5.2]);
      mason.box('gold', [1.1, 0.14, 0.14], [0, 21.5, 5.2]);
      addWindow(mason, [0, 5.2, 7], [1.1, 2], { arch: 1, bars: [1, 2], lit: 1 });
    },
  }),
};

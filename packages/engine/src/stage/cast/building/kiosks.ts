import type { Designs } from '../prop/design-family.ts';
import { Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { white } from './stuffs.ts';

/** A striped canopy over a shop's front. */
export function awning(mason: Mason, wide: number, y: number, z: number, colour: string): void {
  const stripes = Math.round(wide / 0.35);
  for (let stripe = 0; stripe < stripes; stripe++) {
    const x = ((stripe + 0.5) / stripes - 0.5) * wide;
    const stuff: Stuff = ['cloth', stripe % 2 ? '#f2eee4' : colour];
    mason.side(
      stuff,
      [
        [-z, y],
        [-z - 1.3, y - 0.55],
        [-z - 1.3, y - 0.62],
        [-z, y - 0.07],
      ],
      wide / stripes,
      x,
    );
    mason.box(stuff, [wide / stripes, 0.26, 0.03], [x, y - 0.85, z + 1.28]);
  }
}

/** Small houses of the street. Metres. */
export const kiosks: Designs = {
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
    // Two vaults that cross make the roof.
    const vault = [
      [-0.47, 2.34],
      [0.47, 2.34],
      [0.44, 2.42],
      [0.22, 2.5],
      [0, 2.53],
      [-0.22, 2.5],
      [-0.44, 2.42],
    ] as const;
    mason.slab(red, vault, 0.9);
    mason.facing(Math.PI / 2, [0, 0, 0], () => mason.slab(red, vault, 0.9));
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
};

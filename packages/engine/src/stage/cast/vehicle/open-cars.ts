import type { Designs } from '../prop/design-family.ts';
import { axles, wheels } from './running-gear.ts';
import { hull, lamps, screen, slab, spaced } from './coachwork.ts';

/** Cars without doors. Metres. */
export const openCars: Designs = {
  jeep(work) {
    const paint = work.colour('#55613a');

    work.block('lacquer', [1.3, 0.5, 1.4], { colour: paint, gloss: 0.5, at: [0, 0.92, 1.2], round: 0.07 });
    slab(work, 'lacquer', [1.5, 0.5, 1.9], [0, 0.78, -0.7], paint, 0.5);
    work.block('leather', [1.3, 0.1, 1.7], { colour: '#17181a', at: [0, 1.0, -0.65] });

    for (const s of [-1, 1]) {
      slab(work, 'lacquer', [0.1, 0.28, 1.0], [s * 0.74, 1.08, -1.15], paint, 0.5);
      work.block('lacquer', [0.32, 0.07, 1.1], { colour: paint, gloss: 0.5, at: [s * 0.78, 0.86, 1.35], round: 0.03 });
      work.block('lacquer', [0.3, 0.07, 0.95], { colour: paint, gloss: 0.5, at: [s * 0.8, 0.9, -1.2], round: 0.03 });
      work.block('leather', [0.48, 0.14, 0.5], { colour: '#6b5a3c', at: [s * 0.36, 1.1, -0.3] });
      work.block('leather', [0.48, 0.5, 0.12], { colour: '#6b5a3c', at: [s * 0.36, 1.36, -0.56] });
      work.rod(
        'iron',
        [
          [s * 0.7, 1.1, -1.5],
          [s * 0.66, 1.85, -1.1],
          [s * 0.66, 1.85, -0.65],
        ],
        0.04,
        { colour: '#17181a' },
      );
      work.bar('lacquer', [s * 0.68, 1.15, 0.5], [s * 0.64, 1.75, 0.32], 0.035, { colour: paint });
    }
    work.bar('iron', [-0.66, 1.85, -0.65], [0.66, 1.85, -0.65], 0.04, { colour: '#17181a' });
    for (const y of [1.16, 1.75])
      work.bar('lacquer', [-0.66, y, 0.5 - (y - 1.15) * 0.3], [0.66, y, 0.5 - (y - 1.15) * 0.3], 0.035, { colour: paint });
    work.sheet('glass', (u, v) => [(u - 0.5) * 1.3, 1.18 + v * 0.55, 0.49 - v * 0.17], { columns: 2, rows: 2 });

    for (const x of spaced(-0.3, 0.3, 7)) slab(work, 'iron', [0.045, 0.32, 0.03], [x, 0.92, 1.91], '#0e0e0f');
    lamps(work, [0.48, 0.96, 1.9], 0.11);
    slab(work, 'iron', [1.6, 0.14, 0.14], [0, 0.58, 2.05], '#26272a');
    work.hoop('leather', 0.18, 0.018, { at: [0.36, 1.32, 0.12], turn: [1.1, 0, 0] });
    work.spun(
      'rubber',
      [
        [0.12, -0.12],
        [0.34, -0.12],
        [0.37, 0],
        [0.34, 0.12],
        [0.12, 0.12],
      ],
      { at: [0, 1.0, -1.8], turn: [Math.PI / 2, 0, 0] },
    );
    slab(work, 'iron', [0.9, 0.24, 3.4], [0, 0.55, 0], '#1a1a1c');

    return {
      pose: wheels(work, axles(0.76, 0.39, [1.32, -1.15]), 0.25, 'knobbly'),
      perches: [
        {
          name: 'seat',
          at: [0.36, 1.18, -0.3],
          room: [0.45, 0.45],
          grips: [
            [0.5, 1.36, 0.08],
            [0.22, 1.36, 0.08],
          ],
        },
      ],
    };
  },
  'golf-cart'(work) {
    work.block('lacquer', [1.2, 0.4, 2.3], { colour: work.colour('#f0f0ea'), gloss: 0.9, at: [0, 0.5, 0], round: 0.12 });
    work.ball('lacquer', [0.58, 0.32, 0.5], { colour: work.colour('#f0f0ea'), gloss: 0.95, at: [0, 0.66, 0.85], around: 24, down: 14 });
    lamps(work, [0.34, 0.66, 1.28], 0.08);
    work.block('leather', [1.1, 0.16, 0.5], { colour: '#b89a6a', at: [0, 0.8, -0.25] });
    work.block('leather', [1.1, 0.45, 0.12], { colour: '#b89a6a', at: [0, 1.1, -0.52] });
    slab(work, 'lacquer', [1.25, 0.07, 1.9], [0, 1.85, -0.05], '#f0f0ea', 0.9);
    for (const s of [-1, 1])
      for (const z of [0.75, -0.85]) work.bar('iron', [s * 0.52, 0.7, z], [s * 0.52, 1.85, z * 0.9], 0.022, { colour: '#1d1e20' });
    work.sheet('glass', (u, v) => [(u - 0.5) * 1.0, 0.95 + v * 0.85, 0.74 - v * 0.06], { columns: 1, rows: 1 });
    work.hoop('leather', 0.16, 0.016, { at: [0.28, 1.1, 0.28], turn: [0.9, 0, 0] });

    return {
      pose: wheels(work, axles(0.52, 0.23, [0.78, -0.75]), 0.18, 'car'),
      perches: [
        {
          name: 'seat',
          at: [0.28, 0.9, -0.25],
          room: [0.4, 0.4],
          grips: [
            [0.42, 1.11, 0.25],
            [0.14, 1.11, 0.25],
          ],
        },
      ],
    };
  },
  rickshaw(work) {
    const paint = { colour: work.colour('#e8c21c'), gloss: 0.9 };

    hull(
      work,
      'lacquer',
      [
        [-1.2, 0.6, 0.35, 1.1, 5],
        [-0.4, 0.64, 0.35, 0.9, 6],
        [0.4, 0.6, 0.35, 0.5, 6],
        [0.9, 0.46, 0.35, 1.0, 4],
        [1.15, 0.25, 0.4, 0.9, 3],
      ],
      { ...paint, colour: '#2f7a3e' },
    );
    for (const s of [-1, 1])
      for (const z of [0.85, -0.35, -1.1])
        work.bar('iron', [s * 0.56, 0.8, z], [s * 0.54, 1.7, z * 0.95 - 0.05], 0.025, { colour: '#1a1a1c' });

    hull(
      work,
      'cloth',
      [
        [-1.25, 0.6, 1.45, 1.75, 4],
        [0.85, 0.58, 1.6, 1.78, 4],
      ],
      { colour: paint.colour },
    );
    screen(work, 0.9, 0.6, [0, 1.3, 0.92], -0.12);
    slab(work, 'cloth', [1.14, 0.7, 0.05], [0, 1.3, -1.2], paint.colour);
    lamps(work, [0, 0.82, 1.2], 0.09);
    work.block('leather', [1.1, 0.15, 0.5], { colour: '#3a2016', at: [0, 0.85, -0.8] });

    return {
      pose: wheels(
        work,
        [
          [0, 0.22, 0.95],
          [-0.55, 0.22, -0.8],
          [0.55, 0.22, -0.8],
        ],
        0.1,
        'car',
      ),
      perches: [{ name: 'seat', at: [0, 0.94, -0.78], room: [0.9, 0.45] }],
    };
  },
};

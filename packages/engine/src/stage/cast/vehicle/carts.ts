import type { Metres, Vector3 } from '@onereel/spec';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, wheels } from './running-gear.ts';
import { hull, lamps, slab, spaced, together } from './coachwork.ts';
import { vehicleMovement } from './running.ts';
import { pushCarts } from './push-carts.ts';

/** A box of boards, open on top. */
function crate(work: Sculpt, [x, y, z]: Vector3, [wide, high, long]: Vector3, colour: string, boards = 3): void {
  slab(work, 'wood', [wide, 0.06, long], [x, y, z], colour);
  for (const row of spaced(high * 0.18, high * 0.86, boards)) {
    for (const s of [-1, 1]) {
      slab(work, 'wood', [0.05, (high / boards) * 0.86, long], [x + (s * wide) / 2, y + row, z], colour);
      slab(work, 'wood', [wide, (high / boards) * 0.86, 0.05], [x, y + row, z + (s * long) / 2], colour);
    }
  }
  for (const s of [-1, 1])
    for (const at of spaced(-long * 0.42, long * 0.42, 4))
      slab(work, 'wood', [0.06, high * 1.06, 0.09], [x + s * (wide / 2 + 0.03), y + high * 0.5, z + at], '#4c3020');
}

function shafts(work: Sculpt, half: Metres, y: Metres, from: Metres, to: Metres): void {
  for (const s of [-1, 1])
    work.rod(
      'wood',
      [
        [s * half, y, from],
        [s * half * 0.9, y + 0.08, (from + to) / 2],
        [s * half * 0.8, y + 0.25, to],
      ],
      0.045,
      { colour: '#5d3a1e' },
    );
}

const designs: Designs = {
  carriage(work) {
    const paint = { colour: work.colour('#5a1f22'), gloss: 0.95 };

    work.slab(
      'lacquer',
      [
        [-1.0, 1.1],
        [-0.75, 0.8],
        [0.75, 0.8],
        [1.0, 1.1],
        [1.1, 1.75],
        [1.02, 2.6],
        [-1.02, 2.6],
        [-1.1, 1.75],
      ],
      1.4,
      { ...paint, bevel: 0.08, turn: [0, Math.PI / 2, 0] },
    );
    hull(
      work,
      'lacquer',
      [
        [-1.1, 0.74, 2.55, 2.8, 4],
        [1.1, 0.74, 2.55, 2.8, 4],
      ],
      { colour: '#1c1416' },
    );

    for (const s of [-1, 1]) {
      slab(work, 'lacquer', [0.03, 0.62, 0.6], [s * 0.71, 2.05, 0], '#10171f', 1);
      for (const z of [-0.75, 0.75]) slab(work, 'lacquer', [0.03, 0.55, 0.4], [s * 0.71, 2.05, z], '#10171f', 1);
      for (const z of [-0.38, 0.38]) slab(work, 'gold', [0.04, 1.6, 0.035], [s * 0.715, 1.7, z]);
      slab(work, 'gold', [0.04, 0.05, 2.1], [s * 0.715, 1.62, 0]);
      work.ball('gold', 0.05, { at: [s * 0.73, 1.5, -0.28] });
      work.bar('brass', [s * 0.75, 2.0, 1.1], [s * 0.85, 2.1, 1.15], 0.02);
      work.ball('light', [0.07, 0.11, 0.07], { colour: '#ffcf7a', glow: 1.5, at: [s * 0.88, 2.15, 1.15] });
      for (const z of [-1.35, 1.45])
        work.rod(
          'iron',
          [
            [s * 0.5, 0.7, z * 0.6],
            [s * 0.5, 0.55, z],
            [s * 0.5, 0.95, z * 1.15],
          ],
          0.03,
          { colour: '#c9a04a' },
        );
    }

    work.block('leather', [1.0, 0.16, 0.5], { colour: '#2a1614', at: [0, 1.95, 1.55] });
    slab(work, 'wood', [1.0, 0.06, 0.7], [0, 1.2, 1.75], '#3a2016');
    slab(work, 'lacquer', [1.0, 0.7, 0.06], [0, 1.55, 1.3], paint.colour);
    work.bar('wood', [0, 0.75, -1.4], [0, 0.7, 1.6], 0.06, { colour: '#3a2016' });
    shafts(work, 0.42, 0.8, 1.7, 3.9);

    return {
      pose: together(wheels(work, axles(0.82, 0.72, [-1.35]), 0.07, 'wood'), wheels(work, axles(0.8, 0.52, [1.45]), 0.07, 'wood')),
      perches: [{ name: 'seat', at: [0, 2.04, 1.55], room: [0.9, 0.45] }],
    };
  },
  cart(work) {
    crate(work, [0, 0.85, -0.1], [1.2, 0.6, 1.9], work.form.colour ? '#8a5a34' : '#8a5a34', 3);
    slab(work, 'wood', [1.3, 0.1, 0.1], [0, 0.72, -0.1], '#4c3020');
    shafts(work, 0.45, 0.8, 0.8, 2.7);
    work.ball('straw', [0.56, 0.34, 0.9], {
      at: [0, 1.4, -0.1],
      bend: ([x, y, z]) => [x, y + 0.06 * Math.sin(x * 13) * Math.sin(z * 9), z],
      around: 28,
      down: 18,
    });
    return {
      pose: wheels(work, axles(0.78, 0.62, [-0.1]), 0.08, 'wood'),
      perches: [{ name: 'inside', at: [0, 1.4, -0.1], room: [1, 1.6] }],
    };
  },
  wagon(work) {
    crate(work, [0, 0.9, 0], [1.3, 0.7, 3.2], '#7c5230', 3);
    work.sheet(
      'cloth',
      (u, v) => {
        const a = u * Math.PI;
        const z = -1.75 + v * 3.5;
        const out = 0.86 + 0.08 * Math.cos((v - 0.5) * Math.PI * 2) * -1 + 0.02 * Math.cos(v * Math.PI * 8);
        return [Math.cos(a) * out * 0.92, 1.55 + Math.sin(a) * out * 1.15, z + (v - 0.5) * 0.4];
      },
      { colour: work.colour('#e8dfc8'), columns: 24, rows: 32 },
    );
    for (const z of spaced(-1.6, 1.6, 5))
      work.hoop('wood', 0.84, 0.025, { arc: Math.PI, at: [0, 1.55, z], turn: [-Math.PI / 2, 0, 0], size: [0.92, 1, 1.1] });
    work.block('wood', [1.2, 0.08, 0.4], { at: [0, 1.45, 1.9], colour: '#5d3a1e' });
    shafts(work, 0.4, 0.8, 1.7, 3.8);
    return {
      pose: together(wheels(work, axles(0.85, 0.68, [-1.05]), 0.08, 'wood'), wheels(work, axles(0.82, 0.54, [1.2]), 0.08, 'wood')),
      perches: [{ name: 'seat', at: [0, 1.5, 1.9], room: [1, 0.4] }],
    };
  },
  chariot(work) {
    const paint = { colour: work.colour('#9c2219'), gloss: 0.7 };
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = Math.PI * (u - 0.0);
        return [Math.cos(a) * 0.6, 0.65 + v * (0.75 + 0.2 * Math.sin(a)), Math.sin(a) * 0.7];
      },
      { ...paint, columns: 28, rows: 8, flip: true },
    );
    work.sheet(
      'wood',
      (u, v) => {
        const a = Math.PI * u;
        return [Math.cos(a) * 0.57, 0.65 + v * (0.75 + 0.2 * Math.sin(a)), Math.sin(a) * 0.67];
      },
      { colour: '#5d3a1e', columns: 28, rows: 8 },
    );
    work.rod(
      'gold',
      Array.from({ length: 13 }, (_, at): Vector3 => {
        const a = (at / 12) * Math.PI;
        return [Math.cos(a) * 0.6, 1.4 + 0.2 * Math.sin(a), Math.sin(a) * 0.7];
      }),
      0.035,
    );
    work.ball('gold', [0.22, 0.22, 0.05], { at: [0, 1.1, 0.71] });
    slab(work, 'wood', [1.15, 0.06, 0.9], [0, 0.65, 0.05], '#6e4626');
    work.rod(
      'wood',
      [
        [0, 0.62, 0.4],
        [0, 0.7, 1.6],
        [0, 1.05, 2.9],
      ],
      0.05,
    );
    work.bar('wood', [-0.6, 1.05, 2.85], [0.6, 1.05, 2.85], 0.045);
    return {
      pose: wheels(work, axles(0.75, 0.5, [0]), 0.07, 'wood'),
      perches: [
        {
          name: 'top',
          at: [0, 0.68, 0],
          room: [0.9, 0.7],
          grips: [
            [0.25, 1.5, 0.55],
            [-0.25, 1.5, 0.55],
          ],
        },
      ],
    };
  },
  'horse-sleigh'(work) {
    const red = { colour: work.colour('#a8201c'), gloss: 0.95 };
    work.slab(
      'lacquer',
      [
        [-1.1, 0.55],
        [0.6, 0.5],
        [1.15, 0.75],
        [1.5, 1.3],
        [1.4, 1.34],
        [0.95, 0.95],
        [0.3, 0.85],
        [-0.3, 0.95],
        [-0.9, 1.55],
        [-1.35, 1.7],
        [-1.4, 1.3],
      ],
      1.1,
      { ...red, bevel: 0.06, turn: [0, -Math.PI / 2, 0] },
    );
    for (const s of [-1, 1]) {
      work.rod(
        'gold',
        [
          [s * 0.45, 0.06, -1.5],
          [s * 0.45, 0.05, 1.0],
          [s * 0.45, 0.2, 1.6],
          [s * 0.45, 0.75, 1.95],
          [s * 0.45, 1.0, 1.7],
        ],
        0.04,
      );
      for (const z of [-0.9, 0.5]) work.bar('gold', [s * 0.45, 0.06, z], [s * 0.4, 0.55, z], 0.03);
      work.rod(
        'gold',
        [
          [s * 0.56, 0.95, 1.0],
          [s * 0.56, 0.88, 0.2],
          [s * 0.56, 1.0, -0.4],
          [s * 0.56, 1.6, -1.0],
        ],
        0.028,
      );
    }
    work.block('leather', [0.95, 0.18, 0.6], { colour: '#3f2a1a', at: [0, 1.0, -0.6] });
    lamps(work, [0.4, 1.1, 1.42], 0.07, '#ffcf7a');
    work.ball('cloth', [0.34, 0.38, 0.3], { colour: '#6b4426', at: [0, 1.75, -1.1] });
    return { perches: [{ name: 'seat', at: [0, 1.1, -0.5], room: [0.9, 0.5] }] };
  },
  ...pushCarts,
};

/** Carriages, carts, sleighs, and what is pushed by hand. */
export const cartFamily = designFamily({ family: 'cart', designs, movement: vehicleMovement });

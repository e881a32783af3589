import type { Linear } from '../../../shapes/colour.ts';
import { doing } from '../prop/crafted-family.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, crawler, wheels } from './running-gear.ts';
import { lamps, type Motions, slab, spaced, together } from './coachwork.ts';
import { cabin } from './cabin.ts';

/** Boom, stick and bucket with the pistons that move them. */
function diggingArm(work: Sculpt, paint: { readonly colour: Linear; readonly gloss: number }): void {
  work.slab(
    'lacquer',
    [
      [0, 1.4],
      [1.5, 3.9],
      [3.4, 4.2],
      [3.4, 3.85],
      [1.9, 3.5],
      [0.6, 1.3],
    ],
    0.34,
    { ...paint, bevel: 0.04, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] },
  );
  work.slab(
    'lacquer',
    [
      [3.2, 4.5],
      [3.55, 4.4],
      [4.5, 1.9],
      [4.2, 1.8],
    ],
    0.28,
    { ...paint, bevel: 0.03, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] },
  );

  work.slab(
    'iron',
    [
      [4.1, 2.0],
      [4.55, 2.0],
      [4.9, 1.2],
      [4.6, 0.6],
      [3.9, 0.5],
      [3.7, 0.8],
    ],
    0.9,
    { colour: '#3a3836', bevel: 0.03, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] },
  );
  for (const x of spaced(-0.55, 0.15, 5)) work.block('steel', [0.08, 0.1, 0.3], { at: [x, 0.68, 3.85], turn: [0.5, 0, 0] });

  for (const [a, b] of [
    [
      [0.9, 1.6],
      [1.6, 3.1],
    ],
    [
      [1.9, 4.25],
      [3.2, 4.5],
    ],
    [
      [3.6, 3.7],
      [4.4, 2.0],
    ],
  ] as const) {
    work.bar('iron', [-0.2, a[1], 0.2 + a[0]], [-0.2, (a[1] + b[1]) / 2, 0.2 + (a[0] + b[0]) / 2], 0.1, { colour: '#2a2a2c' });
    work.bar('chrome', [-0.2, a[1], 0.2 + a[0]], [-0.2, b[1], 0.2 + b[0]], 0.055);
  }
}

/** A turned arm of an excavator. */
function digger(work: Sculpt, colour: string): Motions {
  const paint = { colour: work.colour(colour), gloss: 0.7 };
  work.moving('house', [0, 0, 0], () => {
    work.block('lacquer', [2.4, 0.9, 2.6], { ...paint, at: [0, 1.65, -0.9], round: 0.12 });
    work.block('iron', [2.4, 0.9, 0.8], { colour: '#2a2b2e', at: [0, 1.65, -2.1], round: 0.2 });

    cabin(work, [0.75, 1.25, 0.6], [0.95, 1.6, 1.3], colour);
    diggingArm(work, paint);
  });
  work.spun(
    'iron',
    [
      [0.8, 0.9],
      [0.8, 1.2],
      [0, 1.2],
    ],
    { colour: '#26272a', steps: 1 },
  );
  return together(crawler(work, -0.95, -1.5, 1.5, 0.42, 0.55), crawler(work, 0.95, -1.5, 1.5, 0.42, 0.55), (moment) => ({
    house: { turn: [0, Math.sin(moment.seconds * 0.6) * 0.5 * Math.max(doing(moment, 'dig', 'work', 'turn'), 0), 0] },
  }));
}

/** What digs, pushes, lifts and pulls. Metres. */
export const heavyMachines: Designs = {
  tractor(work) {
    const paint = { colour: work.colour('#2f7a2e'), gloss: 0.9 };

    work.block('lacquer', [0.8, 0.75, 1.9], { ...paint, at: [0, 1.35, 1.1], round: 0.12 });
    slab(work, 'iron', [0.62, 0.6, 0.04], [0, 1.35, 2.06], '#141414');
    for (const y of spaced(1.1, 1.6, 6)) slab(work, 'iron', [0.6, 0.03, 0.06], [0, y, 2.07], '#5c5f63');
    lamps(work, [0.3, 1.62, 2.06], 0.08);
    work.block('iron', [0.5, 0.5, 3.2], { colour: '#26272a', at: [0, 0.8, 0.4], round: 0.08 });
    for (const y of [1.2, 1.45]) for (const s of [-1, 1]) slab(work, 'lacquer', [0.02, 0.07, 1.7], [s * 0.405, y, 1.1], '#e8d21c');

    work.rod(
      'iron',
      [
        [0.25, 1.7, 1.4],
        [0.25, 2.5, 1.4],
        [0.25, 2.62, 1.34],
      ],
      0.05,
      { colour: '#1a1a1c' },
    );
    cabin(work, [0, 1.35, -0.4], [1.35, 1.4, 1.3], '#2f7a2e');
    slab(work, 'lacquer', [1.5, 0.16, 1.5], [0, 2.85, -0.4], '#f0ead8', 0.8);

    for (const s of [-1, 1])
      work.sheet(
        'lacquer',
        (u, v) => {
          const a = 0.35 + v * 2.1;
          const out = 0.93;
          return [s * (0.6 + u * 0.55), 0.85 + Math.sin(a) * out, -0.65 - Math.cos(a) * -out * -1];
        },
        { ...paint, columns: 4, rows: 14, flip: s < 0 },
      );
    return {
      pose: together(wheels(work, axles(0.88, 0.85, [-0.65]), 0.5, 'knobbly'), wheels(work, axles(0.7, 0.5, [1.5]), 0.3, 'knobbly')),
      perches: [{ name: 'inside', at: [0, 1.5, -0.5], room: [0.5, 0.5], closed: true }],
    };
  },
  bulldozer(work) {
    const paint = { colour: work.colour('#e0a81c'), gloss: 0.7 };

    work.block('lacquer', [1.3, 1.0, 1.9], { ...paint, at: [0, 1.45, 0.9], round: 0.1 });
    slab(work, 'iron', [1.1, 0.8, 0.05], [0, 1.45, 1.87], '#1d1d1e');
    slab(work, 'iron', [1.4, 0.6, 3.6], [0, 0.75, 0], '#2a2a2c');
    cabin(work, [0, 1.3, -0.7], [1.3, 1.5, 1.4], '#e0a81c');
    work.bar('iron', [0.3, 1.9, 1.2], [0.3, 2.7, 1.2], 0.07, { colour: '#1a1a1c' });

    for (const [shift, flip] of [
      [0, false],
      [-0.05, true],
    ] as const)
      work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.4, 0.08 + v * 1.3, 2.95 + shift - Math.sin(v * Math.PI) * 0.26 + v * 0.16], {
        colour: flip ? '#b07e10' : paint.colour,
        columns: 8,
        rows: 8,
        flip,
      });
    slab(work, 'steel', [3.4, 0.14, 0.06], [0, 0.1, 2.98], '#5c5e62');
    for (const s of [-1, 1]) {
      work.bar('lacquer', [s * 1.55, 0.55, 0], [s * 1.55, 0.5, 2.8], 0.12, paint);
      work.bar('chrome', [s * 0.5, 1.7, 1.8], [s * 0.6, 0.9, 2.75], 0.07);
    }

    return {
      pose: together(crawler(work, -1.08, -1.5, 1.4, 0.45, 0.6), crawler(work, 1.08, -1.5, 1.4, 0.45, 0.6)),
      perches: [{ name: 'inside', at: [0, 1.5, -0.5], room: [0.5, 0.5], closed: true }],
    };
  },
  excavator: (work) => ({ pose: digger(work, '#e8a21c'), perches: [{ name: 'inside', at: [0, 1.5, 0], room: [0.5, 0.5], closed: true }] }),
  forklift(work) {
    const paint = { colour: work.colour('#e8941c'), gloss: 0.8 };

    work.block('lacquer', [1.1, 0.7, 1.7], { ...paint, at: [0, 0.65, -0.3], round: 0.1 });
    work.block('iron', [1.1, 0.6, 0.5], { colour: '#26272a', at: [0, 0.7, -1.1], round: 0.15 });
    for (const s of [-1, 1]) {
      work.rod(
        'iron',
        [
          [s * 0.48, 1.0, 0.45],
          [s * 0.45, 2.05, 0.2],
          [s * 0.45, 2.05, -0.8],
          [s * 0.48, 1.0, -1.0],
        ],
        0.045,
        { colour: '#1a1a1c', steps: 2 },
      );
      slab(work, 'iron', [0.12, 2.1, 0.14], [s * 0.36, 1.1, 0.78], '#26272a');
      work.slab(
        'steel',
        [
          [0.85, 0.1],
          [0.85, 0.9],
          [0.9, 0.9],
          [0.9, 0.15],
          [2.0, 0.12],
          [2.0, 0.09],
        ],
        0.13,
        { turn: [0, -Math.PI / 2, 0], at: [s * 0.26, 0, 0] },
      );
    }
    slab(work, 'iron', [1.0, 0.05, 1.2], [0, 2.08, -0.3], '#1a1a1c');
    slab(work, 'iron', [0.85, 0.4, 0.06], [0, 0.6, 0.87], '#26272a');
    work.block('leather', [0.5, 0.12, 0.45], { colour: '#17171a', at: [0, 1.06, -0.5] });
    work.block('leather', [0.5, 0.5, 0.1], { colour: '#17171a', at: [0, 1.35, -0.74] });
    work.hoop('leather', 0.16, 0.018, { at: [0, 1.36, 0.05], turn: [0.5, 0, 0] });

    return {
      pose: wheels(work, axles(0.5, 0.28, [0.4, -0.85]), 0.22, 'truck'),
      perches: [
        {
          name: 'seat',
          at: [0, 1.12, -0.45],
          room: [0.4, 0.4],
          grips: [
            [0.15, 1.37, 0.03],
            [-0.15, 1.37, 0.03],
          ],
        },
      ],
    };
  },
};

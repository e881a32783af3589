import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, crawler, wheels } from './running-gear.ts';
import { hull, lamps, slab, spaced, together } from './coachwork.ts';

function helmeted(work: Sculpt, at: Vector3, colour: string): void {
  work.ball('lacquer', [0.14, 0.15, 0.16], { colour, gloss: 1, at, around: 20, down: 14 });
  work.ball('lacquer', [0.12, 0.05, 0.06], { colour: '#101418', gloss: 1, at: [at[0], at[1] + 0.01, at[2] + 0.11], around: 14, down: 8 });
}

/** What is raced, low over its wheels or its skis. Metres. */
export const racers: Designs = {
  'race-car'(work) {
    const paint = { colour: work.colour('#c8141c'), gloss: 1 };
    hull(
      work,
      'lacquer',
      [
        [-2.2, 0.2, 0.2, 0.5, 3],
        [-1.4, 0.4, 0.14, 0.75, 3],
        [-0.5, 0.5, 0.12, 0.95, 2.6],
        [0.1, 0.42, 0.12, 0.62, 3],
        [0.9, 0.34, 0.13, 0.58, 3],
        [1.8, 0.22, 0.16, 0.46, 2.6],
        [2.6, 0.1, 0.2, 0.3, 2.2],
      ],
      { ...paint, fine: 6 },
    );
    for (const s of [-1, 1]) {
      hull(
        work,
        'lacquer',
        [
          [-1.5, 0.12, 0.14, 0.36, 3],
          [-0.6, 0.32, 0.12, 0.56, 4],
          [0.25, 0.32, 0.12, 0.6, 4],
        ].map(([z, a, b, c, q]) => [z!, a!, b!, c!, q!] as const),
        { ...paint, at: [s * 0.56, 0, 0] },
      );
      slab(work, 'iron', [0.5, 0.36, 0.03], [s * 0.58, 0.36, 0.27], '#0c0c0d');
      for (const [z, x] of [
        [1.7, 0.2],
        [-1.5, 0.3],
      ] as const)
        for (const y of [0.25, 0.42]) work.bar('iron', [s * x, y + 0.02, z - 0.2], [s * 0.72, y, z], 0.016, { colour: '#141416' });
      slab(work, 'lacquer', [0.04, 0.34, 0.5], [s * 0.9, 0.24, 2.45], paint.colour, 1);
      slab(work, 'lacquer', [0.04, 0.62, 0.56], [s * 0.5, 0.72, -2.2], '#17181a', 0.9);
      work.bar('lacquer', [s * 0.42, 0.6, 0.42], [s * 0.6, 0.66, 0.42], 0.03, { colour: '#17181a' });
    }

    slab(work, 'lacquer', [1.8, 0.03, 0.36], [0, 0.12, 2.5], '#f2f2ee', 0.9);
    slab(work, 'lacquer', [1.7, 0.03, 0.2], [0, 0.2, 2.35], paint.colour, 1);
    slab(work, 'lacquer', [1.0, 0.04, 0.4], [0, 0.98, -2.25], paint.colour, 1);
    slab(work, 'lacquer', [1.0, 0.03, 0.2], [0, 0.8, -2.3], '#17181a');
    slab(work, 'iron', [1.4, 0.04, 3.4], [0, 0.1, -0.5], '#141416');

    work.rod(
      'iron',
      [
        [-0.34, 0.72, -0.2],
        [-0.26, 0.86, 0.3],
        [0, 0.88, 0.62],
        [0.26, 0.86, 0.3],
        [0.34, 0.72, -0.2],
      ],
      0.03,
      { colour: '#17181a' },
    );
    work.bar('iron', [0, 0.88, 0.62], [0, 0.6, 0.8], 0.025, { colour: '#17181a' });
    work.ball('lacquer', [0.26, 0.06, 0.36], { colour: '#0c0c0d', at: [0, 0.63, 0.2], around: 18, down: 8 });
    helmeted(work, [0, 0.76, 0.0], '#f2c81c');

    return {
      pose: together(wheels(work, axles(0.8, 0.34, [1.7]), 0.34, 'car'), wheels(work, axles(0.78, 0.35, [-1.5]), 0.42, 'car')),
      perches: [{ name: 'inside', at: [0, 0.4, 0], room: [0.5, 0.5], closed: true }],
    };
  },
  'go-kart'(work) {
    work.block('iron', [0.7, 0.05, 1.5], { colour: '#2a2b2e', at: [0, 0.1, 0] });
    for (const s of [-1, 1]) {
      work.block('lacquer', [0.2, 0.2, 0.8], { colour: work.colour('#1f6fc8'), at: [s * 0.5, 0.17, 0], round: 0.06 });
      work.bar('iron', [s * 0.3, 0.1, 0.7], [s * 0.3, 0.1, -0.7], 0.02, { colour: '#c8281e' });
    }

    work.block('lacquer', [0.9, 0.22, 0.24], { colour: work.colour('#1f6fc8'), at: [0, 0.2, 0.9], round: 0.08 });
    work.block('lacquer', [0.34, 0.34, 0.05], { colour: '#f4f4f0', at: [0, 0.42, 0.62], turn: [-0.7, 0, 0], round: 0.02 });
    work.block('plastic', [0.46, 0.12, 0.42], { colour: '#1a1a1c', at: [0, 0.2, -0.24], round: 0.05 });
    work.block('plastic', [0.46, 0.5, 0.08], { colour: '#1a1a1c', at: [0, 0.42, -0.46], turn: [-0.25, 0, 0], round: 0.04 });
    work.bar('steel', [0, 0.15, 0.5], [0, 0.5, 0.24], 0.016);
    work.hoop('rubber', 0.15, 0.017, { at: [0, 0.52, 0.22], turn: [0.95, 0, 0] });
    work.block('steel', [0.26, 0.26, 0.28], { colour: '#55585c', at: [-0.36, 0.26, -0.52], round: 0.04 });
    work.bar('chrome', [-0.36, 0.3, -0.6], [-0.3, 0.26, -0.85], 0.05);

    return {
      pose: together(wheels(work, axles(0.52, 0.13, [0.6]), 0.14, 'car'), wheels(work, axles(0.54, 0.14, [-0.56]), 0.2, 'car')),
      perches: [
        {
          name: 'seat',
          at: [0, 0.26, -0.28],
          room: [0.4, 0.4],
          grips: [
            [0.14, 0.53, 0.2],
            [-0.14, 0.53, 0.2],
          ],
          rests: [
            [0.13, 0.2, 0.62],
            [-0.13, 0.2, 0.62],
          ],
        },
      ],
    };
  },
  atv(work) {
    const paint = { colour: work.colour('#c8281e'), gloss: 0.9 };

    work.block('iron', [0.34, 0.3, 1.1], { colour: '#26272a', at: [0, 0.5, 0], round: 0.08 });
    work.ball('lacquer', [0.2, 0.14, 0.36], { ...paint, at: [0, 0.78, 0.22], around: 20, down: 14 });
    work.ball('leather', [0.18, 0.09, 0.42], { colour: '#161517', at: [0, 0.78, -0.3], around: 18, down: 12 });

    for (const z of [0.6, -0.6])
      for (const s of [-1, 1])
        work.sheet(
          'lacquer',
          (u, v) => {
            const a = 0.3 + v * 2.2;
            return [s * (0.16 + u * 0.46), 0.33 + Math.sin(a) * 0.42 + (1 - u) * 0.04, z + Math.cos(a + 0.1) * 0.42];
          },
          { ...paint, columns: 5, rows: 12, flip: s > 0 },
        );

    for (const z of [0.72, -0.72]) {
      for (const x of spaced(-0.32, 0.32, 5)) work.bar('iron', [x, 0.86, z - 0.2], [x, 0.86, z + 0.2], 0.014, { colour: '#17181a' });
      for (const e of [-0.2, 0.2]) work.bar('iron', [-0.36, 0.86, z + e], [0.36, 0.86, z + e], 0.016, { colour: '#17181a' });
    }
    lamps(work, [0.2, 0.72, 0.86], 0.07);
    work.block('lacquer', [0.5, 0.2, 0.1], { ...paint, at: [0, 0.7, 0.82], round: 0.05 });
    work.bar('iron', [0, 0.8, 0.42], [0, 1.02, 0.32], 0.03);
    for (const s of [-1, 1]) {
      work.bar('iron', [0, 1.02, 0.32], [s * 0.38, 1.04, 0.24], 0.016, { colour: '#17181a' });
      work.bar('rubber', [s * 0.27, 1.04, 0.27], [s * 0.4, 1.04, 0.235], 0.022);
      slab(work, 'rubber', [0.2, 0.03, 0.5], [s * 0.32, 0.34, 0], '#1a1a1c');
    }

    return {
      pose: wheels(work, axles(0.46, 0.31, [0.6, -0.6]), 0.24, 'knobbly'),
      perches: [
        {
          name: 'seat',
          at: [0, 0.85, -0.22],
          room: [0.3, 0.5],
          grips: [
            [0.34, 1.04, 0.25],
            [-0.34, 1.04, 0.25],
          ],
          rests: [
            [0.3, 0.36, 0.04],
            [-0.3, 0.36, 0.04],
          ],
        },
      ],
    };
  },
  snowmobile(work) {
    const paint = { colour: work.colour('#1f5fc8'), gloss: 0.95 };

    hull(
      work,
      'lacquer',
      [
        [-0.2, 0.3, 0.4, 0.75, 3],
        [0.5, 0.42, 0.3, 0.9, 3],
        [1.1, 0.36, 0.3, 0.7, 2.6],
        [1.5, 0.12, 0.34, 0.48, 2.2],
      ],
      paint,
    );
    work.ball('leather', [0.2, 0.12, 0.62], { colour: '#161517', at: [0, 0.74, -0.6] });
    work.block('iron', [0.36, 0.2, 1.5], { colour: '#26272a', at: [0, 0.52, -0.5] });
    work.sheet(
      'glass',
      (u, v) => {
        const a = (u - 0.5) * 2;
        return [a * 0.3, 0.88 + v * 0.32, 0.72 - v * 0.3 - a * a * 0.12];
      },
      { columns: 8, rows: 3 },
    );
    lamps(work, [0.14, 0.7, 1.2], 0.08);

    for (const s of [-1, 1]) {
      work.rod(
        'lacquer',
        [
          [s * 0.48, 0.06, 0.3],
          [s * 0.48, 0.05, 1.1],
          [s * 0.48, 0.22, 1.5],
        ],
        0.06,
        { ...paint, flatten: 1.6 },
      );
      work.bar('steel', [s * 0.48, 0.08, 0.85], [s * 0.3, 0.5, 0.75], 0.03);
      work.bar('rubber', [0, 1.02, 0.3], [s * 0.34, 1.02, 0.2], 0.02);
      slab(work, 'iron', [0.16, 0.03, 1.1], [s * 0.26, 0.32, -0.2], '#1a1a1c');
    }
    return {
      pose: crawler(work, 0, -1.2, 0.2, 0.19, 0.38),
      perches: [
        {
          name: 'seat',
          at: [0, 0.84, -0.4],
          room: [0.3, 0.6],
          grips: [
            [0.3, 1.02, 0.21],
            [-0.3, 1.02, 0.21],
          ],
          rests: [
            [0.27, 0.34, 0.05],
            [-0.27, 0.34, 0.05],
          ],
        },
      ],
    };
  },
};

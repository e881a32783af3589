import type { Designs } from '../prop/design-family.ts';
import { figureInside, hull, lamps, panes, screen, slab, spaced } from './coachwork.ts';
import { boat, paddle, wake } from './boat-parts.ts';

/** Boats for a few. Metres. */
export const smallBoats: Designs = {
  canoe(work) {
    boat(work, 5, 0.45, 0.12, 0.24, '#8c2f1c', { sheer: 0.7, deck: '#6b4426', bottom: '#8c2f1c' });
    for (const z of [-1.3, 1.2]) slab(work, 'wood', [0.8, 0.04, 0.22], [0, 0.3, z], '#c99a5c');
    return {
      pose: paddle(work, 0.62, -0.75, 0.75, false),
      floats: true,
      perches: [
        {
          name: 'seat',
          at: [0, 0.28, -1.1],
          room: [0.4, 0.4],
          grips: [
            [0.3, 0.62, -0.75],
            [-0.3, 0.62, -0.75],
          ],
          rests: [
            [0.12, 0.2, -0.35],
            [-0.12, 0.2, -0.35],
          ],
        },
      ],
    };
  },
  kayak(work) {
    hull(
      work,
      'lacquer',
      [
        [-2.2, 0.02, 0.02, 0.2, 2],
        [-1.4, 0.2, -0.08, 0.24, 2.4],
        [0, 0.32, -0.12, 0.27, 2.6],
        [1.2, 0.22, -0.08, 0.26, 2.4],
        [2.2, 0.02, 0.05, 0.24, 2],
      ],
      { colour: work.colour('#e0641c'), gloss: 0.95, fine: 7 },
    );
    work.hoop('rubber', 0.3, 0.03, { at: [0, 0.26, -0.2], size: [0.85, 1, 1.4] });
    work.ball('rubber', [0.25, 0.03, 0.4], { colour: '#0e0e0f', at: [0, 0.255, -0.2] });
    for (const z of [0.6, 0.9])
      work.rod(
        'rubber',
        [
          [-0.26, 0.24, z],
          [0, 0.29, z],
          [0.26, 0.24, z],
        ],
        0.012,
      );

    return {
      pose: paddle(work, 0.66, 0.12, 0.95, true),
      floats: true,
      perches: [
        {
          name: 'seat',
          at: [0, 0.14, -0.3],
          room: [0.4, 0.4],
          grips: [
            [0.32, 0.66, 0.12],
            [-0.32, 0.66, 0.12],
          ],
          rests: [
            [0.12, 0.1, 0.5],
            [-0.12, 0.1, 0.5],
          ],
        },
      ],
    };
  },
  speedboat(work) {
    boat(work, 7, 1.15, 0.3, 0.62, '#f2f3f4', { bottom: '#1f3f7a', sheer: 0.3, deck: '#e4e2dc' });
    for (const s of [-1, 1]) {
      work.sheet(
        'lacquer',
        (u, v) => {
          const z = -3.2 + v * 5.6;
          const share = (z + 3.5) / 7;
          const wide = share < 0.5 ? 1.17 : 1.17 * (1 - ((share - 0.5) * 2) ** 2.6 * 0.9);
          return [s * wide, 0.3 + u * 0.16 + v * 0.1, z];
        },
        { colour: work.colour('#c8281e'), columns: 1, rows: 12, flip: s > 0 },
      );
      work.block('leather', [0.5, 0.16, 0.5], { colour: '#f0ece0', at: [s * 0.45, 0.86, -0.6] });
      work.block('leather', [0.5, 0.5, 0.14], { colour: '#f0ece0', at: [s * 0.45, 1.06, -0.9] });
    }
    work.ball('lacquer', [0.85, 0.25, 0.7], { colour: '#f2f3f4', at: [0, 0.66, 0.7] });
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = (u - 0.5) * 2;
        return [a * 0.82, 0.74 + v * 0.42, 0.7 - a * a * 0.4 - v * 0.34];
      },
      { colour: '#16242e', gloss: 1, columns: 12, rows: 3 },
    );
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = (u - 0.5) * 2;
        return [a * 0.82, 0.74 + v * 0.42, 0.68 - a * a * 0.4 - v * 0.34];
      },
      { colour: '#16242e', columns: 12, rows: 3, flip: true },
    );
    work.hoop('leather', 0.16, 0.017, { at: [0.42, 1.02, -0.02], turn: [1, 0, 0] });
    work.block('lacquer', [0.5, 0.75, 0.5], { colour: '#1d1e21', at: [0, 0.75, -3.6], round: 0.1 });

    figureInside(work, [-0.45, 1.05, -0.66], '#c8281e');
    return {
      pose: wake(work, 1.15, -3.5, 3.5, 0.7),
      floats: true,
      perches: [
        {
          name: 'seat',
          at: [0.42, 0.95, -0.55],
          room: [0.45, 0.45],
          grips: [
            [0.56, 1.03, -0.04],
            [0.28, 1.03, -0.04],
          ],
        },
      ],
    };
  },
  raft(work) {
    for (const [index, x] of spaced(-1.05, 1.05, 8).entries())
      work.bar('bark', [x, 0.06, -1.7 - (index % 3) * 0.12], [x, 0.06, 1.7 + (index % 2) * 0.14], 0.145, {
        colour: index % 2 ? '#7a5636' : '#8c6644',
        around: 12,
      });
    for (const z of [-1.2, 0, 1.2]) {
      work.bar('bark', [-1.2, 0.24, z], [1.2, 0.24, z], 0.075, { colour: '#6a4a2e' });
      for (const x of spaced(-1.05, 1.05, 8))
        work.hoop('straw', 0.16, 0.03, { at: [x, 0.1, z], turn: [Math.PI / 2, 0, 0], around: 14, section: 5 });
    }
    work.bar('wood', [0, 0.2, 0.2], [0, 3.1, 0.2], 0.055);
    work.sheet('cloth', (u, v) => [(u - 0.5) * 1.7, 1.1 + v * 1.8, 0.28 + Math.sin(v * Math.PI) * Math.sin(u * Math.PI) * 0.3], {
      colour: work.colour('#e0d4b4'),
      columns: 10,
      rows: 10,
    });
    work.bar('wood', [-0.95, 2.9, 0.24], [0.95, 2.9, 0.24], 0.04);
    return { floats: true, perches: [{ name: 'top', at: [0, 0.2, -0.7], room: [1.8, 1.6] }] };
  },
  gondola(work) {
    boat(work, 10, 0.72, 0.2, 0.42, '#141416', { bottom: '#141416', sheer: 0.9, deck: '#5a2a20' });
    work.slab(
      'steel',
      [
        [4.7, 0.7],
        [4.95, 0.3],
        [5.35, 0.6],
        [5.4, 1.6],
        [5.15, 1.9],
        [4.9, 1.75],
        [5.15, 1.6],
        [5.05, 0.85],
      ],
      0.05,
      { turn: [0, -Math.PI / 2, 0] },
    );
    for (const y of spaced(0.8, 1.4, 5)) slab(work, 'steel', [0.05, 0.06, 0.3], [0, y, 5.45], '#d9dcdf');
    work.rod(
      'lacquer',
      [
        [0, 0.4, -4.6],
        [0, 0.8, -5.1],
        [0, 1.35, -5.3],
      ],
      0.09,
      { colour: '#141416' },
    );
    work.block('leather', [1.0, 0.4, 0.7], { colour: '#9c1f22', at: [0, 0.72, -0.5] });
    work.block('leather', [1.0, 0.55, 0.16], { colour: '#9c1f22', at: [0, 1.0, -0.9] });
    for (const s of [-1, 1])
      work.rod(
        'gold',
        [
          [s * 0.66, 0.5, -3],
          [s * 0.7, 0.5, 0],
          [s * 0.6, 0.52, 2.4],
        ],
        0.03,
      );
    work.bar('wood', [-0.5, 1.7, -3.4], [-1.6, -0.1, -4.6], 0.035, { colour: '#b5834a' });
    return { floats: true, perches: [{ name: 'seat', at: [0, 0.92, -0.5], room: [0.9, 0.5] }] };
  },
  'jet-ski'(work) {
    hull(
      work,
      'lacquer',
      [
        [-1.4, 0.4, -0.15, 0.35, 4],
        [-0.4, 0.5, -0.2, 0.5, 4],
        [0.5, 0.46, -0.2, 0.62, 3.2],
        [1.1, 0.3, -0.12, 0.6, 2.6],
        [1.6, 0.04, 0.1, 0.5, 2],
      ],
      { colour: work.colour('#1f6fc8'), gloss: 1, fine: 7, paint: ([, y]) => (y > 0.3 ? work.colour('#1f6fc8') : [0.8, 0.8, 0.8]) },
    );
    work.ball('leather', [0.2, 0.16, 0.6], { colour: '#1a1a1c', at: [0, 0.58, -0.55] });
    work.ball('lacquer', [0.26, 0.22, 0.36], { colour: '#1d1e21', at: [0, 0.68, 0.34] });
    for (const s of [-1, 1]) {
      work.bar('steel', [0, 0.9, 0.3], [s * 0.3, 0.94, 0.2], 0.02);
      work.bar('rubber', [s * 0.22, 0.93, 0.23], [s * 0.36, 0.95, 0.18], 0.024);
    }
    lamps(work, [0.1, 0.66, 0.72], 0.04);
    return {
      pose: wake(work, 0.5, -1.4, 1.4, 0.45),
      floats: true,
      perches: [
        {
          name: 'seat',
          at: [0, 0.7, -0.4],
          room: [0.3, 0.5],
          grips: [
            [0.3, 0.95, 0.2],
            [-0.3, 0.95, 0.2],
          ],
          rests: [
            [0.34, 0.3, -0.1],
            [-0.34, 0.3, -0.1],
          ],
        },
      ],
    };
  },
  'fishing-boat'(work) {
    boat(work, 11, 1.9, 0.8, 1.2, '#2a5f8c', { bottom: '#7a2418', sheer: 0.9, deck: '#a07a4c' });
    for (const s of [-1, 1])
      work.sheet(
        'lacquer',
        (u, v) => {
          const z = -5.3 + v * 8;
          const share = (z + 5.5) / 11;
          const wide = 1.92 * (share < 0.5 ? 0.95 : 1 - ((share - 0.5) * 2) ** 2.6 * 0.96);
          return [s * wide, 0.98 + u * 0.16 + Math.max(0, share * 2 - 1) ** 1.5 * 0.6, z];
        },
        { colour: '#f2efe6', columns: 1, rows: 12, flip: s > 0 },
      );

    work.block('lacquer', [2.2, 2.1, 2.4], { colour: '#f2efe6', at: [0, 2.3, 1.2], round: 0.1 });
    slab(work, 'lacquer', [2.5, 0.12, 2.8], [0, 3.4, 1.2], '#c8401e');
    screen(work, 1.9, 0.7, [0, 2.75, 2.42]);
    panes(work, [0.6, 1.7], 1.11, 2.75, 0.7, 0.65);
    work.bar('steel', [0, 3.4, 0.6], [0, 6.6, 0.5], 0.07, { colour: '#d8a02c' });
    work.bar('steel', [0, 3.8, 0.4], [0, 5.4, -4.2], 0.05, { colour: '#d8a02c' });
    work.rod(
      'cloth',
      [
        [0, 6.4, 0.5],
        [0, 5.4, -4.2],
        [0, 1.4, -4.9],
      ],
      0.012,
      { steps: 1, around: 4 },
    );
    for (const x of [-1, 1])
      work.rod(
        'steel',
        [
          [x * 1.5, 1.3, -4.2],
          [x * 1.5, 3.0, -4.2],
          [0, 3.3, -4.2],
        ],
        0.06,
        { colour: '#d8a02c', steps: 1 },
      );
    work.ball('cloth', [0.9, 0.45, 0.8], { colour: '#2f7a5a', at: [0, 1.5, -3.2] });
    for (const x of spaced(-0.7, 0.7, 5)) work.ball('plastic', 0.13, { colour: '#e86a1c', at: [x, 1.9, -3.2 + x * 0.3] });
    for (const z of [-2, -0.6, 2.6])
      for (const s of [-1, 1]) work.hoop('rubber', 0.26, 0.1, { at: [s * 1.92, 0.8, z], turn: [0, 0, Math.PI / 2], around: 20 });
    figureInside(work, [0.3, 2.4, 1.4]);

    return { pose: wake(work, 1.9, -5.5, 5.5, 0.5), floats: true };
  },
};

import type { Designs } from '../prop/design-family.ts';
import { hull, panes, screen, slab, spaced, spinning } from './coachwork.ts';
import { container } from './train-cars.ts';
import { boat, decks, funnel, wake } from './boat-parts.ts';

/** Ships with decks. Metres. */
export const ships: Designs = {
  yacht(work) {
    boat(work, 30, 3.4, 1.2, 2.4, '#f5f6f7', { bottom: '#1c2a44', sheer: 0.4, deck: '#c09a68' });
    panes(work, spaced(-7, 6, 9), 3.42, 1.5, 0.9, 0.45);

    for (const [y, from, to, wide, high] of [
      [2.4, -11, 6.5, 2.9, 2.0],
      [4.5, -8, 3.6, 2.5, 1.9],
      [6.5, -5, 1.2, 2.0, 0.5],
    ] as const) {
      hull(
        work,
        'lacquer',
        [
          [from, wide, y, y + high, 7],
          [to - 3, wide, y, y + high, 6],
          [to, wide * 0.8, y, y + high * 0.75, 4],
          [to + 1.8, wide * 0.5, y, y + high * 0.2, 3],
        ],
        { colour: '#f5f6f7', gloss: 0.95 },
      );
      hull(
        work,
        'lacquer',
        [
          [from + 1, wide * 1.012, y + high * 0.38, y + high * 0.8, 7],
          [to - 3, wide * 1.012, y + high * 0.38, y + high * 0.8, 6],
          [to - 0.2, wide * 0.83, y + high * 0.38, y + high * 0.7, 4],
        ],
        { colour: '#10171f', gloss: 1 },
      );
      slab(work, 'lacquer', [wide * 2.1, 0.12, to - from], [0, y + high, (from + to) / 2 - 0.6], '#ffffff', 0.9);
    }
    work.bar('steel', [0, 7, -3], [0, 9.6, -3.6], 0.12, { colour: '#f0f1f2' });
    work.ball('lacquer', 0.6, { colour: '#f5f6f7', at: [0, 8.2, -2] });
    for (const s of [-1, 1])
      for (const z of spaced(-14, 13, 24)) {
        const share = (z + 15) / 30;
        const wide = 3.3 * (share < 0.5 ? 0.95 : 1 - ((share - 0.5) * 2) ** 2.6);
        work.bar(
          'chrome',
          [s * wide, 2.4 + Math.max(0, share * 2 - 1) ** 1.5 * 1, z],
          [s * wide, 3.2 + Math.max(0, share * 2 - 1) ** 1.5 * 1, z],
          0.03,
          { around: 4 },
        );
      }

    return { pose: wake(work, 3.4, -15, 15, 0.9), floats: true };
  },
  ferry(work) {
    boat(work, 46, 6.5, 2, 3.4, '#1f4f8c', { bottom: '#6a2018', sheer: 0.25, deck: '#7f8a80' });
    const top = decks(work, 3.4, 6.4, -20, 16, 2, 2.6, 1.6, 14);
    work.block('lacquer', [9, 2.2, 4], { colour: '#f2f3f4', at: [0, top + 1.1, 10], round: 0.3 });
    screen(work, 8.4, 0.9, [0, top + 1.3, 12.03]);
    funnel(work, top, -8, 1.6, 4.2, '#c8281e');
    for (const s of [-1, 1])
      for (const z of [-13, -3, 4]) work.ball('lacquer', [0.6, 0.5, 1.5], { colour: '#e8701c', at: [s * 6.3, top + 0.7, z] });
    return { pose: wake(work, 6.5, -23, 23, 1.2), floats: true };
  },
  'cruise-ship'(work) {
    boat(work, 190, 15, 6, 11, '#f4f5f6', { bottom: '#1c3a6e', sheer: 0.35, deck: '#c8b48a' });
    panes(work, spaced(-70, 60, 40), 15.05, 7, 1.6, 1.4);
    const top = decks(work, 11, 14.6, -86, 62, 6, 3.3, 5, 40);
    work.block('lacquer', [24, 3.6, 12], { colour: '#f4f5f6', at: [0, top + 1.8, 24], round: 0.8 });
    screen(work, 23, 1.6, [0, top - 4.4, 43]);
    funnel(work, top, -34, 6, 15, '#c8281e');
    work.bar('steel', [0, top, 18], [0, top + 14, 16], 0.5, { colour: '#f0f1f2' });
    slab(work, 'water', [12, 0.4, 18], [0, top + 0.2, -8], '#4fb8d0');
    for (const s of [-1, 1]) {
      for (const z of spaced(-60, 40, 12))
        work.ball('lacquer', [1.4, 1.3, 3.4], { colour: '#e8701c', at: [s * 14.9, 13.4, z], around: 12, down: 8 });
      slab(work, 'lacquer', [0.06, 0.9, 150], [s * 15.04, 9.6, -10], '#1c3a6e');
    }
    return { pose: wake(work, 15, -95, 95, 2.2), floats: true };
  },
  'cargo-ship'(work) {
    boat(work, 160, 13, 6, 9, '#1c2f4a', { bottom: '#8c2418', sheer: 0.3, deck: '#6a3a30' });
    const hues = ['#b8321e', '#2a6f8f', '#d8901c', '#3f7a4a', '#7a7f85', '#c9ccd0', '#2f4a8c', '#8c3a22'];

    for (const [bay, z] of spaced(-38, 54, 8).entries())
      for (const [row, x] of spaced(-9.6, 9.6, 5).entries()) {
        const tall = 2 + ((bay * 7 + row * 3) % 3);
        for (let level = 0; level < tall; level++)
          slab(
            work,
            'lacquer',
            [4.5, 3.0, 11],
            [x * (z > 50 ? 0.66 : 1), 10.8 + level * 3.1, z],
            hues[(bay * 5 + row * 3 + level * 2) % 8]!,
            0.35,
          );
      }
    const top = decks(work, 9, 11, -74, -58, 6, 3.2, 0.8, 4);
    screen(work, 24, 1.6, [0, top + 0.6, -60]);
    slab(work, 'lacquer', [27, 0.6, 5], [0, top + 1.8, -63], '#f2f3f4');
    funnel(work, top, -70, 3, 8, '#c8281e');
    for (const z of [70]) work.bar('steel', [0, 10, z], [0, 24, z], 0.5, { colour: '#e8b21c' });
    container(work, [0, 10.8, -52], [4.5, 3, 8], '#3f7a4a');

    return { pose: wake(work, 13, -80, 80, 2), floats: true };
  },
  submarine(work) {
    hull(
      work,
      'lacquer',
      [
        [-26, 0.2, -0.3, 0.3, 2],
        [-21, 1.6, -1.6, 1.6, 2],
        [-12, 2.9, -2.9, 2.9, 2],
        [12, 3, -3, 3, 2],
        [20, 2.7, -2.7, 2.7, 2],
        [24.5, 1.6, -1.6, 1.6, 2],
        [26, 0.1, -0.1, 0.1, 2],
      ],
      {
        colour: work.colour('#3a444c'),
        gloss: 0.5,
        around: 40,
        fine: 6,
        paint: ([, y]) => (y < -1.2 ? [0.11, 0.025, 0.02] : work.colour('#3a444c')),
      },
    );
    hull(
      work,
      'lacquer',
      [
        [3, 0.1, 2.4, 6.4, 3],
        [4, 0.75, 2.4, 6.4, 3.4],
        [8, 0.85, 2.4, 6.4, 3.4],
        [9.6, 0.1, 2.4, 6.3, 3],
      ],
      { colour: work.colour('#3a444c'), gloss: 0.5 },
    );
    for (const [x, z, y] of [
      [0, 7.5, 9.2],
      [0.25, 6.4, 8.4],
      [-0.2, 5.4, 8.0],
    ] as const) {
      work.bar('steel', [x, 6.2, z], [x, y, z], 0.12, { colour: '#4c5258' });
      work.ball('steel', [0.16, 0.26, 0.2], { colour: '#2a2d30', at: [x, y, z] });
    }
    slab(work, 'lacquer', [5.4, 0.2, 1.3], [0, 4.8, 6.6], '#3a444c');
    slab(work, 'lacquer', [9, 0.22, 1.8], [0, 0, -22], '#3a444c');
    slab(work, 'lacquer', [0.22, 8, 1.8], [0, 0.4, -22], '#3a444c');
    for (const s of [-1, 1])
      for (const z of spaced(-8, 1, 7))
        work.hoop('iron', 0.3, 0.05, { at: [s * 2.98, 0.5, z], turn: [0, 0, Math.PI / 2], around: 14, section: 5 });

    work.moving('screw', [0, 0, -26.2], () =>
      work.round(
        6,
        (angle) =>
          void work.ball('brass', [0.5, 1.2, 0.1], {
            turn: [0, 0.5, angle],
            at: [Math.sin(-angle) * 1.2, Math.cos(angle) * 1.2, -26.2],
            around: 10,
            down: 8,
          }),
      ),
    );
    return { pose: spinning('screw', 2, 1.5, ({ speed }) => speed > 0.2), floats: true };
  },
  tugboat(work) {
    boat(work, 18, 3.6, 1.4, 1.7, '#a8281c', { bottom: '#1a1a1c', sheer: 0.8, deck: '#7a4a34' });
    work.block('lacquer', [4.4, 2.4, 6], { colour: '#f2efe6', at: [0, 3.0, 0.4], round: 0.2 });
    work.block('lacquer', [3.4, 2.2, 3], { colour: '#f2efe6', at: [0, 5.2, 1.6], round: 0.2 });
    screen(work, 2.9, 0.8, [0, 5.6, 3.12]);
    panes(work, [0.8, 2.2], 1.71, 5.6, 0.9, 0.75);
    panes(work, [-1.4, 0.4, 2.2], 2.21, 3.2, 0.7, 0.7);
    funnel(work, 4.2, -1.8, 0.8, 2.8, '#e0a01c');
    for (const s of [-1, 1])
      for (const z of spaced(-6, 4, 6)) work.hoop('rubber', 0.5, 0.2, { at: [s * 3.65, 1.1, z], turn: [0, 0, Math.PI / 2], around: 18 });
    for (const a of spaced(-0.9, 0.9, 5))
      work.hoop('rubber', 0.4, 0.2, { at: [Math.sin(a) * 1.5, 2.5, 8.7 - Math.abs(a) * 1.2], turn: [Math.PI / 2, a, 0], around: 16 });
    work.bar('steel', [0, 6.3, 1], [0, 9, 0.8], 0.09, { colour: '#e0a01c' });
    return { pose: wake(work, 3.6, -9, 9, 0.8), floats: true };
  },
  warship(work) {
    boat(work, 150, 9, 5, 6, '#8a9299', { bottom: '#5a1f18', sheer: 0.5, deck: '#6f767c' });
    decks(work, 6, 7.6, -30, 24, 2, 3.4, 3, 10, '#8a9299');
    work.block('lacquer', [11, 5, 14], { colour: '#8a9299', at: [0, 15, 12], round: 0.6 });
    screen(work, 10, 1.2, [0, 16.2, 19.1]);
    work.slab(
      'steel',
      [
        [-4, 12],
        [4, 12],
        [1, 32],
        [-1, 32],
      ],
      2,
      { colour: '#7d858c', at: [0, 0, 2], bevel: 0.2 },
    );
    for (const y of [22, 27]) slab(work, 'steel', [10, 0.5, 1], [0, y, 2], '#6f767c');
    funnel(work, 12, -14, 3.4, 9, '#8a9299');
    for (const z of [46, 34, -46]) {
      work.block('lacquer', [6, 3, 7], { colour: '#79828a', at: [0, z > 40 || z < 0 ? 8.2 : 10.4, z], round: 0.8 });
      for (const x of [-1, 1])
        work.bar(
          'iron',
          [x, z > 40 || z < 0 ? 8.6 : 10.8, z + Math.sign(z) * 3],
          [x, (z > 40 || z < 0 ? 8.6 : 10.8) + 1.2, z + Math.sign(z) * 11],
          0.42,
          { colour: '#5c646b' },
        );
    }
    return { pose: wake(work, 9, -75, 75, 2), floats: true };
  },
};

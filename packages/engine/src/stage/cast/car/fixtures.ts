import { hull, lamps, panes, slab, spaced } from '../vehicle/coachwork.ts';
import { type Fixture, beacons, cross, stripe } from './fixture-parts.ts';
import { truckFixtures } from './truck-fixtures.ts';

/** Fixtures by the name that presets use. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  rack(work) {
    for (const x of [-0.62, 0.62])
      work.rod(
        'steel',
        [
          [x, 1.8, 0.1],
          [x, 1.86, 0.0],
          [x, 1.86, -1.6],
          [x, 1.78, -1.75],
        ],
        0.02,
        { colour: '#2a2b2e' },
      );
  },
  chrome(work) {
    for (const z of [2.06, -2.06])
      work.rod(
        'chrome',
        [
          [-0.72, 0.42, z - Math.sign(z) * 0.3],
          [-0.5, 0.42, z],
          [0.5, 0.42, z],
          [0.72, 0.42, z - Math.sign(z) * 0.3],
        ],
        0.05,
      );
    for (const s of [-1, 1]) {
      work.ball('chrome', [0.14, 0.14, 0.12], { at: [s * 0.6, 0.72, 1.72], around: 18, down: 12 });
      work.sheet(
        'lacquer',
        (u, v) => {
          const a = v * Math.PI;
          const out = 0.43 + 0.04 * Math.sin(u * Math.PI);
          return [s * (0.64 + u * 0.24), 0.34 + Math.sin(a) * out, 1.26 - Math.cos(a) * out];
        },
        { colour: work.colour('#3f6f7a'), columns: 6, rows: 14, flip: s < 0 },
      );
      slab(work, 'chrome', [0.02, 0.025, 3.2], [s * 0.845, 0.7, -0.2]);
      work.block('iron', [0.16, 0.04, 1.5], { colour: '#222224', at: [s * 0.8, 0.3, 0] });
    }
    lamps(work, [0.6, 0.72, 1.8], 0.11);
  },
  open(work) {
    hull(
      work,
      'leather',
      [
        [-1.0, 0.6, 0.6, 0.93, 6],
        [0.5, 0.62, 0.6, 0.92, 6],
      ],
      { colour: '#15110e' },
    );
    for (const s of [-1, 1]) {
      work.block('leather', [0.5, 0.16, 0.5], { colour: '#9c5a34', at: [s * 0.33, 0.9, -0.32], round: 0.06 });
      work.block('leather', [0.5, 0.56, 0.15], { colour: '#9c5a34', at: [s * 0.33, 1.04, -0.66], turn: [-0.15, 0, 0], round: 0.06 });
      work.block('leather', [0.24, 0.16, 0.1], { colour: '#9c5a34', at: [s * 0.33, 1.34, -0.71], round: 0.04 });
      work.bar('chrome', [s * 0.66, 0.84, 0.82], [s * 0.6, 1.26, 0.4], 0.02);
    }

    work.bar('chrome', [-0.6, 1.26, 0.4], [0.6, 1.26, 0.4], 0.02);
    work.sheet('glass', (u, v) => [(u - 0.5) * (1.32 - v * 0.12), 0.84 + v * 0.42, 0.82 - v * 0.42], { columns: 6, rows: 4 });

    work.hoop('leather', 0.17, 0.018, { colour: '#1a1614', at: [0.33, 1.04, 0.12], turn: [1.0, 0, 0], around: 24 });
    slab(work, 'leather', [1.2, 0.14, 0.2], [0, 0.94, 0.42], '#1c1613');
    work.ball('cloth', [0.62, 0.13, 0.3], { colour: '#1f1b18', at: [0, 0.95, -1.05], around: 20, down: 12 });
  },
  bed(work) {
    const paint = work.colour('#8c1f1a');
    for (const s of [-1, 1]) {
      slab(work, 'lacquer', [0.09, 0.52, 1.82], [s * 0.93, 0.88, -1.86], paint, 0.9);
      slab(work, 'rubber', [0.12, 0.05, 1.84], [s * 0.93, 1.16, -1.86], '#1a1a1c');
      slab(work, 'lacquer', [0.1, 0.2, 0.28], [s * 0.935, 0.9, -2.68], '#b0140e', 0.9);
      work.hoop('rubber', 0.47, 0.035, {
        colour: '#141416',
        arc: Math.PI,
        at: [s * 0.97, 0.42, -1.74],
        turn: [-Math.PI / 2, -Math.PI / 2, 0],
      });
    }

    slab(work, 'lacquer', [1.9, 0.5, 0.08], [0, 0.88, -2.77], paint, 0.9);
    slab(work, 'steel', [1.8, 0.06, 1.8], [0, 0.72, -1.86], '#2c2d30');
    slab(work, 'chrome', [1.9, 0.14, 0.12], [0, 0.56, -2.82]);
    slab(work, 'lacquer', [1.9, 0.5, 0.08], [0, 0.9, -0.98], paint, 0.9);
    slab(work, 'iron', [1.2, 0.2, 2], [0, 0.55, -1.8], '#151517');
  },
  ambulance(work) {
    stripe(work, 1.0, 1.02, 0.22, -2.5, 1.5, '#c8201c');
    stripe(work, 0.99, 0.78, 0.08, -2.5, 1.7, '#1f3f9c');
    cross(work, 0.965, 1.62, -1.2, 0.62);

    return beacons(work, 2.2, 0.5, 0.6, ['#d8141c', '#1a4fe0']);
  },
  camper(work) {
    stripe(work, 1.005, 1.05, 0.1, -2.5, 1.6, '#c8782e');
    stripe(work, 1.0, 0.92, 0.05, -2.5, 1.7, '#6a3a1e');
    panes(work, [-1.9, -0.7], 0.965, 1.62, 0.8, 0.5);

    work.block('plastic', [1.5, 0.5, 2.6], { colour: '#f2efe6', at: [0, 2.36, -0.9], round: 0.2 });
    work.bar('cloth', [1.02, 2.1, -2.2], [1.02, 2.1, 0.4], 0.09, { colour: '#d8b25c' });
    for (const y of spaced(0.9, 2.1, 6)) work.bar('steel', [-0.7, y, -2.63], [-0.4, y, -2.63], 0.014);
    for (const x of [-0.7, -0.4]) work.bar('steel', [x, 0.8, -2.63], [x, 2.3, -2.6], 0.016);
    work.round(1, () =>
      work.spun(
        'rubber',
        [
          [0.12, -0.1],
          [0.34, -0.1],
          [0.36, 0],
          [0.34, 0.1],
          [0.12, 0.1],
        ],
        { at: [0.45, 1.35, -2.68], turn: [Math.PI / 2, 0, 0] },
      ),
    );
  },
  'ice-cream'(work) {
    stripe(work, 1.005, 1.0, 0.4, -2.5, 1.5, '#e88fb0');
    slab(work, 'lacquer', [0.03, 0.75, 1.5], [0.975, 1.65, -0.9], '#1c1c22');
    for (const s of spaced(-1.6, -0.2, 8))
      slab(work, 'cloth', [0.5, 0.04, 0.2], [1.2, 2.1, s], Math.round(s * 5) % 2 ? '#f4f0e8' : '#d8486a');

    work.spun(
      'straw',
      [
        [0, 0],
        [0.22, 0.6],
      ],
      { at: [0, 2.15, 0.2], colour: '#d09a4c', steps: 1 },
    );
    work.ball('glaze', 0.26, { colour: '#f6dbe4', at: [0, 2.9, 0.2] });
    work.ball('glaze', 0.2, { colour: '#f2ead8', at: [0, 3.18, 0.2] });
    work.ball('lacquer', 0.08, { colour: '#c8141c', at: [0, 3.4, 0.2] });
  },
  ...truckFixtures,
  'upper-deck'(work) {
    const front = [
      [-4.2, -2.75],
      [-2.65, -1.2],
      [-1.1, 0.35],
      [0.45, 1.9],
      [2.0, 3.45],
      [3.55, 4.85],
    ] as const;
    for (const [from, to] of front) panes(work, [(from + to) / 2], 1.225, 3.3, to - from, 0.82);

    work.block('lacquer', [2.2, 0.92, 0.1], { colour: '#10171f', gloss: 1, at: [0, 3.36, 5.16], turn: [-0.04, 0, 0], round: 0.04 });
    slab(work, 'lacquer', [1.7, 0.34, 0.1], [0, 2.62, 5.21], '#111214');
    work.block('light', [1.3, 0.2, 0.03], { colour: '#ffb43c', glow: 1.2, at: [0, 2.62, 5.28], round: 0.01 });
    work.block('lacquer', [2.0, 0.8, 0.1], { colour: '#10171f', gloss: 1, at: [0, 3.36, -5.2], round: 0.04 });

    stripe(work, 1.245, 2.62, 0.1, -5, 4.9, '#f0e4c0');
    slab(work, 'lacquer', [0.04, 1.7, 1.1], [-1.25, 1.35, 4.25], '#10171f', 0.9);
    for (const s of [-1, 1]) slab(work, 'paper', [0.03, 0.5, 4.2], [s * 1.247, 2.6, -1.2], s > 0 ? '#2f6fb0' : '#e8d23c');
  },
  school(work) {
    stripe(work, 1.225, 1.44, 0.07, -4.7, 3, '#141414');
    stripe(work, 1.225, 1.12, 0.07, -4.7, 3, '#141414');
    stripe(work, 1.225, 0.8, 0.07, -4.7, 2.8, '#141414');

    for (const s of [-1, 1]) {
      lamps(work, [0.9, 2.83, 2.98], 0.11, '#e8281c');
      lamps(work, [0.62, 2.87, 2.98], 0.1, '#f2a01c');
      work.bar('iron', [s * 0.8, 1.3, 4.7], [s * 1.05, 2.0, 4.6], 0.02);
      work.ball('chrome', [0.1, 0.15, 0.04], { at: [s * 1.05, 2.08, 4.6], around: 12, down: 8 });
    }

    work.spun(
      'lacquer',
      [
        [0, 0],
        [0.24, 0],
        [0.24, 0.02],
        [0, 0.02],
      ],
      { colour: '#c8141c', at: [1.3, 1.5, 2.2], turn: [0, 0, -Math.PI / 2], steps: 1, around: 8 },
    );
    slab(work, 'lacquer', [0.02, 0.09, 0.3], [1.33, 1.5, 2.2], '#f4f4f0');
    slab(work, 'iron', [2.2, 0.22, 0.16], [0, 0.62, 4.95], '#141414');
    slab(work, 'lacquer', [1.5, 0.2, 0.06], [0, 2.86, 2.98], '#f0b41c');
  },
  coach(work) {
    slab(work, 'light', [1.5, 0.26, 0.06], [0, 2.78, 5.37], '#ffb43c');
    slab(work, 'lacquer', [1.8, 0.34, 0.05], [0, 2.78, 5.35], '#111214');
    slab(work, 'lacquer', [0.04, 2.1, 1.1], [-1.25, 1.45, 0], '#10171f', 0.9);
    work.block('plastic', [1.8, 0.25, 3], { colour: '#d9dadb', at: [0, 3.2, -1], round: 0.1 });
  },
  wreck(work) {
    const rust = '#6a3a20';

    work.block('iron', [1.5, 0.03, 1.1], { colour: rust, at: [0.15, 1.12, 1.5], turn: [-0.7, 0.2, 0.12], round: 0.01 });
    work.ball('iron', [0.5, 0.2, 0.4], { colour: '#1c1a18', at: [0, 0.82, 1.6], around: 9, down: 6 });

    for (let piece = 0; piece < 26; piece++)
      work.block(piece % 3 ? 'iron' : 'rubber', [work.chance.between(0.1, 0.4), 0.03, work.chance.between(0.08, 0.3)], {
        colour: piece % 3 ? rust : '#1a1a1c',
        at: [work.chance.between(-1.5, 1.5), 0.03, work.chance.between(-2.7, 2.9)],
        turn: [work.chance.between(-0.3, 0.3), work.chance.between(0, 3), 0],
      });

    work.block('iron', [0.05, 0.8, 1.0], { colour: '#5a2f1a', at: [1.25, 0.62, 0.5], turn: [0, -0.6, 0.15], round: 0.02 });
    for (const s of [-1, 1])
      for (const z of spaced(-1.8, 1.4, 5))
        work.ball('iron', [0.02, work.chance.between(0.1, 0.24), work.chance.between(0.15, 0.36)], {
          colour: rust,
          at: [s * 0.905, work.chance.between(0.5, 0.85), z],
          around: 9,
          down: 7,
        });
    work.spun(
      'rubber',
      [
        [0.18, -0.1],
        [0.3, -0.12],
        [0.33, 0],
        [0.3, 0.12],
        [0.18, 0.1],
      ],
      { at: [-1.5, 0.12, 1.9], around: 28 },
    );
  },
};

import type { Designs } from '../prop/design-family.ts';
import { tone } from '../prop/sculpt.ts';
import { axles, track, wheels } from './running-gear.ts';
import { figureInside, hull, lamps, type Motions, panes, screen, slab, spaced, together } from './coachwork.ts';

/** Cars on their own kind of track. Metres. */
export const railRides: Designs = {
  rollercoaster(work) {
    for (const s of [-1, 1]) work.bar('steel', [s * 0.5, 0.3, -6], [s * 0.5, 0.3, 6], 0.07, { colour: '#d8342a' });
    work.bar('steel', [0, 0.02, -6], [0, 0.02, 6], 0.14, { colour: '#d8342a' });
    work.moving('ties', [0, 0, 0], () => {
      for (const z of spaced(-5.4, 5.4, 10)) {
        work.rod(
          'steel',
          [
            [-0.5, 0.3, z],
            [0, 0.05, z],
            [0.5, 0.3, z],
          ],
          0.045,
          { colour: '#e8e4da', around: 6, steps: 1 },
        );
      }
    });
    const rolling: Motions[] = [({ travelled }) => ({ ties: { shift: [0, 0, -(((travelled % 1.2) + 1.2) % 1.2)] } })];
    const shirts = ['#2f6fb0', '#f2c21c', '#d84a7a', '#3f8f4a', '#e8e4da', '#6a3f9c'];
    for (const [car, z] of [3.6, 1.2, -1.2, -3.6].entries()) {
      const paint = car === 0 ? work.colour('#f2b81c') : work.colour('#2456b8');
      work.block('lacquer', [1.3, 0.5, 2.1], { colour: paint, gloss: 0.95, at: [0, 0.72, z], round: 0.16 });
      for (const s of [-1, 1])
        work.block('lacquer', [0.12, 0.45, 2.0], { colour: paint, gloss: 0.95, at: [s * 0.62, 1.05, z], round: 0.05 });
      for (const [row, dz] of [0.42, -0.55].entries()) {
        work.block('leather', [1.1, 0.95, 0.16], { colour: '#1c1c1f', at: [0, 1.3, z + dz - 0.3], round: 0.07 });
        for (const [seat, x] of [-0.29, 0.29].entries()) {
          work.ball('cloth', [0.19, 0.28, 0.14], {
            colour: shirts[(car * 4 + row * 2 + seat) % 6]!,
            at: [x, 1.32, z + dz - 0.06],
            around: 12,
            down: 8,
          });
          work.ball('skin', [0.1, 0.13, 0.11], {
            colour: (car + seat) % 2 ? '#c98f6a' : '#8a5a3c',
            at: [x, 1.73, z + dz - 0.02],
            around: 12,
            down: 8,
          });
          work.ball('cloth', [0.108, 0.1, 0.115], { colour: '#2a1a10', at: [x, 1.79, z + dz - 0.05], around: 12, down: 8 });
          for (const hand of [-1, 1])
            work.rod(
              'skin',
              [
                [x + hand * 0.18, 1.5, z + dz],
                [x + hand * 0.24, 1.78, z + dz + 0.06],
                [x + hand * 0.2, 2.1, z + dz + 0.02],
              ],
              0.04,
              { colour: (car + seat) % 2 ? '#c98f6a' : '#8a5a3c', around: 8 },
            );
        }
        work.bar('steel', [-0.55, 1.1, z + dz + 0.26], [0.55, 1.1, z + dz + 0.26], 0.035);
      }
      rolling.push(wheels(work, axles(0.52, 0.48, [z - 0.7, z + 0.7]), 0.09, 'caster', 0.14));
    }

    work.ball('lacquer', [0.62, 0.42, 0.75], { colour: work.colour('#f2b81c'), gloss: 1, at: [0, 0.82, 4.55], around: 24, down: 14 });
    lamps(work, [0.34, 0.86, 5.12], 0.1);

    return { pose: together(...rolling) };
  },
  'cable-car'(work) {
    const paint = work.colour('#c8281e');
    hull(
      work,
      'lacquer',
      [
        [-1.25, 0.9, -1.05, 1.05, 5],
        [-1.1, 1.1, -1.15, 1.15, 6],
        [1.1, 1.1, -1.15, 1.15, 6],
        [1.25, 0.9, -1.05, 1.05, 5],
      ],
      { colour: paint, gloss: 0.95, around: 36 },
    );

    panes(work, [-0.7, 0, 0.7], 1.09, 0.25, 0.58, 1.0);
    screen(work, 1.5, 1.0, [0, 0.25, 1.25]);
    screen(work, 1.5, 1.0, [0, 0.25, -1.25]);

    slab(work, 'lacquer', [2.16, 0.16, 2.3], [0, -0.5, 0], tone('#f0ece0'), 0.8);
    figureInside(work, [0.3, -0.1, 0.3]);

    work.block('steel', [0.5, 0.14, 1.6], { colour: '#44474b', at: [0, 1.2, 0] });
    work.rod(
      'steel',
      [
        [0, 1.2, 0],
        [0.25, 1.9, 0],
        [0.25, 2.5, 0],
        [0, 3.0, 0],
      ],
      0.07,
      { colour: '#55585c' },
    );

    work.block('steel', [0.2, 0.26, 1.1], { colour: '#3a3c40', at: [0, 3.1, 0] });
    work.rod(
      'steel',
      [
        [0, 3.26, -9],
        [0, 3.22, 0],
        [0, 3.26, 9],
      ],
      0.045,
      { colour: '#26272a' },
    );

    const rolling = wheels(
      work,
      [
        [0, 3.24, -0.4],
        [0, 3.24, 0.4],
      ],
      0.1,
      'caster',
      0.12,
    );
    return {
      pose: together(rolling, ({ seconds, speed }) => ({ cabin: { turn: [0, 0, Math.sin(seconds * 1.1) * 0.01 * Math.min(1, speed)] } })),
      floats: true,
    };
  },
  minecart(work) {
    const parts = [track(work, 0.36, -2.2, 2.2, 0.5), wheels(work, axles(0.36, 0.36, [-0.42, 0.42]), 0.08, 'rail', 0.18)];

    work.slab(
      'wood',
      [
        [-0.62, 0.5],
        [0.62, 0.5],
        [0.8, 1.2],
        [-0.8, 1.2],
      ],
      0.06,
      { colour: '#6b4426', at: [0.5, 0, 0], turn: [0, Math.PI / 2, 0] },
    );
    work.slab(
      'wood',
      [
        [-0.62, 0.5],
        [0.62, 0.5],
        [0.8, 1.2],
        [-0.8, 1.2],
      ],
      0.06,
      { colour: '#6b4426', at: [-0.5, 0, 0], turn: [0, Math.PI / 2, 0] },
    );

    for (const s of [-1, 1]) {
      work.block('wood', [1.0, 0.74, 0.06], { colour: '#76492a', at: [0, 0.86, s * 0.72], turn: [s * 0.25, 0, 0] });
      for (const y of [0.56, 1.16]) slab(work, 'iron', [1.1, 0.07, 0.03], [0, y, s * (0.66 + (y - 0.5) * 0.26)], '#3c3a38');
      for (const y of [0.56, 1.16]) slab(work, 'iron', [0.03, 0.07, 1.3 + (y - 0.5) * 0.5], [s * 0.54, y, 0], '#3c3a38');
    }
    slab(work, 'iron', [0.9, 0.14, 1.2], [0, 0.45, 0], '#3c3a38');
    for (let lump = 0; lump < 22; lump++)
      work.ball('stone', [work.chance.between(0.1, 0.17), work.chance.between(0.09, 0.15), work.chance.between(0.1, 0.17)], {
        colour: lump % 4 === 0 ? '#c99a34' : '#4a4642',
        at: [work.chance.between(-0.36, 0.36), 1.14 + work.chance.between(0, 0.16), work.chance.between(-0.55, 0.55)],
        around: 7,
        down: 5,
      });
    return { pose: together(...parts) };
  },
};

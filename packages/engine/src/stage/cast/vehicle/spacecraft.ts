import type { Metres, Vector3 } from '@onereel/spec';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { panes, slab, spaced, spinning } from './coachwork.ts';
import { wheels } from './running-gear.ts';
import { vehicleMovement } from './running.ts';
import { rockets } from './rockets.ts';
import { spaceship } from './spaceship.ts';

function solar(work: Sculpt, from: Vector3, wide: Metres, long: Metres, axis: 'x' | 'y' = 'x'): void {
  for (const s of [-1, 1]) {
    const at: Vector3 = axis === 'x' ? [from[0] + s * (long / 2 + 1), from[1], from[2]] : [from[0], from[1] + s * (long / 2 + 1), from[2]];
    slab(work, 'lacquer', axis === 'x' ? [long, 0.05, wide] : [0.05, long, wide], at, '#1c2f6e', 0.95);
    for (const line of spaced(-long / 2, long / 2, 9))
      slab(
        work,
        'brass',
        axis === 'x' ? [0.05, 0.07, wide] : [0.07, 0.05, wide],
        axis === 'x' ? [at[0] + line, at[1], at[2]] : [at[0], at[1] + line, at[2]],
        '#c9a04a',
      );
    for (const line of [-0.5, 0, 0.5])
      slab(work, 'brass', axis === 'x' ? [long, 0.07, 0.05] : [0.07, long, 0.05], [at[0], at[1], at[2] + line * wide], '#c9a04a');
  }
}

function dish(work: Sculpt, at: Vector3, radius: Metres, turn: Vector3): void {
  work.spun(
    'lacquer',
    [
      [0, 0],
      [radius * 0.5, radius * 0.1],
      [radius, radius * 0.4],
      [radius * 0.96, radius * 0.42],
      [radius * 0.48, radius * 0.14],
      [0, radius * 0.05],
    ],
    { colour: '#eceef0', at, turn },
  );
}

const designs: Designs = {
  ...rockets,
  spaceship,
  ufo(work) {
    work.spun(
      'steel',
      [
        [0, -1.3],
        [1.6, -1.25],
        [2.6, -0.9],
        [5.6, -0.1],
        [6, 0.1],
        [5.6, 0.35],
        [3, 1.0],
        [2.2, 1.3],
      ],
      { colour: work.colour('#a3a9b0'), around: 56, steps: 5 },
    );
    work.spun(
      'lacquer',
      [
        [2.2, 1.25],
        [2.15, 1.8],
        [1.7, 2.5],
        [0.9, 2.95],
        [0, 3.05],
      ],
      { colour: '#2a5a52', gloss: 1, around: 32 },
    );

    work.moving('lights', [0, 0, 0], () =>
      work.round(
        14,
        (angle, index) =>
          void work.ball('light', 0.28, {
            colour: index % 2 ? '#7dffb4' : '#ffd86b',
            glow: 3,
            at: [Math.sin(angle) * 5.1, -0.24, Math.cos(angle) * 5.1],
            around: 10,
            down: 8,
          }),
      ),
    );
    work.ball('light', [1.3, 0.2, 1.3], { colour: '#b8ffe0', glow: 2.5, at: [0, -1.28, 0] });
    work.round(
      3,
      (angle) => void work.ball('steel', [0.5, 0.5, 0.5], { colour: '#5c6269', at: [Math.sin(angle) * 2.6, -1.0, Math.cos(angle) * 2.6] }),
    );

    return { pose: spinning('lights', 1, 0.3), floats: true };
  },
  'space-station'(work) {
    for (const [from, to, wide] of [
      [-14, -6, 2.1],
      [-5.6, 3, 2.2],
      [3.4, 11, 2.0],
    ] as const)
      work.spun(
        'lacquer',
        [
          [0.9, from],
          [wide, from + 0.8],
          [wide, to - 0.8],
          [0.9, to],
        ],
        {
          colour: '#d9dbdd',
          steps: 2,
          turn: [Math.PI / 2, 0, 0],
          around: 32,
          paint: ([, y]) => (Math.abs((((y % 2) + 2) % 2) - 1) < 0.08 ? [0.35, 0.36, 0.38] : [0.72, 0.73, 0.74]),
        },
      );

    work.bar('lacquer', [-7, 0, -1], [7, 0, -1], 1.7, { colour: '#c9ccd0', around: 24 });
    for (const s of [-1, 1]) work.ball('lacquer', [0.9, 1.4, 1.4], { colour: '#e4e6e8', at: [s * 7.4, 0, -1] });
    slab(work, 'steel', [46, 0.7, 0.7], [0, 2.9, -1], '#8f949a');
    for (const x of spaced(-22, 22, 23)) work.bar('steel', [x, 2.5, -1.4], [x + 1, 3.3, -0.6], 0.06, { around: 4 });

    for (const x of [-21.5, -15.5, 15.5, 21.5]) {
      solar(work, [x, 2.9, -1], 3.2, 0.2, 'y');
      for (const s of [-1, 1]) {
        slab(work, 'lacquer', [3.4, 0.06, 11], [x, 2.9, -1 + s * 6.8], '#a8742a', 0.9);
        for (const z of spaced(1.6, 12, 9)) slab(work, 'brass', [3.4, 0.09, 0.1], [x, 2.9, -1 + s * z], '#5c3c14');
        slab(work, 'steel', [0.16, 0.12, 11.4], [x, 2.92, -1 + s * 6.8], '#d9dcdf');
      }
    }
    for (const s of [-1, 1]) slab(work, 'lacquer', [2.4, 7, 0.1], [s * 6, 7, -1], '#f2f2f0', 0.5);
    dish(work, [0, 3.6, 2], 1.2, [0.6, 0, 0]);
    for (const z of [-3, 0.5]) panes(work, [z], 2.16, 0.4, 0.9, 0.7);

    return { floats: true };
  },
  satellite(work) {
    work.block('gold', [1.4, 1.4, 1.8], { colour: '#d8a43c', at: [0, 0, 0], round: 0.08 });
    work.bar('steel', [-1.7, 0, 0], [1.7, 0, 0], 0.07);
    solar(work, [0, 0, 0], 1.5, 4.6);
    dish(work, [0, 0.2, 0.95], 0.95, [Math.PI / 2, 0, 0]);
    work.bar('steel', [0, 0.2, 1], [0, 0.2, 1.8], 0.03);
    work.bar('steel', [0.4, 0.7, -0.5], [0.6, 1.9, -0.9], 0.03);
    for (const s of [-1, 1]) slab(work, 'lacquer', [0.5, 0.5, 0.05], [s * 0.4, -0.3, 0.92], '#eceef0');

    return { floats: true };
  },
  'moon-rover'(work) {
    slab(work, 'steel', [1.3, 0.12, 2.4], [0, 0.62, 0], '#b5b9bd');
    for (const s of [-1, 1]) {
      work.block('cloth', [0.45, 0.08, 0.45], { colour: '#e0d8c4', at: [s * 0.34, 0.82, -0.2] });
      work.block('cloth', [0.45, 0.5, 0.06], { colour: '#e0d8c4', at: [s * 0.34, 1.1, -0.44] });
      for (const z of [0.95, -0.95])
        work.sheet(
          'lacquer',
          (u, v) => {
            const a = 0.5 + v * 2.1;
            return [s * (0.66 + u * 0.3), 0.36 + Math.sin(a) * 0.44, z - Math.cos(a) * 0.44];
          },
          { colour: '#c8782e', columns: 4, rows: 10, flip: s < 0 },
        );
    }
    work.block('gold', [0.6, 0.5, 0.5], { at: [0, 0.9, 0.85] });
    dish(work, [0.2, 1.9, 1.0], 0.5, [0.5, 0, 0]);
    work.bar('steel', [0.2, 0.7, 1.0], [0.2, 1.9, 1.0], 0.03);
    work.bar('steel', [-0.3, 0.7, 1.0], [-0.3, 1.5, 1.0], 0.025);
    work.block('gold', [0.18, 0.14, 0.24], { at: [-0.3, 1.55, 1.0] });
    work.block('plastic', [0.9, 0.5, 0.5], { colour: '#eceef0', at: [0, 0.9, -0.9] });

    return {
      pose: wheels(
        work,
        [0.95, -0.95].flatMap((z): Vector3[] => [
          [-0.8, 0.36, z],
          [0.8, 0.36, z],
        ]),
        0.24,
        'wire',
      ),
      perches: [{ name: 'seat', at: [0.34, 0.86, -0.2], room: [0.45, 0.45] }],
    };
  },
};

/** Rockets, shuttles, spaceships, stations and what drives on the moon. */
export const spacecraftFamily = designFamily({ family: 'spacecraft', designs, movement: vehicleMovement });

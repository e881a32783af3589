import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';

/** Houses for beasts, and the oven of a baker. Metres. */
export const smallHouses: Designs = {
  'dog-house': (work) => {
    const mason = new Mason(work);
    const wall: Stuff = ['boards', work.colour('#b8402e')];
    mason.box(['wood', '#5a4028'], [0.92, 0.08, 1.1]);
    for (const x of [-0.4, 0.4]) mason.box(wall, [0.05, 0.62, 1.0], [x, 0.08, 0]);
    const gable = [
      [-0.425, 0.08],
      [0.425, 0.08],
      [0.425, 0.68],
      [0, 1.02],
      [-0.425, 0.68],
    ] as const;
    mason.slab(wall, gable, 0.05, -0.48);
    mason.slab(wall, gable, 0.05, 0.48, [archway(0.38, 0.5, 0, 0.14)]);
    mason.slab(['iron', '#141110'], archway(0.4, 0.52, 0, 0.12), 0.02, 0.42);
    mason.slab(
      ['tiles', '#4a4c52'],
      [
        [-0.58, 0.58],
        [0, 1.03],
        [0.58, 0.58],
        [0.58, 0.65],
        [0, 1.11],
        [-0.58, 0.65],
      ],
      1.16,
    );
    mason.box(['painted-wood', '#f2ead8'], [0.36, 0.1, 0.03], [0, 0.72, 0.505]);
    for (let letter = 0; letter < 3; letter++) mason.box(['iron', '#2a2018'], [0.05, 0.05, 0.01], [(letter - 1) * 0.09, 0.745, 0.522]);
    work.spun(
      'ceramic',
      [
        [0, 0.02],
        [0.1, 0.02],
        [0.14, 0.09],
        [0.14, 0.09],
        [0.125, 0.09],
        [0.09, 0.045],
        [0, 0.045],
      ],
      { colour: '#2f6fb0', at: [0.34, 0, 0.72] },
    );
    return { perches: [{ name: 'inside', at: [0, 0.1, 0.1], room: [0.7, 0.8] }] };
  },
  birdhouse: (work) => {
    const mason = new Mason(work);
    const wall: Stuff = ['staves', work.colour('#c8873e')];
    mason.rod(
      ['wood', '#6a4a2c'],
      [
        [0, 0, 0],
        [0, 1.5, 0],
      ],
      0.045,
      10,
    );
    mason.box(['wood', '#6a4a2c'], [0.34, 0.03, 0.34], [0, 1.48, 0]);
    mason.slab(
      wall,
      [
        [-0.13, 1.51],
        [0.13, 1.51],
        [0.13, 1.72],
        [0, 1.85],
        [-0.13, 1.72],
      ],
      0.22,
    );
    work.spun(
      'iron',
      [
        [0.045, 0],
        [0.045, 0.004],
        [0, 0.004],
      ],
      { colour: '#120c08', steps: 1, at: [0, 1.66, 0.112], turn: [Math.PI / 2, 0, 0] },
    );
    work.hoop('wood', 0.047, 0.008, { colour: '#7a4a22', at: [0, 1.66, 0.114], turn: [Math.PI / 2, 0, 0] });
    work.bar('wood', [0, 1.57, 0.1], [0, 1.57, 0.2], 0.01, { colour: '#6a4a2c' });
    for (const side of [-1, 1])
      work.block('wood', [0.25, 0.025, 0.32], { colour: '#9c2f26', at: [side * 0.085, 1.81, 0], turn: [0, 0, -side * 0.8], round: 0.006 });
  },
  beehive: (work) => {
    const straw = { colour: work.colour('#d8a850'), gloss: 0.2 };
    for (const x of [-0.3, 0.3])
      for (const z of [-0.24, 0.24]) work.block('wood', [0.06, 0.4, 0.06], { colour: '#6a4a2c', at: [x, 0.2, z] });
    work.block('wood', [0.8, 0.05, 0.66], { colour: '#7a5632', at: [0, 0.42, 0] });
    for (let coil = 0; coil < 11; coil++) {
      const up = coil / 11;
      const radius = 0.3 * Math.sqrt(Math.max(0, 1 - (up * 0.98) ** 2.6));
      work.hoop('straw', Math.max(0.02, radius - 0.028), 0.033, {
        ...straw,
        at: [0, 0.48 + coil * 0.05, 0],
        around: 44,
        section: 8,
        colour: coil % 2 ? '#c8963e' : straw.colour,
      });
    }
    work.spun(
      'straw',
      [
        [0.27, 0.45],
        [0.27, 0.6],
        [0.22, 0.85],
        [0.1, 1.0],
        [0, 1.02],
      ],
      straw,
    );
    work.ball('straw', 0.035, { ...straw, at: [0, 1.05, 0] });
    work.spun(
      'iron',
      [
        [0.055, 0],
        [0.055, 0.01],
        [0, 0.01],
      ],
      { colour: '#1c1208', steps: 1, at: [0, 0.54, 0.305], turn: [Math.PI / 2, 0, 0] },
    );
    for (let bee = 0; bee < 7; bee++) {
      const [angle, y] = [bee * 1.1 - 1.6, 0.52 + ((bee * 5) % 7) * 0.07];
      const at: Vector3 = [Math.sin(angle) * 0.38, y, Math.cos(angle) * 0.38];
      work.moving(`bee-${bee}`, [0, y, 0], () => {
        work.ball('fur', [0.012, 0.012, 0.02], { colour: '#e8b41e', at, turn: [0, angle, 0], around: 10, down: 8 });
        work.ball('fur', [0.0125, 0.0125, 0.006], { colour: '#1c1410', at, turn: [0, angle, 0], around: 10, down: 6 });
        work.ball('film', [0.022, 0.002, 0.008], { at: [at[0], at[1] + 0.013, at[2]], turn: [0, angle, 0], around: 8, down: 4 });
      });
    }
    return {
      pose: ({ seconds }) =>
        Object.fromEntries(
          Array.from({ length: 7 }, (_, bee) => [
            `bee-${bee}`,
            { turn: [0, seconds * (bee % 2 ? 1.3 : -1.1), 0] as const, shift: [0, Math.sin(seconds * 5 + bee) * 0.03, 0] as const },
          ]),
        ),
    };
  },
  'brick-oven': (work) => {
    const mason = new Mason(work);
    mason.box('brick', [1.7, 0.85, 1.5]);
    mason.slab(['iron', '#17120f'], archway(0.8, 0.6, 0, 0.06), 0.02, 0.75);
    mason.box(['stone', '#8f887c'], [1.84, 0.09, 1.64], [0, 0.85, 0]);
    for (let log = 0; log < 6; log++)
      work.bar(
        'bark',
        [-0.3 + (log % 3) * 0.28, 0.14 + Math.floor(log / 3) * 0.18, 0.4],
        [-0.28 + (log % 3) * 0.28, 0.14 + Math.floor(log / 3) * 0.18, 0.86],
        0.085,
        { colour: '#6a4a30', around: 12 },
      );
    const dome = work.colour('#d8c4a4');
    work.spun(
      'plaster',
      [
        [0.78, 0],
        [0.78, 0.12],
        [0.7, 0.42],
        [0.5, 0.64],
        [0.22, 0.74],
        [0, 0.76],
      ],
      { colour: dome, at: [0, 0.94, -0.06], around: 44 },
    );
    mason.slab('brick', archway(0.74, 0.56, 0, 0.94), 0.24, 0.72, [archway(0.52, 0.42, 0, 0.95)]);
    mason.slab(['iron', '#1a100a'], archway(0.56, 0.44, 0, 0.94), 0.02, 0.75);
    for (let ember = 0; ember < 9; ember++)
      work.ball('light', [0.05, 0.03, 0.04], {
        colour: ember % 2 ? '#ff7a1e' : '#ffb43c',
        glow: 1.4,
        at: [(ember - 4) * 0.05, 0.97, 0.79 + (ember % 3) * 0.03],
        around: 8,
        down: 6,
      });
    work.moving('fire', [0, 0.97, 0.79], () => {
      for (const [x, high] of [
        [-0.12, 0.16],
        [0, 0.24],
        [0.11, 0.18],
      ] as const)
        work.spun(
          'flame',
          [
            [0, 0],
            [high * 0.24, high * 0.2],
            [high * 0.14, high * 0.55],
            [0, high],
          ],
          { colour: '#ff9a2e', glow: 1.5, at: [x, 0.97, 0.79] },
        );
    });
    mason.box('brick', [0.3, 0.75, 0.3], [0, 1.5, -0.3]);
    mason.box(['stone', '#8f887c'], [0.38, 0.06, 0.38], [0, 2.25, -0.3]);
    return {
      perches: [
        { name: 'inside', at: [0, 0.96, 0.5], room: [0.4, 0.4] },
        { name: 'top', at: [0.62, 0.94, 0.6], room: [0.4, 0.3] },
      ],
      pose: ({ seconds }) => ({ fire: { size: [1, 1 + Math.sin(seconds * 11) * 0.12 + Math.sin(seconds * 17) * 0.08, 1] as const } }),
      light: ({ seconds }) => ({ at: [0, 1.1, 0.9], colour: [0.9, 0.42 + Math.sin(seconds * 9) * 0.04, 0.12], reach: 3 }),
    };
  },
};

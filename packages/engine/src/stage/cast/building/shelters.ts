import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';

/** Small dwellings of what lies at hand. Metres. */
export const shelters: Designs = {
  hut: (work, form) => {
    const mason = new Mason(work);
    mason.spun(
      ['clay', '#b58a5a'],
      [
        [0.01, 0],
        [1.9, 0],
        [1.9, 0],
        [1.95, 1],
        [1.9, 1.9],
        [1.9, 1.9],
        [0.01, 2],
      ],
    );
    mason.spun(
      ['straw', '#b8954c'],
      [
        [2.6, 1.62],
        [2.66, 1.72],
        [2.3, 2.1],
        [1.3, 3.2],
        [0.4, 4.1],
        [0.16, 4.3],
        [0.01, 4.34],
      ],
      [0, 0, 0],
      { steps: 3, around: 36 },
    );
    mason.spun(
      ['straw', '#7d6232'],
      [
        [1.8, 1.85],
        [2.6, 1.62],
      ],
      [0, 0, 0],
      { around: 36 },
    );
    for (const y of [2.15, 3.1]) work.hoop('straw', y < 3 ? 2.32 : 1.45, 0.05, { at: [0, y, 0], colour: '#7a5c2a' });
    addDoor(mason, [0, 0, 1.84], [0.9, 1.6], { leaf: ['staves', '#6a4a2a'], frame: ['wood', '#5b4028'], step: false });
    for (const turn of [1.1, -1.1])
      mason.facing(turn, [0, 0, 0], () => addWindow(mason, [0, 0.8, 1.84], [0.5, 0.5], { frame: ['wood', '#5b4028'] }));
    return { pose: (moment) => doorPose(moment, form) };
  },
  igloo: (work) => {
    const mason = new Mason(work);
    for (let row = 0; row < 7; row++) {
      const [low, high] = [row / 7, (row + 0.94) / 7].map((at) => at * Math.PI * 0.5) as [number, number];
      const shade = ['#eef4fa', '#e2ecf5'][row % 2]!;
      mason.spun(
        ['snow', shade],
        [
          [Math.cos(low) * 1.94, Math.sin(low) * 1.9],
          [Math.cos(low) * 2, Math.sin(low) * 1.95],
          [Math.cos(high) * 2, Math.sin(high) * 1.95],
          [Math.max(0.01, Math.cos(high) * 1.94), Math.sin(high) * 1.9],
        ],
        [0, 0, 0],
        { around: 40 },
      );
      const count = Math.max(4, Math.round(Math.cos(low) * 13));
      for (let joint = 0; joint < count; joint++) {
        const angle = ((joint + (row % 2) * 0.5) / count) * Math.PI * 2;
        const middle = (low + high) / 2;
        work.block('snow', [0.03, (1.95 * 1.57) / 7.4, 0.06], {
          turn: [0.01 - middle, angle, 0],
          at: [Math.sin(angle) * Math.cos(middle) * 2.0, Math.sin(middle) * 1.95, Math.cos(angle) * Math.cos(middle) * 2.0],
          colour: '#a9c0d6',
        });
      }
    }
    mason.spun(
      ['snow', '#b8cce0'],
      [
        [1.9, 0],
        [1.5, 1.2],
        [0.01, 1.88],
      ],
      [0, 0, 0],
      { steps: 3 },
    );
    for (let arch = 0; arch < 3; arch++)
      mason.slab(
        ['snow', arch % 2 ? '#e2ecf5' : '#f2f6fb'],
        [...archway(1.5 + arch * 0.04, 1.2 + arch * 0.04, 0, 0, 1, 14)],
        0.44,
        1.85 + arch * 0.46,
        [archway(0.95, 0.88, 0, 0.001, 1)],
      );
    mason.slab(['rubber', '#0e1520'], archway(0.94, 0.87, 0, 0.001, 1), 0.02, 1.75);
  },
  tent: (work, form) => {
    const mason = new Mason(work);
    const cloth: Stuff = ['cloth', work.colour('#d9722c')];
    mason.slab(
      cloth,
      [
        [-1.3, 0],
        [0, 1.6],
        [1.3, 0],
        [1.26, 0],
        [0, 1.54],
        [-1.26, 0],
      ],
      2.6,
      0,
    );
    mason.slab(
      cloth,
      [
        [-1.27, 0.01],
        [1.27, 0.01],
        [0, 1.55],
      ],
      0.02,
      -1.24,
    );
    mason.box(['rubber', '#1b1712'], [2.4, 0.02, 2.5], [0, 0, 0]);
    work.moving('door', [-1.26, 0, 1.28], () =>
      mason.slab(
        ['cloth', '#f0a052'],
        [
          [-1.26, 0.02],
          [-0.02, 0.02],
          [-0.02, 1.52],
        ],
        0.03,
        1.28,
      ),
    );
    mason.slab(
      ['cloth', '#f0a052'],
      [
        [1.26, 0.02],
        [0.6, 0.02],
        [0.02, 1.52],
      ],
      0.03,
      1.28,
    );
    for (const z of [-1.4, 1.4]) {
      mason.rod(
        'steel',
        [
          [0, 0, z],
          [0, 1.72, z],
        ],
        0.025,
      );
      mason.rod(
        ['cloth', '#e8e0c8'],
        [
          [0, 1.62, z],
          [0, 0, z * 1.9],
        ],
        0.012,
        4,
      );
    }
    for (const x of [-1, 1])
      for (const z of [-1, 0, 1]) {
        mason.rod(
          ['cloth', '#e8e0c8'],
          [
            [x * 0.85, 0.56, z * 1.25],
            [x * 1.85, 0, z * 1.4],
          ],
          0.012,
          4,
        );
        mason.rod(
          'steel',
          [
            [x * 1.82, 0.16, z * 1.4],
            [x * 1.9, 0, z * 1.4],
          ],
          0.02,
          5,
        );
      }
    return { pose: (moment) => ({ door: { turn: [0, form.words.includes('closed') ? 0 : -0.5 - 0.1 * Math.sin(moment.seconds), 0] } }) };
  },
  teepee: (work) => {
    const mason = new Mason(work);
    mason.spun(
      ['cloth', work.colour('#dcc7a0')],
      [
        [2, 0],
        [1.9, 0.2],
        [0.3, 3.6],
        [0.16, 3.8],
      ],
      [0, 0, 0],
      { around: 36 },
    );
    for (const [y, colour] of [
      [0.5, '#a83a22'],
      [0.72, '#2b5a78'],
      [2.2, '#a83a22'],
    ] as const)
      mason.spun(
        ['cloth', colour],
        [
          [1.93 - (y - 0.2) * 0.471, y],
          [1.93 - (y - 0.02) * 0.471, y + 0.16],
        ],
        [0, 0, 0],
        { around: 36 },
      );
    for (let zig = 0; zig < 16; zig++)
      mason.facing((zig / 16) * Math.PI * 2, [0, 0, 0], () =>
        work.slab(
          'cloth',
          [
            [-0.14, 0],
            [0.14, 0],
            [0, 0.3],
          ],
          0.02,
          {
            colour: '#2b5a78',
            turn: [-0.44, (zig / 16) * Math.PI * 2, 0],
            at: [Math.sin((zig / 16) * 6.2832) * 1.42, 1.15, Math.cos((zig / 16) * 6.2832) * 1.42],
          },
        ),
      );
    work.round(9, (angle) =>
      work.bar(
        'wood',
        [Math.sin(angle) * 1.95, 0, Math.cos(angle) * 1.95],
        [-Math.sin(angle) * 0.45, 4.9, -Math.cos(angle) * 0.45],
        0.045,
        { colour: '#6b4a2c' },
      ),
    );
    work.slab(
      'rubber',
      [
        [-0.45, 0.05],
        [0.45, 0.05],
        [0.02, 1.75],
        [-0.02, 1.75],
      ],
      0.03,
      { colour: '#1a120b', turn: [-0.44, 0, 0], at: [0, 0.02, 1.98] },
    );
    for (const side of [-1, 1])
      work.slab(
        'cloth',
        [
          [0, 0],
          [side * 0.3, 0],
          [side * 0.02, 1.7],
        ],
        0.03,
        { colour: '#c8ae80', turn: [-0.44, side * 0.5, 0], at: [side * 0.42, 0.05, 2.02] },
      );
  },
};

import type { Designs } from '../prop/design-family.ts';
import { addSmoke } from '../prop/smoke.ts';
import { edifice, type Wing } from './edifice.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';

const white: Stuff = ['painted-wood', '#efece4'];
const plank = (colour: string): Stuff => ['boards', colour];
const sash = { frame: white, bars: [1, 1] as const };

/** Corner boards and a white cross on a barn's doors. */
function barnDoor(mason: Mason, z: number): void {
  mason.box(white, [3.9, 3.5, 0.12], [0, 0, z]);
  mason.box(['staves', '#7c1c14'], [3.5, 3.3, 0.14], [0, 0, z + 0.03]);
  for (const side of [-1, 1]) {
    for (const way of [-1, 1])
      mason.slab(white, [[side * 0.08, way > 0 ? 0.1 : 3.2], [side * 0.3, way > 0 ? 0.1 : 3.2], [side * 1.72, way > 0 ? 3.2 : 0.1], [side * 1.5, way > 0 ? 3.2 : 0.1]], 0.06, z + 0.13); // prettier-ignore
    mason.box(white, [0.14, 3.3, 0.07], [side * 0.08, 0, z + 0.12]);
    mason.box(white, [0.14, 3.3, 0.07], [side * 1.68, 0, z + 0.12]);
  }
  for (const y of [0.02, 3.16]) mason.box(white, [3.5, 0.14, 0.07], [0, y, z + 0.12]);
}

/** A roofed porch on posts before a front wall at z. */
function porch(mason: Mason, wide: number, deep: number, z: number, high: number, roof: Stuff = ['tiles', '#5c4b40']): void {
  mason.box(['boards', '#8b7a64'], [wide, 0.3, deep], [0, 0, z + deep / 2]);
  mason.box(['boards', '#8b7a64'], [2, 0.15, 0.5], [0, 0, z + deep + 0.25]);
  for (let post = 0; post <= 4; post++) {
    const x = (post / 4 - 0.5) * (wide - 0.3);
    mason.box(white, [0.16, high, 0.16], [x, 0.3, z + deep - 0.2]);
    if (post < 4 && post !== 1 && post !== 2) {
      mason.box(white, [wide / 4, 0.08, 0.08], [x + wide / 8, 1.15, z + deep - 0.2]);
      for (let bar = 1; bar < 8; bar++) mason.box(white, [0.05, 0.85, 0.05], [x + (wide / 32) * bar, 0.3, z + deep - 0.2]);
    }
  }
  mason.side(roof, [[-z - deep - 0.3, high + 0.25], [-z, high + 0.95], [-z, high + 1.15], [-z - deep - 0.3, high + 0.42]], wide + 0.4); // prettier-ignore
}

const logWall = (mason: Mason, [wide, high, long]: readonly [number, number, number]): void => {
  const logs = Math.round(high / 0.26);
  for (let log = 0; log < logs; log++) {
    const y = (log + 0.5) * (high / logs);
    for (const side of [-1, 1]) {
      const tone = ['#8a5c36', '#7b5030', '#94663e'][log % 3]!;
      mason.rod(['wood', tone], [[-wide / 2 - 0.3, y, (side * long) / 2], [wide / 2 + 0.3, y, (side * long) / 2]], 0.145, 8); // prettier-ignore
      mason.rod(['wood', tone], [[(side * wide) / 2, y + 0.06, -long / 2 - 0.3], [(side * wide) / 2, y + 0.06, long / 2 + 0.3]], 0.145, 8); // prettier-ignore
    }
  }
};

const church: Wing = {
  size: [7, 5.5, 14],
  wall: ['plaster', '#e9e4d8'],
  roof: { kind: 'gable', rise: 4.6, over: 0.4, stuff: ['tiles', '#4c4e55'] },
  bays: [0, 4],
  window: { arch: 1.6, size: [1, 2.6], bars: [1, 3], lit: 1 },
  base: 'stone',
  at: [0, 0, -3],
};

/** Houses that people live in, and farm buildings. Metres. */
export const homes: Designs = {
  cottage: edifice({
    wings: [
      {
        size: [7.4, 2.7, 5.4],
        wall: ['plaster', '#e7dcc4'],
        roof: { kind: 'gable', across: true, rise: 3.1, over: 0.5, stuff: ['straw', '#a5803f'] },
        bays: [3, 1],
        window: { ...sash, size: [1, 1.05], bars: [1, 2], shutters: ['staves', '#48705a'] },
        door: { leaf: ['staves', '#39684f'], arch: 1, size: [1, 2.1] },
        base: 'stone',
        trim: ['wood', '#59402c'],
      },
    ],
    chimneys: [{ at: [2.6, 2.6, 0], size: [0.9, 4], stuff: ['stone', '#9a8f80'] }],
    extras: (mason) => {
      for (const x of [-1.25, 1.25]) mason.work.ball('leaf', [0.55, 0.4, 0.4], { at: [x * 2, 0.3, 3.1], colour: '#4c7a36' });
      for (let bloom = 0; bloom < 14; bloom++)
        mason.work.ball('petal', 0.09, {
          at: [(bloom % 2 ? 1 : -1) * (2.1 + Math.sin(bloom * 2.4) * 0.5), 0.5 + (bloom % 3) * 0.08, 3.3 + Math.cos(bloom * 1.7) * 0.2],
          colour: ['#d8486a', '#f2d04a', '#e8e4f2'][bloom % 3]!,
          around: 6,
          down: 4,
        });
      for (const side of [-1, 1])
        mason.facing(0, [side * 1.9, 0, 2.2], () => {
          mason.box(['plaster', '#e7dcc4'], [1.6, 1.6, 1.6], [0, 3, -0.6]);
          mason.slab(
            ['straw', '#a5803f'],
            [
              [-1.05, 4.35],
              [0, 5.35],
              [1.05, 4.35],
              [1.05, 4.6],
              [0, 5.65],
              [-1.05, 4.6],
            ],
            2.4,
            -0.5,
          );
          mason.slab(
            ['plaster', '#e7dcc4'],
            [
              [-0.8, 4.6],
              [0.8, 4.6],
              [0, 5.3],
            ],
            1.5,
            -0.6,
          );
          addWindow(mason, [0, 3.35, 0.21], [0.8, 0.9], { ...sash, sill: false });
        });
    },
  }),
  farmhouse: edifice({
    wings: [
      {
        size: [9, 5.6, 7],
        wall: plank('#eeeae0'),
        roof: { kind: 'gable', across: true, rise: 3, stuff: ['tiles', '#5c4b44'] },
        storeys: 2,
        bays: [4, 2],
        window: { ...sash, shutters: ['staves', '#2f4f5e'] },
        door: { leaf: ['staves', '#7a2a20'] },
        base: 'stone',
      },
      {
        at: [6.6, 0, -0.8],
        size: [4.6, 3.2, 5],
        wall: plank('#eeeae0'),
        roof: { kind: 'gable', across: true, rise: 2, stuff: ['tiles', '#5c4b44'] },
        bays: [2, 1],
        window: sash,
      },
    ],
    chimneys: [{ at: [-3.2, 5.6, 0], size: [0.9, 3.6] }],
    extras: (mason) => porch(mason, 8.6, 2, 3.5, 2.5),
  }),
  barn: edifice({
    wings: [
      {
        size: [9, 4, 12],
        wall: ['staves', '#9a2a1c'],
        roof: { kind: 'gambrel', rise: 4.4, over: 0.5, stuff: ['tiles', '#55565a'] },
        base: 'stone',
      },
    ],
    extras: (mason) => {
      barnDoor(mason, 6);
      for (const x of [-4.45, 4.45]) mason.box(white, [0.2, 4, 0.2], [x, 0, 5.95]);
      mason.box(white, [1.7, 1.7, 0.1], [0, 5.1, 6]);
      mason.box(['rubber', '#140b08'], [1.35, 1.35, 0.1], [0, 5.27, 6.03]);
      for (const way of [-1, 1])
        mason.slab(
          white,
          [
            [-0.68, 5.27 + (way > 0 ? 0 : 1.25)],
            [-0.58, 5.27 + (way > 0 ? 0 : 1.25)],
            [0.68, 5.27 + (way > 0 ? 1.25 : 0)],
            [0.58, 5.27 + (way > 0 ? 1.25 : 0)],
          ],
          0.05,
          6.09,
        );
      mason.slab(
        white,
        [
          [-4.9, 3.85],
          [-2.95, 6.85],
          [0, 8.35],
          [2.95, 6.85],
          [4.9, 3.85],
          [4.7, 3.85],
          [2.85, 6.65],
          [0, 8.1],
          [-2.85, 6.65],
          [-4.7, 3.85],
        ],
        0.12,
        6.5,
      );
      for (let side = 0; side < 3; side++)
        for (const turn of [-1, 1])
          mason.facing((turn * Math.PI) / 2, [0, 0, 0], () => addWindow(mason, [(side - 1) * 3.4, 1.6, 4.5], [0.9, 0.9], { frame: white }));
      mason.box(['boards', '#e6e0d2'], [1.3, 1, 1.3], [0, 8.1, 0]);
      mason.taper(['tiles', '#55565a'], [1.8, 1.8], [0.04, 0.04], 1, [0, 9.1, 0]);
    },
  }),
  cabin: (work, form) => {
    const mason = new Mason(work);
    logWall(mason, [6.4, 2.7, 5]);
    mason.box(['wood', '#5a3c24'], [6.2, 2.7, 4.8]);
    mason.facing(0, [0, 0, 0], () => {
      mason.slab(
        ['staves', '#80552f'],
        [
          [-3.2, 2.7],
          [3.2, 2.7],
          [0, 5.1],
        ],
        4.9,
      );
      mason.slab(
        ['tiles', '#4a4038'],
        [
          [-3.9, 2.35],
          [0, 5.28],
          [3.9, 2.35],
          [3.9, 2.6],
          [0, 5.55],
          [-3.9, 2.6],
        ],
        6.4,
        0.3,
      );
    });
    addDoor(mason, [0, 0.15, 2.62], [1, 2], { leaf: ['staves', '#5b3a22'], frame: ['wood', '#6d4a2c'] });
    for (const x of [-2, 2]) addWindow(mason, [x, 1, 2.62], [0.9, 0.9], { frame: ['wood', '#6d4a2c'], lit: 1 });
    for (const turn of [-1, 1])
      mason.facing((turn * Math.PI) / 2, [0, 0, 0], () =>
        addWindow(mason, [0, 1, 3.3], [0.9, 0.9], { frame: ['wood', '#6d4a2c'], lit: 1 }),
      );
    mason.box(['boards', '#6d5238'], [6.4, 0.22, 1.5], [0, 0, 3.2]);
    for (const x of [-3, 3])
      mason.rod(
        ['wood', '#7b5030'],
        [
          [x, 0, 3.8],
          [x, 2.9, 3.8],
        ],
        0.11,
        8,
      );
    mason.box('stone', [1.1, 6, 0.9], [-3.5, 0, -0.6]);
    return { pose: (moment) => doorPose(moment, form), swarms: [addSmoke(work.chance, [-3.5, 6, -0.6], 0.5, 6)] };
  },
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
      work.rod(
        'wood',
        [
          [Math.sin(angle) * 1.95, 0, Math.cos(angle) * 1.95],
          [-Math.sin(angle) * 0.45, 4.9, -Math.cos(angle) * 0.45],
        ],
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
  treehouse: (work, form) => {
    const mason = new Mason(work);
    work.rod(
      'bark',
      [
        [0, 0, 0],
        [0.1, 1.4, 0],
        [-0.1, 3, 0],
        [0, 5.6, 0],
      ],
      (along) => 0.75 - along * 0.35,
      { around: 14 },
    );
    for (const [x, y, z] of [
      [2.2, 7, 0.6],
      [-2.1, 7.4, -0.5],
      [0.4, 7.6, -2.2],
      [1.2, 3.4, 1.2],
      [-1.6, 3.6, 1],
    ] as const)
      work.rod(
        'bark',
        [
          [0, y > 5 ? 4.4 : 2.2, 0],
          [x * 0.5, (y + (y > 5 ? 4.4 : 2.2)) / 2, z * 0.5],
          [x, y, z],
        ],
        (along) => 0.26 - along * 0.16,
        { around: 8 },
      );
    for (let root = 0; root < 6; root++)
      work.rod(
        'bark',
        [
          [0, 0.6, 0],
          [Math.sin(root) * 0.9, 0.15, Math.cos(root) * 0.9],
          [Math.sin(root) * 1.5, 0, Math.cos(root) * 1.5],
        ],
        (along) => 0.3 - along * 0.25,
        { around: 7 },
      );
    mason.box(['boards', '#7c5a38'], [4.4, 0.16, 3.8], [0, 3.4, 0.4]);
    mason.facing(0, [0, 3.5, 0.2], () => {
      mason.box(['staves', '#a3743f'], [3, 2, 2.4]);
      mason.slab(
        ['staves', '#a3743f'],
        [
          [-1.5, 2],
          [1.5, 2],
          [0, 3.1],
        ],
        2.4,
      );
      mason.slab(
        ['tiles', '#6a4030'],
        [
          [-2, 1.72],
          [0, 3.2],
          [2, 1.72],
          [2, 1.92],
          [0, 3.42],
          [-2, 1.92],
        ],
        3.1,
      );
      addWindow(mason, [0.75, 0.8, 1.2], [0.7, 0.7], { frame: white, lit: 1 });
      addDoor(mason, [-0.7, 0, 1.2], [0.8, 1.6], { leaf: ['staves', '#5a3a22'], step: false });
    });
    for (let post = 0; post <= 6; post++) mason.box(['wood', '#6b4a2c'], [0.08, 0.9, 0.08], [post * 0.7 - 2.1, 3.5, 2.25]);
    mason.box(['wood', '#6b4a2c'], [4.3, 0.08, 0.08], [0, 4.35, 2.25]);
    for (const x of [-0.25, 0.25])
      mason.rod(
        'wood',
        [
          [x + 1.6, 0, 3.1],
          [x + 1.6, 3.6, 2.3],
        ],
        0.05,
      );
    for (let rung = 1; rung < 9; rung++)
      mason.rod(
        'wood',
        [
          [1.3, rung * 0.4, 3.1 - rung * 0.089],
          [1.9, rung * 0.4, 3.1 - rung * 0.089],
        ],
        0.035,
      );
    work.spread(44, ([x, y, z], leaf) => {
      const at: readonly [number, number, number] = [x * 3.1, 7.6 + y * 1.7, z * 2.7 - 0.4];
      for (let part = 0; part < 9; part++)
        work.blade(
          'leaf',
          { long: 0.75, wide: 0.5, lean: 0.5, curl: 0.6, rows: 3, columns: 2 },
          {
            colour: ['#4d7a32', '#5f8d3c', '#3d6629'][(leaf + part) % 3]!,
            turn: [work.chance.between(-0.6, 2), work.chance.between(0, 6.3), 0],
            at: [at[0] + work.chance.bell() * 0.5, at[1] + work.chance.bell() * 0.4, at[2] + work.chance.bell() * 0.5],
          },
        );
    });
    return { pose: (moment) => doorPose(moment, form) };
  },
  mansion: edifice({
    wings: [
      {
        size: [14, 7.6, 9],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'hip', rise: 3.2, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [5, 3],
        window: { ...sash, size: [1.2, 2], bars: [1, 2] },
        door: { double: true, size: [2, 2.8], leaf: ['staves', '#2f3a33'] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
      {
        at: [-10, 0, 0.8],
        size: [6, 6.6, 10.4],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'gable', rise: 3, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [2, 3],
        window: { ...sash, size: [1.2, 1.8], bars: [1, 2] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
      {
        at: [10, 0, 0.8],
        size: [6, 6.6, 10.4],
        wall: ['brick', '#a5533c'],
        roof: { kind: 'gable', rise: 3, stuff: ['tiles', '#4b4d55'] },
        storeys: 2,
        bays: [2, 3],
        window: { ...sash, size: [1.2, 1.8], bars: [1, 2] },
        trim: ['plaster', '#eee8da'],
        base: 'stone',
      },
    ],
    chimneys: [
      { at: [-5, 7.6, -1], size: [1, 4] },
      { at: [5, 7.6, -1], size: [1, 4] },
    ],
    extras: (mason) => {
      for (let column = 0; column < 6; column++)
        mason.spun(
          ['plaster', '#f2ede2'],
          [
            [0.5, 0],
            [0.5, 0.3],
            [0.34, 0.4],
            [0.3, 6.4],
            [0.46, 6.6],
            [0.46, 6.8],
          ],
          [(column - 2.5) * 1.5, 0, 6.3],
          { around: 14 },
        );
      mason.box(['plaster', '#f2ede2'], [9, 0.7, 2.4], [0, 6.8, 5.5]);
      mason.slab(
        ['plaster', '#f2ede2'],
        [
          [-4.8, 7.5],
          [4.8, 7.5],
          [0, 9.5],
        ],
        2.2,
        5.5,
      );
      for (let step = 0; step < 3; step++) mason.box('concrete', [8 + step * 0.8, 0.36 - step * 0.12, 0.5], [0, 0, 7 + step * 0.45]);
    },
  }),
  villa: edifice({
    wings: [
      {
        size: [12, 3.4, 8],
        wall: ['plaster', '#f2efe8'],
        roof: { kind: 'flat', rise: 0.5, stuff: 'concrete' },
        bays: [0, 1],
        window: { size: [3, 2.2], bars: [1, 0], sill: false, frame: ['iron', '#2a2b2e'], lit: 1 },
        door: { x: -4.2, leaf: ['staves', '#8a5a34'], frame: 'iron' },
      },
      {
        at: [1.6, 3.5, -0.6],
        size: [9.5, 3.2, 6.4],
        wall: ['staves', '#9a7350'],
        roof: { kind: 'flat', rise: 0.45, stuff: 'concrete' },
        bays: [0, 1],
        window: { size: [2.6, 1.9], bars: [1, 0], sill: false, frame: ['iron', '#2a2b2e'], lit: 1 },
      },
    ],
    extras: (mason) => {
      for (const x of [-0.6, 3.6])
        addWindow(mason, [x, 0.35, 4], [3.6, 2.5], { frame: ['iron', '#2a2b2e'], bars: [2, 0], sill: false, lit: 1 });
      addWindow(mason, [1.6, 4.2, 2.6], [7.4, 2], { frame: ['iron', '#2a2b2e'], bars: [4, 0], sill: false, lit: 1 });
      mason.box(['plaster', '#f2efe8'], [13, 0.3, 10.4], [0, 3.35, 1]);
      for (const x of [-6, 6]) mason.box(['plaster', '#f2efe8'], [0.3, 3.4, 0.3], [x, 0, 5.9]);
      mason.box('steel', [12.8, 0.06, 0.06], [0, 4.5, 6.1]);
      for (let post = 0; post <= 8; post++) mason.box('steel', [0.05, 0.9, 0.05], [(post / 8 - 0.5) * 12.6, 3.62, 6.1]);
      mason.box(['ceramic', '#b8b0a0'], [8, 0.14, 3], [-1, 0, 7.6]);
      mason.box(['glaze', '#2f9cb4'], [7.4, 0.05, 2.4], [-1, 0.12, 7.6]);
    },
  }),
  church: edifice({
    wings: [
      church,
      {
        at: [0, 0, 5.2],
        size: [3.6, 12, 3.6],
        wall: ['plaster', '#e9e4d8'],
        roof: { kind: 'pyramid', rise: 8.5, over: 0.35, stuff: ['tiles', '#4c4e55'] },
        door: { double: true, arch: 1.6, size: [1.8, 3], leaf: ['staves', '#5a3422'] },
        base: 'stone',
        storeys: 3,
        trim: ['plaster', '#d8d0c0'],
      },
    ],
    extras: (mason) => {
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 5.2], () => {
          mason.slab(['rubber', '#1c1917'], archway(1.2, 2.2, 0, 9, 1.6), 0.1, 1.8);
          for (let slat = 0; slat < 5; slat++) mason.box(['wood', '#6a5a48'], [1.1, 0.1, 0.1], [0, 9.15 + slat * 0.36, 1.86]);
        });
      mason.box('gold', [0.14, 2, 0.14], [0, 20.4, 5.2]);
      mason.box('gold', [1.1, 0.14, 0.14], [0, 21.5, 5.2]);
      addWindow(mason, [0, 5.2, 7], [1.1, 2], { arch: 1, bars: [1, 2], lit: 1 });
    },
  }),
};

import type { Sculpt } from '../prop/sculpt.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { bridges } from './bridges.ts';
import { gateways } from './gateways.ts';
import { millsAndMasts } from './mills-and-masts.ts';

/** The roller with its crank, rope and bucket. */
function windlass(work: Sculpt, mason: Mason): void {
  mason.rod(
    ['wood', '#7b5634'],
    [
      [-0.9, 1.9, 0],
      [0.95, 1.9, 0],
    ],
    0.09,
    10,
  );
  mason.rod(
    'iron',
    [
      [0.95, 1.9, 0],
      [1.1, 1.9, 0],
      [1.1, 1.65, 0],
      [1.3, 1.65, 0],
    ],
    0.025,
  );
  mason.rod(
    ['straw', '#c2a668'],
    [
      [0, 1.9, 0.09],
      [0, 1.25, 0.09],
    ],
    0.02,
    5,
  );
  work.spun(
    'wood',
    [
      [0.01, 0.95],
      [0.13, 0.95],
      [0.17, 1.24],
      [0.17, 1.24],
      [0.14, 1.23],
      [0.11, 1],
    ],
    { at: [0, 0, 0.09], colour: '#8a5a34', steps: 1, around: 14 },
  );
}

/** The round wall of stones with dark water in it. */
function wellRing(work: Sculpt, mason: Mason): void {
  work.spun(
    'ashlar',
    [
      [0.9, 0],
      [0.92, 0.8],
      [0.95, 0.85],
      [0.95, 0.95],
      [0.95, 0.95],
      [0.7, 0.95],
      [0.68, 0.9],
      [0.68, 0.1],
    ],
    { around: 28, steps: 1, colour: work.colour('#968c7e') },
  );
  mason.spun(
    ['glaze', '#14262e'],
    [
      [0.69, 0.3],
      [0.01, 0.31],
    ],
  );
  for (let stone = 0; stone < 36; stone++) {
    const angle = (stone % 12) * 0.5236 + Math.floor(stone / 12) * 0.26;
    work.ball('stone', [0.2, 0.13, 0.1], {
      at: [Math.sin(angle) * 0.86, 0.18 + Math.floor(stone / 12) * 0.27, Math.cos(angle) * 0.86],
      turn: [0, angle, 0],
      colour: ['#8a8174', '#a39989', '#766e62'][stone % 3]!,
      around: 8,
      down: 6,
    });
  }
}

/** White icing along the edges, dripping from the eaves, with sweets on it. */
function icing(work: Sculpt, mason: Mason): void {
  const ice = (a: Vector3, b: Vector3): void => {
    mason.rod(['wax', '#fbfaf6'], [a, b], 0.0055, 6);
  };
  for (const side of [-1, 1]) {
    ice([0, 0.25, 0.102], [side * 0.137, 0.1, 0.102]);
    for (let drip = 0; drip < 8; drip++)
      work.ball('wax', [0.008, 0.016, 0.008], { at: [side * 0.133, 0.094, (drip - 3.5) * 0.026], colour: '#fbfaf6', around: 8, down: 6 });
    ice([side * 0.1, 0, 0.082], [side * 0.1, 0.13, 0.082]);
    work.spun(
      'lacquer',
      [
        [0.008, 0.0],
        [0.008, 0.1],
      ],
      { at: [side * 0.075, 0, 0.1], colour: '#f4f0ea', steps: 1, around: 8 },
    );
    for (let band = 0; band < 4; band++)
      work.hoop('lacquer', 0.008, 0.003, { at: [side * 0.075, 0.015 + band * 0.025, 0.1], colour: '#d8242a', around: 10, section: 5 });
    mason.slab(
      ['pane', '#e8b84a'],
      [
        [side * 0.055 - 0.014, 0.055],
        [side * 0.055 + 0.014, 0.055],
        [side * 0.055 + 0.014, 0.085],
        [side * 0.055 - 0.014, 0.085],
      ],
      0.004,
      0.081,
      [],
      { glow: 1 },
    );
  }
}

/** The slopes of the roof with their sweets. */
function iced(work: Sculpt, mason: Mason, dough: Stuff): void {
  for (const side of [-1, 1]) {
    mason.slab(
      dough,
      side > 0
        ? [
            [0, 0.24],
            [0.135, 0.095],
            [0.135, 0.11],
            [0, 0.258],
          ]
        : [
            [0, 0.24],
            [-0.135, 0.095],
            [-0.135, 0.11],
            [0, 0.258],
          ],
      0.2,
    );
    for (let row = 0; row < 4; row++)
      for (let sweet = 0; sweet < 6; sweet++)
        work.ball('lacquer', 0.009, {
          at: [side * (0.02 + row * 0.032), 0.243 - row * 0.0345, (sweet - 2.5) * 0.034],
          colour: ['#d8242a', '#3aa84a', '#f2c83a', '#f4f4f0'][(row + sweet) % 4]!,
          around: 8,
          down: 6,
        });
  }
}

/** Mills, towers, gates, bridges, wells. Metres. */
export const structures: Designs = {
  ...millsAndMasts,
  ...gateways,
  ...bridges,
  well: (work) => {
    const mason = new Mason(work);
    wellRing(work, mason);
    for (const x of [-0.85, 0.85]) mason.box(['wood', '#6b4a2c'], [0.12, 2.1, 0.12], [x, 0.3, 0]);
    mason.slab(
      ['wood', '#6b4a2c'],
      [
        [-0.8, 2.3],
        [0.8, 2.3],
        [0.8, 2.4],
        [-0.8, 2.4],
      ],
      0.1,
    );
    for (const side of [-1, 1])
      mason.side(
        ['tiles', '#8a4530'],
        side > 0
          ? [
              [-0.85, 2.25],
              [0, 2.95],
              [0, 3.04],
              [-0.92, 2.28],
            ]
          : [
              [0.85, 2.25],
              [0, 2.95],
              [0, 3.04],
              [0.92, 2.28],
            ],
        2.4,
      );
    windlass(work, mason);
  },
  sandcastle: (work) => {
    const sand = '#d8b878';
    const mason = new Mason(work);
    work.spun(
      'stone',
      [
        [0.6, 0],
        [0.55, 0.05],
        [0.4, 0.1],
        [0.01, 0.11],
      ],
      { colour: sand, steps: 1 },
    );
    const keep = (x: number, z: number, r: number, h: number): void => {
      work.spun(
        'stone',
        [
          [r * 1.1, 0.08],
          [r * 0.9, h],
          [r * 0.9, h],
          [0.01, h],
        ],
        { colour: sand, at: [x, 0, z], steps: 1, around: 18 },
      );
      for (let tooth = 0; tooth < 6; tooth++)
        work.block('stone', [r * 0.4, r * 0.4, r * 0.3], {
          colour: sand,
          turn: [0, tooth * 1.047, 0],
          at: [x + Math.sin(tooth * 1.047) * r * 0.76, h + r * 0.15, z + Math.cos(tooth * 1.047) * r * 0.76],
        });
    };
    for (const x of [-0.26, 0.26]) for (const z of [-0.2, 0.2]) keep(x, z, 0.1, 0.32);
    keep(0, -0.02, 0.15, 0.5);
    for (const z of [-0.2, 0.2]) mason.box(['stone', sand], [0.5, 0.22, 0.07], [0, 0.05, z]);
    for (const x of [-0.26, 0.26]) mason.box(['stone', sand], [0.07, 0.22, 0.4], [x, 0.05, 0]);
    mason.slab(['rubber', '#6a4e28'], archway(0.12, 0.16, 0, 0.08, 1), 0.02, 0.236);
    mason.rod(
      ['wood', '#8a5a34'],
      [
        [0, 0.5, -0.02],
        [0, 0.72, -0.02],
      ],
      0.006,
    );
    mason.slab(
      ['cloth', '#d8322a'],
      [
        [0.004, 0.63],
        [0.13, 0.67],
        [0.004, 0.71],
      ],
      0.004,
      -0.02,
    );
    work.ball('ceramic', [0.05, 0.02, 0.045], { at: [0.36, 0.09, 0.34], colour: '#f0d8c8' });
  },
  gingerbread: (work) => {
    const mason = new Mason(work);
    const dough: Stuff = ['flesh', '#a5642c'];
    mason.box(dough, [0.2, 0.13, 0.16]);
    mason.slab(
      dough,
      [
        [-0.1, 0.13],
        [0.1, 0.13],
        [0, 0.24],
      ],
      0.158,
    );
    iced(work, mason, dough);
    icing(work, mason);
    mason.slab(['glaze', '#5a2a14'], archway(0.045, 0.085, 0, 0, 1), 0.008, 0.082);
    mason.slab(['wax', '#fbfaf6'], archway(0.055, 0.092, 0, 0, 1), 0.004, 0.081);
    work.ball('lacquer', 0.013, { at: [0, 0.17, 0.083], colour: '#d8242a', around: 10, down: 8 });
    mason.box(dough, [0.035, 0.08, 0.035], [0.055, 0.19, -0.03]);
    mason.box(['wax', '#fbfaf6'], [0.044, 0.014, 0.044], [0.055, 0.265, -0.03]);
    mason.spun(
      ['snow', '#fbfaf6'],
      [
        [0.19, 0],
        [0.18, 0.006],
        [0.01, 0.008],
      ],
    );
  },
  dollhouse: (work, form) => {
    const mason = new Mason(work);
    const pink = form.colour ?? '#e8a0b8';
    mason.box(['painted-wood', pink], [0.8, 0.6, 0.02], [0, 0, -0.15]);
    for (const x of [-0.39, 0, 0.39]) mason.box(['painted-wood', x === 0 ? '#f6f0e4' : pink], [0.02, 0.6, 0.3], [x, 0, 0]);
    for (const y of [0, 0.29, 0.58]) mason.box(['painted-wood', '#f6f0e4'], [0.8, 0.02, 0.3], [0, y, 0]);
    mason.slab(
      ['tiles', '#8a3a5a'],
      [
        [-0.46, 0.58],
        [0, 0.93],
        [0.46, 0.58],
        [0.46, 0.61],
        [0, 0.97],
        [-0.46, 0.61],
      ],
      0.36,
    );
    mason.slab(
      ['painted-wood', pink],
      [
        [-0.4, 0.59],
        [0.4, 0.59],
        [0, 0.92],
      ],
      0.02,
      -0.14,
    );
    for (const [x, y, colour] of [
      [-0.2, 0.02, '#bcd8c8'],
      [0.2, 0.02, '#f0e0b0'],
      [-0.2, 0.31, '#c8d0ec'],
      [0.2, 0.31, '#f2ccc0'],
    ] as const) {
      mason.box(['paper', colour], [0.37, 0.27, 0.01], [x, y, -0.135]);
      mason.box(['pane', '#8ac0e0'], [0.09, 0.1, 0.012], [x, y + 0.12, -0.128], { glow: 0.6 });
    }
    mason.box(['cloth', '#c8486a'], [0.2, 0.05, 0.12], [-0.2, 0.31, -0.03]);
    mason.box(['cloth', '#f6f0e4'], [0.06, 0.03, 0.1], [-0.27, 0.36, -0.03]);
    mason.box(['wood', '#8a5a34'], [0.16, 0.01, 0.1], [0.2, 0.12, 0]);
    for (const x of [0.14, 0.26]) mason.box(['wood', '#8a5a34'], [0.012, 0.1, 0.08], [x, 0.02, 0]);
    mason.box(['cloth', '#4a7ab0'], [0.2, 0.06, 0.1], [-0.2, 0.02, -0.04]);
    mason.box(['cloth', '#4a7ab0'], [0.2, 0.12, 0.03], [-0.2, 0.02, -0.1]);
    mason.box(['ceramic', '#f4f4f4'], [0.16, 0.06, 0.08], [0.2, 0.31, -0.04]);
  },
};

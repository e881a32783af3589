import type { Sculpt } from '../prop/sculpt.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { marble } from './stuffs.ts';
import { onion } from './domes.ts';

function minaret(mason: Mason, at: Vector3, high: number, radius: number, stuff: Stuff, cap: Stuff): void {
  mason.spun(
    stuff,
    [
      [radius * 1.3, 0],
      [radius * 1.3, high * 0.06],
      [radius, high * 0.07],
      [radius * 0.8, high * 0.5],
      [radius * 1.3, high * 0.53],
      [radius * 1.3, high * 0.55],
      [radius * 0.76, high * 0.555],
      [radius * 0.64, high * 0.84],
      [radius * 1.15, high * 0.865],
      [radius * 1.15, high * 0.88],
      [radius * 0.55, high * 0.882],
      [radius * 0.55, high * 0.92],
    ],
    at,
    { around: 14 },
  );
  mason.spun(cap, onion(radius * 0.75, high * 0.08), [at[0], at[1] + high * 0.92, at[2]], { around: 14 });
}

/** An arched front of a mosque or mausoleum: a framed pointed niche. */
function iwan(mason: Mason, wide: number, high: number, z: number, stuff: Stuff, arch = 1.6): void {
  mason.slab(
    stuff,
    [
      [-wide / 2, 0],
      [wide / 2, 0],
      [wide / 2, high],
      [-wide / 2, high],
    ],
    0.8,
    z,
    [archway(wide * 0.62, high * 0.84, 0, 0.01, arch)],
  );
  mason.slab(['ashlar', '#b9ac98'], archway(wide * 0.64, high * 0.85, 0, 0, arch), 0.1, z - 0.3);
  mason.slab(['rubber', '#241d18'], archway(wide * 0.26, high * 0.36, 0, 0, arch), 0.14, z - 0.28);
  mason.slab('pane', archway(wide * 0.2, high * 0.22, 0, high * 0.46, arch), 0.14, z - 0.28, [], { glow: 1 });
  mason.box(['ashlar', '#3c6a86'], [wide * 0.92, high * 0.03, 0.1], [0, high * 0.92, z + 0.4]);
}

/** A wheel of coloured glass over the door. */
function roseWindow(mason: Mason): void {
  const rose = Array.from(
    { length: 28 },
    (_, at) => [Math.cos((at / 28) * 6.2832) * 2.5, 12.2 + Math.sin((at / 28) * 6.2832) * 2.5] as const,
  );
  mason.slab(
    ['ashlar', '#a3957e'],
    rose.map(([x, y]) => [x * 1.14, 12.2 + (y - 12.2) * 1.14] as const),
    0.3,
    11.75,
  );
  for (let petal = 0; petal < 12; petal++) {
    const angle = (petal / 12) * 6.2832;
    mason.slab(
      ['pane', ['#3a5aa8', '#a83a4a', '#c89a3a'][petal % 3]!],
      [
        [Math.cos(angle) * 0.7, 12.2 + Math.sin(angle) * 0.7],
        [Math.cos(angle + 0.4) * 2.4, 12.2 + Math.sin(angle + 0.4) * 2.4],
        [Math.cos(angle + 0.1) * 2.4, 12.2 + Math.sin(angle + 0.1) * 2.4],
      ],
      0.1,
      11.95,
      [],
      { glow: 1 },
    );
  }
  mason.slab(
    ['pane', '#c89a3a'],
    Array.from({ length: 12 }, (_, at) => [Math.cos((at / 12) * 6.2832) * 0.55, 12.2 + Math.sin((at / 12) * 6.2832) * 0.55] as const),
    0.12,
    11.95,
    [],
    { glow: 1 },
  );
}

/** Flying buttresses along the nave and two towers at the front. */
function buttressesAndTowers(mason: Mason, wall: Stuff): void {
  for (let bay = 0; bay < 6; bay++)
    for (const side of [-1, 1]) {
      const z = 5 - bay * 4.6;
      mason.box(wall, [1.4, 11.5, 0.9], [side * 9.3, 0, z]);
      mason.taper(wall, [1.4, 0.9], [0.05, 0.05], 2.2, [side * 9.3, 11.5, z]);
      mason.slab(
        wall,
        side > 0
          ? [
              [9.2, 9.4],
              [9.2, 10.6],
              [5, 14],
              [5, 13],
            ]
          : [
              [-9.2, 9.4],
              [-9.2, 10.6],
              [-5, 14],
              [-5, 13],
            ],
        0.5,
        z,
      );
      mason.facing((side * Math.PI) / 2, [0, 0, z - 2.3], () => {
        addWindow(mason, [0, 1.6, 9], [1.6, 5], { arch: 1.6, frame: ['ashlar', '#a3957e'], bars: [1, 3], sill: false, lit: 1 });
        addWindow(mason, [0, 10.8, 5], [1.3, 3.4], { arch: 1.6, frame: ['ashlar', '#a3957e'], bars: [1, 2], sill: false, lit: 1 });
      });
    }
  for (const side of [-1, 1]) {
    const x = side * 6.2;
    mason.box(wall, [5.6, 24, 6], [x, 0, 9]);
    for (const y of [8, 16, 24]) mason.box(['ashlar', '#d4c7b0'], [6, 0.4, 6.4], [x, y, 9]);
    for (const dx of [-1, 1])
      addWindow(mason, [x + dx * 1.2, 17.2, 12], [1.2, 5.4], {
        arch: 1.6,
        frame: ['ashlar', '#a3957e'],
        bars: [0, 4],
        sill: false,
        lit: 0.3,
      });
    addWindow(mason, [x, 9.6, 12], [1.8, 4.6], { arch: 1.6, frame: ['ashlar', '#a3957e'], bars: [1, 2], sill: false, lit: 1 });
    mason.taper(['tiles', '#4b565c'], [5.2, 5.4], [0.1, 0.1], 15, [x, 24.4, 9]);
    for (const cx of [-1, 1])
      for (const cz of [-1, 1]) {
        mason.box(wall, [0.8, 2.4, 0.8], [x + cx * 2.5, 24.2, 9 + cz * 2.6]);
        mason.taper(wall, [0.9, 0.9], [0.04, 0.04], 2.6, [x + cx * 2.5, 26.6, 9 + cz * 2.6]);
      }
    addDoor(mason, [x, 0.2, 12], [1.9, 3.6], {
      arch: 1.6,
      double: true,
      frame: ['ashlar', '#a3957e'],
      leaf: ['staves', '#5a3422'],
      name: `side${side}`,
      step: false,
    });
  }
}

/** Four small domes on the roof, and the long pool with its trees in front. */
function kiosksAndPool(work: Sculpt, mason: Mason): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      for (let post = 0; post < 8; post++)
        mason.box(marble, [0.24, 2.2, 0.24], [x * 5.6 + Math.sin(post * 0.785) * 1.5, 11.6, z * 5.6 + Math.cos(post * 0.785) * 1.5]);
      mason.spun(
        marble,
        [
          [1.9, 13.7],
          [1.9, 13.9],
          [1.9, 13.9],
          [1.75, 14],
        ],
        [x * 5.6, 0, z * 5.6],
        { around: 20 },
      );
      mason.spun(marble, onion(1.7, 3), [x * 5.6, 13.9, z * 5.6], { around: 20, steps: 2 });
      minaret(mason, [x * 13.4, 1.6, z * 13.4], 20, 1.15, marble, marble);
    }
  mason.box(['glaze', '#3f8fa4'], [3, 0.06, 14], [0, 0, 24]);
  for (const x of [-1.9, 1.9]) {
    mason.box(marble, [0.5, 0.2, 14], [x, 0, 24]);
    for (let tree = 0; tree < 6; tree++)
      work.spun(
        'leaf',
        [
          [0.01, 0.1],
          [0.5, 0.5],
          [0.4, 1.4],
          [0.01, 2.6],
        ],
        { at: [x * 1.9, 0, 18.5 + tree * 2.3], colour: '#3b6a33', around: 9, steps: 2 },
      );
  }
}

/** Houses of prayer of the west and of the near east. Metres. */
export const sanctuaries: Designs = {
  cathedral: (work, form) => {
    const mason = new Mason(work);
    const wall: Stuff = ['ashlar', '#c2b49c'];
    mason.box(wall, [10, 15, 30], [0, 0, -6]);
    mason.slab(
      ['tiles', '#4b565c'],
      [
        [-5.5, 14.8],
        [0, 21],
        [5.5, 14.8],
      ],
      30,
      -6,
    );
    mason.box(wall, [18, 8, 30], [0, 0, -6]);
    mason.slab(
      ['tiles', '#4b565c'],
      [
        [-9.3, 7.9],
        [-5, 11],
        [5, 11],
        [9.3, 7.9],
      ],
      30,
      -6,
    );
    buttressesAndTowers(mason, wall);
    mason.box(wall, [7.2, 18, 1], [0, 0, 11.2]);
    mason.slab(
      wall,
      [
        [-3.8, 18],
        [3.8, 18],
        [0, 22],
      ],
      1,
      11.2,
    );
    addDoor(mason, [0, 0.2, 11.75], [3.4, 5.6], { arch: 1.6, double: true, frame: ['ashlar', '#a3957e'], leaf: ['staves', '#5a3422'] });
    roseWindow(mason);
    return { pose: (moment) => doorPose(moment, form) };
  },
  mosque: (work, form) => {
    const mason = new Mason(work);
    const wall: Stuff = ['plaster', form.colour ?? '#efe8d8'];
    const cap: Stuff = ['glaze', '#2f8f96'];
    mason.box(wall, [16, 8, 14]);
    mason.box(['plaster', '#d8ccb4'], [16.5, 0.5, 14.5], [0, 8, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        const out = side % 2 ? 8 : 7;
        for (const x of [-5.6, 5.6]) {
          addWindow(mason, [x, 1.2, out], [1.3, 2.6], { arch: 1.6, frame: ['glaze', '#2f6f8a'], bars: [1, 2], sill: false, lit: 1 });
          addWindow(mason, [x, 4.9, out], [1, 1.6], { arch: 1.6, frame: ['glaze', '#2f6f8a'], bars: [1, 1], sill: false, lit: 1 });
        }
      });
    iwan(mason, 6.4, 9.6, 7.4, wall);
    mason.spun(
      wall,
      [
        [5, 8.4],
        [5, 10.6],
        [5.2, 10.8],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    mason.spun(cap, onion(5, 8), [0, 10.8, 0], { around: 36, steps: 2 });
    for (let pane = 0; pane < 12; pane++)
      mason.facing((pane / 12) * 6.2832, [0, 0, 0], () =>
        addWindow(mason, [0, 8.9, 4.98], [0.7, 1.3], { arch: 1, frame: ['plaster', '#d8ccb4'], bars: [0, 0], sill: false, lit: 1 }),
      );
    for (const x of [-1, 1])
      for (const z of [-1, 1]) {
        mason.spun(
          wall,
          [
            [1.5, 8.4],
            [1.5, 9.4],
          ],
          [x * 5.8, 0, z * 4.8],
          { around: 16 },
        );
        mason.spun(cap, onion(1.6, 2.6), [x * 5.8, 9.4, z * 4.8], { around: 18, steps: 2 });
        minaret(mason, [x * 9.6, 0, z * 8.4], 24, 1.05, wall, cap);
      }
    for (const [x, y, z, r] of [
      [0, 18.8, 0, 0.55],
      [-9.6, 24, 8.4, 0.3],
      [9.6, 24, 8.4, 0.3],
      [-9.6, 24, -8.4, 0.3],
      [9.6, 24, -8.4, 0.3],
    ] as const) {
      mason.rod(
        'gold',
        [
          [x, y - 0.3, z],
          [x, y + r * 1.6, z],
        ],
        0.07,
      );
      work.hoop('gold', r, r * 0.16, { at: [x, y + r * 2.4, z], turn: [Math.PI / 2, 0, Math.PI * 0.64], arc: 5 });
    }
  },
  'taj-mahal': (work) => {
    const mason = new Mason(work);
    mason.box(marble, [30, 1.6, 30]);
    mason.box(marble, [17, 10, 17], [0, 1.6, 0]);
    for (let side = 0; side < 4; side++) {
      mason.facing((side * Math.PI) / 2, [0, 1.6, 0], () => {
        iwan(mason, 6.6, 11.6, 8.6, marble, 1.5);
        for (const x of [-5.6, 5.6])
          for (const y of [0.2, 5]) {
            mason.slab(['ashlar', '#cfc5b4'], archway(2.2, 4.2, x, y, 1.5), 0.1, 8.5);
            mason.slab(['rubber', '#5a5046'], archway(1.5, 3.4, x, y, 1.5), 0.12, 8.52);
          }
      });
      mason.facing((side * Math.PI) / 2 + Math.PI / 4, [0, 1.6, 0], () => {
        mason.box(marble, [5, 10, 4], [0, 0, 8.6]);
        for (const y of [0.2, 5]) {
          mason.slab(['ashlar', '#cfc5b4'], archway(2.4, 4.2, 0, y, 1.5), 0.1, 10.6);
          mason.slab(['rubber', '#5a5046'], archway(1.6, 3.4, 0, y, 1.5), 0.12, 10.62);
        }
      });
    }
    mason.spun(
      marble,
      [
        [4.9, 11.6],
        [4.9, 15.4],
        [5.2, 15.7],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    mason.spun(marble, onion(5.1, 9.4), [0, 15.7, 0], { around: 36, steps: 2 });
    mason.rod(
      'gold',
      [
        [0, 24.6, 0],
        [0, 27.6, 0],
      ],
      0.14,
    );
    mason.spun(
      'gold',
      [
        [0.3, 25.4],
        [0.5, 25.8],
        [0.1, 26.3],
      ],
      [0, 0, 0],
      { around: 10 },
    );
    kiosksAndPool(work, mason);
  },
};

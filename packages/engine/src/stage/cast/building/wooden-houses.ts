import type { Sculpt } from '../prop/sculpt.ts';
import type { Designs } from '../prop/design-family.ts';
import { addSmoke } from '../prop/smoke.ts';
import { edifice } from './edifice.ts';
import { Mason } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { white } from './stuffs.ts';

/** Corner boards and a white cross on a barn's doors. */
function barnDoor(mason: Mason, z: number): void {
  mason.box(white, [3.9, 3.5, 0.12], [0, 0, z]);
  mason.box(['staves', '#7c1c14'], [3.5, 3.3, 0.14], [0, 0, z + 0.03]);
  for (const side of [-1, 1]) {
    for (const way of [-1, 1])
      mason.slab(
        white,
        [
          [side * 0.08, way > 0 ? 0.1 : 3.2],
          [side * 0.3, way > 0 ? 0.1 : 3.2],
          [side * 1.72, way > 0 ? 3.2 : 0.1],
          [side * 1.5, way > 0 ? 3.2 : 0.1],
        ],
        0.06,
        z + 0.13,
      );
    mason.box(white, [0.14, 3.3, 0.07], [side * 0.08, 0, z + 0.12]);
    mason.box(white, [0.14, 3.3, 0.07], [side * 1.68, 0, z + 0.12]);
  }
  for (const y of [0.02, 3.16]) mason.box(white, [3.5, 0.14, 0.07], [0, y, z + 0.12]);
}

const logWall = (mason: Mason, [wide, high, long]: readonly [number, number, number]): void => {
  const logs = Math.round(high / 0.26);
  for (let log = 0; log < logs; log++) {
    const y = (log + 0.5) * (high / logs);
    for (const side of [-1, 1]) {
      const tone = ['#8a5c36', '#7b5030', '#94663e'][log % 3]!;
      mason.rod(
        ['wood', tone],
        [
          [-wide / 2 - 0.3, y, (side * long) / 2],
          [wide / 2 + 0.3, y, (side * long) / 2],
        ],
        0.145,
        8,
      );
      mason.rod(
        ['wood', tone],
        [
          [(side * wide) / 2, y + 0.06, -long / 2 - 0.3],
          [(side * wide) / 2, y + 0.06, long / 2 + 0.3],
        ],
        0.145,
        8,
      );
    }
  }
};

/** The rail of the deck and the ladder that leads up to it. */
function railAndLadder(mason: Mason): void {
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
}

/** The trunk, boughs and roots that bear the house. */
function houseTree(work: Sculpt): void {
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
}

/** Houses of logs and boards. Metres. */
export const woodenHouses: Designs = {
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
  treehouse: (work, form) => {
    const mason = new Mason(work);
    houseTree(work);
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
    railAndLadder(mason);
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
};

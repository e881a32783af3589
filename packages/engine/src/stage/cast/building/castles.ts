import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { addColumn } from './column.ts';
import { half, onion } from './domes.ts';

/** A round tower with battlements, or under a cone. */
function tower(mason: Mason, [x, y, z]: Vector3, radius: number, high: number, wall: Stuff, cone: Stuff | null): void {
  mason.spun(
    wall,
    [
      [radius * 1.1, 0],
      [radius, high * 0.08],
      [radius, high * 0.88],
      [radius, high * 0.88],
      [radius * 1.18, high * 0.92],
      [radius * 1.18, high],
      [radius * 1.18, high],
      [0.01, high],
    ],
    [x, y, z],
    { around: 24 },
  );
  for (let tooth = 0; tooth < 10; tooth++)
    mason.facing((tooth / 10) * Math.PI * 2, [x, y, z], () =>
      mason.box(wall, [radius * 0.42, radius * 0.42, radius * 0.24], [0, high, radius * 1.06]),
    );
  for (const [turn, up] of [
    [0, 0.3],
    [0.5, 0.6],
    [-0.6, 0.7],
    [2, 0.55],
    [-2, 0.4],
  ] as const)
    mason.facing(turn, [x, y, z], () =>
      addWindow(mason, [0, high * up, radius * 0.99], [radius * 0.22, radius * 0.7], {
        arch: 1,
        frame: ['ashlar', '#7d7568'],
        bars: [0, 0],
        sill: false,
        lit: 0.8,
      }),
    );
  if (!cone) return;
  mason.spun(
    cone,
    [
      [radius * 1.25, high + radius * 0.3],
      [radius * 0.7, high + radius * 1.5],
      [radius * 0.3, high + radius * 2.7],
      [0.02, high + radius * 3.6],
    ],
    [x, y, z],
    { around: 24 },
  );
  mason.rod(
    'brass',
    [
      [x, y + high + radius * 3.5, z],
      [x, y + high + radius * 4.3, z],
    ],
    radius * 0.04,
  );
  mason.slab(
    ['cloth', '#b3242a'],
    [
      [x + radius * 0.03, y + high + radius * 3.85],
      [x + radius * 0.9, y + high + radius * 4.05],
      [x + radius * 0.03, y + high + radius * 4.25],
    ],
    0.04,
    z,
  );
}

/** A wall between two points with battlements. */
function rampart(mason: Mason, from: Vector3, to: Vector3, high: number, thick: number, wall: Stuff): void {
  const long = Math.hypot(to[0] - from[0], to[2] - from[2]);
  mason.facing(Math.atan2(to[0] - from[0], to[2] - from[2]) + Math.PI / 2, [(from[0] + to[0]) / 2, 0, (from[2] + to[2]) / 2], () => {
    mason.box(wall, [long, high, thick]);
    const teeth = Math.round(long / 1.8);
    for (let tooth = 0; tooth < teeth; tooth++)
      for (const side of [-1, 1])
        mason.box(wall, [0.95, 0.95, 0.4], [((tooth + 0.5) / teeth - 0.5) * long, high, side * (thick / 2 - 0.2)]);
  });
}

function castle(work: Sculpt, wall: Stuff, roof: Stuff | null): Mason {
  const mason = new Mason(work);
  const corners: readonly Vector3[] = [
    [-12, 0, 10],
    [12, 0, 10],
    [12, 0, -10],
    [-12, 0, -10],
  ];
  corners.forEach((corner, at) => {
    rampart(mason, corner, corners[(at + 1) % 4]!, 7, 1.8, wall);
    tower(mason, corner, 2.6, 12 + (at > 1 ? 3 : 0), wall, roof);
  });
  mason.box(wall, [9, 14, 8], [0, 0, -4]);
  for (const side of [-1, 1]) {
    rampart(mason, [-4.5, 0, -4 + side * 3.7], [4.5, 0, -4 + side * 3.7], 14.01, 0.6, wall);
    tower(mason, [side * 4.6, 0, -0.2], 1.8, 18, wall, roof);
  }
  tower(mason, [0, 6, -6], 2.5, 18, wall, roof);
  for (const y of [4, 9])
    for (const x of [-2, 0, 2])
      addWindow(mason, [x, y, 0], [0.8, 2], { arch: 1.6, frame: ['ashlar', '#7d7568'], bars: [0, 2], sill: false, lit: 1 });
  for (const side of [-1, 1]) tower(mason, [side * 3, 0, 10.4], 1.7, 10, wall, null);
  mason.box(wall, [5, 8.4, 2.4], [0, 0, 10.4]);
  mason.slab(['ashlar', '#6a6258'], archway(3.6, 5, 0, 0, 1), 0.2, 11.6);
  mason.slab(['rubber', '#0c0a09'], archway(3, 4.6, 0, 0, 1), 0.1, 11.7);
  for (let bar = -2; bar <= 2; bar++) mason.box('iron', [0.1, 4 - Math.abs(bar) * 0.35, 0.1], [bar * 0.55, 0.6, 11.75]);
  for (const y of [1.4, 2.4, 3.4]) mason.box('iron', [2.7, 0.1, 0.08], [0, y, 11.75]);
  mason.box(['staves', '#6a4a2c'], [3.2, 0.25, 4.4], [0, 0.05, 13.9]);
  return mason;
}

/** Strong houses of lords. Metres. */
export const castles: Designs = {
  castle: (work) => {
    castle(work, ['ashlar', work.colour('#a49c8e')], ['tiles', '#3f5a7a']);
  },
  fortress: (work) => {
    castle(work, ['ashlar', work.colour('#b39a78')], null);
  },
  palace: (work, form) => {
    const mason = new Mason(work);
    const wall: Stuff = ['plaster', form.colour ?? '#ead9ae'];
    for (const [x, wide, high, long] of [
      [0, 14, 11, 10],
      [-14, 14, 9, 8],
      [14, 14, 9, 8],
      [-23, 5, 11, 10],
      [23, 5, 11, 10],
    ] as const)
      mason.facing(0, [x, 0, 0], () => {
        mason.box(wall, [wide, high, long]);
        mason.box(['plaster', '#f6f0e0'], [wide + 0.5, 0.6, long + 0.5], [0, high, 0]);
        mason.box(['stone', '#b8ac98'], [wide + 0.3, 0.9, long + 0.3]);
        const bays = Math.round(wide / 2.6);
        for (let bay = 0; bay < bays; bay++) {
          const at = ((bay + 0.5) / bays - 0.5) * wide;
          for (const y of [1.3, high / 2 + 0.7])
            if (!(x === 0 && y < 2 && Math.abs(at) < 2))
              addWindow(mason, [at, y, long / 2], [1.1, high * 0.28], { arch: 1, frame: ['plaster', '#f6f0e0'], bars: [1, 2], lit: 0.9 });
          if (bay < bays - 1) mason.box(['plaster', '#f6f0e0'], [0.36, high, 0.3], [at + wide / bays / 2, 0, long / 2]);
        }
        mason.taper(['tiles', '#5d7a76'], [wide + 0.4, long + 0.4], [wide - 4, long - 4.5], 2.2, [0, high + 0.6, 0]);
      });
    for (const x of [-3.6, -1.2, 1.2, 3.6]) addColumn(mason, ['plaster', '#f6f0e0'], [x, 0.4, 6], 9.4, 0.45, 12);
    mason.box(['plaster', '#f6f0e0'], [9, 0.8, 2.2], [0, 9.8, 5.4]);
    mason.slab(
      ['plaster', '#f6f0e0'],
      [
        [-4.6, 10.6],
        [4.6, 10.6],
        [0, 12.8],
      ],
      2,
      5.4,
    );
    addDoor(mason, [0, 0.4, 5.05], [2.2, 3.6], { double: true, arch: 1, leaf: ['staves', '#6a3a22'], step: false });
    for (let step = 0; step < 4; step++) mason.box('concrete', [10 + step * 0.8, 0.4 - step * 0.1, 0.5], [0, 0, 7 + step * 0.45]);
    mason.spun(
      ['plaster', '#f6f0e0'],
      [
        [3.6, 0],
        [3.6, 3],
        [3.9, 3.2],
      ],
      [0, 13, 0],
      { around: 28 },
    );
    mason.spun(['copper', '#5f9a8a'], half(3.7, 1.1), [0, 16.2, 0], { around: 28 });
    mason.spun(
      'gold',
      [
        [0.6, 0],
        [0.5, 1.2],
        [0.12, 1.6],
        [0.04, 3.4],
      ],
      [0, 20.1, 0],
      { around: 10 },
    );
    for (const x of [-23, 23]) {
      mason.spun(['copper', '#5f9a8a'], onion(1.9, 3.6), [x, 13.6, 0], { around: 20 });
      mason.rod(
        'gold',
        [
          [x, 17, 0],
          [x, 18.6, 0],
        ],
        0.08,
      );
    }
    return { pose: (moment) => doorPose(moment, form) };
  },
};

import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { addSweptRoof } from './roofs.ts';

const marble: Stuff = ['ashlar', '#ece6da'];

/** A swelling dome on a drum: radius and height of the swelling part. */
const onion = (radius: number, high: number): (readonly [number, number])[] =>
  [[0.86, 0], [1.02, 0.14], [1.06, 0.28], [0.98, 0.44], [0.78, 0.6], [0.5, 0.75], [0.22, 0.87], [0.06, 0.95], [0.05, 1]].map(([r, y]) => [r! * radius, y! * high] as const); // prettier-ignore
const half = (radius: number, rise = 1): (readonly [number, number])[] =>
  Array.from(
    { length: 9 },
    (_, step) =>
      [Math.max(0.01, Math.cos((step / 8) * Math.PI * 0.5) * radius), Math.sin((step / 8) * Math.PI * 0.5) * radius * rise] as const,
  );

/** A fluted column: base, shaft with swell, capital. */
export function addColumn(mason: Mason, stuff: Stuff, at: Vector3, high: number, radius: number, around = 16): void {
  mason.spun(stuff, [[radius * 1.3, 0], [radius * 1.3, high * 0.03], [radius * 1.12, high * 0.045], [radius, high * 0.06], [radius * 0.98, high * 0.35], [radius * 0.84, high * 0.92], [radius * 0.84, high * 0.92], [radius * 1.3, high * 0.965], [radius * 1.3, high * 0.965]], at, { around }); // prettier-ignore
  mason.box(stuff, [radius * 2.8, high * 0.035, radius * 2.8], [at[0], at[1] + high * 0.965, at[2]]);
}

/** A round tower with battlements, or under a cone. */
function tower(mason: Mason, [x, y, z]: Vector3, radius: number, high: number, wall: Stuff, cone: Stuff | null): void {
  mason.spun(wall, [[radius * 1.1, 0], [radius, high * 0.08], [radius, high * 0.88], [radius, high * 0.88], [radius * 1.18, high * 0.92], [radius * 1.18, high], [radius * 1.18, high], [0.01, high]], [x, y, z], { around: 24 }); // prettier-ignore
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
  mason.spun(cone, [[radius * 1.25, high + radius * 0.3], [radius * 0.7, high + radius * 1.5], [radius * 0.3, high + radius * 2.7], [0.02, high + radius * 3.6]], [x, y, z], { around: 24 }); // prettier-ignore
  mason.rod(
    'brass',
    [
      [x, y + high + radius * 3.5, z],
      [x, y + high + radius * 4.3, z],
    ],
    radius * 0.04,
  );
  mason.slab(['cloth', '#b3242a'], [[x + radius * 0.03, y + high + radius * 3.85], [x + radius * 0.9, y + high + radius * 4.05], [x + radius * 0.03, y + high + radius * 4.25]], 0.04, z); // prettier-ignore
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
  corners.forEach((corner, at) => { rampart(mason, corner, corners[(at + 1) % 4]!, 7, 1.8, wall); tower(mason, corner, 2.6, 12 + (at > 1 ? 3 : 0), wall, roof); }); // prettier-ignore
  mason.box(wall, [9, 14, 8], [0, 0, -4]);
  for (const side of [-1, 1]) { rampart(mason, [-4.5, 0, -4 + side * 3.7], [4.5, 0, -4 + side * 3.7], 14.01, 0.6, wall); tower(mason, [side * 4.6, 0, -0.2], 1.8, 18, wall, roof); } // prettier-ignore
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

function minaret(mason: Mason, at: Vector3, high: number, radius: number, stuff: Stuff, cap: Stuff): void {
  mason.spun(stuff, [[radius * 1.3, 0], [radius * 1.3, high * 0.06], [radius, high * 0.07], [radius * 0.8, high * 0.5], [radius * 1.3, high * 0.53], [radius * 1.3, high * 0.55], [radius * 0.76, high * 0.555], [radius * 0.64, high * 0.84], [radius * 1.15, high * 0.865], [radius * 1.15, high * 0.88], [radius * 0.55, high * 0.882], [radius * 0.55, high * 0.92]], at, { around: 14 }); // prettier-ignore
  mason.spun(cap, onion(radius * 0.75, high * 0.08), [at[0], at[1] + high * 0.92, at[2]], { around: 14 });
}

/** An arched front of a mosque or mausoleum: a framed pointed niche. */
function iwan(mason: Mason, wide: number, high: number, z: number, stuff: Stuff, arch = 1.6): void {
  mason.slab(stuff, [[-wide / 2, 0], [wide / 2, 0], [wide / 2, high], [-wide / 2, high]], 0.8, z, [archway(wide * 0.62, high * 0.84, 0, 0.01, arch)]); // prettier-ignore
  mason.slab(['ashlar', '#b9ac98'], archway(wide * 0.64, high * 0.85, 0, 0, arch), 0.1, z - 0.3);
  mason.slab(['rubber', '#241d18'], archway(wide * 0.26, high * 0.36, 0, 0, arch), 0.14, z - 0.28);
  mason.slab('pane', archway(wide * 0.2, high * 0.22, 0, high * 0.46, arch), 0.14, z - 0.28, [], { glow: 1 });
  mason.box(['ashlar', '#3c6a86'], [wide * 0.92, high * 0.03, 0.1], [0, high * 0.92, z + 0.4]);
}

function lattice(mason: Mason, from: Vector3, to: Vector3, thick: number, stuff: Stuff): void {
  mason.rod(stuff, [from, to], thick, 4);
}

/** Castles, temples and towers that everybody knows. Metres; the tallest are built smaller than life and fitted. */
export const landmarks: Designs = {
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
  },
  pagoda: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [9, 0.9, 9]);
    for (let step = 0; step < 3; step++) mason.box('stone', [3, 0.9 - step * 0.3, 0.5], [0, 0, 4.7 + step * 0.45]);
    for (let storey = 0; storey < 5; storey++) {
      const wide = 5.6 - storey * 0.75;
      const y = 0.9 + storey * 3.5;
      mason.box(['plaster', '#e9dcc0'], [wide, 2.3, wide], [0, y, 0]);
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
          for (let post = 0; post < 4; post++) mason.box(['lacquer', '#a3241c'], [0.22, 2.3, 0.22], [(post / 3 - 0.5) * wide, y, wide / 2]);
          mason.box(['lacquer', '#a3241c'], [wide + 0.6, 0.2, 0.2], [0, y + 2.05, wide / 2]);
          if (storey > 0) {
            mason.box(['lacquer', '#a3241c'], [wide + 0.9, 0.1, 0.1], [0, y + 0.75, wide / 2 + 0.45]);
            mason.box(['wood', '#6a2a1c'], [wide + 1, 0.14, 1], [0, y, wide / 2]);
          }
          addWindow(mason, [0, y + 0.5, wide / 2], [wide * 0.24, 1.3], { frame: ['wood', '#5a2418'], bars: [2, 2], sill: false, lit: 1 });
        });
      addSweptRoof(mason, [wide, wide], y + 2.35, 1.25, 1.45, ['tiles', '#4a5658'], 0.42);
    }
    mason.spun(
      'gold',
      [
        [0.9, 18.2],
        [0.9, 18.5],
        [0.3, 18.9],
        [0.16, 19.2],
        [0.5, 19.5],
        [0.14, 19.7],
        [0.45, 20],
        [0.12, 20.2],
        [0.4, 20.5],
        [0.1, 20.7],
        [0.05, 22.4],
        [0.01, 22.8],
      ],
      [0, 0, 0],
      { around: 14 },
    );
  },
  'eastern-temple': (work, form) => {
    const mason = new Mason(work);
    mason.box(['ashlar', '#c9c2b2'], [20, 1.2, 13]);
    for (let step = 0; step < 4; step++) mason.box(['ashlar', '#b8b0a0'], [5, 1.2 - step * 0.3, 0.6], [0, 0, 6.7 + step * 0.55]);
    mason.box(['plaster', '#a8352a'], [14, 4.6, 8], [0, 1.2, 0]);
    for (let post = 0; post < 7; post++) {
      for (const z of [5.2, -5.2])
        mason.spun(
          ['lacquer', '#a3241c'],
          [
            [0.36, 0],
            [0.3, 0.2],
            [0.28, 4.4],
            [0.4, 4.7],
          ],
          [(post - 3) * 2.6, 1.2, z],
          { around: 12 },
        );
      if (post !== 3)
        mason.facing(0, [(post - 3) * 2.1, 1.2, 4], () =>
          addWindow(mason, [0, 0.8, 0], [1.5, 2.7], { frame: ['wood', '#6a2a1c'], bars: [3, 5], sill: false, lit: 1 }),
        );
    }
    addDoor(mason, [0, 1.2, 4], [1.9, 3], { double: true, leaf: ['staves', '#7a1d14'], frame: ['gold', '#c89a3a'], step: false });
    mason.box(['glaze', '#2a6a5a'], [18, 0.6, 11.6], [0, 5.6, 0]);
    addSweptRoof(mason, [17, 10.6], 6.2, 2.4, 2, ['tiles', work.colour('#c8922a')], 0.5);
    mason.box(['plaster', '#a8352a'], [9, 1.6, 5], [0, 8.2, 0]);
    addSweptRoof(mason, [10, 6], 9.7, 3, 1.7, ['tiles', work.colour('#c8922a')], 0.1);
    mason.box(['tiles', '#a87622'], [6.4, 0.5, 0.5], [0, 12.6, 0]);
    for (const x of [-3.2, 3.2])
      mason.slab(
        ['tiles', '#a87622'],
        [
          [x - 0.5, 12.6],
          [x + 0.5, 12.6],
          [x * 1.15, 13.9],
        ],
        0.4,
      );
    mason.box(['wood', '#1f3a6a'], [2.6, 1, 0.2], [0, 7.2, 6.4]);
    for (let glyph = 0; glyph < 3; glyph++) mason.box('gold', [0.5, 0.6, 0.1], [(glyph - 1) * 0.75, 7.4, 6.52]);
    return { pose: (moment) => doorPose(moment, form) };
  },
  parthenon: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#dfd2b8')];
    const [wide, long] = [15, 30];
    for (let step = 0; step < 3; step++) mason.box(stone, [wide + 3 - step * 0.9, 0.45, long + 3 - step * 0.9], [0, step * 0.45, 0]);
    for (let column = 0; column < 8; column++)
      for (const z of [-1, 1]) addColumn(mason, stone, [(column / 7 - 0.5) * wide, 1.35, (z * long) / 2], 8.4, 0.66, 14);
    for (let column = 1; column < 14; column++)
      for (const x of [-1, 1]) addColumn(mason, stone, [(x * wide) / 2, 1.35, (column / 14 - 0.5) * long], 8.4, 0.66, 10);
    mason.box(stone, [9, 8.4, 22], [0, 1.35, 0]);
    mason.box(['rubber', '#2a241c'], [3, 6, 0.2], [0, 1.35, 11]);
    mason.box(stone, [wide + 1.8, 0.9, long + 1.8], [0, 9.75, 0]);
    mason.box(['ashlar', '#cbbd9f'], [wide + 1.6, 0.9, long + 1.6], [0, 10.65, 0]);
    for (let glyph = 0; glyph < 15; glyph++)
      for (const z of [-1, 1]) mason.box(stone, [0.55, 0.9, 0.2], [(glyph / 14 - 0.5) * (wide + 1), 10.65, (z * (long + 1.7)) / 2]);
    mason.box(stone, [wide + 2.6, 0.4, long + 2.6], [0, 11.55, 0]);
    mason.slab(
      ['tiles', '#c9b48e'],
      [
        [-wide / 2 - 1.3, 11.95],
        [wide / 2 + 1.3, 11.95],
        [0, 15.2],
      ],
      long + 1.4,
    );
    for (const z of [-1, 1]) {
      mason.slab(
        stone,
        [
          [-wide / 2 - 1.4, 11.95],
          [wide / 2 + 1.4, 11.95],
          [0, 15.5],
        ],
        0.5,
        (z * (long + 2)) / 2,
      );
      mason.slab(
        ['ashlar', '#b9a988'],
        [
          [-wide / 2 + 0.6, 12.3],
          [wide / 2 - 0.6, 12.3],
          [0, 14.9],
        ],
        0.06,
        z * (long / 2 + 1.24),
      );
    }
  },
  pyramid: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#d2b47e')];
    const tiers = 34;
    for (let tier = 0; tier < tiers; tier++) {
      const wide = 44 * (1 - tier / tiers);
      mason.taper(stone, [wide, wide], [wide - 0.3, wide - 0.3], 28 / tiers + 0.02, [0, (tier * 28) / tiers, 0]);
    }
    mason.box(['ashlar', '#8a744c'], [2.2, 2.6, 1], [0, 2, 20.6]);
    mason.box(['rubber', '#161009'], [1.4, 1.9, 1.2], [0, 2, 20.7]);
  },
  'step-pyramid': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#9c9480')];
    for (let tier = 0; tier < 9; tier++) {
      const wide = 30 - tier * 2.9;
      mason.taper(stone, [wide, wide], [wide - 0.9, wide - 0.9], 2, [0, tier * 2, 0]);
      mason.box(['ashlar', '#827a66'], [wide - 0.6, 0.3, wide - 0.6], [0, tier * 2 + 1.75, 0]);
    }
    mason.box(stone, [5, 3, 5], [0, 18, 0]);
    mason.box(stone, [5.6, 0.6, 5.6], [0, 21, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let step = 0; step < 36; step++) mason.box(['ashlar', '#b0a890'], [3.4, 0.5, 0.75], [0, step * 0.5, 15.6 - step * 0.365]);
        for (const x of [-2, 2])
          mason.side(
            ['ashlar', '#827a66'],
            [
              [-16.4, 0],
              [-3, 18.4],
              [-3, 17.2],
              [-15.4, 0],
            ],
            0.6,
            x,
          );
        mason.box(['rubber', '#14110c'], [1.4, 2.2, 0.1], [0, 18, 2.5]);
      });
  },
  colosseum: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#cdb894')];
    const bays = 30;
    const [rx, rz] = [24, 20];
    for (let bay = 0; bay < bays; bay++) {
      const angle = ((bay + 0.5) / bays) * Math.PI * 2;
      const broken = bay >= 3 && bay <= 11;
      const [x, z] = [Math.sin(angle) * rx, Math.cos(angle) * rz];
      const turn = Math.atan2(Math.sin(angle) / rx, Math.cos(angle) / rz);
      const wide = 4.75;
      mason.facing(turn, [x, 0, z], () => {
        for (let storey = 0; storey < (broken ? 2 : 3); storey++) {
          const y = storey * 4.6;
          mason.slab(
            stone,
            [
              [-wide / 2, y],
              [wide / 2, y],
              [wide / 2, y + 4.6],
              [-wide / 2, y + 4.6],
            ],
            1.4,
            0,
            [archway(2.9, 3.5, 0, y + 0.25, 1, 8)],
          );
          mason.box(['ashlar', '#dccaa8'], [wide, 0.36, 1.9], [0, y + 4.3, 0]);
          mason.spun(
            stone,
            [
              [0.36, 0],
              [0.28, 4.3],
            ],
            [wide / 2, y, 0.75],
            { around: 7 },
          );
        }
        if (!broken) {
          mason.box(stone, [wide, 4.4, 1.4], [0, 13.8, 0]);
          mason.box(['rubber', '#3a3024'], [0.9, 1, 0.1], [0, 15.4, 0.68]);
          mason.box(['ashlar', '#dccaa8'], [wide, 0.5, 2], [0, 18.2, 0]);
        }
      });
    }
    for (let ring = 0; ring < 6; ring++) {
      const factor = 0.93 - ring * 0.085;
      const profile = [
        [factor, 8.4 - ring * 1.4 - 1.6],
        [factor, 8.4 - ring * 1.4],
        [factor - 0.085, 8.4 - ring * 1.4],
      ] as const;
      work.spun('ashlar', profile.map(([r, y]) => [r * rx, Math.max(0.05, y)] as const).reverse(), {
        colour: ring % 2 ? '#b9a47e' : '#c6b28c',
        around: 40,
        steps: 1,
        bend: ([x, y, z]) => [x, y, (z * rz) / rx],
      });
    }
    work.spun(
      'plaster',
      [
        [10.4, 0.1],
        [0.01, 0.12],
      ],
      { colour: '#d8c08c', around: 32, steps: 1 },
    );
  },
  'lattice-tower': (work) => {
    const mason = new Mason(work);
    const iron: Stuff = ['iron', work.colour('#7a5c44')];
    const out = (y: number): number => 1.1 + 15.5 * Math.exp(-y / 21) * (1 - y / 130);
    const levels = [0, 6, 12, 17, 21, 26, 32, 38, 45, 52, 60, 68, 76, 84, 92, 100];
    levels.slice(0, -1).forEach((y, at) => {
      const top = levels[at + 1]!;
      const [a, b] = [out(y), out(top)];
      const leg = y < 45;
      for (let side = 0; side < 4; side++)
        mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
          if (leg) {
            for (const x of [-1, 1]) {
              const [wa, wb] = [Math.min(a, 2 + a * 0.16), Math.min(b, 2 + b * 0.16)];
              const [p, q, r, s] = [
                [x * a, y, a],
                [x * (a - wa), y, a],
                [x * b, top, b],
                [x * (b - wb), top, b],
              ] as const;
              lattice(mason, p, r, 0.34, iron);
              lattice(mason, q, s, 0.24, iron);
              lattice(mason, p, s, 0.14, iron);
              lattice(mason, q, r, 0.14, iron);
              lattice(mason, r, s, 0.14, iron);
            }
          } else {
            lattice(mason, [-a, y, a], [-b, top, b], 0.26, iron);
            lattice(mason, [-a, y, a], [b, top, b], 0.14, iron);
            lattice(mason, [a, y, a], [-b, top, b], 0.14, iron);
            lattice(mason, [-b, top, b], [b, top, b], 0.14, iron);
          }
        });
    });
    for (const [y, wide] of [
      [18.6, 2],
      [44, 1.5],
      [99, 1.6],
    ] as const) {
      const size = (out(y) + wide * 0.5) * 2;
      mason.box(iron, [size, 1.3, size], [0, y, 0]);
      mason.box(['iron', '#5f4836'], [size + 0.9, 0.35, size + 0.9], [0, y + 1.3, 0]);
    }
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        const arch = Array.from({ length: 13 }, (_, step): Vector3 => {
          const angle = (step / 12) * Math.PI;
          return [Math.cos(angle) * 11.6, 4 + Math.sin(angle) * 13.4, 15.4 - Math.sin(angle) * 6.4];
        });
        mason.rod(iron, arch, 0.4, 5);
        mason.box('concrete', [4.6, 1.6, 4.6], [out(0) - 1, 0, out(0) - 1]);
      });
    mason.spun(
      iron,
      [
        [1.6, 100],
        [1.5, 103],
        [0.8, 105],
        [0.3, 107],
        [0.14, 114],
        [0.02, 118],
      ],
      [0, 0, 0],
      { around: 10 },
    );
    work.moving('lamp', [0, 104, 0], () => work.ball('light', 0.8, { at: [0, 104, 0], glow: 3, around: 10, down: 8 }));
  },
  'clock-tower': (work, form) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#c8ad7c')];
    mason.box(stone, [9, 44, 9]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (const x of [-3.9, -1.3, 1.3, 3.9]) mason.box(['ashlar', '#d8c092'], [0.6, 44, 0.4], [x, 0, 4.5]);
        for (let row = 0; row < 8; row++) {
          mason.box(['ashlar', '#d8c092'], [9.3, 0.35, 0.3], [0, 4 + row * 5, 4.6]);
          for (const x of [-2.6, 0, 2.6])
            addWindow(mason, [x, 5 + row * 5, 4.5], [0.8, 2.8], { arch: 1.6, frame: stone, bars: [0, 1], sill: false, lit: 0.5 });
        }
        mason.box(stone, [10.6, 11, 1], [0, 44, 5]);
        mason.box(['gold', '#c89a3a'], [9.4, 9.4, 0.2], [0, 44.8, 5.5]);
        const disc = (radius: number): (readonly [number, number])[] =>
          Array.from(
            { length: 32 },
            (_, at) => [Math.cos((at / 32) * 6.2832) * radius, 49.5 + Math.sin((at / 32) * 6.2832) * radius] as const,
          );
        mason.slab(['ashlar', '#5a4a34'], disc(4.5), 0.3, 5.6);
        mason.slab(['light', '#fff6dc'], disc(4.1), 0.3, 5.7, [], { glow: 0.55 });
        for (let hour = 0; hour < 12; hour++) {
          const angle = (hour / 12) * 6.2832;
          mason.slab(
            'iron',
            [
              [Math.sin(angle - 0.05) * 3.1, 49.5 + Math.cos(angle - 0.05) * 3.1],
              [Math.sin(angle - 0.04) * 3.9, 49.5 + Math.cos(angle - 0.04) * 3.9],
              [Math.sin(angle + 0.04) * 3.9, 49.5 + Math.cos(angle + 0.04) * 3.9],
              [Math.sin(angle + 0.05) * 3.1, 49.5 + Math.cos(angle + 0.05) * 3.1],
            ],
            0.1,
            5.88,
          );
        }
        for (const [angle, long, wide] of [
          [-1.05, 2.3, 0.3],
          [1.05, 3.5, 0.2],
        ] as const)
          mason.slab(
            'iron',
            [
              [Math.cos(angle) * wide, 49.5 - Math.sin(angle) * wide],
              [Math.sin(angle) * long, 49.5 + Math.cos(angle) * long],
              [-Math.cos(angle) * wide, 49.5 + Math.sin(angle) * wide],
            ],
            0.1,
            5.95,
          );
      });
    mason.box(stone, [10.6, 11, 10.6], [0, 44, 0]);
    mason.box(['gold', '#c89a3a'], [11.6, 0.7, 11.6], [0, 55, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let arch = 0; arch < 6; arch++) mason.slab(['rubber', '#1c1813'], archway(1, 3, (arch - 2.5) * 1.5, 56.4, 1.6), 0.1, 4.8);
      });
    mason.box(stone, [9.5, 4.4, 9.5], [0, 55.7, 0]);
    mason.taper(['tiles', '#3f4a4c'], [10.6, 10.6], [5, 5], 7, [0, 60, 0]);
    mason.box(['gold', '#c89a3a'], [5, 2.4, 5], [0, 67, 0]);
    mason.taper(['tiles', '#3f4a4c'], [5.6, 5.6], [0.1, 0.1], 12, [0, 69.4, 0]);
    mason.rod(
      'gold',
      [
        [0, 81, 0],
        [0, 85, 0],
      ],
      0.16,
    );
    for (const x of [-1, 1])
      for (const z of [-1, 1]) {
        mason.box(stone, [1.2, 4.6, 1.2], [x * 5, 55.6, z * 5]);
        mason.taper(['gold', '#c89a3a'], [1.2, 1.2], [0.04, 0.04], 3.4, [x * 5, 60.2, z * 5]);
      }
    addDoor(mason, [0, 0, 4.6], [2, 3.4], { arch: 1.6, leaf: ['staves', '#4a3020'], frame: stone });
    return { pose: (moment) => doorPose(moment, form) };
  },
  'needle-tower': (work) => {
    const mason = new Mason(work);
    const glass: Stuff = ['glazing', '#c2ccd4'];
    let low = 0;
    [
      [1, 14],
      [0.9, 16],
      [0.8, 18],
      [0.68, 18],
      [0.56, 18],
      [0.44, 18],
      [0.33, 18],
      [0.22, 16],
    ].forEach(([size, high], step) => {
      for (let wing = 0; wing < 3; wing++) {
        const turn = (wing / 3) * 6.2832;
        const cut = step - wing > 0 ? 0.86 : 1;
        mason.facing(turn, [0, low, 0], () => {
          mason.box(glass, [6 * (0.5 + size! * 0.5), high!, 11 * size! * cut], [0, 0, 5.5 * size! * cut]);
          mason.spun(
            glass,
            [
              [3 * (0.5 + size! * 0.5), 0],
              [3 * (0.5 + size! * 0.5), high!],
              [0.01, high!],
            ],
            [0, 0, 11 * size! * cut],
            { around: 14 },
          );
        });
      }
      mason.spun(
        glass,
        [
          [4.4 * (0.4 + size! * 0.6), 0],
          [4.4 * (0.4 + size! * 0.6), high!],
          [0.01, high! + 0.2],
        ],
        [0, low, 0],
        { around: 12 },
      );
      low += high!;
    });
    mason.spun(
      'steel',
      [
        [2.6, 0],
        [2.2, 14],
        [1.2, 15],
        [0.8, 30],
        [0.4, 31],
        [0.2, 46],
        [0.02, 52],
      ],
      [0, low, 0],
      { around: 10 },
    );
  },
  'leaning-tower': (work) => {
    const stone = work.colour('#e6dccb');
    const lean = 0.085;
    const bend = ([x, y, z]: Vector3): Vector3 => [x + y * lean, y - x * lean, z];
    const tower0 = new Mason(work);
    tower0.spun(
      'stone',
      [
        [9, 0],
        [9, 0.5],
        [8.4, 0.5],
        [0.01, 0.55],
      ],
      [0, -0.2, 0],
      { around: 36 },
    );
    let low = 0;
    for (let storey = 0; storey < 8; storey++) {
      const high = storey === 0 ? 9 : storey === 7 ? 6 : 5.6;
      const radius = storey === 7 ? 5 : 7;
      work.spun(
        'ashlar',
        [
          [radius * 0.82, low],
          [radius * 0.82, low + high],
        ],
        { colour: stone, around: 32, steps: 1, bend },
      );
      work.spun(
        'ashlar',
        [
          [radius * 0.8, low + high - 0.9],
          [radius * 1.04, low + high - 0.8],
          [radius * 1.06, low + high - 0.1],
          [radius * 1.06, low + high - 0.1],
          [0.01, low + high],
        ],
        { colour: stone, around: 36, steps: 1, bend },
      );
      const arches = storey === 7 ? 12 : 24;
      for (let column = 0; column < arches; column++) {
        const angle = (column / arches) * 6.2832;
        const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
        work.spun(
          'ashlar',
          [
            [0.34, low],
            [0.26, low + 0.3],
            [0.24, low + high * 0.62],
            [0.4, low + high * 0.7],
            [0.3, low + high - 0.8],
          ],
          { colour: stone, around: 7, steps: 1, bend: ([a, b, c]) => bend([a + x, b, c + z]) },
        );
        work.slab('ashlar', [...archway(1.3, high * 0.8, 0, low + 0.2, 1, 6)], 0.1, {
          colour: '#8a7f6e',
          turn: [0, angle, 0],
          bend: (at) => at,
        });
        const last = work.parts.pop()!;
        const [sx, sz] = [Math.sin(angle) * radius * 0.83, Math.cos(angle) * radius * 0.83];
        const position = last.shape.position.map((value, at) => value + [sx, 0, sz][at % 3]!);
        work.add('ashlar', { ...last.shape, position }, { bend });
      }
      low += high;
    }
  },
};

import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { addSweptRoof } from './roofs.ts';

const white: Stuff = ['painted-wood', '#efece4'];

/** Mills, towers, gates, bridges, wells. Metres. */
export const structures: Designs = {
  windmill: (work, form) => {
    const mason = new Mason(work);
    mason.spun(
      ['boards', form.colour ?? '#e6dfd0'],
      [
        [3.6, 0],
        [3.4, 0.4],
        [2.2, 9],
      ],
      [0, 0, 0],
      { around: 8 },
    );
    mason.spun(
      ['stone', '#8f867a'],
      [
        [3.9, 0],
        [3.8, 1.2],
        [3.6, 1.3],
      ],
      [0, 0, 0],
      { around: 8 },
    );
    mason.box(['boards', '#6b4a30'], [8.4, 0.2, 8.4], [0, 3.2, 0]);
    for (let post = 0; post < 20; post++)
      mason.facing((post / 20) * 6.2832, [0, 0, 0], () => {
        mason.box(['wood', '#6b4a30'], [0.1, 0.9, 0.1], [0, 3.4, 4]);
        mason.box(['wood', '#6b4a30'], [1.3, 0.09, 0.09], [0, 4.25, 4]);
      });
    mason.spun(
      ['tiles', '#5a3a2c'],
      [
        [2.6, 8.9],
        [2.5, 9.3],
        [2, 10.6],
        [1, 11.5],
        [0.01, 11.8],
      ],
      [0, 0, 0],
      { around: 16 },
    );
    for (const [y, z] of [
      [1.7, 3.35],
      [5, 2.8],
      [7, 2.45],
    ] as const)
      addWindow(mason, [0, y, z], [0.8, 1], { frame: white });
    addDoor(mason, [-1.4, 0, 3.3], [1, 2], { leaf: ['staves', '#2f5a3a'] });
    mason.rod(
      ['wood', '#4a3220'],
      [
        [0, 10, 0],
        [0, 10, 3.7],
      ],
      0.28,
      8,
    );
    work.moving('sails', [0, 10, 3.6], () => {
      for (let sail = 0; sail < 4; sail++) {
        const turn: Vector3 = [0, 0, (sail / 4) * Math.PI * 2];
        const arm = (size: Vector3, at: Vector3, substance: 'wood' | 'cloth', colour: string): void => {
          const angle = turn[2];
          work.block(substance, size, {
            turn,
            colour,
            round: 0.02,
            at: [at[0] * Math.cos(angle) - at[1] * Math.sin(angle), 10 + at[0] * Math.sin(angle) + at[1] * Math.cos(angle), 3.6 + at[2]],
          });
        };
        arm([0.2, 7.4, 0.16], [0, 3.7, 0], 'wood', '#5a3c26');
        arm([1.5, 5.7, 0.03], [0.85, 4.4, 0.02], 'cloth', '#f0e8d6');
        for (let lath = 0; lath < 8; lath++) arm([1.6, 0.07, 0.08], [0.82, 1.6 + lath * 0.79, 0.04], 'wood', '#5a3c26');
        for (const x of [0.82, 1.6]) arm([0.07, 5.7, 0.08], [x, 4.4, 0.04], 'wood', '#5a3c26');
      }
      work.ball('iron', 0.4, { at: [0, 10, 3.7], around: 12, down: 8 });
    });
    return { pose: (moment) => ({ sails: { turn: [0, 0, -moment.seconds * 0.8] }, ...doorPose(moment, form) }) };
  },
  'wind-turbine': (work) => {
    const mason = new Mason(work);
    const shell: Stuff = ['plastic', work.colour('#f0f2f3')];
    mason.spun(
      shell,
      [
        [2.2, 0],
        [2, 4],
        [1.2, 60],
        [1.1, 78],
      ],
      [0, 0, 0],
      { around: 20 },
    );
    mason.spun(
      'concrete',
      [
        [4, 0],
        [3.4, 0.8],
        [0.01, 0.8],
      ],
      [0, 0, 0],
      { around: 20 },
    );
    work.ball('plastic', [1.9, 1.9, 5.2], { at: [0, 79.4, -1], colour: work.colour('#f0f2f3') });
    mason.rod(
      ['light', '#ff3020'],
      [
        [0, 81, -3],
        [0, 81.8, -3],
      ],
      0.3,
    );
    work.moving('rotor', [0, 79.4, 5], () => {
      work.ball('plastic', [1.5, 1.5, 2], { at: [0, 79.4, 4.8], colour: '#f0f2f3' });
      for (let one = 0; one < 3; one++)
        work.blade(
          'plastic',
          { long: 44, wide: 3.6, belly: 0.22, blunt: 0.7, rows: 14, columns: 4, curl: 0.05, cup: 0.35 },
          { colour: '#f0f2f3', turn: [0, 0, (one / 3) * 6.2832], at: [0, 79.4, 5] },
        );
      for (let one = 0; one < 3; one++)
        work.blade(
          'plastic',
          { long: 44, wide: 3.6, belly: 0.22, blunt: 0.7, rows: 14, columns: 4, curl: -0.05, cup: 0.35 },
          { colour: '#f0f2f3', turn: [0, Math.PI, (one / 3) * 6.2832], at: [0, 79.4, 4.9] },
        );
    });
    return { pose: ({ seconds }) => ({ rotor: { turn: [0, 0, -seconds * 1.5] } }) };
  },
  'water-tower': (work) => {
    const mason = new Mason(work);
    for (let leg = 0; leg < 6; leg++) {
      const [x, z] = [Math.sin(leg * 1.0472), Math.cos(leg * 1.0472)];
      const [nx, nz] = [Math.sin((leg + 1) * 1.0472), Math.cos((leg + 1) * 1.0472)];
      mason.rod(
        'steel',
        [
          [x * 3.6, 0, z * 3.6],
          [x * 2.5, 9, z * 2.5],
        ],
        0.14,
      );
      for (const y of [0.02, 0.5]) {
        const [a, b] = [3.6 - y * 1.1, 3.6 - (y + 0.48) * 1.1];
        mason.rod(
          'steel',
          [
            [x * a, y * 9, z * a],
            [nx * b, (y + 0.48) * 9, nz * b],
          ],
          0.06,
          5,
        );
        mason.rod(
          'steel',
          [
            [x * b, (y + 0.48) * 9, z * b],
            [nx * b, (y + 0.48) * 9, nz * b],
          ],
          0.07,
          5,
        );
      }
    }
    mason.spun(
      ['boards', work.colour('#8c6a4a')],
      [
        [0.01, 9],
        [3, 9],
        [3, 9],
        [3.1, 14],
        [3.1, 14],
      ],
      [0, 0, 0],
      { around: 28 },
    );
    mason.spun(
      ['steel', '#7a8288'],
      [
        [3.5, 13.8],
        [3.5, 14],
        [1.8, 15.6],
        [0.2, 16.6],
        [0.01, 16.9],
      ],
      [0, 0, 0],
      { around: 28 },
    );
    for (const y of [9.5, 11, 12.5]) work.hoop('iron', 3.08, 0.07, { at: [0, y, 0] });
    mason.rod(
      'steel',
      [
        [0, 0, 0],
        [0, 9, 0],
      ],
      0.25,
      8,
    );
    for (const x of [-0.25, 0.25])
      mason.rod(
        'iron',
        [
          [x, 0, 3.7],
          [x, 14, 3.3],
        ],
        0.05,
        5,
      );
    for (let rung = 0; rung < 28; rung++) mason.box('iron', [0.5, 0.05, 0.05], [0, rung * 0.5, 3.7 - rung * 0.0143]);
  },
  'tv-tower': (work) => {
    const mason = new Mason(work);
    mason.spun(
      'concrete',
      [
        [9, 0],
        [5, 20],
        [3.4, 60],
        [2.6, 150],
      ],
      [0, 0, 0],
      { around: 18, steps: 2 },
    );
    mason.spun(
      'glazing',
      [
        [3, 144],
        [9, 150],
        [10, 152],
        [10, 156],
        [8, 161],
        [3.4, 164],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    work.hoop('light', 10, 0.5, { at: [0, 154, 0], colour: '#ff4a3a', glow: 1 });
    mason.spun(
      ['plastic', '#e8e8e8'],
      [
        [2.2, 160],
        [1.8, 186],
        [3, 187],
        [3, 190],
        [1.2, 191],
        [0.8, 215],
        [0.1, 240],
      ],
      [0, 0, 0],
      { around: 14 },
    );
  },
  'control-tower': (work) => {
    const mason = new Mason(work);
    mason.spun(
      ['plaster', '#e4e6e6'],
      [
        [3.6, 0],
        [2.4, 3],
        [2.2, 18],
        [4, 22],
      ],
      [0, 0, 0],
      { around: 16 },
    );
    mason.box('concrete', [12, 4, 9], [0, 0, -2]);
    mason.spun(
      'glazing',
      [
        [3.9, 22],
        [5, 25.6],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    mason.spun(
      ['plaster', '#e4e6e6'],
      [
        [4.3, 21.6],
        [4.4, 22.2],
        [3.9, 22.3],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    mason.spun(
      ['concrete', '#6a7074'],
      [
        [5.4, 25.5],
        [5.5, 26.1],
        [2, 26.8],
        [0.01, 26.9],
      ],
      [0, 0, 0],
      { around: 12 },
    );
    for (const x of [-1, 1])
      mason.rod(
        'steel',
        [
          [x, 26.6, 0],
          [x, 30, 0],
        ],
        0.06,
      );
  },
  'triumphal-arch': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#d8cab0')];
    mason.slab(
      stone,
      [
        [-9, 0],
        [9, 0],
        [9, 20],
        [-9, 20],
      ],
      8,
      0,
      [archway(6, 12, 0, 0.001, 1, 14)],
    );
    for (const z of [-1, 1]) {
      for (const x of [-6.4, 6.4]) {
        mason.box(['ashlar', '#c4b698'], [3.4, 5.6, 0.6], [x, 3, z * 4.1]);
        mason.box(stone, [4.6, 1.2, 0.8], [x, 0, z * 4.2]);
        for (let figure = 0; figure < 4; figure++)
          work.ball('stone', [0.4, 1.3 + (figure % 2) * 0.3, 0.4], {
            at: [x - 1.2 + figure * 0.8, 4.8, z * 4.5],
            colour: '#cbbd9f',
            around: 8,
            down: 6,
          });
      }
      mason.box(['ashlar', '#c4b698'], [16, 1.4, 0.4], [0, 13.6, z * 4.05]);
    }
    mason.box(stone, [19, 0.9, 9], [0, 15.2, 0]);
    mason.box(stone, [18.6, 0.8, 8.6], [0, 20, 0]);
    mason.box(['ashlar', '#c4b698'], [16, 2, 8.2], [0, 17, 0]);
  },
  torii: (work) => {
    const mason = new Mason(work);
    const red: Stuff = ['lacquer', work.colour('#c2341e')];
    for (const x of [-1, 1]) {
      mason.rod(
        red,
        [
          [x * 2.2, 0.3, 0],
          [x * 2, 5, 0],
        ],
        0.26,
        14,
      );
      mason.spun(
        'stone',
        [
          [0.45, 0],
          [0.42, 0.35],
          [0.01, 0.4],
        ],
        [x * 2.2, 0, 0],
        { around: 14 },
      );
    }
    mason.box(red, [5.6, 0.4, 0.34], [0, 3.7, 0]);
    mason.box(red, [0.4, 0.9, 0.2], [0, 4.05, 0]);
    const sweep = (low: number, high: number, wide: number): (readonly [number, number])[] => [
      ...Array.from({ length: 9 }, (_, at) => [((at / 8) * 2 - 1) * wide, low + ((at / 8) * 2 - 1) ** 2 * 0.4] as const),
      ...Array.from({ length: 9 }, (_, at) => [(1 - (at / 8) * 2) * (wide + 0.15), high + ((at / 8) * 2 - 1) ** 2 * 0.45] as const),
    ];
    mason.slab(red, sweep(4.9, 5.25, 3.2), 0.5);
    mason.slab(['iron', '#1f1c1c'], sweep(5.25, 5.45, 3.4), 0.7);
    for (const x of [-1, 1]) mason.box(['iron', '#1f1c1c'], [0.7, 0.35, 0.6], [x * 2.2, 0.3, 0]);
  },
  'city-gate': (work, form) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#a0947f')];
    mason.slab(
      stone,
      [
        [-7, 0],
        [7, 0],
        [7, 7],
        [-7, 7],
      ],
      4,
      0,
      [archway(3.6, 4.6, 0, 0.001, 1, 12)],
    );
    for (let tooth = 0; tooth < 7; tooth++) for (const z of [-1.8, 1.8]) mason.box(stone, [1.1, 0.9, 0.4], [(tooth - 3) * 2, 7, z]);
    for (const x of [-1, 1]) {
      mason.spun(
        stone,
        [
          [2.4, 0],
          [2.2, 1],
          [2.2, 8.6],
          [2.6, 9.2],
          [2.6, 10],
          [0.01, 10],
        ],
        [x * 6.6, 0, 0.6],
        { around: 20 },
      );
      mason.spun(
        ['tiles', '#6a3a2c'],
        [
          [2.9, 9.9],
          [0.02, 13.4],
        ],
        [x * 6.6, 0, 0.6],
        { around: 20 },
      );
      addWindow(mason, [x * 6.6, 5.2, 2.75], [0.5, 1.4], { arch: 1, frame: stone, bars: [0, 0], sill: false });
    }
    mason.facing(0, [0, 0, 1.6], () =>
      addDoor(mason, [0, 0, 0], [3.6, 4.6], { arch: 1, double: true, frame: stone, leaf: ['staves', '#5a3a22'], step: false }),
    );
    return { pose: (moment) => doorPose(moment, form) };
  },
  'eastern-gate': (work) => {
    const mason = new Mason(work);
    for (const x of [-4, -1.6, 1.6, 4]) {
      mason.spun(
        ['lacquer', '#a3241c'],
        [
          [0.4, 0],
          [0.32, 0.2],
          [0.3, 5],
        ],
        [x, 0, 0],
        { around: 14 },
      );
      mason.spun(
        'stone',
        [
          [0.6, 0],
          [0.5, 0.3],
          [0.01, 0.3],
        ],
        [x, 0, 0],
        { around: 12 },
      );
    }
    mason.box(['glaze', '#1f5a6a'], [9.4, 0.7, 0.5], [0, 4.2, 0]);
    mason.box('gold', [2.2, 0.9, 0.2], [0, 5.1, 0.5]);
    addSweptRoof(mason, [9, 1.6], 5, 1.6, 1, ['tiles', work.colour('#3f6a5a')], 0.2);
    mason.facing(0, [0, 1.9, 0], () => addSweptRoof(mason, [4.4, 1.4], 5, 1.5, 0.9, ['tiles', work.colour('#3f6a5a')], 0.2));
    mason.box(['lacquer', '#a3241c'], [4, 1.4, 0.8], [0, 5.6, 0]);
  },
  'stone-bridge': (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#9a9080')];
    const deck = (x: number): number => 4.6 - (x / 12) ** 2 * 2;
    const top = Array.from({ length: 17 }, (_, at) => {
      const x = 12 - at * 1.5;
      return [x, deck(x)] as const;
    });
    mason.slab(stone, [[-12, 0], [12, 0], ...top], 4, 0, [
      archway(6.4, 3.5, 0, 0.001, 1, 14),
      archway(4, 2.2, -7, 0.001, 1, 10),
      archway(4, 2.2, 7, 0.001, 1, 10),
    ]);
    for (const z of [-1.9, 1.9]) {
      mason.slab(stone, [...top.map(([x, y]) => [x, y] as const), ...[...top].reverse().map(([x, y]) => [x, y + 0.85] as const)], 0.36, z);
      mason.slab(
        ['ashlar', '#b3a995'],
        [...top.map(([x, y]) => [x, y + 0.85] as const), ...[...top].reverse().map(([x, y]) => [x, y + 1] as const)],
        0.5,
        z,
      );
    }
    mason.slab(
      ['stone', '#7a7266'],
      [...top.map(([x, y]) => [x, y] as const), ...[...top].reverse().map(([x, y]) => [x, y + 0.05] as const)],
      3.6,
    );
    for (const x of [-4.1, 4.1]) for (const z of [-1, 1]) mason.taper(stone, [1.6, 1.4], [1.2, 0.1], 2.4, [x, 0, z * 2.3]);
    const ring = (wide: number, high: number, x: number): void => {
      for (const z of [-1, 1])
        mason.slab(['ashlar', '#b3a995'], archway(wide + 0.9, high + 0.45, x, 0, 1, 14), 0.12, z * 2.02, [
          archway(wide, high, x, 0.001, 1, 14),
        ]);
    };
    ring(6.4, 3.5, 0);
    ring(4, 2.2, -7);
    ring(4, 2.2, 7);
    return { perches: [{ name: 'top', at: [0, 4.65, 0], room: [14, 3] }] };
  },
  'suspension-bridge': (work) => {
    const mason = new Mason(work);
    const red: Stuff = ['painted-wood', work.colour('#b8402a')];
    mason.box(red, [150, 1.6, 9], [0, 14, 0]);
    mason.box(['concrete', '#4a4c50'], [150, 0.2, 8], [0, 15.6, 0]);
    for (const x of [-44, 44]) {
      for (const z of [-4.6, 4.6]) {
        mason.taper(red, [3, 2.4], [2, 1.6], 52, [x, 0, z]);
      }
      for (const y of [6, 24, 34, 44, 50]) mason.box(red, [1.8, 2, 9], [x, y, 0]);
      mason.box('concrete', [8, 4, 15], [x, 0, 0]);
    }
    const cable = (x: number): number => (Math.abs(x) <= 44 ? 18 + (x / 44) ** 2 * 34 : 52 - ((Math.abs(x) - 44) / 31) * 36);
    for (const z of [-4.6, 4.6]) {
      mason.rod(
        red,
        Array.from({ length: 41 }, (_, at): Vector3 => [(at / 40 - 0.5) * 150, cable((at / 40 - 0.5) * 150), z]),
        0.45,
        6,
      );
      for (let rope = 1; rope < 48; rope++) {
        const x = (rope / 48 - 0.5) * 150;
        mason.box(red, [0.18, Math.max(0.1, cable(x) - 15.6), 0.18], [x, 15.6, z]);
      }
    }
    return { perches: [{ name: 'top', at: [0, 15.8, 0], room: [60, 7] }] };
  },
  'wooden-bridge': (work) => {
    const mason = new Mason(work);
    const arc = (x: number): number => 0.5 + 0.9 * (1 - (x / 4) ** 2);
    for (let board = 0; board < 34; board++) {
      const x = (board / 33 - 0.5) * 8;
      mason.box(['wood', ['#8a5c36', '#7b5030', '#94663e'][board % 3]!], [0.21, 0.09, 2], [x, arc(x), 0]);
    }
    for (const z of [-1, 1]) {
      for (const lift of [-0.18, 1, 0.55])
        mason.rod(
          ['wood', work.colour('#7a4a2a')],
          Array.from({ length: 15 }, (_, at): Vector3 => [(at / 14 - 0.5) * 8.2, arc((at / 14 - 0.5) * 8.2) + lift, z * 0.95]),
          lift < 0 ? 0.14 : 0.055,
          7,
        );
      for (let post = 0; post < 7; post++) {
        const x = (post / 6 - 0.5) * 8;
        mason.box(
          ['wood', work.colour('#7a4a2a')],
          [0.13, 1.3 + (post % 3 === 0 ? arc(x) : 0), 0.13],
          [x, post % 3 === 0 ? 0 : arc(x) - 0.1, z * 0.95],
        );
      }
    }
    return { perches: [{ name: 'top', at: [0, 1.5, 0], room: [5, 1.6] }] };
  },
  pier: (work) => {
    const mason = new Mason(work);
    for (let board = 0; board < 50; board++)
      mason.box(['wood', ['#8a7458', '#7d684e', '#96805f'][board % 3]!], [2.6, 0.1, 0.26], [0, 1.1, (board - 24.5) * 0.29]);
    for (let post = 0; post < 7; post++)
      for (const x of [-1.25, 1.25]) {
        const z = (post - 3) * 2.3;
        mason.rod(
          ['wood', '#5c4a38'],
          [
            [x, 0, z],
            [x, post % 2 ? 1.15 : 2.1, z],
          ],
          0.14,
          9,
        );
        if (post < 6)
          mason.rod(
            ['straw', '#b39a6a'],
            [
              [x, 1.9, z],
              [x, 1.55, z + 1.15],
              [x, 1.9, z + 2.3],
            ],
            0.035,
            5,
          );
      }
    return { perches: [{ name: 'top', at: [0, 1.2, 0], room: [2.2, 13] }] };
  },
  well: (work) => {
    const mason = new Mason(work);
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
  observatory: (work) => {
    const mason = new Mason(work);
    mason.spun(
      ['plaster', '#e8e6e0'],
      [
        [5, 0],
        [5, 5],
        [5.3, 5.2],
        [5.3, 5.5],
      ],
      [0, 0, 0],
      { around: 32 },
    );
    mason.spun(
      ['steel', '#c4c9cc'],
      [
        [5, 5.5],
        [4.9, 6.8],
        [4.2, 8.6],
        [2.8, 10],
        [1, 10.6],
        [0.01, 10.7],
      ],
      [0, 0, 0],
      { around: 36, steps: 2 },
    );
    for (let step = 0; step < 9; step++) {
      const angle = 0.15 + step * 0.16;
      work.block('rubber', [1.6, 0.9, 0.2], {
        colour: '#14161a',
        turn: [-angle, 0, 0],
        at: [0, 5.6 + Math.sin(angle) * 5, Math.cos(angle) * 5],
      });
    }
    work.rod(
      'plastic',
      [
        [0, 7, 1],
        [0, 9.4, 5.4],
      ],
      0.55,
      { colour: '#f2f2f0', around: 16 },
    );
    addDoor(mason, [0, 0.1, 5], [1.2, 2.2], { leaf: ['staves', '#41505a'] });
    for (const turn of [0.7, -0.7, 1.4, -1.4])
      mason.facing(turn, [0, 0, 0], () => addWindow(mason, [0, 1.6, 4.95], [1, 1.5], { frame: white }));
  },
};

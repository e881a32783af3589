import type { Designs } from '../prop/design-family.ts';
import { archway, Mason, type Stuff } from './mason.ts';
import { addDoor, addWindow, doorPose } from './openings.ts';
import { addSweptRoof } from './roofs.ts';

/** What one passes through. Metres. */
export const gateways: Designs = {
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
};

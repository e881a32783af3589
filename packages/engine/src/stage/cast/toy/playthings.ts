import type { Vector3 } from '@onereel/spec';
import { capsule, ellipsoidField, smoothUnion } from '../../../shapes/distance-field.ts';
import type { Designs } from '../prop/design-family.ts';
import { blend, tone } from '../prop/sculpt.ts';
import { dolls } from './dolls.ts';
import { paperToys } from './paper-toys.ts';
import { eyes } from './toy-parts.ts';
import { toyVehicles } from './toy-vehicles.ts';

/** Toys to hold, push and wind. Centimetres. */
export const playthings: Designs = {
  ...dolls,
  'rubber-duck'(work) {
    const yellow = work.colour('#f5c416');
    work.clay(
      'plastic',
      smoothUnion(
        [
          ellipsoidField([0, 3.6, -0.6], [4.4, 3.7, 5.4]),
          ellipsoidField([0, 9, 2.2], [3.2, 3.1, 3.2]),
          capsule([0, 5.6, -5], [0, 7, -6.6], 1.6, 0.5),
          ellipsoidField([3.9, 4.6, -1], [1, 1.7, 3]),
          ellipsoidField([-3.9, 4.6, -1], [1, 1.7, 3]),
        ],
        1.1,
      ),
      0.42,
      { colour: yellow, gloss: 0.8 },
    );
    work.ball('plastic', [1.7, 0.5, 1.6], { colour: '#e8661c', at: [0, 8.9, 5.5], turn: [-0.2, 0, 0] });
    work.ball('plastic', [1.4, 0.4, 1.2], { colour: '#d85a16', at: [0, 8.2, 5.2], turn: [0.2, 0, 0] });
    eyes(work, [0, 10, 4.5], 1.6, 0.5);
  },
  ...toyVehicles,
  'spinning-top'(work) {
    work.moving('top', [0, 0, 0], () => {
      work.spun(
        'lacquer',
        [
          [0, 0],
          [0.25, 0.4],
          [0.6, 1.6],
          [3.4, 4.4],
          [5, 6.4],
          [4.6, 7.6],
          [2, 8.6],
          [0.7, 9],
          [0.5, 9.6],
          [0.5, 12.6],
          [0.8, 13],
          [0, 13.3],
        ],
        {
          around: 48,
          gloss: 0.9,
          paint: ([x, y, z]) =>
            y > 9 || y < 1
              ? tone('#e0b050')
              : Math.sin(Math.atan2(x, z) * 4) > 0 && y > 6.2
                ? tone('#f2c22e')
                : y > 6.9
                  ? work.colour('#d8281e')
                  : y > 4.6
                    ? tone('#2f6ab0')
                    : work.colour('#d8281e'),
        },
      );
    });
    return {
      pose: ({ seconds, speed, actions }) => {
        const on = actions.has('spin') || speed > 0 || actions.size === 0 ? 1 : 0;
        return { top: { turn: [Math.sin(seconds * 5) * 0.09, seconds * 26 * on, Math.cos(seconds * 5) * 0.09] } };
      },
    };
  },
  'building-blocks'(work) {
    const colours = ['#d8281e', '#2f6ab0', '#f2b81c', '#3f9a44', '#e8702a', '#8a4fb0'];
    const spots: readonly (readonly [number, number, number, number])[] = [
      [-5.6, 2.5, 0, 0.1],
      [0, 2.5, 0.6, -0.15],
      [5.6, 2.5, -0.2, 0.2],
      [-2.8, 7.6, 0.3, 0.3],
      [2.9, 7.6, 0.2, -0.1],
      [0.1, 12.7, 0.2, 0.4],
    ];
    spots.forEach(([x, y, z, turn], at) => {
      work.block('painted-wood', [5, 5, 5], {
        colour: at === 0 ? work.colour(colours[0]!) : colours[at]!,
        at: [x, y, z],
        turn: [0, turn, 0],
        round: 0.5,
      });
      work.slab(
        'paper',
        [
          [-1.4, -1.6],
          [-0.6, -1.6],
          [-0.3, -0.7],
          [0.3, -0.7],
          [0.6, -1.6],
          [1.4, -1.6],
          [0.5, 1.6],
          [-0.5, 1.6],
        ],
        0.1,
        { colour: '#f8f4e8', at: [x + Math.sin(turn) * 2.55, y, z + Math.cos(turn) * 2.55], turn: [0, turn, 0] },
      );
    });
    work.slab(
      'painted-wood',
      [
        [-2.6, 0],
        [2.6, 0],
        [0, 4],
      ],
      4.4,
      { colour: '#3f9a44', bevel: 0.3, at: [0.1, 15.2, 0.2] },
    );
    work.spun(
      'painted-wood',
      [
        [0, -3],
        [2, -3],
        [2.2, -2.8],
        [2.2, 2.8],
        [2, 3],
        [0, 3],
      ],
      { colour: '#f2b81c', steps: 1, turn: [Math.PI / 2, 0.6, 0], at: [-4.4, 2.2, 8] },
    );
  },
  'rubiks-cube'(work) {
    const faces: readonly (readonly [Vector3, string])[] = [
      [[0, 1, 0], '#f4f2ea'],
      [[0, -1, 0], '#f2d41c'],
      [[0, 0, 1], '#c81e1e'],
      [[0, 0, -1], '#f07a1c'],
      [[1, 0, 0], '#1f5ac0'],
      [[-1, 0, 0], '#2a9a3f'],
    ];
    for (let layer = -1; layer <= 1; layer++)
      work.moving(`layer-${layer}`, [0, 3 + layer * 1.95, 0], () => {
        for (let x = -1; x <= 1; x++)
          for (let z = -1; z <= 1; z++) {
            const at: Vector3 = [x * 1.95, 3 + layer * 1.95, z * 1.95];
            work.block('plastic', [1.92, 1.92, 1.92], { colour: '#141416', at, round: 0.16 });
            faces.forEach(([normal, colour], face) => {
              if ((normal[0] && normal[0] !== x) || (normal[1] && normal[1] !== layer) || (normal[2] && normal[2] !== z)) return;
              const mixed = faces[(face + (Math.abs(x * 3 + layer * 5 + z * 7) % 3 === 1 ? 2 : 0)) % 6]![1];
              work.block('plastic', [normal[0] ? 0.1 : 1.62, normal[1] ? 0.1 : 1.62, normal[2] ? 0.1 : 1.62], {
                colour: work.said('solved') ? colour : mixed,
                gloss: 0.7,
                at: [at[0] + normal[0] * 0.97, at[1] + normal[1] * 0.97, at[2] + normal[2] * 0.97],
                round: 0.04,
              });
            });
          }
      });
    return { pose: ({ seconds, actions }) => ({ 'layer-1': { turn: [0, actions.size ? (seconds * 1.6) % 6.283 : 0.35, 0] } }) };
  },
  'rocking-horse'(work) {
    const coat = work.colour('#c98d4e');
    work.clay(
      'wood',
      smoothUnion(
        [
          ellipsoidField([0, 46, 0], [11, 12, 24]),
          capsule([0, 50, 16], [0, 72, 27], 9, 6.5),
          capsule([0, 73, 27], [0, 65, 43], 6.6, 4),
          ...[-1, 1].flatMap((side) => [
            capsule([side * 7, 40, 15], [side * 9, 12, 27], 5, 3),
            capsule([side * 7, 40, -15], [side * 9, 12, -27], 5, 3),
            capsule([side * 3, 78, 25], [side * 3.6, 84, 25], 2, 0.8),
          ]),
        ],
        4,
      ),
      2.1,
      { colour: coat },
    );
    for (const side of [-1, 1]) {
      work.rod(
        'painted-wood',
        [
          [side * 10, 18, -52],
          [side * 10, 6, -30],
          [side * 10, 2, 0],
          [side * 10, 6, 30],
          [side * 10, 18, 52],
        ],
        2.6,
        { colour: '#b8241e', around: 10 },
      );
      work.ball('lacquer', 1.2, { colour: '#14100c', gloss: 1, at: [side * 5.2, 73, 32] });
    }
    for (const z of [-22, 22]) work.block('painted-wood', [22, 2.4, 4], { colour: '#b8241e', at: [0, 7, z] });
    work.ball('leather', [9, 3, 10], { colour: '#7a2418', at: [0, 58, -1] });
    for (let lock = 0; lock < 12; lock++)
      work.rod(
        'straw',
        [
          [0, 80 - lock * 2.2, 24 - lock * 0.9],
          [Math.sin(lock) * 5, 76 - lock * 2.4, 17 - lock * 0.9],
          [Math.sin(lock) * 7, 68 - lock * 2.4, 16 - lock],
        ],
        (s) => 2 - s * 1.4,
        { colour: '#f0e2c0', around: 6 },
      );
    work.rod(
      'straw',
      [
        [0, 52, -22],
        [0, 50, -32],
        [0, 36, -37],
        [0, 26, -35],
      ],
      (s) => 3 - s * 2,
      { colour: '#f0e2c0' },
    );
    work.bar('wood', [-13, 66, 24], [13, 66, 24], 1.4, { colour: '#8a5a34' });
    return {
      perches: [
        { name: 'seat', at: [0, 61, -1], room: [18, 24] },
        { name: 'grip', at: [0, 66, 24], room: [26, 3], hold: 'both' },
      ],
    };
  },
  robot(work) {
    const blue = work.colour('#4f86b8');
    work.block('steel', [9, 9.5, 6.4], { colour: blue, gloss: 0.7, at: [0, 11.6, 0], round: 0.8 });
    work.block('steel', [7.4, 6, 6], { colour: blend(blue, '#ffffff', 0.15), gloss: 0.7, at: [0, 20.4, 0], round: 0.8 });
    work.spun(
      'rubber',
      [
        [2, 16],
        [1.6, 16.6],
        [2, 17.2],
        [1.6, 17.6],
      ],
      { steps: 1 },
    );
    for (const side of [-1, 1]) {
      work.ball('light', [1.2, 1.2, 0.5], { colour: '#ffe070', glow: 2, at: [side * 1.8, 21.2, 3] });
      work.hoop('chrome', 1.3, 0.25, { turn: [Math.PI / 2, 0, 0], at: [side * 1.8, 21.2, 3.05], around: 20, section: 6 });
      work.rod(
        'chrome',
        [
          [side * 4.4, 14.6, 0],
          [side * 6.8, 12.6, 0.4],
          [side * 7.2, 8.6, 1.6],
        ],
        0.95,
      );
      work.hoop('lacquer', 1.3, 0.5, {
        colour: '#c8281e',
        arc: 4.4,
        turn: [0, -2.2, 0],
        at: [side * 7.2, 7.4, 2.6],
        around: 16,
        section: 8,
      });
      work.bar('chrome', [side * 2.3, 7.4, 0], [side * 2.3, 3, 0], 1.2);
      work.block('lacquer', [3.6, 2.4, 5.4], { colour: '#c8281e', at: [side * 2.3, 1.2, 0.6], round: 0.5 });
      work.ball('chrome', 1, { at: [side * 3.9, 20.6, 0] });
    }
    work.block('lacquer', [5.6, 4, 0.4], { colour: '#1c2026', at: [0, 12.8, 3.2] });
    ['#e8382a', '#f2c22e', '#4fc04a'].forEach((colour, at) =>
      work.ball('light', 0.55, { colour, glow: 1.4, at: [(at - 1) * 1.6, 13.4, 3.5], around: 10, down: 8 }),
    );
    for (let bar = 0; bar < 4; bar++) work.block('chrome', [0.5, 1 + (bar % 3) * 0.4, 0.3], { at: [bar * 1.1 - 1.6, 11.7, 3.5] });
    work.block('lacquer', [4, 1, 0.3], { colour: '#1c2026', at: [0, 18.6, 3.05] });

    work.bar('chrome', [0, 23.4, 0], [0, 26, 0], 0.25);
    work.ball('light', 0.8, { colour: '#ff4a2a', glow: 1.6, at: [0, 26.4, 0] });

    work.moving('key', [0, 12, -3.4], () => {
      work.bar('brass', [0, 12, -3], [0, 12, -5.4], 0.45);
      for (const side of [-1, 1])
        work.hoop('brass', 1.1, 0.4, { turn: [Math.PI / 2, Math.PI / 2, 0], at: [0, 12 + side * 1.4, -6.2], around: 16, section: 6 });
    });
    return { pose: ({ seconds }) => ({ key: { turn: [0, 0, seconds * 2] } }), anchors: { head: [0, 20.4, 0] } };
  },
  'jack-in-the-box'(work) {
    ['#c8281e', '#2f6ab0', '#f2b81c', '#3f9a44'].forEach((colour, at) =>
      work.block('painted-wood', [11.6, 11.6, 0.6], {
        colour,
        at: [Math.sin(at * 1.5708) * 5.8, 5.8, Math.cos(at * 1.5708) * 5.8],
        turn: [0, at * 1.5708, 0],
      }),
    );
    work.block('painted-wood', [12, 0.6, 12], { colour: '#2f6ab0', at: [0, 14.5, -9.6], turn: [-1.2, 0, 0] });
    work.moving('jack', [0, 2, 0], () => {
      work.rod(
        'steel',
        Array.from({ length: 44 }, (_, k): Vector3 => [Math.sin(k * 0.75) * 2.6, 2 + k * 0.38, Math.cos(k * 0.75) * 2.6]),
        0.3,
        { around: 6, steps: 3 },
      );
      work.ball('skin', [3.6, 3.8, 3.5], { colour: '#f2d0b4', at: [0, 22.6, 0] });
      work.spun(
        'cloth',
        [
          [5.4, 17.6],
          [4.2, 19],
          [2.4, 19.6],
        ],
        { colour: '#f2c22e', around: 60, bend: ([x, y, z]) => [x, y + Math.sin(Math.atan2(x, z) * 12) * 0.5, z] },
      );
      for (const side of [-1, 1]) {
        work.rod(
          'cloth',
          [
            [side * 1, 25.4, 0],
            [side * 4.6, 29.4, 0],
            [side * 7.6, 26, 0.6],
          ],
          (s) => 2.4 - s * 1.9,
          { colour: side > 0 ? work.colour('#c8281e') : '#3f9a44' },
        );
        work.ball('brass', 0.9, { at: [side * 7.8, 25, 0.7] });
        work.ball('skin', [0.9, 0.7, 0.4], { colour: '#f08a7a', at: [side * 2.1, 21.8, 2.8] });
      }
      work.ball('lacquer', 1, { colour: '#d8281e', at: [0, 22.4, 3.7] });
      eyes(work, [0, 23.8, 3], 1.4, 0.55);
      work.rod(
        'lacquer',
        [
          [-1.7, 20.8, 2.9],
          [0, 20, 3.2],
          [1.7, 20.8, 2.9],
        ],
        0.28,
        { colour: '#b8241e', around: 6 },
      );
    });
    return {
      pose: ({ seconds }) => ({
        jack: { turn: [Math.sin(seconds * 5) * 0.08, 0, Math.sin(seconds * 6.3) * 0.1], size: [1, 1 + Math.sin(seconds * 8) * 0.05, 1] },
      }),
    };
  },
  ...paperToys,
  'balloon-dog'(work) {
    const red = work.colour('#d8281e');
    const sausage = (a: Vector3, b: Vector3, r: number): void => {
      work.rod(
        'lacquer',
        [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], b],
        (s) => r * Math.sqrt(Math.max(0.01, 1 - (s * 2 - 1) ** 4)),
        { colour: red, gloss: 1, around: 14, steps: 7 },
      );
    };
    sausage([0, 13, -8], [0, 13, 8], 3.2);
    for (const side of [-1, 1]) {
      sausage([side * 2.2, 13, 7], [side * 2.8, 0, 8], 2.4);
      sausage([side * 2.2, 13, -7], [side * 2.8, 0, -8], 2.4);
      sausage([side * 1.4, 22, 9.4], [side * 3.4, 28, 8], 1.9);
    }

    sausage([0, 13, 8], [0, 22, 10], 2.5);
    sausage([0, 22, 9.4], [0, 21, 17.6], 2.7);
    sausage([0, 14, -8], [0, 24, -11], 1.9);

    work.ball('lacquer', 0.8, { colour: red, gloss: 1, at: [0, 21, 18] });
  },
};

import type { Perch } from '../family.ts';
import type { Designs } from '../prop/design-family.ts';
import { blend } from '../prop/sculpt.ts';

const held = (y: number, z = 0): readonly Perch[] => [{ name: 'grip', at: [0, y, z], room: [3, 8], hold: 'fist' }];

/** What a ball is struck or caught with. Centimetres. */
export const bats: Designs = {
  'tennis-racket'(work) {
    const red = work.colour('#c8281e');
    work.hoop('lacquer', 13, 1.1, {
      colour: red,
      gloss: 0.9,
      turn: [Math.PI / 2, 0, 0],
      size: [1, 1, 1],
      at: [0, 54, 0],
      around: 48,
      bend: ([x, y, z]) => [x, y, z * 1.28],
    });
    for (let string = -8; string <= 8; string++) {
      const s = string / 9;
      const half = Math.sqrt(1 - s * s);
      work.bar('cloth', [s * 12.6, 54 - half * 16.2, 0], [s * 12.6, 54 + half * 16.2, 0], 0.1, { colour: '#f4f0e0', around: 4 });
      work.bar('cloth', [-half * 12.6, 54 + s * 16.2, 0.1], [half * 12.6, 54 + s * 16.2, 0.1], 0.1, { colour: '#f4f0e0', around: 4 });
    }
    for (const side of [-1, 1])
      work.rod(
        'lacquer',
        [
          [side * 7, 40, 0],
          [side * 2.4, 33, 0],
          [side * 0.9, 24, 0],
        ],
        1,
        { colour: red, gloss: 0.9 },
      );

    work.bar('leather', [0, 0, 0], [0, 25, 0], 1.6, {
      colour: '#1c1c20',
      around: 8,
      bend: ([x, y, z]) => {
        const k = 1 + 0.05 * Math.sin(y * 2.6);
        return [x * k, y, z * k];
      },
    });
    work.bar('lacquer', [0, 0, 0], [0, 1.4, 0], 1.9, { colour: red });

    return { perches: held(10) };
  },
  badminton(work) {
    work.ball('rubber', [1.35, 1.5, 1.35], { colour: '#f0ece2', at: [0, 1.5, 0] });
    work.hoop('cloth', 1.36, 0.2, { colour: '#2f6ab0', at: [0, 2, 0], section: 6 });

    work.round(16, (angle) =>
      work.blade(
        'paper',
        { long: 6.4, wide: 1.6, lean: 0.34, curl: 0.05, blunt: 0.5, belly: 0.72 },
        { turn: [0, angle, 0], at: [Math.sin(angle) * 1.1, 2.2, Math.cos(angle) * 1.1] },
      ),
    );
  },
  'baseball-bat'(work) {
    work.spun(
      'wood',
      [
        [0, 0],
        [2.4, 0.2],
        [2.5, 1.4],
        [1.5, 2.6],
        [1.2, 12],
        [1.4, 30],
        [2.6, 55],
        [3.3, 70],
        [3.3, 80],
        [2.4, 83.5],
        [0, 84],
      ],
      { colour: work.colour('#c9924e'), gloss: 0.7, around: 26 },
    );
    work.spun(
      'leather',
      [
        [1.6, 3],
        [1.38, 14],
        [1.42, 26],
      ],
      { colour: '#26201c', steps: 3 },
    );
    return { perches: held(12) };
  },
  'baseball-glove'(work) {
    const tan = work.colour('#9a5a28');
    for (let finger = 0; finger < 4; finger++) {
      const x = (finger - 1.5) * 4.4;
      work.rod(
        'leather',
        [
          [x * 0.8, 8, -1.4],
          [x * 1.1, 18, -2],
          [x * 1.2, 26 - Math.abs(finger - 1.2), 2.4],
        ],
        (s) => 2.7 - s * 0.9,
        { colour: blend(tan, '#5a2e10', (finger % 2) * 0.2) },
      );
    }
    work.rod(
      'leather',
      [
        [9, 4, -1],
        [13.4, 11, 1],
        [13.6, 20, 4],
      ],
      (s) => 3.2 - s * 1.1,
      { colour: tan },
    );
    work.ball('leather', [9.6, 9.4, 3.8], {
      colour: tan,
      at: [0.6, 8.6, 0],
      bend: ([x, y, z]) => [x, y, z > 0 ? z * 0.2 - 1.4 + (x * x + y * y) * 0.022 : z],
    });
    for (let bar = 0; bar < 4; bar++) {
      work.rod(
        'leather',
        [
          [6.6, 14 + bar * 2.6, 0.6],
          [10, 14.4 + bar * 2.6, 2],
          [13, 13.4 + bar * 2, 2.4],
        ],
        0.7,
        { colour: '#6a3814' },
      );
      work.rod(
        'leather',
        [
          [8 + bar * 1.3, 13, 1.2],
          [8 + bar * 1.4, 18, 2],
          [8.6 + bar * 1.3, 23, 2.6],
        ],
        0.6,
        { colour: '#6a3814' },
      );
    }
    return {
      perches: [
        { name: 'inside', at: [0, 9, 2], room: [12, 6] },
        { name: 'grip', at: [0, 2, 0], room: [10, 4], hold: 'fist' },
      ],
    };
  },
  'golf-club'(work) {
    work.bar('chrome', [0, 4, 0], [-14, 84, 0], 0.7);
    work.bar('rubber', [-14, 84, 0], [-18.6, 110, 0], 1.3);

    work.ball('lacquer', [6, 3.4, 4.6], { colour: work.colour('#26262c'), gloss: 0.95, at: [4, 3.2, 0] });
    work.block('chrome', [0.6, 5, 8], { at: [9.2, 3.2, 0], round: 0.3 });

    return { perches: [{ name: 'grip', at: [-16, 98, 0], room: [3, 12], hold: 'fist' }] };
  },
  'hockey-stick'(work) {
    work.bar('wood', [0, 6, 0], [-42, 148, 0], 1.5, { colour: work.colour('#c9924e'), flatten: 0.7 });
    work.bar('cloth', [-37, 131, 0], [-42.2, 149, 0], 1.8, { colour: '#1c1c20' });

    work.slab(
      'wood',
      [
        [-2, 4],
        [2, 8],
        [8, 7],
        [28, 7.6],
        [30, 5],
        [29, 1],
        [6, 0],
        [0, 1],
      ],
      1.4,
      { bevel: 0.4, colour: '#1c1c20' },
    );
    work.spun(
      'rubber',
      [
        [0, 0],
        [3.6, 0],
        [3.8, 0.4],
        [3.8, 2.2],
        [3.6, 2.6],
        [0, 2.6],
      ],
      { steps: 1, at: [36, 0, 6] },
    );
    return { perches: [{ name: 'grip', at: [-38, 134, 0], room: [3, 12], hold: 'fist' }] };
  },
};

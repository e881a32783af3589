import type { Linear } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField, smoothUnion } from '../../../shapes/distance-field.ts';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, tone, type Sculpt } from '../prop/sculpt.ts';
import { eyes } from './toy-parts.ts';

/** A long-nosed head under a pointed cap. */
function puppetHead(work: Sculpt, coat: Linear): void {
  work.ball('wood', [3.2, 3.7, 3.2], { colour: '#d8a874', at: [0, 27, 0] });
  work.spun(
    'cloth',
    [
      [3.4, 28.6],
      [2.4, 31],
      [0.8, 34],
      [0, 34.4],
    ],
    { colour: coat },
  );
  work.ball('wood', [0.6, 0.6, 1.6], { colour: '#c8906a', at: [0, 26.8, 3.8] });
  eyes(work, [0, 28, 2.8], 1.2, 0.5);
  work.rod(
    'lacquer',
    [
      [-1.2, 25.3, 2.9],
      [0, 24.8, 3.1],
      [1.2, 25.3, 2.9],
    ],
    0.18,
    { colour: '#8a2018', around: 5 },
  );
}

/** Likenesses of people and bears. Centimetres. */
export const dolls: Designs = {
  'teddy-bear'(work) {
    const fur = work.colour('#a8713c');
    const pale = blend(fur, '#f2d8ac', 0.6);
    const limbs = [-1, 1].flatMap((side) => [
      capsule([side * 5.4, 15.6, 0.6], [side * 9.6, 10, 3.4], 2.7, 2.6),
      capsule([side * 4.6, 4, 2], [side * 6.4, 2.9, 9.6], 3.5, 3),
      ellipsoidField([side * 5.2, 30.6, -0.4], [2.7, 2.8, 1.5]),
    ]);
    work.clay(
      'fur',
      smoothUnion([ellipsoidField([0, 9.6, 0], [7, 8, 6]), ellipsoidField([0, 23.6, 0.6], [7, 6.4, 6]), ...limbs], 1),
      0.72,
      { colour: fur, paint: (p) => blend(fur, '#5a3416', mottle(p, 0.25) * 0.25) },
    );
    work.ball('fur', [3.3, 2.5, 2.4], { colour: pale, at: [0, 21.6, 5.8] });
    work.ball('leather', [1.15, 0.85, 0.7], { colour: '#1f1410', gloss: 0.7, at: [0, 22.9, 8] });
    for (const side of [-1, 1]) {
      work.rod(
        'leather',
        [
          [0, 21.9, 8.2],
          [side * 0.8, 20.8, 8],
          [side * 1.7, 21, 7.5],
        ],
        0.16,
        { colour: '#1f1410', around: 5 },
      );
      work.ball('fur', [1.6, 1.7, 0.6], { colour: pale, at: [side * 5.2, 30.6, 0.85], around: 12, down: 8 });
      work.ball('fur', [2.2, 2.4, 0.6], { colour: pale, at: [side * 6.45, 2.95, 12.3] });
    }
    work.ball('fur', [4.8, 5.6, 2], { colour: pale, at: [0, 9, 4.6] });
    eyes(work, [0, 24.9, 5.9], 2.6, 0.75);
    for (const side of [-1, 1])
      work.blade(
        'cloth',
        { long: 5, wide: 3.6, lean: 0.2, curl: 0.3, blunt: 0.5, belly: 0.75, cup: 0.3 },
        { colour: '#b81e2c', turn: [0, 0, (side * -Math.PI) / 2], at: [0, 17.2, 5.9] },
      );
    work.ball('cloth', [1, 1, 0.9], { colour: '#b81e2c', at: [0, 17.2, 6.2] });
    return {
      anchors: { head: [0, 24, 0] },
      perches: [
        { name: 'seat', at: [0, 4, 8], room: [8, 6] },
        { name: 'grip', at: [0, 10, 0], room: [14, 12], hold: 'both' },
      ],
    };
  },
  doll(work) {
    const dress = work.colour('#d8486a');
    work.spun(
      'cloth',
      [
        [0, 0.5],
        [8.4, 0],
        [8, 1],
        [6, 8],
        [3, 14.5],
        [2.7, 16],
        [3.1, 18],
        [2.6, 20.6],
        [0, 21.4],
      ],
      {
        colour: dress,
        around: 72,
        bend: ([x, y, z]) => {
          const k = 1 + 0.07 * Math.max(0, 1 - y / 13) * Math.sin(Math.atan2(x, z) * 12);
          return [x * k, y, z * k];
        },
        paint: ([, y]) => (y < 1.5 ? tone('#f6eee4') : y > 14.4 && y < 15.6 ? tone('#f6eee4') : dress),
      },
    );
    for (const side of [-1, 1]) {
      work.rod(
        'skin',
        [
          [side * 2.6, 20, 0],
          [side * 5.2, 16, 0.8],
          [side * 6, 12, 2],
        ],
        (s) => 0.95 - s * 0.25,
      );
      work.ball('skin', 0.95, { at: [side * 6.1, 11.4, 2.2] });
      work.ball('cloth', [1.9, 1.7, 1.7], { colour: dress, at: [side * 3, 19.7, 0] });
      work.ball('skin', [0.5, 0.3, 0.4], { colour: '#f0a090', at: [side * 2.6, 24.4, 3.4] });
      work.ball('cloth', [1.7, 3.8, 1.7], { colour: '#6a3a18', at: [side * 4.9, 23, -0.6] });
      work.ball('cloth', [1, 0.6, 0.6], { colour: '#f2c22e', at: [side * 4.6, 26, -0.2] });
    }
    work.ball('skin', [4.2, 4.3, 4], { at: [0, 25.6, 0] });
    work.ball('cloth', [4.7, 4.5, 4.5], {
      colour: '#6a3a18',
      at: [0, 26.6, -0.9],
      bend: ([x, y, z]) => [x, y, z > 1.6 && y < 1.4 ? 1.6 : z],
    });
    eyes(work, [0, 25.6, 3.6], 1.55, 0.6);
    work.rod(
      'lacquer',
      [
        [-0.9, 23.7, 3.7],
        [0, 23.3, 3.85],
        [0.9, 23.7, 3.7],
      ],
      0.16,
      { colour: '#b82a3a', around: 5 },
    );
    work.ball('skin', 0.35, { at: [0, 24.7, 4.1] });
  },
  puppet(work) {
    const coat = work.colour('#b8342a');
    work.block('wood', [16, 1, 1.6], { colour: '#8a5a34', at: [0, 46, 0] });
    work.block('wood', [1.6, 1, 12], { colour: '#8a5a34', at: [0, 46, 0] });
    work.moving('body', [0, 45.5, 0], () => {
      puppetHead(work, coat);
      work.block('cloth', [7, 9, 4], { colour: coat, at: [0, 18.6, 0], round: 1.4 });
      for (const high of [21, 18.4, 15.8]) work.ball('brass', 0.5, { at: [0, high, 2.1], around: 8, down: 6 });
      for (const side of [-1, 1]) {
        work.bar('cloth', [side * 3.8, 21.8, 0], [side * 7, 18.4, 0.6], 1.2, { colour: coat });
        work.bar('wood', [side * 7.2, 18.2, 0.7], [side * 9.4, 21.4, 1.6], 0.9, { colour: '#d8a874' });
        work.ball('wood', 1.3, { colour: '#d8a874', at: [side * 9.7, 22, 1.8] });
        work.bar('cloth', [side * 1.9, 14.2, 0], [side * 2.4, 8.6, 0.6], 1.4, { colour: '#3a4f7a' });
        work.bar('wood', [side * 2.4, 8.2, 0.6], [side * 2.3, 2.6, 0], 1.1, { colour: '#d8a874' });
        work.ball('leather', [1.5, 1.2, 2.6], { colour: '#3a2418', at: [side * 2.3, 1.2, 1] });
        work.bar('cloth', [side * 9.7, 22.6, 1.8], [side * 7.6, 46, 0], 0.08, { colour: '#e8e4da', around: 4 });
        work.bar('cloth', [side * 2.4, 9.4, 1.4], [side * 0.4, 46, 5.4], 0.08, { colour: '#e8e4da', around: 4 });
      }
      work.bar('cloth', [0, 34, 0], [0, 46, 0], 0.08, { colour: '#e8e4da', around: 4 });
    });
    return {
      pose: ({ seconds }) => ({
        body: { turn: [Math.sin(seconds * 1.7) * 0.05, Math.sin(seconds * 0.9) * 0.15, Math.sin(seconds * 2.1) * 0.07] },
      }),
      perches: [{ name: 'grip', at: [0, 46, 0], room: [4, 4], hold: 'fist' }],
    };
  },
};

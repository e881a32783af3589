import type { Designs } from '../prop/design-family.ts';
import { Mason } from './mason.ts';
import { addDoor, doorPose } from './openings.ts';
import { white } from './stuffs.ts';

/** A house for plants. Metres. */
export const glassHouse: Designs = {
  greenhouse: (work, form) => {
    const mason = new Mason(work);
    mason.box('brick', [4.2, 0.5, 6.2]);
    mason.box(['clay', '#5b4028'], [3.9, 0.06, 5.9], [0, 0.5, 0]);
    const bars: readonly (readonly [number, number])[] = [
      [-2, 0.5],
      [-2, 2.3],
      [0, 3.6],
      [2, 2.3],
      [2, 0.5],
    ];
    for (let rib = 0; rib <= 6; rib++)
      for (let piece = 0; piece < 4; piece++)
        mason.rod(
          white,
          [
            [bars[piece]![0], bars[piece]![1], rib - 3],
            [bars[piece + 1]![0], bars[piece + 1]![1], rib - 3],
          ],
          0.05,
          5,
        );
    for (const [x, y] of bars)
      mason.rod(
        white,
        [
          [x, y, -3],
          [x, y, 3],
        ],
        0.055,
        5,
      );
    for (const side of [-1, 1]) {
      mason.box('glass', [0.02, 1.8, 6], [side * 2, 0.5, 0]);
      mason.slab(
        'glass',
        side > 0
          ? [
              [0, 3.6],
              [2, 2.3],
              [2, 2.32],
              [0, 3.62],
            ]
          : [
              [0, 3.6],
              [-2, 2.3],
              [-2, 2.32],
              [0, 3.62],
            ],
        6,
      );
      mason.slab(
        'glass',
        [
          [-2, 0.5],
          [2, 0.5],
          [2, 2.3],
          [0, 3.6],
          [-2, 2.3],
        ],
        0.02,
        side * 3,
      );
    }
    addDoor(mason, [0, 0.02, 3.02], [0.9, 2], { leaf: 'glass', frame: white });
    for (let pot = 0; pot < 16; pot++) {
      const [x, z] = [(pot % 2 ? 1 : -1) * 1.35, (Math.floor(pot / 2) - 3.5) * 0.72];
      mason.box(['staves', '#9a6a3e'], [0.9, 0.3, 0.66], [x, 0.56, z]);
      for (let leaf = 0; leaf < 6; leaf++)
        work.blade(
          'leaf',
          { long: 0.7, wide: 0.2, lean: 0.3, curl: 0.9, rows: 4, columns: 2 },
          { colour: ['#3f7a34', '#5a9640'][leaf % 2]!, turn: [0, leaf * 1.05 + pot, 0], at: [x, 0.8, z] },
        );
      if (pot % 3 === 0) work.ball('peel', 0.09, { at: [x, 1.15, z], colour: '#d8321e', around: 8, down: 6 });
    }
    return { pose: (moment) => doorPose(moment, form) };
  },
};

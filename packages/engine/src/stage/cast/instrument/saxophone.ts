import type { Designs } from '../prop/design-family.ts';

/** A saxophone. Centimetres. */
export const saxophone: Designs = {
  saxophone(work) {
    const gold = work.colour('#d0a032');
    work.rod(
      'brass',
      [
        [-3, 66, 0],
        [-9, 70, 0],
        [-12, 68, 0],
        [-13, 60, 0],
        [-12, 30, 0],
        [-11, 10, 0],
        [-6, 2, 0],
        [2, 3, 0],
        [6, 12, 0],
        [8, 24, 0],
      ],
      (along) => 1.1 + along * 2.6,
      { colour: gold, around: 20, steps: 6 },
    );
    work.spun(
      'brass',
      [
        [3.6, 0],
        [4.4, 8],
        [6, 13],
        [9.4, 17],
        [10.4, 17.6],
        [10, 17.8],
        [8.8, 16.8],
        [5.4, 13],
        [3.4, 6],
        [0, 4],
      ],
      { colour: gold, around: 44, turn: [0, 0, -0.16], at: [7.8, 23, 0] },
    );
    work.bar('rubber', [-3.4, 66, 0], [2.4, 66.6, 0], (along) => 1.3 - along * 0.6, { colour: '#141414' });
    for (let key = 0; key < 9; key++)
      work.spun(
        'brass',
        [
          [0, 0],
          [1.9, 0],
          [2, 0.6],
          [1.4, 0.9],
          [0, 0.8],
        ],
        { steps: 1, colour: '#e9c66a', turn: [Math.PI / 2, 0, 0], at: [-12.4 + key * 0.16, 56 - key * 5, 2.2 + key * 0.12], around: 20 },
      );
    for (const x of [-14.4, -10.2]) work.bar('brass', [x, 60, 2], [x + 1.2, 16, 3], 0.35, { colour: '#e9c66a' });
    for (const y of [8, 16])
      work.spun(
        'brass',
        [
          [0, 0],
          [2.6, 0],
          [2.8, 0.6],
          [2, 1],
          [0, 0.9],
        ],
        { steps: 1, colour: '#e9c66a', turn: [Math.PI / 2, 0, 0], at: [5 + y * 0.14, y + 3, 3.6], around: 22 },
      );
    work.bar('brass', [-9, 30, 0], [6, 26, 0], 0.5, { colour: '#e9c66a' });
    return { perches: [{ name: 'grip', at: [-11, 30, 0], room: [8, 8], hold: 'both' }] };
  },
};

import type { Designs } from '../prop/design-family.ts';

/** Blown. Centimetres. */
export const winds: Designs = {
  trumpet(work) {
    work.rod(
      'brass',
      [
        [-26, 8, 0],
        [-10, 8, 0],
        [14, 8, 0],
        [20, 5, 0],
        [14, 1.5, 0],
        [-8, 1.5, 0],
        [-13, 4.6, 0],
        [-8, 8, 1.4],
        [22, 8, 1.4],
      ],
      0.8,
      { steps: 6 },
    );
    work.spun(
      'brass',
      [
        [0.8, 0],
        [1, 8],
        [1.8, 14],
        [3.4, 17.4],
        [6, 19.4],
        [6.1, 19.6],
      ],
      { turn: [0, 0, -Math.PI / 2], at: [18, 8, 1.4], around: 40 },
    );
    work.spun(
      'brass',
      [
        [5.9, 19.5],
        [3.2, 17.3],
        [1.6, 14],
        [0, 9],
      ],
      { turn: [0, 0, -Math.PI / 2], at: [18, 8, 1.4], around: 40, colour: '#6a4a18' },
    );

    for (const x of [-3, 0, 3]) {
      work.bar('brass', [x, -1, 0.7], [x, 10.5, 0.7], 1.3);
      work.moving(`valve-${x / 3 + 1}`, [x, 10, 0.7], () => {
        work.bar('chrome', [x, 10, 0.7], [x, 13, 0.7], 0.35);
        work.spun(
          'ceramic',
          [
            [0, 0],
            [1, 0],
            [1, 0.5],
            [0, 0.5],
          ],
          { steps: 1, at: [x, 13, 0.7] },
        );
      });
    }
    work.spun(
      'brass',
      [
        [0.5, 0],
        [0.6, 3],
        [1.3, 5],
        [1.4, 5.4],
        [1, 5.2],
        [0, 4],
      ],
      { turn: [0, 0, Math.PI / 2], at: [-26, 8, 0] },
    );
    return {
      pose: ({ actions, seconds }) =>
        Object.fromEntries(
          [0, 1, 2].map((valve) => [
            `valve-${valve}`,
            { shift: [0, actions.has('play') && Math.floor(seconds * 5 + valve * 1.7) % 2 ? -1.6 : 0, 0] as const },
          ]),
        ),
      perches: [{ name: 'grip', at: [0, 5, 0], room: [6, 4], hold: 'fist' }],
    };
  },
  flute(work) {
    work.bar('silver', [-33, 1.2, 0], [33, 1.2, 0], 0.95, { around: 16 });
    work.ball('silver', [1.6, 0.5, 1.2], { at: [-25, 2.2, 0] });
    work.ball('iron', [0.6, 0.2, 0.5], { colour: '#0c0c0e', at: [-25, 2.6, 0] });

    for (let key = 0; key < 14; key++)
      work.spun(
        'silver',
        [
          [0, 0],
          [0.85, 0],
          [0.9, 0.25],
          [0.6, 0.4],
          [0, 0.35],
        ],
        { steps: 1, at: [-12 + key * 2.9, 2.1, 0], around: 16 },
      );
    for (const x of [-33, -18, 16, 32]) work.hoop('gold', 1, 0.2, { turn: [0, 0, Math.PI / 2], at: [x, 1.2, 0], around: 20, section: 6 });
    work.bar('silver', [-14, 1.8, -1], [28, 1.8, -1], 0.25);

    return { perches: [{ name: 'grip', at: [6, 1.2, 0], room: [20, 2], hold: 'both' }] };
  },
};

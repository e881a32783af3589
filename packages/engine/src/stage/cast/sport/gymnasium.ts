import type { Designs } from '../prop/design-family.ts';

/** What one trains with. Centimetres. */
export const gymnasium: Designs = {
  'boxing-glove'(work) {
    const red = work.colour('#c81e1e');

    work.ball('leather', [8.4, 9.4, 9.4], { colour: red, gloss: 0.85, at: [0, 21, 1.6], around: 30, down: 22 });
    work.rod(
      'leather',
      [
        [-6, 12, 4],
        [-8.4, 18, 7.4],
        [-6.6, 23.6, 9.4],
      ],
      (s) => 4 - s * 1,
      { colour: red, gloss: 0.85 },
    );

    work.spun(
      'leather',
      [
        [6.4, 0],
        [6.6, 0.6],
        [6.2, 9],
        [7, 15],
        [0, 16],
      ],
      { colour: red, gloss: 0.85 },
    );
    work.hoop('leather', 6.5, 1, { colour: '#f4f0e8', at: [0, 6, 0], size: [1, 2.6, 1] });

    return {
      perches: [
        { name: 'inside', at: [0, 4, 0], room: [8, 8] },
        { name: 'grip', at: [0, 5, 0], room: [10, 10], hold: 'palm' },
      ],
    };
  },
  'punching-bag'(work) {
    work.moving('bag', [0, 190, 0], () => {
      work.spun(
        'leather',
        [
          [0, 30],
          [14, 30],
          [17, 33],
          [17.4, 90],
          [17, 146],
          [14, 150],
          [0, 150],
        ],
        { colour: work.colour('#a81e1e'), gloss: 0.6, around: 36 },
      );
      for (const y of [56, 124]) work.hoop('leather', 17.2, 1, { colour: '#1c1414', at: [0, y, 0], size: [1, 3, 1], around: 36 });
      for (let chain = 0; chain < 4; chain++) {
        const a = chain * 1.5708 + 0.78;
        for (let link = 0; link < 7; link++)
          work.hoop('steel', 1.9, 0.5, {
            at: [Math.sin(a) * 13 * (1 - link / 7), 152 + link * 4.4, Math.cos(a) * 13 * (1 - link / 7)],
            turn: [link % 2 ? Math.PI / 2 : 0, a, 0.4],
            around: 12,
            section: 5,
          });
      }
      work.hoop('steel', 3, 0.9, { turn: [Math.PI / 2, 0, 0], at: [0, 185, 0] });
    });

    work.rod(
      'iron',
      [
        [0, 188, 0],
        [0, 196, 0],
        [0, 200, -10],
        [0, 200, -60],
      ],
      3,
      { colour: '#2c2e34' },
    );
    work.bar('iron', [0, 200, -60], [0, 2, -60], 4, { colour: '#2c2e34' });
    work.block('iron', [90, 5, 60], { colour: '#2c2e34', at: [0, 2.5, -50], round: 1.5 });

    return {
      pose: ({ seconds, actions }) => {
        const hit = actions.has('swing') || actions.has('shake') || actions.has('hit') ? 0.2 : 0.03;
        return { bag: { turn: [Math.sin(seconds * 3) * hit, 0, Math.cos(seconds * 2.3) * hit * 0.4] } };
      },
    };
  },
  dumbbell(work) {
    work.bar('chrome', [-16, 7, 0], [16, 7, 0], 1.6, { around: 14 });
    for (const side of [-1, 1])
      for (const [x, r, w] of [
        [9, 7, 4],
        [13, 6, 3.4],
      ] as const)
        work.spun(
          'rubber',
          [
            [0, -w / 2],
            [r * 0.9, -w / 2],
            [r, -w * 0.3],
            [r, w * 0.3],
            [r * 0.9, w / 2],
            [0, w / 2],
          ],
          { colour: work.colour('#26262a'), gloss: 0.4, steps: 1, turn: [0, 0, Math.PI / 2], at: [side * x, 7, 0], around: 6 * 5 },
        );
    return { perches: [{ name: 'grip', at: [0, 7, 0], room: [12, 3], hold: 'fist' }] };
  },
  barbell(work) {
    work.bar('chrome', [-100, 22, 0], [100, 22, 0], 1.5, { around: 12 });
    for (const side of [-1, 1]) {
      for (const [x, r, w, colour] of [
        [68, 22, 5, '#c8281e'],
        [73.4, 22, 5, '#2f5ab0'],
        [78, 16, 3.4, '#f2b81c'],
        [81.6, 12, 3, '#2a9a44'],
      ] as const) {
        work.spun(
          'rubber',
          [
            [0, -w / 2],
            [r * 0.94, -w / 2],
            [r, -w * 0.3],
            [r, w * 0.3],
            [r * 0.94, w / 2],
            [0, w / 2],
          ],
          { colour: work.form.colour ?? colour, steps: 1, gloss: 0.5, turn: [0, 0, Math.PI / 2], at: [side * x, 22, 0], around: 36 },
        );
      }
      work.bar('chrome', [side * 62, 22, 0], [side * 65, 22, 0], 4);
      work.bar('steel', [side * 83, 22, 0], [side * 100, 22, 0], 2.5);
    }
    return { perches: [{ name: 'grip', at: [0, 22, 0], room: [60, 3], hold: 'both' }] };
  },
  trampoline(work) {
    work.round(6, (angle) =>
      work.bar('steel', [Math.sin(angle) * 150, 0, Math.cos(angle) * 150], [Math.sin(angle) * 150, 80, Math.cos(angle) * 150], 3),
    );
    work.hoop('steel', 150, 4, { at: [0, 80, 0], around: 60 });

    work.spun(
      'cloth',
      [
        [152, 82],
        [150, 86],
        [124, 84],
        [122, 82],
      ],
      { colour: work.colour('#2f5ab0'), steps: 2, around: 60 },
    );
    work.moving('mat', [0, 82, 0], () =>
      work.spun(
        'cloth',
        [
          [123, 82],
          [60, 80.6],
          [0, 80],
        ],
        { colour: '#1c1c22', around: 48 },
      ),
    );
    return {
      pose: ({ seconds, actions }) => ({ mat: { shift: [0, actions.has('bounce') ? -Math.abs(Math.sin(seconds * 3.4)) * 8 : 0, 0] } }),
      perches: [{ name: 'top', at: [0, 81, 0], room: [180, 180] }],
    };
  },
};

import type { Designs } from '../prop/design-family.ts';

/** What is won. Centimetres. */
export const prizes: Designs = {
  trophy(work) {
    const gold = work.form.preset['silver'] === true ? 'silver' : 'gold';

    work.block('marble', [11, 3, 11], { colour: '#26262a', at: [0, 1.5, 0], round: 0.3 });
    work.block('marble', [8.4, 4, 8.4], { colour: '#26262a', at: [0, 5, 0], round: 0.3 });
    work.block('brass', [5, 2, 0.3], { at: [0, 5, 4.25] });

    work.spun(
      gold,
      [
        [0, 7],
        [3.6, 7],
        [3.4, 7.8],
        [1, 9.4],
        [0.8, 12],
        [1.5, 13.2],
        [1, 14.4],
        [3, 16],
        [5.8, 19],
        [6.6, 25],
        [6.9, 28],
        [6.5, 28],
        [6, 25],
        [5, 19.6],
        [0, 17],
      ],
      { around: 48, colour: work.form.colour },
    );
    for (const side of [-1, 1])
      work.rod(
        gold,
        [
          [side * 6.4, 26, 0],
          [side * 10.4, 26.4, 0],
          [side * 10.8, 21.4, 0],
          [side * 7.4, 18, 0],
          [side * 4.8, 18.4, 0],
        ],
        0.6,
        { colour: work.form.colour },
      );
    work.slab(
      gold,
      Array.from({ length: 10 }, (_, k) => {
        const a = (k / 10) * 6.2832;
        const r = k % 2 ? 1.1 : 2.6;
        return [Math.sin(a) * r, Math.cos(a) * r] as const;
      }),
      0.5,
      { bevel: 0.15, at: [0, 22.6, 6.3] },
    );
    return { perches: [{ name: 'grip', at: [0, 12, 0], room: [4, 4], hold: 'fist' }] };
  },
  medal(work) {
    for (const side of [-1, 1])
      work.slab(
        'cloth',
        [
          [side * 0.2, 4.6],
          [side * 1.8, 4.6],
          [side * 4.4, 13],
          [side * 2.4, 13],
        ],
        0.12,
        { colour: side > 0 ? '#c8201e' : '#2f5ab0', at: [0, 0, side * 0.07] },
      );
    work.spun(
      'gold',
      [
        [0, -0.25],
        [2.6, -0.25],
        [2.7, 0],
        [2.6, 0.25],
        [2.3, 0.25],
        [2.2, 0.15],
        [0, 0.15],
      ],
      { steps: 1, around: 48, turn: [Math.PI / 2, 0, 0], at: [0, 2.7, 0], colour: work.form.colour },
    );
    work.slab(
      'gold',
      Array.from({ length: 10 }, (_, k) => {
        const a = (k / 10) * 6.2832;
        const r = k % 2 ? 0.65 : 1.5;
        return [Math.sin(a) * r, Math.cos(a) * r] as const;
      }),
      0.3,
      { at: [0, 2.7, 0.15], bevel: 0.08 },
    );
  },
};

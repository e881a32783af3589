import { type Style, tint } from '../prop/crafted-family.ts';
import { circle } from '../prop/bench.ts';
import { formNumber } from '../prop/prop-form.ts';
import { tool } from '../hand-tool/lying.ts';
import { mirrored } from '../hand-tool/kitchen.ts';

/** A straight blade with a guard, point up; `long` says how long. Centimetres. */
export const sword: Style = (bench, form) => {
  const long = formNumber(form, 'blade', 78);
  return tool('up', { hold: -9, tip: long }, (made) => {
    const half = formNumber(form, 'width', 2.6);
    const blade = form.words.includes('glowing') ? ('screen' as const) : ('steel' as const);
    made.slab(
      blade,
      mirrored([
        [0, half],
        [long * 0.7, half * 0.8],
        [long * 0.94, half * 0.62],
        [long, 0.05],
      ]),
      0.9,
      { bevel: 0.36, colour: form.colour },
    );
    made.slab(
      'iron',
      mirrored([
        [2, 0.5],
        [long * 0.66, 0.34],
        [long * 0.7, 0.05],
      ]),
      0.96,
      {},
    );
    made.pipe(
      'gold',
      [
        [3, -9, 0],
        [0.6, -6, 0],
        [0, 0, 0],
        [0.6, 6, 0],
        [3, 9, 0],
      ],
      (along) => 1.1 + 0.4 * Math.abs(along - 0.5),
      { up: [0, 0, 1] },
    );
    made.ball('lacquer', 1.3, { at: [0, 0, 0.9], colour: '#b01030', around: 14 });
    made.rod('leather', [-15, 0, 0], [-0.5, 0, 0], 1.35);
    for (let wrap = 0; wrap < 8; wrap++)
      made.hoop('leather', 1.4, 0.22, { at: [-14 + wrap * 1.8, 0, 0], turn: [0, 0, Math.PI / 2 + 0.25], colour: '#3a1f10', around: 14 });
    made.ball('gold', [1.9, 2.3, 2.3], { at: [-16.6, 0, 0] });
  })(bench, form);
};

/** A long curved sword. */
export const katana: Style = tool('up', { hold: -14, tip: 72 }, (bench, form) => {
  const edge = (off: number): (readonly [number, number])[] =>
    Array.from({ length: 13 }, (_, at) => [at * 6, off + (at / 12) ** 2 * 7] as const);
  bench.slab('steel', [...edge(-1.4).slice(0, 12), [74, 8], ...edge(1.6).slice(0, 12).toReversed()], 0.7, { bevel: 0.25 });
  bench.slab('iron', circle(4, 24), 0.9, { at: [-0.6, 0, 0], turn: [0, Math.PI / 2, 0], bevel: 0.2 });
  bench.pipe(
    'cloth',
    [
      [-26, -1.6, 0],
      [-12, -0.6, 0],
      [-1, 0, 0],
    ],
    1.6,
    { colour: tint(form, '#1c1c24') },
  );
  for (let knot = 0; knot < 8; knot++)
    bench.block('paper', [1.5, 1.5, 3.4], {
      at: [-24 + knot * 2.9, -1.4 + knot * 0.16, 0],
      turn: [0, 0, Math.PI / 4],
      colour: '#d8cfb8',
      round: 0.1,
    });
});

/** A short blade with a guard. */
export const dagger: Style = tool('up', { hold: -5, tip: 22 }, (bench, form) => {
  bench.slab(
    'steel',
    mirrored([
      [0, 1.9],
      [10, 2.2],
      [18, 1.3],
      [23, 0.05],
    ]),
    0.8,
    { bevel: 0.32, colour: form.colour },
  );
  bench.pipe(
    'gold',
    [
      [-1, -5, 0],
      [0, 0, 0],
      [-1, 5, 0],
    ],
    0.85,
    { up: [0, 0, 1] },
  );
  bench.turning(
    'leather',
    [
      [1, -9, 1],
      [1.25, -6],
      [0.95, -1, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#2a1a12' },
  );
  bench.ball('gold', 1.5, { at: [-9.6, 0, 0] });
});

/** A long shaft with a leaf-shaped head. */
export const spear: Style = tool('up', { hold: -20, tip: 105 }, (bench, form) => {
  bench.rod('wood', [-100, 0, 0], [80, 0, 0], 1.5, { colour: tint(form, '#8a5a30') });
  bench.slab(
    'steel',
    mirrored([
      [78, 1.6],
      [82, 4.6],
      [88, 4.9],
      [98, 2.6],
      [106, 0.05],
    ]),
    1.6,
    { bevel: 0.6 },
  );
  bench.rod('brass', [74, 0, 0], [81, 0, 0], [1.8, 2.2]);
  for (let hair = 0; hair < 12; hair++)
    bench.pipe(
      'cloth',
      [
        [76, 0, 0],
        [70, Math.sin(hair) * 3, Math.cos(hair) * 3],
        [58, Math.sin(hair) * 3.6, Math.cos(hair) * 3.6],
      ],
      0.8,
      { colour: '#b01824', around: 5, steps: 3 },
    );
});

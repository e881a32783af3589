import type { Vector3 } from '@onereel/spec';
import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { scaleColour } from '../../../shapes/colour.ts';
import type { Bench } from '../prop/bench.ts';
import { grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { arch } from '../prop/joinery.ts';
import type { Substance } from '../../matter/substance.ts';

/** A soft body: a box swollen in the middle and drawn in at the top. */
function pouch(
  bench: Bench,
  substance: Substance,
  [w, h, l]: Vector3,
  colour: Linear,
  { swell = 0.16, neck = 0.8, at = [0, 0, 0] as Vector3, square = 3.2 } = {},
): void {
  const round = (u: number, v: number): Vector3 => {
    const angle = u * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const reach = (Math.abs(c) ** square + Math.abs(s) ** square) ** (-1 / square);
    const foot = Math.min(1, v * 9) ** 0.5;
    const head = Math.min(1, (1 - v) * 9) ** 0.5;
    const body =
      (0.86 + 0.14 * foot) * (1 + swell * Math.sin(Math.min(1, v * 1.3) * Math.PI)) * (1 + (neck - 1) * v * v) * (0.8 + 0.2 * head);
    const closed = v < 0.012 ? v / 0.012 : v > 0.988 ? (1 - v) / 0.012 : 1;
    return [(c * reach * w * body * closed) / 2, h * v, (-s * reach * l * body * closed) / 2];
  };
  bench.sheet(
    substance,
    (u, v) => {
      const [x, y, z] = round(u, v);
      return [x + at[0], y + at[1], z + at[2]];
    },
    { colour, columns: 36, rows: 24 },
  );
}

/** A case on wheels with a handle drawn out, ribs and a zip. */
export const suitcase: Style = (bench, form) => {
  const colour = tint(form, '#2f6f8f');
  bench.block('plastic', [44, 58, 13.4], { at: [0, 35, 6.9], colour, round: 4.5 });
  const lid = bench.on('lid', [-22, 6, 0]);
  lid.block('plastic', [44, 58, 13], { at: [0, 35, -6.7], colour, round: 4.5 });
  bench.block('rubber', [44.4, 58.4, 1.2], { at: [0, 35, 0.1], round: 0.5 });
  for (const x of [-15, -7.5, 0, 7.5, 15]) bench.block('plastic', [2.2, 48, 1.6], { at: [x, 35, 13.6], colour, round: 0.7 });
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 9, 60, -6], [x * 9, 100, -6], 0.9);
    for (const z of [-9, 9])
      bench.turning(
        'rubber',
        [
          [0.001, -1.4, 1],
          [3, -1.4],
          [3, 1.4, 1],
          [0.001, 1.4],
        ],
        { at: [x * 17, 3, z], turn: [0, 0, Math.PI / 2] },
      );
    for (const z of [-9, 9]) bench.block('iron', [5, 3.4, 4], { at: [x * 17, 5.6, z] });
  }
  bench.block('rubber', [23, 3.4, 3.4], { at: [0, 100, -6], round: 1.5 });
  bench.pipe('rubber', arch(7, 4, [0, 63, 3], 6), 1.1, { steps: 3 });
  return {
    perches: [grip([0, 100, -6]), spot('top', [0, 64, 0], 38, 20)],
    anchors: { grip: [0, 100, -6] },
    pose: (moment) => ({ lid: { turn: [0, 1.2 * openness(moment, form), 0] } }),
  };
};

/** An old case of leather with straps, or a briefcase. */
export const leatherCase: Style = (bench, form) => {
  const colour = tint(form, (form.preset['colour'] as string) ?? '#7a4a26');
  bench.block('leather', [56, 38, 9], { at: [0, 19, -4.6], colour, round: 2.4 });
  const lid = bench.on('lid', [0, 1, 0]);
  lid.block('leather', [56, 38, 9], { at: [0, 19, 4.6], colour, round: 2.4 });
  bench.block('brass', [55, 37, 0.8], { at: [0, 19, 0], round: 0.3 });
  bench.pipe(
    'leather',
    [
      [-9, 37, 0],
      [-8, 42, 0],
      [8, 42, 0],
      [9, 37, 0],
    ],
    1.3,
    { colour: scaleColour(colour, 0.6), up: [0, 0, 1] },
  );
  for (const x of [-17, 17]) {
    lid.block('leather', [4, 39, 1], { at: [x, 19.2, 9.4], colour: scaleColour(colour, 0.45) });
    lid.block('brass', [6, 5, 1.4], { at: [x, 29, 9.8] });
    bench.block('leather', [4, 39, 1], { at: [x, 19.2, -9.4], colour: scaleColour(colour, 0.45) });
  }
  for (const x of [-1, 1])
    for (const y of [2.6, 35.4])
      lid.block('leather', [6, 5.6, 9.6], { at: [x * 25.6, y, 4.6], colour: scaleColour(colour, 0.5), round: 1.4 });
  return {
    perches: [grip([0, 42, 0]), spot('top', [0, 38, 0], 48, 16)],
    pose: (moment) => ({ lid: { turn: [1.4 * openness(moment, form), 0, 0] } }),
  };
};

/** A rucksack: a swollen body, a flap, a front pocket with its zip, straps behind. */
export const backpack: Style = (bench, form) => {
  const colour = tint(form, '#3a6b4a');
  const dark = scaleColour(colour, 0.5);
  pouch(bench, 'cloth', [30, 42, 17], colour, { neck: 0.84, swell: 0.08 });
  pouch(bench, 'cloth', [22, 18, 8], scaleColour(colour, 0.8), { at: [0, 3, 9], neck: 0.94, swell: 0.06 });
  bench.block('chrome', [15, 0.8, 0.6], { at: [0, 17, 12.9] });
  bench.block('chrome', [0.8, 3, 0.7], { at: [6, 15.6, 13] });
  bench.sheet(
    'cloth',
    (u, v) => [
      (u - 0.5) * (27 - v * 4),
      43.2 - 14 * v * v - Math.abs(u - 0.5) ** 2 * 10,
      -4 + 13.6 * Math.sin(Math.min(1, v * 1.25) * 1.57),
    ],
    { colour: dark, columns: 14, rows: 12, flip: true },
  );
  for (const x of [-6, 6]) {
    bench.block('leather', [2.4, 15, 0.6], { at: [x, 26, 10], turn: [-0.06, 0, 0] });
    bench.block('brass', [3.4, 3, 0.9], { at: [x, 21, 10.6] });
  }
  for (const x of [-1, 1]) {
    bench.pipe(
      'cloth',
      [
        [x * 6, 40, -7],
        [x * 9, 38, -14],
        [x * 11, 22, -16],
        [x * 12, 8, -11],
        [x * 12, 4, -7],
      ],
      1.3,
      { colour: dark, flatten: 2 },
    );
    pouch(bench, 'cloth', [7, 18, 11], dark, { at: [x * 16.4, 2, 0], neck: 0.9 });
  }
  bench.pipe('cloth', arch(4, 4, [0, 41.4, -5], 6), 0.8, { colour: dark, steps: 3 });
  return { perches: [grip([0, 45, -5]), spot('inside', [0, 34, 0], 20, 12)] };
};

/** A handbag with a flap, a clasp and a strap in an arch. */
export const handbag: Style = (bench, form) => {
  const colour = tint(form, '#a82a3c');
  pouch(bench, 'leather', [30, 21, 12], colour, { neck: 0.72, swell: 0.04 });
  bench.sheet(
    'leather',
    (u, v) => [
      (u - 0.5) * (25.6 - v * 2),
      21.6 - 12 * v * v - Math.abs(u - 0.5) ** 2 * v * 14,
      -3 + 9.8 * Math.sin(Math.min(1, v * 1.25) * 1.57),
    ],
    { colour: scaleColour(colour, 0.8), columns: 14, rows: 12, flip: true },
  );
  bench.block('gold', [3.4, 3, 1], { at: [0, 10.4, 6.8] });
  for (const z of [-2.4, 2.4])
    bench.pipe('leather', arch(8.4, 15, [0, 19, z], 12), 0.75, { colour: scaleColour(colour, 0.6), steps: 2, up: [0, 0, 1] });
  for (const x of [-1, 1])
    for (const z of [-2.4, 2.4]) bench.hoop('gold', 1.2, 0.35, { at: [x * 8.4, 19.4, z], turn: [Math.PI / 2, 0, 0], around: 16 });
  return { perches: [grip([0, 33, 0]), spot('inside', [0, 16, 0], 20, 6)] };
};

/** A bag of paper or plastic with two handles, open at the top. */
export const shoppingBag: Style = (bench, form) => {
  const plastic = form.preset['plastic'] === true;
  const colour = tint(form, plastic ? '#e6ebee' : '#b98a58');
  const substance: Substance = plastic ? 'paper' : 'cardboard';
  const side = (u: number, v: number, inside: number): Vector3 => {
    const angle = u * Math.PI * 2;
    const square = plastic ? 2.6 : 12;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const reach = (Math.abs(c) ** square + Math.abs(s) ** square) ** (-1 / square);
    const slack = plastic
      ? 1 + 0.14 * Math.sin(v * 3.1) - 0.24 * v * v + 0.035 * Math.sin(u * 44 + v * 7) + 0.03 * Math.sin(v * 16 + u * 19)
      : 1;
    return [
      c * reach * 14 * slack * inside,
      v * (plastic ? 34 : 36) * (plastic ? 1 - 0.08 * c * c * v : 1),
      -s * reach * 8 * slack * inside,
    ];
  };
  bench.sheet('cloth', (u, v) => side(u, v, 1), { colour, columns: 56, rows: 14, gloss: plastic ? 0.55 : 0.1 });
  bench.slab(substance, roundedRectangle(plastic ? 24 : 27, plastic ? 13 : 15, 2), 0.4, {
    at: [0, 0.3, 0],
    turn: [-Math.PI / 2, 0, 0],
    colour,
  });
  if (plastic) {
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        bench.pipe(
          'paper',
          [
            [x * 9, 32, z * 3],
            [x * 8.4, 40, z * 2],
            [x * 5, 45, z],
            [x * 2.4, 46, 0.2 * z],
          ],
          (along) => 1.9 - 1.3 * along,
          { colour, flatten: 1.8, up: [0, 0, 1] },
        );
    bench.ball('paper', [3, 1.4, 1.6], { at: [0, 46, 0], colour });
    bench.slab('lacquer', roundedRectangle(9, 9, 4.4), 0.3, { at: [0, 19, 9.6], colour: '#d03030' });
  } else {
    for (const z of [-1, 1]) bench.pipe('straw', arch(5, 10, [0, 34, z * 7.8], 10), 0.4, { steps: 2, colour: '#8a6238', up: [0, 0, 1] });
  }
  return { perches: [grip([0, 44, 0]), spot('inside', [0, 1, 0], 22, 12)] };
};

/** A purse: a little bag with a kiss lock. */
export const purse: Style = (bench, form) => {
  const colour = tint(form, '#8a2f5c');
  pouch(bench, 'leather', [14, 11, 6], colour, { neck: 0.72, swell: 0.22, square: 2.3 });
  for (const z of [-0.7, 0.7]) bench.pipe('gold', arch(5.6, 2.6, [0, 9.4, z], 10), 0.5, { steps: 2, up: [0, 0, 1] });
  for (const x of [-0.6, 0.6]) bench.ball('gold', 0.9, { at: [x, 13, x], around: 12 });
  return { perches: [grip([0, 6, 0], 'palm')] };
};

/** A basket of woven cane; a picnic one when it has lids. */
export const basket: Style = (bench, form) => {
  const colour = tint(form, '#b0793a');
  const [low, high, tall] = [13, 17, 17];
  for (let row = 0; row <= 11; row++) {
    const share = row / 11;
    const radius = low + (high - low) * share;
    const weave = Array.from({ length: 49 }, (_, at): Vector3 => {
      const angle = (at / 48) * Math.PI * 2;
      const out = radius + Math.cos(at * Math.PI + row * Math.PI) * 0.45;
      return [Math.sin(angle) * out * 1.25, 1 + share * tall, Math.cos(angle) * out];
    });
    bench.pipe('straw', weave, 0.82, { steps: 1, around: 5, colour: row % 4 === 2 ? scaleColour(colour, 0.55) : colour });
  }
  bench.turning(
    'straw',
    [
      [0.001, 0, 1],
      [low, 0, 1],
      [low, 1, 1],
      [0.001, 1],
    ],
    { size: [1.25, 1, 1], colour, open: 0.6 },
  );
  for (const [radius, y, thick] of [
    [low, 0.8, 1],
    [high, 18.4, 1.3],
  ] as const)
    bench.hoop('straw', radius, thick, { at: [0, y, 0], size: [1.25, 1, 1], colour: scaleColour(colour, 0.75) });
  for (const z of [-0.8, 0.8]) bench.pipe('straw', arch(20.4, 21, [0, 18, z], 14), 0.9, { steps: 2, colour, up: [0, 0, 1] });
  if (form.preset['picnic'] === true) {
    for (const x of [-1, 1])
      bench.on(`lid${x}`, [0, 20, 0]).turning(
        'straw',
        [
          [0.001, 0, 1],
          [17.6, 0, 1],
          [17.6, 1.3, 1],
          [0.001, 1.3],
        ],
        { size: [0.6, 1, 1], at: [x * 10.5, 19, 0], colour: scaleColour(colour, 0.9) },
      );
    bench.sheet('cloth', (u, v) => [(u - 0.5) * 14, 19 - 11 * v * v, 15.2 + v * 2.2 - v * v * 2], {
      colour: '#c8283a',
      flip: true,
      columns: 6,
      rows: 6,
    });
  }
  return {
    perches: [grip([0, 39, 0]), spot('inside', [0, 1.2, 0], 26, 20)],
    pose: (moment) => ({ 'lid-1': { turn: [0, 0, 1.3 * openness(moment, form)] }, lid1: { turn: [0, 0, -1.3 * openness(moment, form)] } }),
  };
};

/** A sealed letter: its flap, a stamp, a seal. */
export const envelope: Style = (bench, form) => {
  const colour = tint(form, '#efe6d2');
  const lean = -0.32;
  const at = (x: number, y: number, z: number): Vector3 => [
    x,
    y * Math.cos(lean) - z * Math.sin(lean),
    y * Math.sin(lean) + z * Math.cos(lean),
  ];
  bench.slab('paper', roundedRectangle(22, 15, 0.3), 0.3, { at: at(0, 7.5, 0), turn: [lean, 0, 0], colour });
  bench.slab(
    'paper',
    [
      [-11, 0],
      [11, 0],
      [0.8, 8.4],
      [-0.8, 8.4],
    ],
    0.16,
    { at: at(0, 0.02, 0.2), turn: [lean, 0, 0], colour: scaleColour(colour, 0.84) },
  );
  bench.slab(
    'paper',
    [
      [-11, 15],
      [-0.9, 6.2],
      [0.9, 6.2],
      [11, 15],
    ],
    0.2,
    { at: at(0, 0, 0.42), turn: [lean, 0, 0], colour: scaleColour(colour, 0.93) },
  );
  bench.turning(
    'lacquer',
    [
      [0.001, 0, 1],
      [1.9, 0, 1],
      [2, 0.4],
      [1.5, 0.6, 1],
      [1.4, 0.45, 1],
      [0.001, 0.45],
    ],
    { at: at(0, 7, 0.5), turn: [Math.PI / 2 + lean, 0, 0] },
  );
  bench.block('wood', [26, 1.2, 9], { at: [0, -0.6, -1.5], round: 0.4 });
  bench.block('wood', [20, 10, 1], { at: at(0, 5, -0.8), turn: [lean, 0, 0] });
  return { perches: [grip(at(8, 7, 0), 'palm')] };
};

import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Substance } from '../../matter/substance.ts';
import { circle, type Bench } from '../prop/bench.ts';
import { canvasAt, craftedFamily, grip, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';

type Painter = (u: number, v: number) => Linear;

const rough = (u: number, v: number): number => Math.sin(u * 31 + Math.sin(v * 17) * 3) * Math.sin(v * 43 + Math.sin(u * 23) * 2);

/** A little painted land: sky with a sun, hills behind hills, a river. */
const landscape: Painter = (u, v) => {
  const daub = 1 + rough(u, v) * 0.12;
  const tone = ([r, g, b]: Linear): Linear => [r * daub, g * daub, b * daub];
  if (Math.hypot((u - 0.7) * 1.35, v - 0.74) < 0.075) return tone([0.95, 0.72, 0.3]);
  const far = 0.5 + 0.09 * Math.sin(u * 7 + 1) + 0.05 * Math.sin(u * 17);
  const near = 0.34 + 0.07 * Math.sin(u * 5 + 3.4);
  if (v > far) return tone(mixColour([0.85, 0.55, 0.33], [0.16, 0.36, 0.62], (v - far) / (1 - far)));
  if (v > near) return tone([0.18, 0.28, 0.36]);
  if (Math.abs(u - 0.45 - 0.2 * Math.sin(v * 12)) < 0.05 + (0.34 - v) * 0.2) return tone([0.36, 0.52, 0.62]);
  return tone(mixColour([0.1, 0.2, 0.05], [0.28, 0.36, 0.08], v / near));
};

/** A bust of a sitter before a dark ground. */
const portrait: Painter = (u, v) => {
  const [x, y] = [u - 0.5, v - 0.6];
  const daub = 1 + rough(u, v) * 0.1;
  const tone = ([r, g, b]: Linear): Linear => [r * daub, g * daub, b * daub];
  for (const eye of [-0.062, 0.062]) if (Math.hypot(x - eye, (y - 0.02) * 1.7) < 0.022) return [0.03, 0.02, 0.02];
  if (Math.abs(x) < 0.05 && Math.abs(y + 0.105 + x * x * 3) < 0.011) return [0.4, 0.1, 0.08];
  if (Math.abs(x - 0.008) < 0.012 && y < 0 && y > -0.06) return [0.42, 0.23, 0.14];
  if (Math.hypot(x / 0.145, y / 0.19) < 1) return tone(x > 0.05 ? [0.5, 0.3, 0.19] : [0.68, 0.45, 0.31]);
  if (Math.hypot(x / 0.2, (y - 0.06) / 0.24) < 1 && y > -0.2) return tone([0.1, 0.05, 0.025]);
  if (Math.abs(x) < 0.06 && y < 0 && y > -0.28) return tone([0.5, 0.31, 0.2]);
  if (y < -0.19 - x * x * 1.6) return Math.abs(x) < 0.09 + (y + 0.42) * 0.4 ? tone([0.62, 0.58, 0.5]) : tone([0.24, 0.04, 0.05]);
  return tone(mixColour([0.06, 0.05, 0.035], [0.18, 0.14, 0.08], Math.max(0, 1 - Math.hypot(x, y) * 1.6)));
};

/** Fields of colour, as modern art has them. */
const abstract: Painter = (u, v) => {
  const hues: Linear[] = [
    [0.75, 0.06, 0.05],
    [0.85, 0.6, 0.06],
    [0.04, 0.14, 0.46],
    [0.82, 0.79, 0.72],
    [0.05, 0.05, 0.06],
  ];
  const [x, y] = [u + 0.08 * Math.sin(v * 6), v + 0.08 * Math.sin(u * 5)];
  if (Math.hypot(x - 0.36, y - 0.62) < 0.17) return hues[0]!;
  if (Math.abs(x + y * 0.6 - 0.98) < 0.045) return hues[4]!;
  if (x > 0.56 && y < 0.4) return hues[2]!;
  if (y > 0.74 && x > 0.5) return hues[1]!;
  return x < 0.3 && y < 0.36 ? hues[1]! : hues[3]!;
};

/** A ground of two washes for what is painted over it. */
const wash: Painter = (u, v) => {
  const daub = 1 + rough(u, v) * 0.08;
  const tone = ([r, g, b]: Linear): Linear => [r * daub, g * daub, b * daub];
  return v < 0.24 + 0.02 * Math.sin(u * 9) ? tone([0.16, 0.2, 0.1]) : tone(mixColour([0.5, 0.42, 0.3], [0.16, 0.28, 0.42], v));
};

const painters: Readonly<Record<string, Painter>> = { landscape, portrait, abstract };

/** Four boards around an opening of the given size. */
function surround(
  bench: Bench,
  substance: Substance,
  w: number,
  h: number,
  wide: number,
  deep: number,
  { at, turn, colour }: { at: Vector3; turn: readonly [number, number, number]; colour?: Linear },
): void {
  const look = { turn, round: Math.min(wide, deep) * 0.25, ...(colour ? { colour } : {}) };
  const off = (y: number): Vector3 => [at[0], at[1] + y * Math.cos(turn[0]), at[2] + y * Math.sin(turn[0])];
  for (const side of [-1, 1]) {
    bench.block(substance, [w + wide * 2, wide, deep], { ...look, at: off((side * (h + wide)) / 2) });
    bench.block(substance, [wide, h, deep], { ...look, at: [at[0] + (side * (w + wide)) / 2, at[1], at[2]] });
  }
}

/** A moulded frame around an opening, standing and leaning back. Centimetres. */
function frame(
  bench: Bench,
  substance: 'gold' | 'wood' | 'iron',
  w: number,
  h: number,
  wide: number,
  { at, lean, colour }: { at: Vector3; lean: number; colour?: Linear },
): void {
  const place = { at, turn: [-lean, 0, 0] as const, ...(colour ? { colour } : {}) };
  const middle = (out: number): Vector3 => [at[0], at[1] + out * Math.sin(lean), at[2] + out * Math.cos(lean)];
  surround(bench, substance, w, h, wide, 3.4, place);
  for (const [grow, out, thick] of [
    [wide * 2.1, 0.6, 1.1],
    [wide * 0.5, 1.9, 0.7],
  ] as const) {
    const [a, b] = [(w + grow) / 2, (h + grow) / 2];
    for (const side of [-1, 1]) {
      const level = (x: number, y: number): Vector3 => [
        middle(out)[0] + x,
        middle(out)[1] + y * Math.cos(lean),
        middle(out)[2] - y * Math.sin(lean),
      ];
      bench.rod(substance, level(-a, side * b), level(a, side * b), thick, place.colour ? { colour: place.colour } : {});
      bench.rod(substance, level(side * a, -b), level(side * a, b), thick, place.colour ? { colour: place.colour } : {});
    }
  }
}

function canvas(bench: Bench, painter: Painter, w: number, h: number, at: Vector3, lean: number): void {
  bench.sheet('paper', (u, v) => [at[0] + (u - 0.5) * w, at[1] + (v - 0.5) * h * Math.cos(lean), at[2] - (v - 0.5) * h * Math.sin(lean)], {
    columns: Math.round(64 * Math.sqrt(w / h)),
    rows: Math.round(64 * Math.sqrt(h / w)),
    paint: painter,
    gloss: 0.25,
  });
}

const painting: Style = (bench, form) => {
  const painter = form.words.includes('pictured') ? wash : painters[formWord(form, 'painter', 'landscape')]!;
  const tall = formWord<string>(form, 'painter', '') === 'portrait';
  const [w, h] = tall ? [44, 56] : [72, 50];
  const lean = 0.1;
  const at: Vector3 = [0, h / 2 + 8, 0];
  frame(bench, form.substance === 'wood' ? 'wood' : 'gold', w, h, 7, { at, lean, ...(form.colour ? { colour: form.colour } : {}) });
  canvas(bench, painter, w + 1, h + 1, [0, at[1], at[2] - 0.2], lean);
  bench.block('wood', [w + 4, h + 4, 1], { at: [0, at[1], -1.4], turn: [-lean, 0, 0], colour: '#5a4028', round: 0 });
  return { perches: [grip([0, at[1], 0], 'both'), canvasAt([0, at[1], at[2] + 0.2], w, h, lean)] };
};

const photo: Style = (bench, form) => {
  const [w, h] = [15, 10];
  const lean = 0.24;
  const at: Vector3 = [0, h / 2 + 1.6, 0];
  surround(bench, 'wood', w, h, 1.7, 1.2, { at, turn: [-lean, 0, 0], colour: tint(form, '#2a1a10') });
  bench.slab('paper', roundedRectangle(w, h, 0.1), 0.2, { at: [0, at[1], -0.5], turn: [-lean, 0, 0] });
  canvas(bench, form.words.includes('pictured') ? wash : landscape, w - 2.2, h - 2.2, [0, at[1], -0.3], lean);
  bench.slab(
    'wood',
    [
      [-2, 0],
      [2, 0],
      [0.8, 9],
    ],
    0.3,
    { at: [0, 0.3, -4.4], turn: [0.3, 0, 0], colour: '#2a1a10' },
  );
  return { perches: [grip([0, 2, 0], 'palm'), canvasAt([0, at[1], -0.2], w - 2.2, h - 2.2, lean)] };
};

const mirror: Style = (bench, form) => {
  const lean = 0.12;
  const round = Math.PI / 2 - lean;
  bench.turning(
    'gold',
    [
      [25, -1.6, 1],
      [29, -1.2],
      [31, 0.6],
      [29, 2],
      [26.6, 1.2],
      [25, 1.6, 1],
      [24.4, 0.6],
    ],
    { at: [0, 46, 0], turn: [round, 0, 0], size: [1, 1, 1.36], around: 56, colour: form.colour },
  );
  bench.turning(
    'chrome',
    [
      [25.4, 0.4, 1],
      [25.4, 0.8, 1],
      [0.001, 0.8],
    ],
    { at: [0, 46, 0], turn: [round, 0, 0], size: [1, 1, 1.36], around: 56, colour: '#a9c4d2' },
  );
  for (const x of [-1, 1])
    bench.pipe(
      'gold',
      [
        [x * 12, 5, 5],
        [x * 18, 2, 6],
        [x * 22, 0.6, 10],
      ],
      [2.4, 1.4],
      { colour: form.colour },
    );
  bench.rod('gold', [0, 60, -4], [0, 2, -22], 1.6);
  for (const side of [-1, 1])
    bench.pipe(
      'gold',
      [
        [0, 88, -5],
        [side * 6, 93, -5],
        [side * 11, 90, -5],
        [side * 8, 86, -4],
      ],
      [2, 1],
      { colour: form.colour },
    );
  bench.slab('gold', circle(3.4, 5, [0, 92]), 2.2, { at: [0, 0, -5], bevel: 0.6 });
  return { perches: [grip([0, 12, 3], 'both')] };
};

/** A canvas half painted on an easel. */
const easel: Style = (bench, form) => {
  const wood = tint(form, '#b07a44');
  const lean = 0.17;
  const back = (x: number, y: number, out: number): Vector3 => [x, y * Math.cos(lean), -y * Math.sin(lean) + out];
  for (const x of [-1, 1]) bench.rod('wood', back(x * 34, 0, 6), back(x * 6, 168, 0), 1.9, { colour: wood });
  bench.rod('wood', [0, 0, -64], back(0, 158, -2), 1.9, { colour: wood });
  bench.block('wood', [74, 3.4, 7], { at: back(0, 62, 6), colour: wood, round: 0.6 });
  bench.block('wood', [44, 3.4, 3], { at: back(0, 34, 3), colour: wood, round: 0.6 });
  bench.block('wood', [5, 100, 3], { at: back(0, 118, 1), turn: [-lean, 0, 0], colour: wood, round: 0.6 });
  bench.block('wood', [10, 4, 7], { at: back(0, 118 + 2, 6), colour: wood, round: 0.6 });
  const middle = back(0, 91, 6);
  bench.block('cloth', [66, 52, 2.4], { at: middle, turn: [-lean, 0, 0], colour: '#e8e2d4', round: 0.3 });
  canvas(
    bench,
    (u, v) =>
      form.words.includes('blank') || form.words.includes('empty')
        ? [0.84, 0.8, 0.73]
        : form.words.includes('pictured')
          ? wash(u, v)
          : v < 0.24 + 0.1 * Math.sin(u * 8) && u > 0.6
            ? [0.84, 0.8, 0.73]
            : landscape(u, v),
    66,
    52,
    [0, middle[1], middle[2] + 1.5],
    lean,
  );
  return { perches: [grip(back(30, 92, 8), 'both'), canvasAt([0, middle[1], middle[2] + 1.7], 66, 52, lean)] };
};

/** A picture just taken: white with a wide foot. */
const polaroid: Style = (bench, form) => {
  const lean = 0.3;
  bench.slab('paper', roundedRectangle(8.8, 10.7, 0.2), 0.16, { at: [0, 5.2, 0], turn: [-lean, 0, 0], colour: tint(form, '#f6f3ec') });
  canvas(bench, form.words.includes('pictured') ? wash : landscape, 7.6, 7.6, [0, 6, 0], lean);
  return { perches: [grip([0, 1, 0], 'palm'), canvasAt([0, 6, 0.1], 7.6, 7.6, lean)] };
};

/** Pictures on canvas and paper, mirrors, easels. */
export const pictureFamily = craftedFamily({ family: 'picture', styles: { painting, photo, mirror, easel, polaroid } });

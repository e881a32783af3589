import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { spot, type Style, tint } from '../prop/crafted-family.ts';
import { formNumber } from '../prop/prop-form.ts';

/** A bench for a park: slats on curved iron ends. */
export const parkBench: Style = (bench, form) => {
  const colour = tint(form, '#8a5a30');
  const long = formNumber(form, 'long', 160);
  for (const x of [-1, 1]) {
    const at = x * (long / 2 - 14);
    for (const line of [
      [
        [at, 0, 26],
        [at, 20, 20],
        [at, 41, 22],
        [at, 42, 0],
        [at, 40, -18],
      ],
      [
        [at, 0, -28],
        [at, 22, -18],
        [at, 42, -19],
        [at, 64, -27],
        [at, 86, -34],
      ],
      [
        [at, 42, 22],
        [at, 58, 25],
        [at, 63, 16],
        [at, 62, -4],
        [at, 60, -26],
      ],
    ] as Vector3[][])
      bench.pipe('iron', line, 2.2, { around: 10 });
  }
  for (const z of [-14, -3, 8, 19]) bench.block('wood', [long, 3, 9.4], { at: [0, 44 - z * 0.04, z], colour, round: 1 });
  for (const y of [54, 67, 80])
    bench.block('wood', [long, 9.4, 3], { at: [0, y, -20 - (y - 50) * 0.33], turn: [-0.3, 0, 0], colour, round: 1 });
  return { perches: [spot('seat', [0, 46, 4], long * 0.9, 36), spot('top', [0, 46, 4], long * 0.9, 36)] };
};

/** A bench of one board. */
export const plainBench: Style = (bench, form) => {
  const colour = tint(form, '#9a6a3c');
  bench.block(form.substance ?? 'wood', [140, 6, 34], { at: [0, 43, 0], colour, round: 1.2 });
  for (const x of [-1, 1]) {
    bench.block(form.substance ?? 'wood', [6, 40, 30], { at: [x * 52, 20, 0], colour: scaleColour(colour, 0.85), round: 1 });
  }
  bench.block(form.substance ?? 'wood', [104, 8, 4], { at: [0, 26, 0], colour: scaleColour(colour, 0.8), round: 1 });
  return { perches: [spot('seat', [0, 46, 0], 120, 30), spot('top', [0, 46, 0], 120, 30)] };
};

/** A deck chair of striped cloth. */
export const strandChair: Style = (bench, form) => {
  const colour = tint(form, '#2f7ab0');
  for (const x of [-1, 1]) {
    bench.rod('wood', [x * 27, 0, 34], [x * 27, 96, -44], 1.9, { colour: '#b98a52' });
    bench.rod('wood', [x * 24, 0, -36], [x * 24, 44, 30], 1.9, { colour: '#b98a52' });
  }
  for (const [y, z] of [
    [94, -42],
    [40, 26],
    [4, 31],
    [4, -32],
  ] as const)
    bench.rod('wood', [-27, y, z], [27, y, z], 1.7, { colour: '#b98a52' });
  bench.sheet('cloth', (u, v) => [(u - 0.5) * 48, 94 - v * 54 - Math.sin(v * Math.PI) * 22, -42 + v * 68], {
    columns: 10,
    rows: 18,
    flip: true,
    paint: (u) => (Math.floor(u * 10) % 2 ? [0.88, 0.86, 0.8] : colour),
  });
  return { perches: [spot('seat', [0, 44, 2], 44)] };
};

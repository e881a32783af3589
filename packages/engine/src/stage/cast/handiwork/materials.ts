import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';
import { curve, strokesOf, workOf } from './worked.ts';

/** Dough under two hands, on flour: it gives with each stroke and is turned. Centimetres. */
export const dough: Style = (bench, form) => {
  const colour = tint(form, '#ecd6a6');
  bench.turning(
    'flesh',
    [
      [0.001, 0, 1],
      [21, 0],
      [23, 0.25],
      [20, 0.5],
      [0.001, 0.6],
    ],
    { colour: '#f6f1e4' },
  );
  const mass = bench.on('mass', [0, 0.4, 0]);
  mass.ball('wax', [14.5, 6.4, 11], { at: [0, 6, 0], colour, around: 36 });
  mass.ball('wax', [9.5, 3.4, 8.6], { at: [-4.6, 9.2, 1.4], colour, around: 28 });
  mass.ball('wax', [6.5, 2.6, 7.2], { at: [6.4, 8.8, -1], colour, around: 24 });
  return {
    perches: [spot('top', [0, 12, 0], 20)],
    pose: (moment) => {
      const { phase } = workOf(moment);
      const press = Math.sin(Math.PI * Math.min(1, (phase % 1) * 1.6)) ** 2;
      return {
        mass: {
          size: [1 - 0.06 * press, 1 - 0.3 * press, 1 + 0.26 * press],
          turn: [0, Math.floor(phase) * 0.7 + 0.7 * curve((phase % 1) * 2 - 1), 0],
        },
      };
    },
  };
};

/** A plank with its grain; a saw goes through it, and the short end falls. Centimetres. */
export const plank: Style = (bench, form) => {
  const colour = tint(form, '#b98a52');
  const dark = scaleColour(colour, 0.8);
  const piece = (on: typeof bench, from: number, to: number): void => {
    on.block('wood', [to - from - 0.08, 3, 15], { at: [(from + to) / 2, 1.5, 0], colour, round: 0.3 });
    for (const z of [-4.6, 0.4, 4.9])
      on.block('wood', [to - from - 1.2, 0.06, 0.22], { at: [(from + to) / 2, 3.01, z], colour: dark, round: 0 });
  };
  piece(bench, -31, 12);
  piece(bench.on('end', [13, 3, 0]), 12, 31);
  return {
    perches: [spot('top', [0, 3, 0], 50, 12)],
    pose: (moment) => {
      const { progress, motif } = workOf(moment);
      const off = motif === 'saw' ? curve((progress - 0.62) / 0.16) : 0;
      return { end: { turn: [0, 0.12 * off, -0.5 * off], shift: [4.5 * off, -0.4 * off, 0] } };
    },
  };
};

/** A shirt laid out flat; its creases go under the iron. Centimetres. */
export const laundry: Style = (bench, form) => {
  const colour = tint(form, '#4f7fc0');
  const dark = scaleColour(colour, 0.62);
  const half = [
    [0, -27],
    [15, -27],
    [15.6, 6],
    [25, -3],
    [30, 4],
    [18, 20],
    [8, 25],
    [4, 22.4],
    [0, 21.4],
  ] as const;
  bench.slab('cloth', [...half, ...half.map(([x, y]) => [-x, y] as const).toReversed()], 1.6, {
    at: [0, 0.8, 0],
    turn: [-Math.PI / 2, 0, 0],
    colour,
    bevel: 0.6,
  });
  for (const side of [-1, 1])
    bench.slab(
      'cloth',
      [
        [0.4, 21],
        [4.6, 25.4],
        [8.4, 24],
        [3.4, 15.4],
      ].map(([x, y]) => [x! * side, y!] as const),
      1,
      { at: [0, 2.1, 0], turn: [-Math.PI / 2, 0, 0], colour: mixColour(colour, [1, 1, 1], 0.18), bevel: 0.3 },
    );
  bench.block('cloth', [2.6, 0.5, 46], { at: [0, 1.8, 3], colour: mixColour(colour, [1, 1, 1], 0.12), round: 0.2 });
  for (let button = 0; button < 6; button++) bench.ball('ceramic', [0.7, 0.3, 0.7], { at: [0, 2.2, -11 + button * 7], around: 10 });
  for (let crease = 0; crease < 7; crease++) {
    const [x, z] = [((crease * 11) % 24) - 12, ((crease * 17) % 44) - 18];
    bench
      .on(`crease${crease}`, [x, 1.5, z])
      .block('cloth', [8, 0.9, 0.7], { at: [x, 1.6, z], turn: [0, crease * 1.3, 0], colour: dark, round: 0.3 });
  }
  return {
    perches: [spot('top', [0, 1.6, 0], 30, 40)],
    pose: (moment) => {
      const { progress } = workOf(moment);
      return Object.fromEntries(
        Array.from({ length: 7 }, (_, crease) => [
          `crease${crease}`,
          { size: [1, Math.max(0.05, 1 - curve(progress * 8 - crease)), 1] as const },
        ]),
      );
    },
  };
};

/** What a knife has cut off, slice after slice, leaning on each other. Centimetres. */
export const slices: Style = (bench, form) => {
  const flesh = tint(form, '#e8604a');
  const rim = formWord(form, 'rim', '') ? form.preset['rim'] as string : scaleColour(flesh, 0.55);
  const square = form.preset['square'] === true;
  const count = 7;
  for (let slice = 0; slice < count; slice++) {
    const one = bench.on(`slice${slice}`, [slice * 2.3, 0, 0]);
    const lean = [0, 0, 0.9] as const;
    const at = [slice * 2.3, 3.2, 0] as const;
    if (square) {
      one.block('flesh', [1.1, 8.6, 9.4], { at: [slice * 2.3, 3.9, 0], turn: lean, colour: '#9a5a26', round: 0.5 });
      one.block('flesh', [1.16, 7.8, 8.6], { at: [slice * 2.3, 3.9, 0], turn: lean, colour: flesh, round: 0.5 });
    } else {
      one.turning('peel', [[0.001, -0.35, 1], [3.9, -0.35], [4.1, 0], [3.9, 0.35, 1], [0.001, 0.35]], { at, turn: [0, 0, -0.75], colour: rim, around: 26 });
      one.turning('flesh', [[0.001, -0.4, 1], [3.55, -0.4, 1], [3.55, 0.4, 1], [0.001, 0.4]], { at, turn: [0, 0, -0.75], colour: flesh, around: 26 });
    }
  }
  return {
    perches: [spot('top', [7, 4, 0], 14, 8)],
    pose: (moment) => {
      const cut = strokesOf(moment);
      return Object.fromEntries(
        Array.from({ length: count }, (_, slice) => {
          const gone = curve((cut - slice - 1) * 4);
          return [`slice${slice}`, gone > 0 ? { shift: [-6 * (1 - gone), 2 * (1 - gone), 0] as const } : { hidden: true }];
        }),
      );
    },
  };
}; // prettier-ignore

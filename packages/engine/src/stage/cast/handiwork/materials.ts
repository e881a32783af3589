import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { canvasAt, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';
import { curve, strokesOf, workOf } from './worked.ts';

/** Dough under two hands, on flour: it gives with each stroke and is turned. Centimetres. */
const dough: Style = (bench, form) => {
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
const plank: Style = (bench, form) => {
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
const laundry: Style = (bench, form) => {
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
const slices: Style = (bench, form) => {
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

/** A hole in the ground with what came out of it in a heap beside; it widens with the work. Centimetres. */
const dugHole: Style = (bench, form) => {
  const earth = tint(form, '#4a3220');
  const hole = bench.on('hole', [0, 0, 4]);
  hole.turning(
    'clay',
    [
      [0.001, 1.6, 1],
      [17, 1.7],
      [21, 2.2, 1],
      [26, 3.2],
      [30, 2.2],
      [33, 0.2, 1],
      [0.001, 0.1],
    ],
    { at: [0, 0, 4], size: [1, 1, 0.78], colour: scaleColour(earth, 0.75), around: 28 },
  );
  hole.turning(
    'clay',
    [
      [0.001, 2.1, 1],
      [15, 2.3],
      [20, 2.9, 1],
      [20, 2, 1],
      [0.001, 2],
    ],
    { at: [0, 0, 4], size: [1, 1, 0.78], colour: '#0c0806', around: 28, gloss: 0 },
  );
  const heap = bench.on('heap', [24, 0, -18]);
  heap.ball('clay', [17, 11, 13], { at: [24, 2, -18], colour: earth, around: 20 });
  heap.ball('clay', [12, 7, 10], { at: [12, 1, -20], colour: scaleColour(earth, 0.85), around: 16 });
  for (let clod = 0; clod < 9; clod++)
    heap.ball('clay', [2.6 + (clod % 3), 2 + (clod % 2), 2.4], {
      at: [24 + ((clod * 17) % 36) - 18, 3 + ((clod * 7) % 8), -18 + ((clod * 11) % 18) - 8],
      colour: scaleColour(earth, 0.8 + (clod % 3) * 0.2),
      around: 8,
    });
  return {
    perches: [spot('top', [0, 3, 4], 20)],
    pose: (moment) => {
      const { progress, motif } = workOf(moment);
      const grown = motif === '' ? 1 : 0.45 + 0.55 * curve(progress);
      return { hole: { size: [grown, 1, grown] }, heap: { size: [grown, grown, grown] } };
    },
  };
};

/** A sheet on which a picture comes to be: a house, a sun, a tree. Centimetres; its foot is toward who draws. */
const drawing: Style = (bench, form) => {
  bench.block('paper', [32, 0.5, 24], { at: [0, 0.25, 0], colour: '#f7f3e8', round: 0.1 });
  const perches = [spot('top', [0, 0.5, 0], 20), canvasAt([0, 0.52, 0], 32, 24, Math.PI / 2)];
  if (form.words.includes('pictured')) return { perches };
  const line = (step: number, from: readonly [number, number], to: readonly [number, number], colour: string, thick = 0.55): void => {
    bench.on(`line${step}`, [from[0], 0.5, -from[1]]).rod('wax', [from[0], 0.55, -from[1]], [to[0], 0.55, -to[1]], thick, { colour });
  };
  line(0, [-14, -8], [14, -8], '#3f9a3a', 0.9);
  line(1, [-8, -8], [-8, 1], '#c0342c');
  line(2, [-8, 1], [2, 1], '#c0342c');
  line(3, [2, 1], [2, -8], '#c0342c');
  line(4, [-9.4, 0.6], [-3, 7.4], '#2f62b8', 0.7);
  line(5, [-3, 7.4], [3.4, 0.6], '#2f62b8', 0.7);
  line(6, [-4.6, -8], [-4.6, -3.6], '#7a4a2a');
  line(7, [-4.6, -3.6], [-1.4, -3.6], '#7a4a2a');
  line(8, [-1.4, -3.6], [-1.4, -8], '#7a4a2a');
  bench.on('line9', [10, 0.5, -7]).turning(
    'wax',
    [
      [0.001, 0.5, 1],
      [2.7, 0.5, 1],
      [2.7, 1, 1],
      [0.001, 1],
    ],
    { at: [10, 0, -7], colour: '#f2c020' },
  );
  for (let ray = 0; ray < 6; ray++) {
    const [c, s] = [Math.cos(ray * 1.047), Math.sin(ray * 1.047)];
    line(10, [10 + c * 3.4, 7 + s * 3.4], [10 + c * 4.8, 7 + s * 4.8], '#f2c020', 0.4);
  }
  line(11, [9, -8], [9, -3], '#7a4a2a', 0.9);
  bench.on('line12', [9, 0.5, 0]).turning(
    'wax',
    [
      [0.001, 0.5, 1],
      [3.4, 0.5, 1],
      [3.4, 1, 1],
      [0.001, 1],
    ],
    { at: [9, 0, 0.6], colour: '#3f9a3a' },
  );
  return {
    perches,
    pose: (moment) => {
      const { progress, motif } = workOf(moment);
      const drawn = motif === '' ? 13 : 3 + progress * 10.5;
      return Object.fromEntries(
        Array.from({ length: 13 }, (_, step) => [
          `line${step}`,
          drawn > step ? { size: step === 9 || step === 12 || step === 10 ? 1 : Math.min(1, drawn - step) } : { hidden: true },
        ]),
      );
    },
  };
};

/** An egg between two hands: with each stroke its shell opens and what is in it falls. Centimetres. */
const crackedEgg: Style = (bench) => {
  const half = [
    [0.001, 3.5],
    [1.6, 2.8],
    [2.4, 1.3],
    [2.6, 0, 1],
    [2.8, 0, 1],
    [2.6, 1.4],
    [1.75, 3],
    [0.9, 3.6],
    [0.001, 3.8],
  ] as const;
  for (const side of [-1, 1])
    bench
      .on(`half${side}`, [0, 4, 0])
      .turning('ceramic', half, { at: [0, 4, 0], turn: [0, 0, (-side * Math.PI) / 2], colour: '#e8c39a', around: 28 });
  const inner = bench.on('inner', [0, 4, 0]);
  inner.ball('lacquer', [1.7, 1.8, 1.7], { at: [0, 3.6, 0], colour: '#f5a30e', around: 24 });
  inner.ball('wax', [1.1, 2.6, 1.1], { at: [0, 5, 0], colour: '#f4ecd0', around: 20 });
  return {
    perches: [spot('top', [0, 7, 0], 6)],
    pose: (moment) => {
      const { phase, motif } = workOf(moment);
      const at = motif === '' ? 0 : phase % 1;
      const open = curve((at - 0.42) / 0.1) * (1 - curve((at - 0.93) / 0.06));
      const fall = (at - 0.46) / 0.24;
      const part = (side: number) => ({ shift: [side * 2.6 * open, 0.7 * open, 0] as const, turn: [0, 0, side * 0.75 * open] as const });
      return {
        'half-1': part(-1),
        half1: part(1),
        inner: fall > 0 && fall < 1 ? { shift: [0, -15 * fall * fall, 0] as const, size: [1, 1 + fall, 1] as const } : { hidden: true },
      };
    },
  };
};

/** What is in the bowl that eggs are cracked into: a yolk more with each. Centimetres. */
const yolks: Style = (bench) => {
  bench.turning(
    'wax',
    [
      [0.001, 0, 1],
      [3.4, 0],
      [4.6, 1.4],
      [5.4, 3],
      [5.3, 3.2],
      [0.001, 3.3],
    ],
    { colour: '#f1e8c6', around: 36 },
  );
  const places = [
    [-1.9, 1.2],
    [2.1, 0.4],
    [-0.2, -2.2],
    [0.4, 3],
  ] as const;
  places.forEach(([x, z], number) =>
    bench.on(`yolk${number}`, [x, 3.2, z]).ball('lacquer', [1.9, 1.2, 1.9], { at: [x, 3.4, z], colour: '#f5a30e', around: 24 }),
  );
  return {
    perches: [spot('top', [0, 3.3, 0], 8)],
    pose: (moment) => {
      const { phase, motif } = workOf(moment);
      const fallen = motif === '' ? 2 : 1 + Math.floor(phase + 0.3);
      return Object.fromEntries(places.map((_, number) => [`yolk${number}`, number < fallen ? {} : { hidden: true }]));
    },
  };
};

/** What hands work on, by its name. */
export const materials = { dough, plank, laundry, slices, dugHole, drawing, crackedEgg, yolks };

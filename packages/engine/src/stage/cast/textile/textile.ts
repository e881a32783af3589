import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { craftedFamily, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';

/** A carpet with a border, a medallion and fringes. Centimetres. */
const carpet: Style = (bench, form) => {
  const colour = tint(form, '#8a1f24');
  bench.block('cloth', [200, 1.6, 130], { at: [0, 0.8, 0], colour: scaleColour(colour, 0.5), round: 0.3 });
  bench.sheet('cloth', (u, v) => [(u - 0.5) * 200, 1.7, -(v - 0.5) * 130], {
    columns: 80,
    rows: 52,
    paint: (u, v) => {
      const [x, y] = [Math.abs(u - 0.5) * 200, Math.abs(v - 0.5) * 130];
      const edge = Math.min(100 - x, 65 - y);
      if (edge < 4) return [0.05, 0.07, 0.16];
      if (edge < 16) return (Math.floor(x / 8) + Math.floor(y / 8)) % 2 ? [0.62, 0.42, 0.14] : [0.05, 0.07, 0.16];
      if (edge < 19) return [0.72, 0.62, 0.4];
      const star = x / 44 + y / 30;
      return star < 0.34
        ? [0.72, 0.62, 0.4]
        : star < 0.66
          ? [0.05, 0.07, 0.16]
          : star < 1
            ? [0.62, 0.42, 0.14]
            : star < 1.1
              ? [0.72, 0.62, 0.4]
              : Math.sin(x * 0.5) * Math.sin(y * 0.5) > 0.8
                ? [0.62, 0.42, 0.14]
                : colour;
    },
  });
  for (let knot = 0; knot < 44; knot++)
    for (const x of [-1, 1])
      bench.rod('cloth', [x * 100, 0.8, -64 + knot * 3], [x * 107, 0.4, -64 + knot * 3], 0.5, { colour: '#d8ccb0', around: 4 });
  return { perches: [spot('top', [0, 1.7, 0], 180, 110)] };
};

/** Two curtains on a rod; they open. */
const curtain: Style = (bench, form) => {
  const colour = tint(form, '#8a1f2c');

  bench.rod('brass', [-112, 216, 0], [112, 216, 0], 2);
  for (const x of [-1, 1]) bench.ball('brass', 4.4, { at: [x * 115, 216, 0] });

  for (const x of [-1, 1]) {
    bench.on(`half${x}`, [x * 108, 0, 0]).sheet('cloth', (u, v) => [x * 108 - x * u * 106, v * 214, Math.sin(u * 46) * (4 + (1 - v) * 3)], {
      colour,
      columns: 66,
      rows: 8,
      flip: x > 0,
    });
    for (let ring = 0; ring < 8; ring++)
      bench
        .on(`half${x}`, [x * 108, 0, 0])
        .hoop('brass', 3, 0.5, { at: [x * (106 - ring * 14.6), 216, 0], turn: [0, 0, Math.PI / 2], around: 14, section: 5 });
  }
  return {
    pose: (moment) => {
      const size = [1 - 0.66 * openness(moment, form), 1, 1] as const;
      return { 'half-1': { size }, half1: { size } };
    },
  };
};

/** A towel over a rail, or a cloth that hangs. */
const towel: Style = (bench, form) => {
  const colour = tint(form, formWord(form, 'colour', '#5aa0b8'));
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 34, 0, 0], [x * 34, 84, 0], 1.4);
    bench.rod('chrome', [x * 34, 1.4, -16], [x * 34, 1.4, 16], 1.4);
  }
  bench.rod('chrome', [-36, 84, 0], [36, 84, 0], 1.4);
  bench.sheet(
    'cloth',
    (u, v) => {
      const side = v < 0.5 ? 1 : -1;
      const down = Math.max(0, Math.abs(v - 0.5) * 2 - 0.05) / 0.95;
      return [
        (u - 0.5) * 54,
        86 - down * (side > 0 ? 60 : 50),
        side * (Math.min(1, Math.abs(v - 0.5) * 40) * 2.4 + Math.sin(u * 17) * down * 1.2),
      ];
    },
    {
      columns: 40,
      rows: 44,
      paint: (_, v) => (Math.abs(v - 0.1) < 0.02 || Math.abs(v - 0.15) < 0.012 || Math.abs(v - 0.88) < 0.02 ? [0.85, 0.83, 0.78] : colour),
    },
  );
  return { perches: [grip([0, 84, 0])] };
};

/** A flag on a pole: its cloth runs in waves, in strips that follow one another. */
const flag: Style = (bench, form) => {
  const colour = tint(form, '#b8202a');

  bench.rod('wood', [0, 0, 0], [0, 300, 0], [3, 2.2], { colour: '#c8c4bc' });
  bench.ball('gold', 5, { at: [0, 303, 0] });

  bench.turning('stone', [
    [0.001, 0, 1],
    [20, 0, 1],
    [18, 6, 1],
    [6, 8, 1],
    [0.001, 8],
  ]);
  const cloth = bench.on('cloth', [2, 250, 0]);
  cloth.sheet(
    'cloth',
    (u, v) => [2 + u * 130, 205 + v * 88 - u * u * 12 + Math.sin(u * 8) * 2.4 * u, Math.sin(u * 9.4 + v * 0.9) * 11 * Math.sqrt(u)],
    { columns: 40, rows: 14, paint: (_, v) => (v > 0.34 && v < 0.66 ? [0.85, 0.82, 0.76] : colour) },
  );
  return {
    perches: [grip([0, 100, 0])],
    anchors: { grip: [0, 100, 0], tip: [0, 306, 0] },
    pose: (moment) => ({
      cloth: {
        turn: [Math.sin(moment.seconds * 5.2) * 0.06, Math.sin(moment.seconds * 3.4) * 0.22, Math.sin(moment.seconds * 4.1) * 0.03],
        size: [1, 1, 1 + 0.55 * Math.sin(moment.seconds * 6.3)],
      },
    }),
  };
};

/** A cloth fallen in folds, as silk lies. */
const drape: Style = (bench, form) => {
  const colour = tint(form, '#6a2a6e');
  bench.sheet(
    'cloth',
    (u, v) => {
      const [x, y] = [u * 2 - 1, v * 2 - 1];
      const far = Math.hypot(x, y);
      return [
        x * 60 * (1 + Math.sin(v * 15) * 0.05),
        1.4 +
          Math.max(0, (1 - far * 0.72) * 14) +
          Math.abs(Math.sin(u * 9 + v * 5 + Math.sin(v * 7) * 1.2)) * 8 * Math.max(0.12, 1 - far * 0.5),
        -y * 44 * (1 + Math.sin(u * 13) * 0.06),
      ];
    },
    { colour, columns: 64, rows: 48, gloss: 0.4 },
  );
  return { perches: [spot('top', [0, 14, 0], 60, 40)] };
};

/** A net of cords, hung from a bar, or a spider's web in a ring of threads. */
const web: Style = (bench, form) => {
  const colour = tint(form, '#e4e8ec');
  const at = (ray: number, out: number): Vector3 => [
    Math.cos((ray / 14) * Math.PI * 2) * out * (1 + Math.sin(ray * 2.3) * 0.09),
    30 + Math.sin((ray / 14) * Math.PI * 2) * out * (1 + Math.sin(ray * 2.3) * 0.09),
    0,
  ];
  for (let ray = 0; ray < 14; ray++) bench.rod('cloth', [0, 30, 0], at(ray, 27), 0.16, { colour, around: 4 });
  for (let lap = 1; lap < 10; lap++)
    for (let ray = 0; ray < 14; ray++) {
      const [a, b] = [at(ray, lap * 2.7), at(ray + 1, lap * 2.7)];
      bench.pipe('cloth', [a, [(a[0] + b[0]) * 0.48, 30 + ((a[1] + b[1]) / 2 - 30) * 0.94, 0], b], 0.12, { colour, around: 4, steps: 2 });
      if ((lap * 5 + ray * 3) % 7 === 0) bench.ball('water', 0.42, { at: a, around: 8 });
    }
  for (const x of [-1, 1])
    bench.pipe(
      'bark',
      [
        [x * 30, 0, 0],
        [x * 27, 20, 0],
        [x * 31, 44, 0],
        [x * 26, 62, 0],
      ],
      [2, 1],
    );
  bench.pipe(
    'bark',
    [
      [-30, 50, 0],
      [-10, 58, 0],
      [12, 57, 0],
      [30, 52, 0],
    ],
    [1.4, 0.9],
  );
};

const net: Style = (bench, form) => {
  const colour = tint(form, '#d8c8a0');
  const hang = (u: number, v: number): Vector3 => [
    (u - 0.5) * 120,
    104 - v * 92 - Math.sin(u * Math.PI) * v * 6,
    Math.sin(v * 3) * 8 + Math.sin(u * 9) * 2,
  ];
  for (const x of [-1, 1]) bench.rod('wood', [x * 62, 0, 0], [x * 62, 108, 0], 2.4);
  bench.rod('wood', [-64, 104, 0], [64, 104, 0], 1.6);
  for (let line = 0; line <= 22; line++)
    for (const way of [1, -1])
      bench.pipe(
        'cloth',
        Array.from({ length: 9 }, (_, at): Vector3 => hang(Math.min(1, Math.max(0, line / 16 - 0.2 + way * (at / 8 - 0.5) * 0.5)), at / 8)),
        0.4,
        { colour, around: 4, steps: 1 },
      );
  return { perches: [grip([0, 104, 0], 'both')] };
};

/** Rugs, curtains, towels, flags, webs. */
export const textileFamily = craftedFamily({ family: 'textile', styles: { carpet, curtain, towel, flag, drape, web, net } });

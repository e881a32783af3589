import type { Vector3 } from '@onereel/spec';
import { scaleColour, type Linear } from '../../../shapes/colour.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { PropForm } from '../prop/prop-form.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, type Finish, grip, type Style, tint } from '../prop/crafted-family.ts';

/** A flame on a wick: it flickers by the time alone. */
function flame(bench: Bench, name: string, [x, y, z]: Vector3, high: number, around = 4.4): void {
  const fire = bench.on(name, [x, y, z]);
  fire.turning(
    'flame',
    [
      [0.001, 0],
      [high * 0.2, high * 0.16],
      [high * 0.23, high * 0.34],
      [high * 0.11, high * 0.72],
      [0.001, high],
    ],
    { at: [x, y, z], around: 14 },
  );
  fire.turning(
    'flame',
    [
      [0.001, high * 0.06],
      [high * 0.12, high * 0.2],
      [0.001, high * 0.6],
    ],
    { at: [x, y, z + high * 0.13], around: 10, colour: '#fff0b0' },
  );
  if (around > 0) bench.ball('halo', high * around, { at: [x, y + high * 0.5, z], around: 24 });
}

const flicker = (moment: Moment, at: number): { size: [number, number, number]; turn: [number, number, number] } => {
  const beat = Math.sin(moment.seconds * 11 + at * 2.1) * 0.5 + Math.sin(moment.seconds * 17.3 + at * 4.7) * 0.5;
  return {
    size: [1 - beat * 0.08, 1 + beat * 0.13, 1 - beat * 0.08],
    turn: [Math.sin(moment.seconds * 3.1 + at) * 0.07, 0, Math.sin(moment.seconds * 4.3 + at * 2) * 0.08],
  };
};

/** A candle on a saucer. Centimetres. */
const candle: Style = (bench, form): Finish => {
  bench.turning(
    'brass',
    [
      [0.001, 0, 1],
      [5.4, 0, 1],
      [6.4, 1.3],
      [6, 1.4, 1],
      [4.6, 0.5],
      [0.001, 0.5],
    ],
    {},
  );
  bench.hoop('brass', 1.3, 0.3, { at: [7.2, 1.4, 0], turn: [Math.PI / 2, 0, 0], around: 18 });
  bench.turning(
    'wax',
    [
      [2.4, 0.5, 1],
      [2.3, 1],
      [2.2, 13],
      [2, 13.6, 1],
      [1.6, 13.2],
      [0.001, 12.9],
    ],
    { colour: tint(form, '#efe6cf'), glow: 0.06 },
  );
  for (const [turn, y] of [
    [0.3, 9],
    [2, 10.6],
    [3.6, 8],
    [5.2, 11],
  ] as const)
    bench.ball('wax', [0.4, 14 - y, 0.4], {
      at: [Math.sin(turn) * 2.15, y - 0.6 + (14 - y) * 0.3, Math.cos(turn) * 2.15],
      colour: tint(form, '#efe6cf'),
      around: 10,
    });
  bench.rod('iron', [0, 13, 0], [0.1, 14.4, 0], 0.14);
  flame(bench, 'flame', [0.1, 14, 0], 4.4);
  return { anchors: { flame: [0, 16, 0] }, perches: [grip([7, 1.4, 0])], pose: (moment) => ({ flame: flicker(moment, 0) }) };
};

/** A cone of cloth over the bulb, lit from within, hemmed above and below. */
function lampShade(bench: Bench, y: number, shade: Linear): void {
  bench.turning(
    'leaf',
    [
      [15, y - 1, 1],
      [10, y + 19, 1],
    ],
    { colour: shade, glow: 0.55, gloss: 0.05, around: 40 },
  );
  bench.turning(
    'leaf',
    [
      [10, y + 18.9, 1],
      [14.9, y - 1, 1],
    ],
    { colour: shade, glow: 0.9, gloss: 0.05, around: 40 },
  );
  for (const [r, at] of [
    [15, -1],
    [10, 19],
  ] as const)
    bench.hoop('cloth', r, 0.35, { at: [0, y + at, 0], colour: '#8a6a3a' });
}

/** A thin stand from the floor, or the belly of a table lamp. */
function lampFoot(bench: Bench, tall: boolean, y: number): void {
  if (tall)
    bench.turning(
      'brass',
      [
        [0.001, 0, 1],
        [14, 0, 1],
        [14, 1.4],
        [3, 3.4],
        [1.1, 5, 1],
        [1.1, y, 1],
      ],
      {},
    );
  else
    bench.turning(
      'ceramic',
      [
        [5.6, 0, 1],
        [6, 1],
        [4, 2.4],
        [8.6, 9],
        [8, 14],
        [2.6, 20],
        [1.4, 23],
        [1, y, 1],
      ],
      { colour: '#2f5d6c' },
    );
}

/** A lamp with a shade: for a table, or on a tall foot. */
const shaded: Style = (bench, form) => {
  const tall = form.preset['floor'] === true;
  const y = tall ? 120 : 26;
  const shade = tint(form, '#e8d8b0');
  lampFoot(bench, tall, y);
  bench.ball('light', [3, 4, 3], { at: [0, y + 6, 0] });
  lampShade(bench, y, shade);
  bench.ball('halo', 40, { at: [0, y + 8, 0] });
  bench.pipe(
    'brass',
    [
      [4, y - 1, 2],
      [4.2, y - 6, 2],
      [4.1, y - 9, 2],
    ],
    0.18,
    { around: 5 },
  );
  return { anchors: { bulb: [0, y + 6, 0] }, perches: [grip([0, y * 0.6, 0])] };
};

/** Arms all round, each with a candle and pendants of glass. */
function candleArms(bench: Bench, form: PropForm, count: number): void {
  for (let arm = 0; arm < count; arm++) {
    const [x, z] = [Math.sin((arm / count) * Math.PI * 2), Math.cos((arm / count) * Math.PI * 2)];
    bench.pipe(
      'gold',
      [
        [x * 3, 44, z * 3],
        [x * 14, 30, z * 14],
        [x * 30, 30, z * 30],
        [x * 36, 42, z * 36],
      ],
      1,
      { colour: form.colour },
    );
    bench.turning(
      'gold',
      [
        [1, 41, 1],
        [4, 43],
        [4.4, 44, 1],
        [0.001, 44],
      ],
      { at: [x * 36, 0, z * 36], around: 16 },
    );
    bench.rod('wax', [x * 36, 43, z * 36], [x * 36, 54, z * 36], 1.3);
    flame(bench, `flame${arm}`, [x * 36, 54, z * 36], 5);
    for (const [out, y] of [
      [36, 38],
      [24, 26],
      [12, 29],
    ] as const)
      bench.ball('glass', [1.2, 2.6, 1.2], { at: [x * out, y, z * out], around: 8 });
    bench.pipe(
      'glass',
      [
        [x * 35, 40, z * 35],
        [x * 22, 44, z * 22],
        [x * 4, 66, z * 4],
      ],
      0.6,
      { around: 5 },
    );
  }
}

const chandelier: Style = (bench, form) => {
  bench.turning(
    'gold',
    [
      [0.001, -14],
      [3, -12],
      [6, -6],
      [3, 0],
      [2, 8],
      [5, 14],
      [2, 24],
      [1, 34, 1],
      [0.6, 60, 1],
    ],
    { at: [0, 40, 0], colour: form.colour },
  );
  const count = 8;
  candleArms(bench, form, count);
  return { pose: (moment) => Object.fromEntries(Array.from({ length: count }, (_, arm) => [`flame${arm}`, flicker(moment, arm)])) };
};

const torch: Style = (bench) => {
  bench.pipe(
    'wood',
    [
      [0, 0, 0],
      [0.4, 20, 0],
      [0, 46, 0],
    ],
    [1.6, 2.8],
    { colour: '#5a3418' },
  );
  for (let wrap = 0; wrap < 6; wrap++)
    bench.hoop('cloth', 3.1, 0.9, { at: [0, 40 + wrap * 1.6, 0], turn: [0.14, 0, 0.1], colour: '#6a5a44', around: 20 });
  bench.ball('bark', [3.6, 4.4, 3.6], { at: [0, 50, 0], colour: '#241610' });
  for (const [name, x, z, high] of [
    ['flame0', 0, 0, 24],
    ['flame1', 2, 1, 16],
    ['flame2', -2, 0.6, 14],
    ['flame3', 0.4, -2, 15],
  ] as const)
    flame(bench, name, [x, 48, z], high, name === 'flame0' ? 1.3 : 0);
  return {
    anchors: { flame: [0, 58, 0], grip: [0, 18, 0] },
    perches: [grip([0, 18, 0])],
    pose: (moment) => Object.fromEntries([0, 1, 2, 3].map((at) => [`flame${at}`, flicker(moment, at * 1.7)])),
  };
};

const flashlight: Style = (bench, form) => {
  const turn = [0, 0, -Math.PI / 2] as const;
  bench.turning(
    'iron',
    [
      [0.001, -9, 1],
      [1.8, -9, 1],
      [1.9, 4],
      [2.2, 5],
      [3.4, 9, 1],
      [3.4, 11.6, 1],
      [3, 11.6, 1],
    ],
    { at: [0, 3.4, 0], turn, colour: tint(form, '#26282c') },
  );
  for (let rib = 0; rib < 7; rib++) bench.hoop('rubber', 1.9, 0.2, { at: [-7 + rib * 1.3, 3.4, 0], turn, around: 20 });
  bench.turning(
    'light',
    [
      [3, 11.3, 1],
      [0.001, 11.3],
    ],
    { at: [0, 3.4, 0], turn, colour: '#fff4d0' },
  );
  bench.block('lacquer', [1.8, 0.8, 1], { at: [2, 5.5, 0], colour: '#c02020', round: 0.3 });
  bench.ball('halo', 12, { at: [14, 3.4, 0], colour: '#ffeec0' });
  return { anchors: { grip: [-3, 3.4, 0], tip: [12, 3.4, 0] }, perches: [grip([-3, 3.4, 0])] };
};

const bulb: Style = (bench, form) => {
  bench.turning(
    'brass',
    [
      [0.6, 0, 1],
      [1.3, 0.8, 1],
      [1.3, 3.2, 1],
    ],
    { colour: '#a8a49a' },
  );
  for (let thread = 0; thread < 4; thread++)
    bench.hoop('steel', 1.3, 0.18, { at: [0, 1 + thread * 0.6, 0], turn: [0.06, 0, 0], around: 20 });
  bench.turning(
    'glass',
    [
      [1.3, 3.2, 1],
      [1.6, 4.2],
      [3, 7],
      [3.1, 8.6],
      [2.2, 10.8],
      [0.001, 11.6],
    ],
    { colour: '#fff2d0' },
  );
  bench.pipe(
    'light',
    [
      [-0.9, 6.6, 0],
      [-0.5, 8.4, 0],
      [-0.2, 7.4, 0],
      [0.2, 8.4, 0],
      [0.5, 7.4, 0],
      [0.9, 6.6, 0],
    ],
    0.14,
    { colour: tint(form, '#ffc060'), around: 6 },
  );
  for (const x of [-1, 1]) bench.rod('steel', [x * 0.4, 3.2, 0], [x * 0.9, 6.6, 0], 0.07, { around: 5 });
  bench.ball('halo', 12, { at: [0, 7.6, 0] });
  return { perches: [grip([0, 1.6, 0])] };
};

/** A string of little lights between two posts. */
const stringLights: Style = (bench) => {
  const hang = (at: number): Vector3 => [(at - 0.5) * 300, 150 + (at * 2 - 1) ** 2 * 46, 0];
  bench.pipe(
    'rubber',
    Array.from({ length: 13 }, (_, at) => hang(at / 12)),
    0.7,
    { around: 5 },
  );
  for (const x of [-150, 150]) bench.rod('wood', [x, 0, 0], [x, 200, 0], 3.4);
  for (let lamp = 1; lamp < 16; lamp++) {
    const [x, y, z] = hang(lamp / 16);
    const hue = ['#ffb84a', '#ff5a4a', '#5ad07a', '#5aa8ff'][lamp % 4]!;

    bench.rod('iron', [x, y, z], [x, y - 5, z], 1.4, { around: 8 });
    bench.ball('light', [3, 4, 3], { at: [x, y - 8, z], colour: hue, glow: 2, around: 12 });
    bench.ball('halo', 17, { at: [x, y - 8, z], colour: hue, around: 14 });
  }
};

/** A ring or a heart of neon. */
const neon: Style = (bench, form) => {
  const colour = tint(form, '#ff3a8a');
  bench.hoop('light', 38, 1.8, { at: [0, 44, 0], turn: [Math.PI / 2, 0, 0], colour, glow: 3, around: 48 });
  bench.ball('halo', 80, { at: [0, 44, 0], colour });

  bench.block('iron', [30, 3, 14], { at: [0, 1.5, 0] });
  bench.rod('iron', [0, 2, 0], [0, 6, 0], 2);
};

/** A style that lights its surroundings: from `at`, so strong, so far. Centimetres. */
const shining =
  (style: Style, at: Vector3, power: number, reach: number, { colour = '#ffab5e', flickers = false } = {}): Style =>
  (bench, form) => ({
    ...style(bench, form),
    light: ({ seconds }) => ({
      at,
      colour: scaleColour(tint(form, colour), power * (flickers ? 0.92 + 0.08 * Math.sin(seconds * 11) * Math.sin(seconds * 7.3) : 1)),
      reach,
    }),
  });

/** Lamps, candles and torches, lit. */
export const luminaryFamily = craftedFamily({
  family: 'luminary',
  styles: {
    candle: shining(candle, [0, 16, 0], 0.7, 450, { flickers: true }),
    shaded: shining(shaded, [0, 32, 0], 0.9, 600),
    chandelier: shining(chandelier, [0, 60, 0], 1.6, 1200),
    torch: shining(torch, [0, 60, 0], 1.8, 1100, { flickers: true }),
    flashlight,
    bulb: shining(bulb, [0, 8, 0], 0.9, 500),
    stringLights: shining(stringLights, [0, 160, 0], 0.7, 700),
    neon: shining(neon, [0, 44, 0], 0.9, 500, { colour: '#ff3a8a' }),
  },
});

import { scaleColour } from '../../../shapes/colour.ts';
import { grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { workOf } from './worked.ts';

/** Two needles with what is being knitted between them, a hand's breadth when the film begins. Centimetres. */
const knitting: Style = (bench, form) => {
  const colour = tint(form, '#b8303a');
  const light = scaleColour(colour, 1.25);
  for (const side of [-1, 1]) {
    const needle = bench.on(`needle${side}`, [side * 9, 20, 0]);
    needle.rod('wood', [side * 15, 18.4, 0.4 * side], [-side * 15, 25, 1.4], 0.42, { colour: '#e2c48c' });
    needle.ball('lacquer', 0.95, { at: [side * 15.4, 18.3, 0.4 * side], colour: '#2f5fa8', around: 12 });
  }
  const cloth = bench.on('cloth', [0, 20.6, 0.6]);
  for (let row = 0; row < 14; row++)
    for (const [index, x] of [-8.8, -6.6, -4.4, -2.2, 0, 2.2, 4.4, 6.6, 8.8].entries())
      cloth.ball('cloth', [1.35, 0.95, 0.8], {
        at: [x, 19.9 - row * 1.5, 0.6 + 0.35 * Math.sin(row * 0.7 + x * 0.3)],
        turn: [0, 0, index % 2 ? 0.5 : -0.5],
        colour: row % 2 ? colour : light,
        around: 8,
      });
  // The thread runs down to its ball in the lap.
  bench.pipe(
    'cloth',
    [
      [9, 20, 0.8],
      [13, 15, 3],
      [12, 8, 4],
      [15, 2, 4],
    ],
    0.35,
    { colour, around: 6 },
  );
  bench.ball('cloth', [5.2, 5, 5.2], { at: [16.5, 1.6, 3], colour, around: 20 });
  for (let wind = 0; wind < 7; wind++)
    bench.hoop('cloth', 5.1, 0.5, { at: [16.5, 1.6, 3], turn: [wind * 0.9, wind * 1.7, wind * 0.6], colour: wind % 2 ? light : colour });
  return {
    perches: [grip([0, 20, 0])],
    pose: (moment) => {
      const { phase, progress } = workOf(moment);
      const click = Math.sin(phase * Math.PI * 2);
      return {
        cloth: { size: [1, 0.55 + 0.45 * progress, 1] },
        needle1: { turn: [0.12 * click, 0, 0.16 * click] },
        'needle-1': { turn: [-0.12 * click, 0, 0.1 * click] },
      };
    },
  };
};

/** A board on crossed legs, its nose rounded. Centimetres. */
const ironingBoard: Style = (bench, form) => {
  const colour = tint(form, '#c8d3d8');
  const half = [
    [-62, 17],
    [30, 18],
    [48, 14],
    [58, 7],
    [61, 0],
  ] as const;
  bench.slab('cloth', [...half, ...half.map(([x, y]) => [x, -y] as const).toReversed()], 3.4, {
    at: [0, 86, 0],
    turn: [-Math.PI / 2, 0, 0],
    colour,
    bevel: 1.2,
  });
  for (const side of [-1, 1]) {
    bench.rod('steel', [side * 34, 1, 14], [-side * 30, 84, 9], 1.2);
    bench.rod('steel', [side * 34, 1, -14], [-side * 30, 84, -9], 1.2);
    bench.rod('rubber', [side * 34, 1.4, -19], [side * 34, 1.4, 19], 1.4);
  }
  return { perches: [spot('top', [0, 87.8, 0], 110, 32)] };
};

/** A ring on a handle, a film of soap in it. Centimetres. */
const bubbleWand: Style = (bench, form) => {
  const colour = tint(form, '#f0c020');
  bench.rod('plastic', [0, 0, 0], [0, 13, 0], 0.55, { colour });
  bench.ball('plastic', [0.9, 0.9, 0.9], { at: [0, 0.6, 0], colour, around: 12 });
  bench.hoop('plastic', 3.1, 0.5, { at: [0, 16, 0], turn: [Math.PI / 2, 0, 0], colour });
  bench.turning(
    'film',
    [
      [0.001, -0.05, 1],
      [2.9, -0.05, 1],
      [2.9, 0.05, 1],
      [0.001, 0.05],
    ],
    { at: [0, 16, 0], turn: [Math.PI / 2, 0, 0], colour: '#d8ecff' },
  );
  return { perches: [grip([0, 4, 0])], anchors: { tip: [0, 16, 0] } };
};

/** A stick for a drum, its tip a little ball. Centimetres. */
const drumstick: Style = (bench, form) => {
  const colour = tint(form, '#e0b878');
  bench.rod('wood', [-17, 0.9, 0], [12, 0.9, 0], [0.95, 0.8], { colour });
  bench.rod('wood', [12, 0.9, 0], [22, 0.9, 0], [0.8, 0.42], { colour });
  bench.ball('wood', [1.3, 0.85, 0.85], { at: [23, 0.9, 0], colour, around: 12 });
  return { perches: [grip([-11, 0.9, 0])], anchors: { tip: [23, 0.9, 0] } };
};

/** A match with its flame, as long as a hand so that it is seen. Centimetres. */
const match: Style = (bench) => {
  bench.rod('wood', [0, 0, 0], [0, 12, 0], [0.32, 0.3], { colour: '#e6c894' });
  bench.ball('clay', [0.6, 0.85, 0.6], { at: [0, 12.2, 0], colour: '#3a1a14', around: 12 });
  const flame = bench.on('flame', [0, 12.2, 0]);
  flame.turning(
    'flame',
    [
      [0.001, 11.8],
      [1.1, 12.4],
      [1.45, 13.6],
      [1, 15.6],
      [0.35, 17.6],
      [0.001, 18.6],
    ],
    { around: 16 },
  );
  flame.turning(
    'light',
    [
      [0.001, 12.2],
      [0.6, 12.9],
      [0.7, 13.7],
      [0.3, 15.2],
      [0.001, 15.9],
    ],
    { around: 12 },
  );
  return {
    perches: [grip([0, 2.4, 0])],
    anchors: { flame: [0, 14, 0] },
    pose: (moment) => {
      const { phase, motif } = workOf(moment);
      const lit = motif === '' ? 1 : Math.min(1, Math.max(0, (phase - 0.5) * 9));
      const flicker = 1 + 0.08 * Math.sin(moment.seconds * 23) + 0.05 * Math.sin(moment.seconds * 37);
      return {
        flame: lit > 0 ? { size: [lit, lit * flicker, lit], turn: [0, 0, 0.05 * Math.sin(moment.seconds * 11)] } : { hidden: true },
      };
    },
    light: (moment) => {
      const { phase, motif } = workOf(moment);
      return motif !== '' && phase < 0.5 ? null : { at: [0, 15, 0], colour: [1.1, 0.62, 0.22], reach: 220 };
    },
  };
};

/** A pair of shoes side by side, laced. Centimetres, toes to +z. */
const shoes: Style = (bench, form) => {
  const colour = tint(form, '#2a1a12');
  const dark = scaleColour(colour, 0.45);
  for (const x of [-5.6, 5.6]) {
    bench.block('lacquer', [7.6, 1.2, 27], { at: [x, 0.9, 0], colour: '#15110e', round: 0.6 });
    bench.block('lacquer', [7, 2, 7], { at: [x, 1.4, -9.8], colour: '#15110e', round: 0.5 });
    bench.ball('lacquer', [4.1, 3.6, 8.2], { at: [x, 3.6, 6.6], colour, gloss: 0.9, around: 28 });
    bench.ball('lacquer', [3.9, 5, 8.4], { at: [x, 4.8, -4.6], colour, gloss: 0.9, around: 28 });
    bench.hoop('lacquer', 3.2, 0.55, { at: [x, 8.8, -6.4], turn: [-0.22, 0, 0], size: [1, 1, 1.55], colour: dark, around: 24, section: 8 });
    bench.ball('cloth', [2.9, 0.5, 4.6], { at: [x, 8.7, -6.4], turn: [-0.22, 0, 0], colour: dark, around: 20 });
    for (let row = 0; row < 4; row++)
      bench.rod('cloth', [x - 2, 7.4 - row * 0.55, 0.4 + row * 1.5], [x + 2, 7.4 - row * 0.55, 0.4 + row * 1.5], 0.34, {
        colour: '#d8d2c4',
      });
    for (const side of [-1, 1])
      bench.hoop('cloth', 1.3, 0.26, {
        at: [x + side * 1.5, 8.2, -0.6],
        turn: [0.4, 0, side * 0.5],
        colour: '#d8d2c4',
        around: 14,
        section: 6,
      });
  }
  return { perches: [spot('top', [0, 7, 2], 20), grip([0, 5, -4], 'both')] };
};

/** Iron from the fire: white at its end, red where it cools. Lies along x. Centimetres. */
const hot = (bench: Parameters<Style>[0], high: number, wide: readonly number[]): void => {
  const glowing = ['#ffd27a', '#ffb23c', '#ff8a1e', '#f2560f', '#a82a0a', '#3a1a12', '#26242a'];
  wide.forEach((z, index) => {
    const glow = [4.5, 4, 3.2, 2.2, 0.9, 0.1, 0][index] ?? 0;
    bench.block(index > 4 ? 'steel' : 'flame', [7.2, high, z], {
      at: [-20 + index * 7, high / 2, 0],
      colour: glowing[index]!,
      glow,
      round: 0.3,
    });
  });
};

/** A bar that is forged. */
const hotIron: Style = (bench) => {
  hot(bench, 3.2, [3.6, 3.6, 3.6, 3.4, 3.4, 3, 3]);
  return { perches: [spot('top', [-8, 3.2, 0], 20)] };
};

/** A blade that is forged: broad, with its tang. */
const hotBlade: Style = (bench) => {
  hot(bench, 1.8, [2.2, 4.4, 5.2, 5.4, 5.4, 5.2, 2]);
  return { perches: [spot('top', [-8, 1.8, 0], 20)] };
};

/** The end of a garden hose with its nozzle; the hose hangs down and runs off on the ground. Centimetres, the nozzle to +z. */
const gardenHose: Style = (bench, form) => {
  const colour = tint(form, '#2f8a3c');
  bench.rod('brass', [0, 92, 6], [0, 93, 22], [2.2, 1.3]);
  bench.rod('plastic', [0, 91, -8], [0, 92, 8], 2.6, { colour: '#e0a020' });
  bench.pipe(
    'rubber',
    [
      [0, 91, -6],
      [0, 88, -16],
      [2, 66, -26],
      [5, 30, -26],
      [10, 4, -20],
      [24, 1.6, -8],
      [52, 1.6, -14],
      [86, 1.6, -40],
    ],
    1.7,
    { colour, around: 10, steps: 8 },
  );
  return { perches: [grip([0, 91.4, 0])], anchors: { tip: [0, 93, 22] } };
};

/** An upright vacuum cleaner: a head on the floor, a bag on its long handle. Centimetres. */
const uprightVacuum: Style = (bench, form) => {
  const colour = tint(form, '#c0342c');
  bench.block('plastic', [32, 8, 24], { at: [0, 4.4, 6], colour, round: 3 });
  bench.block('rubber', [33, 2, 25], { at: [0, 1.2, 6], round: 0.8 });
  bench.block('plastic', [20, 2, 8], { at: [0, 8.4, 12], colour: '#2a2c30', round: 0.9 });
  for (const side of [-1, 1]) bench.turning('rubber', [[0.001, -1.6, 1], [5, -1.6], [5, 1.6, 1], [0.001, 1.6]], { at: [side * 14, 5, -6], turn: [0, 0, Math.PI / 2] });
  bench.pipe('cloth', [[0, 14, -2], [0, 30, -4], [0, 52, -4], [0, 70, -2.5]], (along) => 4 + 7.5 * Math.sin(Math.PI * Math.min(1, along * 0.9 + 0.1)) ** 0.7, { colour: '#30363e', around: 20 });
  bench.rod('plastic', [0, 6, 0], [0, 74, 2], [3, 2], { colour });
  bench.rod('chrome', [0, 70, 2], [0, 108, 0], 1.2);
  bench.rod('rubber', [0, 100, 0], [0, 118, 0], 1.8);
  return { perches: [grip([0, 110, 0])], anchors: { tip: [0, 0, 6] } };
}; // prettier-ignore

/** What hands work with, by its name. */
export const tools = { knitting, ironingBoard, bubbleWand, drumstick, match, shoes, hotIron, hotBlade, gardenHose, uprightVacuum };

import { scaleColour } from '../../../shapes/colour.ts';
import { grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { tool } from './lying.ts';
import { mirrored } from './kitchen.ts';
import { anchor, chain, fishingRod, rope } from './tackle.ts';

/** A broom of twigs on a stick, or one with a straight brush. Centimetres. */
const broom: Style = tool('down', { hold: -30, tip: 70 }, (bench, form) => {
  bench.rod('wood', [-46, 0, 0], [38, 0, 0], 1.5, { colour: tint(form, '#8a5a30') });
  for (let twig = 0; twig < 70; twig++) {
    const [turn, out] = [twig * 2.4, 0.25 + 0.75 * ((twig * 0.618) % 1)];
    const [y, z] = [Math.sin(turn) * out, Math.cos(turn) * out];
    bench.pipe(
      'straw',
      [
        [34, y * 2.4, z * 2.4],
        [42, y * 4.6, z * 4.6],
        [58, y * 10.5, z * 6],
        [72 + (twig % 5), y * 14, z * 7],
      ],
      0.55,
      { steps: 2, around: 4, colour: twig % 3 ? '#c09a4c' : '#96702c' },
    );
  }
  for (const x of [38, 42]) bench.hoop('lacquer', 4.4, 0.6, { at: [x, 0, 0], turn: [0, 0, Math.PI / 2], colour: '#a8281e' });
});

const mop: Style = tool('down', { hold: -40, tip: 66 }, (bench, form) => {
  bench.rod('wood', [-46, 0, 0], [40, 0, 0], 1.4, { colour: '#b98a52' });
  bench.block('plastic', [5, 13, 5], { at: [41, 0, 0], colour: tint(form, '#2f6fc0'), round: 1.4 });
  for (let strand = 0; strand < 60; strand++) {
    const turn = strand * 2.4;
    const out = 4 + 9 * ((strand * 0.618) % 1);
    bench.pipe(
      'cloth',
      [
        [42, Math.sin(turn) * 4, Math.cos(turn) * 2],
        [50, Math.sin(turn) * out * 0.75, Math.cos(turn) * out * 0.7],
        [64, Math.sin(turn) * out, Math.cos(turn) * out],
        [70, Math.sin(turn + 0.2) * out * 1.25, Math.cos(turn + 0.2) * out * 1.25],
      ],
      0.9,
      { steps: 3, around: 5, colour: strand % 2 ? '#e6e0d2' : '#cfc6b2' },
    );
  }
});

const shovel: Style = tool('down', { hold: -40, tip: 62 }, (bench, form) => {
  bench.rod('wood', [-62, 0, 0], [24, 0, 0], 1.7, { colour: tint(form, '#a8743c') });
  bench.pipe(
    'wood',
    [
      [-60, 0, 0],
      [-66, 4, 0],
      [-72, 6, 0],
    ],
    1.3,
    { colour: '#a8743c' },
  );
  bench.pipe(
    'wood',
    [
      [-60, 0, 0],
      [-66, -4, 0],
      [-72, -6, 0],
    ],
    1.3,
    { colour: '#a8743c' },
  );
  bench.rod('wood', [-72, -7, 0], [-72, 7, 0], 1.5, { colour: '#7a4a26' });
  bench.sheet(
    'leaf',
    (u, v) => [30 + u * 34, (v - 0.5) * 25 * Math.min(1, Math.sqrt((1 - u) * 2.4)), 3 * (1 - Math.cos((v - 0.5) * 3)) - 1 - u * 3],
    { colour: '#6f757c', gloss: 0.8, glow: 0, columns: 16, rows: 12 },
  );
  bench.rod('iron', [18, 0, 0], [36, 0, -0.6], [2.2, 1.4]);
});

const rake: Style = tool('down', { hold: -30, tip: 80 }, (bench, form) => {
  bench.rod('wood', [-46, 0, 0], [60, 0, 0], 1.5, { colour: tint(form, '#b98a52') });
  for (let tine = -7; tine <= 7; tine++)
    bench.pipe(
      'iron',
      [
        [58, 0, 0],
        [70, tine * 2.6, 0.6],
        [84, tine * 3.3, 0],
        [86, tine * 3.4, 3],
      ],
      0.4,
      { steps: 3, around: 5, colour: '#2f7a4a' },
    );
  bench.rod('iron', [72, -19, 0.5], [72, 19, 0.5], 0.6, { colour: '#2f7a4a' });
  bench.rod('iron', [54, 0, 0], [62, 0, 0], 1.9);
});

const pitchfork: Style = tool('up', { hold: -20, tip: 90 }, (bench) => {
  bench.rod('wood', [-80, 0, 0], [52, 0, 0], 1.6, { colour: '#a8743c' });
  bench.rod('iron', [46, 0, 0], [58, 0, 0], 2);
  for (const side of [-1, 0, 1])
    bench.pipe(
      'iron',
      [
        [56, 0, 0],
        [60, side * 7, 1],
        [68, side * 10, 2],
        [92, side * 9, 1],
      ],
      [1.1, 0.4],
    );
});

const paddle: Style = tool('up', { hold: -50, tip: 75 }, (bench, form) => {
  bench.rod('wood', [-72, 0, 0], [36, 0, 0], 1.6, { colour: '#b07a44' });
  bench.rod('wood', [-74, -5, 0], [-74, 5, 0], 1.7, { colour: '#7a4a26' });
  bench.slab(
    'wood',
    mirrored([
      [28, 1.6],
      [36, 4],
      [44, 8],
      [60, 9.4],
      [74, 7.6],
      [78, 4],
    ]),
    2,
    { bevel: 0.8, colour: tint(form, '#c08a4c') },
  );
  bench.slab(
    'wood',
    mirrored([
      [67, 9],
      [70.4, 8.5],
    ]),
    2.2,
    { colour: '#b3202a' },
  );
});

/** A ladder of rungs, leaning back. */
const ladder: Style = (bench, form) => {
  const colour = tint(form, '#b98246');
  const substance = form.substance ?? 'wood';
  for (const x of [-1, 1]) {
    bench.block(substance, [5, 300, 7], { at: [x * 22, 150, -35], turn: [-0.24, 0, 0], colour, round: 1 });
    bench.block('rubber', [5.6, 5, 8], { at: [x * 22, 3.6, 0.6], turn: [-0.24, 0, 0] });
  }
  for (let rung = 0; rung < 10; rung++) {
    const up = 20 + rung * 29;
    bench.rod(substance, [-22, up, -0.5 - up * 0.238], [22, up, -0.5 - up * 0.238], 1.9, { colour: scaleColour(colour, 0.85) });
  }
  return { perches: [grip([0, 136, -33], 'both'), spot('top', [0, 280, -66], 40, 6)] };
};

const plunger: Style = tool('down', { hold: -20, tip: 26 }, (bench, form) => {
  bench.rod('wood', [-30, 0, 0], [16, 0, 0], 1.3, { colour: '#c08a52' });
  bench.turning(
    'rubber',
    [
      [0.001, 14, 1],
      [2.4, 14],
      [3, 17],
      [7, 19],
      [7.6, 25, 1],
      [6.4, 25, 1],
      [0.001, 21],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: tint(form, '#b3302a') },
  );
});

const stick: Style = tool('flat', { hold: -20, tip: 36 }, (bench) => {
  bench.pipe(
    'bark',
    [
      [-36, 0, 1.4],
      [-18, 2, 1.5],
      [0, -1, 1.4],
      [20, 1.5, 1.2],
      [36, 0, 1],
    ],
    (along) => 1.6 - 0.9 * along + 0.2 * Math.sin(along * 31),
    {},
  );
  bench.pipe(
    'bark',
    [
      [4, -0.6, 1.4],
      [12, -5, 2],
      [19, -7, 3.4],
    ],
    [0.9, 0.35],
  );
  bench.pipe(
    'bark',
    [
      [-14, 1.6, 1.5],
      [-9, 6, 2],
      [-7, 9, 2.4],
    ],
    [0.8, 0.3],
  );
});

const wateringCan: Style = (bench, form) => {
  const colour = tint(form, '#3a7a52');
  bench.turning(
    'lacquer',
    [
      [0.001, 0, 1],
      [11, 0, 1],
      [11.4, 1],
      [10.6, 20],
      [10.8, 21, 1],
      [10, 21.4, 1],
      [0.001, 20],
    ],
    { colour },
  );
  for (const y of [3, 17]) bench.hoop('lacquer', y === 3 ? 11.3 : 10.8, 0.5, { at: [0, y, 0], colour });
  bench.pipe(
    'lacquer',
    [
      [-10, 5, 0],
      [-18, 12, 0],
      [-27, 25, 0],
    ],
    [2.4, 1.4],
    { colour },
  );
  bench.turning(
    'brass',
    [
      [1.5, 0, 1],
      [4.4, 4, 1],
      [4.2, 4.8],
      [0.001, 5.4],
    ],
    { at: [-26.4, 24, 0], turn: [0, 0, 0.72] },
  );
  bench.pipe(
    'lacquer',
    [
      [-8, 20, 0],
      [-4, 33, 0],
      [6, 34, 0],
      [15, 24, 0],
      [10.4, 8, 0],
    ],
    1.1,
    { colour, up: [0, 0, 1] },
  );
  return {
    anchors: { spout: [-29, 28, 0] },
    perches: [
      {
        ...grip([2, 35, 0]),
        hollow: {
          wall: [
            [10, 1],
            [10, 19],
          ],
          axis: [0, 0],
          spout: [-29, 28, 0],
        },
      },
    ],
  };
};

/** Tools with a long handle, by their style. */
export const long = { broom, mop, shovel, rake, pitchfork, paddle, fishingRod, ladder, rope, chain, anchor, plunger, stick, wateringCan };

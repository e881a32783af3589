import { circle } from '../prop/bench.ts';
import { grip, type Style, tint } from '../prop/crafted-family.ts';
import { tool } from './lying.ts';
import { mirrored } from './kitchen.ts';

/** Scissors that cut: two blades about one screw. Centimetres. */
const scissors: Style = (bench, form) => {
  const colour = tint(form, '#c8302a');
  for (const side of [-1, 1]) {
    const half = bench.on(`blade${side}`, [0, 0.5, 0]);
    const flat = [-Math.PI / 2, 0, 0] as const;
    half.slab(
      'steel',
      (
        [
          [-2, -0.5],
          [0, -0.8],
          [11, 0.3],
          [11.2, 0.5],
          [0, 0.9],
          [-2, 0.7],
        ] as const
      ).map(([x, y]) => [x, y * side] as const),
      0.22,
      { turn: flat, at: [0, 0.5 + side * 0.13, 0], bevel: 0.05 },
    );
    half.pipe(
      'plastic',
      [
        [-1.4, 0.5, side * 0.3],
        [-3.6, 0.5, side * 1.1],
        [-4.6, 0.5, side * 1.5],
      ],
      [0.55, 0.6],
      { colour },
    );
    half.hoop('plastic', 1.75, 0.48, { at: [-6.8, 0.5, side * 2], size: [1.35, 1, 0.9], turn: [0, side * 0.3, 0], colour });
  }
  bench.turning(
    'steel',
    [
      [0.001, 0, 1],
      [0.55, 0, 1],
      [0.5, 0.9, 1],
      [0.001, 0.95],
    ],
    { at: [0, 0.1, 0], around: 14 },
  );
  return {
    anchors: { grip: [-6.8, 0.5, 0], tip: [11, 0.5, 0] },
    perches: [grip([-6.8, 0.5, 0])],
    pose: (moment) => {
      const cutting = moment.actions.get('cut') ?? moment.actions.get('handle');
      const open = cutting ? 0.28 + 0.26 * Math.sin(cutting.since * 9) : 0.3;
      return { 'blade-1': { turn: [0, -open, 0] }, blade1: { turn: [0, open, 0] } };
    },
  };
};

const shaft = 'wood' as const;

const hammer: Style = tool('side', { hold: -10, tip: 15 }, (bench, form) => {
  bench.pipe(
    shaft,
    [
      [-17, 1.6, 0],
      [-10, 1.7, 0],
      [0, 1.6, 0],
      [14, 1.6, 0],
    ],
    (along) => 1.7 - 0.5 * along + 0.25 * Math.cos(along * 9),
    { colour: tint(form, '#a06a38'), flatten: 0.8, up: [0, 0, 1] },
  );
  bench.turning(
    'iron',
    [
      [0.001, -7, 1],
      [1.9, -7, 1],
      [2, -5.6, 1],
      [1.5, -5.2],
      [1.5, 0],
      [1.9, 2],
    ],
    { at: [14, 1.6, 0], turn: [Math.PI / 2, 0, 0], colour: '#3c4048' },
  );
  bench.block('iron', [3.8, 3.8, 3.6], { at: [14, 1.6, 0], colour: '#3c4048', round: 0.6 });
  for (const side of [-1, 1])
    bench.pipe(
      'iron',
      [
        [14, 1.6, 0],
        [14 + side * 0.5, 1.8, -3],
        [14 + side * 0.95, 1, -5.4],
        [14 + side * 1.3, -0.4, -7],
      ],
      [1.4, 0.35],
      { colour: '#3c4048' },
    );
});

const mallet: Style = tool('down', { hold: 12, tip: -14 }, (bench, form) => {
  bench.rod(shaft, [-12, 0, 0], [20, 0, 0], [1.3, 1.5], { colour: '#a06a38' });
  bench.turning(
    'wood',
    [
      [0.001, -8, 1],
      [4.4, -8],
      [5, -7],
      [5, 7],
      [4.4, 8, 1],
      [0.001, 8],
    ],
    { at: [-14, 0, 0], colour: tint(form, '#7a4a26') },
  );
  for (const y of [-6, 6])
    bench.turning(
      'iron',
      [
        [4.9, y - 0.7, 1],
        [5.2, y - 0.7, 1],
        [5.2, y + 0.7, 1],
        [4.9, y + 0.7],
      ],
      { at: [-14, 0, 0] },
    );
});

const screwdriver: Style = tool('flat', { hold: -8, tip: 12 }, (bench, form) => {
  bench.turning(
    'plastic',
    [
      [0.001, 0, 1],
      [1.3, 0.2],
      [1.6, 2],
      [1.5, 6],
      [1, 8],
      [1.3, 9.6, 1],
      [0.4, 10, 1],
    ],
    { at: [-12, 0, 0], turn: [0, 0, -Math.PI / 2], colour: tint(form, '#d8a020') },
  );
  for (let rib = 0; rib < 6; rib++)
    bench.rod(
      'rubber',
      [-11.4, Math.sin(rib * 1.047) * 1.4, Math.cos(rib * 1.047) * 1.4],
      [-6, Math.sin(rib * 1.047) * 1.38, Math.cos(rib * 1.047) * 1.38],
      0.3,
      { around: 6 },
    );
  bench.rod('chrome', [-2.4, 0, 0], [11, 0, 0], 0.42);
  bench.slab(
    'chrome',
    mirrored([
      [10.4, 0.4],
      [11.6, 0.62],
      [12.6, 0.5],
    ]),
    0.24,
  );
});

const wrench: Style = tool('flat', { hold: -6, tip: 12 }, (bench, form) => {
  bench.slab(
    form.substance ?? 'steel',
    [
      [-11, 0.9],
      [7, 0.8],
      [8.4, 2.2],
      [10.6, 2.7],
      [12.4, 1.9],
      [11, 0.9],
      [9.6, 0.9],
      [9.6, -0.9],
      [11, -0.9],
      [12.4, -1.9],
      [10.6, -2.7],
      [8.4, -2.2],
      [7, -0.8],
      [-11, -0.9],
    ],
    0.7,
    { bevel: 0.15, colour: form.colour },
  );
  bench.slab(form.substance ?? 'steel', circle(2.2, 20, [-12, 0]), 0.9, {
    bevel: 0.15,
    holes: [circle(1.15, 6, [-12, 0])],
    colour: form.colour,
  });
});

const saw: Style = tool('side', { hold: -16, tip: 32 }, (bench, form) => {
  const teeth = Array.from({ length: 41 }, (_, at) => [-9 + at, at % 2 ? 0.3 : -0.5] as const);
  bench.slab('steel', [...teeth, [32, 4], [-9, 10]], 0.16);
  bench.slab(
    'wood',
    [
      [-9, -1],
      [-6, 3],
      [-6, 9],
      [-9, 11.4],
      [-13, 11],
      [-17, 12],
      [-20, 10.6],
      [-18, 7],
      [-18.4, 3],
      [-20, 0],
      [-17, -2.4],
      [-12, -2],
    ],
    2.2,
    {
      bevel: 0.6,
      colour: form.colour ?? '#a5672e',
      holes: [
        [
          [-11, 1.2],
          [-10, 4],
          [-10.4, 7.6],
          [-14.6, 8],
          [-15.4, 4],
          [-14.6, 1.2],
        ],
      ],
    },
  );
  for (const y of [3.4, 7.4]) bench.slab('brass', circle(0.6, 10, [-7.6, y]), 2.5);
});

const axe: Style = tool('up', { hold: -18, tip: 34 }, (bench, form) => {
  bench.pipe(
    'wood',
    [
      [-34, 1.4, 0],
      [-28, 0.6, 0],
      [-8, -0.6, 0],
      [14, 0.5, 0],
      [34, 0, 0],
    ],
    (along) => 1.9 - 0.25 * along,
    { colour: form.colour ?? '#a8743c', flatten: 0.75, up: [0, 0, 1] },
  );
  bench.slab(
    'iron',
    [
      [24, -3],
      [34, -3],
      [34, 3],
      [36, 8],
      [38.6, 15],
      [29, 17.4],
      [19.4, 15],
      [22.4, 8],
      [24, 3],
    ],
    3,
    { bevel: 0.9 },
  );
  bench.slab(
    'steel',
    [
      [37.4, 12],
      [38.7, 15],
      [29, 17.6],
      [19.2, 15],
      [20.6, 12],
      [29, 14.4],
    ],
    1.6,
    { bevel: 0.7 },
  );
  bench.block('iron', [10, 6, 4], { at: [29, 0, 0], round: 0.8 });
});

const pickaxe: Style = tool('up', { hold: -20, tip: 34 }, (bench) => {
  bench.rod('wood', [-40, 0, 0], [34, 0, 0], [1.8, 2.1], { colour: '#a8743c' });
  bench.pipe(
    'iron',
    [
      [20, -26, 0],
      [27, -14, 0],
      [30, 0, 0],
      [27, 14, 0],
      [20, 26, 0],
    ],
    (along) => 0.3 + 2.4 * Math.sin(along * Math.PI) ** 0.7,
    { up: [0, 0, 1] },
  );
  bench.block('iron', [7, 6, 6], { at: [30, 0, 0], round: 1 });
});

const drill: Style = (bench, form) => {
  const colour = tint(form, '#e0a81e');
  bench.turning(
    'plastic',
    [
      [0.001, -8, 1],
      [3, -8],
      [3.6, -6],
      [3.6, 4],
      [3, 6, 1],
      [2.4, 6.2],
    ],
    { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2], colour },
  );
  bench.slab(
    'plastic',
    [
      [-6, 16],
      [-1, 16],
      [-2, 4],
      [-7.6, 4],
    ],
    3.4,
    { bevel: 0.9, colour: '#232425' },
  );
  bench.block('plastic', [11, 4.4, 7], { at: [-4, 2.2, 0], colour, round: 1 });
  bench.block('rubber', [1.4, 3.4, 1.4], { at: [0, 13, 0], colour: '#c02020', round: 0.5 });
  const chuck = bench.on('chuck', [6, 18, 0]);
  chuck.turning(
    'iron',
    [
      [2.4, 6, 1],
      [2.4, 9],
      [1.2, 11.4, 1],
      [0.001, 11.4],
    ],
    { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2], around: 12 },
  );
  chuck.turning(
    'steel',
    [
      [0.5, 11, 1],
      [0.5, 19],
      [0.001, 20],
    ],
    { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2], around: 5 },
  );
  return {
    perches: [grip([-4, 10, 0])],
    anchors: { grip: [-4, 10, 0], tip: [20, 18, 0] },
    pose: (moment) => ({ chuck: { turn: [moment.seconds * 40 * (moment.actions.size > 0 ? 1 : 0), 0, 0] } }),
  };
};

const nail: Style = tool('down', { hold: 0, tip: 5 }, (bench) => {
  bench.turning(
    'steel',
    [
      [0.001, -3, 1],
      [0.62, -3, 1],
      [0.62, -2.85, 1],
      [0.22, -2.75],
      [0.22, 2.4],
      [0.001, 3.2],
    ],
    { turn: [0, 0, -Math.PI / 2], around: 14 },
  );
});

const key: Style = tool('flat', { hold: -5, tip: 5 }, (bench, form) => {
  const substance = form.substance ?? 'brass';
  for (const [x, y] of [
    [-4.4, 0.95],
    [-4.4, -0.95],
    [-5.9, 0],
  ] as const)
    bench.hoop(substance, 0.85, 0.26, { at: [x, y, 0], turn: [Math.PI / 2, 0, 0], colour: form.colour, around: 20 });
  bench.turning(
    substance,
    [
      [0.3, -3.6, 1],
      [0.62, -3.5],
      [0.34, -3],
      [0.3, 3.6],
      [0.4, 4],
      [0.001, 4.2],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: form.colour, around: 16 },
  );
  bench.slab(
    substance,
    [
      [1.6, 0],
      [3.6, 0],
      [3.6, -1.9],
      [3, -1.9],
      [3, -1.2],
      [2.5, -1.2],
      [2.5, -1.7],
      [1.6, -1.7],
    ],
    0.3,
    { colour: form.colour, bevel: 0.05 },
  );
  bench.hoop(substance, 0.44, 0.16, { at: [1, 0, 0], turn: [0, 0, Math.PI / 2], colour: form.colour, around: 16 });
});

/** Tools of the workshop, by their style. */
export const workshop = { scissors, hammer, mallet, screwdriver, wrench, saw, axe, pickaxe, drill, nail, key };

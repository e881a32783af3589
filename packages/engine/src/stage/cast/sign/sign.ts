import { roundedRectangle } from '../../../shapes/prism.ts';
import { circle } from '../prop/bench.ts';
import { craftedFamily, grip, spot, type Style, tint } from '../prop/crafted-family.ts';
import { strokes } from './strokes.ts';

/** A red plate of eight sides on a post. Centimetres. */
const stop: Style = (bench, form) => {
  bench.rod('steel', [0, 0, -2], [0, 250, -2], 2.6);
  const eight = (r: number) =>
    circle(r, 8).map(([x, y]) => [x * Math.cos(0.3927) - y * Math.sin(0.3927), x * Math.sin(0.3927) + y * Math.cos(0.3927)] as const);
  bench.slab('lacquer', eight(40), 1.2, { at: [0, 215, 1], colour: '#f2f2ee', bevel: 0.3 });
  bench.slab('lacquer', eight(37.4), 0.5, { at: [0, 215, 1.8], colour: tint(form, '#b3101c') });
  strokes(bench, 'STOP', [0, 215, 2.4], 22, '#f6f6f2');
  return { anchors: { label: [0, 215, 2.4] }, perches: [spot('top', [0, 252, 0], 4)] };
};

/** A triangle of warning, or a round one, on a post. */
const road: Style = (bench, form) => {
  bench.rod('steel', [0, 0, -2], [0, 240, -2], 2.6);
  const three = (r: number) => circle(r, 3).map(([x, y]) => [-y, x] as const);
  bench.slab('lacquer', three(46), 1.2, { at: [0, 205, 1], colour: tint(form, '#c01824'), bevel: 0.3 });
  bench.slab('lacquer', three(33), 0.5, { at: [0, 205, 1.8], colour: '#f6f4ea' });
  bench.slab(
    'lacquer',
    [
      [-2.6, 16],
      [2.6, 16],
      [1.6, -2],
      [-1.6, -2],
    ],
    0.4,
    { at: [0, 205, 2.3], colour: '#141414' },
  );
  bench.slab('lacquer', circle(2.5, 16), 0.4, { at: [0, 198.4, 2.3], colour: '#141414' });
  return { anchors: { label: [0, 205, 2.4] } };
};

const cone: Style = (bench, form) => {
  const colour = tint(form, '#e8581a');
  bench.block('rubber', [38, 3.4, 38], { at: [0, 1.7, 0], colour, round: 1.4 });
  const radius = (y: number): number => 14.6 - y * 0.183;
  for (const [from, to, hue] of [
    [3, 22, ''],
    [22, 36, '#f6f4ee'],
    [36, 48, ''],
    [48, 58, '#f6f4ee'],
    [58, 70, ''],
  ] as const)
    bench.turning('rubber', [[radius(from), from, 1], [radius(to), to, 1], ...(to === 70 ? [[0.001, 70] as const] : [])], {
      colour: hue || colour,
      gloss: 0.4,
    });
  return { perches: [grip([0, 66, 0])] };
};

const billboard: Style = (bench, form) => {
  for (const x of [-150, 150]) bench.rod('steel', [x, 0, -10], [x, 300, -10], 11);
  bench.block('iron', [520, 260, 16], { at: [0, 400, 0], round: 3 });
  bench.block('paper', [500, 240, 1], { at: [0, 400, 8.6], colour: tint(form, '#e8c23a'), round: 0 });
  const printed = !form.words.includes('lettered');
  if (printed) bench.slab('paper', circle(70, 32), 1, { at: [-140, 400, 9.4], colour: '#d8402a' });
  if (printed) bench.slab('paper', circle(46, 32), 1, { at: [-140, 400, 10.2], colour: '#f6f0e0' });
  if (printed)
    for (const [y, long] of [
      [440, 220],
      [400, 260],
      [360, 160],
    ] as const)
      bench.block('paper', [long, 22, 1], { at: [-40 + long / 2, y, 9.6], colour: '#1a2a4a', round: 0 });
  for (const x of [-160, 0, 160]) {
    bench.pipe(
      'iron',
      [
        [x, 270, 6],
        [x, 262, 40],
        [x, 272, 60],
      ],
      3,
    );
    bench.ball('light', [16, 6, 8], { at: [x, 275, 58], around: 12 });
  }
  return { anchors: { label: [0, 400, 10] } };
};

const wooden: Style = (bench, form) => {
  const colour = tint(form, '#a5723c');
  bench.rod('wood', [0, 0, -4], [0, 150, -4], [5.4, 4.6], { colour: '#6e4526' });
  bench.slab(
    'wood',
    [
      [-44, -11],
      [38, -11],
      [54, 0],
      [38, 11],
      [-44, 11],
      [-40, 4],
      [-45, -3],
    ],
    3.4,
    { at: [4, 126, 1], colour, bevel: 0.7 },
  );
  bench.slab(
    'wood',
    [
      [44, -9],
      [-34, -9],
      [-48, 0],
      [-34, 9],
      [44, 9],
      [40, 2],
    ],
    3.4,
    { at: [-4, 98, 1], colour, bevel: 0.7 },
  );
  for (const x of [-1, 1]) for (const y of [126, 98]) bench.ball('iron', 1.1, { at: [x * 3, y + x * 4, 3], around: 8 });
  return { anchors: { label: [0, 126, 3] } };
};

const banner: Style = (bench, form) => {
  const colour = tint(form, '#b3202a');
  for (const x of [-1, 1]) {
    bench.rod('wood', [x * 152, 0, 0], [x * 152, 230, 0], 3, { colour: '#8a5a30' });
    bench.ball('gold', 5, { at: [x * 152, 233, 0], around: 14 });
  }
  bench.sheet(
    'cloth',
    (u, v) => [(u - 0.5) * 300, 140 + v * 76 - Math.sin(u * Math.PI) * 14, Math.sin(u * 15) * 4 + Math.sin(v * 3 + u * 8) * 3],
    { colour, columns: 48, rows: 10 },
  );
  if (!form.words.includes('lettered'))
    bench.sheet(
      'cloth',
      (u, v) => [(u - 0.5) * 240, 168 + v * 20 - Math.sin((u * 0.8 + 0.1) * Math.PI) * 14, Math.sin((u * 0.8 + 0.1) * 15) * 4 + 4],
      { colour: '#f4ecd8', columns: 44, rows: 4 },
    );
  return { anchors: { label: [0, 178, 6] } };
};

/** Lights for the traffic: red, amber and green in turn. */
const trafficLight: Style = (bench, form) => {
  bench.rod('iron', [0, 0, -4], [0, 300, -4], [7, 5]);
  bench.slab('plastic', roundedRectangle(34, 98, 8), 24, { at: [0, 262, 4], bevel: 2, colour: tint(form, '#1f2a24') });
  (['#ff2a1a', '#ffb020', '#2aff6a'] as const).forEach((hue, at) => {
    const y = 292 - at * 30;
    bench.turning(
      'rubber',
      [
        [12, 0, 1],
        [12.6, 10],
        [12, 10.4, 1],
        [11, 2, 1],
      ],
      { at: [0, y, 15.6], turn: [Math.PI / 2, 0, 0] },
    );
    bench.turning(
      'lacquer',
      [
        [10.6, 0, 1],
        [7, 2],
        [0.001, 3],
      ],
      { at: [0, y, 16], turn: [Math.PI / 2, 0, 0], colour: ['#4a0a08', '#4a3208', '#084a1a'][at]! },
    );
    const lit = bench.on(`light${at}`, [0, y, 16.5]);
    lit.turning(
      'light',
      [
        [10.6, 0, 1],
        [7, 2],
        [0.001, 3],
      ],
      { at: [0, y, 16.5], turn: [Math.PI / 2, 0, 0], colour: hue, glow: 2 },
    );
    lit.ball('halo', 30, { at: [0, y, 18], colour: hue });
  });
  return {
    pose: (moment) => {
      const now = moment.seconds % 9;
      const shown = now < 4 ? 0 : now < 8 ? 2 : 1;
      return Object.fromEntries([0, 1, 2].map((at) => [`light${at}`, { hidden: at !== shown }]));
    },
  };
};

/** Signs and signals of the street. */
export const signFamily = craftedFamily({
  family: 'sign',
  styles: { wooden, stop, road, cone, billboard, banner, 'traffic-light': trafficLight },
});

import type { Vector3 } from '@onereel/spec';

import { craftedFamily, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formWord } from '../prop/prop-form.ts';
import { pane, type Shown } from './glass.ts';

/** A computer that folds: keys and a lit screen. Centimetres. */
const laptop: Style = (bench, form) => {
  const colour = tint(form, '#a4a8ae');
  bench.block('steel', [34, 1.4, 23], { at: [0, 0.7, 0], colour, round: 0.6 });
  bench.block('rubber', [29, 0.2, 11], { at: [0, 1.4, -3], colour: '#3a3c40', round: 0 });
  for (let row = 0; row < 5; row++)
    for (let key = 0; key < 12; key++)
      if (row < 4 || key < 3 || key > 7)
        bench.block('rubber', [2.05, 0.5, 1.8], { at: [-13.1 + key * 2.38, 1.6, -7.4 + row * 2.15], colour: '#17181a', round: 0 });
  bench.block('rubber', [11.6, 0.5, 1.8], { at: [0.2, 1.6, 1.2], colour: '#17181a', round: 0 });
  bench.block('steel', [11, 0.1, 6.6], { at: [0, 1.42, 7], colour: '#8a8e94', round: 0 });
  const lid = bench.on('lid', [0, 1.4, -11.4]);
  const lean = 0.28;
  const up = (y: number, out: number): Vector3 => [
    0,
    1.6 + y * Math.cos(lean) + out * Math.sin(lean),
    -11.4 - y * Math.sin(lean) + out * Math.cos(lean),
  ];
  lid.block('steel', [34, 22.6, 0.9], { at: up(11.4, -0.3), turn: [-lean, 0, 0], colour, round: 0.4 });
  lid.block('rubber', [33, 21.4, 0.2], { at: up(11.6, 0.2), turn: [-lean, 0, 0], colour: '#0b0c0e', round: 0 });
  pane(lid, formWord<Shown>(form, 'shown', 'desktop'), [31.4, 19], up(11.9, 0.3), lean);
  return {
    anchors: { screen: up(12, 0.4) },
    perches: [spot('top', [0, 1.7, 3], 24, 10), grip([0, 0.7, 10], 'both')],
    pose: (moment) => ({
      lid: { turn: [moment.actions.has('close') || moment.actions.has('open') ? (1 - openness(moment, form)) * 1.8 : 0, 0, 0] },
    }),
  };
};

/** A flat screen on a foot. */
const monitor: Style = (bench, form) => {
  const wide = form.preset['television'] === true;
  const [w, h] = wide ? [120, 68] : [60, 35];
  const y = h / 2 + (wide ? 9 : 14);
  const colour = tint(form, '#17181b');
  bench.block('plastic', [w + 2.4, h + 2.4, wide ? 4 : 3], { at: [0, y, -1], colour, round: 0.9 });
  pane(bench, formWord<Shown>(form, 'shown', 'film'), [w, h], [0, y + 0.3, wide ? 1 : 0.5]);
  bench.block('light', [0.8, 0.4, 0.2], { at: [w * 0.46, y - h / 2 - 0.7, wide ? 1 : 0.6], colour: '#40ff70', round: 0 });
  if (wide)
    for (const x of [-1, 1])
      for (const z of [-1, 1]) bench.rod('plastic', [x * w * 0.32, 8, 0], [x * w * 0.38, 0, z * 14], 1.6, { colour });
  else {
    bench.block('plastic', [7, 20, 3], { at: [0, 12, -3], colour, round: 1 });
    bench.turning(
      'plastic',
      [
        [0.001, 0, 1],
        [13, 0, 1],
        [13, 0.8],
        [5, 2, 1],
        [0.001, 2],
      ],
      { size: [1, 1, 0.75], colour },
    );
  }
  return { anchors: { screen: [0, y, 1] }, perches: [spot('top', [0, y + h / 2 + 1, 0], w * 0.8, 3)] };
};

/** An old television: a wooden box, a bulging tube, knobs, two aerials. */
const oldTelevision: Style = (bench, form) => {
  bench.block('wood', [70, 50, 42], { at: [0, 33, 0], colour: tint(form, '#6e4526'), round: 3 });
  bench.block('plastic', [48, 40, 2], { at: [-8, 33, 21], colour: '#1a1816', round: 0.9 });
  pane(bench, formWord<Shown>(form, 'shown', 'film'), [42, 33], [-8, 33, 22]);
  bench.ball('glass', [21, 16.5, 3], { at: [-8, 33, 21.6], around: 28 });
  bench.block('plastic', [15, 40, 1.4], { at: [25, 33, 21], colour: '#c8bfae', round: 0.4 });
  for (const y of [45, 36]) {
    bench.turning(
      'plastic',
      [
        [3.6, 0, 1],
        [3.4, 2.4, 1],
        [0.001, 2.4],
      ],
      { at: [25, y, 21.6], turn: [Math.PI / 2, 0, 0], colour: '#2a2624' },
    );
    bench.block('chrome', [0.8, 5.6, 0.6], { at: [25, y, 24], turn: [0, 0, y] });
  }
  for (let slit = 0; slit < 6; slit++) bench.block('rubber', [11, 0.9, 0.4], { at: [25, 27 - slit * 2.2, 21.8], round: 0 });
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 2, 58, -4], [x * 26, 92, -8], 0.4);
    for (const z of [-1, 1]) bench.rod('wood', [x * 26, 9, z * 14], [x * 30, 0, z * 17], [1.8, 1.1], { colour: '#3a2414' });
  }
  bench.ball('plastic', [5, 2.4, 4], { at: [0, 58.4, -4], colour: '#2a2624' });
  return { anchors: { screen: [-8, 33, 23] } };
};

const tablet: Style = (bench, form) => {
  const lean = 0.42;
  bench.block('plastic', [18, 25, 0.8], { at: [0, 12.2, 0], turn: [-lean, 0, 0], colour: tint(form, '#1a1b1e'), round: 0.35 });
  pane(bench, formWord<Shown>(form, 'shown', 'apps'), [16.2, 22.4], [0, 12.4, 0.42], lean);
  bench.slab(
    'plastic',
    [
      [-1, 0],
      [1, 0],
      [0.6, 20],
      [-0.6, 20],
    ],
    0.5,
    { at: [0, 0, -12], turn: [0.35, 0, 0], colour: '#2a2c30' },
  );
  return { perches: [grip([0, 2, 1], 'both')] };
};

const keyboard: Style = (bench, form) => {
  const colour = tint(form, '#2a2c30');
  bench.slab(
    'plastic',
    [
      [-7, 0],
      [7, 0],
      [7, 1.2],
      [-7, 2.6],
    ],
    44,
    { turn: [0, -Math.PI / 2, 0], colour, bevel: 0.3 },
  );
  for (let row = 0; row < 5; row++)
    for (let key = 0; key < 19; key++) {
      if (key === 14 || (row === 4 && key > 3 && key < 9)) continue;
      bench.block('plastic', [1.95, 0.9, 1.9], {
        at: [-19.8 + key * 2.2, 2.5 - row * 0.24, -4.8 + row * 2.35],
        colour: key > 14 || (row === 0 && key % 5 === 0) ? '#8a8f98' : '#d8dadd',
        round: 0,
      });
    }
  bench.block('plastic', [10.4, 0.9, 1.9], { at: [-7, 1.55, 4.6], colour: '#d8dadd', round: 0 });
  return { perches: [spot('top', [0, 2.8, 0], 36, 10)] };
};

const mouse: Style = (bench, form) => {
  const colour = tint(form, '#e6e6e4');
  bench.ball('plastic', [3.2, 3.6, 5.6], { at: [0, 0.3, 0], colour, around: 30 });
  bench.block('rubber', [0.18, 2, 5], { at: [0, 2.6, 3.1], turn: [0.4, 0, 0], colour: '#4a4c50', round: 0 });
  bench.turning(
    'rubber',
    [
      [0.7, -0.4, 1],
      [0.85, 0],
      [0.7, 0.4, 1],
    ],
    { at: [0, 3, 2.6], turn: [0, 0, Math.PI / 2], colour: '#2a2c30' },
  );
  bench.pipe(
    'rubber',
    [
      [0, 1, -5],
      [1, 0.5, -9],
      [5, 0.4, -13],
      [3, 0.4, -19],
    ],
    0.25,
    { colour: '#4a4c50' },
  );
  return { perches: [spot('top', [0, 3.8, 0], 5, 8), grip([0, 2, 0], 'palm')] };
};

/** A tower of a computer with screen and keys before it. */
const computer: Style = (bench, form) => {
  monitor(bench, form);
  const colour = tint(form, '#1c1e22');
  bench.block('plastic', [20, 44, 42], { at: [48, 22, -8], colour, round: 1 });
  for (let slit = 0; slit < 7; slit++) bench.block('steel', [13, 0.8, 0.4], { at: [48, 12 + slit * 2, 13.1], round: 0 });
  bench.hoop('light', 1.4, 0.3, { at: [48, 38, 13.2], turn: [Math.PI / 2, 0, 0], colour: '#48b8ff', around: 18 });
  bench.block('steel', [15, 2, 0.4], { at: [48, 32, 13.1], round: 0 });
  bench.block('plastic', [42, 1.6, 14], { at: [0, 0.8, 24], colour, round: 0.5 });
  for (let row = 0; row < 4; row++)
    for (let key = 0; key < 16; key++)
      bench.block('plastic', [2.1, 0.7, 2.4], { at: [-18.6 + key * 2.5, 1.8, 19.6 + row * 2.9], colour: '#cfd2d6', round: 0 });
  bench.ball('plastic', [3, 3, 5], { at: [29, 0.4, 24], colour });
};

/** A box that plays: a radio with dial and handle, or a loudspeaker with its cones. */
const radio: Style = (bench, form) => {
  bench.block('wood', [34, 19, 11], { at: [0, 9.5, 0], colour: tint(form, '#8a4a28'), round: 2.6 });
  bench.block('cloth', [19, 14, 0.6], { at: [-5.4, 9.6, 5.4], colour: '#c8b48a', round: 0.2 });
  for (let bar = 0; bar < 7; bar++) bench.block('brass', [0.5, 14, 0.4], { at: [-13 + bar * 2.5, 9.6, 5.9], round: 0 });
  bench.block('screen', [8, 5, 0.4], { at: [10.4, 13, 5.5], colour: '#f0d89a', round: 0 });
  bench.block('lacquer', [0.3, 4.6, 0.3], { at: [11.4, 13, 5.9], colour: '#c01818', round: 0 });
  for (const x of [8, 13])
    bench.turning(
      'brass',
      [
        [1.7, 0, 1],
        [1.5, 1.6, 1],
        [0.001, 1.6],
      ],
      { at: [x, 5.4, 5.4], turn: [Math.PI / 2, 0, 0] },
    );
  bench.pipe(
    'leather',
    [
      [-12, 18, 0],
      [-10, 23, 0],
      [10, 23, 0],
      [12, 18, 0],
    ],
    0.8,
    { up: [0, 0, 1] },
  );
  bench.rod('chrome', [15, 18, -3], [22, 42, -4], 0.3);
  return { perches: [grip([0, 23, 0])] };
};

const speaker: Style = (bench, form) => {
  bench.block('wood', [28, 50, 26], { at: [0, 25, 0], colour: tint(form, '#1c1a1a'), round: 1.2 });
  for (const [y, r] of [
    [17, 10.4],
    [37, 6],
  ] as const) {
    bench.hoop('steel', r, 0.9, { at: [0, y, 13.2], turn: [Math.PI / 2, 0, 0] });
    const cone = bench.on(`cone${y}`, [0, y, 13]);
    cone.turning(
      'rubber',
      [
        [r, 0, 1],
        [r * 0.85, 0.7],
        [r * 0.78, 0, 1],
        [r * 0.3, -2.4, 1],
        [r * 0.26, -1],
        [0.001, -0.2],
      ],
      { at: [0, y, 13.2], turn: [Math.PI / 2, 0, 0], colour: '#2c2e32' },
    );
  }
  return {
    pose: (moment) => {
      const beat = 0.45 * Math.sin(moment.seconds * 26) * Math.max(0, Math.sin(moment.seconds * 6.3));
      return { cone17: { shift: [0, 0, beat] }, cone37: { shift: [0, 0, beat * 0.5] } };
    },
  };
};

/** A robot that sweeps: a low disc with a ring of light. */
const robotVacuum: Style = (bench, form) => {
  const colour = tint(form, '#e4e4e2');
  bench.turning(
    'plastic',
    [
      [0.001, 0.8, 1],
      [15.6, 0.8, 1],
      [17, 1.6],
      [17.2, 6],
      [16.4, 7.6],
      [14, 8.2, 1],
      [0.001, 8.4],
    ],
    { colour, around: 48 },
  );
  bench.turning(
    'rubber',
    [
      [17.1, 1.4, 1],
      [17.6, 2.4],
      [17.6, 4.4],
      [17.1, 5.4, 1],
    ],
    { around: 48 },
  );
  bench.turning(
    'plastic',
    [
      [5, 8.2, 1],
      [5, 10],
      [4.4, 10.6, 1],
      [0.001, 10.6],
    ],
    { at: [0, 0, -3], colour: '#26282c' },
  );
  bench.hoop('light', 2, 0.24, { at: [0, 8.6, 8], colour: '#48b8ff', around: 20 });
  const brush = bench.on('brush', [12, 1, 13]);
  for (let arm = 0; arm < 3; arm++)
    brush.rod('fur', [12, 1, 13], [12 + Math.sin(arm * 2.09) * 6.6, 0.5, 13 + Math.cos(arm * 2.09) * 6.6], 0.3, { colour: '#3a3c40' });
  return { perches: [spot('top', [0, 8.4, 0], 26)], pose: (moment) => ({ brush: { turn: [0, moment.seconds * 9, 0] } }) };
};

const vendingMachine: Style = (bench, form) => {
  bench.block('lacquer', [96, 183, 78], { at: [0, 91.5, 0], colour: tint(form, '#b3202a'), round: 2 });
  bench.block('screen', [62, 116, 0.6], { at: [-12, 112, 38.9], colour: '#dfeaf0', round: 0, glow: 0.35 });
  for (let row = 0; row < 5; row++) {
    bench.block('steel', [62, 1.4, 2], { at: [-12, 60 + row * 22, 40], round: 0 });
    for (let can = 0; can < 7; can++)
      bench.turning(
        'lacquer',
        [
          [2.6, 0, 1],
          [3.3, 1],
          [3.3, 12],
          [2.6, 13.4, 1],
          [0.001, 13.4],
        ],
        {
          at: [-38 + can * 8.7, 60.8 + row * 22, 41],
          around: 12,
          colour: ['#d83a2a', '#2f7fd0', '#3fa85a', '#e8b83a', '#8a4ac0'][(row * 3 + can) % 5]!,
        },
      );
  }
  bench.block('glass', [64, 118, 1], { at: [-12, 112, 46] });
  bench.block('plastic', [20, 60, 1.6], { at: [34, 112, 39], colour: '#1a1b1e', round: 0.4 });
  bench.block('screen', [14, 8, 0.6], { at: [34, 132, 40.2], colour: '#4fd0a0', round: 0 });
  for (let key = 0; key < 9; key++)
    bench.block('steel', [3.4, 3.4, 1], { at: [29.4 + (key % 3) * 4.6, 121 - Math.floor(key / 3) * 4.6, 40.2], round: 0.3 });
  bench.block('rubber', [58, 20, 1.4], { at: [-12, 28, 39], colour: '#0e0f11', round: 0.4 });
  bench.block('plastic', [92, 16, 1], { at: [0, 175, 39], colour: '#f4f0e8', round: 0.3 });
};

/** A desk of switches, dials and lamps: a control panel or a server when upright. */
const controlPanel: Style = (bench, form) => {
  bench.slab(
    'painted-wood',
    [
      [-34, 0],
      [30, 0],
      [34, 70],
      [-6, 90],
      [-14, 130],
      [-34, 130],
    ],
    150,
    { turn: [0, -Math.PI / 2, 0], colour: tint(form, '#5a6a70'), bevel: 1 },
  );
  const desk = (x: number, s: number, out = 0): Vector3 => [x, 71 + s * 19 + out, 33 - s * 39 + out * 0.4];
  for (let key = 0; key < 40; key++)
    bench.block('light', [5, 2, 4], {
      at: desk(-64 + (key % 20) * 6.8, 0.2 + Math.floor(key / 20) * 0.26, 1),
      turn: [0.46, 0, 0],
      colour: ['#e03a2a', '#e8b83a', '#3fc85a', '#d8dadd', '#3a90e0'][(key * 7) % 5]!,
      glow: 0.5,
      round: 0.4,
    });
  for (let lever = 0; lever < 5; lever++) {
    const [x, y, z] = desk(-56 + lever * 28, 0.74);
    bench.rod('chrome', [x, y, z], [x, y + 8, z + 5], 0.8);
    bench.ball('lacquer', 2, { at: [x, y + 9, z + 6], colour: '#b01820', around: 12 });
  }
  for (const [x, shown] of [
    [-48, 'chart'],
    [0, 'code'],
    [48, 'chart'],
  ] as const)
    pane(bench, shown, [40, 28], [x, 110, 11], 0.2);
  return { perches: [spot('top', desk(0, 0.5), 80, 20)] };
};

const server: Style = (bench, form) => {
  bench.block('iron', [62, 200, 80], { at: [0, 100, 0], colour: tint(form, '#1a1c20'), round: 1.4 });
  for (let unit = 0; unit < 15; unit++) {
    bench.block('steel', [52, 10.4, 1.4], { at: [0, 18 + unit * 12, 40.2], colour: '#2c2f35', round: 0.4 });
    for (let lamp = 0; lamp < 6; lamp++)
      bench.block('light', [1.4, 1.4, 0.4], {
        at: [-22 + lamp * 3, 18 + unit * 12, 41.2],
        colour: (unit * 5 + lamp * 3) % 7 ? '#38e070' : '#ff8a2a',
        round: 0,
      });
    for (let slot = 0; slot < 5; slot++) bench.block('rubber', [4.6, 6.6, 0.4], { at: [3 + slot * 5.2, 18 + unit * 12, 41.1], round: 0 });
  }
};

const console: Style = (bench, form) => {
  bench.block('plastic', [30, 6, 26], { at: [0, 3, 0], colour: tint(form, '#e8e8e6'), round: 1.6 });
  bench.block('rubber', [30.2, 1, 26.2], { at: [0, 3, 0], colour: '#101114', round: 0.4 });
  bench.block('light', [5, 0.5, 0.3], { at: [-9, 3, 13.1], colour: '#48b8ff', round: 0 });
  bench.block('rubber', [11, 0.7, 0.4], { at: [6, 4.6, 13], round: 0 });
  for (let slit = 0; slit < 8; slit++) bench.block('rubber', [16, 0.3, 0.7], { at: [0, 6, -9 + slit * 1.6], round: 0 });
  return { perches: [spot('top', [0, 6, 0], 26, 22), grip([0, 3, 0], 'both')] };
};

/** Screens and the machines behind them. */
export const screenFamily = craftedFamily({
  family: 'screen',
  styles: {
    laptop,
    monitor,
    'old-television': oldTelevision,
    tablet,
    keyboard,
    mouse,
    computer,
    radio,
    speaker,
    'robot-vacuum': robotVacuum,
    'vending-machine': vendingMachine,
    'control-panel': controlPanel,
    server,
    console,
  },
});

import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, doing, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A bowl with its seat, lid and cistern. Centimetres. */
const toilet: Style = (bench, form) => {
  const look = { colour: tint(form, '#f0eeea') };
  bench.turning(
    'ceramic',
    [
      [13, 0, 1],
      [13, 2],
      [10, 8],
      [11, 18],
      [18, 30],
      [20, 38],
      [20, 40, 1],
      [16, 40, 1],
      [12, 30],
      [0.001, 26],
    ],
    { ...look, size: [1, 1, 1.24], at: [0, 0, 6], around: 40 },
  );
  bench.block('ceramic', [24, 40, 26], { ...look, at: [0, 20, -16], round: 5 });
  bench.hoop('ceramic', 17, 2.6, { ...look, at: [0, 41, 6], size: [1.05, 0.7, 1.3], around: 40 });
  const lid = bench.on('lid', [0, 43, -17]);
  lid.slab('ceramic', roundedRectangle(40, 46, 18, 8), 2.4, { ...look, at: [0, 65, -19.4], turn: [-0.1, 0, 0], bevel: 0.9 });

  bench.block('ceramic', [46, 36, 19], { ...look, at: [0, 62, -33], round: 3 });
  bench.block('ceramic', [49, 4, 22], { ...look, at: [0, 81, -33], round: 1.6 });

  bench.pipe(
    'chrome',
    [
      [-17, 74, -23],
      [-17, 74, -21],
      [-11, 73, -20],
    ],
    1.1,
  );
  return {
    perches: [spot('seat', [0, 43, 6], 30, 36), spot('top', [0, 83, -33], 44, 18)],
    pose: (moment) => ({
      lid: {
        turn: [
          (moment.actions.has('close') || form.words.includes('closed') ? 1 - openness(moment, { ...form, words: [] }) : 0) * 1.5,
          0,
          0,
        ],
      },
    }),
  };
};

/** A tap over a place, with water that runs when it pours or is open. */
const tap = (bench: Parameters<Style>[0], y: number, z: number, reach: number, size: number): void => {
  bench.rod('chrome', [0, y, z], [0, y + 3 * size, z], 2.4 * size);
  bench.pipe(
    'chrome',
    [
      [0, y, z],
      [0, y + 12 * size, z],
      [0, y + 17 * size, z + reach * 0.4],
      [0, y + 14 * size, z + reach],
      [0, y + 10 * size, z + reach],
    ],
    1.4 * size,
  );
  for (const x of [-1, 1]) {
    bench.rod('chrome', [x * 9 * size, y, z], [x * 9 * size, y + 4 * size, z], 1.6 * size);
    for (const turn of [0, 1.571])
      bench.rod(
        'chrome',
        [x * 9 * size - Math.cos(turn) * 3 * size, y + 4.6 * size, z - Math.sin(turn) * 3 * size],
        [x * 9 * size + Math.cos(turn) * 3 * size, y + 4.6 * size, z + Math.sin(turn) * 3 * size],
        0.7 * size,
      );
  }
};

const sink: Style = (bench, form) => {
  const look = { colour: tint(form, '#f0eeea') };
  bench.turning(
    'ceramic',
    [
      [14, 0, 1],
      [13, 3],
      [8, 12],
      [7, 50],
      [9, 62],
      [16, 68, 1],
    ],
    { ...look },
  );
  bench.turning(
    'ceramic',
    [
      [10, 64, 1],
      [20, 68],
      [27, 78],
      [29, 84],
      [30, 85, 1],
      [26.4, 85, 1],
      [23, 76],
      [10, 71],
      [0.001, 70.6],
    ],
    { ...look, size: [1, 1, 0.82], around: 44 },
  );
  bench.block('ceramic', [58, 6, 14], { ...look, at: [0, 82.4, -22], round: 2.4 });
  tap(bench, 85, -21, 13, 1);
  bench.turning('chrome', [
    [3, 70.6, 1],
    [2.6, 71, 1],
    [0.001, 70.9],
  ]);
  bench.on('water', [0, 95, -8]).pipe(
    'water',
    [
      [0, 95, -8],
      [0.2, 84, -7.6],
      [0, 71, -7.4],
    ],
    [1.1, 0.8],
  );
  return {
    anchors: { spout: [0, 95, -8] },
    perches: [spot('inside', [0, 72, 0], 30, 24)],
    pose: (moment) => ({ water: { hidden: doing(moment, 'pour', 'flow', 'open') < 0.1 && !form.words.includes('running') } }),
  };
};

const faucet: Style = (bench, form) => {
  bench.turning(
    'ceramic',
    [
      [0.001, 0, 1],
      [16, 0, 1],
      [16, 3],
      [14, 4, 1],
      [0.001, 4],
    ],
    { colour: '#e8e6e0' },
  );
  tap(bench, 4, -6, 14, 1.3);
  bench.on('water', [0, 17, 8]).pipe(
    'water',
    [
      [0, 17, 8],
      [0.2, 10, 8.2],
      [0, 4.2, 8],
    ],
    [1.5, 1.1],
  );
  bench.on('water', [0, 17, 8]).turning(
    'water',
    [
      [4, 4.2, 1],
      [2, 5],
      [1, 6],
    ],
    { at: [0, 0, 8] },
  );
  return {
    anchors: { spout: [0, 17, 8] },
    perches: [spot('inside', [0, 4.1, 8], 14, 14)],
    pose: (moment) => ({
      water: {
        size: [1 + Math.sin(moment.seconds * 31) * 0.06, 1, 1 + Math.cos(moment.seconds * 27) * 0.06],
        hidden: form.words.includes('closed'),
      },
    }),
  };
};

/** A tall tap with two handles. */
function bathTap(bench: Bench): void {
  bench.pipe(
    'chrome',
    [
      [74, 60, 0],
      [74, 82, 0],
      [66, 88, 0],
      [60, 80, 0],
    ],
    2,
  );
  for (const z of [-8, 8]) bench.ball('chrome', 3, { at: [75, 72, z], around: 12 });

  bench.rod('chrome', [75, 72, -8], [75, 72, 8], 1.3);
}

/** Four feet like claws. */
function clawFeet(bench: Bench): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      bench.pipe(
        'brass',
        [
          [x * 44, 20, z * 20],
          [x * 52, 13, z * 25],
          [x * 50, 5, z * 24],
          [x * 54, 2, z * 27],
        ],
        [4, 2.4],
      );
      bench.ball('brass', [4, 2.4, 4], { at: [x * 55, 2.4, z * 28], around: 12 });
    }
}

/** A tub on four feet with a foam bath in it. */
const bathtub: Style = (bench, form) => {
  const look = { colour: tint(form, '#f2f0ec') };
  bench.turning(
    'ceramic',
    [
      [0.001, 12, 1],
      [20, 12],
      [30, 20],
      [36, 40],
      [40, 58],
      [43, 60],
      [42, 62, 1],
      [38, 62],
      [35, 58],
      [31, 40],
      [24, 22],
      [0.001, 18],
    ],
    { ...look, size: [1.9, 1, 0.9], around: 56 },
  );
  clawFeet(bench);
  bench.turning(
    'water',
    [
      [0.001, 50, 1],
      [34, 50, 1],
      [34, 51],
      [0.001, 51],
    ],
    { size: [1.88, 1, 0.88] },
  );
  for (let foam = 0; foam < 40; foam++) {
    const [turn, out] = [foam * 2.4, 30 * Math.sqrt(foam / 40)];
    bench.ball('snow', 5 + (foam % 4) * 1.3, { at: [Math.sin(turn) * out * 1.6 - 8, 53, Math.cos(turn) * out * 0.75], around: 10 });
  }

  bathTap(bench);
  return { perches: [spot('inside', [0, 26, 0], 90, 40)] };
};

/** A shower: a tray, two panes, a head that rains. */
const shower: Style = (bench) => {
  bench.block('ceramic', [90, 12, 90], { at: [0, 6, 0], round: 3 });
  bench.block('ceramic', [90, 200, 4], { at: [0, 110, -45], colour: '#a8c4cc', round: 0.6 });

  for (let y = 1; y < 10; y++) bench.block('plaster', [90, 0.8, 0.4], { at: [0, 12 + y * 20, -42.8], round: 0 });
  for (let x = 1; x < 5; x++) bench.block('plaster', [0.8, 198, 0.4], { at: [-45 + x * 18, 110, -42.8], round: 0 });

  bench.block('glass', [2, 190, 88], { at: [-44, 106, 0], round: 0 });
  bench.rod('chrome', [-44, 201, -45], [-44, 201, 45], 1.4);
  bench.rod('chrome', [-44, 12, 44], [-44, 201, 44], 1.4);

  bench.pipe(
    'chrome',
    [
      [10, 60, -41],
      [10, 190, -40],
      [10, 204, -34],
      [10, 204, -14],
    ],
    1.4,
  );
  bench.turning(
    'chrome',
    [
      [0.001, 0, 1],
      [13, 0, 1],
      [13, 1.6],
      [3, 4, 1],
      [0.001, 5],
    ],
    { at: [10, 199, -12] },
  );

  for (const x of [0, 20]) bench.ball('chrome', 3.6, { at: [x, 104, -40] });
  const rain = bench.on('rain', [10, 12, -12]);
  for (let drop = 0; drop < 60; drop++) {
    const [turn, out] = [drop * 2.4, 11 * Math.sqrt(drop / 60)];
    const y = 16 + ((drop * 61) % 176);
    rain.rod(
      'water',
      [10 + Math.sin(turn) * out, y, -12 + Math.cos(turn) * out],
      [10 + Math.sin(turn) * out, y + 12, -12 + Math.cos(turn) * out],
      0.35,
      { around: 4 },
    );
  }
  return { perches: [spot('inside', [0, 12, 0], 70)], pose: (moment) => ({ rain: { shift: [0, -((moment.seconds * 90) % 12), 0] } }) };
};

/** A garden hose in a coil with its nozzle. */
const hose: Style = (bench, form) => {
  const colour = tint(form, '#2f7a3c');
  bench.pipe(
    'rubber',
    Array.from({ length: 90 }, (_, at) => {
      const turn = at * 0.36;
      const out = 20 + Math.sin(at * 0.9) * 1.4;
      return at < 82
        ? ([Math.sin(turn) * out, 1.6 + Math.floor(turn / 6.283) * 2.5, Math.cos(turn) * out] as const)
        : ([
            Math.sin(82 * 0.36) * 20 - (at - 82) * 4.6,
            Math.max(1.4, 11 - (at - 82) * 1.6),
            Math.cos(82 * 0.36) * 20 + (at - 82) * 2.4,
          ] as const);
    }),
    1.5,
    { colour, steps: 2, around: 8 },
  );
  const end = [Math.sin(82 * 0.36) * 20 - 32, 1.8, Math.cos(82 * 0.36) * 20 + 17] as const;
  bench.rod('brass', end, [end[0] - 8, 2, end[2] + 4], [2, 1.1]);
  return { anchors: { tip: [end[0] - 8, 2, end[2] + 4], grip: end }, perches: [grip(end)] };
};

/** What a bathroom is fitted with. */
export const bathFixtureFamily = craftedFamily({ family: 'bath-fixture', styles: { toilet, sink, faucet, bathtub, shower, hose } });

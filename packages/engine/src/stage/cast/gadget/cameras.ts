import type { Vector3 } from '@onereel/spec';
import { roundedRectangle } from '../../../shapes/prism.ts';
import { circle, type Bench } from '../prop/bench.ts';
import { grip, spot, type Style, tint } from '../prop/crafted-family.ts';

/** The tube of a lens pointing forward. */
function lens(bench: Bench, [x, y, z]: Vector3, radius: number, long: number): void {
  bench.turning(
    'rubber',
    [
      [radius * 1.05, 0, 1],
      [radius * 1.05, long * 0.3, 1],
      [radius * 0.95, long * 0.34],
      [radius * 0.95, long * 0.6],
      [radius, long * 0.64, 1],
      [radius, long, 1],
      [radius * 0.8, long, 1],
      [radius * 0.7, long * 0.8, 1],
      [0.001, long * 0.78],
    ],
    { at: [x, y, z], turn: [Math.PI / 2, 0, 0], colour: '#141518', around: 28 },
  );
  bench.turning(
    'lacquer',
    [
      [radius * 0.7, long * 0.8, 1],
      [radius * 0.4, long * 0.88],
      [0.001, long * 0.92],
    ],
    { at: [x, y, z], turn: [Math.PI / 2, 0, 0], colour: '#241a4a' },
  );
  bench.hoop('steel', radius * 1.02, radius * 0.05, { at: [x, y, z + long * 0.62], turn: [Math.PI / 2, 0, 0] });
}

/** A camera with a long lens. */
export const camera: Style = (bench, form) => {
  const colour = tint(form, '#1c1d20');
  bench.block('leather', [13, 7.6, 4.4], { at: [0, 3.9, 0], colour, round: 1 });
  bench.block('steel', [13, 1.8, 4.4], { at: [0, 8, 0], round: 0.6 });
  bench.slab(
    'steel',
    [
      [-3, 8.6],
      [3, 8.6],
      [1.8, 11],
      [-1.8, 11],
    ],
    4,
    { bevel: 0.4 },
  );
  lens(bench, [0, 4.6, 2], 2.9, 5.4);
  bench.turning(
    'chrome',
    [
      [0.8, 0, 1],
      [0.8, 0.8, 1],
      [0.001, 0.8],
    ],
    { at: [-4.6, 8.9, 0] },
  );
  bench.turning(
    'steel',
    [
      [1.3, 0, 1],
      [1.3, 0.9, 1],
      [0.001, 0.9],
    ],
    { at: [4.6, 8.9, 0] },
  );
  bench.block('light', [1.6, 1, 0.2], { at: [4.6, 7.9, 2.2], colour: '#dfeaf4', round: 0, glow: 0.3 });
  bench.pipe(
    'leather',
    [
      [-6.6, 8, 0],
      [-9, 4, -3],
      [-7, 0.5, -7],
      [2, 0.4, -9],
      [8, 0.6, -6],
      [9, 4, -2],
      [6.6, 8, 0],
    ],
    0.4,
    { flatten: 2, colour: '#5a3418' },
  );
  return { perches: [grip([5, 4, 0], 'both')] };
};

/** A camera that puts out its picture at once. */
export const polaroidCamera: Style = (bench, form) => {
  bench.slab(
    'plastic',
    [
      [-5, 0],
      [7, 0],
      [7, 3.4],
      [3.4, 5],
      [3.4, 10.4],
      [-5, 11],
    ],
    12,
    { turn: [0, -Math.PI / 2, 0], colour: tint(form, '#ece8e0'), bevel: 0.9 },
  );
  bench.block('rubber', [8.6, 0.5, 0.6], { at: [0, 1.8, 7], round: 0.1 });
  bench.slab('paper', roundedRectangle(8, 5, 0.1), 0.14, { at: [0, 1.9, 9], turn: [Math.PI / 2, 0, 0] });
  lens(bench, [0, 7.4, 3], 2.7, 2);
  for (const [x, hue] of [
    [-1.6, '#e03a2a'],
    [-0.8, '#f0a02a'],
    [0, '#e8d84a'],
    [0.8, '#3fa85a'],
    [1.6, '#2f7fd0'],
  ] as const)
    bench.block('plastic', [0.8, 0.16, 3.4], { at: [x, 4.35, 5.3], turn: [0.42, 0, 0], colour: hue, round: 0 });
  bench.block('light', [3, 1.4, 0.3], { at: [3.6, 9.4, 3.5], colour: '#f4f8fb', glow: 0.3, round: 0 });
  bench.turning(
    'lacquer',
    [
      [0.8, 0, 1],
      [0.7, 0.6, 1],
      [0.001, 0.6],
    ],
    { at: [-4.2, 6.4, 3.4], turn: [Math.PI / 2, 0, 0], colour: '#d82a20' },
  );
  return { perches: [grip([0, 4, 0], 'both')] };
};

/** Three legs; with a camera on top when the preset says so. */
function standOn(bench: Bench, high: number): void {
  for (let leg = 0; leg < 3; leg++) {
    const [x, z] = [Math.sin(leg * 2.094 + 0.5), Math.cos(leg * 2.094 + 0.5)];
    bench.rod('iron', [x * 4, high, z * 4], [x * high * 0.22, high * 0.5, z * high * 0.22], 1.9, { colour: '#26282c' });
    bench.rod('steel', [x * high * 0.21, high * 0.52, z * high * 0.21], [x * high * 0.42, 2, z * high * 0.42], 1.3);
    bench.ball('rubber', [2.4, 2, 2.4], { at: [x * high * 0.42, 2, z * high * 0.42], around: 10 });
  }
  bench.turning(
    'iron',
    [
      [5, high - 3, 1],
      [5.6, high],
      [4, high + 3],
      [3, high + 8, 1],
      [0.001, high + 8],
    ],
    { colour: '#26282c' },
  );
}

/** Three legs with a head on them. */
export const tripod: Style = (bench) => {
  standOn(bench, 120);
  bench.block('iron', [10, 3, 12], { at: [0, 130, 0] });
  bench.rod('iron', [0, 129, -5], [10, 118, -26], 1, {});
  return { perches: [spot('top', [0, 131.5, 0], 10)] };
};

/** A camera for films: a body, two reels, a long lens, on three legs. */
export const filmCamera: Style = (bench, form) => {
  standOn(bench, 110);
  const colour = tint(form, '#24262a');
  bench.block('iron', [20, 28, 40], { at: [0, 134, 0], colour, round: 2 });
  for (const [z, name] of [
    [-13, 'reel0'],
    [14, 'reel1'],
  ] as const) {
    const reel = bench.on(name, [0, 164, z]);
    reel.slab('iron', circle(16, 32), 6, { at: [0, 164, z], turn: [0, Math.PI / 2, 0], bevel: 1, colour });
    for (let hole = 0; hole < 5; hole++)
      for (const x of [-3.3, 3.3])
        reel.slab('steel', circle(3.4, 14), 0.6, {
          at: [x, 164 + Math.sin(hole * 1.2566) * 9.6, z + Math.cos(hole * 1.2566) * 9.6],
          turn: [0, Math.PI / 2, 0],
        });
  }
  bench.turning(
    'rubber',
    [
      [6, 0, 1],
      [6, 12],
      [4.4, 13, 1],
      [4.4, 20, 1],
      [9, 26, 1],
      [8, 26, 1],
      [4, 20, 1],
      [0.001, 19],
    ],
    { at: [0, 136, 20], turn: [Math.PI / 2, 0, 0], colour: '#101114' },
  );
  bench.block('rubber', [6, 7, 10], { at: [-12, 142, -14], round: 1.6 });
  bench.block('light', [1.6, 1.6, 0.6], { at: [7, 144, 20.2], colour: '#ff2a1a', round: 0.4 });
  return {
    perches: [grip([0, 126, -24], 'both')],
    pose: (moment) => ({ reel0: { turn: [moment.seconds * 3, 0, 0] }, reel1: { turn: [moment.seconds * 3, 0, 0] } }),
  };
};

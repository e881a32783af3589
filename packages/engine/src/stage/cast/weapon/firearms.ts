import type { Vector3 } from '@onereel/spec';
import { grip, type Style, tint } from '../prop/crafted-family.ts';

/** A pistol. */
export const gun: Style = (bench, form) => {
  const colour = tint(form, '#2a2c30');
  bench.slab(
    'iron',
    [
      [-9, 9],
      [11, 9],
      [11, 12.6],
      [-9.4, 12.6],
    ],
    2.6,
    { bevel: 0.4, colour },
  );
  bench.slab(
    'iron',
    [
      [-8, 7],
      [6, 7],
      [6, 9.2],
      [-8, 9.2],
    ],
    2.2,
    { bevel: 0.3, colour },
  );
  bench.slab(
    'rubber',
    [
      [-9, 9.4],
      [-3, 8.6],
      [-5, 0.4],
      [-11, 0],
    ],
    2.6,
    { bevel: 0.7, colour: '#3a2a1e' },
  );
  bench.pipe(
    'iron',
    [
      [-3, 7.4, 0],
      [-2, 5, 0],
      [1.6, 5, 0],
      [2.4, 7.4, 0],
    ],
    0.35,
    { colour },
  );
  bench.pipe(
    'iron',
    [
      [-1, 7.6, 0],
      [-0.6, 6.4, 0],
      [0.2, 5.8, 0],
    ],
    0.35,
  );
  bench.turning(
    'rubber',
    [
      [0.001, 0, 1],
      [0.75, 0, 1],
      [0.75, 0.2, 1],
      [0.001, 0.2],
    ],
    { at: [11, 10.8, 0], turn: [0, 0, -Math.PI / 2], around: 14, colour: '#060607' },
  );
  for (let groove = 0; groove < 6; groove++) bench.block('rubber', [0.3, 2.6, 2.7], { at: [-8.4 + groove * 0.7, 10.8, 0], round: 0 });
  bench.block('iron', [0.5, 0.8, 0.5], { at: [10, 13, 0], colour });
  return { anchors: { grip: [-7, 5, 0], tip: [11, 10.8, 0] }, perches: [grip([-7, 5, 0])] };
};

/** A cannon on its wheeled carriage. */
export const cannon: Style = (bench) => {
  bench.turning(
    'iron',
    [
      [0.001, -62, 1],
      [4, -62],
      [5, -58],
      [3, -55],
      [14, -51, 1],
      [15, -46],
      [14, -10, 1],
      [14.6, -8],
      [13, -4],
      [10.6, 56, 1],
      [13, 62],
      [13, 66, 1],
      [7, 66, 1],
      [7, 20, 1],
      [0.001, 20],
    ],
    { at: [0, 48, 0], turn: [Math.PI / 2 - 0.18, 0, 0] },
  );
  for (const x of [-1, 1]) {
    bench.slab(
      'wood',
      [
        [-60, 0],
        [-66, 8],
        [-20, 40],
        [24, 48],
        [28, 36],
        [6, 18],
      ],
      6,
      { at: [x * 17, 8, 0], turn: [0, -Math.PI / 2, 0], colour: '#5a3418', bevel: 1 },
    );
    bench.hoop('wood', 30, 3, { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2], colour: '#4a2a14' });
    bench.hoop('iron', 32.4, 1.5, { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2] });
    for (let spoke = 0; spoke < 10; spoke++) {
      const turn = spoke * 0.628;
      bench.rod('wood', [x * 27, 33, 12], [x * 27, 33 + Math.sin(turn) * 30, 12 + Math.cos(turn) * 30], 1.7, {
        colour: '#5a3418',
        around: 8,
      });
    }
    bench.turning(
      'iron',
      [
        [0.001, -5, 1],
        [5, -5],
        [6, 0],
        [5, 5, 1],
        [0.001, 5],
      ],
      { at: [x * 27, 33, 12], turn: [0, 0, Math.PI / 2] },
    );
  }
  bench.rod('wood', [-27, 33, 12], [27, 33, 12], 3, { colour: '#5a3418' });
  const muzzle: Vector3 = [0, 61, 66];
  return { anchors: { mouth: muzzle, tip: muzzle } };
};

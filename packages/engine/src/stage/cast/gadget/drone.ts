import type { Linear } from '../../../shapes/colour.ts';
import type { Bench } from '../prop/bench.ts';
import type { Vector3 } from '@onereel/spec';
import { grip, spot, type Style, tint } from '../prop/crafted-family.ts';

/** Four arms with a motor and a rotor on each; says how fast each turns. */
function rotors(bench: Bench, colour: Linear, poses: Record<string, number>): void {
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const end: Vector3 = [x * 17, 12, z * 16];
      bench.pipe('plastic', [[x * 4, 10.4, z * 5], [x * 11, 11.6, z * 11], end], [1.5, 1], { colour });
      bench.turning(
        'iron',
        [
          [1.6, -1.6, 1],
          [1.9, 0],
          [1.6, 1.6, 1],
          [0.001, 1.8],
        ],
        { at: end },
      );
      const name = `rotor${x}${z}`;
      poses[name] = x * z;
      const rotor = bench.on(name, [end[0], 14, end[2]]);
      for (const turn of [0, Math.PI])
        rotor.slab(
          'rubber',
          [
            [0, -0.5],
            [4, -1.1],
            [11.6, -0.4],
            [11.8, 0.3],
            [4, 0.6],
            [0, 0.5],
          ],
          0.24,
          { at: [end[0], 14.2, end[2]], turn: [-Math.PI / 2, turn + 0.4, 0] },
        );
      rotor.ball('chrome', [0.9, 0.7, 0.9], { at: [end[0], 14.4, end[2]], around: 10 });
      rotor.turning(
        'glass',
        [
          [0.001, 0],
          [11.8, 0, 1],
          [11.8, 0.06],
          [0.001, 0.08],
        ],
        { at: [end[0], 14.2, end[2]], around: 24, steps: 1 },
      );
      bench.pipe(
        'plastic',
        [
          [x * 5, 8, z * 6],
          [x * 8, 3, z * 8],
          [x * 8.4, 0.6, z * 10],
        ],
        0.6,
        { colour: '#2a2c30' },
      );
      bench.ball('light', 0.6, { at: [x * 17, 11, z * 17.6], colour: z > 0 ? '#ff3020' : '#40ff70', around: 8 });
    }
    bench.rod('plastic', [x * 8.4, 0.6, -11], [x * 8.4, 0.6, 11], 0.6, { colour: '#2a2c30' });
  }
}

/** A quadcopter: a body with a camera, four arms, rotors that turn, skids. Centimetres. */
export const drone: Style = (bench, form) => {
  const colour = tint(form, '#d8dade');
  bench.ball('plastic', [7, 3.4, 11], { at: [0, 10, 0], colour, around: 28 });
  bench.block('plastic', [9, 1.6, 12], { at: [0, 12.4, -1], colour: '#2a2c30', round: 0.7 });
  bench.block('light', [3, 0.6, 0.4], { at: [0, 10.4, 10.6], colour: '#40ff70', round: 0 });
  const poses: Record<string, number> = {};
  rotors(bench, colour, poses);
  bench.ball('rubber', 2.6, { at: [0, 6, 8.6], colour: '#1a1b1e' });
  bench.turning(
    'glass',
    [
      [1.6, 0, 1],
      [1.2, 0.6],
      [0.001, 0.8],
    ],
    { at: [0, 6, 11], turn: [Math.PI / 2, 0, 0] },
  );
  return {
    perches: [spot('top', [0, 13, 0], 7, 10), grip([0, 10, 0], 'both')],
    pose: (moment) =>
      Object.fromEntries(
        Object.entries(poses).map(([name, way]) => [name, { turn: [0, way * moment.seconds * 37, 0] as [number, number, number] }]),
      ),
  };
};

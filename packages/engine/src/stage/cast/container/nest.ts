import type { Vector3 } from '@onereel/spec';
import { spot, type Style, tint } from '../prop/crafted-family.ts';

/** A number from 0 to 1 that looks like chance and is always the same for the same twig. */
const scattered = (twig: number, salt: number): number => {
  const value = Math.sin(twig * 12.9898 + salt * 78.233) * 43758.5453;
  return value - Math.floor(value);
};

const browns = ['#6b4a2c', '#8a6a42', '#52371f', '#a58a5c', '#7a5b38'] as const;

/** A bird's nest: a bowl of bent twigs with loose ends, lined with straw, with eggs when it is full. */
export const nest: Style = (bench, form) => {
  bench.turning(
    'bark',
    [
      [0.001, 0, 1],
      [6, 0.4],
      [9.4, 3],
      [10.6, 6.4],
      [10.2, 7.6],
      [8.8, 7.4],
      [7.4, 4.4],
      [4, 2.6],
      [0.001, 2.2],
    ],
    { colour: tint(form, '#5e4328'), around: 28 },
  );
  for (let twig = 0; twig < 54; twig++) {
    const level = scattered(twig, 1);
    const from = scattered(twig, 2) * Math.PI * 2;
    const span = 1 + scattered(twig, 3) * 1.5;
    const radius = 7.6 + Math.sin(level * 2.4) * 3.2;
    const points = Array.from({ length: 5 }, (_, step): Vector3 => {
      const angle = from + (span * step) / 4;
      // The ends stick out of the weave.
      const end = step === 0 || step === 4 ? 1.4 + scattered(twig, 4) * 1.2 : 0;
      const reach = radius + end + (scattered(twig, 5 + step) - 0.5) * 0.7;
      return [Math.cos(angle) * reach, 0.9 + level * 7 + (scattered(twig, 11 + step) - 0.5) * 1.6, Math.sin(angle) * reach];
    });
    bench.pipe('wood', points, [0.42, 0.2], { around: 5, steps: 3, colour: browns[twig % browns.length]! });
  }
  for (let straw = 0; straw < 16; straw++) {
    const angle = scattered(straw, 21) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    bench.pipe(
      'straw',
      [
        [c * 8.6, 7.6, s * 8.6],
        [c * 6.4, 4.6, s * 6.4],
        [s * 3 + c * 2, 3, s * 2 - c * 3],
      ],
      0.22,
      { around: 4, steps: 3 },
    );
  }
  if (!form.words.includes('empty'))
    for (const [x, z, turn] of [
      [-2.6, 0.6, 0.4],
      [2.2, 1.8, -0.5],
      [0.6, -2.4, 1.2],
    ] as const)
      bench.ball('ceramic', [1.75, 2.35, 1.75], { at: [x, 4.7, z], turn: [0.9, turn, 0.4], colour: '#a9d3cf', around: 18 });
  return { perches: [spot('inside', [0, 4, 0], 11), spot('top', [0, 7.4, 0], 16)] };
};

import type { Vector3 } from '@onereel/spec';
import type { Shape } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece, Stuff } from '../dressing.ts';
import { bar, block } from './street.ts';

type Pair = readonly [Stuff, Shape];

/** A frame with two swings. */
export function swing(): Piece {
  const blue = '#2a62b8';
  return [
    ...[-2, 2].flatMap((x): Pair[] => [
      bar('lacquer', [x, 0, 0.9], [x, 2.5, 0], 0.05, blue),
      bar('lacquer', [x, 0, -0.9], [x, 2.5, 0], 0.05, blue),
    ]),
    bar('lacquer', [-2.1, 2.5, 0], [2.1, 2.5, 0], 0.055, '#e0b020'),
    ...[-0.95, 0.95].flatMap((x): Pair[] => [
      ...[-0.24, 0.24].map((side): Pair => bar('steel', [x + side, 2.5, 0], [x + side, 0.5, 0.12], 0.014)),
      block('plastic', [0.56, 0.05, 0.24], [x, 0.48, 0.12], '#d03a2c'),
    ]),
  ];
}

/** A slide with its ladder and platform, running down toward +z. */
export function slide(): Piece {
  const red = '#cf3527';
  const yellow = '#e8b81e';
  const run = Array.from({ length: 9 }, (_, step): Vector3 => {
    const t = step / 8;
    return [0, 1.75 - 1.5 * Math.min(1, t * 1.12) + (t > 0.88 ? 0.05 : 0), 0.5 + t * 3.1];
  });
  const side = (x: number): Pair => [
    'lacquer',
    tube(
      run.map(([, y, z]): Vector3 => [x, y + 0.16, z]),
      () => 0.05,
      () => coatOf('lacquer', red),
      { around: 7, up: [0.05, 1, 0.3] },
    ),
  ];
  return [
    ...run.slice(0, -1).map((from, at): Pair => {
      const to = run[at + 1]!;
      return [
        'lacquer',
        tube(
          [from, to],
          () => 0.29,
          () => coatOf('lacquer', yellow),
          { around: 12, flatten: 1, up: [0, 1, 0.3] },
        ),
      ].map((part, index) => (index === 1 ? flat(part as Shape, from, to) : part)) as unknown as Pair;
    }),
    side(-0.29),
    side(0.29),
    block('plastic', [0.9, 0.08, 0.9], [0, 1.72, 0.05], '#2f7f4f'),
    ...[-0.42, 0.42].flatMap((x): Pair[] => [
      bar('lacquer', [x, 0, 0.45], [x, 2.9, 0.45], 0.045, '#2a62b8'),
      bar('lacquer', [x, 0, -0.4], [x, 2.9, -0.4], 0.045, '#2a62b8'),
      bar('lacquer', [x, 2.2, -0.4], [x, 2.2, 0.45], 0.03, '#2a62b8'),
    ]),
    ...[0.3, 0.65, 1, 1.35].map((y): Pair => bar('steel', [-0.42, y, -0.4], [0.42, y, -0.4], 0.028)),
    [
      'lacquer',
      tube(
        [
          [-0.62, 2.85, 0.03],
          [0, 3.5, 0.03],
          [0.62, 2.85, 0.03],
        ],
        () => 0.05,
        () => coatOf('lacquer', red),
        { around: 6, up: [0, 0.1, 1] },
      ),
    ],
    block('lacquer', [1.1, 0.05, 1.1], [0, 2.9, 0.03], red),
  ];
}

/** A tube pressed into a chute's floor between two points. */
function flat(shape: Shape, from: Vector3, to: Vector3): Shape {
  const position = shape.position.slice();
  for (let at = 0; at < position.length; at += 3) {
    const t = Math.min(1, Math.max(0, (position[at + 2]! - from[2]) / (to[2] - from[2] || 1)));
    const middle = from[1] + (to[1] - from[1]) * t;
    position[at + 1] = middle + (position[at + 1]! - middle) * 0.09;
  }
  return { ...shape, position };
}

/** A seesaw. */
export function seesaw(): Piece {
  return [
    block('iron', [0.16, 0.5, 0.5], [0, 0.25, 0]),
    [
      'lacquer',
      tube(
        [
          [-1.6, 0.85, 0],
          [1.6, 0.28, 0],
        ],
        () => 0.09,
        () => coatOf('lacquer', '#e0701c'),
        { around: 8, up: [0, 1, 0.02] },
      ),
    ],
    ...(
      [
        [-1.4, 0.9],
        [1.4, 0.4],
      ] as const
    ).flatMap(([x, y]): Pair[] => [
      block('plastic', [0.36, 0.06, 0.3], [x, y, 0], '#2a62b8'),
      bar('steel', [x * 0.82, y + 0.26, -0.2], [x * 0.82, y + 0.26, 0.2], 0.02),
      bar('steel', [x * 0.82, y - 0.02, 0], [x * 0.82, y + 0.26, 0], 0.02),
    ]),
  ];
}

/** A dome of bars to climb on. */
export function climbingFrame(): Piece {
  const colours = ['#d03a2c', '#2a62b8', '#e0b020', '#2f8f4f'];
  const size = 1.9;
  const at = (ring: number, turn: number): Vector3 => [
    Math.sin(turn) * Math.cos(ring) * size,
    Math.sin(ring) * size,
    Math.cos(turn) * Math.cos(ring) * size,
  ];
  const rings = [0, 0.45, 0.9, 1.25];
  return rings.flatMap((ring, level): Pair[] =>
    Array.from({ length: 10 }, (_, step): Pair[] => {
      const turn = (step / 10) * Math.PI * 2 + level * 0.31;
      const next = at(ring, turn + (Math.PI * 2) / 10);
      const here = at(ring, turn);
      const up = level < 3 ? at(rings[level + 1]!, turn + 0.31) : at(1.57, 0);
      const bars: Pair[] = [bar('lacquer', here, up, 0.028, colours[(step + level) % 4]!, 6)];
      if (level > 0) bars.push(bar('lacquer', here, next, 0.028, colours[level]!, 6));
      if (level < 3) bars.push(bar('lacquer', here, at(rings[level + 1]!, turn - 0.31), 0.028, colours[(step + 2) % 4]!, 6));
      return bars;
    }).flat(),
  );
}

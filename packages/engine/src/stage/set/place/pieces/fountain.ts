import type { Vector3 } from '@onereel/spec';
import { lathe, tube } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import type { Pair } from './street.ts';

/** A fountain of three basins, its water jets as clear veils. */
export function fountain(): Piece {
  const stone = coatOf('stone', '#b9b2a4');
  const water = coatOf('water', '#d6ecf2');
  const jets = Array.from({ length: 10 }, (_, at): Pair => {
    const angle = (at / 10) * Math.PI * 2;
    const arc = Array.from({ length: 9 }, (_, step): Vector3 => {
      const t = step / 8;
      const out = 0.25 + t * 1.25;
      return [Math.cos(angle) * out, 2.05 + 1.3 * t * (1 - t) * 2 - 1.5 * t * t, Math.sin(angle) * out];
    });
    return [
      'snow',
      tube(
        arc,
        (t) => 0.02 + 0.022 * t,
        () => ({ colour: [0.62, 0.7, 0.74], surface: [1, 0.7, 0, 0.06] }),
        { around: 5, up: [0.3, 0.2, 0.9] },
      ),
    ];
  });
  return [
    [
      'stone',
      lathe(
        [
          [0.001, 0],
          [2.5, 0],
          [2.55, 0.1],
          [2.4, 0.16],
          [2.35, 0.5],
          [2.5, 0.56],
          [2.5, 0.66],
          [2.15, 0.68],
          [2.12, 0.3],
          [0.001, 0.28],
        ],
        stone,
        30,
      ),
    ],
    [
      'stone',
      lathe(
        [
          [0.001, 0.28],
          [0.5, 0.28],
          [0.34, 0.6],
          [0.24, 1.1],
          [0.3, 1.15],
          [1.1, 1.32],
          [1.16, 1.42],
          [1, 1.4],
          [0.2, 1.3],
          [0.18, 1.7],
          [0.5, 1.82],
          [0.56, 1.92],
          [0.46, 1.9],
          [0.1, 1.84],
          [0.07, 2.1],
          [0.001, 2.12],
        ],
        stone,
        24,
      ),
    ],
    [
      'lacquer',
      lathe(
        [
          [0.001, 0.57],
          [2.14, 0.57],
        ],
        { colour: [0.03, 0.09, 0.11], surface: [1, 1, 0, 0] },
        30,
      ),
    ],
    [
      'lacquer',
      lathe(
        [
          [0.001, 1.39],
          [1.05, 1.39],
        ],
        { colour: [0.04, 0.11, 0.13], surface: [1, 1, 0, 0] },
        24,
      ),
    ],
    ...jets,
    [
      'snow',
      tube(
        [
          [0, 2.05, 0],
          [0.01, 2.6, 0],
          [0, 2.95, 0.01],
        ],
        (t) => 0.06 - 0.03 * t,
        () => ({ colour: [0.62, 0.7, 0.74], surface: [1, 0.7, 0, 0.06] }),
        { around: 6, up: [1, 0, 0.1] },
      ),
    ],
    [
      'water',
      lathe(
        [
          [0.5, 1.9],
          [0.62, 1.6],
          [0.66, 1.42],
        ],
        water,
        24,
      ),
    ],
    [
      'water',
      lathe(
        [
          [1.14, 1.4],
          [1.3, 1.0],
          [1.36, 0.58],
        ],
        water,
        30,
      ),
    ],
  ];
}

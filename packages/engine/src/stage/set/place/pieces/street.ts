import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../../shapes/colour.ts';
import { prism, roundedBox } from '../../../../shapes/prism.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { box, ellipsoid, lathe, tube } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf, type Substance } from '../../../matter/substance.ts';
import type { Piece, Stuff } from '../dressing.ts';

export type Pair = readonly [Stuff, Shape];

/** A bar of a substance between two points. */
export function bar(
  substance: Substance,
  from: Vector3,
  to: Vector3,
  radius: Metres,
  colour: Linear | string | null = null,
  around = 8,
): Pair {
  const coat = coatOf(substance, colour);
  return [
    substance,
    tube(
      [from, to],
      () => radius,
      () => coat,
      { around, up: Math.abs(to[1] - from[1]) > Math.hypot(to[0] - from[0], to[2] - from[2]) ? [0.1, 0.05, 1] : [0.03, 1, 0.02] },
    ),
  ];
}

/** A box of a substance around its middle. */
export function block(substance: Substance, size: Vector3, middle: Vector3, colour: Linear | string | null = null): Pair {
  return [substance, box(size, coatOf(substance, colour), middle)];
}

/** A park bench, its front toward +z. */
export function bench(): Piece {
  const slats = [0, 1, 2, 3].map((slat): Pair => [
    'wood',
    roundedBox([1.7, 0.035, 0.09], coatOf('wood', '#7a4a28'), 0.012, [0, 0.45, 0.2 - slat * 0.115]),
  ]);
  const back = [0, 1, 2].map((slat): Pair => [
    'wood',
    roundedBox([1.7, 0.09, 0.035], coatOf('wood', '#7a4a28'), 0.012, [0, 0.6 + slat * 0.125, -0.22 - slat * 0.03]),
  ]);
  const feet = [-0.72, 0.72].flatMap((x): Pair[] => [
    bar('iron', [x, 0, 0.2], [x, 0.44, 0.2], 0.025),
    bar('iron', [x, 0, -0.16], [x, 0.44, -0.16], 0.025),
    bar('iron', [x, 0.42, 0.22], [x, 0.42, -0.2], 0.022),
    bar('iron', [x, 0.42, -0.2], [x, 0.96, -0.31], 0.022),
    bar('iron', [x, 0.64, 0.22], [x, 0.64, -0.24], 0.02),
    bar('iron', [x, 0.42, 0.2], [x, 0.64, 0.22], 0.02),
  ]);
  return [...slats, ...back, ...feet];
}

/** A lantern on a post, `tall` metres. */
export function lantern(lit: boolean, tall: Metres = 3.4): Piece {
  const iron = coatOf('iron', '#1b211f');
  return [
    [
      'iron',
      lathe(
        [
          [0.001, 0],
          [0.16, 0],
          [0.16, 0.1],
          [0.09, 0.2],
          [0.07, 0.8],
          [0.045, 0.9],
          [0.04, tall - 0.6],
          [0.07, tall - 0.55],
          [0.12, tall - 0.46],
          [0.001, tall - 0.45],
        ],
        iron,
        10,
      ),
    ],
    [
      'light',
      lathe(
        [
          [0.001, tall - 0.45],
          [0.1, tall - 0.45],
          [0.16, tall - 0.1],
          [0.001, tall - 0.1],
        ],
        { colour: [1, 0.76, 0.42], surface: [1, 0.3, 0, lit ? 6 : 0.15] },
        8,
      ),
    ],
    [
      'iron',
      lathe(
        [
          [0.001, tall - 0.12],
          [0.22, tall - 0.12],
          [0.1, tall + 0.05],
          [0.02, tall + 0.18],
          [0.001, tall + 0.2],
        ],
        iron,
        8,
      ),
    ],
  ];
}

/** A litter bin. */
export function bin(): Piece {
  return [
    [
      'iron',
      lathe(
        [
          [0.001, 0],
          [0.2, 0],
          [0.25, 0.8],
          [0.27, 0.82],
          [0.27, 0.88],
          [0.19, 0.9],
          [0.17, 0.7],
          [0.001, 0.7],
        ],
        coatOf('iron', '#24402f'),
        14,
      ),
    ],
  ];
}

/** A row of pickets along x, `long` metres. */
export function pickets(long: Metres, colour = '#e8e4da'): Piece {
  const coat = coatOf('painted-wood', colour);
  const count = Math.round(long / 0.17);
  const one = prism(
    [
      [-0.045, 0.05],
      [0.045, 0.05],
      [0.045, 0.9],
      [0, 1],
      [-0.045, 0.9],
    ],
    0.025,
    coat,
  );
  return [
    ...Array.from({ length: count }, (_, at): Pair => ['painted-wood', place(one, { at: [(at / (count - 1) - 0.5) * long, 0, 0] })]),
    block('painted-wood', [long, 0.07, 0.03], [0, 0.3, -0.03], colour),
    block('painted-wood', [long, 0.07, 0.03], [0, 0.72, -0.03], colour),
  ];
}

/** A fence of posts and rails along x. */
export function rails(long: Metres, colour = '#7d654b'): Piece {
  const count = Math.max(2, Math.round(long / 2.4) + 1);
  return [
    ...Array.from({ length: count }, (_, at): Pair =>
      bar('wood', [(at / (count - 1) - 0.5) * long, -0.2, 0], [(at / (count - 1) - 0.5) * long, 1.15, 0], 0.065, colour, 7),
    ),
    ...[0.45, 0.85].map((y): Pair => block('wood', [long, 0.1, 0.04], [0, y, 0.05], colour)),
  ];
}

/** A steel guard rail along x. */
export function guardRail(long: Metres): Piece {
  const count = Math.round(long / 3) + 1;
  const wave = prism(
    [
      [0.03, 0.5],
      [0.08, 0.56],
      [0.03, 0.62],
      [0.03, 0.66],
      [0.08, 0.72],
      [0.03, 0.8],
      [0, 0.8],
      [0, 0.5],
    ],
    long,
    coatOf('steel', '#b9bdbf'),
  );
  return [
    ['steel', place(wave, { turn: Math.PI / 2 })],
    ...Array.from({ length: count }, (_, at): Pair =>
      block('steel', [0.1, 0.75, 0.08], [(at / (count - 1) - 0.5) * long, 0.37, 0.05], '#8e9294'),
    ),
  ];
}

/** A board on two posts, its face toward +z. */
export function signBoard(wide: Metres, tall: Metres, low: Metres, colour: string): Piece {
  return [
    bar('steel', [-wide * 0.36, 0, -0.04], [-wide * 0.36, low + tall * 0.8, -0.04], 0.05),
    bar('steel', [wide * 0.36, 0, -0.04], [wide * 0.36, low + tall * 0.8, -0.04], 0.05),
    ['plastic', roundedBox([wide, tall, 0.05], coatOf('plastic', '#e8e8e4'), 0.05, [0, low + tall / 2, 0])],
    ['plastic', roundedBox([wide - 0.12, tall - 0.12, 0.05], coatOf('plastic', colour), 0.04, [0, low + tall / 2, 0.012])],
    ...[0.62, 0.36].map((rise, row): Pair =>
      block('plastic', [wide * (0.62 - row * 0.16), tall * 0.1, 0.02], [-wide * 0.05 * row, low + tall * rise, 0.04], '#f2f2ee'),
    ),
  ];
}

/** A wooden pole with wires' cross-arms. */
export function pole(tall: Metres = 8.5): Piece {
  return [
    bar('wood', [0, -0.3, 0], [0, tall, 0], 0.12, '#5d4a3a', 8),
    block('wood', [1.9, 0.11, 0.1], [0, tall - 0.6, 0.1], '#5d4a3a'),
    ...[-0.8, -0.35, 0.35, 0.8].map((x): Pair => [
      'ceramic',
      ellipsoid([0.05, 0.08, 0.05], coatOf('ceramic'), { around: 8, down: 6, centre: [x, tall - 0.48, 0.1] }),
    ]),
  ];
}

/** A cable that sags between two points. */
export function wire(from: Vector3, to: Vector3, sag: Metres, radius: Metres = 0.015): Pair {
  const path = Array.from({ length: 13 }, (_, step): Vector3 => {
    const t = step / 12;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t), from[2] + (to[2] - from[2]) * t];
  });
  return [
    'iron',
    tube(
      path,
      () => radius,
      () => coatOf('iron', '#15161a'),
      { around: 4, up: [0.1, 1, 0.2] },
    ),
  ];
}

/** A barrel that stands. */
export function barrel(colour = '#7a5030'): Piece {
  return [
    [
      'wood',
      lathe(
        [
          [0.001, 0],
          [0.27, 0],
          [0.33, 0.3],
          [0.345, 0.45],
          [0.33, 0.6],
          [0.27, 0.9],
          [0.001, 0.88],
        ],
        coatOf('wood', colour),
        16,
      ),
    ],
    ...[0.18, 0.72].map((y): Pair => [
      'iron',
      place(
        lathe(
          [
            [0.315, 0],
            [0.33, 0],
            [0.335, 0.06],
            [0.32, 0.06],
          ],
          coatOf('iron'),
          16,
        ),
        { at: [0, y, 0] },
      ),
    ]),
  ];
}

/** A wooden crate. */
export function crate(size: Metres, colour = '#a5794a'): Piece {
  const half = size / 2;
  return [
    block('wood', [size * 0.94, size * 0.94, size * 0.94], [0, half, 0], colour),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z): Pair => block('wood', [size * 0.1, size, size * 0.1], [x * half * 0.93, half, z * half * 0.93], '#8a6238')),
    ),
    ...[0.06, 0.94].flatMap((y) =>
      [-1, 1].map((z): Pair => block('wood', [size, size * 0.1, size * 0.06], [0, size * y, z * half * 0.97], '#8a6238')),
    ),
  ];
}

import type { Metres, Vector3 } from '@onereel/spec';
import { type Chance, createChance } from '../../../../chance/chance.ts';
import { type Linear, linear } from '../../../../shapes/colour.ts';
import { prism } from '../../../../shapes/prism.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { box, lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { gableHouse } from '../../../cast/building/house.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece, Stuff } from '../dressing.ts';
import { block } from './street.ts';

type Pair = readonly [Stuff, Shape];

const walls = ['#c9bfa8', '#b9a48a', '#d6d0c4', '#a8705a', '#bfae7e', '#9aa6a4'];
const roofs = ['#6e3f30', '#7d4a35', '#54453e', '#5c3a33'];

/** A gabled dwelling, its door toward +z. */
export function dwelling(chance: Chance, extent: readonly [Metres, Metres, Metres] = [8.5, 7.6, 9], storeys = 2): Piece {
  const made = gableHouse(
    { extent, storeys, wall: linear(chance.pick(walls)), roof: linear(chance.pick(roofs)) },
    createChance(chance.whole(0, 9999)),
  );
  return [
    ['masonry', made.walls],
    ['pane', made.panes],
  ];
}

/** A gabled roof body: a prism along z. */
function gable(width: Metres, low: Metres, high: Metres, length: Metres, stuff: Stuff, colour: string, over = 0.4): Pair {
  const half = width / 2 + over;
  const slope = (high - low) / (width / 2);
  return [
    stuff,
    prism(
      [
        [-half, low - over * slope],
        [half, low - over * slope],
        [half, low - over * slope + 0.18],
        [0, high + 0.18],
        [-half, low - over * slope + 0.18],
      ],
      length + over * 2,
      coatOf('clay', colour),
    ),
  ];
}

/** A village church: nave, tower with a spire, clock and arched windows; its tower stands to the left. */
export function church(): Piece {
  const plaster = '#b7ae9c';
  const dark = coatOf('iron', '#20262c');
  const arch = (wide: Metres, tall: Metres): Shape =>
    prism(
      [
        [-wide / 2, 0],
        [wide / 2, 0],
        [wide / 2, tall * 0.7],
        [wide * 0.36, tall * 0.88],
        [0, tall],
        [-wide * 0.36, tall * 0.88],
        [-wide / 2, tall * 0.7],
      ],
      0.2,
      dark,
    );
  const spire = lathe(
    [
      [0.001, 14.6],
      [2.6, 14.6],
      [2.2, 15.2],
      [1.2, 18.5],
      [0.06, 24],
      [0.001, 24],
    ],
    coatOf('clay', '#4c5358'),
    8,
  );
  return [
    block('plaster', [8, 7, 15], [4.6, 3.5, -2], plaster),
    [
      'plaster',
      prism(
        [
          [-4, 7],
          [4, 7],
          [0, 11],
        ],
        15,
        coatOf('plaster', plaster),
      ),
    ].map((part, at) => (at === 1 ? place(part as Shape, { at: [4.6, 0, -2] }) : part)) as unknown as Pair,
    ['clay', place(gable(8, 7, 11.1, 15, 'clay', '#7a4434')[1], { at: [4.6, 0, -2] })],
    block('plaster', [4.4, 14.6, 4.4], [-1.4, 7.3, 3], plaster),
    block('stone', [4.8, 0.3, 4.8], [-1.4, 9.2, 3], '#a9a294'),
    block('stone', [4.9, 0.35, 4.9], [-1.4, 14.5, 3], '#a9a294'),
    ['clay', place(spire, { at: [-1.4, 0, 3], turn: Math.PI / 8 })],
    block('gold', [0.1, 1.5, 0.1], [-1.4, 24.6, 3]),
    block('gold', [0.8, 0.1, 0.1], [-1.4, 24.9, 3]),
    ['iron', place(arch(1.3, 2.4), { at: [-1.4, 11, 5.15] })],
    ['iron', place(arch(1.3, 2.4), { at: [-1.4, 11, 0] })],
    ['wood', place(arch(1.6, 2.9), { at: [-1.4, 0, 5.16] })],
    [
      'plastic',
      place(
        lathe(
          [
            [0.001, 0],
            [0.85, 0],
            [0.85, 0.12],
            [0.001, 0.13],
          ],
          coatOf('plastic', '#e8e4d8'),
          20,
        ),
        { at: [-1.4, 0, 0] },
      ),
    ].map((part, at) => (at === 1 ? upright(part as Shape, [-1.4, 8, 5.2]) : part)) as unknown as Pair,
    block('iron', [0.08, 0.66, 0.05], [-1.4, 8.28, 5.36]),
    block('iron', [0.44, 0.08, 0.05], [-1.2, 8, 5.36]),
    ...[-7, -3, 1, 5].map((z): Pair => ['iron', place(arch(1.1, 3), { at: [8.62, 2.4, z - 2], turn: Math.PI / 2 })]),
    ['iron', place(arch(1.2, 3.6), { at: [5.2, 2.4, 5.52] })],
  ];
}

/** A shape turned so that what was up looks toward +z, then shifted. */
function upright(shape: Shape, at: Vector3): Shape {
  const turn = (array: Float32Array): Float32Array => {
    const out = new Float32Array(array.length);
    for (let part = 0; part < array.length; part += 3) out.set([array[part]!, -array[part + 2]!, array[part + 1]!], part);
    return out;
  };
  return place({ ...shape, position: turn(shape.position), normal: turn(shape.normal) }, { at });
}

/** A red barn with white trim and a silo beside it, its door toward +z. */
export function barn(): Piece {
  const red = '#8e2a20';
  const white = '#e6e0d4';
  const outline = [
    [-6, 0],
    [6, 0],
    [6, 5],
    [4.4, 7.6],
    [0, 9.6],
    [-4.4, 7.6],
    [-6, 5],
  ] as const;
  const roof = [
    [-6.5, 4.6],
    [-6.2, 4.5],
    [-4.4, 7.5],
    [0, 9.5],
    [4.4, 7.5],
    [6.2, 4.5],
    [6.5, 4.6],
    [4.6, 8],
    [0, 10],
    [-4.6, 8],
  ] as const;
  return [
    ['painted-wood', prism(outline, 16, coatOf('painted-wood', red))],
    ['steel', prism(roof, 17, coatOf('steel', '#6f7479', { gloss: 0.4 }))],
    block('painted-wood', [4.2, 4.2, 0.15], [0, 2.1, 8.02], '#7a231b'),
    ...[-2.2, 0, 2.2].map((x) => block('painted-wood', [0.24, 4.4, 0.2], [x, 2.2, 8.08], white)),
    ...[0.1, 4.4].map((y) => block('painted-wood', [4.6, 0.24, 0.2], [0, y, 8.08], white)),
    ...[-1, 1].flatMap((x): Pair[] => [cross(x * 1.1, 2.2)]),
    block('painted-wood', [1.7, 1.9, 0.15], [0, 6.7, 8.02], '#4a1611'),
    ...[-0.9, 0.9].map((x) => block('painted-wood', [0.18, 2.1, 0.2], [x, 6.7, 8.08], white)),
    ...[5.7, 7.7].map((y) => block('painted-wood', [2, 0.18, 0.2], [0, y, 8.08], white)),
    ...[-5.95, 5.95].map((x) => block('painted-wood', [0.22, 5, 0.22], [x, 2.5, 8], white)),
    [
      'steel',
      place(
        lathe(
          [
            [0.001, 0],
            [2.2, 0],
            [2.2, 11],
            [2.05, 11.6],
            [1.4, 12.6],
            [0.3, 13.1],
            [0.001, 13.1],
          ],
          coatOf('steel', '#aab0b4', { gloss: 0.5 }),
          20,
        ),
        { at: [9.4, 0, 0] },
      ),
    ],
    ...[2, 4, 6, 8, 10].map((y): Pair => [
      'steel',
      place(
        lathe(
          [
            [2.2, 0],
            [2.27, 0.02],
            [2.27, 0.12],
            [2.2, 0.14],
          ],
          coatOf('steel', '#8b9195'),
          20,
        ),
        { at: [9.4, y, 0] },
      ),
    ]),
  ];
}

function cross(x: Metres, y: Metres): Pair {
  const plank = box([0.2, 4.6, 0.16], coatOf('painted-wood', '#e6e0d4'));
  const angle = x > 0 ? 0.46 : -0.46;
  const lean = (array: Float32Array): Float32Array => {
    const out = new Float32Array(array.length);
    for (let part = 0; part < array.length; part += 3) {
      const [px, py] = [array[part]!, array[part + 1]!];
      out.set([px * Math.cos(angle) - py * Math.sin(angle), px * Math.sin(angle) + py * Math.cos(angle), array[part + 2]!], part);
    }
    return out;
  };
  return ['painted-wood', place({ ...plank, position: lean(plank.position), normal: lean(plank.normal) }, { at: [x, y, 8.07] })];
}

/** A fluted column on its base, `tall` metres; broken columns end raggedly. */
export function column(tall: Metres, broken = false, colour: Linear | string = '#d3c6ab'): Piece {
  const radius = 0.075 * 7;
  const coat = coatOf('stone', colour);
  const flutes = 16;
  const shaft = lathe(
    [
      [radius, 0.5],
      [radius * 0.99, tall * 0.35],
      [radius * 0.9, tall * 0.7],
      [radius * 0.82, tall - 0.5],
    ],
    coat,
    flutes * 4,
  );
  for (let vertex = 0; vertex < shaft.position.length / 3; vertex++) {
    const column = vertex % (flutes * 4 + 1);
    const carved = 1 - 0.055 * (0.5 + 0.5 * Math.cos((column / 4) * Math.PI * 2));
    shaft.position[vertex * 3]! *= carved;
    shaft.position[vertex * 3 + 2]! *= carved;
    const tone = 0.8 + 0.28 * (0.5 - 0.5 * Math.cos((column / 4) * Math.PI * 2));
    for (let part = 0; part < 3; part++) shaft.colour[vertex * 3 + part]! *= tone;
    if (broken && shaft.position[vertex * 3 + 1]! > tall - 0.6)
      shaft.position[vertex * 3 + 1]! += 0.5 * Math.sin((column / 64) * 19) + 0.3 * Math.sin((column / 64) * 43);
  }
  return [
    ['stone', shaft],
    block('stone', [1.5, 0.25, 1.5], [0, 0.12, 0], colour),
    [
      'stone',
      lathe(
        [
          [0.001, 0.25],
          [0.68, 0.25],
          [0.72, 0.33],
          [0.66, 0.42],
          [0.56, 0.5],
          [0.001, 0.5],
        ],
        coat,
        24,
      ),
    ],
    ...(broken
      ? [
          [
            'stone',
            place(
              lathe(
                [
                  [0.3, 0],
                  [0.001, 0.2],
                ],
                coat,
                12,
              ),
              { at: [0, tall - 0.5, 0] },
            ),
          ] as Pair,
        ]
      : [
          [
            'stone',
            lathe(
              [
                [radius * 0.82, tall - 0.52],
                [radius * 0.9, tall - 0.48],
                [radius * 0.86, tall - 0.4],
                [0.72, tall - 0.24],
                [0.74, tall - 0.2],
                [0.001, tall - 0.2],
              ],
              coat,
              24,
            ),
          ] as Pair,
          block('stone', [1.55, 0.2, 1.55], [0, tall - 0.1, 0], colour),
        ]),
  ];
}

/** A round castle tower with battlements; `roof` gives it a cone. */
export function castleTower(radius: Metres, tall: Metres, roof: string | null = null, colour = '#a39a8a'): Piece {
  const stone = coatOf('stone', colour);
  const merlons = Math.round(radius * 3.4);
  return [
    [
      'stone',
      lathe(
        [
          [0.001, -2],
          [radius * 1.08, -2],
          [radius * 1.04, 1],
          [radius, 2],
          [radius, tall - 1.4],
          [radius * 1.14, tall - 0.7],
          [radius * 1.14, tall],
          [radius * 0.92, tall],
          [radius * 0.92, tall - 0.5],
          [0.001, tall - 0.5],
        ],
        stone,
        28,
      ),
    ],
    ...Array.from({ length: merlons }, (_, at): Pair => {
      const angle = (at / merlons) * Math.PI * 2;
      return ['stone', place(box([radius * 0.46, 0.95, 0.4], stone, [0, 0, radius * 1.03]), { at: [0, tall + 0.45, 0], turn: angle })];
    }),
    ...[0.3, 0.55, 0.78].flatMap((rise, row): Pair[] =>
      [-0.5, 0.55].map((turn): Pair => [
        'iron',
        place(box([0.34, 1.3, 0.2], coatOf('iron', '#14161a'), [0, 0, radius]), { at: [0, tall * rise, 0], turn: turn + row * 0.4 }),
      ]),
    ),
    ...(roof
      ? [
          [
            'clay',
            lathe(
              [
                [0.001, tall - 0.2],
                [radius * 0.98, tall - 0.2],
                [radius * 0.9, tall + 0.4],
                [radius * 0.4, tall + radius * 1.7],
                [0.04, tall + radius * 3],
                [0.001, tall + radius * 3],
              ],
              coatOf('clay', roof),
              20,
            ),
          ] as Pair,
        ]
      : []),
  ];
}

/** A castle wall along x with battlements; `gate` opens an arch in its middle. */
export function castleWall(long: Metres, tall: Metres, gate = false, colour = '#a39a8a'): Piece {
  const stone = coatOf('stone', colour);
  const hole = [
    [-2, -1.9],
    [2, -1.9],
    [2, 2.6],
    [1.5, 3.9],
    [0, 4.6],
    [-1.5, 3.9],
    [-2, 2.6],
  ] as const;
  const outline = [
    [-long / 2, -2],
    [long / 2, -2],
    [long / 2, tall],
    [-long / 2, tall],
  ] as const;
  const merlons = Math.round(long / 2);
  return [
    ['stone', prism(outline, 1.8, stone, gate ? { holes: [hole] } : {})],
    ...Array.from({ length: merlons }, (_, at): Pair => [
      'stone',
      box([1.1, 1, 0.5], stone, [((at + 0.5) / merlons - 0.5) * long, tall + 0.5, 0.62]),
    ]),
    ...(gate
      ? [
          ...[-1.6, -0.8, 0, 0.8, 1.6].map((x) => block('iron', [0.12, 4.2, 0.12], [x, 2.4, -0.2])),
          ...[1.4, 2.4, 3.4].map((y) => block('iron', [4, 0.12, 0.12], [0, y, -0.2])),
        ]
      : []),
  ];
}

import type { Profile } from '../prop/curve.ts';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

const pieces: Readonly<Record<string, { high: number; profile: Profile }>> = {
  pawn: {
    high: 4.6,
    profile: [
      [0, 0],
      [1.5, 0],
      [1.5, 0.4],
      [1, 0.9],
      [0.55, 2],
      [0.5, 2.8],
      [0.9, 3],
      [0.5, 3.2],
      [0.8, 3.9],
      [0.5, 4.5],
      [0, 4.6],
    ],
  },
  rook: {
    high: 5.2,
    profile: [
      [0, 0],
      [1.6, 0],
      [1.6, 0.5],
      [1, 1.1],
      [0.85, 3.6],
      [1.2, 4],
      [1.25, 5.2],
      [1.25, 5.2],
      [0.8, 5.2],
      [0.8, 5.2],
      [0.8, 4.7],
      [0, 4.7],
    ],
  },
  bishop: {
    high: 6.6,
    profile: [
      [0, 0],
      [1.6, 0],
      [1.6, 0.5],
      [1, 1.1],
      [0.55, 3.6],
      [1, 3.9],
      [0.6, 4.2],
      [0.95, 5.2],
      [0.5, 6],
      [0.3, 6.3],
      [0, 6.6],
    ],
  },
  queen: {
    high: 8,
    profile: [
      [0, 0],
      [1.7, 0],
      [1.7, 0.5],
      [1.1, 1.2],
      [0.6, 4.8],
      [1.1, 5.1],
      [0.7, 5.4],
      [1.2, 7.2],
      [0.7, 7.1],
      [0.5, 7.4],
      [0, 8],
    ],
  },
  king: {
    high: 9,
    profile: [
      [0, 0],
      [1.8, 0],
      [1.8, 0.5],
      [1.1, 1.2],
      [0.65, 5],
      [1.15, 5.4],
      [0.7, 5.7],
      [1.15, 7.6],
      [0.8, 7.9],
      [0, 8],
    ],
  },
};

/** A chess piece on its square. */
function piece(work: Sculpt, name: string, x: number, y: number, z: number, colour: string, back = false): void {
  if (name === 'knight') {
    work.spun(
      'wood',
      [
        [0, 0],
        [1.6, 0],
        [1.6, 0.5],
        [1, 1.1],
        [0.9, 1.5],
        [0, 1.5],
      ],
      { colour, at: [x, y, z], around: 20, gloss: 0.6, steps: 2 },
    );
    work.slab(
      'wood',
      [
        [-1, 1.3],
        [1, 1.3],
        [1.1, 2.6],
        [0.7, 3.4],
        [1.9, 3.6],
        [2, 4.3],
        [0.9, 5.2],
        [0.5, 5.9],
        [0.2, 5.3],
        [-0.8, 4.8],
        [-1.3, 3.2],
      ],
      1.2,
      { bevel: 0.25, colour, at: [x, y, z], turn: [0, back ? Math.PI / 2 : -Math.PI / 2, 0], gloss: 0.6 },
    );
    return;
  }
  const { profile } = pieces[name]!;
  work.spun('wood', profile, { colour, at: [x, y, z], around: 18, gloss: 0.6, steps: 2 });
  if (name === 'king') {
    work.block('wood', [0.3, 1.2, 0.3], { colour, at: [x, y + 8.5, z] });
    work.block('wood', [0.9, 0.3, 0.3], { colour, at: [x, y + 8.6, z] });
  }
}

const order = ['rook', 'knight', 'bishop', 'queen', 'king', 'bishop', 'knight', 'rook'];

/** Pips of a die's face: in its own plane. */
const pips: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 0]],
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
    [0, 0],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, 0],
    [1, 0],
  ],
];

/** Games. Centimetres. */
export const games: Designs = {
  chess(work) {
    work.block('wood', [44, 2, 44], { colour: '#5a3318', at: [0, 1, 0], round: 0.5 });
    for (let square = 0; square < 64; square++) {
      const [x, z] = [square % 8, Math.floor(square / 8)];
      work.block('wood', [4.75, 0.3, 4.75], {
        colour: (x + z) % 2 ? '#e6cfa0' : '#6a3c1c',
        at: [(x - 3.5) * 4.8, 2.05, (z - 3.5) * 4.8],
        round: 0.03,
      });
    }
    if (work.form.preset['pieces'] === false) return;
    order.forEach((name, x) => {
      const at = (x - 3.5) * 4.8;
      piece(work, name, at, 2.2, 3.5 * 4.8, '#ecd9b0');
      piece(work, name, at, 2.2, -3.5 * 4.8, '#2c1a10', true);
      piece(work, 'pawn', at, 2.2, (x === 4 ? 0.5 : 2.5) * 4.8, '#ecd9b0');
      piece(work, 'pawn', at, 2.2, (x === 4 ? -0.5 : -2.5) * 4.8, '#2c1a10');
    });
  },
  'chess-piece'(work) {
    piece(work, String(work.form.preset['piece'] ?? 'king'), 0, 0, 0, work.said('black') ? '#2c1a10' : '#ecd9b0');
  },
  dice(work) {
    for (const [x, z, turn, top] of [
      [0, 0, 0.3, 5],
      [2.4, 1.4, 1.1, 2],
    ] as const) {
      work.block('plastic', [1.8, 1.8, 1.8], {
        colour: work.colour('#f0ece2'),
        gloss: 0.8,
        at: [x, 0.9, z],
        turn: [0, turn, 0],
        round: 0.32,
      });
      const face = (value: number, way: (a: number, b: number) => readonly [number, number, number]): void =>
        pips[value]!.forEach(([a, b]) => {
          const [px, py, pz] = way(a * 0.48, b * 0.48);
          const c = Math.cos(turn);
          const s = Math.sin(turn);
          work.ball('plastic', 0.19, {
            colour: work.form.colour ? '#f4f0e8' : '#14141a',
            at: [x + px * c + pz * s, 0.9 + py, z + pz * c - px * s],
            around: 10,
            down: 8,
            size: [1, 1, 1],
          });
        });

      face(top, (a, b) => [a, 0.82, b]);
      face((top + 2) % 6, (a, b) => [a, b, 0.82]);
      face((top + 4) % 6, (a, b) => [0.82, a, b]);
      face((top + 1) % 6, (a, b) => [-0.82, a, b]);
      face((top + 3) % 6, (a, b) => [a, b, -0.82]);
    }
  },
  puzzle(work) {
    const sky = (p: readonly [number, number, number]): ReturnType<typeof tone> =>
      blend(
        p[2] < -1 ? '#4a9ad8' : p[2] < 2.4 ? '#3f8a44' : '#e0b84a',
        '#f6f2e6',
        mottle([p[0], 0, p[2]], 0.22) > 0.66 && p[2] < -1 ? 0.85 : 0,
      );
    const knob = (side: number): readonly (readonly [number, number])[] => [
      [0.34, 0],
      [0.42, 0.02],
      [0.4, 0.09 * side],
      [0.35, 0.16 * side],
      [0.4, 0.24 * side],
      [0.5, 0.28 * side],
      [0.6, 0.24 * side],
      [0.65, 0.16 * side],
      [0.6, 0.09 * side],
      [0.58, 0.02],
      [0.66, 0],
    ];
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 5; column++) {
        const edge = (at: number, flat: boolean): number => (flat ? 0 : at % 2 ? 1 : -1);
        const way = (from: readonly [number, number], to: readonly [number, number], side: number): (readonly [number, number])[] => [
          from,
          ...(side ? knob(side) : []).map(
            ([s, off]) =>
              [
                from[0] + (to[0] - from[0]) * s + (to[1] - from[1]) * off,
                from[1] + (to[1] - from[1]) * s - (to[0] - from[0]) * off,
              ] as const,
          ),
        ];
        const h = (r: number, c: number): number => edge(r + c, r === 0 || r === 4);
        const v = (r: number, c: number): number => edge(r + c + 1, c === 0 || c === 5);
        const outline = [
          ...way([0, 0], [1, 0], h(row, column)),
          ...way([1, 0], [1, 1], v(row, column + 1)),
          ...way([1, 1], [0, 1], -h(row + 1, column)),
          ...way([0, 1], [0, 0], -v(row, column)),
        ].map(([x, y]) => [(x - 0.5) * 2.94, (y - 0.5) * 2.94] as const);
        const loose = row === 3 && column === 4;
        work.slab('cardboard', outline, 0.4, {
          lying: true,
          bevel: 0.07,
          turn: [0, loose ? 0.5 : 0, 0],
          at: [(column - 2) * 3 + (loose ? 2 : 0), loose ? 0.3 : 0.2, (1.5 - row) * 3 + (loose ? -1.4 : 0)],
          paint: (p, n) => (Math.abs(n[1]) < 0.7 ? tone('#b5a88a') : sky([p[0] + (column - 2) * 3, 0, p[2] + (1.5 - row) * 3])),
        });
      }
  },
  'playing-cards'(work) {
    for (let card = 0; card < 5; card++) {
      const a = (card - 2) * -0.28;
      const red = card % 2 === 0;
      work.slab(
        'paper',
        [
          [-3, 0],
          [3, 0],
          [3.1, 0.1],
          [3.1, 8.7],
          [3, 8.8],
          [-3, 8.8],
          [-3.1, 8.7],
          [-3.1, 0.1],
        ],
        0.06,
        { colour: '#f6f2e8', turn: [0, 0, a], at: [0, 0, card * 0.12] },
      );
      const mark = (x: number, y: number, size: number): void => {
        work.slab(
          'paper',
          red
            ? [
                [0, -1],
                [0.75, 0],
                [0, 1],
                [-0.75, 0],
              ].map(([u, v]) => [u! * size, v! * size] as const)
            : [
                [0, 1],
                [0.8, 0],
                [0.6, -0.4],
                [0.15, -0.3],
                [0.3, -0.9],
                [-0.3, -0.9],
                [-0.15, -0.3],
                [-0.6, -0.4],
                [-0.8, 0],
              ].map(([u, v]) => [u! * size, v! * size] as const),
          0.04,
          {
            colour: red ? '#c8201e' : '#16161a',
            turn: [0, 0, a],
            at: [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a), card * 0.12 + 0.05],
          },
        );
      };
      mark(-2.4, 7.9, 0.45);
      mark(2.4, 0.9, 0.45);
      mark(0, 4.4, 1.5);
    }
    return { perches: [{ name: 'grip', at: [0, 1, 0], room: [4, 1], hold: 'fist' }] };
  },
};

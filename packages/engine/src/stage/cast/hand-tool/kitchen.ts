import type { Bench } from '../prop/bench.ts';
import { type Style, tint } from '../prop/crafted-family.ts';
import { hollow } from '../prop/profile.ts';
import type { PropForm } from '../prop/prop-form.ts';
import { tool } from './lying.ts';

type Points = readonly (readonly [number, number])[];

/** An outline from its upper edge alone: mirrored to the other side. */
export const mirrored = (edge: Points): Points => [...edge, ...edge.map(([x, y]) => [x, -y] as const).toReversed()];

const metal = (form: PropForm): 'steel' | NonNullable<PropForm['substance']> => form.substance ?? 'steel';

/** The stem of a piece of cutlery, wider at its end. */
function stem(bench: Bench, form: PropForm): void {
  bench.slab(
    metal(form),
    mirrored([
      [-10.5, 0.3],
      [-10.2, 0.75],
      [-9, 1],
      [-6, 0.75],
      [-1, 0.36],
      [3, 0.34],
      [4.4, 0.6],
    ]),
    0.26,
    { colour: form.colour, bevel: 0.09 },
  );
}

export const spoon: Style = tool('flat', { hold: -5, tip: 9.6 }, (bench, form) => {
  stem(bench, form);
  bench.turning(
    metal(form),
    hollow(
      [
        [0.6, -0.7, 1],
        [1.4, -0.55],
        [2, 0],
        [2.15, 0.35],
      ],
      0.14,
    ),
    { at: [6.4, 0, 0.1], turn: [Math.PI / 2, 0, 0], size: [1.5, 1, 1], colour: form.colour },
  );
});

export const fork: Style = tool('flat', { hold: -5, tip: 9.6 }, (bench, form) => {
  stem(bench, form);
  const edge: [number, number][] = [
    [4, 0.4],
    [4.8, 1.2],
    [5.6, 1.35],
  ];
  const tines: [number, number][] = [];
  for (const y of [1.12, 0.38, -0.36, -1.1])
    tines.push([10, y + 0.14], [10.1, y - 0.02], [10, y - 0.16], [6.4, y - 0.24], [6.2, y - 0.37], [6.4, y - 0.5]);
  bench.slab(metal(form), [...edge, [6.4, 1.35], ...tines.slice(0, -3), [5.6, -1.35], [4.8, -1.2], [4, -0.4]], 0.24, {
    colour: form.colour,
    bevel: 0.05,
    at: [0, 0, 0.04],
  });
});

export const knife: Style = tool('flat', { hold: -7, tip: 17 }, (bench, form) => {
  bench.slab(
    'steel',
    [
      [0, 1],
      [0, -2.2],
      [3, -2.3],
      [10, -1.9],
      [15, -0.4],
      [17, 1],
      [8, 1.1],
    ],
    0.2,
    { bevel: 0.05 },
  );
  bench.slab(
    form.substance ?? 'wood',
    [
      [-12, 1],
      [-12.4, -0.6],
      [-11.4, -1.6],
      [-6, -1],
      [-2, -1.3],
      [0.4, -1.2],
      [0.4, 1.1],
      [-6, 1.2],
    ],
    1.6,
    { bevel: 0.4, colour: form.colour ?? '#2a1a12' },
  );
  for (const x of [-10, -6, -2])
    bench.turning(
      'brass',
      [
        [0.001, -0.85, 1],
        [0.3, -0.85, 1],
        [0.3, 0.85, 1],
        [0.001, 0.85],
      ],
      { at: [x, 0, 0], turn: [Math.PI / 2, 0, 0], around: 10 },
    );
});

export const chopsticks: Style = tool('flat', { hold: -8, tip: 12 }, (bench, form) => {
  for (const [y, turn] of [
    [0.8, 0.06],
    [-0.8, -0.06],
  ] as const) {
    bench.rod('lacquer', [-12, y, 0.4], [12, y - turn * 14, 0.3], [0.42, 0.22], { colour: tint(form, '#8a1f1a') });
    bench.rod('gold', [-12.1, y, 0.4], [-10, y, 0.4], 0.46);
  }
  bench.block('ceramic', [1.6, 5, 1], { at: [8, 0, -0.4], colour: '#dfe8ea' });
});

export const ladle: Style = tool('flat', { hold: -8, tip: 14 }, (bench, form) => {
  bench.pipe(
    metal(form),
    [
      [-14, 0, 0.4],
      [0, 0, 0.2],
      [8, 0, 1],
      [10, 0, 2.4],
    ],
    0.5,
    { colour: form.colour },
  );
  bench.turning(
    metal(form),
    hollow(
      [
        [1.4, 0, 1],
        [3.6, 1],
        [4.6, 3.4],
      ],
      0.25,
    ),
    { at: [13, 0, -0.6], turn: [Math.PI / 2, 0, 0] },
  );
});

export const spatula: Style = tool('flat', { hold: -8, tip: 14 }, (bench, form) => {
  bench.rod('wood', [-15, 0, 0.4], [-3, 0, 0.4], [0.9, 0.7], { colour: form.colour });
  bench.rod('steel', [-3, 0, 0.4], [6, 0, 0.3], 0.35);
  bench.slab(
    'steel',
    mirrored([
      [6, 0.6],
      [7, 3],
      [14, 3.6],
      [15, 3.2],
    ]),
    0.25,
    {
      holes: [-1.6, 0, 1.6].map(
        (y) =>
          [
            [8, y - 0.4],
            [13, y - 0.4],
            [13, y + 0.4],
            [8, y + 0.4],
          ] as const,
      ),
    },
  );
});

export const whisk: Style = tool('flat', { hold: -10, tip: 12 }, (bench) => {
  bench.rod('steel', [-15, 0, 0], [-3, 0, 0], [1.1, 0.9]);
  for (let wire = 0; wire < 6; wire++) {
    const turn = (wire / 6) * Math.PI;
    bench.pipe(
      'steel',
      [
        [-3, 0.4, 0],
        [3, 1.6, 0],
        [8, 3.4, 0],
        [11.4, 2, 0],
        [12, 0, 0],
        [11.4, -2, 0],
        [8, -3.4, 0],
        [3, -1.6, 0],
        [-3, -0.4, 0],
      ],
      0.13,
      { turn: [turn, 0, 0], around: 5, up: [0, 0, 1] },
    );
  }
});

export const rollingPin: Style = tool('laid', { hold: -18, tip: 21 }, (bench, form) => {
  bench.turning(
    'wood',
    [
      [0.001, -13, 1],
      [3, -13],
      [3.2, -12],
      [3.2, 12],
      [3, 13, 1],
      [0.001, 13],
    ],
    { turn: [0, 0, Math.PI / 2], colour: form.colour ?? '#c08a52' },
  );
  for (const side of [-1, 1])
    bench.turning(
      'wood',
      [
        [0.8, 13, 1],
        [0.9, 14],
        [1.5, 17],
        [1.3, 20],
        [0.001, 20.8],
      ],
      { turn: [0, 0, (side * Math.PI) / 2], colour: '#8a5a34' },
    );
});

export const cuttingBoard: Style = tool('laid', { hold: -20, tip: 16 }, (bench, form) => {
  bench.slab(
    'wood',
    mirrored([
      [-22, 1.6],
      [-21, 2.4],
      [-16, 2.6],
      [-15, 10],
      [-13.6, 11],
      [14.6, 11],
      [16, 9.6],
    ]),
    1.8,
    {
      bevel: 0.4,
      colour: form.colour ?? '#b07a44',
      holes: [
        [
          [-20, 0.7],
          [-19.3, 0],
          [-20, -0.7],
          [-20.7, 0],
        ],
      ],
    },
  );
});

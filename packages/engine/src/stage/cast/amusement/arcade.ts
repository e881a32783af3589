import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import type { Outline } from '../../../shapes/prism.ts';

/** The outline of a box with a round top. */
const arched = (half: number, shoulder: number, foot = 0): Outline => [
  [-half, foot],
  [half, foot],
  ...Array.from({ length: 17 }, (_, at) => {
    const angle = (at / 16) * Math.PI;
    return [Math.cos(angle) * half, shoulder + Math.sin(angle) * half] as const;
  }),
];

const invader = ['..#...#..', '...#.#...', '..#####..', '.##.#.##.', '#########', '#.#####.#', '#.#...#.#', '...#.#...'];

/** Rows of little monsters on a dark screen, and the ship that fights them. */
function invaders(work: Sculpt, [x, y, z]: readonly [number, number, number], wide: number, lean: number): void {
  const dot = wide / 44;
  const put = (across: number, up: number, colour: string): void => {
    work.block('screen', [dot, dot, 0.004], {
      colour,
      glow: 1.2,
      round: 0,
      at: [x + across * dot, y + up * dot * Math.cos(lean), z - up * dot * Math.sin(lean)],
      turn: [-lean, 0, 0],
    });
  };
  for (const [column, row] of [
    [-14, 6],
    [0, 6],
    [14, 6],
    [-14, -5],
    [0, -5],
    [14, -5],
  ] as const)
    invader.forEach((line, down) =>
      [...line].forEach((sign, across) => sign === '#' && put(column + across - 4, row - down + 4, row > 0 ? '#6aff7a' : '#ff7ad8')),
    );
  for (let across = -3; across <= 3; across++) put(across, -16, '#7ac8ff');
  put(0, -15, '#7ac8ff');
  put(0, -11, '#fff2a0');
}

/** Machines that play for a coin. Metres. */
export const arcade: Designs = {
  jukebox(work) {
    const wood = work.colour('#7a3f1c');
    work.slab('wood', arched(0.44, 1.08), 0.6, { colour: wood, gloss: 0.8, bevel: 0.04 });
    work.slab('chrome', arched(0.3, 1.1, 0.56), 0.03, { at: [0, 0, 0.3] });
    work.slab('screen', arched(0.26, 1.1, 0.62), 0.03, { at: [0, 0, 0.31], colour: '#ffb23e', glow: 0.55 });
    const tubes = [
      ['#ff5a3c', 0.385],
      ['#ffd23e', 0.345],
    ] as const;
    for (const [colour, half] of tubes) {
      const way = Array.from(
        { length: 13 },
        (_, at) => [Math.cos((at / 12) * Math.PI) * half, 1.08 + Math.sin((at / 12) * Math.PI) * half, 0.32] as const,
      );
      work.rod('light', [[half, 0.16, 0.32], [half, 0.7, 0.32], ...way, [-half, 0.7, 0.32], [-half, 0.16, 0.32]], 0.022, {
        colour,
        glow: 1,
        around: 10,
        steps: 2,
      });
    }
    work.block('chrome', [0.6, 0.1, 0.1], { at: [0, 0.56, 0.34] });
    for (let key = 0; key < 10; key++)
      work.block('plastic', [0.035, 0.045, 0.03], { colour: key % 2 ? '#f4f0e4' : '#c8242a', at: [-0.23 + key * 0.051, 0.575, 0.395] });
    for (let bar = 0; bar < 9; bar++) work.block('chrome', [0.02, 0.34, 0.03], { at: [-0.24 + bar * 0.06, 0.31, 0.32] });
    work.block('cloth', [0.56, 0.36, 0.02], { colour: '#3a1a14', at: [0, 0.31, 0.302], round: 0 });
    work.moving('record', [0, 1.16, 0.34], () => {
      work.spun(
        'lacquer',
        [
          [0, 0],
          [0.17, 0],
          [0.17, 0.008],
          [0, 0.008],
        ],
        { colour: '#111114', gloss: 1, at: [0, 1.16, 0.365], turn: [Math.PI / 2 - 0.12, 0, 0], around: 40, steps: 1 },
      );
      work.spun(
        'paper',
        [
          [0, 0],
          [0.06, 0],
          [0.06, 0.012],
          [0, 0.012],
        ],
        { colour: '#d8342a', at: [0, 1.16, 0.37], turn: [Math.PI / 2 - 0.12, 0, 0], steps: 1 },
      );
    });
    return { light: () => ({ at: [0, 1, 0.7], colour: [0.9, 0.5, 0.2], reach: 2.4 }) };
  },
  'arcade-machine'(work) {
    const paint = work.colour('#20242e');
    const side: Outline = [
      [-0.36, 0],
      [0.36, 0],
      [0.38, 0.86],
      [0.5, 0.94],
      [0.46, 1.02],
      [0.24, 1.12],
      [0.1, 1.52],
      [0.3, 1.62],
      [0.3, 1.82],
      [-0.36, 1.82],
    ];
    for (const x of [-0.33, 0.33])
      work.slab('lacquer', side, 0.035, { colour: paint, gloss: 0.6, turn: [0, -Math.PI / 2, 0], at: [x, 0, 0] });
    for (const x of [-0.352, 0.352])
      for (const [y, colour] of [
        [0.62, '#ff4a6a'],
        [0.72, '#ffb23e'],
        [0.82, '#4ac8ff'],
      ] as const)
        work.block('lacquer', [0.012, 0.05, 0.66], { colour, at: [x, y, 0.01], turn: [-0.35, 0, 0], round: 0 });
    work.block('lacquer', [0.64, 0.86, 0.66], { colour: '#14161c', at: [0, 0.43, 0.01], round: 0.01 });
    work.block('lacquer', [0.64, 0.9, 0.4], { colour: '#14161c', at: [0, 1.3, -0.14], round: 0.01 });
    const lean = 0.34;
    work.block('screen', [0.56, 0.46, 0.02], { colour: '#060a1c', glow: 0.3, at: [0, 1.3, 0.13], turn: [-lean, 0, 0], round: 0 });
    invaders(work, [0, 1.3, 0.145], 0.54, lean);
    work.block('light', [0.62, 0.16, 0.02], { colour: '#ff5a8a', glow: 0.8, at: [0, 1.72, 0.29], round: 0 });
    for (let letter = 0; letter < 6; letter++)
      work.block('light', [0.05, 0.08, 0.02], { colour: '#fff4c0', glow: 1.4, at: [-0.2 + letter * 0.08, 1.72, 0.302], round: 0.01 });
    work.block('lacquer', [0.64, 0.03, 0.3], { colour: '#2a2f3c', at: [0, 1.0, 0.33], turn: [0.35, 0, 0] });
    work.bar('steel', [-0.18, 1.0, 0.36], [-0.18, 1.1, 0.38], 0.01);
    work.ball('plastic', 0.032, { colour: '#d8242a', gloss: 1, at: [-0.18, 1.12, 0.385] });
    for (const [x, z, colour] of [
      [0.06, 0.36, '#ffd23e'],
      [0.14, 0.34, '#4ac8ff'],
      [0.22, 0.36, '#ff4a6a'],
    ] as const)
      work.spun(
        'plastic',
        [
          [0.03, 0],
          [0.025, 0.026],
          [0, 0.03],
        ],
        { colour, at: [x, 1.006, z], turn: [0.35, 0, 0], around: 16 },
      );
    work.block('steel', [0.24, 0.3, 0.02], { colour: '#3a3d44', at: [0, 0.42, 0.345] });
    for (const x of [-0.05, 0.05]) work.block('light', [0.03, 0.05, 0.02], { colour: '#ff7a2a', glow: 0.8, at: [x, 0.48, 0.356] });
    return { light: () => ({ at: [0, 1.4, 0.6], colour: [0.5, 0.3, 0.6], reach: 2 }) };
  },
};

import { smooth } from '../../../curves/easing.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** Places of the pips of a half, in thirds of it. */
const pips: readonly (readonly (readonly [number, number])[])[] = [
  [],
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
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
];

/** A domino that stands on its short side at the origin, its pips to the front. */
function domino(work: Sculpt, low: number, high: number, [x, y, z]: Vector3): void {
  work.block('plastic', [2.4, 4.8, 0.9], { colour: work.colour('#f4efe2'), gloss: 0.85, at: [x, y + 2.4, z], round: 0.18 });
  work.block('plastic', [2, 0.12, 0.1], { colour: '#1a1a1c', at: [x, y + 2.4, z + 0.43], round: 0 });
  work.ball('brass', [0.16, 0.16, 0.1], { at: [x, y + 2.4, z + 0.44], around: 10, down: 6 });
  for (const [count, middle] of [
    [low, 1.25],
    [high, 3.55],
  ] as const)
    for (const [across, up] of pips[count]!)
      work.ball('plastic', [0.24, 0.24, 0.1], {
        colour: '#141416',
        at: [x + across * 0.62, y + middle + up * 0.62, z + 0.42],
        around: 12,
        down: 6,
      });
}

const row = 12;
const apart = 2.7;

/** Things to count and to set up. Centimetres. */
export const counters: Designs = {
  domino(work) {
    for (let tile = 0; tile < row; tile++) {
      const z = (row / 2 - tile) * apart;
      const x = Math.sin(tile * 0.42) * 3;
      // A tile tips over its front edge.
      work.moving(`tile-${tile}`, [x, 0, z + 0.45], () => domino(work, (tile * 3 + 1) % 7, (tile * 5 + 3) % 7, [x, 0, z]));
    }
    return {
      pose: ({ actions }) => {
        const fall = actions.get('fall') ?? actions.get('topple') ?? actions.get('collapse');
        return Object.fromEntries(
          Array.from({ length: row }, (_, tile) => {
            // The last one is pushed; each strikes the one before it and comes to lie on it.
            const when = (row - 1 - tile) / row;
            const tipped = fall ? smooth(when * 0.8, when * 0.8 + 0.2, fall.progress) : 0;
            return [`tile-${tile}`, { turn: [tipped * (tile === 0 ? Math.PI / 2 : 1.02), 0, 0] as const }];
          }),
        );
      },
    };
  },
  abacus(work) {
    const wood = { colour: '#7a4a26', gloss: 0.5 };
    const colours = ['#d8342a', '#e8782a', '#e8b82a', '#4fa83f', '#2f8fc8', '#3a4fb0', '#7a3fa0', '#c8447a', '#8a5a34', '#2a2c30'] as const;
    for (const side of [-1, 1]) {
      work.block('wood', [1.6, 26, 2.6], { ...wood, at: [side * 13.4, 14, 0] });
      work.block('wood', [2.4, 1.8, 10], { ...wood, at: [side * 13.4, 0.9, 0] });
    }
    for (const y of [2.4, 26.6]) work.block('wood', [26, 1.6, 2.2], { ...wood, at: [0, y, 0] });
    colours.forEach((colour, wire) => {
      const y = 24.6 - wire * 2.26;
      work.bar('steel', [-13, y, 0], [13, y, 0], 0.18, { around: 8 });
      for (let bead = 0; bead < 10; bead++) {
        const x = bead < 10 - (wire % 5) ? -11.4 + bead * 1.5 : 11.4 - (9 - bead) * 1.5;
        work.ball('lacquer', [0.7, 1.02, 1.02], { colour: work.form.colour ?? colour, gloss: 0.9, at: [x, y, 0], around: 9, down: 6 });
      }
    });
  },
};

import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, tone, type Sculpt } from '../prop/sculpt.ts';

/** A paper label with three cells of a comb. */
function honeyLabel(work: Sculpt): void {
  work.slab(
    'paper',
    [
      [-2.6, -1.6],
      [2.6, -1.6],
      [2.6, 1.6],
      [-2.6, 1.6],
    ],
    0.1,
    { colour: '#f6e8c0', at: [0, 4.6, 4.93] },
  );
  for (let cell = 0; cell < 3; cell++)
    work.slab(
      'paper',
      Array.from({ length: 6 }, (_, k) => [Math.cos((k * Math.PI) / 3) * 0.6, Math.sin((k * Math.PI) / 3) * 0.6] as const),
      0.1,
      { colour: '#d8850c', at: [(cell - 1) * 1.15, 4.6 + (cell === 1 ? 0.55 : 0), 5] },
    );
}

/** A dipper of turned wood that stands in the jar. */
function honeyDipper(work: Sculpt): void {
  work.rod(
    'wood',
    [
      [-3, 10, 0.4],
      [5, 20, -1],
    ],
    0.35,
    { colour: '#b5844a' },
  );
  for (let groove = 0; groove < 6; groove++)
    work.hoop('wood', 1.35 - Math.abs(groove - 2.5) * 0.17, 0.34, {
      colour: '#a8743a',
      turn: [0, 0, -0.68],
      at: [-4.1 + groove * 0.46, 8.7 + groove * 0.56, 0.45 - groove * 0.05],
      around: 22,
      section: 7,
    });
}

/** A checked cloth tied over the lid. */
function clothLid(work: Sculpt): void {
  work.spun(
    'cloth',
    [
      [5.4, 8.4],
      [4.6, 10],
      [4.5, 11],
      [3.6, 11.6],
      [0, 11.7],
    ],
    {
      around: 90,
      bend: ([x, y, z]) => {
        const k = 1 + 0.12 * Math.max(0, (10 - y) / 1.6) * Math.sin(Math.atan2(x, z) * 16);
        return [x * k, y, z * k];
      },
      paint: ([x, , z]) => (Math.sin(x * 3.4) * Math.sin(z * 3.4) > 0 ? tone('#c4262e') : tone('#f6f0e6')),
    },
  );
  work.hoop('cloth', 4.55, 0.25, { colour: '#f2e6c0', at: [0, 9.9, 0], section: 6 });
}

/** What comes in jars, bottles, bags and boxes. Centimetres. */
export const packedFood: Designs = {
  honey(work) {
    work.spun(
      'glaze',
      [
        [0, 0.4],
        [4.2, 0.4],
        [4.6, 1.2],
        [4.6, 8],
        [4.2, 8.6],
        [0, 8.6],
      ],
      { colour: work.colour('#d8850c'), gloss: 0.95, glow: -0.4, around: 6 * 8, steps: 2 },
    );
    work.spun(
      'glass',
      [
        [0, 0],
        [4.4, 0],
        [4.9, 0.8],
        [4.9, 8.6],
        [4, 9.8],
        [3.9, 10.6],
      ],
      { around: 48 },
    );
    honeyDipper(work);
    honeyLabel(work);
    work.rod(
      'glaze',
      [
        [-4.4, 8.6, 0.5],
        [-4.4, 8.2, 0.5],
      ],
      0.8,
      { colour: '#d8850c', gloss: 1 },
    );
  },
  jam(work) {
    work.spun(
      'glaze',
      [
        [0, 0.4],
        [4.2, 0.4],
        [4.6, 1.2],
        [4.6, 8],
        [0, 8.2],
      ],
      { colour: work.colour('#8f1022'), gloss: 0.95, glow: -0.3, around: 40, steps: 2 },
    );
    work.spun(
      'glass',
      [
        [0, 0],
        [4.4, 0],
        [4.9, 0.8],
        [4.9, 8.4],
        [4.1, 9.4],
        [4.1, 10],
      ],
      { around: 44 },
    );
    clothLid(work);
    work.slab(
      'paper',
      [
        [-2.6, -1.7],
        [2.6, -1.7],
        [2.6, 1.7],
        [-2.6, 1.7],
      ],
      0.1,
      { colour: '#f6efe0', at: [0, 4.4, 4.93] },
    );
    work.ball('peel', [0.9, 1.1, 0.2], { colour: '#c4162a', at: [0, 4.3, 5.02], around: 14, down: 10 });
  },
  ketchup(work) {
    work.spun(
      'plastic',
      [
        [0, 0],
        [2.8, 0],
        [3.1, 0.6],
        [3.1, 9],
        [2.6, 11.6],
        [1.6, 13.4],
      ],
      { colour: work.colour('#b8160f'), gloss: 0.8, around: 32, steps: 3 },
    );
    work.spun(
      'plastic',
      [
        [1.8, 13.2],
        [1.8, 14.4],
        [1.2, 14.9],
        [0.4, 17.8],
        [0, 17.9],
      ],
      { colour: '#f6f2ea', gloss: 0.6, steps: 1 },
    );
    work.slab(
      'paper',
      [
        [-2, -2.6],
        [2, -2.6],
        [2, 2.6],
        [-2, 2.6],
      ],
      0.1,
      { colour: '#f4efe4', at: [0, 5.4, 3.08] },
    );
    work.ball('peel', [1.3, 1.15, 0.2], { colour: '#c81f12', at: [0, 5.2, 3.15], around: 16, down: 10 });
    work.ball('leaf', [0.6, 0.3, 0.2], { colour: '#3f8a2a', at: [0, 6.3, 3.2], around: 10, down: 6 });
  },
  chips(work) {
    const red = work.colour('#d8301c');
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = u * Math.PI * 2;
        const belly = Math.sin(Math.PI * v) ** 0.5;
        return [Math.cos(a) * (6.4 + 0.4 * belly), v * 19, Math.sin(a) * 3.4 * belly];
      },
      {
        columns: 40,
        rows: 16,
        flip: true,
        colour: red,
        gloss: 0.9,
        bend: ([x, y, z], n) => {
          const k = (mottle([x, y, z], 0.4) - 0.5) * 0.6;
          return [x + n[0] * k, y, z + n[2] * k];
        },
        paint: ([, y]) => (y < 1.2 || y > 17.8 ? tone('#d9dde0') : y > 9 && y < 13.4 ? tone('#f6d22e') : red),
      },
    );
    for (let chip = 0; chip < 5; chip++)
      work.sheet(
        'cardboard',
        (u, v) => {
          const a = u * 6.2832;
          const r = v * 2.3;
          return [Math.cos(a) * r, Math.cos(a * 2) * r * r * 0.09, Math.sin(a) * r * 0.8];
        },
        {
          columns: 20,
          rows: 5,
          flip: true,
          turn: [0.2, chip * 1.4, chip * 0.2],
          at: [-6 + chip * 3.2, 0.9, 5.4 + (chip % 2) * 1.6],
          paint: (p) => blend('#f0c65a', '#b8742a', mottle(p, 0.8) ** 2),
        },
      );
  },
  'meal-box'(work) {
    work.block('lacquer', [24, 5, 17], { colour: '#1c1c20', at: [0, 2.5, 0], round: 0.8 });
    work.block('flesh', [10.6, 0.6, 15], { at: [-6, 5, 0], round: 0.2, paint: (p) => blend('#fbf8f0', '#d0c8b8', grains(p, 2.2)) });
    for (let seed = 0; seed < 14; seed++)
      work.ball('glaze', 0.22, {
        colour: '#201a16',
        at: [-6 + Math.sin(seed * 2.4) * 2.2, 5.35, Math.cos(seed * 1.9) * 2.2],
        around: 6,
        down: 4,
      });
    work.ball('glaze', 1.2, { colour: '#b8242e', at: [-6, 5.4, 0] });
    for (let slice = 0; slice < 3; slice++)
      work.block('flesh', [2.6, 2.2, 2], { colour: '#f2c22e', at: [3 + slice * 3, 5.8, -5], round: 0.5 });
    for (let slice = 0; slice < 5; slice++)
      work.block('glaze', [1.3, 1, 5], { colour: '#e8764a', at: [2 + slice * 1.9, 5.6, 0], turn: [0, 0.3, 0.3], round: 0.3 });
    work.spread(
      7,
      ([x, y, z]) =>
        work.ball('leaf', 1.5, { colour: '#2f6a28', glow: 0, at: [4 + x * 1.8, 5.6 + y * 1.4, 5 + z * 1.6], around: 10, down: 7 }),
      0,
    );
    for (const x of [7.6, 9.8]) work.ball('peel', 1.4, { colour: '#cf2415', gloss: 0.9, at: [x, 5.8, 5] });
  },
};

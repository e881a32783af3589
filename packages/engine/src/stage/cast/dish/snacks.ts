import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** A red carton with white stripes, its back higher than its front. */
function friesCarton(work: Sculpt): void {
  const carton = (high: number): [number, number][] => [
    [-3.6, 0],
    [3.6, 0],
    [5, high],
    ...Array.from({ length: 9 }, (_, k): [number, number] => {
      const a = (k / 8) * Math.PI;
      return [Math.cos(a) * 4.6, high - Math.sin(a) * 1.9];
    }),
    [-5, high],
  ];
  const red = work.colour('#c4201c');
  work.slab('cardboard', carton(9), 0.25, { colour: red, at: [0, 0, 2.3], turn: [0.06, 0, 0] });
  work.slab(
    'cardboard',
    [
      [-3.6, 0],
      [3.6, 0],
      [5, 9.5],
      [2.6, 11.6],
      [-2.6, 11.6],
      [-5, 9.5],
    ],
    0.25,
    { colour: red, at: [0, 0, -2.3], turn: [-0.06, 0, 0] },
  );
  for (const side of [-1, 1])
    work.slab(
      'cardboard',
      [
        [-2.3, 0],
        [2.3, 0],
        [2.8, 9],
        [-2.8, 9],
      ],
      0.25,
      { colour: red, turn: [0, Math.PI / 2, side * -0.155], at: [side * 3.6, 0, 0] },
    );
  for (const bar of [-2, 0, 2])
    work.slab(
      'paper',
      [
        [bar - 0.45, 0.3],
        [bar + 0.45, 0.3],
        [bar * 1.32 + 0.5, 7.2],
        [bar * 1.32 - 0.5, 7.2],
      ],
      0.08,
      { colour: '#f6efe2', at: [0, 0, 2.46], turn: [0.06, 0, 0] },
    );
}

/** What one eats out of a carton or off a stick. Centimetres. */
export const snacks: Designs = {
  fries(work) {
    const colours = ['#f0c04a', '#e3a834', '#f5cf66'];
    for (let fry = 0; fry < 34; fry++) {
      const x = (fry % 9) - 4;
      const z = Math.floor(fry / 9) - 1.5;
      const tall = 9.5 + work.chance.between(-1.4, 2.4);
      work.block('flesh', [0.85, tall, 0.85], {
        colour: colours[fry % 3]!,
        turn: [z * 0.09 + work.chance.between(-0.06, 0.06), fry, -x * 0.06 + work.chance.between(-0.08, 0.08)],
        at: [x * 0.95, 4.6 + tall / 2, z * 0.95],
        round: 0.12,
      });
    }
    friesCarton(work);
  },
  popcorn(work) {
    const tub = (from: number, to: number, colour: string): void => {
      work.sheet(
        'cardboard',
        (u, v) => {
          const a = from + (to - from) * u;
          const r = 4.6 + v * 2;
          const high = 13;
          return [Math.sin(a) * r, v * high, Math.cos(a) * r];
        },
        { columns: 3, rows: 2, colour },
      );
    };
    work.round(16, (angle, index) => tub(angle, angle + Math.PI / 8, index % 2 ? '#f4efe4' : '#c4201c'));
    work.spun(
      'cardboard',
      [
        [0, 0.2],
        [4.6, 0],
        [4.6, 0.3],
      ],
      { steps: 1, colour: '#c4201c' },
    );
    work.spun(
      'flesh',
      [
        [6.3, 12],
        [5, 14],
        [0, 15.4],
      ],
      { colour: '#d8b870', open: 0.5 },
    );
    work.spread(
      44,
      ([x, y, z], index) => {
        const at: Vector3 = [x * 6, 12.6 + y * 4.2, z * 6];
        for (let puff = 0; puff < 3; puff++)
          work.ball('flesh', [0.95, 0.85, 0.9], {
            colour: puff === 2 ? '#f2d488' : '#fbf4e0',
            gloss: 0.15,
            at: [
              at[0] + Math.sin(index + puff * 2.1) * 0.65,
              at[1] + Math.cos(index * 2 + puff * 2) * 0.5,
              at[2] + Math.sin(index * 3 + puff * 2.5) * 0.65,
            ],
            around: 7,
            down: 5,
          });
      },
      0,
    );
  },
  kebab(work) {
    work.rod(
      'wood',
      [
        [-13, 2, 0],
        [14, 2, 0],
      ],
      0.22,
      { colour: '#c9a26a', around: 6 },
    );
    for (let bit = 0; bit < 9; bit++) {
      const kind = bit % 3;
      if (kind === 0)
        work.block('flesh', [2.8, 2.8, 2.8], {
          at: [-9.6 + bit * 2.5, 2, 0],
          turn: [bit, 0, 0.1],
          round: 0.6,
          paint: (p) => blend('#8a4a1e', '#3f1c0a', mottle(p, 0.7)),
        });
      else if (kind === 1)
        work.block('peel', [1.1, 3, 2.8], {
          colour: bit % 2 ? '#c4201c' : '#4d8a2f',
          at: [-9.6 + bit * 2.5, 2, 0],
          turn: [bit * 0.8, 0, 0],
          round: 0.3,
        });
      else work.ball('flesh', [1.2, 1.7, 1.7], { colour: '#efe0c8', at: [-9.6 + bit * 2.5, 2, 0] });
    }
  },
};

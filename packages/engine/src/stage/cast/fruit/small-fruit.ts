import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

/** A heap of drupelets on a cone. */
function drupelets(work: Sculpt, colour: string): void {
  const skin = work.colour(colour);
  for (let row = 0; row < 7; row++) {
    const count = [11, 11, 10, 9, 8, 5, 1][row]!;
    const radius = [0.78, 0.88, 0.84, 0.72, 0.56, 0.32, 0][row]!;
    for (let drop = 0; drop < count; drop++) {
      const angle = ((drop + (row % 2) / 2) / count) * Math.PI * 2;
      work.ball('glaze', 0.29, {
        colour: blend(skin, '#ffffff', 0.03 * ((drop * 7 + row) % 3)),
        gloss: 0.7,
        glow: -0.3,
        open: 0.75 + row * 0.04,
        at: [Math.sin(angle) * radius, 2.1 - row * 0.3, Math.cos(angle) * radius],
        around: 8,
        down: 6,
      });
    }
  }
  work.ball('glaze', [0.75, 1, 0.75], { colour: blend(skin, '#000000', 0.5), at: [0, 1.3, 0], around: 12, down: 8, open: 0.4 });
  work.round(5, (angle) =>
    work.blade(
      'leaf',
      { long: 1, wide: 0.42, lean: 1.25, curl: 0.5, blunt: 1 },
      { colour: '#5d8a3a', turn: [0, angle, 0], at: [0, 2.35, 0] },
    ),
  );
  work.bar('leaf', [0, 2.3, 0], [0.1, 3, 0], 0.09, { colour: '#6f9a45', around: 6 });
}

/** Berries, grapes and nuts. Centimetres. */
export const smallFruit: Designs = {
  strawberry(work) {
    const red = work.colour('#cf1420');
    work.spun(
      'peel',
      [
        [0, 0],
        [0.5, 0.12],
        [1.2, 1],
        [1.75, 2.4],
        [1.7, 3.4],
        [1.05, 3.95],
        [0, 3.9],
      ],
      { colour: red, gloss: 0.8, around: 32, paint: (at) => blend(red, '#f0c0a8', Math.max(0, at[1] - 3.5) * 0.7) },
    );
    for (let row = 0; row < 8; row++) {
      const high = 0.45 + row * 0.42;
      const radius = [0.75, 1.08, 1.34, 1.55, 1.7, 1.77, 1.76, 1.6][row]!;
      const count = 6 + Math.round(radius * 4);
      work.round(count, (turn) => {
        const angle = turn + row * 0.31;
        work.ball('straw', [0.055, 0.1, 0.05], {
          colour: '#e8c65a',
          at: [Math.sin(angle) * radius, high, Math.cos(angle) * radius],
          around: 5,
          down: 3,
        });
      });
    }
    work.round(9, (angle, index) =>
      work.blade(
        'leaf',
        { long: 1.5, wide: 0.62, lean: 1.15, curl: 0.75 - (index % 2) * 0.7, cup: 0.3, blunt: 1 },
        { colour: '#4a8f2e', turn: [0, angle, 0], at: [0, 3.85, 0] },
      ),
    );
    work.rod(
      'leaf',
      [
        [0, 3.8, 0],
        [0.1, 4.4, 0],
        [0.5, 5, 0],
      ],
      0.11,
      { colour: '#6a9f3e', around: 7 },
    );
  },
  raspberry: (work) => drupelets(work, '#c81e4a'),
  blackberry: (work) => drupelets(work, '#241428'),
  blueberry(work) {
    const skin = work.colour('#3a4a86');
    for (const [x, z, high] of [
      [0, 0, 0],
      [1.15, 0.35, 0],
      [-0.75, 0.95, 0],
      [0.25, -1.1, 0.02],
      [0.2, 0.4, 0.95],
    ] as const) {
      const turn = [0.7 + x * 0.3, x * 2 + z, 0] as const;
      work.ball('peel', [0.62, 0.55, 0.62], {
        gloss: 0.15,
        at: [x, 0.55 + high, z],
        turn,
        colour: skin,
        paint: (at) => blend(skin, '#8f9cc4', mottle(at, 1.2) * 0.5),
      });
      work.round(5, (angle) =>
        work.ball('peel', [0.08, 0.07, 0.13], {
          colour: '#1c2344',
          turn: [turn[0], turn[1], 0],
          at: [
            x + Math.sin(turn[1]) * Math.sin(turn[0]) * 0.56 + Math.sin(angle) * 0.15,
            0.55 + high + Math.cos(turn[0]) * 0.53 + Math.cos(angle) * 0.08,
            z + Math.cos(turn[1]) * Math.sin(turn[0]) * 0.56 + Math.cos(angle) * 0.1,
          ],
          around: 6,
          down: 4,
        }),
      );
    }
    work.blade(
      'leaf',
      { long: 2.2, wide: 1, lean: 1.2, curl: 0.5, cup: 0.3 },
      { colour: '#3f7a35', turn: [0, 2.6, 0], at: [-0.3, 0.5, -0.6] },
    );
  },
  grape(work) {
    const skin = work.colour('#5a2a6a');
    let count = 0;
    for (let row = 0; row < 8; row++) {
      const many = [1, 4, 6, 8, 10, 11, 10, 6][row]!;
      const radius = [0, 1.1, 1.9, 2.6, 3.2, 3.5, 3, 1.7][row]!;
      for (let berry = 0; berry < many; berry++) {
        const angle = (berry / many) * Math.PI * 2 + row * 0.5;
        count++;
        work.ball('peel', [1.02, 1.14, 1.02], {
          colour: blend(skin, '#9a7fb0', (count % 5) * 0.06),
          gloss: 0.6,
          glow: -0.25,
          open: 0.65 + 0.35 * (radius / 3.5),
          at: [Math.sin(angle) * radius, 1.2 + row * 1.55, Math.cos(angle) * radius * 0.85],
          around: 9,
          down: 7,
        });
      }
    }
    work.rod(
      'bark',
      [
        [0, 9, 0],
        [0, 13.6, 0],
        [0.6, 15.5, 0.2],
      ],
      0.28,
      { colour: '#7a7438', around: 7 },
    );
    work.rod(
      'bark',
      [
        [-1.6, 15.7, 0],
        [0.6, 15.5, 0.2],
        [2.6, 16, 0],
      ],
      0.3,
      { colour: '#5d452a', around: 7 },
    );
    for (const turn of [-0.9, -0.2, 0.5])
      work.blade(
        'leaf',
        { long: 5, wide: 3.4, lean: 1, curl: 0.9, cup: 0.25, ruffle: 0.2, columns: 8 },
        { colour: '#56862f', turn: [0, turn + 0.9, 0], at: [0.6, 15.2, 0] },
      );
  },
  nut(work) {
    const shell = work.colour('#a8763f');
    for (const [x, z, turn] of [
      [0, 0, 0],
      [2.6, 0.8, 1],
      [1, -2.3, 2.2],
    ] as const) {
      work.ball('bark', [1.45, 1.5, 1.7], {
        at: [x, 1.45, z],
        turn: [0, turn, 0],
        colour: shell,
        around: 26,
        down: 20,
        gloss: 0.25,
        bend: ([px, py, pz], n) => {
          const w = mottle([px, py, pz], 1.1) * 0.22;
          return [px + n[0] * w, py + n[1] * w, pz + n[2] * w];
        },
      });
      work.hoop('bark', 1.56, 0.16, {
        colour: '#8a5c2c',
        turn: [0, 0, Math.PI / 2],
        size: [1, 1, 1.08],
        at: [x, 1.45, z],
        around: 20,
        section: 6,
      });
    }
  },
  peanut(work) {
    const shell = work.colour('#cfa468');
    for (const [x, z, turn] of [
      [0, 0, 0.3],
      [0.6, 1.9, -0.5],
      [2.6, -0.6, 1.4],
    ] as const)
      work.spun(
        'flesh',
        [
          [0, -2],
          [0.5, -1.85],
          [0.85, -1.1],
          [0.62, 0],
          [0.8, 1.1],
          [0.45, 1.8],
          [0, 1.95],
        ],
        {
          colour: shell,
          turn: [Math.PI / 2, turn, 0],
          at: [x, 0.8, z],
          bend: ([px, py, pz]) => {
            const k = 1 + 0.05 * Math.cos(Math.atan2(px, pz) * 8) + 0.04 * Math.sin(py * 6);
            return [px * k, py, pz * k];
          },
        },
      );
  },
  acorn(work) {
    work.spun(
      'wood',
      [
        [0, 0],
        [0.12, 0.15],
        [0.7, 0.7],
        [0.95, 1.8],
        [0.9, 2.6],
      ],
      { colour: work.colour('#a8742c'), gloss: 0.6 },
    );
    work.spun(
      'bark',
      [
        [1, 2.2],
        [1.18, 2.5],
        [1, 3.1],
        [0.4, 3.45],
        [0, 3.5],
      ],
      { colour: '#5d4326' },
    );
    work.rod(
      'bark',
      [
        [0, 3.4, 0],
        [0.1, 3.9, 0],
        [0.3, 4.3, 0],
      ],
      0.13,
      { colour: '#4a3520' },
    );
  },
  'coffee-bean'(work) {
    const brown = work.colour('#4a2812');
    for (let bean = 0; bean < 9; bean++) {
      const angle = bean * 2.39996;
      const out = Math.sqrt(bean) * 0.55;
      const at = [Math.sin(angle) * out, 0.25 + (bean === 0 ? 0.25 : 0), Math.cos(angle) * out] as const;
      work.ball('wood', [0.36, 0.24, 0.5], {
        colour: brown,
        gloss: 0.6,
        turn: [0.15, angle * 1.7, 0],
        at,
        around: 14,
        down: 10,
        bend: ([x, y, z]) => [x, y > 0 ? y * 0.75 * (1 - 0.75 * Math.exp(-((x / 0.07) ** 2))) : y, z],
        paint: ([x, y]) => (y > -0.02 && Math.abs(x) < 0.05 ? tone('#1c0d05') : brown),
      });
    }
  },
  'fruit-bowl'(work) {
    if (work.form.preset['bowl'] !== false)
      work.spun(
        'wood',
        [
          [0, 0],
          [6, 0],
          [6, 0],
          [7, 1],
          [12, 5],
          [14, 8.5],
          [13.4, 8.6],
          [11, 5.2],
          [6, 2],
          [0, 1.6],
        ],
        { colour: work.colour('#8a5a34'), around: 40 },
      );
    const kinds = ['#b5161c', '#e8790f', '#b4bd3c', '#e8790f', '#b5161c', '#8bb22c', '#c8321e'];
    for (let piece = 0; piece < 7; piece++) {
      const angle = (piece / 6) * Math.PI * 2;
      const top = piece === 6;
      work.ball('peel', [3.8, 3.5, 3.8], {
        colour: kinds[piece]!,
        at: top ? [0, 11.5, 0] : [Math.sin(angle) * 6.6, 8.2, Math.cos(angle) * 6.6],
        paint: (at) => blend(kinds[piece]!, '#d9a53a', mottle(at, 0.2) * 0.4),
      });
    }
    for (let finger = 0; finger < 3; finger++)
      work.rod(
        'peel',
        [
          [-9, 10, 2 + finger * 1.6],
          [-4, 12.6, 4.4 + finger * 1.4],
          [2, 13, 5 + finger * 1.3],
          [8, 10.4, 3.4 + finger * 1.5],
        ],
        (along) => 1.7 * Math.sin(Math.PI * (0.12 + along * 0.78)) ** 0.6,
        { colour: '#f0c51e', around: 12 },
      );
    work.round(9, (angle, index) =>
      work.ball('peel', 1.1, {
        colour: '#5a2a6a',
        at: [8 + Math.sin(angle) * 1.6, 9.6 + (index % 3) * 1.3, -4 + Math.cos(angle) * 1.6],
        around: 12,
        down: 8,
      }),
    );
  },
};

import type { Vector3 } from '@onereel/spec';
import type { Profile } from '../prop/curve.ts';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** Centimetres. */
const applish: Profile = [
  [0, 0.9],
  [0.8, 0.5],
  [1.7, 0.25],
  [2.9, 1.3],
  [3.7, 3.2],
  [4, 5],
  [3.5, 6.8],
  [2.3, 7.7],
  [1.1, 7.3],
  [0.3, 6.4],
  [0, 6.2],
];

/** A stem that leaves the fruit at `from` and a leaf beside it. */
function stalk(work: Sculpt, from: Vector3, long: number, leaf = true): void {
  const [x, y, z] = from;
  work.rod(
    'bark',
    [from, [x + long * 0.1, y + long * 0.55, z], [x + long * 0.35, y + long, z + long * 0.1]],
    (along) => long * (0.07 + 0.04 * along),
    {
      colour: '#5a4022',
      around: 7,
    },
  );
  if (!leaf) return;
  work.blade(
    'leaf',
    { long: long * 2, wide: long * 0.95, lean: 0.7, curl: 0.9, cup: 0.35, blunt: 0.9 },
    {
      colour: '#47812c',
      turn: [0, 1.2, 0],
      at: [x + long * 0.15, y + long * 0.65, z],
    },
  );
}

const lobed =
  (count: number, depth: number, from: number, to: number) =>
  ([x, y, z]: Vector3): Vector3 => {
    const amount = 1 + depth * Math.cos(Math.atan2(x, z) * count) * Math.min(1, Math.max(0, (y - from) / (to - from)));
    return [x * amount, y, z * amount];
  };

/** What is round and grows on trees. */
export const roundFruit: Designs = {
  apple(work) {
    const red = work.colour('#b5161c');
    work.spun('peel', applish, {
      bend: lobed(5, 0.045, 4.5, 0.4),
      colour: red,
      around: 40,
      paint: (at) => {
        const streak = mottle([Math.atan2(at[0], at[2]) * 2.4, at[1] * 0.05, 0], 2);
        const crown = Math.max(0, (at[1] - 5.4) / 2.4) + Math.max(0, (1.1 - at[1]) / 2);
        return blend(red, blend('#d9b04a', red, work.form.colour ? 0.75 : 0.1), crown * 0.75 + streak * streak * 0.3);
      },
    });
    stalk(work, [0, 6.2, 0], 2.1);
  },
  orange(work) {
    const skin = work.colour('#e8790f');
    work.ball('flesh', [4, 3.85, 4], {
      at: [0, 3.85, 0],
      gloss: 0.5,
      around: 36,
      down: 26,
      paint: (at) => blend(skin, '#8a3c04', grains(at, 4.3) ** 4 * 0.22),
    });
    work.round(5, (angle) =>
      work.blade('leaf', { long: 0.9, wide: 0.5, lean: 1.3, curl: 0.3 }, { colour: '#4f7a2c', turn: [0, angle, 0], at: [0, 7.68, 0] }),
    );
    work.ball('bark', [0.3, 0.16, 0.3], { colour: '#7b6a34', at: [0, 7.74, 0] });
    work.blade('leaf', { long: 4.6, wide: 2.4, lean: 1.1, curl: 0.7, cup: 0.3 }, { colour: '#2f6a25', turn: [0, 0.9, 0], at: [0, 7.7, 0] });
  },
  'orange-half'(work) {
    citrusHalf(work, { skin: '#e8790f', pith: '#f6e3bd', flesh: '#f29a24', radius: 4, slices: 10 });
  },
  lemon(work) {
    const skin = work.colour('#f2cf1d');
    work.spun(
      'peel',
      [
        [0, 0],
        [0.45, 0.15],
        [0.75, 0.7],
        [1.9, 1.9],
        [2.7, 4],
        [1.95, 6.2],
        [0.9, 7.3],
        [0.5, 7.9],
        [0, 8.1],
      ],
      {
        colour: skin,
        turn: [0, 0, Math.PI / 2 - 0.12],
        at: [4, 2.65, 0],
        around: 32,
        gloss: 0.55,
        paint: (at) => blend(skin, '#a6b32a', Math.max(0, Math.abs(at[1] - 4) - 2.9) * 0.5 + grains(at, 5) ** 5 * 0.25),
      },
    );
    work.blade(
      'leaf',
      { long: 4, wide: 1.9, lean: 0.9, curl: 1, cup: 0.3 },
      { colour: '#3d7a26', turn: [0, 0.6, -0.9], at: [3.9, 3.1, 0] },
    );
  },
  'lemon-half'(work) {
    citrusHalf(work, { skin: '#f2cf1d', pith: '#faf3d2', flesh: '#f5dc52', radius: 2.9, slices: 9 });
  },
  lime(work) {
    citrusHalf(work, { skin: '#4f8f1f', pith: '#eef2cf', flesh: '#a9cf55', radius: 2.6, slices: 9 });
  },
  peach(work) {
    const skin = work.colour('#eea05a');
    work.spun(
      'peel',
      [
        [0, 0.2],
        [1.2, 0],
        [2.6, 0.8],
        [3.6, 2.6],
        [3.7, 4.2],
        [2.9, 6],
        [1.4, 6.9],
        [0.4, 6.7],
        [0, 6.2],
      ],
      {
        gloss: 0.12,
        around: 48,
        colour: skin,
        // A cleft runs down one side.
        bend: ([x, y, z]) => {
          const angle = Math.atan2(x, z) - 0.5;
          const cleft = Math.exp(-((angle / 0.16) ** 2)) * 0.1 * Math.min(1, y / 3);
          return [x * (1 - cleft), y, z * (1 - cleft)];
        },
        paint: (at, normal) => blend(skin, '#b8272f', mottle(at, 0.13) * 0.75 + Math.max(0, normal[0]) * 0.5 - 0.12),
      },
    );
    stalk(work, [0, 6.3, 0], 1.2);
  },
  apricot(work) {
    const skin = work.colour('#f0a02c');
    work.ball('peel', [2.3, 2.4, 2.3], {
      at: [0, 2.4, 0],
      gloss: 0.2,
      paint: (_at, normal) => blend(skin, '#d1551c', Math.max(0, normal[0]) * 0.6),
    });
    stalk(work, [0, 4.6, 0], 0.8);
  },
  plum(work) {
    const skin = work.colour('#4a1a46');
    work.ball('peel', [2.3, 2.8, 2.3], {
      at: [0, 2.8, 0],
      gloss: 0.6,
      paint: (at, normal) => blend(skin, '#8a6fa0', mottle(at, 0.3) * 0.3 + Math.max(0, normal[1]) * 0.15),
    });
    stalk(work, [0, 5.4, 0], 1.1);
  },
  cherry(work) {
    const red = work.colour('#9d0b1d');
    for (const [x, z, lift] of [
      [-1.25, 0, 0],
      [1.25, 0.5, 0.1],
    ] as const) {
      work.spun(
        'peel',
        [
          [0, 0],
          [0.7, 0.15],
          [1.15, 1],
          [1, 1.75],
          [0.45, 2.02],
          [0.15, 1.85],
          [0, 1.8],
        ],
        { colour: red, gloss: 0.95, at: [x, lift, z] },
      );
      work.rod(
        'leaf',
        [
          [x, lift + 1.8, z],
          [x * 0.8, 3.6, z * 0.6],
          [0.15, 6.2, 0],
        ],
        0.09,
        { colour: '#63792c', around: 6 },
      );
    }
    work.ball('bark', [0.28, 0.2, 0.2], { colour: '#6a5a2a', at: [0.15, 6.2, 0] });
    work.blade(
      'leaf',
      { long: 3.4, wide: 1.7, lean: 1.2, curl: 0.9, cup: 0.35 },
      { colour: '#3f7d2b', turn: [0, 1.4, 0], at: [0.15, 6.15, 0] },
    );
  },
  tomato(work) {
    const red = work.colour('#c81f12');
    work.spun(
      'peel',
      [
        [0, 0.3],
        [1.4, 0.05],
        [2.9, 0.8],
        [3.8, 2.6],
        [3.5, 4.4],
        [2.2, 5.5],
        [0.9, 5.4],
        [0.3, 5.05],
        [0, 5],
      ],
      {
        colour: red,
        gloss: 0.85,
        around: 40,
        bend: lobed(6, 0.05, 2, 5.6),
        paint: (at) => blend(red, '#e0802a', Math.max(0, (at[1] - 4.6) / 2)),
      },
    );
    work.round(6, (angle, index) =>
      work.blade(
        'leaf',
        { long: 2.1 + (index % 2) * 0.4, wide: 0.62, lean: 1.2, curl: 0.7 - (index % 3) * 0.45, blunt: 1, cup: 0.4 },
        { colour: '#3f7a2a', turn: [0, angle, 0], at: [0, 5.15, 0] },
      ),
    );
    work.rod(
      'leaf',
      [
        [0, 5, 0],
        [0.1, 5.7, 0],
        [0.4, 6.3, 0.1],
      ],
      0.2,
      { colour: '#4c8431', around: 7 },
    );
  },
  pomegranate(work) {
    const red = work.colour('#a3212b');
    work.spun(
      'peel',
      [
        [0, 0],
        [2, 0.4],
        [3.9, 2.8],
        [3.7, 5.2],
        [1.9, 7],
        [0.8, 7.4],
        [0.7, 8],
        [1.05, 8.9],
      ],
      { colour: red, around: 36, bend: lobed(6, 0.03, 0, 3), paint: (at) => blend(red, '#d8894a', mottle(at, 0.25) * 0.5) },
    );
    work.round(6, (angle) =>
      work.blade(
        'peel',
        { long: 1.3, wide: 0.7, lean: 0.3, blunt: 1 },
        { colour: '#b0403a', turn: [0, angle, 0], at: [Math.sin(angle) * 0.7, 8, Math.cos(angle) * 0.7] },
      ),
    );
  },
  /** A pitaya: a pink body with green-tipped scales that stand off, more at its crown. */
  'dragon-fruit'(work) {
    const pink = work.colour('#d81f6a');
    work.ball('peel', [4, 5.2, 4], { at: [0, 5.2, 0], colour: pink, around: 32, down: 24, gloss: 0.3, paint: (at) => blend(pink, '#f0608a', mottle(at, 0.3) * 0.5) }); // prettier-ignore
    for (let scale = 0; scale < 34; scale++) {
      const rise = 1 - (scale + 0.5) / 34;
      const polar = Math.acos(2 * (1 - rise) - 1);
      const angle = scale * 2.39996;
      const out = Math.sin(polar);
      work.blade(
        'leaf',
        {
          long: 2.6 + 1.6 * Math.max(0, Math.cos(polar)),
          wide: 1.5,
          lean: 0.35 + 0.6 * out,
          curl: -0.5,
          cup: 0.4,
          blunt: 0.6,
          rows: 5,
          columns: 2,
        },
        {
          colour: blend(pink, '#8fbf4a', 0.25 + (0.6 * ((scale * 7) % 5)) / 5),
          turn: [0, angle, 0],
          at: [Math.sin(angle) * 3.7 * out, 5.2 + Math.cos(polar) * 4.9, Math.cos(angle) * 3.7 * out],
        },
      );
    }
  },
  coconut(work) {
    const husk = work.colour('#5f4128');
    work.ball('straw', [5.6, 5.9, 5.6], { at: [0, 5.8, 0], colour: husk, around: 36, down: 24 });
    for (const [x, z] of [
      [0.9, 0.3],
      [-0.6, 0.8],
      [-0.2, -0.9],
    ] as const)
      work.ball('bark', [0.75, 0.25, 0.75], { colour: '#1e120b', at: [x * 1.6, 11.35, z * 1.6 + 0.5], turn: [z * 0.25, 0, -x * 0.25] });
  },
  'coconut-half'(work) {
    work.spun(
      'straw',
      [
        [0, 0],
        [2.5, 0.5],
        [5, 3],
        [5.6, 5.8],
        [5.6, 5.8],
        [5.2, 5.8],
      ],
      { colour: '#5f4128', around: 36 },
    );
    work.spun(
      'flesh',
      [
        [5.3, 5.8],
        [4.4, 5.75],
        [4.4, 5.75],
        [4, 3.6],
        [2.4, 1.9],
        [0, 1.5],
      ],
      { colour: '#f7f4ea', gloss: 0.35, around: 36 },
    );
  },
};

/** Half a citrus fruit, its cut face up. */
function citrusHalf(
  work: Sculpt,
  { skin, pith, flesh, radius, slices }: { skin: string; pith: string; flesh: string; radius: number; slices: number },
): void {
  work.spun(
    'peel',
    [
      [0, 0],
      [radius * 0.6, radius * 0.14],
      [radius, radius * 0.8],
      [radius * 0.98, radius],
      [radius * 0.98, radius],
    ],
    { colour: work.colour(skin), around: 36 },
  );
  work.spun(
    'flesh',
    [
      [radius * 0.98, radius],
      [radius * 0.9, radius * 1.01],
      [0, radius],
    ],
    { colour: pith, around: 36, steps: 1 },
  );
  work.round(slices, (angle) => {
    const wide = Math.PI / slices - 0.045;
    const corner = (way: number, out: number): readonly [number, number] => [
      Math.sin(angle + way) * out * radius,
      Math.cos(angle + way) * out * radius,
    ];
    work.slab(
      'glaze',
      [
        corner(0, 0.1),
        corner(-wide, 0.5),
        corner(-wide, 0.8),
        corner(-wide * 0.6, 0.87),
        corner(0, 0.89),
        corner(wide * 0.6, 0.87),
        corner(wide, 0.8),
        corner(wide, 0.5),
      ],
      radius * 0.05,
      {
        lying: true,
        bevel: radius * 0.015,
        at: [0, radius * 1.01, 0],
        gloss: 0.6,
        paint: (at) => blend(blend(flesh, '#b86a10', 0.15), '#fff0b0', mottle(at, 1.7) * 0.12),
      },
    );
  });
}

import type { Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import type { Design, Designs } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addPetals, addStem, bowed, type Whorl } from './bloom.ts';

const gripped = (high: number): readonly Perch[] => [{ name: 'grip', at: [0.2, high, 0], room: [1, 4], hold: 'fist' }];

/** A flower on a stem: its height, colour, whorls and heart. */
const onStem =
  (
    high: number,
    usual: string,
    whorls: readonly Whorl[],
    {
      heart,
      radius = 0,
      leaves,
      cup,
      nod = 0,
    }: {
      nod?: number;
      heart?: (work: Sculpt, at: Vector3) => void;
      radius?: number;
      leaves?: Parameters<typeof addStem>[2];
      cup?: boolean;
    } = {},
  ): Design =>
  (work) => {
    const top: Vector3 = [0.6, high, 0.8];
    addStem(work, top, { ...leaves, nod });
    const stalk = work.parts.length;
    if (cup)
      work.round(5, (angle) =>
        work.blade('leaf', { long: 2.2, wide: 0.7, lean: 1.3, curl: 0.8 }, { colour: '#4a8030', turn: [0, angle, 0], at: top }),
      );
    if (cup) work.ball('leaf', [0.75, 0.9, 0.75], { colour: '#4a8030', at: [top[0], top[1] - 0.1, top[2]] });
    const pose = addPetals(work, [top[0], top[1], top[2]], work.colour(usual), whorls, { radius, nod });
    heart?.(work, top);
    bowed(work, stalk, top, nod);
    return { pose, perches: gripped(high * 0.35), anchors: { head: top } };
  };

/** A domed heart of small florets. */
const disc =
  (radius: number, dark: string, pale: string, high = 0.5) =>
  (work: Sculpt, [x, y, z]: Vector3): void => {
    work.ball('flesh', [radius, radius * high, radius], { colour: dark, at: [x, y + 0.1, z], around: 22, down: 10 });
    const count = Math.min(90, Math.round(radius * 28));
    for (let floret = 0; floret < count; floret++) {
      const r = Math.sqrt((floret + 0.5) / count) * radius * 0.96;
      work.ball('flesh', radius * 0.075, {
        colour: blend(dark, pale, (r / radius) ** 2),
        at: [
          x + Math.sin(floret * 2.39996) * r,
          y + 0.1 + radius * high * Math.sqrt(Math.max(0, 1 - (r / radius) ** 2)),
          z + Math.cos(floret * 2.39996) * r,
        ],
        around: 5,
        down: 4,
      });
    }
  };

const stamens =
  (count: number, long: number, colour: string, tip: string) =>
  (work: Sculpt, [x, y, z]: Vector3): void =>
    work.round(count, (angle) => {
      const end: Vector3 = [x + Math.sin(angle) * long * 0.35, y + long, z + Math.cos(angle) * long * 0.35];
      work.bar('leaf', [x, y, z], end, long * 0.03, { colour, around: 4 });
      work.ball('flesh', [long * 0.07, long * 0.05, long * 0.13], { colour: tip, turn: [0, angle, 0], at: end, around: 6, down: 4 });
    });

/** A spike of many small flowers. */
const spike =
  (high: number, usual: string, from: number, count: number, wide: number): Design =>
  (work) => {
    const colour = work.colour(usual);
    for (let stalk = 0; stalk < 5; stalk++) {
      const lean = stalk === 0 ? 0 : 0.16;
      const turn = stalk * 1.4;
      const tip = (share: number): Vector3 => [
        Math.sin(turn) * lean * high * share ** 1.5,
        high * share * (1 - stalk * 0.06),
        Math.cos(turn) * lean * high * share ** 1.5,
      ];
      work.rod('leaf', [tip(0), tip(0.5), tip(1)], 0.16, { colour: '#6a8f4a', around: 5 });
      for (let leaf = 0; leaf < 5; leaf++)
        work.blade(
          'leaf',
          { long: high * 0.22, wide: high * 0.03, lean: 0.4, curl: 0.5, rows: 4, columns: 2 },
          { colour: '#7a9a6a', turn: [0, turn + leaf * 2.4, 0], at: tip(0.08 + leaf * 0.07) },
        );
      for (let bud = 0; bud < count; bud++) {
        const share = from + (1 - from) * (bud / count);
        const a = bud * 2.39996;
        const at = tip(share);
        const r = wide * (1.1 - 0.6 * (bud / count));
        work.ball('petal', [r * 0.5, r * 0.75, r * 0.5], {
          colour: blend(colour, '#ffffff', (bud % 4) * 0.09),
          at: [at[0] + Math.sin(a) * r, at[1], at[2] + Math.cos(a) * r],
          turn: [0.7, a, 0],
          around: 6,
          down: 5,
        });
      }
    }
    return { perches: gripped(high * 0.2) };
  };

const rose: readonly Whorl[] = [
  { count: 3, long: 3.6, wide: 2.4, open: 0.05, shut: 0, curl: -0.35, cup: 0.9, twist: 0.4 },
  { count: 4, long: 4, wide: 3, open: 0.22, shut: 0.02, curl: -0.2, cup: 0.7, twist: 1.1 },
  { count: 5, long: 4.4, wide: 3.8, open: 0.42, shut: 0.05, curl: 0.15, cup: 0.5, blunt: 0.45, twist: 0.2 },
  { count: 5, long: 4.7, wide: 4.4, open: 0.7, shut: 0.08, curl: 0.55, cup: 0.35, blunt: 0.42, belly: 0.66, twist: 0.8 },
  { count: 6, long: 4.8, wide: 4.6, open: 1, shut: 0.1, curl: 0.75, cup: 0.25, blunt: 0.42, belly: 0.68, twist: 0.1 },
];

/** Single flowers. Centimetres. */
export const blossoms: Designs = {
  rose: onStem(26, '#b0122a', rose, { nod: 0.6, cup: true, leaves: { leaves: 5, long: 5, wide: 3, thick: 0.38 } }),
  tulip: onStem(
    24,
    '#d8342a',
    [
      { count: 3, long: 6.6, wide: 4.6, open: 0.3, shut: 0.1, curl: -0.5, cup: 0.6, belly: 0.5, blunt: 0.7 },
      { count: 3, long: 6.8, wide: 4.8, open: 0.42, shut: 0.12, curl: -0.55, cup: 0.55, belly: 0.5, blunt: 0.7, twist: 1.05 },
    ],
    { leaves: { leaves: 3, long: 16, wide: 3.4, low: 0.02, thick: 0.5, colour: '#5d9a50' } },
  ),
  sunflower: onStem(
    46,
    '#f2b312',
    [
      { count: 20, long: 7.4, wide: 2.2, open: 1.5, shut: 0.4, curl: -0.35, cup: 0.3, blunt: 0.9, inner: '#d8820c' },
      { count: 20, long: 7, wide: 2.2, open: 1.3, shut: 0.3, curl: -0.2, cup: 0.3, blunt: 0.9, inner: '#d8820c', twist: 0.16 },
    ],
    {
      nod: 1.2,
      radius: 3.8,
      heart: disc(4.6, '#2c1a0c', '#a86a1c', 0.32),
      leaves: { leaves: 5, long: 13, wide: 9, thick: 0.75, low: 0.2 },
    },
  ),
  daisy: onStem(18, '#f4f0ea', [{ count: 18, long: 3.4, wide: 0.95, open: 1.4, shut: 0.3, curl: 0.1, cup: 0.2, blunt: 0.5 }], {
    nod: 0.95,
    radius: 1,
    heart: disc(1.3, '#d8960c', '#f6cc2e', 0.5),
    leaves: { leaves: 4, long: 5, wide: 1.5, thick: 0.2, low: 0.02 },
  }),
  lily: onStem(
    24,
    '#f6eef0',
    [
      { count: 3, long: 8.4, wide: 3.2, open: 0.6, shut: 0.1, curl: 1.35, cup: 0.25, blunt: 0.9, inner: '#d86a90' },
      { count: 3, long: 8.6, wide: 2.7, open: 0.7, shut: 0.1, curl: 1.4, cup: 0.25, blunt: 0.9, inner: '#d86a90', twist: 1.05 },
    ],
    { nod: 0.95, heart: stamens(6, 5, '#c8dca0', '#8a3a10'), leaves: { leaves: 6, long: 8, wide: 1.6 } },
  ),
  poppy: onStem(
    22,
    '#d01e14',
    [
      { count: 4, long: 5.2, wide: 6, open: 0.8, shut: 0.1, curl: 0.15, cup: 0.5, blunt: 0.4, belly: 0.66, ruffle: 0.1, inner: '#2a0a08' },
      { count: 3, long: 4.8, wide: 5, open: 0.6, shut: 0.05, curl: 0.1, cup: 0.5, blunt: 0.4, belly: 0.66, ruffle: 0.1, inner: '#2a0a08' },
    ],
    {
      nod: 0.75,
      heart: (work, at) => {
        work.ball('leaf', [0.8, 1, 0.8], { colour: '#6a8a4a', at: [at[0], at[1] + 0.9, at[2]] });
        stamens(14, 1.8, '#1c1210', '#1c1210')(work, at);
      },
      leaves: { leaves: 3, long: 6, wide: 1.6, thick: 0.22 },
    },
  ),
  orchid: onStem(
    24,
    '#c85aa8',
    [
      { count: 3, long: 4.4, wide: 2.2, open: 1.3, shut: 0.2, curl: 0.1, cup: 0.2, belly: 0.5 },
      { count: 2, long: 4.4, wide: 5.2, open: 1.25, shut: 0.2, curl: 0.05, cup: 0.15, belly: 0.5, blunt: 0.4, twist: Math.PI / 2 },
      { count: 1, long: 2.8, wide: 2, open: 0.9, shut: 0.2, curl: 1.4, cup: -0.6, twist: 0, inner: '#f2c22e' },
    ],
    {
      nod: 1.15,
      leaves: { leaves: 4, long: 12, wide: 4.4, low: 0, colour: '#3f7a34' },
      heart: (work, at) => {
        for (let bud = 0; bud < 3; bud++)
          work.ball('petal', [0.7, 0.95, 0.7], { colour: '#b04a90', at: [at[0] - 1.2 - bud * 1.1, at[1] + 1.6 + bud * 1.3, at[2] - 1.4] });
      },
    },
  ),
  lotus(work) {
    const leaf = (x: number, z: number, r: number): void => {
      work.sheet(
        'leaf',
        (u, v) => {
          const a = 0.12 + u * 6.04;
          return [x + Math.sin(a) * r * v, 0.2 + v * v * 0.6, z + Math.cos(a) * r * v];
        },
        {
          columns: 40,
          rows: 5,
          flip: true,
          paint: ([a, , b]) => blend('#4f9a4a', '#2f6a34', Math.abs(Math.sin(Math.atan2(a - x, b - z) * 9))),
        },
      );
    };

    leaf(-6, 3, 8);
    leaf(7, 1, 7);
    leaf(0, -6, 7.5);

    const pose = addPetals(
      work,
      [0, 1, 0],
      work.colour('#ec8fb4'),
      [
        { count: 8, long: 8, wide: 3.8, open: 1.15, shut: 0.25, curl: -0.55, cup: 0.55, blunt: 0.8, inner: '#fbeef2' },
        { count: 8, long: 7.6, wide: 3.6, open: 0.8, shut: 0.15, curl: -0.5, cup: 0.55, blunt: 0.8, inner: '#fbeef2', twist: 0.39 },
        { count: 6, long: 6.6, wide: 3.2, open: 0.45, shut: 0.06, curl: -0.4, cup: 0.6, blunt: 0.8, inner: '#fbeef2' },
      ],
      { radius: 1.1 },
    );
    work.spun(
      'flesh',
      [
        [0.8, 1],
        [1.5, 2.6],
        [1.4, 2.9],
        [0, 2.9],
      ],
      { colour: '#e0c23a' },
    );
    return { pose };
  },
  dandelion(work) {
    addStem(work, [0.6, 20, 0.8], { leaves: 0, thick: 0.24, colour: '#8aa85a' });
    for (let leaf = 0; leaf < 7; leaf++)
      work.blade(
        'leaf',
        { long: 8, wide: 2, lean: 1, curl: 0.5, belly: 0.66, ruffle: 0.3, columns: 6 },
        { colour: '#4a8a34', turn: [0, leaf * 0.9, 0], at: [0, 0.2, 0] },
      );
    work.ball('flesh', 0.55, { colour: '#a89a6a', at: [0.6, 20, 0.8] });
    const seeds = 70;
    const way: Vector3[] = [];
    work.spread(
      seeds,
      ([x, y, z], at) => {
        way.push([x, y, z]);
        const put = (): void => {
          work.bar('straw', [0.6 + x * 0.5, 20 + y * 0.5, 0.8 + z * 0.5], [0.6 + x * 2.8, 20 + y * 2.8, 0.8 + z * 2.8], 0.035, {
            colour: '#d8d0b8',
            around: 3,
          });
          for (let hair = 0; hair < 7; hair++) {
            const a = (hair / 7) * 6.283;
            const side: Vector3 = [Math.cos(a) * (1 - x * x), Math.sin(a) * (1 - y * y), Math.sin(a + 1) * (1 - z * z)];
            work.bar(
              'paper',
              [0.6 + x * 2.8, 20 + y * 2.8, 0.8 + z * 2.8],
              [0.6 + x * 3.5 + side[0] * 0.7, 20 + y * 3.5 + side[1] * 0.7, 0.8 + z * 3.5 + side[2] * 0.7],
              0.03,
              { colour: '#fbfaf4', around: 3 },
            );
          }
        };
        if (at < 24) work.moving(`seed-${at}`, [0.6, 20, 0.8], put);
        else put();
      },
      -0.85,
    );
    return {
      perches: gripped(8),
      pose: ({ actions, seconds }) => {
        const blown = actions.get('blow') ?? actions.get('drift') ?? actions.get('fly');
        return Object.fromEntries(
          way.slice(0, 24).map(([x, y], at) => {
            const gone = Math.max(0, (blown?.progress ?? 0) * 1.6 - at * 0.025);
            return [
              `seed-${at}`,
              { shift: [gone * (26 + x * 8), gone * (8 + y * 6) + Math.sin(seconds * 3 + at) * gone, Math.sin(at) * gone * 9] as const },
            ];
          }),
        );
      },
    };
  },
  lavender: spike(30, '#7a5ac0', 0.62, 46, 0.75),
  hyacinth: spike(22, '#5a6ad0', 0.45, 60, 1.3),
  'cherry-blossom'(work) {
    work.rod(
      'bark',
      [
        [-16, 0, 0],
        [-6, 3.4, 1],
        [4, 4.6, 0],
        [15, 9.6, 1],
      ],
      (along) => 0.75 - along * 0.5,
      { colour: '#4a342a', around: 8 },
    );
    work.rod(
      'bark',
      [
        [-4, 3.6, 0.8],
        [0, 8, -1],
        [3, 13, -1],
      ],
      (along) => 0.45 - along * 0.3,
      { colour: '#4a342a', around: 6 },
    );
    (
      [
        [-9, 3.4, 2],
        [-2, 6.4, 1.4],
        [3.6, 5.6, 2.2],
        [1.2, 10, 0.4],
        [3.4, 13.4, -0.6],
        [9, 7.4, 2],
        [14.6, 9.8, 1.8],
        [-13, 1.8, 1.6],
        [7, 5.4, -1.4],
      ] as Vector3[]
    ).forEach((at, number) => {
      for (let petal = 0; petal < 5; petal++)
        work.blade(
          'petal',
          { long: 2, wide: 1.7, lean: 1.05, curl: 0.2, cup: 0.25, blunt: 0.45, belly: 0.62 },
          {
            turn: [0.5 * Math.sin(number), (petal / 5) * 6.283 + number, 0.5 * Math.cos(number * 2)],
            at,
            paint: ([, y, z]) => blend('#d8668e', work.colour('#f8d3de'), Math.hypot(y, z) / 1.1),
          },
        );
      stamens(6, 1.1, '#f4d8e0', '#e0b030')(work, at);
    });
    work.ball('petal', [0.6, 0.85, 0.6], { colour: '#e08aa8', at: [10.6, 9.2, 0] });
  },
  petal(work) {
    for (let fall = 0; fall < 5; fall++)
      work.moving(`petal-${fall}`, [Math.sin(fall * 2.4) * 6, 4 + fall * 4, Math.cos(fall * 2.4) * 4], () =>
        work.blade(
          'petal',
          { long: 4, wide: 3.2, lean: 1.2, curl: 0.6, cup: 0.4, blunt: 0.45, belly: 0.62 },
          {
            colour: work.colour('#e88aa4'),
            turn: [0.4 * fall, fall * 1.3, 0],
            at: [Math.sin(fall * 2.4) * 6, 4 + fall * 4, Math.cos(fall * 2.4) * 4],
          },
        ),
      );
    return {
      floats: true,
      pose: ({ seconds }) =>
        Object.fromEntries(
          [0, 1, 2, 3, 4].map((fall) => [
            `petal-${fall}`,
            {
              shift: [
                Math.sin(seconds * 1.2 + fall * 2) * 3,
                -((seconds * 3 + fall * 5) % 22) + 10 - fall * 4,
                Math.cos(seconds + fall) * 2,
              ] as const,
              turn: [seconds * 1.3 + fall, seconds * 0.8, Math.sin(seconds * 2 + fall)] as const,
            },
          ]),
        ),
    };
  },
};

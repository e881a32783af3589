import type { Vector3 } from '@onereel/spec';
import type { Outline } from '../../../shapes/prism.ts';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend, tone } from '../prop/sculpt.ts';

const crust = '#a8642a';
const crumb = '#efd9a8';

/** A slice of tin loaf, standing. */
const slice = (wide: number, high: number): Outline =>
  Array.from({ length: 40 }, (_, step) => {
    const angle = (step / 40) * Math.PI * 2;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const square = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.42;
    const top = y > 0 ? 1 + 0.12 * Math.max(0, Math.cos(angle * 2 + Math.PI / 2 + Math.PI / 2) * -1) : 1;
    return [square(x) * (wide / 2) * (y > 0.35 ? 1.08 : 1), square(y) * (high / 2) * top + high / 2] as const;
  });

const baked = (at: Vector3, normal: Vector3): ReturnType<typeof tone> =>
  blend(blend(crust, '#dba764', mottle(at, 0.35) * 0.7), '#7a3f16', Math.max(0, normal[1]) * 0.45);

/** Loaves, rolls and flat pastry. Centimetres. */
export const breads: Designs = {
  bread(work) {
    work.slab('flesh', slice(11, 10), 15, {
      bevel: 0.8,
      colour: work.colour(crust),
      paint: ([x, y, z], n) =>
        Math.abs(n[2]) > 0.8 && Math.hypot(x / 5, (y - 5) / 4.6) < 0.99 && z > 7
          ? blend(crumb, '#cfae74', grains([x, y, z], 2.4) ** 4 * 0.6)
          : baked([x, y, z], n),
      turn: [0, 0.5, 0],
    });
    for (let cut = 0; cut < 3; cut++)
      work.slab('flesh', slice(11, 10), 1.3, {
        bevel: 0.2,
        turn: [0.16 + cut * 0.2, 0.5, 0],
        at: [5.4 + cut * 1.5, 0.1, 9.4 + cut * 2.7],
        paint: ([x, y, z], n) =>
          Math.abs(n[2]) > 0.8 && Math.hypot(x / 5.2, (y - 5) / 4.8) < 0.985
            ? blend(crumb, '#cfae74', grains([x, y, z], 2.4) ** 4 * 0.6)
            : baked([x, y, z], n),
      });
  },
  'bread-slice'(work) {
    work.slab('flesh', slice(11, 10.5), 1.5, {
      bevel: 0.25,
      lying: true,
      at: [0, 0.75, 5],
      paint: ([x, y, z], n) =>
        Math.abs(n[2]) > 0.8 || Math.abs(n[1]) > 0.9 ? blend(crumb, '#c9a566', grains([x, y, z], 2.2) ** 4 * 0.6) : tone(crust),
    });
  },
  toast(work) {
    work.slab('flesh', slice(10.5, 10), 1.5, {
      bevel: 0.25,
      lying: true,
      at: [0, 0.75, 5],
      paint: ([x, y, z], n) => {
        const out = Math.max(Math.abs(x) / 5.4, Math.abs(z) > 5 ? 1 : Math.abs(Math.abs(z) - 0) / 10);
        return Math.abs(n[1]) > 0.8 ? blend('#c98a3e', '#7d451a', out * 0.5 + mottle([x, y, z], 0.5) * 0.5) : tone('#8a4f20');
      },
    });
    if (work.form.preset['spread'] !== false)
      work.slab(
        'glaze',
        Array.from({ length: 26 }, (_, k) => {
          const a = (k / 26) * Math.PI * 2;
          const r = 3.5 + Math.sin(a * 3 + 1) * 0.35 + Math.sin(a * 5) * 0.25;
          return [Math.cos(a) * r, Math.sin(a) * r + 4.7] as const;
        }),
        0.35,
        { lying: true, bevel: 0.15, at: [0, 1.6, 5], colour: '#f4d878', gloss: 0.7 },
      );
    work.block('wax', [2.6, 0.9, 2.6], { colour: '#f7e08a', at: [0.3, 2.1, 0.2], turn: [0, 0.5, 0], round: 0.25 });
  },
  baguette(work) {
    const way: Vector3[] = [
      [-29, 2.6, 0.4],
      [-18, 3, 0.1],
      [0, 3.1, -0.2],
      [18, 3, 0.1],
      [29, 2.6, 0.5],
    ];
    work.rod('flesh', way, (along) => 3.4 * Math.min(1, Math.sin(Math.PI * (0.02 + along * 0.96)) * 2.6) ** 0.6, {
      colour: crust,
      around: 22,
      steps: 8,
      flatten: 1.1,
      paint: baked,
    });
    for (let cut = 0; cut < 7; cut++)
      work.ball('flesh', [4, 0.75, 1.1], {
        colour: '#f0d9a6',
        turn: [0, 0.35, 0],
        at: [-21 + cut * 7, 5.95, 0.1],
        around: 14,
        down: 8,
        paint: (_at, n) => blend('#f0d9a6', crust, Math.max(0, n[2]) * 0.8),
      });
  },
  roll(work) {
    work.ball('flesh', [5, 3.6, 5], {
      at: [0, 2.9, 0],
      around: 32,
      down: 22,
      bend: ([x, y, z]) => [x, Math.max(-2.6, y), z],
      paint: baked,
    });
    for (const turn of [0, Math.PI / 2]) work.ball('flesh', [3.4, 0.4, 0.5], { colour: '#ecd3a0', turn: [0, turn, 0], at: [0, 6.2, 0] });
  },
  croissant(work) {
    // A crescent of folds that lie over one another: the broadest in the middle, the tips drawn in.
    const radii = [3.7, 3.3, 2.75, 2.1, 1.4, 0.8];
    const folded = (share: number): { readonly fold: number; readonly into: number } => {
      const out = Math.abs(share - 0.5) * 2 * radii.length - 0.5;
      return { fold: Math.max(0, Math.min(radii.length - 1, Math.floor(out) + (out < 0 ? 1 : 0))), into: out < 0 ? 0 : out % 1 };
    };
    const point = (share: number): Vector3 => {
      const a = (share - 0.5) * 3.7;
      return [Math.sin(a) * 7, 3 - Math.abs(share - 0.5) * 3.6, -Math.cos(a) * 6 + 4];
    };
    const shareAt = ([x, , z]: Vector3): number => Math.atan2(x / 7, -(z - 4) / 6) / 3.7 + 0.5;
    work.rod(
      'flesh',
      Array.from({ length: 97 }, (_, at) => point(at / 96)),
      (along) => {
        const { fold, into } = folded(along);
        const next = radii[Math.min(radii.length - 1, fold + 1)]!;
        return along === 0 || along === 1 ? 0.3 : radii[fold]! * (1.04 - into ** 3 * 0.1) + (next - radii[fold]!) * into * 0.25;
      },
      {
        around: 28,
        steps: 1,
        gloss: 0.65,
        paint: (at, n) => {
          const { into } = folded(shareAt(at));
          const crust = blend('#d08a38', '#a85a1c', mottle(at, 0.8) * 0.5 + Math.max(0, n[1]) * 0.4);
          return blend(blend(crust, '#5f2a08', Math.max(0, 0.3 - into) * 2.2), '#ecc684', Math.max(0, into - 0.6) * 1.1);
        },
      },
    );
  },
  bagel(work) {
    work.hoop('flesh', 3.8, 2.1, { at: [0, 1.9, 0], around: 40, section: 18, gloss: 0.6, paint: baked });
    for (let seed = 0; seed < 60; seed++) {
      const a = seed * 2.4;
      const r = 3.8 + Math.sin(seed * 5.1) * 1.2;
      work.ball('flesh', [0.14, 0.08, 0.22], {
        colour: seed % 3 ? '#f3e4bd' : '#2a2522',
        turn: [0, seed, 0],
        at: [Math.sin(a) * r, 1.95 + Math.sqrt(Math.max(0, 4.4 - (r - 3.8) ** 2)), Math.cos(a) * r],
        around: 6,
        down: 4,
      });
    }
  },
  pretzel(work) {
    work.rod(
      'flesh',
      [
        [-1.6, 1, 5.4],
        [-0.6, 1, 2.4],
        [2.2, 1.8, 0.2],
        [5.8, 1, -2.4],
        [5, 1, -6],
        [1.6, 1, -5.8],
        [0, 1, -4],
        [-1.6, 1, -5.8],
        [-5, 1, -6],
        [-5.8, 1, -2.4],
        [-2.2, 1.2, 0.2],
        [0.6, 1.2, 2.4],
        [1.6, 1, 5.4],
      ].map(([x, y, z]) => [x!, y!, -z!] as Vector3),
      (along) => 0.7 + 0.5 * Math.sin(Math.PI * along),
      { around: 14, steps: 7, gloss: 0.75, paint: (at, n) => blend('#8a451a', '#4f220c', Math.max(0, n[1]) * 0.5 + mottle(at, 0.6) * 0.3) },
    );
    for (let grain = 0; grain < 34; grain++) {
      const a = grain * 2.4;
      const r = 3.4 + Math.sin(grain * 3) * 2;
      work.block('marble', [0.28, 0.22, 0.28], {
        colour: '#fbf8f0',
        turn: [0.3, grain, 0],
        at: [Math.sin(a) * Math.min(5.4, r + 1.4), 2.05, 3.6 + Math.cos(a) * 1.2 - Math.abs(Math.sin(a)) * 2],
        round: 0.05,
      });
    }
  },
  cookie(work) {
    work.spun(
      'flesh',
      [
        [0, 0],
        [3.4, 0],
        [4, 0.4],
        [3.8, 0.9],
        [2.4, 1.25],
        [0, 1.3],
      ],
      {
        colour: work.colour('#c58a45'),
        around: 36,
        bend: ([x, y, z]) => {
          const k = 1 + (mottle([x, 0, z], 0.4) - 0.5) * 0.1;
          return [x * k, y * (0.9 + 0.3 * mottle([x, y, z], 0.7)), z * k];
        },
        paint: (at) => blend('#c58a45', '#8f5a24', Math.max(0, Math.hypot(at[0], at[2]) / 4 - 0.55) * 1.2 + grains(at, 1.6) ** 4 * 0.3),
      },
    );
    for (let chip = 0; chip < 13; chip++) {
      const a = chip * 2.4;
      const r = Math.sqrt(chip / 13) * 3.3;
      work.ball('glaze', [0.45, 0.3, 0.4], {
        colour: '#2c150b',
        turn: [0.3, chip, 0.2],
        at: [Math.sin(a) * r, 1.25 - r * 0.06, Math.cos(a) * r],
        around: 8,
        down: 6,
      });
    }
  },
  'gingerbread-man'(work) {
    const half: (readonly [number, number])[] = [
      [0, 14],
      [1.8, 13.4],
      [2.6, 11.6],
      [2, 9.6],
      [3.4, 8.9],
      [6.4, 9],
      [7.2, 8],
      [6.4, 6.9],
      [3.4, 6.4],
      [3, 5],
      [3.9, 2.4],
      [4.4, 0.6],
      [3.2, -0.4],
      [1.8, 0.2],
      [0, 3],
    ];
    const outline = [
      ...half,
      ...half
        .slice(1, -1)
        .reverse()
        .map(([x, y]) => [-x, y] as const),
    ];
    work.slab('flesh', outline, 1.2, { bevel: 0.35, colour: work.colour('#a9662c'), at: [0, 0.4, 0] });
    const dot = (x: number, y: number, r: number, colour: string): unknown =>
      work.ball('glaze', [r, r, 0.3], { colour, at: [x, y + 0.4, 0.65], around: 12, down: 8 });
    for (const side of [-1, 1]) dot(side * 0.8, 12, 0.28, '#f8f4ea');
    for (const high of [8.2, 6.4, 4.8]) dot(0, high, 0.42, '#c4262a');
    work.rod(
      'glaze',
      [
        [-0.9, 11.3, 0.65],
        [0, 10.9, 0.68],
        [0.9, 11.3, 0.65],
      ],
      0.14,
      { colour: '#f8f4ea', around: 6 },
    );
    for (const side of [-1, 1])
      for (const [x, y, w] of [
        [5.4, 8, 0.9],
        [3.5, 1.7, 0.9],
      ] as const)
        work.rod(
          'glaze',
          [
            [side * (x - (y > 5 ? 0 : w)), y - (y > 5 ? w : 0), 0.65],
            [side * x, y + 0.5, 0.66],
            [side * (x + (y > 5 ? 0.2 : w * 0.7)), y + (y > 5 ? w : -0.2) + 0.4, 0.65],
          ],
          0.14,
          { colour: '#f8f4ea', around: 6 },
        );
  },
  waffle(work) {
    work.spun(
      'flesh',
      [
        [0, 0],
        [7.6, 0],
        [8, 0.5],
        [7.9, 1],
        [0, 1],
      ],
      { colour: work.colour('#c98a3c'), around: 44, steps: 1, paint: (at) => blend('#c98a3c', '#8f5320', mottle(at, 0.5) * 0.6) },
    );
    for (let line = -4; line <= 4; line++)
      for (const turn of [0, Math.PI / 2]) {
        const long = 2 * Math.sqrt(Math.max(0.1, 58 - (line * 1.75) ** 2));
        work.block('flesh', [0.5, 1, long], {
          colour: '#d9a04c',
          turn: [0, turn, 0],
          at: turn ? [0, 1.2, line * 1.75] : [line * 1.75, 1.2, 0],
          round: 0.18,
        });
      }
    work.block('wax', [2.8, 1.1, 2.8], { colour: '#f7e08a', at: [0.4, 2.2, 0], turn: [0, 0.5, 0], round: 0.3 });
    work.slab(
      'glaze',
      Array.from({ length: 30 }, (_, k) => {
        const a = (k / 30) * Math.PI * 2;
        const r = 4.4 + Math.sin(a * 4) * 0.9 + Math.sin(a * 7 + 1) * 0.5;
        return [Math.cos(a) * r, Math.sin(a) * r] as const;
      }),
      0.3,
      { lying: true, bevel: 0.12, at: [0, 1.72, 0], colour: '#7a3a0c', gloss: 1 },
    );
  },
  'single-pancake'(work) {
    work.spun(
      'flesh',
      [
        [0, 0],
        [9, 0],
        [10, 0.7],
        [9, 1.4],
        [0, 1.4],
      ],
      {
        paint: ([x, y, z]) =>
          blend(
            y > 0.2 ? '#b8742e' : '#c98a3e',
            '#ecc88a',
            Math.min(1, Math.max(0, Math.hypot(x, z) - 7.6) / 1.6) + mottle([x, y, z], 0.5) * 0.3,
          ),
        around: 36,
      },
    );
  },
  pancake(work) {
    const tops = 6;
    for (let cake = 0; cake < tops; cake++)
      work.spun(
        'flesh',
        [
          [0, 0],
          [6.4, 0.05],
          [7, 0.6],
          [6.5, 1.25],
          [5.6, 1.32],
          [0, 1.32],
        ],
        {
          at: [Math.sin(cake * 2.1) * 0.35, 1 + cake * 1.32, Math.cos(cake * 3.3) * 0.35],
          around: 40,
          paint: ([x, y, z], n) =>
            Math.abs(n[1]) < 0.75
              ? tone('#f0d49a')
              : blend('#b5702c', '#e0aa5c', Math.max(0, Math.hypot(x, z) / 7 - 0.75) * 2.4 + mottle([x, y, z], 0.4) * 0.4),
        },
      );
    plate(work, 11);
    work.slab(
      'glaze',
      Array.from({ length: 36 }, (_, k) => {
        const a = (k / 36) * Math.PI * 2;
        const r = 4.6 + Math.sin(a * 4) * 1.1 + Math.sin(a * 7 + 1) * 0.6;
        return [Math.cos(a) * r, Math.sin(a) * r] as const;
      }),
      0.35,
      { lying: true, bevel: 0.14, at: [0, 9.05, 0], colour: '#8a4510', gloss: 1 },
    );
    for (const [angle, low] of [
      [0.3, 4],
      [1.9, 2.4],
      [3.1, 5],
      [4.6, 3],
      [5.6, 5.5],
    ] as const)
      work.rod(
        'glaze',
        [
          [Math.sin(angle) * 5, 9.1, Math.cos(angle) * 5],
          [Math.sin(angle) * 6.9, 8.9, Math.cos(angle) * 6.9],
          [Math.sin(angle) * 7.2, 7, Math.cos(angle) * 7.2],
          [Math.sin(angle) * 7.15, low, Math.cos(angle) * 7.15],
        ],
        (along) => 0.42 + 0.2 * Math.max(0, along - 0.7) * 3,
        { colour: '#8a4510', gloss: 1, around: 8 },
      );
    work.block('wax', [3, 1.2, 3], { colour: '#f7e08a', at: [0.3, 9.8, 0], turn: [0.05, 0.5, 0], round: 0.3 });
  },
};

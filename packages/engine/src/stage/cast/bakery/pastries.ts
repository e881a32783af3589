import type { Vector3 } from '@onereel/spec';
import type { Design, Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend } from '../prop/sculpt.ts';

const donut =
  (icingColour: string): Design =>
  (work) => {
    const glazed = work.colour(icingColour);
    work.hoop('flesh', 3.6, 2, {
      at: [0, 1.85, 0],
      around: 44,
      section: 18,
      paint: ([x, y, z], n) => blend(blend('#b06a2a', '#d99a50', mottle([x, y, z], 0.5) * 0.4), '#f0cf94', Math.abs(n[1]) < 0.25 ? 0.6 : 0),
    });
    work.hoop('glaze', 3.6, 2.08, {
      at: [0, 1.9, 0],
      around: 60,
      section: 22,
      colour: glazed,
      gloss: 0.85,
      bend: ([x, y, z]) => {
        const a = Math.atan2(x, z);
        const rim = 0.25 + 0.25 * Math.sin(a * 7) + 0.16 * Math.sin(a * 11 + 1);
        const r = Math.hypot(x, z);
        return y < rim ? [x * (1 - (0.03 * (r - 3.6)) / 2), Math.max(y, rim) - 0.1, z * (1 - (0.03 * (r - 3.6)) / 2)] : [x, y, z];
      },
    });
    const sprinkles = ['#ffffff', '#f5d021', '#3aa6dd', '#6abf45', '#f0532d', '#8a4fc0'];
    for (let at = 0; at < 54; at++) {
      const a = at * 2.39996;
      const r = 3.6 + Math.sin(at * 7.3) * 1.25;
      work.ball('plastic', [0.11, 0.1, 0.36], {
        colour: sprinkles[at % 6]!,
        turn: [0, at * 1.9, 0],
        at: [Math.sin(a) * r, 1.95 + Math.sqrt(Math.max(0, 4.3 - (r - 3.6) ** 2)), Math.cos(a) * r],
        around: 6,
        down: 5,
      });
    }
  };

/** Small sweet bakes. Centimetres. */
export const pastries: Designs = {
  cupcake(work) {
    work.spun(
      'paper',
      [
        [0, 0],
        [2.4, 0],
        [2.4, 0],
        [3.5, 3.8],
      ],
      {
        colour: '#c9566e',
        around: 80,
        steps: 1,
        bend: ([x, y, z]) => {
          const k = 1 + 0.045 * Math.sign(Math.cos(Math.atan2(x, z) * 20));
          return [x * k, y, z * k];
        },
      },
    );
    work.spun(
      'flesh',
      [
        [3.4, 3.6],
        [3.9, 4.2],
        [3.4, 4.8],
        [0, 4.9],
      ],
      { colour: '#c98d4e' },
    );
    const cream = work.colour('#f5b3c4');
    const spiral = Array.from({ length: 46 }, (_, k): Vector3 => {
      const share = k / 45;
      const r = 2.9 * (1 - share) + 0.1;
      return [Math.sin(share * 22) * r, 5 + share * 5.2, Math.cos(share * 22) * r];
    });
    work.rod('glaze', spiral, (along) => 1.15 * (1 - along * 0.72), { colour: cream, gloss: 0.35, around: 12, steps: 2 });
    work.ball('glaze', [2.4, 2.4, 2.4], { colour: cream, gloss: 0.35, at: [0, 6, 0] });
    work.ball('peel', 0.95, { colour: '#b5101e', gloss: 0.95, at: [0, 10.9, 0] });
    work.rod(
      'leaf',
      [
        [0, 11.6, 0],
        [0.2, 12.6, 0],
        [0.8, 13.4, 0],
      ],
      0.07,
      { colour: '#5a7a2a', around: 5 },
    );
    for (let at = 0; at < 26; at++) {
      const a = at * 2.4;
      work.ball('plastic', [0.1, 0.1, 0.3], {
        colour: ['#f5d021', '#3aa6dd', '#ffffff', '#6abf45'][at % 4]!,
        turn: [0, at, 0.5],
        at: [Math.sin(a) * (3.6 - (at / 26) * 2.4), 5.8 + (at / 26) * 4, Math.cos(a) * (3.6 - (at / 26) * 2.4)],
        around: 6,
        down: 4,
      });
    }
  },
  muffin(work) {
    work.spun(
      'paper',
      [
        [0, 0],
        [2.5, 0],
        [2.5, 0],
        [3.5, 4],
      ],
      {
        colour: '#e8dcc4',
        around: 80,
        steps: 1,
        bend: ([x, y, z]) => {
          const k = 1 + 0.045 * Math.sign(Math.cos(Math.atan2(x, z) * 20));
          return [x * k, y, z * k];
        },
      },
    );
    work.spun(
      'flesh',
      [
        [3.4, 3.7],
        [4.5, 4.5],
        [4.2, 5.9],
        [2.5, 7.3],
        [0, 7.7],
      ],
      {
        colour: work.colour('#b5742f'),
        around: 36,
        bend: ([x, y, z]) => {
          const k = 1 + (mottle([x, y, z], 0.35) - 0.5) * 0.14;
          return [x * k, y * (1 + (mottle([x, 3, z], 0.5) - 0.5) * 0.1), z * k];
        },
        paint: (at) => blend('#b5742f', '#dda860', mottle(at, 0.6) * 0.6),
      },
    );
    for (let chip = 0; chip < 12; chip++) {
      const a = chip * 2.4;
      const r = Math.sqrt(chip / 12) * 3.8;
      work.ball('glaze', [0.5, 0.35, 0.42], {
        colour: '#26120a',
        at: [Math.sin(a) * r, 7.6 - r * r * 0.13, Math.cos(a) * r],
        around: 8,
        down: 6,
      });
    }
  },
  donut: donut('#e88aa8'),
  'chocolate-donut': donut('#4a2412'),
  'cinnamon-roll'(work) {
    const turns = 3.6;
    const winding = (share: number, r: number, y: number): Vector3 => {
      const angle = share * turns * Math.PI * 2;
      return [Math.sin(angle) * r, y, Math.cos(angle) * r];
    };
    const swirl = (from: number, r: number, y: number): Vector3[] =>
      Array.from({ length: 110 }, (_, k) => winding(from + (k / 109) * (1 - from), 0.35 + (from + (k / 109) * (1 - from)) * r, y));
    const baked = { colour: '#d8a058', around: 12, steps: 1 };
    work.spun(
      'flesh',
      [
        [0, 0],
        [5, 0],
        [5.3, 0.5],
        [5.3, 2.2],
        [4.6, 3],
        [0, 3],
      ],
      { colour: '#b87430', around: 44 },
    );
    for (const [y, thick] of [
      [0.9, 0.74],
      [1.9, 0.76],
      [2.8, 0.72],
    ] as const)
      work.rod('flesh', swirl(0, 4.8, y), thick, {
        ...baked,
        paint: (at, n) => blend('#dda55c', '#9a5a22', Math.max(0, n[1]) * 0.35 + mottle(at, 0.5) * 0.25),
      });
    work.rod(
      'glaze',
      swirl(0, 4.8, 3.22).map(([x, y, z]): Vector3 => [x * 1.12, y, z * 1.12]),
      0.34,
      { colour: '#4a2008', around: 8, steps: 1 },
    );
    const drizzle = Array.from({ length: 9 }, (_, k): Vector3 => {
      const z = -4 + k;
      const half = Math.sqrt(Math.max(0.2, 26 - z * z));
      return [(k % 2 ? 1 : -1) * half * 0.98, k % 8 === 0 ? 2.6 : 3.5, z];
    });
    work.rod(
      'glaze',
      drizzle.flatMap((at, k) => (k < 8 ? [at, [0, 3.72, (at[2] + drizzle[k + 1]![2]) / 2] as Vector3] : [at])),
      0.24,
      { colour: '#fdf8ee', gloss: 0.8, around: 9, steps: 3 },
    );
    for (const k of [1, 3, 4, 6]) {
      const [x, , z] = drizzle[k]!;
      work.rod(
        'glaze',
        [
          [x * 0.95, 3.4, z],
          [x * 1.06, 2.6, z * 1.04],
          [x * 1.08, 1.7 - (k % 3) * 0.3, z * 1.05],
        ],
        (along) => 0.3 + along * 0.16,
        { colour: '#fdf8ee', gloss: 0.8, around: 9 },
      );
    }
  },
  pie(work) {
    work.spun(
      'steel',
      [
        [0, 0],
        [9.5, 0],
        [9.5, 0],
        [12.4, 4],
        [12.9, 4.1],
        [12.3, 4.2],
        [9.4, 0.3],
      ],
      { steps: 1, around: 48 },
    );
    work.spun(
      'glaze',
      [
        [11.5, 3.4],
        [8, 4.1],
        [0, 4.4],
      ],
      { colour: work.colour('#8a1f2a'), around: 40 },
    );
    for (let strip = -4; strip <= 4; strip++)
      for (const turn of [0, Math.PI / 2]) {
        const long = Math.sqrt(Math.max(1, 125 - (strip * 2.5) ** 2));
        const way = [-1, -0.5, 0, 0.5, 1].map((share, at): Vector3 => {
          const lift = 4.9 + 0.35 * Math.cos((at + strip + (turn ? 1 : 0)) * Math.PI) - Math.abs(share) * 0.5;
          return turn ? [share * long, lift, strip * 2.5] : [strip * 2.5, lift, share * long];
        });
        work.rod('flesh', way, 0.4, {
          flatten: 2.3,
          around: 8,
          steps: 4,
          gloss: 0.5,
          paint: (at) => blend('#dba050', '#a8621f', mottle(at, 0.4)),
        });
      }
    work.hoop('flesh', 11.9, 1, {
      at: [0, 4.5, 0],
      around: 90,
      section: 10,
      bend: ([x, y, z]) => {
        const k = Math.cos(Math.atan2(x, z) * 28) * 0.3;
        return [x * (1 + k * 0.03), y + k, z * (1 + k * 0.03)];
      },
      paint: (at) => blend('#dba050', '#a05a1c', mottle(at, 0.4) + at[1] * 0.2),
    });
  },
  macaron(work) {
    for (const [x, z, colour] of [
      [0, 0, '#e88aa8'],
      [5, 1, '#a8cf8a'],
      [2.2, -4.2, '#e6c05a'],
    ] as const) {
      const tint = work.form.colour ?? colour;
      for (const high of [0, 2.1])
        work.spun(
          'flesh',
          [
            [0, 0],
            [2, 0],
            [2.35, 0.35],
            [2.3, 0.9],
            [1.6, 1.5],
            [0, 1.65],
          ],
          { colour: tint, gloss: 0.4, at: high ? [x, 2.1, z] : [x, 1.65, z], turn: [high ? 0 : Math.PI, 0, 0], around: 26 },
        );
      work.spun(
        'flesh',
        [
          [0, 1.5],
          [2.2, 1.5],
          [2.3, 1.85],
          [2.2, 2.2],
          [0, 2.2],
        ],
        { colour: '#fbf3e4', at: [x, 0, z] },
      );
    }
  },
  pudding(work) {
    plate(work, 9);
    work.moving('wobble', [0, 0.9, 0], () => {
      work.spun(
        'glaze',
        [
          [0, 0.9],
          [5.2, 0.9],
          [5.4, 1.3],
          [3.8, 6.8],
          [3.3, 7.3],
          [0, 7.4],
        ],
        { colour: work.colour('#f0cf78'), gloss: 0.7, around: 44 },
      );
      work.spun(
        'glaze',
        [
          [4.1, 5.6],
          [3.85, 6.9],
          [3.3, 7.45],
          [0, 7.55],
        ],
        {
          colour: '#5a2508',
          gloss: 1,
          around: 60,
          bend: ([x, y, z]) => {
            const k = Math.sin(Math.atan2(x, z) * 6) * 0.5 + Math.sin(Math.atan2(x, z) * 10 + 1) * 0.4;
            return y < 6.2 ? [x, y - k * 0.6, z] : [x, y, z];
          },
        },
      );
    });
    work.spun(
      'glaze',
      [
        [7, 1.05],
        [0, 1.2],
      ],
      { colour: '#6a300c', gloss: 1, steps: 1, around: 40 },
    );
    return { pose: ({ seconds }) => ({ wobble: { turn: [Math.sin(seconds * 9) * 0.02, 0, Math.cos(seconds * 9) * 0.02] } }) };
  },
};

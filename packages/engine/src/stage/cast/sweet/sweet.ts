import type { Vector3 } from '@onereel/spec';
import { type Designs, designFamily } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

/** A scoop of ice cream with a torn skirt. */
function scoop(work: Sculpt, [x, y, z]: Vector3, size: number, colour: Parameters<typeof blend>[0], specks?: string): void {
  work.ball('flesh', size, {
    at: [x, y, z],
    around: 40,
    down: 28,
    gloss: 0.3,
    bend: ([a, b, c], n) => {
      const angle = Math.atan2(a, c);
      const skirt = Math.exp(-(((b / size + 0.62) / 0.16) ** 2)) * (0.16 + 0.09 * Math.sin(angle * 7) + 0.06 * Math.sin(angle * 12));
      const k = skirt * size + (mottle([a, b, c], 1.2) - 0.5) * size * 0.06;
      return [a + n[0] * k, Math.max(b, -size * 0.72) + n[1] * k * 0.3, c + n[2] * k];
    },
    paint: (p) => blend(blend(colour, '#ffffff', mottle(p, 0.8) * 0.14), specks ?? '#ffffff', specks && grains(p, 2.6) > 0.95 ? 0.85 : 0),
  });
}

function cone(work: Sculpt, wide: number, tall: number): void {
  work.spun(
    'flesh',
    [
      [0, 0],
      [0.3, 0.1],
      [wide, tall],
      [wide * 1.06, tall + 0.1],
      [wide * 1.06, tall + 0.7],
      [wide * 0.9, tall + 0.7],
    ],
    {
      steps: 6,
      around: 48,
      paint: ([x, y, z]) => {
        const a = Math.atan2(x, z);
        const grid = Math.max(Math.cos(a * 8 + y * 1.5), Math.cos(a * 8 - y * 1.5));
        return blend('#d9a050', '#8f5520', grid > 0.86 ? 0.75 : 0.05);
      },
    },
  );
}

function stick(work: Sculpt, from: number, to: number): void {
  work.block('wood', [1.2, to - from, 0.35], { colour: '#d9b98a', at: [0, (from + to) / 2, 0], round: 0.15 });
}

/** Melting sinks a frozen thing into a puddle. */
const designs: Designs = {
  'ice-cream'(work) {
    cone(work, 2.9, 11.4);
    scoop(work, [0, 13.4, 0], 3.3, work.colour('#f3e3bd'), '#5a3a1a');
    if (work.form.preset['scoops'] !== 1) {
      scoop(work, [0.3, 17.4, 0], 3, work.form.colour ?? '#e8849c');
      scoop(work, [-0.1, 21, 0], 2.7, work.form.colour ?? '#5a3018');
    }
  },
  'soft-ice'(work) {
    cone(work, 2.9, 11.4);
    work.rod(
      'glaze',
      Array.from({ length: 52 }, (_, k): Vector3 => {
        const s = k / 51;
        const r = 2.1 * (1 - s) ** 0.8 + 0.05;
        return [Math.sin(s * 24) * r, 12.4 + s * 7.4, Math.cos(s * 24) * r];
      }),
      (along) => 1.45 * (1 - along * 0.8),
      { colour: work.colour('#fbf3e2'), gloss: 0.35, around: 12, steps: 2 },
    );
    work.ball('glaze', [1.9, 2.6, 1.9], { colour: work.colour('#fbf3e2'), at: [0, 13.4, 0] });
  },
  sundae(work) {
    work.spun(
      'glass',
      [
        [0, 0],
        [3.6, 0],
        [3.6, 0.3],
        [0.8, 1],
        [0.7, 3],
        [2, 4.4],
        [5, 7],
        [5.8, 9.6],
        [5.6, 9.6],
      ],
      { around: 40 },
    );
    for (const [x, z, colour] of [
      [-2.4, 0.8, '#f3e3bd'],
      [2.4, 0.6, '#e8849c'],
      [0, -2, '#5a3018'],
    ] as const)
      scoop(work, [x, 9.6, z], 2.8, colour);
    work.spun(
      'glaze',
      [
        [3.2, 10.8],
        [2.4, 12.6],
        [0, 13.4],
      ],
      { colour: '#3f1c0c', around: 40, bend: ([x, y, z]) => [x, y < 11.4 ? y - 1.2 * Math.max(0, Math.sin(Math.atan2(x, z) * 5)) : y, z] },
    );
    work.ball('peel', 1, { colour: '#b5101e', gloss: 0.95, at: [0, 14.2, 0] });
    work.bar('flesh', [1, 10, -2], [3.4, 18, -3.4], 0.6, { colour: '#d9a050' });
  },
  popsicle(work) {
    stick(work, 0, 6);
    work.slab(
      'glaze',
      [
        ...Array.from({ length: 13 }, (_, k) => {
          const a = (k / 12) * Math.PI;
          return [Math.cos(a) * 2.5, 12.6 + Math.sin(a) * 2.6] as const;
        }),
        [-2.5, 4.4],
        [-2.1, 4],
        [2.1, 4],
        [2.5, 4.4],
      ],
      2,
      {
        bevel: 0.6,
        gloss: 0.85,
        glow: -0.3,
        paint: ([, y]) => blend(blend('#f2c22e', work.colour('#e8622a'), (y - 5) / 3), work.form.colour ?? '#d8284a', (y - 9) / 4),
      },
    );
    for (const x of [-0.95, 0.95])
      for (const side of [-1, 1])
        work.block('glaze', [0.55, 6.4, 0.25], { colour: '#b84a1c', open: 0.6, at: [x, 9, side * 0.95], round: 0.12 });
    return { perches: [{ name: 'grip', at: [0, 1.6, 0], room: [1, 3], hold: 'fist' }] };
  },
  'ice-cream-bar'(work) {
    stick(work, 0, 6);
    work.slab(
      'glaze',
      [
        ...Array.from({ length: 13 }, (_, k) => {
          const a = (k / 12) * Math.PI;
          return [Math.cos(a) * 2.6, 11.8 + Math.sin(a) * 2.6] as const;
        }),
        [-2.6, 4.4],
        [-2.1, 4],
        [2.1, 4],
        [2.6, 4.4],
      ],
      2.2,
      { bevel: 0.6, colour: work.colour('#3a1a0c'), gloss: 0.9 },
    );
    for (let nut = 0; nut < 26; nut++)
      work.ball('flesh', [0.2, 0.26, 0.14], {
        colour: '#d9a862',
        at: [Math.sin(nut * 2.4) * 1.8, 5.4 + ((nut * 0.618) % 1) * 8, (nut % 2 ? 1 : -1) * 1.1],
        turn: [0, 0, nut],
        around: 6,
        down: 4,
      });
    return { perches: [{ name: 'grip', at: [0, 1.6, 0], room: [1, 3], hold: 'fist' }] };
  },
  chocolate(work) {
    const brown = work.colour('#42200f');
    work.block('glaze', [8, 0.8, 13], { colour: brown, at: [0, 0.7, -1.6], round: 0.2 });
    for (let square = 0; square < 20; square++)
      work.spun(
        'glaze',
        [
          [1.28, 0],
          [1.28, 0.25],
          [1, 0.75],
          [1, 0.75],
          [0, 0.75],
        ],
        {
          colour: brown,
          steps: 1,
          around: 4,
          size: [1, 1, 1],
          turn: [0, Math.PI / 4, 0],
          at: [((square % 4) - 1.5) * 1.95, 1.05, Math.floor(square / 4) * 2.5 - 6.6],
        },
      );
    work.sheet(
      'steel',
      (u, v) => {
        const a = u * Math.PI * 2;
        return [Math.cos(a) * 4.3, 0.8 + Math.sin(a) * 0.85, 2.2 + v * 2.6];
      },
      {
        columns: 28,
        rows: 6,
        gloss: 0.9,
        colour: '#c8ccd2',
        bend: ([x, y, z], n) => {
          const k = (mottle([x, y, z], 1) - 0.5) * 0.5;
          return [x + n[0] * k * 0.3, y + Math.abs(n[1]) * k + 0.0, z + k * (z < 3 ? 1 : 0.2)];
        },
        flip: true,
      },
    );
    work.block('paper', [8.7, 1.75, 6], { colour: work.form.colour ? '#b8322c' : '#8f1d28', at: [0, 0.85, 6.6], round: 0.15 });
    work.block('paper', [6, 0.1, 3], { colour: '#e6c368', at: [0, 1.74, 6.6], round: 0.04 });
  },
  lollipop(work) {
    work.bar('paper', [0, 0, 0], [0, 13, 0], 0.3, { colour: '#f4f0e8', around: 8 });
    work.spun(
      'glaze',
      [
        [0, -0.9],
        [3.4, -0.8],
        [4.2, 0],
        [3.4, 0.8],
        [0, 0.9],
      ],
      {
        turn: [Math.PI / 2, 0, 0],
        at: [0, 15.4, 0],
        around: 80,
        steps: 8,
        gloss: 1,
        paint: ([x, , z]) => {
          const wave = Math.sin(Math.atan2(x, z) * 3 + Math.hypot(x, z) * 2.3);
          return wave > 0.33 ? work.colour('#d8203a') : wave > -0.33 ? tone('#f8f2ea') : tone(work.form.colour ? '#f8f2ea' : '#f2b81c');
        },
      },
    );
    return { perches: [{ name: 'grip', at: [0, 4, 0], room: [1, 4], hold: 'fist' }] };
  },
  candy(work) {
    const colours = ['#d8203a', '#3a8fd0', '#f2b81c', '#5fb548'];
    for (const [x, z, turn, at] of [
      [0, 0, 0.3, 0],
      [4.6, 2.6, 1.6, 1],
      [-3, 4, -0.6, 2],
      [3.6, -3, 2.4, 3],
    ] as const) {
      const tint = at === 0 ? work.colour(colours[0]!) : tone(colours[at]!);
      work.ball('lacquer', [1.7, 1.35, 1.35], {
        at: [x, 1.35, z],
        turn: [0, turn, 0],
        paint: ([a]) => (Math.sin(a * 5) > 0.2 ? tint : tone('#f8f2ea')),
      });
      for (const side of [-1, 1])
        work.sheet(
          'lacquer',
          (u, v) => {
            const a = u * Math.PI * 2;
            const r = 0.3 + v * (1.1 + 0.25 * Math.sin(a * 8));
            return [side * (1.55 + v * 1.3), Math.sin(a) * r, Math.cos(a) * r];
          },
          { columns: 32, rows: 4, flip: side > 0, colour: tint, turn: [0, turn, 0], at: [x, 1.35, z] },
        );
    }
  },
  'candy-cane'(work) {
    work.rod(
      'lacquer',
      [
        [0, 0, 0],
        [0, 6, 0],
        [0, 11, 0],
        [0.5, 13.4, 0],
        [2.6, 14.8, 0],
        [4.7, 13.6, 0],
        [5, 11.4, 0],
      ],
      0.75,
      {
        around: 16,
        steps: 9,
        paint: ([x, y, z]) => {
          const along = y > 11 ? 11 + Math.atan2(x - 0, 13 - y) * 2 : y;
          return Math.sin(along * 2.2 + Math.atan2(z, x - (y > 11 ? 2.5 : 0))) > 0.15 ? work.colour('#c8141e') : tone('#f8f4ee');
        },
      },
    );
    return { perches: [{ name: 'grip', at: [0, 3.5, 0], room: [1, 4], hold: 'fist' }] };
  },
  'cotton-candy'(work) {
    work.bar('paper', [0, 0, 0], [0, 13, 0], (along) => 0.25 + along * 0.25, { colour: '#f4f0e8', around: 10 });
    const pink = work.colour('#f2a0c0');
    work.spread(30, ([x, y, z], at) =>
      work.ball('fur', [3.2, 2.9, 3.2], {
        at: [x * 4.4, 18 + y * 5, z * 4.4],
        colour: blend(pink, '#ffffff', (at % 4) * 0.07),
        glow: -0.3,
        around: 14,
        down: 10,
        bend: ([a, b, c], n) => {
          const k = (mottle([a, b, c], 0.8) - 0.5) * 1.1;
          return [a + n[0] * k, b + n[1] * k, c + n[2] * k];
        },
      }),
    );
    return { perches: [{ name: 'grip', at: [0, 4, 0], room: [1, 4], hold: 'fist' }] };
  },
  marshmallow(work) {
    for (const [x, y, z, turn] of [
      [0, 0, 0, 0],
      [4.2, 0, 1, 0],
      [1.4, 0, -4, 0],
      [1.6, 3.4, -0.8, 0.3],
    ] as const)
      work.spun(
        'flesh',
        [
          [0, 0],
          [1.5, 0],
          [1.9, 0.5],
          [1.9, 2.6],
          [1.5, 3.1],
          [0, 3.1],
        ],
        { colour: work.colour('#f6efe8'), at: [x, y, z], turn: [turn, 0, turn] },
      );
  },
  cream(work) {
    work.spun(
      'ceramic',
      [
        [0, 0],
        [3, 0],
        [3.2, 0.4],
        [5.6, 3],
        [6.4, 6],
        [6.1, 6],
        [5.2, 3.2],
        [0, 1.4],
      ],
      { colour: '#7fa0b8', around: 44 },
    );
    for (let turn = 0; turn < 5; turn++)
      work.hoop('glaze', 4 - turn * 0.74, 1.5 - turn * 0.12, {
        colour: work.colour('#f8f2e6'),
        gloss: 0.35,
        at: [0, 5.4 + turn * 1.5, 0],
        turn: [0.12, turn * 1.4, 0],
        around: 34,
        section: 12,
      });
    work.spun(
      'glaze',
      [
        [0.9, 11.6],
        [0.6, 12.8],
        [0, 14.2],
      ],
      { colour: work.colour('#f8f2e6'), gloss: 0.35 },
    );
    work.spun(
      'glaze',
      [
        [5.8, 5],
        [0, 5.4],
      ],
      { colour: work.colour('#f8f2e6'), steps: 1 },
    );
  },
};

/** Ice cream, chocolate and candy. Centimetres. */
export const sweetFamily = designFamily({ family: 'sweet', designs });

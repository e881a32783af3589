import { openBy } from '../../blocking/opening.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { gem } from './gems.ts';

function coin(work: Sculpt, at: Vector3, turn: Vector3, size = 1): void {
  work.spun(
    'gold',
    [
      [0, 0],
      [1.4, 0],
      [1.5, 0.05],
      [1.5, 0.25],
      [1.4, 0.3],
      [1.25, 0.3],
      [1.25, 0.24],
      [0, 0.24],
    ],
    { steps: 1, around: 22, at, turn, size },
  );
}

/** Coins, bars and what is worn. Centimetres. */
export const golden: Designs = {
  coin(work) {
    const metal = work.form.preset['silver'] === true ? 'silver' : 'gold';
    work.spun(
      metal,
      [
        [0, -0.15],
        [1.42, -0.15],
        [1.5, -0.1],
        [1.5, 0.1],
        [1.42, 0.15],
        [1.3, 0.15],
        [1.28, 0.08],
        [0, 0.08],
      ],
      { steps: 1, around: 60, turn: [Math.PI / 2, 0, 0], at: [0, 1.5, 0], colour: work.form.colour },
    );
    work.spun(
      metal,
      [
        [0, -0.1],
        [1.28, -0.1],
        [1.28, -0.05],
        [0, -0.05],
      ],
      { steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 1.5, -0.04] },
    );
    for (const side of [-1, 1]) {
      work.slab(
        metal,
        Array.from({ length: 10 }, (_, k) => {
          const a = (k / 10) * 6.2832;
          const r = k % 2 ? 0.36 : 0.85;
          return [Math.sin(a) * r, Math.cos(a) * r] as const;
        }),
        0.12,
        { at: [0, 1.5, side * 0.1], bevel: 0.03 },
      );
      work.round(24, (angle) =>
        work.ball(metal, 0.055, { at: [Math.sin(angle) * 1.14, 1.5 + Math.cos(angle) * 1.14, side * 0.1], around: 6, down: 4 }),
      );
    }
  },
  coins(work) {
    for (let stack = 0; stack < 6; stack++) {
      const a = stack * 1.05;
      const tall = [7, 4, 9, 3, 6, 5][stack]!;
      for (let at = 0; at < tall; at++)
        coin(work, [Math.sin(a) * 3.6 + Math.sin(at * 3) * 0.1, at * 0.3, Math.cos(a) * 3.6 + Math.cos(at * 5) * 0.1], [0, 0, 0]);
    }
    for (let at = 0; at < 16; at++)
      coin(
        work,
        [Math.sin(at * 2.4) * (2 + at * 0.25), 0.15 + (at % 3) * 0.35, Math.cos(at * 2.4) * (2 + at * 0.25)],
        [0.3 * Math.sin(at), at, 0.3 * Math.cos(at)],
      );
  },
  treasure(work) {
    work.block('wood', [44, 20, 28], { colour: '#6a3f20', at: [0, 10, 0], round: 1 });
    for (const x of [-21.4, -7, 7, 21.4]) work.block('brass', [3, 20.6, 28.8], { at: [x, 10, 0], round: 0.3 });

    work.block('brass', [44.6, 2.4, 28.8], { at: [0, 19, 0], round: 0.3 });
    work.block('brass', [44.6, 2.4, 28.8], { at: [0, 1.2, 0], round: 0.3 });

    work.block('brass', [6, 7, 1.4], { at: [0, 15, 14.4], round: 0.5 });
    work.ball('iron', [0.8, 1.4, 0.4], { at: [0, 15, 15.2] });

    work.moving('lid', [0, 20, -14], () => {
      const arc = (r: number): [number, number][] =>
        Array.from({ length: 17 }, (_, k) => {
          const a = (k / 16) * Math.PI;
          return [Math.cos(a) * r, Math.sin(a) * r * 0.8];
        });
      work.slab('wood', arc(14), 44, { colour: '#6a3f20', turn: [0, Math.PI / 2, 0], at: [0, 20, 0] });
      for (const x of [-21.4, -7, 7, 21.4]) work.slab('brass', arc(14.5), 3, { turn: [0, Math.PI / 2, 0], at: [x, 20, 0] });
    });
    for (let at = 0; at < 130; at++) {
      const a = at * 2.39996;
      const r = Math.sqrt(at / 130);
      coin(
        work,
        [Math.sin(a) * r * 18, 20 + 6 * (1 - r * r) + work.chance.between(-0.4, 0.6), Math.cos(a) * r * 11],
        [work.chance.between(-0.5, 0.5), a, work.chance.between(-0.5, 0.5)],
        1.25,
      );
    }
    work.ball('gold', [19, 5.6, 11.6], { at: [0, 20, 0], colour: '#a8781c' });
    [
      [-9, '#c8142a'],
      [7, '#1f5ad0'],
      [0, '#1fa05a'],
      [13, '#8a3ac0'],
    ].forEach(([x, colour], at) =>
      gem(work, [Number(x), 23.6 - Math.abs(Number(x)) * 0.1, 4 - at * 2], 2.2, String(colour), [0.4, at, 0.3]),
    );
    work.round(22, (angle) =>
      work.ball('ceramic', 0.8, {
        colour: '#f4efe6',
        gloss: 0.9,
        at: [12 + Math.sin(angle) * 5, 24 - Math.cos(angle) * 1.4 + Math.sin(angle) * -1.4, 6 + Math.cos(angle) * 6],
        around: 8,
        down: 6,
      }),
    );
    return {
      pose: (moment) => {
        const wide = openBy(moment) ?? 1;
        return { lid: { turn: [-1.9 * wide, 0, 0] } };
      },
      perches: [
        { name: 'inside', at: [0, 20, 0], room: [38, 22] },
        { name: 'grip', at: [0, 10, 0], room: [46, 4], hold: 'both' },
      ],
    };
  },
  crown(work) {
    const spikes = 8;
    const outline = (v: number, a: number): number => 3 + v * (5.4 + 4.6 * Math.abs((((a / 6.2832) * spikes) % 1) - 0.5) * 2 - 2.4);
    for (const [r, flip] of [
      [9, false],
      [8.5, true],
    ] as const)
      work.sheet(
        'gold',
        (u, v) => {
          const a = u * 6.2832;
          const k = r * (1 + v * 0.12);
          return [Math.sin(a) * k, outline(v, a), Math.cos(a) * k];
        },
        { columns: 128, rows: 8, flip, colour: work.form.colour },
      );
    work.spun(
      'gold',
      [
        [9.4, 0],
        [9.7, 0.4],
        [9.7, 2.8],
        [9.4, 3.2],
        [8.5, 3.2],
        [8.4, 0],
      ],
      { steps: 1, around: 56, colour: work.form.colour },
    );
    work.round(spikes, (angle, at) => {
      const a = angle;
      work.ball('ceramic', 0.95, { colour: '#f4efe6', gloss: 0.9, at: [Math.sin(a) * 10.1, 11.4, Math.cos(a) * 10.1] });
      work.ball('glaze', [1.2, 1.2, 0.6], {
        colour: at % 2 ? '#c8142a' : '#1f5ad0',
        gloss: 1,
        turn: [0, a, 0],
        at: [Math.sin(a) * 9.7, 1.6, Math.cos(a) * 9.7],
        around: 12,
        down: 8,
      });
    });
    work.spun(
      'cloth',
      [
        [8.3, 2],
        [7.6, 6],
        [4.6, 9],
        [0, 9.6],
      ],
      {
        colour: '#7a1430',
        around: 48,
        bend: ([x, y, z]) => {
          const k = 1 + 0.05 * Math.sin(Math.atan2(x, z) * 8);
          return [x * k, y, z * k];
        },
      },
    );
    return {
      perches: [
        { name: 'inside', at: [0, 1, 0], room: [16, 16] },
        { name: 'grip', at: [0, 1.5, 0], room: [19, 3], hold: 'both' },
      ],
    };
  },
  'finger-ring'(work) {
    work.hoop('gold', 1, 0.14, { turn: [Math.PI / 2, 0, 0], at: [0, 1.12, 0], around: 48, colour: work.form.colour });
    for (let claw = 0; claw < 4; claw++)
      work.bar('gold', [0, 2.1, 0], [Math.sin(claw * 1.57 + 0.78) * 0.45, 2.75, Math.cos(claw * 1.57 + 0.78) * 0.45], 0.08);
    gem(work, [0, 2.16, 0], 0.5, '#d8ecf8');
  },
  necklace(work) {
    work.round(40, (angle) => {
      const r = 7 + Math.max(0, Math.cos(angle)) * 2;
      work.ball('ceramic', 0.62, {
        colour: work.colour('#f4efe6'),
        gloss: 0.95,
        at: [Math.sin(angle) * 6.6, 0.62, Math.cos(angle) * r],
        around: 12,
        down: 9,
      });
    });
    gem(work, [0, 0, 10.6], 1.1, '#c8142a');
  },
  'gold-bar'(work) {
    for (const [x, y, z, turn] of [
      [-4, 0, 0, 0],
      [4, 0, 0, 0],
      [0, 4, 0, 0.1],
    ] as const)
      work.slab(
        'gold',
        [
          [-3.6, 0],
          [3.6, 0],
          [2.7, 3.8],
          [-2.7, 3.8],
        ],
        18,
        { bevel: 0.35, at: [x, y, z], turn: [0, turn, 0] },
      );
  },
};

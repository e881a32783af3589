import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { mottle } from '../prop/mottle.ts';

/** A cut stone: a table, a crown of facets and a pointed pavilion; faceted because its turn has few sides. */
export function gem(
  work: Sculpt,
  at: Vector3,
  size: number,
  colour: Parameters<typeof blend>[0],
  turn: Vector3 = [0, 0, 0],
  sides = 8,
): void {
  for (const [low, high, lowY, highY] of [
    [0, 1, -1.05, 0],
    [1, 1, 0, 0.1],
    [1, 0.58, 0.1, 0.5],
    [0.58, 0, 0.5, 0.5],
  ] as const)
    for (let side = 0; side < sides; side++) {
      const [a, b] = [(side / sides) * 6.2832, ((side + 1) / sides) * 6.2832];
      const corner = (r: number, y: number, q: number): Vector3 => [Math.sin(q) * r * size, (y + 1.05) * size, Math.cos(q) * r * size];
      const shade = ((side * 5 + Math.round(highY * 10)) % 7) / 7;
      work.sheet(
        'glaze',
        (u, v) => {
          const one = corner(low, lowY, a);
          const two = corner(low, lowY, b);
          const three = corner(high, highY, b);
          const four = corner(high, highY, a);
          return [0, 1, 2].map(
            (k) => (one[k]! * (1 - u) + two[k]! * u) * (1 - v) + (four[k]! * (1 - u) + three[k]! * u) * v,
          ) as unknown as Vector3;
        },
        {
          columns: 1,
          rows: 1,
          gloss: 1,
          glow: 0.1,
          colour: blend(blend(colour, '#000000', 0.55 * (1 - shade)), '#ffffff', shade ** 3 * 0.4),
          turn,
          at,
        },
      );
    }
}

/** A crystal: a six-sided column with a point. */
function shard(work: Sculpt, at: Vector3, wide: number, tall: number, colour: Parameters<typeof blend>[0], turn: Vector3): void {
  for (let side = 0; side < 6; side++) {
    const [a, b] = [(side / 6) * 6.2832, ((side + 1) / 6) * 6.2832];
    for (const [r0, r1, y0, y1] of [
      [0.8, 1, 0, tall * 0.72],
      [1, 0, tall * 0.72, tall],
    ] as const)
      work.sheet(
        'glaze',
        (u, v) => {
          const q = (k: number): Vector3 => [
            Math.sin(k) * wide * (r0 + (r1 - r0) * v),
            y0 + (y1 - y0) * v,
            Math.cos(k) * wide * (r0 + (r1 - r0) * v),
          ];
          const [m, n] = [q(a), q(b)];
          return [m[0] + (n[0] - m[0]) * u, m[1], m[2] + (n[2] - m[2]) * u];
        },
        {
          columns: 1,
          rows: 4,
          gloss: 1,
          glow: 0.18,
          turn,
          at,
          paint: ([, y]) => blend(blend(colour, '#1a1030', 0.35), blend(colour, '#ffffff', 0.35 + ((side * 3) % 5) * 0.09), y / tall),
        },
      );
  }
}

/** Cut and grown stones. Centimetres. */
export const gems: Designs = {
  crystal(work) {
    const violet = work.colour('#8a5ae0');
    shard(work, [0, 0, 0], 2.4, 15, violet, [0, 0.2, 0]);
    for (let at = 0; at < 9; at++) {
      const a = at * 2.39996;
      const lean = 0.3 + (at / 9) * 0.5;
      shard(work, [Math.sin(a) * 2.2, 0, Math.cos(a) * 2.2], 1.5 - at * 0.07, 11.5 - at * 0.8, blend(violet, '#c0a0ff', (at % 3) * 0.15), [
        lean,
        a,
        0,
      ]);
    }
    work.ball('stone', [6.4, 1.8, 5.6], {
      at: [0, 0.6, 0],
      colour: '#5a5560',
      bend: ([x, y, z], n) => {
        const k = (mottle([x, y, z], 0.35) - 0.5) * 1.4;
        return [x + n[0] * k, y + n[1] * k, z + n[2] * k];
      },
    });
  },
  diamond: (work) => gem(work, [0, 0, 0], 3, work.colour('#cfe8f6')),
  gem: (work) => {
    gem(work, [0, 0, 0], 3, work.colour('#1fa05a'), [0, 0, 0], 6);
  },
  jewels(work) {
    ['#c8142a', '#1f5ad0', '#1fa05a', '#d8dff0', '#e0a020', '#8a3ac0'].forEach((colour, at) =>
      gem(
        work,
        [Math.sin(at * 2.4) * Math.sqrt(at) * 2.4, 0, Math.cos(at * 2.4) * Math.sqrt(at) * 2.4],
        1.5 - at * 0.08,
        colour,
        [0.4, at, 0.2],
        at % 2 ? 6 : 8,
      ),
    );
  },
};

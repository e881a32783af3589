import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend, tone } from '../prop/sculpt.ts';

/** Meat and fish, raw or cured. Centimetres. */
export const meatAndFish: Designs = {
  meat(work) {
    work.slab(
      'flesh',
      Array.from({ length: 40 }, (_, k) => {
        const a = (k / 40) * Math.PI * 2;
        const r = 7 + Math.sin(a * 2 + 0.6) * 1.4 + Math.sin(a * 3) * 0.7;
        return [Math.cos(a) * r * 1.15, Math.sin(a) * r * 0.85] as const;
      }),
      2.6,
      {
        lying: true,
        bevel: 0.7,
        at: [0, 1.3, 0],
        gloss: 0.7,
        paint: ([x, y, z], n) => {
          const rim = Math.hypot(x / 8.4, z / 6);
          return rim > 0.96 || (n[1] < 0.5 && y > -5 && rim > 0.9)
            ? tone('#f3dfcb')
            : blend(
                blend('#b01e26', '#8a141c', mottle([x, y, z], 0.5)),
                '#f0d4c4',
                Math.abs(Math.sin(x * 0.9 + Math.sin(z * 0.8) * 2.1)) < 0.12 ? 0.75 : 0,
              );
        },
      },
    );
    work.hoop('flesh', 1.1, 0.5, { colour: '#f2ead8', at: [-4.4, 2.5, 0.4] });
  },
  sausage(work) {
    for (let link = 0; link < 4; link++) {
      const z = link * 2.6 - 3.9;
      work.rod(
        'flesh',
        [
          [-6, 1.3, z + 0.6],
          [-3, 1.2, z],
          [0, 1.2, z - 0.3],
          [3, 1.2, z],
          [6, 1.3, z + 0.7],
        ],
        (along) => 1.25 * Math.min(1, Math.sin(Math.PI * (0.03 + along * 0.94)) * 3) ** 0.55,
        { gloss: 0.7, around: 16, paint: (p) => blend(work.colour('#9a4420'), '#4f1e0c', mottle(p, 0.6) * 0.6) },
      );
    }
  },
  bacon(work) {
    for (let strip = 0; strip < 3; strip++)
      work.sheet('petal', (u, v) => [(u - 0.5) * 20, 1 + Math.sin(u * 19 + strip * 2) * 0.6, strip * 3.4 - 3.4 + (v - 0.5) * 3], {
        columns: 44,
        rows: 8,
        flip: true,
        gloss: 0.5,
        glow: -0.1,
        paint: ([x, , z]) => (Math.abs(Math.sin(z * 1.9 + Math.sin(x * 0.4) * 0.4)) > 0.78 ? tone('#eccaae') : tone('#9a2f20')),
      });
  },
  ham(work) {
    work.ball('flesh', [6.4, 6.8, 9.4], {
      at: [0, 6.6, 0],
      around: 36,
      down: 26,
      gloss: 0.6,
      bend: ([x, y, z]) => {
        const k = z > 0 ? 1 - (z / 9.4) ** 2 * 0.45 : 1;
        return [x * k, y * k, Math.max(z, -5)];
      },
      paint: ([x, y, z]) =>
        z < -4.9
          ? blend('#e88f8a', '#f6cfc0', Math.hypot(x, y) > 4.9 ? 1 : mottle([x, y, z], 0.6) * 0.4)
          : blend('#b5602a', '#8a3f14', Math.abs(Math.sin((x + z) * 0.8)) < 0.14 || Math.abs(Math.sin((x - z) * 0.8)) < 0.14 ? 1 : 0.1),
    });
    work.rod(
      'flesh',
      [
        [0, 6.4, 8],
        [0, 6.2, 13],
      ],
      1.3,
      { colour: '#f2ead8' },
    );
    for (const side of [-1, 1]) work.ball('flesh', 1.5, { colour: '#f2ead8', at: [side, 6.2, 13.4] });
  },
  fish(work) {
    const floor = plate(work, 15, '#dfe4e8');
    work.ball('glaze', [3, 1.7, 10], {
      at: [0, floor + 1.6, 0],
      turn: [0, 1.2, 0],
      around: 30,
      down: 24,
      gloss: 0.9,
      bend: ([x, y, z]) => [x * (z < 0 ? 1 + z * 0.07 : 1), y * (z < 0 ? 1 + z * 0.06 : 1), z],
      paint: ([x, , z]) => blend('#c6cdd2', '#4f6a7a', Math.max(0, x / 3) + (0.5 + 0.5 * Math.sin(x * 6) * Math.sin(z * 4)) * 0.15),
    });
    for (const tilt of [-0.5, 0.5])
      work.blade(
        'petal',
        { long: 5, wide: 2.8, lean: 1.5, curl: 0.1, belly: 0.75 },
        { colour: '#6a7f8c', glow: 0, turn: [0, 1.2 + Math.PI + tilt, 0], at: [-8.4, floor + 1.6, -3.3] },
      );
    work.ball('glaze', [0.75, 0.3, 0.75], { colour: '#14161a', gloss: 1, at: [7.3, floor + 3, 2.1] });
    work.hoop('glaze', 0.8, 0.2, { colour: '#e8d890', at: [7.3, floor + 2.95, 2.1], around: 18, section: 6 });
  },
  prawn(work) {
    for (const [x, z, turn] of [
      [0, 0, 0],
      [4.6, 2.2, 1.8],
    ] as const) {
      const way = Array.from({ length: 9 }, (_, k): Vector3 => {
        const a = (k / 8) * 4.2;
        const r = 3 - k * 0.09;
        return [Math.cos(a) * r, 0.95, Math.sin(a) * r];
      });
      work.rod('glaze', way, (along) => (1.15 - along * 0.7) * (1 + 0.08 * Math.sin(along * 44)), {
        at: [x, 0, z],
        turn: [0, turn, 0],
        around: 14,
        gloss: 0.7,
        steps: 5,
        paint: (p) => blend('#f08a5a', '#fbe0d0', Math.max(0, Math.sin(Math.atan2(p[2], p[0]) * 10)) * 0.6),
      });
      for (let fin = -1; fin <= 1; fin++)
        work.blade(
          'petal',
          { long: 1.9, wide: 0.9, lean: 1.5, curl: 0.2 },
          {
            colour: '#e0562a',
            turn: [0, turn - 2.2 + fin * 0.5, 0],
            at: [x + Math.cos(4.2 - turn) * 2.3, 0.95, z + Math.sin(4.2 - turn) * 2.3],
          },
        );
    }
  },
};

import type { Vector3 } from '@onereel/spec';
import { addColumn } from '../building/column.ts';
import { Mason, type Stuff } from '../building/mason.ts';
import type { Designs } from '../prop/design-family.ts';
import { within } from './within.ts';
import { smoothUnion } from './smooth-union.ts';

/** What was raised long ago. Metres. */
export const ancientStones: Designs = {
  ruins: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', work.colour('#cdc1a8')];
    mason.box(stone, [9, 0.35, 6]);
    mason.box(stone, [8.4, 0.3, 5.4], [0, 0.35, 0]);
    for (const [x, z, high] of [
      [-3.6, -2, 5],
      [-1.2, -2, 5],
      [1.2, -2, 5],
      [3.6, -2, 3.1],
      [-3.6, 2, 2.2],
      [-1.2, 2, 1.2],
      [3.6, 2, 4],
    ] as const) {
      if (high === 5) addColumn(mason, stone, [x, 0.65, z], 5, 0.42);
      else {
        mason.spun(
          stone,
          [
            [0.55, 0],
            [0.55, 0.2],
            [0.44, 0.3],
            [0.4, high],
            [0.3, high + 0.12],
            [0.01, high - 0.1],
          ],
          [x, 0.65, z],
          { around: 14 },
        );
      }
    }
    mason.box(stone, [6, 0.7, 1], [-1.2, 5.65, -2]);
    mason.slab(
      stone,
      [
        [-4.1, 6.35],
        [-0.4, 6.35],
        [-2.6, 7.4],
        [-3.1, 7.2],
      ],
      0.9,
      -2,
    );
    for (let drum = 0; drum < 4; drum++)
      work.bar('ashlar', [-0.6 + drum * 1.15, 1.0, 3.6 + drum * 0.2], [0.3 + drum * 1.15, 1.0, 3.7 + drum * 0.2], 0.42, {
        around: 14,
        colour: '#c4b89e',
        at: [0, -0.6, 0],
      });
    for (let rock = 0; rock < 16; rock++)
      work.block('stone', [work.chance.between(0.3, 0.8), work.chance.between(0.2, 0.5), work.chance.between(0.3, 0.6)], {
        at: [work.chance.between(-4.4, 4.4), 0.75, work.chance.between(-1.2, 2.4)],
        turn: [work.chance.between(-0.4, 0.4), rock, work.chance.between(-0.4, 0.4)],
        colour: '#bdb196',
      });
    for (let tuft = 0; tuft < 24; tuft++)
      work.blade(
        'leaf',
        { long: 0.5, wide: 0.08, lean: 0.3, curl: 0.5, rows: 3, columns: 2 },
        { turn: [0, tuft * 2.1, 0], at: [work.chance.between(-4.3, 4.3), 0.62, work.chance.between(-2.5, 2.5)], colour: '#6d8a3c' },
      );
  },
  obelisk: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['stone', work.colour('#c49a7c')];
    for (let step = 0; step < 3; step++) mason.box(stone, [4.4 - step * 0.8, 0.4, 4.4 - step * 0.8], [0, step * 0.4, 0]);
    mason.box(stone, [2.2, 1.4, 2.2], [0, 1.2, 0]);
    mason.taper(stone, [1.7, 1.7], [1.05, 1.05], 14, [0, 2.6, 0]);
    mason.taper(['gold', '#e0b040'], [1.05, 1.05], [0.02, 0.02], 1.5, [0, 16.6, 0]);
    for (let side = 0; side < 4; side++)
      mason.facing((side * Math.PI) / 2, [0, 0, 0], () => {
        for (let glyph = 0; glyph < 13; glyph++) {
          const y = 3.6 + glyph * 0.9;
          const z = 0.85 - ((y - 2.6) / 14) * 0.325;
          mason.box(['stone', '#8a6248'], [0.14 + (glyph % 3) * 0.12, 0.3, 0.03], [(((glyph * 7) % 3) - 1) * 0.16, y, z]);
          mason.box(['stone', '#8a6248'], [0.1, 0.12, 0.03], [(((glyph * 5) % 3) - 1) * 0.26, y + 0.42, z - 0.01]);
        }
      });
  },
  stonehenge: (work) => {
    const stone = (size: Vector3, at: Vector3, turn: Vector3): void =>
      void work.block('stone', size, {
        at,
        turn,
        round: Math.min(...size) * 0.22,
        colour: ['#8f8b80', '#9c978a', '#7f7b72'][work.parts.length % 3]!,
      });
    for (let post = 0; post < 16; post++) {
      const angle = (post / 16) * 6.2832;
      if (post === 3 || post === 12) continue;
      const [x, z] = [Math.sin(angle) * 14, Math.cos(angle) * 14];
      stone([2, 4.2, 1.1], [x, 2.1, z], [work.chance.between(-0.03, 0.03), angle, work.chance.between(-0.03, 0.03)]);
      if (post % 5 !== 4 && post !== 2 && post !== 11)
        stone([5.6, 0.85, 1.1], [Math.sin(angle + 0.196) * 13.8, 4.6, Math.cos(angle + 0.196) * 13.8], [0, angle + 0.196, 0]);
    }
    for (let gate = 0; gate < 4; gate++) {
      const angle = 2.0 + gate * 0.76;
      for (const side of [-0.16, 0.16])
        stone([1.8, 6, 1.3], [Math.sin(angle + side) * 7.6, 3, Math.cos(angle + side) * 7.6], [0, angle, 0]);
      stone([4.8, 1, 1.4], [Math.sin(angle) * 7.5, 6.5, Math.cos(angle) * 7.5], [0, angle, 0]);
    }
    stone([4, 0.9, 1.4], [1, 0.4, 9], [0, 0.5, 0.08]);
    stone([3.4, 1, 1.6], [-6, 0.4, 3], [0.1, 1.9, 0]);
  },
  totem: (work) => {
    const tones = ['#a8442c', '#2f6a6e', '#c8923a', '#5a3a24'];
    for (let head = 0; head < 4; head++) {
      const y = 0.2 + head * 1.05;
      work.spun(
        'wood',
        [
          [0.4, y],
          [0.44, y + 0.3],
          [0.42, y + 0.8],
          [0.36, y + 1.02],
        ],
        { colour: tones[head]!, around: 24, steps: 3 },
      );
      for (const x of [-1, 1]) {
        work.ball('painted-wood', [0.12, 0.12, 0.06], { at: [x * 0.17, y + 0.7, 0.37], colour: '#f0e8d4', around: 14, down: 10 });
        work.ball('rubber', 0.06, { at: [x * 0.17, y + 0.7, 0.42], around: 10, down: 8 });
        work.block('painted-wood', [0.24, 0.06, 0.08], {
          at: [x * 0.18, y + 0.86, 0.38],
          turn: [0, 0, x * (head % 2 ? 0.35 : -0.35)],
          colour: '#1a1410',
        });
      }
      if (head % 2)
        work.rod(
          'painted-wood',
          [
            [0, y + 0.55, 0.36],
            [0, y + 0.48, 0.6],
            [0, y + 0.34, 0.72],
          ],
          (along) => 0.11 - along * 0.09,
          { colour: '#e0a82e' },
        );
      else {
        work.ball('wood', [0.09, 0.1, 0.1], { at: [0, y + 0.5, 0.43], colour: '#7a3a22', around: 12, down: 8 });
      }
      work.block('painted-wood', [0.42, 0.14, 0.08], { at: [0, y + 0.26, 0.41], colour: '#1a1410' });
      for (let tooth = 0; tooth < 5; tooth++)
        work.block('painted-wood', [0.055, 0.09, 0.08], { at: [(tooth - 2) * 0.075, y + 0.27, 0.43], colour: '#f0e8d4' });
    }
    for (const side of [-1, 1]) {
      work.slab(
        'painted-wood',
        [
          [0, 0],
          [side * 1.1, 0.35],
          [side * 1.25, 0.1],
          [side * 1, -0.12],
          [side * 0.85, -0.3],
          [side * 0.55, -0.28],
          [0, -0.4],
        ],
        0.1,
        { at: [side * 0.3, 4, 0], colour: '#2f6a6e' },
      );
      work.slab(
        'painted-wood',
        [
          [0, 0],
          [side * 0.9, 0.26],
          [side * 0.8, 0.02],
          [0, -0.2],
        ],
        0.13,
        { at: [side * 0.34, 3.96, 0], colour: '#e0c48a' },
      );
    }
    work.spun(
      'stone',
      [
        [0.6, 0],
        [0.5, 0.2],
        [0.01, 0.22],
      ],
      {},
    );
  },
  moai: (work) =>
    void work.clay(
      'stone',
      within([-1.2, -0.2, -0.9], [1.2, 3.8, 1.2], ([x, y, z]) => {
        const ellipse = (cx: number, cy: number, cz: number, rx: number, ry: number, rz: number): number => {
          const d = Math.hypot((x - cx) / rx, (y - cy) / ry, (z - cz) / rz);
          return (d - 1) * Math.min(rx, ry, rz);
        };
        const box = (cx: number, cy: number, cz: number, rx: number, ry: number, rz: number, r: number): number => {
          const [a, b, c] = [Math.abs(x - cx) - rx + r, Math.abs(y - cy) - ry + r, Math.abs(z - cz) - rz + r];
          return Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)) + Math.min(Math.max(a, b, c), 0) - r;
        };
        const solid = smoothUnion(
          [
            box(0, 2.4, 0, 0.62, 1.1, 0.55, 0.22),
            box(0, 0.6, -0.05, 0.85, 0.75, 0.5, 0.3),
            box(0, 3.0, 0.45, 0.6, 0.13, 0.24, 0.09),
            box(0, 2.4, 0.62, 0.16, 0.5, 0.24, 0.1),
            ellipse(0, 1.98, 0.72, 0.26, 0.16, 0.2),
            box(0, 1.66, 0.55, 0.3, 0.06, 0.14, 0.05),
            box(0, 1.52, 0.55, 0.28, 0.06, 0.14, 0.05),
            box(0, 1.3, 0.45, 0.42, 0.16, 0.24, 0.1),
            box(-0.66, 2.3, -0.05, 0.1, 0.5, 0.16, 0.07),
            box(0.66, 2.3, -0.05, 0.1, 0.5, 0.16, 0.07),
          ],
          0.08,
        );
        const eyes = Math.min(ellipse(-0.33, 2.68, 0.58, 0.2, 0.14, 0.18), ellipse(0.33, 2.68, 0.58, 0.2, 0.14, 0.18));
        return Math.max(solid, -eyes, -y);
      }),
      0.07,
      { colour: work.colour('#77726a') },
    ),
  sphinx: (work) => {
    const mason = new Mason(work);
    const stone: Stuff = ['ashlar', '#c8a878'];
    mason.box(stone, [6, 1, 14], [0, 0, -1]);
    work.clay(
      'stone',
      within([-3.2, 0, -7.6], [3.2, 6.8, 6.4], ([x, y, z]) => {
        const caps = (ax: number, ay: number, az: number, bx: number, by: number, bz: number, r: number): number => {
          const [px, py, pz, dx, dy, dz] = [x - ax, y - ay, z - az, bx - ax, by - ay, bz - az];
          const h = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
          return Math.hypot(px - dx * h, py - dy * h, pz - dz * h) - r;
        };
        const cloth = Math.max(Math.abs(x) - 1.35 - Math.max(0, 5.4 - y) * 0.28, Math.abs(z - 2) - 0.8, y - 6.3, 3.7 - y);
        return smoothUnion(
          [
            caps(0, 2.4, -5.5, 0, 2.6, 1, 1.55),
            caps(-1.5, 1.6, -5.5, -1.6, 1.4, -3, 1.0),
            caps(1.5, 1.6, -5.5, 1.6, 1.4, -3, 1.0),
            caps(-1.25, 1.5, 1, -1.25, 1.4, 5.4, 0.6),
            caps(1.25, 1.5, 1, 1.25, 1.4, 5.4, 0.6),
            caps(0, 3, 1.2, 0, 4, 1.9, 1.2),
            caps(0, 5.1, 2.3, 0, 5.4, 2.3, 0.95),
            caps(0, 5.0, 3.2, 0, 5.3, 3.25, 0.13),
            cloth,
          ],
          0.22,
        );
      }),
      0.17,
      { colour: work.colour('#c8a878') },
    );
  },
};

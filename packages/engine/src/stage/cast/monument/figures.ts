import type { Vector3 } from '@onereel/spec';
import { Mason } from '../building/mason.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from './within.ts';
import { smoothUnion } from './smooth-union.ts';

/** A standing human figure, its arm raised or not, as one carved piece; its feet at y. */
function figure(work: Sculpt, substance: 'stone' | 'marble' | 'copper' | 'brass', colour: string, y: number, raised: boolean): void {
  const limb = (at: Vector3, a: Vector3, b: Vector3, ra: number, rb: number): number => {
    const [px, py, pz] = [at[0] - a[0], at[1] - a[1], at[2] - a[2]];
    const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const h = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
    return Math.hypot(px - dx * h, py - dy * h, pz - dz * h) - (ra + (rb - ra) * h);
  };
  const field = ([x, y0, z]: Vector3): number => {
    const at: Vector3 = [x, y0 - y, z];
    const parts = [
      limb(at, [-0.1, 0.06, 0], [-0.1, 0.5, 0.02], 0.065, 0.075),
      limb(at, [-0.1, 0.5, 0.02], [-0.09, 0.92, 0], 0.075, 0.1),
      limb(at, [0.13, 0.06, 0.08], [0.11, 0.5, 0.07], 0.065, 0.075),
      limb(at, [0.11, 0.5, 0.07], [0.09, 0.92, 0], 0.075, 0.1),
      limb(at, [-0.1, 0.05, 0], [-0.11, 0.04, 0.17], 0.05, 0.04),
      limb(at, [0.13, 0.05, 0.08], [0.15, 0.04, 0.25], 0.05, 0.04),
      limb(at, [0, 0.95, 0], [0, 1.15, 0], 0.15, 0.13),
      limb(at, [-0.08, 1.36, 0], [0.08, 1.36, 0], 0.14, 0.14),
      limb(at, [-0.19, 1.44, 0], [0.19, 1.44, 0], 0.07, 0.07),
      limb(at, [0, 1.45, 0], [0, 1.6, 0.01], 0.06, 0.055),
      limb(at, [0, 1.68, 0.01], [0, 1.76, 0], 0.09, 0.1),
      limb(at, [0, 1.67, 0.1], [0, 1.7, 0.11], 0.014, 0.012),
      limb(at, [0.22, 1.43, 0], raised ? [0.4, 1.6, 0.05] : [0.32, 1.15, 0.02], 0.06, 0.045),
      limb(at, raised ? [0.4, 1.6, 0.05] : [0.32, 1.15, 0.02], raised ? [0.44, 1.92, 0.12] : [0.2, 0.98, 0.16], 0.045, 0.035),
      limb(at, raised ? [0.44, 1.92, 0.12] : [0.2, 0.98, 0.16], raised ? [0.44, 2.0, 0.13] : [0.15, 0.98, 0.2], 0.045, 0.03),
      limb(at, [-0.22, 1.43, 0], [-0.3, 1.16, 0], 0.06, 0.048),
      limb(at, [-0.3, 1.16, 0], [-0.2, 1.0, 0.14], 0.045, 0.036),
    ];
    const fold = 0.018 * Math.sin(Math.atan2(x, z) * 9 + at[1] * 2);
    const robe = Math.max(
      Math.hypot(x * 0.85, z + 0.01) - (0.2 + 0.1 * Math.max(0, 0.9 - at[1])) - fold,
      at[1] - 1.02,
      0.32 - at[1] + x * 0.25,
    );
    const cloak = Math.max(Math.hypot(x * 0.8, z + 0.14) - 0.2 - (1.4 - at[1]) * 0.07 - fold, z + 0.04, at[1] - 1.46, 0.05 - at[1]);
    return smoothUnion([...parts, robe, cloak], 0.035);
  };
  work.clay(substance, within([-0.6, y - 0.1, -0.5], [0.6, y + 2.2, 0.5], field), 0.032, { colour });
}

const pedestal = (work: Sculpt, high: number, wide: number, colour = '#b5ad9f'): void => {
  const mason = new Mason(work);
  mason.box(['stone', colour], [wide * 1.35, high * 0.12, wide * 1.35]);
  mason.box(['stone', colour], [wide * 1.18, high * 0.08, wide * 1.18], [0, high * 0.12, 0]);
  mason.box(['marble', colour], [wide, high * 0.66, wide], [0, high * 0.2, 0]);
  mason.box(['brass', '#8a6a34'], [wide * 0.6, high * 0.22, 0.02], [0, high * 0.42, wide / 2]);
  mason.box(['stone', colour], [wide * 1.2, high * 0.08, wide * 1.2], [0, high * 0.86, 0]);
  mason.box(['stone', colour], [wide * 1.1, high * 0.06, wide * 1.1], [0, high * 0.94, 0]);
};

/** Likenesses of people. Metres. */
export const figures: Designs = {
  statue: (work) => {
    pedestal(work, 1.3, 0.9);
    figure(work, 'marble', '#ddd8cc', 1.3, true);
  },
  'bronze-statue': (work) => {
    pedestal(work, 1.3, 0.9);
    figure(work, 'copper', '#6f7f68', 1.3, false);
  },
  figurine: (work) => {
    work.spun(
      'wood',
      [
        [0.34, 0],
        [0.36, 0.06],
        [0.3, 0.12],
        [0.3, 0.14],
        [0.01, 0.14],
      ],
      { steps: 1, colour: '#4a2f1c' },
    );
    figure(work, 'brass', '#b98d3c', 0.14, true);
  },
  sculpture: (work) => {
    pedestal(work, 0.9, 0.8, '#e4e2dc');
    work.clay(
      'copper',
      within([-1, 0.8, -1], [1, 2.8, 1], ([x, y0, z]) => {
        const y = y0 - 1.8;
        const twist = y * 1.1;
        const [a, b] = [x * Math.cos(twist) - z * Math.sin(twist), x * Math.sin(twist) + z * Math.cos(twist)];
        return smoothUnion(
          [Math.hypot(Math.hypot(a, y * 0.8) - 0.5, b) - 0.16, Math.hypot(Math.hypot(b, (y + 0.35) * 0.9) - 0.36, a) - 0.13],
          0.1,
        );
      }),
      0.045,
      { colour: '#b5683a' },
    );
  },
  pedestal: (work) => {
    pedestal(work, 1.1, 0.7, '#d8d2c6');
    return { perches: [{ name: 'top', at: [0, 1.1, 0], room: [0.7, 0.7] }] };
  },
  redeemer: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [5.4, 0.6, 5.4]);
    mason.taper(['ashlar', '#8f887c'], [3, 3], [2.6, 2.6], 7, [0, 0.6, 0]);
    mason.box(['ashlar', '#a8a196'], [3.1, 0.4, 3.1], [0, 7.6, 0]);
    const limb = ([x, y, z]: Vector3, a: Vector3, b: Vector3, ra: number, rb: number): number => {
      const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const h = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz) / (dx * dx + dy * dy + dz * dz)));
      return Math.hypot(x - a[0] - dx * h, y - a[1] - dy * h, z - a[2] - dz * h) - (ra + (rb - ra) * h);
    };
    const field = (at: Vector3): number => {
      const [x, y, z] = [Math.abs(at[0]), at[1] - 8, at[2]];
      const own: Vector3 = [x, y, z];
      const fold = 0.09 * Math.sin(Math.atan2(at[0], z) * 10) * Math.max(0, 1 - y / 20);
      const robe = Math.max(Math.hypot(x * 0.92, z * 1.15) - (2.5 - 0.045 * y) - fold, y - 21, -y) * 0.9;
      // Sleeves hang deep from arms held out to both sides.
      const sleeve = Math.max(Math.abs(y - 20.6 + 0.02 * x) - (1.25 + 0.16 * Math.max(0, x - 5)), Math.abs(z) - 0.85, x - 10.6) * 0.9;
      const hand = limb(own, [10.2, 20.5, 0.1], [13.2, 20.4, 0.2], 0.62, 0.34);
      const head = limb(own, [0, 24.6, 0.35], [0, 25.9, 0.2], 1.15, 1.25);
      const hair = limb(own, [0.5, 26, -0.35], [0.85, 23.4, -0.3], 1.1, 0.75);
      const beard = limb(own, [0, 24, 0.95], [0, 23.3, 0.95], 0.6, 0.3);
      const neck = limb(own, [0, 21.5, 0], [0, 24, 0.2], 1.25, 0.8);
      return smoothUnion([robe, sleeve, hand, head, hair, beard, neck], 0.5);
    };
    work.clay('stone', within([-14, 7.9, -3.4], [14, 36, 3.4], field), 0.34, { colour: '#cfc8ba' });
  },
  liberty: (work) => {
    const mason = new Mason(work);
    mason.box('stone', [3.4, 0.8, 3.4]);
    mason.taper(['ashlar', '#b5a890'], [2.4, 2.4], [1.6, 1.6], 3, [0, 0.8, 0]);
    mason.box('stone', [1.9, 0.2, 1.9], [0, 3.8, 0]);
    work.spun(
      'copper',
      [
        [0.62, 4],
        [0.56, 5],
        [0.42, 6.2],
        [0.36, 6.7],
        [0.44, 7.1],
        [0.34, 7.4],
        [0.14, 7.5],
        [0.13, 7.6],
      ],
      {
        colour: '#6fa892',
        steps: 3,
        around: 28,
        paint: ([x, y, z]) => {
          const fold = 0.85 + 0.22 * Math.sin(Math.atan2(x, z) * 11 + y * 1.2);
          return [0.16 * fold, 0.36 * fold, 0.29 * fold];
        },
      },
    );
    work.ball('copper', [0.22, 0.28, 0.24], { at: [0, 7.85, 0.02], colour: '#6fa892' });
    for (let ray = 0; ray < 7; ray++)
      work.bar(
        'copper',
        [Math.cos((ray / 6) * Math.PI) * 0.22, 8.02, 0],
        [Math.cos((ray / 6) * Math.PI) * 0.62, 8.05 + Math.sin((ray / 6) * Math.PI) * 0.6, 0],
        (along) => 0.035 - along * 0.028,
        { colour: '#6fa892', around: 6 },
      );
    work.rod(
      'copper',
      [
        [0.34, 7.25, 0],
        [0.62, 7.6, 0.1],
        [0.7, 8.6, 0.15],
        [0.7, 8.9, 0.15],
      ],
      (along) => 0.14 - along * 0.05,
      { colour: '#6fa892', around: 10 },
    );
    work.spun(
      'copper',
      [
        [0.03, 8.7],
        [0.06, 9.1],
        [0.16, 9.25],
        [0.01, 9.27],
      ],
      { at: [0.7, 0, 0.15], colour: '#5f987f', steps: 1 },
    );
    work.spun(
      'gold',
      [
        [0.1, 9.25],
        [0.16, 9.4],
        [0.08, 9.62],
        [0.01, 9.8],
      ],
      { at: [0.7, 0, 0.15], steps: 3 },
    );
    work.rod(
      'copper',
      [
        [-0.36, 7.2, 0],
        [-0.52, 6.7, 0.15],
        [-0.38, 6.5, 0.42],
      ],
      0.13,
      { colour: '#6fa892' },
    );
    work.block('copper', [0.34, 0.6, 0.1], { at: [-0.36, 6.7, 0.46], turn: [0.1, -0.4, 0.2], colour: '#5f987f' });
  },
};

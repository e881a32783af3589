import type { Vector3 } from '@onereel/spec';
import type { Designs, Plan } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from '../monument/within.ts';
import { part } from './cycle.ts';

/** A flat pool with a wavy rim. */
function pool(work: Sculpt, radius: number, thick: number, substance: 'glaze' | 'water', colour: string, seed = 0): void {
  const lobe = (angle: number): number =>
    radius * (1 + 0.14 * Math.sin(angle * 3 + seed) + 0.09 * Math.sin(angle * 5 + 1 + seed) + 0.04 * Math.sin(angle * 9));
  work.sheet(substance, (u, v) => { const angle = u * Math.PI * 2; const far = lobe(angle) * Math.max(0.002, v); return [Math.sin(angle) * far, thick * (1 - v ** 6), Math.cos(angle) * far]; }, { columns: 60, rows: 8, flip: true, colour: work.colour(colour), gloss: 1 }); // prettier-ignore
}

function splashed(work: Sculpt, colour: string, radius: number): Plan {
  const tint = work.colour(colour);
  pool(work, radius * 0.55, radius * 0.05, 'glaze', colour, 2);
  for (let arm = 0; arm < 11; arm++) { const angle = (arm / 11) * 6.2832 + work.chance.between(-0.2, 0.2); const far = radius * work.chance.between(0.65, 1); work.rod('glaze', [[0, radius * 0.02, 0], [Math.sin(angle) * far * 0.6, radius * 0.018, Math.cos(angle) * far * 0.6], [Math.sin(angle) * far, radius * 0.012, Math.cos(angle) * far]], (along) => radius * (0.12 - along * 0.085), { colour: tint, around: 7, flatten: 1, size: [1, 0.35, 1] }); work.ball('glaze', [radius * 0.07, radius * 0.025, radius * 0.07], { at: [Math.sin(angle) * far, radius * 0.02, Math.cos(angle) * far], colour: tint, around: 10, down: 6 }); if (arm % 2) work.ball('glaze', [radius * 0.04, radius * 0.02, radius * 0.04], { at: [Math.sin(angle) * far * 1.25, radius * 0.015, Math.cos(angle) * far * 1.25], colour: tint, around: 8, down: 5 }); }
  return {};
} // prettier-ignore

const ice = (work: Sculpt, size: Vector3, at: Vector3, turn: Vector3): void => { work.block('ice', size, { at, turn, round: Math.min(...size) * 0.16, colour: '#cfeaf6' }); work.block('ice', [size[0] * 0.62, size[1] * 0.55, size[2] * 0.62], { at, turn: [turn[0] + 0.3, turn[1] + 0.5, turn[2]], round: size[0] * 0.15, colour: '#ffffff' }); }; // prettier-ignore

/** Water, ink and ice as things. Metres. */
export const wets: Designs = {
  puddle: (work) => {
    pool(work, 0.8, 0.02, 'glaze', '#27343c');
    pool(work, 0.86, 0.012, 'glaze', '#3a3a36', 0.1);
  },
  'water-drop': (work) => {
    work.spun(
      'water',
      [
        [0.001, 0],
        [0.022, 0.004],
        [0.034, 0.018],
        [0.036, 0.034],
        [0.028, 0.056],
        [0.014, 0.08],
        [0.004, 0.098],
        [0.001, 0.104],
      ],
      { colour: work.colour('#8fd0ee'), around: 28, steps: 4 },
    );
    work.spun(
      'water',
      [
        [0.001, 0.006],
        [0.02, 0.012],
        [0.026, 0.03],
        [0.016, 0.05],
        [0.001, 0.06],
      ],
      { colour: '#3f8fc0', around: 20, steps: 3 },
    );
    work.ball('light', [0.006, 0.01, 0.003], { at: [-0.014, 0.046, 0.026], glow: 0.8, colour: '#ffffff', around: 10, down: 8 });
    work.ball('light', [0.003, 0.004, 0.002], { at: [0.016, 0.02, 0.027], glow: 0.5, colour: '#d8f0ff', around: 8, down: 6 });
  },
  splash: (work) => {
    pool(work, 0.5, 0.02, 'water', '#a4d4e8');
    const own = Array.from({ length: 90 }, () => [work.chance.next(), work.chance.next(), work.chance.next()] as const);
    const crown = 18;
    for (let jet = 0; jet < crown; jet++) {
      const angle = (jet / crown) * 6.2832;
      const high = 0.3 + 0.18 * own[jet]![0];
      work.rod(
        'water',
        [
          [Math.sin(angle) * 0.26, 0, Math.cos(angle) * 0.26],
          [Math.sin(angle) * 0.32, high * 0.6, Math.cos(angle) * 0.32],
          [Math.sin(angle) * 0.44, high, Math.cos(angle) * 0.44],
        ],
        (along) => 0.05 - along * 0.036,
        { around: 8, colour: '#c4e6f4' },
      );
      work.ball('water', 0.03, {
        at: [Math.sin(angle) * 0.47, high + 0.05, Math.cos(angle) * 0.47],
        around: 10,
        down: 8,
        colour: '#d4eef8',
      });
    }
    return {
      swarms: [
        {
          sprite: 'drop',
          count: 90,
          mote({ seconds }, index) {
            const [one, two, three] = own[index]!;
            const t = part(seconds * 1.1 + one);
            const angle = two * 6.2832;
            const v = 0.35 + three * 0.6;
            const up = (1.1 + one * 0.9) * t - 1.9 * t * t;
            if (up < 0) return null;
            return {
              at: [Math.sin(angle) * (0.2 + v * t), up, Math.cos(angle) * (0.2 + v * t)],
              size: 0.012 + 0.02 * three,
              colour: [0.75, 0.88, 0.95],
              cover: 1,
            };
          },
        },
      ],
      bounds: { low: [-0.6, 0, -0.6], high: [0.6, 0.65, 0.6] },
    };
  },
  'paint-splash': (work) => splashed(work, '#2f6ad8', 0.6),
  'ink-blot': (work) => splashed(work, '#0a0c14', 0.2),
  'blood-drop': (work) => splashed(work, '#7a0a0c', 0.2),
  'ice-cube': (work) => {
    ice(work, [0.034, 0.034, 0.034], [0, 0.017, 0], [0, 0.5, 0]);
  },
  'ice-cubes': (work) => {
    ice(work, [0.034, 0.034, 0.034], [-0.02, 0.017, 0.01], [0, 0.5, 0]);
    ice(work, [0.034, 0.034, 0.034], [0.024, 0.017, 0.012], [0, 1.1, 0]);
    ice(work, [0.034, 0.034, 0.034], [0, 0.017, -0.034], [0, 0.2, 0]);
    ice(work, [0.034, 0.034, 0.034], [0.002, 0.052, -0.004], [0.5, 0.8, 0.3]);
  },
  icicle: (work) => {
    for (const [x, long, wide] of [
      [-0.16, 0.5, 0.035],
      [-0.05, 0.85, 0.055],
      [0.07, 0.62, 0.045],
      [0.17, 0.36, 0.03],
    ] as const) {
      work.spun(
        'ice',
        [
          [0.002, 1 - long],
          [wide * 0.4, 1 - long * 0.7],
          [wide * 0.55, 1 - long * 0.5],
          [wide, 1.0],
          [0.01, 1.01],
        ],
        { at: [x, 0, 0], around: 14, colour: '#d8effa' },
      );
      work.spun(
        'ice',
        [
          [0.002, 1 - long * 0.9],
          [wide * 0.5, 1],
          [0.01, 1],
        ],
        { at: [x, 0, 0], around: 10, colour: '#ffffff' },
      );
    }
    work.block('snow', [0.5, 0.1, 0.14], { at: [0, 1.05, 0], round: 0.045 });
    return { floats: true };
  },
  'ice-floe': (work) => {
    work.clay(
      'snow',
      within([-4.2, -0.3, -2.8], [4.2, 3.4, 2.8], (at) => {
        const [x, y, z] = at;
        const rim = Math.hypot(x / 4, z / 2.4) + 0.06 * Math.sin(x * 2.3 + z) + 0.05 * Math.sin(z * 3.1 - x * 1.7);
        const slab = Math.max((rim - 0.94) * 2.4, y - 0.62 - 0.05 * Math.sin(x * 1.3 + z * 1.9), -y);
        const peak = Math.max(Math.abs(x - 2.1) * 0.9 + y * 0.55 - 1.75, Math.abs(z + 1) * 0.9 + y * 0.42 - 1.35, -y);
        const hump = Math.max(Math.abs(x + 2.7) * 0.8 + y * 0.7 - 1.2, Math.abs(z + 1.1) * 0.8 + y * 0.6 - 1, -y);
        return Math.min(slab, peak, hump) + 0.05 * Math.sin(x * 3.1 + y * 2.3) * Math.sin(z * 3.3 + y);
      }),
      0.16,
      {
        paint: ([, y], normal) => {
          const low = Math.max(0, 1 - y / 0.6);
          const face = Math.max(0, normal[1]);
          return [0.46 + 0.4 * face - 0.3 * low, 0.7 + 0.2 * face - 0.2 * low, 0.82 + 0.1 * face - 0.08 * low];
        },
      },
    );
    return { floats: true, perches: [{ name: 'top', at: [-0.4, 0.62, 0.5], room: [4.6, 2.6] }] };
  },
  iceberg: (work) => {
    work.clay(
      'snow',
      within([-6.5, -0.4, -5], [6.5, 9, 5], (at) => {
        const [x, y, z] = at;
        const main = Math.max(Math.abs(x * 0.9 + z * 0.3) * 0.62 + y * 0.62 - 3.4, Math.abs(z * 0.9 - x * 0.25) * 0.7 + y * 0.4 - 2.6, -y);
        const peak = Math.max(Math.abs(x - 1.6) * 0.9 + y * 0.42 - 2.9, Math.abs(z + 0.3) * 0.9 + y * 0.36 - 2.3, -y);
        return Math.min(main, peak) + 0.14 * Math.sin(x * 2.1 + y * 1.3) * Math.sin(z * 2.3 + y);
      }),
      0.3,
      {
        paint: ([, y], normal) => {
          const low = Math.max(0, 1 - y / 1.6);
          const face = Math.max(0, normal[1]);
          return [0.42 + 0.42 * face - 0.3 * low, 0.66 + 0.22 * face - 0.2 * low, 0.8 + 0.1 * face - 0.08 * low];
        },
      },
    );
  },
};

import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { lamps, type Motions, slab } from './coachwork.ts';
import { wheels } from './running-gear.ts';
import { footrests, riding } from './cycle-frame.ts';

function scooterBody(work: Sculpt): Motions {
  const paint = { colour: work.colour('#8fc4b4'), gloss: 0.95 };
  const rolling = wheels(
    work,
    [
      [0, 0.24, 0.62],
      [0, 0.24, -0.5],
    ],
    0.11,
    'car',
  );
  work.ball('lacquer', [0.21, 0.23, 0.44], {
    ...paint,
    at: [0, 0.42, -0.46],
    around: 28,
    down: 20,
    bend: ([x, y, z]) => [x, y, z < 0 ? z : z * 0.9],
  });
  work.block('lacquer', [0.32, 0.05, 0.5], { ...paint, at: [0, 0.24, 0.12], round: 0.02 });
  work.sheet(
    'lacquer',
    (u, v) => {
      const a = (u - 0.5) * 2;
      return [a * 0.24 * (1 - v * 0.25), 0.22 + v * 0.64, 0.36 + 0.12 * (1 - a * a) + v * 0.04 - 0.1 * (1 - v) ** 2];
    },
    { ...paint, columns: 14, rows: 12 },
  );
  work.sheet(
    'lacquer',
    (u, v) => {
      const a = (u - 0.5) * 2;
      return [a * 0.24 * (1 - v * 0.25), 0.22 + v * 0.64, 0.345 + 0.12 * (1 - a * a) + v * 0.04 - 0.1 * (1 - v) ** 2];
    },
    { colour: work.colour('#e8e2d2'), columns: 14, rows: 12, flip: true },
  );
  work.ball('lacquer', [0.1, 0.13, 0.26], {
    ...paint,
    at: [0, 0.34, 0.62],
    around: 22,
    down: 14,
    bend: ([x, y, z]) => [x, Math.max(y, -0.02), z],
  });
  work.ball('leather', [0.15, 0.06, 0.34], { colour: '#5a3520', at: [0, 0.7, -0.38], around: 20, down: 12 });
  work.bar('steel', [0, 0.5, 0.5], [0, 0.96, 0.42], 0.035);
  work.ball('lacquer', [0.13, 0.09, 0.12], { ...paint, at: [0, 0.98, 0.44], around: 18, down: 12 });
  lamps(work, [0, 0.98, 0.56], 0.065);
  for (const s of [-1, 1]) {
    work.bar('steel', [0, 0.99, 0.42], [s * 0.34, 1.0, 0.36], 0.018);
    work.bar('rubber', [s * 0.22, 1.0, 0.38], [s * 0.36, 1.0, 0.355], 0.023);
    work.bar('chrome', [s * 0.2, 1.0, 0.38], [s * 0.28, 1.16, 0.38], 0.007);
    work.ball('chrome', [0.055, 0.055, 0.014], { at: [s * 0.29, 1.19, 0.38], around: 14, down: 8 });
  }
  work.ball('light', [0.06, 0.035, 0.02], { colour: '#ff1c12', glow: 0.7, at: [0, 0.5, -0.9], around: 10, down: 8 });
  return rolling;
}

/** Small wheels and a board for the feet. Metres. */
export const scooters: Designs = {
  'kick-scooter'(work) {
    const rolling = wheels(
      work,
      [
        [0, 0.1, 0.42],
        [0, 0.1, -0.36],
      ],
      0.035,
      'caster',
    );

    work.block('steel', [0.14, 0.03, 0.6], { colour: '#2b2d30', at: [0, 0.12, -0.08], round: 0.01 });
    slab(work, 'rubber', [0.12, 0.006, 0.46], [0, 0.138, -0.08], work.colour('#d23c1e'));

    work.bar('steel', [0, 0.12, 0.2], [0, 0.2, 0.34], 0.022);
    work.rod(
      'steel',
      [
        [0, 0.1, 0.42],
        [0, 0.24, 0.38],
        [0, 1.0, 0.3],
      ],
      0.02,
    );

    work.bar('steel', [-0.24, 1.0, 0.3], [0.24, 1.0, 0.3], 0.013);
    for (const s of [-1, 1]) work.bar('rubber', [s * 0.14, 1.0, 0.3], [s * 0.25, 1.0, 0.3], 0.02, { colour: work.colour('#d23c1e') });

    return {
      pose: rolling,
      perches: [
        {
          name: 'top',
          at: [0, 0.142, -0.06],
          room: [0.14, 0.4],
          grips: [
            [0.2, 1.0, 0.3],
            [-0.2, 1.0, 0.3],
          ],
        },
      ],
    };
  },
  'motor-scooter'(work) {
    return { pose: scooterBody(work), perches: [riding([0, 0.75, -0.26], [0.3, 1.0, 0.365], footrests([0.1, 0.27, 0.16]))] };
  },
};

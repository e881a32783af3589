import type { Linear } from '../../../shapes/colour.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { lamps, together } from './coachwork.ts';
import { wheels } from './running-gear.ts';
import { footrests, riding } from './cycle-frame.ts';

/** A motorcycle's parts by measures. */
interface Motor {
  readonly wheels: readonly [front: Metres, frontRadius: Metres, back: Metres, backRadius: Metres];
  readonly width: Metres;
  readonly seat: Vector3;
  readonly grip: Vector3;
  readonly rest: Vector3;
  readonly look: 'roadster' | 'sport' | 'chopper' | 'dirt';
  readonly colour: string;
}

/** The fairing of a sport bike or the lamp of another, and the light at the back. */
function foreAndAft(
  work: Sculpt,
  back: number,
  backRadius: number,
  seat: Vector3,
  look: Motor['look'],
  paint: { readonly colour: Linear; readonly gloss: number },
  neck: Vector3,
  middle: number,
): void {
  if (look === 'sport') {
    work.ball('lacquer', [0.2, 0.2, 0.3], { ...paint, at: [0, neck[1] - 0.04, neck[2] + 0.1], turn: [0.4, 0, 0], around: 24, down: 18 });
    for (const s of [-1, 1])
      work.ball('lacquer', [0.05, 0.22, 0.34], {
        ...paint,
        at: [s * 0.17, 0.56, middle + 0.22],
        turn: [0.35, 0, 0],
        around: 20,
        down: 14,
      });
    work.ball('lacquer', [0.16, 0.12, 0.05], {
      colour: '#121a22',
      gloss: 1,
      at: [0, neck[1] + 0.12, neck[2] + 0.12],
      turn: [-0.9, 0, 0],
      around: 18,
      down: 10,
    });
    work.ball('lacquer', [0.1, 0.08, 0.2], {
      ...paint,
      at: [0, seat[1] + 0.02, seat[2] - 0.4],
      turn: [0.25, 0, 0],
      around: 18,
      down: 12,
    });
    lamps(work, [0.09, neck[1] - 0.06, neck[2] + 0.36], 0.045);
  } else if (look === 'dirt') {
    work.block('plastic', [0.2, 0.22, 0.03], { ...paint, at: [0, neck[1] - 0.02, neck[2] + 0.08], turn: [-0.3, 0, 0] });
    for (const s of [-1, 1])
      work.block('plastic', [0.03, 0.2, 0.3], { colour: '#f2f2ee', at: [s * 0.13, 0.66, seat[2] - 0.16], turn: [0.3, 0, 0] });
  } else {
    work.ball('chrome', [0.1, 0.1, 0.11], { at: [0, neck[1] - 0.06, neck[2] + 0.1], around: 20, down: 14 });
    lamps(work, [0, neck[1] - 0.06, neck[2] + 0.19], 0.085);
  }
  work.ball('light', [0.06, 0.03, 0.02], { colour: '#ff1c12', glow: 0.7, at: [0, backRadius * 2, back - 0.25], around: 10, down: 8 });
}

/** A guard over each wheel. */
function mudguards(
  work: Sculpt,
  front: number,
  frontRadius: number,
  back: number,
  backRadius: number,
  width: number,
  look: Motor['look'],
  paint: { readonly colour: Linear; readonly gloss: number },
): void {
  for (const [z, r, from, to, wide] of [
    [back, backRadius, -0.7, 1.2, width + 0.05],
    [front, frontRadius, -0.8, 0.7, width],
  ] as const) {
    const lift = look === 'dirt' ? 0.16 : 0.045;
    work.sheet(
      'lacquer',
      (u, v) => {
        const angle = from + (to - from) * v;
        const out = r + lift + 0.03 * Math.sin(u * Math.PI);
        return [(u - 0.5) * wide * 1.15, r + Math.cos(angle) * out, z - Math.sin(angle) * out];
      },
      { ...paint, columns: 8, rows: 18, flip: true },
    );
    work.sheet(
      'lacquer',
      (u, v) => {
        const angle = from + (to - from) * v;
        const out = r + lift - 0.012 + 0.03 * Math.sin(u * Math.PI);
        return [(u - 0.5) * wide * 1.15, r + Math.cos(angle) * out, z - Math.sin(angle) * out];
      },
      { colour: '#141416', columns: 8, rows: 18 },
    );
  }
}

/** The tank with its cap, and the seat behind it. */
function tankAndSeat(
  work: Sculpt,
  seat: Vector3,
  look: Motor['look'],
  paint: { readonly colour: Linear; readonly gloss: number },
  neck: Vector3,
): void {
  const tank: Vector3 = [0, seat[1] + (look === 'chopper' ? 0.1 : 0.06), (seat[2] + neck[2]) / 2 + 0.06];
  work.ball('lacquer', [look === 'dirt' ? 0.11 : 0.17, 0.13, (neck[2] - seat[2]) * 0.42], {
    ...paint,
    at: tank,
    turn: [-0.12, 0, 0],
    around: 28,
    down: 20,
    bend: ([x, y, z]) => [x * (1 - Math.max(0, -z) * 0.7), y * (y < 0 ? 0.7 : 1), z],
  });
  work.spun(
    'chrome',
    [
      [0, 0.02],
      [0.035, 0.015],
      [0.04, 0],
    ],
    { at: [0, tank[1] + 0.125, tank[2] + 0.03], around: 14 },
  );
  const low = look === 'chopper';
  work.ball('leather', [0.14, 0.06, low ? 0.2 : 0.3], {
    colour: '#161517',
    at: [0, seat[1] - 0.05, seat[2] - (low ? 0.03 : 0.14)],
    turn: [look === 'sport' ? 0.16 : 0.02, 0, 0],
    around: 20,
    down: 12,
  });
  if (low) work.ball('leather', [0.11, 0.05, 0.14], { colour: '#161517', at: [0, seat[1] + 0.05, seat[2] - 0.34], around: 16, down: 10 });
}

/** The pipe from the cylinder to the silencer. */
function exhaust(work: Sculpt, back: number, look: Motor['look'], middle: number): void {
  const pipeUp = look === 'dirt' || look === 'sport';
  work.rod(
    'chrome',
    [
      [-0.1, 0.55, middle + 0.22],
      [-0.15, 0.36, middle + 0.34],
      [-0.17, 0.24, middle + 0.1],
      [-0.18, 0.25, back + 0.4],
    ],
    0.026,
  );
  work.bar(
    'chrome',
    [-0.18, 0.25, back + 0.42],
    [-0.2, pipeUp ? 0.5 : 0.27, back - (pipeUp ? 0.02 : 0.16)],
    (along) => 0.034 + 0.028 * Math.min(1, along * 5),
    { around: 16, colour: '#9a9da1' },
  );
}

/** The block with its covers and ribbed cylinders. */
function engineBlock(work: Sculpt, look: Motor['look'], middle: number): void {
  work.block('steel', [0.34, 0.24, 0.4], { colour: '#4b4e52', at: [0, 0.4, middle], round: 0.07 });
  for (const s of [-1, 1])
    work.spun(
      'chrome',
      [
        [0, 0],
        [0.13, 0],
        [0.15, 0.02],
        [0.13, 0.07],
        [0, 0.09],
      ],
      { at: [s * 0.15, 0.4, middle - 0.04], turn: [0, 0, (-s * Math.PI) / 2], around: 20 },
    );
  for (const lean of look === 'dirt' ? [0.25] : [0.42, -0.42])
    for (let rib = 0; rib < 6; rib++)
      work.block('steel', [0.23, 0.018, 0.2], {
        colour: rib % 2 ? '#8f9296' : '#5e6165',
        at: [0, 0.52 + rib * 0.034 * Math.cos(lean), middle + 0.04 + Math.sin(lean) * (0.1 + rib * 0.034)],
        turn: [lean, 0, 0],
        round: 0.006,
      });
}

function motorcycle(plan: Motor): Designs[string] {
  return (work) => {
    const {
      wheels: [front, frontRadius, back, backRadius],
      width,
      seat,
      grip,
      look,
    } = plan;
    const paint = { colour: work.colour(plan.colour), gloss: 0.95 };
    const rolling = together(
      wheels(
        work,
        [[0, frontRadius, front]],
        look === 'chopper' ? width * 0.6 : width * 0.85,
        look === 'dirt' || look === 'chopper' ? 'wire' : 'car',
      ),
      wheels(work, [[0, backRadius, back]], width, look === 'dirt' || look === 'chopper' ? 'wire' : 'car'),
    );
    if (look === 'dirt' || look === 'chopper')
      for (const [z, r, w] of [
        [front, frontRadius, 0.05],
        [back, backRadius, look === 'dirt' ? 0.06 : 0.085],
      ] as const)
        work.hoop('rubber', r - w * 0.5, w, { colour: '#18181a', at: [0, r, z], turn: [0, 0, Math.PI / 2], around: 40 });
    const neck: Vector3 = [0, grip[1] - 0.14, grip[2] + (look === 'chopper' ? 0.26 : 0.12)];
    for (const s of [-1, 1]) {
      work.bar('chrome', [s * 0.1, frontRadius, front], [s * 0.1, neck[1], neck[2]], 0.026, { around: 12 });
      work.bar(
        'steel',
        [s * 0.1, frontRadius + 0.02, front - 0.01],
        [s * 0.1, frontRadius + (neck[1] - frontRadius) * 0.45, front + (neck[2] - front) * 0.45],
        0.036,
        { colour: '#55585c' },
      );
      work.rod(
        'steel',
        [
          [0, neck[1], neck[2]],
          [s * 0.12, neck[1] + 0.08, neck[2] - 0.06],
          [s * grip[0] * 0.8, grip[1], grip[2] + 0.05],
          [s * (grip[0] + 0.05), grip[1], grip[2] - 0.03],
        ],
        0.014,
      );
      work.bar('rubber', [s * (grip[0] - 0.06), grip[1], grip[2] + 0.02], [s * (grip[0] + 0.07), grip[1], grip[2] - 0.04], 0.021);
      if (look !== 'dirt') {
        work.bar('chrome', [s * grip[0] * 0.7, grip[1], grip[2] + 0.05], [s * grip[0] * 0.9, grip[1] + 0.17, grip[2] + 0.04], 0.007);
        work.ball('chrome', [0.06, 0.04, 0.015], { at: [s * grip[0] * 0.92, grip[1] + 0.19, grip[2] + 0.04], around: 12, down: 8 });
      }
    }
    // Engine: a ribbed block between the wheels.
    const middle = (front + back) / 2 - 0.02;
    engineBlock(work, look, middle);
    // Frame, swing arm, exhaust.
    for (const s of [-1, 1]) {
      work.rod(
        'iron',
        [
          [s * 0.05, neck[1] - 0.04, neck[2] - 0.03],
          [s * 0.13, 0.34, middle + 0.28],
          [s * 0.13, 0.27, middle - 0.2],
          [s * 0.11, seat[1] - 0.1, seat[2] - 0.08],
        ],
        0.02,
        { colour: '#1c1c1e' },
      );
      work.bar('iron', [s * 0.11, 0.34, middle - 0.2], [s * 0.12, backRadius, back], 0.028, { colour: '#3c3e41', flatten: 0.6 });
      work.bar('chrome', [s * 0.12, backRadius + 0.06, back + 0.03], [s * 0.11, seat[1] - 0.12, seat[2] - 0.12], 0.03);
      work.bar(
        'rubber',
        [s * 0.13, plan.rest[1] - 0.02, plan.rest[2]],
        [s * (plan.rest[0] + 0.05), plan.rest[1] - 0.02, plan.rest[2]],
        0.016,
      );
    }
    exhaust(work, back, look, middle);
    // Tank, seat, guards.
    tankAndSeat(work, seat, look, paint, neck);
    mudguards(work, front, frontRadius, back, backRadius, width, look, paint);
    foreAndAft(work, back, backRadius, seat, look, paint, neck, middle);
    return {
      pose: rolling,
      perches: [riding([0, seat[1], seat[2]], grip, footrests(plan.rest))],
      anchors: { top: [0, grip[1] + 0.2, grip[2]] },
    };
  };
}

/** Cycles with a motor. Metres. */
export const motorcycles: Designs = {
  motorcycle: motorcycle({
    wheels: [0.74, 0.31, -0.68, 0.31],
    width: 0.15,
    seat: [0, 0.8, -0.2],
    grip: [0.33, 1.04, 0.32],
    rest: [0.17, 0.36, -0.06],
    look: 'roadster',
    colour: '#8c1a16',
  }),
  'sport-bike': motorcycle({
    wheels: [0.7, 0.3, -0.66, 0.31],
    width: 0.18,
    seat: [0, 0.82, -0.22],
    grip: [0.3, 0.92, 0.36],
    rest: [0.17, 0.42, -0.24],
    look: 'sport',
    colour: '#1e5fc8',
  }),
  chopper: motorcycle({
    wheels: [1.22, 0.33, -0.72, 0.31],
    width: 0.2,
    seat: [0, 0.62, -0.36],
    grip: [0.34, 1.14, 0.2],
    rest: [0.2, 0.36, 0.34],
    look: 'chopper',
    colour: '#1a1a1d',
  }),
  'dirt-bike': motorcycle({
    wheels: [0.74, 0.34, -0.66, 0.33],
    width: 0.11,
    seat: [0, 0.88, -0.18],
    grip: [0.36, 1.12, 0.3],
    rest: [0.17, 0.42, -0.08],
    look: 'dirt',
    colour: '#e0601c',
  }),
};

import type { Metres, Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { type Motions, slab } from './coachwork.ts';

/** The frame of a bicycle: places in the side view, [y, z]. */
export interface Frame {
  readonly radius: Metres;
  readonly back: Metres;
  readonly front: Metres;
  readonly crank: readonly [Metres, Metres];
  readonly seat: readonly [Metres, Metres];
  readonly head: readonly [Metres, Metres];
  readonly bar: { readonly at: readonly [Metres, Metres]; readonly half: Metres; readonly shape: 'flat' | 'drop' | 'swept' };
  readonly width: Metres;
}

/** How far one turn of the pedals carries a bicycle, metres. */
export const gear = 4.6;

/** How long a crank is, metres. */
export const arm = 0.165;

/** The turning crank with its pedals, which stay level. Gives the motion. */
export function crank(work: Sculpt, [y, z]: readonly [Metres, Metres], long = arm, way = gear): Motions {
  const at: Vector3 = [0, y, z];
  work.moving('crank', at, () => {
    work.spun(
      'steel',
      [
        [0.035, -0.006],
        [0.098, -0.004],
        [0.102, 0],
        [0.098, 0.004],
        [0.035, 0.006],
        [0.035, -0.006],
      ],
      { at: [-0.05, y, z], turn: [0, 0, Math.PI / 2], steps: 1, around: 30 },
    );
    work.bar('steel', [-0.07, y, z], [0.07, y, z], 0.02);
    for (const side of [1, -1]) work.bar('steel', [side * 0.075, y, z], [side * 0.085, y + side * long, z], 0.014, { flatten: 0.7 });
  });
  for (const side of [1, -1])
    work.moving(side > 0 ? 'pedal-left' : 'pedal-right', at, () => {
      slab(work, 'rubber', [0.1, 0.022, 0.085], [side * 0.14, y, z], '#17181a');
      work.bar('steel', [side * 0.085, y, z], [side * 0.19, y, z], 0.008);
    });
  return ({ travelled }) => {
    const angle = (travelled / way) * Math.PI * 2;
    const [high, ahead] = [Math.cos(angle) * long, Math.sin(angle) * long];
    return { crank: { turn: [angle, 0, 0] }, 'pedal-left': { shift: [0, high, ahead] }, 'pedal-right': { shift: [0, -high, -ahead] } };
  };
}

/** Where a rider sits and what the hands close around; `grip` is the left one. */
export const riding = (seat: Vector3, grip: Vector3, more: Partial<Perch>): Perch => ({
  name: 'seat',
  at: seat,
  room: [0.22, 0.26],
  grips: [grip, [-grip[0], grip[1], grip[2]]],
  ...more,
});

/** Rests for both feet, `left` and its mirror image. */
export const footrests = ([x, y, z]: Vector3): Pick<Perch, 'rests'> => ({
  rests: [
    [x, y, z],
    [-x, y, z],
  ],
});

function handlebar(
  work: Sculpt,
  {
    bar: {
      at: [y, z],
      half,
      shape,
    },
    head,
  }: Frame,
): void {
  work.bar('steel', [0, head[0], head[1]], [0, y - 0.02, z - 0.03], 0.016);
  const dark = { colour: '#1a1a1c' };
  if (shape === 'drop')
    for (const s of [-1, 1]) {
      work.rod(
        'steel',
        [
          [0, y, z - 0.03],
          [s * half * 0.8, y, z - 0.02],
          [s * half, y, z + 0.06],
          [s * half, y - 0.06, z + 0.1],
          [s * half, y - 0.13, z + 0.03],
          [s * half, y - 0.14, z - 0.06],
        ],
        0.014,
        dark,
      );
      work.bar('rubber', [s * half, y + 0.015, z + 0.03], [s * half, y + 0.05, z + 0.1], 0.02, dark);
    }
  else {
    const back = shape === 'swept' ? 0.2 : 0.04;
    for (const s of [-1, 1]) {
      work.rod(
        'steel',
        [
          [0, y - 0.02, z - 0.03],
          [s * half * 0.45, y, z + (shape === 'swept' ? 0.06 : 0)],
          [s * half * 0.8, y, z - back * 0.3],
          [s * half, y, z - back],
        ],
        0.012,
      );
      work.bar('rubber', [s * half * 0.78, y, z - back * 0.42], [s * (half + 0.015), y, z - back * 1.05], 0.018, dark);
      work.bar('steel', [s * half * 0.6, y - 0.01, z - back * 0.2 + 0.03], [s * half * 0.95, y - 0.03, z - back * 0.8 + 0.06], 0.006, {
        colour: '#2a2a2c',
      });
    }
  }
}

/** A frame with fork, bar, saddle and both wheels. Gives the motion. */
export function frame(work: Sculpt, form: Frame, colour: string, step = false): Motions {
  const paint = { colour: work.colour(colour), gloss: 0.9 };
  const {
    radius,
    back,
    front,
    seat,
    head,
    crank: [bottomY, bottomZ],
  } = form;
  const tube = (points: readonly Vector3[], thick: Metres): void => void work.rod('lacquer', points, thick, { ...paint, around: 9 });
  const [neck, low]: [Vector3, Vector3] = [
    [0, head[0] - 0.02, head[1]],
    [0, head[0] - 0.15, head[1] + 0.04],
  ];
  const cluster: Vector3 = [0, seat[0] - 0.14, seat[1] + 0.03];
  const bottom: Vector3 = [0, bottomY, bottomZ];
  tube([neck, low], 0.023);
  tube([low, bottom], 0.02);
  if (step)
    tube(
      [
        [0, head[0] - 0.06, head[1]],
        [0, bottomY + 0.32, bottomZ + 0.14],
        [0, bottomY + 0.16, bottomZ - 0.02],
      ],
      0.018,
    );
  else tube([[0, head[0] - 0.04, head[1]], cluster], 0.018);
  tube([cluster, bottom], 0.019);
  for (const s of [-1, 1]) {
    tube(
      [
        [s * 0.03, cluster[1], cluster[2]],
        [s * 0.06, radius, back],
      ],
      0.011,
    );
    tube(
      [
        [s * 0.035, bottomY, bottomZ],
        [s * 0.06, radius, back],
      ],
      0.012,
    );
    tube(
      [
        [s * 0.045, head[0] - 0.17, head[1] + 0.045],
        [s * 0.055, radius + 0.1, front - 0.05],
        [s * 0.055, radius, front],
      ],
      0.013,
    );
  }
  slab(work, 'steel', [0.12, 0.03, 0.05], [0, head[0] - 0.165, head[1] + 0.045], '#8b8e92');
  work.bar('steel', cluster, [0, seat[0] - 0.04, seat[1]], 0.014);
  work.ball('leather', [0.085, 0.035, 0.075], { colour: '#2a1c14', at: [0, seat[0] - 0.032, seat[1] - 0.06], around: 16, down: 10 });
  work.ball('leather', [0.032, 0.026, 0.13], { colour: '#2a1c14', at: [0, seat[0] - 0.03, seat[1] + 0.05], around: 12, down: 8 });
  handlebar(work, form);
  for (const y of [0.1, -0.1])
    work.bar('iron', [-0.05, bottomY + y, bottomZ], [-0.05, radius + y * 0.42, back], 0.006, { colour: '#3a3a3c', around: 5 });
  work.spun(
    'steel',
    [
      [0.015, -0.012],
      [0.042, -0.008],
      [0.042, 0.008],
      [0.015, 0.012],
    ],
    { at: [-0.05, radius, back], turn: [0, 0, Math.PI / 2], steps: 1, around: 18 },
  );
  return crank(work, form.crank);
}

/** The frame of a town bicycle. */
export const upright: Frame = {
  radius: 0.34,
  back: -0.52,
  front: 0.54,
  crank: [0.28, -0.06],
  seat: [0.84, -0.26],
  head: [0.86, 0.3],
  bar: { at: [1.03, 0.3], half: 0.29, shape: 'swept' },
  width: 0.042,
};

/** The frame of a mountain bike. */
export const sporty: Frame = {
  ...upright,
  seat: [0.86, -0.24],
  head: [0.84, 0.32],
  bar: { at: [0.94, 0.38], half: 0.3, shape: 'flat' },
  width: 0.058,
};

/** The frame of a racing bicycle. */
export const racing: Frame = {
  ...upright,
  seat: [0.87, -0.22],
  head: [0.84, 0.32],
  bar: { at: [0.9, 0.42], half: 0.2, shape: 'drop' },
  width: 0.03,
};

/** Mudguards over both wheels. */
export function guards(work: Sculpt, { radius, back, front }: Frame, colour: string): void {
  for (const [z, from, to] of [
    [back, -0.6, 2.1],
    [front, -0.9, 1.3],
  ] as const)
    work.sheet(
      'lacquer',
      (u, v) => {
        const angle = from + (to - from) * v;
        const out = radius + 0.035 + 0.012 * Math.sin(u * Math.PI);
        return [(u - 0.5) * 0.075, radius + Math.cos(angle) * out, z - Math.sin(angle) * out];
      },
      { colour: work.colour(colour), columns: 6, rows: 20, flip: true },
    );
}

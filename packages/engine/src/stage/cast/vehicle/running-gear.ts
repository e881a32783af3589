import type { Metres, Vector3 } from '@onereel/spec';
import type { Substance } from '../../matter/substance.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { type Motions, slab, spaced, together } from './coachwork.ts';

/** How wheels look. */
export type WheelLook = 'car' | 'truck' | 'knobbly' | 'wire' | 'wood' | 'rail' | 'caster';

/** The rim and hub on both sides of a tyre. */
function hub(
  work: Sculpt,
  at: Vector3,
  radius: number,
  width: number,
  look: WheelLook,
  lying: Vector3,
  half: number,
  around: number,
  rim: number,
): void {
  const metal = look === 'rail' ? '#6b6e72' : look === 'truck' ? '#9b9ea2' : look === 'caster' ? '#77797c' : '#c3c6ca';
  for (const side of [-1, 1]) {
    work.spun(
      'steel',
      [
        [rim, half * 0.86],
        [rim * 0.9, half * 0.5],
        [rim * 0.3, half * 0.42],
        [rim * 0.3, half * 0.8],
        [rim * 0.18, half * 0.95],
        [0, half * 0.95],
      ],
      {
        colour: look === 'car' ? '#2b2d30' : metal,
        gloss: 0.7,
        steps: 1,
        at,
        turn: [0, 0, (-side * Math.PI) / 2],
        around: Math.min(24, around),
      },
    );
    const x = at[0] + side * half * 0.62;
    if (look === 'car' || (look === 'rail' && radius > 0.5))
      work.round(
        look === 'car' ? 5 : 8,
        (angle) =>
          void work.bar(
            'steel',
            [x, at[1], at[2]],
            [x, at[1] + Math.cos(angle) * rim * 0.95, at[2] + Math.sin(angle) * rim * 0.95],
            rim * 0.1,
            { colour: metal, around: 6 },
          ),
      );
    else if (look === 'truck' && width > 0.25)
      work.round(
        8,
        (angle) =>
          void work.ball('steel', rim * 0.07, {
            colour: '#3a3b3d',
            at: [x, at[1] + Math.cos(angle) * rim * 0.45, at[2] + Math.sin(angle) * rim * 0.45],
            around: 6,
            down: 4,
          }),
      );
    if (look === 'rail')
      work.spun(
        'steel',
        [
          [radius * 1.08, side * half],
          [radius * 1.08, side * half * 0.8],
          [radius * 0.9, side * half * 0.7],
        ],
        { at, turn: lying, steps: 1, around },
      );
  }
}

function tyre(work: Sculpt, at: Vector3, radius: Metres, width: Metres, look: WheelLook): void {
  const lying: Vector3 = [0, 0, Math.PI / 2];
  const half = width / 2;
  const around = look === 'rail' || look === 'truck' ? 20 : look === 'caster' ? 24 : 36;
  const substance: Substance = look === 'rail' ? 'steel' : look === 'wood' ? 'wood' : 'rubber';
  const rim = look === 'wire' ? radius * 0.9 : look === 'wood' ? radius * 0.86 : radius * 0.62;
  const colour = look === 'wood' ? '#6e4626' : look === 'rail' ? '#5a5d61' : '#1b1b1d';
  work.spun(
    substance,
    [
      [rim, -half * 0.9],
      [radius * 0.93, -half],
      [radius * 0.93, -half],
      [radius, -half * 0.7],
      [radius, half * 0.7],
      [radius * 0.93, half],
      [radius * 0.93, half],
      [rim, half * 0.9],
      [rim, half * 0.9],
      [rim * 0.97, 0],
      [rim, -half * 0.9],
    ],
    { colour, steps: 1, at, turn: lying, around },
  );
  if (look === 'knobbly')
    work.round(18, (angle) => {
      for (const side of [-1, 1])
        slab(
          work,
          'rubber',
          [half * 0.85, radius * 0.1, radius * 0.13],
          [at[0] + side * half * 0.5, at[1] + Math.cos(angle + side * 0.09) * radius, at[2] + Math.sin(angle + side * 0.09) * radius],
          colour,
        );
    });
  const bar = (angle: number, out: Metres, thick: Metres, kind: Substance, tint: string, side = 0): void =>
    void work.bar(kind, [at[0] + side, at[1], at[2]], [at[0], at[1] + Math.cos(angle) * out, at[2] + Math.sin(angle) * out], thick, {
      colour: tint,
      around: 5,
    });
  if (look === 'wire') {
    work.hoop('steel', rim, radius * 0.035, { at, turn: lying, around: 36, section: 6 });
    work.round(20, (angle, index) => bar(angle, rim, radius * 0.006, 'steel', '#c9ccd0', (index % 2 ? 1 : -1) * half));
    work.spun(
      'steel',
      [
        [0, -half * 1.6],
        [radius * 0.06, -half * 1.6],
        [radius * 0.06, half * 1.6],
        [0, half * 1.6],
      ],
      { at, turn: lying, steps: 1, around: 12 },
    );
    return;
  }
  if (look === 'wood') {
    work.hoop('iron', radius, radius * 0.03, { at, turn: lying, around: 36, section: 6, size: [1, 1, 1] });
    work.round(10, (angle) => bar(angle, rim * 1.02, radius * 0.045, 'wood', '#7c5230'));
    work.spun(
      'wood',
      [
        [0, -half * 1.8],
        [radius * 0.13, -half * 1.5],
        [radius * 0.17, 0],
        [radius * 0.13, half * 1.5],
        [0, half * 1.8],
      ],
      { at, turn: lying, colour: '#5d3a1e', around: 16 },
    );
    return;
  }
  hub(work, at, radius, width, look, lying, half, around, rim);
}

/** Wheels that turn with the way. Each is [x, y, z]; its radius is its height unless given. Gives their motion. */
export function wheels(work: Sculpt, places: readonly Vector3[], width: Metres, look: WheelLook, radius?: Metres): Motions {
  const start = work.parts.length;
  const made = places.map((at, index) => {
    const size = radius ?? at[1];
    const name = `wheel-${start}-${index}`;
    work.moving(name, at, () => tyre(work, at, size, width, look));
    return { name, size };
  });
  return ({ travelled }) => Object.fromEntries(made.map(({ name, size }) => [name, { turn: [travelled / size, 0, 0] as const }]));
}

/** Both wheels of axles at [half track, radius, z]. */
export function axles(half: Metres, radius: Metres, along: readonly Metres[]): Vector3[] {
  return along.flatMap((z): Vector3[] => [
    [-half, radius, z],
    [half, radius, z],
  ]);
}

/** A crawler track on one side between two wheels; its links run with the way. */
export function crawler(work: Sculpt, x: Metres, from: Metres, to: Metres, radius: Metres, width: Metres): Motions {
  const flat = to - from;
  const length = flat * 2 + Math.PI * 2 * radius;
  const links = Math.round(length / (radius * 0.38));
  const name = (index: number): string => `link-${x}-${index}`;
  const spin = wheels(
    work,
    spaced(from, to, Math.max(3, Math.round(flat / (radius * 1.5)))).map((z): Vector3 => [x, radius * 1.12, z]),
    width * 0.7,
    'truck',
    radius * 0.92,
  );
  for (let index = 0; index < links; index++)
    work.moving(name(index), [x, 0, 0], () =>
      slab(work, 'iron', [width, radius * 0.16, radius * 0.33], [x, 0, 0], index % 2 ? '#2c2b2a' : '#38373a'),
    );
  const run: Motions = ({ travelled }) =>
    Object.fromEntries(
      Array.from({ length: links }, (_, index) => {
        const at = (((travelled + (index / links) * length) % length) + length) % length;
        const [z, y, turn] =
          at < flat
            ? [to - at, 0, 0]
            : at < flat + Math.PI * radius
              ? [from - Math.sin((at - flat) / radius) * radius, radius - Math.cos((at - flat) / radius) * radius, (at - flat) / radius]
              : at < flat * 2 + Math.PI * radius
                ? [from + at - flat - Math.PI * radius, radius * 2, Math.PI]
                : [
                    to + Math.sin((at - flat * 2) / radius - Math.PI) * radius,
                    radius + Math.cos((at - flat * 2) / radius - Math.PI) * radius,
                    (at - flat * 2) / radius,
                  ];
        return [name(index), { shift: [0, y + radius * 0.1, z] as const, turn: [turn, 0, 0] as const }];
      }),
    );
  return together(spin, run);
}

/** Rails on sleepers under a train, `half` the gauge. They lie still while it rolls: sleepers pass beneath it. */
export function track(work: Sculpt, half: Metres, from: Metres, to: Metres, step = 0.7): Motions {
  for (const side of [-1, 1]) {
    slab(work, 'steel', [0.07, 0.05, to - from], [side * half, 0.155, (from + to) / 2], '#85888c');
    slab(work, 'iron', [0.03, 0.12, to - from], [side * half, 0.09, (from + to) / 2], '#4a3a30');
  }
  work.moving('sleepers', [0, 0, 0], () => {
    for (const z of spaced(from + step, to - step, Math.round((to - from) / step) - 1))
      slab(work, 'wood', [half * 2.9, 0.1, 0.24], [0, 0.03, z], '#4c3a2c');
  });
  const real = (to - from - step * 2) / (Math.round((to - from) / step) - 2);
  return ({ travelled }) => ({ sleepers: { shift: [0, 0, -(((travelled % real) + real) % real)] as const } });
}

import type { Vector3 } from '@onereel/spec';
import type { Profile } from '../prop/curve.ts';
import type { Perch } from '../family.ts';
import type { Design } from '../prop/design-family.ts';
import { type Sculpt, tone } from '../prop/sculpt.ts';
import { addFilling } from './filling.ts';

/** A straight glass with a thick foot. */
const tumbler = (low: number, high: number, tall: number): Profile => [
  [0, 0],
  [low * 0.94, 0],
  [low, 0.2],
  [high, tall],
  [high, tall],
  [high - 0.22, tall],
  [high - 0.22, tall],
  [low - 0.2, 1],
  [0, 0.9],
];

/** A foot, a stem and the outside of a bowl that starts at `stem`. */
export const stemmed = (foot: number, stem: number, bowl: Profile): Profile => [
  [0, 0],
  [foot, 0],
  [foot, 0.25],
  [foot * 0.3, 0.6],
  [0.32, 1.4],
  [0.3, stem - 1],
  [0.5, stem],
  ...bowl,
];

/** A striped straw. */
export function straw(work: Sculpt, from: Vector3, to: Vector3, colour: string): void {
  work.rod('plastic', [from, to], 0.32, {
    colour,
    around: 9,
    paint: ([x, y, z]) => (Math.sin((x + y + z) * 2.6) > 0 ? tone(colour) : tone('#f4f0e8')),
  });
}

/** A round slice of citrus on a rim. */
export function slice(work: Sculpt, at: Vector3, radius: number, skin: string, flesh: string, turn: Vector3): void {
  work.spun(
    'peel',
    [
      [0, -0.25],
      [radius, -0.25],
      [radius, 0.25],
      [0, 0.25],
    ],
    {
      colour: skin,
      steps: 1,
      at,
      turn,
      around: 28,
      paint: ([x, y, z]) => {
        const r = Math.hypot(x, z) / radius;
        return r > 0.93
          ? tone(skin)
          : r > 0.84 || Math.abs(Math.sin(Math.atan2(x, z) * 4.5)) < 0.13 || Math.abs(y) < 0.2
            ? tone('#f6efd4')
            : tone(flesh);
      },
    },
  );
  work.spun(
    'glaze',
    [
      [radius * 0.82, 0.27],
      [radius * 0.1, 0.3],
    ],
    { colour: flesh, steps: 1, at, turn, around: 28 },
  );
}

/** Ice cubes heaped up to `high`. */
export function iceCubes(work: Sculpt, radius: number, high: number, count: number, size: number): void {
  for (let cube = 0; cube < count; cube++)
    work.block('ice', [size, size, size], {
      at: [Math.sin(cube * 2.4) * radius * 0.5, high - (cube % 3) * size * 0.8, Math.cos(cube * 2.4) * radius * 0.5],
      turn: [cube * 0.9, cube * 1.7, 0.3],
      round: size * 0.14,
    });
}

/** Where a glass is held and what it holds. */
export const held = (low: number, high: number, wide: number, level = high): readonly Perch[] => [
  { name: 'inside', at: [0, level, 0], room: [wide, wide] },
  { name: 'grip', at: [0, (low + high) / 2, 0], room: [wide, wide], hold: 'fist' },
];

/** A tumbler full of something. */
export const plainGlass =
  (
    colour: string,
    {
      low = 3,
      high = 3.6,
      tall = 12,
      substance = 'glaze' as const,
      extras,
    }: { low?: number; high?: number; tall?: number; substance?: 'glaze' | 'water'; extras?: (work: Sculpt) => void } = {},
  ): Design =>
  (work) => {
    const pose = addFilling(work, {
      low: 1,
      high: tall * 0.86,
      from: low - 0.25,
      to: high - 0.35,
      colour: work.colour(colour),
      substance,
      ...(substance === 'water'
        ? {}
        : {
            profile: [
              [0, 0.95],
              [low + ((high - low) * 0.95) / tall + 0.02, 0.95],
              [low + ((high - low) * 0.95) / tall + 0.02, 0.95],
              [low + (high - low) * 0.86 + 0.02, tall * 0.86],
            ] as const,
          }),
    });
    extras?.(work);
    work.spun('glass', tumbler(low, high, tall), { around: 40, steps: 3 });
    return { pose, perches: held(0, tall, low * 2, tall * 0.86) };
  };

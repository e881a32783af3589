import type { Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';

/** A wheel with a hub, its axle along x, that turns by the name given. */
export function wheel(work: Sculpt, name: string, at: Vector3, radius: number, wide: number, tyre = '#222226', hub = '#d8d8d4'): void {
  work.moving(name, at, () => {
    work.spun(
      'rubber',
      [
        [0, -wide / 2],
        [radius * 0.9, -wide / 2],
        [radius, -wide * 0.35],
        [radius, wide * 0.35],
        [radius * 0.9, wide / 2],
        [0, wide / 2],
      ],
      { colour: tyre, steps: 1, turn: [0, 0, Math.PI / 2], at, around: 24 },
    );
    for (const side of [-1, 1]) {
      work.ball('plastic', [wide * 0.2, radius * 0.5, radius * 0.5], {
        colour: hub,
        at: [at[0] + side * wide * 0.45, at[1], at[2]],
        around: 14,
        down: 10,
      });
      work.ball('plastic', [wide * 0.12, radius * 0.14, radius * 0.14], {
        colour: '#f2c22e',
        at: [at[0] + side * wide * 0.6, at[1] + radius * 0.36, at[2]],
        around: 8,
        down: 6,
      });
    }
  });
}

/** Two black eyes with a point of light in each. */
export const eyes = (work: Sculpt, at: Vector3, apart: number, size: number): void =>
  [-1, 1].forEach((side) => {
    work.ball('lacquer', size, { colour: '#100c0a', gloss: 1, at: [at[0] + side * apart, at[1], at[2]], around: 12, down: 10 });
    work.ball('light', size * 0.28, {
      colour: '#ffffff',
      glow: 0.8,
      at: [at[0] + side * apart + size * 0.3, at[1] + size * 0.4, at[2] + size * 0.8],
      around: 6,
      down: 5,
    });
  });

/** Wheels of these names turn with the way; `radius` in centimetres. */
export const rolling =
  (names: readonly string[], radius: number) =>
  ({ travelled }: { travelled: number }) =>
    Object.fromEntries(names.map((name) => [name, { turn: [travelled / (radius * 0.01), 0, 0] as const }]));

import { coatOf } from '../../matter/substance.ts';
import { box } from '../../../shapes/solids.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { type Motions, slab } from '../vehicle/coachwork.ts';
import { wheels } from '../vehicle/running-gear.ts';

/** What is built on a body beyond its own form. */
export type Fixture = (work: Sculpt) => Motions | void;

/** Flashing lamps on the roof. */
export function beacons(work: Sculpt, y: number, z: number, half: number, colours: readonly [string, string]): Motions {
  slab(work, 'rubber', [half * 2 + 0.1, 0.05, 0.3], [0, y, z], '#1a1a1c');
  const [left, right] = ['beacon-left', 'beacon-right'];
  for (const [name, side, colour] of [
    [left, -1, colours[0]],
    [right, 1, colours[1]],
  ] as const) {
    slab(work, 'lacquer', [half * 0.8, 0.15, 0.26], [side * half * 0.52, y + 0.1, z], colour, 0.9);
    work.moving(name!, [side * half * 0.52, y + 0.1, z], () =>
      work.add('light', box([half * 0.84, 0.16, 0.28], { ...coatOf('light', colour), surface: [1, 0, 0, 3.5] }), {
        at: [side * half * 0.52, y + 0.1, z],
      }),
    );
  }
  return ({ seconds }) => ({ [left!]: { hidden: (seconds * 2.2) % 1 < 0.5 }, [right!]: { hidden: (seconds * 2.2) % 1 >= 0.5 } });
}

/** A band of colour along both flanks. */
export function stripe(work: Sculpt, out: number, y: number, high: number, from: number, to: number, colour: string): void {
  for (const side of [-1, 1]) slab(work, 'lacquer', [0.03, high, to - from], [side * out, y, (from + to) / 2], colour, 0.7);
}

/** The frame and the rear wheels that a load stands on. */
export function chassis(work: Sculpt): Motions {
  slab(work, 'iron', [1.2, 0.3, 4.7], [0, 0.78, -1.4], '#1c1c1e');
  slab(work, 'iron', [2.3, 0.12, 0.14], [0, 0.6, -3.72], '#8d2018');
  return wheels(
    work,
    [
      [-0.98, 0.5, -3.1],
      [0.98, 0.5, -3.1],
    ],
    0.34,
    'truck',
  );
}

/** The cross of first aid on both flanks. */
export function cross(work: Sculpt, x: number, y: number, z: number, size: number): void {
  for (const side of [-1, 1]) {
    slab(work, 'lacquer', [0.03, size, size * 0.32], [side * x, y, z], '#c8201c');
    slab(work, 'lacquer', [0.03, size * 0.32, size], [side * x, y, z], '#c8201c');
  }
}

import type { Metres, Seconds, Unit } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import type { Hollow } from '../cast/family.ts';
import { radiusIn } from './contents-body.ts';
import { fallTime, overflows, type Pour } from './pour.ts';

/** Whether what is poured fizzes up with what is there: soda with an acid. */
export function fizzes({ stuff, before }: Pour): boolean {
  return stuff.reacts !== undefined && before?.reacts !== undefined && stuff.reacts !== before.reacts;
}

/** How high foam stands over the surface at a moment, in the depth of the vessel: more than is left runs over. */
export function frothAt(pour: Pour, seconds: Seconds): number {
  const met = pour.from + fallTime(pour, 0.1);
  if (fizzes(pour))
    return (
      0.8 * smooth(met, met + Math.max(1, (pour.to - pour.from) * 0.9), seconds) * (1 - 0.25 * smooth(pour.to, pour.to + 2.5, seconds))
    );
  if (overflows(pour)) return 0.34 * smooth(pour.from + (pour.to - pour.from) * 0.45, pour.to, seconds);
  if (pour.stuff.froth <= 0) return 0;
  return pour.stuff.froth * 0.3 * smooth(met, pour.to, seconds) * (1 - 0.3 * smooth(pour.to, pour.to + 4, seconds));
}

/** The outline of foam on a surface, from the wall up: a cushion within the rim, a crown that hangs over it when there is more. */
export function frothOutline(hollow: Hollow, surface: Metres, high: Metres): (readonly [Metres, Metres])[] {
  const lip = hollow.wall.at(-1)![1];
  const rim = hollow.wall.at(-1)![0];
  const top = surface + high;
  const over = top - lip;
  if (over <= 0) {
    const radius = radiusIn(hollow, top) * 0.995;
    return [
      [radiusIn(hollow, surface), surface],
      [radius, top - high * 0.15],
      [radius * 0.92, top],
      [radius * 0.6, top + radius * 0.1],
      [0.0001, top + radius * 0.14],
    ];
  }
  const outer = rim * 1.1 + 0.0015;
  const runs: Unit = clamp(over / (rim * 0.9));
  const hangs = Math.min((lip - hollow.wall[0]![1]) * 0.85, over * 1.6) * runs;
  const bulge = outer * (1 + 0.16 * runs);
  return [
    [outer, lip - hangs],
    [outer * 1.05, lip - hangs * 0.8],
    [outer * 1.03, lip - hangs * 0.4],
    [bulge, lip + over * 0.1],
    [bulge * 0.97, lip + over * 0.45],
    [bulge * 0.7, lip + over * 0.85],
    [bulge * 0.35, lip + over],
    [0.0001, lip + over * 1.04],
  ];
}

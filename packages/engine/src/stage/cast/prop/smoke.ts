import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import type { Swarm } from './motes.ts';

/** Smoke or steam that rises from `at`, thins and drifts with a light wind. `high` is how far it is seen, metres. */
export function addSmoke(
  chance: Chance,
  at: Vector3,
  wide: Metres,
  high: Metres,
  { count = 14, colour = [0.42, 0.42, 0.44] as Linear, cover = 0.3, speed = 0.12, drift = 0.35, spread = 2.6 } = {},
): Swarm {
  const own = Array.from({ length: count }, () => [chance.next(), chance.next(), chance.next()] as const);
  return {
    sprite: 'puff',
    count,
    mote({ seconds }, index) {
      const [one, two, three] = own[index]!;
      const way = (((seconds * speed + index / count) % 1) + 1) % 1;
      const sway = Math.sin(way * 5 + one * 6.3) * wide * 0.6 * way;
      return {
        at: [
          at[0] + sway + way * way * high * drift + (two - 0.5) * wide * 0.4,
          at[1] + way * high * (0.9 + two * 0.2),
          at[2] + (three - 0.5) * wide * (1 + way),
        ],
        size: wide * (0.6 + way * spread) * (0.8 + three * 0.5),
        colour: mixColour(colour, [0.75, 0.76, 0.78], way * 0.35),
        cover: cover * Math.min(1, way * 8) * (1 - way) ** 1.2,
        turn: one * 6.3 + way * (two - 0.5) * 2,
        own: one,
      };
    },
  };
}

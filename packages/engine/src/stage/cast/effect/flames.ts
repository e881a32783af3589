import type { Metres, Seconds, Unit, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import type { Mote, Swarm } from '../prop/motes.ts';
import { part } from './cycle.ts';

/** Colours of a flame: where it starts, and where it goes out. */
const heart: Linear = [3.4, 1.25, 0.22];
const tip: Linear = [1.5, 0.2, 0.02];

/** Tongues of flame over a round hearth: how wide and how high, metres. */
export function flames(
  chance: Chance,
  [x, y, z]: Vector3,
  wide: number,
  high: number,
  count = 34,
  core: Linear = heart,
  rim: Linear = tip,
): Swarm {
  const own = Array.from({ length: count }, () => [chance.next(), chance.next(), chance.next()] as const);
  return {
    sprite: 'tongue',
    count,
    mote({ seconds }, index) {
      const [one, two, three] = own[index]!;
      const way = part(seconds * (1 + three * 0.7) + one);
      const out = Math.sqrt(two) * wide * 0.5 * (1 - way * 0.75);
      const angle = one * 40 + seconds * 0.4;
      const near = 1 - two * 0.55;
      const size = wide * (0.2 + 0.16 * three) * (1 - way * 0.6);
      return {
        at: [
          x + Math.sin(angle) * out + Math.sin(seconds * 5 + one * 9) * wide * 0.04 * way,
          y + high * (0.14 + way * 0.62 * near),
          z + Math.cos(angle) * out,
        ],
        size,
        tall: (high / wide) * (1.5 - way * 0.5),
        colour: mixColour(core, rim, way),
        cover: Math.min(1, way * 6) * (1 - way) * 0.75,
        adds: 0.85,
        shines: 1,
        own: part(seconds * 1.3 + one),
        turn: Math.sin(seconds * 3 + one * 20) * 0.12,
      };
    },
  };
}

/** Sparks that fly up from a fire. */
export function embers(chance: Chance, at: Vector3, wide: number, high: number, count = 22): Swarm {
  const own = Array.from({ length: count }, () => [chance.next(), chance.next(), chance.next()] as const);
  return {
    sprite: 'glow',
    count,
    mote({ seconds }, index) {
      const [one, two, three] = own[index]!;
      const way = part(seconds * (0.35 + two * 0.3) + one);
      return {
        at: [
          at[0] + (three - 0.5) * wide + Math.sin(way * 9 + one * 6) * wide * 0.25,
          at[1] + way * high,
          at[2] + (two - 0.5) * wide + Math.cos(way * 7 + one * 8) * wide * 0.2,
        ],
        size: wide * 0.016 * (1.4 - way),
        colour: [6, 2.2, 0.4],
        cover: (1 - way) * Math.min(1, way * 8),
        adds: 1,
        shines: 1,
      };
    },
  };
}

/** What makes one tongue of flame differ from its like. */
export type Own = readonly [Unit, Unit, Unit];

/**
 * One tongue of a burning surface: it starts at `at`, climbs along `way` (of unit length) as far as `high` and goes out, again and
 * again. `wide` is half its width, metres.
 */
export function tongue(seconds: Seconds, at: Vector3, way: Vector3, { wide, high, own }: { wide: Metres; high: Metres; own: Own }): Mote {
  const [one, two, three] = own;
  const course = part(seconds * (1.1 + three * 0.8) + one);
  const climb = high * (0.3 + course * 0.55);
  const sway = Math.sin(seconds * 5 + one * 19) * wide * 0.35 * course;
  return {
    at: [at[0] + way[0] * climb + sway, at[1] + way[1] * climb, at[2] + way[2] * climb + sway * (two - 0.5)],
    size: wide * (0.75 + 0.5 * two) * (1 - course * 0.5),
    tall: (high / wide) * 0.62 * (1.2 - course * 0.4),
    way,
    colour: mixColour([2.5, 0.92, 0.16], tip, course),
    cover: Math.min(1, course * 5) * (1 - course) ** 0.7 * 0.8,
    adds: 0.45,
    shines: 1,
    own: part(seconds * 1.3 + one),
  };
}

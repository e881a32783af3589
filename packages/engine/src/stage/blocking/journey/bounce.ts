import type { Metres, Seconds } from '@onereel/spec';

/** Free fall, metres per second squared. */
const gravity = 9.81;

/** A bouncing body: when it meets the ground and how high it is at any moment. */
export interface Bounces {
  readonly contacts: readonly { readonly at: Seconds; /** Metres per second at the meeting. */ readonly speed: number }[];
  /** Height of its lowest point above the ground. */
  height(seconds: Seconds): Metres;
}

/**
 * Bounces from `drop` metres, each `liveliness` (0 to 1) as fast as the one before, between `start` and `end`.
 * Closed form: flights between known contacts. A body that would come to rest before the end keeps being played
 * (dribbled) at a height that is still seen, so that the asked event lasts as long as its beat.
 */
export function bounces({ drop, liveliness, start, end }: { drop: Metres; liveliness: number; start: Seconds; end: Seconds }): Bounces {
  const contacts: { at: Seconds; speed: number }[] = [];
  const lowest = Math.sqrt(2 * gravity * drop * 0.42);
  let speed = Math.sqrt(2 * gravity * drop);
  let at = start + speed / gravity;
  while (at <= end + 1e-9 && contacts.length < 500) {
    contacts.push({ at, speed });
    speed = Math.max(lowest, speed * liveliness);
    at += (2 * speed) / gravity;
  }
  return {
    contacts,
    height(seconds) {
      if (seconds <= start) return drop;
      const first = contacts[0];
      if (!first || seconds < first.at) return Math.max(0, drop - (gravity * (seconds - start) ** 2) / 2);
      let last = 0;
      for (let index = 0; index < contacts.length; index++) if (contacts[index]!.at <= seconds) last = index;
      const leaving = Math.max(lowest, contacts[last]!.speed * liveliness);
      const since = seconds - contacts[last]!.at;
      return Math.max(0, leaving * since - (gravity * since * since) / 2);
    },
  };
}

/** Slower than this it lies still, metres per second. */
const rest = 0.45;

/**
 * A fall from `drop` metres that begins at `start`: it meets the ground, bounces as lively as it is and comes to rest; or, where
 * it `sinks`, goes through the surface and on down at a speed that water leaves it.
 */
export function drops({ drop, liveliness, start, sinks }: { drop: Metres; liveliness: number; start: Seconds; sinks: boolean }): Bounces {
  const contacts: { at: Seconds; speed: number }[] = [];
  let speed = Math.sqrt(2 * gravity * drop);
  let at = start + speed / gravity;
  while (speed > rest && contacts.length < 12) {
    contacts.push({ at, speed });
    if (sinks) break;
    speed *= liveliness;
    at += (2 * speed) / gravity;
  }
  const first = contacts[0]?.at ?? start;
  return {
    contacts,
    height(seconds) {
      if (seconds <= start) return drop;
      if (seconds < first) return drop - (gravity * (seconds - start) ** 2) / 2;
      if (sinks) return -0.9 * (seconds - first) - 0.25 * (1 - Math.exp(-(seconds - first) * 6));
      let last = 0;
      for (let index = 0; index < contacts.length; index++) if (contacts[index]!.at <= seconds) last = index;
      const since = seconds - contacts[last]!.at;
      const leaving = contacts[last]!.speed * liveliness;
      return leaving <= rest ? 0 : Math.max(0, leaving * since - (gravity * since * since) / 2);
    },
  };
}

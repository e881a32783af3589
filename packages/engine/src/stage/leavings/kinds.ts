import type { Seconds, Unit, Vector3 } from '@onereel/spec';
import type { Leaving } from '../blocking/hands/deed.ts';
import type { Mote } from '../cast/prop/motes.ts';
import type { Linear } from '../../shapes/colour.ts';
import type { Sprite } from '../matter/mote-matter.ts';

/** One mote of a burst: four numbers from 0 to 1 that make it differ from its like. */
type Own = readonly [Unit, Unit, Unit, Unit];

/** What one contact leaves: so many motes, each as it stands `age` seconds after. Places are metres from where they come from, z ahead, x to the left. */
export interface LeavingKind {
  readonly sprite: Sprite;
  readonly count: number;
  /** How long it is seen; what falls and lies stays. */
  readonly life: Seconds;
  /** `fall`: metres down to where it comes to lie. */
  readonly mote: (age: Seconds, own: Own, fall: number) => Mote | null;
}

const gravity = 9.81;

/** Thrown, and lying where it came down. */
function thrown(age: Seconds, [vx, vy, vz]: Vector3, fall: number): Vector3 {
  const lands = (vy + Math.sqrt(vy * vy + 2 * gravity * Math.max(0, fall))) / gravity;
  const t = Math.min(age, lands);
  return [vx * t, vy * t - (gravity / 2) * t * t, vz * t];
}

/** Pieces that fly up and lie. */
const pieces = (sprite: Sprite, count: number, size: number, colours: readonly Linear[], speed: Vector3): LeavingKind => ({
  sprite,
  count,
  life: Infinity,
  mote: (age, [a, b, c, d], fall) => ({
    at: thrown(age, [(a - 0.5 + speed[0]) * speed[2], speed[1] * (0.5 + b), (c - 0.2) * speed[2]], fall),
    size: size * (0.6 + 0.8 * d),
    colour: colours[Math.floor(a * 97) % colours.length]!,
    cover: 1,
    turn: b * 6 + Math.min(age, 0.4) * 9,
    own: d,
  }),
});

/** Puffs that rise, widen and fade. */
const puffs = (
  count: number,
  life: Seconds,
  { size, grows, rise, cover }: Record<'size' | 'grows' | 'rise' | 'cover', number>,
  colour: Linear,
): LeavingKind => ({
  sprite: 'puff',
  count,
  life,
  mote: (age, [a, b, c, d]) => {
    const t = age - d * 0.35 * life;
    if (t < 0) return null;
    const gone = t / life;
    return {
      at: [(a - 0.5) * (0.12 + 0.3 * gone), rise * t * (0.6 + 0.8 * b), (c - 0.5) * (0.12 + 0.3 * gone)],
      size: size * (0.7 + 0.6 * b) * (1 + grows * gone),
      colour,
      cover: cover * Math.min(1, gone * 8) * Math.max(0, 1 - gone),
      own: a,
      turn: c * 6,
    };
  },
});

/** All that work leaves, by name. */
export const leavingKinds: Readonly<Record<Leaving['what'], LeavingKind>> = {
  soil: pieces('puff', 16, 0.045, [[0.085, 0.05, 0.028], [0.06, 0.035, 0.02], [0.12, 0.075, 0.045]], [0.75, 1.5, 1.3]),
  leaves: pieces('leaf', 9, 0.05, [[0.5, 0.16, 0.03], [0.62, 0.3, 0.05], [0.35, 0.1, 0.03]], [0, 0.9, 1.1]),
  shavings: pieces('paper', 9, 0.011, [[0.68, 0.45, 0.22], [0.78, 0.56, 0.3]], [0.1, 0.7, 0.6]),
  crumbs: pieces('paper', 4, 0.005, [[0.8, 0.62, 0.36], [0.6, 0.36, 0.16]], [0, 0.5, 0.5]),
  cards: pieces('paper', 1, 0.04, [[0.9, 0.9, 0.88]], [0, 0.3, 1.2]),
  feed: pieces('paper', 12, 0.014, [[0.8, 0.6, 0.28], [0.9, 0.76, 0.45]], [0, 1.1, 1.5]),
  snow: {
    sprite: 'puff',
    count: 9,
    life: 1,
    mote: (age, [a, b, c, d]) => ({
      at: [(a - 0.5) * 2.2 * age, Math.max(0, (0.5 + 1.9 * b) * age - 3.1 * age * age), -0.15 - (0.3 + 1.1 * c) * age],
      size: (0.09 + 0.1 * d) * (1 + 2.4 * age),
      colour: [0.66, 0.74, 0.86],
      cover: 0.6 * Math.min(1, age * 14) * Math.max(0, 1 - age),
      own: a,
      turn: c * 6,
    }),
  },
  dust: puffs(6, 1.3, { size: 0.07, grows: 1.8, rise: 0.1, cover: 0.3 }, [0.55, 0.5, 0.43]),
  flour: puffs(7, 1.1, { size: 0.05, grows: 1.4, rise: 0.16, cover: 0.42 }, [0.95, 0.93, 0.88]),
  steam: puffs(6, 1.8, { size: 0.06, grows: 1.8, rise: 0.3, cover: 0.3 }, [0.92, 0.94, 0.96]),
  wet: {
    sprite: 'drop',
    count: 8,
    life: 0.7,
    mote: (age, [a, b, c, d], fall) => ({
      at: thrown(age, [(a - 0.5) * 1.6, 0.6 * b + 0.2, (c - 0.3) * 1], fall),
      size: 0.008 + 0.008 * d,
      colour: [0.5, 0.62, 0.75],
      cover: 0.9 * Math.max(0, 1 - age / 0.7),
    }),
  },
  spray: {
    sprite: 'drop',
    count: 16,
    life: 1.1,
    mote: (age, [a, b, c, d], fall) => {
      const t = age - d * 0.16;
      if (t < 0) return null;
      const way: Vector3 = [(a - 0.5) * 0.9, 1.5 + (b - 0.5) * 0.8, 4.6 + (c - 0.5) * 0.9];
      const at = thrown(t, way, fall);
      const speed = way[1] - gravity * t;
      if (at[1] <= -fall + 0.001) return null;
      return { at, size: 0.006 + 0.005 * b, tall: 6, way: [way[0], speed, way[2]], colour: [0.72, 0.84, 0.95], cover: 0.85 };
    },
  },
  suds: {
    sprite: 'bubble',
    count: 7,
    life: 1.8,
    mote: (age, [a, b, c, d]) => ({
      at: [(a - 0.5) * 0.22 + Math.sin(age * 2 + a * 9) * 0.02, 0.02 + age * (0.06 + 0.12 * b), (c - 0.5) * 0.16],
      size: (0.01 + 0.02 * d) * Math.min(1, age * 5),
      colour: [0.9, 0.95, 1],
      cover: Math.min(1, (1.8 - age) * 4),
      own: d,
    }),
  },
  bubbles: {
    sprite: 'bubble',
    count: 5,
    life: 6,
    mote: (age, [a, b, c, d]) => {
      const t = age - d * 0.55;
      if (t < 0) return null;
      const away = 1 - Math.exp(-t * 1.1);
      return {
        at: [(a - 0.5) * 0.9 * away + Math.sin(t * 1.9 + a * 7) * 0.05, (b - 0.25) * 0.5 * away + t * 0.09 + Math.sin(t * 1.3 + b * 6) * 0.03, 0.04 + (0.45 + 0.75 * c) * away],
        size: (0.028 + 0.045 * b) * Math.min(1, 0.25 + t * 3),
        colour: [0.9, 0.95, 1],
        cover: Math.min(1, t * 6) * Math.min(1, Math.max(0, (5.2 + a - age) * 6)),
        own: a,
      };
    },
  },
  sparks: {
    sprite: 'spark',
    count: 14,
    life: 0.45,
    mote: (age, [a, b, c, d], fall) => {
      const speed: Vector3 = [(a - 0.5) * 4, 0.6 + 2 * b, (c - 0.5) * 4];
      return { at: thrown(age, speed, fall), size: 0.007, tall: 4 + 4 * d, way: [speed[0], speed[1] - gravity * age, speed[2]], colour: [6, 2.8, 0.7], cover: Math.max(0, 1 - age / 0.45), adds: 1, shines: 1 };
    },
  },
  flash: {
    sprite: 'star',
    count: 2,
    life: 0.26,
    mote: (age, [a]) => ({ at: [0, 0, 0.03], size: (a > 0.5 ? 0.5 : 0.22) * (1 - age), colour: [7, 7, 7.5], cover: Math.max(0, 1 - age / 0.26), adds: 1, shines: 1 }),
  },
}; // prettier-ignore

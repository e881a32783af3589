/** A seeded source of chance that can be split by name, so that one more tree does not reshuffle the clouds. */
export interface Chance {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A number from `low` to `high`. */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the values, each as likely as the others. Throws `RangeError` for an empty list. */
  pick<Value>(values: readonly Value[]): Value;
  /** True with probability `likelihood`. */
  flip(likelihood?: number): boolean;
  /** A number around 0 with standard deviation 1 (sum of twelve uniforms: exact in every engine). */
  bell(): number;
  /** An independent source that depends on this one's seed and `name` only, not on what was drawn before. */
  spawn(name: string): Chance;
}

/** FNV-1a over the name, started from the seed. */
function hashName(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A source of chance from a 32-bit seed. The generator is mulberry32. */
export function createChance(seed: number): Chance {
  const origin = seed >>> 0;
  let state = origin | 0;
  const next = (): number => {
    // Kept as a signed number: those below 2^31 need no memory of their own.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick(values) {
      if (values.length === 0) throw new RangeError('Chance cannot pick from an empty list.');
      return values[Math.floor(next() * values.length)]!;
    },
    flip: (likelihood = 0.5) => next() < likelihood,
    bell() {
      let sum = -6;
      for (let draw = 0; draw < 12; draw++) sum += next();
      return sum;
    },
    spawn: (name) => createChance(hashName(origin, name)),
  };
}

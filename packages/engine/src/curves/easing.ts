/** `low` at 0, `high` at 1, straight between and beyond. */
export function mix(low: number, high: number, amount: number): number {
  return low + (high - low) * amount;
}

/** `value` held between `low` and `high`. */
export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

/** 0 at `start`, 1 at `end`, straight between, held outside. Also falls when `end` is before `start`. */
export function ramp(start: number, end: number, value: number): number {
  return clamp((value - start) / (end - start));
}

/** Like `ramp`, with a smooth start and end (Hermite, 3t² − 2t³). */
export function smooth(start: number, end: number, value: number): number {
  const t = ramp(start, end, value);
  return t * t * (3 - 2 * t);
}

/** Rises smoothly over `attack` after `start` and falls over `release` before `end`: the weight of an action. */
export function window(start: number, end: number, value: number, attack: number, release = attack): number {
  return smooth(start, start + attack, value) * (1 - smooth(end - release, end, value));
}

/** The remainder that is never negative. */
export function wrap(value: number, length: number): number {
  return ((value % length) + length) % length;
}

import type { Hertz } from '@onereel/spec';

/** The frequency of a MIDI note number, A = 440 Hz (ISO 16). */
export function hertzOf(key: number): Hertz {
  return 440 * 2 ** ((key - 69) / 12);
}

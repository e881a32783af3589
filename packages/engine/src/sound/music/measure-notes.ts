import type { Seconds, TuneNote } from '@onereel/spec';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { hertzOf } from './pitch.ts';

/** What was measured of one asked note. */
export interface MeasuredNote {
  readonly key: number;
  readonly at: Seconds;
  /** Hundredths of a half tone above (or below) the asked pitch; null where the note was not found. */
  readonly cents: number | null;
  /** Milliseconds after (or before) the asked moment. */
  readonly late: number;
}

/** The strength of one frequency in a stretch of sound, under a Hann window (Goertzel, 1958). */
function strengthAt(samples: Float32Array, from: number, length: number, hertz: number): number {
  const turn = (2 * Math.PI * hertz) / sampleRate;
  let cosine = 0,
    sine = 0;
  for (let index = 0; index < length; index++) {
    const value = (samples[from + index] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / length));
    cosine += value * Math.cos(turn * index);
    sine += value * Math.sin(turn * index);
  }
  return Math.hypot(cosine, sine);
}

/** The strongest pitch within 90 cents of an asked one: sought in steps of 6 cents, then between them by a parabola. */
function pitchNear(samples: Float32Array, from: number, length: number, hertz: number): number | null {
  const strengths = Array.from({ length: 31 }, (_, step) => strengthAt(samples, from, length, hertz * 2 ** (((step - 15) * 6) / 1200)));
  const top = strengths.indexOf(Math.max(...strengths));
  if (top === 0 || top === 30) return null;
  const [low, high, after] = [strengths[top - 1]!, strengths[top]!, strengths[top + 1]!];
  return (top - 15 + (low - after) / (2 * (low - 2 * high + after))) * 6;
}

/** How loud the first partials of a pitch are around a moment, in a window of 16 ms. */
function presence(samples: Float32Array, middle: number, hertz: number): number {
  const length = samplesIn(0.016);
  let sum = 0;
  for (let partial = 1; partial <= 6 && hertz * partial < 12000; partial++)
    sum += strengthAt(samples, middle - length / 2, length, hertz * partial);
  return sum;
}

/** When the partials of a pitch rise most near a moment, looked at every millisecond over 16 ms. */
function riseNear(samples: Float32Array, at: Seconds, hertz: number): Seconds {
  const hop = samplesIn(0.001);
  const middle = samplesIn(at);
  const levels = Array.from({ length: 97 }, (_, place) => presence(samples, middle + (place - 48) * hop, hertz));
  const floor = Math.max(...levels) * 0.02 + 1e-9;
  let best = 48,
    most = -Infinity;
  for (let place = 8; place < levels.length - 8; place++) {
    const rise = Math.log((levels[place + 8]! + floor) / (levels[place - 8]! + floor));
    if (rise > most) [best, most] = [place, rise];
  }
  return (middle + (best - 48) * hop) / sampleRate;
}

/** Measures asked notes in a finished sound: the pitch from what sounds after each begins, and when it begins. */
export function measureNotes(samples: Float32Array, notes: readonly TuneNote[]): MeasuredNote[] {
  return notes.map(({ key, at, seconds }) => {
    const length = samplesIn(Math.max(0.12, Math.min(0.5, seconds * 0.8)));
    const cents = pitchNear(samples, samplesIn(at + 0.015), length, hertzOf(key));
    return {
      key,
      at,
      cents: cents === null ? null : Math.round(cents * 100) / 100,
      late: Math.round((riseNear(samples, at, hertzOf(key)) - at) * 1e5) / 100,
    };
  });
}

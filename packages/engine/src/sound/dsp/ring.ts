import type { Hertz, Seconds } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';

/** One way a body rings: a frequency, how loud, and the time it needs to fall by 60 dB. */
export type Mode = readonly [hertz: Hertz, gain: number, seconds: Seconds];

/**
 * Adds the ringing of a struck body to the target, in place, and gives it back: one decaying sine per mode, by recursion.
 * `softness` is the time the blow takes to build up: a soft mallet, 0 for an ideal click.
 */
export function ring(target: Float32Array, modes: readonly Mode[], at: Seconds, gain = 1, softness: Seconds = 0): Float32Array {
  const start = Math.round(at * sampleRate);
  for (const [hertz, loudness, seconds] of modes) {
    if (hertz > 20000 || seconds <= 0) continue;
    const radius = Math.exp(-6.908 / (seconds * sampleRate));
    const turn = (2 * Math.PI * hertz) / sampleRate;
    const feedback = 2 * radius * Math.cos(turn);
    const damping = radius * radius;
    // A slow blow cannot excite what vibrates faster than it lasts.
    const amplitude = (gain * loudness) / (1 + (hertz * softness * 2) ** 2);
    let before = 0;
    let now = amplitude * radius * Math.sin(turn);
    const end = Math.min(target.length, start + Math.ceil(seconds * 1.2 * sampleRate));
    for (let index = Math.max(0, start); index < end; index++) {
      target[index] += now;
      const next = feedback * now - damping * before;
      before = now;
      now = next;
    }
  }
  return target;
}

/** Adds a sine whose pitch falls exponentially from `from` to `to`, in place: skins, thumps, drops. */
export function thump(
  target: Float32Array,
  at: Seconds,
  from: Hertz,
  to: Hertz,
  bend: Seconds,
  seconds: Seconds,
  gain: number,
): Float32Array {
  const start = Math.round(at * sampleRate);
  const length = Math.min(target.length - start, Math.ceil(seconds * 1.2 * sampleRate));
  let phase = 0;
  let glide = 1,
    loudness = gain;
  const glideStep = Math.exp(-1 / (bend * sampleRate));
  const fallStep = Math.exp(-6.908 / (seconds * sampleRate));
  for (let index = 0; index < length; index++) {
    const rise = index < 48 ? index / 48 : 1;
    if (start + index >= 0) target[start + index] += Math.sin(phase) * loudness * rise;
    phase += (2 * Math.PI * (to + (from - to) * glide)) / sampleRate;
    glide *= glideStep;
    loudness *= fallStep;
  }
  return target;
}

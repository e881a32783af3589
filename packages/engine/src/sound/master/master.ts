import type { Decibels } from '@onereel/spec';
import { peakOf } from '../dsp/blend.ts';
import { decibelsOf, gainOf } from '../dsp/decibels.ts';
import { scale } from '../dsp/envelope.ts';
import type { Stereo } from '../stereo.ts';
import { limit } from './limiter.ts';
import { integratedLoudness } from './loudness.ts';

/** The loudness a film is brought to. */
export const targetLoudness: Decibels = -16;

/** The true peak before AAC: an encoder overshoots by some tenths. */
export const ceiling: Decibels = -1.6;

/** How far a quiet film may be raised: a lone leaf should not roar. */
export const mostGain: Decibels = 26;

/** How much of a peak the limiter may take: beyond this a click would turn into a thud. */
const mostLimiting: Decibels = 13;

/**
 * Brings the mix to -16 LUFS and below -1.2 dBTP, in place. Silence stays silence. Gives the gain of every sample: the parts
 * of the mix, multiplied by it, still add up to the mix.
 */
export function master(mix: Stereo): Float32Array {
  const gains = new Float32Array(mix.left.length).fill(1);
  let loudness = integratedLoudness(mix);
  if (loudness < -100) return gains;
  const peak = decibelsOf(Math.max(peakOf(mix.left), peakOf(mix.right)));
  let allowed = Math.min(mostGain, ceiling + mostLimiting - peak);
  for (let pass = 0; pass < 6; pass++) {
    const gain = Math.min(allowed, targetLoudness - loudness);
    amplify(mix, gain);
    scale(gains, gainOf(gain));
    const held = limit(mix, gainOf(ceiling));
    if (held) for (let index = 0; index < gains.length; index++) gains[index] *= held[index];
    allowed -= Math.max(0, gain);
    loudness = integratedLoudness(mix);
    if (Math.abs(loudness - targetLoudness) < 0.3 || allowed < 0.1) break;
  }
  return gains;
}

function amplify({ left, right }: Stereo, decibels: Decibels): void {
  scale(left, gainOf(decibels));
  scale(right, gainOf(decibels));
}

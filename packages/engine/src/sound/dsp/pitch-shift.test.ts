import { describe, expect, it } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { voiceOf } from '../voices/throat.ts';
import { peakOf } from './blend.ts';
import { shiftPitch } from './pitch-shift.ts';

/** The period that repeats best over the middle second, as a pitch. */
function pitchOf(samples: Float32Array): number {
  let best = 0,
    most = -1;
  for (let lag = 200; lag < 700; lag++) {
    let product = 0,
      one = 0,
      other = 0;
    for (let index = 24000; index < 60000; index += 3) {
      product += samples[index] * samples[index + lag];
      one += samples[index] ** 2;
      other += samples[index + lag] ** 2;
    }
    if (product / Math.sqrt(one * other) > most * 1.02) [best, most] = [lag, product / Math.sqrt(one * other)];
  }
  return 48000 / best;
}

describe('shiftPitch', () => {
  const voice = voiceOf(
    {
      seconds: 1.8,
      pitch: () => 125,
      loudness: () => 0.5,
      roughness: 0,
      doubling: 0,
      breath: 0.02,
      formants: [
        { hertz: 700, q: 6, gain: 1 },
        { hertz: 1200, q: 8, gain: 0.7 },
        { hertz: 2600, q: 8, gain: 0.4 },
      ],
    },
    createChance(1),
  );

  it.each([0.75, 0.9, 1.2, 1.5])('times %f', (factor) => {
    const shifted = shiftPitch(voice, factor);
    expect(shifted.length).toBe(voice.length);
    expect(Math.abs(pitchOf(voice) / 125 - 1)).toBeLessThan(0.02);
    expect(Math.abs(pitchOf(shifted) / (125 * factor) - 1)).toBeLessThan(0.02);
    expect(peakOf(shifted)).toBeLessThan(peakOf(voice) * 1.8);
  });

  it('leaves noise and silence as they are', () => {
    expect(peakOf(shiftPitch(new Float32Array(48000), 1.4))).toBe(0);
  });
});

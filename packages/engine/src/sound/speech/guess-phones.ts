import type { Seconds } from '@onereel/spec';
import type { Speech } from '../../host/host.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';

const frame: Seconds = 0.02;

/** Root mean squares of 20 ms pieces. */
function loudnessOf(samples: Float32Array): Float64Array {
  const size = samplesIn(frame);
  return Float64Array.from({ length: Math.ceil(samples.length / size) }, (_, index) => {
    let sum = 0;
    for (let at = index * size; at < Math.min(samples.length, (index + 1) * size); at++) sum += samples[at] ** 2;
    return Math.sqrt(sum / size);
  });
}

/** The samples without the silence before and after, but for a twentieth of a second. Empty when all of it is silent. */
export function trimSilence(samples: Float32Array): Float32Array {
  const loudness = loudnessOf(samples);
  const loudest = loudness.reduce((most, value) => Math.max(most, value), 0);
  if (loudest < 1e-4) return samples.subarray(0, 0);
  const isHeard = (value: number): boolean => value > loudest * 0.004;
  const margin = samplesIn(0.05),
    size = samplesIn(frame);
  return samples.slice(
    Math.max(0, loudness.findIndex(isHeard) * size - margin),
    Math.min(samples.length, (loudness.findLastIndex(isHeard) + 1) * size + margin),
  );
}

/**
 * Phones for a voice of which nothing but the sound is known, as for languages that the embedded voices do not speak: an open vowel
 * where it is loud, a half-open mouth between, silence where it is silent.
 */
export function guessPhones(samples: Float32Array): Speech['phones'] {
  const loudness = loudnessOf(samples);
  const loudest = loudness.reduce((most, value) => Math.max(most, value), 0);
  const phones: { phone: string; at: Seconds; seconds: Seconds }[] = [];
  for (const [index, value] of loudness.entries()) {
    const phone = value > loudest * 0.35 ? 'aa' : value > loudest * 0.04 ? 'eh' : 'pau';
    const at = index * frame;
    const seconds = Math.min(frame, samples.length / sampleRate - at);
    const last = phones.at(-1);
    if (last?.phone === phone) last.seconds += seconds;
    else phones.push({ phone, at, seconds });
  }
  return phones;
}

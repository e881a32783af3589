import type { CueSheet, Decibels } from '@onereel/spec';
import type { Host } from '../host/host.ts';
import { blend } from './dsp/blend.ts';
import { gainOf } from './dsp/decibels.ts';
import { fade, scale } from './dsp/envelope.ts';
import { filter } from './dsp/filter.ts';
import { fastLoudness } from './master/loudness.ts';
import { sampleRate } from './sample-rate.ts';
import type { Spoken } from './space/duck.ts';
import { type Bus, place } from './space/place.ts';
import type { Space } from './space/spaces.ts';
import { characterOf } from './speech/character.ts';

/** Speech is the loudest thing that is not an explosion: its loudest 200 ms, in LUFS. */
const speechLoudness: Decibels = -16;

/**
 * Evens out a voice: no rumble, loud syllables held back a little. A copy. The recorded voices are clear as they are; every decibel
 * of equalising was measured to cost words.
 */
export function dress(samples: Float32Array, level: Decibels = 0): Float32Array {
  const voice = filter(samples.slice(), 'high-pass', 60);
  const loudness = fastLoudness(voice);
  if (loudness < -100) return voice;
  scale(voice, gainOf(-16 - loudness));
  compress(voice, 0.18, 1.7);
  scale(voice, gainOf(speechLoudness + level - fastLoudness(voice)));
  return fade(voice, 0.002, 0.01);
}

/** Holds back what is above a level, in place; no make-up. */
function compress(samples: Float32Array, threshold: number, ratio: number): void {
  const attack = 1 - Math.exp(-1 / (0.004 * sampleRate));
  const release = 1 - Math.exp(-1 / (0.12 * sampleRate));
  let level = 0;
  for (let index = 0; index < samples.length; index++) {
    const size = Math.abs(samples[index]);
    level += (size - level) * (size > level ? attack : release);
    if (level > threshold) samples[index] *= (level / threshold) ** (1 / ratio - 1);
  }
}

/** Speaks every line and places it where it is said, near enough to be understood. Gives the stretches in which something is said. */
export async function mixDialogue(
  sheet: CueSheet,
  bus: Bus,
  space: Space,
  options: { speak: Host['speak']; signal?: AbortSignal },
): Promise<readonly Spoken[]> {
  const spoken: Spoken[] = [];
  for (const { at, line, voice, position, who } of sheet.dialogue) {
    options.signal?.throwIfAborted();
    if (line.trim() === '') continue;
    const speech = await options.speak(line, voice);
    if (speech.samples.length === 0) continue;
    const { level, isNarrator } = characterOf(voice.name);
    const samples = dress(speech.samples, level);
    if (isNarrator) {
      for (const side of [bus.left, bus.right]) blend(side, samples, 0.85, at);
    } else {
      place(bus, sheet.listener, space, {
        samples,
        onset: 0,
        at,
        gain: 1,
        position,
        reference: 6,
        width: 0.4,
        depth: 0.3,
        answer: 0.4,
      });
    }
    spoken.push({ from: at, to: at + samples.length / sampleRate, who, samples });
  }
  return spoken;
}

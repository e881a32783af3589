import { createChance } from '../../chance/chance.ts';
import { gainOf } from '../dsp/decibels.ts';
import { blend } from '../dsp/blend.ts';
import { scale } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { shiftPitch } from '../dsp/pitch-shift.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { voiceOf } from '../voices/throat.ts';
import { breathe } from './breathe.ts';
import type { Character } from './character.ts';
import { resample } from './resample.ts';

/** What a recorded voice must be slowed down by before `colourVoice`, which speeds it up again as it changes the size of the head. */
export function slowingFor({ mouth }: Pick<Character, 'mouth'>): number {
  return mouth;
}

/**
 * Makes a recorded voice the voice of a character; samples at 48 kHz. The result lasts the source's length over `mouth`: a change of
 * the mouth reads the samples faster or slower. `pitch` is a further factor.
 */
export function colourVoice(source: Float32Array, character: Character, pitch = 1): Float32Array {
  let voice = resample(source, character.mouth);
  const factor = Math.max(0.5, Math.min(2, (character.pitch * pitch) / character.mouth));
  if (Math.abs(factor - 1) > 0.005 || character.range !== 1) voice = shiftPitch(voice, factor, character.range);
  if (character.breath > 0) voice = withBreath(voice, character.breath);
  if (character.metal > 0) voice = ringing(voice, character.metal);
  if (character.bright !== 0) filter(voice, 'high-shelf', 1800, 0.7, character.bright);
  if (character.growl > -60) growl(voice, character.growl);
  return voice;
}

function withBreath(voice: Float32Array, share: number): Float32Array {
  // The mouth is read at 16 kHz, where all its resonances are.
  const breath = resample(breathe(resample(voice, 3), sampleRate / 3), 1 / 3);
  const level = rootMeanSquare(breath);
  if (level > 0) scale(breath, rootMeanSquare(voice) / level);
  filter(breath, 'high-pass', 250);
  const mixed = scale(voice.slice(), Math.cos((share * Math.PI) / 2));
  return blend(mixed, breath, Math.sin((share * Math.PI) / 2));
}

function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

/** A short comb: the voice in a metal tube. */
function ringing(voice: Float32Array, amount: number): Float32Array {
  const delays = [samplesIn(0.0063), samplesIn(0.0091)];
  const rung = voice.slice();
  for (const delay of delays) {
    const line = voice.slice();
    for (let index = delay; index < line.length; index++) line[index] += line[index - delay] * 0.55;
    blend(rung, line, amount * 0.5);
  }
  return rung;
}

/** Lays a deep growl under the words, as loud as they are at each moment less `level`, in place. It stays below what carries them. */
function growl(voice: Float32Array, level: number): void {
  const seconds = voice.length / sampleRate;
  const throat = voiceOf(
    {
      seconds,
      pitch: (at) => 41 + 5 * Math.sin(at * 2.1),
      loudness: () => 1,
      roughness: 0.9,
      doubling: 0.5,
      breath: 0.4,
      formants: [
        { hertz: 130, q: 1.4, gain: 1 },
        { hertz: 240, q: 2, gain: 0.5 },
      ],
    },
    createChance(voice.length),
  );
  filter(filter(throat, 'low-pass', 260), 'low-pass', 320);
  const own = rootMeanSquare(throat);
  if (own === 0) return;
  const follow = 1 - Math.exp(-1 / (0.09 * sampleRate));
  let size = 0;
  for (let index = 0; index < voice.length; index++) {
    size += follow * (Math.abs(voice[index]) - size);
    // The mean size of a voice is about 0.7 of its root mean square.
    voice[index] += (throat[index] / own) * size * 1.4 * gainOf(level + 6);
  }
}

import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { type Curve, sweep } from '../dsp/sweep.ts';
import { sampleRate, silence } from '../sample-rate.ts';

/** One resonance of a mouth. */
export interface Formant {
  readonly hertz: Curve | Hertz;
  readonly q: number;
  readonly gain: number;
}

/** A throat and a mouth: what the vocal folds do and what the mouth makes of it. */
export interface Throat {
  readonly seconds: Seconds;
  readonly pitch: Curve;
  readonly loudness: Curve;
  /** How irregular the folds are, 0 a singer, 1 a monster. */
  readonly roughness: number;
  /** Every second pulse weaker by this much: the growl under the tone. */
  readonly doubling: number;
  /** How much air passes unvoiced. */
  readonly breath: number;
  readonly formants: readonly Formant[];
  /** How much passes beside the formants. */
  readonly direct?: number;
}

/** The pressure of the vocal folds: open for a part of each turn, shut sharply, with breath while open. */
function folds({ seconds, pitch, loudness, roughness, doubling, breath }: Throat, chance: Chance): Float32Array {
  const samples = silence(seconds);
  const fast = drift(seconds, 38, chance.spawn('fast'), -1, 1);
  const slow = drift(seconds, 7, chance.spawn('slow'), -1, 1);
  let phase = 0,
    weak = 1,
    stepNow = 0,
    level = 0,
    before = 0,
    strength = 1;
  for (let index = 0; index < samples.length; index++) {
    if (index % 16 === 0) {
      const at = index / sampleRate;
      const shake = 1 + roughness * (0.1 * fast(at) + 0.06 * slow(at));
      stepNow = (pitch(at) * shake) / sampleRate;
      level = loudness(at) * (1 + 0.35 * roughness * fast(at));
    }
    phase += stepNow;
    if (phase >= 1) {
      phase -= Math.floor(phase);
      weak = weak === 1 ? 1 - doubling : 1;
      strength = 1 + roughness * chance.between(-0.25, 0.25);
    }
    const open = phase < 0.6;
    const sine = open ? Math.sin((Math.PI * phase) / 0.6) : 0;
    const flow = sine * sine * (0.4 + phase) * weak * strength;
    // The mouth hears the change of the flow: that is where the bright edge of each pulse is.
    const edge = ((flow - before) / Math.max(0.0006, stepNow)) * 0.16;
    before = flow;
    samples[index] = (edge + 0.35 * (flow - 0.2) + breath * (chance.next() - 0.5) * (open ? 1 : 0.3)) * level;
  }
  return samples;
}

/** The sound of a throat through its mouth. */
export function voiceOf(throat: Throat, chance: Chance): Float32Array {
  const source = folds(throat, chance);
  const samples = silence(throat.seconds);
  for (const { hertz, q, gain } of throat.formants) blend(samples, sweep(source.slice(), 'band-pass', hertz, q), gain);
  if (throat.direct !== undefined) blend(samples, source, throat.direct);
  return samples;
}

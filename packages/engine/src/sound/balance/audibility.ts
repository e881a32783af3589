import type { Decibels } from '@onereel/spec';
import type { Pair } from '../ambience/bed.ts';
import { decibelsOf } from '../dsp/decibels.ts';
import type { Played } from '../effects.ts';
import { place } from '../space/place.ts';
import type { Stereo } from '../stereo.ts';
import { type Listening, meanSquare, type Moment } from './listen.ts';
import { buried, masked, silent, strongest } from './settle.ts';
import { thirdOctaves } from './third-octaves.ts';

/** How a kind of sound is heard in a finished mix. */
export interface Audibility {
  readonly kind: string;
  /** Its root mean square where it sounds, dBFS. */
  readonly level: Decibels;
  /** How far it is under all of the mix there. */
  readonly under: Decibels;
  /** How far it stands above the rest when it begins, in the best of its three strongest third-octave bands; the median of its moments. */
  readonly stands: Decibels;
  /** Whether it is no softer than -45 dBFS, at most 30 dB under the mix, and at most 6 dB under the rest in its band. */
  readonly isHeard: boolean;
}

/** What is measured: everything as it is before mastering, and what was done to it after. */
export interface Finished extends Omit<Listening, 'film' | 'played'> {
  readonly played: readonly (Played & { readonly gain: number })[];
  readonly sound: Stereo;
  /** What became of every part after it was placed: room for speech, fades, mastering; in place. */
  finish(pair: Pair): void;
}

/** Measures in a finished mix how each kind of cue is heard, each by itself against all the rest. */
export function audibilityOf({ played, moments, listener, space, sound, finish }: Finished): Audibility[] {
  const length = sound.left.length;
  const kinds = [...new Set(played.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = { left: new Float32Array(length), right: new Float32Array(length), send: new Float32Array(length) };
    const stretches = played
      .filter((one) => one.kind === kind)
      .map(({ placement, gain }) => place(own, listener, space, { ...placement, gain: placement.gain * gain }));
    finish(own);
    const levels = stretches.map((stretch) => meanSquare(own, stretch));
    const wholes = stretches.map(
      ({ from, to }, index) =>
        [levels[index]!.meanSquare, meanSquare(sound, { from, to: Math.min(to, from + levels[index]!.length) }, 1).meanSquare] as const,
    );
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const level = decibelsOf(Math.sqrt(mean(levels.map((one) => one.meanSquare))));
    const under = decibelsOf(Math.sqrt(mean(wholes.map(([, all]) => all)))) - level;
    const stands = median(moments.filter((moment) => moment.kind === kind).map((moment) => standsAt(own, sound, moment)));
    return { kind, level, under, stands, isHeard: level >= silent && under <= -buried && stands >= masked };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Infinity;
}

/** In the best of its strongest bands: a sound over all the rest. */
function standsAt(own: Pair, sound: Stereo, { from }: Moment): Decibels {
  const rest = { left: new Float32Array(sound.left.length), right: new Float32Array(sound.left.length) };
  for (let index = Math.max(0, from); index < Math.min(sound.left.length, from + 4096); index++) {
    rest.left[index] = sound.left[index] - own.left[index];
    rest.right[index] = sound.right[index] - own.right[index];
  }
  const [mine, others] = [own, rest].map(({ left, right }) => thirdOctaves(left, right, from)) as [Float64Array, Float64Array];
  return Math.max(...strongest(mine).map((band) => 10 * Math.log10(Math.max(1e-16, mine[band]!) / Math.max(1e-16, others[band]!))));
}

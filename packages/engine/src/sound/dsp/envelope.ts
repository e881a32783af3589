import type { Seconds } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';
import type { Curve } from './sweep.ts';

/** Multiplies the samples by a curve, in place, and gives them back. The curve is read every `step` samples and runs straight between. */
export function shape(samples: Float32Array, curve: Curve, step = 16): Float32Array {
  let from = curve(0);
  for (let start = 0; start < samples.length; start += step) {
    const to = curve((start + step) / sampleRate);
    const end = Math.min(start + step, samples.length);
    for (let index = start; index < end; index++) samples[index] *= from + ((to - from) * (index - start)) / step;
    from = to;
  }
  return samples;
}

/** Multiplies the samples by a number, in place, and gives them back. */
export function scale(samples: Float32Array, gain: number): Float32Array {
  for (let index = 0; index < samples.length; index++) samples[index] *= gain;
  return samples;
}

/** A rise over `attack` and an exponential fall of 60 dB over `fall`. */
export function strike(attack: Seconds, fall: Seconds): Curve {
  return (at) => (at < attack ? at / attack : Math.exp((-6.908 * (at - attack)) / fall));
}

/** A swell that peaks with 1 at `peak` and is `rise` and `fall` wide on either side (a Gaussian of two halves). */
export function swell(peak: Seconds, rise: Seconds, fall: Seconds): Curve {
  return (at) => Math.exp(-(((at - peak) / (at < peak ? rise : fall)) ** 2));
}

/** 1 in the middle; eases in over `rise` from the start and out over `fall` to `end`. */
export function hold(end: Seconds, rise: Seconds, fall: Seconds): Curve {
  const ease = (part: number): number => (part <= 0 ? 0 : part >= 1 ? 1 : part * part * (3 - 2 * part));
  return (at) => ease(at / rise) * ease((end - at) / fall);
}

/** Fades the first and last samples to nothing, in place (raised cosine), and gives them back. */
export function fade(samples: Float32Array, rise: Seconds, fall: Seconds): Float32Array {
  const head = Math.min(samples.length, Math.round(rise * sampleRate));
  const tail = Math.min(samples.length, Math.round(fall * sampleRate));
  for (let index = 0; index < head; index++) samples[index] *= 0.5 - 0.5 * Math.cos((Math.PI * index) / head);
  for (let index = 0; index < tail; index++) samples[samples.length - 1 - index] *= 0.5 - 0.5 * Math.cos((Math.PI * index) / tail);
  return samples;
}

import { describe, expect, it } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { decibelsOf } from '../dsp/decibels.ts';
import { scale } from '../dsp/envelope.ts';
import { pink } from '../dsp/noise.ts';
import type { Stereo } from '../stereo.ts';
import { limit } from './limiter.ts';
import { integratedLoudness } from './loudness.ts';
import { master } from './master.ts';
import { truePeaks } from './true-peak.ts';

const sine = (seconds: number, hertz: number, gain: number): Float32Array =>
  Float32Array.from({ length: seconds * 48000 }, (_, index) => gain * Math.sin((2 * Math.PI * hertz * index) / 48000));
const stereo = (left: Float32Array, right: Float32Array = left.slice()): Stereo => ({ sampleRate: 48000, left, right });
const peak = (samples: Float32Array): number => samples.reduce((most, value) => Math.max(most, value), 0);

describe('integratedLoudness', () => {
  it('reads the reference tone of EBU Tech 3341: 1 kHz in both channels at -23 dBFS is -23 LUFS', () => {
    expect(integratedLoudness(stereo(sine(4, 1000, 10 ** (-23 / 20))))).toBeCloseTo(-23, 1);
  });

  it('leaves out what is 10 LU softer than the rest (EBU Tech 3341, case 3)', () => {
    const left = new Float32Array(48000 * 40);
    for (const [from, level, seconds] of [
      [0, -36, 5],
      [5, -23, 30],
      [35, -36, 5],
    ] as const)
      left.set(sine(seconds, 1000, 10 ** (level / 20)), from * 48000);
    expect(Math.abs(integratedLoudness(stereo(left)) + 23)).toBeLessThan(0.1);
  });

  it('is -140 for silence', () => {
    expect(integratedLoudness(stereo(new Float32Array(48000)))).toBe(-140);
  });
});

describe('truePeaks', () => {
  it('finds the peak between samples: a quarter of the rate, an eighth of a turn off', () => {
    const samples = Float32Array.from({ length: 4800 }, (_, index) => Math.sin((Math.PI / 2) * index + Math.PI / 4));
    expect(Math.abs(decibelsOf(peak(truePeaks(samples))))).toBeLessThan(0.3);
  });
});

describe('limit', () => {
  it('holds the ceiling, keeps soft parts as they are, and does not move anything', () => {
    const left = sine(1, 400, 0.2);
    left[24000] = 1.5;
    const before = left.slice();
    const film = stereo(left);
    limit(film, 0.8);
    expect(peak(truePeaks(film.left))).toBeLessThan(0.805);
    expect(film.left.subarray(0, 20000)).toEqual(before.subarray(0, 20000));
    expect(film.left.indexOf(Math.max(...film.left.subarray(23900, 24100)))).toBe(24000);
  });
});

describe('master', () => {
  it.each([-60, -30, 0, 6])('brings noise at %f dB to -16 LUFS', (level) => {
    const film = stereo(scale(pink(4, createChance(1)), 10 ** (level / 20)), scale(pink(4, createChance(2)), 10 ** (level / 20)));
    const start = integratedLoudness(film);
    master(film);
    if (start > -40) expect(Math.abs(integratedLoudness(film) + 16)).toBeLessThan(0.5);
    else expect(integratedLoudness(film) - start).toBeLessThan(26.5);
    expect(decibelsOf(peak(truePeaks(film.left)))).toBeLessThan(-1.2);
  });
});

import { describe, expect, it } from 'vitest';
import { createChance } from '../chance/chance.ts';
import { peakOf } from './dsp/blend.ts';
import { filter } from './dsp/filter.ts';
import type { Instrument } from './instrument.ts';
import { instrumentOf, instruments } from './instruments.ts';
import { fastLoudness } from './master/loudness.ts';
import { perform } from './perform.ts';
import { samplesIn } from './sample-rate.ts';

type Told = Parameters<typeof perform>[1];

const play = (instrument: Instrument, told: Partial<Told> = {}, seed = 5): ReturnType<typeof perform> =>
  perform(instrument, { seconds: instrument.moment === 'start' ? 1.6 : 0, ...told }, createChance(seed));

const energy = (samples: Float32Array): number => samples.reduce((sum, sample) => sum + sample * sample, 0);
const bright = (samples: Float32Array): number =>
  energy(filter(filter(samples.slice(), 'high-pass', 300), 'high-pass', 300)) / energy(samples);

/** Where the energy of 4 ms jumps up the most. */
function onsetOf(samples: Float32Array): number {
  const hop = samplesIn(0.001);
  let best = 0,
    most = 0;
  for (let start = hop * 4; start + hop * 4 < samples.length; start += hop) {
    const jump = energy(samples.subarray(start, start + hop * 4)) - energy(samples.subarray(start - hop * 4, start));
    if (jump > most) [best, most] = [start, jump];
  }
  return best;
}

describe.each(instruments.map((instrument) => [instrument.kind, instrument] as const))('%s', (_kind, instrument) => {
  const sound = play(instrument);

  it('starts and ends at zero, has no DC and stays within bounds', () => {
    const { samples } = sound;
    const peak = peakOf(samples);
    expect(samples.length).toBeGreaterThan(480);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peak).toBeGreaterThan(0.005);
    expect(peak).toBeLessThanOrEqual(1);
    expect(Math.abs(samples[0])).toBeLessThan(peak * 0.03);
    expect(Math.abs(samples[samples.length - 1])).toBeLessThan(peak * 0.002);
    const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    expect(Math.abs(mean)).toBeLessThan(peak * 0.004);
  });

  it('is as loud as it says', () => {
    // Very short sounds are rounded at their peaks, and parameters may call for more or less.
    expect(Math.abs(fastLoudness(sound.samples) - instrument.loudness)).toBeLessThan(7);
  });

  it('gives the same samples for the same seed and others for another', () => {
    expect(play(instrument).samples).toEqual(sound.samples);
    if (instrument.kind !== 'beep') expect(play(instrument, {}, 6).samples).not.toEqual(sound.samples);
  });

  it('is heard on small speakers too', () => {
    expect(bright(sound.samples)).toBeGreaterThan(0.1);
  });

  it('has its moment where it says', () => {
    const { samples, onset } = sound;
    expect(onset).toBeGreaterThanOrEqual(0);
    expect(onset).toBeLessThan(samples.length);
    if (instrument.moment === 'contact') {
      expect(energy(samples.subarray(0, onset)) / energy(samples)).toBeLessThan(0.001);
      const early = energy(samples.subarray(onset, onset + samplesIn(0.12)));
      expect(early / energy(samples)).toBeGreaterThan(0.02);
    }
    if (instrument.moment === 'stroke') expect(Math.abs(onsetOf(samples) - onset)).toBeLessThan(samplesIn(0.12));
  });

  it.each(Object.entries(instrument.parameters))('responds to its parameter %s', (name, parameter) => {
    const [one, other] =
      'low' in parameter ? [parameter.low, parameter.high] : [parameter.values[0], parameter.values[parameter.values.length - 1]];
    const low = play(instrument, { parameters: { [name]: one } });
    const high = play(instrument, { parameters: { [name]: other } });
    expect(low.samples).not.toEqual(high.samples);
    for (const { samples } of [low, high]) {
      expect(samples.every(Number.isFinite)).toBe(true);
      expect(peakOf(samples)).toBeLessThanOrEqual(1);
    }
    const values = 'values' in parameter ? parameter.values : [];
    for (const value of values)
      expect(bright(play(instrument, { parameters: { [name]: value } }).samples), String(value)).toBeGreaterThan(0.08);
  });

  it.each(instrument.curves)('follows the curve %s', (name) => {
    const rising = play(instrument, { curves: { [name]: name === 'rpm' ? [900, 2500, 5000] : [0.1, 0.5, 1] } });
    const falling = play(instrument, { curves: { [name]: name === 'rpm' ? [5000, 2500, 900] : [1, 0.5, 0.1] } });
    expect(rising.samples).not.toEqual(falling.samples);
  });
});

describe('instrumentOf', () => {
  it('finds every listed kind', () => {
    expect(new Set(instruments.map(({ kind }) => kind)).size).toBe(instruments.length);
    for (const { kind } of instruments) expect(instrumentOf(kind)).toMatchObject({ exact: true, instrument: { kind } });
  });

  it('gives the nearest for a kind that is not known', () => {
    expect(instrumentOf('car honk')).toMatchObject({ exact: false, instrument: { kind: 'engine' } });
    expect(instrumentOf('dog-woof').instrument.kind).toBe('bark');
    expect(instrumentOf('zzyzx')).toMatchObject({ exact: false, instrument: { kind: 'whoosh' } });
    expect(instrumentOf('').exact).toBe(false);
    expect(instrumentOf('constructor').exact).toBe(false);
  });
});

describe('beep', () => {
  it('has exactly the frequency asked for, from the onset on', () => {
    const { samples, onset } = play(instrumentOf('beep').instrument, { seconds: 0.5, parameters: { frequency: 1000 } });
    let crossings = 0;
    for (let index = onset + 4800; index < onset + 14400; index++) if (samples[index] >= 0 && samples[index - 1] < 0) crossings++;
    expect(crossings).toBe(200);
    expect(peakOf(samples.subarray(0, onset))).toBe(0);
    expect(Math.abs(samples[onset + 12])).toBeGreaterThan(peakOf(samples) * 0.8);
  });
});

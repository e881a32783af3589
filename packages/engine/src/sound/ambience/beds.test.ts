import { describe, expect, it } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { filter } from '../dsp/filter.ts';
import { integratedLoudness } from '../master/loudness.ts';
import { bedOf, beds, makeBed } from './beds.ts';

const energy = (samples: Float32Array): number => samples.reduce((sum, sample) => sum + sample * sample, 0);

describe.each(beds.map((bed) => [bed.kind, bed] as const))('%s', (_kind, bed) => {
  const pair = makeBed(bed, 6, createChance(9));

  it('is as long as asked, finite, and as loud as it says', () => {
    expect([pair.left.length, pair.right.length]).toEqual([288000, 288000]);
    expect(pair.left.every(Number.isFinite)).toBe(true);
    expect(Math.abs(integratedLoudness({ sampleRate: 48000, ...pair }) - bed.loudness)).toBeLessThan(6);
  });

  it('surrounds: its channels are not alike, and neither is much louder', () => {
    let product = 0;
    for (let index = 0; index < pair.left.length; index++) product += pair.left[index] * pair.right[index];
    expect(Math.abs(product) / Math.sqrt(energy(pair.left) * energy(pair.right))).toBeLessThan(0.5);
    expect(Math.abs(10 * Math.log10(energy(pair.left) / energy(pair.right)))).toBeLessThan(5);
  });

  it('is heard on small speakers too', () => {
    expect(energy(filter(filter(pair.left.slice(), 'high-pass', 300), 'high-pass', 300)) / energy(pair.left)).toBeGreaterThan(0.15);
  });

  it('is the same for the same seed, never a loop, and may be very short', () => {
    expect(makeBed(bed, 6, createChance(9)).left).toEqual(pair.left);
    expect(makeBed(bed, 0.2, createChance(9)).left.length).toBe(9600);
    let product = 0,
      first = 0,
      second = 0;
    for (let index = 0; index < 144000; index++) {
      product += pair.left[index] * pair.left[index + 144000];
      first += pair.left[index] ** 2;
      second += pair.left[index + 144000] ** 2;
    }
    expect(Math.abs(product) / Math.sqrt(first * second + 1e-20)).toBeLessThan(0.5);
  });
});

describe('bedOf', () => {
  it('finds what is listed and the nearest otherwise', () => {
    for (const { kind } of beds) expect(bedOf(kind)).toMatchObject({ exact: true, bed: { kind } });
    expect(bedOf('busy street').bed.kind).toBe('city');
    expect(bedOf('nowhere')).toMatchObject({ exact: false, bed: { kind: 'room' } });
  });
});

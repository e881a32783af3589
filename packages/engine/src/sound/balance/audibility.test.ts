import type { Cue, CueSheet } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { decibelsOf } from '../dsp/decibels.ts';
import { mix } from '../mix.ts';
import { middles, thirdOctaves } from './third-octaves.ts';

const cue = (at: number, kind: string, metres: number, more: Partial<Cue> = {}): Cue => ({
  at,
  kind,
  seconds: 0.4,
  position: [{ at: 0, place: [0, 0, -metres] }],
  gain: 1,
  ...more,
});
const sheet = (more: Partial<CueSheet>): CueSheet => ({
  version: 1,
  seconds: 4,
  seed: 3,
  listener: [{ at: 0, place: [0, 1.6, 0], right: [1, 0, 0] }],
  space: 'outdoor',
  cues: [],
  dialogue: [],
  music: null,
  ambience: [],
  ...more,
});
const speak = () => Promise.resolve({ samples: new Float32Array(0), sampleRate: 48000 as const, phones: [] });
const bed = (kind: string, gain = 1): CueSheet['ambience'][number] => ({ kind, gain, at: 0, seconds: 4 });

describe('thirdOctaves', () => {
  it('finds a tone in its band, with the mean square of both channels', () => {
    const tone = Float32Array.from({ length: 6000 }, (_, index) => 0.5 * Math.sin((2 * Math.PI * 1000 * index) / 48000));
    const bands = thirdOctaves(tone, tone, 300);
    expect(middles[bands.indexOf(Math.max(...bands))]).toBe(1000);
    expect(Math.abs(10 * Math.log10(bands.reduce((sum, band) => sum + band, 0) / 0.25))).toBeLessThan(1);
  });
});

describe('the balance of a mix', () => {
  it('lets soft steps be heard in a storm with music that nobody asked for', async () => {
    const { audibility, notes } = await mix(
      sheet({
        cues: [0.5, 1.2, 1.9, 2.6].map((at) => cue(at, 'footstep', 14, { who: 'man', gain: 0.5 })),
        ambience: [bed('storm')],
        music: { mood: 'tense', tempo: 'fast', instruments: [], hits: [], role: 'underscore' },
      }),
      { speak, measured: true },
    );
    expect(audibility).toMatchObject([{ kind: 'footstep', isHeard: true }]);
    expect(notes).toEqual([]);
  });

  it('says what cannot be made heard', async () => {
    const { audibility, notes } = await mix(
      sheet({ cues: [cue(1, 'drip', 250, { gain: 0.02 }), cue(0, 'siren', 2, { seconds: 4 })], ambience: [bed('storm-sea')] }),
      {
        speak,
        measured: true,
      },
    );
    expect(audibility!.find(({ kind }) => kind === 'drip')!.isHeard).toBe(false);
    expect(notes.map(({ words }) => words)).toEqual(['drip']);
  });

  it('lets events stand clear of music that nobody asked for', async () => {
    const of = async (role: 'featured' | 'underscore'): Promise<number> => {
      const { stems } = await mix(
        sheet({
          cues: [1, 2.4].map((at) => cue(at, 'splash', 20, { gain: 0.4 })),
          ambience: [bed('lake')],
          music: { mood: 'calm', tempo: 'slow', instruments: ['piano'], hits: [], role },
        }),
        { speak },
      );
      const level = (samples: Float32Array): number =>
        decibelsOf(Math.sqrt(samples.subarray(48000, 57600).reduce((sum, value) => sum + value * value, 0) / 9600));
      return level(stems.effects.left) - level(stems.music.left);
    };
    const [featured, underscore] = [await of('featured'), await of('underscore')];
    expect(underscore).toBeGreaterThan(8);
    expect(underscore).toBeGreaterThan(featured + 3);
  });
});

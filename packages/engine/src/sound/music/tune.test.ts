import type { CueSheet, TuneNote } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { mix } from '../mix.ts';
import { measureNotes } from './measure-notes.ts';

const line = (keys: readonly (readonly number[])[], beat = 0.5): TuneNote[] =>
  keys.flatMap((chord, index) => chord.map((key) => ({ key, at: 0.25 + index * beat, seconds: beat * 0.92, strength: 0.8 })));

const sheet = (notes: TuneNote[], instrument: string): CueSheet => ({
  version: 1,
  seconds: 4,
  seed: 5,
  listener: [{ at: 0, place: [0, 0, 0], right: [1, 0, 0] }],
  space: 'room',
  cues: [],
  dialogue: [],
  ambience: [{ kind: 'room', gain: 1, at: 0, seconds: 4 }],
  music: { mood: 'neutral', tempo: 'medium', instruments: [instrument], hits: [], tune: { notes } },
});

const speak = (): Promise<never> => Promise.reject(new Error('Nobody speaks here.'));
const played = [
  'piano',
  'violin',
  'cello',
  'trumpet',
  'saxophone',
  'clarinet',
  'flute',
  'organ',
  'accordion',
  'guitar',
  'electric guitar',
  'harp',
  'xylophone',
  'synth',
  'choir',
  'bells',
  'strings',
  'brass',
];

describe('a tune', () => {
  it.each(played)('is played by the %s within 10 cents and 10 ms', async (instrument) => {
    const notes = line([[60], [64], [67], [72], [69], [69]]);
    const { sound } = await mix(sheet(notes, instrument), { speak });
    for (const { key, cents, late } of measureNotes(sound.left, notes)) {
      expect(Math.abs(cents ?? 100), `pitch of ${key}`).toBeLessThan(10);
      expect(Math.abs(late), `moment of ${key}`).toBeLessThan(10);
    }
  });

  it('may be a chord, of which every note is there', async () => {
    const notes = line(
      [
        [60, 64, 67],
        [57, 60, 64],
      ],
      1.5,
    );
    const { sound } = await mix(sheet(notes, 'piano'), { speak });
    for (const { cents, late } of measureNotes(sound.left, notes)) {
      expect(Math.abs(cents ?? 100)).toBeLessThan(10);
      expect(Math.abs(late)).toBeLessThan(10);
    }
  });
});

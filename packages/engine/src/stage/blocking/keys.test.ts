import { describe, expect, it } from 'vitest';
import { readScreenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { keysAt, notesOf } from './keys.ts';

const note = (key: number, at: number, seconds = 0.4): { key: number; at: number; seconds: number; strength: number } => ({
  key,
  at,
  seconds,
  strength: 0.8,
});

describe('keysAt', () => {
  it('has a key down from its onset to its end, and up soon after', () => {
    const notes = [note(60, 0.5), note(64, 0.5), note(67, 1)];
    expect([...keysAt(notes, 0.49)]).toEqual([]);
    expect([...keysAt(notes, 0.5).keys()]).toEqual([60, 64]);
    expect(keysAt(notes, 0.93).get(60)).toBeLessThan(1);
    expect([...keysAt(notes, 1.2).keys()]).toEqual([67]);
  });
});

describe('notesOf', () => {
  it('gives the tune to the instrument in the picture and to nobody else', () => {
    const screenplay = readScreenplay({
      version: 1,
      title: 'A triad',
      prompt: 'A pianist plays a C major triad on a piano.',
      seed: 1,
      seconds: 4,
      look: {},
      setting: { noun: 'studio', kind: 'studio' },
      cast: [
        { id: 'pianist', noun: 'pianist', kind: 'pianist' },
        { id: 'piano', noun: 'piano', kind: 'piano' },
      ],
      shots: [{ start: 0, seconds: 4, camera: {} }],
      sound: { music: { mood: 'neutral', tune: { who: 'piano', notes: [note(60, 0.25), note(64, 0.25), note(67, 0.25)] } } },
    });
    const players = screenplay.cast.map((member) => ({ member, kind: manifest.cast.find((row) => row.kind === member.kind)! }));
    expect(players.some(({ kind }) => kind.family === 'instrument')).toBe(true);
    for (const player of players) {
      expect(notesOf(player, screenplay).map(({ key }) => key)).toEqual(player.kind.family === 'instrument' ? [60, 64, 67] : []);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { filter } from '../dsp/filter.ts';
import { integratedLoudness } from '../master/loudness.ts';
import { composeMusic } from './compose-music.ts';
import { moodOf, moods, playersOf } from './moods.ts';
import { writeScore } from './score.ts';

const music = (mood: string, hits: number[] = []): Parameters<typeof composeMusic>[0] => ({ mood, tempo: 'medium', instruments: [], hits });
const energy = (samples: Float32Array, from = 0, to = samples.length): number =>
  samples.subarray(Math.max(0, Math.round(from)), Math.round(to)).reduce((sum, sample) => sum + sample * sample, 0);

describe.each(Object.keys(moods))('%s', (mood) => {
  const played = composeMusic(music(mood), 8, createChance(4));

  it('is as long as the film, at its level, in both channels, and comes to rest', () => {
    expect([played.left.length, played.right.length]).toEqual([384000, 384000]);
    expect(played.left.every(Number.isFinite)).toBe(true);
    expect(Math.abs(integratedLoudness(played) + 27)).toBeLessThan(0.6);
    expect(Math.abs(10 * Math.log10(energy(played.left) / energy(played.right)))).toBeLessThan(4);
    expect(energy(played.left, 48000 * 7.9)).toBeLessThan(energy(played.left, 48000 * 5, 48000 * 5.1) * 0.1);
  });

  it('is heard on small speakers too', () => {
    expect(energy(filter(filter(played.left.slice(), 'high-pass', 300), 'high-pass', 300)) / energy(played.left)).toBeGreaterThan(0.15);
  });

  it('stays in its scale', () => {
    const {
      notes,
      mood: { scale, root },
    } = writeScore(music(mood), 12, createChance(7));
    for (const { key, player } of notes) {
      if (player !== 'taiko' && player !== 'shaker') expect(scale).toContain((((key - root) % 12) + 12) % 12);
    }
  });
});

describe('composeMusic', () => {
  it('is the same for the same seed and another piece for another', () => {
    const [one, two, three] = [1, 1, 2].map((seed) => composeMusic(music('epic'), 5, createChance(seed)));
    expect(two.left).toEqual(one.left);
    expect(three.left).not.toEqual(one.left);
  });

  it('strikes on its hits', () => {
    const hit = 3.37;
    const played = composeMusic(music('epic', [hit]), 8, createChance(4));
    const at = hit * 48000;
    expect(energy(played.left, at, at + 4800)).toBeGreaterThan(energy(played.left, at - 4800, at) * 1.5);
  });

  it.each([0.5, 1.5, 4, 30])('fits %f seconds', (seconds) => {
    const { left } = composeMusic(music('joyful'), seconds, createChance(2));
    expect(left.length).toBe(seconds * 48000);
    expect(energy(left)).toBeGreaterThan(0);
  });

  it('understands other words for a mood and asked-for players', () => {
    expect(moodOf('Menacing')).toBe(moods['dark']);
    expect(moodOf('warm and tender')).toBe(moods['romantic']);
    expect(moodOf('???')).toBe(moods['neutral']);
    expect(playersOf(['solo piano'], moods['epic'])).toEqual(['piano']);
    expect(playersOf([], moods['calm'])).toEqual(moods['calm'].players);
  });
});

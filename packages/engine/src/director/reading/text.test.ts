import { describe, expect, it } from 'vitest';
import { stripCraft } from '../craft/strip-craft.ts';
import { timeBeats, timeShots } from '../craft/timing.ts';
import { takeQuotes } from './quotes.ts';
import { splitShots } from './shots.ts';

describe('the text before the grammar', () => {
  it('takes quotes of every shape, but no apostrophes', () => {
    expect(takeQuotes('She says "Hi!" and the dog\'s “wow” ends.').quotes).toEqual(['Hi!', 'wow']);
    expect(takeQuotes('He replies: good morning to you').quotes).toEqual(['good morning to you']);
    expect(takeQuotes("The cat's toy is the dog's toy").quotes).toEqual([]);
  });

  it('cuts shots by labels and by cut to', () => {
    expect(splitShots('Shot 1: a cat. Shot 2: a dog. Cut to a bird.').map(({ text }) => text)).toEqual(['a cat.', 'a dog', 'a bird.']);
    expect(splitShots('A man cuts to the left of the bread')).toHaveLength(2);
    expect(splitShots('a cat')).toEqual([{ text: 'a cat' }]);
  });

  it('leaves only the scene', () => {
    expect(stripCraft('Extreme close up of a red frog, slow pan right, cinematic.')).toMatch(/^a red frog\.?$/);
    expect(stripCraft('A boat in the style of Hokusai')).toBe('A boat');
    expect(stripCraft('A dog runs toward the camera.')).toBe('A dog runs toward the camera.');
    expect(stripCraft('cinematic')).toBe('cinematic');
  });
});

describe('time', () => {
  const beat = (step: number, line?: string) => ({
    beat: {
      who: 'x',
      action: line === undefined ? 'walk' : 'speak',
      verb: 'v',
      match: 'exact' as const,
      ...(line === undefined ? {} : { line }),
    },
    step,
    shot: 0,
    motion: 'travel' as const,
    isAmbient: false,
  });

  it('gives a line what it needs and shares the rest', () => {
    const [walk, speak] = timeBeats([beat(0), beat(1, 'Hello, world!')], 2, 4);
    expect(walk).toMatchObject({ start: 2 });
    expect(speak!.seconds).toBeCloseTo(0.4 + 0.085 * 13, 2);
    expect(speak!.start + speak!.seconds).toBeCloseTo(6, 2);
  });

  it('keeps a line that is too long inside the shot', () => {
    const beats = timeBeats([beat(0), beat(1, 'x'.repeat(400))], 0, 4);
    expect(beats[1]!.start + beats[1]!.seconds).toBeLessThanOrEqual(4.001);
    expect(beats[0]!.seconds).toBeGreaterThan(0.2);
  });

  it('tells a long tale in fewer steps', () => {
    const beats = timeBeats(
      Array.from({ length: 40 }, (_, step) => beat(step)),
      0,
      4,
    );
    expect(new Set(beats.map(({ start }) => start)).size).toBeLessThanOrEqual(8);
    for (const { seconds } of beats) expect(seconds).toBeGreaterThan(0.3);
  });

  it('shares a film among shots without a gap', () => {
    const shots = timeShots([3, 12, 5], 10);
    expect(shots[1]!.start).toBeCloseTo(shots[0]!.seconds, 3);
    expect(shots.reduce((sum, shot) => sum + shot.seconds, 0)).toBeCloseTo(10, 3);
  });
});

import type { Beat, Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { toppledAt, topples, withTopples } from './toppling.ts';
import { isTumble, whirlAt } from './whirl.ts';

const film = (
  prompt: string,
  cast: Readonly<Record<string, string>>,
  beat: Pick<Beat, 'who' | 'action' | 'verb' | 'target'>,
): Screenplay => ({
  version: 1,
  title: '',
  prompt,
  seed: 1,
  seconds: 4,
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
  setting: { noun: 'meadow', kind: 'meadow', match: 'exact', features: [] },
  cast: Object.entries(cast).map(([id, kind]) => ({ id, noun: id, kind, match: 'exact', count: 1, traits: {} })),
  relations: [],
  shots: [
    {
      start: 0,
      seconds: 4,
      camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' },
      beats: [{ start: 0, seconds: 4, match: 'exact', ...beat }],
    },
  ],
  sound: { ambience: [], effects: [], music: null },
  text: [],
  notes: [],
});

const beat = (action: string, verb: string, target?: string): Beat => ({
  start: 0,
  seconds: 4,
  who: 'one',
  action,
  verb,
  match: 'exact',
  ...(target === undefined ? {} : { target }),
});

describe('turning about oneself', () => {
  it('is a turn on the spot for who spins, head over heels for who flips', () => {
    expect(isTumble(beat('spin', 'spin'))).toBe(false);
    expect(isTumble(beat('spin', 'do', 'backflip'))).toBe(true);
    const spun = whirlAt(beat('spin', 'spin'), 2, 1.7, 'dancer spin')!;
    expect(spun.heading).toBeGreaterThan(Math.PI);
    expect([spun.pitch, spun.bank, ...spun.shift]).toEqual([0, 0, 0, 0, 0]);
  });
  it('turns about the middle: half way round the feet are up', () => {
    const whirl = beat('spin', 'do', 'cartwheel');
    const heights = Array.from({ length: 40 }, (_, index) => whirlAt(whirl, index * 0.05, 1.7, 'gymnast')!.shift[1]);
    expect(Math.max(...heights)).toBeGreaterThan(1.7);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  });
});

describe('toppling', () => {
  it('lays what is knocked over on its side, one after the other', () => {
    const fall = beat('fall', 'topple');
    expect(topples(fall)).toBe(true);
    expect(toppledAt(fall, 0, 0, 0.1)).toBeNull();
    expect(toppledAt(fall, 0.1, 1, 0.1)).toBeNull();
    expect(toppledAt(fall, 4, 0, 0.1)!.bank).toBeCloseTo(Math.PI / 2, 2);
  });
  it('is told of what a push meets, and not of a door at which somebody knocks', () => {
    const knock = (prompt: string): boolean => {
      const cast = { puppy: 'dog', bottle: 'bottle' };
      const told = withTopples(film(prompt, cast, { who: 'puppy', action: 'push', verb: 'knock', target: 'bottle' }));
      return told.shots[0]!.beats.some(({ who, verb }) => who === 'bottle' && verb === 'topple');
    };
    expect(knock('A puppy knocks over a bottle')).toBe(true);
    expect(knock('A puppy knocks at a bottle')).toBe(false);
  });
});

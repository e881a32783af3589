import { readScreenplay, type Screenplay } from '@onereel/spec';
import { expect, test } from 'vitest';
import { withFeeding } from './feeding.ts';

/** Somebody eats food out of a bowl. */
const meal = (who: string): Screenplay =>
  readScreenplay({
    version: 1,
    title: 'A meal',
    prompt: `A ${who} eats food from a bowl.`,
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'meadow', kind: 'meadow', match: 'exact', features: [] },
    cast: [
      [who, who],
      ['food', 'curry'],
      ['bowl', 'bowl'],
    ].map(([id, kind]) => ({ id, noun: id, kind, match: 'exact', count: 1, traits: {} })),
    relations: [{ subject: 'food', relation: 'in', object: 'bowl' }],
    shots: [
      {
        start: 0,
        seconds: 4,
        camera: { subject: who },
        beats: [{ start: 0, seconds: 4, who, verb: 'eat', action: 'eat', target: 'food', match: 'exact' }],
      },
    ],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });

test('the food that an animal eats from a bowl is in the bowl', () => {
  const play = withFeeding(meal('dog'));
  expect(play.cast.map(({ id }) => id)).toEqual(['dog', 'bowl']);
  expect(play.shots[0]!.beats[0]).toMatchObject({ who: 'dog', action: 'eat', target: 'bowl' });
});

test('people keep their food', () => {
  const told = meal('woman');
  expect(withFeeding(told)).toBe(told);
});

import { expect, test } from 'vitest';
import { direct } from '../../../director/direct.ts';
import { withFeeding } from './feeding.ts';

test('the food that an animal eats from a bowl is in the bowl', async () => {
  const play = withFeeding(await direct('A dog eats food from a bowl.', { seed: 1 }));
  expect(play.cast.map(({ id }) => id)).toEqual(['dog', 'bowl']);
  expect(play.shots[0]!.beats[0]).toMatchObject({ who: 'dog', action: 'eat', target: 'bowl' });
});

test('people keep their food', async () => {
  const told = await direct('A woman eats food from a bowl.', { seed: 1 });
  expect(withFeeding(told)).toBe(told);
});

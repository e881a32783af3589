import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

/** Clauses that have nothing to do with each other, with the noun, its trait and its deed. */
const clauses = [
  { words: 'a red goat jumps over a log', noun: 'goat', trait: 'red', verb: 'jump' },
  { words: 'a tall woman waves', noun: 'woman', trait: 'tall', verb: 'wave' },
  { words: 'two white horses gallop', noun: 'horse', trait: 'white', verb: 'gallop' },
  { words: 'an old man in a green hat sleeps', noun: 'old man', trait: 'old', verb: 'sleep' },
  { words: 'a black balloon rises', noun: 'balloon', trait: 'black', verb: 'rise' },
  { words: 'a tiny robot dances', noun: 'robot', trait: 'tiny', verb: 'dance' },
] as const;

/** What a screenplay says of a noun: its traits, its number and what it does. */
async function saidOf(prompt: string) {
  const play = await direct(prompt, { seed: 1, seconds: 12 });
  return (noun: string) => {
    const member = play.cast.find((item) => item.noun === noun);
    const deeds = play.shots
      .flatMap((shot) => shot.beats)
      .filter((beat) => beat.who === member?.id)
      .map((beat) => beat.verb);
    return { traits: JSON.stringify(member?.traits ?? {}), count: member?.count, wears: JSON.stringify(member?.wears ?? []), deeds };
  };
}

describe('unrelated clauses in another order', () => {
  it.each(['. ', ', and then ', '. Meanwhile, ', ' while ', ', '])('keep their owners when joined by "%s"', async (join) => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...clauses], { minLength: 2, maxLength: 4 }), async (chosen) => {
        const said = await saidOf(`${chosen.map(({ words }) => words).join(join)}.`);
        for (const { noun, trait, verb } of chosen) {
          const { traits, count, wears, deeds } = said(noun);
          expect(traits, noun).toContain(trait);
          expect(count, noun).toBe(noun === 'horse' ? 2 : 1);
          expect(wears.includes('hat'), noun).toBe(noun === 'old man');
          expect(deeds, noun).toEqual([verb]);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});

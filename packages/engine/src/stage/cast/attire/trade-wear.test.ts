import { describe, expect, it } from 'vitest';
import { attireOf } from './attire.ts';
import { byTrade } from './trade-wear.ts';

describe('what animals of a trade wear', () => {
  it('is in the wardrobe, every piece of it', () => {
    for (const [trade, nouns] of Object.entries(byTrade))
      for (const noun of nouns) {
        const worn = attireOf({ id: 'bear', noun: 'bear', kind: 'bear', match: 'exact', count: 1, traits: {}, wears: [{ noun }] });
        expect(worn.length, `${trade}: ${noun}`).toBeGreaterThan(0);
      }
  });
});

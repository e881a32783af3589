import { expect, it } from 'vitest';
import { loadLexicon } from './lexicon.ts';
import { matchCast, matchFeature, matchSetting } from './match-noun.ts';
import { matchVerb } from './match-verb.ts';

const lexicon = await loadLexicon();

it.each([
  ['dragon', 'dragon', 'exact'],
  ['beagle', 'beagle', 'exact'],
  ['leopard', 'leopard', 'exact'],
  ['tiger', 'tiger', 'exact'],
  ['tobacconist', 'person', 'broader'],
  ['nightingale', 'sparrow', 'broader'],
  ['weapon', 'sword', 'broader'],
  ['crossbow', 'bow-and-arrow', 'exact'],
  ['wine bottle', 'wine-bottle', 'exact'],
  ['gondolier', 'person', 'broader'],
])('casts %s as %s, %s', (noun, kind, match) => {
  const matched = matchCast(noun, lexicon);
  expect([matched?.row.kind, matched?.match]).toEqual([kind, match]);
});

it.each(['periscope', 'metronome', 'astrolabe', 'guillotine'])('does not pretend to have a %s', (noun) => {
  expect(matchCast(noun, lexicon)).toBeUndefined();
});

it('finds places and landmarks', () => {
  expect(matchSetting('meadow', lexicon)?.row.kind).toBe('meadow');
  expect(matchSetting('gulch', lexicon)?.match).toBe('broader');
  expect(matchFeature('moon', lexicon)?.row.kind).toBe('moon');
});

it.each([
  ['sprint', 'run', 'exact'],
  ['saunter', 'walk', 'exact'],
  ['guzzle', 'drink', 'broader'],
  ['zoom', 'pass-by', 'broader'],
  ['xyzzy', 'stand', 'substitute'],
])('plays %s as %s, %s', (verb, action, match) => {
  const matched = matchVerb(verb, undefined, undefined, lexicon);
  expect([matched.row.action, matched.match]).toEqual([action, match]);
});

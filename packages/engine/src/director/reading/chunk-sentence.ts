import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Chunk } from './chunk.ts';
import { takeDirection } from './chunk-direction.ts';
import { takeNounPhrase, type Taken } from './chunk-noun.ts';
import { takeVerbPhrase } from './chunk-verb.ts';
import type { Token } from './token.ts';

const sides = new Set([
  'left',
  'right',
  'front',
  'back',
  'top',
  'bottom',
  'side',
  'middle',
  'center',
  'centre',
  'inside',
  'outside',
  'edge',
]);

/** `on the left side of`, `in front of`, `next to`: one relation of several words. */
function takeLongPreposition(tokens: readonly Token[], start: number): Taken<string> | undefined {
  const words = tokens.slice(start, start + 5).map((token) => token.lower);
  if (words[0] === 'full' && words[1] === 'of') return { value: 'with', end: start + 2 };
  if (/^(complete|along|together|filled)$/.test(words[0] ?? '') && words[1] === 'with') return { value: 'with', end: start + 2 };
  if (words[0] === 'next' && words[1] === 'to') return { value: 'next-to', end: start + 2 };
  if (words[0] === 'close' && words[1] === 'to') return { value: 'near', end: start + 2 };
  if (words[0] === 'out' && words[1] === 'of') return { value: 'out-of', end: start + 2 };
  if (words[0] === 'far' && words[1] === 'from') return { value: 'far-from', end: start + 2 };
  if (words[0] === 'away' && words[1] === 'from') return { value: 'away-from', end: start + 2 };
  if (
    words[0] === 'from' &&
    /^(behind|under|underneath|beneath|below|above|inside|within|between|beside)$/.test(words[1] ?? '') &&
    words.length > 2
  )
    return { value: `from-${words[1]}`, end: start + 2 };
  if (words[0] === 'on' && words[1] === 'to') return { value: 'onto', end: start + 2 };
  const skip = words[1] === 'the' ? 2 : 1;
  const side = words[skip];
  if (side === undefined || !sides.has(side)) return undefined;
  const goal = /^(to|toward|towards|into|onto)$/.test(words[0] ?? '') ? 'to-' : words[0] === 'from' ? 'from-' : '';
  if (words[skip + 1] === 'of') return { value: `${goal}${side}-of`, end: start + skip + 2 };
  if (/^(side|hand)$/.test(words[skip + 1] ?? '') && words[skip + 2] === 'of') return { value: `${goal}${side}-of`, end: start + skip + 3 };
  return undefined;
}

function takePhrase(tokens: readonly Token[], index: number, lexicon: Lexicon): Taken<Chunk> | undefined {
  const token = tokens[index]!;
  const direction = takeDirection(tokens, index);
  if (direction !== undefined) return { value: { kind: 'direction', direction: direction.value }, end: direction.end };
  if (token.tag === 'ADP' || /^(next|close|far|away|out|complete|along|together|full|filled)$/.test(token.lower)) {
    const long = takeLongPreposition(tokens, index);
    if (long !== undefined) return { value: { kind: 'link', preposition: long.value }, end: long.end };
  }
  if (token.tag === 'ADP') return { value: { kind: 'link', preposition: token.lower }, end: index + 1 };
  if (token.text === ':') return { value: { kind: 'subordinate', word: 'while' }, end: index + 1 };
  if (token.tag === 'PUNCT')
    return { value: /^[.;!?]+$/.test(token.text) || token.text === '…' ? { kind: 'stop' } : { kind: 'comma' }, end: index + 1 };
  if (token.tag === 'CCONJ') return { value: { kind: 'and' }, end: index + 1 };
  if (token.tag === 'SCONJ') return { value: { kind: 'subordinate', word: token.lower }, end: index + 1 };
  if (
    /^(then|afterwards|afterward|finally|next|later|eventually|subsequently)$/.test(token.lower) &&
    token.tag !== 'ADJ' &&
    token.tag !== 'DET'
  )
    return { value: { kind: 'then' }, end: index + 1 };
  const noun = takeNounPhrase(tokens, index, lexicon);
  if (noun !== undefined) return { value: { kind: 'noun', noun: noun.value }, end: noun.end };
  const verb = takeVerbPhrase(tokens, index, lexicon);
  if (verb !== undefined) return { value: { kind: 'verb', verb: verb.value }, end: verb.end };
  if (token.tag === 'ADV') return { value: { kind: 'adverb', word: token.lower }, end: index + 1 };
  if (token.tag === 'ADJ') return { value: { kind: 'adjective', word: token.lower }, end: index + 1 };
  return undefined;
}

/** Cuts repaired tokens into phrases. Words that fit nowhere are skipped. */
export function chunk(tokens: readonly Token[], lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < tokens.length) {
    const phrase = takePhrase(tokens, index, lexicon);
    if (phrase !== undefined) chunks.push(phrase.value);
    index = Math.max(index + 1, phrase?.end ?? 0);
  }
  return chunks;
}

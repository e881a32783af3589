import { partitives, pictureNouns } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf, matchCast } from '../lexicon/match-noun.ts';
import { placeNames, withPlaceType } from '../lexicon/named-places.ts';
import type { Chunk } from './chunk.ts';

/** Whether a noun is a person, an animal or a vehicle. */
const isAlive = (noun: string, lexicon: Lexicon): boolean =>
  ['person', 'animal', 'vehicle', 'people'].some((kind) => isKindOf(noun, kind, lexicon)) ||
  /^(human|quadruped|bird|car|dragon)$/.test(matchCast(noun, lexicon)?.row.family ?? '');

/** Drops `a view of`, `we see`; turns `a group of dogs` into several dogs. */
export function simplify(chunks: readonly Chunk[], lexicon: Lexicon): Chunk[] {
  const kept: Chunk[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    const after = chunks[index + 1];
    const last = chunks[index + 2];
    if (chunk.kind === 'noun') {
      const { noun } = chunk.noun;
      const head = noun.split(' ').at(-1)!;
      const isOf = after?.kind === 'link' && after.preposition === 'of';
      const isArtwork = /^(painting|watercolor|drawing|sketch|illustration|portrait|photo|photograph|picture)$/.test(head);
      if (isArtwork && kept.some((item) => item.kind === 'noun')) {
        kept.push(chunk);
        continue;
      }
      const named =
        isOf && last?.kind === 'noun' ? placeNames.find((name) => name === `${noun} of ${last.noun.noun}` || name === noun) : undefined;
      if (named !== undefined && last?.kind === 'noun') {
        kept.push({
          kind: 'noun',
          noun: { ...chunk.noun, noun: withPlaceType(named), words: `${chunk.noun.words} of ${last.noun.words}` },
        });
        index += 2;
        continue;
      }
      // "Christ the Redeemer"
      if (after?.kind === 'noun' && placeNames.includes(`${noun} the ${after.noun.noun}`)) {
        kept.push({ kind: 'noun', noun: { ...chunk.noun, noun: withPlaceType(`${noun} the ${after.noun.noun}`) } });
        index++;
        continue;
      }
      const showsVerb = after?.kind === 'verb' && /^(show|follow|feature|capture|depict|highlight|reveal)$/.test(after.verb.verb ?? '');
      if (
        pictureNouns.has(head) &&
        (chunks[index - 1] === undefined || /^(shot|stop)$/.test(chunks[index - 1]!.kind)) &&
        after?.kind === 'link' &&
        !isOf &&
        last?.kind === 'noun'
      )
        continue;
      if (pictureNouns.has(head) && (isOf || (showsVerb && last?.kind === 'noun'))) {
        index++;
        continue;
      }
      if (
        /^(we|you|i)$/.test(chunk.noun.pronoun ?? '') &&
        after?.kind === 'verb' &&
        /^(see|watch|hear|notice|know|find|follow)$/.test(after.verb.verb ?? '')
      ) {
        kept.push({ kind: 'subordinate', word: 'while' });
        index++;
        continue;
      }
      // "a wolf pack": several wolves
      const grouped = /^(\S+) (pack|herd|flock|swarm|pod|colony|litter)$/.exec(noun);
      if (grouped !== null && isAlive(grouped[1]!, lexicon)) {
        const count = chunk.noun.count === undefined || chunk.noun.count <= 1 ? partitives.get(grouped[2]!)! : chunk.noun.count;
        kept.push({ kind: 'noun', noun: { ...chunk.noun, noun: lexicon.singular(grouped[1]!), count, isPlural: true } });
        continue;
      }
      const isKin = head === 'family' && isOf && last?.kind === 'noun' && isKindOf(last.noun.noun, 'animal', lexicon);
      const measured = isKin ? 4 : partitives.get(head);
      // "a herd of its kind": more of the same
      if (measured !== undefined && isOf && last?.kind === 'noun' && /^(kind|own kind|species)$/.test(last.noun.noun)) {
        kept.push(chunk);
        index += 2;
        continue;
      }
      if (measured !== undefined && isOf && last?.kind === 'noun' && last.noun.pronoun === undefined) {
        // "a row of dominoes" stands in the manifest as one thing
        const isOwn = lexicon.isOwnNoun(`${last.noun.noun} ${head}`);
        const own = isOwn || (measured === 1 && !last.noun.isPlural) ? (chunk.noun.count ?? (chunk.noun.isPlural ? 3 : 1)) : undefined;
        const count = last.noun.count ?? own ?? measured * (chunk.noun.count !== undefined && measured === 12 ? chunk.noun.count : 1);
        const name = head === 'sea' || head === 'slice' || head === 'piece' ? [head] : [];
        kept.push({
          kind: 'noun',
          noun: {
            ...last.noun,
            count,
            determiner: chunk.noun.determiner,
            adjectives: [...chunk.noun.adjectives, ...last.noun.adjectives, ...name],
          },
        });
        index += 2;
        continue;
      }
    }
    // "followed by rolling thunder": what comes next, not who walks behind
    const isFollowed =
      chunk.kind === 'verb' &&
      chunk.verb.verb === 'follow' &&
      chunk.verb.isPast &&
      after?.kind === 'link' &&
      after.preposition === 'by' &&
      last?.kind === 'noun';
    if (isFollowed && !isAlive(last.noun.noun, lexicon)) {
      kept.push({ kind: 'stop' }, { kind: 'then' });
      index++;
      continue;
    }
    kept.push(chunk);
  }
  return kept;
}

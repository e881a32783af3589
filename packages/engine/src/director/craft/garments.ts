import type { Match } from '@onereel/spec';
import { clothes, clothesAlike, forPeopleOnly } from '../../manifest/clothes.ts';

/** Words for clothes as such. */
const any = /^(?:clothes|clothing|outfit|attire|wear|garment|costume)$/;

const known = new Map<string, Match>([
  ...clothes.map((noun) => [noun, 'exact'] as const),
  ...clothesAlike.map((noun) => [noun, 'broader'] as const),
]);

/** How close what people are dressed in comes to a noun: the wardrobe has it, has one like it, or has nothing of the kind. */
export function garmentMatch(noun: string): Match {
  const words = noun.split(' ');
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const match = known.get(name) ?? known.get(name.replaceAll('-', ' ')) ?? known.get(`${name}s`);
    if (match !== undefined) return match;
  }
  return any.test(words.at(-1)!) ? 'broader' : 'substitute';
}

const human = new Set(forPeopleOnly);

/** How close what a creature is dressed in comes to a noun: what is cut for a person's arms and legs it has not. */
export function creatureGarmentMatch(noun: string): Match {
  return noun.split(' ').some((word) => human.has(word)) ? 'substitute' : garmentMatch(noun);
}

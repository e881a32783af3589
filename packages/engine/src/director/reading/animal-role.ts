import { isKindOf } from '../lexicon/match-noun.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounPhrase } from './chunk.ts';

/** People named after the animals that they deal with: a dog trainer is no dog. */
const dealsWithAnimals =
  /^(trainer|walker|rider|owner|lover|keeper|breeder|watcher|whisperer|handler|herder|groomer|catcher|hunter|tamer|racer|sitter|jockey|driver|man|woman|boy|girl|lady|person|people|farmer|rancher|thief|butcher|doctor|charmer|enthusiast|fan|head|king|queen)$/;

/** `a bear journalist` is a bear who works as one: the animal is the noun and the trade a trait. Other phrases stay. */
export function readAnimalRole(phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const words = phrase.noun.split(' ');
  const [animal, role] = words;
  if (words.length !== 2 || animal === undefined || role === undefined || dealsWithAnimals.test(role) || lexicon.isCompound(phrase.noun))
    return phrase;
  if (!isKindOf(animal, 'animal', lexicon) || !isKindOf(role, 'person', lexicon)) return phrase;
  return { ...phrase, noun: animal, adjectives: [...phrase.adjectives, role] };
}

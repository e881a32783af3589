import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf, matchCast } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { lampOf } from './at-home.ts';
import { table } from './implied.ts';
import { presetName, senseOf } from './senses.ts';

/** Who is in a group that the prompt says nothing else of, and how many. */
const members: Readonly<Record<string, string>> = table(`
  cow: herd, cattle herd
  sheep: sheep flock
  bird: flock, flight formation
  wolf: pack
  fish: school, shoal
  bee: swarm
  lion: pride
  whale: pod
  goose: gaggle
`);

const isAnimal = (thing: Thing, lexicon: Lexicon): boolean =>
  isKindOf(thing.noun, 'animal', lexicon) && matchCast(thing.noun, lexicon)?.row.family !== 'human';

/** `runs out of the school`: no fish are meant. */
const isHouse = ({ prepositions }: Thing): boolean =>
  [...prepositions].some((word) =>
    /^(in|into|inside|at|to|from|out-of|outside|near|behind|before|by|through|around|past|opposite)$/.test(word),
  );

/** `joins a herd`: a group of the animals that are spoken of, else of those that the word is used for; undefined for other nouns. */
export function memberOfGroup(thing: Thing, { things }: Reading, lexicon: Lexicon): string | undefined {
  const usual = members[thing.noun];
  if (usual === undefined || (thing.noun === 'school' && isHouse(thing))) return undefined;
  return things.find((other) => other !== thing && isAnimal(other, lexicon))?.noun ?? usual;
}

const young = /^(?:baby|cub|calf|pup|young|little one|offspring|child|newborn)$/;
const parent = /^(?:mother|mom|father|dad|parent|mate|sibling|brother|sister)$/;

/** What the young become: the mother of a duckling is a duck. */
const grown: Readonly<Record<string, string>> = table(`
  duck: duckling
  cat: kitten
  dog: puppy
  lion: cub
  cow: calf
  horse: foal
  sheep: lamb
  hen: chick
  pig: piglet
  deer: fawn
  goat: kid
  swan: cygnet
`);

/** `its baby`, `her mother`: the animal that somebody's young or parents are; undefined where they are people. */
function kinOf({ noun, owner }: Thing, lexicon: Lexicon): string | undefined {
  if (owner === undefined || !isAnimal(owner, lexicon) || !(young.test(noun) || parent.test(noun))) return undefined;
  if (parent.test(noun) && grown[owner.noun] !== undefined) return grown[owner.noun];
  const name = `baby ${owner.noun}`;
  return young.test(noun) && matchCast(name, lexicon)?.match === 'exact' ? name : owner.noun;
}

const isAtHome =
  /\b(?:rug|carpet|armchair|sofa|couch|rocking chair|living room|lounge|cottage|cabin|parlou?r|library|study|hearth|slippers|inn|tavern|pub|sitting room|knits?|knitting|mantel(?:piece)?)\b/i;

/** The name under which a thing is sought among the cast. */
export function soughtName(thing: Thing, reading: Reading, text: string, lexicon: Lexicon): string {
  const group = memberOfGroup(thing, reading, lexicon) ?? kinOf(thing, lexicon);
  if (group !== undefined) return group;
  const lamp = lampOf(thing.noun);
  if (lamp !== undefined) return lamp;
  // By a rug or an armchair it burns in its place.
  if (/^(?:fire|open fire|log fire|warm fire|crackling fire|hearth)$/.test(thing.noun) && isAtHome.test(text) && !/\b(?:camp|bonfire|forest|beach|outside|desert|cave|house on fire|on fire|catch)/i.test(text)) return 'fireplace'; // prettier-ignore
  const name = presetName(thing, senseOf(thing, reading, text), lexicon);
  // Whatever is drunk is a drink: `a concoction`.
  const isDrunk = reading.deeds.some((deed) => deed.object === thing && /^(drink|sip|gulp)$/.test(deed.verb));
  return isDrunk && /^(undefined|substitute)$/.test(String(matchCast(name, lexicon)?.match)) ? 'beverage' : name;
}

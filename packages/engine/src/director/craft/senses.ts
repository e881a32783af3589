import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { colourNamed } from './traits.ts';

/** A noun that means another thing where something is done to it or spoken of beside it. */
const senses: readonly (readonly [noun: string, verbs: RegExp, beside: RegExp, sense: string])[] = [
  ['bat', /^(swing|hold|hit|grip|wield|lift|raise|grab|pick)$/, /\b(?:baseball|cricket|batter|pitcher|home run)\b/i, 'baseball bat'],
  [
    'crane',
    /^$/,
    /\b(?:birds?|flock|fly|flies|flying|wings?|feathers?|wad(?:e|es|ing)|nests?|lake|river|pond|marsh|wetlands?|reeds?|rice|dances?|dancing)\b/i,
    'crane bird',
  ],
  ['club', /^(swing|hold|grip)$/, /\bgolf\w*\b/i, 'golf club'],
  [
    'staff',
    /^(raise|lift|hold|wave|carry|swing|grip|lean|strike|twirl|spin|point|plant|use|grab)$/,
    /\b(?:wizard|monk|shepherd|druid|mage|sorcer\w+)\b/i,
    'stick',
  ],
  ['branch', /^(hold|carry|drag|fetch|chew|wave|pick|bring|gnaw|throw|grab|bite|swing)$/, /^$/, 'stick'],
  ['net', /^$/, /\b(?:volleyball|serves?|spikes?|beach volley)\b/i, 'volleyball net'],
  ['class', /^$/, /\b(?:teacher|professor|school|classroom|lecture)\b/i, 'student'],
  ['traffic', /^$/, /./, 'car'],
  ['comic', /^(read|hold|flip|buy|open)$/, /\bcomic ?books?\b/i, 'book'],
  ['grandson', /^$/, /./, 'boy'],
  ['granddaughter', /^$/, /./, 'girl'],
  ['nephew', /^$/, /./, 'boy'],
  ['niece', /^$/, /./, 'girl'],
  ['tower', /^$/, /\b(?:toy|wooden|building|lego) (?:blocks?|bricks?)\b/, 'building blocks'],
  ['racket', /^$/, /\btennis\b/i, 'tennis racket'],
  ['dish', /^(wash|dry|clean|rinse|scrub|stack|break|wipe|carry)$/, /\b(?:sink|dishwasher)\b/i, 'plate'],
  ['card', /^(shuffle|deal|draw)$/, /\b(?:poker|casino)\b/i, 'playing card'],
  ['bow', /^(draw|shoot|aim|bend|hold)$/, /\b(?:arrows?|archer\w*)\b/i, 'bow'],
  ['mouse', /^(click)$/, /\b(?:keyboard|computer|desk|laptop)\b/i, 'computer mouse'],
  ['pen', /^$/, /\b(?:sheep|pigs?)\b/i, 'fence'],
  ['nail', /^(hammer|drive)$/, /\bhammer\w*\b/i, 'nail'],
  ['bench', /^$/, /\b(?:park|garden|street|lake|promenade|bus stop)\b/i, 'park bench'],
  ['instrument', /^$/, /\b(?:laborator\w+|scientific|scientist|researcher|experiment)\b/i, 'microscope'],
  ['board', /^(ride)$/, /\bsurf\w*\b/i, 'surfboard'],
  ['board', /^(ride)$/, /\bskat\w+\b/i, 'skateboard'],
  ['keyboard', /^(play)$/, /\b(?:music\w*|song|band|melody)\b/i, 'piano'],
  ['glass', /^(drink|sip|pour|fill|raise|hold)$/, /\b(?:milk|water|juice|wine)\b/i, 'glass'],
];

/** The noun under which the cast is searched: `bat` is a baseball bat where it is swung. */
export function senseOf(thing: Thing, reading: Reading, text: string): string {
  const found = senses.find(
    ([noun, verbs, beside]) =>
      noun === thing.noun.replace(/^(?:wooden|metal|iron|stone|plastic|empty|lonely|old) /, '') &&
      (beside.test(text) || reading.deeds.some((deed) => deed.object === thing && verbs.test(deed.verb))),
  );
  return found?.[3] ?? thing.noun;
}

/** A colour or a size that makes another preset of the same thing: a `white horse` is one of our own. */
export function presetName(thing: Thing, sense: string, lexicon: Lexicon): string {
  const own = thing.adjectives
    .filter((word) => colourNamed(word) !== undefined || lexicon.isPlainAdjective(word))
    .map((word) => `${word} ${sense}`)
    .find((name) => lexicon.isOwnNoun(name) && matchCast(name, lexicon)?.match === 'exact');
  return own ?? sense;
}

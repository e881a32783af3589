import { idleNouns, sideNouns } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf, matchCast, matchFeature, matchSetting } from '../lexicon/match-noun.ts';
import type { Thing } from '../reading/reading.ts';
import { colourNamed } from './traits.ts';

const soundNouns = new Set(
  `footstep thunder thunderclap bark woof meow purr howl roar growl snarl chirp tweet birdsong rumble clank clang clink clatter rattle jingle creak thud thump bang whoosh hum buzz beep ding honk hiss
  laughter giggle applause scream whisper murmur chatter squeal screech crackle crash smash pop sizzle gurgle squeak squelch crunch whir whirr clatter tick toot boom splat swoosh jazz techno reggae ragtime soundtrack foghorn`.split(
    /\s+/,
  ),
);

const timeNoun =
  /^(day|night|morning|evening|afternoon|noon|midnight|dawn|dusk|sunset|sunrise|twilight|daytime|nighttime|winter|summer|spring|autumn|season|weather|second|minute|hour|year|today|storm|thunderstorm|blizzard|snowstorm|sandstorm|sand storm|dust storm|tempest|hurricane|rainstorm|golden hour|magic hour|light|sunlight|moonlight)$/;

const thoughts = ['act', 'cognition', 'motive', 'feeling', 'state', 'quality', 'time_period'];

/** `a summer afternoon`, `a rainy day`: a time with a word before it. */
const namedTime = /^[\w-]+ (?:morning|afternoon|evening|night|day|weekend|sunset|sunrise|dawn|dusk)$/;

/** Deeds, thoughts and qualities (`pressure`, `rhythm`, `attack`) are told by what is done, not put on the stage. */
function isThought(noun: string, lexicon: Lexicon): boolean {
  return (
    matchCast(noun, lexicon)?.match === undefined &&
    matchFeature(noun, lexicon) === undefined &&
    matchSetting(noun, lexicon) === undefined &&
    (lexicon.wordNet.isUnseen(noun) || thoughts.some((broader) => isKindOf(noun, broader, lexicon)))
  );
}

/** What something is to somebody, not what it is: nobody knows how `prey` looks. */
const roleNoun =
  /^(reflection|shadow|silhouette|outline|prey|quarry|victim|rest|others?|shade|tone|hue|touch|help|use|power|electricity|energy|detail|beauty|essence|presence|surroundings?)$/;

/** What people meet for is told by them and by the place, not by a body: `at a wedding`. */
const occasion =
  /^(?:\w+ )?(?:wedding|marriage|funeral|ceremony|concert|festival|parade|tournament|competition|championship|graduation|demonstration|rehearsal|gala|traffic jam|rush hour|crossroads)$/;

/** What the picture is, not what it shows: `the image is cinematic`, `from a ground-level angle`. */
const filmNoun = /^(?:image|scene|footage|composition|atmosphere|daylight|low|high|(?:[\w-]+ )?(?:angle|texture|perspective))$/;

/** `Between green banks`: the land beside a river is the place's own, and no house of money. */
const isRiverBank = ({ noun, count, adjectives, prepositions }: Thing): boolean =>
  noun === 'bank' &&
  (count > 1 ||
    prepositions.has('between') ||
    prepositions.has('along') ||
    adjectives.some((word) => /^(green|grassy|muddy|sandy|wooded|opposite|far|reedy|mossy|steep|rocky|overgrown|lush)$/.test(word)));

/** Things that are nothing of their own: sides, times, talk, the camera. */
export function isNothing(thing: Thing, lexicon: Lexicon): boolean {
  const head = thing.noun.split(' ').at(-1)!;
  if (
    thing.noun === 'camera' ||
    sideNouns.has(thing.noun) ||
    (idleNouns.has(head) &&
      !(thing.noun !== head && matchFeature(thing.noun, lexicon)?.match === 'exact') &&
      !(head === 'audience' && thing.roles.has('subject'))) ||
    timeNoun.test(thing.noun) ||
    (namedTime.test(thing.noun) && matchCast(thing.noun, lexicon)?.match !== 'exact')
  )
    return true;
  if (!/[a-z]/i.test(thing.noun)) return true;
  // "shades of purple and deep blue": a colour is no thing
  if (colourNamed(thing.noun) !== undefined && matchCast(thing.noun, lexicon)?.match !== 'exact') return true;
  // a sound is heard and never stands on the stage
  if (soundNouns.has(head)) return true;
  if (isThought(thing.noun, lexicon)) return true;
  if (isRiverBank(thing)) return true;
  if (roleNoun.test(thing.noun) || filmNoun.test(thing.noun)) return true;
  if (occasion.test(thing.noun) && thing.roles.has('place') && matchCast(thing.noun, lexicon)?.match !== 'exact') return true;
  return (
    !lexicon.isNoun(thing.noun) &&
    !lexicon.isNoun(head) &&
    !(/^[A-Z]/.test(thing.words) && !lexicon.isAdjective(head) && !lexicon.wordNet.isAdverb(head)) &&
    (lexicon.isVerb(head) || lexicon.isAdjective(head) || /(ness|tion|ity|ment|ance|ence|ism|ship)$/.test(head))
  );
}

const audible =
  /(?:^|[.!?\n]\s*)(?:(?:ambient|background)\s+)?(?:sounds?|audio|sfx|music|noises?|soundtrack)\b[^.!?\n]*|\b(?:the\s+)?(?:distant\s+)?(?:sounds?|noises?) of [^,.!?\n]*/gi;

/** Whether a thing is named only where a text tells what is heard: `Sound of rain and distant sirens.` */
export function isHeardOnly({ noun }: Thing, text: string): boolean {
  const head = noun.split(' ').at(-1)!.slice(0, 24);
  if (
    head === 'siren' &&
    /\bsirens?\s+(?:\w+ly\s+)?(?:wail|blar|sound|scream|howl|echo)|\b(?:police|ambulance|fire (?:truck|engine)|emergency)\b/i.test(text)
  )
    return true;
  const isIn = (part: string): boolean => part.toLowerCase().includes(head);
  return (text.match(audible) ?? []).some(isIn) && !isIn(text.replace(audible, ' '));
}

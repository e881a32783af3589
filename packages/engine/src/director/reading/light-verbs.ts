import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Deed } from './reading.ts';

/** Nouns of action that a light verb carries, where the verb is not the noun itself. */
const verbOf: Readonly<Record<string, string>> = {
  presentation: 'present',
  speech: 'speak',
  conversation: 'talk',
  performance: 'perform',
  ride: 'ride',
  stroll: 'walk',
  walk: 'walk',
  run: 'run',
  swim: 'swim',
  nap: 'sleep',
  bath: 'bathe',
  shower: 'shower',
  look: 'look',
  bow: 'bow',
  hug: 'hug',
  kiss: 'kiss',
  dance: 'dance',
  jump: 'jump',
  leap: 'jump',
  wave: 'wave',
  bite: 'bite',
  sip: 'drink',
  drink: 'drink',
  picnic: 'eat',
  meal: 'eat',
  dinner: 'eat',
  lunch: 'eat',
  breakfast: 'eat',
  supper: 'eat',
  brunch: 'eat',
  snack: 'eat',
  tea: 'drink',
  coffee: 'drink',
  trick: 'perform',
  yoga: 'stretch',
  aerobics: 'exercise',
  exercise: 'exercise',
  experiment: 'experiment',
  photo: 'photograph',
  picture: 'photograph',
  rest: 'rest',
  break: 'rest',
  trip: 'travel',
  step: 'step',
  turn: 'turn',
  smile: 'smile',
  nod: 'nod',
  scream: 'scream',
  shout: 'shout',
  roar: 'roar',
  spin: 'spin',
  flip: 'flip',
  bounce: 'bounce',
  somersault: 'flip',
};
/** What people named after a deed do when they do tricks. */
const ownDeed: Readonly<Record<string, string>> = {
  skateboarder: 'skate',
  skater: 'skate',
  surfer: 'surf',
  snowboarder: 'snowboard',
  skier: 'ski',
  biker: 'ride',
  cyclist: 'ride',
  dancer: 'dance',
  gymnast: 'flip',
  juggler: 'juggle',
  swimmer: 'swim',
  acrobat: 'flip',
};
const lightVerbs = /^(take|give|do|have|make|perform|go|conduct|let|show|hold)$/;

/** `takes a stroll` is walk: the deed that a light verb and its noun are together, or undefined. */
export function unfoldLightVerb(deed: Deed, lexicon: Lexicon): string | undefined {
  if (!lightVerbs.test(deed.verb) || deed.object === undefined) return undefined;
  const words = deed.object.noun.split(' ');
  const head = words.at(-1)!;
  const activity = words.at(-2);
  // "have a roller skating session": what the session is of
  if (
    /^(session|lesson|class|practice|contest|competition|race|match|party)$/.test(head) &&
    activity?.endsWith('ing') === true &&
    lexicon.isVerb(activity)
  )
    return [...words.slice(-3, -2).filter((word) => /^(?:ice|roller)$/.test(word)), lexicon.verbBase(activity)].join(' ');
  if (/^(trick|stunt|move|jump|flip)$/.test(head) && /^(perform|do|show)$/.test(deed.verb))
    return deed.subjects.map(({ noun }) => ownDeed[noun]).find((verb) => verb !== undefined) ?? 'perform';
  if (deed.verb === 'do') return undefined;
  const known = verbOf[head];
  // Who holds a photo, or shows a picture, looks at no camera.
  if (known === 'photograph' && !/^(take|do)$/.test(deed.verb)) return undefined;
  if (known !== undefined) return known;
  return head.endsWith('ing') && lexicon.isVerb(head) && deed.verb === 'go' ? lexicon.verbBase(head) : undefined;
}

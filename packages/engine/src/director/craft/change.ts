import type { Beat } from '@onereel/spec';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Deed, Thing } from '../reading/reading.ts';
import { colourNamed } from './traits.ts';

const changing =
  /^(change|become|turn|transform|morph|fade|shift|transition|go|get|grow|evolve|convert|stretch|ripen|shrink|expand|melt|switch|dissolve)$/;
const surely = /^(become|turn|change|transform|morph|fade|convert|evolve|grow)$/;

/** What things turn to as well as into. */
const stuff =
  /^(?:stone|gold|ice|dust|ash|sand|glass|water|salt|silver|metal|wood|snow|fire|smoke|steam|rain|blood|wine|day|night|winter|summer|spring|autumn)$/;

/** What something was before it became the other. */
const opposites: ReadonlyMap<string, string> = new Map(
  [
    ['bright', 'dark'],
    ['big', 'small'],
    ['large', 'tiny'],
    ['tall', 'short'],
    ['full', 'empty'],
    ['open', 'closed'],
    ['wet', 'dry'],
    ['clean', 'dirty'],
    ['young', 'old'],
    ['hot', 'cold'],
    ['smooth', 'rough'],
    ['fresh', 'withered'],
    ['solid', 'liquid'],
    ['pale', 'vivid'],
    ['sharp', 'blurred'],
    ['longer', 'short'],
    ['shorter', 'long'],
    ['bigger', 'small'],
    ['larger', 'small'],
    ['smaller', 'big'],
    ['taller', 'short'],
    ['brighter', 'dark'],
    ['darker', 'bright'],
    ['awake', 'asleep'],
  ].flatMap(
    ([one, other]) =>
      [
        [one!, other!],
        [other!, one!],
      ] as const,
  ),
);

const kinds: readonly (readonly [words: RegExp, trait: string])[] = [
  [/\b(bigg?|small|larg|large|tiny|huge|tall|short|long|wide|thick|thin)(er)?\b/, 'size'],
  [/\b(bright|dark|pale|dim|light|vivid|translucent|transparent)(er)?\b/, 'tone'],
];

const valueOf = (words: string): string => colourNamed(words) ?? words;

function traitOf(words: string): string {
  if (colourNamed(words.split(' ').at(-1)!) !== undefined) return 'colour';
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'form';
}

const phrase = (thing: Thing | undefined): string | undefined =>
  thing === undefined ? undefined : [...thing.adjectives.filter((word) => !thing.noun.includes(word)), thing.noun].join(' ');

/** What it was: as the prompt says, else an adjective of the same sort, else the opposite of what it becomes. */
function sourceOf(deed: Deed, to: string, trait: string): string | undefined {
  const said = deed.subjects[0]?.adjectives.find((word) => traitOf(word) === trait && word !== to);
  return (
    said ??
    opposites.get(to) ??
    (trait === 'form' ? deed.subjects[0]?.noun : deed.subjects[0]?.adjectives.find((word) => traitOf(word) !== 'form'))
  );
}

/** `turns from green to red`, `goes dark`: the trait and its values; undefined when nothing changes. */
export function changeOf(deed: Deed): Beat['change'] | undefined {
  if (!changing.test(deed.verb)) return undefined;
  const placed = (pattern: RegExp): string | undefined => phrase(deed.places.find(({ preposition }) => pattern.test(preposition))?.thing);
  const from = deed.change?.from ?? placed(/^from$/);
  const to =
    deed.change?.to ??
    placed(/^(to|into)$/) ??
    (deed.verb === 'become' || (deed.verb === 'turn' && deed.particle === undefined) ? phrase(deed.object) : undefined);
  if (to === undefined || (from === undefined && deed.change === undefined && placed(/^into$/) === undefined && !surely.test(deed.verb)))
    return undefined;
  // "turns her head" turns no one into a head
  if (
    deed.verb === 'turn' &&
    deed.change === undefined &&
    deed.object !== undefined &&
    (deed.object.owner !== undefined || isBodyPart(deed.object.noun))
  )
    return undefined;
  // "turns to the class" is done with the head
  const place = deed.places.find(({ preposition }) => /^(to|into)$/.test(preposition));
  if (deed.verb === 'turn' && deed.change === undefined && place?.preposition === 'to' && !stuff.test(place.thing.noun)) return undefined;
  const trait = traitOf(to);
  // "goes straight" is a way, "goes dark" a change
  if (/^(go|get|switch)$/.test(deed.verb) && trait === 'form') return undefined;
  const source = from ?? sourceOf(deed, to, trait);
  return { trait, ...(source === undefined ? {} : { from: valueOf(source) }), to: valueOf(to) };
}

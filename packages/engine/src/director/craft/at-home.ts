import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import type { Deed, Reading, Thing } from '../reading/reading.ts';
import { impliedThing } from './tune-words.ts';

const living = /^(human|quadruped|bird|reptile|creature|monster|robot)$/;
const furniture = /^(chair|table|bed|shelf|barrier|textile)$/;
const seats =
  /(?:^|[ -])(?:bench|chair|armchair|sofa|couch|stool|throne|swing|hammock|deckchair|bed|seat|windowsill|window sill|window seat|rock|log|wall|step|stair|floor|ground|carpet|rug|mat|grass|wheelchair|cushion|pew|bathtub|toilet|cradle|crib)s?$/;

const familyOf = ({ noun }: Thing, lexicon: Lexicon): string => matchCast(noun, lexicon)?.row.family ?? '';

/** `watches from a chair`, `looks on from the sofa`: who watches is on it, and what is watched is what others do. */
function settleWatchers({ deeds, links }: Reading, lexicon: Lexicon): void {
  for (const deed of deeds) {
    if (!/^(watch|look|stare|gaze|observe|listen|supervise|peer|glance|sing|read|purr|bark)$/.test(deed.verb)) continue;
    const index = deed.places.findIndex(
      ({ preposition, thing }) => preposition === 'from' && (seats.test(thing.noun) || furniture.test(familyOf(thing, lexicon))),
    );
    const place = deed.places[index];
    if (place === undefined) continue;
    deed.places.splice(index, 1);
    deed.places.push({ preposition: 'on', thing: place.thing });
    for (const subject of deed.subjects)
      links.push({ subject, preposition: 'on', object: place.thing, deed, step: deed.step, shot: deed.shot });
    if (deed.object !== undefined || !/^(watch|look|stare|gaze|observe|supervise|peer)$/.test(deed.verb)) continue;
    const watched = deeds
      .flatMap(({ subjects }) => subjects)
      .find((other) => !deed.subjects.includes(other) && living.test(familyOf(other, lexicon)));
    if (watched !== undefined) deed.object = watched;
  }
}

/** `a sleeping child`: sleeps, where nothing else is told of what it does. */
function layDown({ things, deeds }: Reading, lexicon: Lexicon): void {
  for (const thing of things) {
    const word = thing.adjectives.find((one) => /^(sleeping|asleep|dozing|napping|snoring|slumbering)$/.test(one));
    if (word === undefined || !living.test(familyOf(thing, lexicon)) || deeds.some(({ subjects }) => subjects.includes(thing))) continue;
    const step = Math.min(0, ...deeds.map((deed) => deed.step));
    deeds.push({ verb: 'sleep', words: word, subjects: [thing], places: [], adverbs: [], step, shot: thing.shot, isPassive: false, isNegated: false }); // prettier-ignore
  }
}

/** A dog that is on the sofa, whatever else it does there, does not stand on it. */
function sitDown({ deeds, links }: Reading, lexicon: Lexicon): void {
  for (const { subject, preposition, object, step, shot } of links.slice()) {
    if (!/^(on|in|atop)$/.test(preposition) || !/^quadruped$/.test(familyOf(subject, lexicon))) continue;
    if (!/^(?:\w+ )?(?:chair|armchair|sofa|couch|stool|bed|windowsill|window sill|cushion|pillow|throne)$/.test(object.noun)) continue;
    const own = deeds.filter(({ subjects }) => subjects.includes(subject));
    if (own.some(({ verb }) => !/^(watch|look|stare|gaze|observe|wait|purr|meow|bark|yawn|blink|listen|supervise|stay|be|guard)$/.test(verb))) continue;
    deeds.splice(own[0] === undefined ? deeds.length : deeds.indexOf(own[0]), 0, { verb: 'sit', words: 'sits', subjects: [subject], places: [{ preposition: 'on', thing: object }], adverbs: [], step, shot, isPassive: false, isNegated: false }); // prettier-ignore
  }
}

/** `by candle light`: a candle stands there, on the table if there is one, and the room is dark but for it. */
function lightLamps({ things, links, deeds }: Reading, lexicon: Lexicon): void {
  for (const thing of things) {
    const lamp = lampOf(thing.noun);
    if (lamp === undefined || ![...thing.prepositions].some((word) => /^(by|in|under|with|from)$/.test(word))) continue;
    const table = things.find(({ noun }) => /(?:^| )(?:table|desk|nightstand|piano|counter|windowsill)$/.test(noun));
    for (let index = links.length - 1; index >= 0; index--) if (links[index]!.object === thing) links.splice(index, 1);
    for (const { places } of deeds) {
      const at = places.findIndex((place) => place.thing === thing);
      if (at >= 0) places.splice(at, 1);
    }
    if (table !== undefined && matchCast(table.noun, lexicon) !== undefined)
      links.push({ subject: thing, preposition: 'on', object: table, step: 0, shot: thing.shot });
  }
}

const lamps: readonly (readonly [RegExp, string])[] = [
  [/^(?:candle ?light|light of (?:a |the )?candle)$/, 'candle'],
  [/^(?:lamp ?light|desk lamp light)$/, 'table lamp'],
  [/^(?:fire ?light|firelight)$/, 'fireplace'],
];

/** What gives a light that is named: a candle for `candle light`; undefined for other nouns. */
export const lampOf = (noun: string): string | undefined => lamps.find(([said]) => said.test(noun))?.[1];

/** What is told of those at rest, put as the screenplay has it: watchers are on what they watch from, sleepers sleep. */
export function settle(reading: Reading, lexicon: Lexicon): void {
  settleWatchers(reading, lexicon);
  sitDown(reading, lexicon);
  layDown(reading, lexicon);
  lightLamps(reading, lexicon);
}

/** What one sits on in a place, where the prompt leaves it unsaid; `chair` in rooms not listed. */
const usualSeat: readonly (readonly [kinds: RegExp, noun: string])[] = [
  [/^(living-room|library|lobby|attic|bedroom|train-interior|bus-interior|cinema|hallway)$/, 'armchair'],
  [/^(office|cockpit|spaceship-interior|recording-studio|meeting-room|server-room)$/, 'office chair'],
  [/^bar$/, 'bar stool'],
  [/^(church-interior|gym|locker-room|museum|art-gallery|subway-station|train-station|airport|prison-cell|mall)$/, 'bench'],
];

/** What the seats of a place are covered with. */
const seatColours: Readonly<Record<string, string>> = { 'train-interior': 'blue', 'bus-interior': 'blue', cinema: 'red' };

/** Rooms where one does not sit on a chair that stands there. */
const seatless = /^(car-interior|elevator|tunnel|cave-interior|indoor-pool|bathroom|theatre-stage|concert-stage|temple-interior|castle-hall)$/;

/** Done sitting, unless another posture is told. */
const seated = /^(sit|knit|crochet|embroider|sew)$/;
const postures = /^(stand|walk|kneel|lie|dance|jump|run|lean|crouch|sleep)$/;

const isAt = (deed: Deed, nouns: RegExp): boolean => deed.places.some(({ thing }) => nouns.test(thing.noun));

/** Whether somebody's place is told already: on something, in something that carries. */
function isPlaced(who: Thing, { deeds, links }: Reading): boolean {
  const own = deeds.filter(({ subjects }) => subjects.includes(who));
  if (own.some((deed) => isAt(deed, seats) || (deed.object !== undefined && seats.test(deed.object.noun)))) return true;
  if (links.some(({ subject, preposition, object }) => subject === who && (seats.test(object.noun) || /^(atop|upon)$/.test(preposition)))) return true; // prettier-ignore
  if (own.some(({ adverbs, words }) => /\b(?:cross-legged|lotus|meditat\w*|together in a circle)\b/.test(`${adverbs.join(' ')} ${words}`))) return true; // prettier-ignore
  return own.some(({ verb }) => postures.test(verb) || /^(ride|drive|meditate|row|paddle)$/.test(verb));
}

/** Casts the chair on which somebody sits in a room, and the bed in which somebody sleeps, when the prompt leaves them unsaid. Gives what was added. */
export function furnish(reading: Reading, setting: string, lexicon: Lexicon): Thing[] {
  if (manifest.settings.find(({ kind }) => kind === setting)?.family !== 'interior' || seatless.test(setting)) return [];
  const added: Thing[] = [];
  const put = (who: Thing, deed: Deed, noun: string): void => {
    const colour = seatColours[setting];
    const seat = {
      ...impliedThing(reading, noun, deed.shot),
      count: Math.max(1, Math.min(4, who.count)),
      adjectives: colour === undefined ? [] : [colour],
    };
    reading.things[reading.things.length - 1] = seat;
    seat.prepositions.add('on');
    added.push(seat);
    if (/^(sit|sleep|nap|doze|snore|slumber)$/.test(deed.verb)) deed.places.unshift({ preposition: 'on', thing: seat });
    reading.links.push({ subject: who, preposition: 'on', object: seat, deed, step: deed.step, shot: deed.shot });
  };
  for (const deed of reading.deeds.slice()) {
    for (const who of deed.subjects) {
      if (familyOf(who, lexicon) !== 'human' || deed.isNegated) continue;
      const others = reading.deeds.filter((other) => other !== deed && other.subjects.includes(who));
      const isAsleep = /^(sleep|nap|doze|snore|slumber)$/.test(deed.verb);
      if (isAsleep && deed.places.every(({ thing }) => matchCast(thing.noun, lexicon) === undefined) && others.length === 0)
        put(who, deed, /^(bedroom|hospital-room|attic)$/.test(setting) ? 'bed' : 'sofa');
      else if (seated.test(deed.verb) && !isPlaced(who, reading))
        put(who, deed, usualSeat.find(([kinds]) => kinds.test(setting))?.[1] ?? 'chair');
    }
  }
  return added;
}

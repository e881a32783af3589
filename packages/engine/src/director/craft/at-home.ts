import type { Setting } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import type { Deed, Reading, Thing } from '../reading/reading.ts';
import { peopleIn } from './implied.ts';
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
    if (
      own.some(({ verb }) => !/^(watch|look|stare|gaze|observe|wait|purr|meow|bark|yawn|blink|listen|supervise|stay|be|guard)$/.test(verb))
    )
      continue;
    deeds.splice(own[0] === undefined ? deeds.length : deeds.indexOf(own[0]), 0, { verb: 'sit', words: 'sits', subjects: [subject], places: [{ preposition: 'on', thing: object }], adverbs: [], step, shot, isPassive: false, isNegated: false }); // prettier-ignore
  }
}

const boxes = /^(container|vessel|crockery|basket|bag)$/;

/** `peeks out of a box`: is in it, and what holds somebody alive stands open. */
function openForPeekers({ deeds, links }: Reading, lexicon: Lexicon): void {
  const holds = (thing: Thing): boolean =>
    boxes.test(familyOf(thing, lexicon)) || /(?:basket|box|crate|bucket|drawer|hatch|door)$/.test(thing.noun);
  for (const deed of deeds) {
    if (!/^(peek|peep|peer|pop|poke|look|stick|rise|emerge|appear)$/.test(deed.verb)) continue;
    deed.places.forEach(({ preposition, thing }, index) => {
      if (!/^(out-of|from|from-inside|from-in)$/.test(preposition) || !holds(thing)) return;
      if (!/^(peek|peep|peer|pop|poke|look|stick)$/.test(deed.verb)) return;
      deed.places[index] = { preposition: 'in', thing };
      for (let at = links.length - 1; at >= 0; at--) if (links[at]!.object === thing && links[at]!.deed === deed) links.splice(at, 1);
      for (const subject of deed.subjects)
        links.push({ subject, preposition: 'in', object: thing, deed, step: deed.step, shot: deed.shot });
    });
  }
  for (const { subject, preposition, object } of links)
    if (
      /^(in|inside|within)$/.test(preposition) &&
      holds(object) &&
      living.test(familyOf(subject, lexicon)) &&
      !object.adjectives.includes('open')
    )
      object.adjectives.push('open');
}

/** `types`, `codes`: on the computer that is spoken of. */
function giveComputers(reading: Reading, lexicon: Lexicon): void {
  for (const deed of reading.deeds) {
    if (!/^(type|code|program|hack)$/.test(deed.verb) || deed.object !== undefined) continue;
    const [who] = deed.subjects;
    if (who === undefined || familyOf(who, lexicon) === 'quadruped') continue;
    const known = reading.things.find(({ noun }) =>
      /(?:^| )(?:laptop|computer|keyboard|typewriter|computer screen|monitor|tablet|phone)$/.test(noun),
    );
    if (known !== undefined) deed.object = known;
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
  [/^(?:computer screen|computer monitor|laptop screen)$/, 'laptop'],
  [/^(?:fire ?light|firelight)$/, 'fireplace'],
];

/** What gives a light that is named: a candle for `candle light`; undefined for other nouns. */
export const lampOf = (noun: string): string | undefined => lamps.find(([said]) => said.test(noun))?.[1];

/** `reads in a train`: inside it, unless it is told how the train itself goes or who waits for it. */
function boardTrains({ things, deeds, links }: Reading): void {
  for (const deed of deeds) {
    const at = deed.places.find(({ preposition, thing }) => /^(in|inside|on|aboard|within)$/.test(preposition) && carriages[thing.noun]);
    if (at === undefined || !(still.test(deed.verb) || deed.verb === 'sit') || deeds.some(({ subjects }) => subjects.includes(at.thing)))
      continue;
    for (let index = links.length - 1; index >= 0; index--) if (links[index]!.object === at.thing) links.splice(index, 1);
    const inside = { ...at.thing, noun: carriages[at.thing.noun]!, prepositions: new Set(['in']) };
    things.splice(things.indexOf(at.thing), 1, inside);
    for (const { places } of deeds) places.forEach((place, index) => place.thing === at.thing && (places[index] = { preposition: 'in', thing: inside })); // prettier-ignore
  }
}

/** What one rides in, as a place. */
const carriages: Readonly<Record<string, string>> = {
  train: 'train carriage',
  subway: 'subway car',
  metro: 'subway car',
  'subway train': 'subway car',
  'passenger train': 'train carriage',
  tram: 'tram interior',
};

/** What is told of those at rest, put as the screenplay has it: watchers are on what they watch from, sleepers sleep. */
export function settle(reading: Reading, lexicon: Lexicon): void {
  settleWatchers(reading, lexicon);
  sitDown(reading, lexicon);
  layDown(reading, lexicon);
  lightLamps(reading, lexicon);
  openForPeekers(reading, lexicon);
  boardTrains(reading);
  giveComputers(reading, lexicon);
}

/** `by candle light`: the lamps of the room are down. */
export function dimmed(setting: Setting, text: string): Setting {
  const isDim =
    /\b(?:by|in|under) (?:the )?(?:soft |warm |dim |flickering )*(?:candle ?light|fire ?light|light of (?:a|the) (?:single )?(?:candle|fire))\b/i.test(
      text,
    );
  return isDim && setting.traits?.['tone'] === undefined ? { ...setting, traits: { ...setting.traits, tone: 'dim' } } : setting;
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
const seatless =
  /^(car-interior|elevator|tunnel|cave-interior|indoor-pool|bathroom|theatre-stage|concert-stage|temple-interior|castle-hall)$/;

/** Done sitting, unless another posture is told. */
const seated = /^(sit|knit|crochet|embroider|sew)$/;
const postures = /^(stand|walk|kneel|lie|dance|jump|run|lean|crouch|sleep)$/;

const isAt = (deed: Deed, nouns: RegExp): boolean => deed.places.some(({ thing }) => nouns.test(thing.noun));

const tables = /(?:^| )(?:table|desk|campfire table|counter)$/;

/** Who looks out or reads on a train or a bus has a seat. */
const aboard = /^(train-interior|bus-interior)$/;
const still = /^(look|gaze|stare|watch|read|listen|think|daydream|doze|sleep|knit|eat|drink|write|type|smile|cry)$/;

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
    const several = who.count > 1 || who.isPlural;
    const colour = several ? undefined : seatColours[setting];
    const seat = {
      // Several share one seat, side by side.
      ...impliedThing(
        reading,
        !several
          ? noun
          : /^(living-room|bedroom|lobby|library)$/.test(setting) && !/^(child|boy|girl|kid|toddler)$/.test(who.noun)
            ? 'sofa'
            : 'bench',
        deed.shot,
      ),
      adjectives: colour === undefined ? [] : [colour],
    };
    reading.things[reading.things.length - 1] = seat;
    seat.prepositions.add('on');
    added.push(seat);
    if (/^(sit|sleep|nap|doze|snore|slumber)$/.test(deed.verb)) deed.places.unshift({ preposition: 'on', thing: seat });
    else if (aboard.test(setting))
      reading.deeds.splice(reading.deeds.indexOf(deed), 0, { verb: 'sit', words: 'sits', step: deed.step, shot: deed.shot, isPassive: false, isNegated: false, subjects: [who], places: [{ preposition: 'on', thing: seat }], adverbs: [] }); // prettier-ignore
    reading.links.push({ subject: who, preposition: 'on', object: seat, deed, step: deed.step, shot: deed.shot });
  };
  // Each has a chair, and the chairs are at the table.
  const sitAt = (who: Thing, table: Thing, deed: Deed): void => {
    const chair = {
      ...impliedThing(reading, 'chair', deed.shot),
      count: peopleIn[who.noun] ?? (who.count === 0 && who.isPlural ? 3 : who.count),
      isPlural: who.isPlural,
    };
    reading.things[reading.things.length - 1] = chair;
    added.push(chair);
    const preposition = chair.count > 1 ? 'around' : 'behind';
    for (let at = reading.links.length - 1; at >= 0; at--)
      if (reading.links[at]!.subject === who && reading.links[at]!.object === table) reading.links.splice(at, 1);
    deed.places.splice(0, deed.places.length, { preposition: 'on', thing: chair }, ...deed.places.filter(({ thing }) => thing !== table));
    reading.links.push({ subject: who, preposition: 'on', object: chair, deed, step: deed.step, shot: deed.shot });
    reading.links.push({ subject: chair, preposition, object: table, step: deed.step, shot: deed.shot });
  };
  for (const deed of reading.deeds.slice()) {
    for (const who of deed.subjects) {
      if (familyOf(who, lexicon) !== 'human' || deed.isNegated) continue;
      const table = seated.test(deed.verb) && !isPlaced(who, reading) ? deed.places.find(({ preposition, thing }) => /^(at|around|by|near|behind)$/.test(preposition) && tables.test(thing.noun))?.thing : undefined; // prettier-ignore
      if (table !== undefined && (peopleIn[who.noun] ?? who.count) <= 8 && matchCast(table.noun, lexicon) !== undefined) {
        sitAt(who, table, deed);
        continue;
      }
      if (who.count > 3) continue;
      const others = reading.deeds.filter((other) => other !== deed && other.subjects.includes(who));
      const isAsleep = /^(sleep|nap|doze|snore|slumber)$/.test(deed.verb);
      if (isAsleep && deed.places.every(({ thing }) => matchCast(thing.noun, lexicon) === undefined) && others.length === 0)
        put(who, deed, /^(bedroom|hospital-room|attic)$/.test(setting) ? 'bed' : 'sofa');
      else if ((seated.test(deed.verb) || (aboard.test(setting) && still.test(deed.verb))) && !isPlaced(who, reading))
        put(who, deed, usualSeat.find(([kinds]) => kinds.test(setting))?.[1] ?? 'chair');
    }
  }
  return added;
}

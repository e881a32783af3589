import type { Feature, Match, Note, Setting } from '@onereel/spec';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { placeNameIn } from '../lexicon/named-places.ts';
import type { CastKind, SettingKind } from '../../manifest/entry.ts';
import { isKindOf, isPlaceAlike, matchCast, type Matched, matchFeature, matchSetting } from '../lexicon/match-noun.ts';
import { matchVerb } from '../lexicon/match-verb.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { manifest } from '../../manifest/manifest.ts';
import { householdNoun, opensIndoors, worksIndoors } from './fixtures.ts';
import { garmentMatch } from './garments.ts';
import { impliedFeatures } from './implied.ts';
import { impliedPlace } from './implied-place.ts';
import { coastOf } from './implied-places.ts';
import { colourNamed, traitsOf } from './traits.ts';

const placePrepositions = new Set([
  'in',
  'on',
  'at',
  'across',
  'through',
  'along',
  'over',
  'into',
  'inside',
  'down',
  'up',
  'from',
  'around',
  'above',
  'onto',
  'within',
  'throughout',
  'by',
  'near',
  'past',
  'of',
  'under',
  'amid',
  'among',
  'to',
  'towards',
  'toward',
  'out-of',
  'outside',
  'against',
]);
const placeSenses = [
  'location',
  'room',
  'building',
  'body_of_water',
  'geological_formation',
  'way',
  'land',
  'tract',
  'area',
  'shop',
  'mercantile_establishment',
  'region',
  'facility',
  'sky',
  'planet',
];

/** The noun under which a place is sought: on the moon one stands on its ground, and pools left by the tide are a shore. */
function placeNoun({ noun, prepositions, adjectives }: Thing): string {
  if (/^(tidal|tide|rock) pool$/.test(noun) || (noun === 'pool' && adjectives.some((word) => /^(tidal|rocky?|muddy)$/.test(word))))
    return 'shore';
  const part = /^(.+) (?:corner|side|edge|centre|center|end|area|entrance|view|floor|setting|environment|scene|intersection)$/.exec(
    noun,
  )?.[1];
  if (part !== undefined && manifest.settings.some(({ words }) => words.includes(part) && !words.includes(noun))) return part;
  if (noun === 'mars' && [...prepositions].some((word) => /^(on|across|onto|from|over|around)$/.test(word))) return 'red planet';
  if (noun === 'ice' && [...prepositions].some((word) => /^(on|onto|across|over)$/.test(word))) return 'frozen lake';
  return noun === 'moon' && [...prepositions].some((word) => /^(on|across|onto|from|over|around)$/.test(word)) ? 'moon surface' : noun;
}

/** Furniture that one is in without being in a place of its own. */
const holdsOne = /^(bath-fixture|bed|chair|table|luminary|gadget|sport)$/;

/** A noun that is both a thing and a place (`cabin`, `closet`, `bamboo`) is the place where one is in it. */
const isEntered = ({ prepositions }: Thing, family: string): boolean =>
  !holdsOne.test(family) && [...prepositions].some((word) => /^(in|inside|into|within|through|across|throughout|amid|among)$/.test(word));

/** Land and roofs that carry whoever is on them: a place as soon as somebody is there, though each can be a thing in another place. */
const isStoodOn = ({ prepositions }: Thing, { kind, family }: CastKind): boolean =>
  (/^(rooftop|ruins)$/.test(kind) || family === 'landform') &&
  !kind.endsWith('pile') &&
  [...prepositions].some((word) => /^(on|onto|atop|at|in|across|over|above|along|through|among|down|up|from)$/.test(word));

/** How well a thing serves as the place of the film; 0 for things that are none. */
export function placeScore(thing: Thing, reading: Reading, lexicon: Lexicon): number {
  const asPlace = thing.roles.has('place') && [...thing.prepositions].some((preposition) => placePrepositions.has(preposition));
  const isAlone = !thing.roles.has('subject') || reading.deeds.every((deed) => !deed.subjects.includes(thing));
  const crossed = reading.deeds.some(
    (deed) =>
      deed.object === thing &&
      !/^(reveal|show|unveil)$/.test(deed.verb) &&
      (/^(explore|enter|fill|navigate|patrol|visit|cover|surround|prowl|haunt|survey|tour|illuminate|overlook)$/.test(deed.verb) ||
        matchVerb(deed.verb, undefined, undefined, lexicon).row.motion === 'travel'),
  );
  if (!asPlace && !crossed && !isAlone) return 0;
  if (!asPlace && !crossed && !(thing.roles.has('topic') || thing.roles.size === 0 || thing.roles.has('subject'))) return 0;
  // "melts into a puddle": what something becomes is no place
  if (
    reading.deeds.some(
      (deed) =>
        /^(melt|turn|transform|change|morph|grow|evolve|dissolve|shatter|break)$/.test(deed.verb) &&
        deed.places.some((place) => place.thing === thing && /^(in)?to$/.test(place.preposition)),
    )
  )
    return 0;
  if (garmentMatch(thing.noun) === 'exact') return 0;
  const matched = matchSetting(placeNoun(thing), lexicon);
  const isPlace = placeSenses.some((sense) => isKindOf(thing.noun, sense, lexicon, 2));
  const castRow = matchCast(thing.noun, lexicon);
  const isGround =
    (placeNoun(thing) !== thing.noun && matched?.match === 'exact') ||
    (asPlace && castRow !== undefined && matched !== undefined && isStoodOn(thing, castRow.row));
  if (
    castRow !== undefined &&
    !isGround &&
    !(castRow.match !== 'exact' && matched?.match === 'exact') &&
    !(thing.noun.split(' ').at(-1) === 'stage' && asPlace) &&
    (castRow.match === 'exact' || placeNameIn(thing.noun) !== undefined || !isPlace)
  )
    return matched?.match === 'exact' && asPlace && isEntered(thing, castRow.row.family) ? 1 : 0;
  const surface = /^(floor|ground|table|background|backdrop|water|surface|wall|snow|air|(?:night |evening |blue )?sky|stage)$/.test(
    thing.noun,
  );
  const inside = [...thing.prepositions].some((preposition) => /^(in|at|across|through|along|down|into|throughout|on)$/.test(preposition))
    ? 0.5
    : 0;
  // of "a street market in Morocco" the market is built
  const region = placeNameIn(thing.noun) === undefined ? 0 : 0.75;
  if (matched?.match === 'exact' || (isGround && matched !== undefined)) return (surface ? 1 : 3) + inside + (crossed ? 0.5 : 0) - region;
  if (matched !== undefined && (isPlace || isPlaceAlike(thing.noun))) return 2 + inside;
  return isPlace && asPlace ? 1.5 + inside : 0;
}

const defaultSetting: Readonly<Record<string, string>> = {
  dragon: 'mountains',
  quadruped: 'meadow',
  human: 'meadow',
  car: 'city-street',
  boat: 'sea',
  aircraft: 'sky',
  'sailing-ship': 'sea',
  bird: 'sky',
  balloon: 'meadow',
  building: 'meadow',
  tree: 'meadow',
  rock: 'meadow',
};

/** `…, black background`: a plain studio of that colour. */
function backdropIn(text: string): Setting | undefined {
  const word = /\b(?:plain|solid|pure|clean|simple)?\s*([a-z-]+)\s+(?:background|backdrop)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const colour = colourNamed(word);
  if (colour === undefined && !/^(?:plain|solid|neutral|dark|light|seamless|empty)$/.test(word)) return undefined;
  const traits = colour === undefined ? (/^(?:dark|light)$/.test(word) ? { tone: word } : {}) : { colour, colourWord: word };
  return { noun: `${word} background`, kind: 'studio', match: 'exact', features: [], traits };
}

const below =
  /\b(?:jellyfish|fish|shark|octopus|squid|eel|manta ray|stingray|seahorse|sea turtle|diver|submarine|coral|anglerfish|whale|dolphin|mermaid)$/;
/** Landmarks that are found almost anywhere, and so tell no place. */
const anywhere = /^(tree|grass|flower|leaf|rock|sign|wall|floor|cloud|sky|sand|water|fire|road|wave)$/;

/** `a starry night`, `a rocky shore`: what the adjectives of a prompt put into its place. */
export function impliedLandmarks(text: string, taken: ReadonlySet<string>): Feature[] {
  const words = new Set(text.toLowerCase().match(/[a-z-]+/g) ?? []);
  return Object.entries(impliedFeatures)
    .filter(([adjective, { noun }]) => words.has(adjective) && !taken.has(noun))
    .map(([, { noun, kind }]) => ({ noun, kind, match: 'exact' as const }));
}

/** A landmark that is known by name is a place by itself. */
function namedSetting(things: readonly Thing[], lexicon: Lexicon): Setting | undefined {
  for (const { noun } of things) {
    const name = placeNameIn(noun);
    if (name === undefined) continue;
    const place = matchSetting(noun, lexicon)?.row.kind ?? matchFeature(noun, lexicon)?.row.settings[0] ?? 'city-street';
    const kind = place === 'studio' ? 'city-street' : place;
    return { noun: name, kind, match: 'broader', features: [] };
  }
  return undefined;
}

/** A row lists its usual names first; what comes after looks alike but is not the same. */
const usualNames = 3;

/** How close a set comes to the noun of a place. */
function honestly(noun: string, matched: Matched<SettingKind> | undefined): Match {
  if (matched === undefined) return 'substitute';
  const { row, match } = matched;
  // no city is built as the one that is known by its name
  if (placeNameIn(noun) !== undefined) return 'broader';
  const head = noun.split(' ').at(-1)!;
  const names = [...row.kind.split('-'), ...row.words.slice(0, usualNames)];
  const isUsual = names.includes(head) || names.includes(noun) || /^(street|city|shore|floor|mountain|moon)$/.test(head);
  return match === 'exact' && !isUsual ? 'broader' : match;
}

/** Where a place that nothing can be built for is looked for: what is built stands in a city, what is land lies open. */
function unknownPlace({ noun }: Thing, things: readonly Thing[], lexicon: Lexicon): string {
  const built = ['structure', 'building', 'way', 'city', 'urban_area', 'district', 'tower'];
  if (built.some((sense) => isKindOf(noun, sense, lexicon, 2))) return 'city-street';
  if (['land', 'region', 'geological_formation', 'tract', 'country'].some((sense) => isKindOf(noun, sense, lexicon, 2))) return 'meadow';
  return things.some((thing) => hugeAsBuilt(thing, lexicon)) || /^\p{Lu}/u.test(noun)
    ? 'city-street'
    : things.some((thing) => isOutdoors(thing, lexicon))
      ? 'meadow'
      : 'studio';
}

/** Flies, gallops or drives: nothing for a room. */
const isOutdoors = ({ noun }: Thing, lexicon: Lexicon): boolean =>
  /^(balloon|aircraft|bird|quadruped|car|cycle|train|tree)$/.test(matchCast(noun, lexicon)?.row.family ?? '');

/** Built, and neither afloat nor in the water. */
const isAshore = ({ noun }: Thing, lexicon: Lexicon): boolean => {
  const found = matchCast(noun, lexicon);
  return found !== undefined && found.match !== 'substitute' && found.row.medium === 'ground';
};

/** Larger than any studio: a tower, a bridge. */
function hugeAsBuilt({ noun }: Thing, lexicon: Lexicon): boolean {
  const row = matchCast(noun, lexicon)?.row;
  return row !== undefined && /^(building|edifice|monument)$/.test(row.family) && Math.max(...row.extent) > 7;
}

/** What a picture shows is not there. */
const pictured =
  /\b(?:painting|picture|drawing|photo|photograph|portrait|sketch|poster|postcard|model)s? of (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,2}[\w-]+/gi;

/** The place of the film: the thing chosen for it, or what the cast and the deeds call for. */
export function decideSetting(
  chosen: Thing | undefined,
  things: readonly Thing[],
  reading: Reading,
  lexicon: Lexicon,
  notes: Note[],
  text: string,
): Setting {
  const afloat = /\b(boat|ship|yacht|canoe|kayak|raft)s?\b/i.test(text.replace(pictured, ''));
  const known = chosen === undefined ? namedSetting(things, lexicon) : undefined;
  const named = known !== undefined && afloat ? { ...known, kind: 'sea' } : known;
  if (named !== undefined) {
    notes.push({
      words: named.noun,
      note: `${named.noun} is shown as the ${named.kind.replace('-', ' ')} set, the nearest that can be built.`,
    });
    return named;
  }
  const backdrop = chosen === undefined ? backdropIn(text) : undefined;
  if (backdrop !== undefined) return backdrop;
  if (chosen === undefined) {
    const coast = afloat ? undefined : coastOf([...things, ...reading.things].map(({ noun }) => noun));
    const place = coast ?? impliedPlace(reading, things, lexicon, text);
    if (place !== undefined) {
      const found = matchSetting(place, lexicon);
      const kind = found?.row.kind ?? 'studio';
      notes.push({
        words: '',
        note: `The prompt names no place; what happens calls for a ${place}, shown as the ${kind.replaceAll('-', ' ')} set.`,
      });
      return { noun: place, kind, match: honestly(place, found), features: [] };
    }
    const families = things.map((thing) => matchCast(thing.noun, lexicon)?.row.family).filter((family) => family !== undefined);
    const rows = things
      .filter((thing) => matchFeature(thing.noun, lexicon)?.match === 'exact' || matchCast(thing.noun, lexicon) === undefined)
      .map((thing) => matchFeature(thing.noun, lexicon)?.row)
      .filter((row) => row !== undefined)
      // water from a tap is no sea
      .filter(({ kind }) => kind !== 'water' || !things.some((thing) => isAshore(thing, lexicon)));
    const features = rows.map((row) => row.settings[0]).filter((kind) => kind !== undefined);
    const landmark = rows.find((row) => !anywhere.test(row.kind) && row.settings.length > 0)?.settings[0];
    let kind = landmark ?? families.map((family) => defaultSetting[family]).find((item) => item !== undefined) ?? features[0] ?? 'studio';
    // what has roots or stands on its ground is not seen in the sky alone
    const isRooted = families.some((family) => /^(tree|shrub|flower|building|edifice|monument|barrier|rock)$/.test(family));
    if (kind === 'sky' && (isRooted || !reading.deeds.some((deed) => /^(fly|soar|glide|hover|drift|float|circle)$/.test(deed.verb))))
      kind = isRooted ? 'meadow' : (features[0] ?? 'meadow');
    if (
      (kind === 'meadow' || (kind === 'studio' && worksIndoors(reading))) &&
      (families.some((family) => /^(table|bed|shelf)$/.test(family)) ||
        things.some(({ noun }) => householdNoun.test(noun)) ||
        opensIndoors(things, lexicon) ||
        worksIndoors(reading)) &&
      !/\b(?:picnic|outside|outdoor|grass|garden)/i.test(text)
    )
      kind = 'living-room';
    if (kind === 'studio' && things.some((thing) => hugeAsBuilt(thing, lexicon))) kind = 'meadow';
    if (kind === 'meadow' && /\b(snow|snowy|winter)\b/i.test(text)) kind = 'snow-field';
    if (afloat && kind !== 'harbour') kind = 'sea';
    if (things.length > 0)
      notes.push({
        words: '',
        note: `The prompt names no place, so the film is set in ${kind === 'studio' ? 'a plain studio' : `the ${kind.replaceAll('-', ' ')}`}.`,
      });
    return { noun: kind.replaceAll('-', ' '), kind, match: 'exact', features: [] };
  }
  const nameWords = placeNameIn(chosen.noun)?.split(' ') ?? [];
  // "new york": the words of a name say nothing of the place
  const traits = traitsOf({ ...chosen, adjectives: chosen.adjectives.filter((word) => !nameWords.includes(word)) });
  const isSnowy = /snow|ice|icy|frozen|wintry/.test(`${chosen.adjectives.join(' ')} ${chosen.noun}`);
  const matched = matchSetting(placeNoun(chosen), lexicon);
  const isScenic = matched?.match !== 'exact' && /\b(?:scenic|landscape|wilderness|countryside|fjord|nature)\b/i.test(text);
  const isBelow =
    matched?.row.kind === 'sea' &&
    /\b(?:in|under|beneath|deep|depths?)\b/i.test(text) &&
    things[0] !== undefined &&
    below.test(things[0].noun) &&
    !/\b(?:jump|leap|breach|surfac|boat|ship|surf|sail|sunset|sunrise|sky|wave|horizon|emerg)\w*/i.test(text);
  const isCosmic = /^sky$/.test(matched?.row.kind ?? '') && /\b(?:universe|nebulae?|galax(?:y|ies)|cosmos|outer space)\b/i.test(text);
  const kind = isCosmic
    ? 'space'
    : isBelow
      ? 'underwater'
      : isScenic
        ? 'mountains'
        : isSnowy && (matched === undefined || /meadow|studio|desert/.test(matched.row.kind))
          ? 'snow-field'
          : (matched?.row.kind ?? unknownPlace(chosen, things, lexicon));
  const wet = waterPlace(chosen.noun, things, text);
  if (wet !== undefined) {
    notes.push({ words: chosen.words, note: `The ${chosen.noun} is shown as the ${wet} set, which has it.` });
    return { noun: wet, kind: wet, match: 'broader', features: [] };
  }
  const honest = honestly(chosen.noun, matched);
  if (honest !== 'exact')
    notes.push({
      words: chosen.words,
      note: `The ${chosen.noun} is shown as the ${kind.replaceAll('-', ' ')} set, the nearest that can be built.`,
    });
  // "an indoor library": a word that decides what is built belongs to the place's name
  const inside = chosen.adjectives.find((word) => /^(indoor|outdoor|underwater|underground)$/.test(word));
  const noun =
    inside === undefined || chosen.noun.startsWith(inside) ? (placeNameIn(chosen.noun) ?? chosen.noun) : `${inside} ${chosen.noun}`;
  return { noun, kind, match: honest, features: [], ...(Object.keys(traits).length === 0 ? {} : { traits }) };
}

/** The water that something falls into, or a pool under a waterfall, is that of the place which has both. */
function waterPlace(noun: string, things: readonly Thing[], text: string): string | undefined {
  if (/^(?:pool|basin)$/.test(noun) && /\b(?:waterfall|cascade)s?\b/i.test(text)) return 'waterfall';
  const nouns = things.map((thing) => thing.noun);
  const sails = nouns.some((one) => /(?:boat|ship|yacht|schooner|ferry|galleon|dinghy)$/.test(one));
  if (/^(?:cliff|crag|headland|rock|lighthouse)$/.test(noun) && sails) return 'sea';
  if (noun !== 'water') return undefined;
  if (nouns.some((one) => /\b(?:glacier|iceberg|ice floe|polar bear|penguin|walrus)$/.test(one))) return 'arctic';
  return nouns.some((one) => /\b(?:ship|whale|dolphin|orca|gull|seagull|pelican|submarine|surfer|lighthouse|yacht)$/.test(one))
    ? 'sea'
    : undefined;
}

/** A landmark with what is said of it. */
export function featureOf(thing: Thing, kind: string, match: Match): Feature {
  const traits = traitsOf(thing);
  return {
    noun: placeNameIn(thing.noun) ?? thing.noun,
    kind,
    match,
    ...(thing.superlative === undefined ? {} : { superlative: thing.superlative }),
    ...(thing.count > 1 ? { count: Math.min(thing.count, 10000) } : {}),
    ...(Object.keys(traits).length === 0 ? {} : { traits }),
  };
}

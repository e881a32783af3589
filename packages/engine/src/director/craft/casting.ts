import type { CastMember, Feature, Match, Note, Setting } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { idleNouns, sideNouns } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf, matchCast, matchFeature, matchSetting, standInRow } from '../lexicon/match-noun.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { impliedPlaces, impliedProps, impliedTools } from './implied.ts';
import { colourNamed, traitsOf } from './traits.ts';

/** Everything in front of the camera, and how things of the prompt are called in the screenplay. */
export interface Casting {
  readonly cast: CastMember[];
  readonly setting: Setting;
  readonly notes: Note[];
  readonly rows: ReadonlyMap<string, CastKind>;
  /** The shot that names a cast member first, by id. */
  readonly shotOf: ReadonlyMap<string, number>;
  /** The id of a cast member, the noun of a feature or of the setting, `camera`; undefined when the thing is not in the film. */
  nameOf(thing: Thing): string | undefined;
  /** The manifest kind behind a thing. */
  kindOf(thing: Thing): string | undefined;
}

const timeNoun = /^(day|night|morning|evening|afternoon|noon|midnight|dawn|dusk|sunset|sunrise|twilight|daytime|nighttime|winter|summer|spring|autumn|season|weather|second|minute|hour|year|today|golden hour|magic hour|light|sunlight|moonlight)$/;
const placePrepositions = new Set(['in', 'on', 'at', 'across', 'through', 'along', 'over', 'into', 'inside', 'down', 'up', 'from', 'around', 'above', 'onto', 'within', 'throughout', 'by', 'near', 'past', 'of', 'under', 'amid', 'among']);
const landmarkFamilies = new Set(['tree', 'building', 'rock', 'lamp']);
const placeSenses = ['location', 'room', 'building', 'body_of_water', 'geological_formation', 'way', 'land', 'tract', 'area', 'shop', 'mercantile_establishment', 'region', 'facility', 'sky'];

const slug = (noun: string): string => noun.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'thing';

/** Things that are nothing of their own: sides, times, talk, the camera. */
function isNothing(thing: Thing, lexicon: Lexicon): boolean {
  const head = thing.noun.split(' ').at(-1)!;
  if (thing.noun === 'camera' || sideNouns.has(thing.noun) || idleNouns.has(thing.noun) || timeNoun.test(thing.noun)) return true;
  if (!/[a-z]/i.test(thing.noun)) return true;
  return !lexicon.isNoun(thing.noun) && !lexicon.isNoun(head) && !/^[A-Z]/.test(thing.words) && (lexicon.isVerb(head) || lexicon.isAdjective(head) || /(ness|tion|ity|ment|ance|ence|ism|ship)$/.test(head));
}

function placeScore(thing: Thing, reading: Reading, lexicon: Lexicon): number {
  const asPlace = thing.roles.has('place') && [...thing.prepositions].some((preposition) => placePrepositions.has(preposition));
  const isAlone = !thing.roles.has('subject') || reading.deeds.every((deed) => !deed.subjects.includes(thing));
  const crossed = reading.deeds.some((deed) => deed.object === thing && /^(cross|traverse|explore|enter|fill|leave|climb|navigate|patrol|visit|roam|sail|show|cover|surround|reveal)$/.test(deed.verb));
  if (!asPlace && !crossed && !isAlone) return 0;
  if (!asPlace && !crossed && !(thing.roles.has('topic') || thing.roles.size === 0 || thing.roles.has('subject'))) return 0;
  const matched = matchSetting(thing.noun, lexicon);
  const isPlace = placeSenses.some((sense) => isKindOf(thing.noun, sense, lexicon, 2));
  const castRow = matchCast(thing.noun, lexicon);
  if (castRow !== undefined && (castRow.match === 'exact' || !isPlace)) return matched?.match === 'exact' && asPlace ? 1 : 0;
  const surface = /^(floor|ground|table|background|backdrop|water|surface|wall|snow|air|stage)$/.test(thing.noun);
  const inside = [...thing.prepositions].some((preposition) => /^(in|at|across|through|along|down|into|throughout|on)$/.test(preposition)) ? 0.5 : 0;
  if (matched?.match === 'exact') return (surface ? 1 : 3) + inside + (crossed ? 0.5 : 0);
  if (matched !== undefined && isPlace) return 2 + inside;
  return isPlace && asPlace ? 1.5 + inside : 0;
}

function countOf(thing: Thing, row: CastKind): number {
  if (thing.count > 0) return Math.min(thing.count, 10000);
  return row.kind === 'person' && /^(people|crowd)$/.test(thing.words) ? 4 : 3;
}

function carried(things: readonly Thing[], lexicon: Lexicon): { noun: string; match: Match }[] {
  void lexicon;
  return things.filter((thing) => thing.noun !== 'camera' && !sideNouns.has(thing.noun)).map((thing) => {
    const traits = traitsOf(thing);
    const word = thing.adjectives.find((adjective) => colourNamed(adjective) !== undefined);
    return {
      noun: thing.noun, match: 'broader' as const, ...(thing.count > 1 ? { count: thing.count } : {}),
      ...(word === undefined ? {} : { colour: colourNamed(word), colourWord: word }), ...(Object.keys(traits).length === 0 ? {} : { traits }),
    };
  });
}

const defaultSetting: Readonly<Record<string, string>> = { dragon: 'mountains', quadruped: 'meadow', human: 'meadow', car: 'city-street', 'sailing-ship': 'sea', bird: 'sky', balloon: 'meadow', building: 'meadow', tree: 'meadow', rock: 'meadow' };

/** A surfer has a surfboard, whoever plays golf a club, unless the prompt names it. */
function impliedHolds(thing: Thing, reading: Reading): { noun: string; match: Match }[] {
  const own = reading.deeds.filter((deed) => deed.subjects.includes(thing));
  const keys = own.flatMap((deed) => [deed.verb, deed.object?.noun ?? '']);
  const nouns = [impliedProps[thing.noun], ...keys.map((key) => impliedTools[key])].filter((noun) => noun !== undefined);
  return [...new Set(nouns)].filter((noun) => !reading.things.some((item) => item.noun === noun)).map((noun) => ({ noun, match: 'substitute' as const }));
}

/** Where the game or the trade has its place, when the prompt names none. */
function impliedPlace(reading: Reading): string | undefined {
  const keys = [...reading.deeds.flatMap((deed) => [deed.object?.noun ?? '', deed.verb]), ...reading.things.flatMap((thing) => [thing.noun, ...thing.adjectives])];
  return keys.map((key) => impliedPlaces[key]).find((place) => place !== undefined);
}

function decideSetting(chosen: Thing | undefined, things: readonly Thing[], reading: Reading, lexicon: Lexicon, notes: Note[], text: string): Setting {
  if (chosen === undefined) {
    const place = impliedPlace(reading);
    if (place !== undefined) {
      const kind = matchSetting(place, lexicon)?.row.kind ?? 'studio';
      notes.push({ words: '', note: `The prompt names no place; what happens calls for a ${place}, shown as the ${kind.replace('-', ' ')} set.` });
      return { noun: place, kind, match: place === kind ? 'exact' : 'broader', features: [] };
    }
    const families = things.map((thing) => matchCast(thing.noun, lexicon)?.row.family).filter((family) => family !== undefined);
    const features = things.map((thing) => matchFeature(thing.noun, lexicon)?.row.settings[0]).filter((kind) => kind !== undefined);
    let kind = families.map((family) => defaultSetting[family]).find((item) => item !== undefined) ?? features[0] ?? 'studio';
    if (kind === 'meadow' && /\b(snow|snowy|winter)\b/i.test(text)) kind = 'snow-field';
    if (/\b(fish|shark|whale|dolphin|octopus|jellyfish|boat|ship)\b/i.test(text)) kind = 'sea';
    if (things.length > 0) notes.push({ words: '', note: `The prompt names no place, so the film is set in ${kind === 'studio' ? 'a plain studio' : `the ${kind.replace('-', ' ')}`}.` });
    return { noun: kind.replace('-', ' '), kind, match: 'exact', features: [] };
  }
  const traits = traitsOf(chosen);
  const isSnowy = /snow|ice|icy|frozen|wintry/.test(`${chosen.adjectives.join(' ')} ${chosen.noun}`);
  const matched = matchSetting(chosen.noun, lexicon);
  const kind = isSnowy && (matched === undefined || /meadow|studio|desert/.test(matched.row.kind)) ? 'snow-field' : matched?.row.kind ?? 'studio';
  const match: Match = matched?.match ?? 'substitute';
  const loose = match === 'exact' && !kind.split('-').includes(chosen.noun.split(' ').at(-1)!) && !/^(field|ocean|street|woods|jungle|city|shore|floor|mountain)$/.test(chosen.noun.split(' ').at(-1)!);
  const honest: Match = loose ? 'broader' : match;
  if (honest !== 'exact') notes.push({ words: chosen.words, note: `The ${chosen.noun} is shown as the ${kind.replace('-', ' ')} set, the nearest that can be built.` });
  return { noun: chosen.noun, kind, match: honest, features: [], ...(Object.keys(traits).length === 0 ? {} : { traits }) };
}

/** Decides who is cast, what is landmark, what is the place, and what stands in for what cannot be built. */
export function castThings(reading: Reading, lexicon: Lexicon, text: string): Casting {
  const notes: Note[] = [];
  const names = new Map<Thing, string>();
  const kinds = new Map<Thing, string>();
  const rows = new Map<string, CastKind>();
  const shotOf = new Map<string, number>();
  const belongings = new Set(reading.things.flatMap((thing) => [...thing.wears, ...thing.holds, ...thing.parts]));
  const parts = reading.things.filter((thing) => isBodyPart(thing.noun) && (thing.owner !== undefined || belongings.has(thing)));
  for (const part of parts) if (part.owner !== undefined && !part.owner.parts.includes(part)) part.owner.parts.push(part);
  const things = reading.things.filter((thing) => !isNothing(thing, lexicon) && !belongings.has(thing) && !parts.includes(thing));
  const scored = things.map((thing) => ({ thing, score: placeScore(thing, reading, lexicon) })).filter(({ score }) => score > 0);
  const chosen = scored.sort((one, other) => other.score - one.score || one.thing.id - other.thing.id)[0]?.thing;
  const setting = decideSetting(chosen, things.filter((thing) => thing !== chosen), reading, lexicon, notes, text);
  if (chosen !== undefined) {
    names.set(chosen, setting.noun);
    kinds.set(chosen, setting.kind);
  }
  const cast: CastMember[] = [];
  const ids = new Set<string>();
  for (const thing of things) {
    if (thing === chosen) {
      const feature = matchFeature(thing.noun, lexicon);
      if (feature?.match === 'exact' && (thing.superlative !== undefined || /^(mountain|floor|hill|wave)$/.test(feature.row.kind))) setting.features.push(featureOf(thing, feature.row.kind, feature.match));
      continue;
    }
    const row = matchCast(thing.noun, lexicon);
    const feature = matchFeature(thing.noun, lexicon);
    const acts = reading.deeds.some((deed) => deed.subjects.includes(thing)) || (thing.roles.has('subject') && cast.length === 0);
    const isLandmark = row !== undefined && landmarkFamilies.has(row.row.family) && !acts;
    if (feature !== undefined && (row === undefined || isLandmark || (feature.match === 'exact' && row.match !== 'exact'))) {
      setting.features.push(featureOf(thing, feature.row.kind, feature.match));
      names.set(thing, thing.noun);
      kinds.set(thing, feature.row.kind);
      if (feature.match !== 'exact') notes.push({ words: thing.words, note: `The ${thing.noun} is shown as ${feature.row.kind.replace('-', ' ')}, a broader kind of it.` });
      continue;
    }
    if (cast.length >= 64) continue;
    const match: Match = row?.match ?? 'substitute';
    const kind = row?.row ?? standInRow;
    let id = slug(thing.noun);
    for (let copy = 2; ids.has(id); copy++) id = `${slug(thing.noun)}-${copy}`;
    ids.add(id);
    names.set(thing, id);
    kinds.set(thing, kind.kind);
    rows.set(id, kind);
    shotOf.set(id, thing.shot);
    const wears = carried(thing.wears, lexicon);
    const holds = [...carried(thing.holds, lexicon), ...impliedHolds(thing, reading)];
    cast.push({ id, noun: thing.noun, kind: kind.kind, match, count: countOf(thing, kind), traits: traitsOf(thing), ...(wears.length > 0 ? { wears } : {}), ...(holds.length > 0 ? { holds } : {}) });
    if (match === 'broader') notes.push({ words: thing.words, note: `The ${thing.noun} is played by the ${kind.kind.replaceAll('-', ' ')}, the nearest that can be cast.` });
    if (match === 'substitute') notes.push({ words: thing.words, note: `No ${thing.noun} can be built yet; a plain stand-in takes its place.` });
  }
  if (/\bneon\b/i.test(text) && !setting.features.some(({ kind }) => kind === 'neon-sign') && setting.kind === 'city-street') setting.features.push({ noun: 'neon sign', kind: 'neon-sign', match: 'exact' });
  setting.features.splice(64);
  return { cast, setting, notes, rows, shotOf, nameOf: (thing) => (thing.noun === 'camera' ? 'camera' : names.get(thing) ?? nameOfPart(thing, parts, belongings)), kindOf: (thing) => kinds.get(thing) };
}

const nameOfPart = (thing: Thing, parts: readonly Thing[], belongings: ReadonlySet<Thing>): string | undefined => (parts.includes(thing) || belongings.has(thing) ? thing.noun : undefined);

function featureOf(thing: Thing, kind: string, match: Match): Feature {
  const traits = traitsOf(thing);
  return {
    noun: thing.noun, kind, match, ...(thing.superlative === undefined ? {} : { superlative: thing.superlative }),
    ...(thing.count > 1 ? { count: Math.min(thing.count, 10000) } : {}), ...(Object.keys(traits).length === 0 ? {} : { traits }),
  };
}

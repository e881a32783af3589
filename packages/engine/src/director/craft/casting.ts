import type { CastMember, Match, Note, Setting } from '@onereel/spec';
import { dressedFamilies } from '../../manifest/clothes.ts';
import type { CastKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import { partitives } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf, matchCast, matchFeature, matchSetting, standInRow } from '../lexicon/match-noun.ts';
import { placeNameIn } from '../lexicon/named-places.ts';
import { matchVerb } from '../lexicon/match-verb.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { carried, heldMatch, impliedHolds } from './carried.ts';
import { creatureGarmentMatch, garmentMatch } from './garments.ts';
import { peopleIn } from './implied.ts';
import { isActivity } from './activities.ts';
import { dimmed, furnish, settle } from './at-home.ts';
import { dressOwners } from './dress-owners.ts';
import { cabinOf, householdNoun, isFixture, isOutside, seenOutside, withOutlook } from './fixtures.ts';
import { impliedMount } from './mounts.ts';
import { isHeardOnly, isNothing } from './nothing.ts';
import { boardBalloon } from './balloon-basket.ts';
import { paintParts } from './painted-parts.ts';
import { changeItself, leaveSceneryStill, paintOver } from './prepare.ts';
import { decideSetting, featureOf, impliedLandmarks, placeScore } from './setting.ts';
import { memberOfGroup, soughtName } from './sought-name.ts';
import { stageSport } from './sports.ts';
import { traitsOf } from './traits.ts';
import { impliedThing, isTuneWord, settleMusic } from './tune-words.ts';

/** Everything in front of the camera, and how things of the prompt are called in the screenplay. */
export interface Casting {
  readonly cast: CastMember[];
  readonly setting: Setting;
  readonly notes: Note[];
  /** The manifest rows of the cast, by id. */
  readonly rows: ReadonlyMap<string, CastKind>;
  /** The shot that names a cast member first, by id. */
  readonly shotOf: ReadonlyMap<string, number>;
  /** Whether the prompt names the place itself. */
  readonly isPlaceNamed: boolean;
  /** The id of a cast member, the noun of a feature or of the setting, `camera`; undefined when the thing is not in the film. */
  nameOf(thing: Thing): string | undefined;
  /** The id of what somebody rides though the prompt does not name it. */
  mountOf(thing: Thing): string | undefined;
  /** The manifest kind behind a thing. */
  kindOf(thing: Thing): string | undefined;
}

interface Draft {
  readonly reading: Reading;
  /** What the prompt says, for words that mean another thing beside others. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly setting: Setting;
  readonly cast: CastMember[];
  readonly notes: Note[];
  readonly names: Map<Thing, string>;
  readonly kinds: Map<Thing, string>;
  readonly rows: Map<string, CastKind>;
  readonly shotOf: Map<string, number>;
}

/** More members than this are left out of the cast. */
const largestCast = 64;
const landmarkFamilies = new Set(['tree', 'building', 'rock', 'lamp', 'edifice', 'monument', 'barrier', 'landform']);
/** What the sky and the land do by themselves: no member of the cast, whatever is said of it. */
const ofTheWorld =
  /^(mountain|hill|volcano|dune|cliff|island|sun|moon|star|eclipse|meteor-shower|comet|milky-way|cloud|rainbow|lightning|rain|snow|wind|fog|sky|planet|water|wave)$/;
/** Words for two people that say no more of them. */
const pairNoun = /^(?:couple|duo|pair)$/;
const spoken = (kind: string): string => kind.replaceAll('-', ' ');
const slug = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'thing';

function countOf(thing: Thing, { reading, lexicon }: Draft): number {
  const people =
    peopleIn[thing.noun] ?? (/ (?:band|crowd|orchestra)$/.test(thing.noun) ? peopleIn[thing.noun.split(' ').at(-1)!] : undefined);
  if (people !== undefined && thing.count <= 1) return people;
  if (thing.count === 1 && memberOfGroup(thing, reading, lexicon) !== undefined) return partitives.get(thing.noun) ?? 5;
  // "the northern lights" are one
  if (thing.count === 0 && /^(?:northern|southern|polar) light$/.test(thing.noun)) return 1;
  if (thing.count > 0) return Math.min(thing.count, 10000);
  return /\b(people|crowd)$/.test(thing.words) ? 4 : 3;
}

/** Adds a thing as a landmark of the setting, when it is one and does nothing that only a cast member can. */
function addLandmark(thing: Thing, draft: Draft): boolean {
  const { reading, lexicon, setting } = draft;
  const row = matchCast(lookUp(thing, draft), lexicon);
  const feature = matchFeature(thing.noun, lexicon);
  if (isFixture(thing, reading, setting.kind, lexicon)) {
    setting.features.push(withOutlook(featureOf(thing, feature!.row.kind, 'exact'), seenOutside(draft.text)));
    draft.names.set(thing, thing.noun);
    draft.kinds.set(thing, feature!.row.kind);
    return true;
  }
  if (/^(window|doorway)$/.test(feature?.row.kind ?? '')) return false;
  // "a canal in Venice", "the skyline of Dubai": where the place lies is nothing that stands in it
  if (feature?.row.kind === 'skyscraper' && feature.match !== 'exact' && matchSetting(thing.noun, lexicon)?.match === 'exact') {
    draft.names.set(thing, setting.noun);
    draft.kinds.set(thing, setting.kind);
    return true;
  }
  const acts = reading.deeds.some((deed) => deed.subjects.includes(thing)) || (thing.roles.has('subject') && draft.cast.length === 0);
  // a tower that is known by its name is built as itself
  if (row?.match === 'exact' && feature !== undefined && feature.match !== 'exact') return false;
  if (row?.row.words.includes(placeNameIn(thing.noun) ?? '')) return false;
  const isOfTheWorld = feature !== undefined && ofTheWorld.test(feature.row.kind) && (feature.match === 'exact' || row?.match !== 'exact');
  const isLandmark = row !== undefined && ((landmarkFamilies.has(row.row.family) && !acts) || isOfTheWorld);
  if (feature === undefined || !(row === undefined || isLandmark || (feature.match === 'exact' && row.match !== 'exact'))) return false;
  if (setting.features.length < largestCast) setting.features.push(featureOf(thing, feature.row.kind, feature.match));
  draft.names.set(thing, thing.noun);
  draft.kinds.set(thing, feature.row.kind);
  if (feature.match !== 'exact')
    draft.notes.push({ words: thing.words, note: `The ${thing.noun} is shown as ${spoken(feature.row.kind)}, a broader kind of it.` });
  return true;
}

/** The name under which a thing is sought in the manifest. */
const lookUp = (thing: Thing, { reading, text, lexicon }: Draft): string => soughtName(thing, reading, text, lexicon);

const personRow = manifest.cast.find(({ kind }) => kind === 'person')!;

/** Whether a thing is somebody called by a name that we do not know: `Gwen Stacy reads`. */
function isNamed(thing: Thing, { reading, lexicon }: Draft): boolean {
  return (
    /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$/.test(thing.words) &&
    !lexicon.isNoun(thing.noun) &&
    !lexicon.wordNet.isUnseen(thing.noun) &&
    !lexicon.wordNet.isAdverb(thing.words.toLowerCase()) &&
    !lexicon.isAdjective(thing.words.toLowerCase()) &&
    reading.deeds.some((deed) => deed.subjects.includes(thing) && !deed.isPassive)
  );
}

/** Adds a thing to the cast, as itself, as a broader kind or with a stand-in. */
function addMember(thing: Thing, draft: Draft): void {
  const row =
    matchCast(lookUp(thing, draft), draft.lexicon) ?? (isNamed(thing, draft) ? { row: personRow, match: 'broader' as const } : undefined);
  // A toy bear is built as a bear, which is not quite the same, unless there is a toy one.
  const isToy = /^(toy|stuffed|model|dummy|teddy) /.test(thing.noun) && !row?.row.words.includes(thing.noun);
  const match: Match = row?.match === 'exact' && (isToy || thing.calledBy !== undefined) ? 'broader' : (row?.match ?? 'substitute');
  const kind = row?.row ?? standInRow;
  const noun = pairNoun.test(thing.noun) ? 'person' : (thing.calledBy ?? thing.noun);
  const name = slug(thing.calledBy ?? thing.noun);
  let id = name;
  for (let copy = 2; draft.rows.has(id); copy++) id = `${name}-${copy}`;
  draft.names.set(thing, id);
  draft.kinds.set(thing, kind.kind);
  draft.rows.set(id, kind);
  draft.shotOf.set(id, thing.shot);
  const hasHands = kind.family === 'human';
  const wears = carried(thing.wears, (noun) =>
    hasHands
      ? garmentMatch(noun)
      : dressedFamilies.has(kind.family) || kind.kind === 'teddy-bear'
        ? creatureGarmentMatch(noun)
        : 'substitute',
  );
  const holds = [
    ...carried(thing.holds, (noun) => heldMatch(noun, hasHands, draft.lexicon)),
    ...impliedHolds(
      thing,
      draft.reading,
      draft.lexicon,
      hasHands || draft.reading.deeds.some((deed) => deed.subjects.includes(thing) && /^(play|surf|ski|skate|ride)/.test(deed.verb)),
    ),
  ];
  draft.cast.push({
    id,
    noun,
    kind: kind.kind,
    match,
    count: countOf(thing, draft),
    traits: pairNoun.test(thing.noun) ? { ...traitsOf(thing), words: [thing.noun, ...thing.adjectives] } : traitsOf(thing),
    ...(wears.length > 0 ? { wears } : {}),
    ...(holds.length > 0 ? { holds } : {}),
  });
  if (match === 'broader')
    draft.notes.push({
      words: thing.words,
      note: `The ${thing.calledBy ?? thing.noun} is played by the ${spoken(kind.kind)}, the nearest that can be cast.`,
    });
  if (match === 'substitute')
    draft.notes.push({
      words: thing.words,
      note: `No ${thing.noun} can be built yet; a ${kind === standInRow ? 'plain stand-in' : spoken(kind.kind)} takes its place.`,
    });
}

/** The place that was chosen is a landmark too when it has a shape of its own: the tallest mountain, a dark floor. */
function addPlaceAsLandmark(place: Thing, draft: Draft): void {
  draft.names.set(place, draft.setting.noun);
  draft.kinds.set(place, draft.setting.kind);
  const feature = matchFeature(place.noun, draft.lexicon);
  if (feature?.match !== 'exact' || !(place.superlative !== undefined || /^(mountain|floor|hill|wave)$/.test(feature.row.kind))) return;
  draft.setting.features.push(featureOf(place, feature.row.kind, feature.match));
}

/** `crosses a bridge over a deep valley`: another place beside the one that is built, which no body could stand for. */
function isElsewhere(thing: Thing, draft: Draft): boolean {
  const { lexicon, setting } = draft;
  if (matchCast(lookUp(thing, draft), lexicon) !== undefined || matchFeature(thing.noun, lexicon) !== undefined) return false;
  const place = matchSetting(thing.noun, lexicon);
  if (setting.kind === 'studio') return false;
  // a land that "twists and bends" is land all the same
  if (place?.match === 'exact') return true;
  const acts = draft.reading.deeds.some((deed) => deed.subjects.includes(thing));
  return !acts && (place !== undefined || isKindOf(thing.noun, 'location', lexicon));
}

/** `rubbing a rough surface`, `typing on a keyboard`: somebody has to do what hands do. */
function castSomebody(draft: Draft): void {
  const { reading, lexicon } = draft;
  const byHand = reading.deeds.find(
    (deed) =>
      deed.subjects.length === 0 &&
      !deed.isPassive &&
      !deed.isNegated &&
      !/^(make|let|add|remove|change|show|keep|have|include|replace|use|create|give|start|begin|be)$/.test(deed.verb) &&
      /^(travel|gesture|contact)$/.test(matchVerb(deed.verb, undefined, undefined, lexicon).row.motion),
  );
  if (
    byHand === undefined ||
    draft.cast.some(({ id }) => /^(human|quadruped|bird|dragon|car|sailing-ship|ball|balloon)$/.test(draft.rows.get(id)?.family ?? ''))
  )
    return;
  addMember({ ...impliedThing(reading, 'person', byHand.shot), words: byHand.words }, draft);
  draft.notes.push({ words: byHand.words, note: `The prompt does not say who does "${byHand.words}", so a person does it.` });
}

/** Casts what riders ride without a word of it. Gives its ids by their riders. */
function mountRiders(riders: readonly Thing[], draft: Draft): Map<Thing, string> {
  const mounts = new Map<Thing, string>();
  const needed = riders.map((rider) => {
    const row = draft.rows.get(draft.names.get(rider) ?? '');
    return [rider, row?.family === 'human' ? impliedMount(rider, draft.reading, draft.lexicon) : undefined] as const;
  });
  for (const [rider, noun] of needed) {
    if (noun === undefined) continue;
    const mount = { ...impliedThing(draft.reading, noun, rider.shot), count: rider.count, isPlural: rider.isPlural };
    addMember(mount, draft);
    mounts.set(rider, draft.names.get(mount)!);
  }
  return mounts;
}

/** What a plant, a vehicle or a house has on itself: `its petals`. */
const partOfThing =
  /^(hood|bonnet|tailgate|bumper|dashboard|windscreen|petal|leaf|branch|stem|trunk|root|bark|wheel|window|door|roof|engine|sail|mast|hull|rudder|stern|rigging|windshield|headlight|tire|screen|lid|handle|wall|deck|cover|page|surface|shell|key)$/;

/** Whose part it must be where nobody is said to own it: a person's rather than an animal's. */
function likelyOwner(part: Thing, { things }: Reading, lexicon: Lexicon): Thing | undefined {
  const familyOf = (thing: Thing): string => matchCast(thing.noun, lexicon)?.row.family ?? '';
  const others = things.filter((thing) => thing !== part && !isBodyPart(thing.noun));
  return others.find((thing) => familyOf(thing) === 'human') ?? others.find((thing) => /^(quadruped|bird|dragon)$/.test(familyOf(thing)));
}

/** Decides who is cast, what is landmark, what is the place, and what stands in for what cannot be built. */
export function castThings(reading: Reading, lexicon: Lexicon, text: string, hasTune = false): Casting {
  stageSport(reading, text, lexicon);
  settle(reading, lexicon);
  settleMusic(reading, hasTune, lexicon, (noun) => matchCast(noun, lexicon)?.row.family === 'instrument');
  paintOver(reading);
  boardBalloon(reading);
  changeItself(reading);
  dressOwners(reading, lexicon);
  paintParts(reading, text);
  const belongings = new Set(reading.things.flatMap((thing) => [...thing.wears, ...thing.holds, ...thing.parts]));
  for (const part of reading.things.slice()) {
    if (part.noun === 'key') {
      const keyed = reading.things.find(({ noun }) => /\b(?:keyboard|piano|accordion|organ|typewriter|laptop)$/.test(noun));
      if (keyed !== undefined) part.owner ??= keyed;
    }
    if (/^(?:mast|hull|rudder|stern|rigging)$/.test(part.noun)) {
      const ship = reading.things.find(({ noun }) => /\b(?:ship|boat|yacht|schooner|galleon|vessel|sailboat)$/.test(noun));
      if (ship !== undefined) part.owner ??= ship;
    }
    if (part.owner !== undefined && partOfThing.test(part.noun) && matchCast(part.owner.noun, lexicon)?.row.family !== 'human') {
      belongings.add(part);
      if (part.adjectives.length > 0 && !part.owner.parts.includes(part)) part.owner.parts.push(part);
      continue;
    }
    if (!isBodyPart(part.noun)) continue;
    // "his cat jumps onto his lap": no cat has one
    if (part.noun === 'lap' && part.owner !== undefined) part.owner = likelyOwner(part, reading, lexicon) ?? part.owner;
    const likely =
      part.owner ??
      reading.things.find(({ parts }) => parts.includes(part)) ??
      (matchCast(part.noun, lexicon) === undefined ? likelyOwner(part, reading, lexicon) : undefined);
    if (likely === undefined) {
      // "hands knead dough": they are somebody's
      const isAtWork =
        /^(?:hand|finger|fingertip|foot|fist|palm)$/.test(part.noun) && reading.deeds.some(({ subjects }) => subjects.includes(part));
      if (!isAtWork || reading.things.some((other) => matchCast(other.noun, lexicon)?.row.family === 'human')) continue;
      part.owner = { ...impliedThing(reading, 'person', part.shot), roles: new Set(['subject'] as const) };
      reading.things[reading.things.length - 1] = part.owner;
    } else part.owner = likely;
    belongings.add(part);
    if (!part.owner.parts.includes(part)) part.owner.parts.push(part);
  }
  const isMadeOf = (thing: Thing): boolean =>
    [...thing.prepositions].some((preposition) => /^(from|out-of)$/.test(preposition)) &&
    !thing.roles.has('subject') &&
    thing.isPlural &&
    reading.deeds.some(({ verb }) => /^(build|make|weave|construct|craft|assemble)$/.test(verb));
  const isUnderfoot = (thing: Thing): boolean =>
    /^(leaf|twig|pebble|petal|blade|needle|crumb|dust|puddle)$/.test(thing.noun) &&
    reading.deeds.some(
      ({ object, verb }) => object === thing && /^(disturb|rustle|crunch|scatter|stir|tread|kick|brush|ruffle)$/.test(verb),
    );
  leaveSceneryStill(
    reading,
    (thing) => matchFeature(thing.noun, lexicon) !== undefined && landmarkFamilies.has(matchCast(thing.noun, lexicon)?.row.family ?? ''),
  );
  const outside = seenOutside(text);
  const things = reading.things.filter(
    (thing) =>
      !isOutside(thing, outside, lexicon) &&
      !isNothing(thing, lexicon) &&
      !isHeardOnly(thing, text) &&
      !isMadeOf(thing) &&
      !isUnderfoot(thing) &&
      !belongings.has(thing) &&
      !(hasTune && isTuneWord(thing)) &&
      !isActivity(thing, reading),
  );
  const cabin = cabinOf(reading, text);
  if (cabin !== undefined) things.splice(things.indexOf(cabin.vehicle), 1, { ...cabin.vehicle, noun: cabin.place, roles: new Set(['place']), prepositions: new Set(['in']) }); // prettier-ignore
  const places = things.map((thing) => ({ thing, score: placeScore(thing, reading, lexicon) })).filter(({ score }) => score > 0);
  const best = places.sort((one, other) => other.score - one.score || one.thing.id - other.thing.id)[0]?.thing;
  // "a trap door in the floor": a floor by itself is no place, and what is found in rooms is in one
  const isPart =
    best !== undefined && /^(?:floor|wall|ceiling|corner)$/.test(best.noun) && things.some(({ noun }) => householdNoun.test(noun));
  const chosen = isPart ? undefined : best;
  const others = things.filter((thing) => thing !== chosen);
  const notes: Note[] = [];
  const setting = dimmed(decideSetting(chosen, others, reading, lexicon, notes, text), text);
  if (chosen !== undefined && /\bwindow$/.test(chosen.noun) && setting.kind.endsWith('-interior')) setting.features.push(withOutlook({ noun: 'window', kind: 'window', match: 'exact' }, seenOutside(text))); // prettier-ignore
  others.push(...furnish(reading, setting.kind, lexicon));
  const draft: Draft = {
    reading,
    text,
    lexicon,
    setting,
    cast: [],
    notes,
    names: new Map(),
    kinds: new Map(),
    rows: new Map(),
    shotOf: new Map(),
  };
  if (chosen !== undefined) addPlaceAsLandmark(chosen, draft);
  for (const thing of others) {
    if (isElsewhere(thing, draft)) {
      notes.push({ words: thing.words, note: `A film has one place, here the ${setting.noun}; the ${thing.noun} is left out.` });
      continue;
    }
    if (!addLandmark(thing, draft) && draft.cast.length < largestCast) addMember(thing, draft);
  }
  castSomebody(draft);
  const mounts = mountRiders(others, draft);
  if (/\bneon\b/i.test(text) && setting.kind === 'city-street' && !setting.features.some(({ kind }) => kind === 'neon-sign')) {
    setting.features.push({ noun: 'neon sign', kind: 'neon-sign', match: 'exact' });
  }
  const taken = new Set([...setting.features.map(({ noun }) => noun), ...draft.cast.map(({ noun }) => noun), setting.noun, setting.kind]);
  setting.features.push(...impliedLandmarks(text, taken));
  setting.features.splice(largestCast);
  const nameOf = (thing: Thing): string | undefined =>
    thing.noun === 'camera' ? 'camera' : (draft.names.get(thing) ?? (belongings.has(thing) ? thing.noun : undefined));
  return {
    cast: draft.cast,
    setting,
    notes,
    rows: draft.rows,
    shotOf: draft.shotOf,
    isPlaceNamed: chosen !== undefined,
    nameOf,
    mountOf: (thing) => mounts.get(thing),
    kindOf: (thing) => draft.kinds.get(thing),
  };
}

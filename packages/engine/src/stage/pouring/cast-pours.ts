import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { type Stuff, stuffOf } from './stuff.ts';

/** The trait that says what is in a vessel: the name of a stuff, or nothing. */
export const contents = 'contents';

const familyOf = ({ kind }: CastMember): string => manifest.cast.find((row) => row.kind === kind)?.family ?? '';
const widestOf = ({ kind }: CastMember): number => Math.max(...(manifest.cast.find((row) => row.kind === kind)?.extent ?? [1]));
const vessels: ReadonlySet<string> = new Set(['vessel', 'crockery']);
/** Vinegar is in its bottle, but it is what is poured. */
const isVessel = (member: CastMember): boolean =>
  (vessels.has(familyOf(member)) && stuffOf(member.noun) === null) || /watering can|bucket|sink|bathtub/.test(member.noun);
const isTap = ({ kind }: CastMember): boolean => kind === 'faucet' || kind === 'sink';
const isPerson = (member: CastMember): boolean => familyOf(member) === 'human';
const plain = (text: string): string => text.replaceAll('-', ' ');

const pourVerbs = /^(pour|fill|spill|drip|drizzle|trickle|flow|run|sprinkle|top|add|water|empty|stream|gush|overflow|decant|serve|rain)$/;

/** Who and what takes part in a pouring, as the screenplay names them. */
interface Parts {
  readonly stuff: Stuff;
  readonly stuffMember: CastMember | undefined;
  readonly person: CastMember | undefined;
  readonly source: CastMember | undefined;
  readonly target: CastMember | undefined;
}

/** What is said of the stuff that a vessel is full of: `a glass of vinegar`, `fills it with water`. */
function wordsOf(screenplay: Screenplay, vessel: CastMember | undefined): string | null {
  if (!vessel) return null;
  const noun = vessel.noun.replace(/s$/, '').replace(/[^\w ]/g, '.');
  const phrase = new RegExp(`\\b${noun}(?:e?s)? (?:(?:half )?(?:full|filled) )?(?:of|with) ((?:[\\w-]+[ ,.]*){1,4})`, 'gi');
  const alike = screenplay.cast.filter((one) => one.noun === vessel.noun);
  // Of two glasses the second one is that of which is spoken second.
  const found = [...screenplay.prompt.matchAll(phrase)];
  const said = found[alike.length > 1 ? alike.findIndex(({ id }) => id === vessel.id) : 0];
  const words = said?.[1]!.split(/[ ,.]+/) ?? [];
  // The longest run of words that names something that flows: `cold orange juice on a table`.
  for (let last = Math.min(3, words.length); last > 0; last--) {
    const name = words.slice(0, last).join(' ');
    if (stuffOf(name)) return name;
  }
  // "drinks milk from a bowl": what is in it is told before it
  const before = new RegExp(`\\b(\\w+) (?:out of|from|off|in) (?:an?|the|its|his|her|their) (?:\\w+ )?${noun}\\b`, 'i').exec(
    screenplay.prompt,
  )?.[1];
  return before !== undefined && stuffOf(before) ? before : null;
}

function partsOf(beat: Beat, screenplay: Screenplay): Parts | null {
  if (beat.action !== 'pour' && !pourVerbs.test(beat.verb)) return null;
  const { cast, prompt } = screenplay;
  const member = (id: string | undefined): CastMember | undefined => cast.find((one) => one.id === id);
  const placed = (place: Beat['to']): CastMember | undefined => member(typeof place === 'object' ? place.object : place);
  const who = member(beat.who);
  const done = member(beat.target);
  const flowing = (one: CastMember | undefined, id: string | undefined): Stuff | null =>
    id === undefined || (one && isVessel(one)) ? null : stuffOf(one?.noun ?? plain(id));
  const fromWho = who && (isPerson(who) || isVessel(who)) ? null : flowing(who, beat.who);
  const named = fromWho ?? flowing(done, beat.target);
  const filled = /^(fill|top|water)$/.test(beat.verb);
  const said = /\b(?:from|out of) (?:an?|the|his|her|their|its)? ?((?:\w+ ){0,2}\w+)/i.exec(prompt)?.[1] ?? '';
  const over = beat.verb === 'overflow' && who && isVessel(who) ? who : undefined;
  const goal = over ?? placed(beat.to) ?? ((filled || fromWho) && done && !said.includes(done.noun) ? done : undefined);
  const vessel = (one: CastMember): boolean => one !== goal && one !== over && (isVessel(one) || isTap(one));
  const source =
    (who && vessel(who) ? who : undefined) ??
    cast.find((one) => vessel(one) && said.includes(one.noun)) ??
    (done && vessel(done) && done !== goal ? done : undefined) ??
    cast.find((one) => vessel(one) && /pitcher|jug|teapot|kettle|watering can|bottle|carafe|decanter|bucket/.test(one.noun));
  const inSource = wordsOf(screenplay, source) ?? (filled ? wordsOf(screenplay, goal) : null);
  const held = / with (?:\w+ )?(\w+)/i.exec(prompt)?.[1] ?? '';
  const stuff =
    named ??
    (inSource ? stuffOf(inSource) : null) ??
    ((filled && beat.verb !== 'water') || over ? stuffOf(held) : null) ??
    ((beat.action === 'pour' && (source || beat.verb === 'water')) || over ? stuffOf('water') : null);
  if (!stuff) return null;
  // Lava flows down its mountain, rivers flow in their beds: pouring needs somebody, a vessel, or something to fall on.
  const person = who && isPerson(who) ? who : undefined;
  const target = goal && goal !== source ? goal : cast.find((one) => isVessel(one) && one !== source && fromWho === null && one !== who);
  if (!person && !source && !target) return null;
  if (widestOf(target ?? source ?? who!) > 2.5) return null;
  const stuffMember = (fromWho ? who : flowing(done, beat.target) ? done : undefined) ?? cast.find((one) => one.noun === stuff.name);
  return { stuff, stuffMember: stuffMember && !isVessel(stuffMember) ? stuffMember : undefined, person, source, target };
}

function kindFor(name: string): { kind: string; noun: string } {
  const row = manifest.cast.find(({ kind }) => kind === name) ?? manifest.cast.find(({ family }) => family === 'vessel')!;
  return { kind: row.kind, noun: plain(row.kind) };
}

/**
 * A screenplay in which everything that is poured has what it is poured from and into: the tea of "a woman pours tea into a cup" is
 * in a teapot, the glass of vinegar is a glass with vinegar in it. What flows itself is no member of the cast any more: it is drawn where it is.
 */
export function withPours(told: Screenplay): Screenplay {
  return told.shots
    .flatMap(({ beats }) => beats)
    .reduce((screenplay, beat) => {
      const parts = partsOf(beat, screenplay);
      return parts ? poured(screenplay, beat, parts) : screenplay;
    }, told);
}

/** Whether nothing is said of a vessel but what is in it. */
function plainly({ traits }: CastMember, { prompt }: Screenplay): boolean {
  return Object.keys(traits).length === 0 && !/\b(full|filled|empty)\b/i.test(prompt);
}

/**
 * A screenplay in which vessels hold what is said to be in them: of "a glass full of milk" there is one glass with milk, not a glass
 * and another one.
 */
export function withContents(screenplay: Screenplay): Screenplay {
  const held = new Map<string, string>();
  const served = new Map<string, string>();
  /** What is in a vessel, and in which. */
  const gone = new Map<string, string>();
  for (const vessel of screenplay.cast) {
    if (!isVessel(vessel) || contents in vessel.traits) continue;
    const inside = wordsOf(screenplay, vessel);
    if (inside === null) continue;
    held.set(vessel.id, stuffOf(inside)!.name);
    for (const one of screenplay.cast) {
      const busy = screenplay.shots.some(({ beats }) =>
        beats.some(
          ({ who, action, target }) => (who === one.id && action !== 'stand') || (target === one.id && !/^(eat|drink)$/.test(action)),
        ),
      );
      if (isVessel(one) || busy || stuffOf(one.noun)?.name !== stuffOf(inside)!.name) continue;
      gone.set(one.id, vessel.id);
      // A cup of coffee, of which no more is said, is the coffee in its cup: with its saucer and its steam.
      if (familyOf(one) === 'drink' && /\b(?:cup|glass|mug|tumbler|flute)\b/.test(vessel.noun) && plainly(vessel, screenplay))
        served.set(vessel.id, one.kind);
    }
  }
  if (held.size === 0) return screenplay;
  const heir = [...held.keys()][0]!;
  return {
    ...screenplay,
    cast: screenplay.cast
      .filter(({ id }) => !gone.has(id))
      .map((one) => (served.has(one.id) ? { ...one, kind: served.get(one.id)! } : one))
      .map((one) =>
        held.has(one.id) && !served.has(one.id)
          ? { ...one, traits: { ...one.traits, opening: 'open', [contents]: held.get(one.id) } }
          : one,
      ),
    relations: screenplay.relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      camera: shot.camera.subject !== undefined && gone.has(shot.camera.subject) ? { ...shot.camera, subject: heir } : shot.camera,
      // who drinks the milk drinks from its bowl
      beats: shot.beats
        .filter(({ who }) => !gone.has(who))
        .map((beat) => (beat.target !== undefined && gone.has(beat.target) ? { ...beat, target: gone.get(beat.target)! } : beat)),
    })),
  };
}

/** What is poured into; a container, a vessel or a mould of which no more is said is one that holds what is poured. */
function vesselOf({ target, stuff }: Parts): CastMember | undefined {
  if (!target || isVessel(target) || !/^(container|vessel|mou?ld|tank|jar|dish|tub|basin|receptacle)$/.test(target.noun)) return target;
  const named = kindFor(stuff.into);
  return { ...target, ...named, match: 'exact' };
}

function poured(screenplay: Screenplay, beat: Beat, parts: Parts): Screenplay {
  const { stuff, stuffMember, person } = parts;
  const fresh = (id: string, name: string): CastMember => ({ id, ...kindFor(name), match: 'exact', count: 1, traits: {} });
  // The tea becomes the pot that it is in: whoever is told to hold the tea holds the pot.
  const source: CastMember =
    parts.source ??
    (stuffMember
      ? { ...stuffMember, ...kindFor(stuff.from), match: 'exact', count: 1, traits: { ...stuffMember.traits } }
      : fresh(`${stuff.name} vessel`, beat.verb === 'water' ? 'watering-can' : stuff.from));
  const needs = person !== undefined && beat.verb !== 'spill' && (stuff.from !== 'bucket' || parts.source === undefined);
  const target = vesselOf(parts) ?? (needs && !/spill|empty/.test(beat.verb) ? fresh(`${stuff.name} goal`, stuff.into) : undefined);
  const drink = target && !isVessel(target) && familyOf(target) === 'drink' ? stuffOf(target.noun) : null;
  const inside = target && (wordsOf(screenplay, target) ?? drink?.name ?? '');
  const before = inside && inside !== stuff.name ? inside : '';
  const filled: readonly CastMember[] = [
    { ...source, traits: { ...source.traits, opening: 'open', [contents]: stuff.name } },
    ...(target ? [{ ...target, traits: { ...target.traits, [contents]: before } }] : []),
  ];
  // Vinegar that is in the glass, and the stuff itself, are drawn as what they are.
  const drawn = (one: CastMember): boolean =>
    !filled.some(({ id }) => id === one.id) &&
    (one === stuffMember || (before !== '' && stuffOf(one.noun)?.name === before && !isVessel(one) && one.id !== beat.who));
  const gone = new Set(screenplay.cast.filter(drawn).map(({ id }) => id));
  const cast = [
    ...screenplay.cast.filter(({ id }) => !gone.has(id)).map((one) => filled.find(({ id }) => id === one.id) ?? one),
    ...filled.filter(({ id }) => !screenplay.cast.some((one) => one.id === id)),
  ];
  const told: Beat = {
    start: beat.start,
    seconds: beat.seconds,
    who: person?.id ?? source.id,
    action: 'pour',
    verb: beat.verb,
    match: beat.match,
    ...(person ? { target: source.id } : {}),
    ...(target ? { to: { relation: 'in', object: target.id } } : {}),
    ...(beat.manner ? { manner: beat.manner } : {}),
  };
  const hovers = !person && target && !isTap(source);
  const relations: Relation[] = screenplay.relations.filter(
    ({ subject, object }) =>
      ![subject, object].some((id) => gone.has(id)) &&
      subject !== source.id &&
      !(object === source.id && subject === target?.id) &&
      subject !== stuffMember?.id,
  );
  if (hovers) relations.push({ subject: source.id, relation: 'above', object: target.id });
  if (!person && target && isTap(source)) relations.push({ subject: target.id, relation: 'in', object: source.id });
  return {
    ...screenplay,
    cast,
    relations,
    shots: screenplay.shots.map((shot) => {
      const { subject, ...camera } = shot.camera;
      const seen = subject !== undefined && !gone.has(subject) && !(hovers && subject === source.id) ? subject : (target ?? source).id;
      return {
        ...shot,
        camera: subject === undefined ? camera : { ...camera, subject: seen },
        beats: shot.beats.map((one) => (one === beat ? told : one)).filter(({ who }) => !gone.has(who)),
      };
    }),
  };
}

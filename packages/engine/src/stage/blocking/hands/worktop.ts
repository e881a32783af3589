import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const rowOf = ({ kind }: CastMember) => manifest.cast.find((row) => row.kind === kind);
const isBeast = (member: CastMember | undefined): boolean => member !== undefined && rowOf(member)?.family === 'quadruped';
const isPerson = (member: CastMember | undefined): boolean => member !== undefined && rowOf(member)?.family === 'human';

/** What is worked on with both hands at a table, and which one that usually is. */
const atTable: Readonly<Record<string, { readonly table: string; readonly seated: boolean }>> = {
  type: { table: 'desk', seated: true },
  write: { table: 'desk', seated: true },
  cut: { table: 'table', seated: false },
  cook: { table: 'table', seated: false },
  pour: { table: 'table', seated: false },
  make: { table: 'table', seated: false },
  handle: { table: 'table', seated: false },
  'blow-out': { table: 'table', seated: false },
  hammer: { table: 'table', seated: false },
  crack: { table: 'table', seated: false },
  light: { table: 'table', seated: false },
  deal: { table: 'table', seated: true },
  open: { table: 'table', seated: false },
  wash: { table: 'ironing-board', seated: false },
};

/** How somebody works at a table; what is washed is not, but ironed, and what is opened is a box on it. */
function wayOf(beat: Beat, { cast }: Screenplay): (typeof atTable)[string] | undefined {
  if (beat.action === 'wash' && beat.verb !== 'iron') return undefined;
  const target = cast.find(({ id }) => id === beat.target);
  // In the lap, between the hands.
  if (/^(knit|crochet|embroider|stitch|fold|tie|lace)$/.test(beat.verb)) return undefined;
  if (beat.action === 'light' && target?.kind === 'match') return undefined;
  if (beat.action === 'open' && (!target || rowOf(target)?.family !== 'container')) return undefined;
  return atTable[beat.action];
}

/** The trait of a table, and of the chair at it, that stand where somebody works: whose they are. */
export const worktopOf = 'worktop';

/** The trait of what is there for the sake of somebody's work and changes with it: whose it is. */
export const workOf = 'workOf';

/** The trait of who lies on somebody's lap: whose. */
export const onLapOf = 'onLapOf';

/** The trait of who plays a piano: which one. */
export const playsAt = 'playsAt';

/** Larger than this, metres, it stands on the ground itself. */
const small = 0.62;
const worktops = /table|desk|counter|workbench|bench|bar$|^(stove|cooker|hob|cooktop|ironing board)$/;
const boardGames = /\b(chess|checkers|cards|card|board ?game|dominoes|domino|backgammon|go|mahjong|poker)\b/;

/**
 * The small thing that a beat is about, when it is on nothing yet but the table where it is worked on: of the soup in the pot the pot,
 * of the bread on the board the board.
 */
function thingOf(beat: Beat, { cast, relations }: Screenplay): CastMember | undefined {
  const place = typeof beat.to === 'object' ? beat.to.object : beat.to;
  const memberOf = (id: string | undefined): CastMember | undefined => cast.find((one) => one.id === id);
  // Where a thing is, unless on a table to work at.
  const under = (id: string): CastMember | undefined =>
    relations
      .filter(({ subject, relation }) => subject === id && /^(on|in)$/.test(relation))
      .map(({ object }) => memberOf(object))
      .find((one) => one !== undefined && !isWorktop(one));
  const named = (beat.action === 'pour' ? [place] : [place, beat.target]).map(memberOf);
  const first = named.find((one) => one !== undefined && !isPerson(one) && !isWorktop(one));
  if (!first) return undefined;
  const carrier = beat.action === 'pour' ? undefined : under(first.id);
  const found = carrier && isVessel(carrier) ? carrier : first;
  const row = rowOf(found);
  if (!row || row.family === 'stand-in' || isPerson(found)) return undefined;
  if (beat.action === 'pour' && !/^(vessel|crockery|drink|dish|bakery|sweet|fruit|vegetable|hand-tool)$/.test(row.family)) return undefined;
  if (Math.max(...row.extent) > small || row.medium !== 'ground') return undefined;
  const lies =
    beat.action === 'pour'
      ? relations.some((one) => one.subject === found.id && /^(on|in)$/.test(one.relation) && memberOf(one.object))
      : under(found.id);
  return lies ? undefined : found;
}

/** What is small and holds something, or something lies on it: a pot, a plate, a board. */
const isVessel = (member: CastMember): boolean => {
  const row = rowOf(member);
  return row !== undefined && /^(vessel|crockery|dish|hand-tool|appliance)$/.test(row.family) && Math.max(...row.extent) <= small;
};

const isWorktop = ({ noun, kind }: CastMember): boolean => worktops.test(noun) || (kind === 'table' && !/board/.test(noun));

/**
 * A screenplay in which nobody types on a laptop that hangs in the air, or cuts bread on the ground: small things that are worked on
 * with the hands are on a table, and who types or writes sits at it.
 */
export function withWorktops(asked: Screenplay): Screenplay {
  const told = offTheirTables(offTheirWork(asked));
  return told.shots
    .flatMap(({ beats }) => beats)
    .reduce((screenplay, beat) => {
      const who = screenplay.cast.find(({ id }) => id === beat.who);
      const piano = pianoOf(beat, screenplay);
      if (who && piano) return atPiano(screenplay, who, piano);
      if (who && isBeast(who)) return beastly(screenplay, who, beat);
      if (!isPerson(who)) return screenplay;
      const game = beat.verb === 'play' && boardGames.test(beat.target ?? '');
      const peers = /^(look|watch|study|examine)$/.test(beat.action) && /\bmicroscope$/.test(beat.target ?? '');
      const way = game || peers ? { table: 'table', seated: true } : wayOf(beat, screenplay);
      if (beat.action === 'hammer' && /^(hammer|nail|pound)$/.test(beat.verb)) return nailed(screenplay, beat);
      const plot = beat.action === 'pour' ? plotOf(beat, screenplay) : null;
      if (plot) return before(screenplay, beat, plot);
      const thing = way && thingOf(beat, screenplay);
      return way && thing ? provided(screenplay, beat, thing, way) : screenplay;
    }, told);
}

/** A screenplay in which an animal that works on small things has them before it on a table of its height. */
function beastly(screenplay: Screenplay, { count, kind }: CastMember, beat: Beat): Screenplay {
  const way = count === 1 && /^(handle|make|cook|write|type|cut|blow-out)$/.test(beat.action) ? atTable[beat.action] : undefined;
  const thing = way && thingOf(beat, screenplay);
  const high = rowOf({ kind } as CastMember)?.extent[1] ?? 1;
  return thing ? provided(screenplay, beat, thing, { table: high < 0.6 ? 'coffee-table' : 'table', seated: false }) : screenplay;
}

/** The piano, or the drum kit, that somebody plays during the whole film; null for who comes and goes. */
function pianoOf(beat: Beat, { cast, shots }: Screenplay): CastMember | null {
  const found = beat.action === 'play' ? cast.find(({ id }) => id === beat.target) : undefined;
  if (!found || found.count > 1 || !/^((grand-)?piano|drum-kit)$/.test(found.kind)) return null;
  const one = cast.find(({ id }) => id === beat.who);
  const stays = shots.every(({ beats }) =>
    beats.every(({ who, action }) => who !== beat.who || /^(play|sing|speak|sit|smile|nod|look)/.test(action)),
  );
  return one && one.count === 1 && one.id !== found.id && stays ? found : null;
}

/** A screenplay in which who plays a piano has a stool before its keys. */
function atPiano(screenplay: Screenplay, who: CastMember, piano: CastMember): Screenplay {
  if (playsAt in who.traits) return screenplay;
  const stool: CastMember = {
    id: `${who.id} stool`,
    noun: 'stool',
    kind: 'stool',
    match: 'exact',
    count: 1,
    traits: { [worktopOf]: who.id },
  };
  const placed = ({ subject, object }: Relation): boolean => [subject, object].includes(who.id) && [subject, object].includes(piano.id);
  return {
    ...screenplay,
    cast: [...screenplay.cast.map((one) => (one === who ? { ...one, traits: { ...one.traits, [playsAt]: piano.id } } : one)), stool],
    relations: [
      ...screenplay.relations.filter((one) => !placed(one)),
      ...(isPerson(who) ? [{ subject: who.id, relation: 'on' as const, object: stool.id }] : []),
    ],
  };
}

const works = /^(paint|type|write|cut|cook|make|handle|hammer|read|play|pour|sweep|wash|phone)$/;

/** A screenplay in which nobody stands on what he paints on or plays on. */
function offTheirWork(screenplay: Screenplay): Screenplay {
  const beats = screenplay.shots.flatMap((shot) => shot.beats).filter(({ action }) => works.test(action));
  const onWork = ({ subject, relation, object }: Relation): boolean =>
    (relation === 'on' || relation === 'in') &&
    beats.some(({ who, target, to }) => who === subject && (target === object || (typeof to === 'object' && to.object === object))) &&
    isPerson(screenplay.cast.find(({ id }) => id === subject));
  return screenplay.relations.some(onWork) ? { ...screenplay, relations: screenplay.relations.filter((one) => !onWork(one)) } : screenplay;
}

/**
 * A screenplay in which what is worked on at a table that is named lies nowhere yet, and nobody is on that table: of
 * `a woman types on a laptop on a desk` the desk is where she works, no place that she is put on.
 */
function offTheirTables(screenplay: Screenplay): Screenplay {
  const { cast, relations, shots } = screenplay;
  const tables = new Set(cast.filter(({ noun, count }) => worktops.test(noun) && count === 1).map(({ id }) => id));
  const lie = (id: string | undefined, table: string): boolean =>
    relations.some(({ subject, relation, object, when }) => subject === id && relation === 'on' && object === table && when === undefined);
  const works = shots.flatMap(({ beats }) => beats).filter(({ action }) => action in atTable && action !== 'pour');
  const beats = shots.flatMap((shot) => shot.beats);
  const atOwn = ({ subject, relation, object }: Relation): boolean =>
    relation === 'on' &&
    tables.has(object) &&
    works.some(
      ({ who, target }) =>
        isPerson(cast.find(({ id }) => id === who)) &&
        !beats.some((one) => one.who === who && /^(sit|stand|dance|lie|kneel|jump)$/.test(one.action)) &&
        (subject === who || (subject === target && lie(target, object))),
    );
  return relations.some(atOwn) ? { ...screenplay, relations: relations.filter((one) => !atOwn(one)) } : screenplay;
}

/** The one thing on the ground that somebody pours into or onto: a bucket, a flower. */
function plotOf(beat: Beat, { cast, relations }: Screenplay): CastMember | null {
  const place = typeof beat.to === 'object' ? beat.to.object : beat.to;
  const found = cast.find(({ id }) => id === place);
  const row = found && rowOf(found);
  const free = found && !relations.some(({ subject, relation }) => subject === found.id && /^(on|in)$/.test(relation));
  if (!found || !row || !free || found.count > 1 || row.medium !== 'ground' || Math.max(...row.extent) > 1.2) return null;
  return isPerson(found) || thingOf(beat, { cast, relations } as Screenplay) !== undefined ? null : found;
}

/** A screenplay in which a thing on the ground is right before whoever works on it. */
function before(screenplay: Screenplay, beat: Beat, thing: CastMember): Screenplay {
  return {
    ...screenplay,
    cast: screenplay.cast.map((one) => (one.id === thing.id ? { ...one, traits: { ...one.traits, [worktopOf]: beat.who } } : one)),
    shots: screenplay.shots.map((shot) =>
      shot.beats.includes(beat) && shot.camera.size === 'medium'
        ? { ...shot, camera: { ...shot.camera, size: 'wide', subject: beat.who } }
        : shot,
    ),
  };
}

/** A screenplay in which a nail is hammered into a board on a table, where nothing else is named that is there. */
function nailed(screenplay: Screenplay, beat: Beat): Screenplay {
  const thing = thingOf(beat, screenplay);
  if (thing) {
    const told: Beat = { ...beat, target: thing.id };
    const nail: CastMember = { id: `${beat.who} nail`, noun: 'nail', kind: 'nail', match: 'exact', count: 1, traits: {} };
    const nails = thing.kind === 'plank' ? [nail] : [];
    const changed: Screenplay = {
      ...screenplay,
      cast: [...screenplay.cast, ...nails],
      relations: [...screenplay.relations, ...nails.map(({ id }): Relation => ({ subject: id, relation: 'on', object: thing.id }))],
      shots: withBeat(screenplay, beat, told),
    };
    return provided(changed, told, thing, atTable['hammer']!);
  }
  if (screenplay.cast.some(({ id }) => id === beat.target)) return screenplay;
  const nail: CastMember = { id: beat.target ?? `${beat.who} nail`, noun: 'nail', kind: 'nail', match: 'exact', count: 1, traits: {} };
  const told: Beat = { ...beat, target: nail.id };
  const cast = { ...screenplay, cast: [...screenplay.cast, nail], shots: withBeat(screenplay, beat, told) };
  return provided(cast, told, nail, atTable['hammer']!);
}

function withBeat({ shots }: Screenplay, beat: Beat, told: Beat): Screenplay['shots'] {
  return shots.map((shot) => ({ ...shot, beats: shot.beats.map((one) => (one === beat ? told : one)) }));
}

function heldBy({ holds }: CastMember): string {
  return (holds ?? []).map((one) => (typeof one === 'string' ? one : one.noun)).join(' ');
}

/** What is done with the hands alone, though it is a kind of what takes a tool; what is rolled out has its own. */
const bareHanded = /^(knead|roll|roll out|flip|bake|grill|roast|crack|tear|shape)$/;

/** What somebody has in the hand who does it, if nothing is named. */
const usualTools: Readonly<Record<string, { readonly kind: string; readonly words: RegExp }>> = {
  cut: { kind: 'knife', words: /\b(knife|cleaver|scissors|blade|saw|axe|sword)\b/ },
  cook: { kind: 'spoon', words: /\b(spoon|ladle|spatula|whisk)\b/ },
  hammer: { kind: 'hammer', words: /\b(hammer|mallet|gavel)\b/ },
  write: { kind: 'pen', words: /\b(pen|pencil|quill|brush|chalk|marker|crayon)\b/ },
};

function provided(
  screenplay: Screenplay,
  beat: Beat,
  thing: CastMember,
  { table: usual, seated }: { readonly table: string; readonly seated: boolean },
): Screenplay {
  const worked = new Set([thing.id, beat.target]);
  // Nobody is on what he types on, though it is said so.
  const sits = screenplay.relations.some(
    ({ subject, relation, object }) =>
      subject === beat.who &&
      !worked.has(object) &&
      (relation === 'on' || relation === 'in') &&
      screenplay.cast.some(({ id }) => id === object),
  );
  const known = screenplay.cast.find((one) => worktops.test(one.noun) && one.count === 1 && (rowOf(one)?.extent[1] ?? 0) > 0.4);
  const fresh = (id: string, kind: string, traits: CastMember['traits'] = {}): CastMember => ({
    id,
    noun: kind.replaceAll('-', ' '),
    kind,
    match: 'exact',
    count: 1,
    traits,
  });
  const own = { [worktopOf]: beat.who };
  const idle =
    known !== undefined &&
    !screenplay.relations.some(
      ({ subject, object }) => object === known.id && subject !== thing.id && subject !== beat.who && !isSmallThing(screenplay, subject),
    );
  const table = known ?? fresh(`${beat.who} ${usual}`, usual, own);
  const person = screenplay.cast.find(({ id }) => id === beat.who)!;
  const chair =
    seated && !sits && person.count < 3 && (!known || idle) ? { ...fresh(`${beat.who} chair`, 'chair', own), count: person.count } : null;
  const tool = bareHanded.test(beat.verb) ? undefined : usualTools[beat.action];
  const armed =
    tool === undefined ||
    screenplay.cast.some((one) => tool.words.test(one.noun)) ||
    (beat.action !== 'hammer' && tool.words.test(heldBy(person)));
  const relations: Relation[] = [{ subject: thing.id, relation: 'on', object: table.id }];
  // What is cut lies on the board, the board on the table.
  if (beat.target !== undefined && beat.target !== thing.id && beat.action === 'cut')
    relations.push({ subject: beat.target, relation: 'on', object: thing.id });
  // What is beside it lies there with it.
  for (const { subject, relation, object } of screenplay.relations)
    if (relation === 'near' && object === thing.id && isSmallThing(screenplay, subject))
      relations.push({ subject, relation: 'on', object: table.id });
  // A paw closes around no spoon: it lies ready.
  if (!armed && isBeast(person)) relations.push({ subject: `${beat.who} ${tool.kind}`, relation: 'on', object: table.id });
  if (chair) relations.push({ subject: beat.who, relation: 'on', object: chair.id });
  return {
    ...screenplay,
    cast: [
      ...screenplay.cast.map((one) => (idle && one === known ? { ...one, traits: { ...one.traits, ...own } } : one)),
      ...(known ? [] : [table]),
      ...(chair ? [chair] : []),
      ...(armed ? [] : [fresh(`${beat.who} ${tool.kind}`, tool.kind)]),
    ],
    relations: [
      ...screenplay.relations.filter(
        ({ subject, relation, object }) =>
          !(relation === 'near' && object === thing.id && isSmallThing(screenplay, subject)) &&
          (!/^(on|in)$/.test(relation) || (subject !== thing.id && !(subject === beat.who && worked.has(object)))),
      ),
      ...relations,
    ],
  };
}

function isSmallThing({ cast }: Screenplay, id: string): boolean {
  const one = cast.find((member) => member.id === id);
  const row = one && rowOf(one);
  return row !== undefined && row.family !== 'human' && Math.max(...row.extent) <= small && row.medium === 'ground';
}

/** What stands where somebody works, with what lies on it: it needs no place of its own. By id, with whose it is. */
export function atWork({ cast, relations }: Pick<Screenplay, 'cast' | 'relations'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, traits } of cast) {
    if (typeof traits[worktopOf] === 'string') found.set(id, traits[worktopOf]);
    if (typeof traits[playsAt] === 'string') found.set(id, traits[playsAt]);
  }
  for (let pass = 0; pass < 3; pass++)
    for (const { subject, relation, object } of relations) {
      const whose = relation === 'on' || relation === 'in' ? found.get(object) : undefined;
      if (whose !== undefined && subject !== whose) found.set(subject, whose);
    }
  return found;
}

import type { Beat, CastMember, Relation, Screenplay, Shot } from '@onereel/spec';

/** The cast of two screenplays as one, and what the second's members are called in it. */
export interface MergedCast {
  readonly cast: readonly CastMember[];
  readonly names: ReadonlyMap<string, string>;
}

const lastWord = (noun: string): string => noun.toLowerCase().split(/\s+/).at(-1)!.replace(/s$/, '');

/** Whether a member is what a noun means: by the noun as written, its last word, or its kind. */
export function isCalled(member: Pick<CastMember, 'id' | 'noun' | 'kind'>, noun: string): boolean {
  const name = noun.toLowerCase();
  return member.noun.toLowerCase() === name || member.kind === name || member.id === name || lastWord(member.noun) === lastWord(name);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

/** The same member with what the second screenplay says of it besides. */
function describe(old: CastMember, wish: CastMember): CastMember {
  const { words, ...traits } = wish.traits;
  const merged = { ...old.traits, ...traits, ...(words === undefined ? {} : { words }) };
  return {
    ...old,
    traits: merged,
    ...(wish.count > 1 ? { count: wish.count } : {}),
    ...(wish.wears ? { wears: wish.wears } : {}),
    ...(wish.holds ? { holds: wish.holds } : {}),
  };
}

/** Joins the members that a second screenplay names to those of the first: the same one is described anew, others come in. */
export function mergeCast(old: readonly CastMember[], wish: readonly CastMember[]): MergedCast {
  const cast = [...old];
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const member of wish) {
    const place = cast.findIndex(
      (known) => !used.has(known.id) && member.kind !== 'stand-in' && (known.kind === member.kind || isCalled(known, member.noun)),
    );
    const isNew = place < 0;
    const id = isNew ? freeName(member.id, new Set(cast.map((known) => known.id))) : cast[place]!.id;
    if (isNew) cast.push({ ...member, id });
    else cast[place] = describe(cast[place]!, member);
    used.add(id);
    names.set(member.id, id);
  }
  return { cast, names };
}

/** A beat with its members called by other names. */
export function renameBeat(beat: Beat, names: ReadonlyMap<string, string>): Beat {
  const renamed = (name: string): string => names.get(name) ?? name;
  const place = (value: Beat['from']): Beat['from'] =>
    typeof value === 'string' ? renamed(value) : value === undefined ? undefined : { ...value, object: renamed(value.object) };
  return {
    ...beat,
    who: renamed(beat.who),
    ...(beat.target === undefined ? {} : { target: renamed(beat.target) }),
    ...(beat.from === undefined ? {} : { from: place(beat.from) }),
    ...(beat.to === undefined ? {} : { to: place(beat.to) }),
  };
}

/** A shot with its members called by other names. */
export function renameShot(shot: Shot, names: ReadonlyMap<string, string>): Shot {
  const { subject, until } = shot.camera;
  return {
    ...shot,
    camera: {
      ...shot.camera,
      ...(subject === undefined ? {} : { subject: names.get(subject) ?? subject }),
      ...(until === undefined ? {} : { until: names.get(until) ?? until }),
    },
    beats: shot.beats.map((beat) => renameBeat(beat, names)),
  };
}

/** A relation with its members called by other names. */
export function renameRelation(relation: Relation, names: ReadonlyMap<string, string>): Relation {
  return { ...relation, subject: names.get(relation.subject) ?? relation.subject, object: names.get(relation.object) ?? relation.object };
}

/** A screenplay without a member: its beats, relations and sounds go with it. */
export function dropMember(screenplay: Screenplay, id: string): Screenplay {
  const stays = (place: Beat['from']): boolean => place === undefined || (typeof place === 'string' ? place : place.object) !== id;
  const shots = screenplay.shots.map((shot) => {
    const { subject, until, ...camera } = shot.camera;
    return {
      ...shot,
      camera: {
        ...camera,
        ...(subject === undefined || subject === id ? {} : { subject }),
        ...(until === undefined || until === id ? {} : { until }),
      },
      beats: shot.beats.filter((beat) => beat.who !== id && beat.target !== id && stays(beat.from) && stays(beat.to)),
    };
  });
  return {
    ...screenplay,
    cast: screenplay.cast.filter((member) => member.id !== id),
    relations: screenplay.relations.filter(({ subject, object }) => subject !== id && object !== id),
    shots,
    sound: { ...screenplay.sound, effects: screenplay.sound.effects.filter(({ who }) => who !== id) },
  };
}

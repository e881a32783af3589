import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

/** A screenplay in which one beat is told otherwise. */
export type Told = (screenplay: Screenplay, beat: Beat) => Screenplay;

export const rowOf = (kind: string) => manifest.cast.find((row) => row.kind === kind);
export const memberOf = ({ cast }: Screenplay, id: string | undefined): CastMember | undefined => cast.find((one) => one.id === id);
export const placeOf = ({ to }: Beat): string | undefined => (typeof to === 'object' ? to.object : to);
export const familyOf = (member: CastMember | undefined): string => (member ? (rowOf(member.kind)?.family ?? '') : '');
export const isPerson = (member: CastMember | undefined): boolean => familyOf(member) === 'human';

/** Who does something, if it is people. */
export function personOf(screenplay: Screenplay, id: string): CastMember | undefined {
  const found = memberOf(screenplay, id);
  return isPerson(found) ? found : undefined;
}

/** A new member of the cast, of a kind that the manifest has. */
export function fresh(id: string, kind: string, traits: CastMember['traits'] = {}, count = 1): CastMember {
  return { id, noun: kind.replaceAll('-', ' '), kind, match: 'exact', count, traits };
}

/** A screenplay with one beat told otherwise. */
export function withBeat(screenplay: Screenplay, beat: Beat, ...told: readonly Beat[]): Screenplay {
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.flatMap((one) => (one === beat ? told : [one])) })),
  };
}

/** A screenplay without some of the cast, and all that is said of them. */
export function without(screenplay: Screenplay, gone: ReadonlySet<string>, heir: string): Screenplay {
  return {
    ...screenplay,
    cast: screenplay.cast.filter(({ id }) => !gone.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      camera: gone.has(shot.camera.subject ?? '') ? { ...shot.camera, subject: heir } : shot.camera,
      beats: shot.beats.filter(({ who }) => !gone.has(who)),
    })),
  };
}

export function withCast(screenplay: Screenplay, ...added: readonly CastMember[]): Screenplay {
  return added.length === 0 ? screenplay : { ...screenplay, cast: [...screenplay.cast, ...added] };
}

/** What is said of a thing as one phrase: its noun, or the name that only the beat has. */
export const named = (screenplay: Screenplay, id: string | undefined): string =>
  memberOf(screenplay, id)?.noun ?? (id ?? '').replaceAll('-', ' ');

/** The colour that is said before a noun that is nobody of the cast: `a red scarf`. */
export function colourSaid({ prompt }: Screenplay, noun: string): Record<string, string> {
  const said = new RegExp(`\\b(${Object.keys(hues).join('|')}) (?:[\\w-]+ ){0,1}${noun}`, 'i').exec(prompt)?.[1]?.toLowerCase();
  return said === undefined ? {} : { colour: hues[said]!, colourWord: said };
}

const hues: Readonly<Record<string, string>> = {
  red: '#c8242a', blue: '#2f62b8', green: '#2f8a4a', yellow: '#e8bc1c', orange: '#e07a1c', purple: '#7a3fa8', violet: '#7a3fa8', pink: '#e07aa8',
  white: '#f0ece4', black: '#26262a', grey: '#8a8c90', gray: '#8a8c90', brown: '#7a4a2a', turquoise: '#2fa8a8', beige: '#d8c6a0',
}; // prettier-ignore

/** Somebody on a seat, if on none yet. */
export function seat(screenplay: Screenplay, who: string, kind: string): Screenplay {
  const sits = screenplay.relations.some(
    (one) => one.subject === who && /^(on|in)$/.test(one.relation) && memberOf(screenplay, one.object),
  );
  if (sits || !rowOf(kind)) return screenplay;
  const chair = fresh(`${who} ${kind}`, kind);
  return { ...withCast(screenplay, chair), relations: [...screenplay.relations, { subject: who, relation: 'on', object: chair.id }] };
}

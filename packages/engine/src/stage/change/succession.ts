import type { Beat, CastMember, Relation, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { castFamilies } from '../cast/families.ts';
import type { Change } from './changes.ts';

/** A beat in which one becomes another. */
export function isBecoming(beat: Beat): boolean {
  return /^(transform|grow|change-colour)$/.test(beat.action) && beat.change?.trait === 'form' && typeof beat.change.to === 'string';
}

/** Who a member becomes: one of the cast by that noun. */
function heirOf(beat: Beat, cast: readonly CastMember[]): CastMember | undefined {
  const noun = String(beat.change!.to);
  return (
    cast.find(({ id }) => id === beat.target && id !== beat.who) ??
    cast.find((one) => one.id !== beat.who && (one.noun === noun || one.kind === noun || one.noun.endsWith(` ${noun}`)))
  );
}

/**
 * A screenplay in which whoever somebody becomes is cast, and stands where it was: of a frog that turns into a prince, both are on
 * the stage, one dissolves while the other appears.
 */
export function withSuccessors(screenplay: Screenplay): Screenplay {
  const becoming = screenplay.shots.flatMap(({ beats }) => beats).filter(isBecoming);
  if (becoming.length === 0) return screenplay;
  const cast = [...screenplay.cast];
  const heirs = new Map<Beat, string>();
  for (const beat of becoming) {
    const heir = heirOf(beat, cast) ?? newHeir(beat) ?? aged(beat, cast);
    if (heir && !cast.includes(heir)) cast.push(heir);
    if (heir) heirs.set(beat, heir.id);
  }
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.map((beat) => (heirs.has(beat) ? { ...beat, target: heirs.get(beat)! } : beat)),
  }));
  const places = sharedPlaces({ cast, shots });
  return {
    ...screenplay,
    cast: cast.map((one) => legible(one, becoming, cast)),
    relations: screenplay.relations.filter((one) => !becoming.some((beat) => bound(one, beat, cast))),
    shots: shots.map((shot) => {
      const larger = shot.camera.subject === undefined ? undefined : places.get(shot.camera.subject);
      const { camera } = shot;
      // Of a small one that becomes a tall one, the whole height is needed.
      const unequal = shot.beats.some((beat) => isBecoming(beat) && beat.target !== undefined && areUnlike(beat.who, beat.target, cast));
      const size = unequal && camera.size === 'medium' ? ('wide' as const) : camera.size;
      return larger === undefined && size === camera.size
        ? shot
        : { ...shot, camera: { ...camera, size, ...(larger === undefined ? {} : { subject: larger }) } };
    }),
  };
}

function areUnlike(one: string, other: string, cast: readonly CastMember[]): boolean {
  const [a, b] = [one, other].map((name) => cast.find(({ id }) => id === name)).map((member) => (member ? spanOf(member) : 0));
  return Math.min(a!, b!) < Math.max(a!, b!) * 0.5;
}

/** What is seen before or after something far larger is at least this large beside it. */
const least = 0.2;

/** A member, made larger where it would be lost beside what it becomes: a frog before it is a prince. */
function legible(member: CastMember, becoming: readonly Beat[], cast: readonly CastMember[]): CastMember {
  const beat = becoming.find(({ who }) => who === member.id);
  const heir = beat && heirOf(beat, cast);
  if (!heir) return member;
  const times = Math.min(3, (spanOf(heir) * least) / spanOf(member));
  return times > 1 && member.traits['scale'] === undefined ? { ...member, traits: { ...member.traits, scale: times } } : member;
}

/** Whether a relation would set apart those who are one and the same. */
function bound({ subject, object }: Relation, beat: Beat, cast: readonly CastMember[]): boolean {
  const heir = heirOf(beat, cast);
  return heir !== undefined && [subject, object].includes(beat.who) && [subject, object].includes(heir.id);
}

function newHeir(beat: Beat): CastMember | null {
  const noun = String(beat.change!.to);
  const last = noun.split(' ').at(-1)!;
  const row =
    manifest.cast.find(({ kind, words }) => kind === noun || words.includes(noun)) ??
    manifest.cast.find(({ words }) => words.includes(last));
  if (!row || !castFamilies.has(row.family) || row.family === 'stand-in') return null;
  return { id: `${beat.who}-${row.kind}`, noun, kind: row.kind, match: 'exact', count: 1, traits: {} };
}

const ages: readonly (readonly [word: RegExp, his: string, hers: string])[] = [
  [/^(very )?(old|older|elderly|aged|ancient|grey|gr[ae]y-haired)\b/, 'old-man', 'old-woman'],
  [/^(young|younger|adult|grown-up|grown up|mature|middle-aged)\b/, 'man', 'woman'],
  [/^(a )?(child|kid|little|small)\b/, 'boy', 'girl'],
];

/** The same person at another age: who grows old becomes an old one, in the same clothes where they fit. */
function aged(beat: Beat, cast: readonly CastMember[]): CastMember | null {
  const member = cast.find(({ id }) => id === beat.who);
  const row = manifest.cast.find(({ kind }) => kind === member?.kind);
  const age = ages.find(([word]) => word.test(String(beat.change!.to)));
  if (!member || row?.family !== 'human' || !age) return null;
  const kind = /woman|girl|lady|mother|grandma|queen|princess|female/.test(`${member.kind} ${member.noun}`) ? age[2] : age[1];
  if (kind === member.kind || !manifest.cast.some((one) => one.kind === kind)) return null;
  return { ...member, id: `${member.id}-${kind}`, noun: kind.replace('-', ' '), kind, traits: { ...member.traits, double: member.id } };
}

/** The appearing of a member as another's successor: one change for each time. */
export function successorOf(id: string, { cast, shots }: Screenplay): Change[] {
  return shots
    .flatMap(({ beats }) => beats)
    .filter((beat) => isBecoming(beat) && heirOf(beat, cast)?.id === id)
    .map((beat) => ({ name: 'appear', ...becomingTimes(beat) }));
}

/** When the old one goes and the new one comes: in the middle of the beat, half of it long. */
export function becomingTimes({ start, seconds }: Pick<Beat, 'start' | 'seconds'>): { from: number; to: number } {
  return { from: start + seconds * 0.25, to: start + seconds * 0.72 };
}

/** Of two who are one after the other at the same place, the smaller by the larger: only the larger needs room. */
export function sharedPlaces({ cast, shots }: Pick<Screenplay, 'cast' | 'shots'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const beat of shots.flatMap(({ beats }) => beats).filter(isBecoming)) {
    const heir = heirOf(beat, cast);
    const before = cast.find(({ id }) => id === beat.who);
    if (!heir || !before) continue;
    const [large, small] = spanOf(heir) >= spanOf(before) ? [heir, before] : [before, heir];
    found.set(small.id, large.id);
  }
  // Who becomes one after another stands where the last of them does.
  for (const id of found.keys()) {
    let last = found.get(id)!;
    for (let step = 0; step < found.size && found.has(last); step++) last = found.get(last)!;
    found.set(id, last);
  }
  return found;
}

function spanOf({ kind }: CastMember): number {
  return Math.max(...(manifest.cast.find((row) => row.kind === kind)?.extent ?? [1]));
}

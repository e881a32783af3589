import type { Beat, CastMember, Metres, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Perch } from '../cast/family.ts';
import { sizeFactor } from '../cast/traits.ts';

/** The verb of who hangs by its forepaws from a bough. */
const hangs = 'hang';

const climber = /monkey|chimp|orang|gibbon|ape$|lemur|sloth|baboon|marmoset|koala/;
/** How far under the bough its feet would be, in its own heights. */
const reach = 1.5;

const heightOf = (member: CastMember): Metres =>
  (manifest.cast.find(({ kind }) => kind === member.kind)?.extent[1] ?? 1) * sizeFactor(member);

const swings = ({ verb }: Beat): boolean => /^(swing|hang|dangle)$/.test(verb);

/** A screenplay in which a monkey that swings has a bough to hang from. */
export function withHanging(screenplay: Screenplay): Screenplay {
  const { cast, shots } = screenplay;
  const kindOf = (name: string): string => cast.find(({ id }) => id === name)?.kind ?? '';
  const beat = shots.flatMap(({ beats }) => beats).find((one) => swings(one) && climber.test(kindOf(one.who)));
  if (!beat || cast.find(({ id }) => id === beat.who)!.count > 1) return screenplay;
  const known = cast.find(({ kind }) => kind === 'bough');
  const other = cast.find(({ id }) => id === beat.target);
  if (other && other !== known) return screenplay;
  const bough: CastMember = known ?? { id: `bough of ${beat.who}`, noun: 'bough', kind: 'bough', match: 'exact', count: 1, traits: {} };
  const told = (one: Beat): Beat => {
    if (one.who !== beat.who || !swings(one)) return one;
    const { to: _to, ...held } = one;
    return { ...held, action: 'sway', verb: hangs, target: bough.id };
  };
  return {
    ...screenplay,
    cast: known ? cast : [...cast, bough],
    relations: [
      ...screenplay.relations.filter(({ subject, object }) => subject !== beat.who || object !== bough.id),
      { subject: beat.who, relation: 'on', object: bough.id },
    ],
    shots: shots.map((shot) => ({ ...shot, beats: shot.beats.map(told) })),
  };
}

/** The place under a bough for who hangs from it, by the place on it; null when nobody does. */
export function hangingPerch(member: CastMember, perches: readonly Perch[], screenplay: Screenplay): Perch | null {
  const top = perches.find(({ name }) => name === 'top');
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  const hanger = beats.find(({ verb, target }) => verb === hangs && target === member.id);
  const who = hanger && screenplay.cast.find(({ id }) => id === hanger.who);
  if (member.kind !== 'bough' || !top || !who) return null;
  return { ...top, at: [top.at[0], top.at[1] - reach * heightOf(who), top.at[2]] };
}

import type { Beat, CastMember, Metres, Radians, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';
import type { Perch } from '../../cast/family.ts';

const rowOf = (kind: string | undefined): CastKind | undefined => manifest.cast.find((row) => row.kind === kind);

const climber = /^(quadruped|reptile|insect|bird)$/;
const trunk = /\b(?:tree|trunk|oak|pine|birch|maple|willow|palm|palm tree|fir|eucalyptus)s?$/;
const pecking = /^(peck|hammer|drum|drill|tap|knock)$/;

/** The side of a trunk on which an animal clings, from the viewer's direction: so that both are seen. */
export const clingSide: Radians = 0.85;

const placeOf = ({ to }: Beat): string | undefined => (typeof to === 'object' ? to.object : to);

/** Whether a beat is done on the bark of a tree. */
function isOnBark({ action, verb }: Beat, family: string): boolean {
  return family === 'bird' ? pecking.test(verb) : action === 'climb';
}

function isTree(member: CastMember | undefined): boolean {
  const row = rowOf(member?.kind);
  return row?.family === 'tree' && !/log|stump/.test(String(row.preset['habit'] ?? ''));
}

/** A screenplay in which the tree that an animal climbs is there, and the animal on its trunk. */
export function withClimbs(screenplay: Screenplay): Screenplay {
  let { cast, relations } = screenplay;
  const upward = new Map<Beat, string>();
  const isCast = (name: string): boolean => screenplay.cast.some(({ id }) => id === name);
  for (const beat of screenplay.shots.flatMap(({ beats }) => beats)) {
    const who = screenplay.cast.find(({ id }) => id === beat.who);
    const family = rowOf(who?.kind)?.family ?? '';
    const said = [beat.target, placeOf(beat)].find((name) => name !== undefined && trunk.test(name));
    const known = cast.find((one) => isTree(one) && (one.id === beat.target || one.id === placeOf(beat)));
    if (!who || !climber.test(family) || !isOnBark(beat, family) || (!known && said === undefined)) continue;
    const row = manifest.cast.find((one) => one.family === 'tree' && one.words.includes(said ?? '')) ?? rowOf('tree');
    const tree = known ?? (row && { id: `${who.id}'s tree`, noun: 'tree', kind: row.kind, match: 'exact' as const, count: 1, traits: {} });
    if (!tree || !isTree(tree)) continue;
    if (!known) cast = [...cast, tree];
    upward.set(beat, tree.id);
    const about = (name: string): boolean => name === tree.id || name === said;
    const others = relations.filter(({ subject, object }) => !about(subject) && !(subject === who.id && (about(object) || !isCast(object))));
    relations = [...others, { subject: who.id, relation: 'on', object: tree.id }];
  }
  if (upward.size === 0) return screenplay;
  const told = (beat: Beat): Beat => {
    const tree = upward.get(beat);
    if (tree === undefined) return beat;
    const { to: _tree, ...climbs } = beat;
    return { ...climbs, target: tree, direction: beat.direction === 'down' ? 'down' : 'up' };
  };
  return { ...screenplay, cast, relations, shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.map(told) })) };
}

/** How steeply a member clings to a trunk, nose up; null for who does not. */
export function clinging(id: string, { cast, relations, shots }: Screenplay): Radians | null {
  const family = rowOf(cast.find((one) => one.id === id)?.kind)?.family ?? '';
  const on = relations.find(({ subject, relation }) => subject === id && relation === 'on');
  if (!climber.test(family) || !isTree(cast.find((one) => one.id === on?.object))) return null;
  const clings = shots.some(({ beats }) => beats.some((beat) => beat.who === id && isOnBark(beat, family)));
  return clings ? (family === 'bird' ? 0.55 : Math.PI / 2) : null;
}

/** Whether somebody clings to a member. */
export function isClungTo(id: string, screenplay: Screenplay): boolean {
  return screenplay.relations.some(({ subject, object }) => object === id && clinging(subject, screenplay) !== null);
}

/** The place on the bark of a tree where an animal clings; the trunk is about a fiftieth of the height thick there, from its middle. */
export function barkPerch(height: Metres): Perch {
  const radius = height * 0.0185;
  return { name: 'top', at: [Math.sin(clingSide) * radius, height * 0.2, Math.cos(clingSide) * radius], room: [0.6, 0.6] };
}

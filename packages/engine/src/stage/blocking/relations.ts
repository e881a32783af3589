import type { Note, Relation, Screenplay } from '@onereel/spec';
import type { Group } from '../layout/group.ts';
import type { Landmark, SetPlan } from '../set/set.ts';
import type { BlockBrief } from './block.ts';
import { beatsOf } from './groups.ts';
import { isTravel } from './is-travel.ts';

/** A landmark by the name that a screenplay uses for it. */
export function landmarkOf(plan: Pick<SetPlan, 'landmarks'>, name: string): Landmark | null {
  return plan.landmarks.find((landmark) => landmark.noun === name || landmark.kind === name) ?? null;
}

/** Landmarks that relations name and that are within the action: they stand where they are, others are put about them. */
export function landmarksAsGroups({ screenplay, plan, players }: BlockBrief): Group[] {
  const names = new Set(screenplay.relations.flatMap(({ subject, object }) => [subject, object]));
  const result: Group[] = [];
  for (const name of names) {
    const landmark = players.some((player) => player.member.id === name) ? null : landmarkOf(plan, name);
    if (!landmark || !reachable(landmark, plan)) continue;
    const [x, top, z] = landmark.top;
    result.push({
      id: name,
      body: { width: landmark.reach * 2, height: landmark.height, depth: landmark.reach * 2 },
      count: 1,
      medium: 'ground',
      perches: [],
      solid: true,
      fixed: [x, top - landmark.height, z],
    });
  }
  return result;
}

function reachable({ top, reach }: Landmark, { centre, arena }: SetPlan): boolean {
  const [x, z] = [top[0] - centre[0], top[2] - centre[2]];
  return Math.abs(x) <= arena.side && z <= arena.front && z >= -arena.back && reach <= arena.side;
}

/**
 * The relations that the layout is to keep, and notes about those it cannot know. With beats of travel a relation that holds
 * at the start gives way to one that holds at the end.
 */
export function relationsOf({ screenplay, plan }: BlockBrief, groups: readonly Group[]): { relations: Relation[]; notes: Note[] } {
  const known = new Set(groups.map((group) => group.id));
  const notes: Note[] = [];
  const relations: Relation[] = [];
  for (const relation of screenplay.relations) {
    const { subject, object, when } = relation;
    const unknown = [subject, object].find((name) => !known.has(name) && !isPlace(name, screenplay, plan));
    if (subject === object)
      notes.push({ words: subject, note: `"${nounOf(subject, screenplay)}" cannot be ${phrase(relation)} itself; it stands by itself.` });
    else if (unknown !== undefined)
      notes.push({ words: unknown, note: `There is no "${unknown}" in this film, so nothing could be put ${phrase(relation)} it.` });
    else if (known.has(subject) && known.has(object) && !(when === 'start' && endsElsewhere(relation, screenplay)))
      relations.push(besideClosed(relation, groups, screenplay));
  }
  return { relations, notes };
}

/** Who is said to be in something closed without driving or sitting in it (getting out, waiting) is shown in front of it. */
function besideClosed(relation: Relation, groups: readonly Group[], screenplay: Screenplay): Relation {
  const closed = groups.find(({ id }) => id === relation.object)?.perches.some((perch) => perch.closed) ?? false;
  const inside = beatsOf(screenplay, relation.subject).some(({ action }) => /^(sit|ride|drive)/.test(action));
  return relation.relation === 'in' && closed && !inside ? { ...relation, relation: 'in-front-of' } : relation;
}

function endsElsewhere({ subject, object }: Relation, screenplay: Screenplay): boolean {
  return (
    [subject, object].some((id) => beatsOf(screenplay, id).some(isTravel)) &&
    screenplay.relations.some(
      (one) => one.when === 'end' && [subject, object].includes(one.subject) && [subject, object].includes(one.object),
    )
  );
}

/** Names of the place itself: "in the kitchen" is true of everybody there. */
function isPlace(name: string, { setting }: Screenplay, plan: SetPlan): boolean {
  return (
    [setting.noun, setting.kind].includes(name) ||
    setting.features.some((feature) => feature.noun === name || feature.kind === name) ||
    landmarkOf(plan, name) !== null
  );
}

const phrases: Readonly<Record<Relation['relation'], string>> = {
  'left-of': 'to the left of',
  'right-of': 'to the right of',
  above: 'above',
  below: 'below',
  on: 'on',
  in: 'in',
  under: 'under',
  behind: 'behind',
  'in-front-of': 'in front of',
  near: 'near',
  'far-from': 'far from',
  between: 'between',
  around: 'around',
  facing: 'facing',
};

const phrase = ({ relation }: Relation): string => phrases[relation];

function nounOf(id: string, screenplay: Screenplay): string {
  return screenplay.cast.find((member) => member.id === id)?.noun ?? id;
}

/** A note for each relation that the layout had to leave. */
export function refusals(refused: readonly Relation[], screenplay: Screenplay): Note[] {
  const told = new Set<string>();
  return refused.flatMap((relation) => {
    const [subject, object] = [nounOf(relation.subject, screenplay), nounOf(relation.object, screenplay)];
    const why =
      relation.relation === 'under' || relation.relation === 'below'
        ? `There is no room under the ${object}, so the ${subject} is beside it.`
        : `The ${subject} could not be ${phrase(relation)} the ${object} as well: it contradicts what was said before.`;
    if (told.has(why)) return [];
    told.add(why);
    return [{ words: subject, note: why }];
  });
}

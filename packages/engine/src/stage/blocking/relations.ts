import type { Note, Relation, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Group } from '../layout/group.ts';
import type { Landmark, SetPlan } from '../set/set.ts';
import { isBackdrop } from './framing/backdrop.ts';
import type { BlockBrief } from './block.ts';
import { endsElsewhere } from './journey/ends-elsewhere.ts';
import { pounces } from './journey/leap.ts';
import { areUnequal } from './journey/flight.ts';
import { beatsOf } from './groups.ts';
import { perchRelations } from './journey/outset.ts';
import { drawnAlong } from './riding/hauling.ts';
import { atWork } from './hands/worktop.ts';

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
      perches: landmark.perches ?? [],
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
export function relationsOf({ screenplay, plan, players }: BlockBrief, groups: readonly Group[]): { relations: Relation[]; notes: Note[] } {
  const known = new Set(groups.map((group) => group.id));
  const notes: Note[] = [];
  const relations: Relation[] = [];
  const working = atWork(screenplay);
  for (const relation of [...screenplay.relations, ...perchRelations(screenplay, players), ...aims(screenplay), ...hunts(screenplay)]) {
    const { subject, object } = relation;
    // What stands where somebody works is put there with whoever works.
    if (working.has(subject) || working.has(object)) continue;
    const unknown = [subject, object].find((name) => !known.has(name) && !isPlace(name, screenplay, plan));
    if (subject === object)
      notes.push({ words: subject, note: `"${nounOf(subject, screenplay)}" cannot be ${phrase(relation)} itself; it stands by itself.` });
    else if (unknown !== undefined)
      notes.push({ words: unknown, note: `There is no "${unknown}" in this film, so nothing could be put ${phrase(relation)} it.` });
    else if (known.has(subject) && known.has(object) && !endsElsewhere(relation, screenplay))
      relations.push(besideClosed(besideSmall(besidePrey(relation, screenplay), groups), groups, screenplay));
  }
  return { relations, notes };
}

/** Who pounces on somebody is not on its back, but comes from its side. */
function besidePrey(relation: Relation, screenplay: Screenplay): Relation {
  const pounced = beatsOf(screenplay, relation.subject).some(pounces);
  return pounced && relation.relation === 'on' ? { ...relation, relation: 'left-of' } : relation;
}

/** Nobody is in or on what is far smaller: who is said to be is near it. */
function besideSmall(relation: Relation, groups: readonly Group[]): Relation {
  if (relation.relation !== 'in' && relation.relation !== 'on') return relation;
  const [subject, object] = [relation.subject, relation.object].map((id) => groups.find((group) => group.id === id)?.body);
  if (!subject || !object) return relation;
  const room = Math.max(object.width, object.depth, object.height);
  const need = Math.max(subject.width, subject.height * 0.5);
  return room < need * (relation.relation === 'in' ? 0.35 : 0.15) ? { ...relation, relation: 'near' } : relation;
}

/** What somebody shoots, kicks or throws at is behind him: the viewer sees the way that it goes. */
function aims(screenplay: Screenplay): Relation[] {
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  return beats.flatMap(({ who, action, target, to }): Relation[] => {
    if (!/^(shoot|kick|throw|aim)$/.test(action)) return [];
    const goal = [typeof to === 'object' ? to.object : to, target].find((name) => name !== undefined && isBackdrop(name, screenplay));
    const big = goal !== undefined && /^(sport|building|barrier|monument|machine)$/.test(familyOf(goal, screenplay));
    return big ? [{ subject: goal, relation: 'behind', object: who }] : [];
  });
}

/** Who chases somebody is on the side from which both come. */
function hunts(screenplay: Screenplay): Relation[] {
  const beats = screenplay.shots.flatMap((shot) => shot.beats);
  return beats.flatMap(({ who, action, verb, target, direction }): Relation[] =>
    target !== undefined &&
    target !== who &&
    verb !== drawnAlong &&
    !/camera/.test(direction ?? '') &&
    (action === 'chase' || (action === 'follow' && areUnequal(who, target, screenplay)))
      ? [{ subject: who, relation: direction === 'left' ? 'right-of' : 'left-of', object: target }]
      : [],
  );
}

function familyOf(id: string, { cast }: Screenplay): string {
  const kind = cast.find((member) => member.id === id)?.kind;
  return manifest.cast.find((row) => row.kind === kind)?.family ?? '';
}

/** Who is said to be in something closed or full without driving or sitting in it (getting out, waiting) is shown in front of it. */
function besideClosed(relation: Relation, groups: readonly Group[], screenplay: Screenplay): Relation {
  const object = groups.find(({ id }) => id === relation.object);
  const tall = groups.find(({ id }) => id === relation.subject)?.body.height ?? 0;
  // In a shelter or a house without a place for anybody: before it, not on its roof.
  const full =
    object !== undefined && object.perches.every(({ name }) => name === 'top' || name === 'grip') && object.body.height > tall * 0.9;
  const closed = full || (object?.perches.some((perch) => perch.closed) ?? false);
  const inside = beatsOf(screenplay, relation.subject).some(({ action }) => /^(sit|ride|drive)/.test(action));
  return relation.relation === 'in' && closed && !inside ? { ...relation, relation: 'in-front-of' } : relation;
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

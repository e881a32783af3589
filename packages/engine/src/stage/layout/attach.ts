import type { Relation } from '@onereel/spec';
import { floats, type Group } from './group.ts';

/** How a group depends on another for its place. */
export type Hold = 'on' | 'in' | 'above' | 'under' | 'around' | 'amid';

/** A group that has its place by another one's. */
export interface Attachment {
  readonly child: string;
  readonly carrier: string;
  readonly hold: Hold;
  readonly relation: Relation;
}

/** Who hangs on whom, who stands for itself, and what contradicts. */
export interface Attachments {
  readonly byChild: ReadonlyMap<string, Attachment>;
  /** Relations that are about standing beside each other. */
  readonly beside: readonly Relation[];
  readonly refused: readonly Relation[];
}

/** The group at the bottom of a pile. */
export function rootOf(id: string, byChild: ReadonlyMap<string, Attachment>): string {
  let here = id;
  for (let next = byChild.get(here); next; next = byChild.get(here)) here = next.carrier;
  return here;
}

/** What a relation asks to hang on what; null for those of standing side by side. */
function asked(relation: Relation, subject: Group, object: Group): Omit<Attachment, 'relation'> | null {
  switch (relation.relation) {
    case 'on':
    case 'in':
    case 'above':
      return { child: subject.id, carrier: object.id, hold: relation.relation };
    case 'under':
    case 'below':
      // Under what flies one stands on the ground: the flying one is put above.
      return floats(object) || (relation.relation === 'below' && object.body.height < subject.body.height * 1.15)
        ? { child: object.id, carrier: subject.id, hold: 'above' }
        : { child: subject.id, carrier: object.id, hold: 'under' };
    case 'around':
      return { child: subject.id, carrier: object.id, hold: 'around' };
    case 'between':
      return object.count > 1 && subject.count === 1 ? { child: subject.id, carrier: object.id, hold: 'amid' } : null;
    default:
      return null;
  }
}

/** Sorts relations: each group hangs on one other at most, never in a circle; the earlier relation stands. */
export function attach(groups: ReadonlyMap<string, Group>, relations: readonly Relation[]): Attachments {
  const byChild = new Map<string, Attachment>();
  const beside: Relation[] = [];
  const refused: Relation[] = [];
  const doubled = (relation: Relation): boolean =>
    relations.some((one) => one.relation === 'between' && one.subject === relation.subject && one.object !== relation.object);
  for (const relation of relations) {
    const wanted = asked(relation, groups.get(relation.subject)!, groups.get(relation.object)!);
    if (!wanted || (wanted.hold === 'amid' && doubled(relation))) beside.push(relation);
    else if (byChild.has(wanted.child) || rootOf(wanted.carrier, byChild) === wanted.child || groups.get(wanted.child)!.fixed)
      refused.push(relation);
    else byChild.set(wanted.child, { ...wanted, relation });
  }
  return { byChild, beside, refused };
}

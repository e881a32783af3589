import { type Relation, relationNames } from '@onereel/spec';
import type { Reading } from '../reading/reading.ts';
import type { Casting } from './casting.ts';

const relationOf: Readonly<Record<string, string>> = {
  'left-of': 'left-of',
  'right-of': 'right-of',
  'to-left-of': 'left-of',
  'to-right-of': 'right-of',
  'to-front-of': 'in-front-of',
  'front-of': 'in-front-of',
  'to-back-of': 'behind',
  'back-of': 'behind',
  'top-of': 'on',
  'to-top-of': 'on',
  'bottom-of': 'below',
  'to-bottom-of': 'below',
  above: 'above',
  over: 'above',
  overhead: 'above',
  below: 'below',
  beneath: 'under',
  underneath: 'under',
  under: 'under',
  on: 'on',
  onto: 'on',
  upon: 'on',
  atop: 'on',
  in: 'in',
  into: 'in',
  inside: 'in',
  within: 'in',
  'inside-of': 'in',
  at: 'in',
  'out-of': 'in',
  behind: 'behind',
  near: 'near',
  by: 'near',
  beside: 'near',
  'next-to': 'near',
  alongside: 'near',
  'side-of': 'near',
  against: 'near',
  opposite: 'near',
  'far-from': 'far-from',
  'away-from': 'far-from',
  between: 'between',
  around: 'around',
  facing: 'facing',
  among: 'in',
  amid: 'in',
  'middle-of': 'in',
  'center-of': 'in',
  'centre-of': 'in',
  'edge-of': 'near',
  along: 'near',
  across: 'on',
  through: 'in',
  throughout: 'in',
  down: 'on',
  up: 'on',
  'outside-of': 'near',
  outside: 'near',
};
const goals = /^(to-.*|into|onto)$/;

/** The screenplay's name for a preposition, or undefined when it tells no lasting relation. */
export function relationNamed(preposition: string): Relation['relation'] | undefined {
  const name = relationOf[preposition];
  return relationNames.find((known) => known === name);
}

/** How things stand to each other, at the start, at the end or throughout. */
export function decideRelations(reading: Reading, casting: Casting): Relation[] {
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const lastStep = Math.max(0, ...reading.deeds.map((deed) => deed.step), ...reading.links.map((link) => link.step));
  const hasSteps = lastStep > 0;
  const add = (relation: Relation): void => {
    const key = `${relation.subject}|${relation.relation}|${relation.object}`;
    if (seen.has(key) || relation.subject === relation.object || relations.length >= 256) return;
    seen.add(key);
    relations.push(relation);
  };
  for (const link of reading.links) {
    const subject = casting.nameOf(link.subject);
    const object = casting.nameOf(link.object);
    const isBump = link.preposition === 'into' && /^(bump|crash|slam|run|smash|collide|drive|knock|hit)$/.test(link.deed?.verb ?? '');
    const relation = isBump ? ('near' as const) : relationNamed(link.preposition);
    // "slides on its belly"
    if (link.object.owner === link.subject) continue;
    if (
      link.preposition === 'at' &&
      object !== casting.setting.noun &&
      /^(throw|toss|hurl|shoot|aim|point|look|gaze|stare|wave|smile|laugh|shout|yell|bark|fire|kick|glance)$/.test(link.deed?.verb ?? '')
    )
      continue;
    if (
      link.preposition === 'into' &&
      /^(transform|turn|change|morph|grow|become|evolve|convert|melt|ripen|break|shatter|dissolve)$/.test(link.deed?.verb ?? '')
    )
      continue;
    if (subject === undefined || object === undefined || relation === undefined || subject === 'camera') continue;
    // "crunches through the crystals": nobody is in what is underfoot
    const row = casting.rows.get(object);
    if (link.preposition === 'through' && row !== undefined && Math.max(...row.extent) < 1) continue;
    if (/^(along|across|through|throughout|down|up)$/.test(link.preposition) && object === casting.setting.noun) continue;
    const when = goals.test(link.preposition)
      ? ('end' as const)
      : hasSteps && link.step === 0
        ? ('start' as const)
        : hasSteps && link.step === lastStep
          ? ('end' as const)
          : undefined;
    add({ subject, relation, object, ...(when === undefined ? {} : { when }) });
  }
  for (const thing of reading.things) {
    const subject = casting.nameOf(thing);
    if (subject !== undefined && thing.prepositions.has('distance'))
      add({ subject, relation: 'far-from', object: 'camera', ...(hasSteps ? { when: 'start' as const } : {}) });
  }
  const lead = casting.cast[0]?.id;
  for (const thing of reading.things) {
    const subject = casting.nameOf(thing);
    if (subject !== undefined && lead !== undefined && thing.prepositions.has('background'))
      add({ subject, relation: 'behind', object: lead });
  }
  const onLeft = reading.things.filter((thing) => thing.prepositions.has('side-left')).map((thing) => casting.nameOf(thing));
  const onRight = reading.things.filter((thing) => thing.prepositions.has('side-right')).map((thing) => casting.nameOf(thing));
  const others = casting.cast.map(({ id }) => id);
  for (const left of onLeft) {
    const right = onRight[0] ?? others.find((id) => id !== left);
    if (left !== undefined && right !== undefined) add({ subject: left, relation: 'left-of', object: right });
  }
  if (onLeft.length === 0) {
    for (const right of onRight) {
      const left = others.find((id) => id !== right);
      if (right !== undefined && left !== undefined) add({ subject: right, relation: 'right-of', object: left });
    }
  }
  for (const deed of reading.deeds) {
    if (!/^(ride|mount|straddle)$/.test(deed.verb) || deed.object === undefined) continue;
    const object = casting.nameOf(deed.object);
    for (const rider of deed.subjects) {
      const subject = casting.nameOf(rider);
      if (subject !== undefined && object !== undefined) add({ subject, relation: 'on', object });
    }
  }
  return relations;
}

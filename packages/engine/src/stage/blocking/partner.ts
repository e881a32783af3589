import type { Beat, Relation } from '@onereel/spec';
import { isTravel } from './journey/is-travel.ts';

/** Whom a member faces by a relation or by what it says to whom. */
export function partnerOf(
  id: string,
  beats: readonly Beat[],
  relations: readonly Relation[],
  known: (id: string) => boolean,
): string | null {
  // A cat on a chair that watches somebody is turned to whom it watches.
  const under = new Set(
    relations.filter(({ subject, relation }) => subject === id && /^(on|in)$/.test(relation)).map(({ object }) => object),
  );
  const meant = beats.flatMap((beat) =>
    beat.target !== undefined && beat.target !== id && known(beat.target) && !isTravel(beat) ? [beat.target] : [],
  );
  const spoken = meant.find((target) => !under.has(target)) ?? meant[0];
  if (spoken !== undefined) return spoken;
  const related = relations.find(
    (one) => one.relation === 'facing' && one.subject !== one.object && (one.subject === id || one.object === id),
  );
  const other = related ? (related.subject === id ? related.object : related.subject) : undefined;
  return other !== undefined && known(other) ? other : null;
}

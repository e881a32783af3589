import type { Beat, Relation } from '@onereel/spec';
import { isTravel } from './journey/is-travel.ts';

/** Whom a member faces by a relation or by what it says to whom. */
export function partnerOf(
  id: string,
  beats: readonly Beat[],
  relations: readonly Relation[],
  known: (id: string) => boolean,
): string | null {
  const spoken = beats.find((beat) => beat.target !== undefined && beat.target !== id && known(beat.target) && !isTravel(beat))?.target;
  if (spoken !== undefined) return spoken;
  const related = relations.find(
    (one) => one.relation === 'facing' && one.subject !== one.object && (one.subject === id || one.object === id),
  );
  const other = related ? (related.subject === id ? related.object : related.subject) : undefined;
  return other !== undefined && known(other) ? other : null;
}

import type { Relation, Screenplay } from '@onereel/spec';
import { beatsOf } from '../groups.ts';
import { isTravel } from './is-travel.ts';

/** Whether a relation holds at the start only: it says so, or another place is told for the same two at the end. */
export function endsElsewhere({ subject, object, when }: Relation, screenplay: Screenplay): boolean {
  return (
    when !== 'end' &&
    [subject, object].some((id) => beatsOf(screenplay, id).some(isTravel)) &&
    screenplay.relations.some(
      (one) => one.when === 'end' && [subject, object].includes(one.subject) && [subject, object].includes(one.object),
    )
  );
}

import type { Seconds, Unit } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';
import type { ActionMoment, Moment } from './moment.ts';

/** How long a door, a lid or a cover takes to open or shut. */
const travel: Seconds = 1.1;
const slammed: Seconds = 0.28;

/** How long an opening or closing lasts: no longer than its beat, and short when something is slammed. */
export function travelOf({ seconds, manner }: { readonly seconds: Seconds; readonly manner?: string | undefined }): Seconds {
  return Math.min(seconds, /quick|hard|loud|slam|sudden|fast|violent/.test(manner ?? '') ? slammed : travel);
}

/** How far a thing stands open by the actions `open` and `close`, 0 shut to 1; null when it does neither. */
export function openBy({ actions }: Moment): Unit | null {
  const close = actions.get('close');
  // What shuts falls shut: it is fastest when it meets its frame.
  if (close) return close.progress >= 1 ? 0 : 1 - Math.min(1, close.since / travelOf(close)) ** 2;
  const open = actions.get('open');
  return open ? swung(open) : null;
}

/** What is settled stays as it is: then `progress` is 1. */
function swung(action: ActionMoment): Unit {
  return action.progress >= 1 ? 1 : smooth(0, travelOf(action), action.since);
}

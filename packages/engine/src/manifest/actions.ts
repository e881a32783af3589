import type { ActionKind } from './entry.ts';
import { events, states } from './actions-change.ts';
import { gestures } from './actions-gesture.ts';
import { handwork } from './actions-hands.ts';
import { travels } from './actions-travel.ts';

/** Everything that can be done, one row each. */
export const actions: readonly ActionKind[] = [...travels, ...gestures, ...handwork, ...states, ...events];

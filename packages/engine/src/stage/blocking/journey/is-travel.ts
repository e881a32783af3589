import type { Beat } from '@onereel/spec';
import type { ActionKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';

const actions: ReadonlyMap<string, ActionKind> = new Map(manifest.actions.map((action) => [action.action, action]));

/** Whether a beat takes its actor from place to place. */
export function isTravel(beat: Beat): boolean {
  return actions.get(beat.action)?.motion === 'travel';
}

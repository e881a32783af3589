import type { Beat, Metres, Screenplay, Seconds } from '@onereel/spec';
import { beatsOf, extentOf, type Player } from '../groups.ts';
import { isTravel } from './is-travel.ts';

/** A way that begins this much later than the film has a rest before it. */
export const soon: Seconds = 0.3;

const flights: ReadonlySet<string> = new Set(['rise', 'fly', 'circle', 'leave', 'rush', 'approach', 'pass-by', 'cross']);

/** The first way that a member goes by itself. */
export function firstWay(beats: readonly Beat[]): Beat | undefined {
  return beats.filter(isTravel).sort((a, b) => a.start - b.start)[0];
}

/** How high the middle of what flies is while it stands; null for what has no feet or wheels to stand on. */
function standing(player: Player): Metres | null {
  if (player.movement.standing !== undefined) return player.movement.standing;
  return player.kind.family === 'aircraft' || player.kind.family === 'spacecraft' ? extentOf(player)[1] / 2 : null;
}

/**
 * How high the middle of a member that flies is while it waits on its feet for its first flight; null when it is in the air from
 * the start. Who takes off has stood before, however early in the film it does.
 */
export function waitsStanding(player: Player, screenplay: Screenplay): Metres | null {
  if (player.kind.medium !== 'air') return null;
  if (screenplay.relations.some(({ subject, relation }) => subject === player.member.id && relation === 'above')) return null;
  const beats = beatsOf(screenplay, player.member.id);
  const first = firstWay(beats);
  if (!first || !flights.has(first.action)) return null;
  const takesOff = first.action === 'rise' && /^(take|lift|launch|start)/.test(first.verb);
  const aloftBefore = beats.some((beat) => beat.start < first.start && /^(hover|float|flutter|flap|fly)$/.test(beat.action));
  return takesOff || (first.start > soon && !aloftBefore) ? standing(player) : null;
}

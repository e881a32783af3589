import type { Beat, CastMember, Metres, Radians, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import type { Movement, Perch } from '../cast/family.ts';
import { sizeFactor } from '../cast/traits.ts';

/** A member of the cast as the blocking sees it. */
export interface Player {
  readonly member: CastMember;
  readonly kind: CastKind;
  readonly movement: Movement;
  /** How each of a number moves, when they differ. */
  readonly variants?: readonly { readonly movement: Movement }[];
  /** Where others can be on it and in it. */
  readonly perches?: readonly Perch[];
  /** Height as built, when it is known: with raised heads and tails. */
  readonly height?: Metres;
}

/** Alike ones beyond this many are not given bodies of their own. */
export const mostAlike = 100;

/** All that a member does during the film. */
export function beatsOf(screenplay: Screenplay, id: string): Beat[] {
  return screenplay.shots.flatMap((shot) => shot.beats).filter((beat) => beat.who === id);
}

/** Width, height and length with the asked size in them. */
export function extentOf({ kind, member }: Player): readonly [Metres, Metres, Metres] {
  const size = sizeFactor(member);
  return [kind.extent[0] * size, kind.extent[1] * size, kind.extent[2] * size];
}

const rolling = /^(car|cycle|train|wheeled-machine|cart|aircraft)$/;

const manyLegged = /^(quadruped|bird|reptile|insect|fish|dragon|snake|mollusc)$/;

/**
 * How a member is turned while it does nothing: people a little aside, animals so far that their length and tail are seen as
 * well as the face, what drives or floats nearly side-on.
 */
export function stanceOf({ kind }: Pick<Player, 'kind'>): Radians {
  const { stance } = kind.preset;
  if (typeof stance === 'number') return stance;
  if (kind.medium === 'water-surface' || rolling.test(kind.family)) return Math.PI / 2 - 0.35;
  return manyLegged.test(kind.family) && kind.extent[2] > kind.extent[0] * 1.3 ? 0.9 : 0.35;
}

const migrating = /goose|geese|swan|crane|pelican|stork|ibis|duck/;

/** Which way the point of the V is in which a member flies; null for others. Birds that migrate do so unasked. */
export function wedgeOf({ kind, member }: Pick<Player, 'kind' | 'member'>, beats: readonly Beat[]): 1 | -1 | null {
  const words = [member.traits['words']].flat().join(' ');
  const flies = beats.find(({ action }) => action === 'fly');
  const asked = /\bv\b|v-(formation|shape)|wedge/i.test(words);
  if (kind.medium !== 'air' || !flies || member.count < 3 || member.count > 40) return null;
  if (!asked && !(migrating.test(kind.kind) && member.count >= 5)) return null;
  return flies.direction === 'left' ? -1 : 1;
}

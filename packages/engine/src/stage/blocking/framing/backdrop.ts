import type { Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

/** Families of those who live, or move as if they did. */
export const alive = /^(human|quadruped|bird|fish|insect|reptile|snake|dragon|creature|monster|robot|ghost|mollusc|skeleton|bones|spider)$/;

/**
 * Whether a member is only what somebody else acts on: a thing that does nothing itself and of which no relation tells a place.
 * Where it is much larger than who acts, a part of it beside that one is enough: the bamboo that is eaten, the goal that is shot at.
 */
export function isBackdrop(id: string, { cast, relations, shots }: Pick<Screenplay, 'cast' | 'relations' | 'shots'>): boolean {
  const member = cast.find((one) => one.id === id);
  const family = manifest.cast.find(({ kind }) => kind === member?.kind)?.family;
  if (family === undefined || alive.test(family)) return false;
  if (relations.some(({ subject, object }) => subject === id || object === id)) return false;
  const beats = shots.flatMap((shot) => shot.beats);
  const aimedAt = ({ action, target, to }: (typeof beats)[number]): boolean =>
    target === id || (/^(kick|shoot|throw)$/.test(action) && typeof to === 'object' && to.object === id);
  return !beats.some(({ who }) => who === id) && beats.some(aimedAt);
}

const light = /(^|-)(leaf|leaves|petal|feather|confetti)$/;

/** Light things that fall through the air by nature lie on the ground when nothing moves them. */
export function atRest<Kind extends { readonly kind: string; readonly medium: string }>(
  kind: Kind,
  id: string,
  { shots, relations }: Pick<Screenplay, 'shots' | 'relations'>,
): Kind {
  const moved = shots.some(({ beats }) => beats.some(({ who }) => who === id));
  const placed = relations.some(({ subject }) => subject === id);
  return kind.medium === 'air' && light.test(kind.kind) && !moved && !placed ? { ...kind, medium: 'ground' } : kind;
}

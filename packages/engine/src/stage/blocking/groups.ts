import type { Beat, CastMember, Metres, Radians, Screenplay } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import type { Movement, Perch } from '../cast/family.ts';
import { sizeFactor } from '../cast/traits.ts';
import { isTravel } from './is-travel.ts';
import { partnerOf } from './partner.ts';
import { floats, type Group, type Room } from '../layout/group.ts';

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

/** What reaches down to the ground all the way, so that nothing can be under it. */
const solid: ReadonlySet<string> = new Set(['building', 'rock', 'ball', 'vessel', 'car', 'human', 'stand-in', 'fruit']);

/** The room that one takes on the ground: as it stands, or in whatever direction it may go. */
function roomOf(player: Player, beats: readonly Beat[], partnered: boolean): Room {
  const [width, said, length] = extentOf(player);
  // A head may be held higher than the back by which an animal is measured.
  const height = floats(player.kind) ? said : Math.min(said * 1.7, Math.max(said, player.height ?? 0));
  // Small round things take the same room however they are turned.
  const round = Math.abs(width - length) < width * 0.02 && width < 0.5;
  // Who faces somebody beside it stands across the picture.
  const turn = round ? 0 : partnered ? Math.max(stanceOf(player), 1.2) : stanceOf(player);
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const stood: Room = { width: width * cos + length * sin, height, depth: length * cos + width * sin };
  const ways = beats.filter(isTravel);
  if (ways.length === 0) return stood;
  const head = ways.some((beat) => /camera|forward|back/.test(beat.direction ?? ''));
  const side = ways.some((beat) => !/camera|forward|back|up|down/.test(beat.direction ?? ''));
  return {
    width: Math.max(stood.width, head ? width : 0, side ? length : 0),
    height,
    depth: Math.max(head ? length : 0, side ? width : 0, Math.min(stood.depth, length)),
  };
}

/** A player as the layout sees it. */
export function groupOf(player: Player, screenplay: Screenplay): Group {
  const beats = beatsOf(screenplay, player.member.id);
  const known = (id: string): boolean => screenplay.cast.some((member) => member.id === id);
  return {
    id: player.member.id,
    body: roomOf(player, beats, partnerOf(player.member.id, beats, screenplay.relations, known) !== null),
    count: Math.min(mostAlike, player.member.count),
    medium: player.kind.medium,
    perches: player.perches ?? [],
    solid: solid.has(player.kind.family),
    ...(player.height ? { top: Math.min(extentOf(player)[1], player.height) } : {}),
  };
}

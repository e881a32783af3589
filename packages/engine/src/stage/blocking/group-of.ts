import type { Beat, Metres, Screenplay } from '@onereel/spec';
import { floats, type Group, type Room } from '../layout/group.ts';
import { beatsOf, extentOf, mostAlike, type Player, stanceOf, wedgeOf } from './groups.ts';
import { clungPerch } from './journey/clinging.ts';
import { hangingPerch } from './hanging.ts';
import { isTravel } from './journey/is-travel.ts';
import { partnerOf } from './partner.ts';
import { personPerch } from './person-perch.ts';
import { gameRoom } from './hands/games.ts';
import { worktopOf } from './hands/worktop.ts';
import { manifest } from '../../manifest/manifest.ts';
import { waitsStanding } from './journey/waits-standing.ts';
import { teamOf } from './riding/hauling.ts';

/** What is open above and hides whoever is in it. */
const deep = /(?:^|-)(?:box|crate|dumpster|bin|barrel|gift|trash-can)$/;

const alive = /^(human|quadruped|bird|reptile|snake|creature|monster|robot|toy-animal|rodent)$/;

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

/** One that flies as it is while it stands: its wings folded. */
function grounded(player: Player, standing: Metres): Player {
  const [width, height, length] = player.kind.extent;
  const { gaits, standing: onFeet } = player.movement;
  const { height: tall } = player.kind.preset;
  const stood = typeof tall === 'number' ? tall : Math.max(height, standing * 1.4);
  const folded = onFeet !== undefined && gaits.length > 0;
  return { ...player, kind: { ...player.kind, medium: 'ground', extent: folded ? [width * 0.35, stood, length] : player.kind.extent } };
}

/** The table somebody works at takes its room before whoever works, a game its room between those who play. */
function withWorktop(own: Room, id: string, screenplay: Screenplay): Room {
  const { cast } = screenplay;
  const table = cast.find(({ traits }) => traits[worktopOf] === id);
  const extent = manifest.cast.find(({ kind }) => kind === table?.kind)?.extent;
  const game = gameRoom(id, screenplay);
  if (game !== null) return { ...own, width: Math.max(own.width, game) };
  return extent ? { ...own, width: Math.max(own.width, extent[0] * 1.1) } : own;
}

/** Whether several swim in a pool, each in a lane. */
function inLanes({ kind, member }: Player, beats: readonly Beat[], { setting }: Screenplay): boolean {
  const swims = beats.some(({ action }) => action === 'swim');
  return swims && kind.family === 'human' && member.count > 1 && member.count <= 6 && /pool/.test(setting.kind);
}

/** A player as the layout sees it: as it is before it goes anywhere. */
export function groupOf(told: Player, screenplay: Screenplay): Group {
  const standing = waitsStanding(told, screenplay);
  const player = standing === null ? told : grounded(told, standing);
  const beats = beatsOf(screenplay, player.member.id);
  const known = (id: string): boolean => screenplay.cast.some((member) => member.id === id);
  const wedge = wedgeOf(player, beats);
  const team = teamOf(player.member.id, screenplay) ?? (inLanes(player, beats, screenplay) ? 'lanes' : null);
  const clung =
    clungPerch(player.member, extentOf(player), screenplay) ??
    personPerch(player.member, extentOf(player), screenplay) ??
    hangingPerch(player.member, player.perches ?? [], screenplay);
  return {
    id: player.member.id,
    body: withWorktop(
      roomOf(player, beats, partnerOf(player.member.id, beats, screenplay.relations, known) !== null),
      player.member.id,
      screenplay,
    ),
    count: Math.min(mostAlike, player.member.count),
    medium: player.kind.medium,
    perches: clung ? [clung] : (player.perches ?? []),
    solid: solid.has(player.kind.family),
    ...(alive.test(player.kind.family) ? { alive: true } : {}),
    ...(player.kind.family === 'insect' || /(^|-)leaf$/.test(player.kind.kind) ? { alights: true } : {}),
    ...(player.kind.kind === 'hatch' ? { rim: 0.05 } : deep.test(player.kind.kind) ? { rim: extentOf(player)[1] } : {}),
    ...(wedge === null ? {} : { wedge }),
    ...(team === null ? {} : { team }),
    ...(player.height ? { top: Math.min(extentOf(player)[1], player.height) } : {}),
  };
}

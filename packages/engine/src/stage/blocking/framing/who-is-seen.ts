import type { Screenplay, Shot } from '@onereel/spec';
import type { Layout } from '../../layout/layout.ts';
import type { Player } from '../groups.ts';
import { isTravel } from '../journey/is-travel.ts';
import { alive } from './backdrop.ts';
import { smallAndGiant, type SmallAndGiant } from './before-giant.ts';
import { boxOf, type Work } from './boxes.ts';
import { awayIn, takesPart } from './presence.ts';

/** Whom a shot is about. */
export function playerOf(shot: Shot, work: Work): Player | undefined {
  const { players } = work.brief;
  return (
    players.find((one) => one.member.id === shot.camera.subject) ??
    players.find((one) => one.member.id === bearerOf(shot, work)) ??
    players.find((one) => shot.beats.some((beat) => beat.who === one.member.id)) ??
    players[0]
  );
}

/** Who has the subject of a shot in the hands or before them on a bench, where that has no place of its own. */
export function bearerOf({ camera }: Shot, { brief }: Work): string | null {
  let bearer = brief.bearers?.get(camera.subject ?? '');
  for (let next = bearer; next !== undefined; next = brief.bearers?.get(next)) bearer = next;
  return bearer ?? null;
}

/** The giant of a shot and those before it. */
export function giantIn(shot: Shot, player: Player | undefined, layout: Layout, work: Work): SmallAndGiant | null {
  if (!player || work.brief.plan.room) return null;
  const { players, screenplay } = work.brief;
  // What they stand on is none of them.
  const isSomebody = (id: string): boolean =>
    screenplay.shots.some(({ beats }) => beats.some(({ who }) => who === id)) ||
    alive.test(players.find(({ member }) => member.id === id)?.kind.family ?? '');
  const ids = [player.member.id, ...othersIn(shot, player, layout, work)].filter(isSomebody);
  return smallAndGiant(ids, shot, (id) => boxOf(id, layout, work), work.brief.screenplay, layout);
}

/** Who else belongs into the picture: whoever acts in the shot or is named by a relation with one who does. */
export function othersIn(shot: Shot, player: Player, layout: Layout, { brief, relations, groups }: Work): string[] {
  const { players, screenplay } = brief;
  const { shots } = screenplay;
  const away = awayIn(screenplay, shots.indexOf(shot));
  const own = player.member.id;
  const acting = (id: string): boolean =>
    shot.beats.some((beat) => beat.who === id || beat.target === id || namedIn(beat.to, id) || namedIn(beat.from, id));
  const related = (id: string): boolean =>
    relations.some(
      ({ subject, object }) =>
        (subject === id || object === id) && [subject, object].some((one) => one !== id && (one === own || acting(one))),
    );
  const unled = shot.beats.every((beat) => beat.who === own);
  // Of several shots each has its own: who plays in another one need not be in this one's picture.
  // Where the camera goes from one to another, each has a picture alone.
  const { subject, until } = shot.camera;
  if (until !== undefined && (own === subject || own === until))
    return [...layout.marks.keys()].filter(
      (id) =>
        id !== subject &&
        id !== until &&
        relations.some((one) => (one.subject === own && one.object === id) || (one.object === own && one.subject === id)),
    );
  const isFree = (id: string): boolean => unled && !shots.some((one) => one !== shot && takesPart(one, id));
  // What somebody goes by whom the camera goes along with is passed, not held in the picture.
  const passed = (id: string): boolean => {
    const family = players.find(({ member }) => member.id === id)?.kind.family ?? '';
    const acts = shot.beats.some(({ who }) => who === id);
    const tied = relations.some(({ subject: one, object }) => (one === id && object === own) || (one === own && object === id));
    return /\btracking\b/.test(shot.camera.move) && !acts && !tied && !alive.test(family) && layout.supports.get(own)?.carrier !== id;
  };
  // Of a house that they are in front of, the part behind them is enough: all of it would make dots of them.
  const behind = (id: string): boolean => {
    const body = groups.get(id)?.body;
    if (!body || alive.test(players.find(({ member }) => member.id === id)?.kind.family ?? '')) return false;
    if (!/medium|close/.test(shot.camera.size) || Math.max(body.width, body.height) <= player.kind.extent[1] * 3) return false;
    if (shot.beats.some(({ who, target }) => who === id || target === id)) return false;
    return (
      shot.beats.some(({ to }) => typeof to === 'object' && to.object === id && to.relation === 'in-front-of') ||
      relations.some(
        ({ subject: one, relation, object }) =>
          (relation === 'in-front-of' && object === id && one !== id) || (relation === 'behind' && one === id),
      )
    );
  };
  const cast = players
    .map((one) => one.member.id)
    .filter((id) => id !== own && !away.includes(id) && !passed(id) && !behind(id) && (isFree(id) || acting(id) || related(id)));
  const fixed = [...layout.marks.keys()].filter((id) => !players.some((one) => one.member.id === id) && !behind(id) && related(id));
  return [...cast, ...fixed];
}

function namedIn(named: Screenplay['shots'][number]['beats'][number]['to'], id: string): boolean {
  return named === id || (typeof named === 'object' && named.object === id);
}

/** Whether a member goes anywhere by itself. */
export function moves(id: string, { brief }: Work): boolean {
  return brief.screenplay.shots.some((shot) => shot.beats.some((beat) => beat.who === id && isTravel(beat)));
}

/** The animal that a member rides: without it a face says nothing of riding, however near the camera is. */
export function mountOf(id: string, { supports }: Layout, { brief }: Work): string | null {
  const carrier = supports.get(id)?.carrier;
  const alive = brief.players.some(({ member, movement }) => member.id === carrier && movement.gaits.length > 0);
  return carrier !== undefined && alive ? carrier : null;
}

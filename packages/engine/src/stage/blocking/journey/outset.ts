import type { Beat, Metres, Relation, Screenplay, Vector3 } from '@onereel/spec';
import { brought } from '../../layout/deepen.ts';
import type { Layout } from '../../layout/layout.ts';
import type { SetPlan } from '../../set/set.ts';
import { endsElsewhere } from './ends-elsewhere.ts';
import { beatsOf, extentOf, type Player } from '../groups.ts';
import { firstWay, soon, waitsStanding } from './waits-standing.ts';

/** Where somebody is before its first way, and how high what it stands on there is. */
export interface Outset {
  readonly place: Vector3;
  readonly floor: Metres;
}

/** What the outset of a member depends on. */
export interface OutsetBrief {
  readonly screenplay: Screenplay;
  readonly plan: SetPlan;
  readonly layout: Layout;
  /** Its mark, with its own place in a formation. */
  readonly home: Vector3;
  /** Where the camera of the first shot stands. */
  readonly eye: Vector3;
}

/** Whoever does this comes from out of the picture, or out of nothing. */
const comes: ReadonlySet<string> = new Set(['appear', 'pass-by', 'cross', 'fall', 'disappear']);

/** Whether a way brings somebody into the picture who was not there. */
function arrives({ verb, target }: Beat): boolean {
  return target !== 'camera' && /^(arrive|enter|come|turn up|show up|pull up|join)$/.test(verb);
}

/** Whether a member is told to be somewhere at the end: its last way ends on its mark. */
export function endsOnMark(id: string, relations: readonly Relation[]): boolean {
  return relations.some(({ subject, when }) => subject === id && when === 'end');
}

/**
 * Where a member is before its first way: on the side of another where it is said to be at the start, standing where it takes off,
 * or on its mark when it goes later. Null for who comes into the picture from outside.
 */
export function outsetOf(player: Player, brief: OutsetBrief): Outset | null {
  const { screenplay, layout, home, plan } = brief;
  const { id } = player.member;
  const first = firstWay(beatsOf(screenplay, id));
  if (!first) return null;
  const stands = waitsStanding(player, screenplay);
  if (stands !== null) {
    const floor = layout.supports.has(id) ? home[1] : plan.ground(home[0], home[2]);
    return { place: [home[0], floor + stands, home[2]], floor };
  }
  const before = screenplay.relations.find(
    (one) =>
      one.subject === id && layout.marks.has(one.object) && one.object !== id && (one.when === 'start' || endsElsewhere(one, screenplay)),
  );
  const held = layout.supports.get(id)?.carrier;
  if (before && held !== before.object) {
    const beside = besideOf(before, player, brief);
    if (beside) return { place: beside, floor: plan.ground(beside[0], beside[2]) };
  }
  // Who gets onto something has stood beside it.
  const onto = before
    ? undefined
    : screenplay.relations.find(({ subject, object, when }) => subject === id && when === 'end' && held === object);
  if (onto) {
    const place = footOf(onto.object, player, brief);
    return { place, floor: place[1] };
  }
  if (first.start <= soon || comes.has(first.action) || first.from !== undefined || arrives(first)) return null;
  return { place: home, floor: home[1] };
}

/**
 * Where those who take off have stood, as relations: on what they take off from, or before it where it is growth or somebody
 * else. Nothing where the screenplay says it itself.
 */
export function perchRelations(screenplay: Screenplay, players: readonly Player[]): Relation[] {
  return players.flatMap((player): Relation[] => {
    const { id } = player.member;
    if (waitsStanding(player, screenplay) === null) return [];
    const { from, to, target } = firstWay(beatsOf(screenplay, id))!;
    const named = [from, typeof to === 'object' && /toward|to$|into/.test(to.relation) ? undefined : to, target];
    const carrier = named
      .map((place) => (typeof place === 'object' ? place.object : place))
      .map((name) => players.find((one) => one.member.id === name && name !== id))
      .find((one) => one !== undefined);
    const said = screenplay.relations.some(({ subject, when }) => subject === id && when !== 'end');
    if (!carrier || said || carrier.kind.medium === 'air') return [];
    const among = /^(grass|flower|shrub|human)$/.test(carrier.kind.family) || carrier.movement.gaits.length > 0;
    return [{ subject: id, relation: among ? 'in-front-of' : 'on', object: carrier.member.id, when: 'start' }];
  });
}

/** On the ground beside what it gets onto, on the side of what it has to do with before. */
function footOf(object: string, player: Player, { layout, plan, screenplay }: OutsetBrief): Vector3 {
  const [x, , z] = layout.marks.get(object)!;
  const { half } = layout.formations.get(object)!;
  const { room } = layout.supports.get(player.member.id)!;
  const long = Math.max(player.kind.extent[0], player.kind.extent[2]);
  const busy = beatsOf(screenplay, player.member.id).find(
    ({ target }) => target !== undefined && target !== object && layout.marks.has(target),
  );
  const at = busy ? layout.marks.get(busy.target!)! : null;
  const side = at && at[0] > x ? 1 : -1;
  // Clear of all that counts as its top.
  const clear = Math.max(half.x, ...room.map((length) => (Number.isFinite(length) ? length / 2 : 0))) + 0.1 + long * 0.55;
  const ax = at ? side * Math.max(clear, Math.abs(at[0] - x) - long * 0.6) : side * clear;
  return [x + ax, plan.ground(x + ax, z), at ? at[2] : z];
}

/** The place on the side of another that a relation says. */
function besideOf(relation: Relation, player: Player, brief: OutsetBrief): Vector3 | null {
  const place = sideOf(relation, player, brief);
  const times = brief.layout.apparent.get(player.member.id) ?? 1;
  // Who was brought toward the camera, so as to be seen beside something large, is it here too.
  return place && times > 1 ? brought(place, brief.eye, times, player.kind.medium === 'air' ? 1 : 0, brief.plan.ground) : place;
}

function sideOf({ relation, object }: Relation, player: Player, { layout, plan, home }: OutsetBrief): Vector3 | null {
  const [x, y, z] = layout.marks.get(object)!;
  const { half, high } = layout.formations.get(object)!;
  const [width, height, length] = extentOf(player);
  const side = half.x + Math.max(width, length) * 0.55 + Math.min(0.25, half.x * 0.3);
  const deep = half.z + Math.max(width, length) * 0.55 + 0.05;
  const flies = player.kind.medium === 'air';
  const on = (ax: Metres, az: Metres): Vector3 => [ax, flies ? home[1] : plan.ground(ax, az), az];
  switch (relation) {
    case 'left-of':
      return on(x - side, z);
    case 'right-of':
      return on(x + side, z);
    case 'behind':
      return on(x, z - deep);
    case 'in-front-of':
      return on(x, z + deep);
    case 'near':
      return on(x + (home[0] > x ? -side : side), z);
    case 'above':
      return [x, y + high + height * (flies ? 0.9 : 0.1), z];
    case 'on':
      return [x, y + high + (flies ? height * 0.5 : 0), z];
    default:
      return null;
  }
}

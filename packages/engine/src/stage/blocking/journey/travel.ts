import type { Beat, Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { clamp } from '../../../curves/easing.ts';
import { add, length, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Medium } from '../../../manifest/entry.ts';
import type { Movement } from '../../cast/family.ts';
import type { Landmark, SetPlan } from '../../set/set.ts';
import { approach, depart } from './approach.ts';
import type { Frame } from '../framing/frame.ts';
import { grounded } from './grounded.ts';
import { runsInto } from './collision.ts';
import { intoPicture } from './in-picture.ts';
import { breach } from './breach.ts';
import { bounding, dive, jumpsAlong, leap } from './leap.ts';
import type { Leg } from './path.ts';
import { speedOf } from './speed.ts';
import { isAirliner, landing } from './take-off.ts';
import { soon } from './waits-standing.ts';
import { circle } from './wheel.ts';
import { drawnAlong } from '../riding/hauling.ts';

/** What the planning of one actor's way may know. */
export interface Route {
  readonly frame: Frame;
  readonly plan: SetPlan;
  readonly medium: Medium;
  readonly movement: Movement;
  /** Width, height, length. */
  readonly extent: readonly [Metres, Metres, Metres];
  /** Where it stands when nothing moves it. */
  readonly home: Vector3;
  readonly chance: Chance;
  /** A place by the name of a landmark or another member. */
  landmark(name: string): Landmark | null;
  /** Another member's legs, for chasing and following. */
  legsOf(name: string): readonly Leg[] | null;
  /** Where another member stands, and half its width and depth. */
  markOf(name: string): { readonly place: Vector3; readonly reach: Metres; readonly deep: Metres; readonly first: Vector3 } | null;
  /** Whether it has shafts between which it is drawn. */
  readonly shafts?: boolean;
  /** When the film ends. */
  readonly seconds: Seconds;
  /** Whether the camera goes along: then nobody is slowed down to stay in the picture. */
  readonly followed: boolean;
  /** Whether the camera stays as it is composed: then ways end in the picture. */
  readonly kept: boolean;
  /** Its share of the ring in which several circle, 0 to 1. */
  readonly ring?: number;
  /** Which way the point of the V is in which it flies with others. */
  readonly wedge?: 1 | -1 | null;
  /** The way of whom the camera goes along with, when that is another one, and where that one has its mark. */
  readonly lead?: { readonly legs: readonly Leg[]; readonly mark: Vector3 } | null;
}

/** Legs for one beat of travel that begins at `from` (or wherever it likes, when `from` is null). */
export function travelLegs(beat: Beat, from: Vector3 | null, route: Route): Leg[] {
  const span = { start: beat.start, end: beat.start + Math.max(0.1, beat.seconds) };
  // Who enters later was not in the picture before.
  if (from === null && beat.verb === 'enter' && beat.start > soon && !route.followed) return arrive(beat, route, span);
  switch (beat.action) {
    case 'appear':
      return appear(beat, from, route, span);
    case 'rise':
    case 'fall':
      return beat.verb === 'land' && isAirliner(route) ? landing(beat, route, span) : vertical(beat, from, route, span);
    case 'circle':
      return circle(from, route, span, beat);
    case 'float':
    case 'drift':
      return drift(beat, from, route, span);
    case 'chase':
    case 'follow':
      return pursue(beat, from, route, span);
    case 'approach':
    case 'pass-by':
      return from === null && beat.verb === 'arrive' && beat.target !== 'camera'
        ? arrive(beat, route, span)
        : towards(beat, from, route, span);
    case 'swim':
      return from === null && beat.verb === 'dive' && route.movement.gaits.length > 0 && route.medium === 'ground'
        ? dive(beat, route, span, speedOf(beat, route.movement))
        : towards(beat, from, route, span);
    case 'jump':
      if (route.medium === 'water-surface' && route.movement.gaits.some(({ name }) => name === 'swim'))
        return breach(beat, from, route, span);
      return beat.verb === jumpsAlong
        ? bounding(stroll(beat, from, route, span), route.extent[1])
        : leap(beat, from, route, span, speedOf(beat, route.movement));
    default:
      return towards(beat, from, route, span);
  }
}

/** From when to when. */
export type Span = { readonly start: Seconds; readonly end: Seconds };

/** Steeper than this, metres a metre, land has a way down that what slides takes. */
const steep = 0.1;

/** Which side of the picture is downhill: 1 the right, -1 the left, 0 on level land. */
function downhill({ home, plan }: Route): 1 | -1 | 0 {
  const fall = (plan.ground(home[0] - 6, home[2]) - plan.ground(home[0] + 6, home[2])) / 12;
  return fall > steep ? 1 : fall < -steep ? -1 : 0;
}

function towards(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const slope = route.medium === 'ground' ? downhill(route) : 0;
  if (slope !== 0 && (beat.direction === 'down' || (beat.direction === undefined && /^(slide|ride|roll)$/.test(beat.action)))) {
    const { home, frame } = route;
    // It is in the picture from the start: the way down is what is to be seen.
    const top = route.followed || route.lead ? null : grounded([home[0] - slope * frame.half.width * 0.7, home[1], home[2]], route);
    return sideways(beat, from ?? top, route, span, slope);
  }
  switch (beat.direction) {
    case 'toward-camera':
      return approach(beat, from, route, span);
    case 'back':
      return backwards(beat, from, route, span);
    case 'away-from-camera':
      return depart(beat, from, route, span);
    case 'up':
    case 'down':
      // Down a street or a slope: who is bound to the ground does not rise from it.
      if (route.medium === 'ground' && /^(walk|run|drive|roll|ride|slide|move|rush|sneak)$/.test(beat.action))
        return stroll(beat, from, route, span);
      return vertical(beat, from, route, span);
    case 'left':
    case 'right':
      return sideways(beat, from, route, span, beat.direction === 'right' ? 1 : -1);
    default: {
      if (beat.verb === 'pace' || ((beat.repeat ?? 1) > 1 && beat.action !== 'jump')) return paces(beat, from, route, span);
      if (beat.target === 'camera') return approach(beat, from, route, span);
      const goal = goalOf(beat, route);
      if (!goal && leadsAway(beat, route)) return depart(beat, from, route, span);
      return goal ? goTo(beat, from, route, span, goal) : stroll(beat, from, route, span);
    }
  }
}

/** Whether the way leads to a landmark behind the action: away from the viewer. */
function leadsAway({ to }: Beat, route: Route): boolean {
  if (typeof to !== 'object' || !to.relation.startsWith('to') || route.medium === 'air') return false;
  const far = route.landmark(to.object);
  return far !== null && far.top[2] < route.home[2] - 12 && far.reach < 200;
}

type Goal = NonNullable<ReturnType<Route['markOf']>>;

/** Another member whom the beat goes to. */
function goalOf({ to, target }: Beat, route: Route): Goal | null {
  if (typeof to === 'object')
    return /^(to|toward|towards|at|into|onto|near|beside|up-to|on|in)$/.test(to.relation) ? route.markOf(to.object) : null;
  return route.markOf(to ?? '') ?? route.markOf(target ?? '');
}

/** Up to another one and no farther: it ends beside it, on the side that it comes from. */
function goTo(beat: Beat, from: Vector3 | null, route: Route, span: Span, { place, reach }: Goal): Leg[] {
  const { home, frame, extent } = route;
  const side = (from ?? home)[0] < place[0] ? -1 : 1;
  const hits = runsInto(beat);
  const gap = hits ? extent[2] * 0.5 - 0.02 : Math.max(extent[2], extent[0]) * 0.6 + 0.1;
  const end: Vector3 = [place[0] + side * (reach + gap), place[1], place[2] + 0.05];
  const run = speedOf(beat, route.movement) * (span.end - span.start);
  const depthRatio = length(subtract(home, frame.eye)) / frame.distance;
  const edge = frame.target[0] + side * frame.half.width * depthRatio * 0.92;
  // It starts as far off as it comes in the time, but in the picture.
  const far = side < 0 ? Math.max(end[0] - run, Math.min(edge, home[0])) : Math.min(end[0] + run, Math.max(edge, home[0]));
  const start = from ?? grounded([far, route.medium === 'air' ? home[1] : end[1], home[2]], route);
  return [
    {
      ...span,
      from: start,
      to: grounded(route.medium === 'air' ? [end[0], home[1], end[2]] : end, route),
      pace: { kind: hits ? 'even' : 'soft' },
    },
  ];
}

/** Back first, across the picture, so that it is seen which way it looks and which way it goes. */
function backwards(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  if (isBackFirst(beat)) return across(beat, from, route, span, route.chance.flip() ? 1 : -1);
  return depart(beat, from, route, span);
}

/** Whether a beat of travel is done with the back first: nothing is said of where it goes back to. */
export function isBackFirst({ action, direction, to }: Beat): boolean {
  return direction === 'back' && to === undefined && /^(walk|run|drive|roll|ride|slide|swim|crawl|move|rush|sneak)$/.test(action);
}

/** To and fro before the viewer, turning at each end. */
function paces(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const time = span.end - span.start;
  const natural = speedOf(beat, route.movement);
  const most = route.frame.half.width * 1.2;
  const turns = Math.max(2, Math.ceil((natural * time) / Math.max(most, route.extent[2])));
  const reach = Math.min(most, (natural * time) / turns);
  const { home } = route;
  const side = route.chance.flip() ? 1 : -1;
  const ends = [side, -side].map((sign) => grounded([home[0] + (sign * reach) / 2, home[1], home[2]], route));
  return Array.from({ length: turns }, (_, turn): Leg => {
    const [start, end] = [span.start + (time * turn) / turns, span.start + (time * (turn + 1)) / turns];
    return { start, end, from: turn === 0 && from ? from : ends[turn % 2]!, to: ends[(turn + 1) % 2]!, pace: { kind: 'soft' } };
  });
}

/** Into the picture from beyond its edge, to its mark. */
function arrive(beat: Beat, route: Route, span: Span): Leg[] {
  const { frame, home, extent } = route;
  const side = beat.direction === 'left' ? 1 : beat.direction === 'right' ? -1 : home[0] < frame.target[0] ? -1 : 1;
  const edge = frame.half.width * (length(subtract(home, frame.eye)) / frame.distance) + Math.max(extent[0], extent[2]) * 0.6;
  const from: Vector3 = [frame.target[0] + side * edge, home[1], home[2]];
  return [{ ...span, from: grounded(from, route), to: home, pace: { kind: 'soft' } }];
}

/** To one side: across the picture, or as far as it comes where the camera goes along. */
function sideways(beat: Beat, from: Vector3 | null, route: Route, span: Span, sign: 1 | -1): Leg[] {
  const stays = from === null && beat.from === undefined && beat.to === undefined && !/^(cross|pass-by)$/.test(beat.action);
  if (route.followed && stays) return alongside(route, span, speedOf(beat, route.movement) * (span.end - span.start), sign);
  if (route.lead && stays) return besides(route.lead, route);
  return across(beat, from, route, span, sign);
}

/** From one side of the picture to the other, or as far as its speed allows, the middle of the way in the middle of the time. */
function across(beat: Beat, from: Vector3 | null, route: Route, span: Span, sign: 1 | -1): Leg[] {
  const { frame, extent, home } = route;
  const time = span.end - span.start;
  const natural = speedOf(beat, route.movement);
  const depthRatio = length(subtract(home, frame.eye)) / frame.distance;
  const whole = (frame.half.width * depthRatio + extent[2] * 0.55) * 2;
  const leaves = beat.from !== undefined || beat.to !== undefined || beat.action === 'cross' || beat.action === 'pass-by';
  const reach = leaves ? Math.min(whole, natural * 1.35 * time) : Math.min(natural * time, whole * 0.7);
  const used = leaves ? Math.min(time, Math.max(reach / (natural * 1.35), Math.min(time * 0.94, reach / (natural * 0.55)))) : time;
  const start = span.start + (time - used) / 2;
  if (from) {
    const to: Vector3 = [from[0] + sign * reach, from[1], from[2]];
    return [{ ...span, from, to: grounded(leaves ? to : seen(to, route), route), pace: { kind: 'even' } }];
  }
  const arrives = !leaves;
  // Past somebody is before him, not through him.
  const past = route.medium === 'ground' && /^(pass-by|jump|walk|run)$/.test(beat.action) ? route.markOf(beat.target ?? '') : null;
  const lane = past ? Math.max(home[2], past.place[2] + past.deep + extent[0] * 0.5 + 0.1) : home[2];
  const left: Vector3 = [home[0] - (sign * reach) / (arrives ? 1 : 2), home[1], lane];
  const right: Vector3 = [home[0] + (arrives ? 0 : (sign * reach) / 2), home[1], lane];
  return [{ start, end: start + used, from: grounded(left, route), to: grounded(right, route), pace: { kind: arrives ? 'soft' : 'even' } }];
}

/** No direction is given: it comes in from one side and ends on its mark, three quarters toward the viewer. */
function stroll(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const run = speedOf(beat, route.movement) * (span.end - span.start);
  if (from) {
    const back = from[0] > route.home[0] ? -1 : 1;
    const to: Vector3 = [from[0] + back * run * 0.94, from[1], from[2] + run * 0.3];
    return [{ ...span, from, to: grounded(seen(to, route), route), pace: { kind: 'soft' } }];
  }
  const side = route.wedge ?? (route.chance.flip() ? 1 : -1);
  if (route.followed) return alongside(route, span, run, side);
  if (route.lead) return besides(route.lead, route);
  const whole = span.end >= route.seconds - 0.3;
  const reach = Math.min(run, route.frame.half.width * 1.5 * nearness(route), wholly(route, whole ? 0.475 : 0.95));
  const before = add(route.home, [-side * reach * 0.95 * (whole ? 0.5 : 1), 0, -reach * 0.3 * (whole ? 0.5 : 1)]);
  const after = whole ? add(route.home, [side * reach * 0.48, 0, reach * 0.15]) : route.home;
  return [{ ...span, from: grounded(seen(before, route), route), to: grounded(seen(after, route), route), pace: { kind: 'even' } }];
}

/** How far the way of what is long may reach, so that none of it is out of the picture at its start, which is so many of that off the mark. */
function wholly(route: Route, part: number): Metres {
  const { extent, frame, movement, followed } = route;
  if (movement.gaits.length > 0 || followed) return Infinity;
  const room = frame.half.width * nearness(route) * 0.96 - Math.max(extent[0], extent[2]) / 2;
  return Math.max(extent[2] * 0.6, room / part);
}

/** How far its mark is from the camera, as a part of what the picture is composed for. */
function nearness({ home, frame }: Route): number {
  return Math.min(1, length(subtract(home, frame.eye)) / frame.distance);
}

/** A place that stays in the picture of a camera that does not turn after anybody. */
function seen(place: Vector3, { kept, frame }: Route): Vector3 {
  return kept ? intoPicture(place, frame) : place;
}

/** The camera goes along with another one: so does this one, at its own distance. */
function besides({ legs, mark }: NonNullable<Route['lead']>, route: Route): Leg[] {
  const apart = subtract(route.home, mark);
  const sway = route.medium === 'air' ? { sway: { metres: route.extent[1] * 0.5, rate: 0.7, offset: route.chance.between(0, 6) } } : {};
  return legs.map((leg) => ({ ...leg, ...sway, from: grounded(add(leg.from, apart), route), to: grounded(add(leg.to, apart), route) }));
}

/** The camera goes along: the whole way at the speed that the verb means, half of it before the mark and half after. */
function alongside(route: Route, span: Span, run: Metres, side: 1 | -1): Leg[] {
  const lane = route.plan.lane ?? ([0.97, 0, 0.24] as const);
  const way = scale(normalise([Math.abs(lane[0]) * side, 0, lane[2] * side]), run / 2);
  return [{ ...span, from: grounded(subtract(route.home, way), route), to: grounded(add(route.home, way), route), pace: { kind: 'even' } }];
}

/** Who lands comes down onto its mark. */
const lands = /^(land|alight|settle|perch|touch)$/;

function vertical(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { frame, home } = route;
  const up = beat.direction === 'down' || beat.action === 'fall' ? -1 : 1;
  const depthRatio = length(subtract(home, frame.eye)) / frame.distance;
  const room = frame.half.height * depthRatio;
  // What stands rises from where it stands, and is seen to the end.
  const stands = route.medium === 'ground' && up > 0;
  const reach = clamp(speedOf(beat, route.movement) * (span.end - span.start), room * 0.45, room * (stands ? 0.95 : 1.25));
  const start: Vector3 =
    from ??
    (stands ? home : [home[0], Math.max(route.plan.ground(home[0], home[2]) + route.extent[1] * 0.5, home[1] - up * reach * 0.5), home[2]]);
  if (!from && lands.test(beat.verb))
    return [{ ...span, from: seen(add(home, [-reach * 0.6, Math.max(reach, room * 0.9), 0]), route), to: home, pace: { kind: 'soft' } }];
  const [x, y, z] = seen([start[0] + reach * 0.06, start[1] + up * reach, start[2]], route);
  const lifted: Vector3 = [x, Math.max(route.plan.ground(x, z), y), z];
  const sway = up > 0 && !stands ? { sway: { metres: route.extent[0] * 0.12, rate: 0.22, offset: route.chance.between(0, 6) } } : {};
  return [
    {
      ...span,
      from: start,
      to: lifted,
      pace: { kind: stands ? 'gathering' : up > 0 ? 'even' : 'soft' },
      ...sway,
    },
  ];
}

/** It comes up from behind a landmark, or grows out of nothing on its mark (see `appearing`). */
function appear(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const named = typeof beat.to === 'object' ? route.landmark(beat.to.object) : typeof beat.to === 'string' ? route.landmark(beat.to) : null;
  if (!named) {
    const place = from ?? route.home;
    return [{ ...span, from: place, to: place, pace: { kind: 'soft' } }];
  }
  const size = Math.max(route.extent[0] * 0.5, route.extent[1]);
  const above = add(named.top, [0, size * 1.1 + named.height * 0.035, 0]);
  const behind = add(named.top, [route.extent[0] * 0.3, -size * 1.2, -named.reach * 0.12]);
  return [{ ...span, from: behind, to: above, pace: { kind: 'soft' } }];
}

function drift(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const start = from ?? route.home;
  const way = beat.direction === 'left' ? -1 : 1;
  const run = speedOf(beat, route.movement) * (span.end - span.start);
  const sway = { metres: route.extent[1] * 0.12, rate: 0.3, offset: route.chance.between(0, 6) };
  const vertical = beat.direction === 'up' ? run : beat.direction === 'down' ? -run : 0;
  const to = seen(add(start, [vertical ? 0 : way * run, vertical, 0]), route);
  return [{ ...span, from: start, to: grounded(to, route), pace: { kind: 'even' }, sway }];
}

/** The other's way, a moment later and a length behind. */
function pursue(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const other = beat.target ? route.legsOf(beat.target) : null;
  if (!other || other.length === 0) return towards({ ...beat, direction: beat.direction ?? 'right' }, from, route, span);
  if (beat.verb === drawnAlong) return drawn(beat.target!, other, route);
  // The camera goes along with both as they are composed.
  if (route.lead && beat.action === 'chase') return besides(route.lead, route);
  // Beside one of quite another size it keeps its own distance from the camera.
  const mark = route.markOf(beat.target!)?.place;
  if (mark && Math.abs(Math.log(length(subtract(mark, route.frame.eye)) / length(subtract(route.home, route.frame.eye)))) > 0.33)
    return besides({ legs: other, mark }, route);
  const back = Math.max(route.extent[2] * 2, 1.2);
  return other.map((leg) => {
    const behind = scale(normalise(subtract(leg.to, leg.from)), -back);
    return { ...leg, from: grounded(add(leg.from, behind), route), to: grounded(add(leg.to, behind), route) };
  });
}

/** How far the shafts of a cart reach past those who draw it, as a part of its length; a sledge is drawn by ropes. */
const shafts = 0.27;

/** In the track of those who draw it, as far behind them as the shafts or the ropes are long. */
function drawn(by: string, legs: readonly Leg[], route: Route): Leg[] {
  const mark = route.markOf(by)!;
  const long = route.extent[2];
  return legs.map((leg) => {
    const ahead = normalise(subtract(leg.to, leg.from));
    const half = Math.abs(ahead[0]) > Math.abs(ahead[2]) ? mark.reach : mark.deep;
    const shafted = route.shafts === true;
    const behind = subtract(scale(ahead, -(half + long * (shafted ? 0.5 - shafts : 0.5) + (shafted ? 0 : 0.5))), mark.first);
    return { ...leg, from: grounded(add(leg.from, behind), route), to: grounded(add(leg.to, behind), route) };
  });
}

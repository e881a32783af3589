import type { Beat, Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { clamp } from '../../curves/easing.ts';
import { add, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import type { Medium } from '../../manifest/entry.ts';
import type { Movement } from '../cast/family.ts';
import type { Landmark, SetPlan } from '../set/set.ts';
import type { Frame } from './frame.ts';
import { grounded } from './grounded.ts';
import { runsInto } from './collision.ts';
import { leap } from './leap.ts';
import type { Leg } from './path.ts';

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
  /** Where another member stands, and half its width. */
  markOf(name: string): { readonly place: Vector3; readonly reach: Metres } | null;
  /** When the film ends. */
  readonly seconds: Seconds;
  /** Whether the camera goes along: then nobody is slowed down to stay in the picture. */
  readonly followed: boolean;
}

const manners: Readonly<Record<string, number>> = {
  slowly: 0.6,
  slow: 0.6,
  gently: 0.65,
  leisurely: 0.7,
  gracefully: 0.8,
  lazily: 0.6,
  calmly: 0.75,
  quickly: 1.4,
  fast: 1.4,
  rapidly: 1.5,
  swiftly: 1.4,
  hastily: 1.4,
  furiously: 1.6,
};

/** Metres per second that a beat asks for. */
export function speedOf(beat: Beat, movement: Movement): number {
  const base = movement.speeds[beat.action] ?? movement.speeds.default;
  return base * (manners[beat.manner ?? ''] ?? 1);
}

/** Legs for one beat of travel that begins at `from` (or wherever it likes, when `from` is null). */
export function travelLegs(beat: Beat, from: Vector3 | null, route: Route): Leg[] {
  const span = { start: beat.start, end: beat.start + Math.max(0.1, beat.seconds) };
  switch (beat.action) {
    case 'appear':
      return appear(beat, from, route, span);
    case 'rise':
    case 'fall':
      return vertical(beat, from, route, span);
    case 'circle':
      return circle(from, route, span, beat);
    case 'float':
    case 'drift':
      return drift(beat, from, route, span);
    case 'chase':
    case 'follow':
      return pursue(beat, from, route, span);
    case 'jump':
      return leap(beat, from, route, span, speedOf(beat, route.movement));
    default:
      return towards(beat, from, route, span);
  }
}

/** From when to when. */
export type Span = { readonly start: Seconds; readonly end: Seconds };

function towards(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
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
      return across(beat, from, route, span, beat.direction === 'right' ? 1 : -1);
    default: {
      if (beat.verb === 'pace' || ((beat.repeat ?? 1) > 1 && beat.action !== 'jump')) return paces(beat, from, route, span);
      if (beat.target === 'camera') return approach(beat, from, route, span);
      const goal = goalOf(beat, route);
      return goal ? goTo(beat, from, route, span, goal) : stroll(beat, from, route, span);
    }
  }
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

/** How near its middle comes to the lens: its front then fills most of the picture, but is not inside it. */
function nearest({ extent, frame, medium }: Route): Metres {
  const tangent = Math.tan(frame.view / 2);
  const [width, height, depth] = extent;
  // Wide wings may leave the picture; a wide car may not. What walks is seen from head to chest, what flies fills the sky.
  const wide = width > height * 2 && medium === 'air' ? 0.9 : 0.42;
  const upright = height > depth * 2;
  const tall = medium === 'air' ? 0.8 : upright ? 0.98 : 0.5;
  return Math.max(
    Math.min(height / (tangent * 2 * tall), upright ? Infinity : width / (tangent * 2 * frame.aspect * wide)),
    depth * 0.62 + 0.4 + height * 0.2,
    0.5,
  );
}

/** How many times farther away than its nearest an approach on the ground may begin: beyond that it is a dot for half the shot. */
const farthest = 5;

function approach(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { frame } = route;
  const look = normalise(subtract(frame.target, frame.eye));
  const close = nearest(route);
  const end = grounded(add(frame.eye, add(scale(look, close), route.medium === 'air' ? [0, -close * 0.04, 0] : [0, 0, 0])), route);
  const natural = speedOf(beat, route.movement) * (span.end - span.start);
  const run = route.medium === 'air' ? natural : Math.min(natural, Math.max(close * farthest, natural * 0.45));
  // It comes from one side, so that its length is seen before its face.
  const side = route.chance.flip() ? 1 : -1;
  const flat = normalise([look[0], 0, look[2]]);
  const bearing: Vector3 = [flat[0] + flat[2] * -0.34 * side, 0, flat[2] + flat[0] * 0.34 * side];
  const { avenue } = route.plan;
  const away: Vector3 = avenue === undefined ? add(end, scale(normalise(bearing), run)) : [avenue, end[1], end[2] - run];
  const start = from ?? grounded(away, route);
  const far = length(subtract(start, frame.eye)) / Math.max(close, 0.1);
  const bow: Vector3 =
    far > 12 ? [length(subtract(start, end)) * 0.02 * side, -length(subtract(start, end)) * 0.015, 0] : [side * run * 0.03, 0, 0];
  const legBow: Vector3 = route.medium === 'air' ? bow : [bow[0], 0, 0];
  if (far <= 12) return [{ ...span, from: start, to: end, pace: { kind: 'even' }, bow: legBow }];
  // From far away it arrives before the end and keeps pressing on: the last moment is for looking it in the face.
  const arrival = span.end - Math.min(0.5, (span.end - span.start) * 0.18);
  const short = add(end, scale(look, close * 0.22));
  return [
    { start: span.start, end: arrival, from: start, to: short, pace: { kind: 'closing', seenFrom: frame.eye }, bow: legBow },
    { start: arrival, end: span.end, from: short, to: end, pace: { kind: 'soft' } },
  ];
}

function depart(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { frame } = route;
  const look = normalise(subtract(frame.target, frame.eye));
  const start = from ?? grounded(add(frame.eye, scale(look, nearest(route) * 1.6)), route);
  // Beyond a few times that far it is a dot.
  const most = length(subtract(start, frame.eye)) * 3.2;
  const natural = speedOf(beat, route.movement) * (span.end - span.start);
  const run = route.medium === 'air' || route.followed ? natural : Math.min(natural, most);
  const flat = normalise([look[0] + 0.12, route.medium === 'air' ? 0.12 : 0, look[2]]);
  return [{ ...span, from: start, to: grounded(add(start, scale(flat, run)), route), pace: { kind: 'even' } }];
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
  if (from) return [{ ...span, from, to: grounded([from[0] + sign * reach, from[1], from[2]], route), pace: { kind: 'even' } }];
  const arrives = !leaves;
  const left: Vector3 = [home[0] - (sign * reach) / (arrives ? 1 : 2), home[1], home[2]];
  const right: Vector3 = [home[0] + (arrives ? 0 : (sign * reach) / 2), home[1], home[2]];
  return [{ start, end: start + used, from: grounded(left, route), to: grounded(right, route), pace: { kind: arrives ? 'soft' : 'even' } }];
}

/** No direction is given: it comes in from one side and ends on its mark, three quarters toward the viewer. */
function stroll(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const run = speedOf(beat, route.movement) * (span.end - span.start);
  if (from) {
    const back = from[0] > route.home[0] ? -1 : 1;
    return [{ ...span, from, to: grounded([from[0] + back * run * 0.94, from[1], from[2] + run * 0.3], route), pace: { kind: 'soft' } }];
  }
  const side = route.chance.flip() ? 1 : -1;
  if (route.followed) return alongside(route, span, run, side);
  const whole = span.end >= route.seconds - 0.3;
  const reach = Math.min(run, route.frame.half.width * 1.5);
  const before = add(route.home, [-side * reach * 0.95 * (whole ? 0.5 : 1), 0, -reach * 0.3 * (whole ? 0.5 : 1)]);
  const after = whole ? add(route.home, [side * reach * 0.48, 0, reach * 0.15]) : route.home;
  return [{ ...span, from: grounded(before, route), to: grounded(after, route), pace: { kind: 'even' } }];
}

/** The camera goes along: the whole way at the speed that the verb means, half of it before the mark and half after. */
function alongside(route: Route, span: Span, run: Metres, side: 1 | -1): Leg[] {
  const lane = route.plan.lane ?? ([0.97, 0, 0.24] as const);
  const way = scale(normalise([Math.abs(lane[0]) * side, 0, lane[2] * side]), run / 2);
  return [{ ...span, from: grounded(subtract(route.home, way), route), to: grounded(add(route.home, way), route), pace: { kind: 'even' } }];
}

function vertical(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { frame, home } = route;
  const up = beat.direction === 'down' || beat.action === 'fall' ? -1 : 1;
  const depthRatio = length(subtract(home, frame.eye)) / frame.distance;
  const room = frame.half.height * depthRatio;
  const reach = clamp(speedOf(beat, route.movement) * (span.end - span.start), room * 0.45, room * 1.25);
  const start: Vector3 = from ?? [
    home[0],
    Math.max(route.plan.ground(home[0], home[2]) + route.extent[1] * 0.5, home[1] - up * reach * 0.5),
    home[2],
  ];
  const sway = up > 0 ? { sway: { metres: route.extent[0] * 0.12, rate: 0.22, offset: route.chance.between(0, 6) } } : {};
  return [
    {
      ...span,
      from: start,
      to: [start[0] + reach * 0.06, Math.max(route.plan.ground(start[0], start[2]), start[1] + up * reach), start[2]],
      pace: { kind: up > 0 ? 'even' : 'soft' },
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

function circle(from: Vector3 | null, route: Route, span: Span, beat: Beat): Leg[] {
  const around: Vector3 = (beat.target ? route.landmark(beat.target)?.top : undefined) ?? route.home;
  const radius = Math.max(route.extent[2] * 1.6, route.frame.half.width * 0.5);
  const start: Vector3 = from ?? [around[0] - radius, route.medium === 'air' ? Math.max(around[1], route.home[1]) : around[1], around[2]];
  const angle = Math.min(Math.PI * 2, (speedOf(beat, route.movement) * (span.end - span.start)) / radius);
  return [
    {
      ...span,
      from: start,
      to: start,
      pace: { kind: 'even' },
      circle: { centre: [around[0], start[1], around[2]], angle: Math.max(angle, Math.PI * 0.9) },
    },
  ];
}

function drift(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const start = from ?? route.home;
  const way = beat.direction === 'left' ? -1 : 1;
  const run = speedOf(beat, route.movement) * (span.end - span.start);
  const sway = { metres: route.extent[1] * 0.12, rate: 0.3, offset: route.chance.between(0, 6) };
  const vertical = beat.direction === 'up' ? run : beat.direction === 'down' ? -run : 0;
  return [{ ...span, from: start, to: add(start, [vertical ? 0 : way * run, vertical, 0]), pace: { kind: 'even' }, sway }];
}

/** The other's way, a moment later and a length behind. */
function pursue(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const other = beat.target ? route.legsOf(beat.target) : null;
  if (!other || other.length === 0) return towards({ ...beat, direction: beat.direction ?? 'right' }, from, route, span);
  const back = Math.max(route.extent[2] * 2, 1.2);
  return other.map((leg) => {
    const behind = scale(normalise(subtract(leg.to, leg.from)), -back);
    return { ...leg, from: grounded(add(leg.from, behind), route), to: grounded(add(leg.to, behind), route) };
  });
}

import type { Beat, Metres, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import { add, length, subtract } from '../../../shapes/vector.ts';
import { intoPicture } from './in-picture.ts';
import type { Leg } from './path.ts';
import { speedOf } from './speed.ts';
import type { Route, Span } from './travel.ts';

/** Radians a second at which a circle in the air is seen as one: slower it is a bend, faster a whirl. */
const [slowest, quickest] = [0.75, 1.5];

/** Round and round in the air for as long as the beat lasts, all of it in the picture, each of many at its own place of the ring. */
function wheel(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { frame, extent, chance, kept } = route;
  const named = beat.target === undefined ? null : route.landmark(beat.target);
  const about = named && named.reach < frame.half.width ? add(named.top, [0, extent[1], 0]) : null;
  const middle = about ?? (from === null || kept ? intoPicture(route.home, frame, 0.3, 0.42) : route.home);
  const away = length(subtract(middle, frame.eye));
  const half = (frame.half.width * away) / frame.distance;
  const wide: Metres = Math.max(extent[0], extent[2]);
  const radius = Math.max(about ? named!.reach * 1.15 : 0, clamp(half * 0.5, wide * 1.1, Math.max(wide * 1.1, away * 0.36)));
  // Alike ones are spread over the ring, none of them quite where it would be by rule.
  const turn = (route.ring === undefined ? chance.next() : route.ring + chance.between(-0.05, 0.05)) * Math.PI * 2;
  const start = add(middle, [Math.sin(turn) * radius, 0, Math.cos(turn) * radius]);
  const rate = clamp(speedOf(beat, route.movement) / radius, slowest, quickest);
  return [
    {
      ...span,
      from: start,
      to: start,
      pace: { kind: 'even' },
      circle: { centre: [middle[0], start[1], middle[2]], angle: rate * (span.end - span.start) },
      sway: { metres: extent[1] * 0.2, rate: 0.16, offset: turn },
    },
  ];
}

/** Around something or somebody, once at most: on the ground, or in the water. */
function round(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { extent, home } = route;
  const member = beat.target === undefined ? null : route.markOf(beat.target);
  const around: Vector3 = (beat.target ? route.landmark(beat.target)?.top : undefined) ?? member?.place ?? home;
  const radius = member
    ? Math.max(member.reach, member.deep, 0.15) * 1.3 + Math.max(extent[0], extent[2]) * 1.3
    : Math.max(extent[2] * 1.6, route.frame.half.width * 0.5);
  // Each of a number begins at another place of the ring, as high as it is among them.
  const turn = member ? Math.sin(home[0] * 12.9 + home[1] * 37.7 + home[2] * 7.3) * Math.PI : -Math.PI / 2;
  const high = member && route.medium === 'under-water' ? home[1] : around[1];
  const start: Vector3 = from ?? [around[0] + Math.sin(turn) * radius, high, around[2] + Math.cos(turn) * radius];
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

/** The way of who circles. */
export function circle(from: Vector3 | null, route: Route, span: Span, beat: Beat): Leg[] {
  return route.medium === 'air' && !route.followed ? wheel(beat, from, route, span) : round(beat, from, route, span);
}

import type { Beat, Metres, Vector3 } from '@onereel/spec';
import { add, length, normalise, scale, subtract } from '../../../shapes/vector.ts';
import { grounded } from './grounded.ts';
import type { Leg } from './path.ts';
import { speedOf } from './speed.ts';
import type { Route, Span } from './travel.ts';

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

/** Toward the viewer: from a side, so that its length is seen before its face, and from far off so that it grows evenly. */
export function approach(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
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

/** Away from the viewer, no farther than where it is still more than a dot. */
export function depart(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
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

import type { Beat, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import { add, length, subtract } from '../../../shapes/vector.ts';
import { intoPicture } from './in-picture.ts';
import type { Leg } from './path.ts';
import { speedOf } from './speed.ts';
import type { Route, Span } from './travel.ts';

/** Whether it flies on wings that stand still: it rolls before it is in the air and after. */
export function isAirliner({ movement, medium }: Pick<Route, 'movement' | 'medium'>): boolean {
  return medium === 'air' && movement.gaits.length === 0 && movement.lean >= 0.5;
}

/** A third of the time along the ground, then up and away, across the picture. */
function rollAndClimb(beat: Beat, from: Vector3, route: Route, span: Span): Leg[] {
  const { frame, extent, followed } = route;
  const side = beat.direction === 'left' ? -1 : 1;
  const wide = frame.half.width * (length(subtract(from, frame.eye)) / frame.distance);
  const gone = Math.max(extent[2] * 0.6, wide * 0.55);
  const start: Vector3 = [from[0] - side * Math.min(gone, wide * 0.5), from[1], from[2]];
  const off: Vector3 = [start[0] + side * gone * 0.55, from[1], from[2]];
  const up: Vector3 = [off[0] + side * gone, from[1] + Math.tan(climbs.rolled) * gone * 1.3, from[2]];
  const lifts = span.start + (span.end - span.start) * 0.38;
  return [
    { start: span.start, end: lifts, from: start, to: off, pace: { kind: 'even' } },
    {
      start: lifts,
      end: span.end,
      from: off,
      to: followed ? up : intoPicture(up, frame, 0.7, 0.7),
      pace: { kind: 'even' },
      bow: [0, -extent[1] * 0.12, 0],
    },
  ];
}

/** Down out of the sky from one side, wheels first, and along the ground to where it stands. */
export function landing(beat: Beat, route: Route, span: Span): Leg[] {
  const { frame, extent, home, plan } = route;
  const side = beat.direction === 'left' ? -1 : 1;
  const floor = plan.ground(home[0], home[2]) + extent[1] / 2;
  const wide = frame.half.width * (length(subtract(home, frame.eye)) / frame.distance);
  const stop: Vector3 = [home[0] + side * Math.max(0, wide * 0.7 - extent[2] * 0.5) * 0.6, floor, home[2]];
  const touch: Vector3 = [stop[0] - side * Math.max(extent[2] * 0.5, wide * 0.4), floor, home[2]];
  const far = Math.max(extent[2], wide * 0.8);
  const from: Vector3 = [touch[0] - side * far, floor + Math.tan(climbs.rolled) * far, home[2]];
  const down = span.start + (span.end - span.start) * 0.58;
  return [
    { start: span.start, end: down, from, to: touch, pace: { kind: 'even' }, bow: [0, -extent[1] * 0.1, 0] },
    { start: down, end: span.end, from: touch, to: stop, pace: { kind: 'even' } },
  ];
}

/** How steeply what beats its wings climbs, and what is lifted by rotors or engines, radians. */
const climbs = { winged: 0.72, lifted: 1.3, rolled: 0.24 };

/** Up from where it stood, and off to the side where the picture has room, climbing as long as it is seen. */
export function takeOff(beat: Beat, from: Vector3, route: Route, span: Span): Leg[] {
  const { frame, movement, followed } = route;
  const depthRatio = length(subtract(from, frame.eye)) / frame.distance;
  const room = frame.half.height * depthRatio;
  const run = clamp(speedOf(beat, movement) * (span.end - span.start), room * 0.9, room * 2.4);
  // What has wings that do not beat rolls before it climbs, and climbs little by little.
  if (isAirliner(route)) return rollAndClimb(beat, from, route, span);
  const steep = movement.lean > 0.5 && beat.direction !== 'up' ? climbs.winged : movement.lean > 0.5 ? 0.95 : climbs.lifted;
  const side = beat.direction === 'left' ? -1 : beat.direction === 'right' ? 1 : from[0] > frame.target[0] ? -1 : 1;
  const away = beat.direction === 'away-from-camera' ? 0.9 : 0.1;
  const flat = Math.cos(steep) * run;
  const to = add(from, [side * flat * (1 - away * 0.6), Math.sin(steep) * run, -flat * away]);
  const end = followed ? to : intoPicture(to, frame, 0.8, 0.66);
  return [{ ...span, from, to: end, pace: { kind: 'gathering' }, bow: [0, Math.abs(end[1] - from[1]) * 0.1, 0] }];
}

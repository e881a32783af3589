import type { Beat, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import { add, length, subtract } from '../../../shapes/vector.ts';
import { intoPicture } from './in-picture.ts';
import type { Leg } from './path.ts';
import { speedOf } from './speed.ts';
import type { Route, Span } from './travel.ts';

/** How steeply what beats its wings climbs, and what is lifted by rotors or engines, radians. */
const climbs = { winged: 0.72, lifted: 1.3 };

/** Up from where it stood, and off to the side where the picture has room, climbing as long as it is seen. */
export function takeOff(beat: Beat, from: Vector3, route: Route, span: Span): Leg[] {
  const { frame, movement, followed } = route;
  const depthRatio = length(subtract(from, frame.eye)) / frame.distance;
  const room = frame.half.height * depthRatio;
  const run = clamp(speedOf(beat, movement) * (span.end - span.start), room * 0.9, room * 2.4);
  const steep = movement.lean > 0.5 && beat.direction !== 'up' ? climbs.winged : movement.lean > 0.5 ? 0.95 : climbs.lifted;
  const side = beat.direction === 'left' ? -1 : beat.direction === 'right' ? 1 : from[0] > frame.target[0] ? -1 : 1;
  const away = beat.direction === 'away-from-camera' ? 0.9 : 0.1;
  const flat = Math.cos(steep) * run;
  const to = add(from, [side * flat * (1 - away * 0.6), Math.sin(steep) * run, -flat * away]);
  const end = followed ? to : intoPicture(to, frame, 0.8, 0.66);
  return [{ ...span, from, to: end, pace: { kind: 'gathering' }, bow: [0, Math.abs(end[1] - from[1]) * 0.1, 0] }];
}

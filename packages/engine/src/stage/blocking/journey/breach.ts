import type { Beat, Vector3 } from '@onereel/spec';
import type { Leg } from './path.ts';
import type { Route, Span } from './travel.ts';

/** How long one leap out of the water takes, seconds: the longer the body, the longer it is in the air. */
const leapTime = (length: number): number => Math.min(2.6, 1.05 + length * 0.11);

/** The leaps of what swims: out of the water in a bow, under it, and out again, all in the picture. */
export function breach(beat: Beat, from: Vector3 | null, route: Route, span: Span): Leg[] {
  const { extent, frame, plan, chance } = route;
  const [, high, long] = extent;
  const home = from ?? route.home;
  const way = beat.direction === 'left' ? -1 : 1;
  const one = leapTime(long);
  const under = one * 0.35;
  const time = span.end - span.start;
  const times = Math.max(1, Math.min(beat.repeat ?? 9, Math.floor((time + under) / (one + under))));
  const deep = high * 0.75 + long * 0.16;
  const reach = Math.min(long * 1.7, (frame.half.width * 1.3) / (times + (times - 1) * 0.3));
  const hop = reach * 0.3;
  const whole = times * reach + (times - 1) * hop;
  const at = (x: number): Vector3 => {
    const there = home[0] + way * (x - whole / 2);
    return [there, plan.ground(there, home[2]) - deep, home[2]];
  };
  const slack = Math.max(0, time - times * one - (times - 1) * under);
  const legs: Leg[] = [];
  let start = span.start + slack * (0.15 + 0.7 * chance.next());
  let x = 0;
  for (let turn = 0; turn < times; turn++) {
    legs.push({
      start,
      end: start + one,
      from: at(x),
      to: at(x + reach),
      pace: { kind: 'even' },
      leap: { height: deep + Math.max(long * 0.5, high * 0.9), times: 1 },
    });
    if (turn < times - 1)
      legs.push({ start: start + one, end: start + one + under, from: at(x + reach), to: at(x + reach + hop), pace: { kind: 'even' } });
    start += one + under;
    x += reach + hop;
  }
  return legs;
}

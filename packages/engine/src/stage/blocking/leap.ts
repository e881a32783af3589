import type { Beat, Vector3 } from '@onereel/spec';
import { add } from '../../shapes/vector.ts';
import { grounded } from './grounded.ts';
import type { Leg } from './path.ts';
import type { Route, Span } from './travel.ts';

/** A jump over something, from behind it to before it, as high as the layout put whoever is over it. */
function hurdleOf({ to }: Beat, route: Route): Pick<Leg, 'from' | 'to' | 'leap'> | null {
  const goal = typeof to === 'object' && /^(above|across|over)$/.test(to.relation) ? route.markOf(to.object) : null;
  if (!goal) return null;
  const { home, extent, plan } = route;
  const [x, , z] = goal.place;
  const far = extent[2] * 1.1 + 0.5;
  const clear = home[1] - plan.ground(home[0], home[2]);
  const side = route.chance.flip() ? 1 : -1;
  return {
    from: grounded([x - side * far, 0, z - far * 0.7], route),
    to: grounded([x + side * far, 0, z + far * 0.7], route),
    leap: { height: Math.max(extent[1] * 0.6, clear), times: 1 },
  };
}

/** Where a jump to the other side of somebody ends; null where it is told to no side. */
function overTo({ to }: Beat, start: Vector3, route: Route): Vector3 | null {
  const goal = typeof to === 'object' ? route.markOf(to.object) : null;
  if (!goal || typeof to !== 'object') return null;
  const { place, reach } = goal;
  const far = reach + route.extent[2] * 0.6 + 0.1;
  const [x, , z] = place;
  switch (to.relation) {
    case 'in-front-of':
      return grounded([x, 0, z + far], route);
    case 'behind':
      return grounded([x, 0, z - far], route);
    case 'left-of':
      return grounded([x - far, 0, z], route);
    case 'right-of':
      return grounded([x + far, 0, z], route);
    case 'above':
    case 'across':
      return grounded([x + (start[0] < x ? far : -far), 0, z], route);
    default:
      return null;
  }
}

/** The ground toward the viewer beyond what it stands on; null when it stands on the ground already. */
function downFrom([x, y, z]: Vector3, { plan, extent }: Route): Vector3 | null {
  for (let far = extent[2] * 0.8 + 0.1; far < 6; far += 0.15) {
    const ground = plan.ground(x, z + far);
    if (ground < y - 0.1) return [x, ground, z + far + extent[2] * 0.5];
  }
  return null;
}

/** The legs of jumping: over something, to its other side, or on the spot and along at `speed` metres per second. */
export function leap(beat: Beat, from: Vector3 | null, route: Route, span: Span, speed: number): Leg[] {
  const start = from ?? route.home;
  const time = span.end - span.start;
  const hurdle = from === null ? hurdleOf(beat, route) : null;
  if (hurdle) {
    const wait = span.start + Math.min(0.7, time * 0.2);
    return [{ ...hurdle, start: wait, end: wait + Math.min(time * 0.7, 1.3), pace: { kind: 'even' } }];
  }
  const over = overTo(beat, start, route);
  if (over) {
    const end = span.start + Math.min(time, 1.1);
    return [{ start: span.start, end, from: start, to: over, pace: { kind: 'even' }, leap: { height: route.extent[1] * 0.6, times: 1 } }];
  }
  const floor = route.plan.ground(start[0], start[2]);
  if (beat.direction === 'down' && (from ?? route.home)[1] >= floor - 0.01) {
    const down = downFrom(start, route);
    const end = span.start + Math.min(time, 0.8);
    if (down)
      return [
        { start: span.start, end, from: start, to: down, pace: { kind: 'even' }, leap: { height: route.extent[1] * 0.35, times: 1 } },
      ];
  }
  const times = Math.max(1, beat.repeat ?? Math.round(time / 0.9));
  const way = beat.direction === 'left' ? -1 : beat.direction === 'right' ? 1 : 0;
  const reach = way * speed * time;
  return [
    {
      ...span,
      from: start,
      to: grounded(add(start, [reach, 0, 0]), route),
      pace: { kind: 'even' },
      leap: { height: route.extent[1] * 0.55, times },
    },
  ];
}

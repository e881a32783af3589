import type { Beat, Metres, Seconds, Vector3 } from '@onereel/spec';
import { add, mixVector } from '../../../shapes/vector.ts';
import { grounded } from './grounded.ts';
import type { Leg } from './path.ts';
import type { Route, Span } from './travel.ts';

/** The verb of what jumps while it goes, with somebody on it: a board, a bicycle, a horse. */
export const jumpsAlong = 'jump-along';

/** When on its way what jumps along leaves the ground and is on it again. */
const bounds: readonly (readonly [off: number, down: number])[] = [
  [0.14, 0.42],
  [0.58, 0.86],
];

/** A way with two jumps in it. */
export function bounding(legs: readonly Leg[], tall: Metres): Leg[] {
  const height = Math.max(0.5, tall * 0.55);
  return legs.flatMap((leg) => {
    const at = (part: number): Vector3 => mixVector(leg.from, leg.to, part);
    const when = (part: number): Seconds => leg.start + (leg.end - leg.start) * part;
    const cuts = [0, ...bounds.flat(), 1];
    return cuts.slice(0, -1).map((cut, index): Leg => {
      const next = cuts[index + 1]!;
      const piece = { start: when(cut), end: when(next), from: at(cut), to: at(next), pace: { kind: 'even' } as const };
      return index % 2 === 1 ? { ...piece, leap: { height, times: 1 } } : piece;
    });
  });
}

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

/** Whether a beat is a leap onto prey: it begins low and far enough off to be a leap. */
export const pounces = ({ verb, action }: Beat): boolean => action === 'jump' && verb.startsWith('pounce');

/** How far off one crouches before a leap onto prey, in lengths of the body, and where the forepaws come down. */
const crouches = 1.7;
const forepaws = 0.42;

/** A leap onto prey, from where it was watched for the first part of the time. */
function ontoPrey(beat: Beat, from: Vector3 | null, route: Route, { start, end }: Span): Leg[] | null {
  const prey = pounces(beat) ? route.markOf((typeof beat.to === 'object' ? beat.to.object : beat.to) ?? beat.target ?? '') : null;
  if (!prey) return null;
  const { home, extent } = route;
  const side = (from ?? home)[0] < prey.place[0] ? -1 : 1;
  const at = (lengths: number): Vector3 =>
    grounded([prey.place[0] + side * (prey.reach * 0.5 + extent[2] * lengths), prey.place[1], prey.place[2]], route);
  const off = start + Math.min(2, (end - start) * 0.42);
  return [
    {
      start: off,
      end: off + Math.min(end - off, 0.62),
      from: from ?? at(crouches),
      to: at(forepaws),
      pace: { kind: 'even' },
      leap: { height: extent[1] * 0.85, times: 1 },
    },
  ];
}

/** The ground toward the viewer beyond what it stands on; null when it stands on the ground already. */
function downFrom([x, y, z]: Vector3, { plan, extent }: Route): Vector3 | null {
  for (let far = extent[2] * 0.8 + 0.1; far < 6; far += 0.15) {
    const ground = plan.ground(x, z + far);
    if (ground < y - 0.1) return [x, ground, z + far + extent[2] * 0.5];
  }
  return null;
}

/** A jump into the water of the place, off what it is on: a bow to the side, and under. */
function intoWater({ from: left, to, direction }: Beat, start: Vector3, route: Route, span: Span): Leg[] | null {
  if (typeof to !== 'object' || !/^(in|into)$/.test(to.relation) || route.markOf(to.object) || !waters.test(to.object)) return null;
  const { extent, frame, plan } = route;
  const side = direction === 'left' ? -1 : 1;
  const off = typeof left === 'object' ? route.markOf(left.object) : null;
  const clear = off ? side * (off.place[0] - start[0]) + off.reach + extent[2] * 0.8 : 0;
  const edge = frame.half.width * 0.92 - extent[2] * 0.7 - side * (start[0] - frame.target[0]);
  const x = start[0] + side * Math.min(edge, Math.max(clear, Math.min(frame.half.width * 0.62, Math.max(extent[2] * 4, 0.3))));
  const z = start[2] + extent[2] * 0.5;
  const begins = span.start + Math.min(0.8, (span.end - span.start) * 0.25);
  const height = Math.min(frame.half.height * 0.5, Math.max(extent[1] * 2, extent[2]));
  return [
    {
      start: begins,
      end: begins + Math.min(1, Math.max(0.5, height * 1.4)),
      from: start,
      to: [x, plan.ground(x, z) - extent[1] * 0.7, z],
      pace: { kind: 'even' },
      leap: { height, times: 1 },
    },
  ];
}

const waters = /\b(water|lake|pond|river|stream|sea|ocean|pool|puddle|swamp|bay|lagoon|canal)s?\b/;

/** The legs of a dive: headlong down into the water at its mark, and on under the surface of it. */
export function dive(beat: Beat, route: Route, span: Span, speed: number): Leg[] {
  const { home, extent, frame } = route;
  const side = beat.direction === 'left' ? -1 : 1;
  const time = span.end - span.start;
  const falls = Math.min(1.1, time * 0.45);
  const reach = Math.min(Math.max(extent[1], extent[2]) * 1.6, frame.half.width * 0.8);
  const from: Vector3 = [home[0] - side * reach, home[1] + Math.max(extent[1], extent[2]) * 0.55, home[2]];
  const to: Vector3 = [home[0] + side * Math.min(speed * (time - falls), frame.half.width * 0.8), home[1], home[2]];
  return [
    { start: span.start, end: span.start + falls, from, to: home, pace: { kind: 'even' }, leap: { height: extent[1] * 0.3, times: 1 } },
    { start: span.start + falls, end: span.end, from: home, to: grounded(to, route), pace: { kind: 'soft' } },
  ];
}

/** The legs of jumping: over something, to its other side, or on the spot and along at `speed` metres per second. */
export function leap(beat: Beat, from: Vector3 | null, route: Route, span: Span, speed: number): Leg[] {
  const start = from ?? route.home;
  const time = span.end - span.start;
  const caught = ontoPrey(beat, from, route, span);
  if (caught) return caught;
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
  const plunge = intoWater(beat, start, route, span);
  if (plunge) return plunge;
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

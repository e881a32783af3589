import type { Seconds, Vector3 } from '@onereel/spec';
import { clamp, mix } from '../../../curves/easing.ts';
import { add, mixVector, scale, subtract } from '../../../shapes/vector.ts';

/**
 * How a leg of a path is gone through: evenly, with soft ends, gathering speed from a standstill, or so that it grows evenly for
 * a viewer at `seenFrom`.
 */
export type Pace = { readonly kind: 'even' | 'soft' | 'gathering' } | { readonly kind: 'closing'; readonly seenFrom: Vector3 };

/** A stretch of a path, straight but for `bow` (sideways and up at its middle) and `wave`. */
export interface Leg {
  readonly start: Seconds;
  readonly end: Seconds;
  readonly from: Vector3;
  readonly to: Vector3;
  readonly pace: Pace;
  /** How far the middle is out of the straight line. */
  readonly bow?: Vector3;
  /** A whole circle or part of one about `centre` instead of a line: radians gone. */
  readonly circle?: { readonly centre: Vector3; readonly angle: number };
  /** Up and down: metres and times per second (hovering, floating). */
  readonly sway?: { readonly metres: number; readonly rate: number; readonly offset: number };
  /** Height of a leap at its middle. */
  readonly leap?: { readonly height: number; readonly times: number };
}

function along(leg: Leg, amount: number): number {
  switch (leg.pace.kind) {
    case 'even':
      return amount;
    case 'soft':
      return amount * amount * (3 - 2 * amount);
    case 'gathering':
      return amount < 0.4 ? (amount * amount) / 0.64 : (amount - 0.2) / 0.8;
    case 'closing':
      return closing(leg, leg.pace.seenFrom, amount);
  }
}

/** Distances to the viewer fall by equal factors: what comes from far off grows steadily instead of exploding at the end. */
function closing(leg: Leg, eye: Vector3, amount: number): number {
  const far = Math.hypot(...subtract(leg.from, eye));
  const near = Math.max(0.1, Math.hypot(...subtract(leg.to, eye)));
  if (far / near < 1.5) return amount;
  // A soft start: nothing heavy is at full speed at once.
  const eased = amount < 0.25 ? 2 * amount * amount : (amount - 0.125) / 0.875;
  const distance = far * (near / far) ** eased;
  return clamp((far - distance) / (far - near));
}

/** Where a leg is at a moment, held at its ends. */
export function placeOnLeg(leg: Leg, seconds: Seconds): Vector3 {
  const amount = leg.end > leg.start ? clamp((seconds - leg.start) / (leg.end - leg.start)) : 1;
  const gone = along(leg, amount);
  let place = leg.circle ? onCircle(leg.from, leg.circle, gone) : mixVector(leg.from, leg.to, gone);
  if (leg.bow) place = add(place, scale(leg.bow, Math.sin(gone * Math.PI)));
  if (leg.leap) place = [place[0], place[1] + leg.leap.height * Math.abs(Math.sin(amount * Math.PI * leg.leap.times)), place[2]];
  if (leg.sway) {
    const phase = seconds * leg.sway.rate * Math.PI * 2 + leg.sway.offset;
    place = [place[0] + Math.sin(phase * 0.61) * leg.sway.metres * 0.7, place[1] + Math.sin(phase) * leg.sway.metres, place[2]];
  }
  return place;
}

function onCircle(from: Vector3, { centre, angle }: { centre: Vector3; angle: number }, gone: number): Vector3 {
  const x = from[0] - centre[0];
  const z = from[2] - centre[2];
  const turn = angle * gone;
  return [
    centre[0] + x * Math.cos(turn) + z * Math.sin(turn),
    mix(from[1], from[1], gone),
    centre[2] + z * Math.cos(turn) - x * Math.sin(turn),
  ];
}

/** Where a path of legs is at a moment: on the leg that runs, or where the one before it ended. */
export function placeOnPath(legs: readonly Leg[], seconds: Seconds): Vector3 {
  let current = legs[0]!;
  for (const leg of legs) if (leg.start <= seconds) current = leg;
  return placeOnLeg(current, seconds);
}

import type { Radians, Seconds, Vector3 } from '@onereel/spec';
import { add, scale } from '../../../shapes/vector.ts';
import { goalOf, gripAt, lipOver, type Standing, turnToward } from '../../pouring/aim.ts';
import { leaning, type Pour, raised } from '../../pouring/pour.ts';
import type { Actor } from '../actor.ts';
import { type Bonds, resting } from './bonds.ts';
import type { Moment } from '../moment.ts';

/** Where a thing stands that somebody pours into. */
export function standingOf(thing: Actor, seconds: Seconds): Standing {
  return { place: resting(thing, seconds), heading: thing.bonds?.post?.heading ?? thing.track.heading(seconds), size: 1 };
}

/** Which way somebody pours who is turned so: across, from the right hand to the left. */
export function wayOf(heading: Radians): Vector3 {
  return [Math.cos(heading), 0, -Math.sin(heading)];
}

/** Where what is poured has to come down: in the target, or on the ground before who pours. */
export function pourGoal(
  pour: Pour,
  carrier: { place: Vector3; heading: Radians; height: number },
  target: Actor | undefined,
  seconds: Seconds,
): Vector3 {
  const there = target ? goalOf(pour, standingOf(target, seconds), target.extent[1]) : null;
  if (there) return there;
  return add(
    carrier.place,
    add(scale([Math.sin(carrier.heading), 0, Math.cos(carrier.heading)], 0.44 * carrier.height), [0, 0.34 * carrier.height, 0]),
  );
}

/** The hands of somebody who pours: the one with the vessel goes where its lip is over what it fills. */
export function pouringHands(
  { pours, holdings, company }: Bonds,
  moment: Moment,
  hands: NonNullable<Moment['hands']>,
): NonNullable<Moment['hands']> {
  const { seconds } = moment;
  const pour = pours.find((one) => one.carrier !== null && raised(one, seconds) > 0);
  const holding = pour && holdings.find((one) => one.thing === pour.source);
  const side = holding?.where;
  if (!pour || (side !== 'right' && side !== 'left')) return hands;
  const target = pour.target === null ? undefined : company(pour.target);
  const carrier = { place: moment.place, heading: moment.heading, height: company(pour.carrier!)?.extent[1] ?? 1.7 };
  const way = scale(wayOf(moment.heading), side === 'right' ? 1 : -1);
  const goal = pourGoal(pour, carrier, target, seconds);
  const place = gripAt(lipOver(pour, goal, way), pour.mouth, turnToward(pour.mouth, way, leaning(pour, seconds)));
  const hand = hands[side];
  return hand ? { ...hands, [side]: { ...hand, place, weight: Math.max(hand.weight, raised(pour, seconds)) } } : hands;
}

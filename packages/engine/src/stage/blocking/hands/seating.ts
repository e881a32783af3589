import type { Perch } from '../../cast/family.ts';
import type { Actor } from '../actor.ts';
import type { Seating } from './bonds.ts';
import { ridingAlong } from '../riding/riding.ts';
import type { Ties } from './ties.ts';

/** What somebody sits or stands on all the time, because it is said to be on it or to ride it. */
export function seatingOf(ties: Ties, actor: Actor): Seating | null {
  const { relations } = ties.brief.screenplay;
  const { id } = actor.member;
  const beat = actor.beats.find((one) => one.action === 'sit' || one.action === ridingAlong);
  const place = beat && (typeof beat.to === 'object' ? beat.to.object : beat.to);
  const on = relations.find(
    (one) => one.subject === id && (one.relation === 'on' || one.relation === 'in') && ties.actorOf(one.object) !== undefined,
  )?.object;
  const carrier = [beat?.target, place, on]
    .map((name) => ties.brief.actors.find((one) => one.member.id === name && one.number === actor.number) ?? ties.actorOf(name))
    .find((one) => one && one !== actor && one.kind.family !== 'human');
  // A seesaw has a place for each, a basket room for several.
  const many =
    carrier !== null &&
    carrier !== undefined &&
    (carrier.kind.family === 'balloon' || ties.perchesOf(carrier).some((perch) => perch.carries));
  if (!carrier || (actor.number > 0 && !beat && !many && carrier.number !== actor.number)) return null;
  const rides = beat?.action === ridingAlong;
  // Who is on a car is seen on its roof; who is in it, or drives it, is inside.
  const inside = rides || !relations.some((one) => one.subject === id && one.relation === 'on' && one.object === carrier.member.id);
  const perches = ties.perchesOf(carrier).filter((one) => inside || !one.closed);
  const first = seatOf(carrier, perches, rides, beat !== undefined);
  // Only who drives or sits is behind the glass: anybody else is beside it, where he is seen.
  if (!first || (first.closed && !rides && beat?.action !== 'sit')) return null;
  const perch = carrier.number === actor.number || first.carries ? first : behind(first, actor.number);
  const astride = perch.name === 'back' ? Math.min(0.6, Math.max(0.3, (perch.carries ? perch.room[0] : carrier.extent[0]) * 0.8)) : 0;
  const stands = (perch.name === 'top' && rides) || (perch.name === 'inside' && carrier.kind.family === 'balloon');
  return {
    carrier: carrier.name,
    perch,
    astride,
    stands,
    deed: beat ? null : stands ? null : 'sit',
    rider: actor.number,
    from: beat?.start ?? 0,
  };
}

/** The place of the next one on the same seat: a second rider sits behind the first. */
function behind({ grips: _bar, crank: _pedals, ...perch }: Perch, number: number): Perch {
  const aside = perch.room[0] > 0.8 ? number * 0.5 : 0;
  return { ...perch, at: [perch.at[0] + aside, perch.at[1], perch.at[2] - (aside > 0 ? 0 : number * 0.46)] };
}

/** The perch that is sat or stood on; null when there is none to sit on. */
function seatOf({ extent, kind }: Actor, perches: readonly Perch[], rides: boolean, asked: boolean): Perch | null {
  const named = (name: Perch['name']): Perch | undefined => perches.find((one) => one.name === name);
  // In the basket of a balloon one stands.
  if (kind.family === 'balloon') return named('inside') ?? null;
  const found = named('seat') ?? named('back') ?? perches.find((one) => one.closed);
  if (found) return found;
  const top = named('top');
  const high = top?.at[1] ?? extent[1];
  if (rides && kind.family === 'quadruped') return { name: 'back', at: [0, extent[1] * 0.68, 0], room: [0.4, 0.6] };
  if (rides && high < 0.45) return top ?? { name: 'top', at: [0, extent[1], 0], room: [extent[0], extent[2]] };
  if (rides) return named('inside') ?? { name: 'seat', at: [0, high * 0.82, 0], room: [0.3, 0.3] };
  if (asked && high > 0.15 && high < 1.1) return { name: 'seat', at: top?.at ?? [0, extent[1], 0], room: [extent[0], extent[2]] };
  return null;
}

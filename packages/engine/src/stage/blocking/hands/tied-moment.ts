import type { Beat, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { add, subtract } from '../../../shapes/vector.ts';
import type { Perch } from '../../cast/family.ts';
import type { Actor } from '../actor.ts';
import { type Bonds, type Flight, flightAt, type Holding, resting, type Seating } from './bonds.ts';
import type { ActionMoment, BetweenMoment, HandMoment, Moment, SeatMoment } from '../moment.ts';
import { pouringHands } from './pouring-hand.ts';
import { phaseOf } from './strokes.ts';

/** Seconds a hand takes to go to what it grasps, and to close around it. */
const reaching = 0.55;
const closing = 0.12;
/** Seconds after a grasp in which the hand leaves the place where the thing lay. */
const lifting = 0.35;

/** What a beat's action is told by the deed that does it: its motif, its strokes, and what it is done to. */
export function deedMoment(
  beat: Beat,
  seconds: Seconds,
  { deeds, things, company }: Bonds,
): Pick<ActionMoment, 'motif' | 'phase' | 'thing'> {
  const deed = deeds.get(beat);
  if (!deed) return {};
  const name = things.get(beat);
  const thing = name === undefined ? undefined : company(name);
  return {
    motif: deed.name,
    phase: phaseOf(deed, seconds - beat.start, beat),
    ...(thing ? { thing: { place: resting(thing, seconds), extent: thing.extent } } : {}),
  };
}

/** By whom a thing is held at a moment. */
export function holdingAt({ bonds }: Actor, seconds: Seconds): Holding | null {
  return bonds?.held.find((one) => seconds >= one.from && seconds < one.to) ?? null;
}

/** In which flight a thing is at a moment. */
export function flightOf({ bonds }: Actor, seconds: Seconds): Flight | null {
  return bonds?.flights.find((one) => seconds >= one.from && seconds < one.to) ?? null;
}

/** A moment as the ties to others change it: carried, seated, reaching, holding. `momentOf` gives the others' moments. */
export function tiedMoment(actor: Actor, bonds: Bonds, own: Moment, momentOf: (actor: Actor, seconds: Seconds) => Moment): Moment {
  const { seconds } = own;
  if (bonds.unseen) return { ...own, size: 0.0001 };
  const posted: Moment = bonds.post ? { ...own, pitch: 0, bank: 0, ...whirled(bonds.post, seconds) } : own;
  const seated = bonds.seating ? onSeat(posted, bonds.seating, bonds, momentOf) : posted;
  const passive = bonds.held.length + bonds.flights.length + bonds.rests.length > 0 || bonds.course !== null;
  const placed = worked(passive ? asThing(actor, seated, seconds) : seated, bonds.worked);
  const looking = offering(bonds, { ...placed, gaze: placed.gaze ?? workOf(placed) });
  if (bonds.holdings.length === 0) return looking;
  const held = pouringHands(bonds, placed, handsOf(bonds, placed));
  const jaws = Math.max(0, ...bonds.holdings.filter(({ where }) => where === 'mouth').map((one) => weightOf(one, seconds)));
  return {
    ...looking,
    ...(jaws > 0 ? { jaws } : {}),
    ...carriageAt(bonds, seconds),
    hands: { left: held.left ?? placed.hands?.left ?? null, right: held.right ?? placed.hands?.right ?? null, between: held.between },
  };
}

/** Somebody with the left hand held out, when somebody is on it. */
function offering({ offers }: Bonds, own: Moment): Moment {
  if (!offers) return own;
  const [x, z] = [offers[0] * own.size, offers[2] * own.size];
  const place = add(own.place, add(turned([x, 0, z], own.heading), [0, offers[1] * own.size, 0]));
  const left: HandMoment = { place, weight: 1, closed: 0.6, round: 0.02, carries: 0 };
  return { ...own, hands: { left, right: own.hands?.right ?? null, between: null } };
}

/** Where somebody is who goes around a point, turned along. */
function whirled({ whirl, ...post }: NonNullable<Bonds['post']>, seconds: Seconds): Pick<Moment, 'place' | 'heading'> {
  if (!whirl) return post;
  const angle = whirl.rate * seconds;
  const [x, , z] = turned(subtract(post.place, whirl.middle), angle);
  return { place: [whirl.middle[0] + x, post.place[1], whirl.middle[2] + z], heading: post.heading + angle };
}

/** A thing with the work that is done on it, as far as it is: dough that is kneaded, cloth that is knitted. */
function worked(own: Moment, labours: Bonds['worked']): Moment {
  const now = labours.findLast(({ beat }) => own.seconds >= beat.start) ?? labours[0];
  if (!now) return own;
  const { beat, deed } = now;
  const since = clamp(own.seconds - beat.start, 0, beat.seconds);
  const progress = since / Math.max(0.01, beat.seconds);
  const moment: ActionMoment = { progress, since, seconds: beat.seconds, weight: 1, motif: deed.name, phase: phaseOf(deed, since, beat) };
  return { ...own, actions: new Map([...own.actions, ['worked', moment]]) };
}

/** What somebody looks at who works: what is worked on. */
function workOf({ actions }: Moment): Vector3 | null {
  for (const { thing, motif, weight } of actions.values())
    if (
      thing &&
      weight > 0.5 &&
      motif !== undefined &&
      /^(pour|stir|chop|write|type|make|hammer|paint|open|press|feed|stroke)$/.test(motif)
    )
      return add(thing.place, [0, thing.extent[1] * 0.5, 0]);
  return null;
}

/** What hands and feet do on what is ridden: they hold the bar, and turn the pedals with the way. */
function atTheControls({ grips, rests, crank }: Perch, under: Moment, own: Moment): Pick<Moment, 'hands' | 'feet'> {
  const there = ([x, y, z]: Vector3): Vector3 => {
    const [aside, , along] = turned([x * under.size, 0, z * under.size], under.heading);
    return add(under.place, [aside, y * under.size, along]);
  };
  const angle = crank ? (under.travelled / crank.gear) * Math.PI * 2 : 0;
  const pedal = (side: 1 | -1): Vector3 => {
    const { at, arm } = crank!;
    return there([at[0] * side, at[1] + Math.cos(angle) * arm * side, at[2] + Math.sin(angle) * arm * side]);
  };
  const busy = own.actions.has('wave') || own.actions.has('point');
  const hand = (at: Vector3): HandMoment => ({ place: there(at), weight: 1, closed: 1, round: 0.02, carries: 0 });
  return {
    ...(grips ? { hands: { left: hand(grips[0]), right: busy ? null : hand(grips[1]), between: null } } : {}),
    ...(crank ? { feet: { left: pedal(1), right: pedal(-1) } } : rests ? { feet: { left: there(rests[0]), right: there(rests[1]) } } : {}),
  };
}

/** About where a thing is that somebody holds, throws or has put down; its exact place in a hand is the stage's to find. */
function asThing(actor: Actor, own: Moment, seconds: Seconds): Moment {
  const { bonds } = actor;
  const holding = holdingAt(actor, seconds);
  const carrier = holding && bonds!.company(holding.carrier);
  if (carrier) {
    const place = carrier.bonds?.post?.place ?? carrier.track.place(seconds);
    const heading = carrier.bonds?.post?.heading ?? carrier.track.heading(seconds);
    const h = carrier.extent[1];
    return {
      ...own,
      place: add(place, [Math.sin(heading) * 0.2 * h, 0.58 * h, Math.cos(heading) * 0.2 * h]),
      heading,
      pitch: 0,
      bank: 0,
      speed: 0,
    };
  }
  const course = bonds!.course?.(seconds);
  if (course && course.on === undefined) return { ...own, place: course.place, pitch: course.pitch ?? 0, bank: course.bank ?? 0 };
  const flight = flightOf(actor, seconds);
  if (flight) return { ...own, place: flightAt(flight, flight.start ?? flight.end, seconds), pitch: 0, bank: 0 };
  return { ...own, place: resting(actor, seconds) };
}

/** The moment of somebody on a seat, a back or a board: it goes where that goes. */
function onSeat(own: Moment, seating: Seating, { company }: Bonds, momentOf: (actor: Actor, seconds: Seconds) => Moment): Moment {
  const carrier = company(seating.carrier);
  if (!carrier) return own;
  const under = momentOf(carrier, own.seconds);
  const { name } = seating.perch;
  const carried = seating.perch.carries?.({ seconds: own.seconds, since: Math.max(0, own.seconds - seating.from), rider: seating.rider });
  const at = carried?.at ?? seating.perch.at;
  const [cos, sin] = [Math.cos(under.heading), Math.sin(under.heading)];
  const offset: Vector3 = [at[0] * cos + at[2] * sin, at[1], at[2] * cos - at[0] * sin];
  // A back rises and falls with the steps under it.
  const bob = name === 'back' ? Math.sin(under.gait.phase * Math.PI * 4) * 0.02 * under.gait.weight * Math.min(2.5, under.speed) : 0;
  const place = add(under.place, [offset[0] * under.size, bob + (seating.stands ? offset[1] * under.size : 0), offset[2] * under.size]);
  const top = add(under.place, [offset[0] * under.size, bob + offset[1] * under.size, offset[2] * under.size]);
  const seat: SeatMoment = { place: top, astride: seating.astride, hangs: name === 'back' };
  const still = { ...own.gait, name: 'stand', weight: 0 };
  const motif = seating.deed;
  const actions = motif && own.actions.size === 0 ? new Map([[motif, resident(own, motif)]]) : own.actions;
  return {
    ...own,
    place,
    heading: under.heading + (carried?.turn ?? 0),
    pitch: under.pitch * 0.6,
    bank: under.bank * 0.6,
    speed: under.speed,
    gait: still,
    actions: seating.stands ? actions : seatedActions(actions, own),
    ground: () => under.place[1],
    ...(seating.stands ? {} : { seat }),
    // Who holds the bar leans as what carries it leans: both turn about the same point.
    ...(seating.perch.grips ? { ...(seating.stands ? {} : { place: under.place }), pitch: under.pitch, bank: under.bank } : {}),
    ...atTheControls(seating.perch, under, own),
  };
}

function resident(own: Moment, motif: string): ActionMoment {
  return { progress: 0.5, since: own.seconds, seconds: 1000, weight: 1, motif: motif === 'sit' ? 'sit-on' : motif };
}

/** Who sits keeps sitting, whatever it does besides. */
function seatedActions(actions: Moment['actions'], own: Moment): Moment['actions'] {
  const sits = [...actions.values()].some(({ motif }) => motif !== undefined && /^(sit|ride|drive|row)/.test(motif));
  return sits ? actions : new Map([['sit', resident(own, 'sit')], ...actions]);
}

/** How the arms bear what is held now. */
function carriageAt({ holdings }: Bonds, seconds: Seconds): Pick<Moment, 'carriage'> {
  for (const holding of holdings) {
    const weight = holding.carriage === undefined ? 0 : weightOf(holding, seconds);
    if (weight > 0) return { carriage: { motif: holding.carriage!, weight } };
  }
  return {};
}

function weightOf({ from, to, reached }: Holding, seconds: Seconds): Unit {
  const taken = from <= 0 && !reached ? 1 : smooth(from - 0.02, from + 0.35, seconds);
  return taken * (1 - (to === Infinity ? 0 : smooth(to - 0.02, to + 0.3, seconds)));
}

/** Where a thing is grasped or put, and how near to it the hands have to be. */
function reachFor(
  { thing: name, from, to, reached, grip }: Holding,
  company: Bonds['company'],
  seconds: Seconds,
): { place: Vector3 | null; weight: Unit } {
  const thing = company(name);
  if (!thing) return { place: null, weight: 0 };
  const taken = reached ? smooth(from - reaching, from, seconds) * (1 - smooth(from, from + lifting, seconds)) : 0;
  const rest = to === Infinity ? undefined : thing.bonds!.rests.find((one) => one.from === to);
  const left = rest ? smooth(to - reaching, to, seconds) * (1 - smooth(to, to + lifting, seconds)) : 0;
  const weight = Math.max(taken, left);
  if (weight <= 0) return { place: null, weight: 0 };
  const at = taken > left ? resting(thing, from - 1e-4) : rest!.place;
  return { place: add(at, turned(grip.at, thing.track.heading(clamp(from, 0, thing.track.seconds)))), weight };
}

/** How far a hand is closed around what it holds. */
function closedAround({ from, to, reached }: Holding, seconds: Seconds): Unit {
  const taken = from <= 0 && !reached ? 1 : smooth(from - closing, from, seconds);
  return taken * (to === Infinity ? 1 : 1 - smooth(to, to + closing, seconds));
}

/** What the hands of a carrier do for the things that it holds. */
function handsOf({ holdings, company }: Bonds, { seconds }: Moment): NonNullable<Moment['hands']> {
  const near = ({ from, to }: Holding): boolean => seconds > from - reaching && seconds < to + lifting;
  const hand = (side: 'left' | 'right'): HandMoment | null => {
    const holding = holdings.find((one) => one.where === side && near(one));
    return holding
      ? {
          ...reachFor(holding, company, seconds),
          closed: closedAround(holding, seconds),
          round: holding.grip.round,
          carries: weightOf(holding, seconds),
          tall: tallOf(holding, company),
          deep: holding.grip.at[1],
        }
      : null;
  };
  const both = holdings.find((one) => one.where === 'both' && near(one));
  const between: BetweenMoment | null = both
    ? {
        ...reachFor(both, company, seconds),
        width: widthOf(both, company),
        length: company(both.thing)?.extent[2] ?? 0,
        carries: both.reached
          ? smooth(both.from - reaching, both.from - 0.1, seconds) *
            (both.to === Infinity ? 1 : 1 - smooth(both.to, both.to + lifting, seconds))
          : weightOf(both, seconds),
      }
    : null;
  return { left: hand('left'), right: hand('right'), between };
}

/** How far a slim thing stands up out of the fist. What spreads wide above it, such as an umbrella, is held up: 0. */
function tallOf({ thing, grip: { at, axis, level } }: Holding, company: Bonds['company']): number {
  const extent = company(thing)?.extent;
  if (!extent || level) return 0;
  const along = axis.findIndex((value) => Math.abs(value) > 0.5);
  const aside = extent.filter((_, side) => side !== along);
  if (along < 0 || Math.max(...aside) > 0.5) return 0;
  return along === 1 ? extent[1] - at[1] : extent[along]! / 2 + Math.abs(at[along]!);
}

function widthOf({ thing }: Holding, company: Bonds['company']): number {
  const extent = company(thing)?.extent ?? [0.2, 0.2, 0.2];
  return Math.min(extent[0], 0.75);
}

function turned([x, y, z]: Vector3, angle: number): Vector3 {
  return [x * Math.cos(angle) + z * Math.sin(angle), y, z * Math.cos(angle) - x * Math.sin(angle)];
}

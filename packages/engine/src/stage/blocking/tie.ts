import type { Beat, CastMember, Screenplay, Seconds, Vector3 } from '@onereel/spec';
import { add, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import type { Perch } from '../cast/family.ts';
import type { Actor } from './actor.ts';
import type { Bonds, Flight, Holding, Rest, Seating } from './bonds.ts';
import type { Deed, Use } from './deed.ts';
import { type Grip, gripOf } from './grip.ts';
import type { Player } from './groups.ts';
import { ridingAlong } from './riding.ts';
import { timeOf } from './strokes.ts';

/** What ties are made from. */
export interface TieBrief {
  readonly screenplay: Screenplay;
  readonly players: readonly Player[];
  readonly actors: readonly Actor[];
  readonly eye: Vector3;
  /** On what a member stands, if not on the ground. */
  readonly supportOf: (id: string) => string | null;
}

/** A tie in the making. */
interface Draft {
  readonly deeds: Map<Beat, Deed>;
  readonly things: Map<Beat, string>;
  readonly holdings: Holding[];
  readonly held: Holding[];
  readonly flights: Flight[];
  readonly rests: Rest[];
  seating: Seating | null;
  unseen: boolean;
  post: Bonds['post'];
}

/** Ties everybody to what they hold, ride, sit on and work with: the same actors with their bonds. */
export function tie(brief: TieBrief): Actor[] {
  const drafts = new Map<string, Draft>();
  const tied = new Map<string, Actor>();
  for (const actor of brief.actors)
    drafts.set(actor.name, {
      deeds: new Map(),
      things: new Map(),
      holdings: [],
      held: [],
      flights: [],
      rests: [],
      seating: null,
      unseen: false,
      post: null,
    });
  const tying = new Tying(brief, drafts);
  for (const actor of brief.actors) if (actor.movement.deed) tying.tieActor(actor);
  for (const actor of brief.actors)
    tied.set(actor.name, { ...actor, bonds: { ...drafts.get(actor.name)!, company: (name) => tied.get(name) } });
  return [...tied.values()];
}

/** The nouns of what a member holds. */
export function heldNouns(member: CastMember): string[] {
  return (member.holds ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun));
}

/** The id of a thing that the screenplay gives somebody to hold without casting it. */
export function heldId(member: CastMember, noun: string): string {
  return `${member.id}'s ${noun}`;
}

const forwardOf = (heading: number): Vector3 => [Math.sin(heading), 0, Math.cos(heading)];
const rightOf = (heading: number): Vector3 => [-Math.cos(heading), 0, Math.sin(heading)];

class Tying {
  readonly #brief: TieBrief;
  readonly #drafts: ReadonlyMap<string, Draft>;

  constructor(brief: TieBrief, drafts: ReadonlyMap<string, Draft>) {
    this.#brief = brief;
    this.#drafts = drafts;
  }

  tieActor(actor: Actor): void {
    const draft = this.#draft(actor);
    draft.seating = this.#seatingOf(actor);
    // Nobody behind dark glass is seen from outside.
    if (draft.seating?.perch.closed) draft.unseen = true;
    const beats = [...actor.beats].sort((a, b) => a.start - b.start);
    for (const beat of beats) {
      const deed = this.#deedOf(actor, beat);
      if (!deed) continue;
      draft.deeds.set(beat, deed);
      const thing = this.#actor(beat.target);
      if (thing) draft.things.set(beat, thing.name);
    }
    this.#stand(actor, draft);
    for (const [beat, deed] of draft.deeds) this.#handle(actor, beat, deed);
    for (const noun of heldNouns(actor.member)) {
      const thing = this.#actor(heldId(actor.member, noun));
      if (thing && this.#draft(thing).held.length === 0) this.#take(actor, thing, { in: 'hand' }, -1, false);
    }
  }

  #draft(actor: Actor): Draft {
    return this.#drafts.get(actor.name)!;
  }

  #actor(id: string | undefined): Actor | null {
    return this.#brief.actors.find((one) => one.member.id === id && one.number === 0) ?? null;
  }

  #perches(actor: Actor): readonly Perch[] {
    return this.#brief.players.find((player) => player.member.id === actor.member.id)?.perches ?? [];
  }

  /** All that is said of a beat: the verb, what it is done to and with, and on what its actor is. */
  #said(actor: Actor, beat: Beat): string {
    const named = (id: string | undefined): string => {
      const found = this.#actor(id);
      return found ? `${found.member.noun} ${found.kind.kind.replaceAll('-', ' ')}` : (id ?? '');
    };
    const { seating } = this.#draft(actor);
    const place = typeof beat.to === 'object' ? beat.to.object : beat.to;
    const holds = heldNouns(actor.member).join(' ');
    const high = beat.target && this.#brief.supportOf(beat.target) ? 'at-hand' : '';
    return `${beat.verb} ${named(beat.target)} ${named(place)} ${holds} ${beat.manner ?? ''} ${high} ${seating ? `on-${seating.perch.name} ${named(seating.carrier)}` : ''}`;
  }

  #deedOf(actor: Actor, beat: Beat): Deed | null {
    const { seating } = this.#draft(actor);
    const rides = beat.action === ridingAlong ? 'ride' : beat.action;
    const action = seating?.stands === false && beat.action === 'stand' ? 'sit' : rides;
    return actor.movement.deed!(action, this.#said(actor, beat));
  }

  /** What somebody sits or stands on all the time, because it is said to be on it or to ride it. */
  #seatingOf(actor: Actor): Seating | null {
    const { relations } = this.#brief.screenplay;
    const { id } = actor.member;
    const beat = actor.beats.find((one) => one.action === 'sit' || one.action === ridingAlong);
    const place = beat && (typeof beat.to === 'object' ? beat.to.object : beat.to);
    const on = relations.find((one) => one.subject === id && (one.relation === 'on' || one.relation === 'in'))?.object;
    const carrier = [beat?.target, place, on]
      .map((name) => this.#brief.actors.find((one) => one.member.id === name && one.number === actor.number) ?? this.#actor(name))
      .find((one) => one && one !== actor && one.kind.family !== 'human');
    if (!carrier || (actor.number > 0 && !beat)) return null;
    const rides = beat?.action === ridingAlong;
    // Who is on a car is seen on its roof; who is in it, or drives it, is inside.
    const inside = rides || !relations.some((one) => one.subject === id && one.relation === 'on' && one.object === carrier.member.id);
    const perches = this.#perches(carrier).filter((one) => inside || !one.closed);
    const first = seatOf(carrier, perches, rides, beat !== undefined);
    // Only who drives or sits is behind the glass: anybody else is beside it, where he is seen.
    if (!first || (first.closed && !rides && beat?.action !== 'sit')) return null;
    const perch = carrier.number === actor.number ? first : behind(first, actor.number);
    const astride = perch.name === 'back' ? Math.min(0.6, Math.max(0.3, carrier.extent[0] * 0.8)) : 0;
    const stands = perch.name === 'top' && rides;
    return { carrier: carrier.name, perch, astride, stands, deed: beat ? null : stands ? null : 'sit' };
  }

  /** Where the actor stands for what it does with things in their places, and how it is turned. */
  #stand(actor: Actor, draft: Draft): void {
    if (draft.seating) return;
    const travels = actor.track.travelled(actor.track.seconds) > 0.3;
    if (travels) return;
    const home = actor.track.place(0);
    for (const [beat, deed] of draft.deeds) {
      if (deed.target?.in === 'reach' && this.#meets(actor, beat, deed.target.far)) return;
      const thing = this.#actor(beat.target);
      const place = typeof beat.to === 'object' ? this.#actor(beat.to.object) : null;
      if (thing && deed.target?.in === 'reach' && !this.#small(thing)) {
        draft.post = this.#beside(actor, home, thing, deed.target.far);
        return;
      }
      if (place && (deed.release?.into === 'fly' || deed.sends !== undefined)) {
        const way = subtract(place.track.place(0), home);
        draft.post = { place: home, heading: Math.atan2(way[0], way[2]) };
        return;
      }
      if (deed.turn !== undefined) {
        draft.post = { place: home, heading: Math.atan2(this.#brief.eye[0] - home[0], this.#brief.eye[2] - home[2]) + deed.turn };
        return;
      }
    }
  }

  /** Two alike ones who do something to each other stand face to face, the second where the first needs it. */
  #meets(actor: Actor, beat: Beat, far: number): boolean {
    if (actor.member.count < 2 || this.#actor(beat.target)) return false;
    const pair = this.#brief.actors.find((one) => one.member.id === actor.member.id && one.number === (actor.number ^ 1));
    if (!pair) return false;
    const middle = scale(add(actor.track.place(0), pair.track.place(0)), 0.5);
    const side = actor.number % 2 === 0 ? -1 : 1;
    const half = ((far + 0.19) * actor.extent[1]) / 2;
    const x = middle[0] + side * half;
    this.#draft(actor).post = { place: [x, actor.ground(x, middle[2]), middle[2]], heading: side < 0 ? Math.PI / 2 : -Math.PI / 2 };
    return true;
  }

  #small({ extent, member, kind }: Actor): boolean {
    return Math.max(...extent) < 0.55 && kind.family !== 'human' && this.#brief.supportOf(member.id) === null;
  }

  #beside(actor: Actor, home: Vector3, thing: Actor, far: number): Bonds['post'] {
    const support = this.#actor(this.#brief.supportOf(thing.member.id) ?? undefined);
    const middle = thing.track.place(0);
    const away = subtract(home, (support ?? thing).track.place(0));
    const flat: Vector3 = [away[0], 0, away[2]];
    // Behind a table, where the viewer sees the face.
    const way = support || length(flat) < 0.1 ? ([0, 0, -1] as const) : normalise(flat);
    const { extent } = support ?? thing;
    const half = (Math.abs(way[0]) * extent[0] + Math.abs(way[2]) * extent[2]) / 2;
    const base: Vector3 = support ? [middle[0], home[1], support.track.place(0)[2]] : [middle[0], home[1], middle[2]];
    const [x, , z] = add(base, scale(way, half + far * actor.extent[1]));
    return { place: [x, actor.ground(x, z), z], heading: Math.atan2(middle[0] - x, middle[2] - z) };
  }

  /** Where an actor is and how it is turned when it handles something. */
  #pose(actor: Actor, at: Seconds): { place: Vector3; heading: number } {
    const { post } = this.#draft(actor);
    return post ?? { place: actor.track.place(Math.max(0, at)), heading: actor.track.heading(Math.max(0, at)) };
  }

  #handle(actor: Actor, beat: Beat, deed: Deed): void {
    if (actor.number > 0) return;
    const thing = this.#actor(beat.target) ?? this.#actor(heldId(actor.member, beat.target ?? ''));
    if (deed.tool) {
      const tool = this.#tool(actor, thing, deed.tool.words);
      if (tool) this.#take(actor, tool, deed.tool.use, -1, false);
      // A tool stands for what is in it: coffee is drunk from the mug that is held.
      if (tool && thing && deed.name === 'drink') {
        this.#draft(thing).unseen = true;
        return;
      }
    }
    if (!thing || thing === actor || !deed.target) return;
    if (deed.sends !== undefined) this.#send(actor, thing, beat, deed);
    else if (deed.target.in === 'reach') {
      if (this.#small(thing) && this.#holdable(thing)) this.#take(actor, thing, { in: 'hand', hand: 'left' }, -1, false);
    } else if (this.#holdable(thing)) this.#have(actor, thing, beat, deed, deed.target);
  }

  #holdable({ kind, extent, movement }: Actor): boolean {
    const reach = Math.max(...extent);
    if (kind.family === 'human') return extent[1] < 0.95;
    return kind.family !== 'building' && reach < (movement.gaits.length > 0 ? 0.9 : 2.2) && extent[0] * extent[2] < 1;
  }

  #tool(actor: Actor, thing: Actor | null, words: RegExp): Actor | null {
    return (
      this.#brief.actors.find(
        (one) =>
          one !== actor &&
          one !== thing &&
          one.number === 0 &&
          words.test(`${one.member.noun} ${one.kind.kind.replaceAll('-', ' ')}`) &&
          this.#holdable(one),
      ) ?? null
    );
  }

  /** Takes a thing to hold from a moment on; what is held already stays so. */
  #take(actor: Actor, thing: Actor, use: Use, from: Seconds, reached: boolean): Holding | null {
    const { held } = this.#draft(thing);
    const open = held.find((one) => one.to === Infinity);
    if (open) return open.carrier === actor.name ? open : null;
    const grip = gripOf(thing.extent, this.#perches(thing), thing.kind.medium === 'air');
    const holding: Holding = {
      thing: thing.name,
      carrier: actor.name,
      where: whereOf(use, grip, this.#busy(actor)),
      grip,
      ...(use.in === 'chest' ? { at: use.at, turn: use.turn } : {}),
      from,
      to: Infinity,
      reached,
    };
    held.push(holding);
    this.#draft(actor).holdings.push(holding);
    return holding;
  }

  #busy(actor: Actor): ReadonlySet<string> {
    return new Set(
      this.#draft(actor)
        .holdings.filter((one) => one.to === Infinity)
        .map((one) => one.where),
    );
  }

  #letGo(actor: Actor, holding: Holding, at: Seconds): void {
    const ended = { ...holding, to: at };
    for (const list of [this.#draft(actor).holdings, this.#drafts.get(holding.thing)!.held]) list[list.indexOf(holding)] = ended;
  }

  /** The life of a thing in hands over one beat: taken, carried, put, thrown. */
  #have(actor: Actor, thing: Actor, beat: Beat, deed: Deed, use: Use): void {
    const draft = this.#draft(thing);
    const grasp = deed.grasp === undefined ? null : beat.start + timeOf(deed, deed.grasp, beat);
    const already = draft.held.some((one) => one.to === Infinity);
    if (grasp !== null && !already) {
      if (deed.name === 'catch') this.#comes(actor, thing, grasp);
      else if (this.#brief.supportOf(thing.member.id) === null) draft.rests.push({ from: -1, place: this.#within(actor, thing, grasp) });
    }
    const first = draft.held.length === 0 && draft.rests.length === 0;
    const holding = this.#take(actor, thing, use, grasp ?? (first ? -1 : beat.start + 0.3), grasp !== null && deed.name !== 'catch');
    if (!holding || !deed.release || holding.carrier !== actor.name) return;
    const at = beat.start + timeOf(deed, deed.release.at, beat);
    this.#letGo(actor, holding, at);
    if (deed.release.into === 'put') draft.rests.push({ from: at, place: this.#within(actor, thing, at) });
    else this.#fly(actor, thing, beat, at, deed.release.into === 'drop');
  }

  /** On the ground within reach, before the actor. */
  #within(actor: Actor, thing: Actor, at: Seconds): Vector3 {
    const { place, heading } = this.#pose(actor, at);
    const h = actor.extent[1];
    const one = Math.min(thing.extent[0], thing.extent[2]) < 0.13;
    const there = add(place, add(scale(forwardOf(heading), 0.3 * h), scale(rightOf(heading), one ? 0.1 * h : 0)));
    return [there[0], actor.ground(there[0], there[2]) + floating(thing), there[2]];
  }

  #comes(actor: Actor, thing: Actor, at: Seconds): void {
    const { place, heading } = this.#pose(actor, at);
    const h = actor.extent[1];
    const end = add(place, add(scale(forwardOf(heading), 0.3 * h), [0, 0.72 * h - thing.extent[1] / 2, 0]));
    const start = add(end, add(scale(forwardOf(heading), 5), [0, 0.1 * h, 0]));
    this.#draft(thing).flights.push({ from: Math.max(0, at - 0.9), to: at, start, end, rise: 0.7, rolls: false });
  }

  #fly(actor: Actor, thing: Actor, beat: Beat, at: Seconds, drops: boolean): void {
    const { place, heading } = this.#pose(actor, at);
    const to = typeof beat.to === 'object' ? this.#actor(beat.to.object) : null;
    const far = drops ? 0.3 : Math.min(6, 2.4 + 0.25 / Math.max(0.02, thing.extent[0]));
    const there = to
      ? add(to.track.place(Math.min(at + 0.8, to.track.seconds)), [0, Math.max(0, to.extent[1] * 0.5 - 0.2), 0])
      : add(place, scale(forwardOf(heading), far));
    const lands = Math.max(there[1], actor.ground(there[0], there[2]) + floating(thing));
    const end: Vector3 = [there[0], to ? Math.max(lands, there[1]) : lands, there[2]];
    const seconds = drops ? 0.5 : Math.min(1.1, 0.45 + length(subtract(end, place)) * 0.09);
    const draft = this.#draft(thing);
    draft.flights.push({ from: at, to: at + seconds, start: null, end, rise: drops ? 0 : 0.25 + seconds * 0.6, rolls: false });
    draft.rests.push({ from: at + seconds, place: end });
  }

  /** A ball at the feet, kicked away. */
  #send(actor: Actor, thing: Actor, beat: Beat, deed: Deed): void {
    const at = beat.start + timeOf(deed, deed.sends!, beat);
    const { place, heading } = this.#pose(actor, at);
    const h = actor.extent[1];
    const foot = add(place, add(scale(forwardOf(heading), 0.27 * h + thing.extent[2] / 2), scale(rightOf(heading), 0.045 * h)));
    const start: Vector3 = [foot[0], actor.ground(foot[0], foot[2]) + floating(thing), foot[2]];
    const way = add(start, scale(forwardOf(heading), 4.5));
    const end: Vector3 = [way[0], actor.ground(way[0], way[2]) + floating(thing), way[2]];
    const draft = this.#draft(thing);
    draft.rests.push({ from: -1, place: start }, { from: at + 1.3, place: end });
    draft.flights.push({ from: at, to: at + 1.3, start, end, rise: 0.5, rolls: true });
  }
}

/** How high the origin of a thing is when it lies on the ground. */
function floating({ kind, extent }: Actor): number {
  return kind.medium === 'air' || kind.medium === 'under-water' ? extent[1] / 2 : 0;
}

function whereOf(use: Use, grip: Grip, busy: ReadonlySet<string>): Holding['where'] {
  if (use.in === 'chest') return 'chest';
  if (use.in === 'hand' && use.hand === 'both') return 'both';
  // The other hand has the tool.
  if (use.in === 'hand' && use.hand === 'left' && busy.has('right')) return 'left';
  if (grip.hand === 'both') return 'both';
  const hand = use.in === 'hand' ? use.hand : undefined;
  return hand ?? (busy.has('right') ? 'left' : 'right');
}

/** The place of the next one on the same seat: a second rider sits behind the first. */
function behind({ grips: _bar, crank: _pedals, ...perch }: Perch, number: number): Perch {
  const aside = perch.room[0] > 0.8 ? number * 0.5 : 0;
  return { ...perch, at: [perch.at[0] + aside, perch.at[1], perch.at[2] - (aside > 0 ? 0 : number * 0.46)] };
}

/** The perch that is sat or stood on; null when there is none to sit on. */
function seatOf({ extent, kind }: Actor, perches: readonly Perch[], rides: boolean, asked: boolean): Perch | null {
  const named = (name: Perch['name']): Perch | undefined => perches.find((one) => one.name === name);
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

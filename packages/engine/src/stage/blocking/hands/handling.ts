import type { Beat, Seconds, Vector3 } from '@onereel/spec';
import { add, length, scale, subtract } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import type { Holding } from './bonds.ts';
import type { Deed, Use } from './deed.ts';
import { type Grip, gripOf } from './grip.ts';
import { timeOf } from './strokes.ts';
import { heldId, type Ties } from './ties.ts';
import { atWork } from './worktop.ts';

const forwardOf = (heading: number): Vector3 => [Math.sin(heading), 0, Math.cos(heading)];
const rightOf = (heading: number): Vector3 => [-Math.cos(heading), 0, Math.sin(heading)];

/** Where an actor is and how it is turned when it handles something. */
function pose(ties: Ties, actor: Actor, at: Seconds): { place: Vector3; heading: number } {
  const { post } = ties.draftOf(actor);
  return post ?? { place: actor.track.place(Math.max(0, at)), heading: actor.track.heading(Math.max(0, at)) };
}

/** All that a beat does with things: tools are taken, things are held, sent off, put and thrown. */
export function handle(ties: Ties, actor: Actor, beat: Beat, deed: Deed): void {
  if (actor.number > 0) return;
  const thing = ties.actorOf(beat.target) ?? ties.actorOf(heldId(actor.member, beat.target ?? ''));
  if (deed.tool) {
    const tool = toolFor(ties, actor, thing, deed.tool.words);
    const way = deed.tool.down ? 'down' : deed.tool.ahead ? 'ahead' : 'up';
    if (tool) take(ties, actor, tool, deed.tool.use, -1, false, way);
    const second = tool && deed.tool.pair ? ties.actorOf(tool.member.id, 1) : null;
    if (second) take(ties, actor, second, { in: 'hand', hand: 'left' }, -1, false, way);
    // A tool stands for what is in it: coffee is drunk from the mug that is held.
    if (tool && thing && deed.name === 'drink') {
      ties.draftOf(thing).unseen = true;
      return;
    }
  }
  if (!thing || thing === actor || !deed.target) return;
  if (deed.sends !== undefined) send(ties, actor, thing, beat, deed);
  else if (deed.target.in === 'reach') {
    // What is juggled or tossed goes its own way.
    if (!/^(juggle|toss)$/.test(deed.name) && isSmall(ties, thing) && holdable(thing))
      take(ties, actor, thing, { in: 'hand', hand: 'left' }, -1, false);
  } else if (holdable(thing) && !(deed.name === 'write' && atWork(ties.brief.screenplay).has(thing.member.id)))
    have(ties, actor, thing, beat, deed, deed.target);
}

/** Whether it lies on nothing and is small enough to be picked up while it is worked on. */
export function isSmall(ties: Ties, { extent, member, kind }: Actor): boolean {
  const lies = ties.brief.supportOf(member.id) !== null || atWork(ties.brief.screenplay).has(member.id);
  return Math.max(...extent) < 0.55 && kind.family !== 'human' && !lies;
}

function holdable({ kind, extent, movement }: Actor): boolean {
  const reach = Math.max(...extent);
  if (kind.family === 'human') return extent[1] < 0.95;
  return kind.family !== 'building' && reach < (movement.gaits.length > 0 ? 0.9 : 2.2) && extent[0] * extent[2] < 1;
}

function toolFor(ties: Ties, actor: Actor, thing: Actor | null, words: RegExp): Actor | null {
  return (
    ties.brief.actors.find(
      (one) =>
        one !== actor &&
        one !== thing &&
        one.number === 0 &&
        words.test(`${one.member.noun} ${one.kind.kind.replaceAll('-', ' ')}`) &&
        holdable(one),
    ) ?? null
  );
}

/** Takes a thing to hold from a moment on; what is held already stays so. */
export function take(
  ties: Ties,
  actor: Actor,
  thing: Actor,
  asked: Use,
  from: Seconds,
  reached: boolean,
  way: 'up' | 'down' | 'ahead' = 'up',
): Holding | null {
  const { held } = ties.draftOf(thing);
  const open = held.find((one) => one.to === Infinity);
  if (open) return open.carrier === actor.name ? open : null;
  const borne = reached || way !== 'up' || asked.in === 'mouth' ? null : carriageOf(actor, thing);
  const use = asked.in === 'hand' && asked.hand === undefined && borne ? borne.use : asked;
  const usual = gripOf(thing.extent, ties.perchesOf(thing), thing.kind.medium === 'air');
  const grip: Grip =
    thing.kind.family === 'human' && use.in === 'hand'
      ? lifted(thing)
      : use.in === 'mouth'
        ? use.eaten
          ? nibbled(thing)
          : bitten(thing)
        : way === 'down'
          ? { ...usual, axis: scale(usual.axis, -1) }
          : way === 'ahead'
            ? { ...usual, axis: usual.toward, toward: usual.axis, by: 'fingers' }
            : usual;
  const holding: Holding = {
    thing: thing.name,
    carrier: actor.name,
    where: whereOf(use, grip, busy(ties, actor)),
    grip,
    ...(use.in === 'chest' ? { at: use.at, turn: use.turn } : {}),
    ...(borne && borne.use.in === use.in ? { carriage: borne.name } : {}),
    from,
    to: Infinity,
    reached,
  };
  held.push(holding);
  ties.draftOf(actor).holdings.push(holding);
  return holding;
}

/** How somebody bears a thing of this kind who only has it: null for what is simply held. */
function carriageOf({ movement }: Actor, { member, kind }: Actor): { readonly name: string; readonly use: Use } | null {
  const plain = movement.deed?.('hold', '');
  const deed = movement.deed?.('hold', ` ${member.noun} ${kind.kind.replaceAll('-', ' ')}`);
  return deed?.target && deed.name !== plain?.name ? { name: deed.name, use: deed.target } : null;
}

function busy(ties: Ties, actor: Actor): ReadonlySet<string> {
  return new Set(
    ties
      .draftOf(actor)
      .holdings.filter((one) => one.to === Infinity)
      .map((one) => one.where),
  );
}

function letGo(ties: Ties, actor: Actor, holding: Holding, at: Seconds): void {
  const ended = { ...holding, to: at };
  for (const list of [ties.draftOf(actor).holdings, ties.draftNamed(holding.thing).held]) list[list.indexOf(holding)] = ended;
}

/** The life of a thing in hands over one beat: taken, carried, put, thrown. */
function have(ties: Ties, actor: Actor, thing: Actor, beat: Beat, deed: Deed, use: Use): void {
  const draft = ties.draftOf(thing);
  const grasp = deed.grasp === undefined ? null : beat.start + timeOf(deed, deed.grasp, beat);
  const already = draft.held.some((one) => one.to === Infinity);
  if (grasp !== null && !already) {
    if (deed.name === 'catch' && draft.flights.length > 0) caught(ties, actor, thing, grasp);
    else if (deed.name === 'catch') comes(ties, actor, thing, grasp);
    else if (ties.brief.supportOf(thing.member.id) === null) draft.rests.push({ from: -1, place: within(ties, actor, thing, grasp) });
  }
  const first = draft.held.length === 0 && draft.rests.length === 0;
  const holding = take(ties, actor, thing, use, grasp ?? (first ? -1 : beat.start + 0.3), grasp !== null && deed.name !== 'catch');
  const givesTo = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : ties.actorOf(beat.to);
  if (!holding || !deed.release || holding.carrier !== actor.name) return;
  if (deed.release.into === 'give' && !givesTo?.movement.deed) return;
  const at = beat.start + timeOf(deed, deed.release.at, beat);
  letGo(ties, actor, holding, at);
  if (deed.release.into === 'give') {
    take(ties, givesTo!, thing, { in: 'hand' }, at, false);
    return;
  }
  if (deed.release.into === 'put') draft.rests.push({ from: at, place: within(ties, actor, thing, at) });
  else fly(ties, actor, thing, beat, at, deed.release.into === 'drop');
}

/** On the ground within reach, before the actor. */
function within(ties: Ties, actor: Actor, thing: Actor, at: Seconds): Vector3 {
  const { place, heading } = pose(ties, actor, at);
  const h = actor.extent[1];
  const one = Math.min(thing.extent[0], thing.extent[2]) < 0.13;
  const there = add(place, add(scale(forwardOf(heading), 0.3 * h), scale(rightOf(heading), one ? 0.1 * h : 0)));
  return [there[0], actor.ground(there[0], there[2]) + floating(thing), there[2]];
}

/** What somebody threw comes down in the hands that catch it, and not on the ground. */
function caught(ties: Ties, actor: Actor, thing: Actor, at: Seconds): void {
  const draft = ties.draftOf(thing);
  const { place, heading } = pose(ties, actor, at);
  const h = actor.extent[1];
  const end = add(place, add(scale(forwardOf(heading), 0.3 * h), [0, 0.72 * h - thing.extent[1] / 2, 0]));
  const last = draft.flights.at(-1)!;
  const from = Math.min(last.from, at - 0.35);
  draft.flights[draft.flights.length - 1] = { ...last, from, to: at, end };
  draft.rests.pop();
  for (const list of [draft.held, ...ties.brief.actors.map((one) => ties.draftOf(one).holdings)])
    for (const [index, one] of list.entries()) if (one.thing === thing.name && one.to === last.from) list[index] = { ...one, to: from };
}

function comes(ties: Ties, actor: Actor, thing: Actor, at: Seconds): void {
  const { place, heading } = pose(ties, actor, at);
  const h = actor.extent[1];
  const end = add(place, add(scale(forwardOf(heading), 0.3 * h), [0, 0.72 * h - thing.extent[1] / 2, 0]));
  const start = add(end, add(scale(forwardOf(heading), 5), [0, 0.1 * h, 0]));
  ties.draftOf(thing).flights.push({ from: Math.max(0, at - 0.9), to: at, start, end, rise: 0.7, rolls: false });
}

function fly(ties: Ties, actor: Actor, thing: Actor, beat: Beat, at: Seconds, drops: boolean): void {
  const { place, heading } = pose(ties, actor, at);
  const to = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : null;
  const far = drops ? 0.3 : Math.min(6, 2.4 + 0.25 / Math.max(0.02, thing.extent[0]));
  const there = to
    ? add(to.track.place(Math.min(at + 0.8, to.track.seconds)), [0, Math.max(0, to.extent[1] * 0.5 - 0.2), 0])
    : add(place, scale(forwardOf(heading), far));
  const lands = Math.max(there[1], actor.ground(there[0], there[2]) + floating(thing));
  const end: Vector3 = [there[0], to ? Math.max(lands, there[1]) : lands, there[2]];
  const seconds = drops ? 0.5 : Math.min(1.1, 0.45 + length(subtract(end, place)) * 0.09);
  const draft = ties.draftOf(thing);
  draft.flights.push({ from: at, to: at + seconds, start: null, end, rise: drops ? 0 : 0.25 + seconds * 0.6, rolls: false });
  draft.rests.push({ from: at + seconds, place: end });
}

/** A ball at the feet, kicked away. */
function send(ties: Ties, actor: Actor, thing: Actor, beat: Beat, deed: Deed): void {
  const at = beat.start + timeOf(deed, deed.sends!, beat);
  const { place, heading } = pose(ties, actor, at);
  const h = actor.extent[1];
  const foot = add(place, add(scale(forwardOf(heading), 0.27 * h + thing.extent[2] / 2), scale(rightOf(heading), 0.045 * h)));
  const start: Vector3 = [foot[0], actor.ground(foot[0], foot[2]) + floating(thing), foot[2]];
  const into = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : null;
  const goal = into && ties.draftOf(into).post;
  if (goal) {
    scores(ties, actor, thing, start, goal.place, at);
    return;
  }
  const way = add(start, scale(forwardOf(heading), 4.5));
  const end: Vector3 = [way[0], actor.ground(way[0], way[2]) + floating(thing), way[2]];
  const draft = ties.draftOf(thing);
  draft.rests.push({ from: -1, place: start }, { from: at + 1.3, place: end });
  draft.flights.push({ from: at, to: at + 1.3, start, end, rise: 0.5, rolls: true });
}

/** A child is held upright under its arms, its face to who holds it; a baby looks where its bearer looks. */
function lifted({ extent: [, height] }: Actor): Grip {
  return {
    at: [0, height * 0.66, 0],
    hand: 'both',
    axis: [0, 1, 0],
    toward: [0, 0, 1],
    by: 'fingers',
    round: 0,
    level: true,
    faces: height > 0.8,
  };
}

/** A ball that flies into a goal, and comes down in its net. */
function scores(ties: Ties, actor: Actor, thing: Actor, start: Vector3, goal: Vector3, at: Seconds): void {
  const net: Vector3 = [goal[0], actor.ground(goal[0], goal[2]) + 1.1, goal[2]];
  const low: Vector3 = [net[0], net[1] - 1.1 + floating(thing), net[2]];
  const draft = ties.draftOf(thing);
  draft.rests.push({ from: -1, place: start }, { from: at + 1.2, place: low });
  draft.flights.push(
    { from: at, to: at + 0.75, start, end: net, rise: 0.5, rolls: true },
    { from: at + 0.75, to: at + 1.2, start: net, end: low, rise: 0, rolls: true },
  );
}

/** Where what is blown is blown into, in its widths and heights; along the body's way, or across it. */
const mouthpieces: Readonly<Record<string, { readonly at: readonly [number, number]; readonly across?: boolean }>> = {
  trumpet: { at: [-0.5, 0.62] },
  saxophone: { at: [0.1, 0.93] },
  flute: { at: [-0.38, 0.5], across: true },
};

/** A balloon is held at the mouth by its neck, and stands off ahead. */
function atNeck({ extent }: Actor): Grip {
  return { at: [0, -extent[1] * 0.5, 0], hand: 'one', axis: [1, 0, 0], toward: [0, 1, 0], by: 'fingers', round: 0, level: false };
}

/** How jaws hold a thing: across its longest side, by the middle; by its upper edge what is tall and thin. */
function bitten(thing: Actor): Grip {
  const {
    extent: [width, height, length],
    kind,
  } = thing;
  if (kind.family === 'balloon') return atNeck(thing);
  const blown = mouthpieces[kind.kind];
  if (blown)
    return {
      at: [blown.at[0] * width, blown.at[1] * height, 0],
      hand: 'one',
      axis: blown.across ? [1, 0, 0] : [0, 0, -1],
      toward: blown.across ? [0, 0, 1] : [1, 0, 0],
      by: 'fingers',
      round: 0,
      level: false,
    };
  const sheet = height > 2 * Math.min(width, length) && Math.min(width, length) < 0.06;
  const middle = kind.medium === 'air' || kind.medium === 'under-water' ? 0 : height / 2;
  const at: Vector3 = [0, sheet ? height * 0.94 : middle, 0];
  return length > width
    ? { at, hand: 'one', axis: [0, 0, 1], toward: [1, 0, 0], by: 'fingers', round: 0, level: false }
    : { at, hand: 'one', axis: [1, 0, 0], toward: [0, 0, 1], by: 'fingers', round: 0, level: false };
}

/** How what is long is eaten: from one end, the other before the mouth. */
function nibbled(thing: Actor): Grip {
  const [width, height, length] = thing.extent;
  const along = [width, height, length].indexOf(Math.max(width, height, length));
  const aside = Math.max(...[width, height, length].filter((_, axis) => axis !== along));
  if (thing.extent[along]! < aside * 1.6) return bitten(thing);
  const half = thing.extent[along]! * 0.42;
  const middle = thing.kind.medium === 'air' || thing.kind.medium === 'under-water' ? 0 : height / 2;
  const at: Vector3 = along === 0 ? [-half, middle, 0] : along === 1 ? [0, middle - half, 0] : [0, middle, -half];
  const axis: Vector3 = [0, 0, 1];
  const toward: Vector3 = along === 0 ? [1, 0, 0] : along === 1 ? [0, 1, 0] : [0, 0, 1];
  // Across the mouth lies what is neither its length nor its height.
  return { at, hand: 'one', axis: along === 2 ? [1, 0, 0] : axis, toward, by: 'fingers', round: 0, level: false };
}

/** How high the origin of a thing is when it lies on the ground. */
function floating({ kind, extent }: Actor): number {
  return kind.medium === 'air' || kind.medium === 'under-water' ? extent[1] / 2 : 0;
}

function whereOf(use: Use, grip: Grip, busy: ReadonlySet<string>): Holding['where'] {
  if (use.in === 'chest' || use.in === 'mouth') return use.in;
  if (use.in === 'hand' && use.hand === 'both') return 'both';
  // The other hand has the tool.
  if (use.in === 'hand' && use.hand === 'left' && busy.has('right')) return 'left';
  if (grip.hand === 'both') return 'both';
  const hand = use.in === 'hand' ? use.hand : undefined;
  return hand ?? (busy.has('right') ? 'left' : 'right');
}

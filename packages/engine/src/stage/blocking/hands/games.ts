import type { Beat, Metres, Radians, Screenplay, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, wrap } from '../../../curves/easing.ts';
import { add, mixVector } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import { bouncesDown, gameOf } from './ball-games.ts';
import type { CourseMoment } from './bonds.ts';
import type { Deed } from './deed.ts';
import { phaseOf, timeOf } from './strokes.ts';
import type { Draft, Ties } from './ties.ts';

/** How two sides of a game stand, and how the ball goes between them. */
interface Court {
  readonly words: RegExp;
  /** How far each side stands from the middle, metres. */
  readonly half: Metres;
  /** Where the ball is met: in heights, up and ahead of who strikes it. */
  readonly met: readonly [up: number, ahead: number];
  /** How high it goes over the line between the two, metres. */
  readonly rise: Metres;
  /** Where on its way it touches down, and how high that is, metres; it does not where absent. */
  readonly bounce?: { readonly at: Unit; readonly high: Metres };
}

const courts: readonly Court[] = [
  { words: /ping-pong/, half: 1.75, met: [0.6, 0.3], rise: 0.24, bounce: { at: 0.72, high: 0.8 } },
  { words: /shuttlecock/, half: 1.9, met: [0.98, 0.34], rise: 1.1 },
  { words: /volleyball/, half: 1.7, met: [1.12, 0.14], rise: 0.9 },
  { words: /^/, half: 2.2, met: [0.62, 0.5], rise: 0.75, bounce: { at: 0.78, high: 0.05 } },
];

/** How far apart who aims and the target are, metres. */
const range: Readonly<Record<string, Metres>> = { 'aim-at': 3.4, 'aim-at-dart': 2.3 };

const games = /^(?:rally|tee-off|bat|dunk|aim-at|cue|pool)/;

/** The room across that a game takes for one of its sides, metres; null for who plays none. */
export function gameRoom(id: string, { shots, cast }: Screenplay): Metres | null {
  const beat = shots.flatMap(({ beats }) => beats).find(({ who, action }) => who === id && games.test(action));
  if (!beat) return null;
  const kind = cast.find((one) => one.id === beat.target)?.kind ?? '';
  const sides = shots.flatMap(({ beats }) => beats).filter(({ action }) => action === 'rally').length;
  const two = sides > 1 || (cast.find((one) => one.id === id)?.count ?? 1) > 1;
  if (beat.action === 'rally') return two ? courtOf(kind).half + 0.5 : courtOf(kind).half * 2 + 0.6;
  return beat.action === 'aim-at' ? (kind === 'dart' ? 3 : 4.4) : beat.action === 'dunk' || beat.action === 'cue' ? 3 : 2.4;
}

const courtOf = (ball: string): Court => courts.find(({ words }) => words.test(ball))!;

/** A point before somebody who stands at a post, in heights: to the left, up, ahead. */
function before(actor: Actor, { place, heading }: { place: Vector3; heading: Radians }, [left, up, ahead]: Vector3): Vector3 {
  const high = actor.extent[1];
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return add(place, [(left * cos + ahead * sin) * high, up * high, (ahead * cos - left * sin) * high]);
}

const isGround = ({ kind }: Actor): boolean => kind.medium !== 'air' && kind.medium !== 'under-water';
/** From a thing's origin to its middle. */
const toMiddle = (thing: Actor): Vector3 => [0, isGround(thing) ? -thing.extent[1] / 2 : 0, 0];

/** What stands there for a player's game, other than what flies. */
const gearOf = ({ brief }: Ties, player: Actor, ball: Actor | null): Actor | null =>
  brief.actors.find((one) => one !== ball && one.member.traits[gameOf] === player.member.id && one.kind.kind !== 'bow') ?? null;

/** Puts who plays, and the net, the table or the target of the game, in their places. True when it is a game. */
export function standAtGame(ties: Ties, actor: Actor, draft: Draft): boolean {
  for (const [beat, deed] of draft.deeds) {
    if (!games.test(deed.name)) continue;
    const ball = ties.actorOf(beat.target);
    if (!ball) continue;
    if (deed.name.startsWith('rally')) atCourt(ties, actor, draft, ball);
    else if (deed.name.startsWith('aim-at')) atRange(ties, actor, draft, ball, deed);
    else if (deed.name === 'pool') atPoolTable(ties, actor, draft, ball);
    else if (deed.name === 'dunk') underHoop(ties, actor, draft, beat);
    else {
      const home = actor.track.place(0);
      const { eye } = ties.brief;
      const turn = Math.atan2(eye[0] - home[0], eye[2] - home[2]) + (deed.turn ?? 0);
      draft.post = { place: home, heading: turn };
      ties.draftOf(ball).course = struck(ties, actor, ball, beat, deed);
    }
    return true;
  }
  return false;
}

/** Who else plays the same: the other of two, or another member. */
function rivalOf({ brief }: Ties, actor: Actor): Actor | null {
  return (
    brief.actors.find((one) => one.member.id === actor.member.id && one.number === (actor.number ^ 1)) ??
    brief.actors.find(
      (one) => one.member.id !== actor.member.id && one.number === 0 && one.beats.some(({ action }) => action === 'rally'),
    ) ??
    null
  );
}

/** How a net goes back from the viewer: not edge on, so that it is seen. */
const slant: Radians = 1.12;

function atCourt(ties: Ties, actor: Actor, draft: Draft, ball: Actor): void {
  const rival = rivalOf(ties, actor);
  const here = actor.track.place(0);
  const there = rival ? rival.track.place(0) : add(here, [4, 0, 0]);
  const court = courtOf(ball.kind.kind);
  const middle: Vector3 = rival ? mixVector(here, there, 0.5) : add(here, [court.half, 0, 0]);
  const isFirst =
    !rival ||
    (rival.member.id === actor.member.id
      ? actor.number < rival.number
      : ties.brief.actors.indexOf(actor) < ties.brief.actors.indexOf(rival));
  const side = rival ? (Math.abs(here[0] - there[0]) < 0.01 ? (isFirst ? -1 : 1) : here[0] < there[0] ? -1 : 1) : -1;
  const x = middle[0] + side * court.half;
  // A little open to the viewer.
  draft.post = { place: [x, actor.ground(x, middle[2]), middle[2]], heading: side * -(Math.PI / 2 - 0.18) };
  const net = gearOf(ties, actor, ball);
  if (net) {
    const [wide, , deep] = net.extent;
    // A net goes away from the viewer, its near post between the two; a table lies along the way of the ball.
    const away = wide > 5 ? wide / 2 - 0.9 : 0;
    const [x, z] = [middle[0] + Math.cos(slant) * away, middle[2] - Math.sin(slant) * away];
    ties.draftOf(net).post = { place: [x, net.ground(x, z), z], heading: away > 0 ? slant : wide < deep ? Math.PI / 2 : 0 };
  }
  if (isFirst) ties.draftOf(ball).course = (seconds) => rallied(ties, actor, rival, ball, middle, seconds);
}

/** The two of a rally strike by turns; the ball goes from the one to the other. */
function rallied(ties: Ties, first: Actor, second: Actor | null, ball: Actor, middle: Vector3, seconds: Seconds): CourseMoment | null {
  const found = [...ties.draftOf(first).deeds].find(([, { name }]) => name.startsWith('rally'));
  const post = ties.draftOf(first).post;
  if (!found || !post) return null;
  const [beat, deed] = found;
  const court = courtOf(ball.kind.kind);
  const [up, ahead] = court.met;
  const contact = deed.contacts?.[0] ?? 0.5;
  const own = before(first, post, [-0.06, up, ahead]);
  const other = second && ties.draftOf(second).post;
  const far: Vector3 = second && other ? before(second, other, [-0.06, up, ahead]) : [middle[0] * 2 - own[0] + 1, own[1], own[2] - 0.6];
  const strokes = phaseOf(deed, Math.max(0, seconds - beat.start), beat) - contact;
  const half = wrap(strokes, 1) < 0.5 ? [own, far] : [far, own];
  const amount = wrap(strokes, 0.5) / 0.5;
  return { place: add(flown(half[0]!, half[1]!, amount, court, ball.ground(middle[0], middle[2])), toMiddle(ball)) };
}

const arc = (from: Vector3, to: Vector3, amount: Unit, rise: Metres): Vector3 =>
  add(mixVector(from, to, amount), [0, rise * 4 * amount * (1 - amount), 0]);

/** From the one to the other: in one arc, or touching down on the way. */
function flown(from: Vector3, to: Vector3, amount: Unit, { rise, bounce }: Court, ground: Metres): Vector3 {
  if (!bounce) return arc(from, to, amount, rise);
  const [x, , z] = mixVector(from, to, bounce.at);
  const touch: Vector3 = [x, ground + bounce.high, z];
  return amount < bounce.at
    ? arc(from, touch, amount / bounce.at, rise)
    : arc(touch, to, (amount - bounce.at) / (1 - bounce.at), Math.min(rise, 0.18));
}

/** Where a ball that is struck comes from and goes to, in heights of who strikes it, +x to the left; and in how many seconds. */
const strikes = {
  'tee-off': { rests: [0.02, 0.03, 0.42], goes: [5, 2, 0.3], takes: 1.6 },
  bat: { comes: [2.2, 0.72, 0.5], met: [0.25, 0.6, 0.42], goes: [3.4, 2, 0.9], takes: 1.1 },
} as const;

/** A ball that lies at the feet, or comes flying, and is struck away. */
function struck(ties: Ties, actor: Actor, ball: Actor, beat: Beat, deed: Deed): (seconds: Seconds) => CourseMoment | null {
  const contact = deed.contacts?.[0] ?? 0.5;
  return (seconds) => {
    const { post } = ties.draftOf(actor);
    if (!post) return null;
    const at = (point: Vector3): Vector3 => add(before(actor, post, point), toMiddle(ball));
    if (deed.name === 'tee-off') {
      const { rests, goes, takes } = strikes['tee-off'];
      const [x, , z] = before(actor, post, rests);
      const tee: Vector3 = [x, ball.ground(x, z) + 0.035, z];
      const gone = (seconds - beat.start - timeOf(deed, contact, beat)) / takes;
      return { place: gone <= 0 ? tee : arc(tee, at(goes), gone, 0.6) };
    }
    const { comes, met, goes, takes } = strikes.bat;
    const stroke = wrap(phaseOf(deed, Math.max(0, seconds - beat.start), beat), 1) - contact;
    const since = stroke * (deed.period ?? 2);
    if (since > 0) return { place: arc(at(met), at(goes), since / takes, 0.4) };
    const near = clamp(1 + since / 0.75);
    return { place: near <= 0 ? at([40, 1, 0]) : arc(at(comes), at(met), near, 0.18) };
  };
}

/** Where the cue is that the table has, in its own space. */
const cue = { butt: -1.66, aside: 0.36 } as const;

/** At the end of the table from which the cue is pointed, seen from beside it. */
function atPoolTable(ties: Ties, actor: Actor, draft: Draft, table: Actor): void {
  const home = actor.track.place(0);
  const middle: Vector3 = [home[0] + 0.5, table.ground(home[0] + 0.5, home[2]), home[2]];
  ties.draftOf(table).post = { place: middle, heading: 0 };
  const x = middle[0] + cue.butt - 0.06;
  draft.post = { place: [x, actor.ground(x, home[2]), middle[2] + cue.aside - 0.24], heading: Math.PI / 2 + 0.1 };
}

/** Seconds that an arrow flies. */
const flight = 0.32;

function atRange(ties: Ties, actor: Actor, draft: Draft, missile: Actor, deed: Deed): void {
  const home = actor.track.place(0);
  const far = range[deed.name] ?? 4;
  const darts = deed.name === 'aim-at-dart';
  const target = gearOf(ties, actor, missile);
  const x = home[0] - far / 2;
  // Arrows leave to the left of the body, darts before it.
  const heading = darts ? Math.PI / 2 + 0.05 : 0.1;
  draft.post = { place: [x, actor.ground(x, home[2]), home[2]], heading };
  if (!target) return;
  const goal: Vector3 = [home[0] + far / 2, target.ground(home[0] + far / 2, home[2]), home[2] - 0.35];
  const turned = -Math.PI / 2 + 0.75;
  ties.draftOf(target).post = { place: goal, heading: turned };
  const top = ties.perchesOf(target).find(({ name }) => name === 'top')?.at ?? [0, target.extent[1] * 0.66, 0];
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  const middle = add(goal, [top[0] * cos + top[2] * sin, top[1], top[2] * cos - top[0] * sin]);
  const found = [...draft.deeds].find(([, one]) => one === deed)!;
  ties.draftOf(missile).post = { place: goal, heading: 0 };
  ties.draftOf(missile).course = (seconds) => {
    const [beat] = found;
    const contact = deed.contacts?.[0] ?? 0.5;
    const at = beat.start + timeOf(deed, contact, beat);
    const amount = clamp((seconds - at) / flight);
    // On the string it goes back with the hand.
    const drawn = darts ? 0 : clamp((phaseOf(deed, seconds - beat.start, beat) - 0.2) / 0.3) * 0.12;
    const start = darts
      ? before(actor, draft.post!, handOfDart(phaseOf(deed, seconds - beat.start, beat)))
      : before(actor, draft.post!, [0.36 - drawn, 0.835, 0.08]);
    const long = missile.extent[0];
    const end = add(middle, [-long * 0.34, 0, 0.08]);
    return { place: add(arc(start, end, amount, 0.12), toMiddle(missile)) };
  };
}

/** Where a dart is in the hand that throws it. */
function handOfDart(phase: number): Vector3 {
  const back = clamp(phase / 0.36);
  const thrown = clamp((phase - 0.36) / 0.14);
  return [-0.07, 0.9 - thrown * 0.01, 0.24 - back * 0.12 + thrown * 0.26];
}

/** How far before the ring somebody begins to run, in heights. */
const runUp = 0.98;

function underHoop(ties: Ties, actor: Actor, draft: Draft, beat: Beat): void {
  const hoop = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : null;
  const ball = ties.actorOf(beat.target);
  if (!hoop || !ball) return;
  const foot = hoop.track.place(0);
  // Seen from the side, so that ring, ball and who jumps are apart.
  const heading: Radians = -Math.PI / 2 + 0.62;
  ties.draftOf(hoop).post = { place: foot, heading };
  const ring = ties.perchesOf(hoop).find(({ name }) => name === 'top')?.at ?? [0, 3.05, 0.4];
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const over = add(foot, [ring[0] * cos + ring[2] * sin, ring[1], ring[2] * cos - ring[0] * sin]);
  const far = runUp * actor.extent[1];
  const [x, z] = [over[0] + sin * far, over[2] + cos * far];
  draft.post = { place: [x, actor.ground(x, z), z], heading: heading + Math.PI };
  const deed = draft.deeds.get(beat)!;
  ties.draftOf(ball).course = (seconds) =>
    dunked(actor, draft.post!, ball, over, phaseOf(deed, seconds - beat.start, beat), seconds - beat.start - timeOf(deed, 0.58, beat));
}

/** Where the hands of who dunks have the ball, by the phase: up, ahead, in heights. */
const carried: readonly (readonly [phase: Unit, up: number, ahead: number])[] = [
  [0, 0.58, 0.2],
  [0.16, 0.56, 0.36],
  [0.28, 0.42, 0.58],
  [0.46, 1.64, 0.72],
  [0.53, 1.76, 0.92],
];

/** The ball of a dunk: in the hands, down through the ring, and on the ground. */
function dunked(
  actor: Actor,
  post: { place: Vector3; heading: Radians },
  ball: Actor,
  ring: Vector3,
  phase: Unit,
  since: Seconds,
): CourseMoment {
  const lift = toMiddle(ball);
  const last = carried.at(-1)!;
  if (phase <= last[0]) {
    const next = Math.max(
      1,
      carried.findIndex(([at]) => at >= phase),
    );
    const [from, to] = [carried[next - 1]!, carried[next]!];
    const amount = clamp((phase - from[0]) / (to[0] - from[0]));
    return { place: add(before(actor, post, [0, from[1] + (to[1] - from[1]) * amount, from[2] + (to[2] - from[2]) * amount]), lift) };
  }
  const above = before(actor, post, [0, last[1], last[2]]);
  if (since < 0) return { place: add(mixVector(above, ring, clamp((phase - last[0]) / (0.58 - last[0]))), lift) };
  // The net holds it back for a moment.
  const fallen = since < 0.25 ? since * 1.6 : 0.4 + 4.905 * (since - 0.25) ** 2 + (since - 0.25) * 1.6;
  const floor = ball.ground(ring[0], ring[2]) + ball.extent[1] / 2;
  const high = ring[1] - fallen;
  const bounced = high >= floor ? high : floor + Math.abs(Math.sin((since - 0.85) * 4.2)) * 0.7 * Math.exp(-(since - 0.85) * 1.2);
  return { place: add([ring[0], bounced, ring[2]], lift) };
}

/** A flight of stairs as it is built, in its own space: the height and depth of a step, how many, where the lowest one is. */
const flightOfStairs = { rise: 0.18, going: 0.3, steps: 10, lowest: 1.35 } as const;

/** What bounces down stairs touches each step. */
export function tieDescents(ties: Ties, actor: Actor): void {
  for (const beat of actor.beats) {
    const stairs = beat.action === bouncesDown ? ties.actorOf(beat.target) : null;
    if (!stairs || actor.number > 0) continue;
    const { rise, going, steps, lowest } = flightOfStairs;
    const size = stairs.extent[1] / 3.16;
    const lift = isGround(actor) ? 0 : actor.extent[1] / 2;
    const top = (step: number): Vector3 => {
      const turned = stairs.track.heading(0);
      const [y, z] = step < 0 ? [0, lowest - going * step + 0.2] : [(step + 1) * rise + 0.025, lowest - going * step + 0.05];
      const foot = stairs.track.place(0);
      return add(foot, [Math.sin(turned) * z * size, y * size + lift, Math.cos(turned) * z * size]);
    };
    const waits = Math.min(0.35, beat.seconds * 0.1);
    const hop = (beat.seconds - waits) / (steps + 2);
    ties.draftOf(actor).course = (seconds) => {
      const hops = clamp((seconds - beat.start - waits) / hop, 0, steps + 1.999);
      const step = steps - 1 - Math.floor(hops);
      const amount = hops % 1;
      return { place: arc(top(step), top(step - 1), amount, step < 0 ? 0.12 : 0.2) };
    };
  }
}

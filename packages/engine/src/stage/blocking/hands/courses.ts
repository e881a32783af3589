import type { Beat, Seconds, Vector3 } from '@onereel/spec';
import { clamp, wrap } from '../../../curves/easing.ts';
import { add, mixVector, scale } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import type { Course, CourseMoment } from './bonds.ts';
import type { Deed } from './deed.ts';
import { phaseOf } from './strokes.ts';
import type { Ties } from './ties.ts';

const gravity = 9.81;

/** Where the hands of a juggler are, in heights: aside of the middle where they catch and where they throw, up and ahead. */
const palms = { catch: 0.155, throw: 0.075, up: 0.585, ahead: 0.2 } as const;
/** How much of the time from catch to catch a ball stays in a hand: between two throws of the other hand. */
const dwell = 0.62;

/** Things that go their own way while somebody works with them: balls that are juggled or tossed between two, a pancake that is flipped. */
export function tieCourses(ties: Ties, actor: Actor): void {
  for (const [beat, deed] of ties.draftOf(actor).deeds) {
    if (deed.name === 'juggle') juggled(ties, actor, beat, deed);
    else if (deed.name === 'toss') tossed(ties, actor, beat, deed);
    else if (deed.name === 'flip-pan') flipped(ties, actor, beat, deed);
  }
}

/** Where an actor stands while it works. */
function standOf(ties: Ties, actor: Actor): { place: Vector3; heading: number } {
  return ties.draftOf(actor).post ?? { place: actor.track.place(0), heading: actor.track.heading(0) };
}

/** A point before an actor, in its heights: to its left, up, ahead. */
function before(ties: Ties, actor: Actor, [left, up, ahead]: Vector3): Vector3 {
  const { place, heading } = standOf(ties, actor);
  const high = actor.extent[1];
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return add(place, [(left * cos + ahead * sin) * high, up * high, (ahead * cos - left * sin) * high]);
}

/** A cascade (odd numbers) or a fountain (even ones): hands throw by turns, each ball falls as long as the others need. */
function juggled(ties: Ties, actor: Actor, beat: Beat, deed: Deed): void {
  if (actor.number > 0) return;
  const balls = ties.brief.actors.filter(({ member, kind }) => member.id === beat.target && kind.family !== 'human');
  const count = balls.length;
  for (const [index, ball] of balls.entries()) {
    const lift = ball.kind.medium === 'air' ? 0 : -ball.extent[1] / 2;
    ties.draftOf(ball).course = (seconds) => {
      // Throws so far: two in each stroke, one by each hand.
      const throws = phaseOf(deed, Math.max(0, seconds - beat.start), beat) * 2;
      const own = throws - index;
      const since = count === 1 ? wrap(own, 2) : wrap(own, count);
      const period = (deed.period ?? 0.7) / 2;
      const thrown = Math.round(own - since) + index;
      const hand = wrap(thrown, 2) < 1 ? -1 : 1;
      const cycle = count === 1 ? 2 : count;
      const air = cycle - dwell * 2;
      const lands = count % 2 === 0 ? hand : -hand;
      const at = (side: number, aside: number, up: number): Vector3 => before(ties, actor, [side * aside, palms.up + up, palms.ahead]);
      if (since < air) {
        const amount = since / air;
        const height = (gravity / 8) * (air * period) ** 2 + 0.12;
        const way = mixVector(at(hand, palms.throw, 0.03), at(lands, palms.catch, 0.03), amount);
        return { place: add(way, [0, height * 4 * amount * (1 - amount) + lift, 0]), pitch: amount * 5 };
      }
      const held = (since - air) / (cycle - air);
      const swing = mixVector(at(lands, palms.catch, 0.03), at(lands, palms.throw, 0.03), held);
      return { place: add(swing, [0, -0.05 * actor.extent[1] * Math.sin(Math.PI * held) + lift, 0]) };
    };
  }
}

/** When in a stroke a ball leaves the one who throws and comes to the other, who is half a stroke behind. */
const pass = { leaves: 0.22, comes: 0.5 } as const;

/** One ball between the two of a pair. */
function tossed(ties: Ties, actor: Actor, beat: Beat, deed: Deed): void {
  const other = ties.brief.actors.find(({ member, number }) => member.id === actor.member.id && number === 1);
  const ball = ties.actorOf(beat.target);
  if (actor.number > 0 || !other || !ball) return;
  const lift: Vector3 = [0, ball.kind.medium === 'air' ? 0 : -ball.extent[1] / 2, 0];
  const throwing = (one: Actor): Vector3 => add(before(ties, one, [0, 0.74, 0.3]), lift);
  const holding = (one: Actor): Vector3 => add(before(ties, one, [0, 0.62, 0.22]), lift);
  ties.draftOf(ball).course = (seconds): CourseMoment => {
    const phase = phaseOf(deed, Math.max(0, seconds - beat.start), beat);
    const half = wrap(phase, 0.5);
    const [from, to] = wrap(phase, 1) < 0.5 ? [actor, other] : [other, actor];
    if (half < pass.leaves) {
      const swing = clamp((half - 0.1) / (pass.leaves - 0.1));
      return { place: mixVector(holding(from), throwing(from), swing * swing) };
    }
    const amount = (half - pass.leaves) / (pass.comes - pass.leaves);
    const rise = 0.45 * 4 * amount * (1 - amount);
    return { place: add(mixVector(throwing(from), holding(to), amount), [0, rise, 0]), pitch: amount * 6 };
  };
}

/** When in a stroke what is in the pan leaves it and lands in it again, and how high it goes, metres. */
const flight = { from: 0.32, to: 0.62, rise: 0.42 } as const;

/** What lies in a pan that is held: it flies up, turns over and lands. */
function flipped(ties: Ties, actor: Actor, beat: Beat, deed: Deed): void {
  const thing = ties.actorOf(beat.target);
  const pan = ties.brief.actors.find((one) => one !== thing && deed.tool?.words.test(`${one.member.noun} ${one.kind.kind}`));
  if (!thing || !pan || actor.number > 0) return;
  const inside = ties.perchesOf(pan).find(({ name }) => name === 'inside') ?? ties.perchesOf(pan).find(({ name }) => name === 'top');
  const rest: Vector3 = inside?.at ?? [0, pan.extent[1] * 0.4, 0];
  const course: Course = (seconds: Seconds) => {
    const phase = phaseOf(deed, Math.max(0, seconds - beat.start), beat);
    const amount = clamp((wrap(phase, 1) - flight.from) / (flight.to - flight.from));
    const up = flight.rise * 4 * amount * (1 - amount);
    const turns = Math.floor(phase) + amount;
    // It turns about its own middle, though it stands on its underside.
    const middle = thing.extent[1] / 2;
    const angle = Math.PI * turns;
    return {
      on: pan.name,
      place: add(rest, [0, up + middle - middle * Math.cos(angle), scale([0, 0, middle], Math.sin(angle))[2]]),
      pitch: angle,
    };
  };
  ties.draftOf(thing).course = course;
}

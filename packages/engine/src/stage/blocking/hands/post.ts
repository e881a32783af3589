import type { Beat, Radians, Vector3 } from '@onereel/spec';
import { add, length, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Actor } from '../actor.ts';
import type { Bonds } from './bonds.ts';
import { isSmall } from './handling.ts';
import { isMutual } from './mutual.ts';
import type { Deed } from './deed.ts';
import type { Draft, Ties } from './ties.ts';

/** How who paints is turned from the viewer, so that the picture is seen as well as the face, radians. */
const easelTurn = 1.35;

/** Where the actor stands for what it does with things in their places, and how it is turned. */
export function stand(ties: Ties, actor: Actor, draft: Draft): void {
  if (draft.seating) return;
  const travels = actor.track.travelled(actor.track.seconds) > 0.3;
  if (travels) return;
  const home = actor.track.place(0);
  for (const [beat, deed] of draft.deeds) {
    if (deed.target?.in === 'reach' && meets(ties, actor, beat, deed.target.far, deed)) return;
    const partner = deed.whirls === undefined || deed.target?.in !== 'reach' ? null : partnerOf(ties, actor, deed);
    if (partner && deed.target?.in === 'reach') {
      faceToFace(ties, actor, partner, (deed.target.far + apart) * ((actor.extent[1] + partner.extent[1]) / 2));
      whirl(ties, [actor, partner], deed.whirls!);
      return;
    }
    const thing = ties.actorOf(beat.target);
    if (thing?.movement.deed && deed.name === 'groom') {
      draft.post = behind(ties, actor, thing);
      return;
    }
    if (thing?.movement.deed && deed.target?.in === 'reach' && isMutual(beat)) {
      faceToFace(ties, actor, thing, (deed.target.far + apart) * ((actor.extent[1] + thing.extent[1]) / 2));
      return;
    }
    const place = typeof beat.to === 'object' ? ties.actorOf(beat.to.object) : null;
    const canvas = deed.name === 'paint' ? [thing, place].find((one) => one && one.extent[1] > 0.6 && one.extent[1] < 2.4) : null;
    if (canvas) {
      // Who paints on a canvas is on the ground, whatever it sounds like.
      draft.post = { place: [home[0], actor.ground(home[0], home[2]), home[2]], heading: easelTurn };
      const far = 0.13 * actor.extent[1] + canvas.extent[2] / 2;
      const [x, z] = [home[0] + Math.sin(easelTurn) * far, home[2] + Math.cos(easelTurn) * far];
      ties.draftOf(canvas).post = { place: [x, canvas.ground(x, z), z], heading: easelTurn + Math.PI + 1 };
      return;
    }
    if (thing && thing.movement.gaits.length > 0 && !thing.movement.deed && /^(feed|feed-tall|stroke|milk|wipe)$/.test(deed.name)) {
      draft.post = deed.name === 'milk' ? atUdder(ties, actor, thing) : atBeast(ties, actor, thing, deed.name.startsWith('feed'));
      return;
    }
    if (thing && deed.turn !== undefined && deed.turns && !thing.movement.deed && Math.max(...thing.extent) > actor.extent[1] * 2.2) {
      // A giant is fought from where one stands: at its foot one would be lost.
      const way = subtract(thing.track.place(0), home);
      draft.post = { place: home, heading: Math.atan2(way[0], way[2]) };
      return;
    }
    if (thing && deed.target?.in === 'reach' && !isSmall(ties, thing)) {
      draft.post = beside(ties, actor, home, thing, deed.target.far);
      return;
    }
    if (place && deed.meets !== undefined && place.movement.deed) {
      faceToFace(ties, actor, place, deed.meets * Math.min(actor.extent[1], place.extent[1]));
      return;
    }
    const thrower = deed.name === 'catch' && thing ? throwerOf(ties, actor, thing) : null;
    if (thrower) {
      faceToFace(ties, thrower, actor, 2.1);
      return;
    }
    if (draft.post) return;
    if (place && deed.over !== undefined) {
      draft.post = beside(ties, actor, home, place, deed.over);
      return;
    }
    if (place && deed.sends !== undefined && place.extent[0] > 3) {
      shootAt(ties, actor, place);
      return;
    }
    if (place && (deed.release?.into === 'fly' || deed.sends !== undefined)) {
      const way = subtract(place.track.place(0), home);
      draft.post = { place: home, heading: Math.atan2(way[0], way[2]) };
      return;
    }
    if (deed.turn !== undefined) {
      draft.post = { place: home, heading: Math.atan2(ties.brief.eye[0] - home[0], ties.brief.eye[2] - home[2]) + deed.turn };
      return;
    }
  }
}

/** How far before a goal somebody shoots, metres, and how far aside of its middle. */
const shot = { far: 5.5, aside: 1.2 } as const;

/** Puts who shoots at a goal before its mouth, seen from behind and aside; the goal is turned to them. */
function shootAt(ties: Ties, actor: Actor, goal: Actor): void {
  const middle = goal.track.place(0);
  const { eye } = ties.brief;
  const toward = normalise([eye[0] - middle[0], 0, eye[2] - middle[2]]);
  const [x, z] = [middle[0] + toward[0] * shot.far - toward[2] * shot.aside, middle[2] + toward[2] * shot.far + toward[0] * shot.aside];
  ties.draftOf(actor).post = { place: [x, actor.ground(x, z), z], heading: Math.atan2(middle[0] - x, middle[2] - z) };
  ties.draftOf(goal).post = { place: middle, heading: Math.atan2(toward[0], toward[2]) };
}

/** Who throws what somebody catches. */
function throwerOf(ties: Ties, catcher: Actor, thing: Actor): Actor | null {
  return (
    ties.brief.actors.find(
      (one) =>
        one !== catcher &&
        one.number === 0 &&
        one.movement.deed &&
        one.beats.some(({ action, target }) => action === 'throw' && target === thing.member.id),
    ) ?? null
  );
}

/** Puts two before each other at a distance, across the picture; who is more to the left stays there. */
function faceToFace(ties: Ties, one: Actor, other: Actor, far: number): void {
  const [here, there] = [one.track.place(0), other.track.place(0)];
  const middle = scale(add(here, there), 0.5);
  const side = here[0] <= there[0] ? -1 : 1;
  for (const [who, way] of [
    [one, side],
    [other, -side],
  ] as const) {
    const x = middle[0] + (way * far) / 2;
    ties.draftOf(who).post = { place: [x, who.ground(x, middle[2]), middle[2]], heading: way < 0 ? Math.PI / 2 : -Math.PI / 2 };
  }
}

/** How far apart the middles of two are who stand breast to breast, in heights. */
const apart = 0.19;

/** Two alike ones who do something to each other stand face to face, the second where the first needs it. */
function meets(ties: Ties, actor: Actor, beat: Beat, far: number, { name, whirls }: Deed): boolean {
  if (actor.member.count < 2 || (name !== 'toss' && ties.actorOf(beat.target))) return false;
  const pair = ties.brief.actors.find((one) => one.member.id === actor.member.id && one.number === (actor.number ^ 1));
  if (!pair) return false;
  const middle = scale(add(actor.track.place(0), pair.track.place(0)), 0.5);
  const side = actor.number % 2 === 0 ? -1 : 1;
  const half = ((far + apart) * actor.extent[1]) / 2;
  const x = middle[0] + side * half;
  ties.draftOf(actor).post = {
    place: [x, actor.ground(x, middle[2]), middle[2]],
    heading: side < 0 ? Math.PI / 2 : -Math.PI / 2,
    ...(whirls === undefined ? {} : { whirl: { middle, rate: whirls } }),
  };
  return true;
}

/** Who else of the cast does the same with another name: they do it together. */
function partnerOf({ brief }: Ties, actor: Actor, { name }: Deed): Actor | null {
  const alike = (one: Actor): boolean =>
    one.beats.some(
      (beat) =>
        (one.movement.deed!(beat.action, `second ${beat.verb} ${beat.target ?? ''}`)?.name ?? '').split('-')[0] === name.split('-')[0],
    );
  return (
    brief.actors.find(
      (one) => one.member.id !== actor.member.id && one.number === 0 && one.member.count === 1 && one.movement.deed && alike(one),
    ) ?? null
  );
}

/** Sets two that stand face to face going around each other. */
function whirl(ties: Ties, pair: readonly [Actor, Actor], rate: number): void {
  const posts = pair.map((one) => ties.draftOf(one).post!);
  const middle = scale(add(posts[0]!.place, posts[1]!.place), 0.5);
  for (const [index, one] of pair.entries()) ties.draftOf(one).post = { ...posts[index]!, whirl: { middle, rate } };
}

/** How far somebody stands from the edge of a table, metres. */
const edge = 0.13;

/** How far from the edge the middle of a thing lies that is worked on. */
function inset({ extent }: Actor): number {
  return Math.max(0.17, extent[2] / 2 + 0.04);
}

/** Before the head of an animal to feed it, by its shoulder to stroke it, on the side away from the viewer. */
function atBeast({ brief }: Ties, actor: Actor, beast: Actor, feeds: boolean): Bonds['post'] {
  const middle = beast.track.place(0);
  const way = beast.track.heading(0);
  const ahead: Vector3 = [Math.sin(way), 0, Math.cos(way)];
  const aside: Vector3 = [ahead[2], 0, -ahead[0]];
  const near = aside[0] * (brief.eye[0] - middle[0]) + aside[2] * (brief.eye[2] - middle[2]) > 0 ? -1 : 1;
  const [width, , long] = beast.extent;
  const h = actor.extent[1];
  const there = feeds
    ? add(middle, scale(ahead, long / 2 + 0.24 * h))
    : add(middle, add(scale(ahead, long * 0.06), scale(aside, near * (width / 2 + 0.13 * h))));
  const [x, , z] = there;
  const goal = feeds ? middle : add(middle, scale(ahead, long * 0.06));
  return { place: [x, actor.ground(x, z), z], heading: Math.atan2(goal[0] - x, goal[2] - z) };
}

/** Behind somebody, a little aside, both turned a quarter from the viewer: hair is combed from there. */
function behind(ties: Ties, actor: Actor, other: Actor): Bonds['post'] {
  const middle = other.track.place(0);
  const heading = Math.atan2(ties.brief.eye[0] - middle[0], ties.brief.eye[2] - middle[2]) + 1.3;
  ties.draftOf(other).post = { place: middle, heading };
  const far = 0.2 * actor.extent[1];
  const [x, z] = [middle[0] - Math.sin(heading) * far, middle[2] - Math.cos(heading) * far];
  return { place: [x, actor.ground(x, z), z], heading };
}

/** Beside the hind leg of what is milked, on the viewer's side, turned to its udder; the bucket under that. */
function atUdder(ties: Ties, actor: Actor, beast: Actor): Bonds['post'] {
  const middle = beast.track.place(0);
  const way = beast.track.heading(0);
  const ahead: Vector3 = [Math.sin(way), 0, Math.cos(way)];
  const aside: Vector3 = [ahead[2], 0, -ahead[0]];
  const { eye } = ties.brief;
  const near = aside[0] * (eye[0] - middle[0]) + aside[2] * (eye[2] - middle[2]) > 0 ? 1 : -1;
  const [width, , long] = beast.extent;
  const h = actor.extent[1];
  const udder = add(middle, add(scale(ahead, -long * 0.13), scale(aside, near * width * 0.2)));
  const [x, , z] = add(middle, add(scale(ahead, -long * 0.34), scale(aside, near * (width * 0.5 + 0.16 * h))));
  const bucket = ties.brief.actors.find((one) => one.kind.kind === 'bucket');
  if (bucket) ties.draftOf(bucket).post = { place: [udder[0], bucket.ground(udder[0], udder[2]), udder[2]], heading: 0 };
  return { place: [x, actor.ground(x, z), z], heading: Math.atan2(udder[0] - x, udder[2] - z) };
}

/** How far apart several stand who work at one table, metres. */
const elbowRoom = 0.62;

/** Where several stand around what they all work at, as turns from behind it: at its sides first, so that it hides nobody. */
const places: readonly Radians[] = [-1.45, 1.45, -2.6, 2.35, -0.75, 0.75];

/** From the middle of a thing to where one of several stands. */
function aroundIt({ brief }: Ties, { number }: Actor, middle: Vector3): Vector3 {
  const turn =
    Math.atan2(middle[0] - brief.eye[0], middle[2] - brief.eye[2]) +
    places[number % places.length]! +
    0.17 * Math.floor(number / places.length);
  return [Math.sin(turn), 0, Math.cos(turn)];
}

function beside(ties: Ties, actor: Actor, home: Vector3, thing: Actor, far: number): Bonds['post'] {
  const support = ties.actorOf(ties.brief.supportOf(thing.member.id) ?? undefined);
  const middle = thing.track.place(0);
  const away = subtract(home, (support ?? thing).track.place(0));
  const flat: Vector3 = [away[0], 0, away[2]];
  // Behind a table, where the viewer sees the face.
  const alone = support || length(flat) < 0.1 ? ([0, 0, -1] as const) : normalise(flat);
  const way = support || actor.member.count === 1 ? alone : aroundIt(ties, actor, middle);
  const { extent } = support ?? thing;
  const half = (Math.abs(way[0]) * extent[0] + Math.abs(way[2]) * extent[2]) / 2;
  const along = middle[0] + elbowRoom * Math.ceil(actor.number / 2) * (actor.number % 2 === 1 ? 1 : -1);
  const base: Vector3 = support ? [along, home[1], support.track.place(0)[2]] : [middle[0], home[1], middle[2]];
  const [x, , z] = add(base, scale(way, support ? half + edge : half + far * actor.extent[1]));
  // What is worked on lies at the edge where the hands are.
  if (support && thing.extent[2] < extent[2] * 0.6)
    ties.draftOf(thing).post = { place: [middle[0], middle[1], base[2] + way[2] * (half - inset(thing))], heading: thing.track.heading(0) };
  return { place: [x, actor.ground(x, z), z], heading: Math.atan2(middle[0] - x, middle[2] - z) };
}

import type { Beat, Radians, Seconds, Vector3 } from '@onereel/spec';
import type { CastKind } from '../../manifest/entry.ts';
import { add, subtract } from '../../shapes/vector.ts';
import { inside } from '../layout/box.ts';
import type { Movement } from '../cast/family.ts';
import type { SetPlan } from '../set/set.ts';
import { type Actor, momentOf } from './actor.ts';
import type { BlockBrief } from './block.ts';
import { bounces, drops } from './journey/bounce.ts';
import { bounceHeight } from './framing/compose.ts';
import { facing, gazeOf, snouts } from './facing.ts';
import { beatsOf, extentOf, type Player, stanceOf, wedgeOf } from './groups.ts';
import { clinging } from './journey/clinging.ts';
import { isTravel } from './journey/is-travel.ts';
import { partnerOf } from './partner.ts';
import { placeOnPath } from './journey/path.ts';
import type { Plans } from './journey/plans.ts';
import { notesOf } from './keys.ts';
import { endsOnMark, type Outset, outsetOf } from './journey/outset.ts';
import { landmarkOf } from './relations.ts';
import { layTrack } from './journey/track.ts';
import { speedOf } from './journey/speed.ts';
import { isBackFirst } from './journey/travel.ts';
import { topples } from './journey/toppling.ts';
import { waitsStanding } from './journey/waits-standing.ts';
import { pathOf } from './journey/way.ts';

/** The actors of one member of the cast: one for each of its number. */
export function actorsOf(player: Player, brief: BlockBrief, plans: Plans): Actor[] {
  return plans.layout.formations.get(player.member.id)!.offsets.map((offset, number) => actorOf(player, number, offset, brief, plans));
}

/** Ways through the air that each of many goes by itself; a flock that flies keeps together. */
const wafts: ReadonlySet<string> = new Set(['float', 'drift', 'rise', 'fall', 'circle', 'hover', 'flutter']);

/** From one to the next of those who circle, as a part of the ring: the golden section spreads any number of them. */
const ringStep = 0.618;

function goesByItself({ medium, family }: CastKind, beats: readonly Beat[]): boolean {
  return beats.some(({ action }) => (medium === 'air' ? wafts.has(action) : family === 'fish' && action === 'jump'));
}

function actorOf(player: Player, number: number, offset: Vector3, brief: BlockBrief, plans: Plans): Actor {
  const { member, kind, variants } = player;
  const movement = variants?.[number % variants.length]?.movement ?? player.movement;
  const { screenplay, plan } = brief;
  const count = plans.layout.formations.get(member.id)!.offsets.length;
  const chance = brief.chance.spawn(`actor ${member.id}`);
  const own = brief.chance.spawn(`actor ${member.id} ${number}`);
  const home = standing(add(plans.layout.marks.get(member.id)!, offset), member.id, kind, plans, plan);
  const beats = beatsOf(screenplay, member.id);
  const extent = extentOf(player);
  const outset =
    treadmillOf(member.id, brief, plans) === null
      ? outsetOf(player, { screenplay, plan, home, layout: plans.layout, eye: plans.shots[0]!.frame.eye })
      : null;
  const floor = raisedAt(outset, floorOf(member.id, home, kind.medium, plans, plan), extent);
  const route = {
    plan: { ...plan, ground: floor },
    medium: kind.medium,
    movement,
    extent,
    home,
    seconds: screenplay.seconds,
    shafts: kind.family === 'cart' && kind.kind !== 'horse-sleigh',
    wedge: wedgeOf(player, beats),
    ...(count > 1 ? { ring: (number * ringStep) % 1 } : {}),
    landmark: (name: string) => landmarkOf(plan, name),
    legsOf: (name: string) => plans.legs.get(name) ?? null,
    markOf: (name: string) => markOf(name, plans),
  };
  const upon = leavesSupport(member.id, plans) ? (there: Vector3): Vector3 => there : withinSupport(member.id, plans);
  const down = isHeavy(player) ? beats.find((beat) => beat.action === 'fall') : undefined;
  // What falls in a way of its own, as a row of dominoes does, stays where it stands.
  const falling = kind.actions?.includes('fall') || (down && topples(down)) ? undefined : down;
  const treadmill = treadmillOf(member.id, brief, plans);
  const legs =
    treadmill !== null
      ? []
      : pathOf(
          down ? beats.filter((beat) => beat !== down) : beats,
          { ...route, chance: count > 1 && goesByItself(kind, beats) ? own : chance },
          plans,
          {
            id: member.id,
            offset,
            outset,
            standing: waitsStanding(player, screenplay) !== null,
            arrives: endsOnMark(member.id, screenplay.relations),
          },
        );
  const departs = outset && waitsStanding(player, screenplay) !== null ? (legs[0]?.start ?? 0) : 0;
  if (number === 0) plans.legs.set(member.id, legs);
  const carried = legs.length === 0 ? carriage(member.id, home, plans) : null;
  // Who comes into the film later is seen by the camera of that shot.
  const opening = beats[0]?.start ?? 0;
  const { frame } = plans.shots.find(({ shot }) => opening < shot.start + shot.seconds - 1e-3) ?? plans.shots[0]!;
  const place = (seconds: Seconds): Vector3 =>
    carried ? carried.place(seconds) : kept(onMedium(legs.length > 0 ? upon(placeOnPath(legs, seconds)) : home, kind, floor), plan);
  const partner = partnerPlace(player, number, home, beats, plans);
  const turned = facing({
    beats,
    place,
    shots: plans.shots,
    travels: legs.length > 0,
    stance: stanceOf(player),
    aside: snouts.has(player.kind.family) ? 0.7 : 0,
    partner,
    middle: middleOf(member.id, plans),
  });
  const leaps = kind.family === 'fish' && kind.medium === 'water-surface' && beats.some(({ action }) => action === 'jump');
  const track = layTrack({
    seconds: screenplay.seconds,
    place,
    facing: carried ? (seconds) => carried.turn(seconds) + stanceOf(player) : treadmill !== null ? () => treadmill : turned,
    movement,
    backward: (seconds) => beats.some((beat) => isBackFirst(beat) && seconds >= beat.start && seconds <= beat.start + beat.seconds),
    ...(treadmill !== null ? { treads: Math.max(0, ...beats.filter(isTravel).map((beat) => Math.min(3.6, speedOf(beat, movement)))) } : {}),
    intent: intentOf(beats, movement),
    ...(departs > 0 ? { rests: (seconds: Seconds) => seconds < departs } : {}),
    // What hangs from rotors or gas stays level while it climbs.
    nimble: leaps,
    pitches: leaps || (kind.medium === 'air' && movement.lean > 0 && !/helicopter|drone|balloon|ufo|saucer|airship|blimp/.test(kind.kind)),
  });
  const lean = plans.layout.formations.get(member.id)!.leans?.[number];
  const held = clinging(member.id, screenplay);
  const adrift = isAdrift(player, plan, plans);
  const bouncing = beats.find((beat) => beat.action === 'bounce');
  return {
    name: count > 1 ? `${member.id} ${number + 1}` : member.id,
    member,
    kind,
    number,
    movement,
    extent,
    track: held
      ? { ...track, heading: () => held.heading, pitch: () => held.pitch }
      : lean && legs.length === 0
        ? { ...track, heading: () => lean.toward, pitch: () => -lean.by }
        : track,
    beats,
    // What flies far off on an errand must be seen; what has its place keeps its size.
    legible:
      kind.medium === 'air' && legs.length > 0 && count < 12 && departs === 0
        ? { eye: frame.eye, angle: frame.view * (count > 1 ? 0.07 : 0.2) }
        : null,
    bounces: bouncing
      ? bounces({
          drop: bounceHeight(extent[1]),
          liveliness: typeof kind.preset['bounce'] === 'number' ? kind.preset['bounce'] : 0.7,
          start: bouncing.start + own.next() * 0.2 * (count > 1 ? 1 : 0),
          end: bouncing.start + bouncing.seconds,
        })
      : falling
        ? drops({
            drop: Math.max(extent[1] * 1.5, frame.target[1] + frame.half.height * 0.78 - floor(home[0], home[2])),
            liveliness: Math.min(0.5, typeof kind.preset['bounce'] === 'number' ? kind.preset['bounce'] : 0.22),
            start: falling.start + Math.min(0.8, falling.seconds * 0.2) + own.next() * 0.3 * (count > 1 ? 1 : 0),
            sinks: plan.kind.ground === 'water' || plan.afloat === true,
          })
        : null,
    notes: notesOf(player, screenplay),
    lines: number === 0 ? brief.dialogue.filter((line) => line.who === member.id) : [],
    ground: floor,
    swell: plan.swell && (kind.medium === 'water-surface' || adrift) ? plan.swell : null,
    ...(adrift ? { adrift: extent[1] } : {}),
    gaze: gazeOf(beats, frame, partner),
  };
}

/** A thing that lies on open water, on nothing else: it floats as the swell goes. */
function isAdrift({ member, kind, movement }: Player, plan: SetPlan, { layout }: Plans): boolean {
  const afloat = plan.kind.ground === 'water' || plan.afloat === true;
  return afloat && kind.medium === 'ground' && movement.gaits.length === 0 && kind.family !== 'effect' && !layout.supports.has(member.id);
}

/** What drops when nothing holds it: things, neither alive nor so light that they sail down. */
function isHeavy({ kind, movement }: Player): boolean {
  return (
    kind.medium === 'ground' &&
    movement.gaits.length === 0 &&
    !/leaf|petal|feather|paper|snowflake|confetti|parachute|balloon|ribbon|cloth|flag|seed|bubble|rain|drop|smoke|tree/.test(kind.kind)
  );
}

/** How whoever goes on a machine whose belt runs under the feet is turned; null for everybody else. */
function treadmillOf(id: string, { players }: BlockBrief, { layout }: Plans): Radians | null {
  const support = layout.supports.get(id);
  const carrier = support && players.find((one) => one.member.id === support.carrier);
  return carrier?.kind.preset['runs'] === true ? stanceOf(carrier) + Math.PI : null;
}

/** The place of a mark on what its medium stands on; in a room, within its walls. */
function standing(place: Vector3, id: string, kind: CastKind, { layout }: Plans, plan: SetPlan): Vector3 {
  const held = layout.supports.has(id) || place[1] > plan.ground(place[0], place[2]) + 0.02;
  return kept(kind.medium === 'ground' && !held ? [place[0], plan.ground(place[0], place[2]), place[2]] : place, plan);
}

/** Inside the walls of the place, if it has any. */
function kept(place: Vector3, plan: SetPlan): Vector3 {
  if (!plan.room) return place;
  const [x, , z] = inside(place, plan.room, 0.15);
  return [x, place[1], z];
}

/** What is under an actor: the ground, or what it was put on as far as that reaches. */
function floorOf(id: string, home: Vector3, medium: CastKind['medium'], { layout }: Plans, plan: SetPlan): SetPlan['ground'] {
  const support = layout.supports.get(id);
  const [, height] = home;
  // What floats by itself but is held over another stays as high.
  if (support?.hold === 'above' && medium === 'water-surface') return () => height;
  if (!support || support.hold === 'above') return plan.ground;
  const [width, along] = support.room;
  const reach = Math.max(width, along) / 2 + 0.05;
  return (x, z) => (Math.hypot(x - home[0], z - home[2]) <= reach ? height : plan.ground(x, z));
}

/** Who is on something stays on it, however far its verb would take it. */
function withinSupport(id: string, { layout }: Plans): (place: Vector3) => Vector3 {
  const support = layout.supports.get(id);
  const carrier = support && support.hold !== 'above' ? layout.marks.get(support.carrier) : undefined;
  if (!support || !carrier) return (place) => place;
  const [x, z] = [carrier[0] + support.at[0], carrier[2] + support.at[2]];
  const most = Math.max(...support.room) * 0.46;
  return (place) => {
    const far = Math.hypot(place[0] - x, place[2] - z);
    return far <= most ? place : [x + ((place[0] - x) * most) / far, place[1], z + ((place[2] - z) * most) / far];
  };
}

/** Where another member stands, and how wide and deep it is. */
function markOf(name: string, { layout }: Plans): { place: Vector3; reach: number; deep: number; first: Vector3 } | null {
  const place = layout.marks.get(name);
  const formation = layout.formations.get(name);
  return place && formation ? { place, reach: formation.half.x, deep: formation.half.z, first: formation.offsets[0]! } : null;
}

/** Carried by what it is on: the same place on it all the time, wherever that goes. */
function carriage(
  id: string,
  home: Vector3,
  { layout, actors }: Plans,
): { place(seconds: Seconds): Vector3; turn(seconds: Seconds): Radians } | null {
  const support = layout.supports.get(id);
  const carrier = support ? actors.get(support.carrier)?.[0] : undefined;
  if (!carrier || !carrier.beats.some((beat) => isTravel(beat) || beat.action === 'bounce')) return null;
  // A group carries on its first one.
  const mark = add(layout.marks.get(support!.carrier)!, layout.formations.get(support!.carrier)!.offsets[0]!);
  const at = subtract(home, mark);
  const rest = stanceOf({ kind: carrier.kind } as Player);
  const turn = (seconds: Seconds): Radians => carrier.track.heading(seconds) - rest;
  return {
    turn,
    place(seconds) {
      const { place } = momentOf(carrier, seconds);
      const angle = turn(seconds);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return add(place, [at[0] * cos + at[2] * sin, at[1], at[2] * cos - at[0] * sin]);
    },
  };
}

/** The middle of what a member stands around. */
function middleOf(id: string, { layout, relations }: Plans): Vector3 | null {
  const about = relations.find((one) => one.relation === 'around' && one.subject === id && one.object !== id);
  return (about && layout.marks.get(about.object)) ?? null;
}

/** What alike ones do with each other, two by two. */
const mutually = /^(fight|hug|kiss|shake-hands)$/;

/** Where whom it faces is: a partner, or its neighbour when alike ones talk with each other. */
function partnerPlace(
  { member }: Player,
  number: number,
  home: Vector3,
  beats: readonly Beat[],
  { layout, relations }: Plans,
): Vector3 | null {
  const partner = partnerOf(member.id, beats, relations, (id) => layout.marks.has(id));
  if (partner !== null) {
    const there = layout.marks.get(partner)!;
    // What it lies on it does not face.
    return Math.hypot(there[0] - home[0], there[2] - home[2]) < 0.2 ? null : there;
  }
  const { offsets } = layout.formations.get(member.id)!;
  const together = (beat: Beat): boolean =>
    (beat.action === 'speak' && beat.target !== 'camera') || (mutually.test(beat.action) && beat.target !== 'camera');
  if (offsets.length < 2 || !beats.some(together)) return null;
  const other = number % 2 === 0 ? Math.min(number + 1, offsets.length - 1) : number - 1;
  return other === number ? null : add(home, subtract(offsets[other]!, offsets[number]!));
}

/** The speed that a beat's own verb means, whatever the picture leaves room for: who runs, runs. */
function intentOf(beats: readonly Beat[], movement: Movement): (seconds: Seconds) => number {
  const moving = beats.filter(isTravel);
  return (seconds) => {
    const beat = moving.find((one) => seconds >= one.start && seconds <= one.start + one.seconds);
    return beat ? speedOf(beat, movement) : 0;
  };
}

function onMedium(place: Vector3, kind: CastKind, ground: SetPlan['ground']): Vector3 {
  return kind.medium === 'ground' ? [place[0], Math.max(place[1], ground(place[0], place[2])), place[2]] : place;
}

/** What is under whoever waits on something for its first way: that, as far as it is wide. */
function raisedAt(outset: Outset | null, ground: SetPlan['ground'], extent: Actor['extent']): SetPlan['ground'] {
  if (!outset) return ground;
  const { place, floor } = outset;
  const reach = Math.max(extent[0], extent[2]) * 0.6;
  return (x, z) => (Math.hypot(x - place[0], z - place[2]) <= reach ? Math.max(floor, ground(x, z)) : ground(x, z));
}

/** Whether it is on something at the start only and goes from there, or gets onto it at the end. */
function leavesSupport(id: string, { layout, relations }: Plans): boolean {
  const carrier = layout.supports.get(id)?.carrier;
  return relations.some(({ subject, object, when }) => when !== undefined && subject === id && object === carrier);
}

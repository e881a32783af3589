import type { Beat, CastMember, Dialogue, Screenplay, Seconds, Shot, Vector3 } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { ActionKind, CastKind } from '../../manifest/entry.ts';
import { add, length, scale } from '../../shapes/vector.ts';
import type { Movement } from '../cast/family.ts';
import { sizeFactor } from '../cast/traits.ts';
import type { Landmark, SetPlan } from '../set/set.ts';
import type { Actor } from './actor.ts';
import { bounces } from './bounce.ts';
import { type Frame, frameLandmark, frameSubject, type Subject } from './frame.ts';
import { formation, type Marks, setMarks, spread, type Standing } from './marks.ts';
import { type Leg, placeOnPath } from './path.ts';
import { layTrack } from './track.ts';
import { type Route, speedOf, travelLegs } from './travel.ts';

/** A member of the cast as the blocking sees it. */
export interface Player {
  readonly member: CastMember;
  readonly kind: CastKind;
  readonly movement: Movement;
}

/** A shot with the frame it was composed in. */
export interface FramedShot {
  readonly shot: Shot;
  readonly frame: Frame;
  /** Whom the camera keeps in the picture. */
  readonly subject: string | null;
}

/** Who is where, when, and how each shot is composed: the staging of a film as pure data. */
export interface Blocking {
  readonly actors: readonly Actor[];
  readonly shots: readonly FramedShot[];
}

/** Alike ones beyond this many are not given bodies of their own. */
export const mostAlike = 40;

const actions: ReadonlyMap<string, ActionKind> = new Map(manifest.actions.map((action) => [action.action, action]));
const isTravel = (beat: Beat): boolean => actions.get(beat.action)?.motion === 'travel';

function extentOf({ kind, member }: Player): readonly [number, number, number] {
  const size = sizeFactor(member);
  return [kind.extent[0] * size, kind.extent[1] * size, kind.extent[2] * size];
}

function standing(player: Player): Standing {
  const [width, height, depth] = extentOf(player);
  const crossing = player.kind.extent[2] > player.kind.extent[0] * 1.3;
  return {
    id: player.member.id,
    width: crossing ? depth * 0.7 : width,
    height,
    depth: crossing ? width : depth,
    medium: player.kind.medium,
    count: Math.min(mostAlike, player.member.count),
  };
}

/** Everything a block is made from. */
export interface BlockBrief {
  readonly screenplay: Screenplay;
  readonly plan: SetPlan;
  readonly players: readonly Player[];
  readonly dialogue: readonly Dialogue[];
  readonly aspect: number;
  readonly chance: Chance;
}

/** Works out where everybody is during the whole film, and composes the shots. */
export function block(brief: BlockBrief): Blocking {
  const { screenplay, plan, players, chance } = brief;
  const crowd = players.map(standing);
  const marks = setMarks(crowd, screenplay.relations, plan, chance.spawn('marks'));
  const shots = screenplay.shots.map((shot) => frameShot(shot, brief, crowd, marks));
  const legs = new Map<string, Leg[]>();
  // Who is pursued is planned before who pursues.
  const order = [...players].sort((a, b) => pursuits(screenplay, a) - pursuits(screenplay, b));
  const actors = order.flatMap((player) => actorsOf(player, brief, { crowd, marks, shots, legs }));
  return { actors, shots };
}

function pursuits(screenplay: Screenplay, { member }: Player): number {
  return screenplay.shots.some((shot) =>
    shot.beats.some((beat) => beat.who === member.id && (beat.action === 'chase' || beat.action === 'follow')),
  )
    ? 1
    : 0;
}

function landmarkOf(plan: SetPlan, name: string): Landmark | null {
  return plan.landmarks.find((landmark) => landmark.noun === name || landmark.kind === name) ?? null;
}

/** A landmark that a beat of the shot refers to: it has to be in the picture. */
function landmarkInShot(shot: Shot, plan: SetPlan): Landmark | null {
  for (const beat of shot.beats) {
    for (const place of [beat.to, beat.from]) {
      const name = typeof place === 'object' ? place.object : place;
      const found = name === undefined ? null : landmarkOf(plan, name);
      if (found) return found;
    }
  }
  return null;
}

function frameShot(shot: Shot, { plan, players, aspect }: BlockBrief, crowd: readonly Standing[], marks: Marks): FramedShot {
  const asked = shot.camera.subject;
  const player =
    players.find((one) => one.member.id === asked) ??
    players.find((one) => shot.beats.some((beat) => beat.who === one.member.id)) ??
    players[0];
  const landmark = landmarkInShot(shot, plan);
  if (landmark && player && player.kind.medium === 'air')
    return { shot, frame: frameLandmark(shot.camera, landmark, plan, aspect), subject: player.member.id };
  if (!player) return { shot, frame: emptyFrame(shot, plan, aspect), subject: null };
  const one = crowd.find((entry) => entry.id === player.member.id)!;
  const alone = subjectOf(player, one, marks, shot);
  const subject = /close-up/.test(shot.camera.size) ? alone : together(alone, player, { players, crowd, marks, shot });
  return { shot, frame: frameSubject(shot.camera, subject, plan, aspect), subject: player.member.id };
}

/** A place without a subject: the view over it. */
function emptyFrame(shot: Shot, plan: SetPlan, aspect: number): Frame {
  const [x, , z] = plan.centre;
  return frameSubject(
    { ...shot.camera, size: 'wide' },
    {
      width: plan.arena.side,
      height: plan.arena.side * 0.5,
      middle: [x, plan.ground(x, z) + plan.eyeHeight, z],
      upright: false,
      inAir: false,
    },
    plan,
    aspect,
  );
}

function subjectOf(player: Player, one: Standing, marks: Marks, shot: Shot): Subject {
  const mark = marks.get(player.member.id)!;
  const upright = player.kind.family === 'human';
  const bouncing = shot.beats.some((beat) => beat.who === player.member.id && (beat.action === 'bounce' || beat.action === 'jump'));
  const rising = shot.beats.some(
    (beat) => beat.who === player.member.id && (beat.action === 'rise' || beat.action === 'fall' || beat.action === 'float'),
  );
  const height = bouncing ? (bounceHeight(one.height) + one.height) * 0.84 : rising ? one.height * 2.2 : one.height;
  const middle: Vector3 = one.medium === 'air' ? mark : add(mark, [0, height / 2, 0]);
  // Who crosses the picture needs room to be seen coming and going.
  const room =
    player.kind.medium === 'ground' &&
    shot.beats.some((beat) => beat.who === player.member.id && (beat.action === 'pass-by' || beat.action === 'cross'))
      ? 1.45
      : 1;
  return { width: spread(one) * room, height: upright ? height : height * room, middle, upright, inAir: one.medium === 'air' };
}

/** The picture holds everybody who has a part in the shot, not only its subject. */
function together(
  alone: Subject,
  player: Player,
  { players, crowd, marks, shot }: { players: readonly Player[]; crowd: readonly Standing[]; marks: Marks; shot: Shot },
): Subject {
  const others = players.filter(
    (other) =>
      other !== player &&
      (shot.beats.length === 0 ||
        shot.beats.some((beat) => beat.who === other.member.id || beat.target === other.member.id) ||
        shot.beats.every((beat) => beat.who === player.member.id)),
  );
  if (others.length === 0) return alone;
  let [left, right] = [alone.middle[0] - alone.width / 2, alone.middle[0] + alone.width / 2];
  let [low, high] = [alone.middle[1] - alone.height / 2, alone.middle[1] + alone.height / 2];
  for (const other of others) {
    const one = crowd.find((entry) => entry.id === other.member.id)!;
    const [x, y] = marks.get(other.member.id)!;
    left = Math.min(left, x - spread(one) / 2);
    right = Math.max(right, x + spread(one) / 2);
    low = Math.min(low, y);
    high = Math.max(high, y + one.height);
  }
  // Something huge beside the subject (a house, a tower) is background: it may leave the picture.
  const height = Math.min(high - low, alone.height * 3.5);
  return {
    ...alone,
    width: Math.min((right - left) * 1.08, alone.width * 12),
    height,
    upright: alone.upright && height < alone.height * 1.25,
    middle: [(left + right) / 2, low + height / 2, alone.middle[2]],
  };
}

/** How high a thing of this height is dropped to bounce: several times itself, within a person's reach. */
function bounceHeight(height: number): number {
  return Math.max(height * 2.4, Math.min(1.1, height * 3.6));
}

interface Plans {
  readonly crowd: readonly Standing[];
  readonly marks: Marks;
  readonly shots: readonly FramedShot[];
  readonly legs: Map<string, Leg[]>;
}

function actorsOf(player: Player, brief: BlockBrief, plans: Plans): Actor[] {
  const one = plans.crowd.find((entry) => entry.id === player.member.id)!;
  return Array.from({ length: one.count }, (_, number) => actorOf(player, number, one, brief, plans));
}

function actorOf(player: Player, number: number, one: Standing, brief: BlockBrief, plans: Plans): Actor {
  const { member, kind, movement } = player;
  const { screenplay, plan } = brief;
  const chance = brief.chance.spawn(`actor ${member.id}`);
  const own = brief.chance.spawn(`actor ${member.id} ${number}`);
  const offset = formation(one, number, chance);
  const home = add(plans.marks.get(member.id)!, offset);
  const beats = screenplay.shots.flatMap((shot) => shot.beats).filter((beat) => beat.who === member.id);
  const extent = extentOf(player);
  const route = {
    plan,
    medium: kind.medium,
    movement,
    extent,
    home,
    seconds: screenplay.seconds,
    landmark: (name: string) => landmarkOf(plan, name),
    legsOf: (name: string) => plans.legs.get(name) ?? null,
  };
  const legs = pathOf(beats, { ...route, chance: one.count > 1 && kind.medium === 'air' ? own : chance }, plans, offset);
  if (number === 0) plans.legs.set(member.id, legs);
  const frame = plans.shots[0]!.frame;
  const place = (seconds: Seconds): Vector3 => onMedium(legs.length > 0 ? placeOnPath(legs, seconds) : home, kind, plan);
  const track = layTrack({
    seconds: screenplay.seconds,
    place,
    facing: facing(beats, place, plans.shots, legs.length > 0, kind),
    movement,
    intent: intentOf(beats, movement),
    pitches: kind.medium === 'air' && movement.lean > 0,
  });
  const bouncing = beats.find((beat) => beat.action === 'bounce');
  return {
    name: one.count > 1 ? `${member.id} ${number + 1}` : member.id,
    member,
    kind,
    number,
    movement,
    extent,
    track,
    beats,
    legible: kind.medium === 'air' ? { eye: frame.eye, angle: frame.view * (one.count > 1 ? 0.12 : 0.27) } : null,
    bounces: bouncing
      ? bounces({
          drop: bounceHeight(extent[1]),
          liveliness: typeof kind.preset['bounce'] === 'number' ? kind.preset['bounce'] : 0.7,
          start: bouncing.start + own.next() * 0.2 * (one.count > 1 ? 1 : 0),
          end: bouncing.start + bouncing.seconds,
        })
      : null,
    lines: number === 0 ? brief.dialogue.filter((line) => line.who === member.id) : [],
    ground: plan.ground,
    swell: kind.medium === 'water-surface' && plan.swell ? plan.swell : null,
    gaze: gazeOf(beats, frame),
  };
}

/** The speed that a beat's own verb means, whatever the picture leaves room for: who runs, runs. */
function intentOf(beats: readonly Beat[], movement: Movement): (seconds: Seconds) => number {
  const moving = beats.filter(isTravel);
  return (seconds) => {
    const beat = moving.find((one) => seconds >= one.start && seconds <= one.start + one.seconds);
    return beat ? speedOf(beat, movement) : 0;
  };
}

function onMedium(place: Vector3, kind: CastKind, plan: SetPlan): Vector3 {
  return kind.medium === 'ground' ? [place[0], Math.max(place[1], plan.ground(place[0], place[2])), place[2]] : place;
}

/** The way of one actor through all its beats of travel; each begins where the last one ended. */
function pathOf(beats: readonly Beat[], route: Omit<Route, 'frame'>, plans: Plans, offset: Vector3): Leg[] {
  const legs: Leg[] = [];
  for (const beat of beats) {
    if (!isTravel(beat) || beat.action === 'disappear') continue;
    const framed = plans.shots.find(({ shot }) => beat.start < shot.start + shot.seconds) ?? plans.shots.at(-1)!;
    const from = legs.at(-1)?.to ?? null;
    const made = travelLegs(beat, from, { ...route, frame: framed.frame });
    // An approach ends before the lens for everyone; the others of a group keep their distance to the first.
    const shifted =
      beat.direction === 'toward-camera' && length(offset) > 0
        ? made.map((leg) => ({ ...leg, to: add(leg.to, scale(offset, 0.6)), from: from ? leg.from : add(leg.from, offset) }))
        : made;
    legs.push(...shifted);
  }
  return legs;
}

/** Which way to face when nothing leads: the camera or a target while gesturing, else three quarters to the viewer. */
function facing(
  beats: readonly Beat[],
  place: (seconds: Seconds) => Vector3,
  shots: readonly FramedShot[],
  travels: boolean,
  kind: CastKind,
): (seconds: Seconds) => number | null {
  const gestures = beats.filter(
    (beat) => !isTravel(beat) && (beat.target === 'camera' || beat.action === 'speak' || beat.action === 'wave'),
  );
  return (seconds) => {
    const here = place(seconds);
    const shot = shots.find((one) => seconds < one.shot.start + one.shot.seconds) ?? shots.at(-1)!;
    const toward = Math.atan2(shot.frame.eye[0] - here[0], shot.frame.eye[2] - here[2]);
    if (gestures.some((beat) => seconds >= beat.start - 0.1 && (seconds <= beat.start + beat.seconds || !travels))) return toward;
    if (travels) return null;
    return kind.medium === 'water-surface' || kind.family === 'car' ? Math.PI / 2 - 0.35 : toward + 0.35;
  };
}

function gazeOf(beats: readonly Beat[], frame: Frame): (seconds: Seconds) => Vector3 | null {
  const looking = beats.filter(
    (beat) => beat.target === 'camera' || beat.action === 'speak' || beat.action === 'wave' || beat.direction === 'toward-camera',
  );
  return (seconds) =>
    looking.some((beat) => seconds >= beat.start - 0.2 && seconds <= beat.start + beat.seconds + 0.2) ? frame.eye : null;
}

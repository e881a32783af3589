import type { Beat, CastMember, Dialogue, Radians, Seconds, TuneNote, Vector3 } from '@onereel/spec';
import { clamp, smooth, window } from '../../curves/easing.ts';
import { growsUp } from '../change/changes.ts';
import type { CastKind } from '../../manifest/entry.ts';
import type { Movement } from '../cast/family.ts';
import type { Bonds } from './hands/bonds.ts';
import type { Bounces } from './journey/bounce.ts';
import { isTravel } from './journey/is-travel.ts';
import { keysAt } from './keys.ts';
import { type ActionMoment, type Moment, silentMouth } from './moment.ts';
import { mouthAt } from './mouth.ts';
import { deedMoment, tiedMoment } from './hands/tied-moment.ts';
import { toppledAt, topples } from './journey/toppling.ts';
import type { Track } from './journey/track.ts';
import { isWhirl, shifted, type Whirl, whirlAt } from './journey/whirl.ts';

/** One body of the film with all that it does: pure data and functions of the moment. */
export interface Actor {
  /** The member's id, and a number behind it when there are several alike. */
  readonly name: string;
  readonly member: CastMember;
  readonly kind: CastKind;
  /** Which of `member.count` it is. */
  readonly number: number;
  readonly movement: Movement;
  readonly extent: readonly [number, number, number];
  readonly track: Track;
  readonly beats: readonly Beat[];
  readonly bounces: Bounces | null;
  /** Seen from here it never gets smaller than this angle: an event that is asked for must be seen, however far away. */
  readonly legible: { readonly eye: Vector3; readonly angle: Radians } | null;
  /** The lines it speaks, with their phones. */
  readonly lines: readonly Dialogue[];
  readonly ground: (x: number, z: number) => number;
  /** Movement of the water under it. */
  readonly swell: ((x: number, z: number, seconds: Seconds, length: number) => { height: number; pitch: number; roll: number }) | null;
  /** How tall a thing is that floats by itself: it lies in the water, most of it under. */
  readonly adrift?: number;
  readonly gaze: (seconds: Seconds) => Vector3 | null;
  /** The notes that it plays, if it is an instrument. */
  readonly notes?: readonly TuneNote[];
  /** What ties it to others; none before `tie`. */
  readonly bonds?: Bonds;
}

/** How long an action takes to be fully there, and to be gone. */
const attack = 0.22;

function actionMoment(beat: Beat, seconds: Seconds, bonds: Bonds | undefined): ActionMoment {
  const end = beat.start + beat.seconds;
  return {
    progress: clamp((seconds - beat.start) / Math.max(0.001, beat.seconds)),
    since: seconds - beat.start,
    seconds: beat.seconds,
    weight: window(beat.start, end, seconds, Math.min(attack, beat.seconds / 3)),
    verb: beat.verb,
    ...(beat.target === undefined ? {} : { target: beat.target }),
    ...(beat.manner ? { manner: beat.manner } : {}),
    ...(beat.emotion ? { emotion: beat.emotion } : {}),
    ...(bonds ? deedMoment(beat, seconds, bonds) : {}),
  };
}

/** What stays as it has become, until its contrary begins: a lid that was opened stays open. */
const contraries: Readonly<Record<string, string>> = { open: 'close', close: 'open', grow: 'wilt', bloom: 'wilt', wilt: 'bloom' };

/** Beats that are over and whose outcome lasts, by action: they stand in `Moment.actions` with no weight and their progress at 1. */
function settledOf(beats: readonly Beat[], seconds: Seconds): Map<string, Beat> {
  const settled = new Map<string, Beat>();
  for (const beat of [...beats].sort((a, b) => a.start - b.start)) {
    const contrary = contraries[beat.action];
    if (contrary === undefined || seconds < beat.start) continue;
    settled.delete(contrary);
    if (seconds > beat.start + beat.seconds) settled.set(beat.action, beat);
  }
  return settled;
}

/** How somebody stays when nothing else is told. */
const postures: ReadonlySet<string> = new Set(['sit', 'lie', 'sleep', 'kneel', 'crouch', 'squat']);
const risings = /^(stand|jump|wake|get-up|stretch|dance|fight|fly)$/;

/** The posture that somebody is left in at a moment: its beat is over, and nothing since has made it get up. */
function keptPosture(beats: readonly Beat[], seconds: Seconds): Beat | null {
  const over = beats
    .filter((beat) => postures.has(beat.action) && seconds > beat.start + beat.seconds)
    .sort((a, b) => b.start - a.start)[0];
  if (!over) return null;
  const up = beats.some(
    (beat) =>
      beat.start > over.start + 0.05 && beat.start <= seconds && (isTravel(beat) || postures.has(beat.action) || risings.test(beat.action)),
  );
  return up ? null : over;
}

/** The last action holds to the film's end instead of fading in the last frames. */
function actionsAt(actor: Actor, seconds: Seconds): Map<string, ActionMoment> {
  const actions = new Map<string, ActionMoment>();
  for (const beat of actor.beats) {
    if (seconds < beat.start || seconds > beat.start + beat.seconds) continue;
    const moment = actionMoment(beat, seconds, actor.bonds);
    const lasting =
      beat.start + beat.seconds >= actor.track.seconds - 0.05 ? Math.max(moment.weight, smooth(0, attack, moment.since)) : moment.weight;
    const stays = postures.has(beat.action) && keptPosture(actor.beats, beat.start + beat.seconds + 0.01) === beat;
    const lingering = stays ? Math.max(lasting, moment.progress > 0.5 ? 1 : 0) : lasting;
    const starting = beat.start <= 0.01 ? Math.max(lingering, moment.progress < 0.5 ? 1 : 0) : lingering;
    const known = actions.get(beat.action);
    if (!known || starting > known.weight) actions.set(beat.action, { ...moment, weight: starting });
  }
  for (const [action, beat] of settledOf(actor.beats, seconds))
    if (!actions.has(action)) actions.set(action, { ...actionMoment(beat, seconds, actor.bonds), weight: 0 });
  const kept = keptPosture(actor.beats, seconds);
  if (kept && !actions.has(kept.action)) actions.set(kept.action, { ...actionMoment(kept, seconds, actor.bonds), weight: 1, progress: 1 });
  const bounce =
    actor.bounces?.contacts.reduce(
      (most, contact) => Math.max(most, Math.exp(-(((seconds - contact.at) / 0.022) ** 2)) * Math.min(1, contact.speed / 5)),
      0,
    ) ?? 0;
  if (bounce > 0.01) actions.set('squash', { progress: bounce, since: 0, seconds: 0.05, weight: bounce });
  return actions;
}

/** What is blown up is slack at first and has its own size at the end. */
const isFilling = ({ verb }: Beat): boolean => /^(inflate|blow|fill|pump|puff)/.test(verb);

/** How large it is at a moment: growing, shrinking. */
function sizeAt(actor: Actor, seconds: Seconds): number {
  let size = legibility(actor, seconds);
  for (const beat of actor.beats) {
    const amount = smooth(beat.start, beat.start + beat.seconds, seconds);
    if (beat.action === 'grow' && isFilling(beat)) size *= 0.3 + amount * 0.7;
    else if (beat.action === 'grow' && beat.change?.trait !== 'form' && growsUp(beat, actor.kind) === 'swell') size *= 1 + amount * 0.9;
    else if (beat.action === 'shrink') size *= 1 - amount * 0.55;
  }
  return size;
}

function legibility({ legible, track, extent }: Actor, seconds: Seconds): number {
  if (!legible) return 1;
  const place = track.place(seconds);
  const far = Math.hypot(place[0] - legible.eye[0], place[1] - legible.eye[1], place[2] - legible.eye[2]);
  return Math.max(1, (far * legible.angle) / Math.max(extent[0], extent[1], extent[2] * 0.6));
}

/** How far a hull leans beyond the slope of the sea under it. */
const rollingOver = 1.8;

/** What an actor does at a moment: all that its body needs. */
export function momentOf(actor: Actor, seconds: Seconds): Moment {
  const own = ownMoment(actor, seconds);
  return actor.bonds ? tiedMoment(actor, actor.bonds, own, momentOf) : own;
}

/** How far it has turned about itself by what it does: what is alive, a car that skids round, and what was knocked over. */
function whirlOf({ beats, movement, kind, extent, member, number }: Actor, seconds: Seconds): Whirl | null {
  const over = movement.gaits.length === 0 ? beats.find(topples) : undefined;
  if (over) return toppledAt(over, seconds, number, extent[0]);
  if (movement.gaits.length === 0 && !/^(car|cycle)$/.test(kind.family)) return null;
  const beat = beats.find((one) => isWhirl(one) && seconds >= one.start && seconds <= one.start + one.seconds);
  return beat ? whirlAt(beat, seconds, extent[1], `${member.noun} ${beat.verb}`) : null;
}

/** What it does by itself, tied to nobody. */
function ownMoment(actor: Actor, seconds: Seconds): Moment {
  const { track } = actor;
  let place = track.place(seconds);
  let pitch = track.pitch(seconds);
  let bank = track.bank(seconds);
  if (actor.bounces) place = [place[0], actor.ground(place[0], place[2]) + actor.bounces.height(seconds), place[2]];
  if (actor.swell) {
    const swell = actor.swell(place[0], place[2], seconds, actor.extent[2]);
    const heading = track.heading(seconds);
    // Who leaps out of it is as far over or under it as the way says.
    const over = actor.kind.family === 'fish' ? place[1] - actor.ground(place[0], place[2]) : 0;
    place = [place[0], swell.height + over, place[2]];
    // A hull overshoots the slope of the water it sits on.
    pitch += (swell.pitch * Math.cos(heading) + swell.roll * Math.sin(heading)) * rollingOver;
    bank += (swell.pitch * Math.sin(heading) - swell.roll * Math.cos(heading)) * rollingOver;
  }
  if (actor.adrift !== undefined) {
    const { adrift, extent } = actor;
    // What is taller than wide tips over; what is not sits in the water.
    const tips = adrift > Math.max(extent[0], extent[2]) * 1.2;
    const rock = Math.sin(seconds * 1.7) * 0.12;
    if (tips) pitch += 0.92 + rock;
    else bank += rock * 0.6;
    place = [place[0], place[1] - adrift * (tips ? 0.16 : 0.3), place[2]];
  }
  const line = actor.lines.find((one) => seconds >= one.at - 0.1 && seconds <= one.at + one.seconds + 0.1);
  const whirl = whirlOf(actor, seconds);
  if (whirl) {
    place = shifted(place, whirl, track.heading(seconds));
    pitch += whirl.pitch;
    bank += whirl.bank;
  }
  return {
    seconds,
    place,
    pitch,
    bank,
    heading: track.heading(seconds) + (whirl?.heading ?? 0),
    size: sizeAt(actor, seconds),
    speed: track.speed(seconds),
    travelled: track.travelled(seconds),
    gait: track.gait(seconds),
    actions: actionsAt(actor, seconds),
    mouth: line ? mouthAt(line.phones, seconds) : silentMouth,
    ...(actor.notes && actor.notes.length > 0 ? { keys: keysAt(actor.notes, seconds) } : {}),
    gaze: actor.gaze(seconds),
    ground: actor.swell ? (x, z) => actor.swell!(x, z, seconds, 0).height : actor.ground,
  };
}

import type { Radians, Seconds, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { mixVector } from '../../../shapes/vector.ts';
import type { Gait, Movement } from '../../cast/family.ts';
import type { GaitMoment } from '../moment.ts';

/** Steps per second of the tables: fine enough that a foot's contact is found to a tenth of a millisecond. */
const rate = 240;

/** Where and how an actor moves over the whole film, as tables that may be read at any moment. */
export interface Track {
  readonly seconds: Seconds;
  place(seconds: Seconds): Vector3;
  heading(seconds: Seconds): Radians;
  pitch(seconds: Seconds): Radians;
  bank(seconds: Seconds): Radians;
  speed(seconds: Seconds): number;
  travelled(seconds: Seconds): number;
  gait(seconds: Seconds): GaitMoment;
  /** Every landing of every foot: when, which, how fast the body is. */
  readonly landings: readonly {
    readonly at: Seconds;
    readonly foot: string;
    readonly gait: Gait;
    readonly speed: number;
    readonly offset: readonly [number, number];
  }[];
}

/** What a track is made from. */
export interface TrackPlan {
  readonly seconds: Seconds;
  place(seconds: Seconds): Vector3;
  /** Which way to face when not led by the path: an angle, or null to keep the last one. */
  facing(seconds: Seconds): Radians | null;
  readonly movement: Movement;
  /** The speed that the action means, metres per second: it chooses the gait when the way itself is slower. */
  intent(seconds: Seconds): number;
  /** Whether it goes with its back first. */
  backward?(seconds: Seconds): boolean;
  /** How fast the ground goes away under it while it keeps its place, metres per second: on a treadmill. */
  readonly treads?: number;
  /** Whether what never rests in the air stands: wings beat only while it flies. */
  rests?(seconds: Seconds): boolean;
  /** Gliding bodies pitch along a path that climbs; walking ones stay upright. */
  readonly pitches: boolean;
  /** Whether it pitches as fast as its way bends, however heavy it is: in a leap. */
  readonly nimble?: boolean;
}

/** Averages a table over a window centred on each entry: a change of mind takes time, but the table stays a function of the moment. */
function smoothed(values: Float64Array, window: Seconds): Float64Array {
  const half = Math.round((window * rate) / 2);
  if (half < 1) return values;
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index]! + values[index]!;
  return values.map((_, index) => {
    const from = Math.max(0, index - half);
    const to = Math.min(values.length, index + half + 1);
    return (sums[to]! - sums[from]!) / (to - from);
  });
}

function unwrap(angles: Float64Array): void {
  for (let index = 1; index < angles.length; index++) {
    const turns = Math.round((angles[index]! - angles[index - 1]!) / (Math.PI * 2));
    angles[index] = angles[index]! - turns * Math.PI * 2;
  }
}

function read(table: Float64Array, seconds: Seconds): number {
  const at = clamp(seconds * rate, 0, table.length - 1.000001);
  const index = Math.floor(at);
  return mix(table[index]!, table[index + 1]!, at - index);
}

/** Works a plan out once, so that it can be read at any moment in any order. */
export function layTrack(plan: TrackPlan): Track {
  const count = Math.ceil(plan.seconds * rate) + 2;
  const places = Array.from({ length: count }, (_, index) => plan.place(index / rate));
  const { speeds: ways, travelled, slopes } = paceOf(places);
  const { treads = 0 } = plan;
  const speeds = treads > 0 ? ways.map((speed) => Math.max(speed, treads)) : ways;
  const { heading, turning } = headings(plan, places, ways);
  const { phase, weight, chosen } = steps(plan, speeds);
  const pitch = smoothed(
    slopes.map((slope) => (plan.pitches ? clamp(slope, -0.9, 0.9) : 0)),
    plan.nimble === true ? 0.3 : plan.movement.inertia * 2,
  );
  const bank = smoothed(
    turning.map((rateOfTurn, index) => clamp(rateOfTurn * 0.35 * plan.movement.lean * Math.min(1, speeds[index]! * 0.4), -0.9, 0.9)),
    plan.movement.inertia * 2,
  );
  const gaitOf = (seconds: Seconds): Gait | undefined => plan.movement.gaits[chosen[clamp(Math.round(seconds * rate), 0, count - 1)]!];
  return {
    seconds: plan.seconds,
    place(seconds) {
      const at = clamp(seconds * rate, 0, count - 1.000001);
      const index = Math.floor(at);
      return mixVector(places[index]!, places[index + 1]!, at - index);
    },
    heading: (seconds) => read(heading, seconds),
    pitch: (seconds) => read(pitch, seconds),
    bank: (seconds) => read(bank, seconds),
    speed: (seconds) => read(speeds, seconds),
    travelled: (seconds) => read(travelled, seconds),
    gait(seconds) {
      const gait = gaitOf(seconds);
      const speed = read(speeds, seconds);
      return {
        name: gait && read(weight, seconds) > 0.02 ? gait.name : 'stand',
        phase: read(phase, seconds),
        stride: gait ? gait.stride(Math.max(speed, 0.01)) : 1,
        weight: read(weight, seconds),
      };
    },
    landings: landings(plan, phase, weight, speeds, chosen),
  };
}

function paceOf(places: readonly Vector3[]): { speeds: Float64Array; travelled: Float64Array; slopes: Float64Array } {
  const speeds = new Float64Array(places.length);
  const travelled = new Float64Array(places.length);
  const slopes = new Float64Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const before = places[Math.max(0, index - 1)]!;
    const after = places[Math.min(places.length - 1, index + 1)]!;
    const time = (Math.min(places.length - 1, index + 1) - Math.max(0, index - 1)) / rate;
    const flat = Math.hypot(after[0] - before[0], after[2] - before[2]);
    const rise = after[1] - before[1];
    speeds[index] = Math.hypot(flat, rise) / time;
    slopes[index] = speeds[index]! > 0.05 ? Math.atan2(rise, flat) : 0;
    if (index > 0)
      travelled[index] = travelled[index - 1]! + Math.hypot(...[0, 1, 2].map((axis) => places[index]![axis]! - places[index - 1]![axis]!));
  }
  return { speeds: smoothed(speeds, 0.05), travelled, slopes };
}

function headings(plan: TrackPlan, places: readonly Vector3[], speeds: Float64Array): { heading: Float64Array; turning: Float64Array } {
  const wanted = new Float64Array(places.length);
  let last: number | null = null;
  const unknown: number[] = [];
  for (let index = 0; index < places.length; index++) {
    const before = places[Math.max(0, index - 2)]!;
    const after = places[Math.min(places.length - 1, index + 2)]!;
    const flat = Math.hypot(after[0] - before[0], after[2] - before[2]);
    const asked = plan.facing(index / rate);
    const turn = plan.backward?.(index / rate) === true ? -1 : 1;
    const led = speeds[index]! > 0.12 && flat > 1e-4 ? Math.atan2((after[0] - before[0]) * turn, (after[2] - before[2]) * turn) : null;
    const now: number | null = asked ?? led ?? last;
    if (now === null) unknown.push(index);
    else {
      if (last === null) for (const early of unknown) wanted[early] = now;
      wanted[index] = now;
      last = now;
    }
  }
  unwrap(wanted);
  const heading = smoothed(smoothed(wanted, Math.max(0.12, plan.movement.inertia)), Math.max(0.12, plan.movement.inertia));
  const turning = heading.map((angle, index) => (index > 0 ? (angle - heading[index - 1]!) * rate : 0));
  return { heading, turning };
}

function steps(
  { movement, intent, backward, rests }: TrackPlan,
  speeds: Float64Array,
): { phase: Float64Array; weight: Float64Array; chosen: Int8Array } {
  const phase = new Float64Array(speeds.length);
  const weight = new Float64Array(speeds.length);
  const chosen = new Int8Array(speeds.length).fill(-1);
  for (let index = 0; index < speeds.length; index++) {
    const speed = speeds[index]!;
    let gait = -1;
    const meant = speed > 0.3 ? Math.max(speed, intent(index / rate) * 0.8) : speed;
    movement.gaits.forEach((one, number) => {
      if (meant >= one.from || number === 0) gait = number;
    });
    chosen[index] = gait;
    if (gait < 0) continue;
    const active = movement.gaits[gait]!;
    weight[index] = rests?.(index / rate) === true ? 0 : active.rate ? 1 : smooth(0.08, 0.45, speed);
    const cycles = active.rate ? active.rate(speed) : speed / Math.max(1e-6, active.stride(speed));
    if (index > 0) phase[index] = phase[index - 1]! + (cycles / rate) * (backward?.(index / rate) === true ? -1 : 1);
  }
  return { phase, weight: smoothed(weight, 0.15), chosen };
}

function landings(plan: TrackPlan, phase: Float64Array, weight: Float64Array, speeds: Float64Array, chosen: Int8Array): Track['landings'] {
  const found: { at: Seconds; foot: string; gait: Gait; speed: number; offset: readonly [number, number] }[] = [];
  for (let index = 1; index < phase.length; index++) {
    const gait = plan.movement.gaits[chosen[index]!];
    if (!gait || weight[index]! < 0.25) continue;
    for (const touch of gait.touches) {
      const before = phase[index - 1]! - touch.phase;
      const after = phase[index]! - touch.phase;
      if (Math.floor(after) <= Math.floor(before)) continue;
      const part = (Math.floor(after) - before) / Math.max(1e-12, after - before);
      const at = (index - 1 + part) / rate;
      if (at <= plan.seconds) found.push({ at, foot: touch.foot, gait, speed: speeds[index]!, offset: touch.offset });
    }
  }
  return found;
}

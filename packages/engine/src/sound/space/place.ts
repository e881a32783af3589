import type { CueSheet, Hertz, Metres, Path, Seconds, Unit } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';
import type { Space } from './spaces.ts';
import { type Where, whereOn } from './where.ts';

/** A bus: two channels and what goes to the space's answer. */
export interface Bus {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly send: Float32Array;
}

/** Samples of a bus, from the first up to the last but one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is placed, and how. */
export interface Placement {
  readonly samples: Float32Array;
  readonly onset: number;
  /** The moment of the onset in the film. */
  readonly at: Seconds;
  readonly gain: number;
  readonly position: Path;
  readonly reference: Metres;
  /** How far to the sides it may go, 1 = all the way. */
  readonly width?: number;
  /** How much lies between it and the ear at a time of the film, 0 to 1: then it is softer and dull. */
  readonly occlusion?: (at: Seconds) => Unit;
  /** How much the distance counts, 1 = as in the open. Speech is kept understandable with less. */
  readonly depth?: number;
  /** How much of it the place answers, 1 = as it would. Much of an answer covers words. */
  readonly answer?: number;
}

/** Position, gain and filter are computed anew every so many samples and run straight between. */
const step = 128;
/** Sound in air. */
const speedOfSound = 343;
/** Faster than this it is a cut of the camera and not a movement. */
const fastest = 60;

/** The gain of distance: 1 up to the reference, then falling a little less than in reality, as films do. */
export function distanceGain(distance: Metres, reference: Metres): number {
  return (reference / (reference + Math.max(0, distance - reference))) ** 0.85;
}

/** Above this, air has taken the treble away. */
export function airCutoff(distance: Metres): Hertz {
  return Math.max(1400, 20000 * Math.exp(-distance / 110));
}

/**
 * Places a mono sound into a bus: gain and dullness by distance, constant-power pan by side, pitch by speed (Doppler),
 * and its share of the space's answer. The onset falls on `at` to the sample: the sound's travel time is left out. Gives the samples
 * of the bus between which it lies.
 */
export function place(bus: Bus, listener: CueSheet['listener'], space: Space, placement: Placement): Stretch {
  const { samples, onset, at, position, width = 0.9 } = placement;
  const moves = position.length > 1 || listener.length > 1;
  // A contact is over before its pitch could be heard to bend.
  const bends = moves && samples.length > sampleRate * 0.3;
  const first = Math.round(at * sampleRate) - onset;
  let state = placeState(placement, space, whereOn(position, listener, at - onset / sampleRate), at - onset / sampleRate, width);
  let read = bends ? firstRead(placement, listener) : 0;
  let smooth = 0,
    toLeft = state.left,
    toRight = state.right,
    toSend = state.send;
  let where = state.where;
  let start = 0;
  for (; read < samples.length && first + start < bus.left.length; start += step) {
    const next = moves ? whereOn(position, listener, at + (start + step - onset) / sampleRate) : where;
    const rate = bends ? 1 / pitchDivisor(where, next) : 1;
    if (moves) state = placeState(placement, space, next, at + (start + step - onset) / sampleRate, width);
    const slopeLeft = (state.left - toLeft) / step,
      slopeRight = (state.right - toRight) / step,
      slopeSend = (state.send - toSend) / step;
    for (let index = start; index < start + step; index++) {
      const value = bends ? cubic(samples, read) : index < samples.length ? samples[index] : 0;
      smooth += state.air * (value - smooth);
      const target = first + index;
      if (target >= 0 && target < bus.left.length) {
        bus.left[target] += smooth * toLeft;
        bus.right[target] += smooth * toRight;
        bus.send[target] += smooth * toSend;
      }
      toLeft += slopeLeft;
      toRight += slopeRight;
      toSend += slopeSend;
      read += rate;
    }
    where = next;
  }
  const within = (sample: number): number => Math.max(0, Math.min(bus.left.length, sample));
  return { from: within(first), to: within(first + start) };
}

function placeState(
  placement: Placement,
  space: Space,
  where: Where,
  at: Seconds,
  width: number,
): { left: number; right: number; send: number; air: number; where: Where } {
  const depth = placement.depth ?? 1;
  const hidden = placement.occlusion?.(at) ?? 0;
  const gain = placement.gain * distanceGain(where.distance, placement.reference) ** depth * (1 - 0.55 * hidden);
  const angle = ((where.side * width + 1) * Math.PI) / 4;
  const wet = space.near + (space.far - space.near) * (1 - distanceGain(where.distance, placement.reference * 1.5)) * depth;
  // Far away less is heard directly, but the answer falls more slowly than the sound itself.
  // Low notes bend around what is in the way (diffraction), high ones do not.
  const cutoff = Math.min(airCutoff(where.distance * depth), hidden > 0 ? 650 + 18000 * (1 - hidden) ** 3 : Infinity);
  const air = 1 - Math.exp((-2 * Math.PI * cutoff) / sampleRate);
  return {
    left: gain * Math.SQRT2 * Math.cos(angle) * 0.85,
    right: gain * Math.SQRT2 * Math.sin(angle) * 0.85,
    send: gain * wet * (placement.answer ?? 1),
    air,
    where,
  };
}

function pitchDivisor(before: Where, after: Where): number {
  const speed = ((after.distance - before.distance) * sampleRate) / step;
  if (Math.abs(speed) > fastest) return 1;
  return 1 + speed / speedOfSound;
}

/** Where reading starts so that, warped by the movement, the onset is still read on its moment. */
function firstRead(placement: Placement, listener: CueSheet['listener']): number {
  const { onset, at, position } = placement;
  let read = onset;
  for (let start = 0; start < onset; start += step) {
    const length = Math.min(step, onset - start);
    const before = whereOn(position, listener, at + (start - onset) / sampleRate);
    const after = whereOn(position, listener, at + (start + step - onset) / sampleRate);
    read -= length / pitchDivisor(before, after);
  }
  return Math.abs(read) < 1e-9 ? 0 : read;
}

/** Reads between samples (Catmull-Rom). */
function cubic(samples: Float32Array, at: number): number {
  const index = Math.floor(at);
  if (index < 1 || index + 2 >= samples.length) return samples[Math.round(at)] ?? 0;
  const part = at - index;
  const a = samples[index - 1],
    b = samples[index],
    c = samples[index + 1],
    d = samples[index + 2];
  return b + 0.5 * part * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)));
}

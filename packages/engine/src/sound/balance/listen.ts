import type { CueSheet } from '@onereel/spec';
import type { Pair } from '../ambience/bed.ts';
import type { Played } from '../effects.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { type Bus, place, type Stretch } from '../space/place.ts';
import type { Space } from '../space/spaces.ts';
import type { Part } from './settle.ts';
import { middles, span, thirdOctaves } from './third-octaves.ts';

/** Of many alike sounds so many are listened to, and a bed so often. */
const mostMoments = 8;
/** A sound that lasts longer than this is listened to again in its middle and near its end. */
const lasting = samplesIn(1.5);
/** What is heard of a sound: all of it but the last of its energy. */
const heardShare = 0.95;

/** A moment that is listened to: `span` samples from `from` on. */
export interface Moment {
  /** Whose moment it is: the kind of a cue, or null for the place. */
  readonly kind: string | null;
  readonly from: number;
}

/** Where each kind of cue begins, and some moments spread over the film for what goes on. */
export function momentsOf(played: readonly Played[], length: number): Moment[] {
  const kinds = [...new Set(played.map(({ kind }) => kind))];
  const moments = kinds.flatMap((kind) =>
    evenly(played.filter((one) => one.kind === kind)).flatMap((one) => beginningsOf(one).map((from) => ({ kind, from }))),
  );
  const spread = Array.from({ length: mostMoments }, (_, index) => ({
    kind: null,
    from: Math.round(((length - span) * (index + 0.5)) / mostMoments),
  }));
  return [...moments, ...spread].filter(({ from }) => from > -span / 2 && from < length - span / 4);
}

function evenly<One>(all: readonly One[]): One[] {
  if (all.length <= mostMoments) return [...all];
  return Array.from({ length: mostMoments }, (_, index) => all[Math.floor((index * all.length) / mostMoments)]!);
}

function beginningsOf({ at, moment, placement: { samples, onset } }: Played): number[] {
  const sample = Math.round(at * sampleRate);
  if (moment === 'contact') return [sample - samplesIn(0.005)];
  if (moment === 'stroke') return [sample - span / 2];
  const first = sample - onset + loudest(samples, Math.min(samples.length, sampleRate));
  return samples.length < lasting ? [first] : [first, ...[0.5, 0.8].map((part) => sample - onset + Math.round(samples.length * part))];
}

/** Where the loudest stretch of a sound's beginning starts. */
function loudest(samples: Float32Array, until: number): number {
  let best = 0,
    most = 0;
  for (let from = 0; from + span / 2 < until; from += span / 4) {
    let sum = 0;
    for (let index = from; index < Math.min(until, from + span); index += 2) sum += samples[index] ** 2;
    if (sum > most) [best, most] = [from, sum];
  }
  return best;
}

/** What is listened to, and where the cues are put as they are. */
export interface Listening {
  readonly played: readonly Played[];
  readonly moments: readonly Moment[];
  /** The cues are added to it with a gain of 1. */
  readonly film: Bus;
  readonly listener: CueSheet['listener'];
  readonly space: Space;
}

/** Places all cues and hears each kind by itself at every moment, and how loud it is where it sounds. */
export function listenToCues({ played, moments, film, listener, space }: Listening): Part[] {
  const length = film.left.length;
  const alone: Bus = { left: new Float32Array(length), right: new Float32Array(length), send: new Float32Array(length) };
  const kinds = new Map<string, { energies: Float64Array[]; level: number; count: number }>();
  for (const { kind, placement } of played) {
    const stretch = place(alone, listener, space, placement);
    const part = kinds.get(kind) ?? { energies: moments.map(() => new Float64Array(middles.length)), level: 0, count: 0 };
    kinds.set(kind, part);
    part.level += meanSquare(alone, stretch).meanSquare;
    part.count++;
    for (const [index, { from }] of moments.entries()) {
      if (from >= stretch.to || from + span <= stretch.from) continue;
      const heard = thirdOctaves(alone.left, alone.right, from);
      for (let band = 0; band < heard.length; band++) part.energies[index]![band] += heard[band];
    }
    moveOver(alone, film, stretch);
  }
  return [...kinds].map(([name, { energies, level, count }]) => ({
    name,
    role: 'effect',
    moments: moments.flatMap(({ kind }, index) => (kind === name ? [index] : [])),
    energies,
    level: level / count,
    isAwaited: played.some((one) => one.kind === name && (one.moment !== 'start' || one.who === null)),
  }));
}

/** Hears something that goes on, at every moment. */
export function listenTo(name: string, role: Part['role'], { left, right }: Pair, moments: readonly Moment[]): Part {
  return {
    name,
    role,
    moments: moments.flatMap(({ kind }, index) => (kind === null ? [index] : [])),
    energies: moments.map(({ from }) => thirdOctaves(left, right, from)),
    level: meanSquare({ left, right }, { from: 0, to: left.length }).meanSquare,
    isAwaited: false,
  };
}

function moveOver(alone: Bus, film: Bus, { from, to }: Stretch): void {
  for (const channel of ['left', 'right', 'send'] as const) {
    const [source, target] = [alone[channel], film[channel]];
    for (let index = from; index < to; index++) target[index] += source[index];
    source.fill(0, from, to);
  }
}

/** The mean square of both channels while something sounds, and how many samples that is: from its beginning until nearly all of its energy has been heard. */
export function meanSquare({ left, right }: Pair, { from, to }: Stretch, share = heardShare): { meanSquare: number; length: number } {
  const piece = samplesIn(0.01);
  const energies: number[] = [];
  for (let start = from; start < to; start += piece) {
    let sum = 0;
    for (let index = start; index < Math.min(to, start + piece); index++) sum += left[index] ** 2 + right[index] ** 2;
    energies.push(sum / 2);
  }
  const whole = energies.reduce((sum, energy) => sum + energy, 0);
  let sum = 0;
  for (const [index, energy] of energies.entries()) {
    sum += energy;
    if (sum >= whole * share && sum > 0) return { meanSquare: sum / ((index + 1) * piece), length: (index + 1) * piece };
  }
  return { meanSquare: 0, length: to - from };
}

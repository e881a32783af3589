import type { Decibels } from '@onereel/spec';
import { weighed } from './third-octaves.ts';

/** A sound of a film that is weighed against the others: all cues of one kind, a bed, the music, the dialogue. */
export interface Part {
  /** The instrument, the bed, `music` or `dialogue`. */
  readonly name: string;
  readonly role: 'effect' | 'bed' | 'featured-music' | 'underscore' | 'dialogue';
  /** The moments in which it is to be heard, as indices of the moments that were listened to. */
  readonly moments: readonly number[];
  /** What it sends at each of all moments, by third-octave band. */
  readonly energies: readonly Float64Array[];
  /** Its mean square where it sounds, of the finished film as it would be without any balance. */
  readonly level: number;
  /** Whether somebody waits to hear it: what the prompt names and what is seen to meet, not what merely goes on. */
  readonly isAwaited: boolean;
}

/** What a part is given, and how far it then stands clear. */
export interface Settled {
  readonly name: string;
  readonly gain: Decibels;
  /** By how much it stands above what it needs to be heard; below 0 it is masked. */
  readonly margin: Decibels;
}

/** A sound is heard when it is less than this under all the rest in one of its strongest bands … */
export const masked: Decibels = -6;
/** … and less than this under it altogether … */
export const buried: Decibels = -30;
/** … and no softer than this. */
export const silent: Decibels = -45;
/** Reverberation, ducking and mastering come after: this much is kept in hand. */
const spare: Decibels = 2.5;
/** Bands that say what a sound is: the strongest. */
const telling = 3;

/** How far a role may be turned down and up, in decibels. */
const limits: Readonly<Record<Part['role'], readonly [down: Decibels, up: Decibels]>> = {
  effect: [-5, 12],
  bed: [-9, 8],
  'featured-music': [-5, 4],
  underscore: [-18, 0],
  dialogue: [0, 0],
};

/** Music that nobody asked for lies this far under what happens, and no further than this above the place. */
const underEvents: Decibels = 8;
const overPlace: Decibels = 5;

const rounds = 12;

const inDecibels = (ratio: number): Decibels => 10 * Math.log10(Math.max(1e-16, ratio));
const median = (values: readonly number[], part = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Infinity;

/**
 * Finds gains with which everything is heard in its moments: what is masked is raised, and what masks it is turned down, a little
 * at a time and within the limits of its role. Music that nobody asked for steps back first.
 */
export function settle(parts: readonly Part[]): Settled[] {
  const gains = new Float64Array(parts.length);
  stepBack(parts, gains);
  for (let round = 0; round < rounds; round++) {
    const margins = parts.map((_, index) => marginOf(parts, gains, index));
    const wants = new Float64Array(parts.length);
    for (const [index, part] of parts.entries()) {
      const missing = spare - margins[index]!;
      if (missing <= 0 || part.role === 'dialogue' || part.role === 'underscore') continue;
      wants[index] += missing * 0.5;
      const masker = maskerOf(parts, gains, index);
      // What is itself hardly heard does not make room for others.
      if (masker >= 0 && margins[masker]! > spare + 1 && part.role === 'effect') wants[masker] -= missing * 0.35;
    }
    if (wants.every((want) => want === 0)) break;
    for (const [index, { role }] of parts.entries()) {
      const [down, up] = limits[role];
      gains[index] = Math.max(down, Math.min(up, gains[index]! + wants[index]!));
    }
  }
  return parts.map(({ name }, index) => ({ name, gain: gains[index]!, margin: marginOf(parts, gains, index) }));
}

/** Turns the underscore down until it lies under what happens and where it happens. */
function stepBack(parts: readonly Part[], gains: Float64Array): void {
  const music = parts.findIndex(({ role }) => role === 'underscore');
  if (music < 0) return;
  const mean = ({ moments, energies }: Part): number =>
    moments.reduce((sum, moment) => sum + weighed(energies[moment]!), 0) / Math.max(1, moments.length);
  const usual = Math.max(1e-16, mean(parts[music]!));
  const events = parts
    .filter(({ role }) => role === 'effect')
    .map(({ moments, energies }) => median(moments.map((moment) => inDecibels(weighed(energies[moment]!) / usual))));
  const places = parts.filter(({ role }) => role === 'bed').map((part) => inDecibels(mean(part) / usual));
  // Half of what happens stands clear of the music as a whole; the rest does so in its own bands, below.
  const wanted = [
    ...(events.length > 0 ? [median(events, 0.4) - underEvents] : []),
    ...(places.length > 0 ? [Math.max(...places) + overPlace] : []),
  ];
  const [down, up] = limits.underscore;
  if (wanted.length > 0) gains[music] = Math.max(down, Math.min(up, ...wanted));
}

/** How far a part is above what it needs: the median of its moments, for beds the better quarter, since they may step back for a while. */
function marginOf(parts: readonly Part[], gains: Float64Array, index: number): Decibels {
  const { role, moments, level } = parts[index]!;
  if (role === 'dialogue' || moments.length === 0) return Infinity;
  const loud = inDecibels(level) + gains[index]! - silent;
  return Math.min(
    loud,
    median(
      moments.map((moment) => clearance(parts, gains, index, moment)),
      role === 'bed' ? 0.75 : 0.5,
    ),
  );
}

function clearance(parts: readonly Part[], gains: Float64Array, index: number, moment: number): Decibels {
  const own = parts[index]!.energies[moment]!;
  const rest = restOf(parts, gains, index, moment);
  const gain = 10 ** (gains[index]! / 10);
  const best = strongest(own).reduce(
    (most, band) => Math.max(most, inDecibels((own[band]! * gain) / Math.max(1e-16, rest[band]!))),
    -Infinity,
  );
  const whole = inDecibels((weighed(own) * gain) / Math.max(1e-16, weighed(rest)));
  return Math.min(best - masked, whole - buried);
}

/** Everything else in a moment. Whoever speaks has the word: dialogue masks nothing that has to be heard. */
function restOf(parts: readonly Part[], gains: Float64Array, index: number, moment: number): Float64Array {
  const rest = new Float64Array(parts[index]!.energies[moment]!.length);
  for (const [other, part] of parts.entries()) {
    if (other === index || part.role === 'dialogue') continue;
    const gain = 10 ** (gains[other]! / 10);
    const energies = part.energies[moment]!;
    for (let band = 0; band < rest.length; band++) rest[band]! += energies[band]! * gain;
  }
  return rest;
}

/** The bands in which a sound is strongest. */
export function strongest(energies: Float64Array): number[] {
  return [...energies.keys()].sort((one, other) => energies[other]! - energies[one]!).slice(0, telling);
}

/** Who covers a part most where it is strongest; -1 when nobody does. */
function maskerOf(parts: readonly Part[], gains: Float64Array, index: number): number {
  const sums = new Float64Array(parts.length);
  for (const moment of parts[index]!.moments) {
    const own = parts[index]!.energies[moment]!;
    for (const [other, { energies, role }] of parts.entries()) {
      if (other === index || role === 'dialogue') continue;
      const gain = 10 ** (gains[other]! / 10);
      for (const band of strongest(own)) sums[other]! += (energies[moment]![band]! * gain) / Math.max(1e-16, own[band]!);
    }
  }
  const most = Math.max(...sums);
  return most > 0 ? sums.indexOf(most) : -1;
}

import type { Decibels, Metres, Seconds, Unit } from '@onereel/spec';
import type { Chance } from '../chance/chance.ts';

/** A parameter that is a number. */
export interface Range {
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

/** A parameter that is one of a few words. */
export interface Choice {
  readonly default: string;
  readonly values: readonly string[];
}

/** What an instrument is told: read from a cue, every number inside its range and every word one of its values. */
export interface Part {
  /** How long the cue wants to be; contacts ring as long as they ring. */
  readonly seconds: Seconds;
  number(name: string): number;
  word(name: string): string;
  /** A curve of the animation from 0 to 1 of `seconds`, or null when the cue carries none of that name. */
  curve(name: string): ((at: Unit) => number) | null;
}

/** Mono samples at 48 kHz. `onset` is the sample that falls on the cue's `at`. */
export interface Sound {
  readonly samples: Float32Array;
  readonly onset: number;
  /** Louder or softer than the instrument's own loudness, as told by its parameters. */
  readonly level?: Decibels;
}

/** One maker of sounds. */
export interface Instrument {
  readonly kind: string;
  /** What it sounds like, in one sentence. */
  readonly describe: string;
  readonly parameters: Readonly<Record<string, Range | Choice>>;
  /** Names of the curves it follows. */
  readonly curves: readonly string[];
  /** What `at` means: a `contact` is heard from there on, a `stroke` is loudest there, a `start` begins there. */
  readonly moment: 'contact' | 'stroke' | 'start';
  /** Its natural loudness at `reference`: the loudest 200 ms, K-weighted, in LUFS. */
  readonly loudness: Decibels;
  /** The distance from which it is heard with its natural loudness; farther away it gets softer. */
  readonly reference: Metres;
  play(part: Part, chance: Chance): Sound;
}

/** The silence before a contact, so that it can start from zero. */
export const lead: Seconds = 0.001;

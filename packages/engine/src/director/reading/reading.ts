import type { DirectionPhrase } from './chunk.ts';

/** One thing (or several alike) that the prompt names. */
export interface Thing {
  readonly id: number;
  readonly noun: string;
  readonly words: string;
  readonly adjectives: string[];
  superlative?: string;
  /** The shot that names it first, from 0. */
  readonly shot: number;
  count: number;
  isPlural: boolean;
  /** The parts that the thing plays in the sentences. */
  readonly roles: Set<'subject' | 'object' | 'place' | 'owner' | 'topic'>;
  /** Prepositions that led to it. */
  readonly prepositions: Set<string>;
  owner?: Thing;
  /** The part that the text calls it by: `the face` that changes from a chimpanzee into a human. */
  calledBy?: string;
  readonly wears: Thing[];
  readonly holds: Thing[];
  readonly parts: Thing[];
}

/** Where, whence or whither something is done. */
export interface Place {
  readonly preposition: string;
  readonly thing: Thing;
}

/** One thing done. */
export interface Deed {
  readonly verb: string;
  particle?: string;
  readonly words: string;
  subjects: Thing[];
  object?: Thing;
  readonly places: Place[];
  readonly adverbs: string[];
  direction?: DirectionPhrase;
  /** Deeds of the same step happen at once; steps follow one another. */
  step: number;
  /** The number of the shot, from 0. */
  readonly shot: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Whether `then` or the like came before it. */
  readonly isThen?: boolean;
  quote?: number;
  /** `three times`. */
  repeat?: number;
  /** `in concern`: how the actors feel. */
  emotion?: string;
  /** `turns red`, `changes from bright to dark`: values as written. */
  change?: { from?: string; to?: string };
}

/** Where two things stand to each other. */
export interface Link {
  readonly subject: Thing;
  readonly preposition: string;
  readonly object: Thing;
  /** The deed that the relation belongs to; relations of a bare `is` belong to none. */
  readonly deed?: Deed;
  readonly step: number;
  readonly shot: number;
}

/** What a text says: who and what, what is done, and how things stand to each other. */
export interface Reading {
  readonly things: Thing[];
  readonly deeds: Deed[];
  readonly links: Link[];
  /** Quoted strings that nobody says, with the thing that they are written on. */
  readonly writings: { quote: number; on?: Thing }[];
}

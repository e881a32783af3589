/** What a noun phrase says. */
export interface NounPhrase {
  /** The thing in the singular, with the words that belong to its name: `wine glass`. */
  readonly noun: string;
  readonly adjectives: readonly string[];
  /** `tallest`, as written. */
  readonly superlative?: string;
  /** An explicit number, exact or vague; `undefined` when only singular or plural is known. */
  readonly count?: number;
  readonly isPlural: boolean;
  /** `a`, `the`, `another` … or `` for none. */
  readonly determiner: string;
  /** A pronoun that stands for a thing named before. */
  readonly pronoun?: string;
  /** Whose it is: a phrase, or a pronoun such as `its`. */
  readonly owner?: NounPhrase;
  readonly quote?: number;
  /** The words as written. */
  readonly words: string;
}

/** What a verb group says. */
export interface VerbPhrase {
  /** The base form, or undefined for a bare copula (`is above`). */
  readonly verb?: string;
  readonly isPassive: boolean;
  readonly isCopula: boolean;
  /** `barking` or `perched` without a helper: hangs on what is before it. */
  readonly isParticiple: boolean;
  readonly isPast: boolean;
  readonly isNegated: boolean;
  readonly adverbs: readonly string[];
  readonly words: string;
}

/** A movement told in the viewer's directions: `from left to right`, `toward the camera`. */
export interface DirectionPhrase {
  readonly from?: string;
  readonly to?: string;
  readonly direction?: string;
  readonly words: string;
}

/** A sentence cut into phrases. */
export type Chunk =
  | { readonly kind: 'noun'; readonly noun: NounPhrase }
  | { readonly kind: 'verb'; readonly verb: VerbPhrase }
  | { readonly kind: 'link'; readonly preposition: string }
  | { readonly kind: 'direction'; readonly direction: DirectionPhrase }
  | { readonly kind: 'adverb'; readonly word: string }
  | { readonly kind: 'adjective'; readonly word: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'and' }
  | { readonly kind: 'subordinate'; readonly word: string }
  | { readonly kind: 'then' }
  | { readonly kind: 'shot'; readonly shot: number };

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tag, Token } from './token.ts';

/** A word among its neighbours, and what the lexicon knows of it. */
export interface Position {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  readonly lower: string;
  /** The tag so far. */
  readonly tag: Tag;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly next: Token | undefined;
  readonly canVerb: boolean;
  readonly canNoun: boolean;
  readonly lexicon: Lexicon;
}

/** How a word is tagged where its neighbours leave no doubt. */
export interface TagRule {
  /** Words that the rule was made for. */
  readonly example: string;
  readonly tag: Tag;
  applies(position: Position): boolean;
}

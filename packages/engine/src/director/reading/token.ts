/** Parts of speech, after Universal Dependencies, and `QUOTE` for a quoted string. */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'X'
  | 'QUOTE';

/** A word or mark of the prompt. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** The number of the quoted string this stands for. */
  readonly quote?: number;
}

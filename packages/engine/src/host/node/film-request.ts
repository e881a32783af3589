import type { CueSheet, ErrorCode, Note, Screenplay, Seconds } from '@onereel/spec';

/** What a film is made from: words, a document, or a film with no story for people who test their own client. */
export type FilmSource = { readonly prompt: string } | { readonly screenplay: Screenplay } | { readonly model: 'onereel/test-card' };

/** A film to be made, and the files to write. Plain data: it crosses into another process. */
export interface FilmRequest {
  readonly source: FilmSource;
  readonly seed?: number;
  readonly width: number;
  readonly height: number;
  readonly seconds?: Seconds;
  readonly fps: number;
  readonly quality: 'draft' | 'standard' | 'high';
  /** Where the film goes, and its documents where they are wanted too. */
  readonly files: { readonly film: string; readonly screenplay?: string; readonly cueSheet?: string };
}

/** How far a film is. */
export interface FilmProgress {
  readonly stage: 'direct' | 'stage' | 'picture' | 'sound' | 'film';
  /** From 0 to 1, of the whole film. */
  readonly done: number;
  readonly message?: string;
}

/** A film that was made and lies in its file. */
export interface FilmReceipt {
  readonly screenplay: Screenplay | null;
  readonly cueSheet: CueSheet | null;
  readonly seconds: Seconds;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: number;
  readonly seed: number;
  readonly driver: string;
  /** In milliseconds, by the name of the step. */
  readonly timings: Readonly<Record<string, number>>;
  readonly notes: readonly Note[];
  /** The length of the MP4. */
  readonly bytes: number;
}

/** What the process that renders tells its parent. */
export type RenderMessage =
  | { readonly kind: 'progress'; readonly progress: FilmProgress }
  | { readonly kind: 'finished'; readonly receipt: FilmReceipt }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly path: string | undefined };

/** What the process that renders is told: the request, and the names under which to write until all is finished. */
export interface RenderOrder {
  readonly request: FilmRequest;
  readonly partials: FilmRequest['files'];
}

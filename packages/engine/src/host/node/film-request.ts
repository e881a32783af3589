import type { ErrorCode, Seconds } from '@onereel/spec';
import type { Film, FilmProgress, FilmSource } from '../../make-film.ts';
import type { Quality } from '../../picture/quality.ts';

/** A film to be made, and the files to write. Plain data: it crosses into another process. */
export interface FilmRequest {
  readonly source: FilmSource;
  readonly seed?: number;
  readonly width: number;
  readonly height: number;
  readonly seconds?: Seconds;
  readonly fps: number;
  readonly quality: Quality;
  /** Where the film goes, and its documents where they are wanted too. */
  readonly files: { readonly film: string; readonly screenplay?: string; readonly cueSheet?: string };
}

/** A film that was made and lies in its file. */
export interface FilmReceipt extends Omit<Film, 'bytes'> {
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

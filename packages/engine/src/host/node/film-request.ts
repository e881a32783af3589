import type { ErrorCode, Seconds } from '@onereel/spec';
import type { Film, FilmProgress, FilmSource } from '../../make-film.ts';
import type { Quality } from '../../picture/quality.ts';

/** Where a film goes, and what belongs to it where that is wanted too. What does not exist (nothing is said, no sound) is not written. */
export interface FilmFiles {
  readonly film: string;
  readonly screenplay?: string;
  readonly cueSheet?: string;
  /** WebVTT. */
  readonly subtitles?: string;
  /** What was measured of its sync, as JSON. */
  readonly certificate?: string;
  /** The parts of the sound as WAV files. */
  readonly dialogue?: string;
  readonly effects?: string;
  readonly ambience?: string;
  readonly music?: string;
}

/** A film to be made, and the files to write. Plain data: it crosses into another process. */
export interface FilmRequest {
  readonly source: FilmSource;
  readonly seed?: number;
  readonly width: number;
  readonly height: number;
  readonly seconds?: Seconds;
  readonly fps: number;
  readonly quality: Quality;
  readonly files: FilmFiles;
  /** Whether it is heard; default true. */
  readonly audio?: boolean;
}

/** A film that was made and lies in its file. */
export interface FilmReceipt extends Omit<Film, 'bytes' | 'stems'> {
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

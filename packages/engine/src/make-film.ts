import { type CueSheet, type Note, OnereelError, type Screenplay, type Seconds } from '@onereel/spec';
import type { SyncCertificate } from './sync/certify.ts';
import type { Host } from './host/host.ts';
import { prepareFilm } from './prepare-film.ts';
import type { Quality } from './picture/quality.ts';
import type { GivenPicture } from './picture-file/picture-file.ts';
import type { Heard } from './sound/mix.ts';
import type { Stems } from './sound/stems.ts';

/** What a film is made from: words, words and the picture that it opens on, an edited screenplay, or a model that needs neither. */
export type FilmSource =
  | { readonly prompt: string; readonly image?: GivenPicture }
  | { readonly screenplay: Screenplay }
  | { readonly model: 'onereel/test-card' };

/** How a film is made. */
export interface FilmOptions {
  readonly host: Host;
  /** A whole number from 0 to 4294967295; the same seed gives the same film. Default 0, or the screenplay's own. */
  readonly seed?: number | undefined;
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  /** Default 4, or the screenplay's own. */
  readonly seconds?: Seconds | undefined;
  readonly fps: number;
  readonly quality: Quality;
  /** Whether it is heard; default true. */
  readonly audio?: boolean | undefined;
  /** Whether the finished film's sync is measured. */
  readonly certificate?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FilmProgress) => void) | undefined;
}

/** How far a film is: the stage that runs and the share of the whole work that is done, 0 to 1. */
export interface FilmProgress {
  readonly stage: 'direct' | 'stage' | 'picture' | 'sound' | 'film';
  readonly done: number;
  readonly message?: string | undefined;
}

/** A finished film and how it came about. */
export interface Film {
  /** The MP4. */
  readonly bytes: Uint8Array;
  readonly screenplay: Screenplay | null;
  readonly cueSheet: CueSheet | null;
  /** The parts of the sound, as loud as in the film; null for films without a stage or without sound. */
  readonly stems: Stems | null;
  /** What is said, as WebVTT; null when nothing is. */
  readonly subtitles: string | null;
  /** What was measured of the finished film's sync, if asked for. */
  readonly certificate: SyncCertificate | null;
  readonly seconds: Seconds;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: number;
  readonly seed: number;
  /** Which graphics driver drew it; `none` for films that need none. */
  readonly driver: string;
  /** Milliseconds by stage. They tell about this run; nothing in the film depends on them. */
  readonly timings: Record<string, number>;
  /** What was not understood, substituted or left out. */
  readonly notes: readonly Note[];
}

/** Shares of the work that are done when each stage begins, as measured on two cores: drawing is nearly all of it. */
const begins = { direct: 0, stage: 0.01, sound: 0.06, picture: 0.1, film: 0.98 } as const;

/**
 * Makes a film: prompt → screenplay → stage and cue sheet → picture and sound → MP4.
 * Throws `OnereelError`: `invalid_request`, `invalid_screenplay`, `no_driver`, `driver_failed`, `encoder_failed`, `cancelled`.
 */
export async function makeFilm(source: FilmSource, options: FilmOptions): Promise<Film> {
  if ('model' in source) return filmTestCard(options);
  const clock = stopwatch(options);
  const tell = (stage: FilmProgress['stage'], done: number, message?: string): void => {
    if (options.signal?.aborted) throw new OnereelError('cancelled', 'The film was cancelled.');
    options.onProgress?.({ stage, done, message });
  };
  tell('direct', begins.direct);
  const { screenplay, graphics, projector, stage } = await prepareFilm(source, {
    ...options,
    onWritten: ({ title }) => tell('stage', begins.stage, title),
    time: clock.time,
  });
  const { host, width, height, fps } = options;
  tell('sound', begins.sound);
  const { mix } = await import('./sound/mix.ts');
  const { signal } = options;
  const [mixed] = await Promise.all([
    options.audio === false ? null : clock.time('sound', () => mix(stage.cueSheet, { speak: host.speak, ...(signal ? { signal } : {}) })),
    projector.warm(stage),
  ]);
  tell('picture', begins.picture);
  const frames = Math.max(1, Math.round(screenplay.seconds * fps));
  const { writeFilm } = await import('./film/write-film.ts');
  const written = await clock.time('picture', async () => {
    const codecs = await host.codecs();
    return writeFilm({
      // The first frame will be laid beside the given picture: it gets the bits to stand that.
      width,
      height,
      fps,
      frames,
      quality: screenplay.setting.picture && options.quality === 'standard' ? 'high' : options.quality,
      sound: mixed?.sound ?? null,
      codecs,
      signal,
      picture: (frame) => projector.frame(stage, frame / fps, 1 / fps),
      onProgress: (done) => tell('picture', begins.picture + ((begins.film - begins.picture) * done) / frames),
    });
  });
  tell('film', begins.film);
  const certificate =
    options.certificate && mixed ? await clock.time('certificate', () => measureSync(written.bytes, mixed.heard, options)) : null;
  const { subtitlesOf } = await import('./sound/subtitles.ts');
  const notes = [...screenplay.notes, ...stage.notes, ...(mixed?.notes ?? [])];
  const film = {
    bytes: written.bytes,
    screenplay: { ...screenplay, notes },
    cueSheet: stage.cueSheet,
    stems: mixed?.stems ?? null,
    subtitles: mixed ? subtitlesOf(stage.cueSheet) : null,
    certificate,
    seconds: frames / fps,
    width,
    height,
    fps,
    frames,
    seed: screenplay.seed,
    driver: graphics.driver,
    timings: clock.timings,
    notes,
  };
  stage.dispose();
  projector.dispose();
  return film;
}

/** The test card: no director, no stage, no graphics device. */
async function filmTestCard({
  host,
  width,
  height,
  seconds = 4,
  fps,
  quality,
  seed = 0,
  audio,
  signal,
  onProgress,
  ...rest
}: FilmOptions): Promise<Film> {
  const clock = stopwatch({ host, width, height, fps, quality, ...rest });
  const { writeTestCard } = await import('./film/test-card/write-test-card.ts');
  const frames = Math.max(1, Math.round(seconds * fps));
  onProgress?.({ stage: 'picture', done: 0 });
  const written = await clock.time('picture', async () =>
    writeTestCard({
      width,
      height,
      fps,
      quality,
      seconds: frames / fps,
      audio,
      codecs: await host.codecs(),
      signal,
      onProgress: (done) => onProgress?.({ stage: 'picture', done: done / frames }),
    }),
  );
  return {
    bytes: written.bytes,
    screenplay: null,
    cueSheet: null,
    stems: null,
    subtitles: null,
    certificate: null,
    seconds: written.seconds,
    width,
    height,
    fps,
    frames: written.frames,
    seed,
    driver: 'none',
    timings: clock.timings,
    notes: [],
  };
}

async function measureSync(bytes: Uint8Array, heard: readonly Heard[], { host, fps }: FilmOptions): Promise<SyncCertificate> {
  const { certify } = await import('./sync/certify.ts');
  return certify(bytes, heard, { fps, codecs: await host.codecs() });
}

interface Stopwatch {
  readonly timings: Record<string, number>;
  time<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}

/** Measures the stages by the host's clock, the only one in the engine: its figures go into the receipt and nowhere else. */
function stopwatch({ host }: FilmOptions): Stopwatch {
  const timings: Record<string, number> = {};
  return {
    timings,
    async time(name, work) {
      const began = host.clock();
      try {
        return await work();
      } finally {
        timings[name] = Math.round(host.clock() - began);
      }
    },
  };
}

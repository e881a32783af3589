import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FilmProgress, FilmSource, GivenPicture } from '@onereel/engine';
import { type FilmFiles, type FilmReceipt, filmInChild } from '@onereel/engine/host/node';
import { OnereelError, type Screenplay } from '@onereel/spec';
import { randomHex } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import type { Generation } from '../store/generations.ts';
import type { StoredFile } from '../store/tables.ts';
import type { FinishOrder } from './finish-child.ts';
import { runProgram } from './fork-program.ts';

/** A film that was made and stored, before its row says so. */
export interface MadeFilm {
  readonly receipt: FilmReceipt;
  readonly files: Readonly<Record<string, StoredFile>>;
}

/** What comes with a film besides its pictures: which content variant it is, and how it is stored. */
const extras = [
  { variant: 'screenplay', file: 'screenplay', name: 'screenplay.json', type: 'application/json' },
  { variant: 'cues', file: 'cueSheet', name: 'cues.json', type: 'application/json' },
  { variant: 'subtitles', file: 'subtitles', name: 'subtitles.vtt', type: 'text/vtt' },
  { variant: 'sync', file: 'certificate', name: 'sync.json', type: 'application/json' },
  { variant: 'dialogue', file: 'dialogue', name: 'dialogue.wav', type: 'audio/wav' },
  { variant: 'effects', file: 'effects', name: 'effects.wav', type: 'audio/wav' },
  { variant: 'ambience', file: 'ambience', name: 'ambience.wav', type: 'audio/wav' },
  { variant: 'music', file: 'music', name: 'music.wav', type: 'audio/wav' },
] as const;

/** How long `onereel/test-slow` takes, in milliseconds, and in how many steps. */
const slowMilliseconds = 30_000;
const slowSteps = 60;

/** No picture has more. */
const mostBytes = 20 * 1024 * 1024;

/** The share of the work that is done when the film is shot: the rest is thumbnail, spritesheet and storing. */
const shotShare = 0.97;

async function takeTime(signal: AbortSignal, onProgress: (progress: FilmProgress) => void): Promise<void> {
  for (let step = 0; step < slowSteps; step++) {
    onProgress({ stage: 'picture', done: step / slowSteps });
    await sleep(slowMilliseconds / slowSteps, undefined, { signal });
  }
}

async function pictureOf({ blobs }: Service, { key, type, fit }: NonNullable<Generation['picture']>): Promise<GivenPicture> {
  return { bytes: await blobs.read(key, 0, mostBytes - 1), mediaType: type, fit };
}

/** What to film. A film that builds on another gets its screenplay written first, in a process of its own. */
async function sourceOf(
  service: Service,
  generation: Generation,
  signal: AbortSignal,
  onProgress: (progress: FilmProgress) => void,
): Promise<FilmSource> {
  const { source, prompt, seed } = generation;
  switch (source.kind) {
    case 'prompt':
      return { prompt, ...(generation.picture === null ? {} : { image: await pictureOf(service, generation.picture) }) };
    case 'test-card':
      return { model: 'onereel/test-card' };
    case 'test-slow':
      await takeTime(signal, onProgress);
      return { model: 'onereel/test-card' };
    case 'test-error':
      throw new OnereelError('invalid_request', 'The model onereel/test-error always fails, as it should: take another model for a film.');
    case 'remix':
    case 'extension': {
      onProgress({ stage: 'direct', done: 0 });
      return {
        screenplay: await runProgram<Screenplay>(
          'director-child',
          { kind: source.kind, prompt, seed, screenplay: source.screenplay, ...('seconds' in source ? { seconds: source.seconds } : {}) },
          signal,
        ),
      };
    }
  }
}

async function store(service: Service, prefix: string, name: string, file: string, type: string): Promise<StoredFile> {
  const bytes = await readFile(file);
  const key = `${prefix}/${name}`;
  await service.blobs.put(key, bytes, type);
  return { key, type, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) };
}

/**
 * Makes the film of a generation and stores its files under keys of their own, so that two attempts never meet. The
 * signal kills every process that takes part. Throws `OnereelError`.
 */
export async function makeGeneration(
  service: Service,
  generation: Generation,
  signal: AbortSignal,
  onProgress: (progress: FilmProgress) => void,
): Promise<MadeFilm> {
  const attempt = randomHex(4);
  const folder = join(service.settings.ONEREEL_DATA_DIR, 'work', `${generation.id}-${attempt}`);
  await mkdir(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const tell = (progress: FilmProgress): void => onProgress({ ...progress, done: progress.done * shotShare });
  try {
    const { width, height, seconds, fps, quality, seed } = generation;
    const source = await sourceOf(service, generation, signal, tell);
    const files: FilmFiles = {
      film: at('film.mp4'),
      ...Object.fromEntries(extras.map(({ file, name }) => [file, at(name)])),
    };
    const receipt = await filmInChild(
      { source, width, height, seconds, fps, quality, seed, files, audio: generation.audio },
      { signal, onProgress: tell, onLine: (line) => service.log.debug({ id: generation.id, line }, 'renderer') },
    );
    onProgress({ stage: 'film', done: shotShare });
    const order: FinishOrder = {
      film: files.film,
      thumbnail: at('thumbnail.webp'),
      spritesheet: at('spritesheet.jpg'),
    };
    await runProgram('finish-child', order, signal);
    const prefix = `films/${generation.id}/${attempt}`;
    const stored: Record<string, StoredFile> = {
      video: await store(service, prefix, 'video.mp4', files.film, 'video/mp4'),
      thumbnail: await store(service, prefix, 'thumbnail.webp', order.thumbnail, 'image/webp'),
      spritesheet: await store(service, prefix, 'spritesheet.jpg', order.spritesheet, 'image/jpeg'),
    };
    for (const { variant, file, name, type } of extras) {
      const path = files[file]!;
      if (await stat(path).catch(() => null)) stored[variant] = await store(service, prefix, name, path, type);
    }
    return { receipt, files: stored };
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

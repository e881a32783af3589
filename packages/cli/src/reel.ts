import { basename, extname } from 'node:path';
import type { FilmSource } from '@onereel/engine';
import { type FilmFiles, type FilmReceipt, type FilmRequest, filmInChild } from '@onereel/engine/host/node';
import { invalid, readArguments } from './arguments.ts';
import { readFilmOptions, reelFlags } from './film-options.ts';
import { readSource } from './film-source.ts';
import { formatHelp } from './help.ts';
import { listenForInterruption } from './interruption.ts';
import { createProgress } from './progress.ts';

/**
 * The names of the film and what belongs to it: `reel.mp4`, `reel.screenplay.json`, `reel.cues.json`, `reel.vtt`, and where they
 * are asked for `reel.sync.json` and `reel.dialogue.wav`, `reel.effects.wav`, `reel.ambience.wav`, `reel.music.wav`.
 */
export function outputFiles(out: string, asked: ReadonlySet<string> = new Set()): FilmFiles {
  if (extname(out).toLowerCase() !== '.mp4' || basename(out).length <= 4)
    throw invalid(`--out must name an MP4 file such as reel.mp4, got "${out}".`);
  const stem = out.slice(0, -4);
  return {
    film: out,
    screenplay: `${stem}.screenplay.json`,
    cueSheet: `${stem}.cues.json`,
    subtitles: `${stem}.vtt`,
    ...(asked.has('sync') ? { certificate: `${stem}.sync.json` } : {}),
    ...(asked.has('stems')
      ? {
          dialogue: `${stem}.dialogue.wav`,
          effects: `${stem}.effects.wav`,
          ambience: `${stem}.ambience.wav`,
          music: `${stem}.music.wav`,
        }
      : {}),
  };
}

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The one line at the end: file, length, size, seconds taken, driver, and what was not understood. */
export function summaryLine(file: string, film: FilmReceipt, seconds: number): string {
  const notes = film.notes.map(({ words, note }) => (words === '' ? note : `"${words}": ${note}`).replace(/\.$/, ''));
  return [
    `${file}: ${Number(film.seconds.toFixed(3))} s, ${film.width}x${film.height} at ${film.fps} fps, ${formatBytes(film.bytes)}`,
    ...(film.certificate ? [syncPhrase(film.certificate)] : []),
    `made in ${seconds.toFixed(1)} s ${film.driver === 'none' ? 'without a graphics driver' : `on ${film.driver}`}`,
    notes.length === 0 ? 'all of it understood' : notes.join('; '),
  ].join('; ');
}

/** What was measured of the sync, in words. */
function syncPhrase({ verdict, measured, median, worst }: NonNullable<FilmReceipt['certificate']>): string {
  if (measured === 0) return 'no sound whose sync could be measured';
  return `sync ${verdict} (${measured} events, median ${median} ms, worst ${worst} ms)`;
}

function summaryObject(file: string, film: FilmReceipt): object {
  const { seconds, width, height, fps, frames, seed, driver, timings, notes, certificate } = film;
  return { file, seconds, width, height, fps, frames, seed, driver, timings, notes, ...(certificate ? { sync: certificate } : {}) };
}

/** How long the film is. A screenplay has its own length: its beats are written for it. */
export function lengthOf(source: FilmSource, asked: number | undefined): number {
  if (!('screenplay' in source)) return asked ?? 4;
  const own = source.screenplay.seconds;
  if (asked === undefined || asked === own) return own;
  throw invalid(
    `--seconds cannot change the length of a screenplay, which is ${own} s, got ${asked}: edit its "seconds" and its shots instead.`,
  );
}

/** `onereel reel`: films a prompt, a screenplay or the test card into files. Throws `OnereelError`. */
export async function reel(line: readonly string[]): Promise<void> {
  const found = readArguments(line, reelFlags);
  if (found.switches.has('help'))
    return void process.stdout.write(
      formatHelp('onereel reel "PROMPT" [flags]', 'Films a prompt, an edited screenplay or the test card.', reelFlags),
    );
  const files = outputFiles(found.values['out'] ?? 'reel.mp4', found.switches);
  const options = readFilmOptions(found.values);
  const source = await readSource(found);
  const request: FilmRequest = {
    ...options,
    seconds: lengthOf(source, options.seconds),
    source,
    files,
    audio: !found.switches.has('silent'),
  };
  const started = performance.now();
  const progress = createProgress(process.stderr, () => performance.now() / 1000);
  try {
    const film = await filmInChild(request, {
      signal: listenForInterruption(),
      onProgress: progress.show,
      // A failure is told in a sentence. What the renderer says besides is for those who look for a fault in it.
      ...(process.env['ONEREEL_LOG'] ? { onLine: progress.say } : {}),
    });
    progress.end();
    const taken = (performance.now() - started) / 1000;
    process.stdout.write(
      `${found.switches.has('json') ? JSON.stringify(summaryObject(files.film, film)) : summaryLine(files.film, film, taken)}\n`,
    );
  } finally {
    progress.end();
  }
}

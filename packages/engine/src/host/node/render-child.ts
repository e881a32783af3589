/** A process of its own that makes one film with the graphics driver of its environment, and tells its parent how it goes. */
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { isOnereelError, OnereelError } from '@onereel/spec';
import { type FilmSource, makeFilm } from '../../make-film.ts';
import type { FilmReceipt, RenderMessage, RenderOrder } from './film-request.ts';
import { openNodeHost } from './open-node-host.ts';
import { outputError } from './output-files.ts';
import { stemNames } from '../../sound/stems.ts';
import { waveFile } from '../../sound/wave-file.ts';
import { modelWrites, writeScreenplay } from './write-screenplay.ts';

/** Sends a message; resolves when the parent's end of the pipe has it. */
function tell(message: RenderMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

async function write(path: string | undefined, target: string | undefined, content: Uint8Array | object | null): Promise<void> {
  if (path === undefined || target === undefined || content === null) return;
  const bytes = content instanceof Uint8Array ? content : `${JSON.stringify(content, null, 2)}\n`;
  await writeFile(path, bytes).catch((cause: unknown) => {
    throw outputError(cause, target);
  });
}

/** Drivers explain themselves at length: the first line says what is the matter, the rest is for whoever mends it. */
function driverTrouble(what: string, reason: string): OnereelError {
  const [headline = ''] = reason.split('\n');
  return new OnereelError('driver_failed', `The graphics driver ${what} while filming: ${headline.replace(/\.$/, '')}.`, { cause: reason });
}

/** A prompt whose screenplay a language model writes becomes that screenplay; everything else stays as it is. */
async function written(source: FilmSource, { seed = 0, seconds = 4 }: { seed?: number; seconds?: number }): Promise<FilmSource> {
  if (!('prompt' in source) || 'image' in source || !modelWrites()) return source;
  await tell({ kind: 'progress', progress: { stage: 'direct', done: 0 } });
  return { screenplay: await writeScreenplay(source.prompt, { seed, seconds }) };
}

async function render({ request, partials }: RenderOrder): Promise<FilmReceipt> {
  const giveUp = (what: string) => (reason: string) => void fail(driverTrouble(what, reason));
  const host = await openNodeHost({ onLost: giveUp('gave up'), onRefused: giveUp('refused a command') });
  const { source, files, ...options } = request;
  const { bytes, stems, ...film } = await makeFilm(await written(source, options), {
    ...options,
    certificate: files.certificate !== undefined,
    host,
    onProgress: (progress) => void tell({ kind: 'progress', progress }),
  });
  await write(partials.film, files.film, bytes);
  await write(partials.screenplay, files.screenplay, film.screenplay);
  await write(partials.cueSheet, files.cueSheet, film.cueSheet);
  await write(partials.subtitles, files.subtitles, film.subtitles === null ? null : new TextEncoder().encode(film.subtitles));
  await write(partials.certificate, files.certificate, film.certificate);
  for (const name of stemNames) await write(partials[name], files[name], stems && waveFile(stems[name]));
  return { ...film, bytes: bytes.length };
}

async function fail(cause: unknown): Promise<never> {
  if (isOnereelError(cause) && cause.cause !== undefined) console.error(cause.cause);
  if (isOnereelError(cause)) await tell({ kind: 'failed', code: cause.code, message: cause.message, path: cause.path });
  else {
    // A fault of ours: the sentence is for the person, the stack for whoever mends it.
    console.error(cause instanceof Error ? cause.stack : cause);
    const what = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    await tell({
      kind: 'failed',
      code: 'internal',
      message: `The film could not be made because of a fault in Onereel (${what.replace(/\.$/, '')}): set ONEREEL_LOG=1 to see where, and please report it.`,
      path: undefined,
    });
  }
  process.exit(1);
}

// A service that answers while films are made asks for a lower priority (as nice does), so that its answers come first.
// Threads begin with the priority of the one that starts them, so this must be first.
if (process.env['ONEREEL_NICENESS']) setPriority(Number(process.env['ONEREEL_NICENESS']));

// A Ctrl-C in a terminal reaches every process of the group. The parent decides; it ends this process with a signal that
// cannot be held off.
process.on('SIGINT', () => undefined);
process.on('uncaughtException', (cause) => void fail(cause));
process.on('unhandledRejection', (cause) => void fail(cause));

/** If the parent is gone, nobody wants the film and nobody else can clear up after it. */
function endWithParent({ partials }: RenderOrder): void {
  process.on('disconnect', () => {
    for (const path of Object.values(partials)) rmSync(path, { force: true });
    process.exit(1);
  });
}

process.once('message', (order) => {
  endWithParent(order as RenderOrder);
  render(order as RenderOrder)
    .then((receipt) => tell({ kind: 'finished', receipt }))
    // Dawn's threads would keep the process alive.
    .then(() => process.exit(0), fail);
});

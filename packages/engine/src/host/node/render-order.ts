import { writeFile } from 'node:fs/promises';
import { isOnereelError, OnereelError } from '@onereel/spec';
import { makeFilm } from '../../make-film.ts';
import type { FilmReceipt, RenderMessage, RenderOrder } from './film-request.ts';
import type { DirectorAside } from './director-aside.ts';
import { openNodeHost } from './open-node-host.ts';
import { outputError } from './output-files.ts';
import { stemNames } from '../../sound/stems.ts';
import { waveFile } from '../../sound/wave-file.ts';

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

async function render({ request, partials }: RenderOrder, director: DirectorAside | undefined): Promise<FilmReceipt> {
  const giveUp = (what: string) => (reason: string) => void fail(driverTrouble(what, reason));
  const host = await openNodeHost({ director, onLost: giveUp('gave up'), onRefused: giveUp('refused a command') });
  const { source, files, ...options } = request;
  const { bytes, stems, ...film } = await makeFilm(source, {
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

/** Tells the parent what went wrong and ends the process. */
export async function fail(cause: unknown): Promise<never> {
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

/** Makes the film that is ordered, tells the parent how it goes, and ends the process. */
export function renderOrder(order: RenderOrder, director: DirectorAside | undefined): void {
  render(order, director)
    .then((receipt) => tell({ kind: 'finished', receipt }))
    // Dawn's threads would keep the process alive.
    .then(() => process.exit(0), fail);
}

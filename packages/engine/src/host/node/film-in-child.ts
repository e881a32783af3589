import { OnereelError } from '@onereel/spec';
import { type Child, type ChildEnd, startChild } from './child.ts';
import type { FilmProgress } from '../../make-film.ts';
import type { FilmReceipt, FilmRequest, RenderMessage, RenderOrder } from './film-request.ts';
import type { Driver } from './driver.ts';
import { findDriver } from './find-driver.ts';
import { forgetDriver } from './remember-driver.ts';
import { type OutputFiles, reserveOutput } from './output-files.ts';

/** What a caller may want to know while the film is made, and how to stop it. */
export interface FilmInChildOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FilmProgress) => void;
  /** Hears each line that the process prints, without drivers' noise. */
  readonly onLine?: (line: string) => void;
}

/** The test card is drawn without a graphics driver, so it can be had where there is none. */
const noDriver: Driver = { kind: 'swiftshader', name: 'no driver', software: true, variables: {} };

function cancelled(): OnereelError {
  return new OnereelError('cancelled', 'The film was cancelled; nothing was written.');
}

/** The sentence for a process that ended without a word: a driver that crashed, or a machine out of memory. */
function silentEnd(driver: Driver, end: ChildEnd, child: Child): OnereelError {
  const how = end.signal ?? `exit code ${end.exitCode}`;
  const memory = end.signal === 'SIGKILL' || child.lastWords().some((line) => line.includes('heap out of memory'));
  const advice = memory
    ? 'the machine probably ran out of memory: try a smaller --resolution or --quality draft'
    : driver.kind === 'swiftshader'
      ? 'try again, or a smaller --resolution'
      : 'try again, or with ONEREEL_DRIVER=swiftshader';
  return new OnereelError(
    'driver_failed',
    `The process that films with ${driver.name} ended in the middle of the work (${how}): ${advice}.`,
  );
}

function watch(child: Child, onProgress: FilmInChildOptions['onProgress']): () => RenderMessage | null {
  let last: RenderMessage | null = null;
  child.process.on('message', (message: RenderMessage) => {
    if (message.kind === 'progress') onProgress?.(message.progress);
    else last ??= message;
  });
  return () => last;
}

async function runChild(driver: Driver, order: RenderOrder, options: FilmInChildOptions): Promise<FilmReceipt> {
  const child = startChild('render-child', {
    variables: driver.variables,
    words: 'prompt' in order.request.source && !order.request.source.image ? ['prompt'] : [],
    ...(options.onLine ? { onLine: options.onLine } : {}),
  });
  const outcome = watch(child, options.onProgress);
  const stop = (): void => child.kill();
  options.signal?.addEventListener('abort', stop, { once: true });
  process.once('exit', stop);
  child.process.send(order);
  const end = await child.ended;
  process.off('exit', stop);
  options.signal?.removeEventListener('abort', stop);
  const last = outcome();
  if (options.signal?.aborted) throw cancelled();
  if (last?.kind === 'finished') return last.receipt;
  if (last?.kind === 'failed') throw new OnereelError(last.code, last.message, last.path === undefined ? {} : { path: last.path });
  throw silentEnd(driver, end, child);
}

async function settle(files: OutputFiles, filming: Promise<FilmReceipt>): Promise<FilmReceipt> {
  try {
    const receipt = await filming;
    await files.keep();
    return receipt;
  } catch (cause) {
    await files.discard();
    throw cause;
  }
}

/**
 * Makes a film in a process of its own, with the best graphics driver of this machine, and writes it to the files that
 * the request names. They appear together when the film is whole; nothing is left of one that failed or was cancelled,
 * and a driver that crashes takes only its own process with it. Throws `OnereelError`.
 */
export async function filmInChild(request: FilmRequest, options: FilmInChildOptions = {}): Promise<FilmReceipt> {
  if (options.signal?.aborted) throw cancelled();
  const started = performance.now();
  const files = await reserveOutput(request.files);
  const filming = async (): Promise<FilmReceipt> => {
    const driver = 'model' in request.source ? noDriver : await findDriver();
    if (options.signal?.aborted) throw cancelled();
    const found = performance.now();
    const receipt = await runChild(driver, { request, partials: files.partials }, options).catch(async (cause: unknown) => {
      if (cause instanceof OnereelError && (cause.code === 'driver_failed' || cause.code === 'no_driver')) await forgetDriver();
      throw cause;
    });
    return {
      ...receipt,
      timings: { ...receipt.timings, driver: Math.round(found - started), process: Math.round(performance.now() - started) },
    };
  };
  return settle(files, filming());
}

import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isOnereelError, OnereelError } from '@onereel/spec';
import type { FilmRequest } from './film-request.ts';

type Files = FilmRequest['files'];

let count = 0;

function partialOf(path: string, mark: string): string {
  return join(dirname(path), `.${basename(path)}.${mark}.partial`);
}

function listFiles(files: Files): string[] {
  return Object.values(files).filter((path): path is string => typeof path === 'string');
}

/** The sentence for an error of the file system about an output. Other errors are given back as they are. */
export function outputError(cause: unknown, path: string): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (isOnereelError(cause) || typeof code !== 'string') return cause;
  const folder = dirname(resolve(path));
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OnereelError(
      'disk_full',
      `The film was to be written to ${path}, but the disk is full: free some space or choose another folder with --out.`,
      { cause },
    );
  }
  return new OnereelError(
    'output_unwritable',
    `The film was to be written to ${path}, but the folder ${folder} cannot be written (${code}): choose another with --out.`,
    { cause },
  );
}

async function checkTarget(path: string): Promise<void> {
  const folder = await stat(dirname(resolve(path))).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new OnereelError(
      'output_unwritable',
      `The film was to be written to ${path}, but there is no folder ${dirname(resolve(path))}: make it first or choose another with --out.`,
    );
  }
  const target = await stat(path).catch(() => null);
  if (target && !target.isFile())
    throw new OnereelError(
      'output_unwritable',
      `The film was to be written to ${path}, but that is not a file: choose another name with --out.`,
    );
}

/** Makes an empty file, so that a folder that cannot be written is known before minutes of work. */
async function reserve(partial: string, target: string): Promise<void> {
  try {
    const handle = await open(partial, 'w');
    await handle.close();
  } catch (cause) {
    throw outputError(cause, target);
  }
}

/** Files that are written beside their final names and moved there together when all are whole. */
export interface OutputFiles {
  /** The names to write under. */
  readonly partials: Files;
  /** Moves every file to its final name. */
  keep(): Promise<void>;
  /** Removes whatever was written. Nothing remains of a film that failed. */
  discard(): Promise<void>;
}

/**
 * Checks that the files can be written, and reserves them. Throws `OnereelError` `output_unwritable` or `disk_full`,
 * with nothing left behind.
 */
export async function reserveOutput(files: Files): Promise<OutputFiles> {
  const mark = `${process.pid}-${++count}`;
  const partials = Object.fromEntries(
    Object.entries(files).flatMap(([name, path]) => (typeof path === 'string' ? [[name, partialOf(path, mark)]] : [])),
  ) as unknown as Files;
  const targets = listFiles(files);
  const asides = listFiles(partials);
  const discard = async (): Promise<void> => {
    for (const aside of asides) await rm(aside, { force: true });
  };
  for (const target of targets) await checkTarget(target);
  await reserve(partials.film, files.film).catch(async (cause: unknown) => {
    await discard().catch(() => undefined);
    throw cause;
  });
  return {
    partials,
    discard,
    async keep() {
      for (const [index, aside] of asides.entries()) {
        if (await stat(aside).catch(() => null)) await rename(aside, targets[index]!);
      }
    },
  };
}

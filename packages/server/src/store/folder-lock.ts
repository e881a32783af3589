import { open, readFile, rm } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OnereelError } from '@onereel/spec';

/** When a process began, as Linux counts it; elsewhere nothing. It tells a process from a later one with its number. */
function beginOf(process_: number): string {
  try {
    const text = readFileSync(`/proc/${process_}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder: { process: number; began: string }): boolean {
  if (!Number.isInteger(holder.process) || holder.process <= 0) return false;
  try {
    process.kill(holder.process, 0);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false;
  }
  return holder.began === '' || holder.began === beginOf(holder.process);
}

async function readHolder(file: string): Promise<{ process: number; began: string } | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const [number = '', began = ''] = text.split(' ');
  return { process: Number(number), began };
}

/**
 * Takes a folder for this process alone, as the embedded database needs it. Gives what releases it. A lock of a process
 * that is gone, such as one that was killed, is taken over. Throws `OnereelError` `invalid_request` if another has it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'server.lock');
  const own = `${process.pid} ${beginOf(process.pid)}`;
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(own);
      await handle.close();
      break;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') || attempt > 20) throw cause;
      const holder = await readHolder(file);
      if (holder !== null && holder.process !== process.pid && isAlive(holder))
        throw new OnereelError(
          'invalid_request',
          `The data folder ${folder} is in use by the process ${holder.process}: stop it first, or name another folder in ONEREEL_DATA_DIR.`,
        );
      await rm(file, { force: true });
    }
  }
  return () => rmSync(file, { force: true });
}

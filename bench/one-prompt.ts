/**
 * One prompt's start and frames, as one line of JSON: the process that `bench/prompts.ts` starts for each prompt, in the
 * environment of a driver. By hand: `node --conditions=@onereel/source bench/one-prompt.ts "a prompt" [WxH] [frames] [FOLDER]`;
 * with a folder, each frame is kept there as raw bytes, to be compared with those of another run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDirector } from '../packages/engine/src/host/node/director-aside.ts';

const [prompt = 'A white ball bounces on a dark floor.', size = '1920x1080', count = '8', folder = ''] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
const phases: Record<string, number> = {};
/** Milliseconds of processor time by phase: on the main thread, which a start waits for, and on all of them. */
const working: Record<string, string> = {};
let last = 0;
let lastWork = [0, 0];
/** Ends a phase of the start. The clock of `performance` begins with the process. */
function ends(phase: string): void {
  const now = performance.now();
  phases[phase] = Math.round(now - last);
  last = now;
  const work = [process.threadCpuUsage(), process.cpuUsage()].map(({ user, system }) => Math.round((user + system) / 1000));
  working[phase] = work.map((spent, index) => spent - lastWork[index]!).join(' of ');
  lastWork = work;
}

const director = startDirector();
const [{ openNodeHost }, { prepareFilm }] = await Promise.all([
  import('@onereel/engine/host/node'),
  import('../packages/engine/src/prepare-film.ts'),
]);
ends('process');
const host = await openNodeHost({ director });
const time = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  const result = await work();
  ends(name);
  return result;
};
const { graphics, projector, stage } = await prepareFilm(
  { prompt },
  { host, seed: 1, seconds: 4, width, height, quality: 'standard', time },
);
await projector.warm(stage);
ends('warm');
const step = 1 / 24;
await projector.frame(stage, 0, step);
ends('first frame');
const starting = process.cpuUsage();

// Pairs of frames that follow each other, as in a film: the first of a pair has the second's plate to make.
const pairs = Math.max(1, Math.round(Number(count) / 2));
const costs: { wall: number; processor: number }[] = [];
for (let pair = 0; pair < pairs; pair++) {
  const at = Math.floor(((pair + 0.5) / pairs) * stage.seconds * 24) * step;
  await projector.frame(stage, at, step);
  await projector.frame(stage, at + step, step);
  for (const later of [2, 3]) {
    await graphics.device.queue.onSubmittedWorkDone();
    const began = performance.now();
    const before = process.cpuUsage();
    const bytes = await projector.frame(stage, at + later * step, step);
    const { user, system } = process.cpuUsage(before);
    costs.push({ wall: performance.now() - began, processor: (user + system) / 1000 });
    if (folder) writeFileSync(join(folder, `${pair}-${later}.yuv`), bytes);
  }
}
const mean = (key: 'wall' | 'processor'): number => costs.reduce((sum, cost) => sum + cost[key], 0) / costs.length;
console.log(
  JSON.stringify({
    driver: graphics.driver,
    start: Object.values(phases).reduce((sum, phase) => sum + phase, 0) / 1000,
    starting: (starting.user + starting.system) / 1e6,
    wall: mean('wall'),
    processor: mean('processor'),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    phases,
    working,
  }),
);
process.exit(0);

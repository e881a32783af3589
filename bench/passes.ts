/**
 * What each pass of a film's frames costs: `node --conditions=@onereel/source bench/passes.ts "a prompt" [seconds,seconds…] [WxH] [quality]`.
 * Prints milliseconds of processor time (all threads, the driver's too), pass by pass, and of the heaviest meshes of the moving layers.
 * Run it in the environment of a driver: see CONTRIBUTING, "Graphics drivers". Other work on the machine raises the figures.
 */
import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import type { Mesh } from 'three/webgpu';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import type { Quality } from '../packages/engine/src/picture/quality.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';

const [prompt = 'A white ball bounces on a dark floor.', times = '1', size = '1920x1080', quality = 'standard'] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
const repeats = 3;
const step = 1 / 24;
const host = await openNodeHost();
const graphics = await host.graphics();

async function processorTime(work: () => unknown, count = repeats): Promise<number> {
  await graphics.device.queue.onSubmittedWorkDone();
  const before = process.cpuUsage();
  for (let round = 0; round < count; round++) await work();
  await graphics.device.queue.onSubmittedWorkDone();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

const projector = await Projector.open(graphics, { width, height, quality: quality as Quality });
const screenplay = await direct(prompt, { seed: 1, seconds: 4 });
const stage = await buildStage(screenplay, {
  speak: host.speak,
  cache: host.cache,
  aspect: width / height,
  shadowMap: projector.shadowTarget.texture,
});
const building = await processorTime(() => stage.prepare?.(projector.renderer), 1);
console.log(`${graphics.driver}, ${size} ${quality}; preparing ${building.toFixed(0)} ms`);

/** The moving layers again with one mesh at a time. */
async function meshes(work: () => void): Promise<string[]> {
  const shown: Mesh[] = [];
  stage.scene.traverse((object) => (object as Mesh).isMesh && object.visible && shown.push(object as Mesh));
  const lines: [number, string][] = [];
  for (const mesh of shown) {
    for (const other of shown) other.visible = other === mesh;
    const cost = await processorTime(work);
    const triangles = Math.round((mesh.geometry.index?.count ?? 0) / 3);
    if (cost > 10) lines.push([cost, `    ${triangles} triangles, order ${mesh.renderOrder}: ${cost.toFixed(0)}`]);
  }
  for (const mesh of shown) mesh.visible = true;
  return lines.toSorted(([one], [other]) => other - one).map(([, line]) => line);
}

for (const at of times.split(',').map(Number)) {
  await projector.frame(stage, at === 0 ? step : 0, step);
  const passes: string[] = [];
  let heavy: string[] = [];
  await projector.passes(stage, at, step, async (name, work) => {
    // Drawn twice at one place, the still layer would be kept.
    passes.push(`${name} ${(await processorTime(work, name === 'still' ? 1 : repeats)).toFixed(0)}`);
    if (name === 'moving') heavy = await meshes(work);
  });
  const finished = await processorTime(() => projector.frame(stage, at, step));
  console.log([`${at} s: ${passes.join(', ')}; whole frame without the still layer ${finished.toFixed(0)}`, ...heavy].join('\n'));
}
process.exit(0);

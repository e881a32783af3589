/**
 * Where one film's frames spend their time: `node --conditions=@onereel/source bench/frame.ts "a prompt" [frames] [WxH] [quality]`.
 * Prints milliseconds of processor time (all threads, the driver's too) and of wall time per frame, after a warm-up.
 * Run it in the environment of a driver: see CONTRIBUTING, "Graphics drivers".
 */
import { loadavg } from 'node:os';
import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import type { Quality } from '../packages/engine/src/picture/quality.ts';

const [prompt = 'A white ball bounces on a dark floor.', count = '8', size = '1920x1080', quality = 'standard'] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
const host = await openNodeHost();
const graphics = await host.graphics();
const projector = await Projector.open(graphics, { width, height, quality: quality as Quality });
const screenplay = await direct(prompt, { seed: 1, seconds: 4 });
const before = process.cpuUsage();
const stage = await buildStage(screenplay, {
  speak: host.speak,
  cache: host.cache,
  aspect: width / height,
  shadowMap: projector.shadowTarget.texture,
} as Parameters<typeof buildStage>[1]);
await stage.prepare?.(projector.renderer);
await projector.frame(stage, 0, 1 / 24);
const building = process.cpuUsage(before);
const frames = Number(count);
let triangles = 0;
stage.scene.traverse((object) => {
  const drawn = object as {
    isMesh?: boolean;
    visible: boolean;
    count?: number;
    geometry?: { index?: { count: number } | null; attributes: Record<string, { count: number }> };
  };
  if (drawn.isMesh && drawn.visible)
    triangles += ((drawn.geometry?.index?.count ?? drawn.geometry?.attributes['position']?.count ?? 0) / 3) * (drawn.count ?? 1);
});
const start = process.cpuUsage();
const began = performance.now();
for (let frame = 0; frame < frames; frame++) await projector.frame(stage, ((frame + 0.5) / frames) * stage.seconds, 1 / 24);
const wall = (performance.now() - began) / frames;
const used = process.cpuUsage(start);
const posing = performance.now();
for (let frame = 0; frame < frames; frame++) stage.at(((frame + 0.5) / frames) * stage.seconds);
const pose = (performance.now() - posing) / frames;
console.log(
  `${graphics.driver}, ${size} ${quality}: ${wall.toFixed(0)} ms wall, ${((used.user + used.system) / 1000 / frames).toFixed(0)} ms CPU per frame (posing once ${pose.toFixed(1)} ms); building ${((building.user + building.system) / 1000).toFixed(0)} ms CPU; ${Math.round(triangles)} triangles in the scene; load ${loadavg()[0]!.toFixed(1)}`,
);
process.exit(0);

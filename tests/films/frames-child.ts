/**
 * Draws a screenplay's frames at the moments it is told and prints their fingerprints: `frames-child.ts PROMPT MOMENT…`.
 * A process of its own, because a graphics driver is chosen by the environment that a process starts with.
 */
import { createHash } from 'node:crypto';
import { openNodeHost } from '@onereel/engine/host/node';
import { direct } from '@onereel/engine/director';
import { Projector } from '../../packages/engine/src/picture/projector.ts';
import { buildStage } from '../../packages/engine/src/stage/build-stage.ts';

const [prompt = '', ...moments] = process.argv.slice(2);
const host = await openNodeHost();
const [width, height] = [160, 90];
const projector = await Projector.open(await host.graphics(), { width, height, quality: 'standard' });
const screenplay = await direct(prompt, { seed: 3, seconds: 3 });
const stage = await buildStage(screenplay, {
  speak: host.speak,
  cache: host.cache,
  aspect: width / height,
  shadowMap: projector.shadowTarget.texture,
});
await stage.prepare?.(projector.renderer);
const prints: Record<string, string> = {};
const levels: Record<string, number> = {};
for (const moment of moments) {
  const planes = await projector.frame(stage, Number(moment), 1 / 24);
  prints[moment] = createHash('sha256').update(planes).digest('hex');
  levels[moment] = planes.subarray(0, width * height).reduce((sum, luma) => sum + luma, 0) / (width * height);
}
process.stdout.write(`${JSON.stringify({ prints, levels })}\n`, () => process.exit(0));

/**
 * Where one film's frames spend their time: `node --conditions=@onereel/source bench/frame.ts "a prompt" [frames] [WxH] [quality]`.
 * Prints milliseconds of processor time (all threads, the driver's too) and of wall time per frame, after a warm-up.
 * Run it in the environment of a driver: see CONTRIBUTING, "Graphics drivers".
 */
import { loadavg } from 'node:os';
import { readFileSync } from 'node:fs'; import { readScreenplay } from '@onereel/spec';
import { openNodeHost } from '@onereel/engine/host/node';
import { Projector } from '../packages/engine/src/picture/projector-profile.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import type { Quality } from '../packages/engine/src/picture/quality.ts';

const [prompt = 'A white ball bounces on a dark floor.', count = '8', size = '1920x1080', quality = 'standard'] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
const host = await openNodeHost();
const graphics = await host.graphics();
const projector = await Projector.open(graphics, { width, height, quality: quality as Quality });
const screenplay = readScreenplay(JSON.parse(readFileSync(prompt,'utf8')));
const before = process.cpuUsage();
const stage = await buildStage(screenplay, { speak: host.speak, cache: host.cache, aspect: width / height, shadowMap: projector.shadowTarget.texture } as Parameters<typeof buildStage>[1]);
await stage.prepare?.(projector.renderer);
await projector.frame(stage, 0, 1 / 24);
const building = process.cpuUsage(before);
for (const t of process.env['T']!.split(',').map(Number)) console.log(t, await (projector as any).profile(stage, t, 1/24));
process.exit(0);
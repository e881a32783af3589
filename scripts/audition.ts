/**
 * Shows one member of the cast: `node --conditions=@onereel/source scripts/audition.ts KIND OUT.png ['{"actions":["wave"],"speed":1.4,"heading":"turntable"}'] [frames] [WxH]`.
 * The JSON is an `AuditionCall` without its kind.
 */
import { writeFileSync } from 'node:fs';
import { openNodeHost } from '@onereel/engine/host/node';
import { auditionStage } from '../packages/engine/src/stage/audition.ts';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { sheet } from './contact-sheet.ts';

const [kind = 'ball', out = 'audition.png', call = '{}', frames = '6', size = '640x360'] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
const host = await openNodeHost();
const graphics = await host.graphics();
const projector = await Projector.open(graphics, { width, height, quality: 'standard' });
const stage = await auditionStage({ kind, ...JSON.parse(call) }, { shadowMap: projector.shadowTarget.texture, aspect: width / height });
const pictures: Uint8Array[] = [];
const count = Number(frames);
for (let number = 0; number < count; number++) {
  const started = performance.now();
  pictures.push((await projector.image(stage, ((number + 0.5) / count) * stage.seconds, 1 / 24)).slice());
  console.error(`frame ${number + 1}/${count}: ${(performance.now() - started).toFixed(0)} ms`);
}
writeFileSync(out, sheet(pictures, width, height, Math.min(count, 3)));
process.exit(0);

/**
 * Frames of a screenplay in one PNG: `node --conditions=@onereel/source scripts/film-sheet.ts SCREENPLAY.json OUT.png [frames=8] [WxH=640x360] [from] [to]`.
 * SCREENPLAY.json may also be a prompt in quotes. With one frame, `from` is its moment.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readScreenplay } from '@onereel/spec';
import { openNodeHost } from '@onereel/engine/host/node';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { sheet } from './contact-sheet.ts';

const [source = '', out = 'sheet.png', frames = '8', size = '640x360', from, to] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number) as [number, number];
async function screenplayOf(text: string): Promise<ReturnType<typeof readScreenplay>> {
  if (text.endsWith('.json')) return readScreenplay(JSON.parse(readFileSync(text, 'utf8')));
  const { direct } = await import('@onereel/engine/director');
  return direct(text, { seed: 1, seconds: 4 });
}
const screenplay = await screenplayOf(source);
const host = await openNodeHost();
const graphics = await host.graphics();
const projector = await Projector.open(graphics, { width, height, quality: 'standard' });
const began = performance.now();
const stage = await buildStage(screenplay, {
  speak: host.speak,
  cache: host.cache,
  decodeImage: host.decodeImage,
  aspect: width / height,
  shadowMap: projector.shadowTarget.texture,
});
await stage.prepare?.(projector.renderer);
console.error(
  `stage: ${(performance.now() - began).toFixed(0)} ms, ${stage.cueSheet.cues.length} cues, notes: ${JSON.stringify(stage.notes)}`,
);
const count = Number(frames);
const first = Number(from ?? 0);
const last = Number(to ?? stage.seconds);
const pictures: Uint8Array[] = [];
for (let number = 0; number < count; number++) {
  const at = count === 1 ? first : first + ((number + 0.5) / count) * (last - first);
  const started = performance.now();
  pictures.push((await projector.image(stage, at, 1 / 24)).slice());
  console.error(`${at.toFixed(2)} s: ${(performance.now() - started).toFixed(0)} ms`);
}
writeFileSync(out, sheet(pictures, width, height, Math.min(count, count > 4 ? 4 : 2)));
process.exit(0);

/**
 * Shows one member of the cast: `npm run audition -- KIND [OUT.png] [CALL] [frames] [WxH]`. Without a CALL it draws the whole sheet, row by
 * row: all round, close up, by day, at sunset and at night, far away, moving in each of its ways, and each of its actions. With one (an
 * `AuditionCall` in JSON, without its kind, such as '{"actions":["wave"],"heading":"turntable"}') it draws only that.
 */
import { writeFileSync } from 'node:fs';
import { openNodeHost } from '@onereel/engine/host/node';
import { isOnereelError } from '@onereel/spec';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { type AuditionCall, auditionStage } from '../packages/engine/src/stage/audition.ts';
import { castFamilies } from '../packages/engine/src/stage/cast/families.ts';
import type { Family } from '../packages/engine/src/stage/cast/family.ts';
import { createChance } from '../packages/engine/src/chance/chance.ts';
import { manifest } from '../packages/engine/src/manifest/manifest.ts';
import { sheet } from './contact-sheet.ts';

type Call = Omit<AuditionCall, 'kind'>;

const [kind = 'ball', out = `${kind}.png`, call, frames = '6', size] = process.argv.slice(2);
const [width, height] = (size ?? (call ? '640x360' : '320x240')).split('x').map(Number) as [number, number];
const columns = call ? Math.min(Number(frames), 3) : 6;

/** Speeds at which a kind moves, one for each of its gaits. */
async function speedsOf(): Promise<number[]> {
  const row = manifest.cast.find((one) => one.kind === kind);
  const family = (await (row && castFamilies.get(row.family))?.()) as unknown as Family<unknown> | undefined;
  if (!row || !family) return [];
  const member = { id: 'one', noun: kind, kind, match: 'exact' as const, count: 1, traits: {} };
  const movement = family.movement(family.choose(createChance(1), row, member), row);
  return movement.gaits.map((gait, index) => Math.max(gait.from, index === 0 ? movement.speeds.default * 0.6 : gait.from * 1.2));
}

/** The views of the whole sheet. */
async function views(): Promise<{ call: Call; at: number }[]> {
  const row = manifest.cast.find((one) => one.kind === kind);
  const round = [0, 1, 2, 3, 4, 5].map((step) => ({ call: { heading: (step * Math.PI) / 3 + 0.5 }, at: 0.5 }));
  const looks: Call[] = [
    { look: 'head', distance: 1.1, heading: 0.4 },
    { look: 'head', distance: 1.1, heading: 1.5 },
    { timeOfDay: 'day' },
    { timeOfDay: 'sunset' },
    { timeOfDay: 'night' },
    { distance: 12 },
  ];
  const moving = (await speedsOf()).flatMap((speed) => [0.3, 0.62].map((at) => ({ call: { speed, heading: 1.2 }, at: at * 2 })));
  const doing = (row?.actions ?? []).map((action) => ({ call: { actions: [action], heading: 0.5 }, at: 1.6 }));
  return [...round, ...looks.map((one) => ({ call: one, at: 0.5 })), ...moving, ...doing];
}

try {
  const host = await openNodeHost();
  const projector = await Projector.open(await host.graphics(), { width, height, quality: 'standard' });
  const tools = { shadowMap: projector.shadowTarget.texture, aspect: width / height };
  const pictures: Uint8Array[] = [];
  if (call) {
    const stage = await auditionStage({ kind, ...(JSON.parse(call) as Call) }, tools);
    for (let number = 0; number < Number(frames); number++)
      pictures.push((await projector.image(stage, ((number + 0.5) / Number(frames)) * stage.seconds, 1 / 24)).slice());
  } else {
    for (const view of await views()) {
      const stage = await auditionStage({ kind, ...view.call }, tools);
      pictures.push((await projector.image(stage, view.at, 1 / 48)).slice());
      stage.dispose();
    }
  }
  writeFileSync(out, sheet(pictures, width, height, columns));
  process.stdout.write(`${out}: ${pictures.length} views of ${kind}\n`);
  process.exit(0);
} catch (cause) {
  process.stderr.write(`${isOnereelError(cause) ? cause.message : String(cause instanceof Error ? cause.stack : cause)}\n`);
  process.exit(1);
}

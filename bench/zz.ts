import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { DataTexture } from 'three/webgpu';
const host = await openNodeHost();
for (const prompt of process.argv.slice(2)) {
  const sp = await direct(prompt, { seed: 1, seconds: 4 });
  const stage: any = await buildStage(sp, { speak: host.speak, cache: host.cache, aspect: 16 / 9, shadowMap: new DataTexture() } as any);
  console.log(prompt);
  for (const c of stage.cueSheet.cues) console.log('  ', c.kind, c.who, c.at, c.seconds);
  const p = stage.placed[0];
  for (let t = 0; t < 4; t += 0.5) {
    stage.at(t);
    console.log(
      '  t',
      t,
      p.body.object.position
        .toArray()
        .map((x: number) => x.toFixed(2))
        .join(','),
      p.actor.track.gait(t).name,
      p.actor.track.speed(t).toFixed(2),
      p.actor.track.gait(t).phase.toFixed(2),
    );
  }
}
process.exit(0);

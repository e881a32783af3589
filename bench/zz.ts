import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { DataTexture } from 'three/webgpu';
const host = await openNodeHost();
for (const prompt of process.argv.slice(2)) {
const sp = await direct(prompt, { seed: 1, seconds: 4 });
const stage: any = await buildStage(sp, { speak: host.speak, cache: host.cache, aspect: 16/9, shadowMap: new DataTexture() } as any);
console.log(prompt, sp.setting.kind, JSON.stringify(sp.cast.map(c=>[c.id,c.kind])), JSON.stringify(sp.shots[0].beats.map((b:any)=>[b.who,b.action,b.target]))); for (const c of stage.cueSheet.cues.slice(0,8)) console.log('  ', c.kind, c.who, c.at, c.seconds);
console.log(JSON.stringify(stage.notes));
}
process.exit(0);

import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { DataTexture, Vector3 } from 'three/webgpu';
const host = await openNodeHost();
const sp = await direct('A woman types on a laptop.', { seed: 1, seconds: 4 });
const stage: any = await buildStage(sp, { speak: host.speak, cache: host.cache, aspect: 16/9, shadowMap: new DataTexture() } as any);
const p = stage.placed[0]; console.log(stage.placed.map((x:any)=>[x.actor.name,x.actor.kind.kind,x.body.object.position.toArray()]));
for (let t=1;t<1.5;t+=0.02){ stage.at(t); const a=['right-hand','left-hand'].map(n=>{const v=new Vector3(...p.body.anchor(n)); return [v.x,v.y,v.z].map((q:number)=>(q*1000).toFixed(1)).join(',')}); const m = 0; console.log(t.toFixed(2), a.join('  |  ')); }
process.exit(0);

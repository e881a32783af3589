import { Group } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import type { Family } from '../family.ts';
import { Poser } from '../skeleton/poser.ts';
import { assembleBeast, type Beast, type BeastShapes, chooseBeast } from './beast.ts';
import { dropsOf } from './drops.ts';
import { beastJoints, frameOf, lowered, ofHead, trunkJoints } from './frame.ts';
import { beastMovement } from './gaits.ts';
import { marks } from './marks.ts';
import { poseBeast } from './pose.ts';
import { planSkull } from './skull.ts';
import { wearFormOf } from './wear-form.ts';

/** Four-legged animals: one body told by measures; dogs, cats, horses, cattle, bears, elephants are its breeds. */
export const quadrupedFamily: Family<Beast> = {
  family: 'quadruped',
  choose: chooseBeast,
  build(beast, matter) {
    const { breed, size, coat } = beast;
    const plan = planSkull(breed);
    const frame = frameOf(breed);
    const joints = beastJoints(breed, size, plan.eye);
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    let made: BeastShapes | undefined;
    const shapes = (): BeastShapes => (made ??= assembleBeast(beast, (name) => rig.number(name)));
    const smoothCoat = breed.cover === 'skin';
    const fur = matter.shape('beast fur 2', () => shapes().fur);
    const meshes = [
      mesh(
        fur,
        matter.solid({
          bones: rig.count,
          detail: smoothCoat ? 'rough' : 'fur',
          repeat: (smoothCoat ? 3 : 5) / size,
          relief: smoothCoat ? 0.8 : breed.shag > 0.005 ? 1 : 0.5,
          paint: marks(breed, frame, plan, coat, size),
        }),
        { rig },
      ),
      mesh(
        matter.shape('beast bare 3', () => shapes().bare),
        matter.solid({ bones: rig.count }),
        { rig },
      ),
    ];
    const object = new Group();
    object.add(...meshes);
    // In a herd nobody's drops are seen.
    const drops = beast.grain === 1 ? dropsOf(beast, poser, matter) : null;
    if (drops) object.add(drops.object);
    const onHead = (at: Vector3): Vector3 => {
      const [x, y, z] = lowered(breed, ofHead(breed, frame, at));
      return poser.where('head', [x * size, y * size, z * size]);
    };
    return {
      object,
      fitting: () => ({ form: wearFormOf(beast, frame, plan), skin: fur, rig, host: object }),
      extent: [
        Math.max(breed.chest[0], breed.waist[0]) * 2 * size,
        (frame.head[1] + 0.12 * breed.head - breed.low) * size * (breed.stance === 'upright' || breed.waits === 'sit' ? 1.2 : 1),
        (frame.head[2] + plan.to * breed.head - frame.tail[2]) * size,
      ],
      pose(moment) {
        rig.rest();
        poseBeast(poser, beast, moment);
        rig.apply();
        drops?.pose(moment);
      },
      anchor(name) {
        if (name === 'head' || name === 'face') return onHead([0, 0.01, plan.from * 0.7]);
        if (name === 'eyes') return onHead([0, plan.eye[1], plan.eye[2]]);
        // An elephant takes things with the end of its trunk.
        if (name === 'grip' && breed.trunk) return poser.where(`trunk${trunkJoints - 1}`);
        if (name === 'mouth' || name === 'grip') return onHead([0, plan.mouth, plan.to]);
        if (name === 'hand') return poser.where('toesForeR');
        if (name === 'tail') return poser.where('tail3');
        if (name === 'back') return poser.where('body', [0, lowered(breed, [0, 0.98, 0])[1] * size, 0]);
        if (name === 'feet') return [0, 0, 0];
        return poser.where('body');
      },
      dispose() {
        for (const one of meshes) one.geometry.dispose();
        drops?.dispose();
      },
    };
  },
  movement: ({ breed, size }) => beastMovement(breed, size),
  // A rider sits behind the withers, or before the hump.
  perches({ breed, size }) {
    const one = breed.humps === 1;
    const [, y, z] = lowered(breed, [0, one ? 1.1 : 0.945, one ? -0.06 : 0.04]);
    return [{ name: 'back', at: [0, y * size, z * size], room: [breed.chest[0] * 1.6 * size, breed.length * 0.5 * size] }];
  },
};

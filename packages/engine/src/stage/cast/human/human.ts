import { Group } from 'three/webgpu';
import { mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import type { Family } from '../family.ts';
import { Poser } from '../skeleton/poser.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { assemble, type PersonShapes } from './assembly.ts';
import { tailoring } from './clothes/tailoring.ts';
import { humanMovement } from './gaits.ts';
import { mountOf } from './grip.ts';
import { choosePerson, type Person } from './person.ts';
import { posePerson } from './pose.ts';
import { humanJoints, ofHead } from './skeleton.ts';
import { marksPaint, softSkin } from './skin-marks.ts';
import { eyeCentre, mouthCentre } from './head.ts';

/** The name of the joint on the other side of the body. */
function twin(name: string): string {
  return name.endsWith('L') ? `${name.slice(0, -1)}R` : name.endsWith('R') ? `${name.slice(0, -1)}L` : name;
}

/** People of both sexes and all ages: one body told by measures, a face, hair and clothes. */
export const humanFamily: Family<Person> = {
  family: 'human',
  choose: choosePerson,
  build(person, matter) {
    const { figure } = person;
    const joints = humanJoints(figure);
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    const others = joints.map((joint) => rig.number(twin(joint.name)));
    let made: PersonShapes | undefined;
    const shape = (part: keyof PersonShapes): Shape =>
      matter.shape(`person ${part} 16`, () => {
        made ??= assemble(
          person,
          (name) => rig.number(name),
          (bone) => others[bone]!,
        );
        return made[part];
      });
    const object = new Group();
    const marked = marksPaint(person.marks, figure);
    const meshes = [
      mesh(
        shape('skin'),
        matter.solid({
          bones: rig.count,
          ...(figure.age === 'old' ? { detail: 'rough', repeat: 9, relief: 0.7 } : {}),
          paint: `${marked}${softSkin}`,
        }),
        {
          rig,
        },
      ),
      mesh(
        shape('cloth'),
        matter.solid({ bones: rig.count, detail: 'cloth', repeat: 11, relief: 0.55, twoSided: true, paint: tailoring(person) }),
        { rig },
      ),
    ];
    const hair = shape('hair');
    if (hair.index.length > 0)
      meshes.push(
        mesh(
          hair,
          matter.solid({
            bones: rig.count,
            detail: 'fur',
            repeat: 7,
            relief: 0.6,
            twoSided: true,
            ...(person.wet ? { paint: 'gloss = 0.9;' } : {}),
          }),
          { rig },
        ),
      );
    object.add(...meshes);
    return {
      object,
      extent: [figure.shoulder[0] * 2.6, figure.height, figure.height * 0.2],
      pose(moment) {
        rig.rest();
        posePerson(poser, person, moment);
        rig.apply();
      },
      anchor(name) {
        if (name === 'eyes') return poser.where('head', ofHead(figure, [0, eyeCentre[1], eyeCentre[2]]));
        if (name === 'mouth') return poser.where('head', ofHead(figure, [0, mouthCentre[1], 0.09]));
        if (name === 'head' || name === 'face') return poser.where('head', ofHead(figure, [0, 0, 0]));
        if (name === 'hand' || name === 'right-hand') return poser.where('fingersR');
        if (name === 'left-hand') return poser.where('fingersL');
        if (name === 'chest') return poser.where('chest');
        if (name === 'feet') return [0, 0, 0];
        return poser.where('spine');
      },
      mount: (where, round) => mountOf(poser, figure, where, round),
      dispose() {
        for (const one of meshes) one.geometry.dispose();
      },
    };
  },
  movement: ({ figure, outfit }) => humanMovement(figure, outfit.feet),
};

import { likenessFamily } from '../human/likeness.ts';
import { designOf, headMiddle } from './design.ts';
import { features } from './features.ts';
import { body } from './flesh.ts';

/** Monsters, beasts, aliens, giants of stone and slime: creatures of flesh on two legs. */
export const monsterFamily = likenessFamily({
  family: 'monster',
  surfaces: (likeness) => {
    const { texture } = designOf(likeness);
    return [
      {
        name: 'monster body',
        matter: texture === 'none' ? {} : { detail: texture, repeat: texture === 'fur' ? 5 : 7, relief: 0.8 },
        shapes: body,
      },
      { name: 'monster features', matter: {}, shapes: features },
    ];
  },
  head: (bench) => {
    const design = designOf(bench.likeness);
    const { height: h, neckBase } = bench.figure;
    const middle = headMiddle(bench, design);
    const [x, y, radius] = design.eyes[0]!;
    return {
      middle,
      half: design.head[0] * h,
      eye: { at: [x * h, middle[1] + y * h, middle[2] + design.head[2] * h * 0.92], radius: radius * h },
      // Where the head sinks into the body.
      neck: { at: [0, Math.min(neckBase, middle[1] - design.head[1] * h * 0.82), 0], radius: design.body[0] * h * 0.72 },
      girth: design.body[0] * h * 1.4,
    };
  },
  footstep: { kind: 'footstep', parameters: { weight: 140, shoe: 'bare' } },
});

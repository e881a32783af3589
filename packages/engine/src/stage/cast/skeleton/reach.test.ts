import { describe, expect, it } from 'vitest';
import { Rig } from '../../matter/skin.ts';
import { Poser } from './poser.ts';
import { reach } from './reach.ts';

const joints = [
  { name: 'hip', parent: null, at: [0, 1, 0] },
  { name: 'thigh', parent: 'hip', at: [0.1, 0.9, 0] },
  { name: 'shin', parent: 'thigh', at: [0.1, 0.5, 0.02] },
  { name: 'foot', parent: 'shin', at: [0.1, 0.1, 0] },
] as const;
const leg = { upper: 'thigh', lower: 'shin', end: 'foot', pole: [0, 0, 1] } as const;

describe('reach', () => {
  it.each([[[0.1, 0.2, 0.3]], [[0.3, 0.4, -0.2]], [[-0.1, 0.25, 0.1]]] as const)(
    'brings the end of a limb to %j under a turned parent',
    (target) => {
      const rig = new Rig(joints);
      const poser = new Poser(rig, joints);
      poser.bend('hip', 0.2, 0.4, -0.1);
      reach(poser, leg, target, [0, 0, 1]);
      const foot = poser.where('foot');
      foot.forEach((value, axis) => expect(value).toBeCloseTo(target[axis]!, 6));
    },
  );

  it('bends the middle joint toward its pole', () => {
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    reach(poser, leg, [0.1, 0.4, 0], [0, 0, 1]);
    expect(poser.where('shin')[2]).toBeGreaterThan(0.15);
  });

  it('stretches toward what is out of reach', () => {
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    const end = reach(poser, leg, [0.1, 0.9, 5], [0, 0, 1]);
    expect(end[2]).toBeGreaterThan(0.79);
    expect(end[2]).toBeLessThan(0.81);
  });
});

import { Texture } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import { type Moment, silentMouth } from '../../blocking/moment.ts';
import { LightRig } from '../../light/light-rig.ts';
import { Matter } from '../../matter/matter.ts';
import { Rig } from '../../matter/skin.ts';
import { Poser } from '../skeleton/poser.ts';
import { assemble } from './assembly.ts';
import { blink } from './expression.ts';
import { humanFamily } from './human.ts';
import { garmentOf } from './asked-garments.ts';
import { posePerson } from './pose.ts';
import { humanJoints } from './skeleton.ts';

const matter = new Matter(new LightRig(new Texture()));
const member = (kind: string, wears?: string[]) => ({
  id: 'one',
  noun: kind,
  kind,
  match: 'exact' as const,
  count: 1,
  traits: {},
  ...(wears ? { wears } : {}),
});
const person = (kind: string, wears?: string[]) => {
  const row = manifest.cast.find((one) => one.kind === kind)!;
  return humanFamily.choose(createChance(3), row, member(kind, wears));
};

const walking = (phase: number, speed = 1.4, stride = 1.3, name = 'walk'): Moment => ({
  seconds: (phase * stride) / speed,
  place: [0, 0, phase * stride],
  heading: 0,
  pitch: 0,
  bank: 0,
  size: 1,
  speed,
  travelled: phase * stride,
  gait: { name, phase, stride, weight: 1 },
  actions: new Map(),
  mouth: silentMouth,
  gaze: null,
  ground: () => 0,
});

describe('people', () => {
  it.each([
    ['woman', ['coat']],
    ['man', ['suit', 'hat']],
    ['girl', ['dress']],
    ['old-man', undefined],
  ] as const)('%s is built the same twice, faces outward and hangs on its bones', (kind, wears) => {
    const parameters = person(kind, wears as string[] | undefined);
    const names = humanJoints(parameters.figure).map((joint) => joint.name);
    const build = () =>
      assemble(
        parameters,
        (name) => names.indexOf(name),
        (bone) => bone,
      );
    const first = build();
    const second = build();
    let triangles = 0;
    for (const part of ['skin', 'cloth', 'hair'] as const) {
      expect(Buffer.from(first[part].position.buffer).equals(Buffer.from(second[part].position.buffer))).toBe(true);
      expect(first[part].position.every(Number.isFinite)).toBe(true);
      expect(first[part].normal.every(Number.isFinite)).toBe(true);
      expect(outwardShare(first[part])).toBeGreaterThan(0.98);
      expect(first[part].bones!.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(names.length);
      triangles += first[part].index.length / 3;
    }
    expect(triangles).toBeLessThan(60000);
  });

  it('plants its feet: on the ground a foot does not slide', () => {
    const parameters = person('woman', ['coat']);
    const joints = humanJoints(parameters.figure);
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    const ball = (phase: number): number => {
      rig.rest();
      const moment = walking(phase);
      posePerson(poser, parameters, moment);
      return moment.place[2] + poser.where('toesR')[2];
    };
    // From the flat of the foot to just before it leaves.
    const places = [0.12, 0.2, 0.3, 0.4, 0.5].map(ball);
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.02);
  });

  it('poses alike whatever was posed before', () => {
    const body = humanFamily.build(person('man'), matter);
    const palette = () => [...(body.object.children[0] as unknown as { palette: Float32Array }).palette];
    body.pose(walking(0.3));
    const first = palette();
    body.pose(walking(7.81, 4, 2.9, 'run'));
    body.pose(walking(0.3));
    expect(palette()).toEqual(first);
    expect(first.every(Number.isFinite)).toBe(true);
    const [, height] = body.anchor('head');
    expect(height).toBeGreaterThan(1.4);
    body.dispose();
  });

  it('raises its right hand beside its head to wave', () => {
    const body = humanFamily.build(person('woman'), matter);
    body.pose({
      ...walking(0),
      gait: { name: 'stand', phase: 0, stride: 1, weight: 0 },
      actions: new Map([['wave', { progress: 0.5, since: 1, seconds: 2, weight: 1 }]]),
    });
    const hand = body.anchor('hand');
    expect(hand[1]).toBeGreaterThan(body.anchor('mouth')[1] - 0.1);
    expect(hand[0]).toBeLessThan(-0.2);
    body.dispose();
  });

  it('blinks now and then', () => {
    const shut = Array.from({ length: 1000 }, (_, step) => blink(step / 50)).filter((value) => value > 0.9).length;
    expect(shut).toBeGreaterThan(8);
    expect(shut).toBeLessThan(60);
  });

  it('knows garments by their last word', () => {
    expect(garmentOf('long red coat')).toMatchObject({ slot: 'top', cut: 'coat' });
    expect(garmentOf('brown cowboy hat')).toMatchObject({ slot: 'head', cut: 'cowboy-hat' });
    expect(garmentOf('umbrella')).toBeNull();
  });
});

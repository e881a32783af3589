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
import { assembleBeast } from './beast.ts';
import { beastJoints } from './frame.ts';
import { footfalls } from './gaits.ts';
import { poseBeast } from './pose.ts';
import { quadrupedFamily } from './quadruped.ts';
import { planSkull } from './skull.ts';
import { voiceOf } from './voice.ts';

const rows = manifest.cast.filter((row) => row.family === 'quadruped');
const beast = (kind: string) => {
  const row = rows.find((one) => one.kind === kind)!;
  return quadrupedFamily.choose(createChance(3), row, { id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {} });
};
const moving = (name: string, phase: number, stride: number, actions: Moment['actions'] = new Map()): Moment => ({
  seconds: phase,
  place: [0, 0, phase * stride],
  heading: 0,
  pitch: 0,
  bank: 0,
  size: 1,
  speed: stride,
  travelled: phase * stride,
  gait: { name, phase, stride, weight: name === 'stand' ? 0 : 1 },
  actions,
  mouth: silentMouth,
  gaze: null,
  ground: () => 0,
});

describe('four-legged animals', () => {
  it.each(['dog', 'poodle', 'lion', 'unicorn', 'deer', 'foal', 'camel', 'elephant', 'rabbit', 'hedgehog', 'kangaroo', 'monkey'])(
    '%s is built the same twice, faces outward and hangs on its bones',
    (kind) => {
      const parameters = beast(kind);
      const names = beastJoints(parameters.breed, parameters.size, planSkull(parameters.breed).eye).map((joint) => joint.name);
      const build = () => assembleBeast(parameters, (name) => names.indexOf(name));
      const first = build();
      const second = build();
      for (const part of ['fur', 'bare'] as const) {
        expect(Buffer.from(first[part].position.buffer).equals(Buffer.from(second[part].position.buffer))).toBe(true);
        expect(first[part].position.every(Number.isFinite)).toBe(true);
        expect(outwardShare(first[part])).toBeGreaterThan(0.98);
        expect(first[part].bones!.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(names.length);
      }
      expect(first.fur.index.length / 3).toBeLessThan(60000);
      const lowest = first.fur.position.reduce((least, value, at) => (at % 3 === 1 ? Math.min(least, value) : least), 9);
      expect(Math.abs(lowest)).toBeLessThan(0.03 * parameters.size);
    },
  );

  it.each([
    ['walk', 0.75],
    ['trot', 1.3],
    ['gallop', 2.2],
  ] as const)('plants its feet in the %s', (name, stride) => {
    const parameters = beast('dog');
    const joints = beastJoints(parameters.breed, parameters.size, planSkull(parameters.breed).eye);
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    const { duty, lands } = footfalls[name]!;
    const places = [0.1, 0.4, 0.7].map((share) => {
      const moment = moving(name, lands.ForeL + duty * share, stride);
      rig.rest();
      poseBeast(poser, parameters, moment);
      return { z: moment.place[2] + poser.where('toesForeL')[2], y: poser.where('toesForeL')[1] };
    });
    expect(Math.max(...places.map(({ z }) => z)) - Math.min(...places.map(({ z }) => z))).toBeLessThan(0.03);
    for (const { y } of places) expect(y).toBeLessThan(0.1 * parameters.size);
  });

  it.each([
    ['dog', 'sit'],
    ['horse', 'lie'],
    ['panda', 'sit'],
    ['monkey', 'eat'],
    ['kangaroo', 'look'],
    ['rabbit', 'look'],
  ])('a %s keeps its feet on the ground to %s', (kind, action) => {
    const parameters = beast(kind);
    const joints = beastJoints(parameters.breed, parameters.size, planSkull(parameters.breed).eye);
    const rig = new Rig(joints);
    const poser = new Poser(rig, joints);
    rig.rest();
    poseBeast(poser, parameters, moving('stand', 0.4, 1, new Map([[action, { progress: 0.5, since: 2, seconds: 4, weight: 1 }]])));
    for (const foot of ['toesHindL', 'toesHindR']) {
      expect(poser.where(foot)[1]).toBeGreaterThan(0);
      expect(poser.where(foot)[1]).toBeLessThan(0.12 * parameters.size);
    }
    for (const { name } of joints) expect(poser.where(name)[1], name).toBeGreaterThan(-0.06 * parameters.size);
  });

  it('opens its jaw once a bark', () => {
    const bark = (since: number) =>
      voiceOf(moving('stand', 0, 1, new Map([['bark', { progress: since / 2, since, seconds: 2, weight: 1 }]]))).jaw;
    expect(bark(0.09)).toBe(1);
    expect(bark(0.3)).toBe(0);
    expect(bark(0.59)).toBeCloseTo(1);
  });

  it('poses alike whatever was posed before', () => {
    const body = quadrupedFamily.build(beast('dog'), new Matter(new LightRig(new Texture())));
    const palette = () => [...(body.object.children[0] as unknown as { palette: Float32Array }).palette];
    body.pose(moving('gallop', 0.3, 2.2));
    const first = palette();
    body.pose(moving('walk', 5.1, 0.8));
    body.pose(moving('gallop', 0.3, 2.2));
    expect(palette()).toEqual(first);
    expect(first.every(Number.isFinite)).toBe(true);
    body.dispose();
  });
});

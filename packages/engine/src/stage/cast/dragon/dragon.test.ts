import { Texture } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import type { CastMember } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import { type ActionMoment, type Moment, silentMouth } from '../../blocking/moment.ts';
import { LightRig } from '../../light/light-rig.ts';
import { Matter } from '../../matter/matter.ts';
import { joints } from './anatomy.ts';
import { palette } from './colouring.ts';
import { dragonFamily } from './dragon.ts';
import { fingers, membrane } from './membrane.ts';
import { skinShape } from './skin-shape.ts';

const number = (name: string): number => {
  const at = joints.findIndex((joint) => joint.name === name);
  if (at < 0) throw new RangeError(name);
  return at;
};
const colours = palette(null, [1, 0.4, 0.05]);
const skin = skinShape(number, colours);
const kind = manifest.cast.find((row) => row.kind === 'dragon')!;
const member: CastMember = { id: 'one', noun: 'dragon', kind: 'dragon', match: 'exact', count: 1, traits: {} };

function momentAt(seconds: number, actions: Record<string, ActionMoment> = {}, more: Partial<Moment> = {}): Moment {
  return {
    seconds,
    place: [0, 20, 0],
    heading: 0,
    pitch: 0,
    bank: 0,
    size: 1,
    speed: 12,
    travelled: seconds * 12,
    gait: { name: 'fly', phase: seconds * 0.7, stride: 17, weight: 1 },
    actions: new Map(Object.entries(actions)),
    mouth: silentMouth,
    gaze: null,
    ground: () => 0,
    ...more,
  };
}

describe('the dragon', () => {
  it('is modelled the same every time, whole and within its budget', () => {
    const again = skinShape(number, colours);
    expect(Buffer.compare(Buffer.from(skin.position.buffer), Buffer.from(again.position.buffer))).toBe(0);
    expect(skin.index).toEqual(again.index);
    for (const values of [skin.position, skin.normal, skin.colour, skin.surface, skin.weights!])
      expect(values.every(Number.isFinite)).toBe(true);
    const sails = membrane(number);
    expect((skin.index.length + sails.index.length + fingers(number, colours.hide).index.length) / 3).toBeLessThan(60_000);
  });

  it.each([
    ['skin', skin],
    ['sails', membrane(number)],
    ['fingers', fingers(number, colours.hide)],
  ] as const)('%s faces outward', (_name, shape) => {
    expect(outwardShare(shape)).toBeGreaterThan(0.985);
  });

  it('is posed by the moment alone', () => {
    const body = dragonFamily.build(dragonFamily.choose(createChance(1), kind, member), new Matter(new LightRig(new Texture())));
    const weights = { progress: 0.5, since: 1, seconds: 2, weight: 1 };
    const roaring = momentAt(1.3, { roar: weights }, { gaze: [4, 22, 9] });
    body.pose(roaring);
    const mouth = body.anchor('mouth');
    body.pose(momentAt(7.9, { appear: weights, rush: weights }));
    expect(body.anchor('mouth')).not.toEqual(mouth);
    body.pose(roaring);
    expect(body.anchor('mouth')).toEqual(mouth);
    expect(body.anchor('eyes')[2]).toBeGreaterThan(body.anchor('tail')[2] + 8);
    expect(body.anchor('no such part')).toEqual([0, 0, 0]);
    body.dispose();
  });

  it('beats its wings in step with the contacts that are heard', () => {
    const movement = dragonFamily.movement(dragonFamily.choose(createChance(1), kind, member), kind);
    for (const gait of movement.gaits) {
      expect(gait.sound?.kind).toBe('wing');
      expect(gait.rate!(15)).toBeGreaterThan(0);
    }
    const small = dragonFamily.movement(dragonFamily.choose(createChance(1), kind, { ...member, traits: { size: 'tiny' } }), kind);
    expect(small.gaits[1]!.rate!(5)).toBeGreaterThan(movement.gaits[1]!.rate!(5));
  });
});

import { describe, expect, it } from 'vitest';
import type { CastMember } from '@onereel/spec';
import { BufferAttribute, BufferGeometry, Mesh, Object3D } from 'three/webgpu';
import { LightRig } from '../light/light-rig.ts';
import { Matter } from '../matter/matter.ts';
import { depict, depictedBy, depicting } from './depiction.ts';

const picture = (noun: string, words: readonly string[]): CastMember => ({
  id: 'picture',
  noun,
  kind: 'painting',
  match: 'exact',
  count: 1,
  traits: { words: [...words] },
});

describe('what pictures show', () => {
  it('is told by the words before their name, in the colour said of it', () => {
    const shown = depictedBy(depicting(picture('sketch', ['rose']), 'A boy shows a sketch of a yellow rose.'))!;
    expect(shown).toMatchObject({ kind: 'rose', count: 1 });
    expect(shown.traits['colour']).toMatch(/^#/);
  });

  it('is not how they were made, nor anything that is no picture', () => {
    expect(depictedBy(depicting(picture('painting', ['oil']), 'An oil painting.'))).toBeNull();
    expect(depictedBy(depicting({ ...picture('horse', ['wooden']) }, 'A wooden horse.'))).toBeNull();
  });
});

describe('a body on a canvas', () => {
  it('is pressed flat into it', () => {
    const geometry = new BufferGeometry();
    const corners = [-3, 0, -9, 3, 0, -9, 3, 4, 9];
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1]), 3));
    geometry.setAttribute('colour', new BufferAttribute(new Float32Array(9).fill(0.5), 3));
    geometry.setAttribute('surface', new BufferAttribute(new Float32Array(12).fill(1), 4));
    geometry.setIndex([0, 1, 2]);
    const object = new Object3D();
    object.add(new Mesh(geometry));
    const wall = new Object3D();
    const body = { object, extent: [6, 4, 18] as const, pose: () => {}, anchor: () => null, dispose: () => {} };
    const matter = new Matter(new LightRig(null as never), { get: async () => null, set: async () => {} } as never);
    depict(wall, { name: 'canvas', at: [0, 1, 0], room: [0.8, 0.5] }, body as never, matter);
    const paint = (wall.children[0] as Mesh).geometry;
    paint.computeBoundingBox();
    const { min, max } = paint.boundingBox!;
    expect(max.x - min.x).toBeLessThanOrEqual(0.8 * 0.8 + 1e-6);
    expect(max.y - min.y).toBeLessThanOrEqual(0.5 * 0.8 + 1e-6);
    expect(Math.max(max.x - min.x, (max.y - min.y) * 1.6)).toBeCloseTo(0.64, 2);
    expect(max.z - min.z).toBeLessThan(0.01);
  });
});

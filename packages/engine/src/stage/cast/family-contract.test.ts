import { createHash } from 'node:crypto';
import { DataTexture, type Mesh, type Object3D } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import type { CastMember } from '@onereel/spec';
import { createChance } from '../../chance/chance.ts';
import { manifest } from '../../manifest/manifest.ts';
import { outwardShare } from '../../shapes/outward.ts';
import { type Moment, silentMouth } from '../blocking/moment.ts';
import { LightRig } from '../light/light-rig.ts';
import { Matter } from '../matter/matter.ts';
import type { Posed } from '../matter/skin.ts';
import { castFamilies } from './families.ts';
import type { Body, Family } from './family.ts';

const rows = manifest.cast.filter((row) => castFamilies.has(row.family));
const families = new Map(
  await Promise.all([...castFamilies].map(async ([name, load]) => [name, (await load()) as unknown as Family<unknown>] as const)),
);
/** One row of every family is built in full; its other rows only choose, which is where they differ. */
const oneOfEach = [...new Map(rows.map((row) => [row.family, row])).values()];

function memberOf(kind: string): CastMember {
  return { id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {} };
}

function build(row: (typeof rows)[number], seed = 7): { body: Body; family: Family<unknown>; parameters: unknown } {
  const family = families.get(row.family)!;
  const parameters = family.choose(createChance(seed), row, memberOf(row.kind));
  return { body: family.build(parameters, new Matter(new LightRig(new DataTexture()))), family, parameters };
}

function meshes(root: Object3D): (Mesh & Partial<Posed>)[] {
  const found: (Mesh & Partial<Posed>)[] = [];
  root.traverse((object) => {
    if ((object as Mesh).isMesh) found.push(object as Mesh & Partial<Posed>);
  });
  return found;
}

/** A fingerprint of everything that would be drawn. */
function fingerprint(body: Body): string {
  const hash = createHash('sha256');
  body.object.updateMatrixWorld(true);
  for (const drawn of meshes(body.object)) {
    hash.update(Float64Array.from(drawn.matrixWorld.elements));
    if (drawn.palette) hash.update(drawn.palette);
    for (const attribute of Object.values(drawn.geometry.attributes)) hash.update(attribute.array as Float32Array);
    if (drawn.geometry.index) hash.update(drawn.geometry.index.array as Uint32Array);
  }
  return hash.digest('hex');
}

function moment(seconds: number, gait: string | undefined, speed: number): Moment {
  return {
    seconds,
    place: [0, 0, 0],
    heading: 0.3,
    pitch: 0,
    bank: 0,
    size: 1,
    speed,
    travelled: speed * seconds,
    gait: { name: gait ?? 'stand', phase: seconds * 1.3, stride: Math.max(0.2, speed / 1.3), weight: gait ? 1 : 0 },
    actions: new Map(
      ['wave', 'roar', 'open-jaws', 'bark'].map((name) => [name, { progress: seconds / 4, since: seconds, seconds: 4, weight: 0.7 }]),
    ),
    mouth: silentMouth,
    gaze: [0, 1.5, 6],
    ground: () => 0,
  };
}

describe.each(oneOfEach.map((row) => [row.family, row] as const))('family %s', (_name, row) => {
  it('gives the same bytes when it is built twice', () => {
    expect(fingerprint(build(row).body)).toBe(fingerprint(build(row).body));
  });

  it('poses by the moment alone, whatever was posed before', () => {
    const { body, family, parameters } = build(row);
    const gait = family.movement(parameters, row).gaits[0]?.name;
    const poseAt = (seconds: number): string => {
      body.pose(moment(seconds, gait, 1.4));
      return fingerprint(body);
    };
    const [first, , again] = [poseAt(0.7), poseAt(2.1), poseAt(0.7)];
    expect(again).toBe(first);
  });

  it('has no holes in its numbers and is of its own size', () => {
    const { body } = build(row);
    body.pose(moment(1.1, undefined, 0));
    for (const drawn of meshes(body.object)) {
      for (const [name, attribute] of Object.entries(drawn.geometry.attributes)) {
        expect((attribute.array as Float32Array).every(Number.isFinite), `${name} of ${drawn.name}`).toBe(true);
      }
      if (drawn.palette) expect(drawn.palette.every(Number.isFinite)).toBe(true);
    }
    for (const side of body.extent) expect(side).toBeGreaterThan(0);
    for (const anchor of ['head', 'mouth', 'nowhere']) expect(body.anchor(anchor).every(Number.isFinite)).toBe(true);
  });

  it('faces outward', () => {
    const { body } = build(row);
    for (const drawn of meshes(body.object)) {
      const { position, normal } = drawn.geometry.attributes;
      if (!position || !normal || !drawn.geometry.index || drawn.geometry.attributes['instanceMatrix']) continue;
      const material = drawn.material as { side?: number };
      if (material.side === 2) continue;
      const share = outwardShare({
        position: position.array as Float32Array,
        normal: normal.array as Float32Array,
        index: drawn.geometry.index.array as Uint32Array,
      });
      expect(share, drawn.name).toBeGreaterThan(0.97);
    }
  });

  it('costs no more than a hero may', () => {
    const triangles = meshes(build(row).body.object).reduce((sum, drawn) => sum + (drawn.geometry.index?.count ?? 0) / 3, 0);
    expect(triangles).toBeGreaterThan(10);
    expect(triangles).toBeLessThanOrEqual(75_000);
  });

  it('moves in gaits that land', () => {
    const { family, parameters } = build(row);
    const movement = family.movement(parameters, row);
    expect(movement.speeds.default).toBeGreaterThan(0);
    for (const gait of movement.gaits) {
      for (const touch of gait.touches) expect(touch.phase).toBeGreaterThanOrEqual(0);
      for (const touch of gait.touches) expect(touch.phase).toBeLessThan(1);
      expect(gait.rate ? gait.rate(2) : gait.stride(2)).toBeGreaterThan(0);
    }
  });
});

it('chooses something for every row of the cast', () => {
  for (const row of rows) {
    const family = families.get(row.family)!;
    expect(() => family.choose(createChance(3), row, memberOf(row.kind))).not.toThrow();
    expect(() =>
      family.choose(createChance(3), row, { ...memberOf(row.kind), traits: { colour: '#123456', size: 'giant', age: 'old' } }),
    ).not.toThrow();
  }
});

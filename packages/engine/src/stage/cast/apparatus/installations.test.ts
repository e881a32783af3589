import { DataTexture, type Mesh } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import { LightRig } from '../../light/light-rig.ts';
import { Matter } from '../../matter/matter.ts';
import type { Body, Family } from '../family.ts';
import { amusementFamily } from '../amusement/amusement.ts';
import { apparatusFamily } from './apparatus.ts';

const families = new Map<string, Family<never>>([
  ['amusement', amusementFamily as unknown as Family<never>],
  ['apparatus', apparatusFamily as unknown as Family<never>],
]);
const rows = manifest.cast.filter(({ family }) => families.has(family));

function built(row: (typeof rows)[number]): Body {
  const family = families.get(row.family)!;
  const member = { id: 'one', noun: row.kind, kind: row.kind, match: 'exact', count: 1, traits: {} } as const;
  return family.build(family.choose(createChance(7), row, member), new Matter(new LightRig(new DataTexture())));
}

function meshesOf(body: Body): Mesh[] {
  const found: Mesh[] = [];
  body.object.traverse((object) => {
    if ((object as Mesh).isMesh) found.push(object as Mesh);
  });
  return found;
}

describe.each(rows.map((row) => [row.kind, row] as const))('%s', (_kind, row) => {
  const body = built(row);

  it('is as large as its row says', () => {
    for (const [axis, said] of row.extent.entries()) expect(body.extent[axis]! / said).toBeCloseTo(1, 1);
  });

  it('faces outward and costs no more than a hero may', () => {
    let triangles = 0;
    for (const { geometry, material, name } of meshesOf(body)) {
      triangles += geometry.index!.count / 3;
      if ((material as { side?: number }).side === 2) continue;
      const { position, normal } = geometry.attributes;
      const index = geometry.index!.array as Uint32Array;
      const share = outwardShare({ position: position!.array as Float32Array, normal: normal!.array as Float32Array, index });
      expect(share, name).toBeGreaterThan(0.96);
    }
    expect(triangles).toBeLessThan(45_000);
  });
});

import type { Mesh } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { addPalm } from '../../cast/tree/palm.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { sandAt } from './shoreline.ts';

/** Groups of palms on the headland: where the middle stands, how many, how far apart. */
const groves: readonly { readonly x: Metres; readonly z: Metres; readonly count: number; readonly spread: Metres }[] = [
  { x: 27, z: -20, count: 2, spread: 3 },
  { x: 38, z: -46, count: 5, spread: 8 },
  { x: 50, z: -78, count: 6, spread: 12 },
];

/** Where palms stand inland, seen when the camera turns away from the sea. */
const inland: typeof groves = [
  { x: -34, z: 34, count: 4, spread: 7 },
  { x: -14, z: 46, count: 5, spread: 9 },
  { x: 8, z: 42, count: 4, spread: 8 },
  { x: 30, z: 36, count: 5, spread: 8 },
  { x: 52, z: 22, count: 4, spread: 7 },
  { x: -56, z: 20, count: 4, spread: 8 },
];

/** The headland's palms as one still mesh, sparser in leaf the further off they stand; those inland too when they are `seenBehind`. */
export function createPalms(matter: Matter, chance: Chance, seenBehind: boolean): Mesh {
  const builder = new ShapeBuilder();
  for (const { x, z, count, spread } of seenBehind ? [...groves, ...inland] : groves) {
    for (let palm = 0; palm < count; palm++) {
      const at = [x + chance.between(-1, 1) * spread, 0, z + chance.between(-1, 1) * spread] as const;
      addPalm(
        builder,
        [at[0], sandAt(at[0], at[2]), at[2]],
        chance.between(7.5, 11),
        chance,
        z > -30 ? { fronds: 17, leaflets: 17 } : { fronds: 13, leaflets: 9 },
      );
    }
  }
  return mesh(builder.build(), matter.solid({ twoSided: true }), { layer: 'still' });
}

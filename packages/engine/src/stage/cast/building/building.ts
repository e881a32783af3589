import { Group, type Mesh } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { box } from '../../../shapes/solids.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { vertexInputs } from '../../set/city/neon.ts';
import { towerShading } from '../../set/city/skyline.ts';
import { paneShading, wallShading } from '../../set/city/wall-shading.ts';
import type { Family } from '../family.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { gableHouse } from './house.ts';
import { lighthouse } from './lighthouse.ts';

/** What a building is: its roof says which, how large, of what colour. */
export interface Building {
  readonly roof: string;
  readonly storeys: number;
  readonly extent: readonly [Metres, Metres, Metres];
  readonly colour: Linear | null;
  readonly seed: number;
}

/** A tower that steps back as it rises, with a mast. */
function skyscraper([width, height, length]: Building['extent'], colour: Linear, seed: number): Shape {
  const builder = new ShapeBuilder();
  const surface = [1, 0.4, 0, seed % 31] as const;
  for (const [wide, low, high] of [
    [1, 0, 0.42],
    [0.84, 0.42, 0.7],
    [0.66, 0.7, 0.86],
    [0.42, 0.86, 0.93],
    [0.2, 0.93, 0.96],
  ] as const) {
    builder.add(box([width * wide, height * (high - low), length * wide], { colour, surface }, [0, (height * (low + high)) / 2, 0]));
    builder.add(
      box(
        [width * wide * 1.03, height * 0.006, length * wide * 1.03],
        { colour: [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6], surface },
        [0, height * high, 0],
      ),
    );
  }
  builder.add(box([width * 0.02, height * 0.04, width * 0.02], { colour: [0.05, 0.05, 0.05], surface }, [0, height * 0.98, 0]));
  return builder.build();
}

function drawn(building: Building, matter: Matter): Mesh[] {
  const { roof, extent, colour, seed, storeys } = building;
  const inputs = vertexInputs();
  if (roof === 'lantern')
    return [
      mesh(lighthouse(extent[1], extent[0], linear('#c4c0b6'), colour ?? linear('#8f1d16')), matter.painted(wallShading, { inputs })),
    ];
  if (roof === 'flat') return [mesh(skyscraper(extent, colour ?? linear('#6d727a'), seed), matter.painted(towerShading, { inputs }))];
  const { walls, panes } = gableHouse({ extent, storeys, wall: colour ?? linear('#b5aa95'), roof: linear('#6e3f30') }, createChance(seed));
  return [mesh(walls, matter.painted(wallShading, { inputs })), mesh(panes, matter.painted(paneShading, { inputs }))];
}

/** Houses, towers and lighthouses that stand alone. */
export const buildingFamily: Family<Building> = {
  family: 'building',
  choose(chance, kind, member) {
    const size = sizeFactor(member);
    return {
      roof: presetWord(kind, 'roof', 'gable'),
      storeys: Math.round(presetNumber(kind, 'storeys', 2)),
      extent: [kind.extent[0] * size, kind.extent[1] * size, kind.extent[2] * size],
      colour: traitColour(member.traits),
      seed: chance.whole(1, 9999),
    };
  },
  build(building, matter) {
    const object = new Group();
    const parts = drawn(building, matter);
    object.add(...parts);
    const { extent } = building;
    return {
      object,
      extent,
      pose() {},
      anchor: (name) => [0, name === 'top' || name === 'head' ? extent[1] : extent[1] / 2, 0],
      dispose: () => parts.forEach((part) => part.geometry.dispose()),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 0.5 }, inertia: 2, lean: 0 }),
};

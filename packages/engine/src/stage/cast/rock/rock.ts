import { Group } from 'three/webgpu';
import { vec3 } from 'three/tsl';
import type { Metres } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { place } from '../../../shapes/transform.ts';
import { mesh } from '../../matter/mesh.ts';
import { value } from '../../matter/shader.ts';
import { addBoulder } from '../../set/terrain/plants/boulder.ts';
import type { Family } from '../family.ts';
import { sizeFactor, traitColour } from '../traits.ts';

/** What a rock is. */
export interface Rock {
  readonly size: Metres;
  /** Its colour, null for that of the stone. */
  readonly colour: Linear | null;
  readonly seed: number;
}

/** A boulder whose lowest point is hardly in the ground: what falls must meet it where it is seen to. */
function standing(shape: Shape): Shape {
  let low = Infinity;
  for (let at = 1; at < shape.position.length; at += 3) low = Math.min(low, shape.position[at]!);
  return place(shape, { at: [0, -low - 0.02, 0] });
}

/** Rocks and boulders that lie on the ground. */
export const rockFamily: Family<Rock> = {
  family: 'rock',
  choose: (chance, kind, member) => ({
    size: kind.extent[0] * 1.4 * sizeFactor(member),
    colour: traitColour(member.traits),
    seed: chance.whole(0, 0x7fffffff),
  }),
  build({ size, colour, seed }, matter) {
    const builder = new ShapeBuilder();
    addBoulder(builder, [0, 0, 0], size, true, createChance(seed));
    const tint = colour
      ? {
          paint: 'albedo = stoneColour * (0.5 + 2.0 * dot(albedo, vec3f(0.333)));',
          inputs: { stoneColour: value('vec3f', vec3(...(colour as [number, number, number]))) },
        }
      : {};
    const stone = standing(builder.build());
    const drawn = mesh(stone, matter.solid({ detail: 'rough', repeat: 1.1, relief: 1, ...tint }));
    const object = new Group();
    object.add(drawn);
    const height = size * 0.62;
    return {
      object,
      extent: [size, height, size],
      pose: () => {},
      anchor: () => [0, height / 2, 0],
      dispose: () => drawn.geometry.dispose(),
    };
  },
  movement: () => ({ gaits: [], speeds: { default: 1, roll: 1.5, fall: 4 }, inertia: 0.2, lean: 0 }),
};

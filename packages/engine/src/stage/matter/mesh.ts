import { BufferAttribute, BufferGeometry, type Material, Mesh } from 'three/webgpu';
import type { Shape } from '../../shapes/shape.ts';
import { type Posed, posed, type Rig } from './skin.ts';

/** What draws when: what never changes can be kept as a plate; veils come last. */
export const layers = { moving: 0, still: 1, veil: 2 } as const;

/** A shape as three's geometry. */
export function geometry(shape: Shape): BufferGeometry {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(shape.position, 3));
  made.setAttribute('normal', new BufferAttribute(shape.normal, 3));
  made.setAttribute('colour', new BufferAttribute(shape.colour, 3));
  made.setAttribute('surface', new BufferAttribute(shape.surface, 4));
  if (shape.bones && shape.weights) {
    made.setAttribute('bones', new BufferAttribute(shape.bones, 4));
    made.setAttribute('weights', new BufferAttribute(shape.weights, 4));
  }
  made.setIndex(new BufferAttribute(shape.index, 1));
  return made;
}

/** A drawn body. `casts` lets it throw a shadow on the ground. */
export function mesh(
  shape: Shape,
  material: Material,
  { rig, layer = 'moving', casts = layer === 'moving' }: { rig?: Rig; layer?: keyof typeof layers; casts?: boolean } = {},
): Mesh & Posed {
  const made = posed(new Mesh(geometry(shape), material), rig);
  made.layers.set(layers[layer]);
  made.castShadow = casts;
  // Nothing to draw is not drawn: drivers complain of it.
  made.visible = shape.index.length > 0;
  return made;
}

import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { type Field, neighbourhood } from './distance-field.ts';
import { type Shape, ShapeBuilder, type Vertex } from './shape.ts';
import { surfaceNets } from './surface-nets.ts';

/** How a point of a field's surface looks and hangs: everything of a vertex that the surface itself does not say. */
export type Painter = (position: Vector3, normal: Vector3, occlusion: Unit) => Pick<Vertex, 'colour' | 'surface' | 'binding'>;

/**
 * How open the surface is at a point, 0 buried to 1 free: walks out along the normal up to `reach` metres and compares
 * the way gone with the distance found (Evans, "Fast approximations for global illumination", 2006).
 */
export function fieldOcclusion(field: Field, [x, y, z]: Vector3, normal: Vector3, reach: Metres): Unit {
  let buried = 0;
  let weight = 0.42;
  for (const share of [0.08, 0.22, 0.5, 1]) {
    const way = reach * share;
    const found = field.at(x + normal[0] * way, y + normal[1] * way, z + normal[2] * way);
    buried += (Math.max(0, way - found) / way) * weight;
    weight *= 0.75;
  }
  return Math.max(0.06, 1 - buried);
}

/** A field's surface as a shape: `cell` metres per face, painted point by point. `reach` is how far things darken each other. */
export function fieldShape({
  field,
  cell,
  low,
  high,
  reach = cell * 7,
  shade = field,
  paint,
}: {
  readonly field: Field;
  readonly cell: Metres;
  readonly low?: Vector3;
  readonly high?: Vector3;
  readonly reach?: Metres;
  /** What darkens the surface, when that is more than the field itself. */
  readonly shade?: Field;
  readonly paint: Painter;
}): Shape {
  const net = surfaceNets(field, { cell, ...(low ? { low } : {}), ...(high ? { high } : {}) });
  const builder = new ShapeBuilder();
  const near = neighbourhood(shade, reach);
  for (let at = 0; at < net.position.length; at += 3) {
    const position: Vector3 = [net.position[at]!, net.position[at + 1]!, net.position[at + 2]!];
    const normal: Vector3 = [net.normal[at]!, net.normal[at + 1]!, net.normal[at + 2]!];
    builder.vertex({ position, normal, ...paint(position, normal, fieldOcclusion(near(...position), position, normal, reach)) });
  }
  for (let at = 0; at < net.index.length; at += 3) builder.triangle(net.index[at]!, net.index[at + 1]!, net.index[at + 2]!);
  return builder.build();
}

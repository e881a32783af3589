import type { Vector3 } from '@onereel/spec';
import { type Shape, ShapeBuilder } from './shape.ts';
import type { Coat } from './solids.ts';
import { cross, normalise, subtract } from './vector.ts';

/** A point of a surface by two numbers from 0 to 1. */
export type SurfaceOf = (u: number, v: number) => Vector3;

/**
 * A sheet over `columns` × `rows` faces of a surface. Its outside is where u × v points (thumb of the right hand, u to v);
 * `flip` turns it over. Normals come from the surface's own slopes.
 */
export function loft(
  surface: SurfaceOf,
  coat: (u: number, v: number) => Coat,
  { columns, rows, flip = false }: { columns: number; rows: number; flip?: boolean },
): Shape {
  const builder = new ShapeBuilder();
  const step = 0.002;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const u = column / columns;
      const v = row / rows;
      // At a pointed edge the slope along it is nothing: a little inside it there is one.
      const insideU = Math.min(1 - step * 2, Math.max(step * 2, u));
      const insideV = Math.min(1 - step * 2, Math.max(step * 2, v));
      const alongU = subtract(surface(insideU + step, insideV), surface(insideU - step, insideV));
      const alongV = subtract(surface(insideU, insideV + step), surface(insideU, insideV - step));
      const normal = normalise(flip ? cross(alongV, alongU) : cross(alongU, alongV));
      const { colour, surface: look = [1, 0.3, 0, 0], binding } = coat(u, v);
      builder.vertex({ position: surface(u, v), normal, colour, surface: look, ...(binding ? { binding } : {}) });
    }
  }
  const width = columns + 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * width + column;
      if (flip) builder.quad(a, a + width, a + width + 1, a + 1);
      else builder.quad(a, a + 1, a + width + 1, a + width);
    }
  }
  return builder.build();
}

/** A value read between the entries of a list: 0 gives the first, 1 the last. */
export function along(values: readonly number[], at: number): number {
  const place = Math.min(1, Math.max(0, at)) * (values.length - 1);
  const low = Math.min(values.length - 2, Math.floor(place));
  return values[low]! + (values[low + 1]! - values[low]!) * (place - low);
}

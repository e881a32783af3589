import { ShapeUtils, Vector2 } from 'three/webgpu';
import type { Outline } from '../prism.ts';
import type { Typeset } from './typeset.ts';

/** A filled area with the holes in it, metres. */
export interface Area {
  readonly outline: Outline;
  readonly holes: readonly Outline[];
}

function areaOf(outline: Outline): number {
  return outline.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Whether a point lies in an outline (crossing number). */
function within([x, y]: readonly [number, number], outline: Outline): boolean {
  let inside = false;
  outline.forEach(([ax, ay], at) => {
    const [bx, by] = outline[(at + 1) % outline.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The areas of all letters: an outline that lies inside an odd number of others is a hole in the smallest of them. */
export function areasOf({ letters, size }: Typeset): Area[] {
  const unit = size / 1000;
  return letters.flatMap(({ letter, x, y }) => {
    const outlines = letter.contours.map((contour): Outline => contour.map(([px, py]) => [x + px * unit, y + py * unit] as const));
    const turn = Math.sign(outlines.map(areaOf).sort((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 1);
    const filled = outlines.filter((outline) => Math.sign(areaOf(outline)) === turn);
    const holes = outlines.filter((outline) => Math.sign(areaOf(outline)) === -turn);
    return filled.map((outline): Area => ({
      outline: turn > 0 ? outline : [...outline].reverse(),
      holes: holes.filter((hole) => within(hole[0]!, outline)),
    }));
  });
}

/** The triangles of an area, each three points counter-clockwise. */
export function trianglesOf({ outline, holes }: Area): (readonly [x: number, y: number])[][] {
  const all = [outline, ...holes].flat();
  const flat = (points: Outline): Vector2[] => points.map(([x, y]) => new Vector2(x, y));
  return ShapeUtils.triangulateShape(flat(outline), holes.map(flat)).map((face) => {
    const corners = (face as [number, number, number]).map((at) => all[at]!);
    return areaOf(corners) < 0 ? [corners[0]!, corners[2]!, corners[1]!] : corners;
  });
}

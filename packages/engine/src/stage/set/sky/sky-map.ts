import { BufferAttribute, BufferGeometry } from 'three/webgpu';

/** How much of the cloud picture's width the middle gets: a smaller number gives it more. */
export const middleShare = 0.36;

/** The azimuth (radians, 0 = the facing direction, positive to the right) at a column of the cloud picture, 0 to 1. */
export function azimuthAt(column: number): number {
  const side = column * 2 - 1;
  return Math.PI * (middleShare * side + (1 - middleShare) * side * side * side);
}

/** The same in WGSL: sets `azimuth`, `rise` and `look` from `uv`. Rows are dense at the horizon (row 0). */
export const directionAt = `
  let side = uv.x * 2.0 - 1.0; let azimuth = 3.14159265 * (${middleShare} * side + ${1 - middleShare} * side * side * side);
  let rise = uv.y * uv.y; let flat = sqrt(max(1.0 - rise * rise, 0.0));
  let look = vec3f(sin(azimuth) * flat, rise, -cos(azimuth) * flat);`;

const columns = 120;
const rows = 30;

/** The dome as seen from inside, radius 1, facing −z in its middle column; `skyAt` is the place in the cloud picture. */
export function domeGeometry(): BufferGeometry {
  const position: number[] = [];
  const skyAt: number[] = [];
  const index: number[] = [];
  for (let row = -3; row <= rows; row++) {
    const rise = row < 0 ? [-1, -0.5, -0.12][row + 3]! : (row / rows) ** 2;
    const flat = Math.sqrt(Math.max(0, 1 - rise * rise));
    for (let column = 0; column <= columns; column++) {
      const azimuth = azimuthAt(column / columns);
      position.push(Math.sin(azimuth) * flat, rise, -Math.cos(azimuth) * flat);
      skyAt.push(column / columns, Math.max(0, row) / rows);
    }
  }
  const width = columns + 1;
  for (let row = 0; row < rows + 3; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = row * width + column;
      index.push(corner, corner + 1, corner + width, corner + 1, corner + width + 1, corner + width);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.map((value) => -value)), 3));
  geometry.setAttribute('skyAt', new BufferAttribute(new Float32Array(skyAt), 2));
  geometry.setIndex(index);
  return geometry;
}

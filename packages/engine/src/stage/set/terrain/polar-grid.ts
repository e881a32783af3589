import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import type { Fan } from './fan.ts';
import { rowDistances, sights } from './fan-rows.ts';

/** A fan of land around the place where the camera stands: what it sees, as finely as it sees it. */
export interface PolarGrid {
  /** `position`, and `uv` running over columns and rows. */
  readonly near: BufferGeometry;
  readonly far: BufferGeometry;
  /** Both together. */
  readonly whole: BufferGeometry;
  readonly centre: readonly [x: Metres, z: Metres];
  /** The heading of its middle (0 = −z, positive to the right) and how far it opens to each side, radians. */
  readonly heading: number;
  readonly half: number;
}

/** Lays the grid. `nearEnd` parts the rows on which shadows fall from the rest. */
export function polarGrid(
  surface: (x: Metres, z: Metres) => Metres,
  fan: Fan,
  { columns, rows, reach, nearEnd }: { columns: number; rows: number; reach: Metres; nearEnd: Metres },
): PolarGrid {
  const { along, split } = rowDistances(surface, fan, rows, reach, nearEnd);
  const position = new Float32Array(columns * rows * 3);
  const uv = new Float32Array(columns * rows * 2);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const angle = fan.heading - fan.half + (2 * fan.half * column) / (columns - 1);
      const sight = (column / (columns - 1)) * (sights - 1);
      const left = Math.min(sights - 2, Math.floor(sight));
      const far = along[left]![row]! + (along[left + 1]![row]! - along[left]![row]!) * (sight - left);
      const x = fan.x + Math.sin(angle) * far;
      const z = fan.z - Math.cos(angle) * far;
      const at = row * columns + column;
      position[at * 3] = x;
      position[at * 3 + 1] = surface(x, z);
      position[at * 3 + 2] = z;
      uv[at * 2] = column / (columns - 1);
      uv[at * 2 + 1] = row / (rows - 1);
    }
  }
  const places = new BufferAttribute(position, 3);
  const maps = new BufferAttribute(uv, 2);
  const steps = [0, 1, columns, 1, columns + 1, columns];
  const part = (from: number, to: number): BufferGeometry => {
    const index = new Uint32Array((to - from) * (columns - 1) * 6);
    let next = 0;
    for (let row = from; row < to; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const corner = row * columns + column;
        for (const step of steps) index[next++] = corner + step;
      }
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', places);
    geometry.setAttribute('normal', places);
    geometry.setAttribute('uv', maps);
    geometry.setIndex(new BufferAttribute(index, 1));
    return geometry;
  };
  return {
    near: part(0, split),
    far: part(split, rows - 1),
    whole: part(0, rows - 1),
    centre: [fan.x, fan.z],
    heading: fan.heading,
    half: fan.half,
  };
}

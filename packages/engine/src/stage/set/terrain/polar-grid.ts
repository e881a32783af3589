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
      position.set([x, surface(x, z), z], at * 3);
      uv.set([column / (columns - 1), row / (rows - 1)], at * 2);
    }
  }
  const places = new BufferAttribute(position, 3);
  const maps = new BufferAttribute(uv, 2);
  const part = (from: number, to: number): BufferGeometry => {
    const index: number[] = [];
    for (let row = from; row < to; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const corner = row * columns + column;
        index.push(corner, corner + 1, corner + columns, corner + 1, corner + columns + 1, corner + columns);
      }
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', places);
    geometry.setAttribute('normal', places);
    geometry.setAttribute('uv', maps);
    geometry.setIndex(index);
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

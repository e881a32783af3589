import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import type { CameraSample } from '../set.ts';

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

export interface Fan {
  readonly x: Metres;
  readonly z: Metres;
  readonly eye: Metres;
  readonly heading: number;
  readonly half: number;
}

/** Where the fan must lie so that all that the camera sees during the film is on it. */
export function fanOf(camera: readonly CameraSample[], aspect: number, eyeHeight: Metres): Fan {
  if (camera.length === 0) return { x: 0, z: 9, eye: eyeHeight, heading: 0, half: 0.75 };
  const mean = (pick: (sample: CameraSample) => number): number => camera.reduce((sum, sample) => sum + pick(sample), 0) / camera.length;
  const headingOf = ({ place, target }: CameraSample): number => Math.atan2(target[0] - place[0], -(target[2] - place[2]));
  const heading = Math.atan2(mean((one) => Math.sin(headingOf(one))), mean((one) => Math.cos(headingOf(one))));
  const x = mean((one) => one.place[0]);
  const z = mean((one) => one.place[2]);
  const spread = Math.max(...camera.map((one) => Math.hypot(one.place[0] - x, one.place[2] - z)));
  const back = 0.6 + spread * 1.7;
  let half = 0;
  for (const one of camera) {
    const off = Math.abs(Math.atan2(Math.sin(headingOf(one) - heading), Math.cos(headingOf(one) - heading)));
    // A camera that looks up or down sees a wider range of headings.
    const pitch = Math.atan2(one.target[1] - one.place[1], Math.hypot(one.target[0] - one.place[0], one.target[2] - one.place[2]));
    const wide = Math.atan((Math.tan(one.view / 2) * aspect) / Math.max(0.2, Math.cos(Math.abs(pitch) + one.view / 2)));
    half = Math.max(half, off + wide);
  }
  const opened = half + 0.1 + (spread > 0.5 ? 0.35 : 0);
  return { x: x - Math.sin(heading) * back, z: z + Math.cos(heading) * back, eye: Math.max(0.4, Math.min(...camera.map((one) => one.place[1]))), heading, half: Math.min(Math.PI, opened) };
}

const probes = 1800;
const sights = 64;

/** Row distances such that rows are even on the screen: along lines of sight, what rises above the ground before it counts. */
function rowDistances(surface: (x: Metres, z: Metres) => Metres, fan: Fan, rows: number, first: Metres, reach: Metres): Float64Array {
  const seen = new Float64Array(probes);
  const distance = Float64Array.from({ length: probes }, (_, probe) => first * (reach / first) ** (probe / (probes - 1)));
  for (let sight = 0; sight < sights; sight++) {
    const angle = fan.heading - fan.half + (2 * fan.half * (sight + 0.5)) / sights;
    let highest = -Infinity;
    let before = -Infinity;
    for (let probe = 0; probe < probes; probe++) {
      const far = distance[probe]!;
      const rise = (surface(fan.x + Math.sin(angle) * far, fan.z - Math.cos(angle) * far) - fan.eye) / far;
      if (rise > highest) {
        // What is below the picture (steeper than one in one) or barely risen counts little.
        if (before > -Infinity && rise > -1.2) seen[probe]! += clamp(rise - highest, 0, 0.02);
        highest = rise;
      }
      before = rise;
    }
  }
  const total = seen.reduce((sum, value) => sum + value, 0) || 1;
  const out = new Float64Array(rows);
  let sum = 0;
  let probe = 0;
  for (let row = 0; row < rows; row++) {
    while (probe < probes - 1 && sum + (seen[probe]! / total) * 0.84 + 0.16 / probes < row / (rows - 1)) {
      sum += (seen[probe]! / total) * 0.84 + 0.16 / probes;
      probe++;
    }
    out[row] = row === rows - 1 ? reach : row === 0 ? first : Math.max(distance[probe]!, out[row - 1]! * 1.0005);
  }
  return out;
}

/** Lays the grid. `nearEnd` parts the rows on which shadows fall from the rest. */
export function polarGrid(surface: (x: Metres, z: Metres) => Metres, fan: Fan, { columns, rows, reach, nearEnd }: { columns: number; rows: number; reach: Metres; nearEnd: Metres }): PolarGrid {
  const distances = rowDistances(surface, fan, rows, 0.35, reach);
  const position = new Float32Array(columns * rows * 3);
  const uv = new Float32Array(columns * rows * 2);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const angle = fan.heading - fan.half + (2 * fan.half * column) / (columns - 1);
      const x = fan.x + Math.sin(angle) * distances[row]!;
      const z = fan.z - Math.cos(angle) * distances[row]!;
      const at = row * columns + column;
      position.set([x, surface(x, z), z] as Vector3 as number[], at * 3);
      uv.set([column / (columns - 1), row / (rows - 1)], at * 2);
    }
  }
  const split = Math.max(1, distances.findIndex((far) => far > nearEnd));
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
  return { near: part(0, split), far: part(split, rows - 1), whole: part(0, rows - 1), centre: [fan.x, fan.z], heading: fan.heading, half: fan.half };
}

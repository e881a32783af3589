import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
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

const probes = 1400;
const sights = 96;

/**
 * How much each stretch along each line of sight shows on the screen: what rises above the ground before it counts.
 * Neighbouring lines are averaged, so that rows do not jump from one to the next.
 */
function seenAlong(surface: (x: Metres, z: Metres) => Metres, fan: Fan, distance: Float64Array): Float64Array[] {
  const raw = Array.from({ length: sights }, (_, sight) => {
    const seen = new Float64Array(probes);
    const angle = fan.heading - fan.half + (2 * fan.half * sight) / (sights - 1);
    let highest = -Infinity;
    for (let probe = 0; probe < probes; probe++) {
      const far = distance[probe]!;
      const rise = (surface(fan.x + Math.sin(angle) * far, fan.z - Math.cos(angle) * far) - fan.eye) / far;
      // What is below the picture (steeper than one in one) counts nothing.
      if (rise > highest && highest > -1.2) seen[probe] = clamp(rise - highest, 0, 0.02);
      if (rise > highest) highest = rise;
    }
    return seen;
  });
  const mean = new Float64Array(probes);
  for (const seen of raw) for (let probe = 0; probe < probes; probe++) mean[probe]! += seen[probe]! / sights;
  return raw.map((_, sight) => {
    const blend = new Float64Array(probes);
    for (let probe = 0; probe < probes; probe++) {
      let own = 0;
      for (let side = -2; side <= 2; side++) own += raw[clamp(sight + side, 0, sights - 1)]![probe]! * [0.36, 0.24, 0.08][Math.abs(side)]!;
      blend[probe] = own * 0.78 + mean[probe]! * 0.22;
    }
    return blend;
  });
}

/** Distances of `rows` rows from probe `from` to probe `to` such that each shows as much as the next. */
function spread(seen: Float64Array, distance: Float64Array, from: number, to: number, rows: number): Float64Array {
  let total = 0;
  for (let probe = from; probe < to; probe++) total += seen[probe]!;
  const share = (probe: number): number => (total > 0 ? (seen[probe]! / total) * 0.86 : 0) + (total > 0 ? 0.14 : 1) / (to - from);
  const out = new Float64Array(rows);
  let sum = 0;
  let probe = from;
  for (let row = 0; row < rows; row++) {
    const wanted = row / (rows - 1);
    while (probe < to - 1 && sum + share(probe) < wanted) sum += share(probe++);
    const part = clamp((wanted - sum) / share(probe));
    const next = distance[Math.min(probe + 1, probes - 1)]!;
    out[row] = distance[probe]! + (next - distance[probe]!) * part;
  }
  out[0] = distance[from]!;
  out[rows - 1] = distance[Math.min(to, probes - 1)]!;
  return out;
}

/** Row distances for every line of sight: the first `split` rows reach to `nearEnd`, the others on to `reach`. */
function rowDistances(surface: (x: Metres, z: Metres) => Metres, fan: Fan, rows: number, reach: Metres, nearEnd: Metres): { along: Float64Array[]; split: number } {
  const first = 0.35;
  const distance = Float64Array.from({ length: probes }, (_, probe) => first * (reach / first) ** (probe / (probes - 1)));
  const middle = distance.findIndex((far) => far >= nearEnd);
  const seen = seenAlong(surface, fan, distance);
  let near = 0;
  let all = 0;
  for (const line of seen) {
    line.forEach((value, probe) => {
      all += value;
      if (probe < middle) near += value;
    });
  }
  const split = Math.round(clamp(all > 0 ? near / all : 0.5, 0.3, 0.6) * rows);
  const along = seen.map((line) => {
    const out = new Float64Array(rows);
    out.set(spread(line, distance, 0, middle, split), 0);
    out.set(spread(line, distance, middle, probes - 1, rows - split + 1), split - 1);
    return out;
  });
  return { along, split: split - 1 };
}

/** Lays the grid. `nearEnd` parts the rows on which shadows fall from the rest. */
export function polarGrid(surface: (x: Metres, z: Metres) => Metres, fan: Fan, { columns, rows, reach, nearEnd }: { columns: number; rows: number; reach: Metres; nearEnd: Metres }): PolarGrid {
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
  return { near: part(0, split), far: part(split, rows - 1), whole: part(0, rows - 1), centre: [fan.x, fan.z], heading: fan.heading, half: fan.half };
}

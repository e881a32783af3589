import { type BufferAttribute, Matrix4, Mesh, type Object3D, Vector3 } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';

/** From where a thing is written on: its front, or its top. */
export type Side = 'front' | 'top';

/** A smooth part of a body's outside, as it is seen from one side. In the body's own space at rest. */
export interface WritingSurface {
  readonly side: Side;
  /** The middle of the room for letters and its size, across and up as seen from that side. */
  readonly middle: readonly [across: Metres, up: Metres];
  readonly width: Metres;
  readonly height: Metres;
  /** How far out the surface is at a point. */
  depth(across: Metres, up: Metres): Metres;
  /** Nothing of it bulges or bends. */
  readonly flat: boolean;
  /** The mesh that is there, and which of its vertices is nearest to the middle of a point's cell. */
  readonly mesh: Mesh;
  vertex(across: Metres, up: Metres): number;
  readonly colour: Linear;
  /** Side of a cell of the measuring grid. */
  readonly cell: Metres;
}

/** Cells along the longer side. */
const grid = 72;
/** Surfaces that are seen through or shine are not written on. */
const unwritable = /halo|light|flame|steam|film/;

interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly low: readonly [number, number];
  readonly cell: number;
  readonly depth: Float32Array;
  readonly owner: Int32Array;
  readonly corner: Int32Array;
}

const turned = (side: Side, at: Vector3): Vector3 => (side === 'front' ? at : at.set(at.x, -at.z, at.y));

/** Where letters as wide as `aspect` times their height fit best on a body: the largest smooth part of its side. Null if there is none. */
export function writingSurface(object: Object3D, side: Side, aspect: number, { within = [0, 1], steepest = 0.5 }: { within?: readonly [number, number]; steepest?: number } = {}): WritingSurface | null {
  object.updateMatrixWorld(true);
  const inverse = new Matrix4().copy(object.matrixWorld).invert();
  const meshes: { mesh: Mesh; places: Vector3[] }[] = [];
  object.traverse((node) => {
    if (!(node instanceof Mesh) || unwritable.test(node.name) || !node.geometry.getIndex() || !node.geometry.getAttribute('colour')) return;
    const way = new Matrix4().multiplyMatrices(inverse, node.matrixWorld);
    const position = node.geometry.getAttribute('position') as BufferAttribute;
    meshes.push({ mesh: node, places: Array.from({ length: position.count }, (_, at) => turned(side, new Vector3().fromBufferAttribute(position, at).applyMatrix4(way))) });
  });
  if (meshes.length === 0) return null;
  const field = measured(meshes);
  const best = largest(field, aspect, within, steepest);
  if (!best) return null;
  return surfaceAt(field, best, side, meshes);
} // prettier-ignore

function measured(meshes: readonly { mesh: Mesh; places: readonly Vector3[] }[]): Field {
  const [low, high] = [new Vector3(Infinity, Infinity, Infinity), new Vector3(-Infinity, -Infinity, -Infinity)];
  for (const place of meshes.flatMap(({ places }) => places)) {
    low.min(place);
    high.max(place);
  }
  const cell = Math.max(high.x - low.x, high.y - low.y, 1e-3) / grid;
  const [columns, rows] = [Math.ceil((high.x - low.x) / cell) + 1, Math.ceil((high.y - low.y) / cell) + 1];
  const field: Field = {
    columns,
    rows,
    low: [low.x, low.y],
    cell,
    depth: new Float32Array(columns * rows).fill(-Infinity),
    owner: new Int32Array(columns * rows).fill(-1),
    corner: new Int32Array(columns * rows),
  };
  meshes.forEach(({ mesh, places }, number) => {
    const index = mesh.geometry.getIndex()!.array;
    for (let at = 0; at < index.length; at += 3) draw(field, number, places, [index[at]!, index[at + 1]!, index[at + 2]!]);
  });
  return field;
}

/** Draws a triangle into the field: the outermost wins. */
function draw({ columns, rows, low, cell, depth, owner, corner }: Field, number: number, places: readonly Vector3[], corners: readonly [number, number, number]): void {
  const [a, b, c] = corners.map((at) => places[at]!) as [Vector3, Vector3, Vector3];
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (Math.abs(area) < 1e-12) return;
  const cells = (value: number, from: number, most: number): number => Math.min(most - 1, Math.max(0, Math.round((value - from) / cell)));
  for (let row = cells(Math.min(a.y, b.y, c.y), low[1], rows); row <= cells(Math.max(a.y, b.y, c.y), low[1], rows); row++)
    for (let column = cells(Math.min(a.x, b.x, c.x), low[0], columns); column <= cells(Math.max(a.x, b.x, c.x), low[0], columns); column++) {
      const [x, y] = [low[0] + column * cell, low[1] + row * cell];
      const second = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
      const third = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
      if (second < -0.001 || third < -0.001 || second + third > 1.001) continue;
      const far = a.z + (b.z - a.z) * second + (c.z - a.z) * third;
      const at = row * columns + column;
      if (far <= depth[at]!) continue;
      depth[at] = far;
      owner[at] = number;
      corner[at] = second > 0.5 ? corners[1] : third > 0.5 ? corners[2] : corners[0];
    }
} // prettier-ignore

interface Block {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The largest rectangle of cells without steps and steep slopes, by how large letters of that aspect would be in it. */
function largest({ columns, rows, depth, cell }: Field, aspect: number, within: readonly [number, number], steepest: number): Block | null {
  const smooth = (at: number, other: number): boolean => Math.abs(depth[at]! - depth[other]!) <= cell * steepest;
  const good = (row: number, column: number): boolean => {
    const at = row * columns + column;
    if (depth[at] === -Infinity || row < within[0] * rows || row > within[1] * rows) return false;
    return (column === 0 || smooth(at, at - 1)) && (row === 0 || smooth(at, at - columns));
  };
  const heights = new Int32Array(columns);
  let best: Block | null = null;
  let most = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) heights[column] = good(row, column) ? heights[column]! + 1 : 0;
    for (let left = 0; left < columns; left++) {
      let tall = heights[left]!;
      for (let right = left; right < columns && tall > 0; right++) {
        tall = Math.min(tall, heights[right]!);
        const wide = right - left + 1;
        const centred = 1 - Math.abs((left + right) / (columns - 1) - 1) * 0.7;
        const worth = Math.max(...[1, 2, 3, 4].map((lines) => Math.min((wide * lines) / (aspect * 1.1), tall / (lines * 1.25)))) * centred;
        if (worth <= most + 1e-9) continue;
        most = worth;
        best = { left, right, bottom: row - tall + 1, top: row };
      }
    }
  }
  return best && most > 1.2 ? best : null;
}

function surfaceAt(field: Field, { left, right, bottom, top }: Block, side: Side, meshes: readonly { mesh: Mesh }[]): WritingSurface {
  const { columns, low, cell, depth, owner, corner } = field;
  const clampTo = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  const cellAt = (across: number, up: number): number =>
    clampTo(Math.round((up - low[1]) / cell), bottom, top) * columns + clampTo(Math.round((across - low[0]) / cell), left, right);
  const depthAt = (across: number, up: number): number => {
    const [x, y] = [clampTo((across - low[0]) / cell, left, right - 1e-4), clampTo((up - low[1]) / cell, bottom, top - 1e-4)];
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const at = row * columns + column;
    const [wide, tall] = [x - column, y - row];
    const near = depth[at]! * (1 - wide) + depth[at + (column < right ? 1 : 0)]! * wide;
    const above = row < top ? at + columns : at;
    return near * (1 - tall) + (depth[above]! * (1 - wide) + depth[above + (column < right ? 1 : 0)]! * wide) * tall;
  };
  const cells: number[] = [];
  for (let row = bottom; row <= top; row++) for (let column = left; column <= right; column++) cells.push(row * columns + column);
  const depths = cells.map((at) => depth[at]!);
  const middle = cellAt(low[0] + ((left + right) / 2) * cell, low[1] + ((bottom + top) / 2) * cell);
  const { mesh } = meshes[owner[middle]!]!;
  return {
    side,
    middle: [low[0] + ((left + right) / 2) * cell, low[1] + ((bottom + top) / 2) * cell],
    width: (right - left) * cell,
    height: (top - bottom) * cell,
    depth: depthAt,
    flat: Math.max(...depths) - Math.min(...depths) < cell * 0.2,
    mesh,
    vertex: (across, up) => (meshes[owner[cellAt(across, up)]!]!.mesh === mesh ? corner[cellAt(across, up)]! : corner[middle]!),
    colour: colourOf(cells, field, meshes),
    cell,
  };
}

/** What letters must stand out from. */
function colourOf(cells: readonly number[], { owner, corner }: Field, meshes: readonly { mesh: Mesh }[]): Linear {
  const sum = [0, 0, 0];
  for (const at of cells) {
    const colour = meshes[owner[at]!]!.mesh.geometry.getAttribute('colour');
    sum[0]! += colour.getX(corner[at]!) / cells.length;
    sum[1]! += colour.getY(corner[at]!) / cells.length;
    sum[2]! += colour.getZ(corner[at]!) / cells.length;
  }
  return [sum[0]!, sum[1]!, sum[2]!];
}

import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres, Radians } from '@onereel/spec';
import type { CameraSample } from '../set.ts';

/** A fan of the calm sea around the eye's foot. */
export interface SeaGrid {
  readonly geometry: BufferGeometry;
  /** Side of a cell at a distance: `growth` × (distance + `near`), all in metres. */
  readonly growth: number;
  readonly near: Metres;
}

const columnsInView = 165;
const rowsInView = 160;
const farthest: Metres = 3900;

/** The directions (0 is −z, positive to the right) that the camera sees during the film, with a margin; all around without a camera. */
export function seenSector(camera: readonly CameraSample[], aspect: number): { from: Radians; to: Radians } {
  let from = Infinity;
  let to = -Infinity;
  let before: number | null = null;
  for (const { place, target, view } of camera) {
    let turn = Math.atan2(target[0] - place[0], -(target[2] - place[2]));
    if (before !== null) turn += Math.round((before - turn) / (Math.PI * 2)) * Math.PI * 2;
    before = turn;
    const drop = Math.atan2(Math.abs(target[1] - place[1]), Math.hypot(target[0] - place[0], target[2] - place[2]));
    // Looking down widens the sector: at 60 degrees the camera sees all around its foot.
    const half =
      drop + view / 2 > 0.9 ? Math.PI : Math.atan((Math.tan(view / 2) * aspect) / Math.cos(Math.min(1.2, drop + view / 2))) + 0.12;
    from = Math.min(from, turn - half);
    to = Math.max(to, turn + half);
  }
  return to - from < Math.PI * 2 && camera.length > 0 ? { from, to } : { from: -Math.PI, to: Math.PI };
}

/** How high the eye is over the water at its lowest: the grid need not be finer than what is seen from there. */
export function lowestEye(camera: readonly CameraSample[], level: Metres): Metres {
  return camera.length === 0 ? 2 : Math.max(1.2, Math.min(...camera.map(({ place }) => place[1] - level)));
}

/**
 * A polar grid over a sector for an eye `height` metres over the water. Cells grow with the distance, so that they are
 * about alike on the screen. `detail` 1 carries waves; smooth ground needs less.
 */
export function seaGrid({ from, to }: { from: Radians; to: Radians }, height: Metres, detail = 1): SeaGrid {
  const columns = Math.round(Math.min(420, Math.max(columnsInView, (to - from) * 75)) * detail);
  const rows = Math.round(rowsInView * detail);
  const near = height * 0.6;
  const growth = ((farthest + near) / near) ** (1 / rows);
  const position = new Float32Array((columns + 1) * (rows + 1) * 3);
  let at = 0;
  for (let row = 0; row <= rows; row++) {
    const reach = near * (growth ** row - 1);
    for (let column = 0; column <= columns; column++) {
      const turn = from + ((to - from) * column) / columns;
      position[at++] = Math.sin(turn) * reach;
      position[at++] = 0;
      position[at++] = -Math.cos(turn) * reach;
    }
  }
  const index = new Uint32Array(columns * rows * 6);
  at = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const b = a + columns + 1;
      index.set([a, a + 1, b + 1, a, b + 1, b], at);
      at += 6;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  return { geometry, growth: Math.max(growth - 1, (to - from) / columns), near };
}

import { BufferAttribute, BufferGeometry } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Plane, samplePlane } from './plane.ts';
import type { Composed } from './compose.ts';

/** Where the camera stands when the film opens. It looks toward −z. */
export const stand: Vector3 = [0, 1.6, 0];

/** How far away the nearest and the farthest part of a picture are taken to be. What counts is their ratio. */
export const nearest: Metres = 6;
export const farthest: Metres = 26;

/** How much is seen from there: tangents of half the angle across and up. */
export function opening(aspect: number): { readonly across: number; readonly up: number } {
  const up = aspect >= 1 ? 0.33 : 0.46;
  return { across: up * aspect, up };
}

/** The distance of a nearness: even steps of it are even steps on the screen. */
export function distanceOf(nearness: number): Metres {
  return 1 / (1 / farthest + nearness * (1 / nearest - 1 / farthest));
}

/** Beyond the picture's edges, in shares of its size: filled with its mirror image, for cameras that stray. */
const margins = [0.06, 0.3];

function columns(cells: number): number[] {
  const inner = Array.from({ length: cells + 1 }, (_, index) => index / cells);
  return [...[...margins].reverse().map((margin) => -margin), ...inner, ...margins.map((margin) => 1 + margin)];
}

/** How near the mount of a picture that is shown whole lies, and its edges with it, so that they stay straight. */
const mountNearness = 0.45;

/** 1 inside the picture, less toward those of its edges that are not the film's own, 0 beyond them. */
function withinMount(x: number, y: number, { width, height }: Composed['window']): number {
  const across = width < 1 ? smooth(0, 0.16, Math.min(x, 1 - x)) : 1;
  const down = height < 1 ? smooth(0, 0.16, Math.min(y, 1 - y)) : 1;
  return across * down;
}

/** The picture as a relief: every corner lies on the sight line of its place in the picture, as far away as it is taken to be. */
export function reliefGeometry(nearness: Plane, aspect: number, window: Composed['window']): BufferGeometry {
  const { across, up } = opening(aspect);
  const us = columns(nearness.width);
  const vs = columns(nearness.height);
  const position = new Float32Array(us.length * vs.length * 3);
  const normal = new Float32Array(position.length);
  vs.forEach((v, row) =>
    us.forEach((u, column) => {
      const [x, y] = [(u - window.left) / window.width, (v - window.top) / window.height];
      const far = distanceOf(mix(mountNearness, samplePlane(nearness, x, y), withinMount(x, y, window)));
      const at = (row * us.length + column) * 3;
      position.set([stand[0] + (u * 2 - 1) * across * far, stand[1] + (1 - v * 2) * up * far, stand[2] - far], at);
      normal[at + 2] = 1;
    }),
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 3));
  geometry.setIndex(new BufferAttribute(triangles(us.length, vs.length), 1));
  return geometry;
}

function triangles(wide: number, high: number): Uint32Array {
  const index = new Uint32Array((wide - 1) * (high - 1) * 6);
  let at = 0;
  for (let row = 0; row < high - 1; row++) {
    for (let column = 0; column < wide - 1; column++) {
      const corner = row * wide + column;
      index.set([corner, corner + wide, corner + 1, corner + 1, corner + wide, corner + wide + 1], at);
      at += 6;
    }
  }
  return index;
}

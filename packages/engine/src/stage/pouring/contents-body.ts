import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Material, Mesh } from 'three/webgpu';
import type { Unit, Vector3 } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';
import { layers } from '../matter/mesh.ts';
import { posed } from '../matter/skin.ts';
import type { Hollow } from '../cast/family.ts';

const around = 32;
const rows = 10;
const rings = 5;
const columns = around + 1;

/** How what is in a vessel stands at a moment. */
export interface ContentsMoment {
  /** 0 empty to 1 at the lip. */
  readonly level: Unit;
  readonly colour: Linear;
  /** Straight up, in the vessel's own space. */
  readonly up: Vector3;
  /** How far it is heaped in its middle, in its radius: grains and what is thick. */
  readonly heap: number;
  /** Ripples where something falls in, in its radius. */
  readonly stir: number;
  readonly seconds: number;
}

/** Radius of a hollow at a height. */
export function radiusIn({ wall }: Hollow, height: number): number {
  const next = wall.findIndex(([, high]) => high >= height);
  if (next <= 0) return next === 0 ? wall[0]![0] : wall.at(-1)![0];
  const [low, high] = [wall[next - 1]!, wall[next]!];
  return low[0] + ((high[0] - low[0]) * (height - low[1])) / Math.max(1e-9, high[1] - low[1]);
}

/** How high the surface stands over the floor, for a level, while the vessel is upright. */
export function surfaceIn({ wall }: Hollow, level: Unit): number {
  const [floor, lip] = [wall[0]![1], wall.at(-1)![1]];
  return floor + (lip - floor) * level;
}

/**
 * What is in a vessel: it fills the wall up to a level that stays level when the vessel leans. Its shape is worked out anew for
 * each moment, from the moment alone.
 */
export class ContentsBody {
  readonly object: Mesh;
  readonly #hollow: Hollow;
  readonly #position: Float32Array;
  readonly #normal: Float32Array;
  readonly #colour: Float32Array;

  constructor(hollow: Hollow, material: Material, { clear, gloss }: { clear: boolean; gloss: number }) {
    this.#hollow = hollow;
    const points = columns * (rows + 1 + rings);
    const geometry = new BufferGeometry();
    const field = (name: string, size: number): Float32Array => {
      const values = new Float32Array(points * size);
      geometry.setAttribute(name, new BufferAttribute(values, size).setUsage(DynamicDrawUsage));
      return values;
    };
    this.#position = field('position', 3);
    this.#normal = field('normal', 3);
    this.#colour = field('colour', 3);
    const surface = field('surface', 4);
    for (let point = 0; point < points; point++) surface.set([1, gloss, 0, clear ? 0 : -0.15], point * 4);
    geometry.setIndex(new BufferAttribute(indices(), 1));
    this.object = posed(new Mesh(geometry, material));
    this.object.layers.set(clear ? layers.veil : layers.moving);
    this.object.userData['flows'] = true;
    this.object.frustumCulled = false;
    this.object.castShadow = false;
  }

  /** Brings it to a moment. */
  pose({ level, colour, up, heap, stir, seconds }: ContentsMoment): void {
    const hollow = this.#hollow;
    this.object.visible = level > 0.005;
    if (!this.object.visible) return;
    const [floor, lip] = [hollow.wall[0]![1], hollow.wall.at(-1)![1]];
    const middle = surfaceIn(hollow, level);
    // The surface is a plane; where the vessel leans far, it may not stand steeper than what would run out.
    const steep = Math.min(3.2, Math.hypot(up[0], up[2]) / Math.max(0.05, up[1]));
    const way =
      Math.hypot(up[0], up[2]) < 1e-5 ? ([0, 0] as const) : ([up[0] / Math.hypot(up[0], up[2]), up[2] / Math.hypot(up[0], up[2])] as const);
    const heightAt = (x: number, z: number): number => {
      const plane = middle - (x * way[0] + z * way[1]) * steep;
      return Math.min(lip * 0.995 + floor * 0.005, Math.max(floor, plane));
    };
    for (let column = 0; column < columns; column++) {
      const angle = (column / around) * Math.PI * 2;
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      const edge = this.#edge(sin, cos, heightAt);
      for (let row = 0; row <= rows; row++) {
        const height = floor + ((edge - floor) * row) / rows;
        this.#put(
          row * columns + column,
          [sin * radiusIn(hollow, height), height, cos * radiusIn(hollow, height)],
          [sin, 0.05, cos],
          colour,
        );
      }
      const rim = radiusIn(hollow, edge);
      for (let ring = 0; ring < rings; ring++) {
        const share = 1 - ring / (rings - 1);
        const far = rim * share;
        const wave = stir > 0 ? Math.sin(share * 13 - seconds * 21) * stir * rim * 0.05 * (1 - share) : 0;
        const pile = heap * rim * (1 - share) ** 1.2;
        const [x, z] = [sin * far, cos * far];
        const normal: Vector3 = [up[0] + sin * (heap * 0.8 + wave * 30), Math.max(0.1, up[1]), up[2] + cos * (heap * 0.8 + wave * 30)];
        this.#put((rows + 1 + ring) * columns + column, [x, Math.min(lip + pile, heightAt(x, z) + pile + wave), z], normal, colour);
      }
    }
    for (const name of ['position', 'normal', 'colour']) this.object.geometry.getAttribute(name).needsUpdate = true;
  }

  /** How high the surface meets the wall in a direction. */
  #edge(sin: number, cos: number, heightAt: (x: number, z: number) => number): number {
    const hollow = this.#hollow;
    let height = heightAt(0, 0);
    for (let step = 0; step < 4; step++) {
      const radius = radiusIn(hollow, height);
      height = (height + heightAt(sin * radius, cos * radius)) / 2;
    }
    return height;
  }

  #put(point: number, [x, y, z]: Vector3, [nx, ny, nz]: Vector3, colour: Linear): void {
    const long = Math.hypot(nx, ny, nz) || 1;
    const [ax, az] = this.#hollow.axis;
    this.#position.set([x + ax, y, z + az], point * 3);
    this.#normal.set([nx / long, ny / long, nz / long], point * 3);
    this.#colour.set(colour, point * 3);
  }
}

/** Rows up the wall, then rings to the middle of the surface; its first ring begins on the wall's last row. */
function indices(): Uint32Array {
  const found: number[] = [];
  for (let row = 0; row < rows + rings; row++)
    for (let column = 0; column < around; column++) {
      const [a, b] = [row * columns + column, (row + 1) * columns + column];
      found.push(a, a + 1, b + 1, a, b + 1, b);
    }
  return Uint32Array.from(found);
}

import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Material, Mesh } from 'three/webgpu';
import type { Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';
import { layers } from '../matter/mesh.ts';
import { posed } from '../matter/skin.ts';

const around = 36;
const columns = around + 1;
const rows = 14;

/** A body of revolution at a moment: its outline from the outside below to the top of the axis. */
export interface MoundMoment {
  readonly outline: readonly (readonly [radius: Metres, height: Metres])[];
  readonly at: Vector3;
  readonly colour: Linear;
  /** How uneven it is, metres, and how fast that changes. */
  readonly rough: Metres;
  readonly boil: number;
  readonly seconds: Seconds;
}

/** Foam, a heap, a puddle: a soft round body whose outline changes. */
export class MoundBody {
  readonly object: Mesh;
  readonly #position: Float32Array;
  readonly #normal: Float32Array;
  readonly #colour: Float32Array;

  constructor(material: Material, { gloss, detail = 0 }: { gloss: number; detail?: number }) {
    const geometry = new BufferGeometry();
    const points = columns * rows;
    const field = (name: string, size: number): Float32Array => {
      const values = new Float32Array(points * size);
      geometry.setAttribute(name, new BufferAttribute(values, size).setUsage(DynamicDrawUsage));
      return values;
    };
    this.#position = field('position', 3);
    this.#normal = field('normal', 3);
    this.#colour = field('colour', 3);
    const surface = field('surface', 4);
    for (let point = 0; point < points; point++) surface.set([1, gloss, detail, -0.2], point * 4);
    const index: number[] = [];
    for (let row = 0; row < rows - 1; row++)
      for (let column = 0; column < around; column++) {
        const [a, b] = [row * columns + column, (row + 1) * columns + column];
        index.push(a, a + 1, b + 1, a, b + 1, b);
      }
    geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
    this.object = posed(new Mesh(geometry, material));
    this.object.layers.set(layers.moving);
    this.object.userData['flows'] = true;
    this.object.frustumCulled = false;
    this.object.castShadow = false;
  }

  /** Brings it to a moment; null when there is none of it. */
  pose(moment: MoundMoment | null): void {
    this.object.visible = moment !== null;
    if (!moment) return;
    const { outline, at, colour, rough, boil, seconds } = moment;
    const point = (row: number): readonly [number, number] => {
      const place = (row / (rows - 1)) * (outline.length - 1);
      const low = Math.min(outline.length - 2, Math.floor(place));
      const part = place - low;
      const [one, other] = [outline[low]!, outline[low + 1]!];
      return [one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part];
    };
    for (let row = 0; row < rows; row++) {
      const [radius, height] = point(row);
      const [before, after] = [point(Math.max(0, row - 1)), point(Math.min(rows - 1, row + 1))];
      const slope = [after[1] - before[1], before[0] - after[0]] as const;
      const long = Math.hypot(slope[0], slope[1]) || 1;
      for (let column = 0; column < columns; column++) {
        const angle = (column / around) * Math.PI * 2;
        const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
        const wave = bump(angle, row, seconds * boil);
        const out = rough * wave * Math.min(1, radius / Math.max(1e-6, rough * 4));
        const index = (row * columns + column) * 3;
        this.#position.set(
          [
            at[0] + sin * (radius + out * (slope[0] / long)),
            at[1] + height + out * (slope[1] / long),
            at[2] + cos * (radius + out * (slope[0] / long)),
          ],
          index,
        );
        const tilt = wave * 0.35;
        const normal: Vector3 = [sin * (slope[0] / long + tilt), slope[1] / long + 0.05, cos * (slope[0] / long + tilt)];
        const size = Math.hypot(...normal) || 1;
        this.#normal.set([normal[0] / size, normal[1] / size, normal[2] / size], index);
        const shade = 0.9 + 0.1 * wave;
        this.#colour.set([colour[0] * shade, colour[1] * shade, colour[2] * shade], index);
      }
    }
    for (const name of ['position', 'normal', 'colour']) this.object.geometry.getAttribute(name).needsUpdate = true;
  }
}

/** Soft bumps that go once around without a seam. */
function bump(angle: number, row: number, time: number): number {
  return (
    0.5 * Math.sin(angle * 7 + row * 1.9 + time) * Math.sin(row * 1.3 - time * 0.7) +
    0.35 * Math.sin(angle * 13 - row * 2.3 + time * 1.6) +
    0.25 * Math.sin(angle * 19 + row * 3.1)
  );
}

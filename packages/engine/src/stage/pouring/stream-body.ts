import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Material, Mesh } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import { cross, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import type { Linear } from '../../shapes/colour.ts';
import { layers } from '../matter/mesh.ts';
import { posed } from '../matter/skin.ts';

const around = 10;
const columns = around + 1;
const rows = 28;

/** How a stream stands at a moment: the youngest of it at `from`, the oldest at `to` seconds after it left the lip. */
export interface StreamMoment {
  readonly lip: Vector3;
  readonly from: Seconds;
  readonly to: Seconds;
  /** Half its thickness at the lip. */
  readonly radius: number;
  /** Where what left the lip so many seconds ago is, from the lip. */
  readonly fallen: (age: Seconds) => Vector3;
  readonly seconds: Seconds;
  /** 1 for a thin liquid that wobbles, 0 for what is thick. */
  readonly lively: number;
}

/** A stream that falls: a tube along a parabola, thinner the faster it falls. In the world. */
export class StreamBody {
  readonly object: Mesh;
  readonly #position: Float32Array;
  readonly #normal: Float32Array;

  constructor(material: Material, colour: Linear, { clear, gloss }: { clear: boolean; gloss: number }) {
    const points = columns * (rows + 1);
    const geometry = new BufferGeometry();
    const field = (name: string, size: number): Float32Array => {
      const values = new Float32Array(points * size);
      geometry.setAttribute(name, new BufferAttribute(values, size).setUsage(DynamicDrawUsage));
      return values;
    };
    this.#position = field('position', 3);
    this.#normal = field('normal', 3);
    const [colours, surface] = [field('colour', 3), field('surface', 4)];
    for (let point = 0; point < points; point++) {
      colours.set(colour, point * 3);
      surface.set([1, gloss, 0, clear ? 0 : -0.15], point * 4);
    }
    const index: number[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < around; column++) {
        const [a, b] = [row * columns + column, (row + 1) * columns + column];
        index.push(a, a + 1, b + 1, a, b + 1, b);
      }
    geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
    this.object = posed(new Mesh(geometry, material));
    this.object.layers.set(clear ? layers.veil : layers.moving);
    this.object.userData['flows'] = true;
    this.object.frustumCulled = false;
    this.object.castShadow = false;
  }

  /** Brings it to a moment; null when nothing falls. */
  pose(moment: StreamMoment | null): void {
    this.object.visible = moment !== null && moment.to > moment.from + 0.004;
    if (!moment || !this.object.visible) return;
    const { lip, from, to, fallen } = moment;
    const at = (age: Seconds): Vector3 => {
      const way = fallen(age);
      return [lip[0] + way[0], lip[1] + way[1], lip[2] + way[2]];
    };
    for (let row = 0; row <= rows; row++) {
      const age = from + ((to - from) * row) / rows;
      const [here, along] = [at(age), normalise(subtract(at(age + 0.004), at(age)))];
      const side = normalise(cross(along, [0.13, 0.2, 0.97]));
      const up = cross(along, side);
      const radius = this.#radius(moment, age, row);
      for (let column = 0; column < columns; column++) {
        const angle = (column / around) * Math.PI * 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const out: Vector3 = [side[0] * c + up[0] * s, side[1] * c + up[1] * s, side[2] * c + up[2] * s];
        const point = (row * columns + column) * 3;
        this.#position.set([here[0] + out[0] * radius, here[1] + out[1] * radius, here[2] + out[2] * radius], point);
        this.#normal.set(out, point);
      }
    }
    for (const name of ['position', 'normal']) this.object.geometry.getAttribute(name).needsUpdate = true;
  }

  /** As much flows through each of its rings: thinner where it is faster. Its ends are round. */
  #radius({ radius, fallen, from, to, seconds, lively }: StreamMoment, age: Seconds, row: number): number {
    const speed = length(scale(subtract(fallen(age + 0.004), fallen(age)), 1 / 0.004));
    const start = length(scale(subtract(fallen(0.034), fallen(0.03)), 1 / 0.004));
    const thin = Math.min(1.15, Math.max(0.42, Math.sqrt(start / Math.max(0.01, speed))));
    // What makes it uneven falls with it.
    const born = seconds - age;
    const wobble = 1 + lively * (0.1 * Math.sin(born * 61) + 0.07 * Math.sin(born * 137 + 1)) * Math.min(1, age * 9);
    const tip = Math.min(1, Math.sin(Math.min(1, (rows - row) / 2.5 + (to - from > 0.3 ? 0.6 : 0.15)) * 1.571));
    return radius * thin * wobble * Math.max(0.12, tip);
  }
}

import type { Cache } from '../../host/host.ts';
import type { Shape } from '../../shapes/shape.ts';

/** The version of what all bodies are meshed and cut with: to be raised whenever it gives something else. */
const mesher = 2;

type Numbers = Float32Array | Uint32Array | Uint16Array;

/** One array of an entry: where it lies among the data, in bytes. */
interface Part {
  readonly shape: string;
  readonly field: keyof Shape;
  readonly from: number;
  readonly length: number;
}

const kinds = {
  position: Float32Array,
  normal: Float32Array,
  colour: Float32Array,
  surface: Float32Array,
  index: Uint32Array,
  bones: Uint16Array,
  weights: Float32Array,
} as const;

function pack(shapes: ReadonlyMap<string, Shape>): Uint8Array {
  const parts: Part[] = [];
  const arrays: Numbers[] = [];
  let from = 0;
  for (const [shape, fields] of shapes) {
    for (const field of Object.keys(kinds) as (keyof Shape)[]) {
      const numbers = fields[field];
      if (!numbers) continue;
      parts.push({ shape, field, from, length: numbers.length });
      arrays.push(numbers);
      from += Math.ceil(numbers.byteLength / 4) * 4;
    }
  }
  const header = new TextEncoder().encode(JSON.stringify(parts));
  const start = 4 + Math.ceil(header.length / 4) * 4;
  const bytes = new Uint8Array(start + from);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  arrays.forEach((numbers, at) =>
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), start + parts[at]!.from),
  );
  return bytes;
}

function unpack(kept: Uint8Array): Map<string, Shape> {
  const bytes = kept.byteOffset % 4 === 0 ? kept : kept.slice();
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const parts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Part[];
  const start = bytes.byteOffset + 4 + Math.ceil(size / 4) * 4;
  const shapes = new Map<string, Record<string, Numbers>>();
  for (const { shape, field, from, length } of parts) {
    const fields = shapes.get(shape) ?? {};
    shapes.set(shape, fields);
    fields[field] = new kinds[field](bytes.buffer as ArrayBuffer, start + from, length);
  }
  return shapes as unknown as Map<string, Shape>;
}

/**
 * The shapes of one body that took long to make, kept from film to film: `open` before the body is built, `keep` while it
 * is, `close` after. A shape that was kept is the same to the bit as one that is made.
 */
export class KeptShapes {
  readonly #cache: Cache;
  readonly #name: string;
  readonly #held: ReadonlyMap<string, Shape>;
  readonly #asked = new Map<string, Shape>();
  #made = 0;

  private constructor(cache: Cache, name: string, held: ReadonlyMap<string, Shape>) {
    this.#cache = cache;
    this.#name = name;
    this.#held = held;
  }

  /** `name` holds all that the body depends on. */
  static async open(cache: Cache, name: string): Promise<KeptShapes> {
    const kept = await cache.read(`shapes ${mesher} ${name}`);
    return new KeptShapes(cache, name, kept ? unpack(kept) : new Map());
  }

  /**
   * A shape by `name`, which tells the version of its generator: to be raised whenever the generator gives something else.
   * `make` may depend on nothing but the body's parameters.
   */
  keep(name: string, make: () => Shape): Shape {
    const held = this.#held.get(name);
    if (!held) this.#made++;
    const shape = held ?? make();
    this.#asked.set(name, shape);
    return shape;
  }

  /** Writes down what was made. */
  async close(): Promise<void> {
    if (this.#made > 0) await this.#cache.write(`shapes ${mesher} ${this.#name}`, pack(this.#asked));
  }
}

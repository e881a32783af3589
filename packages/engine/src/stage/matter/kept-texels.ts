import type { DataTexture } from 'three/webgpu';
import type { Cache } from '../../host/host.ts';

interface Awaited {
  readonly texture: DataTexture;
  readonly name: string;
  readonly make: () => Uint8Array;
}

/**
 * Textures that take long to compute and are the same in every film. They are handed out blank, and filled together from the
 * cache, or by computing what is not kept there: the same to the bit.
 */
export class KeptTexels {
  readonly #cache: Cache;
  #awaited: Awaited[] = [];

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** Has a blank texture filled with `make`'s bytes. `name` tells what they are, with the version of `make`. Gives the texture. */
  await(texture: DataTexture, name: string, make: () => Uint8Array): DataTexture {
    this.#awaited.push({ texture, name, make });
    return texture;
  }

  /** Fills what was handed out since. */
  async fill(): Promise<void> {
    const awaited = this.#awaited;
    this.#awaited = [];
    await Promise.all(awaited.map((one) => this.#fill(one)));
  }

  async #fill({ texture, name, make }: Awaited): Promise<void> {
    const { width, height } = texture.image;
    const kept = await this.#cache.read(`texels ${name}`);
    const bytes = kept?.length === width * height * 4 ? kept : make();
    if (bytes !== kept) await this.#cache.write(`texels ${name}`, bytes);
    texture.image.data = bytes as Uint8Array<ArrayBuffer>;
    texture.needsUpdate = true;
  }
}

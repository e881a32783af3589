import { type Object3D, CustomBlending, OneFactor, ZeroFactor } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { place } from '../../../shapes/transform.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { isClear, type Substance, substanceMaterial } from '../../matter/substance.ts';
import { vertexInputs } from '../city/neon.ts';
import { towerShading } from '../city/skyline.ts';
import { paneShading, wallShading } from '../city/wall-shading.ts';
import type { Clearing } from '../landmark/clearing.ts';
import type { Shade } from '../terrain/plants/shade-spots.ts';
import type { Height } from './layout.ts';

/** What a set piece is made of: shapes by substance, or by one of the set's own materials. */
export type Stuff = Substance | 'foliage' | 'masonry' | 'pane' | 'tower' | 'pool';

/** A still set piece: a bench, a fence, a house. */
export type Piece = readonly (readonly [stuff: Stuff, shape: Shape])[];

const pool = `let at = length(vertexSurface.xy); var cover = 1.0; var colour = vertexColour * pow(max(1.0 - at, 0.0), 2.0);`;

/** Collects what stands in a place, and merges it by what it is made of. */
export class Dressing {
  readonly height: Height;
  readonly shades: Shade[] = [];
  readonly #built = new Map<Stuff, ShapeBuilder>();

  readonly #clearing: Clearing;

  /** `clearing` is where nothing may be set up. */
  constructor(height: Height, clearing: Clearing = () => false) {
    this.height = height;
    this.#clearing = clearing;
  }

  /** Whether something may stand there: it is not where room was asked for. */
  isFree(x: Metres, z: Metres): boolean {
    return !this.#clearing(x, z);
  }

  /** What it is made of so far. */
  get stuffs(): readonly Stuff[] {
    return [...this.#built.keys()];
  }

  /** Where shapes of one stuff are collected. */
  of(stuff: Stuff): ShapeBuilder {
    const held = this.#built.get(stuff) ?? new ShapeBuilder();
    this.#built.set(stuff, held);
    return held;
  }

  /** The builder of trees, bushes and other growth. */
  get foliage(): ShapeBuilder {
    return this.of('foliage');
  }

  /** Adds a shape where it is. */
  add(stuff: Stuff, shape: Shape): this {
    this.of(stuff).add(shape);
    return this;
  }

  /** Sets a piece on the land, where there is room for it, or at a height of its own: then it is part of what is built, and stays. */
  set(piece: Piece, x: Metres, z: Metres, turn = 0, size: number | readonly [number, number, number] = 1, y?: Metres): this {
    if (y === undefined && !this.isFree(x, z)) return this;
    for (const [stuff, shape] of piece) this.of(stuff).add(place(shape, { at: [x, y ?? this.height(x, z), z], turn, size }));
    return this;
  }

  /** A pool of lamp light on the ground. */
  pool(x: Metres, z: Metres, reach: Metres, colour: Linear, y = this.height(x, z) + 0.05): this {
    const builder = this.of('pool');
    const corner = (u: number, v: number): number =>
      builder.vertex({ position: [x + u * reach, y, z + v * reach], normal: [0, 1, 0], colour, surface: [u, v, 0, 0] });
    builder.quad(corner(-1, 1), corner(1, 1), corner(1, -1), corner(-1, -1));
    return this;
  }

  /** The meshes, one for each stuff, moved by −`x` and −`z`. */
  objects(matter: Matter, x: Metres, z: Metres): Object3D[] {
    return [...this.#built].map(([stuff, builder]) => {
      const veil = stuff === 'pool' || (stuff in inputsOf ? false : isClear(stuff as Substance));
      const made = mesh(builder.build(), materialOf(matter, stuff), { layer: veil ? 'veil' : 'still', casts: false });
      made.name = stuff;
      made.position.set(-x, 0, -z);
      made.updateMatrix();
      if (stuff === 'pool') made.renderOrder = -8;
      return made;
    });
  }
}

const inputsOf = { foliage: 1, masonry: 1, pane: 1, tower: 1, pool: 1 } as const;

function materialOf(matter: Matter, stuff: Stuff): ReturnType<Matter['solid']> {
  switch (stuff) {
    case 'foliage':
      return matter.solid({ detail: 'rough', repeat: 0.45, relief: 1, twoSided: true });
    case 'masonry':
      return matter.painted(wallShading, { inputs: vertexInputs() });
    case 'pane':
      return matter.painted(paneShading, { inputs: vertexInputs() });
    case 'tower':
      return matter.painted(towerShading, { inputs: vertexInputs() });
    case 'pool': {
      const made = matter.painted(pool, { veil: true, inputs: vertexInputs() });
      made.blending = CustomBlending;
      made.blendSrc = OneFactor;
      made.blendDst = OneFactor;
      made.blendSrcAlpha = ZeroFactor;
      made.blendDstAlpha = OneFactor;
      return made;
    }
    default:
      return substanceMaterial(matter, stuff, true);
  }
}

import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh } from 'three/webgpu';
import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { moteMaterial, type Sprite } from '../../matter/mote-matter.ts';
import { posed } from '../../matter/skin.ts';

/** One small sheet that faces the eye: a lick of flame, a puff of smoke, a spark, a flake. */
export interface Mote {
  readonly at: Vector3;
  /** Half its width. */
  readonly size: Metres;
  /** Linear light; above 1 where it burns. */
  readonly colour: Linear;
  readonly cover: Unit;
  /** 1 adds its light to what is behind it, 0 covers it. */
  readonly adds?: Unit;
  /** 1 shines by itself, 0 is lit by the place. */
  readonly shines?: Unit;
  /** Its height by its width. */
  readonly tall?: number;
  readonly turn?: Radians;
  /** Its height points this way, seen from anywhere. */
  readonly way?: Vector3;
  /** 0 to 1, what makes it differ from its like. */
  readonly own?: Unit;
}

/** Many motes of one look. Where they are depends on the moment alone. */
export interface Swarm {
  readonly sprite: Sprite;
  readonly count: number;
  readonly mote: (moment: Moment, index: number) => Mote | null;
}

const corners = [-1, -1, 1, -1, 1, 1, -1, 1];

/** Draws a swarm. `pose` brings it to a moment. */
export function swarmMesh({ sprite, count, mote }: Swarm, matter: Matter): { object: Mesh; pose(moment: Moment): void } {
  const geometry = new BufferGeometry();
  const field = (name: string, size: number): Float32Array => {
    const values = new Float32Array(count * 4 * size);
    geometry.setAttribute(name, new BufferAttribute(values, size).setUsage(DynamicDrawUsage));
    return values;
  };
  const [position, colour, surface, form, way] = [
    field('position', 3),
    field('colour', 3),
    field('surface', 4),
    field('form', 4),
    field('way', 3),
  ];
  const corner = Float32Array.from({ length: count * 8 }, (_, at) => corners[at % 8]!);
  geometry.setAttribute('corner', new BufferAttribute(corner, 2));
  const index = Uint32Array.from({ length: count * 6 }, (_, at) => Math.floor(at / 6) * 4 + [0, 1, 2, 0, 2, 3][at % 6]!);
  geometry.setIndex(new BufferAttribute(index, 1));
  const object = posed(new Mesh(geometry, moteMaterial(matter, sprite)));
  object.layers.set(layers.veil);
  object.renderOrder = 20;
  object.castShadow = false;
  const write = (one: number, shown: Mote | null): void => {
    for (let point = one * 4; point < one * 4 + 4; point++) {
      if (!shown) {
        form.fill(0, point * 4, point * 4 + 4);
        continue;
      }
      position.set(shown.at, point * 3);
      colour.set(shown.colour, point * 3);
      surface.set([shown.cover, shown.adds ?? 0, shown.shines ?? 0, shown.own ?? 0], point * 4);
      form.set([shown.size, shown.size * (shown.tall ?? 1), shown.turn ?? 0, 0], point * 4);
      way.set(shown.way ?? [0, 0, 0], point * 3);
    }
  };
  return {
    object,
    pose(moment) {
      for (let one = 0; one < count; one++) write(one, mote(moment, one));
      for (const name of ['position', 'colour', 'surface', 'form', 'way']) geometry.getAttribute(name).needsUpdate = true;
    },
  };
}

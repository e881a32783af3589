import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { add, cross, normalise, scale } from '../../../shapes/vector.ts';
import type { Lamp } from '../../light/lighting.ts';
import type { Solid } from './joinery.ts';

/** A bright opening, by its middle, its half sides and the way it faces into the room. */
export interface Portal {
  readonly middle: Vector3;
  readonly across: Vector3;
  readonly up: Vector3;
  readonly inward: Vector3;
  readonly colour: Linear;
}

/** What lights a room. */
interface RoomLights {
  readonly ambient: Linear;
  readonly lamps: readonly Lamp[];
  readonly portals: readonly Portal[];
  readonly sun: Vector3;
  readonly solids: readonly Solid[];
  /** The inner faces of the room; open toward the viewer. */
  readonly room: Solid;
}

/** How far off something still darkens a corner, metres. */
const reach = 1.1;
/** Cells of the plan that tell which solids are near. */
const cell = 1.2;

/** Metres to where a ray meets a solid from outside; infinite where it does not (slab test). */
function meets(solid: Solid, from: Vector3, way: Vector3): number {
  let near = -Infinity;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const slope = 1 / (way[axis]! || 1e-9);
    const one = (solid.low[axis]! - from[axis]!) * slope;
    const other = (solid.high[axis]! - from[axis]!) * slope;
    near = Math.max(near, Math.min(one, other));
    far = Math.min(far, Math.max(one, other));
    // Most solids are missed: one axis tells.
    if (near > far || far < 0.015) return Infinity;
  }
  return near <= far && near > 0.015 ? near : Infinity;
}

/** Evenly spread directions about +z, dense where a matt surface receives most (cosine law, golden angle). */
function fanOf(count: number): Vector3[] {
  return Array.from({ length: count }, (_, index) => {
    const radius = Math.sqrt((index + 0.5) / count);
    const angle = index * 2.399963;
    return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - radius * radius)];
  });
}

const fan = fanOf(12);
const spots: readonly (readonly [number, number])[] = [[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]]; // prettier-ignore

/** Computes what light reaches places of a room: lamps, windows and the dark between things. */
export class RoomLight {
  readonly #lights: RoomLights;
  readonly #near = new Map<string, Solid[]>();
  readonly #large: readonly Solid[];

  constructor(lights: RoomLights) {
    this.#lights = lights;
    const volume = ({ low, high }: Solid): number => (high[0] - low[0] + 0.2) * (high[1] - low[1] + 0.2) * (high[2] - low[2] + 0.2);
    this.#large = [...lights.solids].sort((a, b) => volume(b) - volume(a)).slice(0, 36);
    for (const solid of lights.solids) this.#file(solid);
  }

  #file(solid: Solid): void {
    for (let x = Math.floor((solid.low[0] - reach) / cell); x <= Math.floor((solid.high[0] + reach) / cell); x++) {
      for (let z = Math.floor((solid.low[2] - reach) / cell); z <= Math.floor((solid.high[2] + reach) / cell); z++) {
        const key = `${x} ${z}`;
        const list = this.#near.get(key);
        if (list) list.push(solid);
        else this.#near.set(key, [solid]);
      }
    }
  }

  /** How open a place is, 0 to 1: near things take light away, the nearer the more. */
  open(from: Vector3, normal: Vector3): number {
    const { room } = this.#lights;
    const near = this.#near.get(`${Math.floor(from[0] / cell)} ${Math.floor(from[2] / cell)}`) ?? [];
    const right = normalise(cross(Math.abs(normal[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], normal));
    const over = cross(normal, right);
    let hidden = 0;
    for (const [a, b, c] of fan) {
      const way: Vector3 = [
        right[0] * a + over[0] * b + normal[0] * c,
        right[1] * a + over[1] * b + normal[1] * c,
        right[2] * a + over[2] * b + normal[2] * c,
      ];
      let far = reach;
      for (const solid of near) far = Math.min(far, meets(solid, from, way));
      for (let axis = 0; axis < 3; axis++) {
        const part = way[axis]!;
        const wall = part > 0 ? (axis === 2 ? Infinity : room.high[axis]!) : room.low[axis]!;
        const to = (wall - from[axis]!) / (part || 1e-9);
        if (to > 0) far = Math.min(far, to);
      }
      const close = 1 - far / reach;
      hidden += close * close;
    }
    return 1 - (hidden / fan.length) * 0.92;
  }

  #sees(from: Vector3, to: Vector3): boolean {
    const way: Vector3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    return this.#large.every((solid) => {
      const inside = [0, 1, 2].every((axis) => to[axis]! > solid.low[axis]! - 0.05 && to[axis]! < solid.high[axis]! + 0.05);
      return inside || meets(solid, from, way) > 1;
    });
  }

  /** The light (linear) that a small surface at a place receives, over the light that would make it as bright as its colour. */
  received(place: Vector3, normal: Vector3, shadows = true): Linear {
    const { ambient, lamps, portals } = this.#lights;
    const from = add(place, scale(normal, 0.025));
    const open = this.open(from, normal);
    const sum = ambient.map((part) => part * open * (0.82 + 0.18 * normal[1])) as [number, number, number];
    for (const lamp of lamps) this.#lamp(sum, lamp, from, normal, open, shadows);
    for (const portal of portals) this.#portal(sum, portal, from, normal, open, shadows);
    return sum;
  }

  #lamp(sum: [number, number, number], lamp: Lamp, from: Vector3, normal: Vector3, open: number, shadows: boolean): void {
    const way: Vector3 = [lamp.place[0] - from[0], lamp.place[1] - from[1], lamp.place[2] - from[2]];
    const near2 = way[0] ** 2 + way[1] ** 2 + way[2] ** 2;
    const edge = Math.max(0, 1 - near2 / lamp.reach ** 2);
    if (edge <= 0) return;
    const facing = (way[0] * normal[0] + way[1] * normal[1] + way[2] * normal[2]) / Math.sqrt(near2 + 1e-4);
    const power = ((edge * edge) / (near2 * 0.1 + 1)) * Math.max(0, facing * 0.85 + 0.15);
    if (power < 0.004) return;
    // What comes back from the walls reaches into the shade as well.
    const seen = !shadows || this.#sees(from, lamp.place) ? 1 : 0.28;
    for (let part = 0; part < 3; part++) sum[part]! += lamp.colour[part]! * power * seen * (0.45 + 0.55 * open);
  }

  #portal(
    sum: [number, number, number],
    { middle, across, up, inward, colour }: Portal,
    from: Vector3,
    normal: Vector3,
    open: number,
    shadows: boolean,
  ): void {
    const area = 4 * Math.hypot(...across) * Math.hypot(...up);
    const samples = this.#lights.portals.length > 3 ? spots.slice(1, 3) : spots;
    for (const [u, v] of samples) {
      const spot: Vector3 = [
        middle[0] + across[0] * u + up[0] * v,
        middle[1] + across[1] * u + up[1] * v,
        middle[2] + across[2] * u + up[2] * v,
      ];
      const way: Vector3 = [spot[0] - from[0], spot[1] - from[1], spot[2] - from[2]];
      const far2 = way[0] ** 2 + way[1] ** 2 + way[2] ** 2 + 0.3;
      const far = Math.sqrt(far2);
      const leaves = -(way[0] * inward[0] + way[1] * inward[1] + way[2] * inward[2]) / far;
      if (leaves <= 0) continue;
      const facing = (way[0] * normal[0] + way[1] * normal[1] + way[2] * normal[2]) / far;
      const power = (Math.max(0, facing * 0.85 + 0.15) * leaves * area) / (Math.PI * far2 * samples.length);
      if (power < 0.0015) continue;
      const seen = !shadows || this.#sees(from, spot) ? 1 : 0.25;
      for (let part = 0; part < 3; part++) sum[part]! += colour[part]! * power * seen * (0.5 + 0.5 * open);
    }
  }

  /** Light per vertex of a shape, three numbers each; sets the shape's own occlusion to how much sun can reach the vertex. */
  bake({ position, normal, surface }: Shape): Float32Array {
    const light = new Float32Array(position.length);
    for (let at = 0; at < position.length; at += 3) {
      const from: Vector3 = [position[at]!, position[at + 1]!, position[at + 2]!];
      const facing: Vector3 = [normal[at]!, normal[at + 1]!, normal[at + 2]!];
      light.set(this.received(from, facing), at);
      const sun = add(from, scale(this.#lights.sun, 12));
      surface[(at / 3) * 4] = this.#sees(add(from, scale(facing, 0.03)), sun) ? 1 : 0;
    }
    return light;
  }
}

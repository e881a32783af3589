import { Box3, BufferAttribute, type BufferGeometry, Matrix4, Mesh, type Object3D, Vector3 } from 'three/webgpu';
import type { Screenplay, Seconds, Unit } from '@onereel/spec';
import { type Linear, scaleColour } from '../../shapes/colour.ts';
import { momentOf } from '../blocking/actor.ts';
import { beatsOf, type Player } from '../blocking/groups.ts';
import type { Body, Glow } from '../cast/family.ts';
import type { Placed } from '../hand-over.ts';
import { type Change, changesOf, isAlive } from './changes.ts';
import { ChangingSurface } from './changing-surface.ts';
import { conditionAt } from './condition.ts';
import { successorOf } from './succession.ts';
import { tellLumps } from './lumps.ts';
import { inShards } from './shards.ts';
import { meltingColour, meltsByNature, Trappings } from './trappings.ts';
import type { Shining } from '../light/body-light.ts';
import type { Matter } from '../matter/matter.ts';
import { layers } from '../matter/mesh.ts';
import { traitColour } from '../cast/traits.ts';

/** A member of the cast of whom something becomes during the film. */
export interface Changing {
  readonly changes: readonly Change[];
  readonly surface: ChangingSurface;
  /** The colour of what melts, where it is known. */
  readonly melting: Linear | null;
  /** Whether only its substance melts and what is put on it or around it stays whole. */
  readonly keeps: boolean;
}

/** What a mesh carries so that its vertices can be moved in the space of its body. */
interface Framed {
  toBody: Matrix4;
  fromBody: Matrix4;
  /** Casts a shadow while it has its own shape. */
  castsWhole?: boolean;
}

/** What becomes of a member, with the numbers that its materials will read; null if nothing does. */
export function changingOf({ member, kind }: Pick<Player, 'member' | 'kind'>, screenplay: Screenplay): Changing | null {
  const changes = [...successorOf(member.id, screenplay), ...changesOf(member, kind, beatsOf(screenplay, member.id))];
  if (changes.length === 0) return null;
  const has = (wanted: Change['name']): boolean => changes.some(({ name }) => name === wanted);
  return {
    changes,
    surface: new ChangingSurface({ breaks: has('break'), melts: has('melt') }),
    keeps: meltsByNature(kind.kind),
    melting: meltingColour(kind.kind, traitColour(member.traits)),
  };
}

function meshesOf(object: Object3D): (Mesh & Framed)[] {
  const found: Mesh[] = [];
  object.traverse((node) => {
    if (node instanceof Mesh) found.push(node);
  });
  return found as (Mesh & Framed)[];
}

/** Fits a member's bodies for its changes: measures them and cuts up what will fly to pieces. Call before twins are made. */
export function fitForChange({ surface, melting, keeps }: Changing, bodies: readonly Body[]): void {
  for (const { object } of bodies) {
    object.updateMatrixWorld(true);
    const inverse = new Matrix4().copy(object.matrixWorld).invert();
    const [whole, solid] = [new Box3(), new Box3()];
    const meshes = meshesOf(object);
    for (const mesh of meshes) {
      frame(mesh, inverse);
      mesh.geometry.computeBoundingBox();
      const own = mesh.geometry.boundingBox!.clone().applyMatrix4(mesh.toBody);
      whole.union(own);
      // Beams and halos are no part of how large a thing is.
      if (mesh.layers.mask !== 1 << layers.veil && mesh.visible) solid.union(own);
    }
    const box = solid.isEmpty() ? whole : solid;
    const size = box.getSize(new Vector3());
    if (surface.breaks) for (const mesh of meshes) breakable(mesh, box.min, size);
    const reach = Math.max(0.01, size.x, size.z) / 2;
    const colour = (surface.melts ? melting : null) ?? mainColour(meshes.map(({ geometry }) => geometry));
    if (surface.melts) tellLumps(meshes, keeps ? colour : null, size.y);
    surface.measure({ low: box.min.y, height: Math.max(0.01, size.y), reach, colour });
  }
}

/** Glass is in pieces too; only light keeps whole. */
function breakable(mesh: Mesh & Framed, low: Vector3, size: Vector3): void {
  if (mesh.geometry.getIndex() && mesh.geometry.getAttribute('normal')) mesh.geometry = inShards(mesh.geometry, mesh.toBody, low, size);
  else {
    const count = mesh.geometry.getAttribute('position').count;
    mesh.geometry.setAttribute('shard', new BufferAttribute(new Float32Array(count * 4).fill(-1), 4));
  }
}

function frame(mesh: Mesh & Framed, inverse: Matrix4): void {
  mesh.castsWhole ??= mesh.castShadow;
  mesh.toBody ??= new Matrix4();
  mesh.fromBody ??= new Matrix4();
  mesh.toBody.multiplyMatrices(inverse, mesh.matrixWorld);
  mesh.fromBody.copy(mesh.toBody);
  // What is hidden by a size of nothing has no way back.
  if (Math.abs(mesh.toBody.determinant()) > 1e-12) mesh.fromBody.invert();
}

/** The colour that most of the surface has, linear light: what the thing would be called by. */
function mainColour(geometries: readonly BufferGeometry[]): Linear {
  const bins = new Map<string, { sum: Vector3; weight: number }>();
  for (const geometry of geometries) {
    const [colour, place, index] = [geometry.getAttribute('colour'), geometry.getAttribute('position'), geometry.getIndex()];
    if (!colour || !index) continue;
    const [a, b, c, one] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
    for (let corner = 0; corner < index.count; corner += 3) {
      const first = index.getX(corner);
      a.fromBufferAttribute(place, first);
      b.fromBufferAttribute(place, index.getX(corner + 1)).sub(a);
      c.fromBufferAttribute(place, index.getX(corner + 2)).sub(a);
      const area = b.cross(c).length();
      one.fromBufferAttribute(colour, first);
      const key = [one.x, one.y, one.z].map((value) => Math.round((value / Math.max(one.x, one.y, one.z, 0.02)) * 4)).join();
      const bin = bins.get(key) ?? { sum: new Vector3(), weight: 0 };
      bin.sum.addScaledVector(one, area);
      bin.weight += area;
      bins.set(key, bin);
    }
  }
  const best = [...bins.values()].sort((x, y) => y.weight - x.weight)[0];
  if (!best || best.weight === 0) return [0.5, 0.5, 0.5];
  const { x, y, z } = best.sum.divideScalar(best.weight);
  return [x, y, z];
}

/** One body of a member that changes, with what comes with it. */
interface Member {
  readonly changing: Changing;
  readonly placed: readonly { readonly one: Placed; readonly trappings: Trappings | null }[];
}

/** Of more alike ones than so many, the others change without flames and drops: they are seen from far. */
const mostDressed = 8;

/** Brings all that changes to a moment, after everybody was posed. */
export class ChangingCast {
  readonly #members: readonly Member[];
  /** How far those are lit whose light is out or going out, at the moment last asked for. */
  readonly #lit = new Map<string, Unit>();

  constructor(changing: ReadonlyMap<string, Changing>, placed: readonly Placed[], matter: Matter) {
    this.#members = [...changing].map(([id, one]) => ({
      changing: one,
      placed: placed
        .filter(({ actor }) => actor.member.id === id)
        .map((body, number) => ({ one: body, trappings: number < mostDressed ? dressed(body, one, matter) : null })),
    }));
  }

  /** Depends on the moment alone. */
  at(seconds: Seconds): void {
    for (const { changing, placed } of this.#members) {
      const first = placed[0]?.one;
      if (!first) continue;
      const state = conditionAt(changing.changes, seconds);
      const { actor, body } = first;
      const { x, y, z } = body.object.position;
      const ground = Math.min(0, (momentOf(actor, seconds).ground(x, z) - y) / Math.max(0.001, body.object.scale.x));
      changing.surface.set(state, seconds, ground);
      this.#lit.set(actor.member.id, 1 - state.unlit);
      const switches = changing.changes.some(({ name }) => name === 'lit' || name === 'unlit');
      const whole = state.burst === 0 && state.melted < 0.5 && state.dissolved < 0.6 && state.grown > 0.5;
      for (const { one, trappings } of placed) {
        one.body.object.visible = state.dissolved < 0.999;
        one.body.object.updateMatrixWorld(true);
        const inverse = new Matrix4().copy(one.body.object.matrixWorld).invert();
        for (const mesh of meshesOf(one.body.object)) {
          if (trappings?.owns(mesh)) continue;
          frame(mesh, inverse);
          mesh.castShadow = mesh.castsWhole! && whole;
          // Flames and halos of lamps.
          if (switches && (mesh.geometry.hasAttribute('corner') || /\bhalo$/.test(mesh.name))) mesh.visible = state.unlit < 0.5;
        }
        trappings?.at(state, momentOf(one.actor, seconds));
      }
    }
  }

  /** What shines by its change at the moment last asked for: bodies on fire, bodies that glow. */
  get shining(): readonly Shining[] {
    return this.#members.flatMap(({ placed }) =>
      placed.flatMap(({ one: { actor, body }, trappings }) =>
        trappings ? { actor, body: { object: body.object, light: () => trappings.light() } } : [],
      ),
    );
  }

  /** Everybody with the light that is left to them: lamps that are out give none. */
  dimmed(placed: readonly Placed[]): readonly Shining[] {
    return placed.map((one) => {
      const lit = this.#lit.get(one.actor.member.id) ?? 1;
      const { light, object } = one.body;
      if (lit === 1 || !light) return one;
      return { actor: one.actor, body: { object, light: (moment) => dimmed(light.call(one.body, moment), lit) } };
    });
  }

  /** Frees what was made for the changes. */
  dispose(): void {
    for (const { placed } of this.#members) for (const { trappings } of placed) trappings?.dispose();
  }
}

function dimmed(glow: Glow | null, lit: Unit): Glow | null {
  return glow && { ...glow, colour: scaleColour(glow.colour, lit) };
}

function dressed({ actor, body }: Placed, { changes, surface }: Changing, matter: Matter): Trappings {
  const wearer = { object: body.object, measures: surface.measures, matter, alive: isAlive(actor.kind) };
  return new Trappings(wearer, actor.kind.kind, changes);
}

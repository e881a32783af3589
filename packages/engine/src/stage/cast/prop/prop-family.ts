import { Group, type Mesh, type Object3D } from 'three/webgpu';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import { type Moment, silentMouth } from '../../blocking/moment.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { isClear, type Substance, substanceMaterial } from '../../matter/substance.ts';
import type { Body, Family, Movement, Perch } from '../family.ts';
import { madeOf } from './made-of.ts';
import type { Model, Part, PartPose } from './model.ts';
import { swarmMesh } from './motes.ts';
import { type PropForm, propForm } from './prop-form.ts';

/** What a family of things says of itself. */
export interface PropDesign {
  readonly family: string;
  /** The thing itself, exactly as the form says. */
  model(form: PropForm): Model;
  /** How it moves by itself; stands still by default. */
  movement?(form: PropForm, kind: CastKind): Movement;
  /** Where other things can be put on or in it, and where a hand holds it. */
  perches?(form: PropForm): readonly Perch[];
}

const still: Movement = { gaits: [], speeds: { default: 1 }, inertia: 0.4, lean: 0 };

/** A family of things that are put together of parts. See `Model`. */
export function propFamily(design: PropDesign): Family<PropForm> {
  return {
    family: design.family,
    choose: propForm,
    build: (form, matter) => assemble(madeOf(form.substance, design.model(form)), matter),
    movement: (form, kind) => design.movement?.(form, kind) ?? still,
    ...(design.perches ? { perches: (form: PropForm) => design.perches!(form) } : {}),
  };
}

/** A model as a body: one drawn mesh for each substance of the still parts, and of each moving part. */
export function assemble(model: Model, matter: Matter): Body {
  const object = new Group();
  const joints = new Map<string, { joint: Object3D; pivot: readonly [number, number, number] }>();
  const drawn: Mesh[] = [];
  for (const [key, parts] of grouped(model.parts)) {
    const { substance, name, pivot = [0, 0, 0] } = parts[0]!;
    const made = mesh(merged(parts.map((part) => part.shape)), materialFor(matter, substance), {
      layer: isClear(substance) ? 'veil' : 'moving',
      casts: !isClear(substance),
    });
    made.name = key;
    drawn.push(made);
    if (name === undefined) object.add(made);
    else jointFor(name, pivot, joints, object).add(made);
  }
  const swarms = (model.swarms ?? []).map((swarm) => swarmMesh(swarm, matter));
  for (const swarm of swarms) object.add(swarm.object);
  for (const swarm of swarms) swarm.pose(atRest);
  const light = model.light;
  const headAt = model.anchors?.['head'];
  return {
    object,
    extent: model.extent,
    ...(headAt
      ? { fitting: () => ({ form: { headAt }, skin: merged(model.parts.map(({ shape }) => shape)), rig: null, host: object }) }
      : {}),
    ...(light ? { light } : {}),
    pose(moment) {
      for (const swarm of swarms) swarm.pose(moment);
      const poses = model.pose?.(moment) ?? {};
      for (const [name, { joint, pivot }] of joints) stand(joint, pivot, poses[name] ?? {});
    },
    anchor: (name) => model.anchors?.[name] ?? [0, model.extent[1] * (name === 'top' || name === 'head' ? 1 : 0.5), 0],
    dispose: () => [...drawn, ...swarms.map((swarm) => swarm.object)].forEach((one) => one.geometry.dispose()),
  };
}

/** How it stands before anything is played: its size is measured so. */
const atRest: Moment = {
  seconds: 1,
  place: [0, 0, 0],
  heading: 0,
  pitch: 0,
  bank: 0,
  size: 1,
  speed: 0,
  travelled: 0,
  gait: { name: 'stand', phase: 0, stride: 1, weight: 0 },
  actions: new Map(),
  mouth: silentMouth,
  gaze: null,
  ground: () => 0,
};

function grouped(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.name ?? 'still'} ${part.substance}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups;
}

function merged(shapes: readonly Shape[]): Shape {
  if (shapes.length === 1) return shapes[0]!;
  const builder = new ShapeBuilder();
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

const materials = new WeakMap<Matter, Map<Substance, ReturnType<typeof substanceMaterial>>>();

function materialFor(matter: Matter, substance: Substance): ReturnType<typeof substanceMaterial> {
  const kept = materials.get(matter) ?? new Map<Substance, ReturnType<typeof substanceMaterial>>();
  materials.set(matter, kept);
  const made = kept.get(substance) ?? substanceMaterial(matter, substance);
  kept.set(substance, made);
  return made;
}

function jointFor(
  name: string,
  pivot: readonly [number, number, number],
  joints: Map<string, { joint: Object3D; pivot: readonly [number, number, number] }>,
  object: Object3D,
): Object3D {
  const known = joints.get(name);
  if (known) return known.joint;
  const joint = new Group();
  joint.name = name;
  joint.position.set(...(pivot as [number, number, number]));
  joints.set(name, { joint, pivot });
  object.add(joint);
  return joint;
}

function stand(
  joint: Object3D,
  pivot: readonly [number, number, number],
  { turn = [0, 0, 0], shift = [0, 0, 0], size = 1, hidden = false }: PartPose,
): void {
  joint.position.set(pivot[0] + shift[0], pivot[1] + shift[1], pivot[2] + shift[2]);
  joint.rotation.set(turn[0], turn[1], turn[2]);
  if (typeof size === 'number') joint.scale.setScalar(size);
  else joint.scale.set(size[0], size[1], size[2]);
  joint.visible = !hidden;
}

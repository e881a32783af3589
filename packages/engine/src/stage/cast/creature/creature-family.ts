import { Group, type Mesh } from 'three/webgpu';
import type { CastMember, Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { type Field, smoothUnion } from '../../../shapes/distance-field.ts';
import { bindTo } from '../../../shapes/field-binding.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import type { Moment } from '../../blocking/moment.ts';
import { mesh } from '../../matter/mesh.ts';
import { type Joint, Rig } from '../../matter/skin.ts';
import type { Detail } from '../../matter/textures.ts';
import type { WearForm } from '../attire/wear-form.ts';
import type { Family, Movement } from '../family.ts';
import { Poser } from '../skeleton/poser.ts';

/** A piece of flesh and the joint that carries it. */
export interface Flesh {
  readonly bone: string;
  readonly field: Field;
}

/** How a point of the flesh looks. */
export interface Look {
  readonly colour: Linear;
  /** 0 chalk to 1 mirror. */
  readonly gloss?: number;
  /** How much of the fine texture shows. */
  readonly detail?: number;
  /** Light given off; negative lets light through. */
  readonly glow?: number;
}

/** Numbers a joint by its name. */
export type Numbering = (joint: string) => number;

/** What a creature is made of, in a space of its own that `size` scales to metres: +z forward, the ground at 0. */
export interface Anatomy {
  readonly joints: readonly Joint[];
  readonly flesh: readonly Flesh[];
  /** How softly the flesh melts together, and how large its faces are. */
  readonly blend: number;
  readonly cell: number;
  /** How far a joint's pull reaches into its neighbour's flesh. */
  readonly spread: number;
  readonly paint: (position: Vector3, normal: Vector3) => Look;
  /** Closed solids besides: eyes, bills, claws. Bound by joint number. */
  solids?(number: Numbering): readonly Shape[];
  /** Thin sheets, seen from both sides: feathers, fins, wings. */
  sheets?(number: Numbering): readonly Shape[];
  readonly texture: { readonly detail: Detail; readonly repeat: number; readonly relief: number };
  /** WGSL over the flesh and the sheets, see `SolidMatter`. */
  readonly shader?: string;
  /** Width, height and length at rest, in its own space. */
  readonly extent: readonly [number, number, number];
  /** Sets the joints, which stand at rest. Gives how far the whole is shifted, in its own space. */
  pose(poser: Poser, moment: Moment): Vector3;
  /** Places that shots look at: a joint and a point that hangs on it. */
  readonly anchors: Readonly<Record<string, readonly [joint: string, at?: Vector3]>>;
  /** Where clothes go, for what can wear some. */
  readonly wears?: WearForm;
}

/** One creature: its plan by name and numbers, and its size. */
export interface Creature<Plan> {
  readonly plan: Plan;
  /** Metres per unit of its own space. */
  readonly size: Metres;
  /** How coarse its flesh is: 1 for one seen alone, more in a swarm. */
  readonly grain: number;
}

/** What a family of creatures says of itself. */
export interface CreatureKind<Plan> {
  readonly family: string;
  choose(chance: Chance, kind: CastKind, member: CastMember): Creature<Plan>;
  anatomy(plan: Plan): Anatomy;
  movement(creature: Creature<Plan>, kind: CastKind): Movement;
}

function fleshShape({ flesh, blend, cell, spread, paint }: Anatomy, grain: number, number: Numbering): Shape {
  const bind = bindTo(
    flesh.map(({ bone, field }) => ({ bone: number(bone), field })),
    spread,
  );
  return fieldShape({
    field: smoothUnion(
      flesh.map(({ field }) => field),
      blend,
    ),
    cell: cell * grain,
    reach: cell * 9,
    paint: (position, normal, occlusion) => {
      const { colour, gloss = 0.2, detail = 0.5, glow = 0 } = paint(position, normal);
      const surface: Surface = [0.32 + 0.68 * occlusion, gloss, detail, glow];
      return { colour, surface, binding: bind(position) };
    },
  });
}

function joined(shapes: readonly Shape[]): Shape {
  const builder = new ShapeBuilder();
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

/** A family of creatures from its anatomy: flesh by distance fields, solids and sheets on one rig. */
export function creatureFamily<Plan>({ family, choose, anatomy: plan, movement }: CreatureKind<Plan>): Family<Creature<Plan>> {
  return {
    family,
    choose,
    build(creature, matter) {
      const anatomy = plan(creature.plan);
      const rig = new Rig(anatomy.joints);
      const poser = new Poser(rig, anatomy.joints);
      const number: Numbering = (joint) => rig.number(joint);
      const look = {
        bones: rig.count,
        detail: anatomy.texture.detail,
        repeat: anatomy.texture.repeat,
        relief: anatomy.texture.relief,
        paint: anatomy.shader ?? '',
      };
      const body = matter.shape('flesh 2', () =>
        joined([...(anatomy.flesh.length > 0 ? [fleshShape(anatomy, creature.grain, number)] : []), ...(anatomy.solids?.(number) ?? [])]),
      );
      const drawn: Mesh[] = [mesh(body, matter.solid(look), { rig })];
      if (anatomy.sheets)
        drawn.push(
          mesh(
            matter.shape('sheets 2', () => joined(anatomy.sheets!(number))),
            matter.solid({ ...look, twoSided: true }),
            { rig },
          ),
        );
      const inner = new Group();
      inner.scale.setScalar(creature.size);
      inner.add(...drawn);
      const object = new Group();
      object.add(inner);
      const [width, height, length] = anatomy.extent;
      return {
        object,
        ...(anatomy.wears ? { fitting: () => ({ form: anatomy.wears!, skin: body, rig, host: inner }) } : {}),
        extent: [width * creature.size, height * creature.size, length * creature.size],
        pose(moment) {
          rig.rest();
          const [x, y, z] = anatomy.pose(poser, moment);
          inner.position.set(x * creature.size, y * creature.size, z * creature.size);
          rig.apply();
        },
        anchor(name) {
          const place = anatomy.anchors[name];
          const [x, y, z] = place ? poser.where(place[0], place[1]) : ([0, height / 2, 0] as Vector3);
          const { position } = inner;
          return [x * creature.size + position.x, y * creature.size + position.y, z * creature.size + position.z];
        },
        dispose() {
          for (const one of drawn) one.geometry.dispose();
        },
      };
    },
    movement,
  };
}

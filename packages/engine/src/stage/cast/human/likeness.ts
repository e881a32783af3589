import { Group, type Mesh } from 'three/webgpu';
import type { CastMember, Vector3 } from '@onereel/spec';
import { createChance, type Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import type { SolidMatter } from '../../matter/matter.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Family, Movement } from '../family.ts';
import { Poser } from '../skeleton/poser.ts';
import { presetNumber, presetWord, traitColour } from '../traits.ts';
import { humanMovement } from './gaits.ts';
import { mountOf } from './grip.ts';
import type { Figure } from './figure.ts';
import { likenessWearForm, type OwnHead } from './likeness-wear.ts';
import { mirrorShape } from './mirror.ts';
import type { Numbering } from './numbering.ts';
import { choosePerson, type Person } from './person.ts';
import { posePerson } from './pose.ts';
import { humanJoints, ofHead } from './skeleton.ts';

/** What moves like a person and is made of something else. */
export interface Likeness {
  readonly person: Person;
  readonly design: string;
  readonly colour: Linear;
  readonly second: Linear;
  /** How far it hovers above the ground, share of its height. */
  readonly hover: number;
}

/** What a likeness is built with: its measures, its joints, and the exchange of left and right. */
export interface Workbench {
  readonly likeness: Likeness;
  readonly figure: Figure;
  readonly bone: Numbering;
  /** A shape on the left and its mirror image on the right. */
  readonly pair: (shape: Shape) => readonly Shape[];
  /** A place of the model head in the body's space. */
  readonly ofHead: (at: Vector3) => Vector3;
}

/** A surface of a likeness: its shapes and what they are made of. */
export interface Surfacing {
  readonly name: string;
  readonly matter: SolidMatter;
  readonly shapes: (bench: Workbench) => readonly Shape[];
}

function joined(shapes: readonly Shape[]): Shape {
  const builder = new ShapeBuilder();
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

function twin(name: string): string {
  return name.endsWith('L') ? `${name.slice(0, -1)}R` : name.endsWith('R') ? `${name.slice(0, -1)}L` : name;
}

/** Walks on air: no step is heard. */
function hovering(movement: Movement): Movement {
  return { ...movement, gaits: movement.gaits.map((gait) => ({ ...gait, touches: [], sound: null })) };
}

/** A family of bodies on the human skeleton: they walk, wave and dance as people do. */
export function likenessFamily({
  family,
  surfaces,
  footstep,
  head,
}: {
  readonly family: string;
  readonly surfaces: (likeness: Likeness) => readonly Surfacing[];
  /** Its own head and neck, for what is worn there; a person's by default. */
  readonly head?: (bench: Workbench) => OwnHead;
  /** The instrument of its steps, where it is not a shoe's. */
  readonly footstep?: { readonly kind: string; readonly parameters: Readonly<Record<string, number | string>> };
}): Family<Likeness> {
  return {
    family,
    choose(chance: Chance, kind: CastKind, member: CastMember): Likeness {
      const own = linear(presetWord(kind, 'colour', '#8a9098'));
      return {
        person: choosePerson(createChance(Math.floor(chance.between(0, 1e6))), kind, { ...member, wears: [] }),
        design: presetWord(kind, 'design', ''),
        colour: traitColour(member.traits) ?? own,
        second: traitColour(member.traits, 'secondColour') ?? linear(presetWord(kind, 'second', '#2a2e36')),
        hover: presetNumber(kind, 'hover', 0),
      };
    },
    build(likeness, matter) {
      const { person, hover } = likeness;
      const { figure } = person;
      const joints = humanJoints(figure);
      const rig = new Rig(joints);
      const poser = new Poser(rig, joints);
      const bone: Numbering = (name) => rig.number(name);
      const others = joints.map((joint) => rig.number(twin(joint.name)));
      const bench: Workbench = {
        likeness,
        figure,
        bone,
        pair: (shape) => [shape, mirrorShape(shape, (number) => others[number]!)],
        ofHead: (at) => ofHead(figure, at),
      };
      const surfaced = surfaces(likeness).map((surface) => ({
        shape: matter.shape(`${surface.name} 1`, () => joined(surface.shapes(bench))),
        matter: surface.matter,
      }));
      const drawn: Mesh[] = surfaced.map((one) => mesh(one.shape, matter.solid({ bones: rig.count, ...one.matter }), { rig }));
      const inner = new Group();
      inner.add(...drawn);
      const object = new Group();
      object.add(inner);
      const lifted = ([x, y, z]: Vector3): Vector3 => [x, y + inner.position.y, z];
      return {
        object,
        fitting: () => ({
          form: likenessWearForm(figure, head?.(bench)),
          skin: joined(surfaced.map(({ shape }) => shape)),
          rig,
          host: inner,
        }),
        extent: [figure.shoulder[0] * 2.8, figure.height * (1 + hover), figure.height * 0.25],
        pose(moment: Moment) {
          rig.rest();
          posePerson(poser, person, hover > 0 ? { ...moment, gait: { ...moment.gait, name: 'stand', weight: 0 } } : moment);
          inner.position.y = hover > 0 ? figure.height * hover * (0.75 + 0.25 * Math.sin(moment.seconds * 1.7)) : 0;
          rig.apply();
        },
        anchor(name) {
          if (name === 'eyes' || name === 'head' || name === 'face') return lifted(poser.where('head', ofHead(figure, [0, 0, 0])));
          if (name === 'mouth') return lifted(poser.where('head', ofHead(figure, [0, -0.07, 0.09])));
          if (name === 'hand' || name === 'right-hand') return lifted(poser.where('fingersR'));
          if (name === 'left-hand') return lifted(poser.where('fingersL'));
          if (name === 'feet') return [0, 0, 0];
          return lifted(poser.where(name === 'chest' ? 'chest' : 'spine'));
        },
        mount: (where, round) => {
          const found = mountOf(poser, figure, where, round);
          return { ...found, at: lifted(found.at) };
        },
        dispose() {
          for (const one of drawn) one.geometry.dispose();
        },
      };
    },
    movement({ person, hover }) {
      const movement = humanMovement(person.figure, 'boots');
      if (hover > 0) return hovering(movement);
      return footstep ? { ...movement, gaits: movement.gaits.map((gait) => ({ ...gait, sound: { ...footstep, gain: 0.9 } })) } : movement;
    },
  };
}

import type { CastMember, Metres, Vector3 } from '@onereel/spec';
import { createChance, type Chance } from '../../../chance/chance.ts';
import { smooth } from '../../../curves/easing.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Field, moved as movedField, smoothUnion, turned, withBlend } from '../../../shapes/distance-field.ts';
import { bindTo } from '../../../shapes/field-binding.ts';
import { fieldShape, type Painter } from '../../../shapes/field-shape.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { trimLong } from '../skeleton/trim.ts';
import { sizeFactor, traitColour, traitWord } from '../traits.ts';
import type { Breed } from './breed.ts';
import { breedOf } from './breed-of.ts';
import { earShare, faceAt } from './face.ts';
import { featureShapes } from './features.ts';
import { frameOf, type Frame, lowered, ofHead, toHead } from './frame.ts';
import { maneShape } from './mane.ts';
import { type Coat, peltAt } from './pelt.ts';
import { headField, jawField, planSkull, type SkullPlan } from './skull.ts';
import { spineShapes } from './spines.ts';
import { calmed, clumps, shaggy, torsoField, torsoParts } from './torso.ts';

/** Everything that makes one animal: exact parameters. */
export interface Beast {
  readonly breed: Breed;
  /** Height of the withers, metres. */
  readonly size: Metres;
  /** How coarse its meshes are: 1 for one seen alone, more in a herd. */
  readonly grain: number;
  readonly coat: Coat;
  /** Time shift of breathing, blinking and wagging, seconds. */
  readonly rhythm: number;
}

const youngAges = new Set(['baby', 'young', 'newborn', 'little', 'child', 'infant', 'juvenile']);

/** How high a beast of a breed stands with its head up, in withers heights: what the manifest's height means. */
function tall(breed: Breed): number {
  const frame = frameOf(breed);
  const top = lowered(breed, ofHead(breed, frame, [0, 0.1 * breed.skull, 0.03]))[1];
  return Math.max(0.97 - breed.low, top) * (breed.stance === 'upright' ? 1.2 : 1);
}

/** A named colour as fur has it: never as bright or as pure as paint, so that its shading still shows. */
function dyed(colour: Linear): Linear {
  const grey = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11;
  return scaleColour(mixColour(colour, [grey, grey, grey], 0.12), 0.66);
}

/** Draws an animal: its colour where the screenplay leaves it open. */
export function chooseBeast(chance: Chance, kind: CastKind, member: CastMember): Beast {
  const baby = youngAges.has(traitWord(member.traits, 'age') ?? '');
  const breed = breedOf(kind, baby);
  const [upper, under, points] = chance.pick(breed.coats);
  const named = traitColour(member.traits);
  const asked = named && dyed(named);
  const grownHere = kind.preset['young'] === true;
  return {
    breed,
    size: (kind.extent[1] / tall(breed)) * (baby && !grownHere ? 0.55 : 1) * sizeFactor(member) * chance.between(0.97, 1.03),
    grain: member.count > 2 ? 1.6 : 1,
    coat: {
      upper: asked ?? linear(upper),
      under: asked ? mixColour(scaleColour(asked, 1.3), [0.6, 0.6, 0.6], 0.22) : linear(under),
      points: asked ? scaleColour(asked, 0.4) : linear(points),
      nose: linear(breed.nose),
      iris: linear(breed.iris),
    },
    rhythm: chance.between(0, 20),
  };
}

/** An animal's surfaces: its coat, and what is bare. */
export interface BeastShapes {
  readonly fur: Shape;
  readonly bare: Shape;
}

type Numbering = (joint: string) => number;

function joined(shapes: readonly Shape[]): Shape {
  const builder = new ShapeBuilder();
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

/** A shape whose points and normals are moved by functions. */
function moved(shape: Shape, put: (at: Vector3) => Vector3, turn: (way: Vector3) => Vector3): Shape {
  const each = (from: Float32Array, change: (value: Vector3) => Vector3): Float32Array => {
    const to = new Float32Array(from.length);
    for (let at = 0; at < from.length; at += 3) to.set(change([from[at]!, from[at + 1]!, from[at + 2]!]), at);
    return to;
  };
  return { ...shape, position: each(shape.position, put), normal: each(shape.normal, turn) };
}

/** Where head and neck are meshed finely; withers 1 high. */
interface Region {
  readonly low: Vector3;
  readonly high: Vector3;
}

/** A shape without the triangles that lie wholly inside a region, `margin` from its sides. */
function outside(shape: Shape, { low, high }: Region, margin: number): Shape {
  const { position, index } = shape;
  const within = (corner: number): boolean =>
    [0, 1, 2].every((axis) => {
      const value = position[corner * 3 + axis]!;
      return value > low[axis]! + margin && value < high[axis]! - margin;
    });
  const kept: number[] = [];
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]!, index[at + 1]!, index[at + 2]!];
    if (!(within(a) && within(b) && within(c))) kept.push(a, b, c);
  }
  return { ...shape, index: new Uint32Array(kept) };
}

/** The head as it stands on the neck, as a field of the body's space. */
function standingHead(breed: Breed, frame: Frame, plan: SkullPlan): Field {
  const shag = breed.cover === 'skin' ? 0 : Math.min(0.004, breed.shag * 0.35);
  const rough = shaggy(headField(breed, plan), (x, y, z) => clumps(x * 2, y * 2, z * 2) * shag * smooth(plan.to, plan.from, z), shag);
  return movedField(turned(rough, [1, 0, 0], breed.pitch), frame.head, breed.head);
}

/** How every point of trunk, neck and head looks and hangs. */
function skinOf(breed: Breed, frame: Frame, plan: SkullPlan, coat: Coat, head: Field, bone: Numbering): Painter {
  const left = bindTo(torsoParts(breed, frame, 'L', bone), 0.03);
  const right = bindTo(torsoParts(breed, frame, 'R', bone), 0.03);
  const detail = breed.cover === 'skin' ? (breed.feet === 'column' ? 1 : 0.15) : breed.feet === 'hoof' && breed.shag < 0.01 ? 0.45 : 0.9;
  const reach = breed.feet === 'column' ? 0.1 : 0.055 * Math.max(1, breed.head);
  return (position, normal, occlusion) => {
    const [x, y, z] = position;
    const far = z < head.low[2] - 0.1 ? 1 : head.at(x, y, z);
    const share = smooth(reach, 0.002, far);
    const hoof = breed.feet === 'hoof' && y < 0.052;
    const claw = breed.feet === 'paw' && y < 0.012;
    const own = hoof
      ? ([0.03, 0.026, 0.022] as const)
      : claw
        ? ([0.04, 0.03, 0.026] as const)
        : peltAt(breed, frame, coat, position, normal);
    const body: Binding = share > 0.99 ? [] : (x >= 0 ? left : right)(position);
    if (share <= 0)
      return {
        colour: own,
        surface: [Math.max(0.18, occlusion), hoof ? 0.45 : breed.feet === 'hoof' ? 0.32 : 0.22, hoof ? 0 : detail, 0],
        binding: body,
      };
    const at = toHead(breed, frame, position);
    const [, ny, nz] = normal;
    const c = Math.cos(breed.pitch);
    const s = Math.sin(breed.pitch);
    const ear = earShare(breed, at);
    const face = faceAt(breed, plan, coat, at, [normal[0], ny * c + nz * s, nz * c - ny * s]);
    const bound: Binding = [
      ...body.map(([joint, weight]) => [joint, weight * (1 - share)] as const),
      [bone('head'), share * (1 - ear)],
      [bone(`ear${x >= 0 ? 'L' : 'R'}`), share * ear],
    ];
    return {
      colour: mixColour(own, face, share),
      surface: [
        Math.max(0.22, occlusion),
        0.25,
        detail * (1 - share) + share * Math.min(detail, 0.5) * smooth(plan.to + 0.02, plan.from, at[2]),
        breed.ears === 'pricked' || breed.ears === 'tall' ? -0.25 * ear * share : 0,
      ],
      binding: mostOf(bound),
    };
  };
}

/** The four strongest of a binding, in a fixed order. */
function mostOf(binding: Binding): Binding {
  const sum = binding.reduce((all, [, weight]) => all + weight, 0);
  return binding
    .map(([joint, weight]) => [joint, weight / sum] as const)
    .filter(([, weight]) => weight > 0.012)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 4);
}

function jawShape(breed: Breed, plan: SkullPlan, coat: Coat, grain: number, bone: Numbering): Shape {
  return fieldShape({
    field: jawField(breed, plan),
    cell: 0.0085 * grain,
    reach: 0.06,
    paint: (position, normal, occlusion) => {
      const inside =
        smooth(plan.from - 0.045, plan.from - 0.02, position[2]) *
        smooth(0.3, 0.75, normal[1]) *
        smooth(plan.wide * 0.75, plan.wide * 0.5, Math.abs(position[0]));
      const outer = faceAt(breed, plan, coat, [position[0], Math.min(position[1] - 0.01, plan.mouth - 0.02), position[2]], [0, 0, 1]);
      return {
        colour: mixColour(outer, [0.09, 0.025, 0.022], inside),
        surface: [Math.max(0.3, occlusion), 0.25, 0.5 * (1 - inside), 0],
        binding: [[bone('jaw'), 1]],
      };
    },
  });
}

/** Builds an animal's surfaces, bound to the joints that `bone` numbers. */
export function assembleBeast({ breed, size, coat, grain }: Beast, bone: Numbering): BeastShapes {
  const frame = frameOf(breed);
  const plan = planSkull(breed);
  const c = Math.cos(breed.pitch);
  const s = Math.sin(breed.pitch);
  const grown = (at: Vector3): Vector3 => {
    const [x, y, z] = lowered(breed, at);
    return [x * size, y * size, z * size];
  };
  const onHead = (shape: Shape): Shape =>
    moved(
      shape,
      (at) => grown(ofHead(breed, frame, at)),
      ([x, y, z]) => [x, y * c - z * s, z * c + y * s],
    );
  const onBody = (shape: Shape): Shape => moved(shape, grown, (way) => way);
  const head = standingHead(breed, frame, plan);
  const trunk = torsoField(breed, frame);
  const whole = smoothUnion([trunk, withBlend(head, breed.feet === 'column' ? 0.07 : 0.05)], 0.05);
  const room = breed.ears === 'fan' ? 0.08 : 0.02;
  const region: Region = {
    low: [head.low[0] - room, head.low[1] - room, head.low[2] - room],
    high: [head.high[0] + room, head.high[1] + room, head.high[2] + room],
  };
  const paint = skinOf(breed, frame, plan, coat, head, bone);
  const coarse = 0.0235 * grain;
  const fine = (breed.ears === 'fan' ? 0.016 : 0.0084 * Math.max(1, breed.head)) * grain;
  const steady = calmed(whole, 1 + breed.shag * 55);
  const body = fieldShape({ field: steady, shade: whole, cell: coarse, reach: 0.16, paint });
  const face = fieldShape({ field: steady, shade: whole, cell: fine, reach: 0.1, low: region.low, high: region.high, paint });
  const mane = maneShape(breed, frame, coat, bone);
  return {
    fur: joined([
      onBody(outside(trimLong(body, 0.2), region, coarse * 1.3)),
      onBody(trimLong(face, 0.1)),
      onHead(jawShape(breed, plan, coat, grain, bone)),
      ...(mane ? [onBody(mane)] : []),
    ]),
    bare: joined([
      ...featureShapes(breed, plan, coat, bone).map(onHead),
      ...spineShapes(breed, frame, coat, trunk, bone, createChance(11)).map(onBody),
    ]),
  };
}

import type { CastMember, Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import { linear, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField, type Field, limb, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { bindTo } from '../../../shapes/field-binding.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { smooth } from '../../../curves/easing.ts';
import { trimLong } from '../skeleton/trim.ts';
import { presetWord, sizeFactor, traitColour } from '../traits.ts';
import { type Breed, breedOf } from './breed.ts';
import { featureShapes } from './features.ts';
import { frameOf, type Frame, lowered, ofHead } from './frame.ts';
import { type Coat, faceAt, peltAt } from './pelt.ts';
import { headField, jawField, planSkull, type SkullPlan } from './skull.ts';
import { shaggy, clumps, torsoField, torsoParts } from './torso.ts';

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

/** Draws an animal: its colour where the screenplay leaves it open. */
export function chooseBeast(chance: Chance, kind: CastKind, member: CastMember): Beast {
  const breed = breedOf(presetWord(kind, 'breed', kind.kind));
  const [upper, under, points] = chance.pick(breed.coats);
  const asked = traitColour(member.traits);
  return {
    breed,
    size: ((kind.extent[1] * breed.withers) / (1 - breed.low)) * sizeFactor(member) * chance.between(0.97, 1.03),
    grain: member.count > 2 ? 1.6 : 1,
    coat: {
      upper: asked ?? linear(upper),
      under: asked ? scaleColour(asked, 1.35) : linear(under),
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

function torso(breed: Breed, frame: Frame, coat: Coat, grain: number, bone: Numbering): Shape {
  const field = torsoField(breed, frame);
  const left = bindTo(torsoParts(breed, frame, 'L', bone), 0.03);
  const right = bindTo(torsoParts(breed, frame, 'R', bone), 0.03);
  const detail = breed.feet === 'column' ? 1 : breed.feet === 'hoof' && breed.shag < 0.01 ? 0.45 : 0.9;
  return fieldShape({
    field,
    cell: 0.0225 * grain,
    reach: 0.16,
    paint: (position, normal, occlusion) => {
      const [x, y] = position;
      const hoof = breed.feet === 'hoof' && y < 0.052;
      const claw = breed.feet === 'paw' && y < 0.012;
      return {
        colour: hoof ? [0.03, 0.026, 0.022] : claw ? [0.04, 0.03, 0.026] : peltAt(breed, frame, coat, position, normal),
        surface: [Math.max(0.18, occlusion), hoof ? 0.45 : breed.feet === 'hoof' ? 0.32 : 0.22, hoof ? 0 : detail, 0],
        binding: (x >= 0 ? left : right)(position),
      };
    },
  });
}

function earShare(breed: Breed, [x, y, z]: Vector3): number {
  const off = Math.abs(x);
  if (breed.ears === 'floppy') return smooth(0.078, 0.098, off) * smooth(-0.06, -0.03, y);
  if (breed.ears === 'fan') return smooth(0.09, 0.17, off);
  if (breed.ears === 'sideways') return smooth(0.075, 0.1, off) * smooth(0.02, 0.035, y);
  return smooth(0.072, 0.11, y) * smooth(0.035, 0.05, off) * smooth(0.09, 0.06, z);
}

function headShapes(breed: Breed, plan: SkullPlan, coat: Coat, grain: number, bone: Numbering): readonly Shape[] {
  const bind = (position: Vector3): Binding => {
    const ear = earShare(breed, position);
    const back = smooth(-0.02, -0.09, position[2] - position[1] * 0.4) * 0.9;
    const pairs: Binding = [
      [bone('head'), (1 - ear) * (1 - back)],
      [bone(`ear${position[0] >= 0 ? 'L' : 'R'}`), ear],
      [bone('nape'), (1 - ear) * back],
    ];
    return pairs.filter(([, weight]) => weight > 0.01);
  };
  const shag = breed.feet === 'column' ? 0 : Math.min(0.004, breed.shag * 0.35);
  const skull = shaggy(headField(breed, plan), (x, y, z) => clumps(x * 2, y * 2, z * 2) * shag * smooth(plan.to, plan.from, z), shag);
  const paint = (position: Vector3, normal: Vector3, occlusion: number) => ({
    colour: faceAt(breed, plan, coat, position, normal),
    surface: [
      Math.max(0.22, occlusion),
      0.25,
      0.5 * smooth(plan.to + 0.02, plan.from, position[2]),
      breed.ears === 'pricked' ? -0.25 * earShare(breed, position) : 0,
    ] as const,
    binding: bind(position),
  });
  const jaw = fieldShape({
    field: jawField(breed, plan),
    cell: 0.0085 * grain,
    reach: 0.06,
    paint: (position, normal, occlusion) => {
      const inside =
        smooth(plan.from - 0.045, plan.from - 0.02, position[2]) *
        smooth(0.3, 0.75, normal[1]) *
        smooth(plan.wide * 0.75, plan.wide * 0.5, Math.abs(position[0]));
      const outer = faceAt(breed, plan, coat, [position[0], position[1] - 0.01, position[2]], [0, 0, 1]);
      return {
        colour: [
          outer[0] * (1 - inside) + 0.09 * inside,
          outer[1] * (1 - inside) + 0.025 * inside,
          outer[2] * (1 - inside) + 0.022 * inside,
        ],
        surface: [Math.max(0.3, occlusion), 0.25, 0.5 * (1 - inside), 0],
        binding: [[bone('jaw'), 1]],
      };
    },
  });
  return [fieldShape({ field: skull, cell: (breed.ears === 'fan' ? 0.0125 : 0.0068) * grain, reach: 0.07, paint }), jaw];
}

/** The mane of a lion or the crest of a horse, withers 1 high. */
function maneShape(breed: Breed, frame: Frame, coat: Coat, bone: Numbering): Shape | null {
  if (breed.mane !== 'lion' && breed.mane !== 'crest') return null;
  const head = (x: number, y: number, z: number): Vector3 => ofHead(breed, frame, [x, y, z]);
  let field: Field;
  if (breed.mane === 'lion') {
    field = smoothUnion(
      [
        ellipsoidField(head(0, 0.012, -0.01), [0.17, 0.175, 0.1]),
        ellipsoidField([0, frame.neckMiddle[1] - 0.06, frame.neckMiddle[2] - 0.01], [0.185, 0.23, 0.17]),
        withBlend(ellipsoidField([0, frame.neckBase[1] - 0.12, frame.neckBase[2] + 0.0], [0.16, 0.2, 0.13]), 0.08),
      ],
      0.08,
    );
  } else {
    const top = breed.neck.top;
    field = smoothUnion(
      [
        limb(
          [
            [head(0.012, 0.06, 0.06), 0.022],
            [head(0.0, 0.08, 0.0), 0.028],
            [[0.012, frame.neckMiddle[1] + top * 1.1, frame.neckMiddle[2] - top * 0.9], 0.034],
            [[0.01, frame.neckBase[1] + breed.neck.base * 0.85, frame.neckBase[2] - breed.neck.base * 0.9], 0.03],
          ],
          0.02,
        ),
        ellipsoidField([0.055, frame.neckMiddle[1] + top * 0.55, frame.neckMiddle[2] - top * 0.4], [0.055, 0.12, 0.13]),
        withBlend(
          limb(
            [
              [head(0, 0.075, 0.04), 0.02],
              [head(0.008, 0.06, 0.12), 0.018],
              [head(0.012, 0.03, 0.16), 0.007],
            ],
            0.01,
          ),
          0.01,
        ),
      ],
      0.05,
    );
  }
  const deep = breed.mane === 'lion' ? 0.026 : 0.014;
  const bind = bindTo(
    [
      { bone: bone('head'), field: ellipsoidField(head(0, 0.02, 0.02), [0.1, 0.1, 0.08]) },
      { bone: bone('nape'), field: ellipsoidField(frame.neckMiddle, [0.12, 0.12, 0.1]) },
      { bone: bone('neck'), field: ellipsoidField(frame.neckBase, [0.14, 0.14, 0.1]) },
    ],
    0.05,
  );
  return fieldShape({
    field: shaggy(field, (x, y, z) => clumps(x * 1.4, y, z) * deep, deep),
    cell: 0.0165,
    reach: 0.12,
    paint: (position, _normal, occlusion) => {
      const rim = smooth(0.12, 0.2, Math.hypot(position[0], position[1] - frame.head[1]));
      const colour =
        breed.mane === 'lion'
          ? scaleColour(
              mixed(coat.upper, coat.points, rim * 0.85),
              0.75 + 0.5 * Math.max(0, clumps(position[0] * 1.4, position[1], position[2])),
            )
          : coat.points;
      return { colour, surface: [Math.max(0.2, occlusion), 0.25, 1, 0], binding: bind(position) };
    },
  });
}

function mixed(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  amount: number,
): readonly [number, number, number] {
  return [a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount];
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
  const same = (way: Vector3): Vector3 => way;
  const onHead = (shape: Shape): Shape =>
    moved(
      shape,
      (at) => grown(ofHead(breed, frame, at)),
      ([x, y, z]) => [x, y * c - z * s, z * c + y * s],
    );
  const onBody = (shape: Shape): Shape => moved(shape, grown, same);
  const mane = maneShape(breed, frame, coat, bone);
  const [skull, jaw] = headShapes(breed, plan, coat, grain, bone) as [Shape, Shape];
  return {
    fur: joined([
      onBody(trimLong(torso(breed, frame, coat, grain, bone), 0.2)),
      onHead(skull),
      onHead(jaw),
      ...(mane ? [onBody(mane)] : []),
    ]),
    bare: joined(featureShapes(breed, plan, coat, bone).map(onHead)),
  };
}

import { Group } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField, smoothUnion } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import type { Family } from '../family.ts';
import { presetWord, sizeFactor, traitColour } from '../traits.ts';
import { tail, wing, wingForms } from './plumage.ts';

/** What a bird is: span and length, the forms of wings and bill, its colours. */
export interface Bird {
  readonly span: Metres;
  readonly length: Metres;
  readonly wings: string;
  readonly bill: string;
  readonly breast: Linear;
  readonly head: Linear;
  readonly back: Linear;
  readonly tips: Linear;
  readonly tail: Linear;
  readonly horn: Linear;
}

const white = linear('#c9c9c4');
const yellow = linear('#e8b02c');

/** The colours of gulls, eagles and small birds; a trait's colour dyes the whole bird. */
function coloured(wings: string, asked: Linear | null): Pick<Bird, 'breast' | 'head' | 'back' | 'tips' | 'tail' | 'horn'> {
  if (asked)
    return {
      breast: asked,
      head: asked,
      back: scaleColour(asked, 0.8),
      tips: scaleColour(asked, 0.35),
      tail: scaleColour(asked, 0.7),
      horn: yellow,
    };
  if (wings === 'long') return { breast: white, head: white, back: linear('#7d868e'), tips: linear('#17181a'), tail: white, horn: yellow };
  if (wings === 'broad')
    return {
      breast: linear('#3b2a1e'),
      head: linear('#cfc8ba'),
      back: linear('#4a3524'),
      tips: linear('#20160f'),
      tail: linear('#c8c0b2'),
      horn: yellow,
    };
  return {
    breast: linear('#b8673a'),
    head: linear('#6b5641'),
    back: linear('#5f4c39'),
    tips: linear('#2b231c'),
    tail: linear('#4a3b2d'),
    horn: linear('#3a3227'),
  };
}

function bill(form: string, length: Metres, colour: Linear): Shape {
  const long = length * (form === 'long' ? 0.15 : form === 'hooked' ? 0.12 : 0.09);
  const hook = form === 'hooked' ? 0.055 : form === 'long' ? 0.015 : 0;
  const path = Array.from({ length: 8 }, (_, step): Vector3 => {
    const t = step / 7;
    return [0, length * (0.085 - 0.012 * t - hook * t ** 4), length * 0.395 + long * (t - (form === 'hooked' ? 0.12 * t ** 5 : 0))];
  });
  return tube(
    path,
    (along) => length * (form === 'hooked' ? 0.038 : 0.028) * (1 - along) ** 0.6 + 0.0005,
    () => ({ colour, surface: [0.95, 0.5, 0, 0], binding: [[0, 1]] }),
    { around: 10, up: [1, 0.01, 0.01] },
  );
}

function trunk(bird: Bird): Shape {
  const { length } = bird;
  const body = smoothUnion(
    [
      ellipsoidField([0, 0, 0.02 * length], [0.115 * length, 0.115 * length, 0.27 * length]),
      ellipsoidField([0, -0.02 * length, 0.12 * length], [0.115 * length, 0.11 * length, 0.15 * length]),
      capsule([0, 0.03 * length, 0.2 * length], [0, 0.08 * length, 0.31 * length], 0.085 * length, 0.075 * length),
      ellipsoidField([0, 0.09 * length, 0.335 * length], [0.072 * length, 0.076 * length, 0.09 * length]),
      capsule([0, 0, -0.15 * length], [0, 0.005 * length, -0.37 * length], 0.075 * length, 0.025 * length),
    ],
    0.06 * length,
  );
  const builder = new ShapeBuilder();
  builder.add(
    fieldShape({
      field: body,
      cell: length / 46,
      reach: length * 0.12,
      paint: ([, y, z], normal, occlusion) => {
        const above = smooth(-0.1, 0.55, normal[1]);
        const coat = mixColour(bird.breast, bird.back, above * smooth(0.26, 0.12, z / length));
        return {
          colour: scaleColour(mixColour(coat, bird.head, smooth(0.2, 0.28, z / length + (y / length) * 0.3)), 0.92 + 0.08 * above),
          surface: [0.35 + 0.65 * occlusion, 0.15, 0.7, 0],
          binding: [[0, 1]],
        };
      },
    }),
  );
  builder.add(bill(bird.bill, length, bird.horn));
  for (const side of [1, -1]) {
    builder.add(
      ellipsoid(
        [length * 0.013, length * 0.017, length * 0.017],
        { colour: [0.004, 0.004, 0.004], surface: [1, 1, 0, 0], binding: [[0, 1]] },
        { around: 12, down: 8, centre: [side * length * 0.062, length * 0.108, length * 0.368] },
      ),
    );
    builder.add(
      tube(
        [
          [side * length * 0.045, -length * 0.09, -length * 0.02],
          [side * length * 0.04, -length * 0.11, -length * 0.16],
          [side * length * 0.04, -length * 0.075, -length * 0.26],
        ],
        () => length * 0.014,
        () => ({ colour: bird.horn, surface: [0.7, 0.2, 0, 0], binding: [[0, 1]] }),
        { around: 6, up: [1, 0, 0.1] },
      ),
    );
  }
  return builder.build();
}

/** Beats per second: small birds hurry, large ones row. */
const beats = (span: Metres): number => 2.1 / Math.max(0.12, span) ** 0.75;

/** Gulls, eagles and songbirds in flight: wings that beat in two parts, with stretches of gliding for the long-winged. */
export const birdFamily: Family<Bird> = {
  family: 'bird',
  choose(_chance, kind, member) {
    const size = sizeFactor(member);
    const wings = presetWord(kind, 'wings', 'short');
    return {
      span: kind.extent[0] * size,
      length: kind.extent[2] * size,
      wings,
      bill: presetWord(kind, 'bill', 'short'),
      ...coloured(wings, traitColour(member.traits)),
    };
  },
  build(bird, matter) {
    const { span, length } = bird;
    const half = span / 2;
    const form = wingForms[bird.wings] ?? wingForms['short']!;
    const joints = [1, -1].flatMap((side) => {
      const name = side > 0 ? 'left' : 'right';
      return [
        { name: `inner-${name}`, parent: 'body', at: [side * length * 0.07, length * 0.05, length * 0.1] as const },
        { name: `outer-${name}`, parent: `inner-${name}`, at: [side * half * 0.45, length * 0.07, length * 0.12] as const },
      ];
    });
    const rig = new Rig([
      { name: 'body', parent: null, at: [0, 0, 0] },
      ...joints,
      { name: 'tail', parent: 'body', at: [0, 0, -length * 0.3] },
    ]);
    const builder = new ShapeBuilder();
    builder.add(trunk(bird));
    for (const side of [1, -1] as const) {
      const name = side > 0 ? 'left' : 'right';
      builder.add(
        wing(half, length, form, { back: bird.back, tip: bird.tips }, side, {
          inner: rig.number(`inner-${name}`),
          outer: rig.number(`outer-${name}`),
        }),
      );
    }
    builder.add(tail(length, bird.tail, rig.number('tail')));
    const drawn = mesh(
      builder.build(),
      matter.solid({ bones: rig.count, twoSided: true, detail: 'fur', repeat: 1.2 / length, relief: 0.4 }),
      { rig },
    );
    const object = new Group();
    object.add(drawn);
    return {
      object,
      extent: [span, length * 0.35, length],
      pose({ gait, seconds, speed, bank }) {
        rig.rest();
        const phase = gait.phase * Math.PI * 2;
        // Long wings rest on the air between a few strokes; small birds never do.
        const glide = bird.wings === 'short' ? 0 : smooth(0.05, 0.3, noise(gait.phase * 0.16 + seconds * 0.05, span)) * smooth(3, 7, speed);
        const power = mix(1, 0.12, glide);
        const stroke = Math.sin(phase) * (bird.wings === 'short' ? 0.85 : 0.55) * power + 0.1;
        const follow = Math.sin(phase - 0.95) * (bird.wings === 'short' ? 0.6 : 0.5) * power - 0.05;
        const fold = Math.max(0, Math.cos(phase)) * 0.38 * power;
        for (const [name, side] of [
          ['left', 1],
          ['right', -1],
        ] as const) {
          rig.joint(`inner-${name}`).rotation.set(-Math.cos(phase) * 0.14 * power, side * fold * 0.5, side * stroke);
          rig.joint(`outer-${name}`).rotation.set(0, side * fold, side * follow);
        }
        rig.joint('body').position.y = -Math.sin(phase) * length * 0.05 * power;
        rig.joint('tail').rotation.set(-0.05 + Math.sin(phase) * 0.06 * power, 0, bank * -0.3);
        rig.apply();
      },
      anchor(name) {
        if (name === 'head' || name === 'eye') return [0, length * 0.09, length * 0.33];
        if (name === 'mouth') return [0, length * 0.075, length * 0.44];
        return [0, 0, 0];
      },
      dispose: () => drawn.geometry.dispose(),
    };
  },
  movement({ span, length }) {
    const rate = beats(span);
    const touches = [{ foot: 'wings', phase: 0.3, offset: [0, 0] as const }];
    const sound = span > 0.8 ? { kind: 'wing', parameters: { size: span, effort: 0.6 }, gain: 0.4 } : null;
    const fast = Math.max(5, 6 + length * 4);
    return {
      gaits: [{ name: 'fly', from: 0, stride: (speed) => Math.max(0.1, speed) / rate, rate: () => rate, duty: 0, touches, sound }],
      speeds: { default: fast, fly: fast, rush: fast * 1.8, soar: fast * 0.8, circle: fast * 0.8 },
      inertia: 0.4 + length * 0.5,
      lean: 1,
    };
  },
};

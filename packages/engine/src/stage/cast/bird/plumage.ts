import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { add, cross, mixVector, normalise, scale } from '../../../shapes/vector.ts';

/** The form of a wing: chord and how far the outer feathers spread apart, as parts of its length. */
export interface WingForm {
  readonly chord: number;
  /** 0 closed and pointed to 1 open fingers. */
  readonly fingers: number;
  /** How far the wrist stands forward, as a part of the wing's length. */
  readonly sweep: number;
}

/** Wings by the name that presets use. */
export const wingForms: Readonly<Record<string, WingForm>> = {
  long: { chord: 0.26, fingers: 0.08, sweep: 0.15 },
  broad: { chord: 0.4, fingers: 1, sweep: 0.1 },
  short: { chord: 0.5, fingers: 0.25, sweep: 0.12 },
};

interface Feather {
  readonly root: Vector3;
  readonly toward: Vector3;
  readonly up: Vector3;
  readonly length: Metres;
  readonly width: Metres;
  readonly colour: Linear;
  readonly tip: Linear;
  readonly binding: Binding;
}

/** A feather as a strip that is widest before its rounded end. */
function addFeather(builder: ShapeBuilder, { root, toward, up, length, width, colour, tip, binding }: Feather): void {
  const along = normalise(toward);
  const side = normalise(cross(along, up));
  const rows = [
    [0, 0.55],
    [0.4, 0.95],
    [0.75, 1],
    [0.93, 0.66],
    [1, 0.12],
  ] as const;
  const first = builder.count;
  for (const [share, wide] of rows) {
    for (const hand of [-0.5, 0.5]) {
      const position = add(
        root,
        add(scale(along, length * share), add(scale(side, width * wide * hand), scale(up, -length * 0.05 * share * share))),
      );
      builder.vertex({
        position,
        normal: up,
        colour: mixColour(colour, tip, smooth(0.45, 0.8, share)),
        surface: [0.82 + 0.18 * share, 0.18, 0, -0.2],
        binding,
      });
    }
  }
  for (let row = 0; row + 1 < rows.length; row++) {
    const a = first + row * 2;
    builder.quad(a, a + 1, a + 3, a + 2);
  }
}

/** The bones that plumage hangs on. */
export interface PlumageBones {
  readonly inner: number;
  readonly outer: number;
}

/** One wing, spread: flight feathers along the arm and two rows of coverts over them. `side` 1 is its left. */
export function wing(
  half: Metres,
  length: Metres,
  form: WingForm,
  colours: { readonly back: Linear; readonly tip: Linear },
  side: 1 | -1,
  bones: PlumageBones,
): Shape {
  const builder = new ShapeBuilder();
  const shoulder: Vector3 = [length * 0.07, length * 0.05, length * 0.13];
  const wrist: Vector3 = [half * 0.45, length * 0.07, length * 0.12 + half * form.sweep];
  const hand: Vector3 = [half * 0.74, length * 0.06, length * 0.08 + half * form.sweep * 0.6];
  const arm = (t: number): Vector3 => (t < 0.5 ? mixVector(shoulder, wrist, t * 2) : mixVector(wrist, hand, t * 2 - 1));
  const rows = [
    { count: 24, reach: 1, lift: 0, tone: 1 },
    { count: 20, reach: 0.62, lift: 0.004, tone: 0.86 },
    { count: 18, reach: 0.36, lift: 0.008, tone: 1.06 },
  ];
  for (const { count, reach, lift, tone } of rows) {
    for (let number = 0; number < count; number++) {
      const t = number / (count - 1);
      const root = arm(t);
      const turn = 0.05 + 1.22 * smooth(0.42, 1, t);
      const chord = half * form.chord * mix(1, 1.05 - form.fingers * 0.1, smooth(0.3, 0.6, t));
      const long = mix(chord, half * 0.36, smooth(0.55, 1, t)) * reach * (t < 0.06 ? 0.8 : 1);
      const outer = smooth(0.4, 0.58, t);
      const wide = (half / count) * mix(1.9, reach === 1 ? mix(2.4, 1.25, form.fingers) : 1.8, smooth(0.6, 1, t));
      const at: Vector3 = [root[0] * side, root[1] + lift * half + t * half * 0.003, root[2]];
      addFeather(builder, {
        root: at,
        toward: [Math.sin(turn) * side, -0.04, -Math.cos(turn)],
        up: [0, 1, 0],
        length: long,
        width: wide,
        colour: scaleColour(colours.back, tone * (0.94 + (0.12 * ((number * 7) % 3)) / 2)),
        tip:
          reach === 1
            ? mixColour(scaleColour(colours.back, 0.75), colours.tip, smooth(0.55, 0.8, t))
            : scaleColour(colours.back, tone * 0.9),
        binding: [
          [bones.inner, 1 - outer],
          [bones.outer, outer],
        ],
      });
    }
  }
  return builder.build();
}

/** The fan of the tail behind the body. */
export function tail(length: Metres, colour: Linear, bone: number): Shape {
  const builder = new ShapeBuilder();
  for (let number = 0; number < 11; number++) {
    const turn = (number - 5) * 0.09;
    addFeather(builder, {
      root: [Math.sin(turn) * length * 0.05, length * 0.01 + Math.abs(number - 5) * length * -0.002, -length * 0.3],
      toward: [Math.sin(turn), -0.05, -Math.cos(turn)],
      up: [0, 1, 0],
      length: length * (0.34 - Math.abs(number - 5) * 0.008),
      width: length * 0.075,
      colour,
      tip: scaleColour(colour, 0.8),
      binding: [[bone, 1]],
    });
  }
  return builder.build();
}

import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { add, cross, mixVector, normalise, scale } from '../../../shapes/vector.ts';

/** The form of a wing as parts of its length: how deep it is, how far its outer feathers spread, how far forward the wrist stands. */
export interface WingForm {
  readonly chord: number;
  /** 0 closed and pointed to 1 open fingers. */
  readonly fingers: number;
  readonly sweep: number;
}

/** Wings by the name that bird forms use. */
export const wingForms: Readonly<Record<string, WingForm>> = {
  long: { chord: 0.26, fingers: 0.08, sweep: 0.15 },
  broad: { chord: 0.4, fingers: 1, sweep: 0.1 },
  short: { chord: 0.5, fingers: 0.25, sweep: 0.12 },
  narrow: { chord: 0.24, fingers: 0.05, sweep: 0.06 },
  flipper: { chord: 0.3, fingers: 0, sweep: 0.05 },
};

/** One feather: where it grows, where it points, which side is up. */
export interface Feather {
  readonly root: Vector3;
  readonly toward: Vector3;
  readonly up: Vector3;
  readonly length: number;
  readonly width: number;
  readonly colour: (share: number) => Linear;
  readonly binding: Binding;
  /** How far its end bows down, as a part of its length. */
  readonly bow?: number;
  /** Light given off. */
  readonly glow?: number;
}

const featherRows = [
  [0, 0.5],
  [0.25, 0.85],
  [0.5, 1],
  [0.75, 0.98],
  [0.9, 0.72],
  [1, 0.14],
] as const;

/** A feather as a strip that is widest before its rounded end. */
export function addFeather(
  builder: ShapeBuilder,
  { root, toward, up, length, width, colour, binding, bow = 0.05, glow = -0.15 }: Feather,
): void {
  const way = normalise(toward);
  const side = normalise(cross(way, up));
  const first = builder.count;
  for (const [share, wide] of featherRows) {
    for (const hand of [-0.5, 0.5]) {
      const curve = scale(up, -length * bow * share * share);
      builder.vertex({
        position: add(root, add(scale(way, length * share), add(scale(side, width * wide * hand), curve))),
        normal: normalise(add(up, scale(side, hand * 0.5))),
        colour: colour(share),
        surface: [0.78 + 0.22 * share, 0.22, 0.35, glow],
        binding,
      });
    }
  }
  for (let row = 0; row + 1 < featherRows.length; row++) {
    const a = first + row * 2;
    builder.quad(a, a + 1, a + 3, a + 2);
  }
}

/** What colours a wing. */
export interface WingColours {
  readonly wing: Linear;
  readonly coverts: Linear;
  readonly tips: Linear;
  readonly glow: number;
}

/** One wing, spread level: flight feathers along the arm and two rows of coverts over them. `sign` 1 is its left. */
export function wing(
  shoulder: Vector3,
  half: number,
  form: WingForm,
  colours: WingColours,
  sign: 1 | -1,
  bones: { readonly inner: number; readonly outer: number },
): { readonly shape: Shape; readonly wrist: Vector3 } {
  const builder = new ShapeBuilder();
  const wrist: Vector3 = [half * 0.45, shoulder[1] + 0.03, shoulder[2] - 0.02 + half * form.sweep];
  const hand: Vector3 = [half * 0.74, shoulder[1] + 0.02, shoulder[2] - 0.08 + half * form.sweep * 0.6];
  const arm = (t: number): Vector3 => (t < 0.5 ? mixVector(shoulder, wrist, t * 2) : mixVector(wrist, hand, t * 2 - 1));
  const rows = [
    { count: 24, reach: 1, lift: 0, tone: 1 },
    { count: 20, reach: 0.62, lift: 0.004, tone: 0.9 },
    { count: 18, reach: 0.36, lift: 0.008, tone: 1.05 },
  ];
  for (const { count, reach, lift, tone } of rows) {
    for (let number = 0; number < count; number++) {
      const t = number / (count - 1);
      const root = arm(t);
      const turn = 0.05 + 1.22 * smooth(0.42, 1, t);
      const chord = half * form.chord * mix(1, 1.05 - form.fingers * 0.1, smooth(0.3, 0.6, t));
      const outer = smooth(0.4, 0.58, t);
      const shade = tone * (0.92 + (0.16 * ((number * 7) % 3)) / 2);
      const base = scaleColour(reach === 1 ? colours.wing : colours.coverts, shade);
      const end = reach === 1 ? mixColour(scaleColour(colours.wing, 0.75), colours.tips, smooth(0.45, 0.75, t)) : scaleColour(base, 0.85);
      addFeather(builder, {
        root: [root[0] * sign, root[1] + lift * half + t * half * 0.003, root[2]],
        toward: [Math.sin(turn) * sign, -0.04, -Math.cos(turn)],
        up: [0, 1, 0],
        length: mix(chord, half * 0.36, smooth(0.55, 1, t)) * reach * (t < 0.06 ? 0.8 : 1),
        width: (half / count) * mix(1.9, reach === 1 ? mix(2.4, 1.25, form.fingers) : 1.8, smooth(0.6, 1, t)),
        colour: (share) => mixColour(base, end, smooth(0.45, 0.8, share)),
        glow: colours.glow,
        binding: [
          [bones.inner, 1 - outer],
          [bones.outer, outer],
        ],
      });
    }
  }
  return { shape: builder.build(), wrist };
}

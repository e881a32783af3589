import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { add, scale } from '../../../shapes/vector.ts';
import type { Numbering } from '../creature/creature-family.ts';
import { along } from '../creature/parts.ts';
import { hue } from './colouring.ts';
import type { BirdPlan } from './measures.ts';
import { addFeather } from './plumage.ts';

/** How many joints open a peacock's train; the middle one is straight up when it is open. */
export const trainJoints = 9;

/** The direction of a feather that stands `lift` above level and `turn` aside, in the trunk's level space. */
const behind = (turn: number, lift: number): Vector3 => [Math.sin(turn), Math.cos(turn) * Math.sin(lift), -Math.cos(turn) * Math.cos(lift)];

function fan(plan: BirdPlan, number: Numbering): Shape {
  const { length, spread, count, lift, width } = plan.form.tail;
  const builder = new ShapeBuilder();
  const base = hue(plan, 'tail', 'back');
  const tip = plan.colours['tailTip'] ?? scaleColour(base, 0.8);
  const wide = plan.form.crest === 'snood';
  for (let one = 0; one < count; one++) {
    const off = one - (count - 1) / 2;
    const turn = off * spread;
    addFeather(builder, {
      root: [turn * 0.3, plan.form.deep * 0.12 - Math.abs(off) * 0.006, -0.4],
      toward: behind(turn, lift),
      up: wide ? [0, Math.cos(lift), Math.sin(lift)] : [Math.sin(turn) * 0.4, 1, lift * 0.6],
      length: length * (1 - Math.abs(off) * (wide ? 0.004 : plan.form.tailForm === 'fan' && length > 0.8 ? 0.09 : 0.015)) + 0.1,
      width,
      colour: (share) =>
        wide
          ? share > 0.92
            ? tip
            : share > 0.78
              ? scaleColour(base, 0.25)
              : scaleColour(base, 0.75 + 0.25 * Math.sin(share * 50))
          : mixColour(base, tip, smooth(0.55, 0.85, share)),
      binding: [[number('tail'), 1]],
      glow: plan.glow,
    });
  }
  return builder.build();
}

/** A cock's tail: long curved feathers that rise and fall over. */
function sickles(plan: BirdPlan, number: Numbering): Shape {
  const { length, count, width } = plan.form.tail;
  const builder = new ShapeBuilder();
  const base = hue(plan, 'tail', 'back');
  for (let one = 0; one < count; one++) {
    const off = (one / (count - 1)) * 2 - 1;
    const reach = length * (0.75 + (0.45 * ((one * 5) % 4)) / 3);
    const side = off * 0.16;
    const path: Vector3[] = [
      [side * 0.4, 0.1, -0.34],
      [side, 0.1 + reach * 0.55, -0.42 - reach * 0.2],
      [side * 1.5, 0.1 + reach * 0.72, -0.42 - reach * 0.62],
      [side * 1.9, 0.1 + reach * 0.3, -0.42 - reach * 1.02],
    ];
    const steps = 10;
    const first = builder.count;
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const at = along(path, share);
      const half = width * 0.6 * Math.sin(Math.PI * (0.12 + 0.86 * share)) + 0.004;
      for (const hand of [-1, 1])
        builder.vertex({
          position: add(at, scale([0.35 * hand, 0.3 * hand * (share > 0.5 ? 1 : 0.4), 0.5 * hand * (1 - share)], half)),
          normal: [off < 0 ? -0.85 : 0.85, 0.4, 0.3],
          colour: mixColour(base, plan.colours['tailTip'] ?? base, 0.5 + 0.5 * Math.sin(one * 2.4)),
          surface: [0.7 + 0.3 * share, 0.5, 0.3, -0.05],
          binding: [[number('tail'), 1]],
        });
    }
    for (let step = 0; step < steps; step++) {
      const a = first + step * 2;
      builder.quad(a, a + 1, a + 3, a + 2);
    }
  }
  return builder.build();
}

const eyespot: readonly Linear[] = [
  [0.01, 0.015, 0.1],
  [0.01, 0.02, 0.16],
  [0.0, 0.2, 0.26],
  [0.36, 0.16, 0.02],
  [0.2, 0.26, 0.03],
];

/** A peacock's train: feathers with eyes on joints that turn from a bundle behind to a standing wheel. */
function train(plan: BirdPlan, number: Numbering): Shape {
  const builder = new ShapeBuilder();
  const green = hue(plan, 'tail');
  for (let row = 0; row < 4; row++) {
    const count = [31, 26, 20, 15][row]!;
    const long = plan.form.tail.length * [1, 0.82, 0.62, 0.4][row]!;
    for (let one = 0; one < count; one++) {
      const share = one / (count - 1);
      const joint = share * (trainJoints - 1);
      const low = Math.min(trainJoints - 2, Math.floor(joint));
      const root: Vector3 = [0, 0.1 - row * 0.004, -0.36 + row * 0.012];
      const binding = [
        [number(`train${low}`), 1 - (joint - low)],
        [number(`train${low + 1}`), joint - low],
      ] as const;
      addFeather(builder, {
        root,
        toward: [0, 0, -1],
        up: [0, 1, 0],
        length: long,
        width: 0.1 + long * 0.05,
        colour: (at) => (at < 0.6 ? scaleColour(green, 0.55 + at * 0.5) : green),
        bow: 0,
        binding,
        glow: -0.1,
      });
      if (row < 3) {
        const middle: Vector3 = [0, root[1] + 0.012, root[2] - long * 0.9];
        const builderFirst = builder.count;
        const rings = 5;
        const around = 12;
        for (let ring = 0; ring <= rings; ring++)
          for (let step = 0; step < around; step++) {
            const turn = (step / around) * Math.PI * 2;
            const far = (ring / rings) * 0.072;
            builder.vertex({
              position: [
                middle[0] + Math.sin(turn) * far * 0.8,
                middle[1] + (ring === rings ? -0.004 : 0),
                middle[2] + Math.cos(turn) * far,
              ],
              normal: [0, 1, 0],
              colour: eyespot[Math.min(4, ring)]!,
              surface: [1, 0.6, 0, 0],
              binding,
            });
          }
        for (let ring = 0; ring < rings; ring++)
          for (let step = 0; step < around; step++) {
            const a = builderFirst + ring * around + step;
            const b = builderFirst + ring * around + ((step + 1) % around);
            builder.quad(a, a + around, b + around, b);
          }
      }
    }
  }
  return builder.build();
}

/** Long soft feathers that stream behind. */
function streams(plan: BirdPlan, number: Numbering): Shape {
  const { length, spread, count, width } = plan.form.tail;
  const builder = new ShapeBuilder();
  const base = hue(plan, 'tail', 'back');
  const tip = plan.colours['tailTip'] ?? base;
  for (let one = 0; one < count; one++) {
    const off = one - (count - 1) / 2;
    addFeather(builder, {
      root: [off * 0.02, 0.05 - Math.abs(off) * 0.004, -0.42],
      toward: behind(off * spread, 0.04 + 0.05 * Math.cos(off * 2.1)),
      up: [0, 1, 0],
      length: length * (1 - 0.07 * Math.abs(off)),
      width: width * (1 - 0.04 * Math.abs(off)),
      colour: (share) => mixColour(base, tip, smooth(0.2, 0.9, share)),
      binding: [[number('tail'), 1]],
      bow: 0.24,
      glow: plan.glow,
    });
  }
  return builder.build();
}

/** The tail of a bird, level behind its trunk. */
export function tailShape(plan: BirdPlan, number: Numbering): Shape {
  const make = { fan, sickle: sickles, train, streams }[plan.form.tailForm];
  return make(plan, number);
}

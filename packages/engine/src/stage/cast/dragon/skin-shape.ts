import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Field, moved, smoothSubtraction, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { bindTo } from '../../../shapes/field-binding.ts';
import { fieldShape, type Painter } from '../../../shapes/field-shape.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { sides, skullAt } from './anatomy.ts';
import { bodyField, bodyParts } from './body-field.ts';
import { growthCoat, type Palette, skin } from './colouring.ts';
import { headField } from './head-field.ts';
import { growths } from './horns.ts';
import { spike } from './spike.ts';

/** Where the finely meshed head begins on the neck, metres along z. */
const collar = 4.0;
/** Where the slender part of the wing's arm begins, metres to either side. */
const elbowRoom = 1.5;

/** How much of the point belongs to the plates of throat, chest and tail. */
function bellyAt([x, y]: Vector3, [, ny]: Vector3): number {
  return smooth(-0.12, -0.5, ny) * smooth(0.72, 0.46, Math.abs(x)) * smooth(-1.25, -1.0, y);
}

/** Skin, flesh, horns, teeth and claws as one shape on the joints that `number` tells by name. */
export function skinShape(number: (joint: string) => number, colours: Palette): Shape {
  const head = headField();
  const whole: Field = smoothUnion(
    [
      smoothSubtraction(smoothUnion([bodyField(), withBlend(moved(head.solid, skullAt), 0.16)], 0.16), moved(head.throat, skullAt), 0.1),
      withBlend(moved(head.tongue, skullAt), 0.05),
    ],
    0.05,
  );
  const bind = bindTo(bodyParts(number), 0.13);
  const [skullBone, jawBone] = [number('head'), number('jaw')];
  const paint: Painter = (position, normal, occlusion) => {
    const [x, y, z] = [position[0] - skullAt[0], position[1] - skullAt[1], position[2] - skullAt[2]];
    const onHead = smooth(-0.42, -0.02, z);
    const about = z > -1.2 && Math.abs(x) < 1 && y > -1.6 ? head.about([x, y, z], normal) : { flesh: 0, tongue: 0, jaw: 0 };
    const belly = bellyAt(position, normal) * (1 - 0.6 * onHead) * (z > -0.7 ? smooth(0.12, -0.2, y) : 1);
    const look = skin(colours, { position, normal, occlusion, belly, flesh: about.flesh, tongue: about.tongue, ahead: z });
    return {
      ...look,
      binding:
        onHead >= 1
          ? [
              [skullBone, 1 - about.jaw],
              [jawBone, about.jaw],
            ]
          : blendOnto(bind(position), onHead, [
              [skullBone, 1 - about.jaw],
              [jawBone, about.jaw],
            ]),
    };
  };
  const builder = new ShapeBuilder();
  const meshed = (cell: number, reach: number, low: Vector3, high: Vector3): void =>
    builder.add(fieldShape({ field: whole, cell, low, high, reach, paint }));
  meshed(0.13, 0.75, [-elbowRoom, -2.6, -9.2], [elbowRoom, 2.8, collar]);
  for (const [, sign] of sides)
    meshed(0.08, 0.75, sign > 0 ? [elbowRoom, 0.4, -0.5] : [-5.2, 0.4, -0.5], sign > 0 ? [5.2, 2.2, 2.6] : [-elbowRoom, 2.2, 2.6]);
  meshed(0.046, 0.4, [-0.9, 0.2, collar], [0.9, 2.9, 6.9]);
  for (const growth of growths()) builder.add(spike(growth, growthCoat(growth.stuff, colours)), number(growth.joint));
  return builder.build();
}

function blendOnto(base: Binding, amount: number, other: Binding): Binding {
  const weights = new Map<number, number>();
  for (const [bone, weight] of base) weights.set(bone, (weight / base.reduce((sum, [, one]) => sum + one, 0)) * (1 - amount));
  for (const [bone, weight] of other) weights.set(bone, (weights.get(bone) ?? 0) + weight * amount);
  return [...weights].filter(([, weight]) => weight > 0.01);
}

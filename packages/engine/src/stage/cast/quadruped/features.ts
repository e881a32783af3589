import type { Vector3 } from '@onereel/spec';
import { scaleColour, type Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Breed } from './breed.ts';
import { alongTrunk, type Side, sides, trunkJoints } from './frame.ts';
import type { Coat } from './pelt.ts';
import type { SkullPlan } from './skull.ts';

type Numbering = (joint: string) => number;

const mirror = ([x, y, z]: Vector3, side: Side): Vector3 => [side === 'L' ? x : -x, y, z];

function eyeball(plan: SkullPlan, breed: Breed, coat: Coat, side: Side, bone: number): Shape {
  const builder = new ShapeBuilder();
  const slit = breed.ears === 'pricked' && breed.muzzle.long < 0.6;
  const around = 24;
  const rings: readonly (readonly [number, Linear])[] = [
    [0, [0.003, 0.003, 0.003]],
    [0.42, [0.003, 0.003, 0.003]],
    [0.47, scaleColour(coat.iris, 0.5)],
    [0.66, coat.iris],
    [0.84, scaleColour(coat.iris, 0.35)],
    [0.92, [0.02, 0.014, 0.012]],
    [1.05, [0.05, 0.04, 0.036]],
    [1.8, [0.02, 0.015, 0.013]],
  ];
  const centre = mirror(plan.eye, side);
  const turn = plan.eyeTurn * (side === 'L' ? 1 : -1);
  for (const [angle, colour] of rings) {
    for (let column = 0; column <= around; column++) {
      const about = (column / around) * Math.PI * 2;
      const narrow = slit && angle > 0.1 && angle < 0.5 ? 1 / Math.hypot(Math.cos(about) / 0.38, Math.sin(about)) : 1;
      const polar = angle * narrow;
      const local: Vector3 = [Math.sin(polar) * Math.cos(about), Math.sin(polar) * Math.sin(about), Math.cos(polar)];
      const out: Vector3 = [
        local[0] * Math.cos(turn) + local[2] * Math.sin(turn),
        local[1],
        local[2] * Math.cos(turn) - local[0] * Math.sin(turn),
      ];
      builder.vertex({
        position: [centre[0] + out[0] * plan.eyeRadius, centre[1] + out[1] * plan.eyeRadius, centre[2] + out[2] * plan.eyeRadius],
        normal: out,
        colour,
        surface: [0.95 - 0.4 * Math.max(0, out[1]), 0.95, 0, 0],
        binding: [[bone, 1]],
      });
    }
  }
  const width = around + 1;
  for (let row = 0; row < rings.length - 1; row++)
    for (let column = 0; column < around; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + width, corner + width + 1, corner + 1);
    }
  return builder.build();
}

/** Half of a shell over the eye that shuts it. */
function lid(plan: SkullPlan, colour: Linear, side: Side, bone: number): Shape {
  const builder = new ShapeBuilder();
  const [columns, rows, radius] = [12, 6, plan.eyeRadius * 1.03];
  const centre = mirror(plan.eye, side);
  const turn = plan.eyeTurn * (side === 'L' ? 1 : -1);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const across = ((column / columns) * 2 - 1) * 1.45;
      const up = 0.66 + (row / rows) ** 1.6 * 1.1;
      const local: Vector3 = [Math.sin(across), Math.sin(up) * Math.cos(across), Math.cos(up) * Math.cos(across)];
      const normal: Vector3 = [
        local[0] * Math.cos(turn) + local[2] * Math.sin(turn),
        local[1],
        local[2] * Math.cos(turn) - local[0] * Math.sin(turn),
      ];
      builder.vertex({
        position: [centre[0] + normal[0] * radius, centre[1] + normal[1] * radius, centre[2] + normal[2] * radius],
        normal,
        colour: row === 0 ? [0.01, 0.008, 0.007] : scaleColour(colour, 0.6),
        surface: [0.7, 0.2, 0, 0],
        binding: [[bone, 1]],
      });
    }
  const width = columns + 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + 1, corner + width + 1, corner + width);
    }
  return builder.build();
}

function curve(points: readonly Vector3[], radius: (along: number) => number, colour: Linear, bone: number, gloss = 0.5): Shape {
  return tube(
    points,
    radius,
    (along) => ({ colour: scaleColour(colour, 0.7 + 0.3 * Math.sin(along * 40) ** 2), surface: [0.9, gloss, 0, 0], binding: [[bone, 1]] }),
    { around: 10 },
  );
}

function horns(breed: Breed, bone: number): readonly Shape[] {
  const ivory: Linear = [0.42, 0.37, 0.28];
  const horn: Linear = [0.14, 0.11, 0.08];
  const s = breed.skull;
  return sides.flatMap((side) => {
    const on = (points: readonly Vector3[]): readonly Vector3[] => points.map((point) => mirror(point, side));
    switch (breed.horns) {
      case 'cow':
        return [
          curve(
            on([
              [0.05 * s, 0.085, 0.02],
              [0.11, 0.1, 0.02],
              [0.155, 0.125, 0.03],
              [0.17, 0.17, 0.045],
              [0.16, 0.205, 0.05],
            ]),
            (along) => 0.021 * (1 - along * 0.85),
            ivory,
            bone,
          ),
        ];
      case 'goat':
        return [
          curve(
            on([
              [0.03, 0.09, 0.06],
              [0.036, 0.15, 0.04],
              [0.045, 0.2, 0.0],
              [0.055, 0.225, -0.06],
              [0.065, 0.22, -0.12],
            ]),
            (along) => 0.02 * (1 - along * 0.8),
            horn,
            bone,
          ),
        ];
      case 'antlers':
        return [
          curve(
            on([
              [0.035, 0.09, 0.03],
              [0.07, 0.16, 0.0],
              [0.13, 0.24, -0.04],
              [0.17, 0.33, -0.03],
              [0.165, 0.42, 0.02],
            ]),
            (along) => 0.0145 * (1 - along * 0.65),
            horn,
            bone,
            0.3,
          ),
          curve(
            on([
              [0.055, 0.135, 0.01],
              [0.06, 0.18, 0.06],
              [0.06, 0.22, 0.08],
            ]),
            (along) => 0.011 * (1 - along * 0.75),
            horn,
            bone,
            0.3,
          ),
          curve(
            on([
              [0.13, 0.24, -0.04],
              [0.15, 0.29, 0.02],
              [0.15, 0.33, 0.05],
            ]),
            (along) => 0.011 * (1 - along * 0.75),
            horn,
            bone,
            0.3,
          ),
          curve(
            on([
              [0.17, 0.33, -0.03],
              [0.21, 0.38, -0.05],
              [0.22, 0.43, -0.04],
            ]),
            (along) => 0.01 * (1 - along * 0.75),
            horn,
            bone,
            0.3,
          ),
        ];
      case 'tusks':
        return [
          curve(
            on([
              [0.055, -0.05, 0.15],
              [0.075, -0.13, 0.19],
              [0.082, -0.18, 0.26],
              [0.075, -0.19, 0.33],
            ]),
            (along) => 0.0225 * (1 - along * 0.7),
            ivory,
            bone,
            0.6,
          ),
        ];
      default:
        return [];
    }
  });
}

function trunk(coat: Coat, bone: Numbering): Shape {
  const steps = 26;
  const points = Array.from({ length: steps + 1 }, (_, step) => alongTrunk(step / steps - 0.06));
  return tube(
    points,
    (along) => 0.068 * (1 - along * 0.6),
    (along) => {
      const place = Math.max(0, along - 0.06) * trunkJoints - 0.3;
      const first = Math.max(0, Math.min(trunkJoints - 1, Math.floor(place)));
      const second = Math.min(trunkJoints - 1, first + 1);
      const part = Math.max(0, Math.min(1, place - first));
      return {
        colour: scaleColour(coat.upper, 0.85 + 0.15 * Math.sin(along * 130)),
        surface: [0.85, 0.15, 1, 0],
        binding: [
          [bone(`trunk${first}`), 1 - part],
          [bone(`trunk${second}`), part],
        ],
      };
    },
    { around: 18 },
  );
}

/** Whiskers of cats, three on either side. */
function whiskers({ wide, from, to, mouth }: SkullPlan, bone: number): readonly Shape[] {
  const z = from + (to - from) * 0.75;
  return sides.flatMap((side) =>
    [-0.5, 0.1, 0.7].map((step) =>
      tube(
        [
          [wide * 0.7, mouth + 0.02 + step * 0.008, z],
          [wide * 1.7, mouth + 0.026 + step * 0.024, z + 0.004],
          [wide * 2.7, mouth + 0.018 + step * 0.04, z - 0.02],
        ].map((point) => mirror(point as unknown as Vector3, side)),
        (along) => 0.0016 * (1 - along * 0.7),
        () => ({ colour: [0.75, 0.72, 0.66], surface: [1, 0.4, 0, 0], binding: [[bone, 1]] }),
        { around: 5 },
      ),
    ),
  );
}

/** Eyes, lids, nose, tongue, teeth, horns, trunk: the bare parts of the head, in the model head's space. */
export function featureShapes(breed: Breed, plan: SkullPlan, coat: Coat, bone: Numbering): readonly Shape[] {
  const long = plan.to - plan.from;
  const parts: Shape[] = [...horns(breed, bone('head'))];
  for (const side of sides) {
    parts.push(eyeball(plan, breed, coat, side, bone(`eye${side}`)), lid(plan, coat.upper, side, bone(`lid${side}`)));
    const spark: Vector3 = [
      plan.eye[0] + Math.sin(plan.eyeTurn) * plan.eyeRadius * 0.93 - plan.eyeRadius * 0.2 * (side === 'L' ? 1 : -1),
      plan.eye[1] + plan.eyeRadius * 0.32,
      plan.eye[2] + Math.cos(plan.eyeTurn) * plan.eyeRadius * 0.93,
    ];
    parts.push(
      ellipsoid(
        [plan.eyeRadius * 0.13, plan.eyeRadius * 0.15, plan.eyeRadius * 0.13],
        { colour: [1, 1, 1], surface: [1, 0.5, 0, 1.1], binding: [[bone('head'), 1]] },
        { around: 8, down: 5, centre: mirror(spark, side) },
      ),
    );
    if (breed.feet === 'paw') {
      const fang = (y: number, z: number, down: number, joint: string): Shape =>
        curve(
          [
            [plan.wide * 0.36, y, z],
            [plan.wide * 0.38, y + down * 0.6, z + 0.003],
            [plan.wide * 0.38, y + down, z + 0.001],
          ].map((point) => mirror(point as unknown as Vector3, side)),
          (along) => 0.0055 * (1 - along * 0.85),
          [0.62, 0.58, 0.48],
          bone(joint),
          0.7,
        );
      parts.push(fang(plan.mouth - 0.004, plan.to - 0.006, -0.02, 'head'), fang(plan.mouth - 0.004, plan.to - 0.024, 0.017, 'jaw'));
    }
  }
  if (plan.noseSize > 0 && breed.feet === 'paw') {
    const [x, y, z] = plan.nose;
    parts.push(
      ellipsoid(
        [plan.noseSize, plan.noseSize * 0.78, plan.noseSize * 0.72],
        { colour: coat.nose, surface: [0.95, 0.72, 0, 0], binding: [[bone('head'), 1]] },
        { around: 20, down: 12, centre: [x, y, z - plan.noseSize * 0.15] },
      ),
    );
    for (const side of sides)
      parts.push(
        ellipsoid(
          [plan.noseSize * 0.26, plan.noseSize * 0.2, plan.noseSize * 0.16],
          { colour: scaleColour(coat.nose, 0.15), surface: [0.3, 0.1, 0, 0], binding: [[bone('head'), 1]] },
          { around: 10, down: 6, centre: mirror([plan.noseSize * 0.46, y - plan.noseSize * 0.14, z + plan.noseSize * 0.4], side) },
        ),
      );
  }
  if (breed.feet === 'paw' && breed.muzzle.long < 0.8) parts.push(...whiskers(plan, bone('head')));
  if (breed.trunk) parts.push(trunk(coat, bone));
  parts.push(
    ellipsoid(
      [plan.wide * 0.5, 0.006, long * 0.5 + 0.015],
      { colour: [0.42, 0.12, 0.11], surface: [0.8, 0.55, 0, 0], binding: [[bone('jaw'), 1]] },
      { around: 18, down: 10, centre: [0, plan.mouth - 0.006, plan.from + long * 0.32] },
    ),
  );
  return parts;
}

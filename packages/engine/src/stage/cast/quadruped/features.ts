import type { Vector3 } from '@onereel/spec';
import { scaleColour, type Linear } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Breed } from './breed.ts';
import { alongTrunk, type Side, sides, trunkJoints } from './frame.ts';
import { hornShapes } from './horns.ts';
import type { Coat } from './pelt.ts';
import type { SkullPlan } from './skull.ts';

type Numbering = (joint: string) => number;

const mirror = ([x, y, z]: Vector3, side: Side): Vector3 => [side === 'L' ? x : -x, y, z];

function eyeball(plan: SkullPlan, breed: Breed, coat: Coat, side: Side, bone: number): Shape {
  const builder = new ShapeBuilder();
  const slit = breed.ears === 'pricked' && breed.muzzle.long < 0.3;
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

/** The end of the muzzle: a wet nose, a pig's disc, or nostrils alone. */
function noseShapes(breed: Breed, plan: SkullPlan, coat: Coat, bone: number): readonly Shape[] {
  const [x, y, z] = plan.nose;
  const size = plan.noseSize;
  const lump = (half: Vector3, centre: Vector3, colour: Linear, gloss: number): Shape =>
    ellipsoid(half, { colour, surface: [0.9, gloss, 0, 0], binding: [[bone, 1]] }, { around: 20, down: 12, centre });
  const holes = (at: Vector3, half: Vector3): readonly Shape[] =>
    sides.map((side) => lump(half, mirror(at, side), scaleColour(coat.nose, 0.12), 0.1));
  switch (breed.snout) {
    case 'nose':
      return [
        lump([size, size * 0.78, size * 0.72], [x, y, z - size * 0.38], coat.nose, 0.72),
        ...holes([size * 0.46, y - size * 0.14, z + size * 0.17], [size * 0.26, size * 0.2, size * 0.16]),
      ];
    case 'koala':
      return [
        lump([size * 1.25, size * 2.1, size * 1.0], [x, y + size * 0.9, z - size * 0.1], coat.nose, 0.55),
        ...holes([size * 0.5, y - size * 0.4, z + size * 0.62], [size * 0.26, size * 0.2, size * 0.16]),
      ];
    case 'disc':
      return [
        lump([plan.wide * 0.98, plan.wide * 0.86, 0.017], [0, y - 0.008, z + 0.002], coat.nose, 0.4),
        ...holes([plan.wide * 0.36, y - 0.006, z + 0.016], [plan.wide * 0.17, plan.wide * 0.26, 0.006]),
      ];
    case 'trunk':
      return [];
    default: {
      const large = breed.snout === 'ape' ? 0.0075 : 0.011 * breed.muzzle.flare;
      return holes(plan.nostril, [large, large * (breed.snout === 'ape' ? 0.7 : 1.1), large]);
    }
  }
}

/** Eyes, lids, nose, tongue, teeth, horns, trunk: the bare parts of the head, in the model head's space. */
export function featureShapes(breed: Breed, plan: SkullPlan, coat: Coat, bone: Numbering): readonly Shape[] {
  const long = plan.to - plan.from;
  const parts: Shape[] = [...hornShapes(breed, plan, coat.upper, bone('head'))];
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
    if (breed.feet === 'paw' && breed.gait === 'walk' && breed.snout === 'nose') {
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
  parts.push(...noseShapes(breed, plan, coat, bone('head')));
  if (breed.feet === 'paw' && breed.snout === 'nose' && breed.seat === 'haunches' && breed.muzzle.long < 0.8)
    parts.push(...whiskers(plan, bone('head')));
  if (breed.trunk) parts.push(trunk(coat, bone));
  const tongue = breed.trunk ? -0.1 : plan.mouth;
  parts.push(
    ellipsoid(
      [plan.wide * 0.42, 0.006, long * 0.42],
      { colour: [0.42, 0.12, 0.11], surface: [0.8, 0.55, 0, 0], binding: [[bone('jaw'), 1]] },
      { around: 18, down: 10, centre: [0, tongue - 0.004, plan.from + long * 0.26] },
    ),
  );
  return parts;
}

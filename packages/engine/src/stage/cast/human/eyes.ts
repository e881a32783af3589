import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Complexion } from './complexion.ts';
import { eyeCentre, eyeRadius, gap } from './head.ts';
import type { Numbering } from './numbering.ts';
import { onSide, type Side, sides, sign } from './skeleton.ts';

const sclera: Linear = [0.4, 0.37, 0.35];

/** Rings of the eye from the middle of the pupil outward: radians and colour. */
function rings(iris: Linear): readonly (readonly [angle: number, colour: Linear])[] {
  const pupil: Linear = [0.004, 0.004, 0.004];
  const rim = scaleColour(iris, 0.18);
  return [
    [0, pupil],
    [0.23, pupil],
    [0.26, scaleColour(iris, 0.5)],
    [0.35, scaleColour(iris, 1.15)],
    [0.48, scaleColour(iris, 0.85)],
    [0.56, rim],
    [0.595, mixColour(rim, sclera, 0.3)],
    [0.64, sclera],
    [0.75, sclera],
    [0.95, mixColour(sclera, [0.5, 0.25, 0.2], 0.25)],
    [1.25, [0.35, 0.18, 0.15]],
    [1.7, [0.1, 0.05, 0.04]],
  ];
}

function eyeball(look: Complexion, side: Side, bone: number): Shape {
  const builder = new ShapeBuilder();
  const around = 28;
  const centre = onSide(eyeCentre, side);
  const list = rings(look.iris);
  for (const [angle, colour] of list) {
    for (let column = 0; column <= around; column++) {
      const turn = (column / around) * Math.PI * 2;
      const out: Vector3 = [Math.sin(angle) * Math.cos(turn), Math.sin(angle) * Math.sin(turn), Math.cos(angle)];
      // The cornea stands out a little.
      const radius = eyeRadius * (1 + 0.035 * Math.max(0, 1 - angle / 0.5));
      const fibre = angle > 0.25 && angle < 0.55 ? 0.85 + 0.3 * Math.abs(Math.sin(turn * 9 + angle * 7)) : 1;
      // The lids shade the ball: more above than below, most in the corners.
      const shade = mix(
        0.9,
        0.3,
        Math.min(1, Math.max(0, out[1] * 1.9) ** 1.3 + Math.max(0, -out[1] * 1.2) ** 2 + Math.max(0, Math.abs(out[0]) - 0.55)),
      );
      builder.vertex({
        position: [centre[0] + out[0] * radius, centre[1] + out[1] * radius, centre[2] + out[2] * radius],
        normal: out,
        colour: scaleColour(colour, fibre * mix(0.55, 1, shade)),
        surface: [shade, 0.92, 0, 0],
        binding: [[bone, 1]],
      });
    }
  }
  const width = around + 1;
  for (let row = 0; row < list.length - 1; row++) {
    for (let column = 0; column < around; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + width, corner + width + 1, corner + 1);
    }
  }
  return builder.build();
}

/** A point on the lid's shell: `across` −1 to 1 from the inner to the outer corner, `up` radians above the middle. */
function onLid(side: Side, across: number, up: number, radius: number): Vector3 {
  const turn = across * 1.25;
  const flat = Math.cos(turn) * radius;
  return [
    (eyeCentre[0] + Math.sin(turn) * radius) * sign(side),
    eyeCentre[1] + Math.sin(up) * flat + Math.sin(turn) * radius * 0.08,
    eyeCentre[2] + Math.cos(up) * flat,
  ];
}

/** How far above the middle the edge of the open lid stands, radians. */
export const lidRise = 0.53;

function lid(skin: Linear, side: Side, bone: number): Shape {
  const builder = new ShapeBuilder();
  const [columns, rows, radius] = [12, 5, eyeRadius + 0.0009];
  const centre = onSide(eyeCentre, side);
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const position = onLid(side, (column / columns) * 2 - 1, lidRise + (row / rows) * 1.2, radius);
      const normal = [0, 1, 2].map((axis) => (position[axis]! - centre[axis]!) / radius) as unknown as Vector3;
      builder.vertex({
        position,
        normal,
        colour: scaleColour(skin, row === 0 ? 0.25 : 0.8),
        surface: [0.7, 0.3, 0, 0],
        binding: [[bone, 1]],
      });
    }
  }
  const width = columns + 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = row * width + column;
      if (side === 'L') builder.quad(corner, corner + 1, corner + width + 1, corner + width);
      else builder.quad(corner, corner + width, corner + width + 1, corner + 1);
    }
  }
  return builder.build();
}

function strip(points: readonly Vector3[], radius: (along: number) => number, colour: Linear, binding: Binding, flatten = 1): Shape {
  return tube(points, radius, () => ({ colour, surface: [0.8, 0.12, 0, 0], binding }), { around: 6, flatten });
}

function lashes(colour: Linear, side: Side, bone: number, strong: number): Shape {
  const points = Array.from({ length: 11 }, (_, step) => onLid(side, (step / 10) * 2.05 - 1, lidRise - 0.02, eyeRadius + 0.0031));
  return strip(points, (along) => strong * (0.0005 + 0.0011 * Math.sin(Math.min(1, along * 0.75 + 0.18) * Math.PI)), colour, [[bone, 1]]);
}

/** The rim of the lower lid with its few lashes. */
function lowerRim(skin: Linear, side: Side, bone: number): Shape {
  const points = Array.from({ length: 11 }, (_, step) => onLid(side, (step / 10) * 2.05 - 1.02, -0.385, eyeRadius + 0.0022));
  return strip(
    points,
    (along) => 0.0005 + 0.0005 * Math.sin(along * Math.PI),
    [skin[0] * 0.5, skin[1] * 0.34, skin[2] * 0.32],
    [[bone, 1]],
  );
}

function brow(colour: Linear, side: Side, rugged: number, front: (x: number, y: number) => number, bone: Numbering): Shape {
  const path = [
    [0.0135, 0.0234],
    [0.019, 0.0248],
    [0.026, 0.026],
    [0.033, 0.0266],
    [0.04, 0.0256],
    [0.0475, 0.0214],
  ] as const;
  // Soft faces wear them higher: a brow near the eye frowns.
  const rise = 0.0024 * (1 - rugged) - 0.0024 * rugged;
  const points = path.map(([x, y]) => onSide([x, y + rise, front(x, y + rise) + 0.0002], side));
  return strip(
    points,
    (along) => (0.0025 + rugged * 0.0014) * Math.sqrt(Math.max(0.03, 1 - along ** 2.2)) * Math.min(1, 0.55 + along * 3),
    colour,
    [
      [bone(`brow${side}`), 0.75],
      [bone('head'), 0.25],
    ],
  );
}

function teeth(bone: Numbering): readonly Shape[] {
  const row = (y: number, wide: number, front: number, joint: string): Shape =>
    tube(
      Array.from({ length: 13 }, (_, step): Vector3 => {
        const x = ((step / 12) * 2 - 1) * wide;
        return [x, y, front - x * x * 36];
      }),
      () => 0.0038,
      () => ({ colour: [0.58, 0.54, 0.47], surface: [0.6, 0.7, 0, 0], binding: [[bone(joint), 1]] }),
      { around: 8, flatten: 0.5 },
    );
  const tongue = ellipsoid(
    [0.015, 0.005, 0.022],
    { colour: [0.25, 0.06, 0.055], surface: [0.45, 0.5, 0, 0], binding: [[bone('jaw'), 1]] },
    { around: 14, down: 8, centre: [0, -0.0785 - gap, 0.047] },
  );
  return [row(-0.0655, 0.0195, 0.0755, 'head'), row(-0.0735 - gap, 0.017, 0.0695, 'jaw'), tongue];
}

/** Eyes, lids, lashes, brows and teeth, in the model head's space. `front` gives how far forward the face is at a point. */
export function eyeShapes(
  look: Complexion,
  { rugged, lashes: strong, brows, front }: { rugged: number; lashes: number; brows: Linear; front: (x: number, y: number) => number },
  bone: Numbering,
): readonly Shape[] {
  const parts = sides.flatMap((side) => {
    const glint: Vector3 = [eyeCentre[0] * sign(side) - 0.0036, eyeCentre[1] + 0.0034, eyeCentre[2] + eyeRadius * 0.955];
    return [
      eyeball(look, side, bone(`eye${side}`)),
      lid(look.shadow ?? look.skin, side, bone(`lid${side}`)),
      lashes([0.012, 0.009, 0.008], side, bone(`lid${side}`), strong),
      lowerRim(look.skin, side, bone('head')),
      brow(brows, side, rugged, front, bone),
      ellipsoid(
        [0.0013, 0.0015, 0.0008],
        {
          colour: [1, 1, 1],
          surface: [1, 0.5, 0, 1.2],
          binding: [
            [bone(`eye${side}`), 0.3],
            [bone('head'), 0.7],
          ],
        },
        { around: 8, down: 5, centre: glint },
      ),
    ];
  });
  return [...parts, ...teeth(bone)];
}

import type { Vector3 } from '@onereel/spec';
import { add, cross, dot, normalise, scale } from '../../../shapes/vector.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { sides, skullAt } from './anatomy.ts';
import { eye } from './head-field.ts';

/** Both eyeballs on the bone `head`. A vertex's colour is its place across and up the ball, seen along its axis; the shader draws iris and pupil from it. */
export function eyes(head: number): Shape {
  const builder = new ShapeBuilder();
  for (const [, sign] of sides) ball(builder, sign, head);
  return builder.build();
}

function ball(builder: ShapeBuilder, sign: number, bone: number): void {
  const around = 20;
  const down = 12;
  const axis = normalise([eye.toward[0] * sign, eye.toward[1], eye.toward[2]]);
  const right = normalise(cross([0, 1, 0], axis));
  const up = cross(axis, right);
  const centre = add(skullAt, [eye.at[0] * sign, eye.at[1], eye.at[2]]);
  const first = builder.count;
  for (let row = 0; row <= down; row++) {
    const polar = (row / down) * Math.PI * 0.62;
    for (let column = 0; column <= around; column++) {
      const angle = (column / around) * Math.PI * 2;
      const normal = normalise(
        add(
          scale(axis, Math.cos(polar)),
          add(scale(right, Math.sin(polar) * Math.cos(angle)), scale(up, Math.sin(polar) * Math.sin(angle))),
        ),
      );
      const open: Vector3 = polar > Math.PI / 2 ? [1.2, 0, 0] : [dot(normal, right), dot(normal, up), 0];
      builder.vertex({
        position: add(centre, scale(normal, eye.radius)),
        normal,
        colour: open,
        surface: [1, 0.85, 0, 0],
        binding: [[bone, 1]],
      });
    }
  }
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < around; column++) {
      const corner = first + row * (around + 1) + column;
      builder.quad(corner, corner + around + 1, corner + around + 2, corner + 1);
    }
  }
}

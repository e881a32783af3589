import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { box } from '../../../shapes/solids.ts';
import { ShapeBuilder, type Surface } from '../../../shapes/shape.ts';

/** What a wall is made of, as its shading reads it. */
export const stuff = {
  brick: [1, 0.12, 1, 0] as Surface,
  plaster: [1, 0.15, 0.5, 0] as Surface,
  painted: [1, 0.4, 0, 0] as Surface,
  dark: [0.35, 0.1, 0, 0] as Surface,
};

/** A rectangle of a wall: from left to right, from below to above. */
export type Rectangle = readonly [left: Metres, low: Metres, right: Metres, high: Metres];

/** Builds a house's face in its own space: x to the right as one faces it, y up, z toward the viewer, the wall at z = 0. */
export class Carver {
  readonly walls: ShapeBuilder = new ShapeBuilder();
  readonly panes: ShapeBuilder = new ShapeBuilder();

  /** A flat piece of wall, `out` metres before the plane. */
  flat([left, low, right, high]: Rectangle, out: Metres, colour: Linear, surface: Surface): void {
    if (right - left < 1e-4 || high - low < 1e-4) return;
    this.#quad(
      [
        [left, low, out],
        [right, low, out],
        [right, high, out],
        [left, high, out],
      ],
      [0, 0, 1],
      colour,
      surface,
    );
  }

  /** The inner sides of an opening, from `out` back to `back`. */
  reveal([left, low, right, high]: Rectangle, out: Metres, back: Metres, colour: Linear): void {
    const shade: Surface = [0.55, 0.12, 0.5, 0];
    this.#quad(
      [
        [left, low, back],
        [left, high, back],
        [left, high, out],
        [left, low, out],
      ],
      [1, 0, 0],
      colour,
      shade,
    );
    this.#quad(
      [
        [right, low, out],
        [right, high, out],
        [right, high, back],
        [right, low, back],
      ],
      [-1, 0, 0],
      colour,
      shade,
    );
    this.#quad(
      [
        [left, high, out],
        [left, high, back],
        [right, high, back],
        [right, high, out],
      ],
      [0, -1, 0],
      colour,
      [0.4, 0.1, 0.5, 0],
    );
    this.#quad(
      [
        [left, low, back],
        [left, low, out],
        [right, low, out],
        [right, low, back],
      ],
      [0, 1, 0],
      colour,
      shade,
    );
  }

  /** A block that stands out of the wall. */
  block([left, low, right, high]: Rectangle, back: Metres, out: Metres, colour: Linear, surface: Surface = stuff.painted): void {
    this.walls.add(
      box([right - left, high - low, out - back], { colour, surface }, [(left + right) / 2, (low + high) / 2, (back + out) / 2]),
    );
  }

  /** A sheet of cloth or tin by its four corners, counter-clockwise as seen. */
  sheet(corners: readonly [Vector3, Vector3, Vector3, Vector3], normal: Vector3, colour: Linear, surface: Surface = stuff.painted): void {
    this.#quad(corners, normal, colour, surface);
  }

  /** A pane before a room: the room's light, its left wall and floor, its width, and what it is. */
  pane(
    [left, low, right, high]: Rectangle,
    back: Metres,
    light: Linear,
    room: { readonly left: Metres; readonly floor: Metres; readonly width: Metres; readonly kind: 0 | 1; readonly seed: number },
  ): void {
    const corner = (x: number, y: number): number =>
      this.panes.vertex({
        position: [x, y, back],
        normal: [0, 0, 1],
        colour: light,
        surface: [x - room.left, y - room.floor, room.width, room.kind * 64 + room.seed],
      });
    this.panes.quad(corner(left, low), corner(right, low), corner(right, high), corner(left, high));
  }

  #quad(corners: readonly Vector3[], normal: Vector3, colour: Linear, surface: Surface): void {
    const [a, b, c, d] = corners.map((position) => this.walls.vertex({ position, normal, colour, surface })) as [
      number,
      number,
      number,
      number,
    ];
    this.walls.quad(a, b, c, d);
  }
}

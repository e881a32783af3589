import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, lathe, tube } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { turned } from '../../../../shapes/turned.ts';
import type { HatProfile } from './hat-profiles.ts';

/** Makes the pieces of headwear around the model head, all hung on one joint. */
export class Hatter {
  readonly colour: Linear;
  readonly second: Linear;
  readonly bone: number;

  constructor(colour: Linear, second: Linear | null, bone: number) {
    this.colour = colour;
    this.second = second ?? scaleColour(mixColour(colour, [0.02, 0.02, 0.02], 0.7), 0.8);
    this.bone = bone;
  }

  /** How a piece looks and hangs. */
  coat(colour: Linear, gloss = 0.2, glow = 0) {
    return { colour, surface: [0.92, gloss, gloss > 0.4 ? 0 : 0.6, glow] as const, binding: [[this.bone, 1]] as const };
  }

  /** A piece turned around the head's axis. */
  round(profile: HatProfile, colour: Linear, metal = false): Shape {
    return place(lathe(profile, this.coat(colour, metal ? 0.72 : 0.16), 40), { at: [0, 0.062, -0.012], size: [0.96, 1, 1.16] });
  }

  /** A ball or an ellipsoid. */
  ball(centre: Vector3, half: Vector3 | number, colour: Linear, gloss = 0.2, glow = 0): Shape {
    return ellipsoid(typeof half === 'number' ? [half, half, half] : half, this.coat(colour, gloss, glow), {
      around: 18,
      down: 12,
      centre,
    });
  }

  /** A pipe along points. */
  pipe(points: readonly Vector3[], radius: (along: number) => number, colour: Linear, gloss = 0.2, flatten = 1): Shape {
    return tube(points, radius, () => this.coat(colour, gloss), { around: 10, flatten });
  }

  /** The seam of a cap from its rim over the crown, `turn` radians from the front. */
  seam(turn: number): Shape {
    const points = [0.0, 0.5, 1, 1.5, 2].map((step): Vector3 => {
      const angle = (step / 2) * Math.PI;
      const out = Math.cos(angle);
      return [Math.sin(turn) * out * 0.094, 0.054 + 0.0985 * Math.sin(angle) ** 0.8, Math.cos(turn) * out * 0.112 - 0.012];
    });
    return this.pipe(points, () => 0.0016, scaleColour(this.colour, 0.6));
  }

  /** A ring around the head at a height above the brow. */
  around(height: number, radius: number, thick: number, colour: Linear, gloss = 0.2): Shape {
    return this.round(
      [
        [radius - thick, height - thick],
        [radius, height - thick],
        [radius + thick * 0.4, height],
        [radius, height + thick],
        [radius - thick, height + thick],
      ],
      colour,
      gloss > 0.4,
    );
  }
}

/** Metals and cloth that headwear is trimmed with. */
export const gold: Linear = [0.72, 0.46, 0.1];
export const white: Linear = [0.8, 0.8, 0.78];
/** A peak over the brow, `reach` metres long. */
export const peak = (hatter: Hatter, colour: Linear, gloss = 0.2, y = 0.058, reach = 0.06): Shape =>
  turned(hatter.ball([0, y, 0.098], [0.076, 0.007, reach], colour, gloss), [1, 0, 0], 0.15);
/** Points on the left for `side` 1, on the right for −1. */
export const mirrored = (points: readonly Vector3[], side: number): Vector3[] => points.map(([x, y, z]) => [x * side, y, z]);

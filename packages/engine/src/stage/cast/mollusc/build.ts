import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField } from '../../../shapes/distance-field.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import type { Flesh } from '../creature/creature-family.ts';
import { bothSides, taper } from '../creature/parts.ts';

/** The kinds of bodies without bones. */
export type Build = 'octopus' | 'squid' | 'jellyfish' | 'starfish' | 'snail' | 'slug' | 'conch';

/** Joints of an arm. */
export const armJoints = 6;
interface Arm {
  readonly path: readonly Vector3[];
  readonly thick: number;
}

/** The arms of a build, from the body outward. */
export function armsOf(build: Build): readonly Arm[] {
  if (build === 'octopus')
    return Array.from({ length: 8 }, (_, one): Arm => {
      const turn = ((one + 0.5) / 8) * Math.PI * 2;
      const [s, c] = [Math.sin(turn), Math.cos(turn)];
      const curl = 0.5 + 0.5 * Math.sin(one * 2.3);
      const out = (far: number, up: number, aside = 0): Vector3 => [s * far + c * aside, up, c * far - s * aside];
      return {
        thick: 0.062,
        path: [
          out(0.07, 0.24),
          out(0.2, 0.17),
          out(0.36, 0.06),
          out(0.54, 0.035, 0.04 * curl),
          out(0.7, 0.05, 0.1 * curl),
          out(0.78, 0.12, 0.16 * curl),
          out(0.72, 0.16 + 0.05 * curl, 0.22 * curl),
        ],
      };
    });
  if (build === 'squid')
    return Array.from({ length: 10 }, (_, one): Arm => {
      const turn = (one / 10) * Math.PI * 2;
      const long = one === 2 || one === 8 ? 0.62 : 0.34;
      const [s, c] = [Math.sin(turn) * 0.055, Math.cos(turn) * 0.055];
      return {
        thick: long > 0.5 ? 0.014 : 0.022,
        path: [
          [s, 0.26 + c, 0.2],
          [s * 1.6, 0.26 + c * 1.5, 0.2 + long * 0.4],
          [s * 2.1, 0.24 + c * 2, 0.2 + long * 0.75],
          [s * 1.7, 0.22 + c * 1.6, 0.2 + long],
        ],
      };
    });
  if (build === 'jellyfish')
    return [
      ...Array.from({ length: 14 }, (_, one): Arm => {
        const turn = (one / 14) * Math.PI * 2;
        const [s, c] = [Math.sin(turn) * 0.3, Math.cos(turn) * 0.3];
        const long = 0.52 + 0.14 * Math.sin(one * 3.7);
        return {
          thick: 0.008,
          path: [
            [s, 0.7, c],
            [s * 1.02, 0.7 - long * 0.4, c * 1.02],
            [s * 0.9, 0.7 - long * 0.75, c * 0.9],
            [s * 0.95, 0.7 - long, c * 0.95],
          ],
        };
      }),
      ...Array.from({ length: 4 }, (_, one): Arm => {
        const turn = (one / 4) * Math.PI * 2 + 0.4;
        const [s, c] = [Math.sin(turn) * 0.07, Math.cos(turn) * 0.07];
        return {
          thick: 0.045,
          path: [
            [s, 0.78, c],
            [s * 1.5, 0.58, c * 1.5],
            [s * 0.9, 0.38, c * 1.6],
            [s * 1.6, 0.2, c],
          ],
        };
      }),
    ];
  return [];
}

/** The flesh of a build and the joints that carry it. */
export function fleshOf(build: Build): Flesh[] {
  const body = 'body';
  if (build === 'octopus')
    return [
      { bone: 'mantle', field: ellipsoidField([0, 0.56, -0.14], [0.2, 0.23, 0.23]) },
      { bone: 'mantle', field: ellipsoidField([0, 0.66, -0.2], [0.16, 0.16, 0.18]) },
      { bone: body, field: ellipsoidField([0, 0.34, 0.0], [0.15, 0.15, 0.15]) },
      { bone: body, field: ellipsoidField([0, 0.23, 0], [0.17, 0.08, 0.17]) },
      ...bothSides.map(([, sign]): Flesh => ({ bone: body, field: ellipsoidField([sign * 0.1, 0.42, 0.08], [0.06, 0.06, 0.06]) })),
    ];
  if (build === 'squid')
    return [
      { bone: 'mantle', field: capsule([0, 0.26, 0.02], [0, 0.26, -0.4], 0.1, 0.05) },
      { bone: 'mantle', field: capsule([0, 0.26, -0.36], [0, 0.26, -0.5], 0.05, 0.01) },
      { bone: body, field: ellipsoidField([0, 0.26, 0.14], [0.085, 0.08, 0.1]) },
    ];
  if (build === 'starfish')
    return [
      { bone: body, field: ellipsoidField([0, 0.07, 0], [0.17, 0.085, 0.17]) },
      ...Array.from({ length: 5 }, (_, one): Flesh => {
        const turn = (one / 5) * Math.PI * 2;
        return { bone: body, field: capsule([0, 0.06, 0], [Math.sin(turn) * 0.46, 0.025, Math.cos(turn) * 0.46], 0.115, 0.028) };
      }),
    ];
  if (build === 'snail' || build === 'slug')
    return [
      { bone: body, field: capsule([0, 0.06, 0.16], [0, 0.045, -0.2], 0.075, 0.07) },
      { bone: body, field: capsule([0, 0.045, -0.2], [0, 0.014, -0.5], 0.065, 0.012) },
      { bone: 'head', field: capsule([0, 0.07, 0.2], [0, build === 'snail' ? 0.15 : 0.1, 0.38], 0.075, 0.062) },
      { bone: 'head', field: ellipsoidField([0, build === 'snail' ? 0.14 : 0.09, 0.41], [0.06, 0.055, 0.06]) },
      { bone: body, field: ellipsoidField([0, 0.018, -0.05], [0.1, 0.025, 0.36]) },
      ...(build === 'slug' ? [{ bone: body, field: ellipsoidField([0, 0.1, 0.05], [0.08, 0.05, 0.17]) }] : []),
    ];
  return [];
}

/** A coiled shell: a widening tube around its axis (Raup, "Geometric analysis of shell coiling", 1966). */
export function coil(
  centre: Vector3,
  radius: number,
  {
    turns,
    climb,
    colour,
    mark,
    binding,
    lean = 0,
  }: { turns: number; climb: number; colour: Linear; mark: Linear; binding: Binding; lean?: number },
): Shape {
  const steps = 150;
  const places = Array.from({ length: steps + 1 }, (_, step): Vector3 => {
    const share = step / steps;
    const turn = -share * turns * Math.PI * 2 + 3.9 + (turns % 1) * Math.PI * 2;
    const far = radius * 0.56 * Math.exp((share - 1) * turns * 0.66);
    const across = climb * radius * (1 - Math.exp((share - 1) * turns * 0.66));
    return [centre[0] + across + lean, centre[1] + Math.sin(turn) * far, centre[2] + Math.cos(turn) * far];
  });
  return taper(
    places,
    (share) => radius * 0.47 * Math.exp((share - 1) * turns * 0.62) + 0.002,
    (share) => mixColour(colour, mark, smooth(0.2, 0.9, Math.sin(share * 70)) * 0.55 + smooth(0.5, 0, share) * 0.35),
    binding,
    { steps, around: 18, gloss: 0.55, up: [1, 0.01, 0.02] },
  );
}

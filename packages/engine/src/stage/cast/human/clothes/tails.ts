import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import { limb } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { sheetShape } from './sheets.ts';
import { piecesFor, type Wearer } from './wearer.ts';

/** A beast's tail. */
export function tail(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, bone } = wearer;
  const { h, coat } = piecesFor(wearer);
  return [
    tube(
      [
        [0, figure.pelvis - 0.02 * h, -figure.hips[1] * 0.8],
        [0, figure.pelvis - 0.05 * h, -figure.hips[1] - 0.06 * h],
        [0.02 * h, figure.pelvis - 0.16 * h, -figure.hips[1] - 0.13 * h],
        [0.05 * h, figure.pelvis - 0.26 * h, -figure.hips[1] - 0.12 * h],
        [0.06 * h, figure.pelvis - 0.33 * h, -figure.hips[1] - 0.17 * h],
      ],
      (along) => mix(0.018, 0.012, along) * h * (along > 0.9 ? 0.6 : 1),
      () => coat(colour, 0.2, 0.6, [[bone('pelvis'), 1]]),
    ),
  ];
}

/** A mermaid's tail in place of legs. */
export function fishTail(colour: Linear, { figure, bone }: Wearer): readonly Shape[] {
  const h = figure.height;
  const { hip, knee, ankle } = figure;
  const both = (joint: string, weight: number): readonly (readonly [number, number])[] => [
    [bone(`${joint}L`), weight / 2],
    [bone(`${joint}R`), weight / 2],
  ];
  const hang = ([, y]: Vector3): Binding => {
    const thigh = smooth(hip[1] + 0.03 * h, hip[1] - 0.06 * h, y);
    const shin = smooth(knee[1] + 0.06 * h, knee[1] - 0.06 * h, y);
    const foot = smooth(ankle[1] + 0.05 * h, ankle[1], y);
    if (foot > 0) return [...both('shin', 1 - foot), ...both('foot', foot)].filter(([, weight]) => weight > 0);
    return shin > 0
      ? [...both('thigh', 1 - shin), ...both('shin', shin)].filter(([, weight]) => weight > 0)
      : ([[bone('pelvis'), 1 - thigh], ...both('thigh', thigh)] as const).filter(([, weight]) => weight > 0);
  };
  const wide = figure.hips[0];
  const body = fieldShape({
    field: limb(
      [
        [[0, figure.waist - 0.03 * h, 0], wide * 0.74],
        [[0, hip[1] - 0.01 * h, -0.004 * h], wide * 0.98],
        [[0, knee[1] + 0.1 * h, 0], wide * 0.82],
        [[0, knee[1] - 0.04 * h, -0.005 * h], wide * 0.56],
        [[0, ankle[1] + 0.06 * h, -0.01 * h], wide * 0.3],
        [[0, ankle[1] + 0.01 * h, -0.012 * h], wide * 0.2],
      ],
      0.05 * h,
    ),
    cell: 0.012 * h * figure.grain,
    paint: (position, _normal, occlusion) => ({
      colour: mixColour(colour, [0.1, 0.5, 0.55], 0.3 + 0.3 * Math.sin(position[1] * 9)),
      surface: [Math.max(0.35, occlusion), 0.6, 0.24, 0],
      binding: hang(position),
    }),
  });
  const fluke = sheetShape({
    columns: 30,
    rows: 10,
    gloss: 0.4,
    detail: 0,
    at: (across, down) => {
      const side = across * 2 - 1;
      const long = (0.05 + 0.11 * Math.abs(side) ** 0.8) * down;
      return [
        side * (0.02 + 0.2 * down) * h,
        ankle[1] + 0.02 * h - 0.03 * down * h + 0.012 * Math.sin(across * 40) * down * h * 0.4,
        ankle[2] + (0.01 + long) * h,
      ];
    },
    colour: (across, down) => scaleColour(mixColour(colour, [0.2, 0.7, 0.7], 0.5 * down), 0.75 + 0.25 * Math.abs(Math.sin(across * 40))),
    binding: () => both('foot', 1),
  });
  return [body, fluke];
}

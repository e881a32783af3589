import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { noise } from '../../../../curves/noise.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import { panels } from '../skeleton.ts';
import { layers } from './patterns.ts';
import { sheetShape } from './sheets.ts';

/** The lower part of a dress, or a skirt. */
export interface Skirt {
  readonly top: Metres;
  readonly hem: Metres;
  readonly ease: Metres;
  /** Radius of the hem over that of the hips. */
  readonly flare: number;
  /** Height of the folds at the hem. */
  readonly folds: Metres;
  readonly colour: Linear;
  /** Stands off like a ballerina's and does not swing. */
  readonly stiff: boolean;
}

/** The binding of a point of a skirt: between two panels, from the hips down to the hem. */
export function skirtBinding(angle: number, down: number, bone: Numbering): Binding {
  const turn = ((angle / (Math.PI * 2)) * panels - 0.5 + panels * 4) % panels;
  const first = Math.floor(turn) % panels;
  const second = (first + 1) % panels;
  const part = smooth(0, 1, turn - Math.floor(turn));
  const low = smooth(0.35, 1, down);
  const fixed = 1 - smooth(0, 0.22, down);
  if (fixed > 0.02)
    return [
      [bone('pelvis'), fixed],
      [bone(`hem${first}`), (1 - fixed) * (1 - part)],
      [bone(`hem${second}`), (1 - fixed) * part],
    ];
  return [
    [bone(`hem${first}`), (1 - part) * (1 - low)],
    [bone(`hem${second}`), part * (1 - low)],
    [bone(`hemLow${first}`), (1 - part) * low],
    [bone(`hemLow${second}`), part * low],
  ];
}

/** Where a skirt is, `angle` from the front toward the left and `down` from its top (0) to its hem (1), `off` metres outside it. */
export function skirtPlace(figure: Figure, skirt: Skirt, angle: Radians, down: Unit, off: Metres = 0): Vector3 {
  const hipShare = (skirt.top - figure.hip[1]) / (skirt.top - skirt.hem);
  const [wide, deep] =
    down < hipShare
      ? [
          mix(figure.middle[0], figure.hips[0], smooth(-0.1, 1, down / hipShare)),
          mix(figure.middle[1], figure.hips[1] * 1.12, smooth(-0.1, 1, down / hipShare)),
        ]
      : [
          figure.hips[0] * mix(1, skirt.flare, (down - hipShare) / (1 - hipShare)),
          figure.hips[1] * mix(1.12, skirt.flare * 1.3, (down - hipShare) / (1 - hipShare)),
        ];
  const ease = skirt.ease * smooth(-0.1, 0.25, down);
  const out = 1 + (foldOf(skirt, angle, down) + off) / (wide + ease);
  return [
    Math.sin(angle) * (wide + ease) * out,
    mix(skirt.top, skirt.hem, down) + 0.006 * Math.sin(angle * 5) * down,
    Math.cos(angle) * (deep + ease) * out - 0.006 * figure.height,
  ];
}

/** How far the folds of a skirt stand out. */
function foldOf({ folds }: Skirt, angle: Radians, down: Unit): Metres {
  const wander = 1.5 * noise(Math.cos(angle) * 2 + 7, Math.sin(angle) * 2 + down);
  return folds * down ** 1.3 * (Math.sin(angle * 11 + wander) * 0.6 + Math.sin(angle * 5 + 2) * 0.5);
}

/** A skirt as a sheet around the hips. */
export function skirtShape(figure: Figure, skirt: Skirt, bone: Numbering): Shape {
  // The last row turns inward: a hem has thickness.
  const rows = 17;
  const height = (down: number): number => Math.min(1, (down * rows) / (rows - 1));
  return sheetShape({
    columns: 84,
    rows,
    at: (across, whole) => {
      const [x, y, z] = skirtPlace(figure, skirt, across * Math.PI * 2, height(whole));
      const inward = whole > 0.99 ? 0.07 : 0;
      return [x * (1 - inward), y, z * (1 - inward)];
    },
    colour: (_across, down) => scaleColour(skirt.colour, mix(1, 0.88, down)),
    occlusion: (across, down) =>
      down > 0.99 ? 0.4 : Math.min(1, 0.72 + (foldOf(skirt, across * Math.PI * 2, height(down)) / skirt.folds) * 0.34 + 0.1),
    detail: layers.skirt,
    binding: (_position, across, down) => (skirt.stiff ? [[bone('pelvis'), 1]] : skirtBinding(across * Math.PI * 2, height(down), bone)),
  });
}

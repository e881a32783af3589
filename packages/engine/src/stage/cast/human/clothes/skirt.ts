import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { noise } from '../../../../curves/noise.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import { panels } from '../skeleton.ts';
import { sheetShape } from './sheets.ts';

/** The lower part of a coat, dress or skirt. */
export interface Skirt {
  readonly top: Metres;
  readonly hem: Metres;
  readonly ease: Metres;
  /** Radius of the hem over that of the hips. */
  readonly flare: number;
  /** Height of the folds at the hem. */
  readonly folds: Metres;
  /** Open in front, the edges overlapping. */
  readonly open: boolean;
  readonly colour: Linear;
}

/** The binding of a point of a skirt: between two panels, from the hips down to the hem. */
export function skirtBinding(angle: number, down: number, bone: Numbering): Binding {
  const turn = ((angle / (Math.PI * 2)) * panels - 0.5 + panels * 4) % panels;
  const first = Math.floor(turn) % panels;
  const second = (first + 1) % panels;
  const part = smooth(0, 1, turn - Math.floor(turn));
  const low = smooth(0.35, 1, down);
  const fixed = 1 - smooth(0, 0.22, down);
  if (fixed > 0.02) return [[bone('pelvis'), fixed], [bone(`hem${first}`), (1 - fixed) * (1 - part)], [bone(`hem${second}`), (1 - fixed) * part]];
  return [[bone(`hem${first}`), (1 - part) * (1 - low)], [bone(`hem${second}`), part * (1 - low)], [bone(`hemLow${first}`), (1 - part) * low], [bone(`hemLow${second}`), part * low]];
}

/** A skirt as a sheet around the hips. */
export function skirtShape(figure: Figure, skirt: Skirt, bone: Numbering): Shape {
  const hipShare = (skirt.top - figure.hip[1]) / (skirt.top - skirt.hem);
  const overlap = skirt.open ? 0.16 : 0;
  const radii = (down: number): readonly [number, number] => {
    const [wide, deep] = down < hipShare
      ? [mix(figure.middle[0], figure.hips[0], smooth(-0.1, 1, down / hipShare)), mix(figure.middle[1], figure.hips[1] * 1.12, smooth(-0.1, 1, down / hipShare))]
      : [figure.hips[0] * mix(1, skirt.flare, (down - hipShare) / (1 - hipShare)), figure.hips[1] * mix(1.12, skirt.flare * 1.3, (down - hipShare) / (1 - hipShare))];
    return [wide + skirt.ease * smooth(-0.1, 0.25, down), deep + skirt.ease * smooth(-0.1, 0.25, down)];
  };
  const angleOf = (across: number): number => mix(-overlap, Math.PI * 2 + overlap, across);
  const fold = (angle: number, down: number): number => {
    const deep = skirt.folds * down ** 1.3;
    return deep * (Math.sin(angle * 11 + 1.5 * noise(Math.cos(angle) * 2 + 7, Math.sin(angle) * 2 + down)) * 0.6 + Math.sin(angle * 5 + 2) * 0.5);
  };
  const at = (across: number, down: number): Vector3 => {
    const angle = angleOf(across);
    const [wide, deep] = radii(down);
    const edge = skirt.open ? smooth(0.93, 1, across) * 0.012 : 0;
    const out = 1 + (fold(angle, down) + edge) / wide;
    return [Math.sin(angle) * wide * out, mix(skirt.top, skirt.hem, down) + 0.006 * Math.sin(angle * 5) * down, Math.cos(angle) * deep * out - 0.006 * figure.height];
  };
  return sheetShape({
    columns: 84, rows: 16, at, gloss: 0.2,
    colour: (_across, down) => scaleColour(skirt.colour, mix(1, 0.88, down)),
    occlusion: (across, down) => Math.min(1, 0.78 + (fold(angleOf(across), down) / skirt.folds) * 0.25 + 0.1),
    binding: (_position, across, down) => skirtBinding(angleOf(across), down, bone),
  });
}

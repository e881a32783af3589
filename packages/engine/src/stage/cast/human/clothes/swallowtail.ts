import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import { around, sheetShape } from './sheets.ts';
import { skirtBinding } from './skirt.ts';

/** The two tails of a dress coat: they hang behind from the waist to the knees and narrow to their ends. */
export function swallowtails(figure: Figure, torso: Field, colour: Linear, bone: Numbering): readonly Shape[] {
  const h = figure.height;
  const [top, hem] = [figure.waist - 0.02 * h, figure.knee[1] - 0.01 * h];
  const hipDown = (top - figure.hip[1]) / (top - hem);
  return [1, -1].map((side) => {
    const angleOf = (across: number, down: number): number =>
      Math.PI + side * mix(-0.05, mix(1.15, 0.42, smooth(0.05, 1, down)), side > 0 ? 1 - across : across);
    return sheetShape({
      columns: 12,
      rows: 18,
      gloss: 0.08,
      at: (across, down) => {
        const angle = angleOf(across, down);
        const [x, , z] = around(torso, Math.max(mix(top, hem, down), figure.hip[1]), angle, 0.014);
        const out = 1 + 0.12 * smooth(hipDown, 1, down) + (side > 0 ? 0.02 : 0);
        return [x * out, mix(top, hem, down), z * out];
      },
      colour: (across) => scaleColour(colour, across < 0.04 || across > 0.96 ? 0.6 : 1),
      binding: (_position, across, down) => skirtBinding(angleOf(across, down), smooth(hipDown * 0.5, 1, down), bone),
    });
  });
}

import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField, type Field, limb, mirrored, smoothSubtraction, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { jawShare } from './head.ts';
import type { Numbering } from './numbering.ts';

/** How the beard is worn. */
export type Beard = 'full' | 'long' | 'goatee' | 'moustache';
/** All beards, the one that a word means first. */
export const beards: readonly Beard[] = ['full', 'long', 'goatee', 'moustache'];

function beardField(beard: Beard): Field {
  const moustache = limb(
    [
      [[0.003, -0.0565, 0.0965], 0.0055],
      [[0.016, -0.0595, 0.0925], 0.0058],
      [[0.0285, -0.068, 0.081], 0.0045],
      ...(beard === 'moustache' ? ([[[0.0345, -0.066, 0.073], 0.0022]] as const) : ([[[0.034, -0.084, 0.072], 0.0065]] as const)),
    ],
    0.006,
  );
  if (beard === 'moustache') return mirrored(moustache);
  const chin: Field[] = [moustache, withBlend(ellipsoidField([0, -0.118, 0.074], [0.0235, 0.024, 0.0185]), 0.012)];
  if (beard !== 'goatee') {
    chin.push(
      withBlend(
        limb(
          [
            [[0.069, -0.018, 0.004], 0.0065],
            [[0.062, -0.062, 0.02], 0.0125],
            [[0.044, -0.1, 0.048], 0.0175],
            [[0.016, -0.122, 0.068], 0.0205],
          ],
          0.016,
        ),
        0.018,
      ),
      withBlend(ellipsoidField([0.026, -0.112, 0.05], [0.028, 0.024, 0.028]), 0.018),
    );
  }
  if (beard === 'long')
    chin.push(
      withBlend(
        limb(
          [
            [[0.014, -0.125, 0.068], 0.032],
            [[0.012, -0.19, 0.078], 0.034],
            [[0.006, -0.26, 0.08], 0.02],
            [[0.0, -0.31, 0.076], 0.006],
          ],
          0.03,
        ),
        0.03,
      ),
    );
  // The mouth stays free.
  return mirrored(smoothSubtraction(smoothUnion(chin, 0.012), ellipsoidField([0, -0.0755, 0.09], [0.0225, 0.0095, 0.03]), 0.004));
}

/** A beard in the model head's space. */
export function beardShape(beard: Beard, colour: Linear, grain: number, bone: Numbering): Shape {
  const strands = (x: number, y: number, z: number): number => 0.5 + 0.5 * Math.sin(x * 420 + 3 * noise(y * 40, x * 60) + z * 130);
  const whole = beardField(beard);
  const grown = (inner: Field): Field => ({
    low: inner.low,
    high: inner.high,
    at: (x, y, z) => inner.at(x, y, z) - (strands(x, y, z) - 0.5) * 0.0022,
    within: (from, to) => grown(inner.within(from, to)),
  });
  return fieldShape({
    field: grown(whole),
    cell: 0.0062 * grain,
    reach: 0.025,
    paint: ([x, y, z]: Vector3, _normal, occlusion) => {
      const share = strands(x, y, z);
      const jaw = Math.max(jawShare(x, y, z), smooth(-0.09, -0.11, y));
      return {
        colour: mixColour(scaleColour(colour, 0.5), scaleColour(colour, 1.05), share * 0.8 + 0.2 * smooth(-0.12, -0.2, y)),
        surface: [Math.max(0.3, occlusion) * mix(0.7, 1, share), 0.25, 1, 0],
        binding: [
          [bone('jaw'), jaw],
          [bone('head'), 1 - jaw],
        ],
      };
    },
  });
}

import { mix } from '../../../../curves/easing.ts';
import { linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { turned } from '../../../../shapes/turned.ts';
import { type Hatter, gold, peak, white } from './hatter.ts';

/** Caps and bands: what they have besides what is turned on a lathe. */
export const caps = {
  cap: (hatter) => [
    peak(hatter, scaleColour(hatter.colour, 0.82), 0.3, 0.062, 0.085),
    hatter.ball([0, 0.156, -0.012], 0.007, hatter.second),
    ...[-0.7, 0, 0.7].map((turn) => hatter.seam(turn)),
  ],
  // Its peak stands aside and back.
  'turned-cap': (hatter) => [
    turned(peak(hatter, scaleColour(hatter.colour, 0.82), 0.3, 0.062, 0.085), [0, 1, 0], 2.2),
    hatter.ball([0, 0.156, -0.012], 0.007, hatter.second),
    ...[-0.7, 0, 0.7].map((turn) => hatter.seam(turn)),
  ],
  fez: (hatter) => [
    hatter.pipe(
      [
        [0, 0.166, -0.012],
        [0.05, 0.168, 0.02],
        [0.092, 0.15, 0.03],
        [0.096, 0.09, 0.032],
      ],
      (along) => mix(0.0025, 0.006, along * along),
      [0.012, 0.012, 0.014],
    ),
  ],
  'hair-bow': (hatter) => [
    ...[1, -1].map((side) =>
      turned(hatter.ball([0.045 * side, 0.135, -0.03], [0.045, 0.03, 0.014], hatter.colour), [0, 0, 1], 0.25 * side),
    ),
    hatter.ball([0, 0.132, -0.028], [0.014, 0.014, 0.014], scaleColour(hatter.colour, 0.8)),
  ],
  beanie: (hatter) => [hatter.ball([0, 0.178, -0.012], 0.026, mixColour(hatter.colour, white, 0.15))],
  'flat-cap': (hatter) => [peak(hatter, hatter.colour, 0.1, 0.056, 0.045)],
  'peaked-cap': (hatter) => [
    peak(hatter, [0.01, 0.01, 0.012], 0.75, 0.066, 0.052),
    hatter.around(0.0, 0.1015, 0.012, scaleColour(hatter.colour, 0.5)),
    hatter.ball([0, 0.092, 0.115], [0.016, 0.02, 0.008], gold, 0.75),
  ],
  'sailor-cap': (hatter) => [hatter.around(0.002, 0.103, 0.007, linear('#1c2a55'))],
  'nurse-cap': (hatter) => [
    hatter.ball([0, 0.109, 0.081], [0.013, 0.0045, 0.005], linear('#c8181a')),
    hatter.ball([0, 0.109, 0.081], [0.0045, 0.013, 0.005], linear('#c8181a')),
  ],
  bandana: (hatter) => knot(hatter),
  headband: (hatter) => knot(hatter),
} as const satisfies Readonly<Record<string, (hatter: Hatter) => readonly Shape[]>>;

/** A knot at the back of the head and its two ends. */
function knot(hatter: Hatter): readonly Shape[] {
  return [
    hatter.ball([0, 0.052, -0.128], [0.014, 0.012, 0.01], scaleColour(hatter.colour, 0.85)),
    hatter.pipe(
      [
        [0, 0.055, -0.125],
        [0.014, 0.03, -0.15],
        [0.03, -0.03, -0.155],
      ],
      (along) => mix(0.006, 0.012, along),
      hatter.colour,
      0.2,
      0.4,
    ),
    hatter.pipe(
      [
        [0, 0.055, -0.125],
        [-0.012, 0.02, -0.15],
        [-0.014, -0.045, -0.15],
      ],
      (along) => mix(0.006, 0.012, along),
      hatter.colour,
      0.2,
      0.4,
    ),
  ];
}

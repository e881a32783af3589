import type { Metres, Vector3 } from '@onereel/spec';
import { smooth } from '../../../../curves/easing.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { type Field, mirrored, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { trimLong } from '../../skeleton/trim.ts';
import type { Figure } from '../figure.ts';
import { mirrorShape } from '../mirror.ts';
import type { Numbering } from '../numbering.ts';
import { clipShape } from './clip.ts';
import type { TopCut } from './cuts.ts';
import { beyondCuff, insideNeckline, isSleeveless, openIn } from './edges.ts';
import { bodyBinding, eased, legField, sleeveField, trunkField } from './trunk.ts';

/** How far skin goes on beneath the edge of cloth, and how deep it has dived there, shares of height: no pose brings it through. */
const beneath = { reach: 0.026, depth: 0.006 } as const;

/**
 * The skin of the upper body that its clothes leave open, and of bare legs up to the height `legs`. Beneath cloth there is none but a
 * rim that dives under its edge, bound as the cloth is. `top` is null for a bare chest.
 */
export function skinLimbs(
  figure: Figure,
  { top, legs }: { top: TopCut | null; legs: Metres | null },
  skin: Linear,
  bone: Numbering,
  other: (bone: number) => number,
): readonly Shape[] {
  const h = figure.height;
  const cell = 0.011 * h * figure.grain;
  const bind = bodyBinding(figure, bone, 0.012 * h);
  const bindWithCloth = bodyBinding(figure, bone, 0.02 * h);
  const paint = (position: Vector3, _normal: Vector3, occlusion: number) => {
    const knee = 0.09 * Math.exp(-((position[1] - figure.knee[1]) ** 2) / 0.0016) * smooth(0, 0.05, position[2]);
    return {
      colour: [skin[0], skin[1] * (1 - knee), skin[2] * (1 - knee)] as const,
      surface: [Math.max(0.3, occlusion), 0.24, 0, 0] as const,
      binding: bind(position),
    };
  };
  const [reach, depth] = [beneath.reach * h, beneath.depth * h];
  /** What of a field cloth leaves open, `covered` metres beneath it. */
  const shown = (
    field: Field,
    covered: (x: number, y: number, z: number) => Metres,
    box: { low?: Vector3; high?: Vector3 } = {},
  ): Shape => {
    const full = fieldShape({
      field: eased(field, -0.0015, (x, y, z) => -depth * smooth(0, reach, covered(x, y, z))),
      cell,
      reach: 0.06,
      paint: (position, normal, occlusion) => ({ ...paint(position, normal, occlusion), binding: bindWithCloth(position) }),
      ...box,
    });
    return clipShape(trimLong(full, 0.06 * h), (x, y, z) => covered(x, y, z) - reach);
  };
  const arms = mirrored(sleeveField(figure, 1, 0));
  const whole = smoothUnion([trunkField(figure), arms], 0.03 * h);
  const upper = (cut: TopCut): readonly Shape[] => {
    const open = openIn(figure, cut);
    const ceiling: Vector3 = [1, figure.neckBase + 0.01, 1];
    // Shoulders, arms and belly are one surface where straps leave them bare.
    if (isSleeveless(cut) || cut.midriff)
      return [shown(whole, (x, y, z) => -open(x, y, z), { high: [figure.wrist[0] + 0.1 * h, ceiling[1], 0.2] })];
    const scoop = (cut.scoop ?? 0) * h;
    const wide = figure.shoulder[0];
    return [
      ...(cut.front
        ? []
        : [
            shown(trunkField(figure), (x, y, z) => -insideNeckline(figure, scoop, x, y, z), {
              low: [-wide, figure.chest - 0.05 * h, -0.2],
              high: [wide, ceiling[1], 0.2],
            }),
          ]),
      ...(cut.sleeve < 0.9 ? [shown(arms, (x, y, z) => -beyondCuff(figure, cut.sleeve, x, y, z))] : []),
    ];
  };
  // A bare trunk is one surface with its arms.
  const bareTrunk = (): Shape =>
    clipShape(fieldShape({ field: whole, cell, reach: 0.07, paint }), (x, y, z) =>
      Math.min(insideNeckline(figure, 0, x, y, z) + 0.012, y - figure.neckBase + 0.05 * h),
    );
  // Each leg by itself: strong thighs touch, and neither may hang on the other's bones.
  const pairOfLegs = (high: Metres): readonly Shape[] => {
    const leg = fieldShape({
      field: eased(legField(figure, 1, 0), -0.005),
      cell,
      reach: 0.07,
      paint: ([x, y, z], normal, occlusion) => paint([Math.max(x, 0.0005), y, z], normal, occlusion),
    });
    const left = clipShape(leg, (_x, y) => y - high);
    return [left, mirrorShape(left, other)];
  };
  return [...(top ? upper(top) : [bareTrunk()]), ...(legs === null ? [] : pairOfLegs(legs))];
}

import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { capsule, type Field, mirrored, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { dot, length, mixVector, normalise, subtract } from '../../../../shapes/vector.ts';
import type { Figure } from '../figure.ts';
import { mirrorShape } from '../mirror.ts';
import type { Numbering } from '../numbering.ts';
import type { Outfit } from '../outfit.ts';
import { clipShape } from './clip.ts';
import { cutOf, legs as legCuts, type Legs, type Top, type TopCut } from './cuts.ts';
import { opening } from './opening.ts';
import { layers } from './patterns.ts';
import { trimLong } from '../../skeleton/trim.ts';
import { bodyBinding, creases, eased, legField, sleeveField, trunkField } from './trunk.ts';

/** Where a top ends. */
export function hemOf(figure: Figure, top: Top): Metres {
  return figure.hip[1] - cutOf(top).below * figure.height;
}

/** The trunk with the upper ends of the thighs: what a top has to hang over. */
function clothedTrunk(figure: Figure): Field {
  const { hip, knee, height: h, girth } = figure;
  const thigh = capsule(mixVector(hip, knee, 0.04), mixVector(hip, knee, 0.3), 0.054 * h * girth, 0.05 * h * girth);
  return smoothUnion([trunkField(figure), mirrored(thigh)], 0.03 * h);
}

/** The trunk and sleeves of a top, before it is cut open at neck, cuffs and hem. */
export function topField(figure: Figure, top: Top): Field {
  const cut = cutOf(top);
  return eased(
    smoothUnion([clothedTrunk(figure), mirrored(sleeveField(figure, cut.sleeve, cut.cuff))], 0.03 * figure.height),
    cut.ease * (figure.height / 1.7),
    hanging(figure, cut),
  );
}

/** How far inside the hole for the neck a point is; `scoop` opens it in front by so much. */
export function insideNeckline(
  { neck, neckBase, headCentre, headScale, height: h }: Figure,
  scoop: Metres,
  x: number,
  y: number,
  z: number,
): number {
  const axis = headCentre[2] - 0.026 * headScale + (y - neckBase) * 0.08;
  const hole = neck * 1.06 - Math.hypot(x, z - axis);
  const front = scoop - Math.hypot(x * 0.9, (y - neckBase - 0.012 * h) * 0.9, z - 0.055 * h);
  const above = Math.min((y - neckBase - 0.012 * h + (z - axis) * 0.4) * 0.93, hole + neck * 0.32);
  return Math.max(Math.min(hole, y - neckBase + 0.1 * h), above, scoop > 0 ? front : -1);
}

/** The trunk of a top without its sleeves: what belts, lapels and buttons lie on. */
export function torsoField(figure: Figure, top: Top): Field {
  const cut = cutOf(top);
  return eased(clothedTrunk(figure), cut.ease * (figure.height / 1.7), hanging(figure, cut));
}

/** Creases, room at the waist, and room below the waist so that a hem hangs over what is worn beneath. */
function hanging(figure: Figure, { fold, ease }: TopCut): (x: number, y: number, z: number) => Metres {
  const crease = creases(figure, fold);
  const h = figure.height;
  // What fits like a skin does not hang.
  const loose = smooth(0.002, 0.006, ease);
  const over = 0.0085 * loose;
  // Men's cloth falls straight past the waist.
  const straight = 0.012 * figure.rugged * loose;
  const beside = Math.max(figure.hips[0], figure.middle[0], figure.shoulder[0]);
  return (x, y, z) =>
    crease(x, y, z) +
    // Sleeves beside the hips have none of it.
    smooth(beside * 1.5, beside * 1.12, Math.abs(x)) *
      (over * smooth(figure.hip[1] + 0.07 * h, figure.hip[1] + 0.01 * h, y) +
        straight * Math.exp(-(((y - figure.waist) / (0.075 * h)) ** 2)));
}

/** The end of a sleeve: a point on the arm's axis and the way the arm goes on. */
function sleeveEnd({ shoulder, elbow, wrist }: Figure, share: number): { readonly at: Vector3; readonly way: Vector3 } {
  const [from, to] = share < 0 ? [shoulder, elbow] : [elbow, wrist];
  return { at: mixVector(from, to, Math.abs(share)), way: normalise(subtract(to, from)) };
}

/** How far beyond the end of the sleeve a point is. */
function beyondCuff(figure: Figure, share: number, x: number, y: number, z: number): number {
  const { at, way } = sleeveEnd(figure, share);
  return dot(subtract([Math.abs(x), y, z], at), way);
}

/** How far outside the end of the sleeve a point of a top is. Hips wider than the shoulders lie beyond it too, but far from it. */
function offCuff(figure: Figure, share: number, x: number, y: number, z: number): number {
  const off = length(subtract([Math.abs(x), y, z], sleeveEnd(figure, share).at));
  return Math.min(beyondCuff(figure, share, x, y, z), 0.11 * figure.height - off);
}

/** The trunk and sleeves of what is worn above. */
export function topShape(figure: Figure, outfit: Outfit, bone: Numbering): Shape {
  const cut = cutOf(outfit.top);
  const coated = cut.front === 'tails';
  const skirted = outfit.skirt !== null || cut.skirt !== undefined;
  // What a skirt covers is left out.
  const hem = coated
    ? opening(figure).bottom - 0.012 * figure.height
    : skirted
      ? figure.waist - 0.03 * figure.height
      : hemOf(figure, outfit.top);
  const scoop = (cut.scoop ?? 0) * figure.height;
  const whole = topField(figure, outfit.top);
  const beyond = (x: number, y: number, z: number): number =>
    Math.max(
      insideNeckline(figure, scoop, x, y, z),
      Math.abs(x) < figure.hips[0] * (coated ? 1.3 : 1.7) ? hem - y : -1,
      Math.abs(x) > figure.shoulder[0] ? offCuff(figure, cut.sleeve, x, y, z) : -1,
    );
  const bind = bodyBinding(figure, bone, 0.02 * figure.height);
  const crease = creases(figure, cut.fold);
  const full = fieldShape({
    field: whole,
    cell: 0.0113 * figure.height * figure.grain,
    reach: 0.09,
    paint: (position, _normal, occlusion) => ({
      colour: outfit.topColour,
      surface: [
        Math.max(0.2, occlusion) * (0.7 + 0.3 * smooth(-cut.fold * 0.7, cut.fold * 0.5, crease(...position))),
        cut.gloss,
        layers.top,
        0,
      ],
      binding: bind(position),
    }),
  });
  return clipShape(full, beyond);
}

/** Trousers or shorts, as far up as `top`: what a coat hides is left out. What is worn above them ends at `over` and shades them there. */
export function trousersShape(
  figure: Figure,
  cutName: Legs,
  colour: Linear,
  { top, over }: { top: Metres; over: Metres },
  bone: Numbering,
): Shape {
  const h = figure.height;
  const cut = legCuts[cutName];
  const long = cut.hem > 0.9;
  const wide = (cutName === 'trousers' && figure.sex === 'female' && figure.age !== 'child' ? 0.007 : cut.wide) * (h / 1.7);
  // Under a top its waist lies flat; over bare skin it does not.
  const tuck = over >= figure.waist - 0.001 ? -0.004 : 0.009;
  const crease = creases(figure, cut.fold);
  const whole = eased(
    smoothUnion([trunkField(figure), mirrored(legField(figure, long ? 0.98 : 0.7, wide))], 0.03 * h),
    0.001,
    (x, y, z) => crease(x, y, z) - tuck * smooth(figure.hip[1] - 0.02 * h, figure.hip[1] + 0.02 * h, y),
  );
  const hem = long
    ? mix(figure.hip[1], figure.ankle[1] - 0.012 * h, Math.min(1, cut.hem * 1.02))
    : mix(figure.hip[1], figure.ankle[1], cut.hem);
  const beyond = (_x: number, y: number): number => Math.max(y - top, hem - y);
  const bind = bodyBinding(figure, bone, 0.014 * h);
  const full = fieldShape({
    field: whole,
    cell: 0.0115 * h * figure.grain,
    reach: 0.09,
    low: [whole.low[0], hem - 0.02 * h, whole.low[2]],
    high: [whole.high[0], top + 0.02 * h, whole.high[2]],
    paint: (position, _normal, occlusion) => ({
      colour,
      surface: [
        Math.max(0.2, occlusion) *
          (0.72 + 0.28 * smooth(-0.0035, 0.003, crease(...position))) *
          mix(0.3, 1, smooth(-0.012 * h, 0.045 * h, over - position[1])),
        cut.gloss,
        layers.legs,
        0,
      ],
      binding: bind(position),
    }),
  });
  return clipShape(trimLong(full, 0.06 * h), beyond);
}

/** The skin of the upper chest, of bare arms, and bare legs up to a height, where nothing covers them. */
export function skinLimbs(
  figure: Figure,
  { chest, arms, legs, bare }: { chest: boolean; arms: number | null; legs: Metres | null; bare: boolean },
  skin: Linear,
  bone: Numbering,
  other: (bone: number) => number,
): readonly Shape[] {
  const bind = bodyBinding(figure, bone, 0.012 * figure.height);
  const paint = (position: Vector3, _normal: Vector3, occlusion: number) => {
    const knee = 0.25 * Math.exp(-((position[1] - figure.knee[1]) ** 2) / 0.002) * smooth(-0.01, 0.03, position[2]);
    return {
      colour: [skin[0], skin[1] * (1 - knee), skin[2] * (1 - knee)] as const,
      surface: [Math.max(0.3, occlusion), 0.24, 0, 0] as const,
      binding: bind(position),
    };
  };
  // Each leg by itself: strong thighs touch, and neither may hang on the other's bones.
  const pairOfLegs = (top: Metres): readonly Shape[] => {
    const leg = fieldShape({
      field: eased(legField(figure, 1, 0), -0.005),
      cell: 0.011 * figure.height * figure.grain,
      reach: 0.07,
      paint: ([x, y, z], normal, occlusion) => paint([Math.max(x, 0.0005), y, z], normal, occlusion),
    });
    const left = clipShape(leg, (_x, y) => y - top);
    return [left, mirrorShape(left, other)];
  };
  const make = (field: Field): Shape => fieldShape({ field, cell: 0.011 * figure.height * figure.grain, reach: 0.07, paint });
  const bust = (): Shape =>
    trimLong(
      fieldShape({
        field: eased(trunkField(figure), -0.0035),
        cell: 0.011 * figure.height * figure.grain,
        reach: 0.04,
        paint,
        low: [-figure.shoulder[0], figure.chest, -0.2],
        high: [figure.shoulder[0], figure.neckBase + 0.01, 0.2],
      }),
      0.06 * figure.height,
    );
  // A bare trunk is one surface with its arms.
  if (bare)
    return [
      clipShape(make(smoothUnion([trunkField(figure), mirrored(sleeveField(figure, 1, 0))], 0.03 * figure.height)), (x, y, z) =>
        Math.min(insideNeckline(figure, 0, x, y, z) + 0.012, y - figure.neckBase + 0.05 * figure.height),
      ),
      ...(legs === null ? [] : pairOfLegs(legs)),
    ];
  return [
    ...(chest ? [bust()] : []),
    ...(arms === null
      ? []
      : [clipShape(make(mirrored(sleeveField(figure, 1, 0))), (x, y, z) => -beyondCuff(figure, arms, x, y, z) - 0.03 * figure.height)]),
    ...(legs === null ? [] : pairOfLegs(legs)),
  ];
}

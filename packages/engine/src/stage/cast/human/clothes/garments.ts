import type { Metres } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { capsule, type Field, mirrored, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { mixVector } from '../../../../shapes/vector.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import type { Outfit } from '../outfit.ts';
import { clipShape } from './clip.ts';
import { cutOf, legs as legCuts, type Legs, type Top, type TopCut } from './cuts.ts';
import { hemOf, isSleeveless, openIn } from './edges.ts';
import { opening } from './opening.ts';
import { layers } from './patterns.ts';
import { trimLong } from '../../skeleton/trim.ts';
import { bodyBinding, creases, eased, legField, sleeveField, trunkField } from './trunk.ts';

/** The trunk with the upper ends of the thighs: what a top has to hang over. */
function clothedTrunk(figure: Figure): Field {
  const { hip, knee, height: h, girth } = figure;
  const thigh = capsule(mixVector(hip, knee, 0.04), mixVector(hip, knee, 0.3), 0.054 * h * girth, 0.05 * h * girth);
  return smoothUnion([trunkField(figure), mirrored(thigh)], 0.03 * h);
}

/** The trunk and sleeves of a top, before it is cut open at neck, cuffs and hem. */
export function topField(figure: Figure, top: Top): Field {
  const cut = cutOf(top);
  // Armholes are cut out of a whole sleeve: so what is left lies over the skin, arms and all.
  const reach = isSleeveless(cut) ? -0.35 : cut.sleeve;
  return eased(
    smoothUnion([clothedTrunk(figure), mirrored(sleeveField(figure, reach, cut.cuff))], 0.03 * figure.height),
    cut.ease * (figure.height / 1.7),
    edged(figure, cut),
  );
}

/** How far cloth stands off: straps lie close at their edges. */
function edged(figure: Figure, cut: TopCut): (x: number, y: number, z: number) => Metres {
  const off = hanging(figure, cut);
  if (!isSleeveless(cut)) return off;
  const open = openIn(figure, cut);
  const close = Math.max(0, cut.ease - 0.0015) * (figure.height / 1.7);
  return (x, y, z) => {
    const near = smooth(-0.03 * figure.height, -0.004 * figure.height, open(x, y, z));
    return near === 0 ? off(x, y, z) : off(x, y, z) * (1 - near) - close * near;
  };
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

/** The trunk and sleeves of what is worn above. */
export function topShape(figure: Figure, outfit: Outfit, bone: Numbering): Shape {
  const cut = cutOf(outfit.top);
  const coated = cut.front === 'tails';
  const skirted = outfit.skirt !== null || cut.skirt !== undefined;
  // What a skirt covers is left out.
  const hem = coated ? opening(figure).bottom - 0.012 * figure.height : skirted ? figure.waist - 0.03 * figure.height : hemOf(figure, cut);
  const whole = topField(figure, outfit.top);
  const open = openIn(figure, cut);
  const beyond = (x: number, y: number, z: number): number =>
    Math.max(open(x, y, z), Math.abs(x) < figure.hips[0] * (coated ? 1.3 : 1.7) ? hem - y : -1);
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
  { top, over, bare = false }: { top: Metres; over: Metres; bare?: boolean },
  bone: Numbering,
): Shape {
  const h = figure.height;
  const cut = legCuts[cutName];
  const long = cut.hem > 0.9;
  const wide = (cutName === 'trousers' && figure.sex === 'female' && figure.age !== 'child' ? 0.007 : cut.wide) * (h / 1.7);
  // Under a top its waist lies flat; over bare skin it does not.
  const tuck = bare || over >= figure.waist - 0.001 ? -0.004 : 0.009;
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
          (bare ? 1 : mix(0.3, 1, smooth(-0.012 * h, 0.045 * h, over - position[1]))),
        cut.gloss,
        layers.legs,
        0,
      ],
      binding: bind(position),
    }),
  });
  return clipShape(trimLong(full, 0.06 * h), beyond);
}

import type { Shape } from '../../../shapes/shape.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { scaleColour } from '../../../shapes/colour.ts';
import { place } from '../../../shapes/transform.ts';
import { mix } from '../../../curves/easing.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { type Accessory, accessoryShapes } from './clothes/accessories.ts';
import { cutOf, legs as legCuts } from './clothes/cuts.ts';
import { type FaceWear, faceWear, faceWearShapes } from './clothes/face-wear.ts';
import { beardShape } from './beard.ts';
import { skinLimbs } from './clothes/bare-skin.ts';
import { hemOf } from './clothes/edges.ts';
import { torsoField, topShape, trousersShape } from './clothes/garments.ts';
import { clipShape } from './clothes/clip.ts';
import { coatTails } from './clothes/coat.ts';
import { hairUnder, headwearShapes } from './clothes/headwear.ts';
import { neckTie } from './clothes/on-breast.ts';
import { opening } from './clothes/opening.ts';
import { shoeShape } from './clothes/shoes.ts';
import { onFront } from './clothes/sheets.ts';
import { skirtShape } from './clothes/skirt.ts';
import { wornSkirts } from './clothes/worn-skirt.ts';
import { swallowtails } from './clothes/swallowtail.ts';
import { belt, buttons, collar, lapels, scarf } from './clothes/trimmings.ts';
import { eyeShapes } from './eyes.ts';
import { faceShapes } from './face.ts';
import { hairShapes } from './hair.ts';
import { handShape } from './hand.ts';
import { headField } from './head.ts';
import type { HairStyle } from './hair-styles.ts';
import { mirrorShape } from './mirror.ts';
import type { Numbering } from './numbering.ts';
import { browColour, type Person } from './person.ts';
import { proportioned, proportionsOf } from './proportions.ts';

/** A person's surfaces by what they are made of. */
export interface PersonShapes {
  readonly skin: Shape;
  readonly cloth: Shape;
  readonly hair: Shape;
}

function joined(shapes: readonly Shape[]): Shape {
  const builder = new ShapeBuilder();
  for (const shape of shapes) builder.add(shape);
  return builder.build();
}

function lower({ figure, outfit }: Person, field: Field, bone: Numbering): readonly Shape[] {
  const h = figure.height;
  const cut = cutOf(outfit.top);
  const coated = cut.front === 'tails';
  const shapes: Shape[] = [];
  if (outfit.legs) {
    const over = coated
      ? figure.hip[1]
      : cut.skirt || outfit.skirt
        ? figure.hip[1] - 0.03 * h
        : outfit.top === 'bare' || outfit.top === 'leotard'
          ? figure.waist
          : cut.midriff
            ? figure.hip[1] + 0.045 * h
            : hemOf(figure, cut);
    shapes.push(
      trousersShape(
        figure,
        outfit.legs,
        outfit.legsColour,
        { top: Math.min(figure.waist + 0.01 * h, over + 0.02 * h), over, bare: cut.midriff === true },
        bone,
      ),
    );
  }
  if (coated) shapes.push(...coatTails(figure, field, { hem: figure.knee[1] - 0.035 * h, colour: outfit.topColour }, bone));
  if (cut.swallow) shapes.push(...swallowtails(figure, field, outfit.topColour, bone));
  shapes.push(...wornSkirts({ figure, outfit }).map((skirt) => skirtShape(figure, skirt, bone)));
  return shapes;
}

function trimmings({ figure, outfit }: Person, field: Field, bone: Numbering, other: (bone: number) => number): readonly Shape[] {
  const h = figure.height;
  const { top, topColour } = outfit;
  const cut = cutOf(top);
  const shapes: Shape[] = [];
  if (cut.front) {
    const { bottom: low } = opening(figure);
    shapes.push(
      ...lapels(figure, field, topColour, bone, other),
      collar(figure, { high: 0.026 * h, wide: 0.013 * h, colour: topColour, open: 0.6 }, bone),
      collar(figure, { high: 0.021 * h, wide: 0.005 * h, colour: scaleColour(outfit.under, 0.85), open: 0.16, radius: 1.03 }, bone),
    );
    if (cut.front === 'lapels')
      shapes.push(
        ...buttons(
          figure,
          field,
          { from: low - 0.012 * h, to: figure.waist - 0.03 * h, count: 2, x: 0.012 * h },
          scaleColour(topColour, 0.3),
          bone,
        ),
      );
  }
  if (cut.collar === 'shirt')
    shapes.push(collar(figure, { high: 0.023 * h, wide: 0.017 * h, colour: scaleColour(topColour, 1.06), open: 0.2, over: field }, bone));
  if (cut.collar === 'stand')
    shapes.push(collar(figure, { high: 0.03 * h, wide: 0.003 * h, colour: scaleColour(topColour, 0.92), open: 0.1, radius: 1.08 }, bone));
  if (cut.collar === 'roll')
    shapes.push(
      collar(figure, { high: 0.038 * h, wide: 0.006 * h, colour: scaleColour(topColour, 0.94), open: 0, radius: 1.0, over: field }, bone),
    );
  if (cut.collar === 'band')
    shapes.push(
      collar(figure, { high: 0.006 * h, wide: 0.014 * h, colour: scaleColour(topColour, 0.86), open: 0, radius: 0.95, over: field }, bone),
    );
  if (cut.collar === 'ruff') shapes.push(collar(figure, { high: 0.018 * h, wide: 0.03 * h, colour: [0.75, 0.73, 0.68], open: 0 }, bone));
  if (cut.buttons)
    shapes.push(
      ...buttons(
        figure,
        field,
        { from: figure.chest + 0.06 * h, to: figure.waist - 0.01 * h, count: cut.buttons, x: 0 },
        [0.6, 0.58, 0.52],
        bone,
      ),
    );
  const belted = outfit.belt ?? (cut.belted ? scaleColour(topColour, 0.6) : null);
  if (belted) shapes.push(...belt(figure, field, belted, bone));
  if (outfit.scarf) shapes.push(...scarf(figure, field, outfit.scarf, outfit.scarfStripe, bone));
  if (outfit.tie && !cut.front) shapes.push(...neckTie(outfit.tie, { figure, trunk: field, bone, other }));
  return shapes;
}

function clothes(person: Person, bone: Numbering, other: (bone: number) => number): readonly Shape[] {
  const { figure, outfit, complexion } = person;
  const field = torsoField(figure, outfit.top);
  const tailed = outfit.worn.some(({ what }) => what === 'fish-tail');
  const shapes: Shape[] = outfit.top === 'bare' ? [] : [topShape(figure, outfit, bone)];
  if (!tailed) {
    shapes.push(...lower(person, field, bone));
    const shoe = shoeShape(figure, outfit.feet, outfit.feet === 'barefoot' ? complexion.skin : outfit.feetColour, complexion.skin, bone);
    shapes.push(shoe, mirrorShape(shoe, other));
  }
  shapes.push(...trimmings(person, field, bone, other));
  for (const { what, colour, second } of outfit.worn)
    if (!isFaceWear(what))
      shapes.push(
        ...accessoryShapes(what, colour, second, { figure, trunk: field, skirt: wornSkirts(person).at(-1) ?? null, bone, other }),
      );
  return shapes;
}

/** What becomes of hair that stands up under a hat. */
const flattened: Readonly<Partial<Record<HairStyle, HairStyle>>> = {
  bun: 'crop',
  mohawk: 'crop',
  afro: 'crop',
  curls: 'short',
  'long-curls': 'bob',
};

/** What is bound around the head: where there is little hair it lies closer. */
const bound: ReadonlySet<string> = new Set(['headband', 'wreath', 'tiara', 'bandana']);

function isFaceWear(what: Accessory): what is FaceWear {
  return (faceWear as readonly string[]).includes(what);
}

/** Builds a person's surfaces, bound to the joints that `bone` numbers; `other` exchanges left and right joints. */
export function assemble(person: Person, bone: Numbering, other: (bone: number) => number): PersonShapes {
  const { figure, features, complexion, outfit } = person;
  const onBody = (shape: Shape): Shape =>
    place(shape, {
      at: figure.headCentre,
      size: [figure.headScale * figure.headShape[0], figure.headScale * figure.headShape[1], figure.headScale * figure.headShape[2]],
    });
  const face = headField(features);
  const proportions = proportionsOf(features);
  const onFace = (shape: Shape): Shape => onBody(proportioned(shape, proportions));
  const cut = cutOf(outfit.top);
  const boxes = outfit.worn.some(({ what }) => what === 'boxing-gloves');
  const hand = boxes ? null : handShape(figure, outfit.gloves ?? complexion.skin, bone);
  const legHem = outfit.worn.some(({ what }) => what === 'fish-tail') ? 1 : outfit.legs ? legCuts[outfit.legs].hem : 0;
  const skin = [
    ...faceShapes(features, complexion, figure.grain, bone).map(onFace),
    ...eyeShapes(
      complexion,
      {
        rugged: features.rugged,
        lashes: figure.sex === 'female' && figure.age !== 'old' ? 1.15 : 0.75,
        brows: browColour(person),
        front: (x, y) => onFront(face, x, y, 0)[2],
      },
      bone,
    ).map(onFace),
    ...(hand ? [hand, mirrorShape(hand, other)] : []),
    ...skinLimbs(
      figure,
      {
        top: outfit.top === 'bare' ? null : cut,
        legs:
          legHem > 0.85
            ? null
            : legHem > 0
              ? mix(figure.hip[1], figure.ankle[1], legHem) + 0.008 * figure.height
              : Math.min(
                  figure.hip[1] + 0.02 * figure.height,
                  mix(figure.hip[1], 0.012 * figure.height, (cut.skirt ?? outfit.skirt)?.hem ?? 0) + 0.05 * figure.height,
                ),
      },
      complexion.skin,
      bone,
      other,
    ),
  ];
  const under = hairUnder(outfit.head);
  const style = under === 'flat' ? (flattened[person.hair] ?? person.hair) : person.hair;
  const hairs = under === 'none' ? [] : hairShapes(style, complexion.hair, { neckEnd: features.neckEnd, grain: figure.grain }, bone);
  // Under a hat hair ends where the hat begins.
  const shown = under === 'flat' ? hairs.map((shape) => clipShape(shape, (_x, y) => y - 0.062)) : hairs;
  const hair = joined([...shown, ...(person.beard ? [beardShape(person.beard, person.beardColour, figure.grain, bone)] : [])].map(onBody));
  const close = bound.has(outfit.head ?? '') && /^(crop|bald|shaven)$/.test(person.hair) ? 0.92 : 1;
  const headwear = outfit.head
    ? headwearShapes(outfit.head, outfit.headColour, outfit.headSecond, features.neckEnd, bone).map((shape) =>
        onBody(close === 1 ? shape : place(shape, { size: [close, 1, close] })),
      )
    : [];
  const worn = outfit.worn.flatMap(({ what, colour }) =>
    isFaceWear(what) ? faceWearShapes(what, colour, face, complexion.skin, bone('head')).map(onBody) : [],
  );
  return { skin: joined(skin), cloth: joined([...clothes(person, bone, other), ...headwear, ...worn]), hair };
}

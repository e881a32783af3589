import type { Shape } from '../../../shapes/shape.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { scaleColour } from '../../../shapes/colour.ts';
import { place } from '../../../shapes/transform.ts';
import { hemOf, torsoField, topShape, skinLimbs, trousersShape } from './clothes/garments.ts';
import { coatTails } from './clothes/coat.ts';
import { headwearShapes } from './clothes/headwear.ts';
import { opening } from './clothes/opening.ts';
import { shoeShape } from './clothes/shoes.ts';
import { onFront } from './clothes/sheets.ts';
import { skirtShape } from './clothes/skirt.ts';
import { belt, buttons, collar, lapels, scarf } from './clothes/trimmings.ts';
import { eyeShapes } from './eyes.ts';
import { faceShapes } from './face.ts';
import { hairShapes } from './hair.ts';
import { handShape } from './hand.ts';
import { headField } from './head.ts';
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

function clothes({ figure, outfit }: Person, bone: Numbering, other: (bone: number) => number): readonly Shape[] {
  const h = figure.height;
  const shapes: Shape[] = [topShape(figure, outfit, bone)];
  const field = torsoField(figure, outfit.top);
  const { top, topColour, bottom, bottomColour } = outfit;
  if (bottom === 'trousers' || bottom === 'shorts')
    shapes.push(
      trousersShape(
        figure,
        bottom,
        bottomColour,
        {
          top: top === 'coat' ? figure.hip[1] - 0.01 * h : hemOf(figure, top) + 0.02 * h,
          over: top === 'coat' ? figure.hip[1] : hemOf(figure, top),
        },
        bone,
      ),
    );
  if (top === 'coat') shapes.push(...coatTails(figure, field, { hem: figure.knee[1] - 0.035 * h, colour: topColour }, bone));
  if (top === 'dress')
    shapes.push(
      skirtShape(
        figure,
        {
          top: figure.waist + 0.002 * h,
          hem: figure.knee[1] - 0.02 * h,
          ease: 0.018,
          flare: figure.age === 'child' ? 1.9 : 1.6,
          folds: 0.034,
          colour: topColour,
        },
        bone,
      ),
    );
  if (bottom === 'skirt' && top !== 'dress')
    shapes.push(
      skirtShape(
        figure,
        { top: figure.waist - 0.012 * h, hem: figure.knee[1] + 0.015 * h, ease: 0.024, flare: 1.35, folds: 0.024, colour: bottomColour },
        bone,
      ),
    );
  if (top === 'coat' || top === 'jacket') {
    const { bottom: low } = opening(figure);
    shapes.push(
      ...lapels(figure, field, topColour, bone, other),
      collar(figure, { high: 0.026 * h, wide: 0.013 * h, colour: topColour, open: 0.6 }, bone),
      collar(figure, { high: 0.021 * h, wide: 0.005 * h, colour: scaleColour(outfit.under, 0.85), open: 0.16, radius: 1.03 }, bone),
    );
    if (top === 'jacket')
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
  if (top === 'shirt') {
    shapes.push(collar(figure, { high: 0.024 * h, wide: 0.012 * h, colour: scaleColour(topColour, 1.06), open: 0.2 }, bone));
    shapes.push(
      ...buttons(figure, field, { from: figure.chest + 0.06 * h, to: figure.waist - 0.01 * h, count: 5, x: 0 }, [0.6, 0.58, 0.52], bone),
    );
  }
  if (top === 'sweater' || top === 'tee')
    shapes.push(collar(figure, { high: 0.01 * h, wide: 0.007 * h, colour: scaleColour(topColour, 0.9), open: 0 }, bone));
  if (top === 'dress' || outfit.belted) shapes.push(...belt(figure, field, scaleColour(topColour, 0.72), bone));
  if (outfit.scarf) shapes.push(...scarf(figure, field, outfit.scarf, bone));
  const shoe = shoeShape(figure, outfit.feet, outfit.feetColour, bone);
  shapes.push(shoe, mirrorShape(shoe, other));
  return shapes;
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
  const hand = handShape(figure, complexion.skin, bone);
  const sleeveless = outfit.top === 'tee' || outfit.top === 'dress';
  const bareLegs = outfit.bottom === 'bare' || outfit.bottom === 'shorts' || outfit.bottom === 'skirt';
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
    hand,
    mirrorShape(hand, other),
    ...skinLimbs(
      figure,
      {
        chest: outfit.top !== 'coat' && outfit.top !== 'jacket',
        arms: sleeveless,
        legs: !bareLegs ? null : outfit.bottom === 'shorts' ? figure.hip[1] : figure.knee[1] + 0.08 * figure.height,
      },
      complexion.skin,
      bone,
    ),
  ];
  const hair = joined(hairShapes(person.hair, complexion.hair, { neckEnd: features.neckEnd, grain: figure.grain }, bone).map(onBody));
  const headwear = outfit.head ? headwearShapes(outfit.head, outfit.headColour, bone('head')).map(onBody) : [];
  return { skin: joined(skin), cloth: joined([...clothes(person, bone, other), ...headwear]), hair };
}

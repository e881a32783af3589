import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { faceWear, type FaceWear } from '../human/clothes/face-wear.ts';
import type { Headwear } from '../human/clothes/headwear.ts';
import type { Attire, Garment } from './attire.ts';
import { fitEyewear } from './eyewear-fit.ts';
import { fitHeadwear } from './headwear-fit.ts';
import { band, bowTieShapes, collarShapes, type Dye, neckRing, scarfShapes, tieShapes } from './neckwear.ts';
import { SkinRays } from './skin-rays.ts';
import { backShapes, beltShape, bootShape, capeShape, isBackWear, topShape } from './trunk-wear.ts';
import type { Measured } from './wear-form.ts';

/** How cloth that is worn around the neck is dyed: plain, in stripes across it, in dots or checks. */
function dyeOf({ colour, second, pattern }: Garment): Dye {
  const other: Linear = second ?? (colour[0] + colour[1] + colour[2] > 1.5 ? scaleColour(colour, 0.25) : [0.8, 0.78, 0.72]);
  if (/strip|bars/.test(pattern ?? '')) return (along) => (Math.sin(along * 58) > 0 ? colour : other);
  if (/dot|spot|check|plaid/.test(pattern ?? ''))
    return (along, across) => mixColour(colour, other, Number(Math.sin(along * 58) * Math.cos(across * 20) > 0.45));
  return () => colour;
}

function isFaceWear(cut: string): cut is FaceWear {
  return (faceWear as readonly string[]).includes(cut);
}

function garmentShapes(garment: Garment, { form, skin }: Measured, rays: SkinRays, head: Binding): readonly Shape[] {
  const { slot, cut, colour, second } = garment;
  switch (slot) {
    case 'head':
      return fitHeadwear(form.head, rays, { cut: cut as Headwear, colour, second }, head);
    case 'scarf':
      return scarfShapes(form, rays, dyeOf(garment), colour);
    case 'tie':
      return tieShapes(form, rays, dyeOf(garment), colour);
    case 'belt':
      return [beltShape(form, rays, colour)];
    case 'top':
      return cut === 'bare' ? [] : [topShape(form, skin, garment)];
    case 'feet':
    case 'gloves': {
      const boots = cut === 'barefoot' ? null : bootShape(form, skin, colour);
      return boots ? [boots] : [];
    }
    case 'wear':
      if (isFaceWear(cut)) return fitEyewear(form.head, rays, cut, colour, head);
      if (cut === 'bow-tie') return bowTieShapes(form, rays, colour);
      if (cut === 'collar' || cut === 'necklace' || cut === 'medal') return collarShapes(form, rays, cut, colour);
      if (cut === 'cape') return [capeShape(form, rays, colour, second), band(neckRing(form, rays), 0.12, () => colour, { flatten: 0.5 })];
      return isBackWear(cut) ? backShapes(form, rays, garment) : [];
  }
}

/** Everything of an attire cut and fitted to a body, hung on its joints. */
export function dressed(attire: Attire, fitting: Measured): Shape {
  const rays = new SkinRays(fitting.skin);
  const head: Binding = [[fitting.rig?.number(fitting.form.head.joint) ?? 0, 1]];
  const builder = new ShapeBuilder();
  for (const garment of attire) for (const shape of garmentShapes(garment, fitting, rays, head)) builder.add(shape);
  return builder.build();
}

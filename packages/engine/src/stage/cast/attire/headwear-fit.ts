import type { Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { isCowl } from '../human/clothes/cowls.ts';
import { type Headwear, headwearShapes } from '../human/clothes/headwear.ts';
import { frameAt, putInto, sum } from './frames.ts';
import type { SkinRays } from './skin-rays.ts';
import type { WornHead } from './wear-form.ts';

/** Where hats sit on the model head that they are cut for, and how wide and deep it is there, metres. */
const model = { seat: 0.047, back: -0.012, wide: 0.088, deep: 0.102 } as const;
/** How deep a hat sits, in half widths of the skull: it must leave eyes and ears free. */
const seatShare = 0.5;

/** Which way is up and ahead for what is worn on a head. */
export function headWays({ tilt = 0 }: WornHead): { readonly up: Vector3; readonly ahead: Vector3 } {
  return { up: [0, Math.cos(tilt), Math.sin(tilt)], ahead: [0, -Math.sin(tilt), Math.cos(tilt)] };
}

/** People's headwear scaled and set on another head. */
export function fitHeadwear(
  head: WornHead,
  skin: SkinRays,
  { cut, colour, second }: { readonly cut: Headwear; readonly colour: Linear; readonly second: Linear | null },
  binding: Binding,
): readonly Shape[] {
  const { up, ahead } = headWays(head);
  const made = headwearShapes(cut, colour, second, 0.14, () => 0);
  if (isCowl(cut)) {
    const reach = skin.meet(sum([head.middle, 1], [ahead, head.half * 6]), sum([ahead, -1]), head.half * 6);
    const snout = reach ? head.half * 6 - reach.far : head.half;
    const scale = cut === 'space-helmet' ? Math.max(snout * 0.9, head.half * 1.5) / 0.13 : (head.half * 1.12) / 0.084;
    const at = cut === 'space-helmet' ? sum([head.middle, 1], [ahead, snout * 0.3]) : head.middle;
    return made.map((shape) => putInto(shape, frameAt(at, up, ahead), [scale, scale, scale], binding));
  }
  const high = head.half * 4;
  const met = skin.meet(sum([head.middle, 1], [up, high]), sum([up, -1]), high);
  const crown = clamp(met ? high - met.far : head.half, head.half * 0.6, head.half * 2.2);
  const seat = sum([head.middle, 1], [up, crown - Math.min(crown, head.half) * seatShare]);
  const width = (way: Vector3): number =>
    clamp(skin.meet(seat, way, head.half * 1.6)?.far ?? head.half * 0.85, head.half * 0.78, head.half * 1.25);
  const wide = ((width([1, 0, 0]) + width([-1, 0, 0])) / 2) * 1.06;
  const [front, rear] = [width(ahead), width(sum([ahead, -1]))];
  const deep = clamp((front + rear) / 2, wide * 0.85, wide * 1.35) * 1.04;
  const scale: Vector3 = [wide / model.wide, Math.min(wide, deep) / model.wide, deep / model.deep];
  const at = sum(
    [seat, 1],
    [ahead, clamp((front - rear) / 2, -wide * 0.4, wide * 0.4) - model.back * scale[2]],
    [up, -model.seat * scale[1]],
  );
  return made.map((shape) => putInto(shape, frameAt(at, up, ahead), scale, binding));
}

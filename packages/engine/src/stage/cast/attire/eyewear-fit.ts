import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { FaceWear } from '../human/clothes/face-wear.ts';
import { frameAt, putInto, sum } from './frames.ts';
import { headWays } from './headwear-fit.ts';
import type { SkinRays } from './skin-rays.ts';
import type { WornHead } from './wear-form.ts';

interface Lens {
  readonly centre: Vector3;
  readonly out: Vector3;
  readonly radius: number;
}

/** The lens before the left eye (`side` 1) or the right one (−1): large enough to be seen, clear of the skin. */
function lensAt(head: WornHead, skin: SkinRays, side: number, ahead: Vector3, up: Vector3, straight: number): Lens {
  const { at, radius: eye, outward } = head.eye;
  const place: Vector3 = [at[0] * side, at[1], at[2]];
  const looks: Vector3 = [outward[0] * side, outward[1] * 0.4, outward[2]];
  const out = normalise(sum([normalise(looks), 1 - straight], [ahead, straight]));
  // Two lenses leave room for a bridge between them.
  const radius = Math.min(Math.max(eye * 1.55, head.half * 0.4), Math.max(eye * 1.05, at[0] * 0.86));
  const { side: across, up: high } = frameAt(place, up, out);
  const far = radius * 4;
  const most = Array.from({ length: 10 }, (_, step) => {
    const angle = (step / 10) * Math.PI * 2;
    const rim = sum([place, 1], [across, Math.cos(angle) * radius * 0.8], [high, Math.sin(angle) * radius * 0.7], [out, far]);
    const met = skin.meet(rim, sum([out, -1]), far * 1.2);
    return met ? far - met.far : -eye;
  }).reduce((all, one) => Math.max(all, one), eye);
  return { centre: sum([place, 1], [out, Math.min(most, radius * 2) + radius * 0.08]), out, radius };
}

/** Glasses, goggles, a patch or a red nose made for a creature's own eyes; nothing for what only people wear. */
export function fitEyewear(head: WornHead, skin: SkinRays, what: FaceWear, colour: Linear, binding: Binding): readonly Shape[] {
  const { up, ahead } = headWays(head);
  const coat = (look: Linear, gloss: number) => ({ colour: look, surface: [0.96, gloss, 0, 0] as const, binding });
  if (what === 'clown-nose') return [ball(tipOf(head, skin, ahead), head.half * 0.3, coat(colour, 0.6))];
  if (!['glasses', 'sunglasses', 'goggles', 'diving-mask', 'eyepatch', 'domino-mask'].includes(what)) return [];
  const lenses = [1, -1].map((side) => lensAt(head, skin, side, ahead, up, what === 'eyepatch' ? 0.12 : 0.62));
  const wide = what === 'goggles' || what === 'diving-mask' ? 1.25 : 1;
  const dark: Linear = what === 'goggles' ? [0.55, 0.2, 0.03] : what === 'diving-mask' ? [0.05, 0.14, 0.18] : scaleColour(colour, 0.6);
  const filled = what === 'glasses' ? null : what === 'domino-mask' ? null : dark;
  const rimmed = (lens: Lens): readonly Shape[] => {
    const r = lens.radius * wide;
    const rim = tube(
      Array.from({ length: 29 }, (_, step): Vector3 => [
        Math.cos((step / 28) * Math.PI * 2),
        Math.sin((step / 28) * Math.PI * 2) * 0.86,
        0,
      ]),
      () => (what === 'domino-mask' ? 0.3 : 0.1),
      () => coat(colour, 0.5),
      { around: 8, up: [0, 0, 1] },
    );
    const frame = frameAt(lens.centre, up, lens.out);
    const glass = filled
      ? [putInto(ellipsoid([1, 0.86, 0.14], coat(filled, 0.95), { around: 26, down: 12 }), frame, [r, r, r], binding)]
      : [];
    return [putInto(rim, frame, [r, r, r], binding), ...glass];
  };
  const pipe = (points: readonly Vector3[], thick: number): Shape =>
    tube(
      points,
      () => thick,
      () => coat(colour, 0.5),
      { around: 8 },
    );
  const [left, right] = lenses as [Lens, Lens];
  const thin = left.radius * 0.09;
  const temple = (lens: Lens, side: number): Shape => {
    const edge = sum([lens.centre, 1], [frameAt(lens.centre, up, lens.out).side, lens.radius * wide * side]);
    const far = head.half * 3;
    const beside = (back: number): Vector3 => {
      const middle = sum([head.middle, 1], [ahead, -back * head.half], [up, (lens.centre[1] - head.middle[1]) * 0.8]);
      const met = skin.meet(sum([middle, 1], [[side, 0, 0], far]), [-side, 0, 0], far);
      return sum([middle, 1], [[side, 0, 0], Math.min(met ? far - met.far : head.half, head.half * 1.5) + thin]);
    };
    return pipe([edge, beside(-0.35), beside(0.35)], thin);
  };
  if (what === 'eyepatch')
    return [...rimmed(left), temple(left, 1), pipe([left.centre, over(head, skin, up, 0.75), over(head, skin, up, 1)], thin)];
  const inner = (lens: Lens, side: number): Vector3 =>
    sum([lens.centre, 1], [frameAt(lens.centre, up, lens.out).side, -lens.radius * wide * side]);
  const [a, b] = [inner(left, 1), inner(right, -1)];
  const half = sum([a, 0.5], [b, 0.5]);
  const top = skin.meet(sum([half, 1], [up, head.half * 2]), sum([up, -1]), head.half * 2);
  const bridge: Vector3 = sum([half, 1], [up, Math.max(left.radius * 0.2, top ? head.half * 2 - top.far + thin : 0)]);
  return [...rimmed(left), ...rimmed(right), pipe([a, bridge, b], thin * 1.1), temple(left, 1), temple(right, -1)];
}

/** A place on top of the skull, `share` of the way back. */
function over(head: WornHead, skin: SkinRays, up: Vector3, share: number): Vector3 {
  const far = head.half * 3;
  const from = sum([head.middle, 1], [[0, 0, 1], head.half * (0.6 - share)], [[1, 0, 0], -head.half * 0.3 * share], [up, far]);
  return skin.meet(from, sum([up, -1]), far)?.at ?? head.middle;
}

/** The foremost point of the face: nose or bill. */
function tipOf(head: WornHead, skin: SkinRays, ahead: Vector3): Vector3 {
  const far = head.half * 6;
  return [0.25, 0, -0.25, -0.5, -0.75]
    .map((rise) => skin.meet(sum([head.middle, 1], [[0, 1, 0], rise * head.half], [ahead, far]), sum([ahead, -1]), far))
    .reduce<Vector3>((best, met) => (met && met.at[2] > best[2] ? met.at : best), [0, head.middle[1], -1e9]);
}

function ball(centre: Vector3, size: number, coat: Parameters<typeof ellipsoid>[1]): Shape {
  return ellipsoid([size, size, size], coat, { centre, around: 18, down: 12 });
}

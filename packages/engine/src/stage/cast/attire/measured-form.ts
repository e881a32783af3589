import type { Vector3 } from '@onereel/spec';
import type { Shape } from '../../../shapes/shape.ts';
import { SkinRays } from './skin-rays.ts';
import type { Fitting, Measured, WearForm } from './wear-form.ts';

/** Lowest and highest point of a shape near its middle plane. */
function heights({ position }: Shape): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 1; at < position.length; at += 3) {
    low = Math.min(low, position[at]!);
    high = Math.max(high, position[at]!);
  }
  return [low, high];
}

/** Where something upright wears things that says no more than where its head's middle is: a doll, a stuffed bear, a snowman. */
function measuredForm(skin: Shape, middle: Vector3): WearForm {
  const rays = new SkinRays(skin);
  const [low, high] = heights(skin);
  const tall = high - low;
  const wide = (y: number): number => {
    const met = [1, -1].map((side) => rays.meet([middle[0] + side * tall, y, middle[2]], [-side, 0, 0], tall));
    return met.reduce((all, one) => all + (one ? tall - one.far : 0), 0) / 2;
  };
  const half = Math.max(tall * 0.04, wide(middle[1]));
  // The neck is the narrowest place between the head's middle and what is as far below as the head is wide.
  const levels = Array.from({ length: 14 }, (_, step) => middle[1] - half * (0.55 + (step / 13) * 1.1));
  const neck = levels.map((y) => ({ y, wide: wide(y) || half })).reduce((best, one) => (one.wide < best.wide ? one : best));
  const front = (x: number, y: number): number => middle[2] + tall - (rays.meet([x, y, middle[2] + tall], [0, 0, -1], tall)?.far ?? tall);
  const eye: Vector3 = [middle[0] + half * 0.37, middle[1] + half * 0.12, front(middle[0] + half * 0.37, middle[1] + half * 0.12)];
  return {
    head: { joint: '', middle, half, eye: { at: eye, radius: half * 0.14, outward: [0.15, 0, 0.98] } },
    neck: { at: [middle[0], neck.y, middle[2]], up: [0, 1, 0], radius: neck.wide },
    trunk: {
      from: [middle[0], neck.y - half * 0.12, middle[2]],
      to: [middle[0], low + tall * 0.12, middle[2]],
      girth: Math.max(half, wide(low + tall * 0.3)) * 1.15,
    },
    boots: tall * 0.14,
  };
}

/** A fitting whose measures are taken where the body does not tell them itself. */
export function measured(fitting: Fitting): Measured {
  const { form, skin } = fitting;
  return { ...fitting, form: 'headAt' in form ? measuredForm(skin, form.headAt) : form };
}

import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { mixColour } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { ellipsoid } from '../../../shapes/solids.ts';
import type { Numbering } from '../creature/creature-family.ts';
import { taper } from '../creature/parts.ts';
import { hue } from './colouring.ts';
import type { BirdForm } from './build.ts';
import type { BirdPlan, Measures } from './measures.ts';

/** How a kind of bill runs: how its line drops (in lengths), how thick it stays, how wide it is for its depth, where its tip begins. */
interface BillForm {
  readonly drop: (share: number) => number;
  readonly thick: (share: number) => number;
  readonly flatten: number;
  /** Length of the lower half for the upper one's, and its depth. */
  readonly lower: number;
  readonly lowerDeep: number;
  readonly tip: number;
}

const straight = (share: number): number => 0.05 * share;
const forms: Readonly<Record<BirdForm['bill'], BillForm>> = {
  cone: { drop: (t) => 0.12 * t * t, thick: (t) => (1 - t) ** 0.8, flatten: 0.85, lower: 0.86, lowerDeep: 0.72, tip: 2 },
  thin: { drop: (t) => 0.05 * t * t, thick: (t) => (1 - t) ** 0.55, flatten: 0.9, lower: 0.94, lowerDeep: 0.8, tip: 2 },
  dagger: { drop: (t) => 0.1 * t ** 3, thick: (t) => (1 - t) ** 0.75, flatten: 0.72, lower: 0.93, lowerDeep: 0.72, tip: 0.72 },
  hooked: { drop: (t) => 0.5 * t ** 3.2, thick: (t) => (1 - t) ** 0.55, flatten: 0.68, lower: 0.7, lowerDeep: 0.55, tip: 0.62 },
  parrot: { drop: (t) => 1.0 * t ** 2.1, thick: (t) => (1 - t) ** 0.5, flatten: 0.72, lower: 0.45, lowerDeep: 0.75, tip: 0.7 },
  flat: {
    drop: (t) => 0.2 * t - 0.14 * t ** 3,
    thick: (t) => (t > 0.96 ? 0.35 : 0.95 - 0.5 * smooth(0, 0.6, t)),
    flatten: 1.7,
    lower: 0.95,
    lowerDeep: 0.6,
    tip: 0.92,
  },
  toucan: { drop: (t) => 0.2 * t ** 2.4, thick: (t) => (1 - t ** 3.2) ** 0.6, flatten: 0.5, lower: 0.95, lowerDeep: 0.66, tip: 0.84 },
  pelican: {
    drop: (t) => 0.3 * t + 0.05 * t ** 8,
    thick: (t) => (t > 0.97 ? 0.3 : 0.9 - 0.35 * t),
    flatten: 1.3,
    lower: 0.96,
    lowerDeep: 0.7,
    tip: 0.93,
  },
  flamingo: {
    drop: (t) => 0.1 * t + 1.0 * smooth(0.25, 1, t) ** 1.3,
    thick: (t) => (1 - t) ** 0.42,
    flatten: 0.72,
    lower: 0.86,
    lowerDeep: 0.85,
    tip: 0.52,
  },
};

/** Both halves of a bird's bill; the lower one hangs on the jaw. */
export function billShapes(plan: BirdPlan, { head }: Measures, number: Numbering): Shape[] {
  const { form } = plan;
  const kind = forms[form.bill];
  const [, hy, hz] = form.head;
  const from: Vector3 = [0, head[1] - hy * (form.bill === 'toucan' ? 0.02 : 0.14), head[2] + hz * 0.72];
  const long = form.billLength + hz * 0.28;
  const point = (share: number, below: number): Vector3 => [
    0,
    from[1] - below - long * (kind.drop(share) + straight(share)),
    from[2] +
      long *
        (share -
          (form.bill === 'parrot'
            ? 0.42 * share ** 3
            : form.bill === 'hooked'
              ? 0.16 * share ** 4
              : form.bill === 'flamingo'
                ? 0.3 * share ** 2
                : 0)),
  ];
  const path = (below: number, reach: number): Vector3[] =>
    Array.from({ length: 10 }, (_, step) => point((step / 9) * reach, below * (1 - step / 9)));
  const horn = hue(plan, 'bill');
  const end = plan.colours['billTip'] ?? horn;
  const colour = (share: number) => mixColour(horn, end, smooth(kind.tip - 0.06, kind.tip + 0.06, share));
  const depth = form.billDepth;
  const look = { steps: 12, around: 10, flatten: kind.flatten, gloss: 0.55, up: [0, 1, 0.02] as Vector3 };
  const shapes = [
    taper(path(0, 1), (t) => Math.max(0.002, depth * kind.thick(t)), colour, [[number('head'), 1]], look),
    taper(
      path(depth * kind.lowerDeep, kind.lower),
      (t) => Math.max(0.002, depth * kind.lowerDeep * kind.thick(t)),
      (t) => (plan.colours['billUnder'] ? plan.colours['billUnder'] : mixColour(colour(t), [0.05, 0.04, 0.03], 0.12)),
      [[number('jaw'), 1]],
      look,
    ),
  ];
  if (form.bill === 'pelican')
    shapes.push(
      ellipsoid(
        [depth * 1.0, depth * 2.6, long * 0.42],
        { colour: hue(plan, 'pouch', 'bill'), surface: [0.85, 0.4, 0.2, -0.3], binding: [[number('jaw'), 1]] },
        { around: 16, down: 12, centre: [0, from[1] - depth * 2.4 - long * 0.14, from[2] + long * 0.42] },
      ),
    );
  return shapes;
}

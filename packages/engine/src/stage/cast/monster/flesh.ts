import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField, type Field, limb, mirrored, smoothSubtraction, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { bodyBinding } from '../human/clothes/trunk.ts';
import type { Workbench } from '../human/likeness.ts';
import { designOf, headMiddle, mouthAt } from './design.ts';

/** Body, head and limbs in one. */
export function flesh(bench: Workbench): Field {
  const { figure } = bench;
  const { height: h, shoulder, elbow, wrist, hip, knee, ankle, pelvis, chest } = figure;
  const design = designOf(bench.likeness);
  const [bw, bh, bd] = design.body.map((value) => value * h) as [number, number, number];
  const at = headMiddle(bench, design);
  const middle = (pelvis + chest) / 2 + 0.02 * h;
  const slimy = bench.likeness.design === 'slime';
  const tip: Vector3 = [wrist[0] + (wrist[0] - elbow[0]) * 0.34, wrist[1] + (wrist[1] - elbow[1]) * 0.34, wrist[2] + 0.004 * h];
  const parts: Field[] = [
    ellipsoidField([0, slimy ? bh * 0.95 : middle, 0], [bw, bh, bd]),
    ellipsoidField([0, chest + 0.05 * h, 0], [Math.max(bw * 0.86, shoulder[0]), 0.09 * h, bd * 0.85]),
    ellipsoidField(at, [design.head[0] * h, design.head[1] * h, design.head[2] * h]),
    withBlend(
      limb(
        [
          [shoulder, design.limb * h * 1.1],
          [elbow, design.limb * h * 0.9],
          [wrist, design.limb * h * 0.85],
          [tip, design.limb * h * 0.95],
        ],
        0.02 * h,
      ),
      0.05 * h,
    ),
  ];
  if (slimy) parts.push(ellipsoidField([0, 0.05 * h, 0], [bw * 1.35, 0.075 * h, bd * 1.35]));
  else
    parts.push(
      withBlend(
        limb(
          [
            [hip, design.limb * h * 1.4],
            [knee, design.limb * h * 1.12],
            [[ankle[0], ankle[1] + 0.01 * h, ankle[2]], design.limb * h],
            [[ankle[0] + 0.006 * h, design.limb * h * 0.62, ankle[2] + 0.075 * h], design.limb * h * 0.62 + 0.006 * h],
          ],
          0.03 * h,
        ),
        0.04 * h,
      ),
    );
  // Fingers: three thick ones and a thumb.
  const way = 0.036 * h;
  for (const step of [-1, 0, 1])
    parts.push(
      withBlend(
        limb(
          [
            [tip, design.limb * h * 0.5],
            [[tip[0] + way, tip[1] - way * 1.3, tip[2] + step * design.limb * h * 0.72], design.limb * h * 0.36],
          ],
          0.01 * h,
        ),
        0.012 * h,
      ),
    );
  if (design.muzzle)
    parts.push(
      withBlend(
        ellipsoidField(
          [0, at[1] - design.head[1] * h * 0.35, at[2] + design.head[2] * h * 0.75],
          [design.head[0] * h * 0.55, design.head[1] * h * 0.42, design.head[2] * h * 0.5],
        ),
        0.03 * h,
      ),
    );
  if (design.ears)
    parts.push(
      withBlend(
        ellipsoidField(
          [design.head[0] * h * 0.82, at[1] + design.head[1] * h * 0.85, at[2] - 0.01 * h],
          [design.ears * h * 0.42, design.ears * h * 0.45, design.ears * h * 0.22],
        ),
        0.012 * h,
      ),
    );
  let whole = smoothUnion(parts, 0.06 * h);
  const mouth = mouthAt(bench, design);
  if (bench.likeness.design !== 'golem' && bench.likeness.design !== 'plush')
    whole = smoothSubtraction(whole, ellipsoidField(mouth.at, [mouth.wide, mouth.high, 0.05 * h]), 0.012 * h);
  const full = mirrored(whole);
  const shaggy = (inner: Field): Field => ({
    low: [inner.low[0] - 0.03 * h, 0, inner.low[2] - 0.03 * h],
    high: [inner.high[0] + 0.03 * h, inner.high[1] + 0.03 * h, inner.high[2] + 0.03 * h],
    at: (x, y, z) => {
      const [u, v, w] = [x / h, y / h, z / h];
      const wave =
        design.texture === 'fur'
          ? noise(u * 34 + w * 26, v * 13) + 0.6 * noise(u * 60 - w * 55, v * 22 + 9)
          : bench.likeness.design === 'golem'
            ? Math.round((noise(u * 13 + 3, v * 12 + w * 9) + noise(w * 15, v * 8 - u * 9)) * 2.2) / 2.2
            : noise(u * 16 + w * 12, v * 14);
      // Legs stay two, however thick they are: between them is a gap.
      const gap = slimy ? -1 : mix(-1, 0.01 * h, smooth(hip[1] - 0.1 * h, hip[1] - 0.13 * h, y)) - Math.abs(x);
      return Math.max((inner.at(x, y, z) - wave * design.rough * h) * 0.8, -y, gap);
    },
    within: () => shaggy(inner),
  });
  return shaggy(full);
}

/** A monster's body with its hide. */
export function body(bench: Workbench): readonly Shape[] {
  const { likeness, figure, bone } = bench;
  const { colour, second } = likeness;
  const h = figure.height;
  const design = designOf(likeness);
  const field = flesh(bench);
  const at = headMiddle(bench, design);
  const mouth = mouthAt(bench, design);
  const bind = bodyBinding(figure, bone, 0.03 * h);
  const slimy = likeness.design === 'slime';
  return [
    fieldShape({
      field,
      cell: 0.0145 * h * figure.grain,
      reach: 0.09 * h,
      paint: (position, normal, occlusion) => {
        const [x, y, z] = position;
        const skull = Math.hypot(
          x / (design.head[0] * 1.2 * h),
          (y - at[1]) / (design.head[1] * 1.25 * h),
          (z - at[2]) / (design.head[2] * 1.5 * h),
        );
        const head =
          smooth(1.12, 0.9, skull) * smooth(figure.neckBase - 0.05 * h, figure.neckBase + 0.03 * h, y + (design.headUp < 0 ? 0.14 * h : 0));
        const hand = smooth(figure.wrist[0] - 0.01 * h, figure.wrist[0] + 0.02 * h, Math.abs(x));
        const foot = y < figure.ankle[1] * 1.2 && !slimy ? 1 : 0;
        const side = x >= 0 ? 'L' : 'R';
        const rest = Math.max(0, 1 - head);
        const own: Binding = slimy
          ? y < figure.pelvis
            ? [[bone('pelvis'), 1]]
            : bind(position)
          : hand > 0
            ? [
                [bone(`forearm${side}`), 1 - hand],
                [bone(`hand${side}`), hand],
              ]
            : foot
              ? [[bone(`foot${side}`), 1]]
              : bind(position);
        const inside =
          smooth(1.05, 0.85, Math.hypot(x / mouth.wide, (y - mouth.at[1]) / (mouth.high * 1.1))) *
          smooth(0.0, 0.02 * h, z - at[2] - design.head[2] * h * 0.4) *
          (normal[2] < 0.98 || design.muzzle ? 1 : 0.9);
        const belly =
          smooth(design.body[0] * 0.75 * h, design.body[0] * 0.5 * h, Math.hypot(x, (y - (figure.pelvis + figure.chest) / 2) * 0.62)) *
          smooth(0, 0.05 * h, z);
        const pale = design.muzzle
          ? smooth(0.75, 0.55, Math.hypot(x / (design.head[0] * h), (y - at[1] + design.head[1] * 0.15 * h) / (design.head[1] * h))) *
            smooth(0.3, 0.6, (z - at[2]) / (design.head[2] * h))
          : 0;
        const spot = design.spots ? smooth(0.28, 0.42, noise((x / h) * 15 + 5, (y / h) * 15 + (z / h) * 9)) : 0;
        let look = mixColour(
          colour,
          second,
          Math.max(belly * (likeness.design === 'golem' || slimy || likeness.design === 'alien' ? 0 : 0.8), pale, spot * 0.55),
        );
        look = scaleColour(look, 0.86 + 0.28 * noise((x / h) * 40, (y / h) * 40));
        if (likeness.design !== 'golem' && likeness.design !== 'plush') look = mixColour(look, [0.06, 0.008, 0.01], inside);
        if (slimy) look = scaleColour(look, mix(0.75, 1.25, smooth(0, 0.6 * h, y)));
        return {
          colour: look,
          surface: [
            Math.max(0.28, occlusion),
            design.gloss * (1 - 0.7 * inside),
            design.texture === 'none' ? 0 : 1 - inside,
            slimy ? -0.5 : 0,
          ],
          binding:
            head < 0.02
              ? own
              : ([[bone('head'), head], ...own.slice(0, 3).map(([joint, weight]) => [joint, weight * rest] as const)] as Binding),
        };
      },
    }),
  ];
}

import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField, type Field, limb, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { bindTo } from '../../../shapes/field-binding.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { Breed } from './breed.ts';
import { type Frame, ofHead } from './frame.ts';
import type { Coat } from './pelt.ts';
import { calmed, clumps, shaggy } from './torso.ts';

function lionMane(breed: Breed, frame: Frame, head: (x: number, y: number, z: number) => Vector3): Field {
  const size = breed.head / 1.16;
  return smoothUnion(
    [
      ellipsoidField(head(0, 0.01, -0.035), [0.195 * size, 0.195 * size, 0.1 * size]),
      ellipsoidField([0, frame.neckMiddle[1] - 0.07, frame.neckMiddle[2] - 0.02], [0.2, 0.25, 0.18]),
      withBlend(ellipsoidField([0, frame.neckBase[1] - 0.14, frame.neckBase[2] - 0.01], [0.17, 0.23, 0.15]), 0.08),
    ],
    0.08,
  );
}

/** The crest of a horse: hair that falls to one side of the neck, with a forelock. */
function crest(breed: Breed, frame: Frame, head: (x: number, y: number, z: number) => Vector3): Field {
  const { top, base } = breed.neck;
  const along = (share: number, aside: number, down: number): Vector3 => {
    const [from, to] = [frame.neckBase, frame.head];
    const thick = base + (top - base) * share;
    return [
      aside,
      from[1] + (to[1] - from[1]) * share + thick * (0.98 - 0.25 * share) * Math.cos(breed.neck.rise) - down + 0.03 * share,
      from[2] + (to[2] - from[2]) * share - thick * 0.98 * Math.sin(breed.neck.rise),
    ];
  };
  const locks = [0.02, 0.18, 0.34, 0.5, 0.66, 0.82].map((share) =>
    limb(
      [
        [along(share, 0.012, 0.01), 0.03],
        [along(share, (base + (top - base) * share) * 0.82 + 0.018, 0.085), 0.026],
        [along(share - 0.05, (base + (top - base) * share) * 0.98 + 0.016, 0.22), 0.008],
      ],
      0.03,
    ),
  );
  const forelock = limb(
    [
      [head(0, 0.072, 0.03), 0.026],
      [head(0.006, 0.07, 0.1), 0.022],
      [head(0.01, 0.046, 0.17), 0.006],
    ],
    0.012,
  );
  return smoothUnion(
    [
      limb(
        [
          [along(0, 0, -0.005), 0.028],
          [along(0.5, 0, -0.012), 0.034],
          [along(1, 0, -0.014), 0.03],
          [head(0, 0.085, 0.0), 0.026],
        ],
        0.02,
      ),
      ...locks.map((lock) => withBlend(lock, 0.05)),
      withBlend(forelock, 0.02),
    ],
    0.05,
  );
}

/** A short mane that stands up: zebra, donkey, giraffe, hyena. */
function brush(breed: Breed, frame: Frame, head: (x: number, y: number, z: number) => Vector3): Field {
  const { top, base } = breed.neck;
  const places = [-0.12, 0.2, 0.5, 0.8, 1].map((share): readonly [Vector3, number] => {
    const thick = base + (top - base) * Math.max(0, share);
    const at = [0, 1, 2].map((axis) => frame.neckBase[axis]! + (frame.head[axis]! - frame.neckBase[axis]!) * share);
    return [
      [0, at[1]! + thick * 0.94 * Math.cos(breed.neck.rise) + 0.012, at[2]! - thick * 0.94 * Math.sin(breed.neck.rise) - 0.012],
      share < 0 ? 0.012 : 0.03,
    ];
  });
  return limb([...places, [head(0, 0.08, 0.015), 0.03], [head(0, 0.085, 0.06), 0.016]], 0.02);
}

/** A bison's: over hump, shoulders and brow. */
function bisonMane(frame: Frame, head: (x: number, y: number, z: number) => Vector3): Field {
  return smoothUnion(
    [
      ellipsoidField([0, 0.8, frame.withers[2] + 0.02], [0.27, 0.36, 0.21]),
      ellipsoidField([0, frame.neckBase[1] - 0.14, frame.neckBase[2] + 0.02], [0.24, 0.3, 0.19]),
      withBlend(ellipsoidField(head(0, 0.05, 0.045), [0.12, 0.1, 0.085]), 0.06),
    ],
    0.09,
  );
}

/** The mane of a breed, withers 1 high; nothing for those without. */
export function maneShape(breed: Breed, frame: Frame, coat: Coat, bone: (joint: string) => number): Shape | null {
  const form = breed.mane;
  if (form === 'none' || form === 'ruff') return null;
  const head = (x: number, y: number, z: number): Vector3 => ofHead(breed, frame, [x, y, z]);
  const field =
    form === 'lion'
      ? lionMane(breed, frame, head)
      : form === 'crest'
        ? crest(breed, frame, head)
        : form === 'brush'
          ? brush(breed, frame, head)
          : bisonMane(frame, head);
  const deep = form === 'lion' ? 0.028 : form === 'bison' ? 0.03 : form === 'crest' ? 0.011 : 0.006;
  const bind = bindTo(
    [
      { bone: bone('head'), field: ellipsoidField(head(0, 0.02, 0.02), [0.1, 0.1, 0.08]) },
      { bone: bone('nape'), field: ellipsoidField(frame.neckMiddle, [0.12, 0.12, 0.1]) },
      { bone: bone('neck'), field: ellipsoidField(frame.neckBase, [0.14, 0.14, 0.1]) },
      { bone: bone('front'), field: ellipsoidField([0, 0.75, frame.withers[2] - 0.06], [0.2, 0.3, 0.12]) },
    ],
    0.05,
  );
  const stripes = breed.pattern === 'zebra';
  const hair = shaggy(field, (x, y, z) => clumps(x * 1.4, y, z) * deep, deep);
  return fieldShape({
    field: calmed(hair, 1 + deep * 70),
    shade: hair,
    cell: form === 'lion' || form === 'bison' ? 0.02 : 0.0165,
    reach: 0.12,
    paint: (position, _normal, occlusion) => {
      const rim = smooth(0.13, 0.22, Math.hypot(position[0], position[1] - frame.head[1]));
      const shade = 0.75 + 0.5 * Math.max(0, clumps(position[0] * 1.4, position[1], position[2]));
      const colour =
        form === 'lion'
          ? scaleColour(mixColour(coat.upper, coat.points, 0.35 + rim * 0.6), shade)
          : form === 'bison'
            ? scaleColour(mixColour(coat.upper, coat.points, 0.75), shade)
            : stripes
              ? coat.under
              : breed.pattern === 'giraffe'
                ? scaleColour(coat.points, 0.8)
                : coat.points;
      return { colour, surface: [Math.max(0.2, occlusion), 0.25, 1, 0], binding: bind(position) };
    },
  });
}

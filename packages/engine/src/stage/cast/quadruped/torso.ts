import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { mixVector } from '../../../shapes/vector.ts';
import {
  capsule,
  ellipsoidField,
  type Field,
  limb,
  mirrored,
  roundedBox,
  smoothUnion,
  turned,
  withBlend,
} from '../../../shapes/distance-field.ts';
import type { Breed } from './breed.ts';
import { alongTail, type Frame } from './frame.ts';

/** Left half of the trunk and neck, withers 1 high. */
function trunkParts(breed: Breed, frame: Frame): Field[] {
  const [chestWide, chestDeep] = breed.chest;
  const [waistWide, waistDeep] = breed.waist;
  const fore = frame.withers[2];
  const hind = frame.hips[2];
  const back = 0.95;
  const parts: Field[] = [
    // Ribs, brisket, loin, rump.
    ellipsoidField([0, back - chestDeep - 0.01, fore - 0.06], [chestWide, chestDeep, 0.26]),
    ellipsoidField([0, back - chestDeep * 1.02, fore + 0.07], [chestWide * 0.8, chestDeep * 0.82, 0.14]),
    ellipsoidField([0, back - waistDeep - 0.035, (fore + hind) / 2 - 0.04], [waistWide, waistDeep, 0.28 * breed.length]),
    ellipsoidField([0, back - breed.rump * 1.05 - 0.015, hind - 0.03], [breed.rump, breed.rump * 1.08, breed.rump * 1.25]),
    // Withers and shoulder blade, thigh muscle.
    withBlend(capsule([0.02, 0.9, fore - 0.03], [frame.fore.shoulder[0] * 0.85, 0.7, frame.fore.shoulder[2] - 0.03], 0.055, 0.075), 0.08),
    withBlend(
      ellipsoidField(
        [frame.hind.hip[0] * 0.9, 0.69, hind + 0.02],
        [0.075 * breed.leg ** 0.5 * breed.haunch ** 0.4, 0.16 * breed.haunch ** 0.3, 0.125 * breed.haunch ** 0.6],
      ),
      0.07,
    ),
  ];
  const { base, top } = breed.neck;
  parts.push(
    withBlend(
      limb(
        [
          [[0, frame.neckBase[1] - 0.03, frame.neckBase[2] - 0.08], base * 1.08],
          [frame.neckBase, base],
          [frame.neckMiddle, (base + top) / 2],
          [[frame.head[0], frame.head[1] - 0.01, frame.head[2]], top],
        ],
        0.06,
      ),
      0.09,
    ),
  );
  if (breed.mane === 'ruff')
    parts.push(
      withBlend(ellipsoidField([0, frame.neckBase[1] - 0.1, frame.neckBase[2] + 0.03], [base * 0.8, base * 1.25, base * 0.75]), 0.07),
    );
  if (breed.humps >= 1) {
    const tops = breed.humps === 1 ? [-0.05] : [0.13, -0.2];
    for (const z of tops)
      parts.push(
        withBlend(
          limb(
            [
              [[0, 0.86, z], 0.14],
              [[0, 1.02, z - 0.01], 0.105],
              [[0, 1.14, z - 0.02], 0.05],
            ],
            0.06,
          ),
          0.09,
        ),
      );
  } else if (breed.humps > 0) parts.push(withBlend(ellipsoidField([0, 0.9, fore - 0.04], [0.14, 0.13 + 0.14 * breed.humps, 0.24]), 0.1));
  return parts;
}

function foreLeg(breed: Breed, { fore }: Frame): Field {
  const t = breed.leg;
  const bottom: Vector3 = [fore.foot[0], fore.foot[1], fore.foot[2]];
  const upper = limb(
    [
      [fore.shoulder, 0.075 * t ** 0.5],
      [fore.elbow, 0.056 * t],
    ],
    0.04,
  );
  const hoofed = breed.feet === 'hoof';
  const lower = limb(
    [
      [fore.elbow, 0.052 * t],
      [mixVector(fore.elbow, fore.wrist, 0.5), (hoofed ? 0.037 : 0.04) * t],
      [fore.wrist, (hoofed ? 0.036 : 0.036) * t],
      [mixVector(fore.wrist, bottom, 0.5), (hoofed ? 0.025 : 0.032) * t],
      [bottom, 0.033 * t],
    ],
    0.02,
  );
  return smoothUnion([withBlend(upper, 0.06), withBlend(lower, 0.035)], 0.04);
}

function hindLeg(breed: Breed, { hind }: Frame): Field {
  const t = breed.leg;
  const hoofed = breed.feet === 'hoof';
  return limb(
    [
      [hind.hip, 0.095 * t ** 0.5],
      [mixVector(hind.hip, hind.stifle, 0.7), 0.083 * t ** 0.6],
      [hind.stifle, 0.066 * t],
      [mixVector(hind.stifle, hind.hock, 0.45), 0.05 * t],
      [mixVector(hind.stifle, hind.hock, 0.85), 0.032 * t],
      [hind.hock, 0.034 * t],
      [mixVector(hind.hock, hind.foot, 0.5), (hoofed ? 0.027 : 0.03) * t],
      [hind.foot, 0.034 * t],
    ],
    0.03,
  );
}

/** A foot standing on the ground under `at`: a paw with toes, a hoof, or a round sole. */
function foot(breed: Breed, at: Vector3, large: number): Field {
  const t = breed.leg * large;
  const [x, , z] = at;
  if (breed.feet === 'hoof')
    return limb(
      [
        [[x, 0.07, z + 0.003], 0.032 * t],
        [[x, 0.035, z + 0.022], 0.037 * t],
        [[x, 0.018, z + 0.026], 0.043 * t],
      ],
      0.012,
    );
  if (breed.feet === 'column')
    return limb(
      [
        [[x, 0.07, z], 0.047 * t],
        [[x, 0.03, z + 0.008], 0.056 * t],
      ],
      0.03,
    );
  const toes = [
    [-0.034, 0.034],
    [-0.0125, 0.054],
    [0.0125, 0.054],
    [0.034, 0.034],
  ] as const;
  return smoothUnion(
    [
      roundedBox([x, 0.032, z + 0.018], [0.036 * t, 0.027, 0.042 * t], 0.026),
      ...toes.map(([aside, ahead]) =>
        withBlend(
          capsule(
            [x + aside * t * 0.85, 0.034, z + ahead * t * 0.5],
            [x + aside * t, 0.02, z + (ahead + 0.014) * t],
            0.021 * t,
            0.0175 * t,
          ),
          0.012,
        ),
      ),
    ],
    0.02,
  );
}

function tailParts(breed: Breed, frame: Frame): Field {
  const at = (share: number): Vector3 => alongTail(breed, frame, share);
  const radii = tailRadii[breed.tail];
  const steps = breed.tail === 'over' || breed.tail === 'curl' ? 10 : 5;
  const radius = (share: number): number => {
    const place = share * (radii.length - 1);
    const first = Math.min(radii.length - 2, Math.floor(place));
    return (radii[first]! + (radii[first + 1]! - radii[first]!) * (place - first)) * breed.tailThick;
  };
  if (breed.tail === 'flat')
    return smoothUnion(
      [
        capsule(at(0), at(0.3), 0.06, 0.045),
        withBlend(
          turned(
            ellipsoidField(at(0.62), [0.12 * breed.tailThick, 0.024, breed.tailLong * 0.42]),
            [1, 0, 0],
            -breed.tailRise * 0.8,
            at(0.62),
          ),
          0.03,
        ),
      ],
      0.03,
    );
  return limb(
    Array.from({ length: steps + 1 }, (_, step) => [at(step / steps), radius(step / steps)] as const),
    0.02,
  );
}

/** How thick the tail is from root to end. */
export const tailRadii: Readonly<Record<Breed['tail'], readonly number[]>> = {
  plume: [0.036, 0.046, 0.056, 0.056, 0.046, 0.014],
  whip: [0.03, 0.027, 0.025, 0.024, 0.022, 0.013],
  tuft: [0.03, 0.022, 0.017, 0.015, 0.036, 0.012],
  bush: [0.034, 0.06, 0.08, 0.085, 0.066, 0.016],
  stub: [0.05, 0.055, 0.055, 0.05, 0.044, 0.022],
  horse: [0.04, 0.05, 0.062, 0.068, 0.058, 0.016],
  over: [0.045, 0.085, 0.1, 0.105, 0.1, 0.03],
  flat: [0.06, 0.06, 0.05, 0.05, 0.05, 0.03],
  heavy: [0.12, 0.085, 0.066, 0.05, 0.036, 0.018],
  thin: [0.024, 0.02, 0.016, 0.013, 0.01, 0.006],
  curl: [0.03, 0.026, 0.022, 0.02, 0.018, 0.01],
};

/** Clumps of fur that run down and back. */
export function clumps(x: number, y: number, z: number): number {
  const around = Math.abs(x) * 9;
  return noise(z * 26 + y * 10 + around * 0.4, y * 7 - z * 3 + around) * 0.7 + noise(z * 61 - y * 24, y * 16 + around * 2) * 0.3;
}

/** A number from 0 to 1 that belongs to a cell of space. */
function cellNumber(i: number, j: number, k: number): number {
  let hash = Math.imul(i, 1597334677) ^ Math.imul(j, 747796405) ^ Math.imul(k, 277803737);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

/** Curls of wool: round lumps side by side, 0 between them to 1 on top. */
function curls(x: number, y: number, z: number): number {
  const [u, v, w] = [Math.abs(x) * 13, y * 13, z * 13];
  const [i, j, k] = [Math.round(u), Math.round(v), Math.round(w)];
  let near = 2;
  for (let n = 0; n < 8; n++) {
    const [a, b, c] = [i - (n & 1), j - ((n >> 1) & 1), k - ((n >> 2) & 1)];
    const off = (seed: number): number => 0.25 + 0.5 * cellNumber(a + seed * 31, b - seed * 17, c);
    near = Math.min(near, Math.hypot(a + off(1) - u, b + off(2) - v, c + off(3) - w));
  }
  return 1 - Math.min(1, near) ** 2;
}

/** A field told at less than its value, so that one whose bumps are steep is meshed without holes. */
export function calmed(inner: Field, by: number): Field {
  return {
    ...inner,
    at: (x, y, z) => inner.at(x, y, z) / by,
    within: (from, to) => calmed(inner.within(from, to), by),
  };
}

/** A field whose surface stands out in clumps of `height`. */
export function shaggy(inner: Field, height: (x: number, y: number, z: number) => number, most: number): Field {
  const made = (field: Field): Field => ({
    low: [inner.low[0] - most, inner.low[1] - most, inner.low[2] - most],
    high: [inner.high[0] + most, inner.high[1] + most, inner.high[2] + most],
    at: (x, y, z) => field.at(x, y, z) - height(x, y, z),
    within: (from, to) => made(field.within([from[0] - most, from[1] - most, from[2] - most], [to[0] + most, to[1] + most, to[2] + most])),
  });
  return most > 0 ? made(inner) : inner;
}

/** A field cut flat at the ground: soles. */
function grounded(inner: Field): Field {
  return {
    low: [inner.low[0], 0, inner.low[2]],
    high: inner.high,
    at: (x, y, z) => Math.max(inner.at(x, y, z), 0.004 - y),
    within: (from, to) => (from[1] > 0.01 ? inner.within(from, to) : grounded(inner.within(from, to))),
  };
}

/** Trunk, neck, legs and tail as one field, withers 1 high. */
export function torsoField(breed: Breed, frame: Frame): Field {
  const parts = [
    ...trunkParts(breed, frame),
    withBlend(foreLeg(breed, frame), 0.05),
    withBlend(hindLeg(breed, frame), 0.06),
    withBlend(foot(breed, frame.fore.foot, 1.04), 0.025),
    withBlend(foot(breed, frame.hind.foot, 0.98), 0.025),
    withBlend(tailParts(breed, frame), 0.03),
  ];
  const body = mirrored(smoothUnion(parts, breed.feet === 'paw' ? 0.1 : 0.15));
  const grown = (y: number): number => (y < 0.3 ? 0.25 : y < 0.55 ? 0.25 + (y - 0.3) * 3 : 1);
  if (breed.cover === 'wool') {
    // Bare legs and face, a fleece with a clear edge.
    const fleece = (x: number, y: number, z: number): number =>
      smooth(0.4, 0.5, y + 0.02 * noise(z * 8, x * 9)) *
      smooth(frame.head[2] + 0.05, frame.head[2] - 0.03, z) *
      (breed.neck.rise > 1 ? smooth(frame.head[1] + 0.03, frame.head[1] - 0.06, y) : 1);
    return grounded(shaggy(body, (x, y, z) => (curls(x, y, z) * 0.9 + 0.35) * breed.shag * fleece(x, y, z), breed.shag * 1.3));
  }
  return grounded(shaggy(body, (x, y, z) => clumps(x, y, z) * breed.shag * grown(y), breed.shag));
}

/** What carries which part, for `bindTo`. Left or right legs only. */
export function torsoParts(
  breed: Breed,
  frame: Frame,
  side: 'L' | 'R',
  bone: (name: string) => number,
): readonly { bone: number; field: Field }[] {
  const on = ([x, y, z]: Vector3): Vector3 => [side === 'L' ? x : -x, y, z];
  const { fore, hind } = frame;
  const t = breed.leg;
  const part = (name: string, field: Field): { bone: number; field: Field } => ({ bone: bone(name), field });
  const tail = [0, 1, 2, 3, 4].map((step) =>
    part(
      `tail${step}`,
      capsule(alongTail(breed, frame, step / 5 + (step === 0 ? 0.06 : 0)), alongTail(breed, frame, (step + 1) / 5), 0.035),
    ),
  );
  return [
    part('body', ellipsoidField([0, 0.74, -0.02], [breed.waist[0], breed.waist[1], 0.1])),
    part('front', ellipsoidField([0, 0.95 - breed.chest[1], frame.withers[2]], [breed.chest[0], breed.chest[1], 0.19])),
    part('rear', ellipsoidField([0, 0.95 - breed.rump, frame.hips[2]], [breed.rump, breed.rump, 0.16])),
    part('neck', capsule(frame.neckBase, frame.neckMiddle, breed.neck.base, (breed.neck.base + breed.neck.top) / 2)),
    part('nape', capsule(frame.neckMiddle, frame.head, (breed.neck.base + breed.neck.top) / 2, breed.neck.top)),
    ...tail,
    part(`blade${side}`, capsule(on([fore.shoulder[0] * 0.7, 0.84, fore.shoulder[2] - 0.08]), on(fore.shoulder), 0.05, 0.07)),
    part(`upperFore${side}`, capsule(on(fore.shoulder), on(fore.elbow), 0.062 * t ** 0.5, 0.052 * t)),
    part(`lowerFore${side}`, capsule(on(fore.elbow), on(fore.wrist), 0.05 * t, 0.036 * t)),
    part(`footFore${side}`, capsule(on(fore.wrist), on(fore.foot), 0.036 * t, 0.034 * t)),
    part(
      `toesFore${side}`,
      capsule(on([fore.foot[0], 0.03, fore.foot[2] + 0.02]), on([fore.foot[0], 0.025, fore.foot[2] + 0.06]), 0.034 * t),
    ),
    part(`upperHind${side}`, capsule(on([hind.hip[0], hind.hip[1] - 0.06, hind.hip[2]]), on(hind.stifle), 0.085 * t ** 0.5, 0.066 * t)),
    part(`lowerHind${side}`, capsule(on(hind.stifle), on(hind.hock), 0.06 * t, 0.034 * t)),
    part(`footHind${side}`, capsule(on(hind.hock), on(hind.foot), 0.033 * t, 0.034 * t)),
    part(
      `toesHind${side}`,
      capsule(on([hind.foot[0], 0.03, hind.foot[2] + 0.02]), on([hind.foot[0], 0.025, hind.foot[2] + 0.06]), 0.034 * t),
    ),
  ];
}

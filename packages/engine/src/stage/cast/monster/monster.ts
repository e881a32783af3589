import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { ellipsoidField, type Field, limb, mirrored, smoothSubtraction, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { bodyBinding } from '../human/clothes/trunk.ts';
import { likenessFamily, type Likeness, type Workbench } from '../human/likeness.ts';

/** How a creature of flesh on two legs departs from a person, in shares of its height. */
interface Design {
  /** Half measures of the body, and of the head; the head's middle above the neck. */
  readonly body: Vector3;
  readonly head: Vector3;
  readonly headUp: number;
  readonly limb: number;
  readonly eyes: readonly (readonly [x: number, y: number, radius: number])[];
  readonly eyeColour: Linear;
  /** Eyes without white. */
  readonly dark?: boolean;
  readonly horns?: number;
  readonly ears?: number;
  readonly teeth?: number;
  readonly claws?: boolean;
  readonly antennae?: boolean;
  readonly muzzle?: boolean;
  readonly rough: number;
  readonly texture: 'fur' | 'rough' | 'scales' | 'none';
  readonly gloss: number;
  readonly spots?: boolean;
  readonly fin?: boolean;
}

const amber: Linear = [0.8, 0.42, 0.04];
const designs: Readonly<Record<string, Design>> = {
  furry: {
    body: [0.17, 0.25, 0.14],
    head: [0.15, 0.12, 0.125],
    headUp: 0.06,
    limb: 0.056,
    eyes: [[0.055, 0.02, 0.036]],
    eyeColour: [0.1, 0.4, 0.1],
    horns: 0.13,
    teeth: 6,
    claws: true,
    rough: 0.012,
    texture: 'fur',
    gloss: 0.1,
    spots: true,
  },
  cyclops: {
    body: [0.18, 0.24, 0.15],
    head: [0.15, 0.12, 0.125],
    headUp: 0.05,
    limb: 0.045,
    eyes: [[0, 0.025, 0.07]],
    eyeColour: [0.06, 0.35, 0.6],
    horns: 0.07,
    teeth: 4,
    rough: 0.003,
    texture: 'rough',
    gloss: 0.35,
    spots: true,
  },
  yeti: {
    body: [0.16, 0.22, 0.12],
    head: [0.092, 0.105, 0.1],
    headUp: 0.055,
    limb: 0.06,
    eyes: [[0.032, 0.015, 0.014]],
    eyeColour: [0.05, 0.2, 0.4],
    teeth: 4,
    claws: true,
    muzzle: true,
    rough: 0.014,
    texture: 'fur',
    gloss: 0.08,
  },
  golem: {
    body: [0.19, 0.21, 0.14],
    head: [0.085, 0.085, 0.085],
    headUp: 0.05,
    limb: 0.066,
    eyes: [[0.032, 0.01, 0.014]],
    eyeColour: [1, 0.55, 0.1],
    dark: true,
    rough: 0.024,
    texture: 'rough',
    gloss: 0.06,
  },
  slime: {
    body: [0.3, 0.34, 0.28],
    head: [0.2, 0.18, 0.19],
    headUp: -0.12,
    limb: 0.05,
    eyes: [[0.075, 0.02, 0.052]],
    eyeColour: [0.02, 0.02, 0.02],
    teeth: 0,
    rough: 0.008,
    texture: 'none',
    gloss: 0.95,
  },
  sea: {
    body: [0.16, 0.25, 0.14],
    head: [0.12, 0.11, 0.13],
    headUp: 0.05,
    limb: 0.048,
    eyes: [[0.07, 0.045, 0.03]],
    eyeColour: amber,
    teeth: 8,
    claws: true,
    fin: true,
    rough: 0.004,
    texture: 'scales',
    gloss: 0.7,
    spots: true,
  },
  beast: {
    body: [0.17, 0.23, 0.14],
    head: [0.1, 0.1, 0.12],
    headUp: 0.05,
    limb: 0.06,
    eyes: [[0.04, 0.02, 0.017]],
    eyeColour: amber,
    horns: 0.17,
    ears: 0.09,
    teeth: 4,
    claws: true,
    muzzle: true,
    rough: 0.011,
    texture: 'fur',
    gloss: 0.1,
  },
  alien: {
    body: [0.072, 0.17, 0.052],
    head: [0.1, 0.13, 0.115],
    headUp: 0.085,
    limb: 0.021,
    eyes: [[0.047, -0.005, 0.036]],
    eyeColour: [0.004, 0.004, 0.006],
    dark: true,
    rough: 0.0005,
    texture: 'none',
    gloss: 0.4,
  },
  'alien-antennae': {
    body: [0.11, 0.19, 0.09],
    head: [0.125, 0.11, 0.115],
    headUp: 0.06,
    limb: 0.03,
    eyes: [
      [0.058, 0.025, 0.034],
      [0, 0.075, 0.026],
    ],
    eyeColour: [0.3, 0.08, 0.5],
    antennae: true,
    rough: 0.001,
    texture: 'none',
    gloss: 0.5,
    spots: true,
  },
  plush: {
    body: [0.15, 0.2, 0.13],
    head: [0.155, 0.135, 0.13],
    headUp: 0.07,
    limb: 0.052,
    eyes: [[0.055, 0.02, 0.024]],
    eyeColour: [0.01, 0.01, 0.01],
    dark: true,
    ears: 0.16,
    rough: 0.005,
    texture: 'fur',
    gloss: 0.1,
  },
};

const designOf = (likeness: Likeness): Design => designs[likeness.design] ?? designs['furry']!;

function headMiddle({ figure }: Workbench, design: Design): Vector3 {
  return [0, figure.neckBase + design.headUp * figure.height, 0.012 * figure.height];
}

function flesh(bench: Workbench): Field {
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

function mouthAt(bench: Workbench, design: Design): { at: Vector3; wide: number; high: number } {
  const h = bench.figure.height;
  const at = headMiddle(bench, design);
  const thin = bench.likeness.design.startsWith('alien');
  return {
    at: [0, at[1] - design.head[1] * h * (design.muzzle ? 0.52 : 0.5), at[2] + design.head[2] * h * (design.muzzle ? 1.12 : 0.92)],
    wide: design.head[0] * h * (thin ? 0.26 : design.muzzle ? 0.4 : 0.6),
    high: design.head[1] * h * (thin ? 0.05 : design.muzzle ? 0.12 : 0.2),
  };
}

function body(bench: Workbench): readonly Shape[] {
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

function features(bench: Workbench): readonly Shape[] {
  const { likeness, figure, bone, pair } = bench;
  const h = figure.height;
  const design = designOf(likeness);
  const at = headMiddle(bench, design);
  const field = flesh(bench);
  const solid = (colour: Linear, gloss = 0.5, joint = 'head', glow = 0) => ({
    colour,
    surface: [0.95, gloss, 0, glow] as const,
    binding: [[bone(joint), 1]] as const,
  });
  const front = (x: number, y: number): number => {
    let z = at[2] + 0.4 * h;
    for (let turn = 0; turn < 60 && z > at[2] - 0.1 * h; turn++) {
      const far = field.at(x, y, z);
      if (far < 0.001 * h) break;
      z -= Math.max(0.002 * h, far * 0.7);
    }
    return z;
  };
  const both = (x: number, make: (side: 1 | -1) => readonly Shape[]): readonly Shape[] => (x === 0 ? make(1) : [...make(1), ...make(-1)]);
  const eyes = design.eyes.flatMap(([x, y, radius]) =>
    both(x, (side) => {
      const [px, py, r] = [x * h * side, at[1] + y * h, radius * h];
      const pz = front(px, py) - r * 0.25;
      if (likeness.design.startsWith('alien') && design.dark) {
        return [
          { ...ellipsoid([r * 1.05, r * 1.45, r * 0.7], solid(design.eyeColour, 0.97), { centre: [px, py, pz], around: 24, down: 16 }) },
        ];
      }
      if (design.dark)
        return [
          ellipsoid([r, r, r], solid(design.eyeColour, 0.9, 'head', likeness.design === 'golem' ? 1.6 : 0), {
            centre: [px, py, pz],
            around: 20,
            down: 14,
          }),
        ];
      const look = (share: number): Vector3 => [px, py - r * 0.04, pz + r * share];
      return [
        ellipsoid([r, r, r], solid([0.62, 0.6, 0.55], 0.85), { centre: [px, py, pz], around: 24, down: 18 }),
        ellipsoid([r * 0.55, r * 0.55, r * 0.22], solid(design.eyeColour, 0.8), { centre: look(0.84), around: 20, down: 12 }),
        ellipsoid([r * 0.28, r * 0.3, r * 0.12], solid([0.005, 0.005, 0.005], 0.9), { centre: look(0.99), around: 18, down: 10 }),
        ellipsoid([r * 0.1, r * 0.1, r * 0.06], solid([1, 1, 1], 0.5, 'head', 1), {
          centre: [px - r * 0.18, py + r * 0.2, pz + r * 1.03],
          around: 10,
          down: 8,
        }),
        // The lid.
        ellipsoid([r * 1.1, r * 0.62, r * 1.06], solid(scaleColour(likeness.colour, 0.75), 0.3), {
          centre: [px, py + r * 0.62, pz - r * 0.02],
          around: 22,
          down: 12,
        }),
      ];
    }),
  );
  const mouth = mouthAt(bench, design);
  const bone0: Linear = [0.66, 0.6, 0.46];
  const teeth = Array.from({ length: design.teeth ?? 0 }, (_, step) => {
    const x = ((step + 0.5) / design.teeth! - 0.5) * 2 * mouth.wide * 0.82;
    const upper = step % 2 === 0;
    const edge = mouth.at[1] + (upper ? 1 : -1) * mouth.high * Math.sqrt(Math.max(0.1, 1 - (x / mouth.wide) ** 2)) * 0.9;
    const z = front(x, mouth.at[1] + (upper ? 1.7 : -1.7) * mouth.high) - 0.008 * h;
    return tube(
      [
        [x, edge + (upper ? 0.008 : -0.008) * h, z],
        [x, edge + (upper ? -0.75 : 0.75) * mouth.high, z + 0.004 * h],
      ],
      (along) => mix(0.012, 0.0015, along) * h,
      () => solid([0.75, 0.72, 0.62], 0.6, upper ? 'head' : 'jaw'),
      { around: 8 },
    );
  });
  const horns = design.horns
    ? pair(
        tube(
          [
            [design.head[0] * 0.55 * h, at[1] + design.head[1] * 0.7 * h, at[2]],
            [design.head[0] * 1.05 * h, at[1] + (design.head[1] * 0.8 + design.horns * 0.35) * h, at[2]],
            [design.head[0] * 1.25 * h, at[1] + (design.head[1] * 0.8 + design.horns * 0.8) * h, at[2] + 0.02 * h],
            [design.head[0] * 1.1 * h, at[1] + (design.head[1] * 0.8 + design.horns * 1.1) * h, at[2] + 0.03 * h],
          ],
          (along) => mix(0.034, 0.003, along) * h,
          (along) => solid(scaleColour(bone0, 0.6 + 0.4 * Math.abs(Math.sin(along * 22))), 0.5),
          { around: 12 },
        ),
      )
    : [];
  const antennae = design.antennae
    ? pair(
        tube(
          [
            [0.05 * h, at[1] + design.head[1] * 0.85 * h, at[2]],
            [0.075 * h, at[1] + (design.head[1] + 0.06) * h, at[2]],
            [0.095 * h, at[1] + (design.head[1] + 0.1) * h, at[2] + 0.01 * h],
          ],
          (along) => (along > 0.9 ? 0.018 : 0.007) * h,
          () => solid(likeness.colour, 0.5),
          { around: 10 },
        ),
      ).concat(
        pair(
          ellipsoid([0.02 * h, 0.02 * h, 0.02 * h], solid(likeness.second, 0.5, 'head', 0.6), {
            centre: [0.097 * h, at[1] + (design.head[1] + 0.105) * h, at[2] + 0.01 * h],
          }),
        ),
      )
    : [];
  const { wrist, elbow, ankle } = figure;
  const tip: Vector3 = [
    wrist[0] + (wrist[0] - elbow[0]) * 0.34 + 0.036 * h,
    wrist[1] + (wrist[1] - elbow[1]) * 0.34 - 0.047 * h,
    wrist[2] + 0.004 * h,
  ];
  const claws = design.claws
    ? [-1, 0, 1].flatMap((step) => [
        ...pair(
          tube(
            [
              [tip[0], tip[1], tip[2] + step * design.limb * h * 0.72],
              [tip[0] + 0.012 * h, tip[1] - 0.034 * h, tip[2] + step * design.limb * h * 0.72],
            ],
            (along) => mix(design.limb * 0.3, 0.002, along) * h,
            () => solid([0.03, 0.025, 0.02], 0.6, 'handL'),
            { around: 8 },
          ),
        ),
        ...pair(
          tube(
            [
              [ankle[0] + (0.006 + step * 0.022) * h, 0.022 * h, ankle[2] + 0.11 * h],
              [ankle[0] + (0.008 + step * 0.026) * h, 0.008 * h, ankle[2] + 0.145 * h],
            ],
            (along) => mix(0.013, 0.002, along) * h,
            () => solid([0.03, 0.025, 0.02], 0.6, 'footL'),
            { around: 8 },
          ),
        ),
      ])
    : [];
  const nose =
    design.muzzle || likeness.design === 'plush'
      ? [
          ellipsoid([0.022 * h, 0.015 * h, 0.014 * h], solid([0.015, 0.012, 0.012], 0.7), {
            centre: [
              0,
              at[1] - design.head[1] * h * (design.muzzle ? 0.1 : 0.12),
              front(0, at[1] - design.head[1] * h * (design.muzzle ? 0.1 : 0.12)) + 0.004 * h,
            ],
            around: 16,
            down: 10,
          }),
        ]
      : [];
  const fins = design.fin
    ? [0, 1, 2, 3, 4].map((step) =>
        tube(
          [
            [0, at[1] + (design.head[1] - step * 0.11) * h, at[2] - design.head[2] * (0.5 + 0.35 * Math.min(1, step)) * h],
            [0, at[1] + (design.head[1] + 0.09 - step * 0.11) * h, at[2] - (design.head[2] * 1.3 + 0.03) * h],
          ],
          (along) => mix(0.05, 0.004, along) * h,
          () => solid(likeness.second, 0.4, step < 2 ? 'head' : 'chest'),
          { around: 10, flatten: 0.2 },
        ),
      )
    : [];
  return [...eyes, ...teeth, ...horns, ...antennae, ...claws, ...nose, ...fins];
}

/** Monsters, beasts, aliens, giants of stone and slime: creatures of flesh on two legs. */
export const monsterFamily = likenessFamily({
  family: 'monster',
  surfaces: (likeness) => {
    const { texture } = designOf(likeness);
    return [
      {
        name: 'monster body',
        matter: texture === 'none' ? {} : { detail: texture, repeat: texture === 'fur' ? 5 : 7, relief: 0.8 },
        shapes: body,
      },
      { name: 'monster features', matter: {}, shapes: features },
    ];
  },
  footstep: { kind: 'footstep', parameters: { weight: 140, shoe: 'bare' } },
});

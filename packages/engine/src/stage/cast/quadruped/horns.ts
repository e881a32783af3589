import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { tube } from '../../../shapes/solids.ts';
import type { Breed, Horns } from './breed.ts';
import { type Side, sides } from './frame.ts';
import type { SkullPlan } from './skull.ts';

/** One horn or tine: its course on the left, how thick at the root, how much thinner at the end, and how flat. */
interface Horn {
  readonly course: readonly Vector3[];
  readonly thick: number;
  readonly taper?: number;
  readonly flat?: number;
  /** How strongly it is ringed. */
  readonly rings?: number;
  /** It stands in the middle, once. */
  readonly single?: boolean;
}

const spiral: readonly Vector3[] = Array.from({ length: 22 }, (_, step) => {
  const t = step / 21;
  const turn = -0.5 + t * 5.6;
  const radius = 0.085 * (1 - 0.3 * t);
  return [0.05 + 0.1 * t ** 0.8, 0.04 + Math.cos(turn) * radius, -0.005 - Math.sin(turn) * radius] as const;
});

/** Horns by their form, in the model head's space; root heights are those of a skull of 1. */
const forms: Readonly<Record<Exclude<Horns, 'none'>, readonly Horn[]>> = {
  cow: [
    {
      course: [
        [0.05, 0.085, 0.02],
        [0.11, 0.1, 0.02],
        [0.155, 0.125, 0.03],
        [0.17, 0.17, 0.045],
        [0.16, 0.205, 0.05],
      ],
      thick: 0.021,
    },
  ],
  bull: [
    {
      course: [
        [0.05, 0.085, 0.02],
        [0.12, 0.1, 0.02],
        [0.19, 0.115, 0.05],
        [0.235, 0.155, 0.1],
        [0.235, 0.22, 0.12],
      ],
      thick: 0.03,
    },
  ],
  bison: [
    {
      course: [
        [0.06, 0.08, 0.03],
        [0.11, 0.085, 0.03],
        [0.145, 0.12, 0.035],
        [0.14, 0.165, 0.04],
      ],
      thick: 0.027,
    },
  ],
  buffalo: [
    {
      course: [
        [0.01, 0.1, 0.04],
        [0.08, 0.105, 0.03],
        [0.15, 0.06, 0.02],
        [0.22, 0.045, 0.02],
        [0.27, 0.09, 0.025],
        [0.265, 0.16, 0.03],
        [0.235, 0.2, 0.03],
      ],
      thick: 0.042,
    },
  ],
  goat: [
    {
      course: [
        [0.03, 0.09, 0.06],
        [0.036, 0.15, 0.04],
        [0.045, 0.2, 0.0],
        [0.055, 0.225, -0.06],
        [0.065, 0.22, -0.12],
      ],
      thick: 0.021,
      rings: 0.14,
    },
  ],
  ram: [{ course: spiral, thick: 0.034, rings: 0.16 }],
  straight: [
    {
      course: [
        [0.03, 0.085, 0.04],
        [0.038, 0.2, -0.03],
        [0.05, 0.34, -0.12],
        [0.06, 0.46, -0.19],
      ],
      thick: 0.016,
      rings: 0.12,
    },
  ],
  lyre: [
    {
      course: [
        [0.03, 0.085, 0.05],
        [0.042, 0.14, 0.035],
        [0.066, 0.2, 0.0],
        [0.076, 0.26, -0.04],
        [0.062, 0.31, -0.06],
        [0.05, 0.345, -0.055],
      ],
      thick: 0.018,
      rings: 0.18,
    },
  ],
  antlers: [
    {
      course: [
        [0.035, 0.09, 0.03],
        [0.07, 0.16, 0.0],
        [0.14, 0.25, -0.05],
        [0.185, 0.35, -0.04],
        [0.175, 0.47, 0.02],
      ],
      thick: 0.0175,
      taper: 0.65,
    },
    {
      course: [
        [0.05, 0.12, 0.01],
        [0.062, 0.16, 0.07],
        [0.064, 0.215, 0.1],
      ],
      thick: 0.013,
      taper: 0.75,
    },
    {
      course: [
        [0.105, 0.205, -0.025],
        [0.13, 0.26, 0.05],
        [0.13, 0.32, 0.08],
      ],
      thick: 0.013,
      taper: 0.75,
    },
    {
      course: [
        [0.165, 0.3, -0.05],
        [0.195, 0.36, 0.02],
        [0.2, 0.42, 0.05],
      ],
      thick: 0.012,
      taper: 0.75,
    },
    {
      course: [
        [0.185, 0.36, -0.04],
        [0.23, 0.43, -0.07],
        [0.24, 0.5, -0.06],
      ],
      thick: 0.012,
      taper: 0.75,
    },
  ],
  moose: [
    {
      course: [
        [0.04, 0.085, 0.03],
        [0.12, 0.1, 0.02],
        [0.19, 0.12, 0.01],
      ],
      thick: 0.022,
      taper: 0.2,
    },
    {
      course: [
        [0.17, 0.115, 0.02],
        [0.23, 0.16, -0.01],
        [0.29, 0.24, -0.04],
        [0.31, 0.32, -0.06],
      ],
      thick: 0.085,
      taper: 0.45,
      flat: 0.2,
    },
    {
      course: [
        [0.18, 0.12, 0.05],
        [0.21, 0.15, 0.11],
        [0.21, 0.2, 0.14],
      ],
      thick: 0.017,
      taper: 0.7,
    },
    {
      course: [
        [0.24, 0.16, 0.04],
        [0.28, 0.2, 0.09],
        [0.285, 0.25, 0.1],
      ],
      thick: 0.016,
      taper: 0.7,
    },
    {
      course: [
        [0.29, 0.21, 0.01],
        [0.335, 0.26, 0.03],
        [0.345, 0.32, 0.03],
      ],
      thick: 0.016,
      taper: 0.7,
    },
    {
      course: [
        [0.31, 0.27, -0.05],
        [0.355, 0.33, -0.05],
        [0.36, 0.4, -0.05],
      ],
      thick: 0.015,
      taper: 0.7,
    },
    {
      course: [
        [0.3, 0.29, -0.09],
        [0.325, 0.36, -0.11],
        [0.32, 0.42, -0.11],
      ],
      thick: 0.015,
      taper: 0.7,
    },
  ],
  ossicones: [
    {
      course: [
        [0.032, 0.08, 0.03],
        [0.036, 0.13, 0.015],
        [0.038, 0.17, 0.005],
      ],
      thick: 0.021,
      taper: 0.15,
    },
    {
      course: [
        [0.037, 0.15, 0.008],
        [0.0385, 0.178, 0.003],
        [0.039, 0.196, 0.0],
      ],
      thick: 0.026,
      taper: 0.25,
    },
  ],
  tusks: [
    {
      course: [
        [0.062, -0.1, 0.15],
        [0.075, -0.18, 0.2],
        [0.084, -0.235, 0.28],
        [0.08, -0.245, 0.37],
        [0.068, -0.22, 0.44],
      ],
      thick: 0.026,
      taper: 0.75,
    },
  ],
  boar: [
    {
      course: [
        [0.03, -0.05, 0.2],
        [0.05, -0.045, 0.215],
        [0.06, -0.015, 0.225],
        [0.058, 0.012, 0.22],
      ],
      thick: 0.011,
    },
  ],
  unicorn: [
    {
      course: [
        [0, 0.085, 0.11],
        [0, 0.17, 0.18],
        [0, 0.26, 0.255],
        [0, 0.36, 0.335],
      ],
      thick: 0.02,
      rings: 0.22,
      single: true,
    },
  ],
  rhino: [
    {
      course: [
        [0, 0.02, 0.26],
        [0, 0.09, 0.3],
        [0, 0.17, 0.315],
        [0, 0.25, 0.3],
      ],
      thick: 0.046,
      single: true,
    },
    {
      course: [
        [0, 0.045, 0.16],
        [0, 0.1, 0.17],
        [0, 0.145, 0.165],
      ],
      thick: 0.034,
      single: true,
    },
  ],
};

const hues: Readonly<Partial<Record<Horns, Linear>>> = {
  cow: [0.42, 0.37, 0.28],
  bull: [0.42, 0.37, 0.28],
  tusks: [0.55, 0.5, 0.39],
  boar: [0.6, 0.55, 0.44],
  unicorn: [0.85, 0.72, 0.42],
  antlers: [0.2, 0.14, 0.085],
  moose: [0.26, 0.19, 0.12],
  rhino: [0.2, 0.18, 0.16],
  ram: [0.26, 0.2, 0.13],
};

function finer(points: readonly Vector3[]): readonly Vector3[] {
  const steps = (points.length - 1) * 4;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const place = (step / steps) * (points.length - 1);
    const first = Math.min(points.length - 2, Math.floor(place));
    const t = place - first;
    const [a, b, c, d] = [-1, 0, 1, 2].map((by) => points[Math.max(0, Math.min(points.length - 1, first + by))]!) as [
      Vector3,
      Vector3,
      Vector3,
      Vector3,
    ];
    return [0, 1, 2].map(
      (axis) =>
        0.5 *
        (2 * b[axis]! +
          (c[axis]! - a[axis]!) * t +
          (2 * a[axis]! - 5 * b[axis]! + 4 * c[axis]! - d[axis]!) * t * t +
          (3 * b[axis]! - a[axis]! - 3 * c[axis]! + d[axis]!) * t ** 3),
    ) as unknown as Vector3;
  });
}

/** Horns, antlers, tusks: in the model head's space, on the bone of the head. */
export function hornShapes({ horns, horn: large, skull, muzzle }: Breed, plan: SkullPlan, skin: Linear, bone: number): readonly Shape[] {
  if (horns === 'none') return [];
  const hue: Linear = horns === 'ossicones' ? skin : (hues[horns] ?? [0.07, 0.055, 0.045]);
  return forms[horns].flatMap((horn) => {
    const root = forms[horns][0]!.course[0]!;
    const put = ([x, y, z]: Vector3, side: Side): Vector3 => {
      const from: Vector3 = horns === 'tusks' || horns === 'rhino' || horns === 'boar' ? root : [root[0] * skull, root[1] * skull, root[2]];
      // What stands on the nose goes with its length.
      const ahead = horns === 'rhino' ? (plan.to - 0.326) * 0.9 : horns === 'boar' ? plan.to - 0.245 : 0;
      const at: Vector3 = [from[0] + (x - root[0]) * large, from[1] + (y - root[1]) * large, from[2] + (z - root[2]) * large + ahead];
      return [side === 'L' ? at[0] : -at[0], at[1] * (horns === 'rhino' ? 1 + 0.1 * muzzle.deep : 1), at[2]];
    };
    return (horn.single ? (['L'] as const) : sides).map((side) =>
      tube(
        finer(horn.course).map((point) => put(point, side)),
        (along) => {
          const ringed = 1 + (horn.rings ?? 0) * 0.5 * Math.sin(along * 75);
          return horn.thick * large ** 0.6 * (1 - along * (horn.taper ?? 0.88)) * ringed;
        },
        (along) => ({
          colour: scaleColour(
            horns === 'ossicones'
              ? mixColour(hue, [0.04, 0.03, 0.025], along * 0.5)
              : horns === 'cow' || horns === 'bull'
                ? mixColour(hue, [0.05, 0.04, 0.035], along ** 3)
                : hue,
            0.8 + 0.2 * Math.sin(along * 75),
          ),
          surface: [0.9, 0.5, 0, 0],
          binding: [[bone, 1]],
        }),
        { around: 10, flatten: horn.flat ?? 1 },
      ),
    );
  });
}

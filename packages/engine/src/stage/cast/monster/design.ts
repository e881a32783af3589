import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Likeness, Workbench } from '../human/likeness.ts';

/** How a creature of flesh on two legs departs from a person, in shares of its height. */
export interface Design {
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

/** The design that a likeness names. */
export const designOf = (likeness: Likeness): Design => designs[likeness.design] ?? designs['furry']!;

/** Where the head's middle is. */
export function headMiddle({ figure }: Workbench, design: Design): Vector3 {
  return [0, figure.neckBase + design.headUp * figure.height, 0.012 * figure.height];
}

/** Where the mouth is, half as wide and as high as it is. */
export function mouthAt(bench: Workbench, design: Design): { at: Vector3; wide: number; high: number } {
  const h = bench.figure.height;
  const at = headMiddle(bench, design);
  const thin = bench.likeness.design.startsWith('alien');
  return {
    at: [0, at[1] - design.head[1] * h * (design.muzzle ? 0.52 : 0.5), at[2] + design.head[2] * h * (design.muzzle ? 1.12 : 0.92)],
    wide: design.head[0] * h * (thin ? 0.26 : design.muzzle ? 0.4 : 0.6),
    high: design.head[1] * h * (thin ? 0.05 : design.muzzle ? 0.12 : 0.2),
  };
}

import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { clamp, mix } from '../../../curves/easing.ts';

/** Whom a figure is drawn after. */
export type Sex = 'female' | 'male' | 'neutral';
export type Age = 'child' | 'adult' | 'old';

/** The measures of one person at rest: standing, arms held a little off the body. Metres. */
export interface Figure {
  readonly sex: Sex;
  readonly age: Age;
  readonly height: Metres;
  /** How coarse its meshes are: 1 for one seen alone, more in a crowd. */
  readonly grain: number;
  /** How much larger the head is than the model it is drawn after. */
  readonly headScale: number;
  /** How much wider, higher and deeper the head is than the scaled model: children's are round. */
  readonly headShape: Vector3;
  /** The middle of the head at the height of the eyes. */
  readonly headCentre: Vector3;
  readonly neckBase: Metres;
  /** Radius of the neck. */
  readonly neck: Metres;
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  readonly chest: Metres;
  readonly waist: Metres;
  readonly pelvis: Metres;
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  /** Half widths and half depths of the trunk. */
  readonly ribs: readonly [Metres, Metres];
  readonly middle: readonly [Metres, Metres];
  readonly hips: readonly [Metres, Metres];
  /** How thick limbs are, 1 for an adult of the sex. */
  readonly girth: number;
  readonly bust: Unit;
  /** How far the back is bent forward, radians. */
  readonly stoop: number;
  /** 0 female to 1 male: jaw, brow, nose. */
  readonly rugged: Unit;
}

/** The model head's height from chin to crown, metres. */
const modelHead = 0.224;

interface Measures {
  readonly head: number;
  readonly shoulder: number;
  readonly hipHeight: number;
  readonly ribs: readonly [number, number];
  readonly middle: readonly [number, number];
  readonly hips: readonly [number, number];
  readonly girth: number;
}

/** Shares of the body's height (after Drillis and Contini, "Body segment parameters", 1966; heads after figure-drawing canons). */
const measures: Readonly<Record<'female' | 'male' | 'neutral' | 'child', Measures>> = {
  female: {
    head: 0.147,
    shoulder: 0.092,
    hipHeight: 0.522,
    ribs: [0.083, 0.061],
    middle: [0.069, 0.052],
    hips: [0.096, 0.066],
    girth: 0.88,
  },
  male: { head: 0.142, shoulder: 0.108, hipHeight: 0.518, ribs: [0.097, 0.066], middle: [0.082, 0.058], hips: [0.089, 0.064], girth: 1.08 },
  neutral: { head: 0.144, shoulder: 0.105, hipHeight: 0.52, ribs: [0.09, 0.063], middle: [0.076, 0.056], hips: [0.092, 0.064], girth: 1 },
  child: { head: 0.17, shoulder: 0.094, hipHeight: 0.49, ribs: [0.083, 0.063], middle: [0.077, 0.06], hips: [0.082, 0.062], girth: 0.98 },
};

/** Small children have larger heads and shorter legs than large ones. */
function ofHeight(own: Measures, age: Age, height: Metres): Measures {
  const small = age === 'child' ? clamp((1.25 - height) / 0.55) : 0;
  return {
    ...own,
    head: own.head + small * 0.066,
    hipHeight: own.hipHeight - small * 0.085,
    girth: own.girth * (1 + small * 0.22),
    middle: [own.middle[0] * (1 + small * 0.2), own.middle[1] * (1 + small * 0.25)],
  };
}

/** The figure of a person `height` metres tall; `build` 0 is slim, 0.5 usual, 1 stout; `muscle` 1 is an athlete's. */
export function figureOf(
  sex: Sex,
  age: Age,
  height: Metres,
  build: Unit,
  grain = 1,
  { muscle = 0, stoop = age === 'old' ? 0.2 : 0 }: { muscle?: number; stoop?: number } = {},
): Figure {
  const own = ofHeight(measures[age === 'child' ? 'child' : sex], age, height);
  const stout = mix(0.9, 1.12, build) + Math.max(0, build - 0.7) * 0.6;
  const chin = 1 - own.head;
  const neckBase = chin - (age === 'child' ? 0.026 : 0.033);
  const shoulderHeight = neckBase - 0.034;
  const arm: Vector3 = [Math.sin(0.62), -Math.cos(0.62), 0];
  const shoulder: Vector3 = [own.shoulder * height * (1 + muscle * 0.1), shoulderHeight * height, -0.004 * height];
  const upper = (age === 'child' ? 0.162 : 0.17) * height;
  const lower = (age === 'child' ? 0.138 : 0.148) * height;
  const elbow: Vector3 = [shoulder[0] + arm[0] * upper, shoulder[1] + arm[1] * upper, shoulder[2] - 0.012 * height];
  const wrist: Vector3 = [elbow[0] + arm[0] * lower * 0.95, elbow[1] + arm[1] * lower * 0.95, elbow[2] + 0.032 * height];
  const scale = (own.head * height) / modelHead;
  const round = ([width, depth]: readonly [number, number], extra = 1): readonly [number, number] => [
    width * height * mix(1, stout, extra),
    depth * height * mix(1, stout, extra * 1.4),
  ];
  return {
    sex,
    age,
    height,
    grain,
    headScale: scale,
    headShape: age === 'child' ? [1.07, 0.92, 1.03] : age === 'old' ? [0.98, 1, 1] : sex === 'female' ? [0.97, 0.985, 1] : [1, 1, 1],
    headCentre: [0, chin * height + 0.109 * scale * (age === 'child' ? 0.92 : 1), 0.012 * height],
    neckBase: neckBase * height,
    neck: (1 + muscle * 0.25) * (age === 'child' ? 0.041 : sex === 'male' ? 0.0545 : sex === 'female' ? 0.0445 : 0.049) * scale,
    shoulder,
    elbow,
    wrist,
    chest: mix(own.hipHeight, neckBase, 0.68) * height,
    waist: mix(own.hipHeight, neckBase, 0.34) * height,
    pelvis: (own.hipHeight + 0.024) * height,
    hip: [0.052 * height, own.hipHeight * height, 0],
    knee: [0.05 * height, own.hipHeight * 0.545 * height, 0.006 * height],
    ankle: [0.05 * height, 0.048 * height, -0.012 * height],
    ribs: ((ribs) => [ribs[0] * (1 + muscle * 0.16), ribs[1] * (1 + muscle * 0.12)] as const)(round(own.ribs, 0.6)),
    middle: round(own.middle),
    hips: round(own.hips, 0.8),
    girth: own.girth * mix(1, stout, 0.7) * (1 + muscle * 0.3) * (age === 'old' ? 0.95 : 1),
    bust: sex === 'female' && age !== 'child' ? 1 : 0,
    stoop,
    rugged: age === 'child' ? 0.12 : sex === 'male' ? 1 : sex === 'female' ? 0 : 0.5,
  };
}

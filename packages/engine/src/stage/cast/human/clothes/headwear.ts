import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { box, ellipsoid, lathe, tube } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { turned } from '../../../../shapes/turned.ts';
import type { cowls } from './cowls.ts';
import { cowl, isCowl } from './cowls.ts';
import type { Numbering } from '../numbering.ts';

type Profile = readonly (readonly [number, number])[];

/** What is turned on a lathe, around the head's axis, [radius, height above the brow]. */
const profiles = {
  hat: [
    [0.092, -0.004],
    [0.15, -0.012],
    [0.158, -0.004],
    [0.15, -0.006],
    [0.1, 0.004],
    [0.098, 0.03],
    [0.094, 0.07],
    [0.086, 0.094],
    [0.06, 0.104],
    [0.002, 0.094],
  ],
  cap: [
    [0.092, -0.01],
    [0.101, -0.008],
    [0.103, 0.02],
    [0.096, 0.055],
    [0.075, 0.085],
    [0.04, 0.1],
    [0.002, 0.104],
  ],
  beanie: [
    [0.094, -0.03],
    [0.104, -0.03],
    [0.108, -0.015],
    [0.108, 0.004],
    [0.103, 0.008],
    [0.103, 0.03],
    [0.095, 0.062],
    [0.07, 0.094],
    [0.035, 0.108],
    [0.002, 0.11],
  ],
  beret: [
    [0.09, -0.006],
    [0.1, -0.006],
    [0.1, 0.008],
    [0.125, 0.018],
    [0.14, 0.034],
    [0.132, 0.052],
    [0.09, 0.068],
    [0.04, 0.074],
    [0.002, 0.075],
  ],
  'flat-cap': [
    [0.092, -0.004],
    [0.103, -0.002],
    [0.115, 0.012],
    [0.122, 0.03],
    [0.108, 0.05],
    [0.07, 0.063],
    [0.002, 0.068],
  ],
  'straw-hat': [
    [0.094, -0.004],
    [0.16, -0.014],
    [0.205, -0.022],
    [0.208, -0.016],
    [0.16, -0.006],
    [0.103, 0.004],
    [0.1, 0.006],
    [0.098, 0.04],
    [0.094, 0.066],
    [0.08, 0.078],
    [0.04, 0.082],
    [0.002, 0.083],
  ],
  'conical-hat': [
    [0.1, -0.01],
    [0.22, -0.055],
    [0.224, -0.05],
    [0.15, 0.005],
    [0.08, 0.06],
    [0.03, 0.1],
    [0.002, 0.114],
  ],
  'cowboy-hat': [
    [0.092, -0.002],
    [0.15, -0.012],
    [0.19, -0.01],
    [0.196, -0.003],
    [0.15, -0.004],
    [0.104, 0.004],
    [0.1, 0.03],
    [0.098, 0.07],
    [0.09, 0.1],
    [0.07, 0.112],
    [0.03, 0.102],
    [0.002, 0.094],
  ],
  sombrero: [
    [0.094, -0.002],
    [0.2, -0.02],
    [0.27, -0.006],
    [0.285, 0.026],
    [0.276, 0.03],
    [0.2, -0.006],
    [0.105, 0.006],
    [0.1, 0.03],
    [0.085, 0.08],
    [0.06, 0.125],
    [0.03, 0.14],
    [0.002, 0.142],
  ],
  'top-hat': [
    [0.092, -0.004],
    [0.135, -0.01],
    [0.142, -0.002],
    [0.135, -0.003],
    [0.1, 0.004],
    [0.097, 0.008],
    [0.094, 0.06],
    [0.096, 0.12],
    [0.104, 0.162],
    [0.104, 0.166],
    [0.1, 0.167],
    [0.002, 0.165],
  ],
  bowler: [
    [0.092, -0.004],
    [0.125, -0.01],
    [0.132, 0.002],
    [0.126, 0.0],
    [0.1, 0.004],
    [0.1, 0.03],
    [0.096, 0.062],
    [0.08, 0.092],
    [0.05, 0.106],
    [0.002, 0.11],
  ],
  toque: [
    [0.092, -0.02],
    [0.1, -0.02],
    [0.101, 0.0],
    [0.101, 0.05],
    [0.103, 0.055],
    [0.128, 0.075],
    [0.146, 0.108],
    [0.145, 0.142],
    [0.12, 0.165],
    [0.07, 0.178],
    [0.002, 0.18],
  ],
  'peaked-cap': [
    [0.092, -0.012],
    [0.1, -0.012],
    [0.101, 0.016],
    [0.106, 0.022],
    [0.132, 0.048],
    [0.137, 0.056],
    [0.13, 0.061],
    [0.07, 0.066],
    [0.002, 0.067],
  ],
  'sailor-cap': [
    [0.092, -0.006],
    [0.108, -0.004],
    [0.116, 0.024],
    [0.113, 0.028],
    [0.101, 0.01],
    [0.1, 0.03],
    [0.09, 0.05],
    [0.05, 0.062],
    [0.002, 0.064],
  ],
  'nurse-cap': [
    [0.06, 0.03],
    [0.075, 0.028],
    [0.082, 0.058],
    [0.078, 0.06],
    [0.05, 0.058],
    [0.002, 0.058],
  ],
  'skull-cap': [
    [0.093, -0.022],
    [0.0985, -0.02],
    [0.1, 0.01],
    [0.094, 0.045],
    [0.074, 0.076],
    [0.04, 0.09],
    [0.002, 0.094],
  ],
  'hard-hat': [
    [0.094, -0.008],
    [0.118, -0.012],
    [0.126, -0.008],
    [0.118, -0.002],
    [0.11, 0.002],
    [0.11, 0.03],
    [0.102, 0.066],
    [0.08, 0.096],
    [0.045, 0.112],
    [0.002, 0.116],
  ],
  'fire-helmet': [
    [0.094, -0.008],
    [0.125, -0.02],
    [0.15, -0.026],
    [0.154, -0.02],
    [0.125, -0.01],
    [0.11, 0.0],
    [0.11, 0.03],
    [0.1, 0.07],
    [0.075, 0.1],
    [0.04, 0.116],
    [0.002, 0.12],
  ],
  helmet: [
    [0.1, -0.075],
    [0.115, -0.073],
    [0.122, -0.02],
    [0.121, 0.02],
    [0.108, 0.065],
    [0.08, 0.098],
    [0.04, 0.115],
    [0.002, 0.12],
  ],
  'bike-helmet': [
    [0.095, -0.012],
    [0.11, -0.014],
    [0.122, 0.0],
    [0.124, 0.03],
    [0.112, 0.07],
    [0.085, 0.1],
    [0.045, 0.116],
    [0.002, 0.12],
  ],
  'army-helmet': [
    [0.098, -0.024],
    [0.124, -0.03],
    [0.128, -0.022],
    [0.116, -0.006],
    [0.114, 0.03],
    [0.104, 0.07],
    [0.08, 0.1],
    [0.045, 0.115],
    [0.002, 0.119],
  ],
  'horned-helmet': [
    [0.094, -0.02],
    [0.107, -0.02],
    [0.109, 0.0],
    [0.106, 0.002],
    [0.106, 0.03],
    [0.098, 0.066],
    [0.075, 0.098],
    [0.04, 0.118],
    [0.002, 0.124],
  ],
  kabuto: [
    [0.1, -0.05],
    [0.155, -0.07],
    [0.15, -0.05],
    [0.135, -0.03],
    [0.116, -0.006],
    [0.11, 0.0],
    [0.11, 0.03],
    [0.1, 0.07],
    [0.075, 0.1],
    [0.04, 0.116],
    [0.002, 0.12],
  ],
  'crested-helmet': [
    [0.1, -0.03],
    [0.108, -0.03],
    [0.11, 0.0],
    [0.11, 0.03],
    [0.102, 0.066],
    [0.08, 0.096],
    [0.04, 0.112],
    [0.002, 0.116],
  ],
  crown: [
    [0.09, 0.0],
    [0.097, 0.0],
    [0.101, 0.004],
    [0.097, 0.01],
    [0.098, 0.036],
    [0.099, 0.042],
    [0.096, 0.042],
    [0.093, 0.01],
  ],
  tiara: [
    [0.096, 0.016],
    [0.1, 0.016],
    [0.1, 0.024],
    [0.096, 0.024],
  ],
  'pointed-hat': [
    [0.092, -0.002],
    [0.16, -0.014],
    [0.19, -0.012],
    [0.192, -0.006],
    [0.15, -0.004],
    [0.103, 0.004],
    [0.099, 0.02],
    [0.084, 0.075],
    [0.064, 0.14],
    [0.04, 0.21],
    [0.02, 0.262],
    [0.002, 0.29],
  ],
  'cone-hat': [
    [0.092, -0.012],
    [0.102, -0.012],
    [0.104, 0.004],
    [0.092, 0.05],
    [0.07, 0.11],
    [0.044, 0.175],
    [0.022, 0.225],
    [0.002, 0.245],
  ],
  'santa-hat': [
    [0.094, -0.002],
    [0.102, 0.0],
    [0.102, 0.02],
    [0.09, 0.065],
    [0.064, 0.1],
    [0.036, 0.12],
    [0.002, 0.13],
  ],
  tricorne: [
    [0.092, -0.004],
    [0.104, 0.0],
    [0.1, 0.03],
    [0.094, 0.056],
    [0.07, 0.078],
    [0.03, 0.084],
    [0.002, 0.084],
  ],
  turban: [
    [0.094, -0.014],
    [0.112, -0.012],
    [0.128, 0.012],
    [0.132, 0.036],
    [0.122, 0.066],
    [0.092, 0.09],
    [0.05, 0.1],
    [0.002, 0.102],
  ],
  headband: [
    [0.096, -0.016],
    [0.1015, -0.016],
    [0.102, 0.006],
    [0.0965, 0.008],
  ],
  wreath: [
    [0.098, 0.0],
    [0.106, 0.002],
    [0.106, 0.014],
    [0.098, 0.016],
  ],
  mortarboard: [
    [0.092, -0.018],
    [0.1, -0.018],
    [0.1, 0.03],
    [0.095, 0.045],
    [0.002, 0.047],
  ],
} as const satisfies Readonly<Record<string, Profile>>;

const bare = ['halo', 'horns', 'bunny-ears', 'cat-ears', 'wig', 'judge-wig', 'headphones', 'headdress', 'bridal-veil'] as const;

/** What is worn on the head. */
export type Headwear = keyof typeof profiles | keyof typeof cowls | (typeof bare)[number];

const metals: ReadonlySet<string> = new Set([
  'crown',
  'tiara',
  'helmet',
  'hard-hat',
  'fire-helmet',
  'bike-helmet',
  'army-helmet',
  'horned-helmet',
  'kabuto',
  'crested-helmet',
]);
/** What hides the hair altogether. */
const closed: ReadonlySet<string> = new Set([
  'skull-cap',
  'balaclava',
  'space-helmet',
  'knight-helmet',
  'football-helmet',
  'wig',
  'judge-wig',
  'wimple',
  'headscarf',
  'hood',
  'bandages',
]);
/** What sits low and hides hair that stands up. */
const flattening: ReadonlySet<string> = new Set(
  Object.keys(profiles).filter((name) => !['tiara', 'wreath', 'headband', 'crown', 'nurse-cap'].includes(name)),
);

/** How much hair shows under it: none, what hangs down, or all of it. */
export function hairUnder(wear: Headwear | null): 'none' | 'flat' | 'all' {
  return wear === null ? 'all' : closed.has(wear) ? 'none' : flattening.has(wear) ? 'flat' : 'all';
}

/** What is worn on the head, in the model head's space. */
export function headwearShapes(wear: Headwear, colour: Linear, second: Linear | null, neckEnd: number, bone: Numbering): readonly Shape[] {
  if (isCowl(wear)) return cowl(wear, colour, second, neckEnd, bone);
  const make = new Maker(colour, second, bone('head'));
  const profile: Profile | undefined = (profiles as Readonly<Record<string, Profile>>)[wear];
  const main = profile ? [make.round(profile, colour, metals.has(wear))] : [];
  return [...main, ...(details[wear]?.(make) ?? [])];
}

class Maker {
  readonly colour: Linear;
  readonly second: Linear;
  readonly bone: number;

  constructor(colour: Linear, second: Linear | null, bone: number) {
    this.colour = colour;
    this.second = second ?? scaleColour(mixColour(colour, [0.02, 0.02, 0.02], 0.7), 0.8);
    this.bone = bone;
  }

  coat(colour: Linear, gloss = 0.2, glow = 0) {
    return { colour, surface: [0.92, gloss, gloss > 0.4 ? 0 : 0.6, glow] as const, binding: [[this.bone, 1]] as const };
  }

  round(profile: Profile, colour: Linear, metal = false): Shape {
    return place(lathe(profile, this.coat(colour, metal ? 0.72 : 0.16), 40), { at: [0, 0.062, -0.012], size: [0.96, 1, 1.16] });
  }

  ball(centre: Vector3, half: Vector3 | number, colour: Linear, gloss = 0.2, glow = 0): Shape {
    return ellipsoid(typeof half === 'number' ? [half, half, half] : half, this.coat(colour, gloss, glow), {
      around: 18,
      down: 12,
      centre,
    });
  }

  pipe(points: readonly Vector3[], radius: (along: number) => number, colour: Linear, gloss = 0.2, flatten = 1): Shape {
    return tube(points, radius, () => this.coat(colour, gloss), { around: 10, flatten });
  }

  /** A ring around the head at a height above the brow. */
  around(height: number, radius: number, thick: number, colour: Linear, gloss = 0.2): Shape {
    return this.round(
      [
        [radius - thick, height - thick],
        [radius, height - thick],
        [radius + thick * 0.4, height],
        [radius, height + thick],
        [radius - thick, height + thick],
      ],
      colour,
      gloss > 0.4,
    );
  }
}

const gold: Linear = [0.72, 0.46, 0.1];
const white: Linear = [0.8, 0.8, 0.78];
const peak = (make: Maker, colour: Linear, gloss = 0.2, y = 0.058, reach = 0.06): Shape =>
  turned(make.ball([0, y, 0.098], [0.074, 0.006, reach], colour, gloss), [1, 0, 0], 0.12);
const mirrored = (points: readonly Vector3[], side: number): Vector3[] => points.map(([x, y, z]) => [x * side, y, z]);

/** What a piece of headwear has besides what is turned on a lathe. */
const details: Readonly<Partial<Record<Headwear, (make: Maker) => readonly Shape[]>>> = {
  hat: (make) => [make.around(0.02, 0.1, 0.012, make.second)],
  'straw-hat': (make) => [make.around(0.016, 0.1015, 0.01, linear('#7a2620'))],
  'cowboy-hat': (make) => [make.around(0.014, 0.104, 0.008, make.second)],
  'top-hat': (make) => [make.around(0.02, 0.0985, 0.013, make.second)],
  bowler: (make) => [make.around(0.014, 0.1, 0.009, make.second)],
  sombrero: (make) => [make.around(0.018, 0.105, 0.012, linear('#8a1f1a'))],
  'pointed-hat': (make) => [
    make.around(0.018, 0.1015, 0.013, linear('#6a3a8a')),
    make.ball([0, 0.08, 0.106], [0.013, 0.013, 0.005], gold, 0.7),
  ],
  'conical-hat': () => [],
  cap: (make) => [peak(make, make.colour), make.ball([0, 0.166, -0.012], 0.006, make.second)],
  beanie: (make) => [make.ball([0, 0.178, -0.012], 0.026, mixColour(make.colour, white, 0.6))],
  'flat-cap': (make) => [peak(make, make.colour, 0.1, 0.06, 0.04)],
  beret: (make) => [
    make.pipe(
      [
        [0, 0.13, -0.012],
        [0.003, 0.146, -0.012],
      ],
      () => 0.004,
      make.colour,
    ),
  ],
  'peaked-cap': (make) => [
    peak(make, [0.01, 0.01, 0.012], 0.75, 0.05, 0.045),
    make.around(0.0, 0.1015, 0.012, scaleColour(make.colour, 0.5)),
    make.ball([0, 0.092, 0.115], [0.016, 0.02, 0.008], gold, 0.75),
  ],
  'sailor-cap': (make) => [make.around(0.002, 0.103, 0.007, linear('#1c2a55'))],
  'nurse-cap': (make) => [
    make.ball([0, 0.104, 0.066], [0.012, 0.004, 0.004], linear('#c8181a')),
    make.ball([0, 0.104, 0.066], [0.004, 0.012, 0.004], linear('#c8181a')),
  ],
  'hard-hat': (make) => [
    peak(make, make.colour, 0.7, 0.05, 0.05),
    make.pipe(
      [
        [0, 0.07, 0.112],
        [0, 0.135, 0.085],
        [0, 0.18, -0.012],
        [0, 0.135, -0.115],
      ],
      () => 0.009,
      make.colour,
      0.7,
    ),
  ],
  'fire-helmet': (make) => [
    make.pipe(
      [
        [0, 0.07, 0.118],
        [0, 0.14, 0.09],
        [0, 0.186, -0.012],
        [0, 0.14, -0.11],
        [0, 0.07, -0.14],
      ],
      () => 0.008,
      make.colour,
      0.7,
    ),
    make.ball([0, 0.108, 0.118], [0.03, 0.038, 0.008], gold, 0.75),
  ],
  'bike-helmet': (make) =>
    [-0.056, -0.028, 0, 0.028, 0.056].map((x) =>
      make.pipe(
        [
          [x, 0.08, 0.12 - x * x * 6],
          [x, 0.15, 0.075],
          [x, 0.184 - x * x * 8, -0.012],
          [x, 0.14, -0.105],
        ],
        () => 0.0075,
        linear('#1a1c20'),
        0.3,
      ),
    ),
  'army-helmet': (make) => [
    make.pipe(
      [
        [0.09, 0.05, 0.02],
        [0.07, -0.06, 0.05],
        [0, -0.112, 0.075],
        [-0.07, -0.06, 0.05],
        [-0.09, 0.05, 0.02],
      ],
      () => 0.004,
      linear('#2a2418'),
    ),
  ],
  'horned-helmet': (make) => [
    make.around(-0.006, 0.108, 0.01, linear('#8a6a2c'), 0.7),
    make.pipe(
      [
        [0, 0.06, 0.113],
        [0, 0.12, 0.095],
        [0, 0.178, -0.012],
      ],
      () => 0.008,
      linear('#8a6a2c'),
      0.7,
    ),
    ...[1, -1].map((side) =>
      make.pipe(
        mirrored(
          [
            [0.09, 0.09, -0.012],
            [0.14, 0.1, -0.012],
            [0.175, 0.14, -0.006],
            [0.18, 0.2, 0.004],
          ],
          side,
        ),
        (along) => mix(0.026, 0.002, along),
        [0.68, 0.6, 0.44],
        0.4,
      ),
    ),
  ],
  kabuto: (make) => [
    ...[1, -1].map((side) =>
      make.pipe(
        mirrored(
          [
            [0.012, 0.08, 0.12],
            [0.05, 0.13, 0.13],
            [0.085, 0.2, 0.12],
            [0.09, 0.25, 0.105],
          ],
          side,
        ),
        (along) => mix(0.013, 0.003, along),
        gold,
        0.8,
        0.4,
      ),
    ),
    peak(make, make.colour, 0.6, 0.056, 0.035),
  ],
  'crested-helmet': (make) => [
    make.pipe(
      [
        [0, 0.1, 0.12],
        [0, 0.19, 0.09],
        [0, 0.225, -0.01],
        [0, 0.19, -0.11],
        [0, 0.08, -0.16],
        [0, 0.0, -0.17],
      ],
      () => 0.03,
      linear('#a3181a'),
      0.1,
      0.5,
    ),
    ...[1, -1].map((side) => make.ball([0.075 * side, -0.04, 0.04], [0.012, 0.052, 0.034], make.colour, 0.72)),
    make.pipe(
      [
        [0, 0.07, 0.116],
        [0, -0.03, 0.116],
      ],
      (along) => mix(0.009, 0.006, along),
      make.colour,
      0.72,
    ),
  ],
  crown: (make) => {
    const points = Array.from({ length: 8 }, (_, turn) => (turn / 8) * Math.PI * 2);
    return points.flatMap((angle) => {
      const [x, z] = [Math.sin(angle) * 0.0945, Math.cos(angle) * 0.113 - 0.012];
      return [
        make.pipe(
          [
            [x, 0.1, z],
            [x * 1.04, 0.136, (z + 0.012) * 1.04 - 0.012],
          ],
          (along) => mix(0.02, 0.002, along),
          make.colour,
          0.8,
          0.35,
        ),
        make.ball([x * 1.05, 0.14, (z + 0.012) * 1.05 - 0.012], 0.0065, make.colour, 0.85),
        make.ball([x * 1.03, 0.085, (z + 0.012) * 1.03 - 0.012], 0.0065, angle % 1 > 0.5 ? [0.5, 0.01, 0.03] : [0.01, 0.08, 0.4], 0.9),
      ];
    });
  },
  tiara: (make) =>
    [-2, -1, 0, 1, 2].flatMap((step) => {
      const x = step * 0.022;
      const z = 0.102 - x * x * 9;
      const tall = 0.036 - Math.abs(step) * 0.009;
      return [
        make.pipe(
          [
            [x, 0.08, z],
            [x, 0.084 + tall, z - 0.004],
          ],
          (along) => mix(0.007, 0.002, along),
          make.colour,
          0.8,
        ),
        make.ball([x, 0.086 + tall, z - 0.004], 0.005, [0.75, 0.85, 0.95], 0.95),
      ];
    }),
  'santa-hat': (make) => [
    make.around(0.0, 0.106, 0.018, white),
    make.pipe(
      [
        [0, 0.15, -0.012],
        [0.04, 0.185, -0.02],
        [0.085, 0.15, -0.03],
        [0.11, 0.08, -0.02],
        [0.115, 0.03, -0.01],
      ],
      (along) => mix(0.058, 0.014, along),
      make.colour,
    ),
    make.ball([0.116, 0.012, -0.008], 0.024, white),
  ],
  'cone-hat': () => [],
  tricorne: (make) => {
    const brim = Array.from({ length: 41 }, (_, step): Vector3 => {
      const angle = (step / 40) * Math.PI * 2;
      // Three points: one in front, two behind.
      const out = 0.12 + 0.042 * Math.cos(angle * 3);
      return [Math.sin(angle) * out, 0.082 + 0.028 * (1 - Math.cos(angle * 3)), Math.cos(angle) * out * 1.08 - 0.012];
    });
    return [
      make.pipe(brim, () => 0.028, make.colour, 0.1, 0.3),
      make.pipe(
        brim.map(([x, y, z]): Vector3 => [x * 1.04, y + 0.028, z * 1.04]),
        () => 0.005,
        gold,
        0.5,
      ),
      make.ball([0, 0.108, 0.118], [0.014, 0.013, 0.006], white),
      make.ball([0, 0.094, 0.12], [0.008, 0.007, 0.005], white),
      ...[1, -1].map((side) => make.ball([0.005 * side, 0.109, 0.1235], [0.003, 0.003, 0.002], [0.01, 0.01, 0.01])),
    ];
  },
  turban: (make) =>
    [-0.5, 0.1, 0.7].map((tilt, step) =>
      make.pipe(
        Array.from({ length: 25 }, (_, at): Vector3 => {
          const angle = (at / 24) * Math.PI * 2;
          return [Math.sin(angle) * 0.119, 0.086 + step * 0.012 + Math.sin(angle + 0.4) * tilt * 0.045, Math.cos(angle) * 0.134 - 0.012];
        }),
        () => 0.02,
        scaleColour(make.colour, 0.9 + step * 0.07),
      ),
    ),
  headband: (make) => [
    make.pipe(
      [
        [0, 0.055, -0.125],
        [0.014, 0.03, -0.15],
        [0.03, -0.03, -0.155],
      ],
      (along) => mix(0.006, 0.012, along),
      make.colour,
      0.2,
      0.4,
    ),
    make.pipe(
      [
        [0, 0.055, -0.125],
        [-0.012, 0.02, -0.15],
        [-0.014, -0.045, -0.15],
      ],
      (along) => mix(0.006, 0.012, along),
      make.colour,
      0.2,
      0.4,
    ),
  ],
  wreath: (make) =>
    Array.from({ length: 22 }, (_, step) => {
      const angle = (step / 22) * Math.PI * 2;
      const petal =
        step % 2 === 0
          ? (
              [
                [0.75, 0.2, 0.3],
                [0.8, 0.75, 0.6],
                [0.7, 0.45, 0.1],
              ] as const
            )[(step / 2) % 3]!
          : make.colour;
      return make.ball([Math.sin(angle) * 0.101, 0.07 + (step % 2) * 0.007, Math.cos(angle) * 0.12 - 0.012], [0.014, 0.011, 0.014], petal);
    }),
  mortarboard: (make) =>
    [turned(box([0.2, 0.006, 0.2], make.coat(make.colour)), [0, 1, 0], Math.PI / 4)]
      .map((board) => place(board, { at: [0, 0.112, -0.012] }))
      .concat(
        make.pipe(
          [
            [0, 0.117, -0.012],
            [0.07, 0.118, 0.05],
            [0.098, 0.09, 0.07],
            [0.1, 0.03, 0.072],
          ],
          () => 0.004,
          gold,
        ),
      ),
  halo: (make) =>
    [
      make.pipe(
        Array.from({ length: 33 }, (_, step): Vector3 => [
          Math.sin((step / 32) * Math.PI * 2) * 0.085,
          0.2,
          Math.cos((step / 32) * Math.PI * 2) * 0.085 - 0.02,
        ]),
        () => 0.007,
        [1, 0.78, 0.3],
        0.9,
      ),
    ].map((shape) => ({ ...shape, surface: shape.surface.map((value, at) => (at % 4 === 3 ? 1.4 : value)) })),
  horns: (make) =>
    [1, -1].map((side) =>
      make.pipe(
        mirrored(
          [
            [0.04, 0.09, 0.045],
            [0.055, 0.135, 0.05],
            [0.06, 0.175, 0.03],
            [0.05, 0.2, 0.0],
          ],
          side,
        ),
        (along) => mix(0.017, 0.002, along),
        make.colour,
        0.5,
      ),
    ),
  'bunny-ears': (make) =>
    [1, -1].flatMap((side) => [
      make.pipe(
        mirrored(
          [
            [0.03, 0.1, -0.01],
            [0.045, 0.18, -0.012],
            [0.055, 0.27, -0.02],
          ],
          side,
        ),
        (along) => 0.012 + 0.02 * Math.sin(along * Math.PI),
        make.colour,
        0.1,
      ),
      make.pipe(
        mirrored(
          [
            [0.034, 0.13, 0.008],
            [0.045, 0.19, 0.008],
            [0.053, 0.25, -0.004],
          ],
          side,
        ),
        (along) => 0.004 + 0.012 * Math.sin(along * Math.PI),
        [0.7, 0.35, 0.38],
        0.1,
      ),
    ]),
  'cat-ears': (make) =>
    [1, -1].flatMap((side) => [
      make.pipe(
        mirrored(
          [
            [0.058, 0.085, -0.005],
            [0.07, 0.12, -0.005],
            [0.08, 0.155, -0.008],
          ],
          side,
        ),
        (along) => mix(0.03, 0.002, along),
        make.colour,
        0.1,
      ),
      make.pipe(
        mirrored(
          [
            [0.058, 0.09, 0.012],
            [0.068, 0.115, 0.01],
            [0.076, 0.138, 0.002],
          ],
          side,
        ),
        (along) => mix(0.018, 0.002, along),
        [0.5, 0.26, 0.24],
        0.1,
      ),
    ]),
  wig: (make) =>
    Array.from({ length: 46 }, (_, step) => {
      const y = 1 - step / 36;
      const turn = step * 2.399963;
      const flat = Math.sqrt(Math.max(0, 1 - y * y));
      const at: Vector3 = [Math.cos(turn) * flat * 0.105, 0.05 + y * 0.085, -0.03 + Math.sin(turn) * flat * 0.105];
      return at[2] > 0.045 && at[1] < 0.09
        ? null
        : make.ball(at, 0.036, scaleColour(make.colour, 0.85 + (0.3 * ((step * 7) % 5)) / 5), 0.05);
    }).filter((one) => one !== null),
  'judge-wig': (make) =>
    [1, -1]
      .flatMap((side) =>
        Array.from({ length: 6 }, (_, step) =>
          make.pipe(
            [
              [0.078 * side, 0.06 - step * 0.036, -0.03 + step * 0.004],
              [0.092 * side, 0.055 - step * 0.036, 0.0 + step * 0.004],
              [0.086 * side, 0.06 - step * 0.036, 0.03],
            ],
            () => 0.019,
            scaleColour(make.colour, 0.9 + (step % 2) * 0.12),
            0.05,
          ),
        ),
      )
      .concat(make.ball([0, 0.045, -0.02], [0.094, 0.09, 0.108], make.colour, 0.05)),
  headphones: (make) => [
    make.pipe(
      Array.from({ length: 17 }, (_, step): Vector3 => [
        Math.cos((step / 16) * Math.PI) * 0.094,
        0.0 + Math.sin((step / 16) * Math.PI) * 0.142,
        -0.014,
      ]),
      () => 0.008,
      make.colour,
      0.5,
    ),
    ...[1, -1].map((side) => make.ball([0.088 * side, -0.01, -0.012], [0.018, 0.034, 0.03], make.colour, 0.4)),
  ],
  headdress: (make) => [
    make.around(0.004, 0.101, 0.012, linear('#a3281e')),
    ...Array.from({ length: 15 }, (_, step) => {
      const angle = ((step - 7) / 7) * 1.9;
      const [x, y] = [Math.sin(angle), Math.cos(angle)];
      const base: Vector3 = [x * 0.098, 0.07 + Math.max(0, y) * 0.03, -0.03];
      return make.pipe(
        [base, [x * 0.16, 0.09 + y * 0.09, -0.05], [x * 0.22, 0.09 + y * 0.17, -0.07]],
        (along) => 0.017 * Math.sin(0.4 + along * 2.4),
        step % 2 ? make.colour : scaleColour(make.colour, 0.7),
        0.1,
        0.3,
      );
    }),
  ],
  'bridal-veil': (make) => [
    make.pipe(
      Array.from({ length: 13 }, (_, step): Vector3 => [
        Math.cos((step / 12) * Math.PI) * 0.085,
        0.06 + Math.sin((step / 12) * Math.PI) * 0.07,
        -0.03,
      ]),
      () => 0.009,
      make.colour,
    ),
    make.ball([0, 0.03, -0.085], [0.1, 0.105, 0.06], make.colour, 0.05),
    make.ball([0, -0.11, -0.12], [0.12, 0.19, 0.035], make.colour, 0.05),
  ],
};

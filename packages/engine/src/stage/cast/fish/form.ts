import type { Vector3 } from '@onereel/spec';

/** A fin as a sheet between a root on the body and a rim: places in the body's space, its length 1. */
export interface Fin {
  readonly root: readonly Vector3[];
  readonly rim: readonly Vector3[];
  /** `pair` stands on both sides and hangs on the joint of its side. */
  readonly pair?: boolean;
}

/** How a swimmer is built. Its length is 1: the nose at z 0.5, the root of the tail fin at −0.5 plus. */
export interface FishForm {
  /** Half width, half height and height of the middle line, evenly from nose to tail. */
  readonly wide: readonly number[];
  readonly high: readonly number[];
  readonly line: readonly number[];
  readonly fins: readonly Fin[];
  readonly eye: { readonly at: Vector3; readonly size: number };
  /** Where the mouth's corner is: how far back from the nose, its height. */
  readonly mouth: readonly [back: number, height: number];
  /** Sideways as fish swim, up and down as whales do, or by beating broad sides. */
  readonly swims: 'aside' | 'up' | 'wings' | 'upright';
  /** Sharpness of the flanks: 1 round, less for a keel. */
  readonly edge: number;
  /** Cycles per second when it idles, for a length of 1 m. */
  readonly rate: number;
}

const z = (share: number): number => 0.5 - share;

/** A tail fin that stands upright. */
const tailFin = (reach: number, high: number, fork: number, from = 0.9): Fin => ({
  root: [
    [0, 0.03, z(from)],
    [0, 0, z(from + 0.01)],
    [0, -0.03, z(from)],
  ],
  rim: [
    [0, high, z(from + reach)],
    [0, high * 0.5, z(from + reach * (1 - fork * 0.6))],
    [0, 0, z(from + reach * (1 - fork))],
    [0, -high * 0.5, z(from + reach * (1 - fork * 0.6))],
    [0, -high, z(from + reach)],
  ],
});
const flukes = (reach: number, wide: number, from = 0.9): Fin => ({
  root: [
    [0.025, 0, z(from)],
    [0, 0, z(from + 0.01)],
    [-0.025, 0, z(from)],
  ],
  rim: [
    [wide, 0, z(from + reach)],
    [wide * 0.45, 0, z(from + reach * 0.86)],
    [0, 0, z(from + reach * 0.62)],
    [-wide * 0.45, 0, z(from + reach * 0.86)],
    [-wide, 0, z(from + reach)],
  ],
});
const dorsal = (from: number, to: number, base: number, high: number, rake: number): Fin => ({
  root: [
    [0, base, z(from)],
    [0, base, z((from + to) / 2)],
    [0, base * 0.9, z(to)],
  ],
  rim: [
    [0, base + high * 0.1, z(from + rake * 0.3)],
    [0, base + high, z((from + to) / 2 + rake)],
    [0, base + high * 0.4, z(to + rake * 0.7)],
  ],
});
const anal = (from: number, to: number, base: number, high: number, rake: number): Fin => {
  const up = dorsal(from, to, base, high, rake);
  const turn = ([x, y, depth]: Vector3): Vector3 => [x, -y, depth];
  return { root: up.root.map(turn), rim: up.rim.map(turn) };
};
const pectoral = (at: Vector3, chord: number, reach: Vector3): Fin => ({
  pair: true,
  root: [at, [at[0] * 0.97, at[1], at[2] - chord]],
  rim: [
    [at[0] + reach[0] * 0.8, at[1] + reach[1] * 0.8, at[2] + reach[2] * 0.7],
    [at[0] + reach[0], at[1] + reach[1], at[2] + reach[2] - chord * 0.3],
    [at[0] + reach[0] * 0.5, at[1] + reach[1] * 0.6, at[2] + reach[2] * 0.9 - chord],
  ],
});

const small: FishForm = {
  wide: [0.004, 0.07, 0.098, 0.102, 0.09, 0.068, 0.042, 0.02, 0.008],
  high: [0.006, 0.12, 0.19, 0.21, 0.195, 0.15, 0.095, 0.058, 0.045],
  line: [0, 0.005, 0.01, 0.01, 0.01, 0.01, 0.005, 0, 0],
  fins: [
    tailFin(0.2, 0.17, 0.35, 0.84),
    dorsal(0.28, 0.72, 0.19, 0.13, 0.06),
    anal(0.52, 0.74, 0.13, 0.12, 0.06),
    pectoral([0.1, -0.05, z(0.3)], 0.08, [0.1, -0.07, -0.1]),
    pectoral([0.05, -0.18, z(0.4)], 0.06, [0.03, -0.1, -0.07]),
  ],
  eye: { at: [0.076, 0.045, z(0.14)], size: 0.032 },
  mouth: [0.045, -0.02],
  swims: 'aside',
  edge: 1,
  rate: 1.6,
};
const change = (base: FishForm, other: Partial<FishForm>): FishForm => ({ ...base, ...other });

const slim = change(small, {
  wide: [0.004, 0.045, 0.065, 0.074, 0.072, 0.06, 0.042, 0.022, 0.008],
  high: [0.006, 0.065, 0.105, 0.125, 0.122, 0.1, 0.068, 0.04, 0.032],
  fins: [
    tailFin(0.15, 0.13, 0.45, 0.88),
    dorsal(0.4, 0.56, 0.115, 0.1, 0.05),
    anal(0.62, 0.75, 0.085, 0.07, 0.04),
    pectoral([0.06, -0.045, z(0.24)], 0.05, [0.05, -0.06, -0.08]),
    pectoral([0.04, -0.11, z(0.5)], 0.05, [0.03, -0.06, -0.06]),
  ],
  eye: { at: [0.05, 0.024, z(0.1)], size: 0.016 },
  mouth: [0.07, -0.015],
});
const shark = change(slim, {
  wide: [0.006, 0.06, 0.088, 0.098, 0.092, 0.072, 0.048, 0.024, 0.012],
  high: [0.008, 0.058, 0.092, 0.108, 0.104, 0.08, 0.052, 0.028, 0.02],
  line: [0.02, 0.012, 0.004, 0, 0, 0.006, 0.012, 0.018, 0.02],
  fins: [
    {
      root: [
        [0, 0.05, z(0.87)],
        [0, 0.02, z(0.9)],
        [0, -0.005, z(0.88)],
      ],
      rim: [
        [0, 0.23, z(1.03)],
        [0, 0.1, z(0.965)],
        [0, 0.03, z(0.95)],
        [0, -0.06, z(0.965)],
        [0, -0.12, z(0.975)],
      ],
    },
    dorsal(0.38, 0.52, 0.098, 0.15, 0.075),
    dorsal(0.74, 0.79, 0.05, 0.03, 0.02),
    anal(0.74, 0.79, 0.03, 0.03, 0.02),
    pectoral([0.085, -0.045, z(0.3)], 0.1, [0.19, -0.09, -0.13]),
    pectoral([0.045, -0.07, z(0.6)], 0.05, [0.04, -0.04, -0.05]),
  ],
  eye: { at: [0.058, 0.02, z(0.1)], size: 0.011 },
  mouth: [0.1, -0.045],
  rate: 0.9,
});
const whale = change(shark, {
  wide: [0.03, 0.09, 0.118, 0.122, 0.112, 0.085, 0.052, 0.026, 0.014],
  high: [0.025, 0.08, 0.115, 0.12, 0.108, 0.08, 0.05, 0.03, 0.022],
  line: [-0.01, -0.004, 0, 0, 0, 0.006, 0.012, 0.014, 0.014],
  fins: [flukes(0.12, 0.17, 0.9), dorsal(0.68, 0.74, 0.07, 0.035, 0.03), pectoral([0.1, -0.07, z(0.27)], 0.055, [0.1, -0.07, -0.12])],
  eye: { at: [0.098, -0.028, z(0.16)], size: 0.008 },
  mouth: [0.16, -0.035],
  swims: 'up',
  rate: 0.8,
});
const dolphin = change(whale, {
  wide: [0.012, 0.03, 0.082, 0.098, 0.094, 0.072, 0.044, 0.022, 0.01],
  high: [0.014, 0.034, 0.085, 0.1, 0.098, 0.078, 0.05, 0.032, 0.022],
  line: [-0.02, -0.018, 0.002, 0, 0, 0.002, 0.006, 0.008, 0.008],
  fins: [flukes(0.12, 0.13, 0.9), dorsal(0.46, 0.58, 0.09, 0.11, 0.07), pectoral([0.075, -0.06, z(0.3)], 0.06, [0.09, -0.08, -0.11])],
  eye: { at: [0.072, -0.002, z(0.21)], size: 0.012 },
  mouth: [0.15, -0.028],
  rate: 1.2,
});

/** The builds of swimmers by the name that presets use. */
export const fishForms: Readonly<Record<string, FishForm>> = {
  small,
  slim,
  shark,
  whale,
  dolphin,
  fancy: change(small, {
    fins: [
      tailFin(0.34, 0.24, 0.4, 0.82),
      dorsal(0.28, 0.7, 0.19, 0.2, 0.12),
      anal(0.55, 0.74, 0.13, 0.18, 0.12),
      pectoral([0.1, -0.06, z(0.32)], 0.07, [0.12, -0.1, -0.12]),
      pectoral([0.05, -0.18, z(0.42)], 0.06, [0.04, -0.16, -0.12]),
    ],
    high: [0.006, 0.14, 0.21, 0.235, 0.21, 0.155, 0.09, 0.055, 0.045],
    wide: [0.004, 0.09, 0.135, 0.145, 0.125, 0.085, 0.048, 0.022, 0.008],
    eye: { at: [0.102, 0.04, z(0.13)], size: 0.036 },
  }),
  disc: change(small, {
    high: [0.012, 0.12, 0.24, 0.31, 0.33, 0.28, 0.17, 0.07, 0.05],
    wide: [0.006, 0.05, 0.07, 0.078, 0.075, 0.06, 0.036, 0.016, 0.008],
    fins: [
      tailFin(0.18, 0.16, 0.2, 0.86),
      dorsal(0.3, 0.84, 0.26, 0.22, 0.14),
      anal(0.4, 0.84, 0.24, 0.2, 0.14),
      pectoral([0.07, -0.05, z(0.32)], 0.07, [0.09, -0.04, -0.12]),
    ],
    eye: { at: [0.052, 0.06, z(0.15)], size: 0.034 },
  }),
  koi: change(slim, {
    wide: [0.02, 0.07, 0.09, 0.1, 0.095, 0.075, 0.05, 0.026, 0.01],
    high: [0.02, 0.08, 0.115, 0.13, 0.125, 0.1, 0.066, 0.04, 0.03],
    fins: [
      tailFin(0.2, 0.14, 0.4, 0.86),
      dorsal(0.34, 0.64, 0.12, 0.1, 0.05),
      anal(0.64, 0.74, 0.08, 0.08, 0.06),
      pectoral([0.085, -0.05, z(0.24)], 0.07, [0.13, -0.06, -0.09]),
      pectoral([0.05, -0.11, z(0.5)], 0.06, [0.06, -0.06, -0.08]),
    ],
  }),
  tuna: change(slim, {
    high: [0.006, 0.075, 0.125, 0.148, 0.14, 0.105, 0.06, 0.024, 0.014],
    wide: [0.004, 0.06, 0.092, 0.108, 0.1, 0.074, 0.042, 0.016, 0.01],
    fins: [
      tailFin(0.13, 0.2, 0.72, 0.9),
      dorsal(0.3, 0.46, 0.14, 0.1, 0.03),
      dorsal(0.55, 0.6, 0.115, 0.15, 0.1),
      anal(0.57, 0.62, 0.1, 0.14, 0.1),
      pectoral([0.088, -0.02, z(0.28)], 0.05, [0.08, -0.05, -0.16]),
    ],
  }),
  swordfish: change(slim, {
    wide: [0.003, 0.005, 0.008, 0.03, 0.06, 0.062, 0.05, 0.03, 0.012],
    high: [0.003, 0.006, 0.01, 0.05, 0.088, 0.09, 0.07, 0.04, 0.018],
    line: [0.02, 0.016, 0.01, 0, 0, 0, 0, 0, 0],
    fins: [
      tailFin(0.12, 0.2, 0.75, 0.92),
      dorsal(0.46, 0.56, 0.085, 0.19, 0.06),
      anal(0.74, 0.8, 0.06, 0.07, 0.04),
      pectoral([0.05, -0.05, z(0.47)], 0.04, [0.05, -0.1, -0.12]),
    ],
    eye: { at: [0.036, 0.008, z(0.385)], size: 0.017 },
    mouth: [0.42, -0.012],
  }),
  hammerhead: change(shark, {
    wide: [0.15, 0.062, 0.082, 0.092, 0.086, 0.068, 0.046, 0.024, 0.012],
    high: [0.016, 0.05, 0.085, 0.1, 0.096, 0.075, 0.05, 0.028, 0.02],
    eye: { at: [0.155, 0.012, z(0.02)], size: 0.012 },
    mouth: [0.14, -0.05],
  }),
  manta: change(shark, {
    wide: [0.12, 0.22, 0.42, 0.6, 0.44, 0.22, 0.07, 0.012, 0.005],
    high: [0.03, 0.06, 0.075, 0.075, 0.062, 0.042, 0.025, 0.01, 0.005],
    line: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    fins: [
      {
        pair: true,
        root: [
          [0.09, 0, z(0.02)],
          [0.13, 0, z(0.05)],
        ],
        rim: [
          [0.1, -0.02, z(-0.1)],
          [0.125, -0.02, z(-0.09)],
        ],
      },
      dorsal(0.7, 0.75, 0.02, 0.03, 0.02),
    ],
    eye: { at: [0.155, 0.012, z(0.08)], size: 0.014 },
    mouth: [0.01, 0],
    swims: 'wings',
    edge: 2.4,
    rate: 0.6,
  }),
  puffer: change(small, {
    wide: [0.05, 0.2, 0.29, 0.33, 0.31, 0.24, 0.12, 0.05, 0.02],
    high: [0.045, 0.2, 0.29, 0.33, 0.31, 0.24, 0.13, 0.06, 0.04],
    line: [0.02, 0.01, -0.01, -0.02, -0.02, -0.01, 0.01, 0.02, 0.02],
    fins: [
      tailFin(0.16, 0.11, 0.0, 0.88),
      dorsal(0.66, 0.78, 0.2, 0.12, 0.08),
      anal(0.68, 0.78, 0.17, 0.1, 0.07),
      pectoral([0.29, 0, z(0.42)], 0.09, [0.12, 0, -0.1]),
    ],
    eye: { at: [0.2, 0.13, z(0.2)], size: 0.05 },
    mouth: [0.02, 0.0],
  }),
  angler: change(small, {
    wide: [0.12, 0.21, 0.25, 0.24, 0.19, 0.13, 0.075, 0.035, 0.015],
    high: [0.16, 0.25, 0.28, 0.27, 0.22, 0.15, 0.09, 0.055, 0.04],
    fins: [
      tailFin(0.18, 0.16, 0.05, 0.88),
      dorsal(0.66, 0.8, 0.16, 0.1, 0.06),
      anal(0.68, 0.8, 0.13, 0.09, 0.06),
      pectoral([0.2, -0.04, z(0.45)], 0.08, [0.1, -0.03, -0.1]),
    ],
    eye: { at: [0.17, 0.15, z(0.13)], size: 0.03 },
    mouth: [0.2, -0.02],
  }),
  eel: change(slim, {
    wide: [0.012, 0.026, 0.03, 0.03, 0.029, 0.027, 0.023, 0.016, 0.004],
    high: [0.014, 0.034, 0.042, 0.042, 0.04, 0.037, 0.032, 0.022, 0.005],
    fins: [
      dorsal(0.25, 0.98, 0.036, 0.03, 0.0),
      anal(0.5, 0.98, 0.03, 0.02, 0.0),
      pectoral([0.028, -0.01, z(0.14)], 0.03, [0.03, 0, -0.03]),
    ],
    eye: { at: [0.022, 0.016, z(0.045)], size: 0.009 },
    mouth: [0.07, -0.006],
  }),
  humpback: change(whale, {
    wide: [0.035, 0.085, 0.118, 0.125, 0.112, 0.08, 0.046, 0.024, 0.014],
    fins: [flukes(0.13, 0.2, 0.9), dorsal(0.64, 0.7, 0.08, 0.035, 0.03), pectoral([0.1, -0.06, z(0.28)], 0.06, [0.24, -0.1, -0.18])],
  }),
  sperm: change(whale, {
    wide: [0.085, 0.1, 0.108, 0.112, 0.105, 0.082, 0.05, 0.026, 0.014],
    high: [0.1, 0.12, 0.125, 0.125, 0.11, 0.082, 0.052, 0.032, 0.022],
    eye: { at: [0.104, -0.05, z(0.24)], size: 0.008 },
    mouth: [0.2, -0.09],
  }),
  orca: change(dolphin, {
    wide: [0.03, 0.075, 0.105, 0.12, 0.114, 0.086, 0.052, 0.026, 0.012],
    high: [0.028, 0.075, 0.108, 0.122, 0.118, 0.09, 0.056, 0.034, 0.022],
    line: [-0.005, 0, 0, 0, 0, 0.002, 0.006, 0.008, 0.008],
    fins: [flukes(0.12, 0.15, 0.9), dorsal(0.42, 0.54, 0.11, 0.2, 0.05), pectoral([0.095, -0.07, z(0.26)], 0.09, [0.13, -0.09, -0.12])],
    eye: { at: [0.083, 0.0, z(0.15)], size: 0.009 },
    mouth: [0.11, -0.03],
  }),
  beluga: change(dolphin, {
    wide: [0.03, 0.068, 0.098, 0.112, 0.108, 0.084, 0.052, 0.026, 0.012],
    high: [0.028, 0.082, 0.102, 0.112, 0.11, 0.088, 0.056, 0.034, 0.022],
    line: [-0.02, 0.004, 0.004, 0, 0, 0.002, 0.006, 0.008, 0.008],
    fins: [flukes(0.12, 0.13, 0.9), pectoral([0.09, -0.06, z(0.28)], 0.07, [0.09, -0.07, -0.08])],
    eye: { at: [0.077, 0.0, z(0.15)], size: 0.009 },
    mouth: [0.1, -0.025],
  }),
  seal: change(dolphin, {
    wide: [0.03, 0.075, 0.085, 0.115, 0.135, 0.125, 0.09, 0.05, 0.02],
    high: [0.03, 0.078, 0.086, 0.115, 0.13, 0.118, 0.082, 0.046, 0.02],
    line: [0.14, 0.15, 0.11, 0.04, 0, -0.02, -0.035, -0.05, -0.06],
    fins: [
      {
        pair: true,
        root: [
          [0.11, -0.06, z(0.42)],
          [0.12, -0.06, z(0.5)],
        ],
        rim: [
          [0.24, -0.13, z(0.44)],
          [0.26, -0.135, z(0.52)],
          [0.2, -0.13, z(0.58)],
        ],
      },
      {
        root: [
          [0.03, -0.06, z(0.93)],
          [0, -0.06, z(0.95)],
          [-0.03, -0.06, z(0.93)],
        ],
        rim: [
          [0.11, -0.06, z(1.07)],
          [0.05, -0.06, z(1.08)],
          [0, -0.06, z(0.99)],
          [-0.05, -0.06, z(1.08)],
          [-0.11, -0.06, z(1.07)],
        ],
      },
    ],
    eye: { at: [0.058, 0.175, z(0.07)], size: 0.017 },
    mouth: [0.04, 0.12],
    swims: 'up',
  }),
};

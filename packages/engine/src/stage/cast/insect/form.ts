import type { Vector3 } from '@onereel/spec';

/** A ball of a body: its middle and half axes. */
export interface Lump {
  readonly part: 'head' | 'thorax' | 'abdomen' | 'tail';
  readonly at: Vector3;
  readonly half: Vector3;
}

/** How an insect, a spider or a crab is built: its body about 1 long, its legs from its breast. */
export interface InsectForm {
  readonly lumps: readonly Lump[];
  readonly blend: number;
  /** Pairs of legs, how far they reach aside, how high their knees stand, how thick they are; height of the breast. */
  readonly legs: {
    readonly pairs: number;
    readonly reach: number;
    readonly knee: number;
    readonly thick: number;
    readonly fan: number;
    readonly long?: number;
  };
  readonly height: number;
  readonly eyes: { readonly size: number; readonly at: Vector3; readonly count?: number };
  readonly feelers: { readonly length: number; readonly club: boolean; readonly rise: number } | null;
  readonly claws: number;
  readonly wings: 'none' | 'butterfly' | 'moth' | 'bee' | 'dragonfly' | 'cases' | 'fly';
  /** A sting over its back, a fan at its end. */
  readonly end: 'none' | 'sting' | 'fan' | 'lamp';
  /** Strokes of the wings per second. */
  readonly rate: number;
}

const lump = (part: Lump['part'], at: Vector3, half: Vector3): Lump => ({ part, at, half });

const bee: InsectForm = {
  lumps: [
    lump('head', [0, 0, 0.37], [0.15, 0.14, 0.11]),
    lump('thorax', [0, 0.03, 0.12], [0.19, 0.19, 0.19]),
    lump('abdomen', [0, -0.02, -0.24], [0.2, 0.19, 0.31]),
  ],
  blend: 0.05,
  legs: { pairs: 3, reach: 0.3, knee: 0.08, thick: 0.024, fan: 0.55 },
  height: 0.3,
  eyes: { size: 0.075, at: [0.105, 0.03, 0.4] },
  feelers: { length: 0.24, club: false, rise: 0.5 },
  claws: 0,
  wings: 'bee',
  end: 'none',
  rate: 22,
};
const change = (base: InsectForm, other: Partial<InsectForm>): InsectForm => ({ ...base, ...other });

const butterfly = change(bee, {
  lumps: [
    lump('head', [0, 0.02, 0.36], [0.055, 0.055, 0.055]),
    lump('thorax', [0, 0.02, 0.2], [0.065, 0.07, 0.13]),
    lump('abdomen', [0, -0.01, -0.14], [0.045, 0.05, 0.26]),
  ],
  legs: { pairs: 3, reach: 0.16, knee: 0.04, thick: 0.008, fan: 0.4 },
  height: 0.13,
  eyes: { size: 0.032, at: [0.04, 0.035, 0.385] },
  feelers: { length: 0.36, club: true, rise: 0.7 },
  wings: 'butterfly',
  rate: 3.2,
});
const beetle = change(bee, {
  lumps: [
    lump('head', [0, -0.02, 0.4], [0.12, 0.09, 0.1]),
    lump('thorax', [0, 0.0, 0.24], [0.21, 0.14, 0.15]),
    lump('abdomen', [0, 0.02, -0.14], [0.27, 0.2, 0.37]),
  ],
  legs: { pairs: 3, reach: 0.42, knee: 0.1, thick: 0.03, fan: 0.65 },
  height: 0.2,
  eyes: { size: 0.034, at: [0.09, 0.01, 0.44] },
  feelers: { length: 0.22, club: true, rise: 0.2 },
  wings: 'cases',
  rate: 16,
});
const spider = change(bee, {
  lumps: [
    lump('head', [0, 0, 0.3], [0.13, 0.11, 0.12]),
    lump('thorax', [0, 0, 0.16], [0.19, 0.13, 0.2]),
    lump('abdomen', [0, 0.06, -0.28], [0.25, 0.24, 0.33]),
  ],
  legs: { pairs: 4, reach: 0.75, knee: 0.36, thick: 0.03, fan: 1.0 },
  height: 0.26,
  eyes: { size: 0.032, at: [0.045, 0.075, 0.385], count: 4 },
  feelers: { length: 0.16, club: false, rise: -0.5 },
  wings: 'none',
  rate: 3,
});
const crab = change(bee, {
  lumps: [lump('thorax', [0, 0, 0], [0.5, 0.17, 0.33]), lump('head', [0, -0.02, 0.16], [0.36, 0.12, 0.2])],
  blend: 0.1,
  legs: { pairs: 4, reach: 0.52, knee: 0.2, thick: 0.05, fan: 0.55 },
  height: 0.28,
  eyes: { size: 0.05, at: [0.13, 0.27, 0.28] },
  feelers: null,
  claws: 1,
  wings: 'none',
  rate: 3,
});
const lobster = change(crab, {
  lumps: [
    lump('head', [0, 0.02, 0.3], [0.1, 0.1, 0.2]),
    lump('thorax', [0, 0.02, 0.14], [0.12, 0.12, 0.24]),
    lump('abdomen', [0, 0.0, -0.14], [0.105, 0.09, 0.2]),
    lump('tail', [0, -0.03, -0.36], [0.085, 0.065, 0.18]),
  ],
  blend: 0.06,
  legs: { pairs: 4, reach: 0.26, knee: 0.1, thick: 0.02, fan: 0.5 },
  height: 0.15,
  eyes: { size: 0.026, at: [0.06, 0.1, 0.44] },
  feelers: { length: 0.7, club: false, rise: 0.35 },
  claws: 0.8,
  end: 'fan',
});

/** The builds of insects, spiders and crabs by the name that presets use. */
export const insectForms: Readonly<Record<string, InsectForm>> = {
  butterfly,
  moth: change(butterfly, {
    lumps: [
      lump('head', [0, 0.02, 0.33], [0.075, 0.07, 0.07]),
      lump('thorax', [0, 0.03, 0.17], [0.11, 0.1, 0.15]),
      lump('abdomen', [0, 0, -0.16], [0.085, 0.08, 0.26]),
    ],
    feelers: { length: 0.26, club: false, rise: 0.4 },
    wings: 'moth',
    rate: 5,
  }),
  bee,
  wasp: change(bee, {
    lumps: [
      lump('head', [0, 0.02, 0.4], [0.13, 0.12, 0.09]),
      lump('thorax', [0, 0.03, 0.19], [0.13, 0.13, 0.17]),
      lump('abdomen', [0, 0.0, -0.03], [0.03, 0.03, 0.08]),
      lump('abdomen', [0, -0.03, -0.28], [0.13, 0.13, 0.25]),
    ],
    blend: 0.03,
    legs: { pairs: 3, reach: 0.3, knee: 0.1, thick: 0.018, fan: 0.6 },
    eyes: { size: 0.06, at: [0.095, 0.04, 0.42] },
  }),
  fly: change(bee, {
    lumps: [
      lump('head', [0, 0.0, 0.33], [0.17, 0.14, 0.11]),
      lump('thorax', [0, 0.03, 0.1], [0.18, 0.17, 0.19]),
      lump('abdomen', [0, 0, -0.22], [0.18, 0.16, 0.24]),
    ],
    eyes: { size: 0.115, at: [0.1, 0.04, 0.34] },
    feelers: { length: 0.06, club: false, rise: 0 },
    wings: 'fly',
  }),
  mosquito: change(bee, {
    lumps: [
      lump('head', [0, -0.02, 0.3], [0.07, 0.07, 0.065]),
      lump('thorax', [0, 0.04, 0.16], [0.09, 0.11, 0.12]),
      lump('abdomen', [0, 0, -0.2], [0.05, 0.05, 0.32]),
    ],
    legs: { pairs: 3, reach: 0.55, knee: 0.35, thick: 0.009, fan: 0.75 },
    height: 0.38,
    eyes: { size: 0.04, at: [0.045, 0.0, 0.33] },
    feelers: { length: 0.42, club: false, rise: -0.7 },
    wings: 'fly',
  }),
  dragonfly: change(bee, {
    lumps: [
      lump('head', [0, 0.02, 0.42], [0.085, 0.07, 0.06]),
      lump('thorax', [0, 0.02, 0.26], [0.085, 0.1, 0.14]),
      lump('abdomen', [0, 0.03, -0.05], [0.042, 0.042, 0.24]),
      lump('tail', [0, 0.03, -0.36], [0.03, 0.03, 0.26]),
    ],
    blend: 0.03,
    legs: { pairs: 3, reach: 0.14, knee: 0.03, thick: 0.008, fan: 0.3 },
    height: 0.14,
    eyes: { size: 0.065, at: [0.052, 0.05, 0.435] },
    feelers: { length: 0.05, club: false, rise: 0.5 },
    wings: 'dragonfly',
    rate: 11,
  }),
  ladybug: change(beetle, {
    lumps: [
      lump('head', [0, 0.0, 0.4], [0.15, 0.11, 0.1]),
      lump('thorax', [0, 0.04, 0.28], [0.25, 0.17, 0.13]),
      lump('abdomen', [0, 0.04, -0.08], [0.4, 0.33, 0.42]),
    ],
    legs: { pairs: 3, reach: 0.42, knee: 0.06, thick: 0.028, fan: 0.55 },
    height: 0.16,
    eyes: { size: 0.045, at: [0.11, 0.05, 0.44] },
    feelers: { length: 0.14, club: true, rise: 0.2 },
  }),
  beetle,
  ant: change(bee, {
    lumps: [
      lump('head', [0, 0.03, 0.38], [0.13, 0.11, 0.135]),
      lump('thorax', [0, 0.02, 0.12], [0.085, 0.085, 0.17]),
      lump('thorax', [0, 0.01, -0.08], [0.045, 0.055, 0.055]),
      lump('abdomen', [0, 0.03, -0.31], [0.15, 0.145, 0.21]),
    ],
    blend: 0.03,
    legs: { pairs: 3, reach: 0.42, knee: 0.22, thick: 0.02, fan: 0.75 },
    height: 0.26,
    eyes: { size: 0.034, at: [0.105, 0.06, 0.42] },
    feelers: { length: 0.34, club: false, rise: 0.25 },
    wings: 'none',
  }),
  grasshopper: change(bee, {
    lumps: [
      lump('head', [0, 0.06, 0.4], [0.085, 0.13, 0.09]),
      lump('thorax', [0, 0.04, 0.24], [0.1, 0.13, 0.14]),
      lump('abdomen', [0, 0.02, -0.14], [0.085, 0.1, 0.38]),
    ],
    legs: { pairs: 3, reach: 0.24, knee: 0.1, thick: 0.022, fan: 0.6, long: 1 },
    height: 0.24,
    eyes: { size: 0.042, at: [0.066, 0.13, 0.42] },
    feelers: { length: 0.36, club: false, rise: 0.5 },
    wings: 'fly',
  }),
  mantis: change(bee, {
    lumps: [
      lump('head', [0, 0.3, 0.42], [0.1, 0.065, 0.05]),
      lump('thorax', [0, 0.2, 0.3], [0.035, 0.1, 0.06]),
      lump('thorax', [0, 0.08, 0.16], [0.045, 0.09, 0.1]),
      lump('abdomen', [0, 0.0, -0.18], [0.075, 0.075, 0.32]),
    ],
    blend: 0.06,
    legs: { pairs: 2, reach: 0.32, knee: 0.16, thick: 0.014, fan: 0.45 },
    height: 0.26,
    eyes: { size: 0.042, at: [0.085, 0.32, 0.43] },
    feelers: { length: 0.3, club: false, rise: 0.8 },
    claws: 0.5,
    wings: 'none',
  }),
  firefly: change(beetle, {
    wings: 'bee',
    end: 'lamp',
    lumps: [
      lump('head', [0, -0.02, 0.38], [0.1, 0.07, 0.09]),
      lump('thorax', [0, 0.0, 0.26], [0.16, 0.09, 0.13]),
      lump('abdomen', [0, 0.0, -0.1], [0.16, 0.12, 0.4]),
    ],
  }),
  spider,
  tarantula: change(spider, { legs: { pairs: 4, reach: 0.62, knee: 0.26, thick: 0.062, fan: 1.0 } }),
  scorpion: change(crab, {
    lumps: [
      lump('head', [0, 0, 0.2], [0.12, 0.075, 0.13]),
      lump('thorax', [0, 0, 0.02], [0.15, 0.09, 0.2]),
      lump('abdomen', [0, 0.01, -0.2], [0.11, 0.075, 0.16]),
    ],
    blend: 0.05,
    legs: { pairs: 4, reach: 0.36, knee: 0.14, thick: 0.026, fan: 0.7 },
    height: 0.16,
    eyes: { size: 0.02, at: [0.03, 0.08, 0.27] },
    claws: 0.75,
    end: 'sting',
  }),
  crab,
  lobster,
  shrimp: change(lobster, {
    claws: 0.25,
    feelers: { length: 0.95, club: false, rise: 0.5 },
    legs: { pairs: 4, reach: 0.16, knee: 0.04, thick: 0.011, fan: 0.4 },
  }),
};

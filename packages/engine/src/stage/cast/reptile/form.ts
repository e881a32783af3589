/** A place along the back: height, how far forward, half thickness. */
export type Vertebra = readonly [up: number, forward: number, radius: number];

/** How a reptile, a frog or a dinosaur is built; its trunk is about 1 long. */
export interface ReptileForm {
  /** From the tip of the snout's root back to the hips. */
  readonly trunk: readonly Vertebra[];
  /** From the hips to the tip of the tail. */
  readonly tail: readonly Vertebra[];
  /** From the shoulders to the head's middle. */
  readonly neck: readonly Vertebra[];
  /** How broad the trunk is for its height. */
  readonly broad: number;
  readonly head: { readonly long: number; readonly wide: number; readonly high: number; readonly snout: number; readonly tip: number };
  readonly eye: { readonly size: number; readonly at: readonly [number, number, number]; readonly bulge: boolean };
  /** Places aside, up and forward of hip or shoulder, knee, foot; how thick. `null` for none. */
  readonly fore: Leg | null;
  readonly hind: Leg;
  readonly parts: readonly (
    | 'shell'
    | 'plates'
    | 'frill'
    | 'horns'
    | 'crest'
    | 'spikes'
    | 'teeth'
    | 'dewlap'
    | 'casque'
    | 'flippers'
    | 'sail'
    | 'wings'
  )[];
  readonly gait: 'crawl' | 'hop' | 'stride';
}

/** A leg: its three places and its thickness at the top and the foot. */
export interface Leg {
  readonly root: readonly [number, number, number];
  readonly knee: readonly [number, number, number];
  readonly foot: readonly [number, number, number];
  readonly thick: readonly [number, number];
  readonly toes: number;
}

const lizard: ReptileForm = {
  trunk: [
    [0.16, 0.36, 0.085],
    [0.165, 0.15, 0.11],
    [0.16, -0.1, 0.115],
    [0.15, -0.34, 0.085],
  ],
  tail: [
    [0.14, -0.44, 0.075],
    [0.1, -0.8, 0.05],
    [0.06, -1.15, 0.03],
    [0.035, -1.55, 0.01],
  ],
  neck: [
    [0.165, 0.42, 0.078],
    [0.19, 0.56, 0.075],
  ],
  broad: 1.25,
  head: { long: 0.15, wide: 0.095, high: 0.07, snout: 0.16, tip: 0.04 },
  eye: { size: 0.026, at: [0.075, 0.04, 0.06], bulge: false },
  fore: { root: [0.1, 0.15, 0.26], knee: [0.24, 0.17, 0.2], foot: [0.27, 0.012, 0.36], thick: [0.04, 0.022], toes: 5 },
  hind: { root: [0.09, 0.14, -0.34], knee: [0.26, 0.18, -0.26], foot: [0.29, 0.012, -0.42], thick: [0.052, 0.024], toes: 5 },
  parts: [],
  gait: 'crawl',
};
const change = (base: ReptileForm, other: Partial<ReptileForm>): ReptileForm => ({ ...base, ...other });

const crocodile = change(lizard, {
  trunk: [
    [0.17, 0.4, 0.1],
    [0.17, 0.15, 0.135],
    [0.165, -0.12, 0.14],
    [0.16, -0.38, 0.11],
  ],
  tail: [
    [0.15, -0.48, 0.1],
    [0.12, -0.8, 0.075],
    [0.09, -1.1, 0.05],
    [0.06, -1.5, 0.012],
  ],
  neck: [
    [0.165, 0.48, 0.1],
    [0.165, 0.6, 0.095],
  ],
  broad: 1.4,
  head: { long: 0.14, wide: 0.11, high: 0.06, snout: 0.42, tip: 0.045 },
  eye: { size: 0.026, at: [0.06, 0.07, 0.06], bulge: true },
  parts: ['spikes', 'teeth'],
});
const turtle = change(lizard, {
  trunk: [
    [0.17, 0.3, 0.1],
    [0.18, 0.0, 0.13],
    [0.17, -0.3, 0.1],
  ],
  tail: [
    [0.13, -0.42, 0.04],
    [0.09, -0.6, 0.012],
  ],
  neck: [
    [0.16, 0.42, 0.075],
    [0.2, 0.56, 0.07],
    [0.24, 0.64, 0.075],
  ],
  broad: 1.9,
  head: { long: 0.1, wide: 0.08, high: 0.078, snout: 0.07, tip: 0.05 },
  eye: { size: 0.02, at: [0.068, 0.03, 0.05], bulge: false },
  fore: { root: [0.26, 0.14, 0.28], knee: [0.38, 0.14, 0.36], foot: [0.4, 0.014, 0.44], thick: [0.062, 0.045], toes: 4 },
  hind: { root: [0.24, 0.14, -0.3], knee: [0.36, 0.14, -0.34], foot: [0.38, 0.014, -0.4], thick: [0.062, 0.045], toes: 4 },
  parts: ['shell'],
});
const rex: ReptileForm = {
  trunk: [
    [1.02, 0.32, 0.17],
    [0.98, 0.12, 0.215],
    [0.98, -0.08, 0.2],
    [1.0, -0.26, 0.16],
  ],
  tail: [
    [1.02, -0.4, 0.14],
    [1.04, -0.75, 0.095],
    [1.03, -1.1, 0.055],
    [1.0, -1.5, 0.012],
  ],
  neck: [
    [1.08, 0.42, 0.15],
    [1.26, 0.52, 0.13],
    [1.36, 0.64, 0.12],
  ],
  broad: 0.85,
  head: { long: 0.21, wide: 0.14, high: 0.15, snout: 0.3, tip: 0.105 },
  eye: { size: 0.026, at: [0.122, 0.09, 0.08], bulge: false },
  fore: { root: [0.13, 0.92, 0.32], knee: [0.17, 0.8, 0.32], foot: [0.15, 0.76, 0.43], thick: [0.04, 0.02], toes: 2 },
  hind: { root: [0.14, 0.92, -0.16], knee: [0.17, 0.56, 0.04], foot: [0.17, 0.025, -0.04], thick: [0.15, 0.05], toes: 3 },
  parts: ['teeth'],
  gait: 'stride',
};
const ceratops: ReptileForm = {
  trunk: [
    [0.52, 0.34, 0.2],
    [0.56, 0.1, 0.26],
    [0.56, -0.14, 0.26],
    [0.53, -0.36, 0.19],
  ],
  tail: [
    [0.5, -0.5, 0.14],
    [0.4, -0.78, 0.08],
    [0.3, -1.1, 0.015],
  ],
  neck: [
    [0.52, 0.44, 0.17],
    [0.5, 0.58, 0.15],
  ],
  broad: 0.95,
  head: { long: 0.17, wide: 0.13, high: 0.13, snout: 0.24, tip: 0.04 },
  eye: { size: 0.022, at: [0.12, 0.05, 0.04], bulge: false },
  fore: { root: [0.17, 0.46, 0.28], knee: [0.22, 0.26, 0.24], foot: [0.19, 0.02, 0.28], thick: [0.1, 0.06], toes: 4 },
  hind: { root: [0.16, 0.5, -0.3], knee: [0.19, 0.28, -0.22], foot: [0.18, 0.02, -0.32], thick: [0.13, 0.065], toes: 4 },
  parts: ['frill', 'horns'],
  gait: 'stride',
};

/** The builds of reptiles, frogs and dinosaurs by the name that presets use. */
export const reptileForms: Readonly<Record<string, ReptileForm>> = {
  lizard,
  gecko: change(lizard, {
    head: { long: 0.15, wide: 0.12, high: 0.075, snout: 0.12, tip: 0.06 },
    eye: { size: 0.042, at: [0.09, 0.05, 0.06], bulge: true },
    tail: [
      [0.14, -0.44, 0.08],
      [0.1, -0.75, 0.075],
      [0.07, -1.0, 0.05],
      [0.04, -1.25, 0.01],
    ],
  }),
  iguana: change(lizard, {
    parts: ['crest', 'dewlap'],
    trunk: [
      [0.2, 0.36, 0.1],
      [0.21, 0.12, 0.14],
      [0.2, -0.12, 0.14],
      [0.17, -0.34, 0.095],
    ],
    broad: 0.95,
    head: { long: 0.15, wide: 0.09, high: 0.1, snout: 0.13, tip: 0.055 },
  }),
  komodo: change(lizard, {
    trunk: [
      [0.2, 0.38, 0.1],
      [0.2, 0.14, 0.14],
      [0.19, -0.12, 0.145],
      [0.18, -0.36, 0.11],
    ],
    tail: [
      [0.17, -0.46, 0.1],
      [0.12, -0.8, 0.065],
      [0.07, -1.1, 0.04],
      [0.04, -1.4, 0.012],
    ],
    neck: [
      [0.21, 0.46, 0.09],
      [0.25, 0.66, 0.075],
    ],
  }),
  chameleon: change(lizard, {
    trunk: [
      [0.3, 0.28, 0.12],
      [0.33, 0.05, 0.19],
      [0.32, -0.15, 0.18],
      [0.28, -0.34, 0.1],
    ],
    tail: [
      [0.26, -0.42, 0.07],
      [0.18, -0.66, 0.05],
      [0.1, -0.82, 0.04],
      [0.06, -0.74, 0.032],
      [0.1, -0.64, 0.026],
      [0.16, -0.68, 0.02],
      [0.15, -0.75, 0.014],
    ],
    neck: [
      [0.32, 0.36, 0.12],
      [0.34, 0.44, 0.115],
    ],
    broad: 0.55,
    head: { long: 0.15, wide: 0.09, high: 0.11, snout: 0.12, tip: 0.05 },
    eye: { size: 0.062, at: [0.085, 0.025, 0.06], bulge: true },
    fore: { root: [0.07, 0.26, 0.24], knee: [0.17, 0.16, 0.3], foot: [0.1, 0.016, 0.26], thick: [0.04, 0.03], toes: 2 },
    hind: { root: [0.07, 0.25, -0.26], knee: [0.17, 0.16, -0.2], foot: [0.1, 0.016, -0.28], thick: [0.045, 0.03], toes: 2 },
    parts: ['casque', 'crest'],
  }),
  crocodile,
  turtle,
  tortoise: change(turtle, {
    trunk: [
      [0.24, 0.28, 0.12],
      [0.25, 0.0, 0.16],
      [0.24, -0.28, 0.12],
    ],
    neck: [
      [0.22, 0.4, 0.075],
      [0.3, 0.54, 0.07],
      [0.36, 0.6, 0.075],
    ],
    fore: { root: [0.24, 0.2, 0.28], knee: [0.31, 0.14, 0.36], foot: [0.29, 0.02, 0.36], thick: [0.09, 0.08], toes: 4 },
    hind: { root: [0.22, 0.2, -0.28], knee: [0.28, 0.14, -0.34], foot: [0.27, 0.02, -0.34], thick: [0.1, 0.085], toes: 4 },
  }),
  'sea-turtle': change(turtle, {
    parts: ['shell', 'flippers'],
    broad: 1.9,
    fore: { root: [0.27, 0.16, 0.3], knee: [0.5, 0.15, 0.34], foot: [0.86, 0.1, 0.02], thick: [0.075, 0.03], toes: 0 },
    hind: { root: [0.22, 0.15, -0.32], knee: [0.32, 0.13, -0.42], foot: [0.4, 0.09, -0.56], thick: [0.06, 0.03], toes: 0 },
  }),
  frog: {
    trunk: [
      [0.38, 0.24, 0.16],
      [0.31, 0.06, 0.21],
      [0.24, -0.14, 0.19],
      [0.19, -0.3, 0.11],
    ],
    tail: [
      [0.18, -0.32, 0.08],
      [0.17, -0.36, 0.05],
    ],
    neck: [
      [0.39, 0.26, 0.16],
      [0.41, 0.32, 0.15],
    ],
    broad: 1.25,
    head: { long: 0.17, wide: 0.2, high: 0.11, snout: -0.02, tip: 0.085 },
    eye: { size: 0.068, at: [0.12, 0.115, 0.03], bulge: true },
    fore: { root: [0.17, 0.26, 0.2], knee: [0.27, 0.17, 0.16], foot: [0.24, 0.014, 0.28], thick: [0.05, 0.032], toes: 4 },
    hind: { root: [0.13, 0.2, -0.26], knee: [0.36, 0.22, 0.04], foot: [0.3, 0.016, -0.14], thick: [0.1, 0.04], toes: 5 },
    parts: [],
    gait: 'hop',
  },
  rex,
  raptor: change(rex, {
    trunk: [
      [0.78, 0.28, 0.11],
      [0.75, 0.1, 0.135],
      [0.75, -0.08, 0.13],
      [0.77, -0.24, 0.1],
    ],
    tail: [
      [0.79, -0.36, 0.085],
      [0.82, -0.75, 0.05],
      [0.84, -1.15, 0.03],
      [0.86, -1.5, 0.008],
    ],
    neck: [
      [0.84, 0.36, 0.09],
      [1.0, 0.46, 0.07],
      [1.12, 0.56, 0.068],
    ],
    head: { long: 0.11, wide: 0.07, high: 0.07, snout: 0.19, tip: 0.035 },
    eye: { size: 0.02, at: [0.06, 0.04, 0.05], bulge: false },
    fore: { root: [0.1, 0.72, 0.3], knee: [0.15, 0.56, 0.24], foot: [0.12, 0.5, 0.42], thick: [0.04, 0.018], toes: 3 },
    hind: { root: [0.1, 0.72, -0.14], knee: [0.13, 0.46, 0.08], foot: [0.13, 0.02, -0.02], thick: [0.1, 0.032], toes: 3 },
  }),
  triceratops: ceratops,
  stegosaurus: change(ceratops, {
    trunk: [
      [0.46, 0.36, 0.15],
      [0.58, 0.12, 0.24],
      [0.66, -0.12, 0.26],
      [0.6, -0.36, 0.2],
    ],
    tail: [
      [0.56, -0.5, 0.14],
      [0.46, -0.85, 0.08],
      [0.42, -1.25, 0.02],
    ],
    neck: [
      [0.4, 0.48, 0.12],
      [0.33, 0.64, 0.09],
    ],
    broad: 0.72,
    head: { long: 0.1, wide: 0.07, high: 0.07, snout: 0.14, tip: 0.04 },
    eye: { size: 0.016, at: [0.06, 0.03, 0.04], bulge: false },
    parts: ['plates', 'spikes'],
    hind: { root: [0.16, 0.56, -0.3], knee: [0.19, 0.3, -0.2], foot: [0.18, 0.02, -0.32], thick: [0.14, 0.065], toes: 4 },
  }),
  brachiosaurus: change(ceratops, {
    trunk: [
      [0.86, 0.34, 0.19],
      [0.82, 0.1, 0.245],
      [0.76, -0.14, 0.245],
      [0.72, -0.36, 0.18],
    ],
    tail: [
      [0.68, -0.5, 0.14],
      [0.56, -0.9, 0.075],
      [0.42, -1.4, 0.015],
    ],
    neck: [
      [0.96, 0.44, 0.16],
      [1.3, 0.66, 0.11],
      [1.7, 0.86, 0.085],
      [2.0, 1.0, 0.07],
    ],
    broad: 0.95,
    head: { long: 0.1, wide: 0.065, high: 0.07, snout: 0.13, tip: 0.045 },
    eye: { size: 0.015, at: [0.055, 0.03, 0.03], bulge: false },
    fore: { root: [0.17, 0.78, 0.26], knee: [0.2, 0.42, 0.22], foot: [0.18, 0.02, 0.26], thick: [0.11, 0.075], toes: 4 },
    hind: { root: [0.16, 0.66, -0.3], knee: [0.19, 0.36, -0.24], foot: [0.18, 0.02, -0.3], thick: [0.13, 0.08], toes: 4 },
    parts: [],
  }),
  spinosaurus: change(rex, { parts: ['teeth', 'sail'], head: { long: 0.15, wide: 0.09, high: 0.09, snout: 0.36, tip: 0.05 } }),
};

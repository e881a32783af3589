/** How a bird is built. Lengths in parts of its trunk's length, angles in radians. */
export interface BirdForm {
  /** How upright the trunk is when it stands: 0 level, 1.5 upright. */
  readonly tilt: number;
  readonly deep: number;
  readonly wide: number;
  /** From the hip to the ground. */
  readonly leg: number;
  readonly thick: number;
  readonly feet: 'perch' | 'web' | 'strong';
  readonly gait: 'hop' | 'walk' | 'waddle';
  /** Places of the neck from its root at the breast, up and forward; the last is the middle of the head. */
  readonly neck: readonly (readonly [up: number, forward: number])[];
  readonly neckRadius: readonly [root: number, top: number];
  /** Half axes of the head. */
  readonly head: readonly [number, number, number];
  readonly bill: 'cone' | 'thin' | 'dagger' | 'hooked' | 'parrot' | 'flat' | 'toucan' | 'pelican' | 'flamingo';
  readonly billLength: number;
  readonly billDepth: number;
  readonly eye: number;
  readonly tail: {
    readonly length: number;
    readonly spread: number;
    readonly count: number;
    readonly lift: number;
    readonly width: number;
  };
  readonly tailForm: 'fan' | 'sickle' | 'train' | 'streams';
  /** From tip to tip. */
  readonly span: number;
  readonly wings: 'long' | 'broad' | 'short' | 'narrow' | 'flipper';
  /** How far the folded wing reaches behind the middle. */
  readonly fold: number;
  readonly crest: 'none' | 'peak' | 'comb' | 'crown' | 'snood' | 'knob' | 'tufts' | 'streamer';
  /** Beats of the wings per second over what its span would give. */
  readonly hurry: number;
}

/** The build from which all others differ. */
export const songbird: BirdForm = {
  tilt: 0.5,
  deep: 0.3,
  wide: 0.27,
  leg: 0.3,
  thick: 0.02,
  feet: 'perch',
  gait: 'hop',
  neck: [
    [0.08, 0.04],
    [0.2, 0.1],
  ],
  neckRadius: [0.24, 0.17],
  head: [0.19, 0.185, 0.205],
  bill: 'cone',
  billLength: 0.16,
  billDepth: 0.062,
  eye: 0.042,
  tail: { length: 0.5, spread: 0.045, count: 9, lift: 0, width: 0.085 },
  tailForm: 'fan',
  span: 2.1,
  wings: 'short',
  fold: 0.66,
  crest: 'none',
  hurry: 1,
};

/** A build that differs from another. */
export const change = (base: BirdForm, other: Partial<BirdForm>): BirdForm => ({ ...base, ...other });

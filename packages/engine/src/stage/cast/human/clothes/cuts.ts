import type { Metres } from '@onereel/spec';

/** How what covers the trunk is cut. */
export interface TopCut {
  /** Room for the body, metres of a person of 1.7 m. */
  readonly ease: Metres;
  /** How far sleeves reach: −1 to −0.01 along the upper arm (−0.6 is a T-shirt), 0 to 1 along the forearm. */
  readonly sleeve: number;
  /** How much wider sleeves are at their end. */
  readonly cuff: Metres;
  /** Where it ends, share of height below the hip joint. */
  readonly below: number;
  readonly fold: Metres;
  readonly gloss: number;
  /** `lapels` opens in a V over what is worn beneath, `tails` besides hangs to the knees. */
  readonly front?: 'lapels' | 'tails';
  /** It ends under the breast and leaves the belly bare. */
  readonly midriff?: boolean;
  /** Two tails hang behind. */
  readonly swallow?: boolean;
  readonly collar?: 'band' | 'shirt' | 'stand' | 'ruff' | 'roll';
  readonly buttons?: number;
  /** How deep the neck is cut out, share of height. */
  readonly scoop?: number;
  /** What hangs from the waist, in the same cloth. */
  readonly skirt?: SkirtCut;
  readonly belted?: boolean;
}

/** How a skirt is cut. */
export interface SkirtCut {
  /** Where it ends: a share of the way from the hip (0) to the ground (1). */
  readonly hem: number;
  /** Radius of the hem over that of the hips. */
  readonly flare: number;
  /** Height of the folds at the hem. */
  readonly folds: Metres;
  /** Stands off like a ballerina's. */
  readonly stiff?: boolean;
}

const knee: SkirtCut = { hem: 0.49, flare: 1.6, folds: 0.034 };

/** Skirts by the name of their cut. */
export const skirts = {
  knee,
  plain: { hem: 0.43, flare: 1.35, folds: 0.024 },
  short: { hem: 0.3, flare: 1.45, folds: 0.03 },
  mini: { hem: 0.2, flare: 1.25, folds: 0.016 },
  pleated: { hem: 0.22, flare: 1.5, folds: 0.03 },
  kilt: { hem: 0.42, flare: 1.3, folds: 0.03 },
  tunic: { hem: 0.26, flare: 1.22, folds: 0.018 },
  long: { hem: 0.92, flare: 1.75, folds: 0.034 },
  gown: { hem: 0.97, flare: 2.9, folds: 0.06 },
  robe: { hem: 0.95, flare: 1.65, folds: 0.03 },
  narrow: { hem: 0.93, flare: 1.12, folds: 0.008 },
  tutu: { hem: 0.1, flare: 2.9, folds: 0.05, stiff: true },
} as const satisfies Readonly<Record<string, SkirtCut>>;

/** A skirt's cut by name. */
export type SkirtName = keyof typeof skirts;

const dress = { ease: 0.006, sleeve: -0.34, cuff: 0.008, below: -0.03, fold: 0.0035, gloss: 0.08, scoop: 0.042, belted: true } as const;
const bodice = { ease: 0.005, sleeve: -0.06, cuff: 0, below: -0.03, fold: 0.002, gloss: 0.12, scoop: 0.05 } as const;
const robe = { ease: 0.011, sleeve: 0.93, cuff: 0.034, below: -0.03, fold: 0.006, gloss: 0.05, belted: true } as const;
const shirt = { ease: 0.006, sleeve: 0.95, cuff: 0.005, below: -0.012, fold: 0.0055, gloss: 0.08 } as const;

/** What covers the trunk by the name of its cut. */
export const tops = {
  coat: { ease: 0.0115, sleeve: 0.97, cuff: 0.006, below: -0.03, fold: 0.0055, gloss: 0.05, front: 'tails' },
  leather: { ease: 0.011, sleeve: 0.95, cuff: 0.004, below: 0.02, fold: 0.005, gloss: 0.3, front: 'lapels' },
  jacket: { ease: 0.01, sleeve: 0.95, cuff: 0.005, below: 0.048, fold: 0.005, gloss: 0.07, front: 'lapels' },
  swallowtail: { ease: 0.01, sleeve: 0.95, cuff: 0.005, below: 0.01, fold: 0.004, gloss: 0.1, front: 'lapels', swallow: true },
  sweater: { ease: 0.009, sleeve: 0.95, cuff: 0.004, below: 0.005, fold: 0.0055, gloss: 0.03, collar: 'band' },
  turtleneck: { ease: 0.007, sleeve: 0.95, cuff: 0.004, below: 0.005, fold: 0.005, gloss: 0.03, collar: 'roll' },
  hoodie: { ease: 0.013, sleeve: 0.95, cuff: 0.005, below: 0.02, fold: 0.0065, gloss: 0.03, collar: 'stand' },
  shirt: { ...shirt, collar: 'shirt', buttons: 5 },
  uniform: { ...shirt, ease: 0.009, below: 0.04, collar: 'shirt', buttons: 5, belted: true },
  tee: { ease: 0.006, sleeve: -0.6, cuff: 0.01, below: 0.004, fold: 0.005, gloss: 0.06, collar: 'band' },
  jersey: { ease: 0.01, sleeve: -0.72, cuff: 0.014, below: 0.016, fold: 0.005, gloss: 0.14, collar: 'band' },
  bulky: { ease: 0.017, sleeve: 0.5, cuff: 0.016, below: 0.03, fold: 0.005, gloss: 0.12, collar: 'band' },
  tank: { ease: 0.006, sleeve: -0.05, cuff: 0, below: 0.006, fold: 0.004, gloss: 0.08, scoop: 0.03 },
  skin: { ease: 0.0022, sleeve: 0.97, cuff: 0.001, below: 0, fold: 0.0012, gloss: 0.3 },
  leotard: { ease: 0.002, sleeve: -0.05, cuff: 0, below: 0.02, fold: 0.001, gloss: 0.2, scoop: 0.045 },
  bikini: { ease: 0.002, sleeve: -0.05, cuff: 0, below: -0.166, fold: 0.0005, gloss: 0.2, scoop: 0.05, midriff: true },
  crop: { ease: 0.004, sleeve: -0.05, cuff: 0, below: -0.13, fold: 0.002, gloss: 0.1, scoop: 0.035, midriff: true },
  puffy: { ease: 0.027, sleeve: 0.95, cuff: 0.016, below: 0.03, fold: 0.004, gloss: 0.16, collar: 'stand' },
  plate: { ease: 0.013, sleeve: 0.94, cuff: 0.007, below: 0.01, fold: 0.0004, gloss: 0.86, collar: 'stand' },
  smock: { ease: 0.015, sleeve: 0.95, cuff: 0.01, below: 0.06, fold: 0.007, gloss: 0.04 },
  chef: { ...shirt, ease: 0.01, below: 0.04, collar: 'stand' },
  dress: { ...dress, skirt: knee },
  sundress: { ...bodice, skirt: knee },
  gown: { ...bodice, skirt: skirts.gown, belted: true },
  sheath: { ...bodice, gloss: 0.3, skirt: skirts.narrow },
  ballet: { ...bodice, skirt: skirts.tutu },
  frock: { ...dress, sleeve: 0.93, cuff: 0.006, scoop: 0, collar: 'ruff', skirt: skirts.long },
  robe: { ...robe, skirt: skirts.robe },
  habit: { ...robe, belted: false, skirt: skirts.robe },
  kimono: { ...robe, sleeve: 0.8, cuff: 0.06, skirt: skirts.narrow },
  gi: { ...robe, sleeve: 0.8, cuff: 0.02, ease: 0.009, skirt: { hem: 0.14, flare: 1.15, folds: 0.008 } },
  toga: { ...bodice, ease: 0.008, fold: 0.007, skirt: skirts.long, belted: true },
  tunic: { ...robe, sleeve: 0.9, cuff: 0.008, skirt: skirts.tunic },
  poncho: { ease: 0.02, sleeve: 0.35, cuff: 0.075, below: 0.07, fold: 0.008, gloss: 0.04, collar: 'band' },
  pelt: { ...bodice, ease: 0.012, fold: 0.008, skirt: skirts.short },
  bare: { ease: 0, sleeve: -1, cuff: 0, below: 0, fold: 0, gloss: 0.24 },
} as const satisfies Readonly<Record<string, TopCut>>;

/** What covers the trunk, by the name of its cut. */
export type Top = keyof typeof tops;

/** The cut of a top. */
export function cutOf(top: Top): TopCut {
  return tops[top];
}

/** How what covers the legs is cut: how much wider it is toward its end, and where that is. */
export interface LegCut {
  readonly wide: Metres;
  /** 0 at the hip to 1 at the ankle. */
  readonly hem: number;
  readonly gloss: number;
  readonly fold: Metres;
}

/** What covers the legs by the name of its cut. */
export const legs = {
  trousers: { wide: 0.011, hem: 0.98, gloss: 0.05, fold: 0.0055 },
  baggy: { wide: 0.032, hem: 0.95, gloss: 0.06, fold: 0.007 },
  shorts: { wide: 0.014, hem: 0.42, gloss: 0.06, fold: 0.005 },
  breeches: { wide: 0.024, hem: 0.62, gloss: 0.06, fold: 0.006 },
  leggings: { wide: 0.002, hem: 0.98, gloss: 0.22, fold: 0.0012 },
  trunks: { wide: 0.004, hem: 0.16, gloss: 0.16, fold: 0.001 },
  puffy: { wide: 0.034, hem: 0.98, gloss: 0.16, fold: 0.004 },
  plate: { wide: 0.012, hem: 0.98, gloss: 0.86, fold: 0.0004 },
} as const satisfies Readonly<Record<string, LegCut>>;

/** What covers the legs, by the name of its cut. */
export type Legs = keyof typeof legs;

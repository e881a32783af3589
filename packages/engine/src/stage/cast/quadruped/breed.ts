/** Ears by form. */
export type Ears = 'floppy' | 'pricked' | 'round' | 'long' | 'sideways' | 'fan';
export type Tail = 'plume' | 'whip' | 'tuft' | 'bush' | 'stub' | 'horse';
export type Pattern = 'plain' | 'saddle' | 'collie' | 'fox' | 'tabby' | 'tiger' | 'zebra' | 'patches' | 'deer' | 'face';
export type Horns = 'none' | 'cow' | 'antlers' | 'goat' | 'tusks';

/**
 * The measures of a four-legged animal, in heights of its withers. `neck` is how far the head stands from the chest and
 * how steeply (radians above level); `muzzle` is measured in lengths of the skull.
 */
export interface Breed {
  /** Height of the withers over the height in the manifest. */
  readonly withers: number;
  readonly length: number;
  /** How much shorter the legs are than a long-legged dog's. */
  readonly low: number;
  readonly chest: readonly [wide: number, deep: number];
  readonly waist: readonly [wide: number, deep: number];
  readonly rump: number;
  readonly leg: number;
  readonly neck: { readonly long: number; readonly rise: number; readonly base: number; readonly top: number };
  readonly head: number;
  readonly skull: number;
  readonly muzzle: { readonly long: number; readonly wide: number; readonly deep: number };
  readonly pitch: number;
  readonly eye: number;
  readonly ears: Ears;
  readonly ear: number;
  readonly tail: Tail;
  readonly tailLong: number;
  /** Radians above level at its root. */
  readonly tailRise: number;
  readonly feet: 'paw' | 'hoof' | 'column';
  /** How shaggy: height of the clumps. */
  readonly shag: number;
  readonly mane: 'none' | 'lion' | 'crest' | 'ruff';
  readonly horns: Horns;
  readonly trunk: boolean;
  readonly pattern: Pattern;
  /** Coats to choose from: upper, under, dark points. */
  readonly coats: readonly (readonly [upper: string, under: string, points: string])[];
  readonly nose: string;
  readonly iris: string;
}

const dog: Breed = {
  withers: 0.96, length: 1.04, low: 0.03, chest: [0.165, 0.225], waist: [0.125, 0.15], rump: 0.135, leg: 1.1,
  neck: { long: 0.34, rise: 0.85, base: 0.14, top: 0.105 }, head: 1.13, skull: 1, muzzle: { long: 1, wide: 1, deep: 1.05 }, pitch: 0.2, eye: 1,
  ears: 'floppy', ear: 1, tail: 'plume', tailLong: 0.6, tailRise: 0.45, feet: 'paw', shag: 0.012, mane: 'ruff', horns: 'none', trunk: false, pattern: 'saddle',
  coats: [['#96683c', '#cdb189', '#5a3c22'], ['#7d5634', '#bb9c74', '#261b14'], ['#a88253', '#d6c29e', '#7a5632']], nose: '#120e0d', iris: '#3a2010',
};
const cat: Breed = {
  ...dog, withers: 0.84, length: 1.08, low: 0.14, chest: [0.145, 0.19], waist: [0.14, 0.18], rump: 0.15, leg: 1.0, neck: { long: 0.2, rise: 0.62, base: 0.13, top: 0.115 }, head: 0.98, skull: 1.16,
  muzzle: { long: 0.3, wide: 0.84, deep: 0.82 }, pitch: 0.1, eye: 1.22, ears: 'pricked', ear: 0.95, tail: 'whip', tailLong: 0.85, tailRise: 0.2, shag: 0.006, mane: 'none', pattern: 'tabby',
  coats: [['#8a6f55', '#cdb89c', '#2e2219'], ['#b8742e', '#e6c79a', '#7a4216'], ['#6d6a66', '#b9b5ae', '#262422']], nose: '#a06058', iris: '#8a9a3a',
};
const horse: Breed = {
  ...dog, withers: 0.88, length: 0.98, low: 0, chest: [0.16, 0.235], waist: [0.165, 0.2], rump: 0.175, leg: 1.02, neck: { long: 0.52, rise: 0.86, base: 0.17, top: 0.095 }, head: 1.02, skull: 0.82,
  muzzle: { long: 2.5, wide: 0.95, deep: 1.1 }, pitch: 0.75, eye: 0.95, ears: 'long', ear: 0.62, tail: 'horse', tailLong: 0.62, tailRise: -0.25, feet: 'hoof', shag: 0, mane: 'crest', pattern: 'face',
  coats: [['#5b3219', '#6b4024', '#120c08'], ['#3a2216', '#46291a', '#0d0a08'], ['#8f8a84', '#a39e97', '#5a5650']], nose: '#2a1f1a', iris: '#241409',
};

/** The animals of this family by kind; what is not listed is a dog. */
export const breeds: Readonly<Record<string, Breed>> = {
  dog,
  puppy: { ...dog, withers: 0.88, length: 0.88, low: 0.13, head: 1.4, muzzle: { long: 0.82, wide: 1.08, deep: 1.05 }, neck: { long: 0.22, rise: 0.8, base: 0.15, top: 0.12 }, eye: 1.3, leg: 1.22, tailLong: 0.42, shag: 0.01, chest: [0.18, 0.22], waist: [0.165, 0.19] },
  wolf: { ...dog, withers: 0.94, head: 1.1, ears: 'pricked', ear: 0.9, tail: 'bush', tailRise: -0.5, shag: 0.016, neck: { long: 0.36, rise: 0.5, base: 0.16, top: 0.13 }, coats: [['#5f5a54', '#b5aa9a', '#26221f'], ['#6d6152', '#c2b39c', '#2a241d']], iris: '#a8802a', muzzle: { long: 1.3, wide: 0.9, deep: 0.9 } },
  fox: { ...dog, withers: 0.9, length: 1.08, low: 0.09, head: 1.05, skull: 1.0, ears: 'pricked', ear: 1.25, tail: 'bush', tailLong: 0.85, tailRise: -0.25, shag: 0.014, chest: [0.135, 0.18], waist: [0.11, 0.135], rump: 0.115, leg: 0.78, muzzle: { long: 1.3, wide: 0.68, deep: 0.7 }, pattern: 'fox', coats: [['#b0521a', '#e8dccb', '#1a110c']], iris: '#a86a1c' },
  cat,
  kitten: { ...cat, withers: 0.82, length: 0.9, low: 0.18, head: 1.3, eye: 1.4, ear: 1.1, tailLong: 0.7, leg: 1.05, neck: { long: 0.18, rise: 0.6, base: 0.13, top: 0.12 } },
  lion: { ...cat, withers: 0.9, length: 1.1, low: 0.07, chest: [0.17, 0.215], waist: [0.14, 0.165], head: 1.05, skull: 1.12, muzzle: { long: 0.72, wide: 1.25, deep: 1.15 }, eye: 0.8, ears: 'round', ear: 0.72, tail: 'tuft', tailLong: 0.8, tailRise: -0.7, leg: 1.12, mane: 'lion', pattern: 'plain', coats: [['#a8793f', '#d3b483', '#4a2a12']], nose: '#4a2a22', iris: '#a87820', neck: { long: 0.28, rise: 0.45, base: 0.16, top: 0.14 } },
  tiger: { ...cat, withers: 0.9, length: 1.14, low: 0.09, chest: [0.17, 0.21], waist: [0.145, 0.17], head: 1.06, skull: 1.15, muzzle: { long: 0.68, wide: 1.25, deep: 1.1 }, eye: 0.8, ears: 'round', ear: 0.7, tailLong: 0.85, tailRise: -0.6, leg: 1.15, pattern: 'tiger', coats: [['#b8661e', '#eadcc4', '#140d09']], nose: '#8a4a40', iris: '#a88a2a', neck: { long: 0.26, rise: 0.35, base: 0.16, top: 0.13 } },
  horse,
  zebra: { ...horse, length: 0.96, withers: 0.9, neck: { long: 0.46, rise: 0.85, base: 0.165, top: 0.1 }, ear: 0.75, tail: 'tuft', pattern: 'zebra', coats: [['#d8d2c6', '#e2ddd2', '#15110f']] },
  cow: { ...horse, withers: 0.96, length: 1.12, low: 0.05, chest: [0.2, 0.27], waist: [0.24, 0.26], rump: 0.2, leg: 1.05, neck: { long: 0.36, rise: 0.3, base: 0.18, top: 0.13 }, head: 0.95, skull: 1.0, muzzle: { long: 1.9, wide: 1.2, deep: 1.1 }, pitch: 0.6, ears: 'sideways', ear: 0.95, tail: 'tuft', tailLong: 0.7, tailRise: -1.2, mane: 'none', horns: 'cow', pattern: 'patches', coats: [['#e0dad0', '#e6e0d6', '#1a1412'], ['#7a4526', '#8a5532', '#e0d6c6']], nose: '#b08a80' },
  deer: { ...horse, withers: 0.8, length: 0.98, chest: [0.14, 0.2], waist: [0.13, 0.16], rump: 0.14, leg: 0.72, neck: { long: 0.42, rise: 0.95, base: 0.125, top: 0.085 }, head: 0.82, skull: 0.9, muzzle: { long: 1.7, wide: 0.72, deep: 0.8 }, pitch: 0.35, eye: 1.2, ears: 'sideways', ear: 1.25, tail: 'stub', tailLong: 0.16, tailRise: -0.6, mane: 'none', horns: 'antlers', pattern: 'deer', coats: [['#8a5a34', '#d6c3a4', '#3a2618']], nose: '#161110' },
  sheep: { ...horse, withers: 0.86, length: 1.08, low: 0.09, chest: [0.26, 0.3], waist: [0.27, 0.3], rump: 0.27, leg: 0.85, neck: { long: 0.3, rise: 0.6, base: 0.19, top: 0.13 }, head: 0.9, skull: 0.95, muzzle: { long: 1.55, wide: 0.95, deep: 0.95 }, pitch: 0.5, ears: 'sideways', ear: 0.9, tail: 'stub', tailLong: 0.22, tailRise: -1.2, shag: 0.02, mane: 'none', pattern: 'face', coats: [['#cfc6b4', '#c9bfac', '#2b241f'], ['#d6cfbf', '#cfc6b4', '#c9b8a0']], nose: '#2a2320' },
  goat: { ...horse, withers: 0.88, length: 1.05, chest: [0.17, 0.23], waist: [0.18, 0.22], rump: 0.17, leg: 0.85, neck: { long: 0.36, rise: 0.85, base: 0.14, top: 0.1 }, head: 0.9, skull: 0.92, muzzle: { long: 1.7, wide: 0.85, deep: 0.9 }, pitch: 0.45, ears: 'sideways', ear: 1.1, tail: 'stub', tailLong: 0.2, tailRise: 0.6, shag: 0.012, mane: 'none', horns: 'goat', pattern: 'plain', coats: [['#b9ac98', '#cfc4b2', '#5a4a3a'], ['#5a4434', '#8a7158', '#241a14']] },
  bear: { ...dog, withers: 0.95, length: 1.1, low: 0.07, chest: [0.25, 0.29], waist: [0.26, 0.29], rump: 0.25, leg: 1.75, neck: { long: 0.3, rise: 0.25, base: 0.22, top: 0.145 }, head: 1.15, skull: 1.22, muzzle: { long: 1.0, wide: 1.02, deep: 0.95 }, eye: 0.75, ears: 'round', ear: 0.8, tail: 'stub', tailLong: 0.1, tailRise: -0.8, shag: 0.015, mane: 'none', pattern: 'plain', coats: [['#4a3020', '#5a3c28', '#2a1a12'], ['#2a2019', '#3a2c22', '#15100d']] },
  elephant: { ...dog, withers: 0.92, length: 1.0, chest: [0.24, 0.29], waist: [0.26, 0.3], rump: 0.24, leg: 2.1, neck: { long: 0.24, rise: 0.3, base: 0.2, top: 0.19 }, head: 1.12, skull: 1.35, muzzle: { long: 0.4, wide: 1.2, deep: 1.2 }, pitch: 0.5, eye: 0.6, ears: 'fan', ear: 1, tail: 'tuft', tailLong: 0.45, tailRise: -1.3, feet: 'column', shag: 0, mane: 'none', horns: 'tusks', trunk: true, pattern: 'plain', coats: [['#6b6560', '#756f69', '#4a4541']], nose: '#5a5550', iris: '#5a3a1a' },
};

/** The breed that a kind of the manifest means. */
export function breedOf(kind: string): Breed {
  return breeds[kind] ?? dog;
}

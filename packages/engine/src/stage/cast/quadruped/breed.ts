/** Ears by form. `tall` are a rabbit's, `side` a monkey's. */
type Ears = 'floppy' | 'pricked' | 'round' | 'long' | 'sideways' | 'fan' | 'tall' | 'side' | 'none';
type Tail = 'plume' | 'whip' | 'tuft' | 'bush' | 'stub' | 'horse' | 'over' | 'flat' | 'heavy' | 'thin' | 'curl';
/** What the coat of trunk and legs shows. */
type Pattern =
  | 'plain'
  | 'saddle'
  | 'fox'
  | 'tabby'
  | 'tiger'
  | 'zebra'
  | 'patches'
  | 'deer'
  | 'points'
  | 'rosettes'
  | 'spots'
  | 'dapple'
  | 'giraffe'
  | 'panda'
  | 'skunk'
  | 'rings'
  | 'blanket'
  | 'belt'
  | 'socks'
  | 'silver';
/** What the face shows. */
type Face =
  | 'plain'
  | 'pale'
  | 'mask'
  | 'fox'
  | 'dark'
  | 'muzzle'
  | 'panda'
  | 'badger'
  | 'blaze'
  | 'ape'
  | 'husky'
  | 'tiger'
  | 'cheetah'
  | 'siamese'
  | 'sloth'
  | 'collie'
  | 'deer';
export type Horns =
  | 'none'
  | 'cow'
  | 'bull'
  | 'antlers'
  | 'moose'
  | 'goat'
  | 'ram'
  | 'tusks'
  | 'rhino'
  | 'unicorn'
  | 'ossicones'
  | 'buffalo'
  | 'bison'
  | 'straight'
  | 'lyre'
  | 'boar';
/** What the end of the muzzle is. */
type Snout = 'nose' | 'soft' | 'disc' | 'broad' | 'trunk' | 'ape' | 'koala';

/**
 * The measures of a four-legged animal, in heights of its withers. `neck` is how far the head stands from the chest and
 * how steeply (radians above level); `muzzle` is measured in lengths of the skull.
 */
export interface Breed {
  readonly length: number;
  /** How much shorter the legs are than a long-legged dog's. */
  readonly low: number;
  /** How much lower the hips are than the withers. */
  readonly slope: number;
  readonly chest: readonly [wide: number, deep: number];
  readonly waist: readonly [wide: number, deep: number];
  readonly rump: number;
  readonly leg: number;
  /** How strong the thighs are: 1 for a dog's. */
  readonly haunch: number;
  readonly neck: { readonly long: number; readonly rise: number; readonly base: number; readonly top: number };
  readonly head: number;
  readonly skull: number;
  /** `flare` is how wide its end is against its root. */
  readonly muzzle: { readonly long: number; readonly wide: number; readonly deep: number; readonly flare: number };
  /** How deep the jaws are behind: 0 a dog's, 1 a horse's. */
  readonly jowl: number;
  /** Fur that stands out at the sides of the face. */
  readonly cheeks: number;
  readonly snout: Snout;
  readonly pitch: number;
  readonly eye: number;
  /** Radians from straight ahead to where the eyes sit. */
  readonly eyesAside: number;
  readonly ears: Ears;
  readonly ear: number;
  readonly tail: Tail;
  readonly tailLong: number;
  /** Radians above level at its root. */
  readonly tailRise: number;
  readonly tailThick: number;
  readonly feet: 'paw' | 'hoof' | 'column';
  /** How shaggy: height of the clumps. */
  readonly shag: number;
  /** Clumps of fur, curls of wool, or bare skin. */
  readonly cover: 'fur' | 'wool' | 'skin';
  readonly mane: 'none' | 'lion' | 'crest' | 'brush' | 'ruff' | 'bison';
  readonly beard: number;
  readonly humps: number;
  readonly horns: Horns;
  readonly horn: number;
  /** How long the spines of its back are; 0 for none. */
  readonly spines: number;
  readonly trunk: boolean;
  /** On all fours, or upright on its hind legs. */
  readonly stance: 'four' | 'upright';
  /** How it sits: on its haunches with the forelegs on the ground, or upright with its hands free. */
  readonly seat: 'haunches' | 'upright';
  readonly gait: 'walk' | 'hop';
  /** How it waits: on its feet, crouched, or sitting. */
  readonly waits: 'stand' | 'crouch' | 'sit';
  readonly pattern: Pattern;
  readonly face: Face;
  /** Coats to choose from: upper, under, dark points. */
  readonly coats: readonly (readonly [upper: string, under: string, points: string])[];
  readonly nose: string;
  readonly iris: string;
}

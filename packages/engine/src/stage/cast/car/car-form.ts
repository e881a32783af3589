import type { Metres } from '@onereel/spec';
import type { Points } from './profile.ts';

/** A wheel's place and size. */
export interface WheelForm {
  readonly radius: Metres;
  readonly width: Metres;
  /** Along the car, forward positive. */
  readonly axles: readonly Metres[];
  /** Radius of the opening around it. */
  readonly arch: Metres;
}

/** The sculpture of a car: curves along its length, z forward, metres, drawn for `extent`. */
export interface CarForm {
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  /** Height of the shoulder: bonnet, window line, boot. */
  readonly deck: Points;
  /** Height of the roof over the shoulder; equal to the deck where there is none. */
  readonly roof: Points;
  /** Half the width at the shoulder. */
  readonly wide: Points;
  /** Lower edge of the body. */
  readonly sill: Points;
  /** How far the side windows lean inward, per metre of height. */
  readonly lean: number;
  readonly wheels: WheelForm;
  /** How round nose and tail are seen from above, metres. */
  readonly bow: readonly [nose: Metres, tail: Metres];
  /** Side windows: lower line at z = 0, its slope, top line, and the slanted ends [z at the lower line, z at the top]. */
  readonly glass: {
    readonly low: Metres;
    readonly slope: number;
    readonly high: Metres;
    readonly front: readonly [Metres, Metres];
    readonly rear: readonly [Metres, Metres];
    readonly posts: readonly Metres[];
  };
  /** Front and rear screens: lowest and highest line, distance from their sides to the roof's edge. */
  readonly screens: { readonly front: readonly [Metres, Metres]; readonly rear: readonly [Metres, Metres]; readonly inset: Metres };
  /** Door lines along the car. */
  readonly doors: readonly Metres[];
  /** Lamps: middle [x, y] and half size in front and at the back. */
  readonly lamps: { readonly front: readonly [Metres, Metres, Metres, Metres]; readonly rear: readonly [Metres, Metres, Metres, Metres] };
  /** The grille: lowest and highest line, half width. */
  readonly grille: readonly [Metres, Metres, Metres];
  /** A load box behind the cab: from z to z, up to a height. */
  readonly box?: readonly [from: Metres, to: Metres, height: Metres];
}

export const sedan: CarForm = {
  extent: [1.82, 1.45, 4.6],
  deck: [
    [-2.3, 0.66],
    [-2.27, 0.88],
    [-2.18, 0.965],
    [-1.7, 0.995],
    [-1, 0.975],
    [0, 0.945],
    [0.9, 0.93],
    [1.3, 0.89],
    [1.9, 0.79],
    [2.14, 0.715],
    [2.25, 0.64],
    [2.3, 0.52],
  ],
  roof: [
    [-1.86, 0.99],
    [-1.78, 1.01],
    [-1.06, 1.365],
    [-0.7, 1.425],
    [-0.2, 1.45],
    [0.2, 1.425],
    [0.42, 1.37],
    [1.16, 0.93],
    [1.26, 0.895],
  ],
  wide: [
    [-2.3, 0.7],
    [-2.2, 0.79],
    [-1.9, 0.86],
    [-1.2, 0.9],
    [0, 0.905],
    [1, 0.9],
    [1.7, 0.87],
    [2.1, 0.8],
    [2.25, 0.71],
    [2.3, 0.62],
  ],
  sill: [
    [-2.3, 0.36],
    [-2, 0.27],
    [-1, 0.235],
    [1, 0.235],
    [1.9, 0.22],
    [2.3, 0.25],
  ],
  lean: 0.42,
  wheels: { radius: 0.335, width: 0.23, axles: [1.42, -1.36], arch: 0.395 },
  bow: [0.2, 0.14],
  glass: { low: 0.985, slope: -0.026, high: 1.335, front: [1, 0.4], rear: [-1.6, -1], posts: [-0.12, -1.08] },
  screens: { front: [0.95, 1.36], rear: [1.02, 1.35], inset: 0.055 },
  doors: [0.98, -0.12, -1.08],
  lamps: { front: [0.62, 0.63, 0.19, 0.058], rear: [0.6, 0.83, 0.19, 0.07] },
  grille: [0.36, 0.56, 0.4],
};

export const sports: CarForm = {
  ...sedan,
  extent: [1.94, 1.2, 4.5],
  deck: [
    [-2.25, 0.6],
    [-2.22, 0.82],
    [-2.1, 0.9],
    [-1.4, 0.93],
    [-0.6, 0.87],
    [0.4, 0.8],
    [1.2, 0.77],
    [1.7, 0.7],
    [2.05, 0.6],
    [2.2, 0.5],
    [2.25, 0.4],
  ],
  roof: [
    [-2, 0.905],
    [-1.8, 0.93],
    [-0.9, 1.11],
    [-0.45, 1.185],
    [-0.15, 1.2],
    [0.15, 1.16],
    [1.02, 0.79],
    [1.14, 0.765],
  ],
  wide: [
    [-2.25, 0.78],
    [-2.1, 0.88],
    [-1.4, 0.97],
    [-0.4, 0.92],
    [0.6, 0.92],
    [1.35, 0.95],
    [1.9, 0.88],
    [2.18, 0.74],
    [2.25, 0.62],
  ],
  sill: [
    [-2.25, 0.3],
    [-2, 0.2],
    [-1, 0.15],
    [1, 0.15],
    [1.9, 0.13],
    [2.25, 0.16],
  ],
  lean: 0.5,
  wheels: { radius: 0.34, width: 0.27, axles: [1.4, -1.28], arch: 0.385 },
  bow: [0.34, 0.16],
  glass: { low: 0.895, slope: -0.07, high: 1.115, front: [0.82, 0.2], rear: [-1.25, -0.72], posts: [-0.62] },
  screens: { front: [0.81, 1.15], rear: [0.96, 1.12], inset: 0.05 },
  doors: [0.75, -0.62],
  lamps: { front: [0.66, 0.55, 0.17, 0.045], rear: [0.62, 0.76, 0.22, 0.045] },
  grille: [0.2, 0.36, 0.5],
};

export const van: CarForm = {
  ...sedan,
  extent: [2, 2.2, 5.2],
  deck: [
    [-2.6, 0.9],
    [-2.58, 1.1],
    [-2.4, 1.16],
    [0, 1.15],
    [1.5, 1.14],
    [2, 1.06],
    [2.4, 0.95],
    [2.55, 0.85],
    [2.6, 0.7],
  ],
  roof: [
    [-2.58, 1.12],
    [-2.54, 1.6],
    [-2.46, 2.1],
    [-2.3, 2.18],
    [-1, 2.2],
    [0.7, 2.18],
    [1.1, 2.1],
    [2, 1.08],
    [2.1, 1.05],
  ],
  wide: [
    [-2.6, 0.9],
    [-2.5, 0.96],
    [-1, 1],
    [1.5, 1],
    [2.1, 0.95],
    [2.45, 0.84],
    [2.6, 0.7],
  ],
  sill: [
    [-2.6, 0.36],
    [-2, 0.3],
    [2, 0.28],
    [2.6, 0.3],
  ],
  lean: 0.14,
  wheels: { radius: 0.36, width: 0.24, axles: [1.66, -1.6], arch: 0.42 },
  bow: [0.22, 0.04],
  glass: { low: 1.2, slope: -0.01, high: 1.86, front: [1.78, 1.16], rear: [0.12, 0.12], posts: [] },
  screens: { front: [1.12, 2.04], rear: [1.3, 1.9], inset: 0.07 },
  doors: [1.5, 0.06, -1],
  lamps: { front: [0.7, 0.82, 0.17, 0.09], rear: [0.86, 1.0, 0.06, 0.2] },
  grille: [0.5, 0.74, 0.48],
};

export const bus: CarForm = {
  ...sedan,
  extent: [2.5, 3.1, 11],
  deck: [
    [-5.5, 1.05],
    [-5.47, 1.2],
    [-5.3, 1.22],
    [5.3, 1.22],
    [5.46, 1.2],
    [5.5, 1.1],
  ],
  roof: [
    [-5.47, 1.22],
    [-5.44, 2],
    [-5.36, 2.9],
    [-5.1, 3.06],
    [-4, 3.1],
    [4.6, 3.1],
    [5.1, 3.04],
    [5.3, 2.9],
    [5.42, 1.8],
    [5.46, 1.22],
  ],
  wide: [
    [-5.5, 1.16],
    [-5.3, 1.23],
    [-4, 1.25],
    [4.6, 1.25],
    [5.2, 1.22],
    [5.5, 1.12],
  ],
  sill: [
    [-5.5, 0.45],
    [-4, 0.34],
    [4, 0.34],
    [5.5, 0.38],
  ],
  lean: 0.05,
  wheels: { radius: 0.48, width: 0.3, axles: [3, -3.1], arch: 0.56 },
  bow: [0.2, 0.06],
  glass: { low: 1.34, slope: 0, high: 2.5, front: [5.02, 5], rear: [-4.9, -4.9], posts: [-3.4, -1.9, -0.4, 1.1, 2.6, 4.1] },
  screens: { front: [1.3, 2.62], rear: [1.7, 2.5], inset: 0.08 },
  doors: [5.0, 4.1, 0.4, -0.4],
  lamps: { front: [0.92, 0.78, 0.16, 0.1], rear: [1.02, 1.3, 0.07, 0.22] },
  grille: [0.5, 0.66, 0.5],
};

export const truck: CarForm = {
  ...sedan,
  extent: [2.4, 3, 7.5],
  deck: [
    [0.95, 1.1],
    [1.1, 1.4],
    [1.3, 1.42],
    [3, 1.42],
    [3.55, 1.36],
    [3.7, 1.25],
    [3.75, 1],
  ],
  roof: [
    [1.12, 1.42],
    [1.16, 2.3],
    [1.4, 2.5],
    [2, 2.56],
    [2.7, 2.5],
    [2.95, 2.35],
    [3.52, 1.4],
    [3.6, 1.36],
  ],
  wide: [
    [0.95, 1.08],
    [1.3, 1.12],
    [3, 1.12],
    [3.5, 1.05],
    [3.75, 0.9],
  ],
  sill: [
    [0.95, 0.55],
    [3, 0.5],
    [3.75, 0.42],
  ],
  lean: 0.1,
  wheels: { radius: 0.5, width: 0.3, axles: [2.6, -2.2], arch: 0.58 },
  bow: [0.16, 0.02],
  glass: { low: 1.5, slope: 0, high: 2.24, front: [3.25, 2.85], rear: [1.75, 1.75], posts: [] },
  screens: { front: [1.48, 2.36], rear: [1.7, 2.2], inset: 0.08 },
  doors: [3.2, 1.62],
  lamps: { front: [0.86, 0.84, 0.16, 0.1], rear: [0.86, 0.8, 0.1, 0.08] },
  grille: [0.62, 1.2, 0.6],
  box: [-3.75, 0.85, 3],
};

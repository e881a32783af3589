import { bus, type CarForm, sedan, sports, truck, van } from './car-form.ts';

/** Boxy and high, with room behind. */
const suv: CarForm = {
  ...sedan,
  extent: [1.94, 1.78, 4.7],
  deck: [[-2.35, 0.8], [-2.32, 1.06], [-2.22, 1.14], [-1, 1.12], [0, 1.1], [0.9, 1.08], [1.3, 1.05], [1.95, 0.98], [2.2, 0.9], [2.31, 0.8], [2.35, 0.66]],
  roof: [[-2.3, 1.14], [-2.24, 1.2], [-2.02, 1.62], [-1.8, 1.72], [-0.8, 1.78], [0.2, 1.75], [0.5, 1.68], [1.14, 1.1], [1.24, 1.06]],
  wide: [[-2.35, 0.78], [-2.25, 0.88], [-1.9, 0.94], [0, 0.965], [1.3, 0.95], [1.9, 0.92], [2.2, 0.85], [2.35, 0.7]],
  sill: [[-2.35, 0.48], [-2, 0.4], [2, 0.36], [2.35, 0.42]],
  lean: 0.26,
  wheels: { radius: 0.4, width: 0.26, axles: [1.46, -1.42], arch: 0.47 },
  glass: { low: 1.14, slope: -0.02, high: 1.62, front: [0.98, 0.5], rear: [-2.0, -1.8], posts: [-0.1, -1.1] },
  screens: { front: [1.12, 1.66], rear: [1.2, 1.62], inset: 0.06 },
  doors: [0.95, -0.1, -1.1],
  lamps: { front: [0.68, 0.84, 0.19, 0.07], rear: [0.8, 1.0, 0.09, 0.17] },
  grille: [0.56, 0.84, 0.46],
}; // prettier-ignore

/** Small, round and friendly, its engine under a short bonnet. */
const vintage: CarForm = {
  ...sedan,
  extent: [1.7, 1.56, 4.2],
  deck: [[-2.1, 0.5], [-2.05, 0.72], [-1.85, 0.92], [-1.4, 1.02], [-0.6, 1.03], [0.2, 1.0], [0.9, 0.97], [1.4, 0.9], [1.8, 0.76], [2, 0.62], [2.08, 0.5], [2.1, 0.42]],
  roof: [[-1.75, 0.96], [-1.6, 1.12], [-1.1, 1.42], [-0.6, 1.54], [-0.1, 1.56], [0.3, 1.5], [0.48, 1.42], [0.84, 1.0], [0.94, 0.97]],
  wide: [[-2.1, 0.36], [-1.9, 0.64], [-1.4, 0.8], [-0.6, 0.85], [0.3, 0.84], [1.2, 0.8], [1.7, 0.7], [2, 0.5], [2.1, 0.34]],
  sill: [[-2.1, 0.36], [-1.6, 0.28], [1.6, 0.28], [2.1, 0.34]],
  lean: 0.4,
  wheels: { radius: 0.34, width: 0.18, axles: [1.26, -1.22], arch: 0.42 },
  bow: [0.4, 0.4],
  glass: { low: 1.05, slope: -0.01, high: 1.42, front: [0.7, 0.5], rear: [-1.4, -1.05], posts: [-0.35] },
  screens: { front: [1.04, 1.42], rear: [1.14, 1.42], inset: 0.12 },
  doors: [0.72, -0.35],
  lamps: { front: [0.5, 0.66, 0.11, 0.11], rear: [0.52, 0.64, 0.06, 0.09] },
  grille: [0.42, 0.58, 0.2],
}; // prettier-ignore

/** Long behind the driver. */
const limousine: CarForm = {
  ...sedan,
  extent: [1.84, 1.46, 8.2],
  deck: sedan.deck.map(([z, y]) => [z > 0.5 ? z + 1.8 : z < -0.9 ? z - 1.8 : z, y] as const),
  roof: sedan.roof.map(([z, y]) => [z > 0.1 ? z + 1.8 : z < -0.6 ? z - 1.8 : z, y] as const),
  wide: sedan.wide.map(([z, half]) => [z > 0.5 ? z + 1.8 : z < -1 ? z - 1.8 : z, half] as const),
  sill: sedan.sill.map(([z, y]) => [z > 0.5 ? z + 1.8 : z < -0.5 ? z - 1.8 : z, y] as const),
  wheels: { ...sedan.wheels, axles: [3.22, -3.16] },
  glass: { ...sedan.glass, slope: -0.012, high: 1.33, front: [2.8, 2.2], rear: [-3.4, -2.8], posts: [1.68, 0.3, -0.9, -2.0] },
  doors: [2.78, 1.68, -0.9, -2.0],
}; // prettier-ignore

/** A cab before an open bed. */
const pickup: CarForm = {
  ...suv,
  extent: [1.98, 1.84, 5.6],
  deck: [[-0.95, 0.9], [-0.9, 1.16], [0.3, 1.15], [1.3, 1.13], [1.7, 1.1], [2.4, 1.04], [2.64, 0.96], [2.76, 0.84], [2.8, 0.7]],
  roof: [[-0.88, 1.17], [-0.84, 1.26], [-0.72, 1.74], [-0.5, 1.82], [0.2, 1.84], [0.7, 1.8], [0.92, 1.74], [1.6, 1.15], [1.7, 1.11]],
  wide: [[-0.95, 0.96], [0, 0.98], [1.5, 0.97], [2.3, 0.94], [2.6, 0.87], [2.8, 0.74]],
  sill: [[-0.95, 0.5], [2, 0.46], [2.8, 0.5]],
  lean: 0.22,
  bow: [0.16, 0.0],
  wheels: { radius: 0.42, width: 0.28, axles: [1.86, -1.74], arch: 0.49 },
  glass: { low: 1.2, slope: -0.02, high: 1.68, front: [1.42, 0.92], rear: [-0.72, -0.62], posts: [0.3] },
  screens: { front: [1.18, 1.72], rear: [1.26, 1.66], inset: 0.07 },
  doors: [1.4, 0.3, -0.7],
  lamps: { front: [0.72, 0.86, 0.17, 0.1], rear: [0.86, 0.9, 0.05, 0.05] },
  grille: [0.58, 0.94, 0.5],
}; // prettier-ignore

/** A truck's cab alone at the front of a chassis that carries what its fixture builds. */
const cab: CarForm = (({ box: _box, ...open }) => ({ ...open, extent: [2.41, 2.95, 7.5] as const }))(truck);

const convertible: CarForm = {
  ...sports,
  extent: [1.86, 1.22, 4.4],
  deck: sports.deck.map(([z, y]) => [z * 0.978, y + 0.03] as const),
  roof: [[-0.5, 0.9], [0, 0.86]],
  wide: sports.wide.map(([z, half]) => [z * 0.978, half * 0.96] as const),
  sill: sports.sill.map(([z, y]) => [z * 0.978, y + 0.03] as const),
  glass: { low: 0.92, slope: 0, high: 0.6, front: [0.82, 0.2], rear: [-1.25, -0.72], posts: [] },
  screens: { front: [2.6, 0.6], rear: [2.6, 0.6], inset: 0.05 },
}; // prettier-ignore

/** Two decks: the upper windows are a fixture. */
const doubleDecker: CarForm = {
  ...bus,
  extent: [2.52, 4.4, 10.6],
  deck: bus.deck.map(([z, y]) => [z * 0.963, y] as const),
  roof: bus.roof.map(([z, y]) => [z * 0.963, y > 2.4 ? y + 1.3 : y] as const),
  wide: bus.wide.map(([z, half]) => [z * 0.963, half] as const),
  sill: bus.sill.map(([z, y]) => [z * 0.963, y] as const),
  lean: 0.012,
  glass: { ...bus.glass, high: 2.24, front: [4.84, 4.82], rear: [-4.7, -4.7], posts: [-3.4, -1.9, -0.4, 1.1, 2.6, 4.0] },
  screens: { front: [1.34, 2.3], rear: [1.7, 2.2], inset: 0.1 },
}; // prettier-ignore

/** A bus with a bonnet before it. */
const schoolBus: CarForm = {
  ...bus,
  extent: [2.44, 3.05, 9.8],
  deck: [[-4.9, 1.05], [-4.87, 1.3], [-4.7, 1.36], [3.2, 1.36], [3.5, 1.5], [4.2, 1.46], [4.66, 1.38], [4.84, 1.24], [4.9, 1.0]],
  roof: [[-4.87, 1.36], [-4.84, 2], [-4.76, 2.85], [-4.5, 3.0], [-3.5, 3.05], [2.4, 3.05], [2.9, 2.98], [3.12, 2.8], [3.42, 1.56], [3.48, 1.5]],
  wide: [[-4.9, 1.14], [-4.7, 1.2], [-3.5, 1.22], [2.6, 1.22], [3.3, 1.16], [3.6, 1.0], [4.5, 0.96], [4.9, 0.84]],
  sill: [[-4.9, 0.5], [-4, 0.42], [4, 0.42], [4.9, 0.5]],
  wheels: { radius: 0.48, width: 0.3, axles: [3.9, -2.7], arch: 0.56 },
  glass: { low: 1.62, slope: 0, high: 2.5, front: [2.9, 2.8], rear: [-4.5, -4.5], posts: [-3.4, -2.3, -1.2, -0.1, 1.0, 2.0] },
  screens: { front: [1.6, 2.72], rear: [1.75, 2.5], inset: 0.08 },
  doors: [2.9, 2.0],
  lamps: { front: [0.7, 1.0, 0.13, 0.12], rear: [1.02, 1.3, 0.07, 0.22] },
  grille: [0.66, 1.2, 0.42],
}; // prettier-ignore

/** The bodies by the name that presets use. */
export const carForms: Readonly<Record<string, CarForm>> = {
  sedan, sports, van, bus, truck, suv, vintage, limousine, pickup, cab, convertible, 'double-decker': doubleDecker, 'school-bus': schoolBus,
}; // prettier-ignore

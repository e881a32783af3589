import type { Linear } from '../../../../shapes/colour.ts';
import type { Growth } from './branching.ts';

const greens: readonly Linear[] = [
  [0.05, 0.095, 0.02],
  [0.065, 0.115, 0.026],
  [0.042, 0.082, 0.022],
];

/** A broad crown on a short trunk: the tree a child draws. */
const oak: Growth = {
  wide: 0.46,
  bare: 0.24,
  thick: 0.034,
  trunk: 0.74,
  boughs: 15,
  twigs: 5,
  rise: [0.3, 1.15],
  hang: 0,
  gnarl: 0.2,
  bark: [0.085, 0.062, 0.042],
  leaves: greens,
  cluster: 36,
  leaf: 0.027,
};

/** How each kind of broad-leaved tree grows, by its habit. */
const habits: Readonly<Record<string, Growth>> = {
  broad: oak,
  birch: { ...oak, wide: 0.25, bare: 0.28, thick: 0.017, trunk: 0.94, boughs: 15, twigs: 4, rise: [0.55, 1.2], hang: 0.12, gnarl: 0.1, bark: [0.62, 0.6, 0.56], banded: true, leaves: [[0.1, 0.15, 0.03], [0.085, 0.14, 0.03]], cluster: 34, leaf: 0.02 },
  willow: { ...oak, wide: 0.4, bare: 0.32, thick: 0.036, trunk: 0.62, boughs: 14, twigs: 6, rise: [0.5, 1.1], hang: 0.85, leaves: [[0.1, 0.15, 0.035], [0.085, 0.13, 0.03]], cluster: 17, leaf: 0.032 },
  poplar: { ...oak, wide: 0.16, bare: 0.1, thick: 0.02, trunk: 0.95, boughs: 22, twigs: 3, rise: [1.05, 1.35], gnarl: 0.08, cluster: 34, leaf: 0.02 },
  apple: { ...oak, wide: 0.46, bare: 0.26, thick: 0.036, trunk: 0.66, boughs: 11, twigs: 5, gnarl: 0.26, cluster: 32, leaf: 0.03, fruit: { colour: [0.5, 0.03, 0.02], count: 52, size: 0.085 } },
  orange: { ...oak, wide: 0.4, bare: 0.26, thick: 0.034, trunk: 0.7, boughs: 11, twigs: 5, cluster: 32, leaf: 0.031, fruit: { colour: [0.85, 0.26, 0.01], count: 52, size: 0.085 } },
  blossom: { ...oak, wide: 0.46, bare: 0.26, trunk: 0.68, gnarl: 0.26, bark: [0.06, 0.042, 0.036], cluster: 36, leaf: 0.027 },
  bare: { ...oak, wide: 0.42, boughs: 13, twigs: 7, gnarl: 0.3, leaves: [], bark: [0.075, 0.06, 0.048] },
  acacia: { ...oak, wide: 0.62, bare: 0.5, thick: 0.028, trunk: 0.82, boughs: 12, twigs: 5, rise: [0.75, 0.3], gnarl: 0.2, cluster: 34, leaf: 0.021 },
  baobab: { ...oak, wide: 0.36, bare: 0.68, thick: 0.115, trunk: 0.8, boughs: 11, twigs: 5, rise: [0.2, 0.9], gnarl: 0.3, bark: [0.2, 0.15, 0.11], cluster: 22, leaf: 0.02 },
}; // prettier-ignore

/** The leaves of a season other than summer, lighter where the tree stands in the sun. */
const seasons: Readonly<Record<string, readonly Linear[]>> = {
  spring: [
    [0.1, 0.16, 0.03],
    [0.12, 0.17, 0.04],
  ],
  autumn: [
    [0.36, 0.12, 0.015],
    [0.42, 0.2, 0.02],
    [0.3, 0.06, 0.015],
  ],
};

/** How a habit grows in a season, with leaves of a colour when one is asked. A winter tree is bare and carries snow. */
export function growthOf(habit: string, season: string, colour: Linear | null): Growth {
  const own = habits[habit] ?? oak;
  if (season === 'winter') return { ...own, leaves: [], snow: 0.9, twigs: own.twigs + 1 };
  const leaves = colour ? [colour] : (seasons[season] ?? own.leaves);
  return own.leaves.length > 0 ? { ...own, leaves } : own;
}

/** The same growth with fewer, larger leaves and fewer twigs: for one of many trees, some way off. */
export function lighter(growth: Growth): Growth {
  return { ...growth, twigs: Math.max(3, growth.twigs - 2), cluster: Math.round(growth.cluster * 0.45), leaf: growth.leaf * 1.55 };
}

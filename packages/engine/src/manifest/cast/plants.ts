import type { CastKind } from '../entry.ts';

/** Trees, flowers, bushes, grasses. */
export const plants: readonly CastKind[] = [];

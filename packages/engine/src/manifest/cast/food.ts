import type { CastKind } from '../entry.ts';

/** Fruit, vegetables, dishes, drinks, bread, sweets. */
export const food: readonly CastKind[] = [];

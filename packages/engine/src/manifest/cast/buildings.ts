import type { CastKind } from '../entry.ts';

/** Houses, towers, castles, bridges, monuments, fences, doors. */
export const buildings: readonly CastKind[] = [];

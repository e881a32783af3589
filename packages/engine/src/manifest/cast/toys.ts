import type { CastKind } from '../entry.ts';

/** Toys, games, sport gear, musical instruments. */
export const toys: readonly CastKind[] = [];

import type { CastKind } from '../entry.ts';

/** Birds and insects: what flies by its own wings. */
export const birds: readonly CastKind[] = [];

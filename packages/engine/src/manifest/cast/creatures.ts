import type { CastKind } from '../entry.ts';

/** Robots, monsters, ghosts and what tales tell of. */
export const creatures: readonly CastKind[] = [];

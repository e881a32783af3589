import type { CastKind } from '../entry.ts';

/** What rooms are furnished with. */
export const furniture: readonly CastKind[] = [];

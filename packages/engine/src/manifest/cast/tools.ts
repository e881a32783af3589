import type { CastKind } from '../entry.ts';

/** Tools, books, paper, signs, weapons, umbrellas. */
export const tools: readonly CastKind[] = [];

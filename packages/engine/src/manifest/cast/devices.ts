import type { CastKind } from '../entry.ts';

/** Phones, screens, clocks, appliances, machines. */
export const devices: readonly CastKind[] = [];

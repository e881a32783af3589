import type { SettingKind } from '../entry.ts';

/** Places off the beaten ground: under water, in space, in the air, on a stage, in a stadium. */
export const elsewhere: readonly SettingKind[] = [];

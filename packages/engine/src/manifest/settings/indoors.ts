import type { SettingKind } from '../entry.ts';

/** Rooms, halls and other places under a roof. */
export const indoors: readonly SettingKind[] = [];

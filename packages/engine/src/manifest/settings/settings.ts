import type { SettingKind } from '../entry.ts';
import { elsewhere } from './elsewhere.ts';
import { indoors } from './indoors.ts';
import { outdoors } from './outdoors.ts';
import { regionsOf } from './regions.ts';

/** A row with the regions that it is shown for after its own names. */
const withRegions = (row: SettingKind): SettingKind => ({ ...row, words: [...row.words, ...regionsOf(row.kind)] });

/** Every place that can be built, one row each. */
export const settings: readonly SettingKind[] = [...outdoors, ...indoors, ...elsewhere].map(withRegions);

import type { SettingKind } from '../entry.ts';
import { elsewhere } from './elsewhere.ts';
import { indoors } from './indoors.ts';
import { outdoors } from './outdoors.ts';

/** Every place that can be built, one row each. */
export const settings: readonly SettingKind[] = [...outdoors, ...indoors, ...elsewhere];

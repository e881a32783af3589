import type { CastKind } from '../entry.ts';
import { camels, elephants } from './camels-and-elephants.ts';
import { cattle, pigs } from './cattle-and-pigs.ts';
import { deer, sheep } from './deer-and-sheep.ts';
import { giraffes, horses } from './horses-and-giraffes.ts';

/** Beasts with hooves, and the great grey ones. */
export const hoofed: readonly CastKind[] = [...horses, ...giraffes, ...cattle, ...pigs, ...deer, ...sheep, ...camels, ...elephants];

import type { CastKind } from '../entry.ts';
import { type PresetRow, presets } from './preset.ts';

/** Rows of animals on four legs from what each says; a row without an extent is of a middling dog's size, metres. */
export function quadrupeds(rows: Readonly<Record<string, PresetRow>>): CastKind[] {
  return presets({ family: 'quadruped', medium: 'ground', extent: [0.3, 0.7, 1], preset: {} }, rows);
}

import type { CastKind } from '../entry.ts';

/** What is said of one preset beyond what its family shares. The words default to the kind, hyphens as spaces. */
export type PresetRow = Partial<Omit<CastKind, 'kind' | 'family'>>;

/** What all presets of one family share. */
export type PresetBase = Pick<CastKind, 'family' | 'medium'> & Partial<Omit<CastKind, 'kind'>>;

/**
 * Rows of one family from what they share and what each says besides: `presets({ family: 'vessel', … }, { mug: { extent: […] } })`.
 * A row's `preset` is laid over the shared one. A row without words answers to its own name.
 */
export function presets(base: PresetBase & Pick<CastKind, 'extent'>, rows: Readonly<Record<string, PresetRow>>): CastKind[] {
  return Object.entries(rows).map(([kind, row]) => ({
    ...base,
    words: [kind.replaceAll('-', ' ')],
    ...row,
    preset: { ...base.preset, ...row.preset },
    kind,
  }));
}

import type { SettingKind } from '../entry.ts';

/** What the rows of one group of places have in common, and may say otherwise. */
type Shared = Pick<SettingKind, 'family' | 'space' | 'ground'>;

/** A place as its row says it: by its kind, with what differs from the group. */
type PlaceRow = Partial<Shared> & Pick<SettingKind, 'preset' | 'ambience' | 'words' | 'standsFor'>;

/** Settings that share most of what they are, one row each, in the order of the rows. */
export function places(shared: Shared, rows: Readonly<Record<string, PlaceRow>>): SettingKind[] {
  return Object.entries(rows).map(([kind, row]) => ({ kind, ...shared, ...row }));
}

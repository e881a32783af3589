import type { SettingKind } from '../entry.ts';

/** One room: its kind, the words for it, and what its words do not tell. */
export type RoomWords = readonly [
  kind: string,
  words: readonly string[],
  extra?: { readonly standsFor?: readonly string[]; readonly room?: string },
];

/** Rows of rooms that sound alike. */
export function rows(
  ambience: string,
  space: SettingKind['space'],
  ground: SettingKind['ground'],
  list: readonly RoomWords[],
): SettingKind[] {
  return list.map(([kind, words, { standsFor, room = kind } = {}]) => ({
    kind,
    family: 'interior',
    preset: { room },
    ambience: [ambience],
    space,
    ground,
    words,
    ...(standsFor ? { standsFor } : {}),
  }));
}

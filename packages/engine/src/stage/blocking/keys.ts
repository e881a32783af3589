import type { Screenplay, Seconds, TuneNote, Unit } from '@onereel/spec';
import type { Player } from './groups.ts';

/** How long a key, a string or a skin takes to come back after its note. */
const release: Seconds = 0.07;

/** The notes that an instrument in the picture plays: those of the film's tune, when it is the one that is heard. */
export function notesOf({ member, kind }: Pick<Player, 'member' | 'kind'>, { sound, cast }: Screenplay): readonly TuneNote[] {
  const tune = sound.music?.tune;
  if (!tune || kind.family !== 'instrument') return [];
  const instruments = cast.filter((one) => one.id === tune.who);
  // Either the tune names the instrument itself, or its player: then the instrument in the picture is the one that is played.
  return tune.who === member.id || instruments.every((one) => one.id !== member.id) ? tune.notes : [];
}

/** What sounds at a moment by its MIDI number: 1 when it is struck, and down again soon after its end. */
export function keysAt(notes: readonly TuneNote[], seconds: Seconds): ReadonlyMap<number, Unit> {
  const keys = new Map<number, Unit>();
  for (const note of notes) {
    const since = seconds - note.at;
    if (since < 0 || since > note.seconds + release) continue;
    const amount = since <= note.seconds ? 1 : 1 - (since - note.seconds) / release;
    keys.set(note.key, Math.max(keys.get(note.key) ?? 0, amount));
  }
  return keys;
}

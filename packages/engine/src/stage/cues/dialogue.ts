import type { Beat, Dialogue, Note, Screenplay } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { Host, Voice } from '../../host/host.ts';
import type { Player } from '../blocking/groups.ts';
import { pathOf } from './path-of.ts';

/** The voice that fits a speaker: by what it is, how old, and how large. */
export function voiceOf(player: Player | undefined, beat: Beat): Voice {
  const preset = player?.kind.preset ?? {};
  const asked = beat.voice ?? '';
  const woman = /woman|girl|female/.test(asked) || preset['sex'] === 'female';
  const child = /child|boy|girl/.test(asked) || preset['age'] === 'child';
  const old = preset['age'] === 'old' || player?.member.traits['age'] === 'old';
  const creature = player && player.kind.family !== 'human' ? 0.78 : 1;
  const whisper = /whisper/.test(beat.verb) ? 0.94 : 1;
  return { name: woman || child ? 'woman' : 'man', pitch: (child ? 1.3 : old ? 0.88 : 1) * creature, rate: (old ? 0.9 : 1) * whisper };
}

/** The lines of a film with the times of their phones, as the speaker speaks them. What does not fit or cannot be spoken gets a note. */
export async function speakLines(
  screenplay: Screenplay,
  players: readonly Player[],
  speak: Host['speak'],
): Promise<{ dialogue: Dialogue[]; notes: Note[] }> {
  const dialogue: Dialogue[] = [];
  const notes: Note[] = [];
  for (const beat of screenplay.shots.flatMap((shot) => shot.beats)) {
    if (beat.action !== 'speak' || !beat.line?.trim()) continue;
    const player = players.find((one) => one.member.id === beat.who);
    const spoken = await fit(beat, voiceOf(player, beat), screenplay.seconds, speak);
    if (!spoken) {
      notes.push({ words: beat.line.slice(0, 80), note: 'This line could not be spoken by the embedded English voice.' });
      continue;
    }
    if (spoken.cut)
      notes.push({
        words: beat.line.slice(0, 80),
        note: 'The line is longer than the time left in the film; it is spoken as far as it goes.',
      });
    dialogue.push({
      at: beat.start,
      seconds: spoken.seconds,
      who: beat.who,
      line: beat.line,
      voice: { ...spoken.voice },
      ...(beat.emotion ? { emotion: beat.emotion } : {}),
      position: [{ at: beat.start, place: [0, 0, 0] as [number, number, number] }],
      phones: spoken.phones.map((phone) => ({ ...phone, at: round(phone.at + beat.start), seconds: round(phone.seconds) })),
    });
  }
  return { dialogue, notes };
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Speaks a line, faster when the film would end before it, by at most a quarter. */
async function fit(
  beat: Beat,
  voice: Voice,
  end: number,
  speak: Host['speak'],
): Promise<{ voice: Voice; seconds: number; phones: { phone: string; at: number; seconds: number }[]; cut: boolean } | null> {
  const room = end - beat.start - 0.05;
  let speech = await speak(beat.line!, voice);
  if (speech.phones.length === 0) return null;
  let used = voice;
  const long = speech.samples.length / speech.sampleRate;
  if (long > room) {
    used = { ...voice, rate: voice.rate * Math.min(1.3, Math.max(1, long / Math.max(0.2, room))) };
    speech = await speak(beat.line!, used);
  }
  const seconds = speech.samples.length / speech.sampleRate;
  return {
    voice: used,
    seconds: Math.min(seconds, Math.max(0.05, end - beat.start)),
    phones: [...speech.phones].filter((phone) => beat.start + phone.at < end),
    cut: seconds > end - beat.start + 0.05,
  };
}

/** The lines with the places of the mouths that speak them, known once everybody's way is. */
export function placeLines(dialogue: readonly Dialogue[], actors: readonly Actor[]): Dialogue[] {
  return dialogue.map((line) => {
    const actor = actors.find((one) => one.member.id === line.who);
    if (!actor) return line;
    const mouth = (seconds: number): readonly [number, number, number] => {
      const { place } = momentOf(actor, seconds);
      return [place[0], place[1] + actor.extent[1] * 0.92, place[2]];
    };
    return { ...line, position: pathOf(mouth, line.at, line.seconds, 6) };
  });
}

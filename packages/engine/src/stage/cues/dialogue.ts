import type { Dialogue, Note, Screenplay, Seconds } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { Host, Speech, Voice } from '../../host/host.ts';
import type { Player } from '../blocking/groups.ts';
import { chooseVoice } from './choose-voice.ts';
import { pathOf } from './path-of.ts';

/** Two that have the same voice are told apart by their pitch. */
const apart: readonly number[] = [1, 0.93, 1.06, 0.97, 1.1];

/** Between two lines of the same mouth. */
const breath: Seconds = 0.12;

/**
 * The lines of a film with the times of their phones, as the speaker speaks them. What does not fit or cannot be spoken gets a note;
 * what is written is what is spoken. Nobody speaks two lines at once, but two people may.
 */
export async function speakLines(
  screenplay: Screenplay,
  players: readonly Player[],
  speak: Host['speak'],
): Promise<{ dialogue: Dialogue[]; notes: Note[] }> {
  const dialogue: Dialogue[] = [];
  const notes: Note[] = [];
  const speakers = new Map<string, string[]>();
  const beats = screenplay.shots.flatMap((shot) => shot.beats).sort((one, other) => one.start - other.start);
  for (const beat of beats) {
    if (beat.action !== 'speak' || !beat.line?.trim()) continue;
    const words = beat.line.slice(0, 80);
    const player = players.find((one) => one.member.id === beat.who);
    const chosen = chooseVoice(player, beat);
    const alike = speakers.get(chosen.name.split(' ')[0]!) ?? [];
    if (!alike.includes(beat.who)) alike.push(beat.who);
    speakers.set(chosen.name.split(' ')[0]!, alike);
    const voice = { ...chosen, pitch: chosen.pitch * apart[alike.indexOf(beat.who) % apart.length]! };
    const busy = dialogue.filter(({ who }) => who === beat.who).map((line) => line.at + line.seconds + breath);
    const at = Math.max(beat.start, ...busy);
    const spoken = at < screenplay.seconds - 0.2 ? await fit(beat.line, voice, screenplay.seconds - at, speak) : null;
    if (!spoken) {
      notes.push({
        words,
        note:
          at < screenplay.seconds - 0.2
            ? 'This line could not be spoken: the embedded voices speak English only.'
            : 'The film ends before this line could be spoken.',
      });
      continue;
    }
    if (spoken.speech.note) notes.push({ words, note: spoken.speech.note });
    if (spoken.line !== beat.line)
      notes.push({ words, note: 'The line is longer than the time left in the film; it is spoken as far as it goes.' });
    dialogue.push({
      at,
      seconds: spoken.seconds,
      who: beat.who,
      line: spoken.line,
      voice: { ...spoken.voice },
      ...(beat.emotion ? { emotion: beat.emotion } : {}),
      position: [{ at, place: [0, 0, 0] as [number, number, number] }],
      phones: spoken.speech.phones
        .filter((phone) => phone.at < spoken.seconds)
        .map((phone) => ({ ...phone, at: round(phone.at + at), seconds: round(phone.seconds) })),
    });
  }
  return { dialogue, notes };
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** How much faster a line may be spoken to fit. */
const hurry = 1.3;

/** Speaks a line within `room`: faster when it would not fit, and only its first words when that is not enough. */
async function fit(
  line: string,
  voice: Voice,
  room: Seconds,
  speak: Host['speak'],
): Promise<{ line: string; voice: Voice; speech: Speech; seconds: Seconds } | null> {
  const lasts = ({ samples, sampleRate }: Speech): Seconds => samples.length / sampleRate;
  let speech = await speak(line, voice);
  if (speech.phones.length === 0) return null;
  const result = (said: string, used: Voice) => ({ line: said, voice: used, speech, seconds: Math.min(lasts(speech), room) });
  if (lasts(speech) <= room) return result(line, voice);
  const used = { ...voice, rate: voice.rate * Math.min(hurry, (lasts(speech) / Math.max(0.2, room - 0.05)) * 1.02) };
  speech = await speak(line, used);
  const words = line.trim().split(/\s+/);
  let said = line;
  for (let kept = words.length; lasts(speech) > room && kept > 1;) {
    kept = Math.max(1, Math.min(kept - 1, Math.floor((kept * room) / lasts(speech))));
    said = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[,;:.\u2026-]+$/, '')}\u2026`;
    speech = await speak(said, used);
    if (speech.phones.length === 0) return null;
  }
  return result(said, used);
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

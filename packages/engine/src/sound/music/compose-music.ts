import type { Decibels, Music, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { emptyPair } from '../ambience/bed.ts';
import { gainOf } from '../dsp/decibels.ts';
import { fade, scale } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { reverberate } from '../dsp/reverb.ts';
import { integratedLoudness } from '../master/loudness.ts';
import { sampleRate } from '../sample-rate.ts';
import type { Stereo } from '../stereo.ts';
import { playNote } from './players.ts';
import { type Mood, moodOf, playersOf } from './moods.ts';
import { type Note, writeScore } from './score.ts';

/** Music lies beneath what happens: its loudness in LUFS before the film is mastered. */
const musicLoudness: Decibels = -27;

/** A tune that is asked for is what the film is about. */
const tuneLoudness: Decibels = -19;

/** Where the orchestra sits. */
const hall = { seconds: 2.1, delay: 0.02, dull: 4600, size: 1, echoes: [] };

/** Exactly the asked notes, by one player. */
function writeTune(music: Music, { notes }: NonNullable<Music['tune']>): { notes: readonly Note[]; mood: Mood } {
  const mood = moodOf(music.mood);
  const player = music.instruments.length === 0 ? 'piano' : playersOf(music.instruments, mood)[0]!;
  return { notes: notes.map((note) => ({ ...note, player, plain: true })), mood };
}

/** Notes that are asked for exactly stand in a small dry room: their beginnings stay clear. */
const chamber = { seconds: 0.7, delay: 0.03, dull: 3800, size: 0.5, echoes: [] };

/** Composes and plays music of exactly that length: it builds, strikes on the hits and comes to its own end. */
export function composeMusic(music: Music, seconds: Seconds, chance: Chance): Stereo {
  const { notes, mood } = music.tune ? writeTune(music, music.tune) : writeScore(music, seconds, chance.spawn('score'));
  const pair = emptyPair(seconds);
  for (const [index, note] of notes.entries()) playNote(pair, note, mood.brightness, chance.spawn(`note ${index}`));
  const send = new Float32Array(pair.left.length);
  for (let index = 0; index < send.length; index++) send[index] = (pair.left[index] + pair.right[index]) * (music.tune ? 0.06 : 0.3);
  reverberate(send, pair.left, pair.right, music.tune ? chamber : hall);
  for (const side of [pair.left, pair.right]) fade(filter(side, 'high-pass', 34), 0.004, music.tune ? 0.15 : Math.min(1.1, seconds * 0.1));
  const stereo: Stereo = { sampleRate, left: pair.left, right: pair.right };
  const loudness = integratedLoudness(stereo);
  if (loudness > -100)
    for (const side of [stereo.left, stereo.right]) scale(side, gainOf((music.tune ? tuneLoudness : musicLoudness) - loudness));
  return stereo;
}

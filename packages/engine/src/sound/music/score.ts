import type { Music, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { type Mood, moodOf, type PlayerName, playersOf, tempoOf } from './moods.ts';

/** One note. `key` is a MIDI note number, `strength` from 0 to 1. */
export interface Note {
  readonly at: Seconds;
  readonly seconds: Seconds;
  readonly key: number;
  readonly strength: number;
  readonly player: PlayerName;
  /** Asked for exactly: it begins at once, without the ease of an ensemble. */
  readonly plain?: boolean;
}

/** How a film's length is divided: whole bars, then an ending that rings out. */
export interface Form {
  readonly beat: Seconds;
  readonly bars: number;
  /** When the last chord falls. */
  readonly ending: Seconds;
  readonly seconds: Seconds;
}

/** Beats in a bar. */
const metre = 4;

/** Fits whole bars to the film: the tempo gives way a little so that the last chord falls where the film wants its end. */
export function formOf(seconds: Seconds, tempo: number): Form {
  const tail = Math.min(2.6, seconds * 0.24);
  const bar = (60 / tempo) * metre;
  // Half bars are allowed when a film is too short for a choice of whole ones.
  const grain = seconds < 3 * bar ? 0.5 : 1;
  const bars = Math.max(grain, Math.round((seconds - tail) / bar / grain) * grain);
  const beat = Math.max(0.24, Math.min(1.6, (seconds - tail) / bars / metre));
  return { beat, bars, ending: Math.min(seconds * 0.92, bars * metre * beat), seconds };
}

/** How full the music is at a part of the film: it builds, and is fullest before the end. */
function fullness(part: number): number {
  return part < 0.15 ? 0.45 + part : 0.6 + 0.4 * Math.min(1, (part - 0.15) / 0.5);
}

function keyOf(mood: Mood, step: number, octave: number): number {
  const size = mood.scale.length;
  return mood.root + 12 * octave + mood.scale[((step % size) + size) % size] + 12 * Math.floor(step / size);
}

/** Keys of a chord in close position around the middle of the keyboard, so that voices move little. */
function chordOf(mood: Mood, step: number): number[] {
  return [0, 2, 4]
    .map((third) => {
      let key = keyOf(mood, step + third, 0);
      while (key < 55) key += 12;
      while (key > 67) key -= 12;
      return key;
    })
    .sort((low, high) => low - high);
}

/** Writes the music: chords, accompaniment, bass, tune and drums, an ending, and a blow on every hit. */
export function writeScore(music: Music, seconds: Seconds, chance: Chance): { notes: readonly Note[]; form: Form; mood: Mood } {
  const mood = moodOf(music.mood);
  const form = formOf(seconds, tempoOf(music.tempo, mood));
  const players = playersOf(music.instruments, mood);
  const notes: Note[] = [];
  const has = (player: PlayerName): boolean => players.includes(player);
  const add = (player: PlayerName, at: Seconds, length: Seconds, key: number, strength: number): void => {
    if (at >= -0.001 && at < form.ending - 0.02) notes.push({ player, at: Math.max(0, at), seconds: length, key, strength });
  };
  const progression = chance.pick(mood.progressions);
  const motif = writeMotif(mood, chance.spawn('motif'));
  const bar = form.beat * metre;
  for (let index = 0; index < form.bars; index++) {
    const at = index * bar;
    const full = fullness(index / form.bars);
    const step = index + 1 >= form.bars && form.bars > 2 ? 4 : progression[index % progression.length];
    const chord = chordOf(mood, step);
    if (has('strings')) for (const key of chord) add('strings', at, Math.min(bar, form.ending - at) * 1.04, key, 0.5 + 0.3 * full);
    accompany(mood, players, chord, at, form, full, add);
    if (has('bass') || !has('piano')) {
      add('bass', at, form.beat * 2.4, keyOf(mood, step, -1), 0.8);
      if (full > 0.6) add('bass', at + form.beat * 2.5, form.beat * 1.3, keyOf(mood, step, -1), 0.6);
    }
    if (has('brass') && full > 0.72)
      for (const key of [keyOf(mood, step, -1), keyOf(mood, step + 4, -1), chord[0]]) add('brass', at, bar * 0.9, key, 0.5 * full);
    playDrums(players, mood, at, form.beat, full, index, chance, add);
    playMotif(motif, mood, step, players, at, form.beat, index, full, add);
  }
  notes.push(...writeEnding(mood, players, form), ...writeHits(music.hits, mood, players, form));
  return { notes, form, mood };
}

type Add = (player: PlayerName, at: Seconds, length: Seconds, key: number, strength: number) => void;

function accompany(
  mood: Mood,
  players: readonly PlayerName[],
  chord: readonly number[],
  at: Seconds,
  { beat }: Form,
  full: number,
  add: Add,
): void {
  const keys = players.includes('piano') ? 'piano' : players.includes('pluck') ? 'pluck' : null;
  if (mood.figure === 'driven' && players.includes('strings')) {
    for (let eighth = 0; eighth < 8; eighth++)
      add('pluck', at + (eighth * beat) / 2, beat * 0.45, chord[eighth % 2] - 12, (eighth % 4 === 0 ? 0.75 : 0.45) * full);
    return;
  }
  if (keys === null) return;
  if (mood.figure === 'broken') {
    const order = [0, 1, 2, 1, 0, 2, 1, 2];
    const stride = full > 0.62 ? 1 : 2;
    for (let eighth = 0; eighth < 8; eighth += stride)
      add(
        keys,
        at + (eighth * beat) / 2,
        beat * 1.6,
        chord[order[eighth]] - (eighth === 0 ? 12 : 0),
        (eighth === 0 ? 0.55 : 0.36) * (0.7 + 0.3 * full),
      );
    return;
  }
  for (let count = 0; count < 4; count++) for (const key of chord) add(keys, at + (count + 0.5) * beat, beat * 0.4, key, 0.34 * full);
}

function playDrums(
  players: readonly PlayerName[],
  mood: Mood,
  at: Seconds,
  beat: Seconds,
  full: number,
  bar: number,
  chance: Chance,
  add: Add,
): void {
  if (players.includes('taiko')) {
    const pattern = mood.figure === 'driven' ? [0, 1.5, 2, 3, 3.5] : [0, 2.5];
    for (const [index, place] of pattern.entries())
      if (index === 0 || full > 0.6) add('taiko', at + place * beat, 1, index === 0 ? 36 : 41, (index === 0 ? 0.85 : 0.5) * full);
    if (bar % 4 === 3)
      for (let sixteenth = 0; sixteenth < 4; sixteenth++)
        add('taiko', at + (3 + sixteenth / 4) * beat, 1, 43, (0.3 + 0.12 * sixteenth) * full);
  }
  if (players.includes('shaker'))
    for (let eighth = 0; eighth < 8; eighth++)
      add('shaker', at + (eighth * beat) / 2, 0.08, 60, (eighth % 2 === 1 ? 0.6 : 0.3) * chance.between(0.8, 1) * full);
}

interface MotifNote {
  readonly beat: number;
  readonly length: number;
  /** Scale steps above the chord's own. */
  readonly rise: number;
}

/** Two bars of a tune: a rhythm and a shape that will be said again, a little different each time. */
function writeMotif(mood: Mood, chance: Chance): readonly MotifNote[] {
  const notes: MotifNote[] = [];
  const count = Math.max(2, Math.round(mood.busyness * 2));
  const places = [0, 1, 1.5, 2, 3, 3.5, 4, 5, 5.5, 6, 7].filter((place) => place === 0 || place === 4 || chance.flip(count / 11));
  let rise = chance.pick([0, 2, 4]);
  for (const [index, beat] of places.entries()) {
    const next = places[index + 1] ?? 8;
    // Strong beats rest on the chord, weak ones step away from it.
    rise = beat % 2 === 0 ? chance.pick([0, 2, 4, 7]) : rise + chance.pick([-1, 1]);
    notes.push({ beat, length: Math.min(2, next - beat), rise: Math.max(-1, Math.min(7, rise)) });
  }
  return notes;
}

function playMotif(
  motif: readonly MotifNote[],
  mood: Mood,
  step: number,
  players: readonly PlayerName[],
  at: Seconds,
  beat: Seconds,
  bar: number,
  full: number,
  add: Add,
): void {
  if (full < 0.55 && bar < 1) return;
  const lead = (['flute', 'bells', 'piano', 'brass', 'pluck', 'strings'] as const).find((player) => players.includes(player));
  if (lead === undefined) return;
  const octave = lead === 'brass' ? 0 : lead === 'bells' ? 2 : 1;
  const half = (bar % 2) * metre;
  for (const note of motif) {
    if (note.beat < half || note.beat >= half + metre) continue;
    // The answer lies a little lower than the question.
    const rise = note.rise - (bar % 4 === 3 ? 1 : 0);
    add(
      lead,
      at + (note.beat - half) * beat,
      note.length * beat * 0.95,
      keyOf(mood, step + rise, octave),
      (0.45 + 0.25 * full) * (note.beat % 2 === 0 ? 1 : 0.8),
    );
  }
}

/** The last chord, long, with the root doubled below and a bell on top. */
function writeEnding(mood: Mood, players: readonly PlayerName[], form: Form): Note[] {
  const at = form.ending;
  const seconds = Math.max(0.4, form.seconds - at);
  const chord = chordOf(mood, mood.home);
  const notes: Note[] = [];
  for (const player of players) {
    if (player === 'taiko') notes.push({ player, at, seconds, key: 36, strength: 0.9 });
    else if (player === 'shaker') continue;
    else if (player === 'bass') notes.push({ player, at, seconds, key: keyOf(mood, mood.home, -1), strength: 0.8 });
    else if (player === 'bells' || player === 'flute')
      notes.push({ player, at, seconds, key: keyOf(mood, mood.home, player === 'bells' ? 2 : 1), strength: 0.6 });
    else
      for (const key of player === 'brass' ? [keyOf(mood, mood.home, -1), chord[0]] : chord)
        notes.push({ player, at, seconds, key, strength: 0.6 });
  }
  return notes;
}

/** What the picture strikes the music strikes too. */
function writeHits(hits: readonly Seconds[], mood: Mood, players: readonly PlayerName[], form: Form): Note[] {
  const notes: Note[] = [];
  const gentle = !players.includes('taiko') && !players.includes('brass');
  let before = -1;
  for (const at of [...hits].sort((one, other) => one - other)) {
    // Blows that crowd each other are noise: the first of them stands for all.
    if (at < 0 || at > form.seconds - 0.15 || at - before < 0.7) continue;
    before = at;
    if (gentle) {
      notes.push(
        { player: 'bells', at, seconds: 1.5, key: keyOf(mood, mood.home, 2), strength: 0.7 },
        { player: 'bass', at, seconds: 1, key: keyOf(mood, mood.home, -1), strength: 0.8 },
      );
      continue;
    }
    notes.push({ player: 'taiko', at, seconds: 1.2, key: 33, strength: 1 });
    for (const key of [keyOf(mood, 0, -1), keyOf(mood, 4, -1), keyOf(mood, 0, 0)])
      notes.push({ player: 'brass', at, seconds: 0.9, key, strength: 0.9 });
  }
  return notes;
}

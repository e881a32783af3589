import type { Seconds, Tune } from '@onereel/spec';
import { type Chance, createChance } from '../../chance/chance.ts';

type Notes = Tune['notes'];

const scales: Readonly<Record<string, readonly number[]>> = {
  bright: [0, 2, 4, 7, 9],
  dark: [0, 3, 5, 7, 10],
};
/** Roots of four bars, in half tones above the key: each is at home in its scale. */
const bars: Readonly<Record<string, readonly number[]>> = { bright: [0, 9, 5, 7], dark: [0, 8, 3, 10] };

/** The lowest note that an instrument's tune begins from, by MIDI number. */
const lowest: Readonly<Record<string, number>> = {
  cello: 36,
  'electric-guitar': 52,
  guitar: 52,
  flute: 67,
  violin: 62,
  xylophone: 60,
  trumpet: 58,
  piano: 60,
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A beat as drummers play it: bass drum and snare in turn, the hi-hat between. */
function beatOf(seconds: Seconds, beat: Seconds): Notes {
  const notes: Notes = [];
  for (let eighth = 0; eighth * (beat / 2) < seconds - 0.3; eighth++) {
    const at = round(0.12 + (eighth * beat) / 2);
    notes.push({ key: eighth % 8 === 7 ? 46 : 42, at, seconds: 0.1, strength: eighth % 2 === 0 ? 0.6 : 0.4 });
    if (eighth % 8 === 0 || eighth % 8 === 5) notes.push({ key: 36, at, seconds: 0.2, strength: 0.9 });
    if (eighth % 4 === 2) notes.push({ key: 38, at, seconds: 0.2, strength: 0.8 });
  }
  return notes;
}

function melody(seconds: Seconds, beat: Seconds, root: number, scale: readonly number[], chance: Chance): Notes {
  const notes: Notes = [];
  let step = chance.pick([0, 2, 4]);
  for (let at = 0.15; at < seconds - 0.45;) {
    const length = chance.pick([0.5, 0.5, 1, 1, 1.5]) * beat;
    const whole = Math.min(length, seconds - at - 0.1);
    const size = scale.length;
    notes.push({
      key: root + scale[((step % size) + size) % size]! + 12 * Math.floor(step / size),
      at: round(at),
      seconds: round(whole * 0.94),
      strength: round(chance.between(0.65, 0.9)),
    });
    step = Math.max(-2, Math.min(size + 2, step + chance.pick([-2, -1, -1, 1, 1, 2])));
    at += length;
  }
  return notes;
}

/**
 * What somebody in the picture plays on an instrument when the prompt does not say what: a tune of its own for each prompt, in a bright or
 * a dark scale, with chords below where the instrument can; a beat on drums. The same text gives the same tune.
 */
export function improvise(instrument: string, text: string, seconds: Seconds, tempo: number, isDark: boolean): Notes {
  const chance = createChance([...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  const beat = 60 / tempo;
  if (/drum/.test(instrument)) {
    return instrument === 'drum-kit'
      ? beatOf(seconds, beat)
      : beatOf(seconds, beat)
          .filter(({ key }) => key !== 42 && key !== 46)
          .map((note) => ({ ...note, key: 38 }));
  }
  const mood = isDark ? 'dark' : 'bright';
  const root = (lowest[instrument] ?? 60) + chance.whole(0, 4);
  const line = melody(seconds, beat, root, scales[mood]!, chance);
  if (!/piano|guitar|harp|accordion|organ|keyboard|ukulele/.test(instrument)) return line;
  const chords = bars[mood]!.flatMap((above, bar) => {
    const at = 0.15 + bar * beat * 4;
    const third = isDark && above === 0 ? 3 : 4;
    return [0, third, 7].map((step) => ({
      key: root - 12 + above + step - (above > 6 ? 12 : 0),
      at: round(at),
      seconds: round(beat * 3.7),
      strength: 0.5,
    }));
  }).filter(({ at }) => at < seconds - 0.5);
  return [...line, ...chords.map((note) => ({ ...note, seconds: Math.min(note.seconds, round(seconds - note.at - 0.05)) }))].sort(
    (a, b) => a.at - b.at,
  );
}

import type { Seconds, Tune } from '@onereel/spec';

type Notes = Tune['notes'];

/** Half tones above C. */
const letters: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };

const scales: readonly (readonly [words: RegExp, steps: readonly number[]])[] = [
  [/\bchromatic\b/i, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [/\bminor pentatonic\b/i, [0, 3, 5, 7, 10, 12]],
  [/\bpentatonic\b/i, [0, 2, 4, 7, 9, 12]],
  [/\bwhole[- ]tone\b/i, [0, 2, 4, 6, 8, 10, 12]],
  [/\bblues\b/i, [0, 3, 5, 6, 7, 10, 12]],
  [/\bharmonic minor\b/i, [0, 2, 3, 5, 7, 8, 11, 12]],
  [/\bminor\b/i, [0, 2, 3, 5, 7, 8, 10, 12]],
  [/./, [0, 2, 4, 5, 7, 9, 11, 12]],
];

const chords: readonly (readonly [words: RegExp, steps: readonly number[]])[] = [
  [/^(?:maj(?:or)?[- ]?7(?:th)?|major seventh)/i, [0, 4, 7, 11]],
  [/^(?:m(?:in(?:or)?)?[- ]?7(?:th)?|minor seventh)/, [0, 3, 7, 10]],
  [/^(?:dominant |dom)?(?:7(?:th)?|seventh)/i, [0, 4, 7, 10]],
  [/^(?:dim(?:inished)?)/i, [0, 3, 6]],
  [/^(?:aug(?:mented)?)/i, [0, 4, 8]],
  [/^(?:sus ?4)/i, [0, 5, 7]],
  [/^(?:sus ?2)/i, [0, 2, 7]],
  [/^(?:minor|min\b|m\b)/, [0, 3, 7]],
  [/^/, [0, 4, 7]],
];

const intervals: readonly (readonly [words: RegExp, halfTones: number])[] = [
  [/\bminor second\b/i, 1],
  [/\bmajor second\b/i, 2],
  [/\bminor third\b/i, 3],
  [/\bmajor third\b/i, 4],
  [/\bperfect fourth\b/i, 5],
  [/\btritone\b/i, 6],
  [/\bperfect fifth\b/i, 7],
  [/\bminor sixth\b/i, 8],
  [/\bmajor sixth\b/i, 9],
  [/\bminor seventh\b/i, 10],
  [/\bmajor seventh\b/i, 11],
  [/\boctave\b/i, 12],
];

const note = String.raw`([A-G])(?:\s?(#|♯|♭|b(?![a-z])|sharp|flat))?(-?\d)?`;

/** The same without its parts. */
const anyNote = String.raw`[A-G](?:\s?(?:#|♯|♭|b(?![a-z])|sharp|flat))?(?:-?\d)?`;

const numberWords: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  two: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** A note's MIDI number (scientific pitch notation: A4 = 69); without an octave it lies around middle C. */
function keyOf(letter: string, accidental: string | undefined, octave: string | undefined): number {
  const sharp = accidental === undefined ? 0 : /^(?:#|♯|sharp)$/i.test(accidental) ? 1 : -1;
  return 12 * ((octave === undefined ? 4 : Number(octave)) + 1) + letters[letter.toLowerCase()]! + sharp;
}

const steps = <Value>(rows: readonly (readonly [RegExp, Value])[], text: string): Value => rows.find(([words]) => words.test(text))![1];

/** Beats a minute, if the prompt says so. */
function tempoIn(text: string): number | null {
  const found = /\b(\d{2,3})\s?(?:bpm|beats per minute)\b/i.exec(text);
  return found ? Math.max(30, Math.min(240, Number(found[1]))) : null;
}

function timesIn(text: string): number | null {
  const found =
    /\b(?:repeated(?:ly)?\s+)?(\d{1,2}|once|twice|thrice|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:\s+times)?\b(?=\s*(?:times|$|[,.;]|in a row|on |at |by |with ))/i.exec(
      text,
    );
  const word = found?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return numberWords[word] ?? Number(word);
}

/** Keys in order; an inner list sounds at once. */
type Line = readonly (readonly number[])[];

function scaleIn(text: string): Line | null {
  const found = new RegExp(
    String.raw`\b(?:${note}\s+)?((?:(?:harmonic|natural|melodic)\s+)?(?:major|minor|chromatic|pentatonic|blues|whole[- ]tone)(?:\s+pentatonic)?\s+)?scale\b`,
    'i',
  ).exec(text);
  if (!found) return null;
  const [, letter, accidental, octave, kind = ''] = found;
  // "A scale" is any scale, not that of A.
  if (letter === 'A' && accidental === undefined && kind === '') return null;
  if (!(letter && /[A-G]/.test(letter)) && kind === '' && !/\b(?:rising|ascending|falling|descending|musical)\s+scale/i.test(text))
    return null;
  const root = letter && /[A-G]/.test(letter) ? keyOf(letter, accidental, octave) : 60;
  const up = steps(scales, kind).map((step) => [root + step]);
  const down = /\b(?:descend|fall|downward|going down|down the)\w*/i.test(text);
  const both = /\bup and (?:then )?(?:back )?down\b|\bascending and descending\b|\brising and (?:then )?falling\b/i.test(text);
  if (both) return [...up, ...[...up].reverse().slice(1)];
  return down ? [...up].reverse() : up;
}

function chordsIn(text: string): Line | null {
  const one = new RegExp(
    String.raw`\b${note}\s?(-?\s?(?:major|minor|maj|min|m|dim(?:inished)?|aug(?:mented)?|sus ?[24]|dominant)?[- ]?(?:7(?:th)?|seventh)?)\s+(?:triad|chord|arpeggio)`,
    'gi',
  );
  const found = [...text.matchAll(one)].filter(([whole]) => /[A-G]/.test(whole[0]!));
  const list = new RegExp(
    String.raw`\bchords?(?: progression)?:?\s+(?:of\s+)?((?:${anyNote}(?:maj7|m7|m|7|dim)?(?![a-z])(?:\s*[-–,]\s*|\s+(?:and|then|to)\s+)?)+)`,
  ).exec(text);
  const made: (readonly number[])[] = found.map(([, letter, accidental, octave, kind = '']) => {
    // "A G7 chord" is a seventh, not the seventh octave.
    const seventh = octave === '7' && kind.trim() === '';
    const root = keyOf(letter!, accidental, seventh ? undefined : octave);
    return steps(chords, seventh ? '7' : kind.replace(/^[-\s]+/, '')).map((step) => root + step);
  });
  if (made.length === 0 && list) {
    for (const [, letter, accidental, octave, kind] of list[1]!.matchAll(new RegExp(String.raw`${note}(maj7|m7|m|7|dim)?(?![a-z])`, 'g'))) {
      const root = keyOf(letter!, accidental, octave);
      made.push(steps(chords, kind ?? '').map((step) => root + step));
    }
  }
  if (made.length === 0) return null;
  return /\barpeggio|\bbroken chord/i.test(text) ? made.flatMap((chord) => [...chord, chord[0]! + 12].map((key) => [key])) : made;
}

function intervalIn(text: string): Line | null {
  const found = intervals.find(([words]) => words.test(text));
  const root = new RegExp(String.raw`\b(?:from|above|on|starting (?:on|at))\s+${note}\b`).exec(text);
  if (!found || !root) return null;
  const low = keyOf(root[1]!, root[2], root[3]);
  return /\b(?:together|at once|harmonic|simultaneous)/i.test(text) ? [[low, low + found[1]]] : [[low], [low + found[1]]];
}

function notesIn(text: string): Line | null {
  if (/\bmiddle C\b/.test(text)) return [[60]];
  // A letter alone is a note only where notes are spoken of; with an octave it always is.
  const spoken = /\b(?:notes?|keys?|melody|tune|tone|pitch|plays?|played|playing)\b/i.test(text);
  const listed =
    /\b(?:notes?|keys?|melody|tune|sequence)\b[^.]*?[:\s]((?:[A-G](?:#|♯|♭|b|\s?sharp|\s?flat)?\d?(?:\s*[-–,]\s*|\s+and\s+|\s+then\s+|\s+)?)+)(?![a-z])/.exec(
      text,
    );
  // "plays C D E F G": letters in a row, whatever they are called
  const inRow = new RegExp(String.raw`\bplay(?:s|ed|ing)?\s+((?:${anyNote}[\s,–-]+(?:and\s+|then\s+)?){2,}${anyNote})(?![a-z])`).exec(text);
  const source = (listed ?? inRow)?.[1] ?? text;
  const pattern = listed || inRow ? new RegExp(String.raw`${note}(?![a-z])`, 'g') : new RegExp(String.raw`\b([A-G])(#|♯|♭|b)?(\d)\b`, 'g');
  const found = [...source.matchAll(pattern)].map(([, letter, accidental, octave]) => [keyOf(letter!, accidental, octave)]);
  return spoken && found.length > 0 ? found : null;
}

/** A gap before the first note, so that its beginning is heard, and after the last. */
const before: Seconds = 0.25;

/** Lays keys on the time of the film: by the asked tempo, or so that all fit. */
function laid(line: Line, seconds: Seconds, text: string): Notes {
  const tempo = tempoIn(text);
  const fitting = (seconds - before - 0.35) / line.length;
  const slowest = line.length === 1 ? seconds : 0.75;
  const beat = tempo === null ? Math.max(0.09, Math.min(slowest, fitting)) : 60 / tempo;
  const staccato = /\bstaccato\b/i.test(text) ? 0.35 : 0.92;
  return line
    .flatMap((keys, index) => keys.map((key) => ({ key, at: before + index * beat, seconds: beat * staccato, strength: 0.8 })))
    .filter(({ key, at }) => key >= 0 && key <= 127 && at < seconds - 0.05)
    .map((one) => ({
      ...one,
      at: Math.round(one.at * 1e4) / 1e4,
      seconds: Math.round(Math.min(one.seconds, seconds - one.at - 0.02) * 1e4) / 1e4,
    }));
}

/**
 * The notes that a prompt asks for exactly: a chord or triad, an arpeggio, a scale, an interval, named notes in their order, a note
 * repeated. Null where it asks for none. Notation: scientific pitch, C4 = middle C (ISO 16).
 */
export function readTune(text: string, seconds: Seconds): Notes | null {
  // Notes that are named one by one say more than the name of their scale.
  const named = /\bnotes?\b[^.]*?[A-G](?:#|♯|♭|b)?\d?\s*(?:,|and|then|-)\s*[A-G]/.test(text) ? notesIn(text) : null;
  const line = named ?? scaleIn(text) ?? chordsIn(text) ?? intervalIn(text) ?? notesIn(text);
  if (!line || line.length === 0) return null;
  const asked = /\brepeat|\btimes\b|\btwice\b|\bin a row\b/i.test(text)
    ? (timesIn(text) ?? (line.length === 1 ? Math.max(2, Math.floor((seconds - 0.6) / 0.5)) : 1))
    : 1;
  const whole = Array.from({ length: Math.min(64, asked) }, () => line).flat();
  const notes = laid(whole, seconds, text);
  return notes.length > 0 ? notes : null;
}

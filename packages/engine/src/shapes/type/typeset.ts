import type { Metres } from '@onereel/spec';
import type { Face, Letter } from './face.ts';

/** A letter in its place. */
export interface PlacedLetter {
  readonly letter: Letter;
  /** Its origin on the baseline, metres from the middle of the whole. */
  readonly x: Metres;
  readonly y: Metres;
}

/** Words set in lines around the origin. */
export interface Typeset {
  readonly letters: readonly PlacedLetter[];
  /** The type size: metres for a thousand units. */
  readonly size: Metres;
  readonly width: Metres;
  readonly height: Metres;
  /** Characters that the face has no letter for; left out. */
  readonly missing: readonly string[];
}

/** From baseline to baseline, in type sizes. */
const leading = 1.18;

/** How wide a line is, in thousandths of the type size. */
function lengthOf(line: string, face: Face): number {
  return [...line].reduce((sum, character) => sum + (face.letter(character)?.advance ?? 0), 0);
}

/** Words broken into `count` lines or fewer, as even as they come: each line as full as the narrowest width that does allows. */
function broken(words: readonly string[], count: number, face: Face): string[] {
  const fill = (most: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && lengthOf(longer, face) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  let [low, high] = [Math.max(...words.map((word) => lengthOf(word, face))), lengthOf(words.join(' '), face)];
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(high);
}

/**
 * Sets words as large as they fit into `width` × `height` metres, in as many lines as let them be largest, each in the middle.
 * `most` is the largest type size. Line breaks of the words are kept. Words without any letter of the face give nothing.
 */
export function typeset(words: string, face: Face, width: Metres, height: Metres, most = Infinity): Typeset {
  const missing = [...new Set([...words].filter((character) => !/\s/.test(character) && !face.letter(character)))];
  const shown = [...words].filter((character) => /\s/.test(character) || face.letter(character)).join('');
  const parts = shown.split(/\n+/).flatMap((line) => (line.trim() ? [line.trim().split(/\s+/)] : []));
  if (parts.length === 0) return { letters: [], size: 0, width: 0, height: 0, missing };
  const single = parts.length === 1 ? parts[0]! : null;
  const choices = single
    ? Array.from({ length: Math.min(single.length, 8) }, (_, at) => broken(single, at + 1, face))
    : [parts.map((line) => line.join(' '))];
  const best = choices.map((lines) => ({ lines, size: sizeOf(lines, face, width, height, most) })).sort((a, b) => b.size - a.size)[0]!;
  return set(best.lines, best.size, face, missing);
}

function sizeOf(lines: readonly string[], face: Face, width: Metres, height: Metres, most: number): number {
  const widest = Math.max(...lines.map((line) => lengthOf(line, face))) / 1000;
  const tall = (lines.length - 1) * leading + tallOf(lines, face) / 1000;
  return Math.min(most, width / Math.max(0.001, widest), height / tall);
}

/** The first line's height with the last one's depth: capitals alone need no room below. */
function tallOf(lines: readonly string[], face: Face): number {
  return face.capital * (/[À-Ý]/.test(lines[0]!) ? 1.25 : 1) + depthOf(lines, face);
}

function depthOf(lines: readonly string[], face: Face): number {
  return /[gjpqyçşţ,;Qµρφу]/.test(lines.at(-1)!) ? face.descent : 0;
}

function set(lines: readonly string[], size: Metres, face: Face, missing: readonly string[]): Typeset {
  const unit = size / 1000;
  const height = (lines.length - 1) * leading * size + tallOf(lines, face) * unit;
  const lowest = -height / 2 + depthOf(lines, face) * unit;
  const letters = lines.flatMap((line, row) => {
    let pen = (-lengthOf(line, face) * unit) / 2;
    const y = lowest + (lines.length - 1 - row) * leading * size;
    return [...line].flatMap((character): PlacedLetter[] => {
      const letter = face.letter(character);
      if (!letter) return [];
      const x = pen;
      pen += letter.advance * unit;
      return letter.contours.length > 0 ? [{ letter, x, y }] : [];
    });
  });
  return { letters, size, width: Math.max(...lines.map((line) => lengthOf(line, face))) * unit, height, missing };
}

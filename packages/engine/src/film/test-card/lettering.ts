import type { Mask, Planes } from './planes.ts';
import type { StoredColour } from './colour.ts';
import { letterGap, strokeFont } from '../../shapes/stroke-font.ts';
import { paintMask } from './planes.ts';

/** How words are set. Lengths in pixels. */
export interface Lettering {
  /** The height of a capital. */
  readonly height: number;
  /** The pen's thickness, as a part of the height. */
  readonly weight: number;
  /** Space added between letters, as a part of the height. */
  readonly tracking: number;
}

type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

/** Straight pieces that stand for a curve: enough for capitals as high as the picture. */
const piecesPerCurve = 12;

/** Masks of letters at one setting: a clock draws the same ten figures again and again. */
export class Lettercase {
  readonly #lettering: Lettering;
  readonly #masks = new Map<string, Mask>();

  constructor(lettering: Lettering) {
    this.#lettering = lettering;
  }

  /** The width of the words in pixels, from the middle of the first stroke to that of the last. */
  measure(words: string): number {
    const { height, tracking } = this.#lettering;
    const advances = [...words].map((letter) => this.#advance(letter));
    return advances.reduce((sum, advance) => sum + advance, 0) - (letterGap / 10 + tracking) * height;
  }

  /** Draws the words with the top left corner of the first letter at `left`, `top`. */
  draw(planes: Planes, words: string, left: number, top: number, colour: StoredColour): void {
    let pen = left;
    for (const letter of words) {
      const mask = this.#mask(letter);
      const margin = this.#margin();
      paintMask(planes, mask, Math.round(pen) - margin, Math.round(top) - margin, colour);
      pen += this.#advance(letter);
    }
  }

  #advance(letter: string): number {
    const { height, tracking } = this.#lettering;
    return ((glyph(letter).width + letterGap) / 10 + tracking) * height;
  }

  #margin(): number {
    const { height, weight } = this.#lettering;
    return Math.ceil(height * (weight / 2 + 0.1)) + 1;
  }

  #mask(letter: string): Mask {
    let mask = this.#masks.get(letter);
    if (!mask) {
      const { height, weight } = this.#lettering;
      mask = penMask(flattenPath(glyph(letter).path), glyph(letter).width, height, weight * height, this.#margin());
      this.#masks.set(letter, mask);
    }
    return mask;
  }
}

function glyph(letter: string): { readonly width: number; readonly path: string } {
  const found = strokeFont.get(letter);
  if (!found) throw new RangeError(`The test card's alphabet has ${[...strokeFont.keys()].join('')}; it was asked for ${letter}.`);
  return found;
}

/** Turns a pen's way into straight strokes. The letters of the way are described at `Glyph`. */
function flattenPath(path: string): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLQhv])([^MLQhv]*)/g)) {
    const points = rest!.trim().split(/\s+/).map(Number);
    const [endX, endY] = [points[points.length - 2]!, points[points.length - 1]!];
    if (command === 'L') strokes.push([x, y, endX, endY]);
    if (command === 'Q' || command === 'h' || command === 'v') {
      const at = command === 'Q' ? curve(x, y, points[0]!, points[1]!, endX, endY) : quarter(x, y, endX, endY, command);
      for (let piece = 0; piece < piecesPerCurve; piece++) {
        strokes.push([...at(piece / piecesPerCurve), ...at((piece + 1) / piecesPerCurve)]);
      }
    }
    [x, y] = [endX, endY];
  }
  return strokes;
}

type PointAt = (share: number) => [x: number, y: number];

/** A quadratic Bézier curve. */
function curve(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): PointAt {
  const along = (a: number, b: number, c: number, share: number): number =>
    a * (1 - share) ** 2 + 2 * b * share * (1 - share) + c * share ** 2;
  return (share) => [along(x0, x1, x2, share), along(y0, y1, y2, share)];
}

/** A quarter of an ellipse between two corners of its box. */
function quarter(x0: number, y0: number, x1: number, y1: number, command: 'h' | 'v'): PointAt {
  return (share) => {
    const [early, late] = [Math.sin((share * Math.PI) / 2), 1 - Math.cos((share * Math.PI) / 2)];
    const [across, down] = command === 'h' ? [early, late] : [late, early];
    return [x0 + (x1 - x0) * across, y0 + (y1 - y0) * down];
  };
}

/** What a round pen of the given thickness covers, with `margin` pixels around the letter's box. */
function penMask(strokes: readonly Stroke[], width: number, height: number, thickness: number, margin: number): Mask {
  const scale = height / 10;
  const mask = { width: Math.ceil(width * scale) + 2 * margin, height: Math.ceil(height) + 2 * margin };
  const coverage = new Uint8Array(mask.width * mask.height);
  const scaled = strokes.map(([x0, y0, x1, y1]): Stroke => [x0 * scale, y0 * scale, x1 * scale, y1 * scale]);
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      const nearest = distanceToStrokes(scaled, column - margin + 0.5, row - margin + 0.5);
      coverage[row * mask.width + column] = Math.round(255 * Math.min(1, Math.max(0, thickness / 2 + 0.5 - nearest)));
    }
  }
  return { ...mask, coverage };
}

function distanceToStrokes(strokes: readonly Stroke[], x: number, y: number): number {
  let nearest = Infinity;
  for (const [x0, y0, x1, y1] of strokes) {
    const [alongX, alongY] = [x1 - x0, y1 - y0];
    const length = alongX * alongX + alongY * alongY;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * alongX + (y - y0) * alongY) / length));
    const square = (x - x0 - share * alongX) ** 2 + (y - y0 - share * alongY) ** 2;
    if (square < nearest) nearest = square;
  }
  return Math.sqrt(nearest);
}

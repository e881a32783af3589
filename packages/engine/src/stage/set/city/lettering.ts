import type { Metres } from '@onereel/spec';
import { letterGap, strokeFont } from '../../../shapes/stroke-font.ts';

/** A pen's way in the plane, y up, metres. */
export type Line = readonly (readonly [x: number, y: number])[];

/** The strokes of a path of the stroke font (see `Glyph`), on its own grid. */
function strokes(path: string): [number, number][][] {
  const lines: [number, number][][] = [];
  let here: [number, number] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLQhv])([^MLQhv]*)/g)) {
    const numbers = rest!.trim().split(/\s+/).map(Number);
    const end: [number, number] = [numbers.at(-2)!, numbers.at(-1)!];
    if (command === 'M') lines.push([end]);
    else if (command === 'L') lines.at(-1)!.push(end);
    else {
      const corner: [number, number] =
        command === 'Q' ? [numbers[0]!, numbers[1]!] : command === 'h' ? [end[0], here[1]] : [here[0], end[1]];
      for (let piece = 1; piece <= 5; piece++) {
        const t = piece / 5;
        lines
          .at(-1)!
          .push(
            [0, 1].map((axis) => here[axis]! * (1 - t) ** 2 + 2 * corner[axis]! * t * (1 - t) + end[axis]! * t * t) as [number, number],
          );
      }
    }
    here = end;
  }
  return lines;
}

/** A word as pen strokes around the origin: side by side, or one letter below the other. Letters that the font lacks are left out. */
export function writeWord(word: string, height: Metres, stacked: boolean): { lines: Line[]; width: Metres; height: Metres } {
  const glyphs = [...word].flatMap((letter) => strokeFont.get(letter) ?? []);
  const unit = height / 10;
  const pitch = stacked ? 13 : 0;
  const whole = glyphs.reduce((sum, { width }) => sum + width + letterGap, -letterGap);
  let pen = -whole / 2;
  const lines = glyphs.flatMap(({ path, width }, number) => {
    const left = stacked ? -width / 2 : pen;
    const top = stacked ? ((glyphs.length - 1) / 2 - number) * pitch + 5 : 5;
    pen += width + letterGap;
    return strokes(path).map((line) => line.map(([x, y]) => [(left + x) * unit, (top - y) * unit] as const));
  });
  const tall = stacked ? (glyphs.length - 1) * pitch + 10 : 10;
  return { lines, width: (stacked ? 6.6 : whole) * unit, height: tall * unit };
}

import type { Metres, Vector3 } from '@onereel/spec';
import type { Bench } from '../prop/bench.ts';

/** Letters of straight bars on a grid two wide and four high: enough for a road sign. */
const letters: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  S: [
    [2, 4, 0, 4],
    [0, 4, 0, 2],
    [0, 2, 2, 2],
    [2, 2, 2, 0],
    [2, 0, 0, 0],
  ],
  T: [
    [0, 4, 2, 4],
    [1, 4, 1, 0],
  ],
  O: [
    [0, 0, 0, 4],
    [0, 4, 2, 4],
    [2, 4, 2, 0],
    [2, 0, 0, 0],
  ],
  P: [
    [0, 0, 0, 4],
    [0, 4, 2, 4],
    [2, 4, 2, 2],
    [2, 2, 0, 2],
  ],
};

/** Writes a word in raised bars, centred on a point and facing forward. */
export function strokes(bench: Bench, word: string, [x, y, z]: Vector3, high: Metres, colour: string): void {
  const unit = high / 4;
  const thick = unit * 0.72;
  const wide = word.length * unit * 3.1 - unit * 1.1;
  [...word].forEach((letter, at) => {
    const left = x - wide / 2 + at * unit * 3.1;
    for (const [ax, ay, bx, by] of letters[letter] ?? []) {
      const across = Math.abs(bx - ax) * unit + thick;
      const up = Math.abs(by - ay) * unit + thick;
      bench.block('lacquer', [across, up, 0.3], {
        at: [left + ((ax + bx) / 2) * unit, y + ((ay + by) / 2 - 2) * unit, z],
        colour,
        round: 0,
      });
    }
  });
}

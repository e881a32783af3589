import { expect, test } from 'vitest';
import { faceOf } from './face.ts';
import { areasOf, trianglesOf } from './outlines.ts';
import { typeset } from './typeset.ts';

const sans = faceOf('sans');

/** Whether ink lies at a point of set words. */
function inked(words: string, x: number, y: number): boolean {
  return areasOf(typeset(words, sans, 10, 1))
    .flatMap(trianglesOf)
    .some(([a, b, c]) => {
      const side = (p: readonly [number, number], q: readonly [number, number]) => (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]);
      return side(a!, b!) >= 0 && side(b!, c!) >= 0 && side(c!, a!) >= 0;
    });
}

test('an O has a hole, an H a bar, a T a stem in the middle', () => {
  expect(inked('O', 0, 0)).toBe(false);
  expect(inked('O', 0, 0.45)).toBe(true);
  expect(inked('H', 0, 0)).toBe(true);
  expect(inked('H', 0, 0.4)).toBe(false);
  expect(inked('T', 0, -0.4)).toBe(true);
});

test('accented, Greek and Cyrillic letters are there; what is not is named', () => {
  expect(typeset('ÀÉÎÕÜ çñß Łódź Škoda İstanbul Ωμέγα Привет €', sans, 10, 1).missing).toEqual([]);
  expect(typeset('Hi 你好', sans, 10, 1).missing).toEqual(['你', '好']);
  expect(typeset('你好', sans, 10, 1).letters).toEqual([]);
});

test('long text wraps and shrinks into its room, short text fills its height', () => {
  const long = typeset('The quick brown fox jumps over the lazy dog and keeps on running through the night', sans, 2, 1);
  expect(long.width).toBeLessThanOrEqual(2.001);
  expect(long.height).toBeLessThanOrEqual(1.001);
  expect(new Set(long.letters.map(({ y }) => y.toFixed(4))).size).toBeGreaterThan(2);
  const short = typeset('HI', sans, 5, 1);
  expect(short.height).toBeCloseTo(1, 3);
  expect((short.size * sans.capital) / 1000).toBeCloseTo(1, 3);
});

test('every triangle faces forward and the ink covers what its outline encloses', () => {
  for (const area of areasOf(typeset('Bag8%&@', sans, 10, 1))) {
    const of = (points: readonly (readonly [number, number])[]) =>
      points.reduce(
        (sum, [x, y], at) => sum + (x * points[(at + 1) % points.length]![1] - points[(at + 1) % points.length]![0] * y) / 2,
        0,
      );
    const triangles = trianglesOf(area).map(of);
    expect(Math.min(...triangles)).toBeGreaterThanOrEqual(0);
    const whole = Math.abs(of(area.outline)) - area.holes.reduce((sum, hole) => sum + Math.abs(of(hole)), 0);
    expect(triangles.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 4);
  }
});

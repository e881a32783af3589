import { expect, it } from 'vitest';
import { smoothLimb } from './smooth-limb.ts';

const limb = smoothLimb([
  [[0, 0, 0], 0.05],
  [[0, -0.2, 0], 0.046],
  [[0, -0.4, 0], 0.034],
  [[0, -0.6, 0], 0.03],
]);

/** How thick the limb is at a height. */
function radius(y: number): number {
  let [inner, outer] = [0, 0.1];
  for (let turn = 0; turn < 40; turn++) {
    const middle = (inner + outer) / 2;
    if (limb.at(middle, y, 0) < 0) inner = middle;
    else outer = middle;
  }
  return inner;
}

it('is as thick at its points as it is told', () => {
  expect(radius(-0.2)).toBeCloseTo(0.046, 3);
  expect(radius(-0.4)).toBeCloseTo(0.034, 3);
});

it('has no rings where its parts meet', () => {
  const step = 0.01;
  const bends = Array.from({ length: 50 }, (_, at) => {
    const y = -0.05 - at * step;
    return Math.abs(radius(y - step) - 2 * radius(y) + radius(y + step));
  });
  expect(Math.max(...bends)).toBeLessThan(0.00025);
});

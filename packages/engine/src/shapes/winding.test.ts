import { describe, expect, it } from 'vitest';
import { outwardShare } from './outward.ts';
import { box, ellipsoid, lathe, tube } from './solids.ts';

const coat = { colour: [1, 1, 1] as const };

describe('solids', () => {
  it.each([
    ['ellipsoid', ellipsoid([1, 2, 3], coat)],
    ['box', box([1, 2, 3], coat)],
    [
      'tube',
      tube(
        [
          [0, 0, 0],
          [0, 0.5, 1],
          [0.3, 1, 2],
        ],
        () => 0.2,
        () => coat,
      ),
    ],
    [
      'lathe',
      lathe(
        [
          [1, 0],
          [0.5, 1],
          [0.1, 2],
        ],
        coat,
      ),
    ],
  ])('%s faces outward everywhere', (_name, shape) => {
    expect(outwardShare(shape)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { seaGrid, seenSector } from './sea-grid.ts';

describe('the grid of the sea', () => {
  it('faces up and stays within its budget', () => {
    const { geometry } = seaGrid({ from: -0.5, to: 0.5 }, 2);
    const index = geometry.getIndex()!;
    const position = geometry.getAttribute('position');
    expect(index.count / 3).toBeLessThanOrEqual(90_000);
    let lowest = Infinity;
    for (let at = 0; at < index.count; at += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => index.getX(at + corner)) as [number, number, number];
      const up =
        (position.getZ(b) - position.getZ(a)) * (position.getX(c) - position.getX(a)) -
        (position.getX(b) - position.getX(a)) * (position.getZ(c) - position.getZ(a));
      lowest = Math.min(lowest, up);
    }
    expect(lowest).toBeGreaterThanOrEqual(-1e-6);
  });

  it('covers what a panning camera sees', () => {
    const view = 0.6;
    const sector = seenSector(
      [
        { at: 0, place: [0, 2, 10], target: [-10, 2, 0], view },
        { at: 1, place: [0, 2, 10], target: [10, 2, 0], view },
      ],
      16 / 9,
    );
    expect(sector.from).toBeLessThan(-Math.PI / 4 - 0.4);
    expect(sector.to).toBeGreaterThan(Math.PI / 4 + 0.4);
    expect(sector.to - sector.from).toBeLessThan(Math.PI * 1.5);
  });

  it('covers all around when the camera looks down', () => {
    expect(seenSector([{ at: 0, place: [0, 30, 0], target: [0, 0, -1], view: 0.6 }], 1.7)).toEqual({ from: -Math.PI, to: Math.PI });
  });
});

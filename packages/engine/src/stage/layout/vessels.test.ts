import { describe, expect, it } from 'vitest';
import { createChance } from '../../chance/chance.ts';
import { bunch, litter, swarm } from './formation.ts';

const apart = (places: readonly (readonly [number, number, number])[]): number =>
  Math.min(...places.flatMap((a, one) => places.slice(one + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))));

describe('several in, on and about one', () => {
  it('a bunch comes out of the mouth, every stem leaning its own way', () => {
    const body = { width: 0.09, height: 0.3, depth: 0.09 };
    const { offsets, leans } = bunch({ body, count: 12, medium: 'ground' }, [0.1, 0.1], 0.25);
    const heads = offsets.map(
      ([x, y, z], number) =>
        [
          x + Math.sin(leans![number]!.toward) * Math.sin(leans![number]!.by) * body.height,
          y + Math.cos(leans![number]!.by) * body.height,
          z + Math.cos(leans![number]!.toward) * Math.sin(leans![number]!.by) * body.height,
        ] as const,
    );
    expect(heads).toHaveLength(12);
    expect(apart(heads)).toBeGreaterThan(0.03);
    // Where it passes the mouth, no stem is outside of it.
    for (const [number, [x, y, z]] of offsets.entries()) {
      const up = Math.max(0, 0.25 - y) / Math.cos(leans![number]!.by);
      const aside = Math.hypot(
        x + Math.sin(leans![number]!.toward) * Math.sin(leans![number]!.by) * up,
        z + Math.cos(leans![number]!.toward) * Math.sin(leans![number]!.by) * up,
      );
      expect(aside).toBeLessThan(0.05);
    }
  });
  it('a litter lies on one floor, nobody on top of another', () => {
    const { offsets } = litter({ body: { width: 0.2, height: 0.25, depth: 0.3 }, count: 7, medium: 'ground' }, [0.9, 0.9]);
    expect(new Set(offsets.map(([, y]) => y)).size).toBe(1);
    expect(apart(offsets)).toBeGreaterThan(0.12);
  });
  it('a swarm is on all sides of what it is about and off the ground', () => {
    const about = { x: 0.4, z: 0.4, high: 1 };
    const { offsets } = swarm({ body: { width: 0.06, height: 0.03, depth: 0.04 }, count: 20, medium: 'air' }, about, createChance(1));
    expect(Math.min(...offsets.map(([, y]) => y))).toBeGreaterThan(0.2);
    expect(offsets.some(([x]) => x < -about.x)).toBe(true);
    expect(offsets.some(([x]) => x > about.x)).toBe(true);
  });
});

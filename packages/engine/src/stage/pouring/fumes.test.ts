import { describe, expect, it } from 'vitest';
import { fumesOf, type Vent } from './fumes.ts';
import type { Pour } from './pour.ts';
import { stuffOf } from './stuff.ts';

const vent: Vent = { rim: [0, 1, 0], radius: 0.05, drop: 0.12, thick: 1, seconds: 3 };
const heights = (noun: string): number[] => {
  const swarm = fumesOf({ stuff: stuffOf(noun)! } as Pour, () => vent);
  return Array.from({ length: swarm.count }, (_, index) => swarm.mote({} as never, index)).flatMap((mote) => (mote ? [mote.at[1]] : []));
};

describe('fumes', () => {
  it('of what is cold roll over the rim and down to what the vessel stands on, not through it', () => {
    const found = heights('liquid nitrogen');
    expect(Math.min(...found)).toBeLessThan(0.95);
    expect(Math.min(...found)).toBeGreaterThan(1 - vent.drop - 0.01);
    expect(Math.max(...found)).toBeLessThan(1.1);
  });

  it('of what is hot rise', () => {
    expect(Math.max(...heights('lava'))).toBeGreaterThan(1.12);
  });

  it('come off nothing else', () => {
    expect(heights('milk')).toEqual([]);
  });
});

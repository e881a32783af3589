import { describe, expect, it } from 'vitest';
import { createChance } from './chance.ts';

describe('createChance', () => {
  it('repeats itself for a seed and differs for another', () => {
    const draw = (seed: number): number[] =>
      Array.from(
        { length: 5 },
        (
          (chance) => () =>
            chance.next()
        )(createChance(seed)),
      );
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('spawns by name, whatever was drawn before', () => {
    const early = createChance(9);
    const late = createChance(9);
    late.next();
    expect(early.spawn('trees').next()).toBe(late.spawn('trees').next());
    expect(early.spawn('trees').next()).not.toBe(early.spawn('clouds').next());
  });

  it('stays inside its ranges and says so when there is nothing to pick', () => {
    const chance = createChance(4);
    for (let draw = 0; draw < 200; draw++) {
      expect(chance.whole(2, 4)).toBeGreaterThanOrEqual(2);
      expect(chance.whole(2, 4)).toBeLessThanOrEqual(4);
      expect(chance.between(-1, 1)).toBeLessThan(1);
    }
    expect(() => chance.pick([])).toThrow(RangeError);
  });
});

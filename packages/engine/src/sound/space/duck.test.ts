import { describe, expect, it } from 'vitest';
import { bridged, duck } from './duck.ts';

describe('duck', () => {
  const line = (from: number, to: number) => ({ from, to });

  it('is down while somebody speaks, and back some time later', () => {
    const gain = duck([line(2, 3)], -12);
    expect(gain(2.5)).toBeCloseTo(10 ** (-12 / 20), 5);
    expect(gain(1)).toBe(1);
    expect(gain(5)).toBe(1);
  });

  it('never jumps: less than 3 dB in a frame', () => {
    const gain = duck([line(2, 3)], -24);
    for (let at = 0; at < 6; at += 1 / 24) expect(Math.abs(20 * Math.log10(gain(at + 1 / 24) / gain(at)))).toBeLessThan(3.5);
  });

  it('stays down in a short pause and comes back in a long one', () => {
    const gain = duck([line(1, 2), line(3.2, 4), line(9, 10)], -12);
    expect(gain(2.7)).toBeCloseTo(10 ** (-12 / 20), 5);
    expect(gain(6.5)).toBe(1);
    expect(bridged([line(1, 2), line(3.2, 4), line(9, 10)])).toEqual([line(1, 3.2), line(3.2, 4), line(9, 10)]);
  });
});

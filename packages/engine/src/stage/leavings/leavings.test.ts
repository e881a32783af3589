import { describe, expect, it } from 'vitest';
import { leavingKinds } from './kinds.ts';

const own = [0.3, 0.6, 0.8, 0.1] as const;

describe('what work leaves', () => {
  it('what falls comes to lie where it came down, and stays', () => {
    const { mote, life } = leavingKinds.soil;
    expect(life).toBe(Infinity);
    const lies = mote(3, own, 0.2)!;
    expect(lies.at[1]).toBeCloseTo(-0.2, 5);
    expect(mote(9, own, 0.2)!.at).toEqual(lies.at);
  });

  it('soap bubbles leave the ring ahead, grow, and are gone before their time is over', () => {
    const { mote, life } = leavingKinds.bubbles;
    const [early, late] = [mote(0.3, own, 1)!, mote(3, own, 1)!];
    expect(late.at[2]).toBeGreaterThan(early.at[2] + 0.3);
    expect(late.size).toBeGreaterThan(early.size);
    expect(mote(life - 0.01, own, 1)!.cover).toBeLessThan(0.01);
  });

  it('all that fades has faded at the end of its life', () => {
    for (const [name, { mote, life }] of Object.entries(leavingKinds))
      if (life !== Infinity) expect(mote(life * 0.9999, own, 0.5)?.cover ?? 0, name).toBeLessThan(0.02);
  });
});

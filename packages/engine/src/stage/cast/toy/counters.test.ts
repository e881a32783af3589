import { describe, expect, it } from 'vitest';
import type { Moment } from '../../blocking/moment.ts';
import { Sculpt } from '../prop/sculpt.ts';
import { counters } from './counters.ts';

const form = { kind: 'domino', seed: 1, words: [], preset: {}, extent: [1, 1, 1], colour: null, substance: null } as const;

/** How far each tile has tipped, the last one first. */
function tippedAt(progress: number): number[] {
  const work = new Sculpt(form as unknown as Sculpt['form']);
  const plan = counters['domino']!(work, work.form)!;
  const actions = new Map([['fall', { progress, since: 0, seconds: 4, weight: 1 }]]);
  const poses = plan.pose!({ seconds: 0, actions } as unknown as Moment);
  return Object.values(poses)
    .map(({ turn }) => turn![0])
    .reverse();
}

describe('a row of dominoes', () => {
  it('stands until it is pushed', () => {
    expect(tippedAt(0).every((turn) => turn === 0)).toBe(true);
  });

  it('falls one after the other, and lies at the end', () => {
    const halfway = tippedAt(0.5);
    expect(halfway[0]).toBeGreaterThan(0.9);
    expect(halfway.at(-1)).toBe(0);
    for (let tile = 1; tile < halfway.length; tile++) expect(halfway[tile]).toBeLessThanOrEqual(halfway[tile - 1]!);
    expect(tippedAt(1).every((turn) => turn > 0.9)).toBe(true);
  });
});

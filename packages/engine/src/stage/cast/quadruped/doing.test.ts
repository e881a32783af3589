import { describe, expect, it } from 'vitest';
import type { ActionMoment, Moment } from '../../blocking/moment.ts';
import { doingOf } from './doing.ts';

const doing = (name: string, action: Partial<ActionMoment>): ReturnType<typeof doingOf> => {
  const whole: ActionMoment = { progress: 0.5, since: 1, seconds: 2, weight: 1, ...action };
  return doingOf({ actions: new Map([[name, whole]]) } as unknown as Moment, false);
};

describe('what a beast is at', () => {
  it('is told by the verb', () => {
    expect(doing('sway', { verb: 'shake' }).shake).toBe(1);
    expect(doing('sway', { verb: 'sway' }).shake).toBe(0);
    expect(doing('throw', { verb: 'spray', target: 'water' }).spray).toBe(1);
    expect(doing('look', { verb: 'peek out' }).beg).toBe(1);
    expect(doing('look', { verb: 'peek' }).beg).toBe(0);
  });
  it('who pounces is low until it leaps', () => {
    expect(doing('jump', { verb: 'pounce', progress: 0.2 }).stalk).toBe(1);
    expect(doing('jump', { verb: 'pounce', progress: 0.7 }).stalk).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { type ActionMoment, type Moment, silentMouth } from '../../blocking/moment.ts';
import { doingOf } from './doing.ts';

const moment = (name: string, told: Partial<ActionMoment>, rest: Partial<Moment> = {}): Moment => ({
  seconds: 1,
  place: [0, 0, 0],
  heading: 0,
  pitch: 0,
  bank: 0,
  size: 1,
  speed: 0,
  travelled: 0,
  gait: { name: 'stand', phase: 0, stride: 1, weight: 0 },
  actions: new Map([[name, { progress: 0.5, since: 1, seconds: 2, weight: 1, ...told }]]),
  mouth: silentMouth,
  gaze: null,
  ground: () => 0,
  ...rest,
});

describe('what a beast does in its own way', () => {
  it('is told by the verb, not by the action alone', () => {
    expect(doingOf(moment('eat', { verb: 'lick', target: 'paw' }), false).groom).toBe(1);
    expect(doingOf(moment('eat', { verb: 'lick', target: 'ice-cream' }), false).groom).toBe(0);
    expect(doingOf(moment('roar', { verb: 'howl' }), false).howl).toBe(1);
    expect(doingOf(moment('roar', { verb: 'roar' }), false).howl).toBe(0);
    expect(doingOf(moment('lie', { verb: 'sleep' }), false).curl).toBe(1);
    expect(doingOf(moment('lie', { verb: 'wallow' }), false).roll).toBe(1);
    expect(doingOf(moment('stroke', { verb: 'scratch', target: 'ear' }), false).scratch).toBe(1);
  });
  it('fights with the head where it has hooves, with the paws where it has paws', () => {
    expect(doingOf(moment('fight', { verb: 'fight' }), true)).toMatchObject({ butt: 1, box: 0 });
    expect(doingOf(moment('fight', { verb: 'fight' }), false)).toMatchObject({ butt: 0, box: 1 });
  });
  it('chews what it has in its jaws, and bends down for what it has not', () => {
    expect(doingOf(moment('eat', { verb: 'eat', target: 'carrot' }, { jaws: 1 }), false).chew).toBe(1);
    expect(doingOf(moment('eat', { verb: 'eat', target: 'grass' }), false).chew).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { takeLightChanges } from './light-changes.ts';
import { calledBurning } from './on-fire.ts';

describe('takeLightChanges', () => {
  it.each([
    ['A beach changes from day to sunset to night', 'A beach', ['hour day sunset', 'hour sunset night']],
    ['Dawn breaks over the mountains', 'the mountains', ['hour dusk sunrise']],
    ['The lights go out in a living room', 'in a living room', ['lamps on off']],
    ['A woman reads, then the lights go out', 'A woman reads, then', ['lamps on off']],
    ['The street lights turn on at dusk', 'a street at dusk', ['lamps off on']],
    ['The room goes dark', 'The room', ['brightness bright dark']],
    ['A room changes from bright to dark', 'A room', ['brightness bright dark']],
    ['A cat sleeps. Fade to black.', 'A cat sleeps.', ['picture shown black']],
    ['The lights flicker in the hallway', 'in the hallway', ['lamps on flickering']],
    ['A tree through the four seasons', 'A tree', ['season spring winter']],
  ])('%s', (text, left, told) => {
    const { text: rest, changes } = takeLightChanges(text);
    expect(rest).toBe(left);
    expect(changes.map(({ change }) => `${change.trait} ${String(change.from)} ${String(change.to)}`)).toEqual(told);
  });

  it.each([
    'A traffic light turns green',
    'A man turns off the road',
    'A girl in a bright dress dances at night',
    'The ball changes from red to blue',
    'A train goes from Paris to London',
  ])('leaves alone: %s', (text) => {
    expect(takeLightChanges(text)).toEqual({ text, changes: [] });
  });
});

describe('calledBurning', () => {
  it('names what is on fire before its noun, and leaves what is set on fire', () => {
    expect(calledBurning('A skeleton on fire walks through a hall')).toBe('A burning skeleton walks through a hall');
    expect(calledBurning('an old wooden house on fire')).toBe('a burning old wooden house');
    for (const text of ['A man sets the house on fire', 'The house is on fire', 'a pot on a fire']) expect(calledBurning(text)).toBe(text);
  });
});

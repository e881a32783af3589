import { describe, expect, it } from 'vitest';
import { plainly } from './idioms.ts';

describe('what sport and traffic are said in', () => {
  it('lets riders ride however they are said to go', () => {
    expect(plainly('A biker leans into a curve')).toBe('A biker rides along the road');
    expect(plainly('Two snowboarders carving down a steep mountain')).toContain('ski slope');
    expect(plainly('A girl does a kickflip on her skateboard')).toBe('A girl jumps on her skateboard');
  });
  it('does not take a bus that stops for a bus stop', () => {
    expect(plainly('The tram stops at a bus stop')).toBe('The tram halts at a bus stop');
    expect(plainly('Three bus stops in the rain')).toBe('Three bus stops in the rain');
  });
  it('plays each game with its own ball, and leaves other balls alone', () => {
    expect(plainly('A golfer looks at the ball')).toContain('the golf ball');
    expect(plainly('A golfer holds a crystal ball')).toContain('a crystal ball');
    expect(plainly('A dog fetches the ball')).toBe('A dog fetches the ball');
  });
  it('keeps what is dunked a dunk, and who does tricks going', () => {
    expect(plainly('A player slam dunks in a gym')).toBe('A player dunks a basketball on a basketball court');
    expect(plainly('She dunks a cookie in milk')).toBe('She dunks a cookie in milk');
    expect(plainly('A skateboarder doing stunts in a park')).toBe('A skateboarder skateboarding and jumping in a park');
  });
  it('sees cars in a jam, and a crew at the hose', () => {
    expect(plainly('A traffic jam at dusk')).toBe('ten cars standing at dusk');
    expect(plainly('A fire truck sprays water on a barn')).toContain('a firefighter sprays water');
    expect(plainly('A traffic light turns red')).toBe('A traffic light turns red');
  });
});

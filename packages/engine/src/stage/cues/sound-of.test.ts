import { describe, expect, it } from 'vitest';
import { soundOf } from './sound-of.ts';

describe('soundOf', () => {
  it('knows the same sound by both its names', () => {
    expect(soundOf('wing')).toBe(soundOf('wings'));
    expect(soundOf('hoof')).toBe(soundOf('hooves'));
    expect(soundOf('footstep')).toBe(soundOf('footsteps'));
    expect(soundOf('whinny')).toBe(soundOf('neigh'));
  });

  it('keeps different sounds apart', () => {
    expect(soundOf('bark')).not.toBe(soundOf('meow'));
    expect(soundOf('impact')).toBe('impact');
  });
});

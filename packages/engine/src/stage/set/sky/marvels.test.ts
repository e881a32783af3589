import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { underNamedSky } from '../../change/heavens.ts';
import { inSight } from './celestial.ts';
import { marvelShading, marvelsOf } from './marvels.ts';

describe('what happens in the sky', () => {
  it.each(['eclipse', 'meteor-shower', 'comet', 'milky-way'])('draws the %s that a place has', (kind) => {
    expect(marvelShading(marvelsOf([{ kind }]))).toContain('marvel');
    expect(marvelShading(marvelsOf([{ kind: 'tree' }]))).toBe('');
  });

  it('takes two moons for a sky of their own', () => {
    expect([...marvelsOf([{ kind: 'moon', count: 2 }])]).toEqual(['moons']);
    expect(marvelsOf([{ kind: 'moon' }]).size).toBe(0);
  });

  it('steps back and looks up to a moon that is named', () => {
    const camera = { size: 'medium', angle: 'eye-level', move: 'static', lens: '50mm' };
    const film = (kind: string): Screenplay =>
      ({ setting: { kind, features: [{ noun: 'moon', kind: 'moon', match: 'exact' }] }, shots: [{ camera, beats: [] }] }) as never;
    expect(underNamedSky(film('meadow')).shots[0]!.camera).toMatchObject({ size: 'medium-wide', angle: 'low-angle' });
    expect(underNamedSky(film('kitchen')).shots[0]!.camera).toEqual(camera);
  });

  it('hangs what is named over the land that would hide it', () => {
    const camera = [{ place: [0, 1.6, 6], target: [0, 1.6, 0], view: 0.7 }] as never;
    const ridge = (x: number, z: number): number => (z < -80 && x < 0 ? 90 : 0);
    const [x, y, z] = inSight([-0.3, 0.3, -0.9], 0, camera, ridge);
    expect(x).toBeGreaterThan(0.05);
    expect(Math.hypot(x, y, z)).toBeCloseTo(1);
  });
});

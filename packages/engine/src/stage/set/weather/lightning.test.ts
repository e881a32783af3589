import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { lightingFor } from '../../light/times-of-day.ts';
import { boltGeometry } from './bolt.ts';
import { flashLight, lightningFlashes, withFlash } from './lightning.ts';

describe('lightning', () => {
  const beats = [{ start: 1, seconds: 3 }];

  it('strikes within the beats that ask for it, soon and again', () => {
    const flashes = lightningFlashes(6, createChance(4), beats);
    expect(flashes.length).toBeGreaterThanOrEqual(2);
    for (const { at } of flashes) {
      expect(at).toBeGreaterThanOrEqual(1);
      expect(at).toBeLessThan(4);
    }
    expect(flashes[0]!.at).toBeLessThan(1.6);
    expect(lightningFlashes(6, createChance(4), beats)).toEqual(flashes);
  });

  it('does not strike when nothing asks for it', () => {
    expect(lightningFlashes(6, createChance(4), [])).toEqual([]);
    expect(lightningFlashes(9, createChance(4), [], { storm: true }).length).toBeGreaterThan(0);
  });

  it('flares within a frame, flickers and dies within a second', () => {
    const [flash] = lightningFlashes(6, createChance(4), beats);
    expect(flashLight(flash!, flash!.at - 0.1)).toBe(0);
    expect(flashLight(flash!, flash!.at + 0.01)).toBeGreaterThan(0.6);
    expect(flashLight(flash!, flash!.at + 1.6)).toBe(0);
    const bright = Array.from({ length: 200 }, (_, step) => flashLight(flash!, flash!.at + step * 0.002));
    const flares = bright.filter((light, step) => step > 1 && light > bright[step - 1]! + 0.02).length;
    expect(flares).toBeGreaterThan(0);
  });

  it('leaves the light alone between flashes and puts its lamp first in them', () => {
    const lighting = { ...lightingFor('night', 'storm'), lamps: [{ place: [0, 1, 0] as const, colour: [1, 1, 1] as const, reach: 10 }] };
    expect(withFlash(lighting, 0, [0, 200, -800], [0, 0, 0])).toBe(lighting);
    const lit = withFlash(lighting, 1, [0, 200, -800], [0, 0, 0]);
    expect(lit.lamps[0]!.reach).toBeGreaterThanOrEqual(1000);
    expect(lit.lamps[1]).toBe(lighting.lamps[0]);
    expect(lit.rim[2]).toBeGreaterThan(lighting.rim[2]);
  });

  it('draws a bolt from cloud to ground', () => {
    const position = boltGeometry([0, 400, -800], [0, 0, -800], [0, 2, 0], 1, 7).getAttribute('position');
    let low = Infinity;
    let high = -Infinity;
    for (let vertex = 0; vertex < position.count; vertex++) {
      low = Math.min(low, position.getY(vertex));
      high = Math.max(high, position.getY(vertex));
    }
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(395);
  });
});

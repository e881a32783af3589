import { describe, expect, it } from 'vitest';
import type { Look } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { seaState } from './sea-state.ts';
import { chooseWaves, surfaceAt } from './waves.ts';

const look = (weather: string): Look => ({ style: 'cinematic', timeOfDay: 'day', weather, season: 'summer', mood: 'neutral' });
const wavesIn = (weather: string, noun = 'sea'): ReturnType<typeof chooseWaves> =>
  chooseWaves(seaState(look(weather), noun), createChance(5));

describe('waves', () => {
  it('are the same for the same seed', () => {
    expect(wavesIn('storm')).toEqual(wavesIn('storm'));
  });

  it.each([
    ['clear', 0.8],
    ['storm', 5],
  ])('in %s weather have a significant height of %s m', (weather, height) => {
    const waves = wavesIn(weather);
    let squares = 0;
    const count = 4000;
    for (let sample = 0; sample < count; sample++) squares += surfaceAt(waves, sample * 7.3, sample * -3.1, sample * 0.37).height ** 2;
    // Sharp crests leave a mean below zero in space, so the spread is only near that of a plain sum of sines.
    expect(4 * Math.sqrt(squares / count)).toBeGreaterThan(height * 0.8);
    expect(4 * Math.sqrt(squares / count)).toBeLessThan(height * 1.2);
  });

  it('hardly ever fold over themselves', () => {
    const waves = wavesIn('storm');
    let folded = 0;
    const count = 20_000;
    for (let sample = 0; sample < count; sample++) {
      const crowding = waves.reduce(
        (sum, wave) =>
          sum +
          wave.sway *
            wave.amplitude *
            wave.number *
            Math.sin(wave.number * (wave.direction[0] * sample * 3.7 - wave.direction[1] * sample * 2.9) + wave.phase),
        0,
      );
      if (crowding > 1) folded++;
    }
    expect(folded / count).toBeLessThan(0.001);
  });

  it('tell the slope of the surface that they tell the height of', () => {
    const waves = wavesIn('clear');
    for (const [x, z, seconds] of [
      [3, 4, 0],
      [-20, 7, 1.3],
      [60, -41, 2.9],
    ] as const) {
      const { slope } = surfaceAt(waves, x, z, seconds);
      const rise = (surfaceAt(waves, x + 0.05, z, seconds).height - surfaceAt(waves, x - 0.05, z, seconds).height) / 0.1;
      // The slope is that of the round waves; sharpened crests tilt somewhat more.
      expect(Math.abs(rise - slope[0])).toBeLessThan(0.06 + Math.abs(rise) * 0.6);
    }
  });

  it('move a long hull less than a short one', () => {
    const waves = wavesIn('rain');
    const heave = (length: number): number =>
      Math.max(...Array.from({ length: 60 }, (_, step) => Math.abs(surfaceAt(waves, 0, 0, step * 0.5, length).height)));
    expect(heave(60)).toBeLessThan(heave(4));
  });

  it('are small on sheltered water', () => {
    expect(seaState(look('clear'), 'pond').height).toBeLessThan(0.15);
    expect(seaState(look('clear'), 'open sea').height).toBeGreaterThan(0.5);
  });
});

import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

const film = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1, seconds: 4 });

describe('what happens in the sky', () => {
  it.each([
    ['A solar eclipse over a city.', 'eclipse', 'dusk'],
    ['Two campers watch a meteor shower.', 'meteor-shower', 'night'],
    ['A comet glows above a farm.', 'comet', 'night'],
    ['A shepherd sleeps under the milky way.', 'milky-way', 'night'],
  ])('%s', async (prompt, kind, hour) => {
    const { setting, cast, look } = await film(prompt);
    expect(setting.features.map((feature) => feature.kind)).toContain(kind);
    expect(cast.map((member) => member.kind)).not.toContain('stand-in');
    expect(look.timeOfDay).toBe(hour);
  });

  it('has a rainbow after the rain, and none where only a thing has its colours', async () => {
    expect((await film('A rainbow over a meadow after the rain.')).look.weather).toBe('rainbow');
    expect((await film('A girl with a rainbow umbrella walks in the rain.')).look.weather).toBe('rain');
  });

  it('plays on the land under a sky that is named with it', async () => {
    expect((await film('A kite flies in the sky over a village.')).setting.kind).toBe('village');
  });
});

describe('places built for their names', () => {
  it.each([
    ['A sheriff walks down the main street of a dusty frontier town.', 'western-town'],
    ['A dog sniffs around a scrapyard.', 'junkyard'],
    ['A snowboarder rides down a ski slope.', 'ski-slope'],
    ['A rover drives across an alien planet.', 'alien-planet'],
    ['A violinist plays before the Sydney Opera House.', 'city-skyline'],
  ])('%s', async (prompt, kind) => expect((await film(prompt)).setting.kind).toBe(kind));
});

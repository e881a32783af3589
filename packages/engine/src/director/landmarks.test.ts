import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

const film = (prompt: string) => direct(prompt, { seed: 1, seconds: 4 });

describe('landmarks known by name', () => {
  it.each([
    ['The Burj Khalifa shines', 'burj-khalifa', 'city-skyline'],
    ['Big Ben strikes noon', 'clock-tower', 'city-river'],
    ['Christ the Redeemer at dawn', 'redeemer', 'meadow'],
    ['Stonehenge in the rain', 'stonehenge', 'meadow'],
  ])('%s: the thing itself, where it stands', async (prompt, kind, place) => {
    const { cast, setting } = await film(prompt);
    expect([cast[0]?.kind, setting.kind]).toEqual([kind, place]);
  });

  it.each([
    ['A dog trots along the Great Wall of China', 'great-wall'],
    ['A painter sits before Mount Fuji', 'lone-peak'],
    ['A nun strolls through Venice', 'venetian-canal'],
    ['A mule stands near the pyramids of Giza', 'desert'],
    ['A boy walks past a ferris wheel at a funfair', 'fairground'],
    ['A widow stands in a vineyard', 'vineyard'],
    ['A child waits at an ice rink', 'ice-rink'],
  ])('%s: the place', async (prompt, place) => {
    expect((await film(prompt)).setting.kind).toBe(place);
  });

  it('takes the city that a canal or a skyline belongs to for no tower in it', async () => {
    const { setting } = await film('A swan swims on a canal in Venice');
    expect(setting.features.map(({ kind }) => kind)).not.toContain('skyscraper');
  });
});

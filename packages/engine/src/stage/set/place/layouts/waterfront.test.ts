import { describe, expect, it } from 'vitest';
import { createChance } from '../../../../chance/chance.ts';
import type { Site } from '../layout.ts';
import { waterfront } from './waterfront.ts';

const site = (style: string, afloat = false): Site => ({
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
  chance: createChance(3),
  dark: false,
  snowy: false,
  driven: false,
  afloat,
  wooded: false,
  players: new Set<string>(),
  style,
});

describe('the waters of a city', () => {
  it.each(['canal', 'river', 'skyline'])('%s: one stands on the quay and floats on the water', (style) => {
    const ashore = waterfront(site(style));
    expect(ashore.height(0, 0)).toBe(0);
    expect(ashore.height(0, -10)).toBeLessThan(ashore.water!.level);
    const afloat = waterfront(site(style, true));
    expect(afloat.height(0, 0)).toBeLessThan(afloat.water!.level);
  });

  it('keeps a place on the far bank for what a city is known by, and only for what is tall', () => {
    const { sites } = waterfront(site('river'));
    expect(sites!(50, 330).length).toBeGreaterThan(0);
    expect(sites!(1, 3)).toEqual([]);
    for (const [x, z] of sites!(50, 330)) expect(waterfront(site('river')).height(x, z)).toBeGreaterThan(0);
  });
});

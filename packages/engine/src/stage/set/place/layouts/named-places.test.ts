import { describe, expect, it } from 'vitest';
import { createChance } from '../../../../chance/chance.ts';
import { layouts } from './layouts.ts';

const site = (kinds: readonly string[] = []) => ({
  look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
  chance: createChance(1),
  dark: false,
  snowy: false,
  driven: false,
  afloat: false,
  wooded: false,
  players: new Set(kinds),
  style: '',
});

describe('places built for their names', () => {
  it('lets a ski run fall to the right', () => {
    const { height } = layouts.get('slope')!(site());
    expect(height(-10, 0) - height(10, 0)).toBeGreaterThan(3);
  });

  it('leaves the place to a volcano that erupts', () => {
    const [still, erupting] = [layouts.get('volcano')!(site()), layouts.get('volcano')!(site(['volcano']))];
    expect(still.landmarks).toHaveLength(1);
    expect(erupting.landmarks).toHaveLength(0);
    expect(erupting.height(30, -380)).toBeLessThan(still.height(30, -380) - 40);
  });
});

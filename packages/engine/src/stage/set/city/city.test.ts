import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { outwardShare } from '../../../shapes/outward.ts';
import type { SetBrief } from '../set.ts';
import { cityFamily } from './city.ts';
import { carveHouse } from './facade.ts';
import { heightOf, planHouses } from './facade-plan.ts';
import { streetFurniture } from './furniture.ts';
import { writeWord } from './lettering.ts';
import { carveSign } from './neon.ts';
import { planSigns } from './neon-plan.ts';
import { roadShape } from './road.ts';
import { street, streetGround } from './street-measure.ts';

const kind = manifest.settings.find((row) => row.kind === 'city-street')!;

function brief(timeOfDay: string, neon: boolean): SetBrief {
  return {
    kind,
    seconds: 4,
    chance: createChance(5),
    setting: {
      noun: 'street',
      kind: 'city-street',
      match: 'exact',
      features: neon ? [{ noun: 'neon sign', kind: 'neon-sign', match: 'exact' }] : [],
    },
    look: { style: 'cinematic', timeOfDay, weather: 'clear', season: 'summer', mood: 'neutral' },
  };
}

describe('the city street', () => {
  const houses = planHouses(createChance(3), 8);

  it('closes the far row on both sides of the side street', () => {
    const row = houses.filter((house) => house.turn === 0).sort((a, b) => a.at[0] - b.at[0]);
    for (const [index, house] of row.entries()) {
      const end = house.at[0] + house.width;
      const next = row[index + 1]?.at[0] ?? street.reach;
      expect([next, street.gap[1]].some((start) => Math.abs(start - end) < 0.51) || Math.abs(end - street.gap[0]) < 0.51).toBe(true);
      expect(end <= street.gap[0] + 0.01 || house.at[0] >= street.gap[1] - 0.01).toBe(true);
    }
  });

  it('is carved with faces that look outward, within its budget', () => {
    let triangles = 0;
    for (const house of houses) {
      const { walls, panes } = carveHouse(house);
      expect(outwardShare(walls)).toBe(1);
      expect(outwardShare(panes)).toBe(1);
      expect([...walls.position, ...walls.normal, ...panes.surface].every(Number.isFinite)).toBe(true);
      triangles += (walls.index.length + panes.index.length) / 3;
    }
    for (const shape of [streetFurniture(), roadShape()]) expect(outwardShare(shape)).toBeGreaterThan(0.999);
    expect(triangles).toBeLessThan(90_000);
  });

  it('stands a kerb higher beside the road than on it', () => {
    expect(streetGround(0, 0)).toBe(0);
    expect(streetGround(0, street.nearKerb + 1)).toBe(street.kerb);
    expect(streetGround(-20, street.farKerb - 1)).toBe(street.kerb);
    expect(streetGround((street.gap[0] + street.gap[1]) / 2, -30)).toBe(0);
  });

  it('hangs signs that stay below the roofs, of words that the font can write', () => {
    const signs = planSigns(createChance(4), houses, true);
    expect(signs.length).toBeGreaterThan(12);
    const highest = Math.max(...houses.map(heightOf));
    for (const sign of signs) {
      expect(sign.at[1]).toBeLessThan(highest);
      expect(writeWord(sign.word, sign.letter, sign.stacked).lines.length).toBeGreaterThan(1);
      expect(outwardShare(carveSign(sign).tubes)).toBeGreaterThan(0.97);
    }
  });

  it('lights itself with at most four lamps, at night more than by day', () => {
    const power = (timeOfDay: string): number =>
      (cityFamily.plan(brief(timeOfDay, true)).lamps ?? []).reduce((sum, lamp) => sum + Math.max(...lamp.colour), 0);
    expect(cityFamily.plan(brief('night', true)).lamps!.length).toBeLessThanOrEqual(4);
    expect(power('night')).toBeGreaterThan(power('day') * 3);
  });

  it('has more neon when the prompt asks for it', () => {
    expect(cityFamily.plan(brief('day', true)).signs.length).toBeGreaterThan(cityFamily.plan(brief('day', false)).signs.length);
  });

  it('is the same for the same seed', () => {
    const once = cityFamily.plan(brief('night', true));
    const again = cityFamily.plan(brief('night', true));
    expect(JSON.stringify([again.houses, again.signs, again.lamps])).toBe(JSON.stringify([once.houses, once.signs, once.lamps]));
  });
});

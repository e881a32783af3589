import { describe, expect, it } from 'vitest';
import { lightingFor } from '../../light/times-of-day.ts';
import { celestialDirection, discOf, nightOf } from './celestial.ts';
import { cloudKind } from './cloud-kinds.ts';
import { azimuthAt, columnAt } from './sky-map.ts';

const look = { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' };

describe('the sky', () => {
  it('covers all headings once, finest in the middle', () => {
    expect(azimuthAt(0)).toBeCloseTo(-Math.PI);
    expect(azimuthAt(0.5)).toBeCloseTo(0);
    expect(azimuthAt(1)).toBeCloseTo(Math.PI);
    expect(azimuthAt(0.51) - azimuthAt(0.5)).toBeLessThan(azimuthAt(1) - azimuthAt(0.99));
  });

  it('finds each heading where the picture has it', () => {
    for (const column of [0.02, 0.3, 0.5, 0.71, 0.98]) expect(columnAt(azimuthAt(column))).toBeCloseTo(column, 9);
  });

  it('knows night from day and hides the disc in rain', () => {
    expect(nightOf(lightingFor('day', 'clear'))).toBe(0);
    expect(nightOf(lightingFor('night', 'clear'))).toBe(1);
    expect(discOf(look, lightingFor('day', 'clear'))).toBe('sun');
    expect(discOf({ ...look, timeOfDay: 'night' }, lightingFor('night', 'clear'))).toBe('moon');
    expect(discOf({ ...look, weather: 'rain' }, lightingFor('night', 'rain'))).toBe('none');
  });

  it('draws sun and moon where a wide shot sees them', () => {
    for (const hour of ['sunrise', 'sunset', 'dusk', 'night']) {
      const [x, y, z] = celestialDirection(lightingFor(hour, 'clear'));
      expect(Math.hypot(x, y, z)).toBeCloseTo(1);
      expect(Math.abs(Math.atan2(x, -z))).toBeLessThan(0.45);
      expect(Math.asin(y)).toBeLessThan(0.35);
      expect(y).toBeGreaterThan(0.05);
    }
  });

  it('has clouds for every weather that the manifest names', () => {
    for (const weather of ['clear', 'storm', 'snowstorm', 'rain', 'snow', 'fog', 'wind', 'cloudy', 'rainbow'])
      expect(cloudKind(weather).cover).toBeGreaterThan(0);
    expect(cloudKind('clear', 'menacing').gloom).toBeGreaterThan(cloudKind('clear').gloom);
  });
});

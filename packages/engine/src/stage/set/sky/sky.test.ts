import { describe, expect, it } from 'vitest';
import { lightingFor } from '../../light/times-of-day.ts';
import { celestialDirection, discOf, nightOf } from './celestial.ts';
import { cloudKind } from './cloud-kinds.ts';
import { azimuthAt, domeGeometry } from './sky-map.ts';

const look = { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' };

describe('the sky', () => {
  it('covers all headings once, finest in the middle', () => {
    expect(azimuthAt(0)).toBeCloseTo(-Math.PI);
    expect(azimuthAt(0.5)).toBeCloseTo(0);
    expect(azimuthAt(1)).toBeCloseTo(Math.PI);
    expect(azimuthAt(0.51) - azimuthAt(0.5)).toBeLessThan(azimuthAt(1) - azimuthAt(0.99));
  });

  it('has a dome of unit radius that is seen from inside', () => {
    const dome = domeGeometry();
    const position = dome.getAttribute('position');
    const index = dome.getIndex()!;
    for (let vertex = 0; vertex < position.count; vertex += 13) expect(Math.hypot(position.getX(vertex), position.getY(vertex), position.getZ(vertex))).toBeCloseTo(1, 5);
    const point = (vertex: number): [number, number, number] => [position.getX(vertex), position.getY(vertex), position.getZ(vertex)];
    let inward = 0;
    let all = 0;
    for (let at = 0; at < index.count; at += 3) {
      const [a, b, c] = [point(index.getX(at)), point(index.getX(at + 1)), point(index.getX(at + 2))];
      const u = b.map((value, axis) => value - a[axis]!) as [number, number, number];
      const v = c.map((value, axis) => value - a[axis]!) as [number, number, number];
      const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      if (Math.hypot(...face) < 1e-9) continue;
      all++;
      if (face[0]! * a[0] + face[1]! * a[1] + face[2]! * a[2] < 0) inward++;
    }
    expect(inward / all).toBe(1);
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
    for (const weather of ['clear', 'storm', 'snowstorm', 'rain', 'snow', 'fog', 'wind', 'cloudy', 'rainbow']) expect(cloudKind(weather).cover).toBeGreaterThan(0);
    expect(cloudKind('clear', 'menacing').gloom).toBeGreaterThan(cloudKind('clear').gloom);
  });
});

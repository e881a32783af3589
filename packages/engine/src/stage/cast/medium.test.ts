import { expect, it } from 'vitest';
import { manifest } from '../../manifest/manifest.ts';
import { underRoof } from './medium.ts';

const row = (kind: string) => manifest.cast.find((one) => one.kind === kind)!;

it('lets a giant stand upright in a room, and tower outside', () => {
  const giant = row('giant');
  const [width, height] = underRoof(giant, true).extent;
  expect(height).toBeLessThan(3);
  expect(width / height).toBeCloseTo(giant.extent[0] / giant.extent[1]);
  expect(underRoof(giant, false)).toBe(giant);
  expect(underRoof(row('woman'), true)).toBe(row('woman'));
});

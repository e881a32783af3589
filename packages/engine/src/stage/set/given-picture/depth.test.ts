import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { depthCells, estimateNearness } from './depth.ts';
import { fillHoles } from './fill-holes.ts';
import { plane, samplePlane } from './plane.ts';
import type { Raster } from './raster.ts';

/** A picture from a colour for every pixel. */
function draw(
  width: number,
  height: number,
  colour: (u: number, v: number, x: number, y: number) => readonly [number, number, number],
): Raster {
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set([...colour(x / width, y / height, x, y), 255], (y * width + x) * 4);
  return { width, height, pixels };
}

/** Blue sky, a striped field, and somebody in red who stands on it and rises above the horizon. */
const scene = draw(640, 360, (u, v, x, y) => {
  if (Math.abs(u - 0.5) < 0.06 && v > 0.2 && v < 0.85) return [190, 40, 30];
  if (v < 0.45) return [120, 160, 220];
  return (Math.floor(y / 5) + Math.floor(x / 9)) % 2 === 0 ? [90, 120, 50] : [70, 100, 40];
});

describe('the depth of a picture', () => {
  it('is guessed from what stands where', () => {
    const nearness = estimateNearness(scene);
    expect(Math.max(nearness.width, nearness.height)).toBe(depthCells);
    const [sky, horizon, front, head] = [
      samplePlane(nearness, 0.15, 0.15),
      samplePlane(nearness, 0.15, 0.5),
      samplePlane(nearness, 0.15, 0.95),
      samplePlane(nearness, 0.5, 0.3),
    ];
    expect(sky).toBeLessThan(horizon);
    expect(horizon).toBeLessThan(front - 0.2);
    expect(head, 'who stands on the field is not as far as the sky').toBeGreaterThan(sky + 0.3);
    for (const value of nearness.values) expect(value >= 0 && value <= 1).toBe(true);
    expect(estimateNearness(scene)).toEqual(nearness);
  });

  it('of a picture of one colour is no reason to stumble', () => {
    for (const value of estimateNearness(draw(64, 64, () => [9, 9, 9])).values) expect(Number.isFinite(value)).toBe(true);
  });

  it('has no holes', () => {
    const dented = plane(9, 9, (x, y) => (x === 4 && y === 4 ? 0.1 : x >= 3 && x <= 5 && y >= 3 && y <= 5 ? 0.8 : 0.2));
    expect(fillHoles(dented).values[40]).toBeCloseTo(0.8, 2);
    expect(fillHoles(dented).values[0]).toBeCloseTo(0.2, 5);
  });
});

describe('a picture in the film’s shape', () => {
  it('stays as it is when it has it', () => {
    expect(compose(scene, 16 / 9, 'exact').raster).toBe(scene);
  });

  it('is cut from the middle to cover, and mounted whole to be contained', () => {
    const square = draw(100, 100, (_u, _v, x, y) => [x, y, 7]);
    const covering = compose(square, 2, 'cover').raster;
    expect([covering.width, covering.height, covering.pixels[1]]).toEqual([100, 50, 25]);
    const { raster, window } = compose(square, 2, 'contain');
    expect([raster.width, raster.height]).toEqual([200, 100]);
    expect(window).toEqual({ left: 0.25, top: 0, width: 0.5, height: 1 });
    expect([...raster.pixels.subarray((40 * 200 + 60) * 4, (40 * 200 + 60) * 4 + 3)]).toEqual([10, 40, 7]);
  });

  it('is asked for when it has another', () => {
    expect(() => compose(scene, 1, 'exact')).toThrow(/360x360 for its height\); got 640x360/);
  });
});

import { MeshBasicNodeMaterial } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import { ContentsBody, radiusIn, surfaceIn } from './contents-body.ts';

const hollow = {
  wall: [
    [0.03, 0.01],
    [0.04, 0.11],
  ],
  axis: [0, 0],
} as const;
const told = { level: 0.5, colour: [0.5, 0.4, 0.3], up: [0, 1, 0], heap: 0, stir: 0, seconds: 1 } as const;

function points(body: ContentsBody): Float32Array {
  return body.object.geometry.getAttribute('position').array as Float32Array;
}

describe('what is in a vessel', () => {
  const body = new ContentsBody(hollow, new MeshBasicNodeMaterial(), { clear: false, gloss: 0.5 });

  it('stands up to its level within the wall', () => {
    body.pose(told);
    const found = points(body);
    for (let at = 0; at < found.length; at += 3) {
      expect(found[at + 1]!).toBeLessThanOrEqual(surfaceIn(hollow, 0.5) + 1e-6);
      expect(Math.hypot(found[at]!, found[at + 2]!)).toBeLessThanOrEqual(radiusIn(hollow, found[at + 1]!) + 1e-6);
    }
  });

  it('stays level in the world when the vessel leans', () => {
    body.pose({ ...told, up: [Math.sin(0.3), Math.cos(0.3), 0] });
    const found = points(body);
    const rim = Array.from({ length: 33 }, (_, column) => (10 * 33 + column) * 3);
    const heights = rim.map((at) => found[at]! * Math.sin(0.3) + found[at + 1]! * Math.cos(0.3));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.002);
  });

  it('depends on the moment alone, and is not there when there is nothing', () => {
    body.pose(told);
    const once = points(body).slice();
    body.pose({ ...told, level: 0.9, up: [0.3, 0.9, 0] });
    body.pose(told);
    expect(points(body)).toEqual(once);
    body.pose({ ...told, level: 0 });
    expect(body.object.visible).toBe(false);
  });
});

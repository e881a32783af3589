import { describe, expect, it } from 'vitest';
import type { Beat } from '@onereel/spec';
import { createChance } from '../../../chance/chance.ts';
import { breach } from './breach.ts';
import { placeOnPath } from './path.ts';
import type { Route } from './travel.ts';
import { circle } from './wheel.ts';

const frame = { eye: [0, 2, 14], target: [0, 1, 0], view: 0.6, aspect: 16 / 9, distance: 14, half: { width: 7.7, height: 4.3 } };
const route = (more: object): Route =>
  ({
    frame,
    plan: { ground: () => 0 },
    extent: [0.8, 0.8, 2.4],
    home: [0, 0, 0],
    chance: createChance(2),
    movement: { speeds: { default: 6 }, gaits: [] },
    landmark: () => null,
    kept: false,
    followed: false,
    seconds: 6,
    ...more,
  }) as unknown as Route;
const beat = { start: 0, seconds: 6, who: 'one', action: 'jump', verb: 'leap', match: 'exact' } as unknown as Beat;

describe('leaps out of the water', () => {
  it('begin and end under it, are clear of it in between, and stay in the picture', () => {
    const legs = breach(beat, null, route({ medium: 'water-surface' }), { start: 0, end: 6 });
    const places = Array.from({ length: 241 }, (_, step) => placeOnPath(legs, step / 40));
    expect(places[0]![1]).toBeLessThan(-0.4);
    expect(places.at(-1)![1]).toBeLessThan(-0.4);
    expect(Math.max(...places.map(([, y]) => y))).toBeGreaterThan(0.8);
    for (const [x] of places) expect(Math.abs(x)).toBeLessThan(frame.half.width);
  });
});

describe('circling in the air', () => {
  it('lasts as long as the beat, in the picture, each of many at its own place of the ring', () => {
    const flying = { ...beat, action: 'circle', verb: 'circle' } as Beat;
    const rings = [1, 2].map((seed) =>
      circle(
        null,
        route({ medium: 'air', extent: [1.2, 0.3, 0.6], home: [0, 4, 0], chance: createChance(seed) }),
        { start: 0, end: 6 },
        flying,
      ),
    );
    for (const legs of rings) {
      const places = Array.from({ length: 121 }, (_, step) => placeOnPath(legs, step / 20));
      for (const [x] of places) expect(Math.abs(x)).toBeLessThan(frame.half.width * 0.75);
      expect(Math.hypot(places[120]![0] - places[100]![0], places[120]![2] - places[100]![2])).toBeGreaterThan(0.5);
    }
    expect(placeOnPath(rings[0]!, 0)).not.toEqual(placeOnPath(rings[1]!, 0));
  });
});

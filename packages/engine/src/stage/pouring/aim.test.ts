import { describe, expect, it } from 'vitest';
import type { Vector3 } from '@onereel/spec';
import { add, length, subtract } from '../../shapes/vector.ts';
import { gripAt, lipOver, originAt, turnedBy, turnToward } from './aim.ts';
import { fallen, fallTime, leaning, type Pour, raised, runOf, spent } from './pour.ts';
import { stuffOf } from './stuff.ts';

const pour: Pour = {
  beat: { start: 0, seconds: 4, who: 'jug', action: 'pour', verb: 'pour', match: 'exact' },
  stuff: stuffOf('milk')!,
  tipping: 'hovers',
  source: 'jug',
  target: 'glass',
  carrier: null,
  before: null,
  ...runOf({ start: 0, seconds: 4 }),
  mouth: { lip: [0.05, 0.2, 0], out: [1, 0, 0], grip: [-0.06, 0.1, 0], lean: 1.2, radius: 0.05, hollow: null },
  well: {
    wall: [
      [0.03, 0.01],
      [0.035, 0.12],
    ],
    axis: [0, 0],
  },
  emptied: [0.8, 0.35],
  filled: [0, 0.8],
};
const way: Vector3 = [0.6, 0, 0.8];

describe('a vessel that pours', () => {
  it('has its lip where it is wanted, however far it leans', () => {
    for (const amount of [0, 0.4, 1]) {
      const turn = turnToward(pour.mouth, way, amount);
      const origin = originAt([1, 2, 3], pour.mouth, turn);
      expect(length(subtract(add(origin, turnedBy(pour.mouth.lip, turn)), [1, 2, 3]))).toBeLessThan(1e-12);
      expect(length(subtract(add(origin, turnedBy(pour.mouth.grip, turn)), gripAt([1, 2, 3], pour.mouth, turn)))).toBeLessThan(1e-12);
    }
  });

  it('leans toward where it pours, and keeps its size', () => {
    const turn = turnToward(pour.mouth, way, 1);
    const top = turnedBy([0, 1, 0], turn);
    expect(top[0] * way[0] + top[2] * way[2]).toBeCloseTo(Math.sin(1.2), 9);
    expect(length(top)).toBeCloseTo(1, 12);
    const out = turnedBy([1, 0, 0], turnToward(pour.mouth, way, 0));
    expect(length(subtract(out, way))).toBeLessThan(1e-12);
  });

  it('sends its stream into the opening', () => {
    const goal: Vector3 = [0, 1, 0];
    const lip = lipOver(pour, goal, way);
    const landed = add(lip, fallen(pour, way, fallTime(pour, lip[1] - goal[1])));
    expect(landed[1]).toBeCloseTo(goal[1], 9);
    expect(Math.hypot(landed[0], landed[2])).toBeLessThan(0.035);
  });

  it('is raised before it leans, and has poured all at its end', () => {
    expect(raised(pour, pour.from - 0.2)).toBeGreaterThan(0.99);
    expect(leaning(pour, 0)).toBe(0);
    expect(spent(pour, pour.from)).toBe(0);
    expect(spent(pour, pour.to)).toBe(1);
    expect(leaning(pour, 4)).toBeLessThan(0.05);
  });
});

import type { Cue } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { detour, occluded } from './occlusion.ts';

const cue = (x: number, y: number, z: number): Cue => ({
  at: 0,
  seconds: 0.3,
  kind: 'bell',
  gain: 1,
  position: [{ at: 0, place: [x, y, z] }],
});
const ears = [{ at: 0, place: [0, 1.6, 0] as [number, number, number], right: [1, 0, 0] as [number, number, number] }];
const behind = (sound: Cue, ground: (x: number, z: number) => number): number =>
  occluded(sound, { listener: ears, ground, actors: [] }).occlusion ?? 0;

describe('occluded', () => {
  it('is nothing in the open, also for what is on the ground', () => {
    expect(behind(cue(5, 0, -20), () => 0)).toBe(0);
  });

  it('is whole behind a hill and less where one nearly sees over it', () => {
    const hill =
      (height: number) =>
      (_x: number, z: number): number =>
        height * Math.exp(-(((z + 10) / 4) ** 2));
    expect(behind(cue(0, 1, -20), hill(8))).toBe(1);
    const low = behind(cue(0, 1, -20), hill(2.6));
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(1);
  });

  it('leaves what is far away to the air', () => {
    expect(behind(cue(0, 1, -900), () => 50)).toBe(0);
  });

  it('is a curve for what goes behind something and comes out again', () => {
    const hill = (x: number, z: number): number => (Math.abs(x) < 4 && z < -8 && z > -12 ? 9 : 0);
    const car: Cue = {
      ...cue(0, 0.5, -20),
      seconds: 4,
      position: [
        { at: 0, place: [0, 0.5, -20] },
        { at: 4, place: [40, 0.5, -20] },
      ],
    };
    const { occlusion, curves } = occluded(car, { listener: ears, ground: hill, actors: [] });
    expect(occlusion).toBeUndefined();
    expect(curves!['occlusion']![0]).toBe(1);
    expect(curves!['occlusion']!.at(-1)).toBe(0);
  });
});

describe('detour', () => {
  const house = { extent: [8, 6, 10] as const, place: [0, 0, -12] as const, heading: 0 };

  it('is long behind the middle of a house, short near its corner, and nothing beside it', () => {
    const [middle, corner, beside] = [0, 6, 14].map((x) => detour([0, 1.6, 0], [x, 0.5, -20], house));
    expect(middle).toBeGreaterThan(1);
    expect(corner).toBeGreaterThan(0);
    expect(corner).toBeLessThan(middle!);
    expect(beside).toBe(0);
  });

  it('goes over a low wall', () => {
    const wall = { extent: [30, 1.8, 0.4] as const, place: [0, 0, -5] as const, heading: 0 };
    const over = detour([0, 1.6, 0], [0, 0.3, -8], wall);
    expect(over).toBeGreaterThan(0.1);
    expect(over).toBeLessThan(1);
  });

  it('turns with the house, and does not shut in what is inside', () => {
    const wall = { extent: [0.4, 3, 30] as const, place: [0, 0, -5] as const, heading: Math.PI / 2 };
    expect(detour([0, 1.6, 0], [0, 0.3, -8], wall)).toBeGreaterThan(0.3);
    expect(detour([0, 1.6, 0], [0, 1, -12], house)).toBe(0);
  });
});

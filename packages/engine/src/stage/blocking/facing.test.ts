import { describe, expect, it } from 'vitest';
import type { FramedShot } from './block.ts';
import { facing } from './facing.ts';

const seenFrom = (angle: string): FramedShot[] =>
  [
    { shot: { start: 0, seconds: 4, beats: [], camera: { angle } }, frame: { eye: [0, 1.5, 5], target: [0, 1, 0] } },
  ] as unknown as FramedShot[];
const speaks = { who: 'parrot', start: 1, seconds: 2, action: 'speak', verb: 'say', match: 'exact' as const };
const turned = (aside?: number, angle = 'eye-level') =>
  facing({
    beats: [speaks],
    place: () => [0, 0, 0],
    shots: seenFrom(angle),
    travels: false,
    stance: 0.4,
    partner: null,
    ...(aside === undefined ? {} : { aside }),
  });

describe('facing', () => {
  it('is the camera while speaking', () => {
    expect(turned()(2)).toBeCloseTo(0, 6);
  });

  it('lets a beak be seen from the side while it speaks', () => {
    expect(turned(0.7)(2)).toBeCloseTo(0.7, 6);
    expect(turned(0.7)(0.2)).toBeCloseTo(0.4, 6);
  });

  it('turns to a camera that is to see it from the front', () => {
    expect(turned(undefined, 'front')(0.2)).toBeCloseTo(0, 6);
  });
});

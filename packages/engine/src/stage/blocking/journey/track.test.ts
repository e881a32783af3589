import { describe, expect, it } from 'vitest';
import type { Movement } from '../../cast/family.ts';
import { layTrack } from './track.ts';

const walk: Movement = {
  gaits: [
    {
      name: 'walk',
      from: 0,
      stride: () => 1.4,
      duty: 0.6,
      touches: [
        { foot: 'left', phase: 0, offset: [-0.1, 0] },
        { foot: 'right', phase: 0.5, offset: [0.1, 0] },
      ],
      sound: { kind: 'footstep' },
    },
  ],
  speeds: { default: 1.4 },
  inertia: 0.2,
  lean: 0,
};

describe('layTrack', () => {
  const track = layTrack({
    seconds: 4,
    place: (seconds) => [Math.min(seconds, 3) * 1.4, 0, 0],
    facing: () => null,
    movement: walk,
    intent: () => 0,
    pitches: false,
  });

  it('lands every foot once a stride, at the moment the phase says', () => {
    const left = track.landings.filter((landing) => landing.foot === 'left').map((landing) => landing.at);
    expect(left.length).toBeGreaterThanOrEqual(2);
    for (let index = 1; index < left.length; index++) expect(left[index]! - left[index - 1]!).toBeCloseTo(1, 2);
    for (const { at, foot } of track.landings) {
      const phase = track.gait(at).phase - (foot === 'right' ? 0.5 : 0);
      expect(Math.abs(phase - Math.round(phase))).toBeLessThan(2e-3);
    }
  });

  it('lands no foot while it stands', () => {
    expect(track.landings.every((landing) => landing.at < 3.2)).toBe(true);
    expect(track.gait(3.8).name).toBe('stand');
  });

  it('faces the way it goes', () => {
    expect(track.heading(1.5)).toBeCloseTo(Math.PI / 2, 3);
  });

  it('gives the same for a moment in any order', () => {
    const forward = [0.1, 1.7, 3.9].map((at) => [track.place(at), track.heading(at), track.gait(at)]);
    const backward = [3.9, 1.7, 0.1].map((at) => [track.place(at), track.heading(at), track.gait(at)]).reverse();
    expect(backward).toEqual(forward);
  });
});

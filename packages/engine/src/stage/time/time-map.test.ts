import type { Cue, Shot } from '@onereel/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retimeCues } from './retime.ts';
import { type TimeMap, timeMapOf } from './time-map.ts';

const camera = { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' };
const words = [undefined, 'slow-motion', 'super-slow-motion', 'fast-motion', 'timelapse', 'freeze', 'bullet-time', 'reverse', 'speed-ramp'];
const shots = (...times: (string | undefined)[]): Shot[] =>
  times.map((time, index) => ({ start: index * 3, seconds: 3, camera, beats: [], ...(time ? { time } : {}) }));
const some = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const cue = (at: number, seconds = 0.1): Cue => ({ at, seconds, kind: 'step', position: [{ at, place: [0, 0, 0] }], gain: 1 });

describe('the time map', () => {
  test('without a word for time film and story are the same', () => {
    const map = timeMapOf(shots(undefined, undefined));
    expect(map.plain).toBe(true);
    for (let at = 0; at < 6; at += 0.1) expect(map.story(at)).toBeCloseTo(at, 9);
  });

  test('the inverse of a moment shows that moment', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (times, part) => {
        const map = timeMapOf(shots(...times));
        const film = part * times.length * 3;
        const story = map.story(film);
        const found = map.film(story);
        expect(found).toBeLessThanOrEqual(film + 1e-6);
        expect(map.story(found)).toBeCloseTo(story, 4);
      }),
    );
  });

  test('time goes on from shot to shot and runs back only in reverse', () => {
    fc.assert(
      fc.property(some, (times) => {
        const map = timeMapOf(shots(...times));
        for (let at = 0.01; at < times.length * 3; at += 0.02) {
          const back = times[Math.floor(at / 3)] === 'reverse' || times[Math.floor((at - 0.01) / 3)] === 'reverse';
          if (!back && Math.floor(at / 3) === Math.floor((at - 0.01) / 3))
            expect(map.story(at)).toBeGreaterThanOrEqual(map.story(at - 0.01) - 1e-9);
          expect(map.story(at)).toBeLessThanOrEqual(map.seconds + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  const run = (map: TimeMap, from: number, to: number): number => map.story(to) - map.story(from);
  test('each word does what it says', () => {
    expect(run(timeMapOf(shots('slow-motion')), 0, 2)).toBeCloseTo(0.7, 6);
    expect(run(timeMapOf(shots('timelapse')), 0, 2)).toBeCloseTo(16, 6);
    expect(run(timeMapOf(shots('reverse')), 0, 2)).toBeCloseTo(-2, 6);
    const frozen = timeMapOf(shots('freeze'));
    expect(run(frozen, 0, 0.5)).toBeCloseTo(0.5, 3);
    expect(run(frozen, 2, 2.9)).toBeCloseTo(0, 6);
    const bullet = timeMapOf(shots('bullet-time'));
    expect(run(bullet, 1.4, 2.5)).toBeCloseTo(0, 6);
  });

  test('cues come when the film shows what makes them', () => {
    const slow = retimeCues([cue(0.35), cue(0.7)], timeMapOf(shots('slow-motion')), 3);
    expect(slow.map(({ at }) => at)).toEqual([1, 2]);
    expect(slow[0]!.seconds).toBe(0.1);
    const frozen = retimeCues([cue(0.5), cue(2.5)], timeMapOf(shots('freeze')), 3);
    expect(frozen.map(({ at }) => at)).toEqual([0.5]);
    const back = retimeCues([cue(0.5), cue(2.5)], timeMapOf(shots('reverse')), 3);
    expect(back.map(({ at }) => at)).toEqual([0.5, 2.5]);
    expect(retimeCues([cue(0, 24)], timeMapOf(shots('timelapse')), 3)[0]!.seconds).toBeCloseTo(3, 4);
  });
});

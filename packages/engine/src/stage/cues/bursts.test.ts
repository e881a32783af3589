import { describe, expect, it } from 'vitest';
import type { Actor } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';
import { createChance } from '../../chance/chance.ts';
import { manifest } from '../../manifest/manifest.ts';
import { beachFamily } from '../set/beach/beach.ts';
import { rollerBursts } from '../set/sea/roller.ts';
import { burstCues, burstsOf } from './bursts.ts';

const sea = { kind: manifest.settings.find(({ kind }) => kind === 'sea')!, ground: () => 0 } as unknown as SetPlan;
const leaper = (height: (seconds: number) => number, family = 'fish'): Actor =>
  ({
    track: { seconds: 4, place: (at: number) => [at, height(at), 0] },
    extent: [0.8, 0.8, 2.4],
    bounces: null,
    kind: { family, medium: 'water-surface' },
  }) as unknown as Actor;

describe('water that is thrown up', () => {
  it('rises where and when somebody leaves the water, and higher where it falls back', () => {
    const bursts = burstsOf([leaper((at) => Math.sin((at - 1) * Math.PI * 0.5))], sea, 4);
    expect(bursts.map(({ at }) => Math.round(at))).toEqual([1, 3]);
    expect(bursts[1]!.height).toBeGreaterThan(bursts[0]!.height);
    expect(bursts[0]!.place[1]).toBe(0);
  });

  it('is not thrown up by a hull that heaves', () => {
    expect(burstsOf([leaper((at) => Math.sin(at * 3), 'boat')], sea, 4)).toEqual([]);
  });

  it('is heard in the moment in which it is seen', () => {
    const bursts = rollerBursts({ height: 2, foot: [0, 0, 0] }, 4).filter(({ at }) => at >= 0);
    expect(burstCues(bursts).map(({ at }) => at)).toEqual(bursts.map(({ at }) => at));
  });

  it('breaks on the rocks of a rocky shore during any four seconds, and not on sand', () => {
    const plan = (kind: string): SetPlan =>
      beachFamily.plan({
        kind: manifest.settings.find((row) => row.kind === 'beach')!,
        setting: { noun: 'shore', kind: 'beach', match: 'exact', features: [{ noun: kind, kind, match: 'exact' }] },
        look: { style: 'cinematic', timeOfDay: 'day', weather: 'storm', season: 'summer', mood: 'tense' },
        chance: createChance(1),
        seconds: 4,
      });
    expect(burstsOf([], plan('rock'), 4).length).toBeGreaterThan(5);
    expect(burstsOf([], plan('palm'), 4)).toEqual([]);
  });
});

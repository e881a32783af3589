import { direct } from '../../director/index.ts';
import type { Cue } from '@onereel/spec';
import { Texture } from 'three/webgpu';
import { describe, expect, it } from 'vitest';
import { openNodeHost } from '../../host/node/index.ts';
import { buildStage } from '../build-stage.ts';
import { occluded } from './occlusion.ts';

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

  it('follows a car behind a house', async () => {
    const host = await openNodeHost();
    const screenplay = await direct('A car drives behind a house.', { seed: 1, seconds: 4 });
    const { cueSheet } = await buildStage(screenplay, {
      speak: host.speak,
      cache: host.cache,
      aspect: 16 / 9,
      shadowMap: new Texture(),
    });
    const hidden = cueSheet.cues.find(({ kind }) => kind === 'engine')!.curves!['occlusion']!;
    expect(Math.max(...hidden)).toBeGreaterThan(0.5);
    expect(Math.min(...hidden)).toBe(0);
  });
});

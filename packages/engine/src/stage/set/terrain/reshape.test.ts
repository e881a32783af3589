import { describe, expect, it } from 'vitest';
import { reshape } from './reshape.ts';

const flat = (): number => 0;
const given = (...nouns: string[]) =>
  reshape(flat, {
    setting: {
      noun: 'village',
      features: nouns.map((noun) => ({ noun, kind: noun === 'creek' ? 'river' : noun, match: 'exact' as const })),
    },
    hill: true,
    mountains: true,
    water: true,
    path: true,
  });

describe('land that is given what the screenplay names', () => {
  it('stays as it was when nothing of the land is named', () => {
    const { height, course, zones, landmarks, bare } = given('lighthouse', 'moon');
    expect([height(3, -40), course, zones, landmarks.length, bare(0, -15)]).toEqual([0, null, '', 0, false]);
  });

  it.each(['river', 'lake', 'pond', 'creek'])('has a %s behind the action: a bed under the water, banks over it', (noun) => {
    const { height, course, bare } = given(noun);
    const level = course!.level;
    let [under, over] = [0, 0];
    for (let x = -60; x <= 60; x += 2)
      for (let z = -60; z <= 10; z += 2) {
        if (height(x, z) < level) under++;
        else over++;
        expect(Number.isFinite(height(x, z))).toBe(true);
        if (height(x, z) < level - 0.3) expect(bare(x, z)).toBe(true);
      }
    expect(under).toBeGreaterThan(20);
    expect(over).toBeGreaterThan(under);
    expect(height(0, 0)).toBeGreaterThan(level);
  });

  it('rises to a hill under the action and to mountains behind it', () => {
    const { height, landmarks } = given('hill', 'mountain');
    expect(height(0, 0)).toBeGreaterThan(5);
    expect(height(0, 0)).toBeGreaterThan(height(25, 0) + 4);
    expect(landmarks.find(({ kind }) => kind === 'mountain')!.top[1]).toBeGreaterThan(60);
  });
});

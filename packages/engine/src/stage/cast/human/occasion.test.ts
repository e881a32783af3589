import { readScreenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../chance/chance.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { dressedFor } from './occasion.ts';
import { garmentOf } from './asked-garments.ts';

interface Told {
  readonly kind: string;
  readonly place: string;
  readonly action?: string;
  readonly wears?: readonly string[];
  readonly weather?: string;
}

function clothesOf({ kind, place, action = 'stand', wears, weather = 'clear' }: Told): unknown {
  const screenplay = readScreenplay({
    version: 1,
    title: 'clothes',
    prompt: 'clothes',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather, season: 'summer', mood: 'neutral' },
    setting: { noun: place, kind: place, match: 'exact', features: [] },
    cast: [{ id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {}, ...(wears ? { wears } : {}) }],
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: {}, beats: [{ who: 'one', action, verb: action, start: 0, seconds: 4 }] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
  const row = manifest.cast.find((one) => one.kind === kind)!;
  return dressedFor(row, screenplay.cast[0]!, screenplay, createChance(1)).preset['wears'];
}

describe('clothes for an occasion', () => {
  it('are for sport in a gym, for the cold in the snow and for space on the moon', () => {
    expect(clothesOf({ kind: 'man', place: 'gym' })).toMatch(/sneakers/);
    expect(clothesOf({ kind: 'child', place: 'snow-field' })).toMatch(/boots/);
    expect(clothesOf({ kind: 'woman', place: 'moon' })).toMatch(/space suit/);
  });

  it('leave alone what is told, and rows with clothes of their own', () => {
    expect(clothesOf({ kind: 'woman', place: 'gym', wears: ['red dress'] })).toBeUndefined();
    expect(clothesOf({ kind: 'astronaut', place: 'gym' })).toBe(manifest.cast.find(({ kind }) => kind === 'astronaut')!.preset['wears']);
  });

  it('keep out the rain, under the sky only', () => {
    expect(clothesOf({ kind: 'man', place: 'city-street', weather: 'rain' })).toMatch(/coat/);
    expect(clothesOf({ kind: 'man', place: 'office', weather: 'rain' })).toBeUndefined();
  });

  it('are all in the wardrobe', () => {
    for (const place of manifest.settings.map(({ kind }) => kind))
      for (const kind of ['woman', 'man', 'person'])
        for (const action of ['stand', 'swim', 'exercise', 'cook']) {
          const clothes = clothesOf({ kind, place, action });
          if (typeof clothes !== 'string') continue;
          for (const one of clothes.split(', ')) expect(garmentOf(one), one).toBeTruthy();
        }
  });
});

import type { Screenplay } from '@onereel/spec';
import { expect, it } from 'vitest';
import { withCompanion } from './companion.ts';

function alone(kind: string, setting = 'studio'): Screenplay {
  return withCompanion({
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: setting, kind: setting, match: 'exact', features: [] },
    cast: [{ id: 'one', noun: kind, kind, match: 'exact', count: 1, traits: {} }],
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' }, beats: [] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
}

it('puts a house beside a giant where nothing else tells his size', () => {
  expect(alone('giant').cast.map(({ kind }) => kind)).toEqual(['giant', 'cottage']);
  expect(alone('giant', 'village').cast).toHaveLength(1);
  expect(alone('woman').cast).toHaveLength(1);
});

it('has a pianist play', () => {
  const { cast, shots, relations } = alone('pianist');
  expect(shots[0]!.beats).toEqual([
    { start: 0, seconds: 4, who: 'one', action: 'play', verb: 'play', match: 'exact', target: cast[1]!.id },
  ]);
  expect(relations).toEqual([]);
});

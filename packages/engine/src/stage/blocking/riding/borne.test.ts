import type { Screenplay } from '@onereel/spec';
import { expect, it } from 'vitest';
import { castHeldThings } from './borne.ts';

type Member = Screenplay['cast'][number];

const member = (kind: string): Member => ({ id: kind, noun: kind, kind, match: 'exact', count: 1, traits: {} });

function held(...cast: readonly Member[]): readonly string[] {
  return castHeldThings({
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: [...cast],
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' }, beats: [] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  })
    .cast.slice(cast.length)
    .map(({ kind }) => kind);
}

it('gives a trade its tool', () => {
  expect(held(member('carpenter'))).toEqual(['saw']);
  expect(held(member('man'))).toEqual([]);
});

it('gives a parent a baby only where nobody else is told of', () => {
  expect(held(member('mother'))).toEqual(['baby']);
  expect(held(member('mother'), member('girl'))).toEqual([]);
});

it('gives a singer a microphone for the hand, not one on a stand', () => {
  expect(held(member('singer'))).toEqual(['hand-microphone']);
  expect(held({ ...member('man'), holds: ['microphone'] })).toEqual(['hand-microphone']);
});

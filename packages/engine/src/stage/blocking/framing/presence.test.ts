import type { Beat, Screenplay, Shot } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { awayIn } from './presence.ts';

const beat = (who: string, more: Partial<Beat> = {}): Beat => ({
  who,
  action: 'stand',
  verb: 'stand',
  match: 'exact',
  start: 0,
  seconds: 1,
  ...more,
});
const shot = (who: string[], more: Partial<Shot> = {}): Shot => ({
  start: 0,
  seconds: 1,
  camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' },
  beats: who.map((id) => beat(id)),
  ...more,
});
const cast: Screenplay['cast'] = [
  { id: 'fox', noun: 'fox', kind: 'fox', match: 'exact', count: 1, traits: {} },
  { id: 'man', noun: 'man', kind: 'man', match: 'exact', count: 1, traits: {} },
  { id: 'table', noun: 'table', kind: 'table', match: 'exact', count: 1, traits: {} },
];

describe('who is on the scene', () => {
  it('has not who comes later', () => {
    const told = { cast, relations: [], shots: [shot(['man']), shot(['fox'])] };
    expect(awayIn(told, 0)).toEqual(['fox']);
    expect(awayIn(told, 1)).toEqual([]);
  });

  it('leaves people behind where the film goes elsewhere, but not their things', () => {
    const shots = [shot(['man', 'table']), shot(['fox'], { transition: 'cut' })];
    expect(awayIn({ cast, relations: [], shots }, 1)).toEqual(['man']);
    expect(awayIn({ cast, relations: [{ subject: 'fox', relation: 'near', object: 'man' }], shots }, 1)).toEqual([]);
  });

  it('has everybody who is waited for, acted on or never acts', () => {
    expect(awayIn({ cast, relations: [], shots: [shot(['man']), shot([])] }, 0)).toEqual([]);
    const hunted = shot([], { beats: [beat('man', { target: 'fox' })] });
    expect(awayIn({ cast, relations: [], shots: [hunted, shot(['fox'])] }, 0)).toEqual([]);
    const sits: Screenplay['relations'] = [{ subject: 'man', relation: 'on', object: 'table' }];
    expect(awayIn({ cast, relations: sits, shots: [shot(['man']), shot(['table'])] }, 0)).toEqual([]);
  });
});

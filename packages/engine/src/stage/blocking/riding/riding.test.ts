import type { Beat, Relation, Screenplay } from '@onereel/spec';
import { describe, expect, test } from 'vitest';
import { dealOutRiding, ridingAlong } from './riding.ts';

type Member = Screenplay['cast'][number];

const member = (id: string, kind: string, more: Partial<Member> = {}): Member => ({
  id,
  noun: kind,
  kind,
  match: 'exact',
  count: 1,
  traits: {},
  ...more,
});

function dealt(cast: readonly Member[], beat: Pick<Beat, 'who' | 'action' | 'target'>, relations: readonly Relation[] = []): Screenplay {
  return dealOutRiding({
    version: 1,
    title: '',
    prompt: '',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: [...cast],
    relations: [...relations],
    shots: [
      {
        start: 0,
        seconds: 4,
        camera: { size: 'wide', angle: 'eye-level', move: 'static', lens: '35mm' },
        beats: [{ start: 0, seconds: 4, verb: beat.action, match: 'exact', ...beat }],
      },
    ],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
}

const doneBy = ({ shots }: Screenplay, id: string): string[] => shots[0]!.beats.filter(({ who }) => who === id).map(({ action }) => action);

describe('who goes in or on something', () => {
  test('an animal that drives is in an open car, and the car goes', () => {
    const film = dealt([member('dog', 'dog'), member('car', 'car')], { who: 'dog', action: 'drive', target: 'car' });
    expect(film.cast.find(({ id }) => id === 'car')!.kind).toBe('convertible');
    expect(film.relations).toContainEqual({ subject: 'dog', relation: 'in', object: 'car' });
    expect(doneBy(film, 'dog')).toEqual([ridingAlong]);
    expect(doneBy(film, 'car')).toEqual(['drive']);
  });

  test('a miniature car fits the snail that races in it', () => {
    const cast = [member('snail', 'snail'), member('car', 'car', { traits: { size: 'miniature' } })];
    const film = dealt(cast, { who: 'snail', action: 'run' }, [{ subject: 'snail', relation: 'in', object: 'car' }]);
    expect(film.cast[1]!.traits['scale']).toBeLessThan(0.2);
    expect(doneBy(film, 'snail')).toEqual([ridingAlong]);
  });

  test('an ostrich runs under its rider; a sparrow bears nobody', () => {
    const ride = (kind: string): Screenplay =>
      dealt([member('girl', 'girl'), member('bird', kind)], { who: 'girl', action: 'ride', target: 'bird' });
    expect(doneBy(ride('ostrich'), 'bird')).toEqual(['run']);
    expect(doneBy(ride('sparrow'), 'bird')).toEqual([]);
  });

  test('skis are under the feet of who races on them, and in the hands of who walks', () => {
    const skier = member('her', 'woman', { holds: [{ noun: 'skis', match: 'exact' }] });
    expect(dealt([skier], { who: 'her', action: 'rush' }).cast.map(({ id }) => id)).toContain("her's skis");
    expect(dealt([skier], { who: 'her', action: 'walk' }).cast).toHaveLength(1);
  });
});

import { readScreenplay, type Screenplay } from '@onereel/spec';
import { describe, expect, test } from 'vitest';
import { withMutual } from './mutual.ts';
import { withSeats } from './on-seats.ts';
import { dealOutRiding } from '../riding/riding.ts';

type Part = Pick<Screenplay, 'cast' | 'relations'> & { readonly beats: readonly object[] };

const member = (id: string, kind: string, holds: readonly string[] = []): Screenplay['cast'][number] => ({
  id,
  noun: kind,
  kind,
  match: 'exact',
  count: 1,
  traits: {},
  ...(holds.length > 0 ? { holds: holds.map((noun) => ({ noun, match: 'exact' as const })) } : {}),
});

function screenplay({ cast, relations, beats }: Part): Screenplay {
  return readScreenplay({
    version: 1,
    title: 'x',
    prompt: 'x',
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'park', kind: 'park', match: 'exact', features: [] },
    cast,
    relations,
    shots: [
      {
        start: 0,
        seconds: 4,
        camera: { size: 'medium', angle: 'eye-level', move: 'static', lens: '50mm' },
        beats: beats.map((beat) => ({ start: 0, seconds: 4, match: 'exact', ...beat })),
      },
    ],
    sound: { ambience: [], effects: [], music: null },
    text: [],
  });
}

const told = ({ shots }: Screenplay): string[] =>
  shots[0]!.beats.map(({ who, action, target }) => `${who} ${action} ${target ?? ''}`.trim());

describe('what takes two', () => {
  const cast = [member('man', 'man'), member('woman', 'woman'), member('tree', 'tree')];

  test('is done by both people', () => {
    const film = screenplay({ cast, relations: [], beats: [{ who: 'man', action: 'hug', verb: 'hug', target: 'woman' }] });
    expect(told(withMutual(film))).toEqual(['man hug woman', 'woman hug man']);
  });

  test('is done by one alone to a thing, or to who is busy', () => {
    const tree = screenplay({ cast, relations: [], beats: [{ who: 'man', action: 'hug', verb: 'hug', target: 'tree' }] });
    expect(told(withMutual(tree))).toEqual(['man hug tree']);
    const busy = screenplay({
      cast,
      relations: [],
      beats: [
        { who: 'man', action: 'hug', verb: 'hug', target: 'woman' },
        { who: 'woman', action: 'read', verb: 'read' },
      ],
    });
    expect(told(withMutual(busy))).toEqual(['man hug woman', 'woman read']);
  });
});

describe('who does something on a seat', () => {
  test('sits on it and has its own thing in hand', () => {
    const film = screenplay({
      cast: [member('woman', 'woman', ['book']), member('bench', 'bench')],
      relations: [{ subject: 'woman', relation: 'on', object: 'bench' }],
      beats: [{ who: 'woman', action: 'read', verb: 'read', target: 'bench', to: { relation: 'on', object: 'bench' } }],
    });
    expect(told(withSeats(film))).toEqual(['woman sit bench', "woman read woman's book"]);
  });
});

describe('who goes down a slide', () => {
  test('sits on it, which carries whoever does', () => {
    const film = screenplay({
      cast: [member('child', 'child'), member('slide', 'slide')],
      relations: [{ subject: 'child', relation: 'on', object: 'slide' }],
      beats: [{ who: 'child', action: 'walk', verb: 'go', target: 'slide', direction: 'down' }],
    });
    expect(told(dealOutRiding(film))).toEqual(['child sit slide']);
  });
});

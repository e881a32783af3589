import { describe, expect, it } from 'vitest';
import { readScreenplay, type Screenplay } from '@onereel/spec';
import { contents, withContents, withPours } from './cast-pours.ts';
import { stuffOf } from './stuff.ts';

function told(
  prompt: string,
  cast: readonly [id: string, kind: string][],
  beat: Partial<Screenplay['shots'][number]['beats'][number]>,
): Screenplay {
  return readScreenplay({
    version: 1,
    title: prompt,
    prompt,
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: cast.map(([id, kind]) => ({ id, noun: id.replaceAll('-', ' '), kind, match: 'exact', count: 1, traits: {} })),
    relations: [],
    shots: [
      { start: 0, seconds: 4, camera: { subject: cast[0]![0] }, beats: [{ start: 0, seconds: 4, verb: 'pour', action: 'pour', ...beat }] },
    ],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
}

const kinds = ({ cast }: Screenplay): Record<string, string> => Object.fromEntries(cast.map(({ id, kind }) => [id, kind]));
const inside = ({ cast }: Screenplay, id: string): unknown => cast.find((one) => one.id === id)?.traits[contents];

describe('withPours', () => {
  it('gives the tea that somebody pours the pot that it is in', () => {
    const play = withPours(
      told(
        'a woman pours tea into a cup',
        [
          ['woman', 'woman'],
          ['tea', 'tea'],
          ['cup', 'cup'],
        ],
        {
          who: 'woman',
          target: 'tea',
          to: { relation: 'in', object: 'cup' },
        },
      ),
    );
    expect(kinds(play)).toEqual({ woman: 'woman', tea: 'teapot', cup: 'cup' });
    expect(inside(play, 'tea')).toBe('tea');
    expect(play.shots[0]!.beats[0]).toMatchObject({ who: 'woman', action: 'pour', target: 'tea', to: { object: 'cup' } });
  });

  it('puts the vinegar into the glass, and what is poured above it', () => {
    const play = withPours(
      told(
        'baking soda is poured into a glass of vinegar',
        [
          ['baking-soda', 'stand-in'],
          ['glass', 'glass'],
          ['vinegar', 'ketchup'],
        ],
        {
          who: 'baking-soda',
          to: { relation: 'in', object: 'glass' },
        },
      ),
    );
    expect(Object.keys(kinds(play))).toEqual(['baking-soda', 'glass']);
    expect(kinds(play)['baking-soda']).toBe('cup');
    expect(inside(play, 'glass')).toBe('vinegar');
    expect(play.relations).toContainEqual({ subject: 'baking-soda', relation: 'above', object: 'glass' });
    expect(play.shots[0]!.camera.subject).toBe('glass');
  });

  it('tells two glasses by what is said of each', () => {
    const play = told(
      'a glass of baking soda is poured into a glass of vinegar',
      [
        ['one', 'glass'],
        ['two', 'glass'],
        ['vinegar', 'vinegar'],
      ],
      {
        who: 'one',
        to: { relation: 'in', object: 'two' },
      },
    );
    const alike = { ...play, cast: play.cast.map((one) => (one.kind === 'glass' ? { ...one, noun: 'glass' } : one)) };
    const poured = withPours(alike);
    expect([inside(poured, 'one'), inside(poured, 'two')]).toEqual(['baking soda', 'vinegar']);
    expect(Object.keys(kinds(poured))).toEqual(['one', 'two']);
  });

  it('lets a bucket that sand pours from fall over', () => {
    const play = withPours(told('sand pours from a bucket', [['bucket', 'bucket']], { who: 'sand', target: 'bucket' }));
    expect(kinds(play)).toEqual({ bucket: 'bucket' });
    expect(play.shots[0]!.beats[0]).toMatchObject({ who: 'bucket', action: 'pour' });
    expect(play.shots[0]!.beats[0]!.to).toBeUndefined();
  });

  it('leaves alone what pours nothing', () => {
    const play = told('a man runs', [['man', 'man']], { who: 'man', action: 'run', verb: 'run' });
    expect(withPours(play)).toBe(play);
  });
});

describe('withContents', () => {
  it('makes one glass of a glass and its milk', () => {
    const play = withContents(
      told(
        'a glass full of milk next to an empty bowl',
        [
          ['glass', 'glass'],
          ['milk', 'milk'],
          ['bowl', 'bowl'],
        ],
        {
          who: 'milk',
          action: 'stand',
          verb: 'be',
        },
      ),
    );
    expect(Object.keys(kinds(play))).toEqual(['glass', 'bowl']);
    expect(inside(play, 'glass')).toBe('milk');
  });
});

describe('a cup of coffee', () => {
  it('is the coffee in its cup', () => {
    const play = withContents(
      told(
        'a cup of coffee steams',
        [
          ['cup', 'cup'],
          ['coffee', 'coffee'],
        ],
        { who: 'cup', action: 'stand', verb: 'be' },
      ),
    );
    expect(kinds(play)).toEqual({ cup: 'coffee' });
  });
});

describe('stuffOf', () => {
  it('goes by the last words', () => {
    expect(stuffOf('cold orange juice')?.name).toBe('orange juice');
    expect(stuffOf('a-mountain')).toBeNull();
  });
});

describe('withContents', () => {
  it('lets a cat drink from the bowl that has its milk in it', () => {
    const play = withContents(
      told(
        'A cat drinks milk from a bowl',
        [
          ['cat', 'cat'],
          ['milk', 'milk'],
          ['bowl', 'bowl'],
        ],
        { who: 'cat', action: 'drink', verb: 'drink', target: 'milk' },
      ),
    );
    expect(kinds(play)).toEqual({ cat: 'cat', bowl: 'bowl' });
    expect(inside(play, 'bowl')).toBe('milk');
    expect(play.shots[0]!.beats[0]).toMatchObject({ who: 'cat', target: 'bowl' });
  });
});

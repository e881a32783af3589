import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { everydayActions, withEverydayDoings } from './everyday-doings.ts';
import { withWorktops } from './worktop.ts';
import { told } from './told.ts';

type Beat = Screenplay['shots'][number]['beats'][number];

const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);
const beatsOf = ({ shots }: Screenplay): readonly Beat[] => shots.flatMap(({ beats }) => beats);

describe('withEverydayDoings', () => {
  it('candles are blown out on a cake that has them, on a table, and their flames go out with the breath', () => {
    const asked = told(
      [
        ['princess', 'princess'],
        ['candle', 'candle', 3],
        ['cake', 'cake'],
      ],
      { action: 'kiss', verb: 'blow', target: 'candle', to: { relation: 'on', object: 'cake' } },
    );
    const play = withWorktops(withEverydayDoings(asked));
    expect(kinds(play)).toEqual(['princess', 'birthday-cake', 'table']);
    expect(play.relations).toEqual([{ subject: 'cake', relation: 'on', object: 'princess table' }]);
    expect(beatsOf(play).map(({ who, action }) => [who, action])).toEqual([
      ['princess', 'blow-out'],
      ['cake', 'blow-out'],
    ]);
    expect(everydayActions.has('blow-out')).toBe(true);
  });

  it('a goal is shot with a ball that is kicked into it', () => {
    const play = withEverydayDoings(
      told(
        [
          ['person', 'person'],
          ['goal', 'goal'],
        ],
        { action: 'shoot', target: 'goal' },
      ),
    );
    const [kick] = beatsOf(play);
    expect(kinds(play)).toEqual(['person', 'goal', 'football']);
    expect(kick).toMatchObject({ action: 'kick', target: 'person ball', to: { relation: 'in', object: 'goal' } });
  });

  it('a selfie is taken with a phone, and is no thing of its own', () => {
    const play = withEverydayDoings(
      told(
        [
          ['woman', 'woman'],
          ['selfie', 'stand-in'],
        ],
        { action: 'pick-up', verb: 'take', target: 'selfie' },
      ),
    );
    expect(kinds(play)).toEqual(['woman', 'phone']);
    expect(beatsOf(play)[0]).toMatchObject({ action: 'photograph', verb: 'selfie', target: 'woman phone' });
  });

  it('a panda has all that it experiments with on a table before it', () => {
    const asked = told(
      [
        ['panda', 'panda'],
        ['beaker', 'beaker'],
        ['test-tube', 'test-tube'],
      ],
      { action: 'read', verb: 'experiment' },
    );
    const play = withWorktops(withEverydayDoings(asked));
    expect(beatsOf(play)[0]).toMatchObject({ who: 'panda', action: 'handle', target: 'beaker' });
    const table = play.cast.find(({ id }) => id.startsWith('panda '))!;
    expect(play.relations.filter(({ relation, object }) => relation === 'on' && object === table.id)).toHaveLength(2);
  });

  it('teeth are brushed with a brush, but not with a second one', () => {
    const brushes = (cast: Parameters<typeof told>[0]): number =>
      kinds(withEverydayDoings(told(cast, { action: 'brush', target: 'tooth' }))).filter((kind) => kind === 'toothbrush').length;
    expect(brushes([['man', 'man']])).toBe(1);
    expect(
      brushes([
        ['man', 'man'],
        ['toothbrush', 'toothbrush'],
      ]),
    ).toBe(1);
  });

  it('changes nothing of what is told otherwise', () => {
    const asked = told([['dog', 'dog']], { action: 'run' });
    expect(withEverydayDoings(asked)).toBe(asked);
  });
});

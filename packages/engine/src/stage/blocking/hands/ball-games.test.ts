import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { atGame, gameActions } from './ball-games.ts';
import { everydayActions, withEverydayDoings } from './everyday-doings.ts';
import { gameRoom } from './games.ts';
import { told } from './told.ts';

type Beat = Screenplay['shots'][number]['beats'][number];

const beatsOf = ({ shots }: Screenplay): readonly Beat[] => shots.flatMap(({ beats }) => beats);
const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);

describe('games with balls and targets', () => {
  it('two who play tennis have one net and one ball between them, and a racket each', () => {
    const play = withEverydayDoings(
      told(
        [
          ['man', 'man'],
          ['woman', 'woman'],
        ],
        [
          { action: 'swing', verb: 'play', target: 'tennis' },
          { action: 'swing', verb: 'play', target: 'tennis', who: 'woman' },
        ],
      ),
    );
    expect(kinds(play)).toEqual(['man', 'woman', 'tennis-net', 'tennis-ball']);
    expect(beatsOf(play).map(({ action, target }) => [action, target])).toEqual([
      ['rally', 'man tennis-ball'],
      ['rally', 'man tennis-ball'],
    ]);
    expect(play.cast.slice(0, 2).map(({ holds }) => holds)).toEqual([[{ noun: 'tennis racket' }], [{ noun: 'tennis racket' }]]);
    expect([...atGame(play).values()]).toEqual(['man', 'man']);
    expect(gameRoom('woman', play)).toBeGreaterThan(2);
  });

  it('a dunk has its hoop behind and its ball in the hands', () => {
    const play = withEverydayDoings(told([['player', 'person']], [{ action: 'shoot', verb: 'dunk' }]));
    expect(kinds(play)).toEqual(['person', 'basketball', 'basketball-hoop']);
    expect(beatsOf(play)[0]).toMatchObject({ action: 'dunk', verb: 'dunk', to: { relation: 'in', object: 'player hoop' } });
    expect(play.relations).toEqual([{ subject: 'player', relation: 'in-front-of', object: 'player hoop' }]);
  });

  it('an arrow is shot at a target that stands by itself, from a bow', () => {
    const play = withEverydayDoings(
      told(
        [
          ['archer', 'person'],
          ['arrow', 'arrow'],
          ['target', 'archery-target'],
        ],
        [{ action: 'shoot', target: 'arrow' }],
      ),
    );
    expect(new Set(kinds(play))).toEqual(new Set(['person', 'arrow', 'archery-target', 'bow']));
    expect(beatsOf(play)[0]!.action).toBe('aim-at');
  });

  it('a golf ball is struck off, and a ball bounces down stairs step by step', () => {
    const golf = withEverydayDoings(told([['golfer', 'golfer']], [{ action: 'hit', target: 'golf ball' }]));
    expect(beatsOf(golf)[0]!.action).toBe('tee-off');
    const stairs = withEverydayDoings(
      told(
        [
          ['ball', 'ball'],
          ['stairs', 'stairs'],
        ],
        [{ action: 'bounce', target: 'stairs' }],
      ),
    );
    expect(beatsOf(stairs)[0]).toMatchObject({ action: 'bounce-down', target: 'stairs' });
  });

  it('all of their actions are known', () => {
    expect(gameActions.filter((action) => !everydayActions.has(action))).toEqual([]);
  });
});

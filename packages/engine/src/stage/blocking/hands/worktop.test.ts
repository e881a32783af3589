import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { withLifts, withOpenBooks, withTakers } from './plain-doings.ts';
import { atWork, withWorktops } from './worktop.ts';
import { told } from './told.ts';

const nouns = ({ cast }: Screenplay): string[] => cast.map(({ noun }) => noun);

describe('withWorktops', () => {
  it('seats who types at a desk, the laptop on it', () => {
    const play = withWorktops(
      told(
        [
          ['man', 'man'],
          ['laptop', 'laptop'],
        ],
        { action: 'type', target: 'laptop', to: { relation: 'on', object: 'laptop' } },
      ),
    );
    expect(nouns(play)).toEqual(['man', 'laptop', 'desk', 'chair']);
    expect(new Set(atWork(play).keys())).toEqual(new Set(['man desk', 'man chair', 'laptop']));
  });

  it('seats who types at the desk that the laptop is said to be on, and puts nobody on it', () => {
    const play = withWorktops({
      ...told(
        [
          ['man', 'man'],
          ['laptop', 'laptop'],
          ['desk', 'desk'],
        ],
        { action: 'type', target: 'laptop' },
      ),
      relations: [
        { subject: 'laptop', relation: 'on', object: 'desk' },
        { subject: 'man', relation: 'on', object: 'desk' },
      ],
    });
    expect(nouns(play)).toEqual(['man', 'laptop', 'desk', 'chair']);
    expect(play.relations.filter(({ subject }) => subject === 'man').map(({ object }) => object)).toEqual(['man chair']);
  });

  it('lays the bread on the board, the board on the table, and a knife into the hand', () => {
    const play = withWorktops(
      told(
        [
          ['chef', 'chef'],
          ['bread', 'bread'],
          ['board', 'cutting-board'],
        ],
        { action: 'cut', target: 'bread', to: { relation: 'on', object: 'board' } },
      ),
    );
    expect(nouns(play)).toContain('knife');
    expect(play.relations).toEqual([
      { subject: 'board', relation: 'on', object: 'chef table' },
      { subject: 'bread', relation: 'on', object: 'board' },
    ]);
  });

  it('gives two who play chess a chair each', () => {
    const play = withWorktops(
      told(
        [
          ['man', 'man', 2],
          ['chess', 'chess'],
        ],
        { action: 'put', verb: 'play', target: 'chess' },
      ),
    );
    expect(play.cast.find(({ noun }) => noun === 'chair')?.count).toBe(2);
  });

  it('needs no table for what is large, or lies on something', () => {
    const large = told(
      [
        ['man', 'man'],
        ['car', 'car'],
      ],
      { action: 'make', target: 'car' },
    );
    expect(withWorktops(large)).toBe(large);
  });
});

describe('plain doings', () => {
  it('lets who lifts something pick it up', () => {
    const play = withLifts(
      told(
        [
          ['elephant', 'elephant'],
          ['log', 'log'],
        ],
        { action: 'rise', verb: 'lift', target: 'log' },
      ),
    );
    expect(play.shots[0]!.beats[0]!.action).toBe('pick-up');
  });

  it('lets who is given something put out a hand', () => {
    const play = withTakers(
      told(
        [
          ['boy', 'boy'],
          ['daisy', 'daisy'],
          ['girl', 'girl'],
        ],
        { action: 'give', target: 'daisy', to: { relation: 'to', object: 'girl' } },
      ),
    );
    expect(play.shots[0]!.beats.map(({ who, verb }) => `${who} ${verb}`)).toEqual(['boy give', 'girl receive']);
  });

  it('opens the book that is read', () => {
    const play = withOpenBooks(
      told(
        [
          ['girl', 'girl'],
          ['book', 'book'],
        ],
        { action: 'read', target: 'book' },
      ),
    );
    expect(play.cast[1]!.kind).not.toBe('book');
  });
});

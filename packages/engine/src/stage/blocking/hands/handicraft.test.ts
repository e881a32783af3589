import { describe, expect, it } from 'vitest';
import type { Screenplay } from '@onereel/spec';
import { withEverydayDoings } from './everyday-doings.ts';
import { withWorktops } from './worktop.ts';
import { told } from './told.ts';

type Beat = Screenplay['shots'][number]['beats'][number];

const played = (screenplay: Screenplay): Screenplay => withWorktops(withEverydayDoings(screenplay));
const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);
const beatsOf = ({ shots }: Screenplay): readonly Beat[] => shots.flatMap(({ beats }) => beats);
const on = ({ relations }: Screenplay): string[] => relations.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);

describe('handicraft', () => {
  it('what is ironed lies on an ironing board in its colour, under an iron', () => {
    const play = played(
      told([['aunt', 'woman']], { action: 'wash', verb: 'iron', target: 'blouse' }, { prompt: 'An aunt irons a green blouse.' }),
    );
    expect(kinds(play)).toEqual(['woman', 'laundry', 'iron', 'ironing-board']);
    expect(play.cast[1]!.traits['colourWord']).toBe('green');
    expect(on(play)).toContain('aunt laundry on ironing board');
  });

  it('what is knitted hangs on needles, and who knits sits', () => {
    const play = played(
      told([['uncle', 'man']], { action: 'make', verb: 'knit', target: 'sock' }, { prompt: 'An uncle knits a yellow sock.' }),
    );
    expect(kinds(play)).toEqual(['man', 'knitting', 'armchair']);
    expect(on(play)).toEqual(['uncle on uncle armchair']);
  });

  it('soap bubbles come out of a ring', () => {
    const play = played(
      told(
        [
          ['nun', 'woman'],
          ['bubble', 'bubbles'],
        ],
        { action: 'kiss', verb: 'blow', target: 'bubble' },
      ),
    );
    expect(kinds(play)).toEqual(['woman', 'bubble-wand']);
    expect(beatsOf(play)[0]).toMatchObject({ action: 'blow-bubbles', target: 'nun bubble-wand' });
  });

  it('a pan is held under what is flipped, who flips it does not turn over', () => {
    const play = played(
      told(
        [
          ['cook', 'chef'],
          ['pancake', 'pancake'],
        ],
        { action: 'spin', verb: 'flip', target: 'pancake' },
      ),
    );
    expect(kinds(play)).toEqual(['chef', 'single-pancake', 'pan']);
    expect(beatsOf(play)[0]!.action).toBe('flip-pan');
  });

  it('food is cut on a board on a table, and slices come of it in its colour', () => {
    const play = played(
      told(
        [
          ['cook', 'chef'],
          ['carrot', 'carrot'],
        ],
        { action: 'cut', verb: 'chop', target: 'carrot' },
      ),
    );
    expect(kinds(play)).toEqual(['chef', 'carrot', 'cutting-board', 'slices', 'table', 'knife']);
    expect(on(play)).toEqual(expect.arrayContaining(['carrot on cook board', 'cook slices on cook board', 'cook board on cook table']));
  });

  it('of soup in a pot the pot is on the table, and what is on that table already stays', () => {
    const play = played(
      told(
        [
          ['cook', 'chef'],
          ['soup', 'soup'],
          ['pot', 'pot'],
        ],
        { action: 'cook', verb: 'stir', target: 'soup' },
        { relations: [{ subject: 'soup', relation: 'in', object: 'pot' }] },
      ),
    );
    expect(on(play)).toEqual(['soup in pot', 'pot on cook table']);
  });

  it('who digs has a hole, who plants a sprout that grows', () => {
    const dug = played(told([['man', 'man']], { action: 'dig', target: 'hole' }));
    expect(kinds(dug)).toEqual(['man', 'dug-hole', 'shovel']);
    const planted = played(told([['man', 'man']], { action: 'dig', verb: 'plant', target: 'seed' }));
    expect(kinds(planted)).toEqual(['man', 'sprout']);
    expect(beatsOf(planted).map(({ who, action }) => [who, action])).toEqual([
      ['man', 'dig'],
      ['man sprout', 'grow'],
    ]);
  });

  it('floors are mopped with a mop and vacuumed with a vacuum cleaner', () => {
    expect(kinds(played(told([['man', 'man']], { action: 'sweep', verb: 'mop', target: 'floor' })))).toContain('mop');
    expect(kinds(played(told([['man', 'man']], { action: 'sweep', verb: 'vacuum', target: 'floor' })))).toContain('vacuum-cleaner');
  });

  it('hair that is combed is hers who does nothing herself', () => {
    const play = played(
      told(
        [
          ['nurse', 'woman'],
          ['girl', 'girl'],
        ],
        { action: 'brush', verb: 'comb', target: 'hair' },
        { prompt: "A nurse combs the girl's hair." },
      ),
    );
    expect(beatsOf(play)[0]).toMatchObject({ action: 'groom', target: 'girl' });
  });
});

import { describe, expect, it } from 'vitest';
import { readScreenplay, type Screenplay } from '@onereel/spec';
import { withEverydayDoings } from './everyday-doings.ts';
import { withWorktops } from './worktop.ts';

type Beat = Screenplay['shots'][number]['beats'][number];
type Asked = readonly [id: string, kind: string, count?: number, traits?: Screenplay['cast'][number]['traits']];

function played(prompt: string, cast: readonly Asked[], beat: Partial<Beat>): Screenplay {
  const told = readScreenplay({
    version: 1,
    title: 'work',
    prompt,
    seed: 1,
    seconds: 4,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
    cast: cast.map(([id, kind, count = 1, traits = {}]) => ({ id, noun: id, kind, match: 'exact', count, traits })),
    relations: [],
    shots: [{ start: 0, seconds: 4, camera: {}, beats: [{ start: 0, seconds: 4, who: cast[0]![0], verb: beat.action, ...beat }] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
  return withWorktops(withEverydayDoings(told));
}

const kinds = ({ cast }: Screenplay): string[] => cast.map(({ kind }) => kind);
const beatsOf = ({ shots }: Screenplay): readonly Beat[] => shots.flatMap(({ beats }) => beats);
const on = ({ relations }: Screenplay): string[] => relations.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);

describe('work on clothes and metal', () => {
  it('who sews at a machine sits at it, the cloth in its colour beside it', () => {
    const play = played(
      'A nurse sews a purple cape on a sewing machine.',
      [
        ['nurse', 'woman'],
        ['cape', 'stand-in'],
        ['sewing-machine', 'sewing-machine'],
      ],
      { action: 'make', verb: 'sew', target: 'cape' },
    );
    expect(kinds(play)).toEqual(['woman', 'sewing-machine', 'laundry', 'desk', 'chair']);
    expect(on(play)).toContain('sewing-machine on nurse desk');
    expect(on(play)).toContain('nurse cloth on nurse desk');
    expect(play.cast[2]!.traits['colourWord']).toBe('purple');
  });

  it('shoes that are polished stand on a table; those that are tied are on the feet', () => {
    const polished = played('A page polishes brown boots.', [['page', 'man']], { action: 'wash', verb: 'polish', target: 'boots' });
    expect(kinds(polished)).toEqual(['man', 'shoes', 'brush', 'table']);
    expect(on(polished)).toContain('page shoes on page table');
    const tied = played('A page ties his boots.', [['page', 'man'], ['boot', 'stand-in', 2]], { action: 'make', verb: 'tie', target: 'boot' }); // prettier-ignore
    expect(kinds(tied)).toEqual(['man']);
  });

  it('two who arm-wrestle sit across a table', () => {
    const play = played('Two sailors arm wrestle.', [['sailor', 'man', 2]], { action: 'fight', verb: 'arm-wrestle' });
    expect(kinds(play)).toEqual(['man', 'table', 'stool']);
    expect(beatsOf(play)[0]).toMatchObject({ action: 'arm-wrestle', target: 'sailor table' });
  });

  it('what a smith forges lies on the anvil and glows', () => {
    const play = played('A smith forges a dagger.', [['smith', 'blacksmith']], { action: 'hammer', verb: 'forge', target: 'dagger' });
    expect(kinds(play)).toEqual(['blacksmith', 'anvil', 'hot-blade', 'hammer']);
    expect(on(play)).toContain('smith iron on smith anvil');
  });

  it('curtains are one pair that opens', () => {
    const play = played('A maid opens the curtains.', [['maid', 'woman'], ['curtain', 'curtain', 3]], { action: 'open', target: 'curtain' }); // prettier-ignore
    expect(play.cast[1]!.count).toBe(1);
    expect(beatsOf(play).map(({ who, action }) => `${who} ${action}`)).toEqual(['maid open', 'curtain open']);
  });
});

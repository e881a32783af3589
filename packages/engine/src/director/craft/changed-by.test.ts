import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

const told = (prompt: string) => direct(prompt, { seed: 1, seconds: 4 });

describe('what is done to another', () => {
  it('changes that one, not who does it', async () => {
    const { shots } = await told('A witch turns a pumpkin into a carriage');
    const beats = shots.flatMap((shot) => shot.beats);
    expect(beats.filter(({ change }) => change !== undefined).map(({ who }) => who)).toEqual(['pumpkin']);
    expect(beats.some(({ who, target }) => who === 'witch' && target === 'pumpkin')).toBe(true);
  });
  it('who changes by itself is the one that changes', async () => {
    const { shots } = await told('A tadpole turns into a frog');
    const beats = shots.flatMap((shot) => shot.beats);
    expect(beats.filter(({ change }) => change !== undefined)).toHaveLength(1);
  });
});

describe('phrases about animals', () => {
  it('a ball of wool is one thing, and who rolls up is no ball', async () => {
    expect((await told('A kitten plays with a ball of wool')).cast.map(({ kind }) => kind)).toEqual(['kitten', 'yarn']);
    expect((await told('An armadillo rolls into a ball')).cast.some(({ kind }) => kind === 'ball')).toBe(false);
  });
  it('who rolls in the mud stays there, who rolls down a hill goes', async () => {
    const action = async (prompt: string) => (await told(prompt)).shots[0]!.beats[0]!.action;
    expect(await action('A horse rolls in the sand')).toBe('lie');
    expect(await action('A panda rolls down a hill')).toBe('roll');
  });
});

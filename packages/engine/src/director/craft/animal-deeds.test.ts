import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

const firstBeat = async (prompt: string) => (await direct(prompt, { seed: 1, seconds: 4 })).shots[0]!.beats[0]!;

describe('what animals do in ways of their own', () => {
  it.each([
    ['Three mallards glide along a canal', 'swim'],
    ['A falcon glides over a lake', 'fly'],
    ['A wet wolf shakes itself', 'sway'],
    ['A young elephant squirts water over a rhino', 'throw'],
    ['A lynx pounces on a hare', 'jump'],
  ])('%s: %s', async (prompt, action) => {
    expect((await firstBeat(prompt)).action).toBe(action);
  });

  it('who reads in a train is inside it', async () => {
    const { setting, cast } = await direct('A badger reads a letter in a train', { seed: 1, seconds: 4 });
    expect(setting.kind).toBe('train-interior');
    expect(cast.some(({ kind }) => kind === 'train')).toBe(false);
  });
});

import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

const film = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1, seconds: 4 });

describe('what one works on with the hands', () => {
  it('has the worker before it, and the work on it', async () => {
    const { cast, relations } = await film('A potter shapes a clay pot on a pottery wheel');
    expect(cast.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['clay', 'potters-wheel']));
    const [potter, pot, wheel] = ['potter', 'clay pot', 'pottery wheel'].map((noun) => cast.find((one) => one.noun === noun)!.id);
    expect(relations).toContainEqual(expect.objectContaining({ subject: potter, relation: 'near', object: wheel }));
    expect(relations).toContainEqual(expect.objectContaining({ subject: pot, relation: 'on', object: wheel }));
  });

  it('bears whoever sits on it', async () => {
    const { relations } = await film('A cat sits on a pottery wheel');
    expect(relations).toContainEqual(expect.objectContaining({ relation: 'on' }));
  });

  it.each([
    ['A writer types on a typewriter', false],
    ['A woman types', true],
  ])('%s: a keyboard besides is %s', async (prompt, asked) => {
    const { cast } = await film(prompt);
    const held = cast.flatMap(({ holds }) => holds ?? []).map((one) => (typeof one === 'string' ? one : one.noun));
    expect(held.includes('keyboard')).toBe(asked);
  });
});

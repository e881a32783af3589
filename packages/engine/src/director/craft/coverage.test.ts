import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

const film = (prompt: string, seconds = 4): Promise<Screenplay> => direct(prompt, { seed: 1, seconds });

describe('a tale of small and large', () => {
  it('shows the small first, then the giant behind them from below', async () => {
    const { shots, relations } = await film('Two dancers dance in a field, then a giant robot appears');
    expect(shots.map(({ camera }) => camera.subject)).toEqual(['dancer', 'robot']);
    expect(shots[1]!.camera).toMatchObject({ size: 'wide', angle: 'low-angle' });
    expect(shots.every(({ seconds }) => seconds >= 1.2)).toBe(true);
    expect(shots[0]!.start + shots[0]!.seconds).toBeCloseTo(shots[1]!.start, 6);
    expect(relations).toContainEqual(expect.objectContaining({ subject: 'robot', relation: 'behind', object: 'dancer' }));
  });

  it('goes closer for who is far smaller', async () => {
    const { shots } = await film('A farmer rakes leaves, then a ladybug lands on a pumpkin');
    expect(shots.map(({ camera }) => [camera.subject, camera.size])).toEqual([
      ['farmer', expect.any(String)],
      ['ladybug', 'medium'],
    ]);
  });

  it.each([
    'In one continuous take, two dancers dance in a field, then a giant robot appears',
    'Wide shot: two dancers dance in a field, then a giant robot appears',
    'Two dancers dance in a field, then a giant robot appears, the camera slowly zooms in',
    'A fox chases a hare, then a dog comes in',
    'A boy kicks a ball, then he laughs',
  ])('%s: one shot', async (prompt) => {
    expect((await film(prompt)).shots).toHaveLength(1);
  });

  it('has no time for it in two seconds', async () => {
    expect((await film('Two dancers dance in a field, then a giant robot appears', 2)).shots).toHaveLength(1);
  });
});

it.each([
  ['A cat sleeps on a sofa, then a boy walks in', undefined],
  ['A cat sleeps on a sofa, then a boy bursts in', 'quickly'],
])('%s: he enters', async (prompt, manner) => {
  const beats = (await film(prompt)).shots.flatMap((shot) => shot.beats);
  expect(beats.at(-1)).toMatchObject({ who: 'boy', verb: 'enter', ...(manner === undefined ? {} : { manner }) });
});

describe('cuts that the text tells of', () => {
  it('goes elsewhere for what happens meanwhile', async () => {
    const { shots } = await film('A baker sleeps in a chair. Meanwhile a fox watches the house.');
    expect(shots.map(({ camera, transition }) => [camera.subject, transition])).toEqual([
      ['baker', undefined],
      ['fox', 'cut'],
    ]);
  });

  it('looks into what is opened', async () => {
    const { shots, relations } = await film('A woman opens a basket. Inside, two puppies.');
    expect(relations).toContainEqual(expect.objectContaining({ relation: 'in', object: 'basket' }));
    expect(shots.at(-1)!.camera.subject).toMatch(/pupp/);
  });
});

describe('a camera that goes from one to another', () => {
  it.each([
    ['The camera pans from a sleeping goat to a green lamp', 'goat', 'lamp'],
    ['A slow pan from an old clock over to a teapot', 'clock', 'teapot'],
  ])('%s', async (prompt, subject, until) => {
    const { shots, cast } = await film(prompt);
    const idOf = (noun: string): string => cast.find((one) => one.noun.endsWith(noun))!.id;
    expect(shots).toHaveLength(1);
    expect(shots[0]!.camera).toMatchObject({ subject: idOf(subject), until: idOf(until) });
  });

  it('takes sides for directions', async () => {
    const { shots } = await film('A horse stands in a meadow, the camera pans from left to right');
    expect(shots[0]!.camera.until).toBeUndefined();
  });
});

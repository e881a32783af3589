import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from '../direct.ts';

const film = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1, seconds: 4 });
const related = ({ relations }: Screenplay, subject: string): string[] =>
  relations.filter((one) => one.subject === subject).map(({ relation, object }) => `${relation} ${object}`);
const beats = ({ shots }: Screenplay): string[] =>
  shots.flatMap((shot) => shot.beats.map(({ who, action, target }) => `${who} ${action} ${target ?? ''}`.trim()));

describe('parts of a room', () => {
  it.each([
    'A widow looks out of the window at the rain',
    'Fog drifts past outside the window while a nurse reads',
    'A tabby sleeps on the windowsill',
  ])('are not cast: %s', async (prompt) => {
    const { cast, setting } = await film(prompt);
    expect(cast.map(({ kind }) => kind)).not.toContain('window');
    expect(setting.features).toContainEqual(expect.objectContaining({ kind: 'window' }));
  });

  it('show what is outside, which is not cast either', async () => {
    const { cast, setting } = await film('A parrot sits by the window of a bedroom, city lights outside the window');
    expect(cast.map(({ id }) => id)).toEqual(['parrot']);
    expect(setting.kind).toBe('bedroom');
    expect(setting.features[0]!.traits!['words']).toContain('city');
  });

  it('are things where something is done to them', async () => {
    expect((await film('A maid opens the window')).cast.map(({ kind }) => kind)).toContain('window');
    expect((await film('A maid opens the window')).setting.kind).toBe('living-room');
  });

  it('are met inside a train through whose window one looks', async () => {
    const { cast, setting } = await film('A soldier looks out of the window of a train at the mountains');
    expect(setting.kind).toBe('train-interior');
    expect(cast.map(({ kind }) => kind)).not.toContain('train');
  });
});

describe('those at rest', () => {
  it('watch from where they are what others do', async () => {
    const play = await film('A painter paints a portrait while a terrier watches from a stool');
    expect(related(play, 'terrier')).toContain('on stool');
    expect(beats(play)).toContain('terrier look painter');
    expect(beats(play)).toContain('terrier sit stool');
  });

  it('sleep when they are called sleeping, people in a bed', async () => {
    const play = await film('Moonlight falls through the window on a sleeping toddler');
    expect(related(play, 'toddler')).toContain('on bed');
    expect(beats(play).some((beat) => beat.startsWith('toddler lie'))).toBe(true);
  });

  it('have a chair in a room, and none where they sit on something', async () => {
    expect(related(await film('A nurse sits in a hospital'), 'nurse')).toContain('on chair');
    expect((await film('A nurse sits on the floor of a hospital')).cast.map(({ kind }) => kind)).not.toContain('chair');
    expect((await film('A nurse sits in a meadow')).cast.map(({ kind }) => kind)).not.toContain('chair');
  });

  it('sit around a table on chairs of their own', async () => {
    const play = await film('Three sailors sit around a table in a restaurant');
    expect(related(play, 'chair')).toContain('around table');
    expect(related(play, 'sailor')).toContain('on chair');
    expect(play.cast.find(({ id }) => id === 'chair')!.count).toBe(3);
  });

  it('are read to by a fire in its place, and write by a candle on the desk', async () => {
    expect((await film('A terrier sleeps on the rug by the fire')).cast.map(({ kind }) => kind)).toContain('fireplace');
    const play = await film('A poet writes a letter at a desk by candle light');
    expect(related(play, 'candle-light')).toContain('on desk');
    expect(play.setting.traits!['tone']).toBe('dim');
  });
});

describe('who is inside something', () => {
  it('is in it, open, as long as it peeks out', async () => {
    const play = await film('Two puppies peek out of a cardboard box');
    expect(related(play, 'puppy')).toContain('in cardboard-box');
    expect(play.relations.find(({ relation }) => relation === 'in')).not.toHaveProperty('when');
    expect(play.cast.find(({ id }) => id === 'cardboard-box')!.traits).toMatchObject({ words: ['open'] });
  });
});

import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';
import { extend } from './extend.ts';
import { revise } from './revise.ts';

const fox = () => direct('A red fox runs through a forest at dawn.', { seed: 7 });

describe('an edit of a screenplay', () => {
  it('changes the weather and nothing of the cast, the camera or the seed', async () => {
    const before = await fox();
    const after = await revise(before, 'Make it snow');
    expect(after.look).toMatchObject({ weather: 'snowy', season: 'winter', timeOfDay: before.look.timeOfDay, style: before.look.style });
    expect(after.cast).toEqual(before.cast);
    expect(after.shots).toEqual(before.shots);
    expect(after.setting).toEqual(before.setting);
    expect(after.seed).toBe(before.seed);
  });

  it('changes the hour alone', async () => {
    const before = await fox();
    const after = await revise(before, 'At night.');
    expect(after.look).toEqual({ ...before.look, timeOfDay: 'night' });
    expect(after.cast).toEqual(before.cast);
    expect(after.shots).toEqual(before.shots);
  });

  it('gives a part to another, who does what the first did', async () => {
    const before = await fox();
    const after = await revise(before, 'Replace the fox with a wolf.');
    expect(after.cast.map(({ kind }) => kind)).toEqual(['wolf']);
    expect(after.shots).toEqual(before.shots);
    expect(after.look).toEqual(before.look);
  });

  it('describes a member anew', async () => {
    const before = await fox();
    const after = await revise(before, 'Make the fox blue.');
    expect(after.cast).toHaveLength(1);
    expect(after.cast[0]).toMatchObject({ kind: 'fox', traits: { colourWord: 'blue' } });
    expect(after.shots).toEqual(before.shots);
  });

  it('adds and removes', async () => {
    const before = await direct('A dog and a cat sit on a beach.', { seed: 1 });
    const without = await revise(before, 'Remove the dog.');
    expect(without.cast.map(({ kind }) => kind)).toEqual(['cat']);
    const more = await revise(without, 'Add a red balloon.');
    expect(more.cast.map(({ kind }) => kind)).toEqual(['cat', 'balloon']);
    expect(more.setting).toEqual(before.setting);
  });

  it('gives a member another deed, and the camera another move', async () => {
    const before = await fox();
    const after = await revise(before, 'The fox jumps. The camera zooms in slowly.');
    expect(after.shots.flatMap(({ beats }) => beats.map(({ who, action }) => `${who} ${action}`))).toEqual([`${before.cast[0]!.id} jump`]);
    expect(after.shots[0]!.camera.move).toBe('zoom-in');
    expect(after.setting).toEqual(before.setting);
  });

  it('is the same every time', async () => {
    expect(await revise(await fox(), 'Make it rain.')).toEqual(await revise(await fox(), 'Make it rain.'));
  });
});

describe('an extension of a screenplay', () => {
  it('keeps the film so far and goes on with the same cast', async () => {
    const before = await fox();
    const after = await extend(before, 'The fox jumps over a log.', { seconds: 4 });
    expect(after.seconds).toBe(before.seconds + 4);
    expect(after.shots.slice(0, before.shots.length)).toEqual(before.shots);
    expect(after.cast.filter(({ kind }) => kind === 'fox')).toHaveLength(1);
    const added = after.shots.slice(before.shots.length);
    expect(added[0]!.start).toBe(before.seconds);
    expect(added.flatMap(({ beats }) => beats)[0]).toMatchObject({ who: before.cast[0]!.id, action: 'jump' });
  });

  it('refuses a film that would be too long', async () => {
    await expect(extend(await fox(), 'On and on.', { seconds: 57 })).rejects.toThrow('at most 60 seconds');
  });
});

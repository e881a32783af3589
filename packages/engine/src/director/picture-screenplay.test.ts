import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureScreenplay } from './picture-screenplay.ts';

const bytes = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#336699' } })
  .png()
  .toBuffer();
const picture = { bytes, mediaType: 'image/png' };
const told = (prompt: string) => pictureScreenplay(prompt, picture, { seed: 3, seconds: 4, size: { width: 1280, height: 720 } });

describe('a screenplay for a given picture', () => {
  it('keeps weather, sound and speech, and leaves out the cast with a note that names it', async () => {
    const screenplay = await told('A dog runs across the snowy field and barks. It snows. A woman says: "Come back!"');
    expect(screenplay.setting).toMatchObject({ kind: 'picture', picture: { fit: 'exact' } });
    expect(screenplay.setting.picture!.image).toMatch(/^data:image\/png;base64,/);
    expect(screenplay.cast).toEqual([]);
    expect(screenplay.look.weather).toBe('snow');
    const beats = screenplay.shots.flatMap((shot) => shot.beats);
    expect(beats.find(({ action }) => action === 'speak')).toMatchObject({ who: 'narrator', line: 'Come back!' });
    expect(beats.every(({ action }) => action !== 'run')).toBe(true);
    expect(screenplay.notes[0]!.note).toMatch(/not animated one by one.*dog: run/);
    expect(screenplay.sound.effects.map(({ kind }) => kind)).toContain('bark');
  });

  it('moves the camera as asked, stands still when asked, and pushes in slowly when nothing is asked', async () => {
    expect((await told('A quiet street.')).shots[0]!.camera).toMatchObject({ move: 'push-in', speed: 'slow' });
    expect((await told('A quiet street. Static camera.')).shots[0]!.camera.move).toBe('static');
    expect((await told('A quiet street. The camera pans left.')).shots[0]!.camera.move).toBe('pan-left');
    expect((await told('A quiet street. The camera pulls back.')).notes.at(-1)!.note).toMatch(/nothing around it to pull back to/);
  });

  it('is the same for the same request, and refuses a picture of another shape', async () => {
    expect(await told('A quiet street.')).toEqual(await told('A quiet street.'));
    await expect(pictureScreenplay('A street.', picture, { seed: 1, size: { width: 720, height: 1280 } })).rejects.toThrow(
      /needed is 720x1280, got 320x180/,
    );
  });
});

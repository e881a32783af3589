import { join } from 'node:path';
import { OnereelError } from '@onereel/spec';
import type { Codecs, Graphics, Host } from '../host.ts';
import type { GraphicsWatch } from './graphics.ts';
import { openCacheFolder } from './cache-folder.ts';
import { type DirectorAside, startDirector } from './director-aside.ts';
import { openDiskCache } from './disk-cache.ts';

/** Runs `open` at the first call and gives every caller its result. */
function once<Result>(open: () => Promise<Result>): () => Promise<Result> {
  let opened: Promise<Result> | null = null;
  return () => (opened ??= open());
}

/**
 * Opens the host of this process. The graphics driver is the one that the process was started for: see `startChild` and
 * `findDriver`. Parts are loaded when they are first used. `watch` hears of the graphics device's troubles; a director that was
 * started before writes the first screenplay.
 */
export async function openNodeHost({ director, ...watch }: GraphicsWatch & { director?: DirectorAside | undefined } = {}): Promise<Host> {
  let waiting = director;
  let graphics: Graphics | null = null;
  const openGraphicsOnce = once(async () => {
    const { openGraphics } = await import('./graphics.ts');
    graphics = await openGraphics(watch);
    return graphics;
  });
  const openCodecsOnce = once(async (): Promise<Codecs> => (await import('./codecs.ts')).openCodecs());
  const cache = openDiskCache(join(openCacheFolder(), 'entries'));
  const createSpeakerOnce = once(async () => {
    const [{ createSpeaker }, { readSpeechSettings }] = await Promise.all([import('./speech.ts'), import('./speech-settings.ts')]);
    const service = readSpeechSettings(process.env);
    return createSpeaker({ cache, ...(service === undefined ? {} : { service }) });
  });
  return {
    name: 'node',
    async direct(prompt, request) {
      const aside = waiting ?? startDirector();
      waiting = undefined;
      const answer = await aside.ask({ prompt, ...request });
      if (answer.kind === 'written') return answer.screenplay;
      throw new OnereelError(answer.code, answer.message, answer.path === undefined ? {} : { path: answer.path });
    },
    graphics: openGraphicsOnce,
    codecs: openCodecsOnce,
    speak: async (line, voice) => (await createSpeakerOnce()).speak(line, voice),
    decodeImage: async (bytes, mediaType) => (await import('./decode-image.ts')).decodeImage(bytes, mediaType),
    cache,
    clock: () => performance.now(),
    async close() {
      graphics?.device.destroy();
      graphics = null;
    },
  };
}

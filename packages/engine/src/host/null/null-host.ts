import { OnereelError } from '@onereel/spec';
import type { Cache, Host } from '../host.ts';

/** A cache in memory, for as long as the process lives. */
export function createMemoryCache(): Cache {
  const entries = new Map<string, Uint8Array>();
  return {
    read: async (name) => entries.get(name)?.slice() ?? null,
    write: async (name, bytes) => {
      entries.set(name, bytes.slice());
    },
  };
}

/**
 * A host with no graphics, no encoders and no voice, for tests of everything that needs none: each of the three answers
 * with an error, it directs where it stands, and the cache is in memory.
 */
export function openNullHost(): Host {
  return {
    name: 'null',
    direct: async (prompt, request) => (await import('../../director/direct.ts')).direct(prompt, request),
    graphics: async () => {
      throw new OnereelError('no_driver', 'The null host has no graphics: open a node host to draw.');
    },
    codecs: async () => {
      throw new OnereelError('encoder_failed', 'The null host has no encoders: open a node host to write films.');
    },
    speak: async () => {
      throw new OnereelError('internal', 'The null host has no voice: open a node host to speak.');
    },
    decodeImage: async () => {
      throw new OnereelError('internal', 'The null host has no eyes for pictures: open a node host to decode them.');
    },
    cache: createMemoryCache(),
    clock: () => 0,
    close: async () => undefined,
  };
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OnereelError } from '@onereel/spec';
import { Operator } from 'opendal';
import type { Settings } from '../settings.ts';

/** Finished files, on disk or in an S3 bucket. Keys are made by us, never by a caller. */
export interface Blobs {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes from `from` to `to`, both included. Throws if there is no such file. */
  read(key: string, from: number, to: number): Promise<Uint8Array>;
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>;
}

function s3Options(settings: Settings): Record<string, string> {
  const given = {
    bucket: settings.ONEREEL_S3_BUCKET,
    region: settings.ONEREEL_S3_REGION,
    endpoint: settings.ONEREEL_S3_ENDPOINT,
    access_key_id: settings.ONEREEL_S3_ACCESS_KEY_ID,
    secret_access_key: settings.ONEREEL_S3_SECRET_ACCESS_KEY,
  };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** A file appears under its name when it is whole: it is written into a folder beside first. */
async function diskOptions(settings: Settings): Promise<Record<string, string>> {
  const root = settings.ONEREEL_STORAGE_DIR ?? join(settings.ONEREEL_DATA_DIR, 'films');
  const unfinished = join(root, '.unfinished');
  await mkdir(unfinished, { recursive: true });
  return { root, atomic_write_dir: unfinished };
}

function writeError(cause: unknown): OnereelError {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/No space left|StorageFull|quota/i.test(words)) return new OnereelError('disk_full', 'The film could not be stored, because the disk is full: free some space and ask again.', { cause });
  return new OnereelError('output_unwritable', `The film could not be stored (${words.split('\n')[0]?.slice(0, 120)}): check the storage and ask again.`, { cause });
}

/** Opens the storage that the settings name. Nothing is written until the first film. */
export async function openBlobs(settings: Settings): Promise<Blobs> {
  const operator = settings.ONEREEL_STORAGE === 's3' ? new Operator('s3', s3Options(settings)) : new Operator('fs', await diskOptions(settings));
  return {
    async put(key, bytes, type) {
      const contentType = settings.ONEREEL_STORAGE === 's3' ? { contentType: type } : {};
      await operator.write(key, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), contentType).catch((cause: unknown) => {
        throw writeError(cause);
      });
    },
    read: async (key, from, to) => operator.read(key, { offset: BigInt(from), size: BigInt(to - from + 1) }),
    async remove(key) {
      await operator.delete(key);
    },
  };
}

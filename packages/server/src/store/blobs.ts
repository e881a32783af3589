import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { OnereelError } from '@onereel/spec';
import { Disk } from 'flydrive';
import type { Settings } from '../settings.ts';

/** Finished files, on disk or in an S3 bucket. Keys are made by us, never by a caller. */
export interface Blobs {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes from `from` to `to`, both included. Throws if there is no such file. */
  read(key: string, from: number, to: number): Promise<Uint8Array>;
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>;
}

/** A storage, and how a part of a file is read from it: the library reads whole files only. */
interface Storage {
  readonly disk: Disk;
  readPart(key: string, from: number, to: number): Promise<Uint8Array>;
}

async function openFolder(root: string): Promise<Storage> {
  const { FSDriver } = await import('flydrive/drivers/fs');
  return {
    disk: new Disk(new FSDriver({ location: root, visibility: 'private' })),
    async readPart(key, from, to) {
      const file = await open(join(root, key));
      try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(to - from + 1), 0, to - from + 1, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

async function openBucket(settings: Settings, bucket: string): Promise<Storage> {
  const [{ S3Driver }, { S3Client, GetObjectCommand }] = await Promise.all([import('flydrive/drivers/s3'), import('@aws-sdk/client-s3')]);
  const { ONEREEL_S3_ENDPOINT: endpoint, ONEREEL_S3_ACCESS_KEY_ID: accessKeyId, ONEREEL_S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  const client = new S3Client({
    region: settings.ONEREEL_S3_REGION,
    // Services that imitate Amazon's mostly know buckets as paths only.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    ...(accessKeyId === null || secretAccessKey === null ? {} : { credentials: { accessKeyId, secretAccessKey } }),
  });
  return {
    disk: new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })),
    async readPart(key, from, to) {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${from}-${to}` }));
      if (!answer.Body) throw new Error(`The storage gave nothing for ${key}.`);
      return answer.Body.transformToByteArray();
    },
  };
}

/** The sentence for a file that could not be stored. */
function writeError(cause: unknown): OnereelError {
  const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause;
  const code =
    typeof inner === 'object' && inner !== null && 'code' in inner
      ? String(inner.code)
      : inner instanceof Error
        ? inner.name
        : 'unknown error';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new OnereelError('disk_full', 'The film could not be stored, because the disk is full: free some space and ask again.', {
      cause,
    });
  return new OnereelError(
    'output_unwritable',
    `The film could not be stored (${code}): check that the storage can be written, and ask again.`,
    { cause },
  );
}

/** Opens the storage that the settings name. Nothing is written until the first film. */
export async function openBlobs(settings: Settings): Promise<Blobs> {
  const bucket = settings.ONEREEL_S3_BUCKET;
  const storage =
    settings.ONEREEL_STORAGE === 's3' && bucket !== null
      ? await openBucket(settings, bucket)
      : await openFolder(settings.ONEREEL_STORAGE_DIR ?? join(settings.ONEREEL_DATA_DIR, 'films'));
  return {
    async put(key, bytes, contentType) {
      await storage.disk.put(key, bytes, { contentType }).catch((cause: unknown) => {
        throw writeError(cause);
      });
    },
    read: (key, from, to) => storage.readPart(key, from, to),
    remove: (key) => storage.disk.delete(key),
  };
}

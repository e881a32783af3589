import type { Service } from '../service.ts';
import { deleteExpired, deleteGeneration, type Generation } from '../store/generations.ts';
import { forgetOldRequests } from '../store/idempotency.ts';

type Removed = Pick<Generation, 'id' | 'files' | 'picture'>;

/** Removes the files of a generation whose row is gone. A file that stays is told in the log, not to the caller. */
async function removeFiles({ blobs, log }: Service, { id, files, picture }: Removed): Promise<void> {
  const keys = [...Object.values(files ?? {}).map(({ key }) => key), ...(picture === null ? [] : [picture.key])];
  for (const key of keys) await blobs.remove(key).catch((cause: unknown) => log.warn({ id, err: cause }, 'a file could not be removed'));
}

/**
 * Deletes a generation of a key; one that is being made is cancelled. Gives false if the key has no such generation.
 */
export async function removeGeneration(service: Service, keyId: string, id: string): Promise<boolean> {
  const removed = await deleteGeneration(service.database.tables, keyId, id);
  if (!removed) return false;
  service.bell.cancel(id);
  await removeFiles(service, removed);
  return true;
}

/** Deletes what has expired: films whose time is over, and old idempotency keys. */
export async function sweep(service: Service): Promise<void> {
  for (;;) {
    const removed = await deleteExpired(service.database.tables);
    for (const generation of removed) await removeFiles(service, generation);
    if (removed.length < 100) break;
  }
  await forgetOldRequests(service.database.tables);
}

import type { Kysely } from 'kysely';
import { findGenerations, type ToldGeneration } from './generations.ts';
import type { Tables } from './tables.ts';

interface Asked {
  readonly keyId: string;
  readonly id: string;
  readonly resolve: (found: ToldGeneration | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

/** So many rows are read at a time, at most. */
const largestBatch = 200;

/**
 * Finds generations by id, many at a time: what is asked for while one look into the table is under way shares the next.
 * A look costs about the same for one row as for a hundred, so polls stay quick however many come. Nothing is kept: each
 * answer is from a look that began after its question.
 */
export function createBatchedFind(tables: Kysely<Tables>): (keyId: string, id: string) => Promise<ToldGeneration | undefined> {
  let waiting: Asked[] = [];
  let isLooking = false;
  const look = async (batch: readonly Asked[]): Promise<void> => {
    try {
      const rows = await findGenerations(tables, [...new Set(batch.map(({ id }) => id))]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const { keyId, id, resolve } of batch) {
        const row = byId.get(id);
        resolve(row?.key_id === keyId ? row : undefined);
      }
    } catch (cause) {
      for (const { reject } of batch) reject(cause);
    }
  };
  const lookAll = async (): Promise<void> => {
    isLooking = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      await look(batch);
    }
    isLooking = false;
  };
  return (keyId, id) =>
    new Promise((resolve, reject) => {
      waiting.push({ keyId, id, resolve, reject });
      if (!isLooking) void lookAll();
    });
}

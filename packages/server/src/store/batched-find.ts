import type { Kysely } from 'kysely';
import { findGenerations, type ToldGeneration } from './generations.ts';
import type { Tables } from './tables.ts';

interface Asked {
  readonly id: string;
  readonly resolve: (found: ToldGeneration | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

/** So many rows are read at a time, at most. */
const largestBatch = 200;
/** For so long an answer is given again: shorter than anybody can see, long enough for many who poll for the same film. */
const freshMilliseconds = 50;
const mostRemembered = 2000;

/** Finds generations for those who poll. */
export interface BatchedFind {
  /** A generation of a key, or nothing: another key's generations do not exist for it. */
  find(keyId: string, id: string): Promise<ToldGeneration | undefined>;
  /** Forgets a generation that was changed here, so that the next question is answered from the table. */
  forget(id: string): void;
}

/**
 * Finds generations by id, many at a time: what is asked for while one look into the table is under way shares the next.
 * A look costs about the same for one row as for a hundred, so polls stay quick however many come. `now` gives
 * milliseconds.
 */
export function createBatchedFind(tables: Kysely<Tables>, now: () => number): BatchedFind {
  const recent = new Map<string, { readonly at: number; readonly row: ToldGeneration }>();
  let waiting: Asked[] = [];
  let isLooking = false;
  /** What was changed while a look was under way: its answer may be from before. */
  const changed = new Set<string>();

  const look = async (batch: readonly Asked[]): Promise<void> => {
    const at = now();
    try {
      const rows = await findGenerations(tables, [...new Set(batch.map(({ id }) => id))]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      if (recent.size > mostRemembered) recent.clear();
      for (const row of rows) if (!changed.has(row.id)) recent.set(row.id, { at, row });
      for (const { id, resolve } of batch) resolve(byId.get(id));
    } catch (cause) {
      for (const { reject } of batch) reject(cause);
    }
  };
  const lookAll = async (): Promise<void> => {
    isLooking = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      changed.clear();
      await look(batch);
    }
    isLooking = false;
    changed.clear();
  };
  const ask = (id: string): Promise<ToldGeneration | undefined> =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject });
      if (!isLooking) void lookAll();
    });
  return {
    async find(keyId, id) {
      const known = recent.get(id);
      const row = known && now() - known.at < freshMilliseconds ? known.row : await ask(id);
      return row?.key_id === keyId ? row : undefined;
    },
    forget(id) {
      changed.add(id);
      recent.delete(id);
    },
  };
}

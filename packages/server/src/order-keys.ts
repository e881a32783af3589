import { askRunningServer } from './control.ts';
import { type KeyOrder, type KeyResult, runKeyOrder } from './key-orders.ts';
import type { Settings } from './settings.ts';
import { openDatabase } from './store/open-database.ts';

/** Carries out an order about keys from outside: through the running server if the database is its own, else directly. */
export async function orderKeys(settings: Settings, order: KeyOrder): Promise<KeyResult> {
  if (settings.DATABASE_URL === null) {
    const answer = await askRunningServer(settings.ONEREEL_DATA_DIR, order);
    if (answer !== null) return answer as KeyResult;
  }
  const database = await openDatabase(settings);
  try {
    return await runKeyOrder(database, order);
  } finally {
    await database.close();
  }
}

import { sql } from 'kysely';
import type { Hono } from 'hono';
import type { Service } from '../service.ts';
import type { ApiEnvironment } from './context.ts';

/** Adds what those ask who run the server: whether it is well, and its counters. */
export function addHouseRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  app.get('/health', async (context) => {
    try {
      await sql`select 1`.execute(service.database.tables);
      return context.json({ status: 'ok', database: service.database.kind });
    } catch {
      return context.json({ status: 'unavailable', reason: 'The database cannot be reached.' }, 503);
    }
  });
  app.get('/metrics', async (context) => {
    const text = await service.metrics.registry.metrics();
    return context.body(text, 200, { 'content-type': service.metrics.registry.contentType });
  });
  app.get('/', (context) => context.redirect('/docs'));
}

import type { Hono } from 'hono';
import type { ApiEnvironment } from './context.ts';
import { type ApiDocument, referencePage } from './reference-page.ts';

/** Adds the description of the API: as data, and as a page to read. They are made when first asked for. */
export function addDocumentRoutes(app: Hono<ApiEnvironment>): void {
  let document: ApiDocument | null = null;
  const describe = async (): Promise<ApiDocument> => (document ??= (await import('./describe-api.ts')).describeApi() as ApiDocument);
  app.get('/openapi.json', async (context) => context.json(await describe()));
  app.get('/docs', async (context) => context.html(referencePage(await describe())));
}

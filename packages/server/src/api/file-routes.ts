import type { Hono } from 'hono';
import { ApiFailure } from '../api-failure.ts';
import type { Service } from '../service.ts';
import { findByFileToken } from '../store/generations.ts';
import type { ApiEnvironment } from './context.ts';
import { serveFile } from './serve-file.ts';

/** Adds the public addresses of films. Whoever knows one may fetch it; none can be guessed. */
export function addFileRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  app.get('/files/:token/:name', async (context) => {
    const token = context.req.param('token');
    const found = /^[\w-]{32}$/.test(token) ? await findByFileToken(service.database.tables, token) : undefined;
    const file = found?.files?.['video'];
    if (!found || !file || context.req.param('name') !== `${found.id}.mp4`)
      throw new ApiFailure(404, 'There is no such file, or its time is over.');
    return serveFile(context, service, file, {
      name: `${found.id}.mp4`,
      isPublic: true,
      expiresAt: found.expires_at,
      finishedAt: found.completed_at,
    });
  });
}

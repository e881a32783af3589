import type { Hono } from 'hono';
import { z } from 'zod';
import { ApiFailure } from '../../api-failure.ts';
import { createGeneration } from '../../generations/create-generation.ts';
import { removeGeneration } from '../../generations/remove-generation.ts';
import type { Service } from '../../service.ts';
import { attendGeneration, listGenerations, type ToldGeneration } from '../../store/generations.ts';
import type { ApiEnvironment } from '../context.ts';
import { requireGeneration } from '../find.ts';
import { readOnce } from '../once.ts';
import { readBody } from '../read-body.ts';
import { serveFile } from '../serve-file.ts';
import { explainIssues } from './explain-issues.ts';
import { readVideoOrder } from './read-order.ts';
import { tellVideo } from './tell-video.ts';

/** The query of `GET /v1/videos`. */
export const listQuerySchema = z.object({
  limit: z.coerce.number().int().min(0).max(100).default(20),
  order: z.enum(['asc', 'desc']).default('desc'),
  after: z
    .string()
    .regex(/^[\w:./-]{1,512}$/, 'must be the id of a video')
    .optional(),
});

/**
 * The kinds of content of a video. The first three are the lost API's own; ours are its documents, its subtitles (WebVTT), what was
 * measured of its sync, and the stems of its sound (WAV).
 */
export const contentVariants = [
  'video',
  'thumbnail',
  'spritesheet',
  'screenplay',
  'cues',
  'subtitles',
  'sync',
  'dialogue',
  'effects',
  'ambience',
  'music',
] as const;

/** Somebody waits for a film: once in five seconds is enough to say so. */
const attendEvery = 5000;

/** Notes that a queued film is polled for. */
export async function attend(service: Service, generation: ToldGeneration): Promise<void> {
  if (generation.status !== 'queued' || (generation.attended_at !== null && Date.now() - generation.attended_at.getTime() < attendEvery))
    return;
  await attendGeneration(service.database.tables, generation.id);
}

/** How often a client should ask again, in milliseconds. */
export function pollAfter(generation: ToldGeneration): string {
  return generation.status === 'in_progress' ? '500' : '1000';
}

/** A finished file of a generation, by its kind. Throws `ApiFailure` 404 while there is none. */
export function requireFile(generation: ToldGeneration, variant: string) {
  if (generation.status === 'failed')
    throw new ApiFailure(404, `Video with id '${generation.id}' failed, so it has no content: ${generation.error_message ?? ''}`);
  if (generation.status !== 'completed')
    throw new ApiFailure(404, 'Video is not ready yet, use GET /v1/videos/{video_id} to check status.');
  const file = generation.files?.[variant];
  if (file) return file;
  throw new ApiFailure(404, `Video with id '${generation.id}' has no ${variant}: a film by ${generation.model} comes without one.`);
}

/** Adds the routes of `/v1/videos` that make, tell, list, delete and deliver. */
export function addVideoRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  app.post('/v1/videos', async (context) => {
    const body = await readBody(context, { form: true });
    const order = await readVideoOrder(body, service.settings);
    const generation = await createGeneration(service, context.get('caller').id, order, readOnce(context, body.fields));
    context.header('openai-poll-after-ms', pollAfter(generation));
    return context.json(tellVideo(generation));
  });

  app.get('/v1/videos', async (context) => {
    const query = context.req.query();
    const result = listQuerySchema.safeParse(query);
    if (!result.success) throw explainIssues(result.error, query, {});
    const { limit, order, after } = result.data;
    const found = await listGenerations(service.database.tables, context.get('caller').id, { limit, order, after });
    if (found === null) throw new ApiFailure(404, `Video with id '${after?.slice(0, 200)}' not found.`, { param: 'after' });
    const data = found.slice(0, limit).map(tellVideo);
    return context.json({
      object: 'list',
      data,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
      has_more: found.length > limit && limit > 0,
    });
  });

  app.get('/v1/videos/:id', async (context) => {
    const generation = await requireGeneration(service, context.get('caller').id, context.req.param('id'));
    await attend(service, generation);
    if (generation.status === 'queued' || generation.status === 'in_progress')
      context.header('openai-poll-after-ms', pollAfter(generation));
    return context.json(tellVideo(generation));
  });

  app.delete('/v1/videos/:id', async (context) => {
    const id = context.req.param('id');
    const { id: known } = await requireGeneration(service, context.get('caller').id, id);
    await removeGeneration(service, context.get('caller').id, known);
    return context.json({ id, object: 'video.deleted', deleted: true });
  });

  app.get('/v1/videos/:id/content', async (context) => {
    const generation = await requireGeneration(service, context.get('caller').id, context.req.param('id'));
    const variant = context.req.query('variant') ?? 'video';
    const known: readonly string[] = contentVariants;
    if (!known.includes(variant))
      throw new ApiFailure(
        400,
        `Invalid value: '${variant.slice(0, 80)}'. Supported values are: ${known.map((name) => `'${name}'`).join(', ')}.`,
        { code: 'invalid_value', param: 'variant' },
      );
    const file = requireFile(generation, variant);
    const ending = file.type.split('/')[1]!.replace('jpeg', 'jpg');
    return serveFile(context, service, file, {
      name: `${generation.id}${variant === 'video' ? '' : `-${variant}`}.${ending}`,
      isPublic: false,
      expiresAt: generation.expires_at,
      finishedAt: generation.completed_at,
    });
  });
}

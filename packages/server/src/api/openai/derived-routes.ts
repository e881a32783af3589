import { editVideoSchema, extendVideoSchema, extensionSeconds, remixVideoSchema } from '@onereel/spec';
import type { Hono } from 'hono';
import { ApiFailure, notYet } from '../../api-failure.ts';
import { createGeneration } from '../../generations/create-generation.ts';
import { type ExtensionValues, type GenerationOrder, readExtensions } from '../../generations/order.ts';
import type { Service } from '../../service.ts';
import type { Generation } from '../../store/generations.ts';
import type { StoredSource } from '../../store/tables.ts';
import { checkWebhookUrl } from '../check-webhook-url.ts';
import type { ApiContext, ApiEnvironment } from '../context.ts';
import { requireWholeGeneration } from '../find.ts';
import { readOnce } from '../once.ts';
import { type ReadBody, readBody, typeForm } from '../read-body.ts';
import { explainIssues } from './explain-issues.ts';
import { tellVideo } from './tell-video.ts';

/** The longest film that extensions may lead to, in seconds. */
const longestFilm = 60;

/** Refuses to build on a film that is not finished. */
function requireFinished(generation: Generation): void {
  if (generation.status === 'completed') return;
  const state = generation.status === 'failed' ? 'failed' : 'is not ready yet';
  throw new ApiFailure(400, `Video with id '${generation.id}' ${state}, so there is nothing to build on: wait until it is completed.`, {
    code: 'video_not_ready',
    param: 'video',
  });
}

/** The source of a film that builds on another. A test card has no screenplay and stays a test card. */
function sourceFrom(generation: Generation, made: (screenplay: NonNullable<Generation['screenplay']>) => StoredSource): StoredSource {
  if (generation.screenplay !== null) return made(generation.screenplay);
  return generation.source;
}

function orderFrom(
  generation: Generation,
  prompt: string,
  fields: ExtensionValues,
  change: { seconds: number; source: StoredSource },
): GenerationOrder {
  const { width, height, quality, seed, fps, audio, model } = generation;
  return {
    model,
    prompt,
    width,
    height,
    ...change,
    ...readExtensions(fields, { quality, seed, fps, audio }),
    picture: null,
    remixedFrom: generation.id,
  };
}

/** A film of ours that a request names; an uploaded film is something that the crew cannot read yet. */
function checkVideo(fields: Readonly<Record<string, unknown>>): void {
  if (fields['video'] instanceof Uint8Array)
    throw notYet(
      'video: films made elsewhere cannot be edited or extended yet, because there is no screenplay of them. Give the id of a film made here.',
      'video',
    );
}

/** Adds remix, edits and extensions of our own films, and the honest refusal of characters. */
export function addDerivedRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  const make = async (context: ApiContext, body: ReadBody, order: GenerationOrder): Promise<Response> => {
    checkWebhookUrl(order.webhookUrl ?? undefined, service.settings);
    return context.json(tellVideo(await createGeneration(service, context.get('caller').id, order, readOnce(context, body.fields))));
  };
  const find = (context: ApiContext, id: string): Promise<Generation> => requireWholeGeneration(service, context.get('caller').id, id);

  app.post('/v1/videos/:id/remix', async (context) => {
    const body = await readBody(context, { form: true });
    const fields = typeForm(body);
    const result = remixVideoSchema.safeParse(fields);
    if (!result.success) throw explainIssues(result.error, fields, {});
    const base = await find(context, context.req.param('id'));
    requireFinished(base);
    return make(
      context,
      body,
      orderFrom(base, result.data.prompt, result.data, {
        seconds: base.seconds,
        source: sourceFrom(base, (screenplay) => ({ kind: 'remix', screenplay })),
      }),
    );
  });

  app.post('/v1/videos/edits', async (context) => {
    const body = await readBody(context, { form: true });
    const fields = typeForm(body);
    checkVideo(fields);
    const result = editVideoSchema.safeParse(fields);
    if (!result.success) throw explainIssues(result.error, fields, {});
    const base = await find(context, result.data.video.id);
    requireFinished(base);
    return make(
      context,
      body,
      orderFrom(base, result.data.prompt, result.data, {
        seconds: base.seconds,
        source: sourceFrom(base, (screenplay) => ({ kind: 'remix', screenplay })),
      }),
    );
  });

  app.post('/v1/videos/extensions', async (context) => {
    const body = await readBody(context, { form: true });
    const fields = typeForm(body);
    checkVideo(fields);
    const result = extendVideoSchema.safeParse(fields);
    if (!result.success) throw explainIssues(result.error, fields, { seconds: extensionSeconds });
    const base = await find(context, result.data.video.id);
    requireFinished(base);
    const seconds = base.seconds + Number(result.data.seconds);
    if (seconds > longestFilm)
      throw notYet(`seconds: films of more than ${longestFilm} s are not supported yet; this one would have ${seconds} s.`, 'seconds');
    return make(
      context,
      body,
      orderFrom(base, result.data.prompt, result.data, {
        seconds,
        source: sourceFrom(base, (screenplay) => ({ kind: 'extension', screenplay, seconds: Number(result.data.seconds) })),
      }),
    );
  });

  app.post('/v1/videos/characters', async (context) => {
    await readBody(context, { form: true });
    throw notYet(
      'Characters made from an uploaded video are not supported yet: the crew cannot read a face from a film. Describe the character in the prompt.',
      'video',
    );
  });
  app.get('/v1/videos/characters/:id', (context) => {
    throw new ApiFailure(404, `Character with id '${context.req.param('id').slice(0, 200)}' not found: characters are not supported yet.`, {
      code: 'not_supported_yet',
    });
  });
}

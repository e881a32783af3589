import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import {
  aimlapiErrorSchema,
  createGenerationSchema,
  createVideoSchema,
  cueSheetSchema,
  editVideoSchema,
  extendVideoSchema,
  generationSchema,
  noteSchema,
  openaiErrorSchema,
  remixVideoSchema,
  screenplaySchema,
  videoDeletedSchema,
  videoEventSchema,
  videoListSchema,
  videoProgressSchema,
  videoSchema,
} from '@onereel/spec';
import { z } from 'zod';
import { contentVariants, listQuerySchema } from './openai/video-routes.ts';

/** A route as it is described: what it is for, what it takes, what it gives. */
interface Described {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly group: string;
  readonly about: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Forms are taken besides JSON. */
  readonly form?: boolean;
  readonly answer: z.ZodType | 'bytes' | 'events' | 'text';
  readonly open?: boolean;
}

const estimateSchema = z.object({
  object: z.literal('video.estimate'),
  model: z.string(),
  prompt: z.string(),
  size: z.string(),
  seconds: z.string(),
  fps: z.number(),
  seed: z.number(),
  expected_seconds: z.number(),
  screenplay: screenplaySchema.nullable(),
  notes: z.array(noteSchema),
});

const modelSchema = z.looseObject({ id: z.string(), object: z.literal('model'), created: z.number().int(), owned_by: z.string() });

const routes: readonly Described[] = [
  {
    method: 'post',
    path: '/v2/video/generations',
    group: 'AI/ML API dialect',
    about: 'Asks for a film. The answer has its id; poll with it.',
    body: createGenerationSchema,
    answer: generationSchema,
  },
  {
    method: 'get',
    path: '/v2/video/generations',
    group: 'AI/ML API dialect',
    about: 'How far a film is; when it is completed, its public address.',
    query: z.object({ generation_id: z.string() }),
    answer: generationSchema,
  },
  {
    method: 'post',
    path: '/v1/videos',
    group: 'OpenAI dialect',
    about: 'Asks for a film. JSON, or a multipart form with the picture as a file in "input_reference".',
    body: createVideoSchema,
    form: true,
    answer: videoSchema,
  },
  {
    method: 'get',
    path: '/v1/videos',
    group: 'OpenAI dialect',
    about: 'The films of this key, a page at a time.',
    query: listQuerySchema,
    answer: videoListSchema,
  },
  { method: 'get', path: '/v1/videos/{video_id}', group: 'OpenAI dialect', about: 'How far a film is.', answer: videoSchema },
  {
    method: 'delete',
    path: '/v1/videos/{video_id}',
    group: 'OpenAI dialect',
    about: 'Deletes a film; one that is being made is cancelled at once.',
    answer: videoDeletedSchema,
  },
  {
    method: 'get',
    path: '/v1/videos/{video_id}/content',
    group: 'OpenAI dialect',
    about:
      'The film itself, its thumbnail (WebP), its spritesheet (JPEG), its screenplay, its cue sheet, its subtitles (WebVTT, when something is said), the measurement of its sync, or a stem of its sound (WAV). Byte ranges and ETags work.',
    query: z.object({ variant: z.enum(contentVariants).default('video') }),
    answer: 'bytes',
  },
  {
    method: 'post',
    path: '/v1/videos/{video_id}/remix',
    group: 'OpenAI dialect',
    about: 'The same film with what the prompt names changed; all else stays.',
    body: remixVideoSchema,
    form: true,
    answer: videoSchema,
  },
  {
    method: 'post',
    path: '/v1/videos/edits',
    group: 'OpenAI dialect',
    about: 'As remix, with the film named in the body.',
    body: editVideoSchema,
    form: true,
    answer: videoSchema,
  },
  {
    method: 'post',
    path: '/v1/videos/extensions',
    group: 'OpenAI dialect',
    about: 'Continues a film with new shots and delivers the whole.',
    body: extendVideoSchema,
    form: true,
    answer: videoSchema,
  },
  {
    method: 'get',
    path: '/v1/models',
    group: 'Both dialects',
    about: 'The models, each with the fields of both dialects.',
    answer: z.object({ object: z.literal('list'), data: z.array(modelSchema) }),
    open: true,
  },
  {
    method: 'get',
    path: '/v1/videos/{video_id}/events',
    group: "Onereel's own",
    about: 'Progress as server-sent events, until the film is finished.',
    answer: 'events',
  },
  {
    method: 'get',
    path: '/v1/videos/{video_id}/screenplay',
    group: "Onereel's own",
    about: 'What the director understood. It can be edited and filmed again.',
    answer: screenplaySchema,
  },
  {
    method: 'post',
    path: '/v1/videos/estimate',
    group: "Onereel's own",
    about: 'The screenplay, its notes and the expected time of a film, without making it.',
    body: createVideoSchema,
    form: true,
    answer: estimateSchema,
  },
  {
    method: 'get',
    path: '/health',
    group: 'The house',
    about: 'Whether the server is ready.',
    answer: z.object({ status: z.string(), database: z.string() }),
    open: true,
  },
  { method: 'get', path: '/metrics', group: 'The house', about: 'Counters for Prometheus.', answer: 'text', open: true },
];

function contentOf({ answer }: Described): Record<string, { schema: z.ZodType }> {
  if (answer === 'bytes')
    return {
      'video/mp4': { schema: z.string() },
      'image/webp': { schema: z.string() },
      'image/jpeg': { schema: z.string() },
      'application/json': { schema: z.union([screenplaySchema, cueSheetSchema]) },
    };
  if (answer === 'events') return { 'text/event-stream': { schema: videoProgressSchema } };
  if (answer === 'text') return { 'text/plain': { schema: z.string() } };
  return { 'application/json': { schema: answer } };
}

function configOf(route: Described): RouteConfig {
  const parameters = route.path.includes('{video_id}') ? { params: z.object({ video_id: z.string() }) } : {};
  const error = route.path.startsWith('/v2/') ? aimlapiErrorSchema : openaiErrorSchema;
  const bodies =
    route.body === undefined
      ? {}
      : { 'application/json': { schema: route.body }, ...(route.form ? { 'multipart/form-data': { schema: route.body } } : {}) };
  return {
    method: route.method,
    path: route.path,
    tags: [route.group],
    summary: route.about,
    ...(route.open ? {} : { security: [{ key: [] }] }),
    request: {
      ...parameters,
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(route.body === undefined ? {} : { body: { required: true, content: bodies } }),
      ...(route.method === 'post' ? { headers: z.object({ 'Idempotency-Key': z.string().max(255).optional() }) } : {}),
    },
    responses: {
      200: { description: route.about, content: contentOf(route) },
      ...(route.open
        ? {}
        : { default: { description: 'What was wrong, as a sentence.', content: { 'application/json': { schema: error } } } }),
    },
  };
}

/** The OpenAPI document, made from the schemas that also check the requests. */
export function describeApi(): object {
  const described = new OpenAPIHono();
  described.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  for (const route of routes) described.openAPIRegistry.registerPath(configOf(route));
  described.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'video.completed or video.failed',
    summary: 'Sent to webhook_url when a film is finished, signed by Standard Webhooks.',
    request: { body: { content: { 'application/json': { schema: videoEventSchema } } } },
    responses: { 200: { description: 'Any status from 200 to 299 is taken as received; others are tried again for about a day.' } },
  });
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onereel',
      version: '0.1.0',
      description: 'Two lost video APIs, answered on your own machine, and a few things of our own.',
    },
  });
}

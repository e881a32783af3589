import { createGenerationSchema } from '@onereel/spec';
import type { z } from 'zod';
import { ApiFailure, type RequestIssue } from '../../api-failure.ts';
import { type GenerationOrder, readExtensions, sourceOf } from '../../generations/order.ts';
import type { GivenPicture } from '@onereel/engine';
import { type Framing, receivePicture } from '../../images/receive-picture.ts';
import { findModel, type Model, models } from '../../models/catalogue.ts';
import type { Settings } from '../../settings.ts';
import { checkWebhookUrl } from '../check-webhook-url.ts';
import { type ReadBody } from '../read-body.ts';

type Request = z.infer<typeof createGenerationSchema>;

/** A refusal with the contract's words, the first issue's detail and all issues as data. */
export function bodyInvalid(issues: readonly RequestIssue[]): ApiFailure {
  const first = issues[0]!;
  return new ApiFailure(400, `Body validation error! ${first.path.join('.')}: ${first.message}`, {
    code: 'validation_error',
    param: String(first.path[0] ?? ''),
    issues,
  });
}

function issueOf(field: string, message: string, code = 'invalid_enum_value'): RequestIssue {
  return { path: [field], code, message };
}

/** `Invalid enum value. Expected 'a' | 'b', received 'x'`, as the contract's server words it. */
function wrongChoice(field: string, expected: readonly (string | number)[], received: unknown): RequestIssue {
  const quote = (value: unknown): string => (typeof value === 'number' ? String(value) : `'${String(value).slice(0, 80)}'`);
  return issueOf(field, `Invalid enum value. Expected ${expected.map(quote).join(' | ')}, received ${quote(received)}`);
}

function translate(error: z.ZodError, fields: Readonly<Record<string, unknown>>): readonly RequestIssue[] {
  return error.issues.slice(0, 20).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part).slice(0, 80)));
    const value = fields[String(path[0])];
    if (value === undefined || value === null) return { path, code: 'invalid_type', message: 'Required' };
    if (issue.code === 'invalid_value') return { ...wrongChoice('', issue.values.map(String), value), path };
    if (issue.code === 'invalid_type')
      return {
        path,
        code: 'invalid_type',
        message: `Expected ${issue.expected}, received ${Array.isArray(value) ? 'array' : typeof value}`,
      };
    return { path, code: issue.code, message: issue.message };
  });
}

function modelOf(name: string): Model {
  const model = findModel(name, 'aimlapi');
  if (model) return model;
  const known = models.filter(({ dialects }) => dialects.includes('aimlapi')).map(({ id }) => id);
  throw bodyInvalid([wrongChoice('model', known, name)]);
}

/** Size and length, as the model takes them. 1080p means that the short side has 1080 pixels. */
function frameOf(model: Model, request: Request): { width: number; height: number; seconds: number } {
  const issues: RequestIssue[] = [];
  const resolution = request.resolution ?? model.resolutions[0]!;
  if (!model.resolutions.includes(resolution)) issues.push(wrongChoice('resolution', model.resolutions, resolution));
  const seconds = request.duration ?? 4;
  if (!model.seconds.includes(seconds)) issues.push(wrongChoice('duration', model.seconds, seconds));
  if (issues.length > 0) throw bodyInvalid(issues);
  const [long, short] = resolution === '1080p' ? [1920, 1080] : [1280, 720];
  return request.aspect_ratio === '9:16' ? { width: short, height: long, seconds } : { width: long, height: short, seconds };
}

async function pictureOf(model: Model, request: Request, framing: Framing, settings: Settings): Promise<GivenPicture | null> {
  if (model.picture === 'ignored') return null;
  if (request.image_url !== undefined) return receivePicture(request.image_url, framing, 'image_url', settings.ONEREEL_ALLOWED_HOSTS);
  if (model.picture === 'required') throw bodyInvalid([issueOf('image_url', 'Required', 'invalid_type')]);
  return null;
}

/** What is wrong with one field, in this dialect's words. */
function worded(cause: unknown): unknown {
  return cause instanceof ApiFailure && cause.status === 400 && cause.code !== 'validation_error'
    ? new ApiFailure(400, `Body validation error! ${cause.message}`, {
        code: cause.code,
        param: cause.param,
        issues: cause.issues.length > 0 ? cause.issues : [issueOf(cause.param ?? '', cause.message, cause.code ?? 'custom')],
        cause,
      })
    : cause;
}

/** Reads a request of `POST /v2/video/generations`. Throws `ApiFailure`. */
export async function readGenerationOrder({ fields }: ReadBody, settings: Settings): Promise<GenerationOrder> {
  const result = createGenerationSchema.safeParse(fields);
  if (!result.success) throw bodyInvalid(translate(result.error, fields));
  const request = result.data;
  const model = modelOf(request.model);
  const frame = frameOf(model, request);
  try {
    checkWebhookUrl(request.webhook_url, settings);
    const picture = await pictureOf(model, request, { ...frame, fit: request.fit }, settings);
    return {
      model: model.id,
      prompt: request.prompt,
      ...frame,
      ...readExtensions(request, { quality: settings.ONEREEL_QUALITY }),
      source: sourceOf(model, settings.ONEREEL_STAND_IN),
      picture,
      remixedFrom: null,
    };
  } catch (cause) {
    throw worded(cause);
  }
}

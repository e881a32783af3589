import { Hono, type MiddlewareHandler, type NotFoundHandler } from 'hono';
import { ApiFailure } from '../api-failure.ts';
import { createDoorkeeper, type Doorkeeper } from '../security/keys.ts';
import { createRateLimit } from '../security/rate-limit.ts';
import { randomText } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import { addGenerationRoutes } from './aimlapi/generation-routes.ts';
import { answerFailure, failureOf } from './answer-failure.ts';
import { type ApiContext, type ApiEnvironment, dialectOf } from './context.ts';
import { addFileRoutes } from './file-routes.ts';
import { addHouseRoutes } from './house-routes.ts';
import { addModelRoutes } from './model-routes.ts';
import { addDocumentRoutes } from './document-routes.ts';
import { addEstimateRoute } from './onereel/estimate-route.ts';
import { addOwnRoutes } from './onereel/own-routes.ts';
import { addDerivedRoutes } from './openai/derived-routes.ts';
import { addVideoRoutes } from './openai/video-routes.ts';

/** The headers that a browser's script may read. */
const exposed =
  'x-inference-id, x-client-request-id, x-aimlapi-credits-used, x-aimlapi-usd-spent, x-request-id, openai-processing-ms, openai-poll-after-ms, x-ratelimit-limit-requests, x-ratelimit-remaining-requests, x-ratelimit-reset-requests, retry-after, content-range, etag';

/** Every answer says which request it answers, and how long it took; the log has a line for it, without keys and file addresses. */
function accompany({ log, metrics }: Service): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const began = performance.now();
    const requestId = randomText(21);
    context.set('requestId', requestId);
    await next();
    const milliseconds = performance.now() - began;
    const { headers } = context.res;
    headers.set('x-request-id', requestId);
    headers.set('access-control-expose-headers', exposed);
    headers.set('access-control-allow-origin', '*');
    const clientId = context.req.header('x-client-request-id');
    if (clientId !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(clientId)) headers.set('x-client-request-id', clientId);
    if (dialectOf(context.req.path) === 'aimlapi') {
      if (!headers.has('x-inference-id')) headers.set('x-inference-id', requestId);
      headers.set('x-aimlapi-credits-used', '0');
      headers.set('x-aimlapi-usd-spent', '0');
    } else if (context.req.path.startsWith('/v1/')) {
      headers.set('openai-processing-ms', String(Math.round(milliseconds)));
      headers.set('openai-version', '2020-10-01');
    }
    const route = context.req.routePath ?? '';
    const status = context.res.status;
    metrics.requests.observe(
      { method: context.req.method, route: status === 404 && route.includes('*') ? 'none' : route, status: String(status) },
      milliseconds / 1000,
    );
    const path = context.req.path.startsWith('/files/') ? '/files/…' : context.req.path.slice(0, 200);
    log.info({ requestId, method: context.req.method, path, status, milliseconds: Math.round(milliseconds * 10) / 10 }, 'request');
  };
}

function keyMissing(isAimlapi: boolean): ApiFailure {
  const advice = 'Make one with "onereel keys create", and send it as "Authorization: Bearer KEY".';
  if (isAimlapi) return new ApiFailure(401, `This request requires a valid API key. ${advice}`);
  return new ApiFailure(401, `You didn't provide an API key. ${advice}`);
}

/** What of a wrong key may be repeated to its sender. */
function masked(key: string): string {
  return key.length < 12 ? '***' : `${key.slice(0, 3)}***${key.slice(-4)}`;
}

function keyWrong(isAimlapi: boolean, key: string): ApiFailure {
  if (isAimlapi) return keyMissing(true);
  return new ApiFailure(401, `Incorrect API key provided: ${masked(key)}. "onereel keys list" shows which there are.`, {
    code: 'invalid_api_key',
  });
}

/** `6m0s`, `1.2s`, `120ms`, as clients know it. */
export function formatReset(seconds: number): string {
  if (seconds < 1) return `${Math.ceil(seconds * 1000)}ms`;
  if (seconds < 60) return `${Math.ceil(seconds)}s`;
  return `${Math.floor(seconds / 60)}m${Math.ceil(seconds % 60)}s`;
}

/** Lets a request pass with a key that is known and has not asked too often. */
function requireKey(doorkeeper: Doorkeeper): MiddlewareHandler<ApiEnvironment> {
  const check = createRateLimit(() => performance.now());
  return async (context, next) => {
    const isAimlapi = dialectOf(context.req.path) === 'aimlapi';
    const key = /^Bearer\s+(\S+)\s*$/i.exec(context.req.header('authorization') ?? '')?.[1];
    if (key === undefined) throw keyMissing(isAimlapi);
    const caller = await doorkeeper.recognise(key);
    if (caller === null) throw keyWrong(isAimlapi, key);
    context.set('caller', caller);
    if (caller.requests_per_minute !== null) {
      const verdict = check(caller.id, caller.requests_per_minute);
      context.header('x-ratelimit-limit-requests', String(verdict.limit));
      context.header('x-ratelimit-remaining-requests', String(verdict.remaining));
      context.header('x-ratelimit-reset-requests', formatReset(verdict.resetSeconds));
      if (!verdict.allowed)
        throw new ApiFailure(
          429,
          isAimlapi
            ? 'Too Many Requests'
            : `Rate limit reached for requests: ${verdict.limit} per minute. Please try again in ${formatReset(verdict.retrySeconds)}.`,
          {
            code: 'rate_limit_exceeded',
            headers: {
              'retry-after': String(Math.ceil(verdict.retrySeconds)),
              'retry-after-ms': String(Math.ceil(verdict.retrySeconds * 1000)),
            },
          },
        );
    }
    await next();
  };
}

/** A star at the end also stands for nothing. */
const guarded = ['/v2/*', '/v1/videos/*', '/v1/video/generations', '/video/generations'] as const;

/** A path that is known with another method, or not at all. */
function notFound(app: Hono<ApiEnvironment>): NotFoundHandler<ApiEnvironment> {
  return (context) => {
    const { method, path } = context.req;
    const others = ['GET', 'POST', 'DELETE'].filter(
      (other) => other !== method && app.router.match(other, path)[0].some(([[, route]]) => !route.path.includes('*')),
    );
    if (others.length === 0) throw new ApiFailure(404, `Invalid URL (${method} ${path.slice(0, 200)})`);
    throw new ApiFailure(405, `The method ${method} is not allowed here; allowed: ${others.join(', ')}.`, {
      headers: { allow: others.join(', ') },
    });
  };
}

/** The whole service as one web application. It needs no socket: `app.request()` answers too. */
export function createApp(service: Service): { app: Hono<ApiEnvironment>; doorkeeper: Doorkeeper } {
  const app = new Hono<ApiEnvironment>();
  const doorkeeper = createDoorkeeper(service.database);
  app.use('*', accompany(service));
  app.options('*', (context) => {
    context.header('access-control-allow-headers', context.req.header('access-control-request-headers') ?? 'authorization, content-type');
    context.header('access-control-allow-methods', 'GET, POST, DELETE, HEAD');
    return context.body(null, 204);
  });
  const keyed = requireKey(doorkeeper);
  for (const path of guarded) app.use(path, keyed);
  addModelRoutes(app);
  addDerivedRoutes(app, service);
  addEstimateRoute(app, service);
  addOwnRoutes(app, service);
  addDocumentRoutes(app);
  addVideoRoutes(app, service);
  addGenerationRoutes(app, service);
  addFileRoutes(app, service);
  addHouseRoutes(app, service);
  app.notFound(notFound(app));
  app.onError((cause, context: ApiContext) => {
    const failure = failureOf(cause);
    if (failure.status >= 500) service.log.error({ requestId: context.get('requestId'), err: cause }, failure.message);
    return answerFailure(context, failure);
  });
  return { app, doorkeeper };
}

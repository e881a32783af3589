import type { Hono } from 'hono';
import { ApiFailure } from '../../api-failure.ts';
import { createGeneration } from '../../generations/create-generation.ts';
import type { Service } from '../../service.ts';
import { type ApiContext, type ApiEnvironment, publicAddress } from '../context.ts';
import { requireGeneration } from '../find.ts';
import { readOnce } from '../once.ts';
import { attend } from '../openai/video-routes.ts';
import { readBody } from '../read-body.ts';
import { readGenerationOrder } from './read-order.ts';
import { tellGeneration } from './tell-generation.ts';

/** The route, and the aliases that the contract's server answers too. */
const paths = ['/v2/video/generations', '/v1/video/generations', '/video/generations'] as const;
const legacyPath = '/v2/generate/video/:family/generation';

/** Adds the routes of the AI/ML API dialect: create and poll. */
export function addGenerationRoutes(app: Hono<ApiEnvironment>, service: Service): void {
  const create = async (context: ApiContext): Promise<Response> => {
    const body = await readBody(context, { form: false });
    const order = await readGenerationOrder(body, service.settings);
    const generation = await createGeneration(service, context.get('caller').id, order, readOnce(context, body.fields));
    context.header('x-inference-id', generation.id);
    return context.json(tellGeneration(generation, publicAddress(context, service.settings.PUBLIC_URL)));
  };
  const poll = async (context: ApiContext): Promise<Response> => {
    const id = context.req.query('generation_id');
    if (id === undefined || id === '')
      throw new ApiFailure(400, 'Query validation error! generation_id: Required', {
        param: 'generation_id',
        issues: [{ path: ['generation_id'], code: 'invalid_type', message: 'Required' }],
      });
    const generation = await requireGeneration(service, context.get('caller').id, id);
    await attend(service, generation);
    context.header('x-inference-id', generation.id);
    return context.json(tellGeneration(generation, publicAddress(context, service.settings.PUBLIC_URL)));
  };
  for (const path of [...paths, legacyPath]) {
    app.post(path, create);
    app.get(path, poll);
  }
}

import type { Hono } from 'hono';
import { ApiFailure } from '../api-failure.ts';
import { type Model, models } from '../models/catalogue.ts';
import type { ApiEnvironment } from './context.ts';

/** 1 November 2026, when these models came to be, in Unix seconds. */
const created = 1_793_491_200;

/** A model as both dialects list it: each finds its own fields. */
function tellModel(model: Model): object {
  return {
    id: model.id,
    object: 'model',
    created,
    owned_by: model.owner,
    aliases: [],
    type: 'internal/video-generations/submit',
    info: {
      name: model.title,
      developer: 'Onereel',
      description: model.about,
      releasedAt: new Date(created * 1000).toISOString(),
      url: '/docs',
      docsUrl: '/docs',
      docsJson: '/openapi.json',
    },
    tags: ['playground:video'],
  };
}

function filterOf(query: Readonly<Record<string, string[]>>, name: string): readonly string[] {
  return (query[name] ?? [])
    .flatMap((text) => text.split(','))
    .map((text) => text.trim().toLowerCase())
    .filter((text) => text !== '');
}

/** Adds the list of models of both dialects. It needs no key. */
export function addModelRoutes(app: Hono<ApiEnvironment>): void {
  for (const path of ['/v1/models', '/models', '/api/v1/models'])
    app.get(path, (context) => {
      const query = context.req.queries();
      const ids = filterOf(query, 'id');
      const types = filterOf(query, 'type');
      const tags = filterOf(query, 'tags');
      const isWanted = types.length === 0 || types.includes('internal/video-generations/submit');
      const areTagsWanted = tags.length === 0 || tags.includes('playground:video');
      const data = models
        .filter(({ id }) => isWanted && areTagsWanted && (ids.length === 0 || ids.includes(id.toLowerCase())))
        .map(tellModel);
      return context.json({ object: 'list', data });
    });
  const find = (id: string): Model => {
    const model = models.find((one) => one.id === id);
    if (model) return model;
    throw new ApiFailure(404, `The model '${id.slice(0, 80)}' does not exist.`, { code: 'model_not_found', param: 'model' });
  };
  app.get('/v1/models/:id{.+}', (context) => context.json(tellModel(find(context.req.param('id')))));
  app.get('/model/:id{.+}', (context) => context.json({ object: 'model', data: tellModel(find(context.req.param('id'))) }));
}

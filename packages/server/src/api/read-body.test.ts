import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const app = new Hono().post('/', async (context) => context.json(await readBody(context, { form: true })));

function form(parts: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value);
  return data;
}

async function fieldsOf(parts: readonly (readonly [string, string])[]): Promise<unknown> {
  return ((await (await app.request('/', { method: 'POST', body: form(parts) })).json()) as { fields: unknown }).fields;
}

describe('a form', () => {
  it('has nested fields in brackets', async () => {
    expect(
      await fieldsOf([
        ['prompt', 'x'],
        ['input_reference[image_url]', 'data:'],
        ['video[id]', 'video_1'],
        ['metadata[a]', '1'],
        ['metadata[b]', '2'],
      ]),
    ).toEqual({
      prompt: 'x',
      input_reference: { image_url: 'data:' },
      video: { id: 'video_1' },
      metadata: { a: '1', b: '2' },
    });
  });

  it('has lists of objects', async () => {
    expect(
      await fieldsOf([
        ['characters[][id]', 'one'],
        ['characters[][id]', 'two'],
        ['tags[]', 'a'],
        ['tags[]', 'b'],
      ]),
    ).toEqual({ characters: [{ id: 'one' }, { id: 'two' }], tags: ['a', 'b'] });
  });

  it('cannot reach the prototype of anything', async () => {
    await fieldsOf([
      ['__proto__[polluted]', 'yes'],
      ['constructor[prototype][polluted]', 'yes'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

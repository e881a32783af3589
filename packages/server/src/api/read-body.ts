import type { Context } from 'hono';
import { ApiFailure } from '../api-failure.ts';

/** The largest body: a picture of 20 MiB in Base64, and some. */
export const largestBody = 32 * 1024 * 1024;
/** A body that is too large is read to here and thrown away, so that its sender hears the answer. */
const largestDrain = 256 * 1024 * 1024;

/** A body as fields. Files are bytes. */
export interface ReadBody {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it came as a form, where every value is text. */
  readonly isForm: boolean;
}

async function readCapped(context: Context): Promise<Buffer> {
  const stream = context.req.raw.body;
  if (!stream) return Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length <= largestBody) parts.push(part);
    else if (parts.length > 0) parts.length = 0;
    if (length > largestDrain) break;
  }
  if (length > largestBody)
    throw new ApiFailure(413, `The body may have at most ${largestBody / 1048576} MiB.`, { code: 'request_too_large' });
  return Buffer.concat(parts);
}

function parseJson(bytes: Buffer): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiFailure(400, 'We could not parse the JSON body of your request. It must be a JSON object in UTF-8.', {
      code: 'invalid_json',
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ApiFailure(400, 'The JSON body of your request must be an object.', { code: 'invalid_json' });
  // Clients write null for what they do not mean to set.
  return Object.fromEntries(Object.entries(value).filter(([name, item]) => item !== null || name === 'prompt'));
}

type Tree = { [name: string]: unknown };

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) tree[name] = value;
  else if (rest[0] === '') {
    const list = (Array.isArray(tree[name]) ? tree[name] : (tree[name] = [])) as unknown[];
    if (rest.length === 1) return void list.push(value);
    // "list[][id]" repeated: each repetition of a name begins another item.
    const last = list.at(-1);
    const item: Tree = typeof last === 'object' && last !== null && !Object.hasOwn(last, rest[1]!) ? (last as Tree) : Object.create(null);
    if (item !== last) list.push(item);
    put(item, rest.slice(1), value);
  } else {
    const inner = tree[name];
    const child: Tree =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !(inner instanceof Uint8Array)
        ? (inner as Tree)
        : Object.create(null);
    tree[name] = child;
    put(child, rest, value);
  }
}

/** `characters[][id]` is the path `characters`, ``, `id`. A name that is not so written is its own path. */
function pathOf(name: string): string[] {
  const parts = /^([^[\]]+)((?:\[[^[\]]*\]){1,4})$/.exec(name);
  return parts ? [parts[1]!, ...[...parts[2]!.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1]!)] : [name];
}

async function parseForm(bytes: Buffer, type: string): Promise<Tree> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new ApiFailure(400, 'We could not parse the multipart form of your request.', { code: 'invalid_form' });
  });
  const tree: Tree = Object.create(null);
  for (const [name, value] of form.entries())
    put(tree, pathOf(name), typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer()));
  return { ...tree };
}

/** Reads a body as JSON or as a multipart form. Throws `ApiFailure` 400, 413 or 415. */
export async function readBody(context: Context, accept: { form: boolean }): Promise<ReadBody> {
  const type = context.req.header('content-type') ?? '';
  const bytes = await readCapped(context);
  if (/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) return { fields: parseJson(bytes), isForm: false };
  if (accept.form && /^multipart\/form-data\s*;/i.test(type)) return { fields: await parseForm(bytes, type), isForm: true };
  throw new ApiFailure(415, `The content type must be application/json${accept.form ? ' or multipart/form-data' : ''}.`, {
    code: 'unsupported_content_type',
  });
}

const numbers = ['seed', 'fps'];
const truths: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

/** Text of a form as the types that a JSON body would have had. What cannot be read is left for the check to refuse. */
export function typeForm({ fields, isForm }: ReadBody): Readonly<Record<string, unknown>> {
  if (!isForm) return fields;
  const typed = Object.entries(fields).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    if (numbers.includes(name) && /^-?\d{1,15}(\.\d{1,6})?$/.test(value)) return [name, Number(value)];
    if (name === 'generate_audio' && Object.hasOwn(truths, value)) return [name, truths[value]];
    return [name, value];
  });
  return Object.fromEntries(typed);
}

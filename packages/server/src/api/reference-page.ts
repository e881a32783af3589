/** The parts of a JSON schema that the page tells of. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}

/** The parts of an OpenAPI document that the page tells of. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}

/** A schema in a few words. */
function wordsOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(wordsOf).join(' | ');
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : String(schema.type ?? 'any');
  const range =
    schema.minimum !== undefined && schema.maximum !== undefined && Math.abs(schema.minimum) < 1e12
      ? `, ${schema.minimum} to ${schema.maximum}`
      : '';
  const length = schema.maxLength === undefined ? '' : `, at most ${schema.maxLength} characters`;
  return `${type === 'array' ? `list of ${wordsOf(schema.items)}` : type}${range}${length}`;
}

function rowsOf(schema: Schema | undefined): string {
  const required = new Set(schema?.required);
  return Object.entries(schema?.properties ?? {})
    .map(
      ([name, field]) =>
        `<tr><td><code>${escape(name)}</code>${required.has(name) ? ' <b>required</b>' : ''}</td><td>${escape(wordsOf(field))}${field.default === undefined ? '' : `, default ${escape(JSON.stringify(field.default))}`}</td></tr>`,
    )
    .join('');
}

function table(title: string, rows: string): string {
  return rows === '' ? '' : `<h4>${title}</h4><table>${rows}</table>`;
}

function operationHtml(path: string, method: string, operation: Operation): string {
  const parameters = (operation.parameters ?? [])
    .map(
      ({ name, in: place, required, schema }) =>
        `<tr><td><code>${escape(name)}</code> <i>${place}</i>${required ? ' <b>required</b>' : ''}</td><td>${escape(wordsOf(schema))}</td></tr>`,
    )
    .join('');
  const answer = Object.entries(operation.responses['200']?.content ?? {});
  return `<section><h3><span class="${method}">${method.toUpperCase()}</span> <code>${escape(path)}</code></h3><p>${escape(operation.summary ?? '')}${operation.security ? '' : ' No key needed.'}</p>
${table('Parameters', parameters)}${table('Body', rowsOf(operation.requestBody?.content['application/json']?.schema))}
<h4>Answer: ${answer.map(([type]) => `<code>${escape(type)}</code>`).join(', ')}</h4><table>${rowsOf(answer[0]?.[1].schema)}</table></section>`;
}

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem}
code{font-size:.92em}table{border-collapse:collapse;width:100%}td{border-top:1px solid #8884;padding:.3rem .5rem;vertical-align:top;overflow-wrap:anywhere}td:first-child{width:40%}
h2{margin-top:3rem}h3 span{font-size:.75em;padding:.15em .5em;border-radius:.3em;background:#2563eb;color:#fff}h3 .post{background:#15803d}h3 .delete{background:#b91c1c}h4{margin:.8rem 0 .2rem;font-size:.9em}
section{border:1px solid #8886;border-radius:.5rem;padding:0 1rem 1rem;margin:1rem 0}`;

/** The API reference as a page that needs nothing from elsewhere. */
export function referencePage({ info, paths }: ApiDocument): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const group = operation.tags?.[0] ?? 'Others';
      groups.set(group, [...(groups.get(group) ?? []), operationHtml(path, method, operation)]);
    }
  const body = [...groups].map(([group, sections]) => `<h2>${escape(group)}</h2>${sections.join('')}`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(info.title)} API</title><style>${style}</style>
<h1>${escape(info.title)}</h1><p>${escape(info.description ?? '')} As data: <a href="/openapi.json">openapi.json</a>.</p>
<p>Send a key as <code>Authorization: Bearer KEY</code>. <code>Idempotency-Key</code> makes a POST safe to repeat: the same key and body give the same film.</p>${body}</html>`;
}

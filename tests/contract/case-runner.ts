import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { testKeys } from './running-server.ts';

type Headers = Readonly<Record<string, string>>;

interface Body {
  readonly kind: 'none' | 'json' | 'raw' | 'multipart' | 'json-fill';
  readonly value?: unknown;
  readonly parts?: readonly { name: string; value?: string; filename?: string; contentType?: string; fixture?: string }[];
  readonly fill?: string;
  readonly char?: string;
  readonly count?: number;
}

interface Expectation {
  readonly path: string;
  readonly op: string;
  readonly value?: unknown;
}

interface Step {
  readonly control?: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Body;
  readonly expectedStatus: readonly number[];
  readonly expectedBody?: readonly Expectation[];
  readonly expectedHeaders?: Readonly<Record<string, string | null>>;
  readonly save?: Readonly<Record<string, string>>;
  readonly until?: Expectation;
  readonly timeoutSeconds?: number;
  readonly repeat?: number;
}

/** One case: steps that prepare it, a request, and what must come back. */
export interface ContractCase extends Step {
  readonly name: string;
  readonly setup?: readonly Step[];
}

interface CaseFile {
  readonly fixtures: Readonly<Record<string, string>>;
  readonly cases: readonly ContractCase[];
}

const file = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as CaseFile;

/** All cases. */
export const contractCases = file.cases;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

type Variables = Record<string, string>;

function fill(text: string, variables: Variables): string {
  return text.replace(/\$\{(fixture:)?([\w]+)(?::(enc|raw))?\}/g, (_whole, fixture, name: string, form) => {
    const value = fixture === undefined ? variables[name] : file.fixtures[name];
    if (value === undefined) throw new Error(`The variable ${name} is not known.`);
    return form === 'enc' ? encodeURIComponent(value) : value;
  });
}

function fillDeep(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return fill(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, variables));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillDeep(item, variables)]));
  return value;
}

const boundary = 'onereel-contract-boundary';

function encodeParts(parts: NonNullable<Body['parts']>, variables: Variables): Buffer {
  const pieces = parts.flatMap(({ name, value, filename, contentType, fixture }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n${contentType === undefined ? '' : `Content-Type: ${contentType}\r\n`}\r\n`,
    ),
    fixture === undefined ? Buffer.from(fill(value ?? '', variables)) : Buffer.from(file.fixtures[fixture]!, 'base64'),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

/** A model that does what a control of the cases asks of the back end. */
const controls: Readonly<Record<string, string>> = {
  'backend-fails-next-job': 'onereel/test-error',
  'backend-holds-next-job': 'onereel/test-slow',
};

function encodeBody(body: Body, variables: Variables, model: string | undefined): Buffer | undefined {
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'raw':
      return Buffer.from(fill(String(body.value), variables));
    case 'multipart':
      return encodeParts(body.parts ?? [], variables);
    case 'json':
      return Buffer.from(JSON.stringify({ ...(fillDeep(body.value, variables) as object), ...(model === undefined ? {} : { model }) }));
    case 'json-fill':
      return Buffer.from(JSON.stringify({ ...(body.value as object), [body.fill!]: body.char!.repeat(body.count!) }));
  }
}

function send(address: string, step: Step, variables: Variables, model: string | undefined): Promise<Reply> {
  const path = fill(step.path, variables);
  const url = path.startsWith('http') ? new URL(path) : null;
  const base = new URL(address);
  const body = encodeBody(step.body, variables, model);
  const headers: Record<string, string> = Object.fromEntries(
    Object.entries(step.headers).map(([name, value]) => [name, fill(value, variables)]),
  );
  if (step.body.kind === 'multipart') headers['Content-Type'] = `multipart/form-data; boundary=${boundary}`;
  if (body) headers['Content-Length'] = String(body.length);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: base.hostname, port: base.port, method: step.method, path: url ? url.pathname + url.search : path, headers, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(parts) }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function jsonOf(reply: Reply): unknown {
  try {
    return JSON.parse(reply.bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function valueAt(reply: Reply, path: string): unknown {
  if (path === '$raw') return reply.bytes.toString('utf8');
  if (path === '$bytes') return reply.bytes;
  return path
    .split('.')
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined),
      jsonOf(reply),
    );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const isImage = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString('latin1') === 'RIFF' || bytes[0] === 0xff || bytes.subarray(1, 4).toString('latin1') === 'PNG';

/** Whether a reply is as expected in one point. */
export function holds(reply: Reply, { path, op, value }: Expectation, variables: Variables): boolean {
  const found = valueAt(reply, path);
  const wanted = typeof value === 'string' ? fill(value, variables) : value;
  switch (op) {
    case 'equals':
      return found === wanted;
    case 'in':
      return (value as readonly unknown[]).includes(found ?? null);
    case 'type':
      return String(value).split('|').includes(typeOf(found));
    case 'matches':
      return new RegExp(String(wanted), 'u').test(String(found));
    case 'notMatches':
      return !new RegExp(String(wanted), 'u').test(String(found));
    case 'contains':
      return String(found).toLowerCase().includes(String(wanted).toLowerCase());
    case 'nonEmptyString':
      return typeof found === 'string' && found !== '';
    case 'absentOrNull':
      return found === undefined || found === null;
    case 'length':
      return Array.isArray(found) && found.length === value;
    case 'maxLength':
      return String(found).length <= Number(value);
    case 'equalsPath':
      return found !== undefined && found === valueAt(reply, String(value));
    case 'isMp4':
      return reply.bytes.subarray(4, 8).toString('latin1') === 'ftyp';
    case 'isImage':
      return isImage(reply.bytes);
    default:
      throw new Error(`The operation ${op} is not known.`);
  }
}

/** What is not as expected, in words; empty if all is. */
function complaints(reply: Reply, step: Step, variables: Variables): string[] {
  const found: string[] = [];
  if (!step.expectedStatus.includes(reply.status)) found.push(`status ${reply.status}, expected ${step.expectedStatus.join(' or ')}`);
  for (const expectation of step.expectedBody ?? [])
    if (!holds(reply, expectation, variables))
      found.push(`${expectation.path} must ${expectation.op} ${JSON.stringify(expectation.value)}`);
  for (const [name, pattern] of Object.entries(step.expectedHeaders ?? {})) {
    const header = reply.headers[name];
    if (pattern === null ? header !== undefined : !new RegExp(pattern, 'u').test(String(header ?? '')))
      found.push(`header ${name} is ${String(header)}`);
  }
  if (/<html/i.test(reply.bytes.subarray(0, 500).toString('latin1'))) found.push('the answer is an HTML page');
  return found.length === 0 ? [] : [...found, `the answer was: ${reply.bytes.subarray(0, 600).toString('utf8')}`];
}

async function runStep(address: string, step: Step, variables: Variables, model: string | undefined): Promise<string[]> {
  const ends = Date.now() + (step.timeoutSeconds ?? 60) * 1000;
  let reply = await send(address, step, variables, model);
  for (let sent = 1; sent < (step.repeat ?? 1) && !step.expectedStatus.includes(reply.status); sent++)
    reply = await send(address, step, variables, model);
  while (step.until && !holds(reply, step.until, variables)) {
    if (Date.now() > ends) return [`${step.path} did not get there in time: ${reply.bytes.toString('utf8')}`];
    await new Promise((resolve) => setTimeout(resolve, 200));
    reply = await send(address, step, variables, model);
  }
  for (const [name, path] of Object.entries(step.save ?? {})) variables[name] = String(valueAt(reply, path));
  return complaints(reply, step, variables);
}

/** Runs a case against a server. Gives what is not as the contract says; empty if all is. */
export async function runCase(address: string, contractCase: ContractCase): Promise<string[]> {
  const variables: Variables = {
    KEY: testKeys.one,
    KEY2: testKeys.two,
    KEY_LIMITED: testKeys.limited,
    RUN: `${Date.now()}-${contractCase.name}`,
  };
  let model: string | undefined;
  for (const step of contractCase.setup ?? []) {
    if (step.control !== undefined) {
      model = controls[step.control];
      continue;
    }
    const found = await runStep(address, step, variables, step.method === 'POST' ? model : undefined);
    if (found.length > 0) return found;
    if (step.method === 'POST') model = undefined;
  }
  return runStep(address, contractCase, variables, model);
}

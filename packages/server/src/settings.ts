import { resolve } from 'node:path';
import { OnereelError } from '@onereel/spec';
import { z } from 'zod';

const port = z.coerce
  .number('must be a whole number')
  .int('must be a whole number')
  .min(0, 'must be from 0 to 65535')
  .max(65535, 'must be from 0 to 65535');
const whole = (from: number, to: number) =>
  z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(from, `must be from ${from} to ${to}`)
    .max(to, `must be from ${from} to ${to}`);
const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' });
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/name' });
const names = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

/** A key given by the environment: `name:key` or `name:key:requestsPerMinute`. */
export interface GivenKey {
  readonly name: string;
  readonly key: string;
  readonly requestsPerMinute: number | null;
}

const givenKeys = z.string().transform((text, context) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): GivenKey => {
      const [name = '', key = '', perMinute, ...rest] = part.split(':');
      const isRight = name !== '' && key.length >= 1 && rest.length === 0 && (perMinute === undefined || /^[1-9]\d{0,6}$/.test(perMinute));
      if (!isRight) context.addIssue('must be written as name:key or name:key:requestsPerMinute, separated by commas');
      return { name, key, requestsPerMinute: perMinute === undefined ? null : Number(perMinute) };
    }),
);

/** Every setting: the check that its text must pass, what it is if it is not given, and what it means. */
export const settingTable = {
  PORT: { schema: port, standard: '8080', help: 'the port that the server listens on; 0 takes a free one' },
  HOST: { schema: z.string().min(1), standard: '127.0.0.1', help: 'the address that it listens on; 0.0.0.0 for every network' },
  ONEREEL_DATA_DIR: {
    schema: z
      .string()
      .min(1)
      .transform((path) => resolve(path)),
    standard: './data',
    help: 'the folder for the embedded database, films and work in progress',
  },
  DATABASE_URL: { schema: databaseAddress, standard: null, help: 'a Postgres to use instead of the embedded database' },
  PUBLIC_URL: {
    schema: address.transform((url) => url.replace(/\/+$/, '')),
    standard: null,
    help: 'the address under which clients reach the server; else it is taken from each request',
  },
  ONEREEL_API_KEYS: {
    schema: givenKeys,
    standard: '',
    help: 'keys besides those made with "onereel keys": name:key[:requestsPerMinute],…',
  },
  ONEREEL_CONCURRENCY: {
    schema: whole(0, 64),
    standard: '1',
    help: 'films made at the same time by this process; 0 for a server that only answers',
  },
  ONEREEL_QUALITY: {
    schema: z.enum(['draft', 'standard', 'high'], 'must be draft, standard or high'),
    standard: 'standard',
    help: 'care against time where the request does not say: draft, standard, high',
  },
  ONEREEL_STAND_IN: {
    schema: z.string().regex(/^onereel\/test-card$/, 'must be onereel/test-card'),
    standard: null,
    help: 'make films of every model with this one, to test clients quickly: onereel/test-card',
  },
  ONEREEL_RETENTION_HOURS: { schema: whole(1, 87_600), standard: '24', help: 'how long a finished film is kept; told by expires_at' },
  ONEREEL_FILM_MINUTES: { schema: whole(1, 1440), standard: '60', help: 'the longest time that one film may take' },
  ONEREEL_STORAGE: {
    schema: z.enum(['disk', 's3'], 'must be disk or s3'),
    standard: 'disk',
    help: 'where films are kept: disk (inside the data folder) or s3',
  },
  ONEREEL_STORAGE_DIR: {
    schema: z
      .string()
      .min(1)
      .transform((path) => resolve(path)),
    standard: null,
    help: 'another folder for films, such as a shared one; for disk',
  },
  ONEREEL_S3_BUCKET: { schema: z.string().min(1), standard: null, help: 'the bucket; for s3' },
  ONEREEL_S3_REGION: { schema: z.string().min(1), standard: 'us-east-1', help: 'the region; for s3' },
  ONEREEL_S3_ENDPOINT: { schema: address, standard: null, help: "the address of the service, if it is not Amazon's; for s3" },
  ONEREEL_S3_ACCESS_KEY_ID: { schema: z.string().min(1), standard: null, help: 'for s3' },
  ONEREEL_S3_SECRET_ACCESS_KEY: { schema: z.string().min(1), standard: null, help: 'for s3' },
  ONEREEL_ALLOWED_HOSTS: {
    schema: names,
    standard: '',
    help: 'hosts that pictures and webhooks may reach although their address is private: host,host:port,…',
  },
  ONEREEL_WEBHOOK_SECRET: {
    schema: z.string().regex(/^whsec_[A-Za-z0-9+/]{24,}={0,2}$/, 'must be whsec_ and at least 18 bytes in Base64'),
    standard: null,
    help: "signs every webhook instead of each key's own secret",
  },
  ONEREEL_LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent'),
    standard: 'info',
    help: 'how much is logged: trace, debug, info, warn, error, silent',
  },
} as const;

type Table = typeof settingTable;
type Value<Name extends keyof Table> = z.infer<Table[Name]['schema']> | (Table[Name]['standard'] extends null ? null : never);

/** The settings by their names in the environment. */
export type Settings = { readonly [Name in keyof Table]: Value<Name> };

/** Reads the settings from an environment. Throws `OnereelError` `invalid_request` with a sentence for the first bad one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const values = Object.entries(settingTable).map(([name, { schema, standard }]) => {
    const given = environment[name];
    const text = given === undefined || given === '' ? standard : given;
    if (text === null) return [name, null];
    const result = schema.safeParse(text);
    if (result.success) return [name, result.data];
    // A key must not stand in a log.
    const got = /KEY|SECRET|DATABASE_URL/.test(name) ? '' : `, got "${text}"`;
    throw new OnereelError(
      'invalid_request',
      `The setting ${name} ${result.error.issues[0]?.message ?? 'is wrong'}${got}. "onereel serve --help" lists all settings.`,
      { path: name },
    );
  });
  const settings = Object.fromEntries(values) as Settings;
  if (settings.ONEREEL_STORAGE === 's3' && settings.ONEREEL_S3_BUCKET === null)
    throw new OnereelError(
      'invalid_request',
      'The setting ONEREEL_STORAGE is s3, which needs ONEREEL_S3_BUCKET: name the bucket, or take disk.',
      { path: 'ONEREEL_S3_BUCKET' },
    );
  return settings;
}

/** All settings in two columns: name with its standard value, and what it means. */
export function settingsHelp(): string {
  const rows = Object.entries(settingTable).map(
    ([name, { standard, help }]) => [standard === null || standard === '' ? name : `${name}=${standard}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`).join('\n');
}

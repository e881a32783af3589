import type { Note, Screenplay } from '@onereel/spec';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** What a film is made from, as it is stored. */
export type StoredSource =
  | { readonly kind: 'prompt' }
  | { readonly kind: 'test-card' }
  | { readonly kind: 'test-error' }
  | { readonly kind: 'test-slow' }
  | { readonly kind: 'remix'; readonly screenplay: Screenplay }
  | { readonly kind: 'extension'; readonly screenplay: Screenplay; readonly seconds: number };

/** A file of a finished film. */
export interface StoredFile {
  readonly key: string;
  readonly type: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The states of a generation. `cancelled` ones are about to disappear. */
export type StoredStatus = 'queued' | 'in_progress' | 'completed' | 'failed';

/** A JSON column that may be absent. */
type OptionalJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Time = ColumnType<Date, Date | undefined, Date>;
type OptionalTime = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** One request for a film, from its first second to the last. */
export interface GenerationTable {
  id: string;
  /** Orders what was made in the same millisecond. */
  serial: Generated<string>;
  key_id: string;
  model: string;
  prompt: string;
  status: StoredStatus;
  progress: Generated<number>;
  stage: string | null;
  width: number;
  height: number;
  seconds: number;
  fps: number;
  quality: 'draft' | 'standard' | 'high';
  seed: number;
  audio: boolean;
  source: JSONColumnType<StoredSource>;
  picture: OptionalJson<{ key: string; type: string; fit: 'exact' | 'cover' | 'contain' }>;
  remixed_from: string | null;
  metadata: OptionalJson<Record<string, string>>;
  webhook_url: string | null;
  /** The unguessable part of the film's public address. */
  file_token: string;
  attempts: Generated<number>;
  /** How often the whole service went down while this film was made. */
  interruptions: Generated<number>;
  worker_id: string | null;
  attended_at: OptionalTime;
  created_at: Time;
  started_at: OptionalTime;
  completed_at: OptionalTime;
  expires_at: OptionalTime;
  error_code: string | null;
  error_message: string | null;
  notes: OptionalJson<readonly Note[]>;
  driver: string | null;
  render_seconds: number | null;
  files: OptionalJson<Record<string, StoredFile>>;
  screenplay: OptionalJson<Screenplay>;
}

/** An API key; only its hash is kept. */
export interface KeyTable {
  id: string;
  name: string;
  hash: string;
  /** The last four characters, so that people recognise it. */
  hint: string;
  requests_per_minute: number | null;
  origin: 'command' | 'environment' | 'first-start';
  webhook_url: string | null;
  webhook_secret: string;
  created_at: Time;
  revoked_at: OptionalTime;
}

/** Which request an idempotency key stands for. */
export interface IdempotencyTable {
  key_id: string;
  idempotency_key: string;
  request_hash: string;
  generation_id: string;
  created_at: Time;
}

/** A process that makes films, and when it was last heard of. */
export interface WorkerTable {
  id: string;
  host: string;
  started_at: Time;
  seen_at: Time;
}

/** All tables. */
export interface Tables {
  generation: GenerationTable;
  api_key: KeyTable;
  idempotency: IdempotencyTable;
  worker: WorkerTable;
}

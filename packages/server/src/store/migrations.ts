import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The steps from an empty database to today's, in order. A step that was released is never edited: add another. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-start': {
    async up(database: Kysely<unknown>): Promise<void> {
      await sql`create table api_key (
        id text primary key,
        name text not null unique,
        hash text not null unique,
        hint text not null,
        requests_per_minute integer,
        origin text not null,
        webhook_url text,
        webhook_secret text not null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      )`.execute(database);
      await sql`create table generation (
        id text primary key,
        serial bigserial not null unique,
        key_id text not null references api_key (id),
        model text not null,
        prompt text not null,
        status text not null,
        progress real not null default 0,
        stage text,
        width integer not null,
        height integer not null,
        seconds real not null,
        fps integer not null,
        quality text not null,
        seed double precision not null,
        audio boolean not null,
        source jsonb not null,
        picture jsonb,
        remixed_from text,
        metadata jsonb,
        webhook_url text,
        file_token text not null unique,
        attempts integer not null default 0,
        interruptions integer not null default 0,
        worker_id text,
        attended_at timestamptz,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        completed_at timestamptz,
        expires_at timestamptz,
        error_code text,
        error_message text,
        notes jsonb,
        driver text,
        render_seconds real,
        files jsonb,
        screenplay json
      )`.execute(database);
      await sql`create index generation_of_key on generation (key_id, serial)`.execute(database);
      await sql`create index generation_unfinished on generation (status, serial) where status in ('queued', 'in_progress')`.execute(
        database,
      );
      await sql`create index generation_expiry on generation (expires_at) where expires_at is not null`.execute(database);
      await sql`create table idempotency (
        key_id text not null references api_key (id),
        idempotency_key text not null,
        request_hash text not null,
        generation_id text not null,
        created_at timestamptz not null default now(),
        primary key (key_id, idempotency_key)
      )`.execute(database);
      await sql`create table worker (
        id text primary key,
        host text not null,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      )`.execute(database);
    },
  },
};

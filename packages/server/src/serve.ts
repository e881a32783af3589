import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { OnereelError } from '@onereel/spec';
import { createApp } from './api/app.ts';
import { openService } from './open-service.ts';
import { adoptGivenKeys, createKey, type NewKey } from './security/keys.ts';
import type { Service } from './service.ts';
import type { Settings } from './settings.ts';
import { listKeys } from './store/keys.ts';
import { startControl } from './control.ts';
import { Worker } from './worker/worker.ts';

/** A running server. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** The key that was made because there was none. It is shown this once. */
  readonly firstKey: NewKey | null;
  /** Hands films that are being made back to the queue, and ends. */
  stop(): Promise<void>;
}

/** The first start makes a key, so that there is something to paste. */
async function makeFirstKey(service: Service): Promise<NewKey | null> {
  const keys = await listKeys(service.database.tables);
  return keys.length > 0 ? null : createKey(service.database, { name: 'first', requestsPerMinute: null, origin: 'first-start' });
}

function listen(server: ReturnType<typeof createAdaptorServer>, { HOST, PORT }: Settings): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'something else listens there'
          : cause.code === 'EACCES'
            ? 'this user may not'
            : (cause.code ?? cause.message);
      reject(
        new OnereelError('invalid_request', `The server was to listen on ${HOST}:${PORT}, but ${why}: choose another PORT or HOST.`, {
          cause,
          path: 'PORT',
        }),
      );
    });
    server.listen(PORT, HOST, () => resolve(server.address() as AddressInfo));
  });
}

/** Whether an error says that a connection to the database was lost: its queries fail by themselves and are told as 503. */
function isLostConnection(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause ? String(cause.code) : '';
  // Classes 57P and 08 are Postgres' own words for a shutdown and a broken connection.
  return /^(57P|08)/.test(code) || code === 'ECONNRESET' || code === 'EPIPE' || cause.message.startsWith('Connection terminated');
}

/**
 * A promise that nobody waits for, or a database connection that is lost while nobody listens to it, must not end a
 * server that others wait for: it is told in the log. Every other fault ends the process, as it would without this.
 */
function outlive({ log }: Service): void {
  process.on('unhandledRejection', (cause) => log.error({ err: cause }, 'a fault that nobody was waiting for'));
  process.on('uncaughtException', (cause) => {
    log.error({ err: cause }, isLostConnection(cause) ? 'a connection to the database was lost' : 'a fault that ends the server');
    if (!isLostConnection(cause)) process.exit(1);
  });
}

/** Starts the server, with a worker in the same process unless `ONEREEL_CONCURRENCY` is 0. Throws `OnereelError`. */
export async function startServer(settings: Settings): Promise<RunningServer> {
  const service = await openService(settings);
  outlive(service);
  try {
    await adoptGivenKeys(service.database, settings.ONEREEL_API_KEYS);
    const firstKey = await makeFirstKey(service);
    const { app, doorkeeper } = createApp(service);
    const server = createAdaptorServer({ fetch: app.fetch });
    const { port, address } = await listen(server, settings);
    const worker = await Worker.start(service, settings.ONEREEL_CONCURRENCY);
    const control = await startControl(service, () => doorkeeper.forget());
    return {
      address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
      firstKey,
      async stop() {
        server.close();
        await control.stop();
        await worker.stop();
        if ('closeAllConnections' in server) server.closeAllConnections();
        await service.close();
      },
    };
  } catch (cause) {
    await service.close();
    throw cause;
  }
}

/** Starts a worker alone, against a Postgres that others share. Throws `OnereelError`. */
export async function startLoneWorker(settings: Settings): Promise<{ stop(): Promise<void> }> {
  if (settings.DATABASE_URL === null)
    throw new OnereelError(
      'invalid_request',
      'A worker of its own needs DATABASE_URL, because the embedded database belongs to one process: name a Postgres, or let "onereel serve" make the films.',
      { path: 'DATABASE_URL' },
    );
  const service = await openService(settings);
  outlive(service);
  const worker = await Worker.start(service, Math.max(1, settings.ONEREEL_CONCURRENCY));
  return {
    async stop() {
      await worker.stop();
      await service.close();
    },
  };
}

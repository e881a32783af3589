import { createServer, request } from 'node:http';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { isOnereelError, OnereelError } from '@onereel/spec';
import { type KeyOrder, runKeyOrder } from './key-orders.ts';
import { randomText } from './security/identifier.ts';
import type { Service } from './service.ts';

interface ControlFile {
  readonly port: number;
  readonly token: string;
}

function fileOf(folder: string): string {
  return join(folder, 'control.json');
}

/**
 * Lets "onereel keys" of the same user reach the embedded database of a running server: a port on this machine alone,
 * with a password in a file that only this user can read.
 */
export async function startControl(service: Service, onChange: () => void): Promise<{ stop(): Promise<void> }> {
  if (service.database.kind !== 'pglite') return { stop: async () => undefined };
  const token = randomText(43);
  const server = createServer((incoming, outgoing) => {
    const given = Buffer.from(String(incoming.headers.authorization ?? ''));
    const wanted = Buffer.from(`Bearer ${token}`);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return void outgoing.writeHead(403).end();
    let body = '';
    incoming.on('data', (part) => (body += String(part)));
    incoming.on('end', () => {
      Promise.resolve()
        .then(() => runKeyOrder(service.database, JSON.parse(body) as KeyOrder))
        .then(
          (result) => outgoing.writeHead(200).end(JSON.stringify({ result })),
          (cause: unknown) =>
            outgoing
              .writeHead(400)
              .end(JSON.stringify({ message: isOnereelError(cause) ? cause.message : 'The order could not be carried out.' })),
        )
        .finally(onChange);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const file = fileOf(service.settings.ONEREEL_DATA_DIR);
  await writeFile(file, JSON.stringify({ port: (server.address() as AddressInfo).port, token } satisfies ControlFile), { mode: 0o600 });
  return {
    async stop() {
      await rm(file, { force: true }).catch(() => undefined);
      server.close();
      server.closeAllConnections();
    },
  };
}

function send({ port, token }: ControlFile, order: KeyOrder): Promise<{ status: number; text: string } | null> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, method: 'POST', headers: { authorization: `Bearer ${token}` } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', () => resolve(null));
    sent.end(JSON.stringify(order));
  });
}

/** Asks the server that runs on a data folder to carry out an order. `null` if none runs there. Throws `OnereelError`. */
export async function askRunningServer(folder: string, order: KeyOrder): Promise<unknown> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  const answer = await send(JSON.parse(text) as ControlFile, order);
  if (answer === null || answer.status === 403) return null;
  const { result, message } = JSON.parse(answer.text) as { result?: unknown; message?: string };
  if (answer.status !== 200) throw new OnereelError('invalid_request', message ?? 'The server refused the order.');
  return result;
}

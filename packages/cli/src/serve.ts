import { readSettings, type RunningServer, settingsHelp, startLoneWorker, startServer } from '@onereel/server';
import { readArguments } from './arguments.ts';
import { listenForInterruption } from './interruption.ts';

const flags = { help: { help: 'print this help' } } as const;

function help(usage: string, about: string): string {
  return [`Usage: ${usage}`, '', about, '', 'Settings, from the environment:', '', settingsHelp(), ''].join('\n');
}

/** What to paste first: a request for a film, and where its answer will lie. */
function welcome(server: RunningServer): string {
  if (server.firstKey === null) return '';
  const { key, webhookSecret } = server.firstKey;
  return [
    '',
    `API key (made now, shown once): ${key}`,
    `Secret that signs its webhooks: ${webhookSecret}`,
    '',
    'Try it:',
    '',
    `  curl ${server.address}/v1/videos -H "Authorization: Bearer ${key}" \\`,
    `    -H "Content-Type: application/json" -d '{"model":"sora-2","prompt":"A red fox runs through fresh snow at dawn","size":"1280x720"}'`,
    '',
    `API reference: ${server.address}/docs`,
    '',
    '',
  ].join('\n');
}

function untilInterrupted(): Promise<void> {
  const signal = listenForInterruption();
  // The sockets and the database keep the process alive.
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** `onereel serve`: the service, until it is interrupted. Throws `OnereelError`. */
export async function serve(line: readonly string[]): Promise<void> {
  if (readArguments(line, flags).switches.has('help'))
    return void process.stdout.write(help('onereel serve', 'Answers the video APIs on this machine and makes the films.'));
  const interrupted = untilInterrupted();
  const server = await startServer(readSettings(process.env));
  process.stdout.write(`Onereel is listening on ${server.address}\n${welcome(server)}`);
  await interrupted;
  await server.stop();
}

/** `onereel worker`: makes films for servers elsewhere, until it is interrupted. Throws `OnereelError`. */
export async function worker(line: readonly string[]): Promise<void> {
  if (readArguments(line, flags).switches.has('help'))
    return void process.stdout.write(help('onereel worker', 'Makes films for servers that share its DATABASE_URL and storage.'));
  const interrupted = untilInterrupted();
  const running = await startLoneWorker(readSettings(process.env));
  process.stdout.write('Onereel worker is ready\n');
  await interrupted;
  await running.stop();
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { errorTable, isOnereelError } from '@onereel/spec';
import { generalHelp } from './help.ts';

type Command = (line: readonly string[]) => Promise<void>;

/** The commands by name. Each is loaded when it is asked for, so that none pays for another's parts. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  reel: async () => (await import('./reel.ts')).reel,
  direct: async () => (await import('./direct.ts')).direct,
  explain: async () => (await import('./explain.ts')).explain,
  doctor: async () => (await import('./doctor.ts')).doctor,
  serve: async () => (await import('./serve.ts')).serve,
  worker: async () => (await import('./serve.ts')).worker,
  keys: async () => (await import('./keys.ts')).keys,
  help: async () => async () => void process.stdout.write(generalHelp()),
  version: async () => async () => void process.stdout.write(`${readVersion()}\n`),
};

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}

/** The command that a line asks for, and the rest of the line. Whatever is no command is a film. */
function readCommand(line: readonly string[]): [name: string, rest: readonly string[]] {
  const [first = '', ...rest] = line;
  if (Object.hasOwn(commands, first)) return [first, rest];
  if (line.length === 0 || first === '--help' || first === '-h') return ['help', rest];
  if (first === '--version' || first === '-v') return ['version', rest];
  return ['reel', line];
}

function report(cause: unknown): number {
  if (isOnereelError(cause)) {
    process.stderr.write(`onereel: ${cause.message}\n`);
    return errorTable[cause.code].exitCode;
  }
  process.stderr.write(`onereel: this is a fault in Onereel: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  return errorTable.internal.exitCode;
}

// A reader such as "head" may close the pipe early. That is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));

const [name, rest] = readCommand(process.argv.slice(2));
try {
  const command = await commands[name]!();
  await command(rest);
} catch (cause) {
  process.exitCode = report(cause);
}

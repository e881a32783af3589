import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cache, Speech } from '../host.ts';
import { resample } from '../../sound/speech/resample.ts';
import { createSpeaker } from './speech.ts';
import { readSpeechSettings } from './speech-settings.ts';
import { openFlite } from './flite.ts';
import { readWave } from './speech-wave.ts';

const line = 'Please open the window and close the door.';
const woman = { name: 'woman', pitch: 1, rate: 1 };
const open: Server[] = [];
const asked: { body: Record<string, unknown>; authorization: string | undefined }[] = [];

/** A service that speaks the protocol and answers as it is told. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ body: JSON.parse(body), authorization: request.headers.authorization });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  asked.length = 0;
});

/** A WAV file of 16 or 24 bits, or 32-bit floating point. */
function waveOf(samples: Float32Array, rate: number, { bits = 16, channels = 1, lengthKnown = true } = {}): Buffer {
  const bytes = bits / 8;
  const file = Buffer.alloc(44 + samples.length * bytes * channels);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(lengthKnown ? file.length - 8 : 0xffffffff, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(bits === 32 ? 3 : 1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * bytes * channels, 28);
  file.writeUInt16LE(bytes * channels, 32);
  file.writeUInt16LE(bits, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(lengthKnown ? file.length - 44 : 0xffffffff, 40);
  for (let index = 0, at = 44; index < samples.length; index++)
    for (let channel = 0; channel < channels; channel++, at += bytes) {
      if (bits === 32) file.writeFloatLE(samples[index]!, at);
      else file.writeIntLE(Math.round(samples[index]! * (2 ** (bits - 1) - 1)), at, bytes);
    }
  return file;
}

const flite = openFlite();
const settings = (url: string, timeout = 5) => ({ url, model: 'fake', voices: { '': 'alloy', woman: 'nova' }, key: 'secret', timeout });
const send = (bytes: Uint8Array | string) => (response: ServerResponse) => response.end(bytes);

function memory(): Cache {
  const entries = new Map<string, Uint8Array>();
  return {
    read: async (name) => entries.get(name) ?? null,
    write: async (name, bytes) => void entries.set(name, bytes),
  };
}

describe('a speech service', () => {
  it.each([
    ['another man, slower, at 22.05 kHz', 'man', 'awb', 1.3, 22050, {}, 25],
    ['itself, slower, at 22.05 kHz', 'woman', 'slt', 1.3, 22050, {}, 25],
    [
      'itself at 44.1 kHz in 24 bits, stereo, of unknown length',
      'woman',
      'slt',
      1,
      44100,
      { bits: 24, channels: 2, lengthKnown: false },
      12,
    ],
    ['itself at 24 kHz in floating point', 'woman', 'slt', 1, 24000, { bits: 32 }, 12],
  ] as const)('lends its voice, and the lips follow: %s', async (_, name, voice, stretch, rate, layout, median) => {
    const truth = (await flite(line, voice, stretch))!;
    const url = await serve(send(waveOf(resample(truth.samples, 48000 / rate), rate, layout)));
    const { samples, phones, note } = await createSpeaker({ service: settings(url) }).speak(line, { ...woman, name });
    expect(note).toBeUndefined();
    expect(asked[0]).toMatchObject({
      authorization: 'Bearer secret',
      body: { model: 'fake', input: line, voice: name === 'woman' ? 'nova' : 'alloy', response_format: 'wav' },
    });
    expect(phones.map(({ phone }) => phone).join(' ')).toBe(truth.phones.map(({ phone }) => phone).join(' '));
    expect(Math.abs(phones.at(-1)!.at + phones.at(-1)!.seconds - samples.length / 48000)).toBeLessThan(0.01);
    // The silence that was cut off at the beginning is found again by the sound itself.
    const cut = startOf(samples, truth.samples);
    const errors = truth.phones
      .slice(1)
      .map(({ at }, index) => Math.abs(phones[index + 1]!.at + cut - at) * 1000)
      .sort((one, other) => one - other);
    expect(errors[errors.length >> 1]).toBeLessThan(median);
  });

  it('keeps what it said, so that a film made again sounds the same', async () => {
    const bytes = waveOf((await flite(line, 'slt', 1))!.samples, 48000);
    const [url, cache] = [await serve(send(bytes)), memory()];
    const first = await createSpeaker({ service: settings(url), cache }).speak(line, woman);
    const again = await createSpeaker({ service: settings(url), cache }).speak(line, woman);
    expect(asked).toHaveLength(1);
    expect(again).toEqual(first);
    await createSpeaker({ service: settings(url), cache }).speak(line, { ...woman, name: 'woman whisper' });
    expect(asked[1]!.body).toMatchObject({ instructions: 'Manner: whisper.' });
  });

  const half = (): Buffer => waveOf(new Float32Array(48000).fill(0.1), 48000).subarray(0, 30);
  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['rubbish', send('lorem ipsum dolor sit amet, consectetur adipiscing elit'), /not a WAV file/],
    ['nothing', send(''), /not a WAV file/],
    ['half a header', (response) => response.end(half()), /not a WAV file/],
    ['silence', (response) => response.end(waveOf(new Float32Array(48000), 48000)), /silent/],
    ['an impossible rate', (response) => response.end(waveOf(new Float32Array(48000).fill(0.1), 3)), /cannot be read/],
    ['an error', (response) => response.writeHead(500).end('no'), /answered 500/],
    ['a refusal', (response) => response.writeHead(401).end('{}'), /answered 401/],
    ['a broken line', (response) => response.destroy(), /could not speak/],
    ['nothing in time', () => undefined, /longer than 0.3 s/],
    [
      'a trickle that never ends',
      (response) => void response.writeHead(200).write(waveOf(new Float32Array(4800), 48000)),
      /longer than 0.3 s/,
    ],
  ])('is replaced by an embedded voice after %s, with a note', async (_, answer, reason) => {
    const speaker = createSpeaker({ service: settings(await serve(answer), 0.3) });
    const embedded: Speech = await createSpeaker().speak(line, woman);
    const { note, ...speech } = await speaker.speak(line, woman);
    expect(speech).toEqual(embedded);
    expect(note).toMatch(reason);
    expect(note).toContain('embedded voice');
    // A film of many lines does not wait for each.
    await speaker.speak('And another one.', woman);
    expect(asked).toHaveLength(1);
  });

  it('speaks what the embedded voices cannot, with a mouth that moves', async () => {
    const url = await serve(send(waveOf((await flite(line, 'slt', 1))!.samples, 48000)));
    const { samples, phones } = await createSpeaker({ service: settings(url) }).speak('你好世界', woman);
    expect(samples.length).toBeGreaterThan(48000);
    expect(new Set(phones.map(({ phone }) => phone))).toContain('aa');
  });
});

/** Where a piece of a sound begins in the whole of it, seconds: by the first moment that is loud in both. */
function startOf(piece: Float32Array, whole: Float32Array): number {
  const first = (samples: Float32Array): number => {
    const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return samples.findIndex((value) => Math.abs(value) > loudest * 0.2);
  };
  return (first(whole) - first(piece)) / 48000;
}

describe('readSpeechSettings', () => {
  it('reads the environment', () => {
    expect(readSpeechSettings({})).toBeUndefined();
    expect(readSpeechSettings({ ONEREEL_SPEECH_URL: 'http://localhost:8880/v1/', ONEREEL_SPEECH_MODEL: 'm' })).toEqual({
      url: 'http://localhost:8880/v1',
      model: 'm',
      voices: { '': 'alloy' },
      timeout: 10,
    });
    expect(
      readSpeechSettings({
        ONEREEL_SPEECH_URL: 'https://speech.example',
        ONEREEL_SPEECH_MODEL: 'm',
        ONEREEL_SPEECH_VOICE: 'man=onyx, woman=nova, echo',
        ONEREEL_SPEECH_KEY: 'k',
        ONEREEL_SPEECH_TIMEOUT: '4',
      }),
    ).toMatchObject({ voices: { man: 'onyx', woman: 'nova', '': 'echo' }, key: 'k', timeout: 4 });
  });

  it.each([
    [{ ONEREEL_SPEECH_URL: 'ftp://x', ONEREEL_SPEECH_MODEL: 'm' }, 'ONEREEL_SPEECH_URL'],
    [{ ONEREEL_SPEECH_URL: 'http://x' }, 'ONEREEL_SPEECH_MODEL'],
    [{ ONEREEL_SPEECH_URL: 'http://x', ONEREEL_SPEECH_MODEL: 'm', ONEREEL_SPEECH_TIMEOUT: '0' }, 'ONEREEL_SPEECH_TIMEOUT'],
  ])('refuses %o in a sentence', (environment, path) => {
    expect(() => readSpeechSettings(environment)).toThrow(expect.objectContaining({ code: 'invalid_request', path }));
  });
});

describe('readWave', () => {
  it.each([
    [16, 1],
    [24, 2],
    [32, 1],
  ])('reads %i bits and %i channels', (bits, channels) => {
    const samples = Float32Array.from({ length: 4800 }, (_, at) => 0.5 * Math.sin(at / 20));
    const wave = readWave(waveOf(samples, 22050, { bits, channels }));
    expect(wave.rate).toBe(22050);
    expect(Math.max(...wave.samples.map((value, at) => Math.abs(value - samples[at]!)))).toBeLessThan(1e-4);
  });
});

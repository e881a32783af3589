/**
 * Writes docs/sound/: every instrument, bed, soloist, mood and voice as a short file with its spectrogram, and the page that lists them.
 * `node --conditions=@onereel/source scripts/write-sound-audition.ts [ONLY]`; with ONLY just those whose name contains it (the page is
 * always whole). The same source gives the same sounds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, Mp4OutputFormat, Output } from 'mediabunny';
import sharp from 'sharp';
import { openNodeHost } from '@onereel/engine/host/node';
import { createChance } from '../packages/engine/src/chance/chance.ts';
import { encodeSound } from '../packages/engine/src/film/encode-sound.ts';
import type { Voice } from '../packages/engine/src/host/host.ts';
import { beds, makeBed } from '../packages/engine/src/sound/ambience/beds.ts';
import { instruments } from '../packages/engine/src/sound/instruments.ts';
import { composeMusic } from '../packages/engine/src/sound/music/compose-music.ts';
import { moods } from '../packages/engine/src/sound/music/moods.ts';
import { soloistNames } from '../packages/engine/src/sound/music/soloists.ts';
import { deliveryNames, voiceNames } from '../packages/engine/src/sound/speech/character.ts';
import { perform } from '../packages/engine/src/sound/perform.ts';
import type { Stereo } from '../packages/engine/src/sound/stereo.ts';
import { spectrogram } from './spectrogram.ts';

const folder = fileURLToPath(new URL('../docs/sound/', import.meta.url));
const only = process.argv[2] ?? '';
const [width, height] = [220, 72];

interface Piece {
  readonly name: string;
  readonly about: string;
  readonly sound: () => Promise<Stereo>;
}

const both = (samples: Float32Array): Stereo => ({ sampleRate: 48000, left: samples, right: samples });
const host = await openNodeHost();

const notes = [60, 64, 67, 72].map((key, index) => ({ key, at: 0.1 + index * 0.35, seconds: 0.32, strength: 0.8 }));
const voices: readonly (readonly [string, Voice])[] = [
  ...voiceNames.map((name) => [name, { name, pitch: 1, rate: 1 }] as const),
  ...deliveryNames.map((how) => [`woman-${how}`, { name: `woman ${how}`, pitch: 1, rate: 1 }] as const),
];

const groups: Readonly<Record<string, readonly Piece[]>> = {
  Instruments: instruments.map((instrument) => ({
    name: instrument.kind,
    about: instrument.describe,
    sound: async () =>
      both(perform(instrument, { seconds: instrument.moment === 'start' ? 1.8 : 0.4 }, createChance(7)).samples.slice(0, 48000 * 3)),
  })),
  Beds: beds.map((bed) => ({
    name: bed.kind,
    about: bed.describe,
    sound: async () => ({ sampleRate: 48000, ...makeBed(bed, 4, createChance(7)) }) as const,
  })),
  Music: [
    ...Object.entries(moods).map(([name, mood]) => ({
      name: `mood-${name}`,
      about: `${mood.tempo} beats a minute; played by ${mood.players.join(', ')}.`,
      sound: async () => composeMusic({ mood: name, tempo: 'medium', instruments: [], hits: [] }, 6, createChance(7)),
    })),
    ...soloistNames.map((name) => ({
      name: `solo-${name}`,
      about: name === 'kit' ? 'A drum kit.' : 'C, E, G and C again, as asked.',
      sound: async () =>
        composeMusic(
          {
            mood: 'neutral',
            tempo: 'medium',
            instruments: [name === 'kit' ? 'drum kit' : name.replace('-', ' ')],
            hits: [],
            tune: { notes: name === 'kit' ? notes.map((note, index) => ({ ...note, key: [36, 42, 38, 46][index]! })) : notes },
          },
          1.8,
          createChance(7),
        ),
    })),
  ],
  Voices: voices.map(([name, voice]) => ({
    name: `voice-${name}`,
    about: `"${voice.name}"`,
    sound: async () => both((await host.speak('Good morning. This is how I speak.', voice)).samples),
  })),
};

/** A sound alone in an MP4 file with AAC. */
async function soundFile(sound: Stereo): Promise<Uint8Array> {
  const { packets, description } = await encodeSound(sound, sound.left.length, await host.codecs(), 48_000);
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const track = new EncodedAudioPacketSource('aac');
  output.addAudioTrack(track);
  await output.start();
  for (const { start, samples, data } of packets)
    await track.add(new EncodedPacket(data, 'key', start / 48000, samples / 48000), {
      decoderConfig: { codec: 'mp4a.40.2', sampleRate: 48000, numberOfChannels: 2, description },
    });
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

mkdirSync(folder, { recursive: true });
const page: string[] = [
  '# How it sounds',
  '',
  'Every instrument, bed, mood, soloist and voice by itself. All of it is computed; nothing is recorded. Spectrograms run from 40 Hz to',
  '16 kHz, 70 dB from dark to bright. Written by `scripts/write-sound-audition.ts`.',
];
for (const [title, pieces] of Object.entries(groups)) {
  page.push('', `## ${title} (${pieces.length})`, '', '| listen | what is heard | spectrogram |', '|---|---|---|');
  for (const { name, about, sound } of pieces) {
    page.push(`| [${name}](${name}.m4a) | ${about} | ![](${name}.webp) |`);
    if (!name.includes(only)) continue;
    const made = await sound();
    writeFileSync(`${folder}${name}.m4a`, await soundFile(made));
    const pixels = spectrogram(made.left, width, height);
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .webp({ quality: 60 })
      .toFile(`${folder}${name}.webp`);
  }
}
writeFileSync(`${folder}README.md`, `${page.join('\n')}\n`);
process.exit(0);

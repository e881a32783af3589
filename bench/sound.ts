/**
 * How exact, how clear and how fast the sound is, measured in finished films: `npm run bench:sound [notes|speech|speed|levels|heard]`.
 * Films are small, since nothing of the picture is measured here; their sound is decoded from the MP4 as a player would.
 * `speech` needs the Debian packages pocketsphinx and pocketsphinx-en-us, and is left out without them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Texture } from 'three/webgpu';
import type { CueSheet } from '@onereel/spec';
import { direct } from '@onereel/engine/director';
import { makeFilm } from '@onereel/engine';
import { openNodeHost } from '@onereel/engine/host/node';
import { decodeSound } from '../packages/engine/src/film/decode-sound.ts';
import { integratedLoudness } from '../packages/engine/src/sound/master/loudness.ts';
import { truePeaks } from '../packages/engine/src/sound/master/true-peak.ts';
import { mix } from '../packages/engine/src/sound/mix.ts';
import { measureNotes } from '../packages/engine/src/sound/music/measure-notes.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { speechClearance } from '../packages/engine/src/sound/space/clear-speech.ts';

const tunes = [
  'A pianist plays a C major triad.',
  'A piano plays the note A4 repeated five times.',
  'A rising C major scale on a flute.',
  'A falling D minor scale on a violin.',
  'A chromatic scale on a piano, rising.',
  'A guitar plays the notes E4, G4, B4 and E5.',
  'An F# minor chord on an organ.',
  'A C major arpeggio on a harp.',
  'A trumpet plays middle C.',
  'A perfect fifth from G3 on a cello.',
  'The chords C - G - Am - F on a guitar.',
  'A xylophone plays the notes C5, D5, E5, G5, C6.',
  'A saxophone plays a blues scale in A: the notes A3, C4, D4, E4, G4.',
  'A G7 chord on a piano.',
  'A pentatonic scale on a clarinet at 150 bpm.',
  'The notes C4, C4, G4, G4, A4, A4, G4 on a piano.',
  'A B flat major scale on a trumpet.',
  'An octave from D4 on a violin.',
  'A synth plays the notes E2, E3, G3, A3 at 120 bpm.',
  'A choir sings an E minor chord.',
];

/** The sentences of the speech study. */
const sentences = [
  'The weather is very cold today.',
  'Please open the window and close the door.',
  'There are seven people in the house.',
  'I would like to have some water.',
  'We need to find the road before night.',
  'The old man walked to the market with his dog.',
  'She told me a story about the king.',
];

const host = await openNodeHost();
const small = { host, width: 160, height: 90, fps: 12, quality: 'draft', seed: 1 } as const;

async function notes(): Promise<void> {
  console.log('| request | notes | worst pitch, cents | worst onset, ms |\n|---|---|---|---|');
  let [far, late, found, whole] = [0, 0, 0, 0];
  for (const prompt of tunes) {
    const film = await makeFilm({ prompt }, { ...small, seconds: 8 });
    const asked = film.screenplay?.sound.music?.tune?.notes ?? [];
    const measured = measureNotes((await decodeSound(film.bytes, await host.codecs()))!, asked);
    const cents = Math.max(0, ...measured.map((note) => Math.abs(note.cents ?? 1200)));
    const onset = Math.max(0, ...measured.map((note) => Math.abs(note.late)));
    whole += asked.length;
    found += measured.filter((note) => note.cents !== null && Math.abs(note.cents) <= 10 && Math.abs(note.late) <= 10).length;
    [far, late] = [Math.max(far, cents), Math.max(late, onset)];
    console.log(`| ${prompt} | ${asked.length} | ${cents.toFixed(1)} | ${onset.toFixed(1)} |`);
  }
  console.log(`\n${found} of ${whole} notes within 10 cents and 10 ms; worst ${far.toFixed(1)} cents, ${late.toFixed(1)} ms.\n`);
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^a-z' ]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

/** Words that must be changed, put in or taken out (Levenshtein). */
function errors(said: readonly string[], heard: readonly string[]): number {
  let row = heard.map((_, at) => at + 1);
  row.unshift(0);
  for (const [number, word] of said.entries()) {
    const next = [number + 1];
    for (const [at, other] of heard.entries()) next.push(Math.min(row[at]! + (word === other ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    row = next;
  }
  return row.at(-1)!;
}

/** 48 kHz to 16 kHz by the mean of three: enough for a recogniser that hears up to 7 kHz. */
function thirds(samples: Float32Array): Buffer {
  const bytes = Buffer.alloc(Math.floor(samples.length / 3) * 2);
  for (let at = 0; at * 2 < bytes.length; at++) {
    const mean = (samples[at * 3]! + samples[at * 3 + 1]! + samples[at * 3 + 2]!) / 3;
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, mean)) * 32000), at * 2);
  }
  return bytes;
}

function recognise(samples: Float32Array): string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'onereel-bench-'));
  try {
    const file = join(folder, 'line.raw');
    writeFileSync(file, thirds(samples));
    return words(
      execFileSync('pocketsphinx_continuous', ['-infile', file, '-samprate', '16000'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function speech(): Promise<void> {
  console.log('| speaker | sentence | heard as | wrong words | clear of the rest, dB |\n|---|---|---|---|---|');
  for (const speaker of ['A man', 'A woman']) {
    let [wrong, all] = [0, 0];
    for (const sentence of sentences) {
      const prompt = `${speaker} stands in a park and says: "${sentence}" Calm piano music plays.`;
      const film = await makeFilm({ prompt }, { ...small, seconds: 5 });
      const sound = (await decodeSound(film.bytes, await host.codecs()))!;
      const line = film.cueSheet!.dialogue[0]!;
      const heard = recognise(
        sound.subarray(Math.max(0, Math.round((line.at - 0.2) * 48000)), Math.round((line.at + line.seconds + 0.2) * 48000)),
      );
      if (heard === null) {
        console.log('\nThe recogniser pocketsphinx_continuous is not installed.\n');
        return;
      }
      const missed = errors(words(sentence), heard);
      const clear = speechClearance(film.stems!, { from: line.at, to: line.at + line.seconds });
      [wrong, all] = [wrong + missed, all + words(sentence).length];
      console.log(`| ${speaker} | ${sentence} | ${heard.join(' ')} | ${missed} | ${clear.toFixed(1)} |`);
    }
    console.log(`\n${speaker}: word error rate ${((100 * wrong) / all).toFixed(1)} % of ${all} words, with ambience and music.\n`);
  }
}

async function speed(): Promise<void> {
  const kinds = ['footstep', 'engine', 'bark', 'splash', 'wing', 'bell', 'roar', 'hoof', 'impact', 'siren'];
  const sheet: CueSheet = {
    version: 1,
    seconds: 12,
    seed: 1,
    listener: [0, 6, 12].map((at) => ({
      at,
      place: [at * 0.3, 1.6, 0] as [number, number, number],
      right: [1, 0, 0] as [number, number, number],
    })),
    space: 'city',
    cues: Array.from({ length: 30 }, (_, number) => ({
      at: (number * 12) / 30,
      seconds: 3,
      kind: kinds[number % kinds.length]!,
      position: [0, 12].map((at) => ({ at, place: [at - 6 + (number % 5), 1, -6] as [number, number, number] })),
      gain: 1,
    })),
    dialogue: [],
    music: { mood: 'epic', tempo: 'medium', instruments: [], hits: [4, 8] },
    ambience: [{ kind: 'city', gain: 1, at: 0, seconds: 12 }],
  };
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    await mix(sheet, { speak: host.speak });
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1e6);
  }
  const median = times.sort((a, b) => a - b)[2]!;
  console.log(
    `A 12 s mix of 30 moving sources with a bed and music: ${median.toFixed(2)} s of processor time, ${(12 / median).toFixed(1)} times real time (median of 5).\n`,
  );
}

const mixed = [
  'A red rubber ball bounces on a wooden floor.',
  'A dragon roars over the mountains.',
  'A dog runs through the snow and barks.',
  'A sailing ship in a storm at night.',
  'A yellow taxi drives through a rainy city at night.',
  'A woman in a kitchen says: "Dinner is ready." Jazz music plays.',
  'A quiet lake at dawn.',
  'A leaf falls.',
  'Fireworks explode over a city.',
  'A man walks across a wooden bridge.',
];

async function levels(): Promise<void> {
  console.log('| film | LUFS | true peak, dBTP |\n|---|---|---|');
  for (const prompt of mixed) {
    const film = await makeFilm({ prompt }, { ...small, seconds: 4, certificate: true });
    const sound = (await decodeSound(film.bytes, await host.codecs()))!;
    // Both channels were added up while decoding: the loudness is that of the stems, the peak that of the file.
    const channels = ['left', 'right'] as const;
    const [left, right] = channels.map((side) => {
      const whole = new Float32Array(sound.length);
      for (const stem of Object.values(film.stems!)) for (let at = 0; at < whole.length; at++) whole[at]! += stem[side][at] ?? 0;
      return whole;
    }) as [Float32Array, Float32Array];
    const peak = Math.max(...[left, right].map((side) => truePeaks(side).reduce((most, value) => Math.max(most, value), 0)));
    console.log(
      `| ${prompt} | ${integratedLoudness({ sampleRate: 48000, left, right }).toFixed(1)} | ${(20 * Math.log10(peak)).toFixed(1)} |`,
    );
  }
  console.log('');
}

/** Much happens at once, or something soft beside something loud. */
const crowded = [
  'An old fisherman in a yellow raincoat rows a small boat across a foggy lake at dawn, then a heron takes off from the reeds.',
  'A dog barks at a passing train while rain falls on the station roof.',
  'A blacksmith hammers a glowing sword in a noisy workshop.',
  'A mouse squeaks in a kitchen while a kettle whistles.',
  'A baby cries in a quiet room and a clock ticks.',
  'A motorcycle races past a cheering crowd in a stadium.',
  'Thunder rolls over a stormy sea, a bell rings on a ship and gulls cry.',
  'A man chops wood in a forest while birds sing and an explosion is heard far away.',
  'A knight fights a dragon that roars in front of a burning castle, epic music.',
  'A train passes a quiet village while a rooster crows.',
  'A horse gallops over a wooden bridge while a river roars below.',
  'A man types on a laptop in a cafe, rain against the window.',
  "A ship's horn sounds in the harbour at night, waves lap at the pier.",
  'A police car with a wailing siren speeds through a city at night.',
  'A rocket launches with a deafening roar, people applaud.',
];

/** Every kind of cue by itself against all the rest of the finished mix; nothing is drawn. */
async function heard(): Promise<void> {
  console.log('| film | kinds of sound | not heard | softest, dBFS | stands clear least, dB |\n|---|---|---|---|---|');
  let [kinds, missed] = [0, 0];
  for (const prompt of crowded) {
    const stage = await buildStage(await direct(prompt, { seed: 1, seconds: 4 }), {
      speak: host.speak,
      cache: host.cache,
      aspect: 16 / 9,
      shadowMap: new Texture(),
    });
    const { audibility } = await mix(stage.cueSheet, { speak: host.speak, measured: true });
    const lost = audibility!.filter(({ isHeard }) => !isHeard).map(({ kind }) => kind);
    const least = (values: readonly number[]): string => (values.length === 0 ? '' : Math.min(...values).toFixed(1));
    [kinds, missed] = [kinds + audibility!.length, missed + lost.length];
    console.log(
      `| ${prompt} | ${audibility!.length} | ${lost.join(', ')} | ${least(audibility!.map(({ level }) => level))} | ${least(audibility!.map(({ stands }) => stands))} |`,
    );
    stage.dispose();
  }
  console.log(`\n${kinds - missed} of ${kinds} kinds of sound are heard.\n`);
}

const parts = { notes, speech, speed, levels, heard } as const;
const asked = process.argv.slice(2).filter((name): name is keyof typeof parts => name in parts);
for (const name of asked.length > 0 ? asked : (Object.keys(parts) as (keyof typeof parts)[])) await parts[name]();
process.exit(0);

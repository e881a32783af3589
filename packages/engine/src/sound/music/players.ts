import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import type { Pair } from '../ambience/bed.ts';
import { blendAside } from '../ambience/bed.ts';
import { hold, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { ring, thump } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { blend } from '../dsp/blend.ts';
import { sampleRate, silence } from '../sample-rate.ts';
import type { PlayerName } from './moods.ts';
import { hertzOf } from './pitch.ts';
import type { Note } from './score.ts';
import { playSoloist, type SoloistName, soloistNames } from './soloists.ts';

/** A saw without the edges that would fold back (PolyBLEP), with a slow vibrato. */
function saw(seconds: Seconds, hertz: Hertz, vibrato: number, chance: Chance): Float32Array {
  const samples = silence(seconds);
  const phase0 = chance.next();
  const rate = chance.between(4.6, 5.6);
  let phase = chance.next(),
    step = hertz / sampleRate;
  for (let index = 0; index < samples.length; index++) {
    if (index % 64 === 0)
      step =
        (hertz * (1 + vibrato * Math.min(1, index / 30000) * Math.sin(2 * Math.PI * (rate * (index / sampleRate) + phase0)))) / sampleRate;
    phase += step;
    if (phase >= 1) phase -= 1;
    let value = 2 * phase - 1;
    // The jump from 1 to -1 is rounded over one sample on either side.
    if (phase < step) value += (1 - phase / step) ** 2;
    else if (phase > 1 - step) value -= (1 - (1 - phase) / step) ** 2;
    samples[index] = value;
  }
  return samples;
}

/** Plays one note of one player. Mono; the stage puts it to its side. */
type Player = (note: Note, brightness: number, chance: Chance) => Float32Array;

const strings: Player = ({ seconds, key, strength, plain }, brightness, chance) => {
  const hertz = hertzOf(key);
  const whole = seconds + (plain ? 0.05 : 0.35);
  const samples = saw(whole, hertz * 1.0025, 0.0035, chance.spawn('first'));
  blend(samples, saw(whole, hertz * 0.9972, 0.0035, chance.spawn('second')));
  const curve = hold(whole, plain ? 0.008 : Math.min(0.32, seconds * 0.35), plain ? 0.06 : 0.45);
  sweep(samples, 'low-pass', (at) => 500 + (1500 + 3600 * brightness) * strength * curve(at), 0.7);
  return shape(samples, (at) => curve(at) * strength * 0.3);
};

const brass: Player = ({ seconds, key, strength, plain }, brightness, chance) => {
  const whole = seconds + (plain ? 0.05 : 0.2);
  const samples = saw(whole, hertzOf(key), 0.002, chance.spawn('first'));
  blend(samples, saw(whole, hertzOf(key) * 1.004, 0.002, chance.spawn('second')), 0.7);
  const swelling = (at: Seconds): number => Math.min(1, at / (plain ? 0.006 : 0.06)) * (0.6 + 0.4 * Math.exp(-at * 3));
  sweep(samples, 'low-pass', (at) => 260 + (1100 + 2600 * brightness) * strength * swelling(at), 1.1);
  const ends = hold(whole, plain ? 0.008 : 0.035, plain ? 0.06 : 0.25);
  return shape(samples, (at) => ends(at) * swelling(at) * strength * 0.6);
};

const piano: Player = ({ seconds, key, strength }, brightness, chance) => {
  const hertz = hertzOf(key);
  const ringing = Math.max(0.7, 4.2 * (220 / hertz) ** 0.5);
  const samples = silence(Math.min(seconds + 0.5, ringing) + 0.1);
  const partials = Math.min(14, Math.floor(9000 / hertz));
  for (let partial = 1; partial <= partials; partial++) {
    // Steel is stiff: the higher the partial the sharper.
    const stretched = hertz * partial * Math.sqrt(1 + 0.00035 * partial * partial);
    const loudness = (strength * Math.exp(-partial * (0.36 - 0.24 * brightness * strength))) / partial ** 0.4;
    ring(
      samples,
      [
        [stretched, loudness, ringing / (1 + 0.35 * partial)],
        [stretched * 1.0006, loudness * 0.5, ringing / (1 + 0.2 * partial)],
      ],
      0.001,
      0.55,
    );
  }
  const hammer = filter(white(0.03, chance), 'band-pass', 1900, 0.6);
  blend(samples, shape(hammer, strike(0.0005, 0.02), 1), 0.12 * strength);
  return shape(samples, (at) => (at < seconds ? 1 : Math.exp(-(at - seconds) * 9)));
};

const pluck: Player = ({ seconds, key, strength }, brightness, chance) => {
  // Karplus and Strong: a burst of noise goes round a string and loses its treble.
  // The averaging below delays by half a sample; the rest of the string is whole samples and a part between two.
  const length = sampleRate / hertzOf(key) - 0.5;
  const line = new Float32Array(Math.max(2, Math.floor(length)));
  const part = length - line.length;
  const burst = filter(white(line.length / sampleRate + 0.001, chance), 'low-pass', 1400 + 5200 * brightness * strength);
  // A string cannot swing about a place beside its rest: the burst gives no push to one side.
  const push = burst.subarray(0, line.length).reduce((sum, value) => sum + value, 0) / line.length;
  for (let index = 0; index < line.length; index++) line[index] = burst[index] - push;
  const samples = silence(Math.min(2.4, seconds + 0.9));
  let place = 0,
    before = 0,
    last = 0;
  for (let index = 0; index < samples.length; index++) {
    const value = line[place] * (1 - part) + before * part;
    before = line[place];
    line[place] = 0.9965 * 0.5 * (value + last);
    last = value;
    place = place + 1 === line.length ? 0 : place + 1;
    samples[index] = value * strength;
  }
  return shape(samples, (at) => (at < seconds ? 1 : Math.exp(-(at - seconds) * 7)));
};

const bells: Player = ({ key, strength }) => {
  const hertz = hertzOf(key);
  const samples = silence(2.6);
  return ring(
    samples,
    [
      [hertz, 0.7, 2.2],
      [hertz * 2.76, 0.28, 1],
      [hertz * 5.4, 0.14, 0.45],
      [hertz * 8.93, 0.06, 0.2],
    ],
    0.0005,
    strength * 0.55,
  );
};

const bass: Player = ({ seconds, key, strength }, brightness, chance) => {
  const hertz = hertzOf(key);
  const whole = seconds + 0.12;
  const samples = saw(whole, hertz, 0, chance);
  sweep(samples, 'low-pass', (at) => hertz * 2.2 + (500 + 900 * brightness) * Math.exp(-at * 7), 0.9);
  const ends = hold(whole, 0.012, 0.1);
  return shape(samples, (at) => ends(at) * strength * 0.62 * (0.55 + 0.45 * Math.exp(-at * 2.4)));
};

const taiko: Player = ({ key, strength }, brightness, chance) => {
  const skin = hertzOf(key);
  const samples = silence(1.3);
  thump(samples, 0, skin * 2, skin, 0.035, 0.9, 0.85 * strength);
  ring(
    samples,
    [
      [skin * 1.6, 0.4, 0.5],
      [skin * 2.3, 0.35, 0.35],
      [skin * 3.6, 0.3, 0.2],
      [skin * 5.2, 0.2, 0.12],
    ],
    0,
    0.6 * strength,
    0.0004,
  );
  const slap = filter(filter(white(0.16, chance), 'low-pass', 2400 + 2600 * brightness), 'high-pass', 350);
  return blend(samples, shape(slap, strike(0.0008, 0.085), 1), 1.3 * strength);
};

const flute: Player = ({ seconds, key, strength, plain }, brightness, chance) => {
  const hertz = hertzOf(key);
  const samples = silence(seconds + 0.12);
  const whole = samples.length / sampleRate;
  let phase = 0;
  for (let index = 0; index < samples.length; index++) {
    const at = index / sampleRate;
    phase += (2 * Math.PI * hertz * (1 + 0.005 * Math.min(1, at * 2) * Math.sin(2 * Math.PI * 5.2 * at))) / sampleRate;
    samples[index] = Math.sin(phase) + (0.22 + 0.2 * brightness) * Math.sin(2 * phase) + 0.1 * Math.sin(3 * phase);
  }
  const breath = sweep(white(whole, chance), 'band-pass', hertz * 2, 2.5);
  blend(
    samples,
    shape(breath, (at) => 0.25 + 0.75 * Math.exp(-at * 22)),
    0.4,
  );
  const ends = hold(whole, plain ? 0.008 : 0.05, plain ? 0.05 : 0.11);
  return shape(samples, (at) => ends(at) * strength * 0.34);
};

const shaker: Player = ({ strength }, brightness, chance) => {
  const grains = filter(white(0.09, chance), 'band-pass', 6200 + 1500 * brightness, 0.8);
  return shape(grains, (at) => Math.min(1, at / 0.012) * Math.exp(-at * 60) * strength * 0.9, 2);
};

/** Every player: how it sounds, where it sits from -1 (left) to 1, and how loud it is among the others. */
const seats: Readonly<Record<Exclude<PlayerName, SoloistName>, { play: Player; side: number; gain: number }>> = {
  strings: { play: strings, side: -0.15, gain: 0.24 },
  piano: { play: piano, side: -0.2, gain: 0.85 },
  brass: { play: brass, side: 0.3, gain: 0.42 },
  taiko: { play: taiko, side: 0, gain: 0.8 },
  pluck: { play: pluck, side: 0.28, gain: 0.8 },
  bells: { play: bells, side: -0.35, gain: 0.65 },
  bass: { play: bass, side: 0, gain: 0.5 },
  flute: { play: flute, side: 0.15, gain: 0.62 },
  shaker: { play: shaker, side: -0.3, gain: 1.2 },
};

const soloists: ReadonlySet<string> = new Set(soloistNames);
const isSoloist = (player: PlayerName): player is SoloistName => soloists.has(player);

/** Plays one note into the two channels, in place. Notes of a chord spread a little around the player's seat. */
export function playNote(pair: Pair, note: Note, brightness: number, chance: Chance): void {
  if (isSoloist(note.player)) {
    blendAside(pair, playSoloist(note.player, note, brightness, chance), note.at, note.plain ? 0 : 0.1, 0.8);
    return;
  }
  const { play, side, gain } = seats[note.player];
  const spread = note.player === 'strings' || note.player === 'piano' ? ((note.key % 12) / 11 - 0.5) * 0.9 : 0;
  blendAside(pair, play(note, brightness, chance), note.at, Math.max(-1, Math.min(1, side + spread)), gain);
}

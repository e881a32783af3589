import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { hold, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { ring } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { sampleRate, silence } from '../sample-rate.ts';
import { hertzOf } from './pitch.ts';
import type { Note } from './score.ts';

/** A tone as plain data: its partials and how they begin, breathe and end. */
interface Tone {
  /** Loudness of the partials 1, 2, 3 … */
  readonly partials: readonly number[];
  readonly attack: Seconds;
  readonly release: Seconds;
  /** Share of the pitch by which it sways, and how often in a second. */
  readonly vibrato: number;
  readonly rate: number;
  /** How much air or bow is heard, and how bright that is as a multiple of the pitch. */
  readonly air: number;
  readonly airAt: number;
  /** How much brighter the beginning is: a brass player's attack. */
  readonly bite: number;
  /** 60 dB in so many seconds, for what is struck or plucked; 0 for what is held. */
  readonly fall: Seconds;
  readonly loudness: number;
}

const tones = {
  violin: {
    partials: [1, 0.75, 0.6, 0.5, 0.45, 0.28, 0.24, 0.18, 0.12, 0.1, 0.07, 0.05],
    attack: 0.02,
    release: 0.12,
    vibrato: 0.0028,
    rate: 5.6,
    air: 0.1,
    airAt: 6,
    bite: 0.3,
    fall: 0,
    loudness: 0.3,
  },
  cello: {
    partials: [1, 0.9, 0.7, 0.6, 0.4, 0.36, 0.3, 0.2, 0.15, 0.1],
    attack: 0.022,
    release: 0.16,
    vibrato: 0.0024,
    rate: 5,
    air: 0.1,
    airAt: 7,
    bite: 0.25,
    fall: 0,
    loudness: 0.32,
  },
  trumpet: {
    partials: [0.7, 0.9, 1, 0.85, 0.7, 0.5, 0.38, 0.27, 0.2, 0.13, 0.08],
    attack: 0.018,
    release: 0.08,
    vibrato: 0.0015,
    rate: 5.2,
    air: 0.04,
    airAt: 5,
    bite: 0.9,
    fall: 0,
    loudness: 0.26,
  },
  saxophone: {
    partials: [1, 0.85, 0.9, 0.6, 0.55, 0.4, 0.36, 0.24, 0.2, 0.12, 0.1],
    attack: 0.02,
    release: 0.09,
    vibrato: 0.0022,
    rate: 5,
    air: 0.16,
    airAt: 4,
    bite: 0.5,
    fall: 0,
    loudness: 0.26,
  },
  clarinet: {
    partials: [1, 0.06, 0.72, 0.08, 0.48, 0.1, 0.3, 0.1, 0.18, 0.06, 0.1],
    attack: 0.018,
    release: 0.08,
    vibrato: 0.0008,
    rate: 4.6,
    air: 0.05,
    airAt: 5,
    bite: 0.2,
    fall: 0,
    loudness: 0.32,
  },
  organ: {
    partials: [1, 0.8, 0.5, 0.6, 0.2, 0.35, 0.08, 0.4, 0, 0.12],
    attack: 0.012,
    release: 0.1,
    vibrato: 0,
    rate: 1,
    air: 0.02,
    airAt: 3,
    bite: 0,
    fall: 0,
    loudness: 0.3,
  },
  accordion: {
    partials: [1, 0.7, 0.75, 0.5, 0.52, 0.34, 0.3, 0.2, 0.16, 0.1],
    attack: 0.016,
    release: 0.07,
    vibrato: 0.0018,
    rate: 6.2,
    air: 0.05,
    airAt: 4,
    bite: 0.15,
    fall: 0,
    loudness: 0.26,
  },
  choir: {
    partials: [1, 0.55, 0.5, 0.26, 0.16, 0.12, 0.1, 0.05],
    attack: 0.024,
    release: 0.3,
    vibrato: 0.0026,
    rate: 5.1,
    air: 0.14,
    airAt: 3,
    bite: 0,
    fall: 0,
    loudness: 0.36,
  },
  synth: {
    partials: [1, 0.5, 0.34, 0.25, 0.2, 0.17, 0.14, 0.12, 0.11, 0.1, 0.09, 0.08],
    attack: 0.008,
    release: 0.14,
    vibrato: 0,
    rate: 1,
    air: 0,
    airAt: 1,
    bite: 0.8,
    fall: 0,
    loudness: 0.3,
  },
  guitar: {
    partials: [1, 0.85, 0.6, 0.45, 0.34, 0.22, 0.18, 0.14, 0.1, 0.07, 0.05],
    attack: 0.0008,
    release: 0.1,
    vibrato: 0,
    rate: 1,
    air: 0.08,
    airAt: 9,
    bite: 1,
    fall: 2.6,
    loudness: 0.45,
  },
  'electric-guitar': {
    partials: [1, 0.9, 0.85, 0.7, 0.62, 0.5, 0.44, 0.36, 0.3, 0.22, 0.16, 0.12],
    attack: 0.002,
    release: 0.08,
    vibrato: 0.001,
    rate: 5.4,
    air: 0.02,
    airAt: 7,
    bite: 0.4,
    fall: 7,
    loudness: 0.3,
  },
  harp: {
    partials: [1, 0.5, 0.34, 0.2, 0.12, 0.08, 0.05],
    attack: 0.0006,
    release: 0.25,
    vibrato: 0,
    rate: 1,
    air: 0.05,
    airAt: 8,
    bite: 0.7,
    fall: 2.8,
    loudness: 0.5,
  },
} as const satisfies Record<string, Tone>;

/** The soloists by name. */
export type SoloistName = keyof typeof tones | 'xylophone' | 'kit';

/** Their names, for those who list them. */
export const soloistNames = [...(Object.keys(tones) as (keyof typeof tones)[]), 'xylophone', 'kit'] as const;

/** The longest beginning of a note that is asked for exactly. */
const quick: Seconds = 0.008;

/** The partials as sines: each with its own fall, brighter at the beginning by the tone's bite. */
function sounding(tone: Tone, note: Note, brightness: number, chance: Chance): Float32Array {
  const hertz = hertzOf(note.key);
  const whole =
    tone.fall > 0 ? Math.min(note.seconds + tone.release + 0.4, tone.fall * (220 / hertz) ** 0.25 + 0.2) : note.seconds + tone.release;
  const samples = silence(whole);
  const phase = new Float64Array(tone.partials.length).fill(0).map(() => chance.next() * 0.2);
  const falls = tone.partials.map((_, index) => (tone.fall > 0 ? Math.exp(-6.908 / ((tone.fall / (1 + index * 0.45)) * sampleRate)) : 1));
  const levels = tone.partials.map((loudness, index) =>
    hertz * (index + 1) < 18000 ? loudness * (0.6 + 0.8 * brightness) ** Math.min(4, index) : 0,
  );
  const most = levels.reduce((sum, level) => sum + level, 0) || 1;
  let sway = 0;
  const bite = Math.exp(-1 / (0.06 * sampleRate));
  let edge = 1;
  for (let index = 0; index < samples.length; index++) {
    const at = index / sampleRate;
    if (index % 32 === 0) sway = tone.vibrato * Math.min(1, Math.max(0, (at - 0.15) * 4)) * Math.sin(2 * Math.PI * tone.rate * at);
    edge *= bite;
    let value = 0;
    for (let partial = 0; partial < levels.length; partial++) {
      phase[partial] += ((2 * Math.PI * hertz * (partial + 1)) / sampleRate) * (1 + sway);
      value += Math.sin(phase[partial]!) * levels[partial]! * (1 + tone.bite * edge * partial * 0.25);
      levels[partial]! *= falls[partial]!;
    }
    samples[index] = value / most;
  }
  return samples;
}

function play(tone: Tone, note: Note, brightness: number, chance: Chance): Float32Array {
  // A note that is asked for by itself begins and ends by itself.
  const attack = note.plain ? Math.min(tone.attack, quick) : tone.attack;
  const release = note.plain ? Math.min(tone.release, 0.05) : tone.release;
  const samples = sounding({ ...tone, release }, note, brightness, chance);
  const whole = samples.length / sampleRate;
  if (tone.air > 0) {
    const air = sweep(white(whole, chance.spawn('air')), 'band-pass', Math.min(9000, hertzOf(note.key) * tone.airAt), 1.2);
    blend(
      samples,
      shape(air, (at) => (tone.fall > 0 ? Math.exp(-at * 60) : 0.25 + 0.75 * Math.exp(-at * 25))),
      tone.air * 2,
    );
  }
  const ends = hold(whole + 0.001, attack, tone.fall > 0 ? 0.05 : release);
  const damped = (at: Seconds): number => (tone.fall > 0 && at > note.seconds ? Math.exp(-(at - note.seconds) / (release * 0.3)) : 1);
  return shape(samples, (at) => ends(at) * damped(at) * note.strength * tone.loudness * 2, 8);
}

function xylophone({ key, strength }: Note, chance: Chance): Float32Array {
  const hertz = hertzOf(key);
  const samples = ring(
    silence(0.9),
    [
      [hertz, 0.8, 0.55],
      [hertz * 3, 0.35, 0.22],
      [hertz * 6.2, 0.2, 0.1],
    ],
    0.0004,
    strength * 0.6,
  );
  return blend(samples, shape(filter(white(0.02, chance), 'band-pass', 2600, 0.8), strike(0.0004, 0.012), 1), 0.25 * strength);
}

/** A drum kit by the keys of General MIDI: 36 kick, 38 snare, 42 closed hi-hat, 46 open hi-hat, 49 crash, toms between. */
function kit({ key, strength }: Note, chance: Chance): Float32Array {
  if (key === 42 || key === 44 || key === 46 || key === 49 || key === 51) {
    const seconds = key === 49 ? 1.6 : key === 46 || key === 51 ? 0.5 : 0.09;
    const metal = filter(filter(white(seconds, chance), 'high-pass', 5200), 'peak', 8200, 1.2, 8);
    return shape(metal, strike(0.0008, seconds), 1).map((value) => value * 0.5 * strength);
  }
  const snare = key === 38 || key === 40;
  const skin = snare ? 190 : key <= 36 ? 52 : 70 + (key - 41) * 14;
  const samples = ring(
    silence(snare ? 0.35 : 0.7),
    [
      [skin, 0.9, 0.3],
      [skin * 1.6, 0.6, 0.2],
      [skin * 2.3, 0.45, 0.12],
      [skin * 4.1, 0.35, 0.06],
    ],
    0,
    strength,
    0.0003,
  );
  const rattle = filter(filter(white(0.25, chance), 'band-pass', snare ? 3400 : 1900, 0.5), 'high-pass', snare ? 1200 : 500);
  return blend(samples, shape(rattle, strike(0.0006, snare ? 0.2 : 0.05), 1), (snare ? 1.1 : 0.5) * strength);
}

/** Plays one note of a soloist. Mono; its first sample is its onset. */
export function playSoloist(name: SoloistName, note: Note, brightness: number, chance: Chance): Float32Array {
  if (name === 'xylophone') return xylophone(note, chance);
  if (name === 'kit') return kit(note, chance);
  return play(tones[name], note, brightness, chance);
}

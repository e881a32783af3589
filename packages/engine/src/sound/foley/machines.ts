import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { comb } from '../dsp/comb.ts';
import { drift } from '../dsp/drift.ts';
import { fade, hold, shape } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { type Curve, sweep } from '../dsp/sweep.ts';
import { type Instrument, type Part } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';

interface Motor {
  readonly cylinders: number;
  readonly idle: number;
  readonly top: number;
  /** Metres per second at the top of each gear. */
  readonly gears: readonly number[];
  readonly pipes: readonly number[];
  /** How much the valves and the injection are heard. */
  readonly clatter: number;
  readonly dull: number;
}

const motors: Readonly<Record<string, Motor>> = {
  car: { cylinders: 4, idle: 850, top: 5200, gears: [9, 16, 25, 36, 60], pipes: [83, 131, 217], clatter: 0.35, dull: 5200 },
  taxi: { cylinders: 4, idle: 780, top: 3900, gears: [7, 13, 21, 30, 50], pipes: [74, 119, 203], clatter: 0.8, dull: 4200 },
  motorcycle: { cylinders: 2, idle: 1050, top: 7200, gears: [12, 20, 29, 39, 62], pipes: [97, 167, 283], clatter: 0.5, dull: 6500 },
  boat: { cylinders: 2, idle: 700, top: 3200, gears: [9, 20], pipes: [52, 88, 151], clatter: 0.6, dull: 2800 },
  tank: { cylinders: 12, idle: 600, top: 2400, gears: [4, 8, 14, 20], pipes: [41, 63, 118], clatter: 1.4, dull: 3000 },
  truck: { cylinders: 6, idle: 620, top: 2300, gears: [4, 7, 11, 16, 22, 30], pipes: [47, 79, 141], clatter: 1, dull: 3200 },
};

/** Revolutions per minute at a speed: climbing through each gear. */
function revolutions(motor: Motor, metresPerSecond: number): number {
  let bottom = 0;
  for (const top of motor.gears) {
    if (metresPerSecond <= top) {
      const low = bottom === 0 ? motor.idle : motor.top * 0.5;
      return low + (motor.top - low) * 0.85 * ((metresPerSecond - bottom) / (top - bottom));
    }
    bottom = top;
  }
  return motor.top;
}

function revolutionsOf(part: Part, motor: Motor, seconds: Seconds): Curve {
  const told = part.curve('rpm');
  if (told !== null) return (at) => Math.max(300, told(at / seconds));
  const speed = part.curve('speed');
  if (speed !== null) return (at) => revolutions(motor, Math.abs(speed(at / seconds)));
  const steady = part.number('rpm') > 0 ? part.number('rpm') : revolutions(motor, part.number('speed'));
  return () => steady;
}

/** The pressure of one firing after the other, uneven as cylinders are. */
function firings(seconds: Seconds, motor: Motor, turns: Curve, chance: Chance): Float32Array {
  const samples = silence(seconds);
  const uneven = drift(seconds, 24, chance.spawn('uneven'), 0.985, 1.015);
  const own = Array.from({ length: motor.cylinders }, () => chance.between(0.82, 1.1));
  let phase = 0,
    cylinder = 0,
    strength = 1,
    step = 0;
  for (let index = 0; index < samples.length; index++) {
    if (index % 32 === 0) step = ((turns(index / sampleRate) / 60) * (motor.cylinders / 2) * uneven(index / sampleRate)) / sampleRate;
    phase += step;
    if (phase >= 1) {
      phase -= 1;
      cylinder = (cylinder + 1) % motor.cylinders;
      strength = own[cylinder] * chance.between(0.88, 1.12);
    }
    const fall = (1 - phase) ** 6;
    samples[index] = strength * fall * (Math.sin(2 * Math.PI * phase * 1.5) + (0.35 + 0.5 * motor.clatter) * (chance.next() - 0.5));
  }
  return samples;
}

/** A combustion engine. */
export const engine: Instrument = {
  kind: 'engine',
  describe: 'The engine of a car, a taxi or a truck; it follows a curve of rpm, or of speed through the gears.',
  parameters: {
    type: { default: 'car', values: Object.keys(motors) },
    speed: { default: 10, low: 0, high: 70 },
    rpm: { default: 0, low: 0, high: 9000 },
  },
  curves: ['rpm', 'speed'],
  moment: 'start',
  loudness: -23,
  reference: 14,
  play(part, chance) {
    const motor = motors[part.word('type')];
    const seconds = Math.max(0.6, part.seconds);
    const turns = revolutionsOf(part, motor, seconds);
    const source = firings(seconds, motor, turns, chance);
    const samples = silence(seconds);
    for (const [index, pipe] of motor.pipes.entries()) blend(samples, comb(source.slice(), pipe, index === 1 ? 0.5 : -0.55, 0.45), 0.45);
    filter(filter(filter(samples, 'peak', 230, 1.2, 5), 'peak', 700, 1, 11), 'peak', 1700, 0.9, 13);
    saturate(levelToPeak(filter(samples, 'high-pass', 55)), 2.2);
    const load = (at: Seconds): number => 0.45 + 0.55 * Math.min(1, turns(at) / motor.top);
    const clatter = sweep(white(seconds, chance.spawn('clatter')), 'band-pass', (at) => 1500 + turns(at) * 0.5, 1.1);
    for (let index = 0; index < clatter.length; index++) clatter[index] *= 0.2 + Math.abs(source[index]) * 2.4;
    blend(samples, clatter, 0.6 * (0.4 + motor.clatter));
    const whine = sweep(white(seconds, chance.spawn('whine')), 'band-pass', (at) => (turns(at) / 60) * 21, 14);
    blend(samples, whine, 0.5);
    filter(samples, 'low-pass', motor.dull);
    const ends = hold(seconds, 0.08, 0.15);
    shape(samples, (at) => load(at) * ends(at), 64);
    return { samples, onset: 0, level: -6 + 9 * load(seconds / 2) };
  },
};

function rolling(part: Part, chance: Chance, wet: boolean): { samples: Float32Array; onset: number; level: number } {
  const seconds = Math.max(0.5, part.seconds);
  const told = part.curve('speed');
  const speed = (at: Seconds): number => (told === null ? part.number('speed') : Math.abs(told(at / seconds)));
  const rub = sweep(white(seconds, chance.spawn('rub')), 'band-pass', (at) => 500 + speed(at) * 26, 0.55);
  const body = sweep(white(seconds, chance.spawn('body')), 'low-pass', (at) => 130 + speed(at) * 9);
  const samples = blend(rub, body, 0.9);
  if (wet) {
    const hiss = sweep(white(seconds, chance.spawn('hiss')), 'band-pass', (at) => 2600 + speed(at) * 95, 0.5);
    const spray = drift(seconds, 17, chance.spawn('spray'), 0.55, 1);
    blend(samples, shape(hiss, spray), 1.9);
  }
  const rough = drift(seconds, 9, chance.spawn('rough'), 0.75, 1);
  const ends = hold(seconds, 0.1, 0.15);
  shape(samples, (at) => rough(at) * Math.min(1.6, (speed(at) / 14) ** 1.1) * ends(at), 32);
  return { samples, onset: 0, level: Math.max(-14, Math.min(8, 16 * Math.log10(Math.max(1, speed(seconds / 2)) / 14))) };
}

/** Tyres on a dry road. */
export const tyres: Instrument = {
  kind: 'tyres',
  describe: 'Tyres roll on a dry road; they follow a curve of speed.',
  parameters: { speed: { default: 14, low: 0, high: 70 } },
  curves: ['speed'],
  moment: 'start',
  loudness: -28,
  reference: 12,
  play: (part, chance) => rolling(part, chance, false),
};

/** Tyres on a wet road. */
export const tyresWet: Instrument = {
  kind: 'tyres-wet',
  describe: 'Tyres hiss through the water of a wet road; they follow a curve of speed.',
  parameters: { speed: { default: 14, low: 0, high: 70 } },
  curves: ['speed'],
  moment: 'start',
  loudness: -26,
  reference: 13,
  play: (part, chance) => rolling(part, chance, true),
};

/** The tones of a horn: reeds, so rich in harmonics. */
const horns: Readonly<Record<string, readonly number[]>> = {
  car: [415, 523],
  truck: [185, 233, 277],
  ship: [74, 92.5],
  train: [311, 370, 440],
};

/** A horn. */
export const horn: Instrument = {
  kind: 'horn',
  describe: 'The horn of a car, a truck, a train or a ship.',
  parameters: { type: { default: 'car', values: Object.keys(horns) } },
  curves: [],
  moment: 'start',
  loudness: -17,
  reference: 20,
  play(part, chance) {
    const seconds = Math.max(0.25, part.seconds || 0.6);
    const samples = silence(seconds);
    const slow = part.word('type') === 'ship' ? 0.12 : 0.015;
    for (const tone of horns[part.word('type')]) {
      const wobble = drift(seconds, 5, chance, 0.997, 1.003);
      let phase = chance.next();
      for (let index = 0; index < samples.length; index++) {
        phase += (tone * wobble(index / sampleRate)) / sampleRate;
        phase -= Math.floor(phase);
        const reed = Math.sin(2 * Math.PI * phase);
        samples[index] += Math.tanh(5 * reed + 1.6) + 0.25 * Math.sin(4 * Math.PI * phase);
      }
    }
    blend(samples, filter(white(seconds, chance), 'band-pass', 1800, 0.7), 0.08);
    filter(filter(filter(samples, 'high-pass', 60), 'high-shelf', 260, 0.7, 9), 'peak', 1300, 1, 5);
    filter(samples, 'low-pass', 5600);
    shape(samples, hold(seconds, slow, slow * 3), 16);
    return { samples: fade(samples, 0.002, 0.03), onset: 0 };
  },
};

/** A siren. */
export const siren: Instrument = {
  kind: 'siren',
  describe: 'A siren: a rising and falling wail, a fast yelp, or two tones in turn.',
  parameters: { type: { default: 'wail', values: ['wail', 'yelp', 'two-tone'] } },
  curves: [],
  moment: 'start',
  loudness: -19,
  reference: 30,
  play(part, chance) {
    const seconds = Math.max(0.5, part.seconds || 4);
    const type = part.word('type');
    const start = chance.next();
    const pitch: Curve = (at) => {
      if (type === 'two-tone') return Math.floor(at * 1.6) % 2 === 0 ? 450 : 600;
      const turn = at / (type === 'yelp' ? 0.31 : 4.2) + (type === 'wail' ? 0.2 * start : 0);
      const place = turn - Math.floor(turn);
      return 620 + 780 * (place < 0.45 ? place / 0.45 : 1 - (place - 0.45) / 0.55);
    };
    const samples = new Float32Array(samplesIn(seconds));
    let phase = 0,
      hertz = pitch(0);
    for (let index = 0; index < samples.length; index++) {
      hertz += (pitch(index / sampleRate) - hertz) * 0.002;
      phase += (2 * Math.PI * hertz) / sampleRate;
      samples[index] = Math.tanh(1.8 * Math.sin(phase)) + 0.2 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase);
    }
    filter(filter(samples, 'peak', 1500, 0.8, 5), 'low-pass', 4800);
    return { samples: shape(samples, hold(seconds, 0.06, 0.15)), onset: 0 };
  },
};

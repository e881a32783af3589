import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { comb } from '../dsp/comb.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { pink, white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import type { Instrument } from '../instrument.ts';
import { sampleRate, silence } from '../sample-rate.ts';

interface Craft {
  /** Blades that pass in a second; 0 for jets and rockets. */
  readonly blades: number;
  readonly sharp: number;
  /** The centre of the roar, hertz, and how much of it there is. */
  readonly roar: number;
  readonly roaring: number;
  /** The compressor's whistle, hertz; 0 for none. */
  readonly whine: number;
}

const crafts: Readonly<Record<string, Craft>> = {
  jet: { blades: 0, sharp: 0, roar: 620, roaring: 1, whine: 2700 },
  propeller: { blades: 74, sharp: 2.2, roar: 480, roaring: 0.25, whine: 0 },
  helicopter: { blades: 11.5, sharp: 7, roar: 700, roaring: 0.35, whine: 1900 },
  drone: { blades: 190, sharp: 1.4, roar: 2300, roaring: 0.2, whine: 5200 },
  rocket: { blades: 0, sharp: 0, roar: 340, roaring: 1.4, whine: 0 },
};

/** What flies by an engine. */
export const aircraft: Instrument = {
  kind: 'aircraft',
  describe: 'A jet, a propeller plane, a helicopter, a drone or a rocket.',
  parameters: { type: { default: 'jet', values: Object.keys(crafts) }, power: { default: 0.7, low: 0.2, high: 1 } },
  curves: ['power'],
  moment: 'start',
  loudness: -19,
  reference: 30,
  play(part, chance) {
    const { blades, sharp, roar, roaring, whine } = crafts[part.word('type')]!;
    const seconds = Math.max(0.8, part.seconds);
    const told = part.curve('power');
    const power = (at: number): number => (told ? told(at / seconds) : part.number('power'));
    const gusts = drift(seconds, 4, chance.spawn('gusts'), 0.75, 1);
    const samples = shape(
      sweep(pink(seconds, chance.spawn('roar')), 'low-pass', (at) => roar * (0.7 + 2.2 * power(at)), 0.6),
      (at) => gusts(at) * roaring,
      64,
    );
    blend(
      samples,
      shape(filter(white(seconds, chance.spawn('tear')), 'band-pass', roar * 3.1, 0.5), (at) => power(at) * gusts(at) * roaring, 64),
      0.35,
    );
    if (blades > 0) {
      const beat = silence(seconds);
      let phase = 0;
      for (let index = 0; index < beat.length; index++) {
        const at = index / sampleRate;
        phase += (blades * (0.75 + 0.35 * power(at))) / sampleRate;
        beat[index] = Math.exp(-sharp * (phase % 1) * 2) * (Math.sin(2 * Math.PI * phase * 3) + 0.9 * (chance.next() - 0.5));
      }
      const toned = blend(comb(beat.slice(), 96, -0.4, 0.4), filter(beat, 'peak', 900, 0.7, 8), 0.9);
      blend(samples, levelToPeak(toned), 0.8);
    }
    if (whine > 0)
      blend(
        samples,
        sweep(white(seconds, chance.spawn('whine')), 'band-pass', (at) => whine * (0.75 + 0.4 * power(at)), 22),
        0.9,
      );
    filter(samples, 'high-pass', 60);
    return { samples: shape(saturate(levelToPeak(samples), 1.6), hold(seconds, 0.25, 0.35)), onset: 0, level: -5 + 7 * power(seconds / 2) };
  },
};

/** A voice or music out of a small loudspeaker. */
export const radio: Instrument = {
  kind: 'radio',
  describe: 'A radio or a television plays in the room: a voice without words through a small loudspeaker.',
  parameters: { type: { default: 'talk', values: ['talk', 'static'] } },
  curves: [],
  moment: 'start',
  loudness: -28,
  reference: 4,
  play(part, chance) {
    const seconds = Math.max(0.8, part.seconds);
    const samples = silence(seconds);
    const hiss = filter(filter(white(seconds, chance.spawn('hiss')), 'high-pass', 500), 'low-pass', 3600);
    if (part.word('type') === 'static') {
      const crackle = drift(seconds, 30, chance.spawn('crackle'), 0.2, 1);
      return { samples: shape(blend(samples, shape(hiss, crackle), 1), hold(seconds, 0.03, 0.05)), onset: 0 };
    }
    let phase = 0;
    const tune = drift(seconds, 3.2, chance.spawn('tune'), 95, 150);
    const word = drift(seconds, 4.6, chance.spawn('word'), -0.35, 1);
    const vowel = drift(seconds, 6.5, chance.spawn('vowel'), 0, 1);
    for (let index = 0; index < samples.length; index++) {
      const at = index / sampleRate;
      phase += tune(at) / sampleRate;
      samples[index] = (2 * (phase % 1) - 1) * Math.max(0, word(at));
    }
    const mouth = sweep(samples.slice(), 'band-pass', (at) => 450 + 650 * vowel(at), 4);
    blend(
      mouth,
      sweep(samples, 'band-pass', (at) => 1100 + 1300 * (1 - vowel(at)), 5),
      0.8,
    );
    filter(filter(mouth, 'high-pass', 420), 'low-pass', 3300);
    return { samples: shape(blend(levelToPeak(mouth), hiss, 0.05), hold(seconds, 0.04, 0.08)), onset: 0 };
  },
};

/** Wings that beat hundreds of times in a second. */
export const buzz: Instrument = {
  kind: 'buzz',
  describe: 'An insect buzzes: a bee, a fly, a mosquito; or a cicada drones.',
  parameters: { type: { default: 'bee', values: ['bee', 'fly', 'mosquito', 'cicada'] } },
  curves: ['speed'],
  moment: 'start',
  loudness: -32,
  reference: 3,
  play(part, chance) {
    const seconds = Math.max(0.5, part.seconds);
    const type = part.word('type');
    const base = { bee: 215, fly: 190, mosquito: 560, cicada: 150 }[type] ?? 215;
    const wander = drift(seconds, 5, chance.spawn('wander'), 0.9, 1.12);
    const near = drift(seconds, 2.1, chance.spawn('near'), 0.35, 1);
    const told = part.curve('speed');
    const samples = silence(seconds);
    let phase = 0;
    for (let index = 0; index < samples.length; index++) {
      const at = index / sampleRate;
      phase += (base * wander(at) * (told ? 0.8 + 0.4 * told(at / seconds) : 1)) / sampleRate;
      samples[index] = 2 * (phase % 1) - 1;
    }
    filter(filter(filter(samples, 'high-pass', 260), 'peak', 950, 1, 6), 'low-pass', type === 'cicada' ? 9000 : 5200);
    if (type === 'cicada') blend(samples, sweep(white(seconds, chance.spawn('wings')), 'band-pass', 4700, 3), 1.6);
    return { samples: shape(samples, (at) => near(at) * hold(seconds, 0.06, 0.12)(at), 32), onset: 0 };
  },
};

/** Wood on a fire, as an event with a place: a torch, a burning house, a camp fire. */
export const flames: Instrument = {
  kind: 'flames',
  describe: 'A fire at a place: it breathes, crackles and spits.',
  parameters: { size: { default: 1, low: 0.2, high: 20 } },
  curves: ['strength'],
  moment: 'start',
  loudness: -25,
  reference: 6,
  play(part, chance) {
    const seconds = Math.max(0.8, part.seconds);
    const told = part.curve('strength');
    const large = part.number('size') ** 0.35;
    const breathe = drift(seconds, 6, chance.spawn('breathe'), 0.35, 1);
    const strength = (at: number): number => (told ? told(at / seconds) : 1) * breathe(at);
    const samples = shape(
      sweep(pink(seconds, chance), 'low-pass', (at) => (320 + 900 * strength(at)) / large ** 0.4, 0.7),
      strength,
      32,
    );
    const ticks = silence(seconds);
    for (let tick = 0; tick < seconds * 16 * large; tick++) {
      const own = chance.spawn(`tick ${tick}`);
      const piece = filter(white(0.015, own), 'band-pass', own.between(900, 5200), 1.6);
      blend(
        ticks,
        shape(piece, (at) => Math.exp(-at * own.between(300, 1200))),
        own.next() ** 2.4 * 1.6,
        own.next() * (seconds - 0.02),
      );
    }
    return { samples: shape(blend(samples, ticks, 0.8), hold(seconds, 0.15, 0.25)), onset: 0, level: 3 * Math.log2(large) };
  },
};

import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { addGrain } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { ring } from '../dsp/ring.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, silence } from '../sample-rate.ts';

/** Hot fat. */
export const sizzle: Instrument = {
  kind: 'sizzle',
  describe: 'Something fries: a steady hiss full of small spatters.',
  parameters: { heat: { default: 0.6, low: 0, high: 1 } },
  curves: ['heat'],
  moment: 'start',
  loudness: -28,
  reference: 4,
  play(part, chance) {
    const seconds = Math.max(0.8, part.seconds);
    const told = part.curve('heat');
    const heat = (at: number): number => (told ? told(at / seconds) : part.number('heat'));
    const unrest = drift(seconds, 9, chance.spawn('unrest'), 0.55, 1);
    const samples = filter(filter(white(seconds, chance), 'high-pass', 2600), 'low-pass', 9500);
    shape(samples, (at) => unrest(at) * (0.35 + heat(at)) * 0.35, 64);
    for (let drop = 0; drop < seconds * 90; drop++) {
      const own = chance.spawn(`drop ${drop}`);
      const at = own.next() * seconds;
      if (own.next() > 0.25 + heat(at)) continue;
      addGrain(samples, { at, hertz: own.between(1800, 7600), seconds: own.between(0.003, 0.02), gain: own.next() ** 3 * 0.9 });
    }
    blend(samples, filter(white(seconds, chance.spawn('pan')), 'band-pass', 620, 0.7), 0.22);
    return { samples: shape(samples, hold(seconds, 0.15, 0.3)), onset: 0, level: -3 + 6 * part.number('heat') };
  },
};

/** A pot that boils, mud that bubbles, a diver's breath. */
export const bubbling: Instrument = {
  kind: 'bubbling',
  describe: 'Bubbles rise and burst: a boiling pot, a fish tank, a cauldron.',
  parameters: { size: { default: 1, low: 0.3, high: 6 }, rate: { default: 22, low: 2, high: 60 } },
  curves: [],
  moment: 'start',
  loudness: -28,
  reference: 4,
  play(part, chance) {
    const seconds = Math.max(0.8, part.seconds);
    const large = part.number('size');
    const samples = silence(seconds);
    for (let bubble = 0; bubble < seconds * part.number('rate'); bubble++) {
      const own = chance.spawn(`bubble ${bubble}`);
      // A bubble's pitch is that of its size (Minnaert, 1933), and rises as it nears the surface.
      const hertz = own.between(420, 1500) / large ** 0.55;
      addGrain(samples, {
        at: own.next() * seconds,
        hertz,
        seconds: own.between(0.03, 0.09) * large ** 0.3,
        gain: own.between(0.15, 1),
        bend: own.between(1.3, 2.1),
      });
    }
    const water = filter(white(seconds, chance.spawn('water')), 'band-pass', 900 / large ** 0.3, 0.6);
    return { samples: shape(blend(samples, water, 0.07), hold(seconds, 0.1, 0.2)), onset: 0 };
  },
};

/** A blade on a board. */
export const chop: Instrument = {
  kind: 'chop',
  describe: 'A knife goes through something and meets the board.',
  parameters: { size: { default: 1, low: 0.4, high: 8 }, crisp: { default: 0.6, low: 0, high: 1 } },
  curves: [],
  moment: 'contact',
  loudness: -24,
  reference: 4,
  play(part, chance) {
    const large = part.number('size') ** 0.5;
    const samples = silence(0.28 * large + 0.05);
    ring(samples, [[210 / large, 1, 0.11 * large], [430 / large, 0.8, 0.08 * large], [880 / large, 0.55, 0.05], [1900 / large, 0.3, 0.03]], lead, 1, 0.0004);
    blend(samples, shape(filter(white(0.02, chance.spawn('edge')), 'band-pass', 4200, 0.8), strike(0.0004, 0.012)), 0.7, lead);
    const crisp = part.number('crisp');
    for (let crack = 0; crack < 12 * crisp; crack++) {
      const own = chance.spawn(`crack ${crack}`);
      blend(samples, shape(filter(white(0.012, own), 'band-pass', own.between(1500, 5500), 1.3), strike(0.0005, 0.008)), own.between(0.1, 0.5), lead + own.next() * 0.035);
    }
    return { samples, onset: Math.round(lead * sampleRate) };
  },
}; // prettier-ignore

/** The stir of a spoon. */
export const stir: Instrument = {
  kind: 'stir',
  describe: 'A spoon goes round in a cup or a bowl and touches its side.',
  parameters: { pitch: { default: 1, low: 0.4, high: 2 } },
  curves: [],
  moment: 'start',
  loudness: -31,
  reference: 3,
  play(part, chance) {
    const seconds = Math.max(0.6, part.seconds);
    const pitch = part.number('pitch');
    const samples = filter(white(seconds, chance.spawn('liquid')), 'band-pass', 700, 0.6);
    const around = 2.2;
    shape(samples, (at) => 0.06 * (0.6 + 0.4 * Math.sin(2 * Math.PI * around * at)), 64);
    for (let touch = 0; touch < seconds * around * 2; touch++) {
      const own = chance.spawn(`touch ${touch}`);
      const at = (touch / (around * 2)) * own.between(0.97, 1.03);
      ring(samples, [[2350 * pitch, 1, 0.16], [3900 * pitch, 0.6, 0.1], [6100 * pitch, 0.35, 0.06]], at, own.between(0.12, 0.5), 0.0002);
    }
    return { samples: shape(samples, hold(seconds, 0.02, 0.1)), onset: 0 };
  },
}; // prettier-ignore

/** The flush of a toilet. */
export const flush: Instrument = {
  kind: 'flush',
  describe: 'A toilet is flushed: a rush of water that swirls away and gurgles.',
  parameters: { size: { default: 1, low: 0.5, high: 2 } },
  curves: [],
  moment: 'contact',
  loudness: -22,
  reference: 5,
  play(part, chance) {
    const seconds = Math.max(2.4, Math.min(5, part.seconds || 3.4)) * part.number('size') ** 0.3;
    const samples = silence(seconds);
    const rush = shape(filter(filter(white(seconds, chance), 'band-pass', 900, 0.35), 'peak', 2600, 0.8, 6), (at) => Math.min(1, at / 0.02 + 0.15) * Math.exp(-at / (seconds * 0.32)));
    blend(samples, rush, 1, lead);
    for (let gurgle = 0; gurgle < 46; gurgle++) {
      const own = chance.spawn(`gurgle ${gurgle}`);
      const at = seconds * (0.25 + 0.6 * own.next());
      addGrain(samples, { at, hertz: own.between(180, 700), seconds: own.between(0.05, 0.14), gain: own.between(0.2, 0.8) * Math.exp(-at / seconds), bend: own.between(0.7, 1.7) });
    }
    ring(samples, [[640, 0.5, 0.06], [1700, 0.4, 0.04]], lead, 1, 0.0004);
    return { samples, onset: Math.round(lead * sampleRate) };
  },
}; // prettier-ignore

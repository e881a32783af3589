import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, strike, swell } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { addGrain } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { ring, thump } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';

const first = samplesIn(lead);

/** A hammer on a nail, or on an anvil. */
export const hammer: Instrument = {
  kind: 'hammer',
  describe: 'A hammer strikes: a nail in wood, an anvil, a stone.',
  parameters: { on: { default: 'nail', values: ['nail', 'anvil', 'stone'] }, force: { default: 1, low: 0.3, high: 3 } },
  curves: [],
  moment: 'contact',
  loudness: -19,
  reference: 7,
  play(part, chance) {
    const on = part.word('on');
    const samples = silence(on === 'anvil' ? 1.3 : 0.35);
    const wobble = chance.between(0.97, 1.03);
    const modes = {
      nail: [[185, 0.9, 0.1], [390, 0.8, 0.08], [1250 * wobble, 0.8, 0.07], [2900 * wobble, 0.7, 0.06], [4700, 0.4, 0.04]],
      anvil: [[940 * wobble, 1, 0.9], [2260 * wobble, 0.9, 0.8], [3720, 0.7, 0.6], [5480, 0.45, 0.4], [7350, 0.25, 0.25]],
      stone: [[420, 0.9, 0.05], [1150 * wobble, 0.9, 0.04], [2600, 0.7, 0.03], [5100, 0.5, 0.02]],
    }[on as 'nail' | 'anvil' | 'stone'] as [number, number, number][];
    ring(samples, modes, lead, 1, 0.00012);
    blend(samples, shape(filter(white(0.02, chance), 'band-pass', 3400, 0.6), strike(0.0003, 0.014)), 0.8, lead);
    return { samples, onset: first, level: 8 * Math.log10(part.number('force')) };
  },
}; // prettier-ignore

/** Teeth through wood. */
export const saw: Instrument = {
  kind: 'saw',
  describe: 'A saw goes to and fro through wood.',
  parameters: { speed: { default: 1.6, low: 0.5, high: 4 } },
  curves: [],
  moment: 'start',
  loudness: -24,
  reference: 6,
  play(part, chance) {
    const seconds = Math.max(0.6, part.seconds);
    const rate = part.number('speed');
    const teeth = drift(seconds, 160, chance.spawn('teeth'), 0, 1);
    const stroke = (at: number): number => Math.abs(Math.sin(Math.PI * rate * at)) ** 0.7;
    const samples = sweep(white(seconds, chance), 'band-pass', (at) => 1300 + 1500 * stroke(at), 0.9);
    shape(samples, (at) => stroke(at) * (0.3 + 0.7 * teeth(at)), 4);
    const body = shape(filter(white(seconds, chance.spawn('body')), 'band-pass', 420, 1.2), (at) => stroke(at));
    return { samples: shape(blend(samples, body, 0.7), hold(seconds, 0.02, 0.08)), onset: 0 };
  },
};

/** A motor in the hand. */
export const drill: Instrument = {
  kind: 'drill',
  describe: 'A power drill, a mixer, a shaver: a small motor that whines under load.',
  parameters: { size: { default: 1, low: 0.3, high: 4 }, load: { default: 0.4, low: 0, high: 1 } },
  curves: ['load'],
  moment: 'start',
  loudness: -22,
  reference: 6,
  play(part, chance) {
    const seconds = Math.max(0.6, part.seconds);
    const told = part.curve('load');
    const load = (at: number): number => (told ? told(at / seconds) : part.number('load'));
    const wander = drift(seconds, 6, chance.spawn('wander'), 0.985, 1.015);
    const samples = silence(seconds);
    let phase = 0;
    for (let index = 0; index < samples.length; index++) {
      const at = index / sampleRate;
      const spin = Math.min(1, at / 0.25);
      phase += ((330 / part.number('size') ** 0.5) * spin * (1 - 0.28 * load(at)) * wander(at)) / sampleRate;
      const turn = phase % 1;
      samples[index] = (2 * turn - 1) * 0.5 + 0.3 * Math.sin(2 * Math.PI * phase * 7) + (0.25 + 0.5 * load(at)) * (chance.next() - 0.5);
    }
    filter(filter(filter(samples, 'peak', 1400, 1.2, 9), 'peak', 3300, 1, 7), 'low-pass', 7500);
    return { samples: shape(samples, hold(seconds, 0.06, 0.12)), onset: 0 };
  },
};

/** A zip. */
export const zipper: Instrument = {
  kind: 'zipper',
  describe: 'A zip is drawn.',
  parameters: { speed: { default: 1, low: 0.4, high: 3 } },
  curves: [],
  moment: 'start',
  loudness: -31,
  reference: 3,
  play(part, chance) {
    const seconds = 0.6 / part.number('speed');
    const samples = silence(seconds + 0.05);
    const teeth = Math.round(95 * chance.between(0.95, 1.05));
    for (let tooth = 0; tooth < teeth; tooth++) {
      const own = chance.spawn(`tooth ${tooth}`);
      const along = tooth / teeth;
      addGrain(samples, {
        at: seconds * along ** 0.85,
        hertz: 2400 + 2600 * along + own.between(-300, 300),
        seconds: 0.006,
        gain: own.between(0.4, 1),
      });
    }
    blend(samples, shape(filter(white(seconds, chance.spawn('cloth')), 'band-pass', 2900, 0.8), hold(seconds, 0.03, 0.05)), 0.12);
    return { samples, onset: 0 };
  },
};

/** A camera's shutter. */
export const shutter: Instrument = {
  kind: 'shutter',
  describe: 'A camera takes a picture: mirror up, curtain, mirror down.',
  parameters: { pitch: { default: 1, low: 0.5, high: 2 } },
  curves: [],
  moment: 'contact',
  loudness: -28,
  reference: 3,
  play(part, chance) {
    const pitch = part.number('pitch');
    const samples = silence(0.22);
    for (const [at, gain, centre] of [[lead, 1, 2600], [lead + 0.042, 0.6, 4300], [lead + 0.085, 0.85, 1900]] as const) {
      const own = chance.spawn(`${at}`);
      blend(samples, shape(filter(white(0.03, own), 'band-pass', centre * pitch, 0.7), strike(0.0004, 0.02)), gain, at);
      ring(samples, [[680 * pitch, 0.35, 0.03], [1900 * pitch, 0.25, 0.02]], at, gain, 0.0003);
    }
    return { samples, onset: first };
  },
}; // prettier-ignore

/** Mud. */
export const squelch: Instrument = {
  kind: 'squelch',
  describe: 'A foot sinks into mud and is drawn out again.',
  parameters: { size: { default: 1, low: 0.3, high: 5 } },
  curves: [],
  moment: 'contact',
  loudness: -27,
  reference: 5,
  play(part, chance) {
    const large = part.number('size') ** 0.4;
    const samples = silence(0.55 * large + 0.1);
    const inward = sweep(white(0.2 * large, chance.spawn('in')), 'band-pass', (at) => (1700 - 5200 * at) / large, 1.6);
    blend(samples, shape(inward, strike(0.004, 0.2 * large)), 1, lead);
    const out = sweep(white(0.26 * large, chance.spawn('out')), 'band-pass', (at) => (420 + 5200 * at) / large, 2.4);
    blend(samples, shape(out, swell(0.13 * large, 0.06, 0.05)), 0.8, lead + 0.2 * large);
    for (let bubble = 0; bubble < 14; bubble++) {
      const own = chance.spawn(`bubble ${bubble}`);
      addGrain(samples, {
        at: lead + own.next() * 0.42 * large,
        hertz: own.between(350, 1500) / large,
        seconds: own.between(0.012, 0.04),
        gain: own.between(0.1, 0.6),
        bend: 1.6,
      });
    }
    thump(samples, lead, 150 / large, 70 / large, 0.03, 0.1, 0.5);
    return { samples, onset: first };
  },
};

/** Leaves underfoot or in a hand, hay, bushes. */
export const leaves: Instrument = {
  kind: 'leaves',
  describe: 'Dry leaves rustle: underfoot, in a bush, in the wind.',
  parameters: { size: { default: 1, low: 0.3, high: 6 }, dry: { default: 0.7, low: 0, high: 1 } },
  curves: [],
  moment: 'start',
  loudness: -29,
  reference: 5,
  play(part, chance) {
    const seconds = Math.max(0.35, part.seconds || 0.5);
    const dry = part.number('dry');
    const samples = silence(seconds + 0.05);
    const flow = drift(seconds, 5, chance.spawn('flow'), 0.1, 1);
    for (let leaf = 0; leaf < seconds * (160 + 160 * part.number('size') ** 0.5); leaf++) {
      const own = chance.spawn(`leaf ${leaf}`);
      const at = own.next() * seconds;
      addGrain(samples, {
        at,
        hertz: own.between(1500, 3200 + 4200 * dry),
        seconds: own.between(0.002, 0.012 + 0.01 * (1 - dry)),
        gain: flow(at) ** 1.5 * own.next() ** 2,
      });
    }
    blend(
      samples,
      shape(filter(filter(white(seconds, chance.spawn('mass')), 'band-pass', 3300, 0.5), 'high-pass', 700), flow),
      0.12 + 0.1 * (1 - dry),
    );
    return { samples: shape(samples, hold(seconds + 0.05, 0.03, 0.12)), onset: 0 };
  },
};

/** The deep shaking of something large: an earthquake, an avalanche, a rocket far away. */
export const rumble: Instrument = {
  kind: 'rumble',
  describe: 'A deep shaking: an earthquake, an avalanche, rocks that roll.',
  parameters: { size: { default: 1, low: 0.3, high: 6 } },
  curves: ['strength'],
  moment: 'start',
  loudness: -20,
  reference: 30,
  play(part, chance) {
    const seconds = Math.max(0.8, part.seconds);
    const told = part.curve('strength');
    const large = part.number('size') ** 0.3;
    const shake = drift(seconds, 11, chance.spawn('shake'), 0.3, 1);
    const strength = (at: number): number => (told ? told(at / seconds) : 1) * shake(at);
    const samples = shape(filter(filter(white(seconds, chance), 'low-pass', 190 / large), 'low-pass', 320), strength, 32);
    blend(
      samples,
      shape(filter(white(seconds, chance.spawn('stones')), 'band-pass', 640, 0.5), (at) => strength(at) ** 2, 32),
      0.55,
    );
    for (let stone = 0; stone < seconds * 26; stone++) {
      const own = chance.spawn(`stone ${stone}`);
      addGrain(samples, {
        at: own.next() * seconds,
        hertz: own.between(240, 1400) / large,
        seconds: own.between(0.02, 0.07),
        gain: own.next() ** 3 * 0.5,
      });
    }
    return { samples: shape(samples, hold(seconds, 0.12, 0.4)), onset: 0 };
  },
};

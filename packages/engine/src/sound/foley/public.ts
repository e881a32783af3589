import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { fade, hold, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { pink, white } from '../dsp/noise.ts';
import { ring, thump } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { samplesIn, silence } from '../sample-rate.ts';

const onset = samplesIn(lead);

/** A shot. */
export const gunshot: Instrument = {
  kind: 'gunshot',
  describe: 'One shot: a sharp crack and its report.',
  parameters: { size: { default: 1, low: 0.4, high: 3 } },
  curves: [],
  moment: 'contact',
  loudness: -14,
  reference: 40,
  play(part, chance) {
    const slow = part.number('size') ** 0.5;
    const samples = silence(0.9 * slow);
    blend(samples, shape(filter(white(0.1, chance), 'high-pass', 700), strike(0.0002, 0.03 * slow), 1), 1.6, lead);
    blend(
      samples,
      shape(
        sweep(white(0.8 * slow, chance.spawn('report')), 'low-pass', (at) => 420 + (5200 / slow) * Math.exp(-at * 14)),
        strike(0.001, 0.5 * slow),
        2,
      ),
      1,
      lead,
    );
    thump(samples, lead, 210 / slow, 70 / slow, 0.02, 0.2 * slow, 0.6);
    return { samples: fade(saturate(levelToPeak(samples), 2.4), 0, 0.1), onset };
  },
};

/** Many hands. */
export const applause: Instrument = {
  kind: 'applause',
  describe: 'People clap, from a few to a full hall, for as long as the cue lasts.',
  parameters: { people: { default: 30, low: 3, high: 200 } },
  curves: [],
  moment: 'start',
  loudness: -22,
  reference: 12,
  play(part, chance) {
    const seconds = Math.max(0.8, Math.min(20, part.seconds || 3));
    const samples = silence(seconds + 0.2);
    const palms = Array.from({ length: 8 }, (_, pair) => {
      const own = chance.spawn(`palms ${pair}`);
      return levelToPeak(shape(filter(white(0.06, own), 'band-pass', own.between(800, 1900), 1.1), strike(0.0004, 0.03), 1));
    });
    const people = Math.round(part.number('people'));
    for (let person = 0; person < people; person++) {
      const own = chance.spawn(`person ${person}`);
      const pace = own.between(0.2, 0.34),
        gain = own.between(0.25, 1) ** 2,
        hands = own.pick(palms);
      for (let at = own.between(0, pace); at < seconds - 0.05; at += pace * own.between(0.92, 1.08)) blend(samples, hands, gain, at);
    }
    return { samples: shape(samples, hold(seconds + 0.2, 0.2, 0.5)), onset: 0 };
  },
};

/** A train that passes. */
export const train: Instrument = {
  kind: 'train',
  describe: 'A train rolls: rumble, hum and the double beat of its wheels at the joints of the rails.',
  parameters: { speed: { default: 18, low: 3, high: 80 } },
  curves: [],
  moment: 'start',
  loudness: -18,
  reference: 18,
  play(part, chance) {
    const seconds = Math.max(1, Math.min(30, part.seconds || 4));
    const samples = silence(seconds);
    const speed = part.number('speed');
    const rough = drift(seconds, 7, chance.spawn('rough'), 0.7, 1);
    blend(samples, shape(sweep(pink(seconds, chance.spawn('rumble')), 'low-pass', 190 + speed * 4), rough, 32), 1.1);
    blend(samples, shape(sweep(white(seconds, chance.spawn('roll')), 'band-pass', 620 + speed * 14, 0.6), rough, 32), 0.5);
    blend(samples, sweep(white(seconds, chance.spawn('rail')), 'band-pass', 2700, 9), 0.2);
    const gap = 12 / speed;
    for (let at = gap * chance.next(); at < seconds - 0.1; at += gap) {
      for (const [late, gain] of [
        [0, 1],
        [Math.min(0.16, 2.1 / speed), 0.8],
      ] as const) {
        thump(samples, at + late, 130, 78, 0.02, 0.12, 0.7 * gain);
        ring(
          samples,
          [
            [640, 0.5, 0.07],
            [1480, 0.4, 0.06],
            [2900, 0.3, 0.05],
          ],
          at + late,
          0.6 * gain,
        );
        blend(samples, shape(filter(white(0.05, chance), 'band-pass', 2000, 0.6), strike(0.0006, 0.03), 1), 0.9 * gain, at + late);
      }
    }
    return { samples: shape(samples, hold(seconds, 0.12, 0.25)), onset: 0 };
  },
};

/** Something round that rolls. */
export const roll: Instrument = {
  kind: 'roll',
  describe: 'A ball or a barrel rolls over the ground; it follows a curve of speed.',
  parameters: { size: { default: 0.3, low: 0.02, high: 3 }, speed: { default: 2, low: 0, high: 20 } },
  curves: ['speed'],
  moment: 'start',
  loudness: -29,
  reference: 6,
  play(part, chance) {
    const seconds = Math.max(0.4, Math.min(30, part.seconds || 1.5));
    const told = part.curve('speed');
    const speed = (at: number): number => (told === null ? part.number('speed') : Math.abs(told(at / seconds)));
    const size = part.number('size');
    const dull = (0.3 / size) ** 0.4;
    const samples = sweep(white(seconds, chance), 'band-pass', (at) => (260 + 90 * Math.min(8, speed(at))) * dull, 0.8);
    blend(
      samples,
      sweep(white(seconds, chance.spawn('grit')), 'band-pass', (at) => (1300 + 150 * Math.min(8, speed(at))) * dull, 0.6),
      0.35,
    );
    const rough = drift(seconds, 24, chance.spawn('rough'), 0.3, 1);
    // Nothing is perfectly round: once each turn it is a little louder.
    let turn = 0,
      before = 0;
    const ends = hold(seconds, 0.05, 0.15);
    return {
      samples: shape(samples, (at) => {
        turn += (Math.max(0, at - before) * speed(at)) / (Math.PI * size);
        before = at;
        return rough(at) * (0.75 + 0.25 * Math.sin(2 * Math.PI * turn)) * Math.min(1.5, speed(at) / 2) * ends(at);
      }),
      onset: 0,
      level: Math.max(-10, Math.min(6, 8 * Math.log10(Math.max(0.2, speed(seconds / 2)) / 2))),
    };
  },
};

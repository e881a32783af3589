import { blend } from '../dsp/blend.ts';
import { fade, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { type Mode, ring, thump } from '../dsp/ring.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';

const onset = samplesIn(lead);

/** A test tone. */
export const beep: Instrument = {
  kind: 'beep',
  describe: 'A pure tone of exactly the frequency asked for, with a crisp start, as on a test card.',
  parameters: { frequency: { default: 1000, low: 40, high: 16000 } },
  curves: [],
  moment: 'contact',
  loudness: -18,
  reference: 10,
  play(part) {
    const turn = (2 * Math.PI * part.number('frequency')) / sampleRate;
    const samples = new Float32Array(onset + samplesIn(part.seconds > 0 ? Math.max(0.04, part.seconds) : 0.1));
    for (let index = onset; index < samples.length; index++) samples[index] = Math.sin(turn * (index - onset)) * 0.7;
    return { samples: fade(samples, 0, 0.005), onset };
  },
};

/** A switch, a shutter, a key. */
export const click: Instrument = {
  kind: 'click',
  describe: 'A small dry click of a switch or a key.',
  parameters: { pitch: { default: 1, low: 0.4, high: 2.5 } },
  curves: [],
  moment: 'contact',
  loudness: -30,
  reference: 3,
  play(part, chance) {
    const pitch = part.number('pitch') * chance.between(0.95, 1.05);
    const samples = silence(lead + 0.12);
    const modes: readonly Mode[] = [
      [1150 * pitch, 0.4, 0.02],
      [2300 * pitch, 0.7, 0.018],
      [4100 * pitch, 0.5, 0.012],
    ];
    const body = filter(white(0.01, chance), 'band-pass', 2600 * pitch, 0.8);
    blend(samples, shape(body, strike(0.0002, 0.006), 1), 1.2, lead);
    ring(samples, modes, lead, 0.6);
    ring(samples, modes, lead + 0.034, 0.25);
    return { samples, onset };
  },
};

/** Two hands. */
export const clap: Instrument = {
  kind: 'clap',
  describe: 'One clap of two hands.',
  parameters: { size: { default: 1, low: 0.5, high: 1.6 } },
  curves: [],
  moment: 'contact',
  loudness: -22,
  reference: 5,
  play(part, chance) {
    const centre = (1250 / part.number('size')) * chance.between(0.9, 1.12);
    const samples = silence(lead + 0.2);
    const noise = filter(filter(white(0.12, chance), 'band-pass', centre, 1.1), 'peak', centre * 2.1, 1.5, 6);
    const [palms, air] = [strike(0.0003, 0.03), strike(0.002, 0.1)];
    blend(
      samples,
      shape(noise, (at) => palms(at) + 0.12 * air(at), 1),
      3,
      lead,
    );
    return { samples, onset };
  },
};

/** A cork, a bubble. */
export const pop: Instrument = {
  kind: 'pop',
  describe: 'A round pop of a cork or a bubble.',
  parameters: { size: { default: 1, low: 0.3, high: 4 } },
  curves: [],
  moment: 'contact',
  loudness: -23,
  reference: 4,
  play(part, chance) {
    const pitch = part.number('size') ** -0.8 * chance.between(0.95, 1.05);
    const samples = silence(lead + 0.18);
    thump(samples, lead, 340 * pitch, 760 * pitch, 0.02, 0.07, 1);
    blend(samples, shape(filter(white(0.03, chance), 'band-pass', 1900 * pitch, 0.7), strike(0.0003, 0.01), 1), 1.4, lead);
    return { samples, onset };
  },
};

/** A bell. */
export const bell: Instrument = {
  kind: 'bell',
  describe: 'A struck bell with its minor third, from a table bell of 0.1 m to a church bell of 2 m.',
  parameters: { size: { default: 0.8, low: 0.05, high: 3 } },
  curves: [],
  moment: 'contact',
  loudness: -21,
  reference: 12,
  play(part, chance) {
    const size = part.number('size');
    const strikeNote = 380 / size ** 0.85;
    const seconds = 1.2 + 2.6 * size ** 0.5;
    // Hum, prime, tierce, quint, nominal and above: the partials of a tuned church bell.
    const partials = [
      [0.5, 0.5, 1],
      [1, 0.6, 0.8],
      [1.2, 0.55, 0.65],
      [1.5, 0.3, 0.5],
      [2, 0.7, 0.55],
      [2.67, 0.35, 0.3],
      [3.01, 0.3, 0.25],
      [4.17, 0.25, 0.16],
      [5.43, 0.2, 0.1],
      [6.8, 0.14, 0.07],
    ] as const;
    const samples = silence(lead + seconds + 0.1);
    for (const [ratio, gain, ringing] of partials) {
      // Every partial is a pair that beats slowly: no casting is round.
      const hertz = strikeNote * ratio;
      ring(
        samples,
        [
          [hertz, gain, seconds * ringing],
          [hertz * (1 + chance.between(0.0006, 0.0022)), gain * 0.6, seconds * ringing],
        ],
        lead,
        0.4,
      );
    }
    const clapper = filter(white(0.04, chance), 'band-pass', Math.min(9000, strikeNote * 6), 0.8);
    blend(samples, shape(clapper, strike(0.0003, 0.02), 1), 0.8, lead);
    return { samples, onset };
  },
};

/** A drum. */
export const drum: Instrument = {
  kind: 'drum',
  describe: 'One blow on a drum, from a hand drum of 0.2 m to a war drum of 2 m.',
  parameters: { size: { default: 0.6, low: 0.15, high: 2.5 } },
  curves: [],
  moment: 'contact',
  loudness: -18,
  reference: 8,
  play(part, chance) {
    const size = part.number('size');
    const skin = 62 / size ** 0.75;
    const seconds = 0.35 + 0.5 * size;
    const samples = silence(lead + seconds + 0.15);
    thump(samples, lead, skin * 2.1, skin, 0.03, seconds, 0.7);
    // A circular membrane: ratios of the zeros of Bessel functions.
    ring(
      samples,
      [
        [skin * 1.59, 0.5, seconds * 0.5],
        [skin * 2.14, 0.4, seconds * 0.4],
        [skin * 2.3, 0.3, seconds * 0.35],
        [skin * 2.92, 0.34, seconds * 0.25],
        [skin * 4.1, 0.34, seconds * 0.2],
        [skin * 5.4, 0.3, seconds * 0.14],
      ],
      lead,
      0.8,
      0.0002,
    );
    const stick = filter(filter(white(0.09, chance), 'high-pass', 500), 'low-pass', 3800);
    blend(samples, shape(stick, strike(0.0005, 0.08), 1), 2.9, lead);
    return { samples, onset };
  },
};

/** Glass that breaks. */
export const glass: Instrument = {
  kind: 'glass',
  describe: 'Glass breaks: a crack, then shards that ring and fall.',
  parameters: { size: { default: 1, low: 0.2, high: 4 } },
  curves: [],
  moment: 'contact',
  loudness: -20,
  reference: 5,
  play(part, chance) {
    const size = part.number('size');
    const seconds = 0.7 + 0.5 * size;
    const samples = silence(lead + seconds + 0.2);
    const crack = filter(white(0.08, chance), 'high-pass', 1600);
    blend(samples, shape(crack, strike(0.0002, 0.035), 1), 1.3, lead);
    ring(
      samples,
      [
        [520, 0.5, 0.05],
        [1340, 0.5, 0.05],
      ],
      lead,
      0.9,
    );
    scatter(samples, lead, lead + seconds, 150 * size ** 0.5, chance, (at) => ({
      hertz: chance.between(2100, 9500),
      seconds: chance.between(0.03, 0.22),
      gain: (0.05 + 0.35 * chance.next() ** 3) * Math.exp(-3 * at) * (0.3 + chance.next()),
    }));
    return { samples, onset };
  },
};

/** A door that shuts. */
export const door: Instrument = {
  kind: 'door',
  describe: 'A door falls shut: the leaf meets the frame, then the latch; of a room or of a car.',
  parameters: { type: { default: 'room', values: ['room', 'car', 'heavy'] } },
  curves: [],
  moment: 'contact',
  loudness: -22,
  reference: 5,
  play(part, chance) {
    const type = part.word('type');
    const [low, body, latch] = type === 'car' ? [92, 0.16, 1900] : type === 'heavy' ? [58, 0.35, 700] : [118, 0.13, 2700];
    const samples = silence(lead + body * 2 + 0.3);
    thump(samples, lead, low * 1.7, low, 0.02, body, 1);
    ring(
      samples,
      [
        [low * 2.3, 0.4, body * 0.8],
        [low * 3.9, 0.35, body * 0.6],
        [low * 6.1, 0.4, body * 0.4],
        [low * 9.7, 0.34, body * 0.3],
      ],
      lead,
      0.9,
      0.0002,
    );
    const slam = filter(filter(white(0.12, chance), 'low-pass', 3400), 'high-pass', 250);
    blend(samples, shape(slam, strike(0.0004, 0.08), 1), 1.6, lead);
    ring(
      samples,
      [
        [latch, 0.5, 0.03],
        [latch * 1.63, 0.4, 0.025],
        [latch * 2.4, 0.25, 0.02],
      ],
      lead + 0.045,
      0.5,
    );
    return { samples, onset };
  },
};

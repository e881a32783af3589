import { samplesIn, silence } from '../sample-rate.ts';
import { type Instrument, lead } from '../instrument.ts';
import { groundParameter, grounds } from './grounds.ts';
import { tread } from './tread.ts';

const hardnessOf: Readonly<Record<string, number>> = { bare: 0.05, soft: 0.25, boot: 0.5, hard: 0.85 };

/** A person's step: heel, then toe. */
export const footstep: Instrument = {
  kind: 'footstep',
  describe: 'One step of a person, heel and toe, on the ground named; a giant is a matter of weight.',
  parameters: {
    ground: groundParameter,
    weight: { default: 72, low: 15, high: 20000 },
    shoe: { default: 'boot', values: Object.keys(hardnessOf) },
  },
  curves: [],
  moment: 'contact',
  loudness: -26,
  reference: 6,
  play(part, chance) {
    const ground = grounds[part.word('ground')];
    const kilograms = part.number('weight');
    const giant = Math.log10(kilograms / 72);
    const seconds = 0.1 * 1.5 ** giant;
    const hardness = hardnessOf[part.word('shoe')];
    const pitch = 0.72 ** giant;
    const weight = Math.max(0.3, 1 + 0.9 * giant);
    const samples = silence(lead + seconds * ground.length * 3.6 + 0.25 + 0.2 * Math.max(0, giant));
    tread(samples, ground, { at: lead, seconds, gain: 1, weight, hardness, pitch }, chance.spawn('heel'));
    const roll = seconds * chance.between(0.9, 1.3) * Math.min(1.2, ground.length);
    tread(
      samples,
      ground,
      { at: lead + roll, seconds: seconds * 1.2, gain: 0.5, weight: weight * 0.3, hardness: hardness * 0.5, pitch: pitch * 1.15 },
      chance.spawn('toe'),
    );
    return { samples, onset: samplesIn(lead), level: Math.min(14, 7 * giant) + chance.between(-1, 1) };
  },
};

/** An animal's padded foot. */
export const paw: Instrument = {
  kind: 'paw',
  describe: 'One soft padded foot with a hint of claws, on the ground named; from a cat to a dragon by weight.',
  parameters: { ground: groundParameter, weight: { default: 25, low: 1, high: 20000 } },
  curves: [],
  moment: 'contact',
  loudness: -30,
  reference: 6,
  play(part, chance) {
    const ground = grounds[part.word('ground')];
    const giant = Math.log10(part.number('weight') / 25);
    const seconds = 0.055 * 1.5 ** giant;
    const samples = silence(lead + seconds * ground.length * 2 + 0.2 + 0.2 * Math.max(0, giant));
    const pitch = 1.15 * 0.75 ** giant;
    tread(samples, ground, { at: lead, seconds, gain: 1, weight: Math.max(0.25, 0.7 + 0.6 * giant), hardness: 0.08, pitch }, chance);
    // Claws meet the ground a moment after the pad.
    tread(
      samples,
      ground,
      { at: lead + 0.012, seconds: seconds * 0.4, gain: 0.3, weight: 0, hardness: 0.9, pitch: pitch * 1.4 },
      chance.spawn('claws'),
    );
    return { samples, onset: samplesIn(lead), level: Math.min(15, 6 * giant) + chance.between(-1, 1) };
  },
};

/** A hoof. */
export const hoof: Instrument = {
  kind: 'hoof',
  describe: 'One hoof set down on the ground named: a hollow clop on hard ground, a thud on soft.',
  parameters: { ground: groundParameter, weight: { default: 450, low: 30, high: 1200 } },
  curves: [],
  moment: 'contact',
  loudness: -24,
  reference: 10,
  play(part, chance) {
    const name = part.word('ground');
    const ground = grounds[name];
    const giant = Math.log10(part.number('weight') / 450);
    const hard = name === 'stone' || name === 'asphalt' || name === 'wood';
    const pitch = 0.8 ** giant * chance.between(0.92, 1.08);
    const hollow = hard
      ? ([
          [690, 1, 0.05],
          [1180, 0.8, 0.045],
          [1920, 0.4, 0.03],
        ] as const)
      : ([
          [240, 0.4, 0.05],
          [470, 0.6, 0.05],
          [860, 0.35, 0.03],
        ] as const);
    const cup = { ...ground, modes: [...ground.modes, ...hollow] };
    const samples = silence(lead + 0.3 + 0.1 * ground.length);
    tread(samples, cup, { at: lead, seconds: 0.05, gain: 1, weight: 1.3 + 0.5 * giant, hardness: hard ? 0.95 : 0.35, pitch }, chance);
    tread(samples, ground, { at: lead + 0.03, seconds: 0.09, gain: 0.3, weight: 0.2, hardness: 0.3, pitch }, chance.spawn('toe'));
    return { samples, onset: samplesIn(lead), level: 5 * giant + chance.between(-1, 1) };
  },
};

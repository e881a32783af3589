import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape } from '../dsp/envelope.ts';
import { sweep } from '../dsp/sweep.ts';
import type { Instrument } from '../instrument.ts';
import { sampleRate, silence } from '../sample-rate.ts';

/** One giving way: wood sticks and slips many times a second, and the beam rings with it. */
function groan(seconds: Seconds, slow: number, chance: Chance): Float32Array {
  const source = silence(seconds);
  const rate = drift(seconds, 2.2, chance.spawn('rate'), 26 / slow, 92 / slow);
  const grip = drift(seconds, 6, chance.spawn('grip'), 0.2, 1);
  let phase = 0;
  for (let index = 0; index < source.length; index++) {
    const at = index / sampleRate;
    phase += rate(at) / sampleRate;
    if (phase >= 1) {
      phase -= 1 + chance.between(-0.25, 0.25);
      source[index] = grip(at) * chance.between(0.4, 1);
    }
  }
  const samples = silence(seconds);
  for (const [hertz, q, gain] of [
    [310, 9, 1],
    [530, 12, 0.9],
    [870, 14, 0.9],
    [1420, 14, 0.7],
    [2300, 10, 0.5],
    [150, 5, 0.5],
  ] as const) {
    const bend = drift(seconds, 1.5, chance.spawn(`mode ${hertz}`), 0.88, 1.14);
    blend(
      samples,
      sweep(source.slice(), 'band-pass', (at) => (hertz * bend(at)) / slow ** 0.7, q),
      gain * Math.sqrt(q),
    );
  }
  return shape(samples, hold(seconds, seconds * 0.25, seconds * 0.35));
}

/** Timber under load. */
export const creak: Instrument = {
  kind: 'creak',
  describe: 'Timber of a ship, a stair or a door gives way a little: stick and slip, now and then when it lasts long.',
  parameters: { size: { default: 3, low: 0.3, high: 20 } },
  curves: [],
  moment: 'start',
  loudness: -27,
  reference: 10,
  play(part, chance) {
    const seconds = Math.max(0.4, Math.min(60, part.seconds || 1.1));
    const slow = (part.number('size') / 3) ** 0.4;
    if (seconds <= 2.5) return { samples: groan(seconds, slow, chance), onset: 0 };
    const samples = silence(seconds);
    let number = 0;
    for (let at = 0; at < seconds - 0.6; at += chance.between(1.4, 3.6)) {
      const length = Math.min(seconds - at, chance.between(0.6, 1.7));
      blend(samples, groan(length, slow * chance.between(0.7, 1.5), chance.spawn(`groan ${number++}`)), chance.between(0.35, 1), at);
    }
    return { samples, onset: 0 };
  },
};

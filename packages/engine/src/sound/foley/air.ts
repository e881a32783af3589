import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, strike, swell } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { pink, white } from '../dsp/noise.ts';
import { ring } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import type { Instrument } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';

/** One stroke of a wing. */
export const wing: Instrument = {
  kind: 'wing',
  describe: 'One down-stroke of a wing, loudest as the wing passes; feathers when small, leather when large.',
  parameters: { size: { default: 2, low: 0.1, high: 40 }, effort: { default: 1, low: 0.2, high: 2 } },
  curves: [],
  moment: 'stroke',
  loudness: -23,
  reference: 18,
  play(part, chance) {
    const span = part.number('size');
    const effort = part.number('effort');
    const slow = Math.min(2.6, Math.max(0.25, (span / 8) ** 0.42));
    const peak = 0.14 * slow;
    const low = Math.min(900, 150 / slow ** 0.9);
    const samples = silence(peak + 0.5 * slow + 0.15);
    const seconds = samples.length / sampleRate;
    const down = swell(peak, 0.06 * slow, 0.075 * slow);
    const opening = swell(peak, 0.06 * slow, 0.07 * slow);
    const air = sweep(pink(seconds, chance.spawn('air')), 'low-pass', (at) => low + (900 + 500 * effort) * opening(at), 0.8);
    const back = swell(peak + 0.25 * slow, 0.06 * slow, 0.07 * slow);
    blend(
      samples,
      shape(air, (at) => down(at) + 0.2 * back(at)),
      2.4,
    );
    const edge = sweep(
      white(seconds, chance.spawn('edge')),
      'band-pass',
      (at) => (650 + 1500 * down(at)) * Math.min(2.2, slow ** -0.45),
      0.9,
    );
    blend(
      samples,
      shape(edge, (at) => down(at) ** 1.4 + 0.13 * back(at)),
      0.85,
    );
    // The skin of the wing snaps taut at the fastest moment.
    const snap = filter(white(0.09 * slow, chance), 'band-pass', 1500 / slow ** 0.4, 0.7);
    blend(samples, shape(snap, strike(0.0012, 0.05 * slow), 1), 1.1 * effort * Math.min(1, 0.35 + span / 6), peak);
    if (span > 1)
      ring(
        samples,
        [
          [72 / slow, 0.9, 0.17 * slow],
          [118 / slow, 0.5, 0.12 * slow],
          [265 / slow, 0.22, 0.07 * slow],
        ],
        peak,
        Math.min(0.6, span / 14),
      );
    if (span < 3) {
      // Feathers rattle.
      scatter(samples, peak * 0.6, peak * 1.7, 500, chance, (at) => ({
        hertz: chance.between(1800, 5200),
        seconds: 0.006,
        gain: 0.1 * Math.sin(Math.PI * at) * chance.next(),
      }));
    }
    return { samples, onset: samplesIn(peak), level: Math.max(-12, Math.min(8, 6 * Math.log2(span / 8) * 0.5 + 6 * Math.log2(effort))) };
  },
};

/** Something that passes quickly. */
export const whoosh: Instrument = {
  kind: 'whoosh',
  describe: 'Air rushes around something that passes quickly, loudest at the moment of passing.',
  parameters: { size: { default: 1, low: 0.1, high: 20 }, speed: { default: 12, low: 2, high: 120 } },
  curves: [],
  moment: 'stroke',
  loudness: -24,
  reference: 10,
  play(part, chance) {
    const seconds = part.seconds > 0.15 ? Math.min(4, part.seconds) : 0.55;
    const peak = seconds * 0.45;
    const centre = Math.min(2600, (620 * (part.number('speed') / 12) ** 0.6) / part.number('size') ** 0.35);
    const body = swell(peak, seconds * 0.2, seconds * 0.22);
    const cutoff = (at: number): number => centre * (0.45 + 1.5 * body(at)) * (at > peak ? 0.8 : 1);
    const samples = shape(sweep(white(seconds, chance), 'band-pass', cutoff, 1.1), body);
    blend(
      samples,
      shape(
        sweep(pink(seconds, chance.spawn('low')), 'low-pass', (at) => cutoff(at) * 0.8),
        body,
      ),
      0.8,
    );
    blend(
      samples,
      shape(
        sweep(white(seconds, chance.spawn('hiss')), 'band-pass', (at) => cutoff(at) * 3.4, 0.8),
        (at) => body(at) ** 2,
      ),
      0.35,
    );
    return { samples, onset: samplesIn(peak), level: Math.max(-10, Math.min(10, 12 * Math.log10(part.number('speed') / 12))) };
  },
};

/** Clothes that rub. */
export const cloth: Instrument = {
  kind: 'cloth',
  describe: 'A coat or dress rustles with one movement.',
  parameters: { weight: { default: 1, low: 0.3, high: 3 } },
  curves: [],
  moment: 'stroke',
  loudness: -36,
  reference: 3,
  play(part, chance) {
    const seconds = Math.max(0.25, Math.min(2, part.seconds || 0.4));
    const dull = part.number('weight') ** -0.5;
    const peak = seconds * 0.4;
    const opening = swell(peak, 0.1, 0.14);
    const rub = sweep(white(seconds, chance), 'band-pass', (at) => (1700 + 1500 * opening(at)) * dull, 0.55);
    const rough = drift(seconds, 46, chance.spawn('folds'), 0.15, 1);
    const body = swell(peak, seconds * 0.18, seconds * 0.25);
    const samples = shape(rub, (at) => body(at) * rough(at));
    scatter(samples, peak * 0.4, seconds * 0.8, 160, chance, (at) => ({
      hertz: chance.between(900, 4200) * dull,
      seconds: 0.005,
      gain: 0.12 * chance.next() * Math.sin(Math.PI * at),
    }));
    return { samples, onset: samplesIn(peak) };
  },
};

/** Canvas that beats in the wind. */
export const sailFlap: Instrument = {
  kind: 'sail-flap',
  describe: 'A sail or a flag of canvas beats once or several times in the wind.',
  parameters: { size: { default: 5, low: 0.5, high: 20 } },
  curves: [],
  moment: 'contact',
  loudness: -23,
  reference: 14,
  play(part, chance) {
    const slow = (part.number('size') / 5) ** 0.5;
    const seconds = Math.max(0.5 * slow, part.seconds);
    const samples = silence(seconds + 0.3);
    let at = 0.004;
    let strength = 1;
    while (at < Math.max(0.05, seconds - 0.25 * slow)) {
      const beat = white(0.3 * slow, chance);
      sweep(beat, 'low-pass', (t) => (500 + 4200 * Math.exp((-t * 38) / slow)) / slow ** 0.5, 0.8);
      blend(samples, shape(beat, strike(0.0012, 0.22 * slow), 1), strength, at);
      ring(
        samples,
        [
          [64 / slow, 0.5, 0.12 * slow],
          [143 / slow, 0.35, 0.09 * slow],
        ],
        at,
        strength * 0.4,
      );
      const snap = filter(white(0.03, chance), 'band-pass', 2400 / slow ** 0.3, 0.7);
      blend(samples, shape(snap, strike(0.0006, 0.02), 1), strength * 0.9, at);
      at += chance.between(0.14, 0.42) * slow;
      strength = chance.between(0.3, 0.85);
    }
    const rustle = filter(white(seconds, chance.spawn('rustle')), 'band-pass', 1900, 0.5);
    const flutter = drift(seconds, 13, chance.spawn('flutter'), 0, 0.2);
    const ends = hold(seconds, 0.1, 0.2);
    blend(
      samples,
      shape(rustle, (t) => flutter(t) * ends(t)),
      0.8,
      0.004,
    );
    return { samples, onset: samplesIn(0.004) };
  },
};

import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { scale, shape } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { pink, white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import { thunder } from '../foley/blasts.ts';
import { perform } from '../perform.ts';
import { type Bed, blendAside, layer, type Pair, twice } from './bed.ts';
import { blow, winds } from './winds.ts';

/** Rain: single drops over the rush of all the others. `drops` a second in each channel; `hard` ground makes them bright. */
export function pour(seconds: Seconds, drops: number, rush: number, hard: number, chance: Chance): Pair {
  const density = drift(seconds, 0.7, chance.spawn('density'), 0.75, 1);
  return twice(chance, (side) => {
    const samples = filter(filter(white(seconds, side.spawn('rush')), 'high-pass', 750), 'low-pass', 8200);
    shape(samples, (at) => rush * 0.09 * density(at), 256);
    blend(samples, shape(sweep(pink(seconds, side.spawn('mass')), 'band-pass', 420, 0.5), density, 256), 0.12 * rush);
    scatter(samples, 0, seconds, drops, side.spawn('drops'), () => {
      const large = side.next() ** 6;
      return {
        hertz: side.between(1500, 7400) - 900 * large,
        seconds: 0.003 + 0.009 * side.next() + 0.03 * large,
        gain: (0.05 + 0.5 * large) * (0.25 + side.next()) * (0.6 + 0.6 * hard),
        bend: 1 + 0.4 * large,
      };
    });
    return samples;
  });
}

/** Waves that come in, break and draw back. `period` in seconds, `weight` how much of the deep there is, `foam` of the hiss. */
function waves(seconds: Seconds, period: Seconds, weight: number, foam: number, chance: Chance): Pair {
  const arrivals: { at: Seconds; strength: number; side: number }[] = [];
  for (let at = -period * chance.next(); at < seconds + period; at += period * chance.between(0.75, 1.3)) {
    arrivals.push({ at, strength: chance.between(0.5, 1), side: (arrivals.length % 2 === 0 ? 1 : -1) * chance.between(0.1, 0.6) });
  }
  const rise = period * 0.16,
    fall = period * 0.3;
  const level = (at: Seconds, side: number, late: Seconds): number => {
    let sum = 0.1;
    for (const wave of arrivals) {
      const since = at - wave.at - late;
      if (since < -4 * rise || since > 5 * fall) continue;
      const near = 1 - 0.3 * Math.abs(wave.side - side);
      sum += wave.strength * near * (since < 0 ? Math.exp(-((since / rise) ** 2)) : Math.exp(-since / fall));
    }
    return sum;
  };
  const one =
    (side: number) =>
    (source: Chance): Float32Array => {
      const body = sweep(pink(seconds, source.spawn('body')), 'low-pass', (at) => 180 + 900 * Math.min(1.3, level(at, side, 0)), 0.7);
      shape(body, (at) => weight * level(at, side, 0), 256);
      const crash = sweep(
        white(seconds, source.spawn('crash')),
        'band-pass',
        (at) => 700 + 1500 * Math.min(1.2, level(at, side, period * 0.03)),
        0.5,
      );
      blend(
        body,
        shape(crash, (at) => level(at, side, period * 0.03) ** 1.6, 256),
        0.4,
      );
      const hiss = sweep(white(seconds, source.spawn('hiss')), 'band-pass', 4700, 0.45);
      const fizz = drift(seconds, 14, source.spawn('fizz'), 0.75, 1);
      return blend(
        body,
        shape(hiss, (at) => fizz(at) * level(at, side, period * 0.14) ** 1.2, 64),
        foam,
      );
    };
  return { left: one(-1)(chance.spawn('left')), right: one(1)(chance.spawn('right')) };
}

function lapping(seconds: Seconds, perSecond: number, chance: Chance): Pair {
  return twice(chance, (side) =>
    scatter(new Float32Array(Math.round(seconds * 48000)), 0, seconds, perSecond, side, () => ({
      hertz: side.between(280, 1500),
      seconds: side.between(0.02, 0.07),
      gain: 0.12 * side.next() ** 2,
      bend: side.between(1.1, 1.7),
    })),
  );
}

function rush(seconds: Seconds, chance: Chance): Float32Array {
  const restless = drift(seconds, 5, chance.spawn('restless'), 0.7, 1);
  const samples = shape(
    sweep(white(seconds, chance.spawn('body')), 'band-pass', (at) => 900 * (0.8 + 0.35 * restless(at)), 0.5),
    restless,
    64,
  );
  return blend(scale(samples, 0.16), filter(pink(seconds, chance.spawn('deep')), 'band-pass', 330, 0.7), 0.09);
}

function storm(seconds: Seconds, chance: Chance): Pair {
  const pair = layer(blow(seconds, winds.gale, chance.spawn('gale')), pour(seconds, 420, 1.3, 0.4, chance.spawn('rain')), 0.9);
  for (let at = chance.between(3, 7); at < seconds - 2; at += chance.between(8, 16)) {
    const peal = chance.spawn(`peal ${at.toFixed(2)}`);
    const far = perform(thunder, { seconds: 6, parameters: { distance: peal.between(2500, 6500) } }, peal);
    blendAside(pair, far.samples, at, peal.between(-0.7, 0.7), 3.2);
  }
  return pair;
}

/** The beds of water. */
export const waterBeds: readonly Bed[] = [
  { kind: 'rain', describe: 'Steady rain on open ground.', loudness: -30, make: (seconds, chance) => pour(seconds, 380, 1, 0.4, chance) },
  {
    kind: 'rain-city',
    describe: 'Rain on streets, cars and sills, with water running somewhere.',
    loudness: -29,
    make: (seconds, chance) => layer(pour(seconds, 460, 0.85, 1, chance.spawn('rain')), lapping(seconds, 26, chance.spawn('gutter')), 1.6),
  },
  { kind: 'storm', describe: 'Wind and rain with thunder far off.', loudness: -27, make: storm },
  {
    kind: 'sea',
    describe: 'The open sea: a slow swell and small waves.',
    loudness: -31,
    make: (seconds, chance) =>
      layer(waves(seconds, 6.5, 0.9, 0.2, chance.spawn('waves')), lapping(seconds, 22, chance.spawn('lapping')), 0.7),
  },
  {
    kind: 'storm-sea',
    describe: 'A raging sea: heavy waves, spray and a gale.',
    loudness: -25,
    make: (seconds, chance) =>
      layer(waves(seconds, 4.2, 1.3, 0.35, chance.spawn('waves')), blow(seconds, winds.gale, chance.spawn('gale')), 0.55),
  },
  {
    kind: 'stream',
    describe: 'A stream runs over stones.',
    loudness: -31,
    make: (seconds, chance) =>
      layer(
        twice(chance.spawn('rush'), (side) => rush(seconds, side)),
        lapping(seconds, 110, chance.spawn('bubbles')),
        1.5,
      ),
  },
  {
    kind: 'surf',
    describe: 'Waves break on a beach and draw back over the sand.',
    loudness: -29,
    make: (seconds, chance) => waves(seconds, 7.5, 0.8, 0.55, chance),
  },
];

import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { shape, swell } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { pink, white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import { horn } from '../foley/machines.ts';
import { perform } from '../perform.ts';
import { sampleRate, silence } from '../sample-rate.ts';
import { chirp } from '../voices/animals.ts';
import { type Bed, blendAside, emptyPair, layer, type Pair, twice } from './bed.ts';
import { blow, winds } from './winds.ts';

/** Birds here and there, near and far: each has its own song and its own place. */
function birds(seconds: Seconds, count: number, everySeconds: Seconds, chance: Chance): Pair {
  const pair = emptyPair(seconds);
  for (let bird = 0; bird < count; bird++) {
    const own = chance.spawn(`bird ${bird}`);
    const side = own.between(-0.95, 0.95);
    const far = own.next();
    const pitch = own.between(0.6, 1.5);
    const notes = own.whole(2, 7);
    for (let at = own.between(0, everySeconds); at < seconds - 0.3; at += everySeconds * own.between(0.5, 1.6)) {
      // The same bird sings nearly the same phrase again.
      const phrase = perform(
        chirp,
        { seconds: 0, parameters: { pitch, notes: notes + (own.flip(0.3) ? 1 : 0) } },
        chance.spawn(`song ${bird} ${own.whole(0, 2)}`),
      );
      const samples = filter(phrase.samples, 'low-pass', 14000 - 9000 * far);
      blendAside(pair, samples, at, side, 1 - 0.8 * far);
      blendAside(pair, samples, at + 0.11 + 0.1 * far, -side, 0.16 * far);
    }
  }
  return pair;
}

/** Crickets: each rubs its wings at its own pitch and pace. */
function crickets(seconds: Seconds, count: number, chance: Chance): Pair {
  const pair = emptyPair(seconds);
  for (let cricket = 0; cricket < count; cricket++) {
    const own = chance.spawn(`cricket ${cricket}`);
    const hertz: Hertz = own.between(3900, 5300);
    const pulse = own.between(26, 38),
      pace = own.between(1.3, 2.4),
      share = own.between(0.3, 0.6),
      start = own.next();
    const samples = silence(seconds);
    const turn = (2 * Math.PI * hertz) / sampleRate;
    const level = drift(seconds, 0.25, own, 0.2, 1);
    for (let index = 0; index < samples.length; index++) {
      const at = index / sampleRate;
      const beat = at * pace + start;
      const place = beat - Math.floor(beat);
      if (place > share) continue;
      const scrape = Math.sin(Math.PI * at * pulse) ** 2 * Math.sin((Math.PI * place) / share);
      samples[index] = Math.sin(turn * index) * scrape * level(at);
    }
    blendAside(pair, samples, 0, own.between(-0.95, 0.95), own.between(0.15, 1));
  }
  return pair;
}

/** The hum of many small wings in the grass. */
function insects(seconds: Seconds, chance: Chance): Pair {
  return twice(chance, (side) => {
    const flicker = drift(seconds, 22, side.spawn('flicker'), 0.4, 1);
    const tide = drift(seconds, 0.3, side.spawn('tide'), 0.3, 1);
    return shape(sweep(white(seconds, side), 'band-pass', 6300, 6), (at) => flicker(at) * tide(at), 64);
  });
}

/** Traffic that is everywhere and nowhere, with single cars that pass a street away. */
function traffic(seconds: Seconds, chance: Chance): Pair {
  const pair = twice(chance.spawn('hum'), (side) => {
    const swellings = drift(seconds, 0.4, side.spawn('swellings'), 0.6, 1);
    const hum = shape(sweep(pink(seconds, side.spawn('low')), 'low-pass', 240), swellings, 256);
    return blend(hum, shape(sweep(pink(seconds, side.spawn('middle')), 'band-pass', 720, 0.4), swellings, 256), 0.75);
  });
  for (let at = chance.between(-1, 2); at < seconds; at += chance.between(1.8, 4.5)) {
    const own = chance.spawn(`car ${at.toFixed(2)}`);
    const length = own.between(2.4, 4);
    const body = swell(length / 2, length * 0.18, length * 0.2);
    const car = sweep(white(length, own), 'band-pass', (t) => 420 + 650 * body(t), 0.5);
    blendAside(pair, shape(car, body, 64), at, own.between(-0.9, 0.9), own.between(0.1, 0.32));
  }
  for (let at = chance.between(2, 9); at < seconds - 1; at += chance.between(7, 15)) {
    const own = chance.spawn(`horn ${at.toFixed(2)}`);
    const far = filter(perform(horn, { seconds: own.between(0.2, 0.7) }, own).samples, 'low-pass', 1300);
    blendAside(pair, far, at, own.between(-0.9, 0.9), 0.14);
  }
  return pair;
}

/** Fire: gusts of flame under crackle and pops. */
function flames(seconds: Seconds, chance: Chance): Pair {
  const breath = drift(seconds, 2.6, chance.spawn('breath'), 0.4, 1);
  return twice(chance, (side) => {
    const body = shape(
      sweep(pink(seconds, side.spawn('body')), 'low-pass', (at) => 260 + 420 * breath(at)),
      breath,
      64,
    );
    blend(body, shape(sweep(white(seconds, side.spawn('hiss')), 'band-pass', 2600, 0.4), breath, 64), 0.09);
    scatter(body, 0, seconds, 34, side.spawn('crackle'), () => ({
      hertz: side.between(900, 6500),
      seconds: side.between(0.002, 0.012),
      gain: 0.9 * side.next() ** 4,
    }));
    return scatter(body, 0, seconds, 2.2, side.spawn('pops'), () => ({
      hertz: side.between(350, 1300),
      seconds: side.between(0.015, 0.05),
      gain: 0.9 * side.next(),
    }));
  });
}

function room(seconds: Seconds, chance: Chance): Pair {
  return twice(chance, (side) => {
    const air = filter(pink(seconds, side), 'low-pass', 1600);
    const tone = drift(seconds, 0.2, side, 0.85, 1);
    return shape(blend(air, filter(white(seconds, side), 'band-pass', 3200, 0.4), 0.04), tone, 256);
  });
}

/** The beds of places on land. */
export const landBeds: readonly Bed[] = [
  {
    kind: 'meadow',
    describe: 'A light breeze in the grass, insects, a few birds.',
    loudness: -35,
    make: (seconds, chance) =>
      layer(
        layer(blow(seconds, { ...winds.leaves, carried: 0.2 }, chance.spawn('breeze')), insects(seconds, chance.spawn('insects')), 0.22),
        birds(seconds, 4, 3.4, chance.spawn('birds')),
        2,
      ),
  },
  {
    kind: 'dawn-birds',
    describe: 'Many birds at first light over quiet air.',
    loudness: -34,
    make: (seconds, chance) =>
      layer(blow(seconds, { ...winds.leaves, carried: 0.06 }, chance.spawn('air')), birds(seconds, 11, 2.6, chance.spawn('birds')), 3.2),
  },
  {
    kind: 'forest',
    describe: 'Leaves in the wind and birds among the trees.',
    loudness: -34,
    make: (seconds, chance) => layer(blow(seconds, winds.leaves, chance.spawn('leaves')), birds(seconds, 5, 3.8, chance.spawn('birds')), 2),
  },
  { kind: 'city', describe: 'A city by day: traffic near and far, a horn now and then.', loudness: -33, make: traffic },
  {
    kind: 'night-crickets',
    describe: 'A warm night full of crickets.',
    loudness: -35,
    make: (seconds, chance) =>
      layer(blow(seconds, { ...winds.leaves, carried: 0.08 }, chance.spawn('air')), crickets(seconds, 6, chance.spawn('crickets')), 0.35),
  },
  {
    kind: 'insects',
    describe: 'Insects hum in the grass on a warm day.',
    loudness: -36,
    make: (seconds, chance) =>
      layer(
        layer(blow(seconds, { ...winds.leaves, carried: 0.1 }, chance.spawn('air')), insects(seconds, chance.spawn('insects')), 0.45),
        crickets(seconds, 2, chance.spawn('crickets')),
        0.12,
      ),
  },
  {
    kind: 'room',
    describe: 'The quiet of a room.',
    loudness: -46,
    make: (seconds, chance) => layer(emptyPair(seconds), room(seconds, chance)),
  },
  { kind: 'fire', describe: 'A fire burns and crackles.', loudness: -29, make: (seconds, chance) => flames(seconds, chance) },
];

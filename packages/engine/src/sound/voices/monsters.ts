import type { Seconds, Unit } from '@onereel/spec';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift, tabulate } from '../dsp/drift.ts';
import { hold, shape } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import type { Instrument, Part } from '../instrument.ts';
import { silence } from '../sample-rate.ts';
import { voiceOf } from './throat.ts';

/** How far the jaw is open at a moment: the animation's own curve, or one that opens and closes once. */
function jawOf(part: Part, seconds: Seconds): (at: Seconds) => Unit {
  const told = part.curve('jaw');
  if (told === null) return (at) => Math.sin(Math.PI * Math.min(1, Math.max(0, at / seconds)) ** 0.7) ** 0.8;
  return (at) => Math.max(0, Math.min(1, told(Math.min(1, at / seconds))));
}

/** A large beast roars. */
export const roar: Instrument = {
  kind: 'roar',
  describe: 'A large beast roars, from a lion to a dragon by size; the mouth follows the jaw.',
  parameters: { size: { default: 10, low: 1, high: 60 }, anger: { default: 0.6, low: 0, high: 1 } },
  curves: ['jaw'],
  moment: 'start',
  loudness: -14,
  reference: 35,
  play(part, chance) {
    const seconds = Math.max(0.6, part.seconds || 2.4);
    const whole = seconds + 0.25;
    const large = (part.number('size') / 10) ** 0.3;
    const anger = part.number('anger');
    const jaw = tabulate(whole, jawOf(part, seconds));
    const ends = hold(whole, 0.06, 0.35);
    const loudness = tabulate(whole, (at) => (0.12 + 0.88 * jaw(at) ** 0.8) * ends(at));
    const samples = silence(whole);
    for (const [index, voice] of [86, 63, 118].entries()) {
      const mouth = index === 1 ? 0.84 : 1;
      blend(
        samples,
        voiceOf(
          {
            seconds: whole,
            pitch: (at) => (voice / large) * (0.72 + 0.62 * jaw(at) ** 1.3 + 0.14 * anger - (0.18 * at) / seconds),
            loudness,
            roughness: 0.75 + 0.35 * anger,
            doubling: 0.45,
            breath: 0.5 + 0.4 * anger,
            formants: [
              { hertz: (at) => ((330 + 380 * jaw(at)) * mouth) / large ** 0.6, q: 3.6, gain: 1 },
              { hertz: (at) => ((740 + 560 * jaw(at)) * mouth) / large ** 0.6, q: 5, gain: 1 },
              { hertz: (at) => ((1750 + 650 * jaw(at)) * mouth) / large ** 0.5, q: 6, gain: 0.75 },
              { hertz: (at) => ((2900 + 500 * jaw(at)) * mouth) / large ** 0.4, q: 7, gain: 0.55 },
            ],
            direct: 0.1,
          },
          chance.spawn(`voice ${index}`),
        ),
        index === 2 ? 0.5 * anger : 0.8,
      );
    }
    saturate(levelToPeak(samples), 2.6 + anger);
    // Spit and air: what makes it near and wet.
    const rasp = sweep(white(whole, chance.spawn('rasp')), 'band-pass', (at) => 950 + 1300 * jaw(at), 1);
    const flutter = drift(whole, 31, chance.spawn('flutter'), 0.15, 1);
    blend(
      samples,
      shape(rasp, (at) => loudness(at) * flutter(at)),
      0.4,
    );
    const chest = sweep(white(whole, chance.spawn('chest')), 'low-pass', 130 / large ** 0.3);
    blend(samples, shape(chest, loudness), 1.1);
    filter(filter(filter(samples, 'high-pass', 38), 'peak', 640, 0.9, 3), 'peak', 2300, 0.8, 3);
    filter(samples, 'low-pass', 9500);
    return { samples, onset: 0, level: Math.max(-7, Math.min(4, 5 * Math.log10(part.number('size') / 10) * 1.4)) };
  },
};

/** A threat between the teeth. */
export const growl: Instrument = {
  kind: 'growl',
  describe: 'A beast growls with its mouth nearly shut, from a cat to a dragon by size.',
  parameters: { size: { default: 1, low: 0.2, high: 60 } },
  curves: ['jaw'],
  moment: 'start',
  loudness: -23,
  reference: 12,
  play(part, chance) {
    const seconds = Math.max(0.5, part.seconds || 1.6);
    const large = part.number('size') ** 0.28;
    const told = part.curve('jaw');
    const jaw =
      told === null ? drift(seconds, 1.5, chance.spawn('jaw'), 0.05, 0.35) : (at: Seconds) => Math.max(0, Math.min(1, told(at / seconds)));
    const loudness = (at: Seconds): number => (0.55 + 0.6 * jaw(at)) * hold(seconds, 0.12, 0.25)(at);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => (78 / large) * (1 + 0.25 * jaw(at)),
        loudness,
        roughness: 1,
        doubling: 0.55,
        breath: 0.8,
        formants: [
          { hertz: (at) => (380 + 300 * jaw(at)) / large ** 0.7, q: 3.5, gain: 1 },
          { hertz: (at) => (980 + 500 * jaw(at)) / large ** 0.6, q: 4.5, gain: 0.9 },
          { hertz: 2500 / large ** 0.4, q: 5, gain: 0.6 },
        ],
        direct: 0.12,
      },
      chance,
    );
    saturate(levelToPeak(samples), 2.4);
    // The tongue flaps: a slow rattle over it all.
    const rattle = drift(seconds, 27 / large ** 0.3, chance.spawn('rattle'), 0.25, 1);
    return { samples: shape(samples, rattle), onset: 0, level: Math.max(-6, Math.min(9, 7 * Math.log10(part.number('size')))) };
  },
};

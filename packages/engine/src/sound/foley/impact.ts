import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { type Mode, ring, thump } from '../dsp/ring.ts';
import { type Instrument, lead } from '../instrument.ts';
import { samplesIn, silence } from '../sample-rate.ts';
import { materials } from './materials.ts';

/** One thing hitting another. */
export const impact: Instrument = {
  kind: 'impact',
  describe: 'One thing hits another: both ring with the sound of their material, brighter and louder the faster they meet.',
  parameters: {
    a: { default: 'wood', values: Object.keys(materials) },
    b: { default: 'stone', values: Object.keys(materials) },
    size: { default: 0.25, low: 0.01, high: 12 },
    speed: { default: 4, low: 0.1, high: 40 },
  },
  curves: [],
  moment: 'contact',
  loudness: -22,
  reference: 8,
  play(part, chance) {
    const [striker, struck] = [materials[part.word('a')], materials[part.word('b')]];
    const size = part.number('size');
    const speed = part.number('speed');
    const pitch = (0.25 / size) ** 0.55;
    const contact = (striker.contact + struck.contact * 0.4) * Math.min(4, (size / 0.25) ** 0.5) * (4 / speed) ** 0.2;
    const tuned = (modes: readonly Mode[], factor: number): Mode[] =>
      modes.map(
        ([hertz, gain, seconds]) => [hertz * factor * chance.between(0.985, 1.015), gain, seconds * Math.min(2.5, factor ** -0.5)] as const,
      );
    const samples = silence(
      lead + 0.4 + Math.max(...[striker, struck].flatMap(({ modes }) => modes.map((mode) => mode[2]))) * Math.min(2.5, pitch ** -0.5),
    );
    ring(samples, tuned(striker.modes, pitch), lead, 0.8, contact * 0.4);
    // What is hit is mostly larger than what hits: a floor, a wall.
    ring(samples, tuned(struck.modes, Math.min(1.4, pitch ** 0.4)), lead, 0.5, contact * 0.5);
    thump(samples, lead, 190 * pitch ** 0.6, 88 * pitch ** 0.6, 0.018, 0.09 / Math.min(1.6, pitch ** 0.5), 0.42);
    const bright = Math.min(9000, (0.9 / contact) * (0.7 + speed * 0.12));
    const slap = filter(filter(white(0.06, chance), 'low-pass', bright + 900), 'high-pass', 300);
    blend(samples, shape(slap, strike(0.0003, 0.012 + contact * 6), 1), (striker.slap + struck.slap) * 1.7 * (0.6 + speed * 0.1), lead);
    scatter(samples, lead + 0.02, lead + 0.3, 90 * (striker.debris + struck.debris) * Math.min(2, speed / 5), chance, (at) => ({
      hertz: chance.between(1200, 5200) * pitch ** 0.3,
      seconds: chance.between(0.004, 0.016),
      gain: 0.22 * chance.next() * (1 - at),
    }));
    // Real contacts are rounded by the air and the ear: less peak for the same loudness, and more of what small speakers play.
    return {
      samples: saturate(levelToPeak(samples), 2.6),
      onset: samplesIn(lead),
      level: Math.max(-14, Math.min(12, 8 * Math.log10(speed / 4) + 7 * Math.log10(size / 0.25))),
    };
  },
};

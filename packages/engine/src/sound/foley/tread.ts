import type { Seconds, Unit } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { ring, thump } from '../dsp/ring.ts';
import type { Ground } from './grounds.ts';

/** One pressing of something on a ground. */
export interface Tread {
  readonly at: Seconds;
  /** How long the weight comes on. */
  readonly seconds: Seconds;
  readonly gain: number;
  /** How much of the low body there is. */
  readonly weight: number;
  /** 0 a bare paw, 1 an iron shoe. */
  readonly hardness: Unit;
  /** Factor on every pitch: a small thing sounds higher. */
  readonly pitch: number;
}

/** Adds one pressing on a ground to the target, in place. */
export function tread(target: Float32Array, ground: Ground, { at, seconds, gain, weight, hardness, pitch }: Tread, chance: Chance): void {
  const length = seconds * ground.length;
  const vary = (): number => chance.between(0.86, 1.16);
  const [from, to, fall, body] = ground.thump;
  thump(target, at, from * pitch * vary(), to * pitch * vary(), 0.02, fall * (0.7 + 0.5 * weight), gain * body * weight);
  // Under a great weight the ground itself breaks and shakes.
  if (weight > 1.5) {
    const shake = filter(white(seconds * 2.5, chance), 'band-pass', 430 * pitch ** 0.3, 0.6);
    blend(target, shape(shake, strike(0.002, seconds * 2)), gain * 2.2 * (weight - 1.5), at);
  }
  const [tickHertz, tickSeconds, tickGain] = ground.tick;
  const tick = filter(white(tickSeconds * 4, chance), 'band-pass', tickHertz * (0.55 + 0.75 * hardness) * vary(), 0.7);
  blend(target, shape(tick, strike(0.0003, tickSeconds * 2.2), 1), gain * tickGain * (0.6 + 2.4 * hardness), at);
  const [scuffHertz, q, scuffGain] = ground.scuff;
  const scuff = filter(white(length * 1.3, chance), 'band-pass', scuffHertz * vary(), q);
  blend(target, shape(scuff, press(length)), gain * scuffGain * 1.3, at);
  const [low, high, grain, perSecond, gritGain, bend] = ground.grit;
  scatter(target, at, at + length, perSecond, chance, (place) => ({
    hertz: chance.between(low, high),
    seconds: grain * chance.between(0.5, 2),
    gain: gain * gritGain * (0.15 + chance.next() ** 3) * Math.sin(Math.PI * place ** 0.6),
    bend,
  }));
  const tuned = vary();
  ring(
    target,
    ground.modes.map(([hertz, loudness, ringing]) => [hertz * pitch * tuned, loudness, ringing] as const),
    at,
    gain * (0.3 + hardness),
    0.0004 * (1 - hardness),
  );
}

/** The rub of a foot: quickly on, slowly off, over by the end. */
function press(length: Seconds): (at: Seconds) => number {
  return (at) => (at >= length * 1.25 ? 0 : Math.sin(Math.PI * Math.min(1, at / length / 1.25) ** 0.45) ** 1.5);
}

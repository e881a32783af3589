import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { sampleRate } from '../sample-rate.ts';

/** One tiny sound: a sine that falls by 60 dB over `seconds`, its pitch multiplied by `bend` on the way. */
export interface Grain {
  readonly at: Seconds;
  readonly hertz: Hertz;
  readonly seconds: Seconds;
  readonly gain: number;
  readonly bend?: number;
}

/** Adds one grain to the target, in place. */
export function addGrain(target: Float32Array, { at, hertz, seconds, gain, bend = 1 }: Grain): void {
  const start = Math.round(at * sampleRate);
  const length = Math.max(8, Math.round(seconds * sampleRate));
  const fall = Math.exp(-6.908 / length);
  const rise = Math.max(4, Math.min(24, length >> 4));
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const end = Math.min(length, target.length - start);
  if (bend === 1) {
    let before = 0,
      now = gain * Math.sin(turn) * fall;
    const feedback = 2 * fall * Math.cos(turn),
      damping = fall * fall;
    for (let index = Math.max(0, -start); index < end; index++) {
      target[start + index] += index < rise ? (now * index) / rise : now;
      const next = feedback * now - damping * before;
      before = now;
      now = next;
    }
    return;
  }
  // A sine whose pitch runs straight is a turning pointer whose turn itself turns: no sine is computed per sample.
  const bendTurn = (turn * (bend - 1)) / length;
  const bendCos = Math.cos(bendTurn),
    bendSin = Math.sin(bendTurn);
  let x = gain,
    y = 0,
    turnCos = Math.cos(turn) * fall,
    turnSin = Math.sin(turn) * fall;
  for (let index = 0; index < end; index++) {
    if (start + index >= 0) target[start + index] += index < rise ? (y * index) / rise : y;
    const nextX = x * turnCos - y * turnSin;
    y = x * turnSin + y * turnCos;
    x = nextX;
    const nextCos = turnCos * bendCos - turnSin * bendSin;
    turnSin = turnCos * bendSin + turnSin * bendCos;
    turnCos = nextCos;
  }
}

/**
 * Scatters grains over a stretch of time, in place, and gives the target back. Their moments are as irregular as drops
 * of rain; `draw` says what each is like, `at` is its moment from 0 to 1 of the stretch.
 */
export function scatter(
  target: Float32Array,
  from: Seconds,
  to: Seconds,
  perSecond: number,
  chance: Chance,
  draw: (at: number) => Omit<Grain, 'at'>,
): Float32Array {
  const count = Math.round((to - from) * perSecond);
  for (let index = 0; index < count; index++) {
    const place = chance.next();
    addGrain(target, { at: from + (to - from) * place, ...draw(place) });
  }
  return target;
}

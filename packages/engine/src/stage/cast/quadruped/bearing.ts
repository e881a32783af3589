import { clamp } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Beast } from './beast.ts';
import { footfalls } from './gaits.ts';

/** What an animal is about, read from the moment: how far it is in its gait, sits, lies, leaps. */
export interface Bearing {
  /** 0 standing to 1 fully in its gait; the gait's name; turns of the cycle in radians. */
  readonly going: number;
  readonly name: string;
  readonly turn: number;
  /** How much of it is gallop. */
  readonly gallop: number;
  readonly seated: number;
  readonly lying: number;
  /** Height above the ground while leaping, metres. */
  readonly air: number;
}

/** Reads the bearing from the moment. */
export function bearingOf(beast: Beast, moment: Moment): Bearing {
  const { gait, actions } = moment;
  const going = footfalls[gait.name] ? gait.weight : 0;
  const jump = actions.get('jump');
  const flight = jump ? clamp((jump.progress - 0.25) / 0.5) : 0;
  const risen = Math.max(0, moment.place[1] - moment.ground(moment.place[0], moment.place[2]));
  return {
    going,
    name: gait.name,
    turn: gait.phase * Math.PI * 2,
    gallop: gait.name === 'gallop' ? gait.weight : 0,
    seated: actions.get('sit')?.weight ?? 0,
    lying: actions.get('lie')?.weight ?? 0,
    air: Math.max(0, flight * (1 - flight) * 4 * 0.5 * beast.size - risen),
  };
}

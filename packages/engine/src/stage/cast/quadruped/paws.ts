import type { Vector3 } from '@onereel/spec';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import type { Beast } from './beast.ts';
import type { Bearing } from './bearing.ts';
import { type End, frameOf, lowered, type Side } from './frame.ts';

/** Where a foot is that works, how far the leg below wrist or hock leans over it (radians), and how far it does, 0 to 1. */
export interface Working {
  readonly place: Vector3;
  readonly fold: number;
  readonly share: number;
}

/** How high what it hangs from is over where it would stand, in withers heights. */
const hangingFrom = 1.75;

/** Lifts a trunk that hangs by its forepaws so far that these are at what it hangs from, and lets it swing to the sides. */
export function hangTrunk(poser: Poser, { breed, size }: Beast, moment: Moment, { doing }: Bearing): void {
  if (doing.hang <= 0) return;
  const arm = (0.63 - breed.low) * size;
  const swing = Math.sin(moment.seconds * 2.7);
  const [, shoulder] = poser.where('upperForeL');
  const lift = hangingFrom * size - shoulder - arm * (0.93 - 0.06 * swing * swing);
  poser.shift('body', swing * 0.3 * arm * doing.hang, lift * doing.hang, 0);
  poser.bend('body', 0, 0, -swing * 0.35 * doing.hang);
}

/** What a foot does for what the beast is at; null when it only stands. The trunk must stand already. */
export function workingFoot(poser: Poser, beast: Beast, moment: Moment, { doing, near }: Bearing, end: End, side: Side): Working | null {
  const { breed, size } = beast;
  const seconds = moment.seconds + beast.rhythm;
  const flip = side === 'L' ? 1 : -1;
  const arm = (0.63 - breed.low) * size;
  const frame = frameOf(breed);
  if (doing.curl > 0) {
    // All four lie in the bay of the body.
    const z = (end === 'Fore' ? 0.18 : -0.12) + flip * 0.03;
    return { place: [(0.19 * near + 0.05 * flip) * size, 0.03 * size, z * size], fold: end === 'Fore' ? -1.35 : -1.2, share: doing.curl };
  }
  if (doing.hang > 0) {
    const [x, y, z] = poser.where(`upper${end}${side}`);
    const place: Vector3 = end === 'Fore' ? [x * 0.6, hangingFrom * size, z] : [x, y - 0.48 * size, z + 0.12 * size];
    return { place, fold: end === 'Fore' ? -1.2 : 0.3, share: doing.hang };
  }
  if (end === 'Hind') {
    if (flip !== near || doing.scratch <= 0) return null;
    const [x, y, z] = poser.where('nape');
    const kick = Math.sin(seconds * 34);
    return {
      place: [x + near * 0.16 * size, y - (0.02 - 0.03 * kick) * size, z - (0.02 + 0.05 * kick) * size],
      fold: 0.5,
      share: doing.scratch,
    };
  }
  if (doing.dig > 0) {
    const rest = lowered(breed, frame.fore.foot);
    // Forward through the air, back through the earth, one paw after the other.
    const turn = seconds * 15 + (side === 'L' ? 0 : Math.PI);
    const place: Vector3 = [
      rest[0] * flip * size * 0.8,
      (rest[1] + 0.14 * Math.max(0, Math.sin(turn)) - 0.03) * size,
      (rest[2] + 0.06 + 0.17 * Math.cos(turn)) * size,
    ];
    return { place, fold: 0.35 + 0.7 * Math.max(0, Math.sin(turn)), share: doing.dig };
  }
  const shoulder = poser.where(`upperFore${side}`);
  if (flip === near && doing.groom > 0) {
    const [x, y, z] = poser.where('neck');
    const lap = Math.sin(seconds * 9);
    return {
      place: [x + near * 0.09 * size, y - (0.02 + 0.025 * lap) * size, z + (0.2 + 0.12 * breed.neck.long) * size],
      fold: -1.7,
      share: doing.groom,
    };
  }
  if (flip === near && doing.bat > 0) {
    const swing = Math.sin(seconds * 6.5);
    const reach = 0.5 + 0.5 * Math.sin(seconds * 6.5 + 1.2);
    return {
      place: [shoulder[0] + swing * arm * 0.3, shoulder[1] - arm * (0.75 - 0.45 * reach), shoulder[2] + arm * (0.35 + 0.45 * reach)],
      fold: -0.7,
      share: doing.bat,
    };
  }
  return null;
}

/** Where a forepaw is that strikes out at another, standing up: by turns left and right. */
export function boxingPaw(shoulder: Vector3, arm: number, seconds: number, side: Side): Vector3 {
  const turn = Math.sin(seconds * 7 + (side === 'L' ? 0 : Math.PI));
  const out = Math.max(0, turn);
  return [shoulder[0] * 0.75, shoulder[1] + arm * (0.1 + 0.2 * out), shoulder[2] + arm * (0.4 + 0.5 * out)];
}

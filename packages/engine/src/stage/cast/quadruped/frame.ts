import type { Vector3 } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import type { Joint } from '../../matter/skin.ts';
import type { Breed } from './breed.ts';
import { earRoot } from './ears.ts';

/** Sides of a beast: its own left is at +x. */
export const sides = ['L', 'R'] as const;
export type Side = (typeof sides)[number];
/** Fore and hind legs. */
export const ends = ['Fore', 'Hind'] as const;
export type End = (typeof ends)[number];
export const tailJoints = 5;
export const trunkJoints = 5;

/** A place on the left, for either side. */
export function onSide([x, y, z]: Vector3, side: Side): Vector3 {
  return [side === 'L' ? x : -x, y, z];
}

/** Where everything is in a beast whose withers stand 1 high: the left side, the origin on the ground under its middle. */
export interface Frame {
  readonly withers: Vector3;
  readonly hips: Vector3;
  readonly fore: { readonly shoulder: Vector3; readonly elbow: Vector3; readonly wrist: Vector3; readonly foot: Vector3 };
  readonly hind: { readonly hip: Vector3; readonly stifle: Vector3; readonly hock: Vector3; readonly foot: Vector3 };
  readonly neckBase: Vector3;
  readonly neckMiddle: Vector3;
  readonly head: Vector3;
  readonly tail: Vector3;
  /** From the root of the tail to its end. */
  readonly tailEnd: Vector3;
}

/** The frame of a breed. Joint angles after standing skeletons of dog and horse (Ellenberger, "Atlas of animal anatomy"). */
export function frameOf(breed: Breed): Frame {
  const half = breed.length * 0.37;
  const fore = half;
  const hind = -half;
  const column = breed.feet === 'column';
  const hoof = breed.feet === 'hoof';
  const wide = Math.max(0.075, breed.chest[0] * 0.58);
  const hipWide = Math.max(0.07, breed.rump * 0.58);
  const neckBase: Vector3 = [0, 0.84 - breed.chest[1] * 0.15, fore + 0.06];
  const { long, rise } = breed.neck;
  const headAt: Vector3 = [0, neckBase[1] + Math.sin(rise) * long + 0.02, neckBase[2] + Math.cos(rise) * long];
  const bend = column ? 0.3 : hoof ? 0.85 : 1;
  const tail: Vector3 = [0, 0.9 - breed.rump * 0.25, hind - breed.rump * 0.95];
  return {
    withers: [0, 0.93, fore - 0.05],
    hips: [0, 0.9, hind],
    fore: {
      shoulder: [wide * 0.95, 0.68, fore + 0.07],
      elbow: [wide, 0.51, fore - 0.055 * bend],
      wrist: [wide, hoof ? 0.28 : 0.235, fore - 0.012],
      foot: [wide, hoof ? 0.075 : 0.05, fore + (hoof ? 0.005 : -0.012)],
    },
    hind: {
      hip: [hipWide, 0.79, hind + 0.005],
      stifle: [hipWide * 1.05, 0.54, hind + 0.115 * bend],
      hock: [hipWide, hoof ? 0.31 : 0.265, hind - 0.115 * bend],
      foot: [hipWide, hoof ? 0.075 : 0.045, hind - 0.055 * bend],
    },
    neckBase,
    neckMiddle: [0, (neckBase[1] + headAt[1]) / 2 + 0.015, (neckBase[2] + headAt[2]) / 2],
    head: headAt,
    tail,
    tailEnd: [0, Math.sin(breed.tailRise) * breed.tailLong, -Math.cos(breed.tailRise) * breed.tailLong],
  };
}

/** A point of the model head (its joint the origin, +z toward the nose, level) in the frame's space. */
export function ofHead(breed: Breed, { head }: Frame, [x, y, z]: Vector3): Vector3 {
  const c = Math.cos(breed.pitch);
  const s = Math.sin(breed.pitch);
  const size = breed.head;
  return [head[0] + x * size, head[1] + (y * c - z * s) * size, head[2] + (z * c + y * s) * size];
}

/** The inverse of `ofHead`. */
export function toHead(breed: Breed, { head }: Frame, [x, y, z]: Vector3): Vector3 {
  const c = Math.cos(breed.pitch);
  const s = Math.sin(breed.pitch);
  const [up, out] = [(y - head[1]) / breed.head, (z - head[2]) / breed.head];
  return [x / breed.head, up * c + out * s, out * c - up * s];
}

/** A place of the frame as it stands on the breed's own legs: shorter between foot and elbow, the rest let down, more so behind where the back slopes. */
export function lowered({ low, slope, length }: Breed, [x, y, z]: Vector3): Vector3 {
  const knee = 0.5;
  const foot = 0.09;
  const stands = y > knee ? y - low : y < foot ? y : foot + ((y - foot) * (knee - low - foot)) / (knee - foot);
  if (slope === 0) return [x, stands, z];
  const behind = clamp((length * 0.37 - z) / (length * 0.74), 0, 1.1);
  return [x, stands - slope * behind * clamp((stands - foot) / 0.4), z];
}

/** How a tail bends upward (or sags) over its length, in its own lengths. */
const curls: Readonly<Record<Breed['tail'], number>> = {
  plume: 0.28,
  bush: 0.12,
  whip: 0.15,
  over: 0,
  curl: 0.35,
  heavy: 0.12,
  thin: 0.1,
  flat: 0.1,
  tuft: 0,
  stub: 0,
  horse: -0.28,
};

/** How far along the tail and to where, 0 root to 1 end: it hangs or curls with its own weight. */
export function alongTail({ tail: form, tailLong, tailRise }: Breed, { tail, tailEnd }: Frame, share: number): Vector3 {
  if (form === 'over' || form === 'curl') {
    // A bow that rises from the root and comes forward over the back.
    const bend = form === 'over' ? 2.6 : 4.4;
    const turn = tailRise + bend * share;
    const radius = tailLong / bend;
    return [0, tail[1] + (Math.cos(tailRise) - Math.cos(turn)) * radius, tail[2] - (Math.sin(turn) - Math.sin(tailRise)) * radius];
  }
  const sag = form === 'tuft' && tailRise > -1 ? -0.15 : 0;
  return [
    0,
    tail[1] + tailEnd[1] * share + (curls[form] * share ** 2.2 + sag * share ** 1.5) * tailLong,
    tail[2] + tailEnd[2] * share * (1 - 0.1 * share),
  ];
}

/** How far down the trunk a point is, in the model head's space. */
export function alongTrunk(share: number): Vector3 {
  return [0, -0.06 - 0.52 * share - 0.08 * share ** 2, 0.2 + 0.11 * share - 0.06 * share ** 2 + 0.06 * share ** 4];
}

/** The joints of a beast with withers `size` metres high, parents first. */
export function beastJoints(breed: Breed, size: number, eye: Vector3): readonly Joint[] {
  const frame = frameOf(breed);
  const joint = (name: string, parent: string | null, place: Vector3): Joint => {
    const at = lowered(breed, place);
    return { name, parent, at: [at[0] * size, at[1] * size, at[2] * size] };
  };
  const head = (at: Vector3): Vector3 => ofHead(breed, frame, at);
  const joints: Joint[] = [
    joint('body', null, [0, 0.78, 0]),
    joint('rear', 'body', [0, 0.8, frame.hips[2] * 0.35]),
    joint('front', 'body', [0, 0.78, frame.withers[2] * 0.3]),
    joint('neck', 'front', frame.neckBase),
    joint('nape', 'neck', frame.neckMiddle),
    joint('head', 'nape', frame.head),
    joint('jaw', 'head', head([0, -0.03, 0.06])),
  ];
  for (let part = 0; part < tailJoints; part++)
    joints.push(joint(`tail${part}`, part === 0 ? 'rear' : `tail${part - 1}`, alongTail(breed, frame, part / tailJoints)));
  if (breed.trunk)
    for (let part = 0; part < trunkJoints; part++)
      joints.push(joint(`trunk${part}`, part === 0 ? 'head' : `trunk${part - 1}`, head(alongTrunk(part / trunkJoints))));
  for (const side of sides) {
    const on = (at: Vector3): Vector3 => onSide(at, side);
    const { fore, hind } = frame;
    joints.push(
      joint(`ear${side}`, 'head', head(on(earRoot(breed)))),
      joint(`eye${side}`, 'head', head(on(eye))),
      joint(`lid${side}`, 'head', head(on(eye))),
      joint(`blade${side}`, 'front', on([fore.shoulder[0] * 0.6, 0.9, fore.shoulder[2] - 0.1])),
      joint(`upperFore${side}`, `blade${side}`, on(fore.shoulder)),
      joint(`lowerFore${side}`, `upperFore${side}`, on(fore.elbow)),
      joint(`footFore${side}`, `lowerFore${side}`, on(fore.wrist)),
      joint(`toesFore${side}`, `footFore${side}`, on(fore.foot)),
      joint(`upperHind${side}`, 'rear', on(hind.hip)),
      joint(`lowerHind${side}`, `upperHind${side}`, on(hind.stifle)),
      joint(`footHind${side}`, `lowerHind${side}`, on(hind.hock)),
      joint(`toesHind${side}`, `footHind${side}`, on(hind.foot)),
    );
  }
  return joints;
}

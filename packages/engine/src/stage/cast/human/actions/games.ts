import type { Key, Motif } from '../motif.ts';
import { brace, easy, fist, flat } from './shared-poses.ts';
import { sports } from './sports.ts';

const keysOf = (name: string): readonly Key[] => sports.find((one) => one.name === name)!.keys;
const struck = { kind: 'impact', gain: 0.8, parameters: { a: 'rubber', b: 'wood', size: 0.12, speed: 8 } } as const;

/** Both hands together where a club is swung from, pointing along it. */
const club = (right: readonly [number, number, number], left: readonly [number, number, number], way: readonly [number, number, number]) =>
  ({
    right: { at: right, elbow: [0.6, -0.7, -0.2], fingers: way, palm: [-1, 0, 0.2], ...fist },
    left: { at: left, elbow: [0.6, -0.7, -0.2], fingers: [-way[0], way[1], way[2]], palm: [-1, 0, -0.2], ...fist },
  }) as const;

/** Both hands up to a ball over the head. */
const overhead = (up: number, ahead: number) =>
  ({ both: { at: [-0.03, up, ahead], elbow: [1, 0.1, 0.3], fingers: [-0.1, 0.8, 0.5], palm: [-0.2, 0.5, 0.8], ...flat } }) as const;

/** Feet that are off the ground, in heights, and as far ahead. */
const aloft = (up: number, ahead: number, bent: number): Pick<Key, 'leftFoot' | 'rightFoot'> => ({
  leftFoot: { at: [0.06, up, ahead - bent], tilt: 0.8 },
  rightFoot: { at: [0.06, up + bent * 0.8, ahead - bent * 0.4], tilt: 0.6 },
});

/** Games with a ball that flies in time with what is done. */
export const games: readonly Motif[] = [
  {
    name: 'rally',
    does: [{ action: 'rally' }],
    tool: { words: /\b(racket|racquet|paddle)\b/, use: { in: 'hand', hand: 'right' } },
    posture: true,
    turns: true,
    period: 1.9,
    contacts: [0.52],
    sound: struck,
    keys: keysOf('swing-racket'),
  },
  {
    name: 'rally-volley',
    does: [{ action: 'rally', words: /volleyball/ }],
    posture: true,
    turns: true,
    period: 2.4,
    contacts: [0.5],
    sound: { kind: 'impact', gain: 0.7, parameters: { a: 'rubber', b: 'flesh', size: 0.2, speed: 5 } },
    keys: [
      { at: 0, hips: [0, -0.06, -0.01], tilt: [0.14, 0, 0], back: [0.08, 0, 0], head: [-0.2, 0, 0], ...brace, ...overhead(-0.05, 0.2) },
      { at: 0.34, hips: [0, -0.09, 0], tilt: [0.1, 0, 0], back: [-0.04, 0, 0], head: [-0.5, 0, 0], ...overhead(0.14, 0.1) },
      { at: 0.5, ease: 'hit', hips: [0, 0.01, 0.02], tilt: [0, 0, 0], back: [-0.08, 0, 0], head: [-0.45, 0, 0], ...overhead(0.24, 0.13) },
      { at: 0.64, ease: 'out', hips: [0, -0.03, 0.02], back: [0.02, 0, 0], head: [-0.3, 0, 0], ...overhead(0.2, 0.2) },
    ],
  },
  {
    name: 'tee-off',
    does: [{ action: 'tee-off' }],
    tool: { words: /\b(golf club|club|putter|driver)\b/, use: { in: 'hand', hand: 'right' }, ahead: true },
    posture: true,
    turn: -0.25,
    span: 2.7,
    contacts: [0.56],
    sound: struck,
    keys: [
      {
        at: 0,
        hips: [0, -0.04, -0.03],
        tilt: [0.3, 0, 0],
        back: [0.22, 0, 0],
        head: [0.3, 0, 0],
        feet: { at: [0.11, 0.048, 0] },
        ...club([-0.1, -0.25, 0.14], [-0.1, -0.22, 0.13], [0, -1, 0.5]),
      },
      {
        at: 0.34,
        hips: [-0.02, -0.04, -0.02],
        tilt: [0.22, -0.3, 0],
        back: [0.14, -0.7, 0],
        head: [0.3, 0.9, 0],
        feet: { at: [0.11, 0.048, 0] },
        ...club([0.04, 0.1, 0.08], [-0.24, 0.06, 0.14], [-0.5, 0.6, -0.5]),
      },
      { at: 0.44, ...club([0.05, 0.11, 0.06], [-0.24, 0.07, 0.13], [-0.7, 0.4, -0.5]) },
      {
        at: 0.56,
        ease: 'hit',
        hips: [0.03, -0.04, -0.02],
        tilt: [0.3, 0.2, 0],
        back: [0.2, 0, 0],
        head: [0.3, -0.1, 0],
        feet: { at: [0.11, 0.048, 0] },
        ...club([-0.1, -0.25, 0.14], [-0.1, -0.22, 0.13], [0, -1, 0.5]),
      },
      {
        at: 0.74,
        ease: 'out',
        hips: [0.05, 0, 0],
        tilt: [0.02, 0.7, 0],
        back: [-0.04, 0.6, 0],
        head: [-0.1, 0.2, 0],
        rightFoot: { at: [0.1, 0.08, 0], tilt: 0.8 },
        leftFoot: { at: [0.11, 0.048, 0] },
        ...club([-0.24, 0.1, 0.12], [0.04, 0.12, 0.06], [0.5, 0.5, -0.6]),
      },
    ],
  },
  {
    name: 'bat',
    does: [{ action: 'bat' }],
    tool: { words: /\b(bat|baseball bat|cricket bat)\b/, use: { in: 'hand', hand: 'right' } },
    posture: true,
    turn: -0.25,
    period: 2.6,
    contacts: [0.55],
    sound: { kind: 'impact', gain: 0.9, parameters: { a: 'wood', b: 'rubber', size: 0.2, speed: 8 } },
    keys: keysOf('swing-bat'),
  },
  {
    name: 'aim-at',
    does: [{ action: 'aim-at' }],
    tool: { words: /\b(bow|longbow|crossbow)\b/, use: { in: 'hand', hand: 'left' } },
    posture: true,
    turn: 0.15,
    span: 3,
    contacts: [0.55],
    sound: { kind: 'whoosh', gain: 0.7, parameters: { size: 0.3, speed: 25 } },
    keys: keysOf('shoot-arrow').map((key) => ({
      ...key,
      at: key.at < 0.7 ? key.at * 0.75 : key.at - 0.2,
      // The bow bends toward the target.
      ...(key.left ? { left: { ...key.left, fingers: [0, 0, 1] as const, palm: [-1, 0, 0] as const } } : {}),
    })),
  },
  {
    name: 'aim-at-dart',
    does: [{ action: 'aim-at', words: /\bdart/ }],
    posture: true,
    turn: 1.2,
    span: 2.4,
    contacts: [0.5],
    sound: { kind: 'whoosh', gain: 0.4, parameters: { size: 0.1, speed: 15 } },
    keys: [
      {
        at: 0,
        ...brace,
        head: [0, 0, 0],
        right: { at: [-0.03, 0.02, 0.16], elbow: [0.4, -1, 0.3], fingers: [0, 0.6, 0.7], palm: [-1, 0, 0], ...easy },
      },
      {
        at: 0.36,
        back: [-0.03, -0.1, 0],
        right: { at: [-0.03, 0.07, 0.06], elbow: [0.4, -1, 0.4], fingers: [0, 0.9, 0.1], palm: [-1, 0, 0.2], ...easy },
      },
      {
        at: 0.5,
        ease: 'hit',
        hips: [0, 0, 0.02],
        back: [0.08, 0.1, 0],
        right: { at: [-0.04, 0.05, 0.29], elbow: [0.5, -1, 0], fingers: [0, 0.3, 1], palm: [-0.4, -1, 0], ...flat },
      },
      { at: 0.8, right: { at: [-0.04, 0, 0.28], elbow: [0.5, -1, 0], fingers: [0, 0, 1], palm: [-0.4, -1, 0], ...easy } },
    ],
  },
  {
    name: 'pool',
    does: [{ action: 'cue' }],
    posture: true,
    period: 2.2,
    contacts: [0.62],
    sound: { kind: 'impact', gain: 0.7, parameters: { a: 'wood', b: 'wood', size: 0.06, speed: 6 } },
    keys: [
      {
        at: 0,
        hips: [0, -0.07, -0.12],
        tilt: [0.62, 0, 0],
        back: [0.42, 0.1, 0],
        head: [-0.7, 0, 0],
        rightFoot: { at: [0.08, 0.048, -0.2] },
        leftFoot: { at: [0.08, 0.048, 0.06] },
        left: { at: [-0.06, 0.545, 0.44], frame: 'body', elbow: [1, 0.2, 0], fingers: [0.1, -0.2, 1], palm: [0, -1, 0], ...flat },
        right: { at: [0.13, 0.57, 0.04], frame: 'body', elbow: [0.3, 1, -0.6], fingers: [0, -1, 0.3], palm: [-1, 0, 0], ...fist },
      },
      {
        at: 0.45,
        right: { at: [0.13, 0.585, -0.04], frame: 'body', elbow: [0.3, 1, -0.6], fingers: [0, -1, 0.3], palm: [-1, 0, 0], ...fist },
      },
      {
        at: 0.62,
        ease: 'hit',
        right: { at: [0.13, 0.565, 0.14], frame: 'body', elbow: [0.3, 1, -0.4], fingers: [0, -1, 0.3], palm: [-1, 0, 0], ...fist },
      },
      {
        at: 0.8,
        right: { at: [0.13, 0.565, 0.12], frame: 'body', elbow: [0.3, 1, -0.4], fingers: [0, -1, 0.3], palm: [-1, 0, 0], ...fist },
      },
    ],
  },
  {
    name: 'dunk',
    does: [{ action: 'dunk' }],
    posture: true,
    span: 3.1,
    contacts: [0.58],
    sound: { kind: 'impact', gain: 0.9, parameters: { a: 'metal', b: 'rubber', size: 0.4, speed: 5 } },
    keys: [
      {
        at: 0,
        hips: [0, -0.03, 0],
        tilt: [0.1, 0, 0],
        back: [0.06, 0, 0],
        both: { at: [-0.02, -0.2, 0.14], elbow: [0.8, -1, -0.2], fingers: [0, 0.3, 0.9], palm: [-1, 0, 0], ...flat },
        leftFoot: { at: [0.06, 0.048, 0.08] },
        rightFoot: { at: [0.06, 0.048, -0.06] },
      },
      {
        at: 0.16,
        hips: [0, -0.05, 0.16],
        tilt: [0.16, 0, 0],
        leftFoot: { at: [0.06, 0.048, 0.06], tilt: 0.3 },
        rightFoot: { at: [0.06, 0.1, 0.24] },
      },
      {
        at: 0.28,
        hips: [0, -0.13, 0.34],
        tilt: [0.3, 0, 0],
        back: [0.16, 0, 0],
        head: [-0.45, 0, 0],
        both: { at: [-0.02, -0.24, 0.12], elbow: [0.8, -1, -0.2], fingers: [0, 0.3, 0.9], palm: [-1, 0, 0], ...flat },
        leftFoot: { at: [0.06, 0.048, 0.4] },
        rightFoot: { at: [0.06, 0.048, 0.28], tilt: 0.2 },
      },
      {
        at: 0.46,
        ease: 'out',
        hips: [0, 0.5, 0.62],
        tilt: [0.05, 0, 0],
        back: [-0.2, 0, 0],
        head: [-0.3, 0, 0],
        both: { at: [-0.03, 0.24, 0.06], elbow: [0.8, -0.3, 0.6], fingers: [0, 1, 0.1], palm: [-1, 0, 0], ...flat },
        ...aloft(0.5, 0.6, 0.16),
      },
      {
        at: 0.58,
        ease: 'hit',
        hips: [0, 0.53, 0.72],
        tilt: [0.1, 0, 0],
        back: [0.16, 0, 0],
        head: [-0.05, 0, 0],
        both: { at: [-0.02, 0.16, 0.2], elbow: [0.8, -0.2, 0.6], fingers: [0, 0.3, 1], palm: [-0.8, -0.6, 0], ...fist },
        ...aloft(0.54, 0.74, 0.1),
      },
      {
        at: 0.74,
        hips: [0, 0.5, 0.72],
        tilt: [-0.1, 0, 0],
        both: { at: [-0.01, 0.2, 0.16], elbow: [0.8, -0.2, 0.6], fingers: [0, 0.4, 1], palm: [-0.6, -0.8, 0], ...fist },
        ...aloft(0.52, 0.8, 0.06),
      },
      {
        at: 0.9,
        ease: 'hit',
        hips: [0, -0.12, 0.66],
        tilt: [0.25, 0, 0],
        back: [0.12, 0, 0],
        both: { at: [0.1, -0.12, 0.14], elbow: [0.6, 0, -1], ...easy },
        feet: { at: [0.09, 0.048, 0.68] },
      },
      {
        at: 1,
        hips: [0, 0, 0.68],
        tilt: [0, 0, 0],
        back: [0, 0, 0],
        head: [0, 0, 0],
        both: { at: [0.06, -0.24, 0.06], elbow: [0.3, 0, -1], ...easy },
        feet: { at: [0.08, 0.048, 0.68] },
      },
    ],
  },
];

import type { Key, Motif } from '../motif.ts';
import { flat, fist, onLap } from './shared-poses.ts';

/** When snow sprays from an edge that slides, as good as all the time. */
const spraying: readonly number[] = Array.from({ length: 18 }, (_, index) => (index + 0.5) / 18);

/** Sideways on a board, knees bent, the arms out. */
const onBoard: readonly Key[] = [
  {
    at: 0,
    hips: [0, -0.12, -0.02],
    tilt: [0.25, 0.2, 0.04],
    back: [0.12, 0.25, -0.06],
    head: [-0.25, 0.6, 0],
    leftFoot: { at: [0.15, 0.048, 0.05], knee: [0.5, 0, 1] },
    rightFoot: { at: [0.15, 0.048, -0.04], knee: [0.6, 0, 1] },
    left: { at: [0.2, -0.07, 0.12], elbow: [0.3, -0.8, -0.6], fingers: [0.9, 0.1, 0.4], palm: [0, -1, 0.2], ...flat, curl: 0.2 },
    right: { at: [0.19, -0.1, 0.02], elbow: [0.3, -0.8, -0.6], fingers: [0.9, 0.1, 0], palm: [0, -1, 0.2], ...flat, curl: 0.2 },
  },
  {
    at: 0.5,
    hips: [0.015, -0.16, -0.03],
    tilt: [0.32, 0.2, -0.05],
    back: [0.12, 0.3, 0.08],
    left: { at: [0.2, 0.0, 0.1], elbow: [0.3, -0.8, -0.6], fingers: [0.9, 0.2, 0.3], palm: [0, -1, 0.2], ...flat, curl: 0.2 },
    right: { at: [0.21, -0.02, -0.02], elbow: [0.3, -0.8, -0.6], fingers: [0.9, 0.2, 0], palm: [0, -1, 0.2], ...flat, curl: 0.2 },
  },
];

/** Ways to sit, lie, kneel and be carried. The rest of the body may do something else on top. */
export const postures: readonly Motif[] = [
  {
    name: 'sit-on',
    does: [{ action: 'sit', words: /\bon-seat\b/ }],
    posture: true,
    seat: 'seat',
    keys: [{ at: 0, back: [0.03, 0, 0], both: onLap }],
  },
  {
    name: 'sit-down-on-ground',
    does: [{ action: 'sit' }],
    posture: true,
    keys: [
      {
        at: 0,
        hips: [0, -0.475, -0.03],
        tilt: [-0.1, 0, 0],
        back: [0.22, 0, 0],
        // Cross-legged: one shin before the other.
        leftFoot: { at: [-0.055, 0.035, 0.17], tilt: 0.5, knee: [1, 0.25, 0.7] },
        rightFoot: { at: [-0.045, 0.035, 0.1], tilt: 0.5, knee: [1, 0.25, 0.7] },
        both: { at: [0.07, -0.25, 0.16], elbow: [0.8, 0, -1], fingers: [0.1, -0.3, 1], palm: [0, -1, -0.2], ...flat, curl: 0.2 },
      },
    ],
  },
  {
    name: 'lie-on-back',
    does: [{ action: 'lie' }],
    posture: true,
    turn: 1.35,
    keys: [
      {
        at: 0,
        hips: [0, -0.478, 0],
        tilt: [-1.53, 0, 0],
        head: [0.16, 0.12, 0],
        leftFoot: { at: [0.06, 0.05, 0.49], tilt: -1.05, knee: [0.3, 1, 0] },
        rightFoot: { at: [0.045, 0.05, 0.41], tilt: -0.75, knee: [0.1, 1, 0] },
        right: { at: [0.09, -0.27, 0.03], elbow: [1, 0, -0.2], palm: [-0.2, 0, -1], curl: 0.35, index: 0.3 },
        left: { at: [-0.07, -0.17, 0.13], elbow: [1, -0.2, 0], fingers: [-0.9, -0.3, 0.1], palm: [0, 0, -1], ...flat },
      },
    ],
  },
  {
    name: 'kneel',
    does: [{ action: 'kneel' }],
    posture: true,
    turn: 0.6,
    keys: [
      {
        at: 0,
        hips: [0, -0.25, 0],
        back: [0.08, 0, 0],
        leftFoot: { at: [0.055, 0.048, 0.24] },
        rightFoot: { at: [0.055, 0.075, -0.25], tilt: 1.25, knee: [0, -0.3, 1] },
        left: { at: [-0.02, -0.19, 0.16], elbow: [0.8, 0, -1], fingers: [-0.5, -0.4, 0.7], palm: [0, -1, -0.3], ...flat },
        right: { at: [0.03, -0.29, 0.06], elbow: [0.6, -0.1, -1], palm: [-1, 0, 0], curl: 0.4 },
      },
    ],
  },
  {
    name: 'crouch',
    does: [{ action: 'crouch' }],
    posture: true,
    turn: 0.6,
    keys: [
      {
        at: 0,
        hips: [0, -0.37, -0.08],
        tilt: [0.35, 0, 0],
        back: [0.35, 0, 0],
        head: [-0.3, 0, 0],
        leftFoot: { at: [0.08, 0.048, 0.05], knee: [0.45, 0, 1] },
        rightFoot: { at: [0.08, 0.065, -0.03], tilt: 0.35, knee: [0.45, 0, 1] },
        both: { at: [-0.01, -0.16, 0.2], elbow: [0.9, -0.4, -0.6], fingers: [-0.4, -0.5, 0.7], palm: [-0.8, -0.4, 0], curl: 0.35 },
      },
    ],
  },
  {
    name: 'ride-back',
    does: [{ action: 'ride', words: /\bon-back\b/ }],
    posture: true,
    seat: 'back',
    keys: [
      {
        at: 0,
        back: [0.06, 0, 0],
        both: { at: [-0.055, -0.185, 0.15], elbow: [0.5, -1, -0.5], fingers: [-0.3, 0.15, 1], palm: [-1, 0, -0.2], ...fist },
      },
    ],
  },
  {
    name: 'ride-wheels',
    does: [{ action: 'ride', words: /\b(bicycle|bike|motorcycle|motorbike|scooter|moped|tricycle|cycle)\b/ }],
    posture: true,
    seat: 'seat',
    keys: [
      {
        at: 0,
        tilt: [0.24, 0, 0],
        back: [0.36, 0, 0],
        head: [-0.35, 0, 0],
        both: { at: [0.02, -0.13, 0.25], elbow: [0.9, -0.6, -0.3], fingers: [-0.15, -0.2, 1], palm: [0, -1, -0.1], ...fist },
      },
    ],
  },
  {
    // Knees over the skis, weight forward, the poles at the sides, leaning from one turn into the next.
    name: 'ride-skis',
    does: [{ action: 'ride', words: /\bskis?\b/ }],
    posture: true,
    seat: 'top',
    period: 2.6,
    contacts: spraying,
    leaves: { what: 'snow', from: [0, 0.02, -0.3] },
    keys: [
      {
        at: 0,
        hips: [0.03, -0.14, -0.05],
        tilt: [0.52, 0, 0.1],
        back: [0.2, -0.12, -0.12],
        head: [-0.5, 0, 0],
        leftFoot: { at: [0.055, 0.048, 0.02], tilt: -0.2 },
        rightFoot: { at: [0.055, 0.048, -0.02], tilt: -0.2 },
        both: { at: [0.1, -0.12, 0.19], elbow: [0.9, -0.4, -0.5], fingers: [0.1, -0.1, 1], palm: [-1, 0, 0], ...fist },
      },
      {
        at: 0.5,
        hips: [-0.03, -0.19, -0.05],
        tilt: [0.6, 0, -0.1],
        back: [0.22, 0.12, 0.12],
        head: [-0.56, 0, 0],
        both: { at: [0.12, -0.1, 0.16], elbow: [0.9, -0.4, -0.5], fingers: [0.1, -0.1, 1], palm: [-1, 0, 0], ...fist },
      },
    ],
  },
  {
    name: 'ride-snowboard',
    does: [{ action: 'ride', words: /\bsnowboard/ }],
    posture: true,
    seat: 'top',
    turn: 1.2,
    period: 3.4,
    contacts: spraying,
    leaves: { what: 'snow', from: [0, 0.02, -0.2] },
    keys: onBoard,
  },
  {
    name: 'ride-board',
    does: [{ action: 'ride', words: /\b(board|skateboard|surfboard|snowboard|wave|hoverboard|paddleboard)\b/ }],
    posture: true,
    seat: 'top',
    turn: 1.2,
    period: 3.4,
    keys: onBoard,
  },
  {
    name: 'row-boat',
    does: [
      { action: 'ride', words: /\b(boat|rowboat|rowing boat|canoe|kayak|raft|dinghy|gondola)\b/ },
      { action: 'row' },
      { action: 'sail' },
    ],
    posture: true,
    seat: 'seat',
    period: 2.2,
    contacts: [0.18],
    sound: { kind: 'splash', gain: 0.5, parameters: { size: 0.3 } },
    keys: [
      { at: 0, tilt: [0.1, 0, 0], back: [0.45, 0, 0], both: { at: [-0.03, -0.1, 0.28], elbow: [0.8, -0.7, 0], palm: [0, -1, 0], ...fist } },
      { at: 0.18, ease: 'out', back: [0.4, 0, 0], both: { at: [-0.03, -0.15, 0.27], elbow: [0.8, -0.7, 0], palm: [0, -1, 0], ...fist } },
      {
        at: 0.6,
        tilt: [-0.18, 0, 0],
        back: [0.02, 0, 0],
        both: { at: [0.02, -0.12, 0.11], elbow: [1, -0.5, -0.6], palm: [0, -1, 0], ...fist },
      },
    ],
  },
  {
    name: 'drive-seat',
    does: [{ action: 'ride' }, { action: 'drive' }],
    posture: true,
    seat: 'seat',
    keys: [
      {
        at: 0,
        tilt: [-0.15, 0, 0],
        back: [0.1, 0, 0],
        both: { at: [-0.02, -0.07, 0.22], elbow: [0.9, -0.8, 0], fingers: [-0.3, 0.7, 0.6], palm: [-0.9, -0.2, 0.3], ...fist },
      },
    ],
  },
];

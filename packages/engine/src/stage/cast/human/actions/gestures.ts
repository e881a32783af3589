import type { Motif } from '../motif.ts';
import { easy, fist, flat } from './shared-poses.ts';

/** What is done with empty hands, alone. */
export const gestures: readonly Motif[] = [
  {
    name: 'wave',
    does: [{ action: 'wave' }],
    period: 0.69,
    keys: [
      // The forearm swings about the elbow; the hand goes ahead of it.
      {
        at: 0,
        right: { at: [0.1, 0.112, 0.06], elbow: [1, -0.55, -0.15], fingers: [-0.36, 1, -0.04], palm: [0, 0.04, 1], ...flat, shrug: 0.16 },
      },
      {
        at: 0.5,
        right: { at: [0.175, 0.1, 0.06], elbow: [1, -0.55, -0.15], fingers: [0.6, 1, -0.04], palm: [0, 0.04, 1], ...flat, shrug: 0.16 },
      },
    ],
  },
  {
    name: 'raise-hand',
    does: [{ action: 'raise-hand' }],
    span: 0.8,
    keys: [
      { at: 0, right: { at: [0.09, -0.27, 0.04], elbow: [0.3, 0, -1], ...flat, curl: 0.2 } },
      {
        at: 1,
        back: [0, 0, -0.05],
        right: { at: [0.03, 0.32, 0.04], elbow: [1, 0, -0.2], fingers: [0, 1, 0], palm: [0, 0, 1], ...flat },
      },
    ],
  },
  {
    name: 'clap',
    does: [{ action: 'clap' }],
    period: 0.5,
    contacts: [0.5],
    sound: { kind: 'clap' },
    keys: [
      {
        at: 0,
        ease: 'out',
        both: { at: [0, -0.065, 0.19], elbow: [1, -0.7, -0.4], fingers: [-0.02, 0.75, 0.55], palm: [-1, 0.1, 0.1], ...flat },
      },
      {
        at: 0.5,
        ease: 'hit',
        both: { at: [-0.075, -0.075, 0.19], elbow: [1, -0.7, -0.4], fingers: [-0.42, 0.75, 0.55], palm: [-1, 0.1, 0.1], ...flat },
      },
    ],
  },
  {
    name: 'nod',
    does: [{ action: 'nod' }],
    period: 0.85,
    keys: [
      { at: 0, head: [-0.03, 0, 0] },
      { at: 0.45, head: [0.24, 0, 0] },
    ],
  },
  {
    name: 'bow',
    does: [{ action: 'bow' }],
    turn: 0.75,
    span: 2.6,
    keys: [
      { at: 0, tilt: [0, 0, 0], back: [0, 0, 0], head: [0, 0, 0] },
      { at: 0.08, back: [-0.06, 0, 0] },
      {
        at: 0.45,
        tilt: [0.5, 0, 0],
        hips: [0, 0, -0.06],
        back: [0.5, 0, 0],
        head: [0.3, 0, 0],
        right: { at: [-0.06, -0.19, 0.12], elbow: [1, -0.4, -0.2], fingers: [-1, 0, 0.2], palm: [0, 0, -1], ...flat },
        left: { at: [0.0, -0.26, -0.08], elbow: [0.8, 0, -1], curl: 0.4 },
      },
      { at: 0.62, tilt: [0.5, 0, 0], hips: [0, 0, -0.06], back: [0.52, 0, 0], head: [0.32, 0, 0] },
      { at: 1, tilt: [0, 0, 0], hips: [0, 0, 0], back: [0, 0, 0], head: [0, 0, 0] },
    ],
  },
  {
    name: 'look-around',
    does: [{ action: 'look', words: /around|search|scan|explore|find|discover|lost/ }],
    period: 3.6,
    keys: [
      { at: 0, head: [0, 0, 0], back: [0, 0, 0] },
      { at: 0.22, head: [0, 0.85, 0.04], back: [0, 0.16, 0] },
      { at: 0.4, head: [0.02, 0.9, 0.04], back: [0, 0.18, 0] },
      { at: 0.7, head: [-0.05, -0.8, -0.04], back: [0, -0.16, 0] },
      { at: 0.88, head: [-0.05, -0.8, -0.04], back: [0, -0.16, 0] },
    ],
  },
  {
    name: 'cheer',
    does: [{ action: 'cheer' }],
    period: 0.7,
    keys: [
      {
        at: 0,
        hips: [0, -0.035, 0],
        back: [-0.05, 0, 0],
        head: [-0.15, 0, 0],
        both: { at: [0.08, 0.17, 0.05], elbow: [1, -0.3, 0], fingers: [0.1, 1, 0], palm: [0, 0, 1], ...fist },
      },
      {
        at: 0.5,
        ease: 'hit',
        hips: [0, 0.005, 0],
        back: [-0.1, 0, 0],
        both: { at: [0.09, 0.27, 0.03], elbow: [1, -0.3, 0], fingers: [0.1, 1, 0], palm: [0, 0, 1], ...fist },
      },
    ],
  },
  {
    name: 'pray',
    does: [{ action: 'pray' }],
    keys: [
      {
        at: 0,
        back: [0.1, 0, 0],
        head: [0.3, 0, 0],
        both: { at: [-0.082, -0.1, 0.15], elbow: [0.9, -1, -0.3], fingers: [-0.15, 1, 0.3], palm: [-1, 0, 0], ...flat },
      },
    ],
  },
  {
    name: 'think',
    does: [{ action: 'think' }],
    keys: [
      {
        at: 0,
        back: [0.05, 0, 0],
        head: [0.08, 0.1, 0.06],
        right: {
          at: [0.005, -0.085, 0.045],
          frame: 'mouth',
          elbow: [0.4, -1, 0.3],
          fingers: [-0.3, 0.9, -0.1],
          palm: [-0.3, 0.1, -1],
          curl: 0.75,
          index: 0.25,
          thumb: 0.1,
        },
        left: { at: [-0.09, -0.21, 0.12], elbow: [0.8, -1, 0], fingers: [-1, 0.1, 0.1], palm: [0, -0.6, -1], ...easy },
      },
    ],
  },
  {
    name: 'sing-along',
    does: [{ action: 'sing' }, { action: 'conduct' }],
    period: 2.1,
    keys: [
      {
        at: 0,
        head: [-0.08, 0, 0.03],
        both: { at: [0.08, -0.1, 0.15], elbow: [1, -0.9, -0.4], fingers: [0.3, 0.4, 0.8], palm: [-0.4, 0.9, 0.2], curl: 0.2 },
      },
      {
        at: 0.5,
        head: [-0.14, 0, -0.03],
        both: { at: [0.12, -0.05, 0.15], elbow: [1, -0.9, -0.4], fingers: [0.5, 0.5, 0.7], palm: [-0.4, 0.9, 0.2], curl: 0.15 },
      },
    ],
  },
];

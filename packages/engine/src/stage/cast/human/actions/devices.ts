import type { Motif } from '../motif.ts';
import { easy, pinch } from './shared-poses.ts';

/** What is done with a telephone or a camera. */
export const devices: readonly Motif[] = [
  {
    name: 'phone-call',
    does: [{ action: 'phone', words: /call|talk|answer|ring/ }],
    tool: { words: /\b(phone|telephone|cell ?phone|smartphone|mobile)\b/, use: { in: 'hand', hand: 'right' } },
    target: { in: 'hand', hand: 'right' },
    keys: [
      {
        at: 0,
        head: [0.02, 0, 0.1],
        right: {
          at: [0.075, -0.005, -0.04],
          frame: 'mouth',
          elbow: [0.6, -1, 0.2],
          fingers: [-0.15, 0.75, -0.6],
          palm: [-1, 0, -0.1],
          ...pinch,
        },
      },
    ],
  },
  {
    name: 'phone-scroll',
    does: [{ action: 'phone' }],
    tool: { words: /\b(phone|telephone|cell ?phone|smartphone|mobile|tablet)\b/, use: { in: 'hand', hand: 'left' } },
    target: { in: 'hand', hand: 'left' },
    period: 1.1,
    contacts: [0.35],
    sound: { kind: 'click', gain: 0.18 },
    keys: [
      {
        at: 0,
        head: [0.36, 0.05, 0],
        left: { at: [-0.07, -0.1, 0.19], elbow: [0.7, -1, -0.2], fingers: [-0.5, 0.75, 0.5], palm: [-0.3, 0.4, -0.85], ...easy },
        right: {
          at: [-0.02, -0.1, 0.19],
          elbow: [0.7, -1, -0.2],
          fingers: [-0.7, 0.35, 0.3],
          palm: [-0.3, -0.4, 0.9],
          curl: 0.7,
          index: 0.1,
          thumb: 0.4,
        },
      },
      {
        at: 0.35,
        ease: 'hit',
        right: {
          at: [-0.025, -0.115, 0.19],
          elbow: [0.7, -1, -0.2],
          fingers: [-0.75, 0.25, 0.35],
          palm: [-0.3, -0.4, 0.9],
          curl: 0.7,
          index: 0.2,
          thumb: 0.4,
        },
      },
      {
        at: 0.6,
        right: {
          at: [-0.02, -0.085, 0.19],
          elbow: [0.7, -1, -0.2],
          fingers: [-0.7, 0.5, 0.3],
          palm: [-0.3, -0.4, 0.9],
          curl: 0.7,
          index: 0.1,
          thumb: 0.4,
        },
      },
    ],
  },
  {
    name: 'photograph',
    does: [{ action: 'photograph' }],
    tool: { words: /\b(camera|phone|smartphone|camcorder)\b/, use: { in: 'hand', hand: 'both' } },
    turn: 0.35,
    period: 1.8,
    leaves: { what: 'flash', from: [0, 0.93, 0.22] },
    contacts: [0.5],
    sound: { kind: 'click', gain: 0.6 },
    keys: [
      {
        at: 0,
        back: [0.04, 0, 0],
        both: {
          at: [-0.035, -0.015, 0.13],
          frame: 'mouth',
          elbow: [0.8, -1, 0.1],
          fingers: [-0.65, 0.65, 0.4],
          palm: [-0.7, 0, 0.1],
          ...easy,
        },
      },
      {
        at: 0.5,
        both: {
          at: [-0.034, -0.014, 0.13],
          frame: 'mouth',
          elbow: [0.8, -1, 0.1],
          fingers: [-0.65, 0.65, 0.4],
          palm: [-0.7, 0, 0.1],
          ...easy,
          index: 0.5,
        },
      },
    ],
  },
];

import type { Motif } from '../motif.ts';
import { brace, easy, fist, flat } from './shared-poses.ts';

/** What is felt, and done to somebody else: to laugh, to hug, to fight. */
export const company: readonly Motif[] = [
  {
    name: 'laugh',
    does: [{ action: 'laugh' }],
    period: 0.42,
    keys: [
      {
        at: 0,
        back: [-0.07, 0, 0.02],
        head: [-0.12, 0, 0.04],
        right: { at: [-0.05, -0.19, 0.11], elbow: [1, -0.6, -0.4], fingers: [-1, 0, 0.2], palm: [0, 0, -1], ...flat },
      },
      {
        at: 0.5,
        back: [0.04, 0, 0.02],
        head: [-0.06, 0, 0.04],
        right: { at: [-0.05, -0.185, 0.12], elbow: [1, -0.6, -0.4], fingers: [-1, 0, 0.2], palm: [0, 0, -1], ...flat },
      },
    ],
  },
  {
    name: 'cry',
    does: [{ action: 'cry' }],
    period: 0.8,
    keys: [
      {
        at: 0,
        back: [0.3, 0, 0],
        head: [0.42, 0, 0],
        both: {
          at: [0.03, -0.025, 0.09],
          frame: 'mouth',
          elbow: [0.7, -1, 0.1],
          fingers: [-0.35, 0.9, -0.1],
          palm: [-0.2, 0.1, -1],
          ...flat,
          curl: 0.2,
        },
      },
      {
        at: 0.4,
        ease: 'out',
        back: [0.26, 0, 0],
        head: [0.36, 0, 0],
        both: {
          at: [0.03, -0.025, 0.09],
          frame: 'mouth',
          elbow: [0.7, -1, 0.1],
          fingers: [-0.35, 0.9, -0.1],
          palm: [-0.2, 0.1, -1],
          ...flat,
          curl: 0.2,
          shrug: 0.12,
        },
      },
    ],
  },
  {
    name: 'hug',
    does: [{ action: 'hug', words: /hug|embrace|cuddle/ }, { action: 'hug' }],
    // Breast to breast, so that the hands meet behind the other's back.
    target: { in: 'reach', far: 0.005 },
    span: 1.5,
    keys: [
      { at: 0, both: { at: [0.12, -0.05, 0.18], elbow: [1, -0.6, 0], fingers: [0.2, 0, 1], palm: [-0.9, 0, 0.1], ...flat } },
      {
        at: 0.7,
        back: [0.06, 0, 0.05],
        head: [0.12, 0, 0.26],
        right: { at: [-0.09, -0.01, 0.235], elbow: [1, 0.2, 0.5], fingers: [-0.95, -0.1, 0.1], palm: [0, 0, -1], ...flat },
        left: { at: [-0.1, -0.13, 0.225], elbow: [1, -0.5, 0.4], fingers: [-0.95, 0.15, 0.1], palm: [0, 0, -1], ...flat },
      },
      { at: 1, back: [0.06, 0, 0.05], head: [0.12, 0, 0.28] },
    ],
  },
  {
    name: 'kiss',
    does: [{ action: 'kiss' }],
    target: { in: 'reach', far: 0.12 },
    span: 1.8,
    contacts: [0.6],
    sound: { kind: 'pop', gain: 0.25 },
    keys: [
      { at: 0, back: [0, 0, 0], head: [0, 0, 0] },
      {
        at: 0.6,
        tilt: [0.06, 0, 0],
        back: [0.14, 0, 0],
        head: [0.04, 0, 0.28],
        both: { at: [-0.02, -0.05, 0.2], elbow: [1, -0.7, 0], fingers: [-0.2, 0.3, 1], palm: [-1, 0, 0], ...flat },
      },
      { at: 1, tilt: [0.06, 0, 0], back: [0.14, 0, 0], head: [0.04, 0, 0.28] },
    ],
  },
  {
    name: 'shake-hands',
    does: [{ action: 'shake-hands' }],
    target: { in: 'reach', far: 0.36 },
    period: 0.6,
    keys: [
      {
        at: 0,
        back: [0.08, -0.05, 0],
        right: { at: [-0.08, -0.13, 0.24], elbow: [0.6, -1, -0.3], fingers: [-0.15, 0.15, 1], palm: [-1, 0, 0], ...easy, thumb: -0.1 },
      },
      {
        at: 0.5,
        back: [0.08, -0.05, 0],
        right: { at: [-0.08, -0.165, 0.24], elbow: [0.6, -1, -0.3], fingers: [-0.15, 0, 1], palm: [-1, 0, 0], ...easy, thumb: -0.1 },
      },
    ],
  },
  {
    name: 'stroke',
    does: [{ action: 'stroke' }],
    target: { in: 'reach', far: 0.3 },
    period: 1.5,
    contacts: [0.1],
    sound: { kind: 'cloth', gain: 0.25 },
    keys: [
      {
        at: 0,
        back: [0.16, 0, 0],
        head: [0.22, 0, 0],
        right: {
          at: [-0.02, 0.045, -0.06],
          frame: 'thing',
          elbow: [0.7, -0.6, -0.6],
          fingers: [-0.1, -0.15, 1],
          palm: [0, -1, 0],
          ...flat,
          curl: 0.15,
        },
      },
      {
        at: 0.6,
        back: [0.2, 0, 0],
        right: {
          at: [0.03, 0.035, 0.06],
          frame: 'thing',
          elbow: [0.7, -0.6, -0.6],
          fingers: [0, -0.25, 1],
          palm: [0, -1, -0.1],
          ...flat,
          curl: 0.2,
        },
      },
      {
        at: 0.8,
        right: { at: [0.0, 0.09, 0.0], frame: 'thing', elbow: [0.7, -0.6, -0.6], fingers: [0, -0.1, 1], palm: [0, -1, 0], ...flat },
      },
    ],
  },
  {
    name: 'punch',
    does: [{ action: 'fight' }],
    posture: true,
    turn: 1.1,
    period: 1.3,
    contacts: [0.2, 0.58],
    sound: { kind: 'impact', gain: 0.8, parameters: { a: 'flesh', b: 'flesh', size: 0.2, speed: 4 } },
    keys: [
      {
        at: 0,
        hips: [0, -0.05, 0],
        tilt: [0.12, -0.35, 0],
        back: [0.1, -0.1, 0],
        head: [0.12, 0.35, 0],
        right: { at: [-0.05, 0.0, 0.1], elbow: [0.7, -1, 0], fingers: [-0.3, 0.7, 0.6], palm: [-0.8, 0, -0.5], ...fist },
        left: { at: [-0.05, 0.01, 0.15], elbow: [0.7, -1, 0], fingers: [-0.3, 0.6, 0.7], palm: [-0.8, 0, -0.5], ...fist },
        ...brace,
      },
      { at: 0.2, ease: 'hit', left: { at: [-0.07, 0.03, 0.305], elbow: [1, -0.3, 0], palm: [0, -1, 0], ...fist }, back: [0.12, -0.3, 0] },
      {
        at: 0.36,
        ease: 'out',
        tilt: [0.12, -0.35, 0],
        back: [0.1, -0.15, 0],
        right: { at: [-0.02, -0.03, 0.07], elbow: [0.7, -1, -0.4], fingers: [-0.1, 0.5, 0.8], palm: [-0.8, 0, -0.5], ...fist },
        left: { at: [-0.05, 0.01, 0.15], elbow: [0.7, -1, 0], fingers: [-0.3, 0.6, 0.7], palm: [-0.8, 0, -0.5], ...fist },
      },
      {
        at: 0.58,
        ease: 'hit',
        tilt: [0.16, 0.3, 0],
        back: [0.14, 0.4, 0],
        right: { at: [-0.12, 0.02, 0.3], elbow: [1, -0.3, 0], palm: [0, -1, 0], ...fist },
      },
      {
        at: 0.8,
        ease: 'out',
        right: { at: [-0.05, 0.0, 0.1], elbow: [0.7, -1, 0], fingers: [-0.3, 0.7, 0.6], palm: [-0.8, 0, -0.5], ...fist },
      },
    ],
  },
];

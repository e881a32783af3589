import type { Motif } from '../motif.ts';
import { before, easy, flat } from './shared-poses.ts';

/** Drinking, eating, feeding. */
export const meals: readonly Motif[] = [
  {
    name: 'drink',
    does: [{ action: 'drink' }],
    target: { in: 'hand', hand: 'right' },
    tool: { words: /\b(mug|cup|glass|bottle|can|goblet|teacup|tumbler|flask|bowl|coconut|straw)\b/, use: { in: 'hand', hand: 'right' } },
    period: 3.6,
    contacts: [0.34],
    sound: { kind: 'drip', gain: 0.35 },
    keys: [
      { at: 0, head: [0.05, 0, 0], back: [0, 0, 0], right: before },
      {
        at: 0.3,
        head: [-0.04, 0, 0],
        right: {
          at: [0.072, -0.055, 0.04],
          frame: 'mouth',
          elbow: [0.85, -0.8, 0.1],
          fingers: [-0.75, 0.2, 0.55],
          palm: [-0.6, -0.1, -0.8],
          ...easy,
        },
      },
      {
        at: 0.36,
        head: [-0.16, 0, 0],
        back: [-0.03, 0, 0],
        right: {
          at: [0.072, -0.04, 0.06],
          frame: 'mouth',
          elbow: [1, -0.5, 0.15],
          fingers: [-0.75, 0.5, 0.4],
          palm: [-0.6, -0.5, -0.6],
          ...easy,
        },
      },
      {
        at: 0.56,
        head: [-0.24, 0, 0],
        right: {
          at: [0.072, -0.03, 0.065],
          frame: 'mouth',
          elbow: [1, -0.4, 0.15],
          fingers: [-0.75, 0.6, 0.3],
          palm: [-0.6, -0.65, -0.45],
          ...easy,
        },
      },
      {
        at: 0.66,
        head: [0, 0, 0],
        right: {
          at: [0.072, -0.07, 0.05],
          frame: 'mouth',
          elbow: [0.85, -0.8, 0.1],
          fingers: [-0.7, 0.1, 0.6],
          palm: [-0.65, -0.1, -0.75],
          ...easy,
        },
      },
      { at: 0.9, head: [0.05, 0, 0], back: [0, 0, 0], right: before },
    ],
  },
  {
    name: 'eat',
    does: [{ action: 'eat' }],
    target: { in: 'hand', hand: 'right' },
    tool: { words: /\b(fork|spoon|chopsticks?)\b/, use: { in: 'hand', hand: 'right' } },
    period: 2.6,
    contacts: [0.4],
    sound: { kind: 'crunch', gain: 0.4 },
    keys: [
      { at: 0, head: [0.1, 0, 0], right: before },
      {
        at: 0.36,
        head: [0.02, 0, 0],
        back: [0.08, 0, 0],
        right: {
          at: [0.05, -0.055, 0.075],
          frame: 'mouth',
          elbow: [0.8, -1, 0],
          fingers: [-0.65, 0.6, -0.1],
          palm: [-0.5, -0.2, -0.9],
          ...easy,
          curl: 0.6,
        },
      },
      {
        at: 0.5,
        head: [0.07, 0, 0],
        right: {
          at: [0.05, -0.06, 0.075],
          frame: 'mouth',
          elbow: [0.8, -1, 0],
          fingers: [-0.65, 0.6, -0.1],
          palm: [-0.5, -0.2, -0.9],
          ...easy,
          curl: 0.6,
        },
      },
      { at: 0.72, head: [0.04, 0, 0], back: [0.02, 0, 0], right: before },
    ],
  },
  {
    name: 'feed',
    does: [{ action: 'feed' }],
    target: { in: 'reach', far: 0.4 },
    span: 1.6,
    keys: [
      { at: 0, back: [0, 0, 0] },
      {
        at: 1,
        tilt: [0.3, 0, 0],
        hips: [0, -0.06, -0.06],
        back: [0.3, 0, 0],
        head: [0.1, 0, 0],
        right: { at: [-0.02, -0.15, 0.25], elbow: [0.7, -0.6, -0.5], fingers: [-0.1, -0.25, 1], palm: [-0.1, 1, 0.1], ...flat, curl: 0.2 },
        rightFoot: { at: [0.06, 0.048, -0.08] },
        leftFoot: { at: [0.06, 0.048, 0.1] },
      },
    ],
  },
];

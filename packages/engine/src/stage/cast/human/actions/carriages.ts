import type { Motif } from '../motif.ts';
import { easy, fist, flat } from './shared-poses.ts';

const quarter = Math.PI / 2;

/** An arm that lies over a board's outside, the hand under its lower edge. */
const overBoard = { elbow: [0.9, -0.2, -0.9], fingers: [-0.35, -0.85, 0.3], palm: [-1, 0.3, 0], ...flat } as const;

/** A fist that holds a microphone's head before the lips. */
const atLips = {
  at: [0.05, -0.05, 0.078],
  frame: 'mouth',
  elbow: [0.7, -1, -0.1],
  fingers: [-1, 0, 0],
  palm: [0, -0.65, -0.75],
  ...fist,
} as const;

/**
 * How certain things are borne by whoever has them, whatever else the body does: a baby in the crook of the arm, a board under
 * it, an axe on the shoulder. The arms keep to it until another deed takes them.
 */
export const carriages: readonly Motif[] = [
  {
    name: 'cradle',
    does: [
      { action: 'hold', words: /\b(baby|infant|newborn)\b/ },
      { action: 'sway', words: /\b(baby|infant|newborn)\b/ },
      { action: 'hug', words: /\b(baby|infant|newborn)\b/ },
    ],
    target: { in: 'chest', at: [-0.022, -0.165, 0.13], turn: [-1.0, -0.34, -quarter] },
    turn: 0.4,
    period: 3.2,
    keys: [
      {
        at: 0,
        back: [-0.04, 0.07, 0.04],
        head: [0.3, 0.3, 0],
        left: { at: [-0.06, -0.2, 0.155], elbow: [1, -0.8, 0], fingers: [-1, 0.05, 0.3], palm: [0.1, 0.75, -0.65], ...easy },
        right: { at: [-0.02, -0.215, 0.175], elbow: [1, -0.9, -0.1], fingers: [-1, 0.15, 0.35], palm: [0.1, 0.8, -0.6], ...easy },
      },
      { at: 0.5, back: [-0.04, -0.07, -0.04], head: [0.34, 0.34, 0.04] },
    ],
  },
  {
    name: 'sing-into',
    does: [{ action: 'sing', words: /\b(microphone|mic)\b/ }],
    target: { in: 'hand', hand: 'right' },
    period: 2.1,
    keys: [
      {
        at: 0,
        head: [-0.06, 0.04, 0.04],
        right: atLips,
        left: { at: [0.1, -0.13, 0.15], elbow: [1, -0.9, -0.4], fingers: [0.3, 0.3, 0.9], palm: [-0.4, 0.9, 0.2], curl: 0.2 },
      },
      {
        at: 0.5,
        head: [-0.12, -0.04, -0.04],
        left: { at: [0.15, -0.04, 0.13], elbow: [1, -0.9, -0.4], fingers: [0.6, 0.5, 0.6], palm: [-0.4, 0.9, 0.2], curl: 0.15 },
      },
    ],
  },
  {
    name: 'at-the-lips',
    does: [{ action: 'hold', words: /\bmic(rophone)?\b/ }],
    target: { in: 'hand', hand: 'right' },
    period: 4,
    keys: [{ at: 0, right: atLips }],
  },
  {
    name: 'on-shoulder',
    does: [{ action: 'hold', words: /\b(axe?|hatchet|pickaxe|sledgehammer|baseball bat|rifle|musket|hoe)\b/ }],
    target: { in: 'hand', hand: 'right' },
    period: 4,
    keys: [
      {
        at: 0,
        right: { at: [0.03, -0.1, 0.1], elbow: [0.35, -1, -0.2], fingers: [-0.2, 0.75, 0.6], palm: [-0.9, 0.05, -0.35], ...fist },
      },
    ],
  },
  {
    name: 'under-arm',
    does: [{ action: 'hold', words: /\b(surf ?board|paddle ?board|body ?board)\b/ }],
    target: { in: 'chest', at: [-0.145, -0.2, 0.03], turn: [-0.1, 0, quarter] },
    period: 4,
    keys: [{ at: 0, right: { at: [0.085, -0.275, 0.03], ...overBoard } }],
  },
  {
    name: 'beside-hip',
    does: [{ action: 'hold', words: /\b(skate ?board|long ?board|snow ?board)\b/ }],
    target: { in: 'chest', at: [-0.14, -0.215, 0.04], turn: [-0.12, 0, quarter] },
    period: 4,
    keys: [{ at: 0, right: { at: [0.075, -0.265, 0.04], ...overBoard } }],
  },
];

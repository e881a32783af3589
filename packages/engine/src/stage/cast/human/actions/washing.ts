import type { Motif } from '../motif.ts';
import { fist, flat } from './shared-poses.ts';

/** Brushing, washing, wiping. */
export const washing: readonly Motif[] = [
  {
    name: 'brush-teeth',
    does: [{ action: 'brush', words: /teeth|tooth/ }],
    tool: { words: /\btoothbrush\b/, use: { in: 'hand', hand: 'right' } },
    period: 0.45,
    contacts: [0.25],
    sound: { kind: 'scrape', gain: 0.3 },
    keys: [
      {
        at: 0,
        head: [0.05, 0, 0],
        right: {
          at: [0.1, -0.025, 0.05],
          frame: 'mouth',
          elbow: [1, -0.5, 0.1],
          fingers: [-0.2, 0.5, -0.8],
          palm: [-0.1, 0.8, 0.5],
          ...fist,
        },
      },
      {
        at: 0.5,
        right: {
          at: [0.115, -0.025, 0.045],
          frame: 'mouth',
          elbow: [1, -0.5, 0.1],
          fingers: [-0.2, 0.5, -0.8],
          palm: [-0.1, 0.8, 0.5],
          ...fist,
        },
      },
    ],
  },
  {
    name: 'brush-hair',
    does: [{ action: 'brush', words: /hair|comb|groom/ }],
    tool: { words: /\b(comb|hairbrush|brush|hair ?dryer|razor)\b/, use: { in: 'hand', hand: 'right' } },
    period: 1.4,
    contacts: [0.2],
    sound: { kind: 'scrape', gain: 0.25 },
    keys: [
      {
        at: 0,
        head: [0.05, 0, 0.1],
        right: { at: [0.085, 0.09, -0.05], frame: 'mouth', elbow: [1, 0, 0.1], fingers: [-0.5, 0.7, -0.3], palm: [-0.9, 0, 0], ...fist },
      },
      {
        at: 0.65,
        right: {
          at: [0.085, -0.03, -0.06],
          frame: 'mouth',
          elbow: [1, -0.4, 0.1],
          fingers: [-0.4, 0.7, -0.4],
          palm: [-0.9, 0, 0],
          ...fist,
        },
      },
      {
        at: 0.82,
        right: { at: [0.11, 0.04, -0.02], frame: 'mouth', elbow: [1, -0.2, 0.1], fingers: [-0.4, 0.7, -0.3], palm: [-0.9, 0, 0], ...fist },
      },
    ],
  },
  {
    name: 'wash-hands',
    does: [
      { action: 'wash', words: /(?<!at-)\bhands?\b|\brub\b|soap|lotion|^wash\s*$/ },
      { action: 'brush', words: /nothing/ },
    ],
    period: 0.6,
    contacts: [0.3],
    sound: { kind: 'splash', gain: 0.2, parameters: { size: 0.15 } },
    keys: [
      {
        at: 0,
        back: [0.12, 0, 0],
        head: [0.35, 0, 0],
        right: { at: [-0.07, -0.13, 0.18], elbow: [0.9, -0.8, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...flat, curl: 0.3 },
        left: { at: [-0.07, -0.16, 0.18], elbow: [0.9, -0.8, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0.2, 0], ...flat, curl: 0.3 },
      },
      {
        at: 0.5,
        right: { at: [-0.07, -0.16, 0.19], elbow: [0.9, -0.8, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...flat, curl: 0.3 },
        left: { at: [-0.07, -0.13, 0.17], elbow: [0.9, -0.8, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0.2, 0], ...flat, curl: 0.3 },
      },
    ],
  },
  {
    name: 'wipe',
    does: [{ action: 'wash' }, { action: 'brush' }],
    target: { in: 'reach', far: 0.28 },
    tool: { words: /\b(cloth|sponge|towel|rag|duster|brush)\b/, use: { in: 'hand', hand: 'right' } },
    period: 0.9,
    contacts: [0.25, 0.75],
    sound: { kind: 'scrape', gain: 0.3 },
    keys: [
      {
        at: 0,
        back: [0.14, 0, 0],
        head: [0.22, 0, 0],
        right: { at: [-0.11, -0.1, 0.22], elbow: [1, -0.6, -0.2], fingers: [-0.5, 0.1, 0.8], palm: [0, -0.8, 0.5], ...flat, curl: 0.2 },
      },
      {
        at: 0.5,
        right: { at: [0.05, -0.09, 0.22], elbow: [1, -0.6, -0.2], fingers: [0.1, 0.1, 1], palm: [0, -0.8, 0.5], ...flat, curl: 0.2 },
      },
    ],
  },
];

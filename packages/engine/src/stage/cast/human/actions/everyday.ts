import type { Motif } from '../motif.ts';
import { easy, flat, pinch } from './shared-poses.ts';

/** Small doings of every day: candles are blown out, hats put on, nails painted. */
export const everyday: readonly Motif[] = [
  {
    // Bowed over the cake: a breath in, then out until the flames are gone.
    name: 'blow-out',
    does: [{ action: 'blow-out' }],
    target: { in: 'reach', far: 0.14 },
    span: 2.4,
    contacts: [0.45],
    sound: { kind: 'whoosh', gain: 0.35, parameters: { size: 0.2, speed: 4 } },
    keys: [
      { at: 0, hips: [0, 0, 0], tilt: [0, 0, 0], back: [0, 0, 0], head: [0.1, 0, 0] },
      {
        at: 0.3,
        hips: [0, 0, -0.02],
        tilt: [0.1, 0, 0],
        back: [0.05, 0, 0],
        head: [-0.02, 0, 0],
        both: { at: [0.02, -0.22, 0.14], elbow: [0.9, -0.3, -0.6], fingers: [-0.2, -0.2, 1], palm: [0, -1, 0], ...flat },
      },
      {
        at: 0.48,
        hips: [0, -0.01, -0.06],
        tilt: [0.42, 0, 0],
        back: [0.5, 0, 0],
        head: [-0.2, 0, 0],
        both: { at: [0.03, -0.22, 0.1], elbow: [0.9, -0.2, -0.6], fingers: [-0.2, -0.2, 1], palm: [0, -1, 0], ...flat },
      },
      { at: 0.8, hips: [0, -0.01, -0.06], tilt: [0.46, 0, 0], back: [0.54, 0, 0], head: [-0.18, 0, 0] },
      { at: 1, hips: [0, 0, -0.01], tilt: [0.08, 0, 0], back: [0.06, 0, 0], head: [0.05, 0, 0] },
    ],
  },
  {
    name: 'put-on',
    does: [{ action: 'put-on' }],
    span: 2.4,
    contacts: [0.5],
    sound: { kind: 'cloth', gain: 0.3 },
    keys: [
      { at: 0, head: [0.1, 0, 0] },
      {
        at: 0.3,
        head: [0.14, 0, 0],
        both: { at: [0.075, 0.15, 0.02], frame: 'mouth', elbow: [1, -0.4, 0.1], fingers: [-0.25, 0.9, -0.2], palm: [-1, 0, -0.1], ...easy },
      },
      {
        at: 0.5,
        head: [0.18, 0, 0],
        both: { at: [0.07, 0.1, 0.01], frame: 'mouth', elbow: [1, -0.4, 0.1], fingers: [-0.25, 0.9, -0.2], palm: [-1, 0, -0.1], ...easy },
      },
      {
        at: 0.75,
        head: [0.0, 0.15, 0],
        both: { at: [0.072, 0.1, 0.02], frame: 'mouth', elbow: [1, -0.4, 0.1], fingers: [-0.25, 0.9, -0.2], palm: [-1, 0, -0.1], ...easy },
      },
      { at: 1, head: [-0.05, 0, 0], both: { at: [0.06, -0.27, 0.04], elbow: [0.3, 0, -1], curl: 0.4 } },
    ],
  },
  {
    // One hand lies spread before the breast, the other draws the brush over its fingertips, one after the other.
    name: 'paint-nails',
    does: [{ action: 'paint', words: /\b(?:nails?|fingernails?|toenails?)\b/ }],
    tool: { words: /\b(paintbrush|paint brush|brush|nail polish)\b/, use: { in: 'hand', hand: 'right' }, down: true },
    period: 1.1,
    contacts: [0.2],
    sound: { kind: 'scrape', gain: 0.1 },
    keys: [
      {
        at: 0,
        back: [0.08, 0, 0],
        head: [0.32, 0.12, 0],
        left: { at: [-0.03, -0.1, 0.18], elbow: [0.9, -0.8, -0.2], fingers: [-0.75, 0.35, 0.45], palm: [0, -0.8, 0.5], ...flat },
        right: { at: [-0.035, 0.02, 0.215], elbow: [1, -0.5, -0.1], fingers: [-0.8, -0.1, 0.4], palm: [-0.35, -0.25, -0.9], ...pinch },
      },
      {
        at: 0.25,
        right: { at: [-0.05, 0.012, 0.225], elbow: [1, -0.5, -0.1], fingers: [-0.8, -0.1, 0.4], palm: [-0.35, -0.25, -0.9], ...pinch },
      },
      {
        at: 0.6,
        right: { at: [-0.025, 0.02, 0.205], elbow: [1, -0.5, -0.1], fingers: [-0.8, -0.1, 0.4], palm: [-0.35, -0.25, -0.9], ...pinch },
      },
    ],
  },
  {
    // Crumbs are thrown before birds with a swing of the arm.
    name: 'scatter',
    does: [
      {
        action: 'feed',
        words: /\b(pigeon|duck|duckling|goose|geese|chicken|hen|rooster|chick|sparrow|seagull|gull|swan|bird|dove|fish|koi)s?\b/,
      },
    ],
    period: 1.8,
    contacts: [0.45],
    sound: { kind: 'leaves', gain: 0.2 },
    leaves: { what: 'feed', from: [-0.06, 0.5, 0.34] },
    keys: [
      {
        at: 0,
        back: [0.12, -0.12, 0],
        head: [0.28, 0, 0],
        right: { at: [0.0, -0.2, 0.12], elbow: [0.8, -0.6, -0.5], fingers: [-0.2, -0.1, 1], palm: [-0.3, 0.9, 0.1], ...easy },
        left: { at: [-0.04, -0.2, 0.14], elbow: [0.8, -0.7, -0.4], fingers: [-0.6, 0.1, 0.8], palm: [-0.2, 0.9, 0.1], ...easy },
      },
      {
        at: 0.45,
        ease: 'hit',
        back: [0.2, 0.12, 0],
        head: [0.34, 0, 0],
        right: { at: [0.0, -0.12, 0.33], elbow: [0.8, -0.6, -0.4], fingers: [0, -0.2, 1], palm: [-0.4, -0.3, 0.8], ...flat },
      },
      {
        at: 0.62,
        right: { at: [-0.02, -0.15, 0.31], elbow: [0.8, -0.6, -0.4], fingers: [0, -0.4, 0.9], palm: [-0.4, -0.5, 0.6], ...flat },
      },
    ],
  },
  {
    // To the mouth of what is as tall as who feeds it.
    name: 'feed-tall',
    does: [{ action: 'feed', words: /\b(horse|pony|donkey|cow|camel|llama|alpaca|giraffe|elephant|deer|zebra|moose)\b/ }],
    target: { in: 'reach', far: 0.3 },
    tool: { words: /\b(carrot|apple|hay|grass|bread|bottle|banana)\b/, use: { in: 'hand', hand: 'right' } },
    period: 2.4,
    keys: [
      {
        at: 0,
        back: [0.06, 0.1, 0],
        head: [-0.2, 0, 0],
        right: { at: [-0.03, 0.08, 0.27], elbow: [0.8, -1, -0.1], fingers: [-0.1, 0.5, 0.9], palm: [-0.6, 0.8, -0.2], ...easy },
      },
      {
        at: 0.5,
        back: [0.09, 0.12, 0],
        head: [-0.25, 0, 0],
        right: { at: [-0.03, 0.11, 0.275], elbow: [0.8, -1, -0.1], fingers: [-0.1, 0.55, 0.9], palm: [-0.6, 0.8, -0.2], ...easy },
      },
    ],
  },
  {
    name: 'selfie',
    does: [{ action: 'photograph', words: /\bselfie/ }],
    target: { in: 'hand', hand: 'right' },
    period: 3,
    contacts: [0.6],
    sound: { kind: 'click', gain: 0.5 },
    keys: [
      {
        at: 0,
        head: [-0.06, -0.5, 0.1],
        back: [0, -0.15, 0.03],
        right: { at: [0.2, 0.09, 0.2], elbow: [0.8, -1, -0.1], fingers: [-0.3, 0.75, 0.3], palm: [-0.9, 0.05, -0.6], ...easy },
        left: {
          at: [0.05, 0.01, 0.09],
          elbow: [0.9, -1, -0.1],
          fingers: [0.05, 1, 0.15],
          palm: [-0.1, 0, 1],
          curl: 0.9,
          index: 0.02,
          thumb: 0.6,
        },
      },
      {
        at: 0.5,
        head: [-0.08, -0.5, 0.16],
        right: { at: [0.195, 0.1, 0.205], elbow: [0.8, -1, -0.1], fingers: [-0.3, 0.75, 0.3], palm: [-0.9, 0.05, -0.6], ...easy },
      },
    ],
  },
];

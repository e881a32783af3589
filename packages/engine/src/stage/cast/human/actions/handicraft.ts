import type { Key, Motif, Reach } from '../motif.ts';
import { apart, brace, easy, fist, flat, pinch } from './shared-poses.ts';

/** Palms down on something flat that is pressed. */
const pressing = (x: number, y: number, z: number): Reach => ({
  at: [x, y, z],
  frame: 'thing',
  elbow: [1, -0.3, -0.5],
  fingers: [-0.3, -0.35, 0.9],
  palm: [-0.15, -1, -0.1],
  curl: 0.3,
  index: 0.25,
  thumb: 0.1,
});

/** A palm that waits under a ball, before the body. */
const palmUp = (x: number, y: number): Reach => ({
  at: [x, y, 0.13],
  frame: 'body',
  elbow: [0.8, -0.6, -0.8],
  fingers: [-0.15, 0.1, 1],
  palm: [0, 1, -0.1],
  curl: 0.3,
  index: 0.25,
  thumb: 0.1,
});

const juggling: readonly Key[] = [
  { at: 0, head: [-0.14, 0, 0], right: palmUp(0.075, 0.58) },
  { at: 0.19, left: palmUp(0.12, 0.52) },
  { at: 0.38, right: palmUp(0.155, 0.575) },
  { at: 0.5, head: [-0.2, 0, 0], left: palmUp(0.075, 0.58) },
  { at: 0.69, right: palmUp(0.12, 0.52) },
  { at: 0.88, left: palmUp(0.155, 0.575) },
];

/** Both hands around a ball between them. */
const around = (y: number, z: number, wide = 0.055): Reach => ({
  at: [wide, y, z],
  frame: 'body',
  elbow: [0.9, -0.6, -0.4],
  fingers: [-0.15, 0.25, 1],
  palm: [-1, 0.1, 0.15],
  ...easy,
});

/** A pan whose handle is in the right fist, level before the body. */
const panAt = (y: number, z = 0.16): Reach => ({
  at: [0.02, y, z],
  elbow: [0.8, -0.6, -0.8],
  fingers: [0.35, 0, 0.9],
  palm: [-0.9, 0, 0.4],
  ...fist,
});

/** A glass that is held upright in the right hand. */
const glassAt = (x: number, y: number, z: number): Reach => ({
  at: [x, y, z],
  elbow: [0.8, -0.9, -0.2],
  fingers: [-0.3, 0.1, 1],
  palm: [-1, 0.1, -0.1],
  ...easy,
});

const sawAt = (z: number, y: number): Reach => ({
  at: [0.02, y, z],
  frame: 'thing',
  elbow: [0.7, 0.2, -1],
  fingers: [0, -0.42, 0.9],
  palm: [-1, 0, 0],
  ...fist,
});

const lapHands: Reach = {
  at: [-0.05, -0.165, 0.15],
  elbow: [0.9, -0.9, -0.3],
  fingers: [-0.65, 0.1, 0.7],
  palm: [-0.6, -0.4, -0.5],
  ...pinch,
};

/** What hands make, play and do to each other. */
export const handicraft: readonly Motif[] = [
  {
    name: 'knit',
    does: [{ action: 'make', words: /knit|crochet|embroider|stitch/ }],
    target: { in: 'chest', at: [0, -0.115, 0.3], turn: [-0.65, 0, 0] },
    period: 0.8,
    contacts: [0.4],
    sound: { kind: 'click', gain: 0.2 },
    keys: [
      { at: 0, head: [0.34, 0, 0], both: { ...lapHands, at: [-0.043, -0.075, 0.195] } },
      {
        at: 0.5,
        right: { ...lapHands, at: [-0.05, -0.06, 0.203], fingers: [-0.8, 0.0, 0.6] },
        left: { ...lapHands, at: [-0.045, -0.082, 0.195], fingers: [-0.7, 0.2, 0.6] },
      },
    ],
  },
  {
    name: 'iron',
    does: [{ action: 'wash', words: /\biron\b/ }],
    target: { in: 'reach', far: 0.2 },
    tool: { words: /^(?:clothes |steam )?iron\b/, use: { in: 'hand', hand: 'right' } },
    period: 1.9,
    contacts: [0.5],
    sound: { kind: 'hiss', gain: 0.3 },
    leaves: { what: 'steam', from: [0, 0.02, 0], of: 'thing' },
    keys: [
      {
        at: 0,
        back: [0.16, 0, 0],
        head: [0.3, 0, 0],
        right: { at: [0.11, 0.085, -0.03], frame: 'thing', elbow: [1, -0.4, -0.4], fingers: [-0.4, 0, 0.9], palm: [-0.4, -0.9, 0], ...fist },
        left: { ...pressing(0.16, 0.02, -0.05) },
      },
      {
        at: 0.5,
        back: [0.18, 0.06, 0],
        right: { at: [-0.05, 0.085, 0.0], frame: 'thing', elbow: [1, -0.4, -0.4], fingers: [-0.4, 0, 0.9], palm: [-0.4, -0.9, 0], ...fist },
      },
    ],
  },
  {
    name: 'knead',
    does: [{ action: 'cook', words: /\b(?:knead|shape)/ }, { action: 'press', words: /dough/ }, { action: 'make', words: /dough|clay/ }],
    target: { in: 'reach', far: 0.24 },
    period: 1.3,
    contacts: [0.3],
    sound: { kind: 'squelch', gain: 0.35 },
    leaves: { what: 'flour', from: [0, 0, 0], of: 'thing' },
    keys: [
      { at: 0, back: [0.16, 0, 0], tilt: [0.06, 0, 0], head: [0.26, 0, 0], both: pressing(0.035, 0.035, -0.07) },
      { at: 0.3, ease: 'hit', back: [0.26, 0, 0], tilt: [0.14, 0, 0], both: pressing(0.03, -0.015, -0.03) },
      { at: 0.55, back: [0.22, 0, 0], both: pressing(0.03, -0.005, -0.02) },
    ],
  },
  {
    name: 'roll-out',
    does: [{ action: 'cook', words: /\broll/ }],
    target: { in: 'reach', far: 0.24 },
    tool: { words: /\brolling pin\b/, use: { in: 'hand', hand: 'both' } },
    period: 1.4,
    contacts: [0.25],
    sound: { kind: 'scrape', gain: 0.3 },
    keys: [
      { at: 0, back: [0.16, 0, 0], head: [0.28, 0, 0], both: { ...pressing(0.1, 0.03, -0.1), ...fist } },
      { at: 0.5, back: [0.26, 0, 0], tilt: [0.1, 0, 0], both: { ...pressing(0.1, 0.03, 0.02), ...fist } },
    ],
  },
  {
    name: 'throw-pot',
    does: [{ action: 'make', words: /throw pot/ }],
    target: { in: 'reach', far: 0.3 },
    period: 2.6,
    contacts: [0.2],
    sound: { kind: 'squelch', gain: 0.25 },
    keys: [
      {
        at: 0,
        back: [0.26, 0, 0],
        tilt: [0.1, 0, 0],
        head: [0.2, 0, 0],
        both: { at: [0.095, -0.12, -0.05], frame: 'thing', elbow: [1, -0.2, -0.5], fingers: [-0.45, -0.1, 0.9], palm: [-0.9, -0.1, -0.4], ...easy },
      },
      { at: 0.5, both: { at: [0.085, -0.045, -0.04], frame: 'thing', elbow: [1, -0.2, -0.5], fingers: [-0.45, -0.05, 0.9], palm: [-0.9, -0.1, -0.4], ...easy } },
    ],
  },
  {
    name: 'spray',
    does: [{ action: 'spray' }],
    tool: { words: /\b(?:hose|nozzle)\b/, use: { in: 'hand', hand: 'right' } },
    turn: 0.95,
    period: 0.16,
    contacts: [0],
    leaves: { what: 'spray', from: [-0.06, 0.56, 0.3] },
    keys: [
      {
        at: 0,
        back: [0.03, 0, 0],
        head: [0.12, 0, 0],
        right: { at: [0.03, -0.22, 0.16], elbow: [0.6, -0.6, -1], fingers: [-0.08, 0.12, 1], palm: [-1, 0, -0.05], ...fist },
        left: { at: [-0.02, -0.25, 0.14], elbow: [0.8, -0.5, -0.8], fingers: [-0.6, 0.1, 0.7], palm: [-0.4, 0.8, 0], ...easy },
        ...brace,
      },
    ],
  },
  {
    name: 'saw',
    does: [{ action: 'cut', words: /\bsaw\b/ }],
    target: { in: 'reach', far: 0.3 },
    tool: { words: /\b(?:hand ?)?saw\b/, use: { in: 'hand', hand: 'right' }, ahead: true },
    period: 0.85,
    contacts: [0.25],
    sound: { kind: 'saw', gain: 0.7 },
    leaves: { what: 'shavings', from: [-0.06, 0, 0.02], of: 'thing' },
    keys: [
      { at: 0, back: [0.2, 0.12, 0], tilt: [0.1, 0, 0], head: [0.2, 0, 0], right: sawAt(-0.24, 0.12), left: pressing(0.08, 0.0, -0.04), ...brace },
      { at: 0.5, back: [0.24, 0.22, 0], right: sawAt(-0.12, 0.065) },
    ],
  },
  {
    name: 'blow-bubbles',
    does: [{ action: 'blow-bubbles' }],
    target: { in: 'hand', hand: 'right' },
    turn: 0.75,
    period: 1.7,
    contacts: [0.3],
    sound: { kind: 'bubbling', gain: 0.2 },
    leaves: { what: 'bubbles', from: [-0.02, 0.865, 0.16] },
    keys: [
      {
        at: 0,
        back: [-0.02, 0, 0],
        head: [0, 0, 0],
        right: { at: [0.0, -0.115, 0.045], frame: 'mouth', elbow: [0.7, -1, 0], fingers: [-0.7, 0.1, 0.6], palm: [-0.5, 0, -0.8], ...pinch },
      },
      { at: 0.3, back: [0.09, 0, 0], head: [0.06, 0, 0] },
      { at: 0.75, back: [0.09, 0, 0], head: [0.04, 0, 0] },
    ],
  },
  {
    name: 'inflate',
    does: [{ action: 'inflate' }],
    target: { in: 'mouth' },
    turn: 0.8,
    period: 1.5,
    contacts: [0.3],
    sound: { kind: 'breath', gain: 0.5 },
    keys: [
      {
        at: 0,
        back: [-0.06, 0, 0],
        head: [-0.04, 0, 0],
        both: { at: [0.02, -0.02, 0.05], frame: 'mouth', elbow: [1, -0.8, 0.1], fingers: [-0.6, 0.6, 0.4], palm: [-0.7, 0, -0.5], ...pinch },
      },
      { at: 0.4, back: [0.1, 0, 0], head: [0.06, 0, 0] },
    ],
  },
  { name: 'juggle', does: [{ action: 'juggle' }], target: { in: 'reach', far: 0.3 }, period: 0.76, contacts: [0.38, 0.88], sound: { kind: 'clap', gain: 0.15 }, keys: juggling },
  {
    name: 'toss',
    does: [{ action: 'toss' }],
    target: { in: 'reach', far: 1.05 },
    turns: true,
    period: 2.4,
    contacts: [0.22],
    sound: { kind: 'whoosh', gain: 0.3 },
    keys: [
      { at: 0, back: [0.04, 0, 0], head: [-0.04, 0, 0], both: around(0.61, 0.19) },
      { at: 0.1, back: [-0.02, 0, 0], tilt: [0.04, 0, 0], hips: [0, -0.03, 0], both: around(0.58, 0.17) },
      { at: 0.22, ease: 'hit', back: [0.08, 0, 0], hips: [0, 0, 0.01], both: around(0.72, 0.26) },
      { at: 0.4, back: [0.02, 0, 0], both: { ...around(0.6, 0.2, 0.1), ...flat } },
      { at: 0.86, back: [0, 0, 0], both: { ...around(0.66, 0.26, 0.08), ...flat } },
    ],
  },
  {
    name: 'flip-pan',
    does: [{ action: 'flip-pan' }],
    tool: { words: /\b(?:frying )?(?:pan|wok|skillet)\b/, use: { in: 'hand', hand: 'right' } },
    turn: 0.55,
    period: 1.9,
    contacts: [0.62],
    sound: { kind: 'sizzle', gain: 0.5 },
    keys: [
      { at: 0, back: [0.04, 0, 0], head: [0.1, 0, 0], right: panAt(-0.19) },
      { at: 0.18, back: [0.08, 0, 0], head: [0.16, 0, 0], right: panAt(-0.225) },
      { at: 0.32, ease: 'hit', back: [0, 0, 0], head: [-0.04, 0, 0], right: panAt(-0.135, 0.16) },
      { at: 0.5, head: [-0.1, 0, 0], right: panAt(-0.18) },
      { at: 0.62, head: [0.08, 0, 0], right: panAt(-0.185) },
      { at: 0.72, head: [0.12, 0, 0], right: panAt(-0.21) },
    ],
  },
  {
    name: 'dip',
    does: [{ action: 'dip' }],
    target: { in: 'hand', hand: 'right' },
    tool: { words: /\b(?:cup|mug|glass|tea|coffee|milk|bowl)\b/, use: { in: 'hand', hand: 'left' } },
    turn: 0.3,
    period: 3.2,
    contacts: [0.3],
    sound: { kind: 'drip', gain: 0.5 },
    keys: [
      {
        at: 0,
        head: [0.2, 0, 0],
        left: { at: [-0.06, -0.2, 0.17], elbow: [0.7, -1, -0.4], fingers: [-0.25, 0.18, 1], palm: [-1, 0, -0.2], ...easy },
        right: { at: [-0.06, -0.07, 0.16], elbow: [1, -0.3, -0.2], fingers: [-0.5, -0.7, 0.4], palm: [-0.5, -0.4, -0.6], ...pinch },
      },
      { at: 0.3, head: [0.26, 0, 0], right: { at: [-0.06, -0.115, 0.165], elbow: [1, -0.3, -0.2], fingers: [-0.5, -0.8, 0.4], palm: [-0.5, -0.4, -0.6], ...pinch } },
      { at: 0.45, head: [0.26, 0, 0], right: { at: [-0.06, -0.115, 0.165], elbow: [1, -0.3, -0.2], fingers: [-0.5, -0.8, 0.4], palm: [-0.5, -0.4, -0.6], ...pinch } },
      { at: 0.72, head: [0.02, 0, 0], right: { at: [0.03, -0.05, 0.075], frame: 'mouth', elbow: [1, -0.6, 0.1], fingers: [-0.7, 0.55, -0.2], palm: [-0.4, 0.1, -0.9], ...pinch } },
      { at: 0.85, head: [0.02, 0, 0], right: { at: [0.03, -0.05, 0.075], frame: 'mouth', elbow: [1, -0.6, 0.1], fingers: [-0.7, 0.55, -0.2], palm: [-0.4, 0.1, -0.9], ...pinch } },
    ],
  },
  {
    name: 'clink',
    does: [{ action: 'clink' }],
    target: { in: 'reach', far: 0.42 },
    tool: { words: /\b(?:glass|flute|goblet|mug|cup|tankard)\b/, use: { in: 'hand', hand: 'right' } },
    period: 3.2,
    contacts: [0.3],
    sound: { kind: 'glass-clink', gain: 0.8 },
    keys: [
      { at: 0, head: [0, 0, 0], right: glassAt(-0.01, -0.13, 0.16) },
      { at: 0.3, ease: 'hit', back: [0.05, 0.08, 0], head: [-0.02, 0, 0], right: glassAt(-0.075, -0.03, 0.245) },
      { at: 0.4, back: [0.05, 0.08, 0], right: glassAt(-0.07, -0.035, 0.225) },
      { at: 0.62, back: [0, 0, 0], right: { at: [0.015, -0.1, 0.115], frame: 'mouth', elbow: [0.9, -0.6, 0], fingers: [-0.6, 0.15, 0.5], palm: [-0.8, 0.1, -0.5], ...easy } },
      { at: 0.8, head: [-0.14, 0, 0], right: { at: [0.015, -0.085, 0.11], frame: 'mouth', elbow: [0.9, -0.3, 0], fingers: [-0.6, 0.35, 0.4], palm: [-0.8, 0.1, -0.5], ...easy } },
    ],
  },
  {
    name: 'deal',
    does: [{ action: 'deal' }],
    target: { in: 'hand', hand: 'left' },
    period: 0.9,
    contacts: [0.4],
    sound: { kind: 'paper', gain: 0.3 },
    leaves: { what: 'cards', from: [0, 0.6, 0.3] },
    keys: [
      {
        at: 0,
        back: [0.06, 0, 0],
        head: [0.26, 0, 0],
        left: { at: [-0.045, -0.165, 0.17], elbow: [0.8, -0.8, -0.4], fingers: [-0.5, 0.2, 0.8], palm: [-0.4, 0.9, -0.1], ...easy },
        right: { at: [-0.06, -0.135, 0.18], elbow: [0.9, -0.6, -0.3], fingers: [-0.6, -0.2, 0.8], palm: [-0.2, -1, 0], ...pinch },
      },
      { at: 0.4, ease: 'hit', back: [0.1, 0.06, 0], right: { at: [0.0, -0.16, 0.275], elbow: [0.9, -0.5, -0.3], fingers: [0, -0.2, 1], palm: [0, -1, 0], ...flat } },
    ],
  },
  {
    name: 'milk',
    does: [{ action: 'milk' }],
    target: { in: 'reach', far: 0.3 },
    posture: true,
    period: 0.9,
    contacts: [0.25, 0.75],
    sound: { kind: 'squirt', gain: 0.5 },
    keys: [
      {
        at: 0,
        hips: [0, -0.3, -0.06],
        tilt: [0.3, 0, 0],
        back: [0.25, 0, 0],
        head: [-0.1, 0, 0],
        leftFoot: { at: [0.1, 0.048, 0.1], knee: [0.5, 0, 1] },
        rightFoot: { at: [0.1, 0.048, 0.06], knee: [0.5, 0, 1] },
        right: { at: [0.035, 0.37, 0.36], frame: 'body', elbow: [0.9, -0.5, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...fist },
        left: { at: [0.035, 0.33, 0.36], frame: 'body', elbow: [0.9, -0.5, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...fist },
      },
      {
        at: 0.5,
        right: { at: [0.035, 0.33, 0.36], frame: 'body', elbow: [0.9, -0.5, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...fist },
        left: { at: [0.035, 0.37, 0.36], frame: 'body', elbow: [0.9, -0.5, -0.4], fingers: [-0.4, 0.1, 0.9], palm: [-1, 0, 0], ...fist },
      },
    ],
  },
  {
    name: 'light',
    does: [{ action: 'light' }],
    tool: { words: /\bmatch(?:stick)?\b/, use: { in: 'hand', hand: 'right' } },
    turn: 0.25,
    span: 2.2,
    contacts: [0.45],
    sound: { kind: 'hiss', gain: 0.5 },
    leaves: { what: 'sparks', from: [-0.02, 0.76, 0.2] },
    keys: [
      {
        at: 0,
        head: [0.16, 0, 0],
        right: { at: [-0.02, -0.12, 0.17], elbow: [0.8, -0.9, -0.3], fingers: [-0.8, 0, 0.5], palm: [-0.5, 0, -0.8], ...pinch },
        left: { at: [-0.07, -0.13, 0.17], elbow: [0.8, -0.9, -0.3], fingers: [-0.5, 0.2, 0.8], palm: [-0.6, 0.4, -0.4], ...easy },
      },
      { at: 0.35, right: { at: [-0.05, -0.14, 0.17], elbow: [0.8, -0.9, -0.3], fingers: [-0.8, 0, 0.5], palm: [-0.5, 0, -0.8], ...pinch } },
      { at: 0.5, ease: 'hit', right: { at: [-0.01, -0.075, 0.18], elbow: [0.8, -0.9, -0.3], fingers: [-0.8, 0.1, 0.5], palm: [-0.5, 0, -0.8], ...pinch } },
      { at: 0.8, head: [0.08, 0, 0], right: { at: [-0.03, -0.075, 0.2], elbow: [0.8, -0.9, -0.3], fingers: [-0.8, 0.1, 0.5], palm: [-0.5, 0, -0.8], ...pinch } },
    ],
  },
  {
    name: 'crack',
    does: [{ action: 'crack' }],
    target: { in: 'chest', at: [0, -0.14, 0.25], turn: [0, 0, 0] },
    period: 1.9,
    contacts: [0.25, 0.4],
    sound: { kind: 'crunch', gain: 0.45 },
    keys: [
      {
        at: 0,
        back: [0.12, 0, 0],
        head: [0.3, 0, 0],
        both: { at: [-0.05, -0.14, 0.225], elbow: [0.9, -0.7, -0.3], fingers: [-0.55, 0.1, 0.8], palm: [-0.9, 0, -0.1], ...pinch },
      },
      { at: 0.4, both: { at: [-0.052, -0.145, 0.225], elbow: [0.9, -0.7, -0.3], fingers: [-0.55, 0.1, 0.8], palm: [-0.9, 0, -0.1], ...pinch } },
      { at: 0.55, both: { at: [-0.028, -0.125, 0.225], elbow: [0.9, -0.7, -0.3], fingers: [-0.5, -0.1, 0.8], palm: [-0.8, -0.3, 0], ...pinch } },
      { at: 0.92, both: { at: [-0.028, -0.125, 0.225], elbow: [0.9, -0.7, -0.3], fingers: [-0.5, -0.1, 0.8], palm: [-0.8, -0.3, 0], ...pinch } },
    ],
  },
  {
    name: 'high-five',
    does: [{ action: 'shake-hands', words: /five/ }],
    target: { in: 'reach', far: 0.36 },
    period: 1.7,
    contacts: [0.35],
    sound: { kind: 'clap', gain: 0.8 },
    keys: [
      { at: 0, back: [-0.03, -0.1, 0], right: { at: [0.02, 0.04, 0.13], elbow: [1, -0.6, 0], fingers: [0, 1, 0.1], palm: [0, 0, 1], ...flat } },
      { at: 0.35, ease: 'hit', back: [0.07, 0.1, 0], head: [-0.06, 0, 0], right: { at: [-0.09, 0.055, 0.255], elbow: [1, -0.5, 0.2], fingers: [0, 1, 0.05], palm: [0, 0, 1], ...flat } },
      { at: 0.48, back: [0.07, 0.1, 0], right: { at: [-0.09, 0.055, 0.25], elbow: [1, -0.5, 0.2], fingers: [0, 1, 0.05], palm: [0, 0, 1], ...flat } },
    ],
  },
  ...(['waltz', 'waltz-second'] as const).map((name): Motif => {
    const second = name === 'waltz-second';
    const out: Reach = { at: [0.1, 0.0, 0.16], elbow: [1, -0.5, 0], fingers: [0.3, 0.6, 0.7], palm: [-0.5, 0.1, 0.8], ...easy };
    const back: Reach = second
      ? { at: [-0.03, 0.03, 0.2], elbow: [1, -0.1, 0.2], fingers: [-0.4, 0.2, 0.8], palm: [-0.3, -0.9, 0], ...flat }
      : { at: [-0.06, -0.1, 0.23], elbow: [1, -0.2, 0.3], fingers: [-0.9, 0.1, 0.3], palm: [-0.2, 0, -1], ...flat };
    const step = (left: boolean): Key['leftFoot'] => ({ at: [left ? 0.09 : 0.05, left ? 0.06 : 0.048, left ? 0.05 : -0.03], tilt: left ? 0.2 : 0 });
    return {
      name,
      does: [{ action: 'dance', words: second ? /second.*(?:waltz|tango|ballroom|slow dance)/ : /waltz|tango|ballroom|slow dance/ }],
      target: { in: 'reach', far: 0.13 },
      whirls: 0.85,
      period: 1.8,
      posture: true,
      keys: [
        { at: 0, hips: [0, -0.012, 0], tilt: [-0.03, 0, 0.05], back: [-0.04, 0, 0], head: [-0.04, 0.12, 0], leftFoot: step(true)!, rightFoot: step(false)!, ...(second ? { right: out, left: back } : { left: out, right: back }) },
        { at: 0.33, hips: [0, 0.006, 0], leftFoot: { at: [0.05, 0.07, 0], tilt: 0.4 }, rightFoot: { at: [0.05, 0.07, 0], tilt: 0.4 } },
        { at: 0.5, hips: [0, -0.012, 0], tilt: [-0.03, 0, -0.05], leftFoot: step(false)!, rightFoot: step(true)! },
        { at: 0.83, hips: [0, 0.006, 0], leftFoot: { at: [0.05, 0.07, 0], tilt: 0.4 }, rightFoot: { at: [0.05, 0.07, 0], tilt: 0.4 } },
      ],
    };
  }).toReversed(),
  {
    name: 'stroke-lap',
    does: [{ action: 'stroke', words: /\bin-lap\b/ }],
    period: 1.7,
    contacts: [0.1],
    sound: { kind: 'cloth', gain: 0.25 },
    keys: [
      {
        at: 0,
        head: [0.3, 0.08, 0],
        left: { at: [-0.03, -0.19, 0.2], elbow: [0.9, -0.4, -0.5], fingers: [-0.8, -0.1, 0.5], palm: [-0.2, -0.6, -0.6], ...easy },
        right: { at: [-0.14, -0.14, 0.22], elbow: [1, -0.2, -0.3], fingers: [-0.9, 0, 0.4], palm: [0, -1, 0], ...flat },
      },
      { at: 0.6, right: { at: [0.0, -0.16, 0.22], elbow: [1, -0.2, -0.4], fingers: [-0.8, -0.1, 0.5], palm: [0, -1, 0], ...flat } },
      { at: 0.8, right: { at: [-0.08, -0.12, 0.22], elbow: [1, -0.2, -0.3], fingers: [-0.9, 0, 0.4], palm: [0, -1, 0], ...flat } },
    ],
  },
  {
    name: 'groom',
    does: [{ action: 'groom' }],
    target: { in: 'reach', far: 0.2 },
    tool: { words: /\b(?:comb|hairbrush|brush|scissors|hair dryer)\b/, use: { in: 'hand', hand: 'right' } },
    period: 1.5,
    contacts: [0.2],
    sound: { kind: 'scrape', gain: 0.25 },
    keys: [
      {
        at: 0,
        head: [0.22, 0, 0],
        right: { at: [0.05, -0.02, -0.06], frame: 'thing', elbow: [1, -0.4, 0], fingers: [-0.5, 0.3, 0.8], palm: [-0.8, -0.5, 0.2], ...fist },
        left: { at: [0.07, -0.09, -0.05], frame: 'thing', elbow: [1, -0.6, 0], fingers: [-0.3, 0.4, 0.9], palm: [-1, 0, 0.1], ...flat },
      },
      { at: 0.6, right: { at: [0.06, -0.14, -0.075], frame: 'thing', elbow: [1, -0.6, 0], fingers: [-0.5, 0.1, 0.8], palm: [-0.8, -0.5, 0.2], ...fist } },
      { at: 0.8, right: { at: [0.09, -0.06, -0.12], frame: 'thing', elbow: [1, -0.5, 0], fingers: [-0.5, 0.3, 0.8], palm: [-0.8, -0.5, 0.2], ...fist } },
    ],
  },
  {
    name: 'tie-shoes',
    does: [{ action: 'make', words: /shoe|lace|sneaker|boot/ }],
    posture: true,
    turn: 0.9,
    period: 1.2,
    keys: [
      {
        at: 0,
        hips: [0, -0.25, 0],
        tilt: [0.25, 0, 0],
        back: [0.42, 0, 0],
        head: [0.1, 0, 0],
        leftFoot: { at: [0.055, 0.048, 0.24] },
        rightFoot: { at: [0.055, 0.075, -0.25], tilt: 1.25, knee: [0, -0.3, 1] },
        right: { at: [-0.02, 0.1, 0.27], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.6, -0.6, 0.5], palm: [-0.8, 0, -0.3], ...pinch },
        left: { at: [0.1, 0.1, 0.26], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.6, -0.6, 0.5], palm: [-0.8, 0, -0.3], ...pinch },
      },
      {
        at: 0.5,
        right: { at: [0.01, 0.125, 0.26], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.6, -0.6, 0.5], palm: [-0.8, 0, -0.3], ...pinch },
        left: { at: [0.13, 0.125, 0.25], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.6, -0.6, 0.5], palm: [-0.8, 0, -0.3], ...pinch },
      },
    ],
  },
  {
    name: 'plant',
    does: [{ action: 'dig', words: /\bplant\b/ }],
    posture: true,
    turn: 0.8,
    period: 1.6,
    contacts: [0.3],
    sound: { kind: 'crunch', gain: 0.35 },
    keys: [
      {
        at: 0,
        hips: [0, -0.27, 0],
        tilt: [0.3, 0, 0],
        back: [0.4, 0, 0],
        head: [0.05, 0, 0],
        leftFoot: { at: [0.075, 0.075, -0.22], tilt: 1.25, knee: [0, -0.3, 1] },
        rightFoot: { at: [0.055, 0.075, -0.25], tilt: 1.25, knee: [0, -0.3, 1] },
        both: { at: [0.05, 0.12, 0.3], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.3, -0.7, 0.6], palm: [-0.4, -0.8, 0], ...easy },
      },
      { at: 0.3, ease: 'hit', back: [0.46, 0, 0], both: { at: [0.05, 0.075, 0.3], frame: 'body', elbow: [1, -0.2, -0.4], fingers: [-0.3, -0.7, 0.6], palm: [-0.4, -0.8, 0], ...easy } },
    ],
  },
  {
    name: 'fold',
    does: [{ action: 'make', words: /\bfold\b/ }],
    target: { in: 'chest', at: [0, -0.2, 0.21], turn: [0, 0.5, 0] },
    period: 1.8,
    contacts: [0.3, 0.8],
    sound: { kind: 'paper', gain: 0.35 },
    keys: [
      { at: 0, head: [0.32, 0, 0], both: { ...lapHands, at: [-0.045, -0.185, 0.175] }, feet: apart },
      { at: 0.5, right: { ...lapHands, at: [-0.07, -0.175, 0.195] }, left: { ...lapHands, at: [-0.06, -0.19, 0.185] } },
    ],
  },
]; // prettier-ignore

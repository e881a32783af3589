import type { Marks, Style } from './style.ts';
import {
  asBlocks,
  backlit,
  blinds,
  blocks,
  cells,
  cutLayers,
  dreamBend,
  gate,
  gateWeave,
  halftone,
  hatching,
  hollows,
  modelled,
  motes,
  paperDots,
  parting,
  pigment,
  seal,
  tape,
  wash,
  wear,
  wipedSky,
} from './special-touches.ts';
import { blockColours, popColours, printColours } from './palettes.ts';
import {
  asBent,
  asDrawn,
  asMarked,
  asToned,
  bands,
  blooms,
  border,
  canvas,
  contrast,
  duotone,
  frame,
  glow,
  grain,
  ink,
  levels,
  ownInk,
  palette,
  paper,
  saturate,
  split,
  vignette,
} from './touches.ts';

/** Three layers of brushes, from broad to fine. */
const oils: readonly Marks[] = [
  { shape: 'stroke', spacing: 30, length: 92, width: 34, stray: 0.1, hue: 0.025, relief: 0.24, swirl: 0.15 },
  { shape: 'stroke', spacing: 16, length: 50, width: 15, stray: 0.12, hue: 0.03, relief: 0.26 },
  { shape: 'stroke', spacing: 8.5, length: 26, width: 7, stray: 0.08, hue: 0.02, relief: 0.2, detail: 0.3 },
];

/** The dark corners and the round gate of a home camera. */
const gateOfSuper8 = [vignette(0.5), gate(14, 52)];

/** Magenta light from the left, cyan from the right. */
const twoLights =
  'colour = mix(colour, colour * mix(vec3f(1.35, 0.55, 1.15), vec3f(0.55, 1.1, 1.3), ' +
  'smoothstep(0.25, 0.75, uv.x + (uv.y - 0.5) * 0.4)), 0.7);';

/** Light that leaked into the camera from the left. */
const leakedLight =
  'colour += vec3f(0.55, 0.2, 0.03) * exp(-max(uv.x * 5.0 + 0.6 * sin(uv.y * 3.0 + tick * 0.13), 0.0)) ' +
  '* (0.35 + 0.2 * sin(tick * 0.37));';

/** Every shard shows another place of the picture. */
const shards =
  '{ let shard = markAt(at).xyz; let push = (shard.xy - 0.5) * 46.0 / lines; ' +
  'let found = painted(spot + push); colour = mix(found.xyz, shard, 0.5); }';

/** How pictures of each style are treated. What has no row is left as it was developed. */
export const styles: Readonly<Record<string, Style>> = {
  cartoon: {
    smooth: { reach: 9, rounds: 2 },
    line: { depth: 0.05, colour: 0.26, width: 3.2 },
    flat: 90,
    tone: [saturate(1.5), levels(0, 0.92, 0.74)],
    finish: [asToned, bands(4), ink('#0b0a12', { low: 0.15, high: 0.5 })],
  },
  comic: {
    smooth: { reach: 9, rounds: 2 },
    line: { depth: 0.05, colour: 0.24, width: 4 },
    flat: 90,
    tone: [saturate(1.5), levels(-0.02, 0.82, 0.6)],
    finish: [
      asToned,
      bands(3),
      halftone(7.5, '#1c1a3a', 0.55),
      ink('#08080c', { low: 0.12, high: 0.42 }),
      paper(0.05),
      frame('#f6f0e0', '#08080c', 22),
    ],
  },
  anime: {
    rate: 12,
    smooth: { reach: 7, rounds: 3 },
    soft: { across: 34, down: 34, above: 0.66 },
    line: { depth: 0.06, colour: 0.3, width: 2 },
    finish: [
      asToned,
      bands(4, 0.08),
      saturate(1.32),
      split('#7a74d8', '#fff2d8', 0.34),
      levels(-0.06, 0.9, 0.68),
      ownInk(0.95),
      ink('#1b1326', { strength: 0.75, low: 0.4, high: 0.8 }),
      glow('#ffe9c8', 0.5),
    ],
  },
  cyberpunk: {
    soft: { across: 64, down: 64, above: 0.42 },
    tone: [],
    finish: [
      parting(5),
      contrast(0.55),
      saturate(1.35),
      split('#5a12c8', '#19e0ff', 0.24),
      twoLights,
      glow('#ff2fb8', 1.05),
      'colour += vec3f(0.055, 0.0, 0.1) * (1.0 - brightness(colour)); colour *= 0.95 + 0.05 * sin(p.y * 2.0944);',
      vignette(0.55),
    ],
  },
  'sci-fi': {
    soft: { across: 330, down: 5, above: 0.62 },
    finish: [
      parting(1.5),
      saturate(0.62),
      contrast(0.5),
      split('#0d4a66', '#d8f4ff', 0.75),
      glow('#4fb4ff', 1.5),
      vignette(0.45),
      grain(0.02),
    ],
  },
  vintage: {
    rate: 18,
    boil: 18,
    finish: [
      gateWeave(1.6),
      saturate(0.72),
      levels(-0.09, 1.06, 0.95),
      split('#7a4a2a', '#ffe9b4', 0.5),
      leakedLight,
      grain(0.16, 1.6),
      wear(0.7),
      ...gateOfSuper8,
    ],
  },
  'old-film': {
    rate: 16,
    boil: 16,
    finish: [gateWeave(2.6), contrast(0.5), duotone('#120c07', '#f4e4c2'), grain(0.24, 1.8), wear(1.35), vignette(0.95), gate(18, 40)],
  },
  sepia: { finish: [asDrawn, contrast(0.2), duotone('#23140a', '#f6e3bf'), grain(0.06), vignette(0.5)] },
  vhs: { boil: 24, smooth: { reach: 6, rounds: 1 }, finish: [tape, saturate(1.25), levels(-0.07, 1.03), grain(0.1, 2)] },
  'van-gogh': {
    rate: 12,
    boil: 4,
    smooth: { reach: 10, rounds: 1 },
    line: { depth: 0.08, colour: 0.34, width: 3.5 },
    tone: [
      levels(0.01, 0.9, 0.74),
      saturate(1.5),
      split('#1c3fa8', '#ffdf6a', 0.36),
      ink('#10204e', { strength: 0.75, low: 0.3, high: 0.8 }),
    ],
    marks: [
      { shape: 'stroke', spacing: 24, length: 96, width: 24, stray: 0.25, hue: 0.08, relief: 0.3, swirl: 1 },
      { shape: 'stroke', spacing: 15, length: 64, width: 10, stray: 0.46, hue: 0.16, relief: 0.42, swirl: 1 },
      { shape: 'stroke', spacing: 8, length: 24, width: 5.5, stray: 0.16, hue: 0.05, relief: 0.35, detail: 0.22, swirl: 1 },
    ],
    finish: [asMarked, canvas(0.08)],
  },
  'ukiyo-e': {
    rate: 12,
    smooth: { reach: 11, rounds: 3 },
    line: { depth: 0.045, colour: 0.26, width: 2.6 },
    flat: 120,
    tone: [levels(-0.03, 0.9, 0.68), saturate(1.25)],
    finish: [
      asBent(1.6, 26),
      palette(printColours, 0.92),
      wipedSky('#1d3f74', 0.85),
      ink('#15233f', { low: 0.14, high: 0.5 }),
      'colour *= 1.0 + (sheetSmooth(vec2f(p.x * 0.035, p.y * 0.9)).z - 0.5) * 0.13;',
      paper(0.14),
      seal(30, 92, 'high'),
      frame('#efe2c6', '#2b2a33', 34),
    ],
  },
  fantasy: {
    soft: { across: 46, down: 46, above: 0.3 },
    finish: [asDrawn, saturate(1.28), split('#2a5a9a', '#ffdca0', 0.42), glow('#ffd79a', 0.75), motes('#ffe6a0'), vignette(0.4)],
  },
  'oil-painting': {
    rate: 12,
    smooth: { reach: 9, rounds: 2 },
    line: { depth: 0.07, colour: 0.26, width: 3 },
    tone: [levels(0, 0.93, 0.82), contrast(0.3), saturate(1.18), split('#4a2a12', '#ffe2a8', 0.3)],
    marks: oils,
    finish: [asMarked, canvas(0.17), vignette(0.42)],
  },
  impressionism: {
    rate: 12,
    boil: 4,
    smooth: { reach: 10, rounds: 1 },
    line: { depth: 0.1, colour: 0.36, width: 3 },
    tone: [levels(-0.12, 0.96, 0.8), saturate(1.42), split('#6a66d0', '#fff0c0', 0.4)],
    marks: [
      { shape: 'stroke', spacing: 23, length: 46, width: 26, stray: 0.2, hue: 0.08, relief: 0.2, swirl: 0.08 },
      { shape: 'stroke', spacing: 13.5, length: 31, width: 13, stray: 0.34, hue: 0.15, relief: 0.28, swirl: 0.08 },
      { shape: 'stroke', spacing: 8, length: 15, width: 6.5, stray: 0.18, hue: 0.1, relief: 0.22, detail: 0.25 },
    ],
    finish: [asMarked, canvas(0.12)],
  },
  watercolour: {
    rate: 12,
    smooth: { reach: 8, rounds: 3 },
    line: { depth: 0.06, colour: 0.16, width: 2.4 },
    tone: [levels(-0.04, 0.93, 0.85), saturate(1.65), bands(6, 0.3)],
    finish: [asBent(7, 34), pigment('#fbf7ec'), blooms(0.12, 120), paper(0.13, 1.4), border('#fbf7ec', 46, 46)],
  },
  sketch: {
    rate: 12,
    boil: 6,
    smooth: { reach: 6, rounds: 1 },
    line: { depth: 0.04, colour: 0.17, width: 2 },
    tone: [levels(0.02, 0.82, 0.8)],
    finish: [asBent(1.6, 20, true), hatching('#26262b', '#f4f0e6'), paper(0.12)],
  },
  renaissance: {
    rate: 12,
    smooth: { reach: 8, rounds: 1 },
    line: { depth: 0.04, colour: 0.17, width: 2 },
    tone: [levels(0.02, 0.85, 0.8)],
    finish: [asBent(1.6, 20), hatching('#4a2412', '#dcc08c'), blooms(0.2, 260), paper(0.2, 1.4), vignette(0.35)],
  },
  'black-and-white': {
    finish: [asDrawn, contrast(0.55), duotone('#000000', '#ffffff'), grain(0.055, 1.2), vignette(0.3), 'colour = vec3f(colour.y);'],
  },
  noir: {
    finish: [
      asDrawn,
      levels(0.045, 0.78, 0.85),
      contrast(0.95),
      blinds(0.42),
      // What lies before the actors' feet falls back into the dark.
      'colour *= 1.0 - 0.6 * smoothstep(0.6, 1.0, uv.y);',
      duotone('#000000', '#ffffff'),
      grain(0.07, 1.3),
      vignette(0.95),
      'colour = vec3f(colour.y);',
    ],
  },
  'pop-art': {
    smooth: { reach: 12, rounds: 2 },
    line: { depth: 0.06, colour: 0.3, width: 4.5 },
    flat: 120,
    tone: [levels(-0.02, 0.86, 0.64), saturate(2.1)],
    finish: [asToned, palette(popColours), paperDots(9.5, 0.85), ink('#08080e', { low: 0.2, high: 0.5 })],
  },
  'pixel-art': {
    rate: 12,
    crisp: true,
    smooth: { reach: 6, rounds: 1 },
    line: { depth: 0.12, colour: 0, width: 5 },
    tone: [blocks(6, 0.075), levels(0, 0.92, 0.74), saturate(1.35), palette(blockColours)],
    finish: [asBlocks],
  },
  'low-poly': {
    crisp: true,
    smooth: { reach: 9, rounds: 2 },
    line: { depth: 0.05, colour: 0.16, width: 5 },
    tone: [levels(0, 0.92, 0.86), saturate(1.3)],
    marks: [
      { shape: 'facet', spacing: 42, stray: 0.2 },
      { shape: 'facet', spacing: 20, stray: 0.16, detail: 0.35 },
    ],
    finish: [asMarked],
  },
  clay: {
    rate: 12,
    boil: 12,
    smooth: { reach: 8, rounds: 2 },
    line: { depth: 0.12, colour: 0.3, width: 3 },
    tone: [saturate(1.4), levels(-0.04, 0.94, 0.86)],
    finish: [asBent(3.5, 30), modelled, ownInk(0.4)],
  },
  paper: {
    rate: 12,
    smooth: { reach: 15, rounds: 3 },
    line: { depth: 0.1, colour: 0.22, width: 3 },
    flat: 140,
    tone: [levels(0, 0.92, 0.74), saturate(1.6)],
    finish: [
      asBent(2, 18),
      bands(4),
      cutLayers(0.72),
      ink('#fffdf4', { strength: 0.3, low: 0.5, high: 0.8 }),
      paper(0.3, 1.6),
      blooms(0.07, 90),
    ],
  },
  pointillism: {
    rate: 12,
    smooth: { reach: 8, rounds: 1 },
    line: { depth: 0.1, colour: 0.4, width: 3 },
    tone: [levels(-0.04, 0.94, 0.82), saturate(1.5)],
    marks: [
      { shape: 'dot', spacing: 13, width: 17, stray: 0.25, hue: 0.26, relief: 0.05 },
      { shape: 'dot', spacing: 8.5, width: 9, stray: 0.34, hue: 0.36, relief: 0.08 },
    ],
    finish: ['{ let found = markAt(at); colour = found.xyz + vec3f(0.95, 0.92, 0.84) * (1.0 - found.w); }', canvas(0.06)],
  },
  ink: {
    rate: 12,
    smooth: { reach: 12, rounds: 3 },
    line: { depth: 0.06, colour: 0.2, width: 3.6 },
    tone: [contrast(0.3)],
    finish: [asBent(4, 22), wash('#f1ead9'), seal(26, 26, 'low')],
  },
  miniature: { finish: [asDrawn, saturate(1.55), contrast(0.35), levels(-0.02, 0.94, 0.92)], tilt: 1, rate: 15 },
  'stained-glass': {
    smooth: { reach: 10, rounds: 2 },
    soft: { across: 60, down: 60, above: 0.5 },
    tone: [levels(0.02, 0.8, 0.85), saturate(2.1)],
    finish: [cells(44, { scatter: 0.8, joint: 4.4, hex: '#0a0a0c', shine: 0.25 }), blooms(0.12, 40), glow('#ffe6b0', 0.3)],
  },
  mosaic: {
    smooth: { reach: 9, rounds: 2 },
    tone: [levels(0, 0.92, 0.86), saturate(1.45)],
    finish: [cells(15, { scatter: 0.3, joint: 1.5, hex: '#cfc6b4', shine: 0.28 }), paper(0.1)],
  },
  minimalist: {
    smooth: { reach: 14, rounds: 3 },
    flat: 100,
    tone: [levels(0, 0.9, 0.7), saturate(1.5)],
    finish: [
      asToned,
      bands(3),
      levels(-0.4, 0.97, 0.85),
      saturate(1.2),
      'colour = mix(colour, vec3f(0.955, 0.945, 0.925), smoothstep(0.09, 0.012, nearAt(spot)) * 0.86);',
      paper(0.03),
      frame('#f6f4ef', '#f6f4ef', 54),
    ],
  },
  silhouette: { finish: [asToned, backlit('#07060c', '#ff9a3c', '#5a2a6e'), grain(0.02), vignette(0.35)] },
  surreal: {
    soft: { across: 44, down: 44, above: 0.4 },
    finish: [dreamBend, saturate(1.5), contrast(0.3), glow('#e8c8ff', 0.6)],
  },
  cubism: {
    smooth: { reach: 12, rounds: 2 },
    line: { depth: 0.07, colour: 0.24, width: 4 },
    tone: [
      levels(0, 0.86, 0.72),
      saturate(0.8),
      split('#3a3226', '#e2c690', 0.5),
      bands(6, 0.1),
      ink('#17120e', { strength: 0.9, low: 0.3, high: 0.7 }),
    ],
    marks: [{ shape: 'facet', spacing: 92, stray: 0.75, hue: 0.1, relief: 0 }],
    finish: [shards, canvas(0.14)],
  },
  sticker: {
    smooth: { reach: 9, rounds: 2 },
    line: { depth: 0.14, colour: 0, width: 9 },
    flat: 90,
    tone: [saturate(1.6), levels(0, 0.9, 0.82)],
    finish: [asToned, bands(4), ink('#ffffff', { low: 0.15, high: 0.4 })],
  },
  '3d-render': {
    soft: { across: 30, down: 30, above: 0.6 },
    smooth: { reach: 4, rounds: 1 },
    flat: 60,
    finish: [asToned, hollows(0.75), saturate(1.4), levels(-0.03, 0.9, 0.78), contrast(0.3), glow('#ffffff', 0.12)],
  },
};

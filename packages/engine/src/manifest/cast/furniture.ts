import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const seats = presets(
  { family: 'chair', medium: 'ground', extent: [0.46, 0.95, 0.5], preset: {} },
  {
    chair: {
      words: ['chair', 'wooden chair', 'dining chair', 'seat', 'kitchen chair'],
      standsFor: ['chair', 'seat'],
      extent: [0.46, 0.98, 0.54],
      preset: { style: 'chair' },
    },
    bench: { words: ['bench', 'wooden bench'], standsFor: ['bench'], extent: [1.42, 0.48, 0.36], preset: { style: 'plainBench' } },
    'park-bench': { words: ['park bench', 'garden bench'], extent: [1.62, 0.9, 0.66], preset: { style: 'parkBench' } },
    couch: { words: ['couch', 'settee', 'loveseat'], extent: [1.7, 0.86, 0.98], preset: { style: 'sofa', seats: 2, colour: '#8a4a3a' } },
    sofa: {
      words: ['sofa', 'living room sofa'],
      standsFor: ['sofa'],
      extent: [2.34, 0.86, 0.98],
      preset: { style: 'sofa', seats: 3, pillows: true },
    },
    armchair: {
      words: ['armchair', 'easy chair', 'recliner', 'lounge chair', 'lounge'],
      standsFor: ['armchair'],
      extent: [0.98, 0.88, 1],
      preset: { style: 'sofa', seats: 1, substance: 'leather', colour: '#6a3a22' },
    },
    swing: { words: ['swing', 'swing set'], extent: [2, 2.26, 1.5], preset: { style: 'swing' } },
    hammock: { words: ['hammock'], extent: [3, 1.45, 1], preset: { style: 'hammock' } },
    stool: { words: ['stool', 'footstool', 'milking stool'], standsFor: ['stool'], extent: [0.4, 0.51, 0.4], preset: { style: 'stool' } },
    'bar-stool': { words: ['bar stool', 'barstool', 'high stool'], extent: [0.4, 0.82, 0.4], preset: { style: 'stool', tall: 76 } },
    throne: { words: ['throne', 'royal throne'], standsFor: ['throne'], extent: [0.95, 1.74, 0.9], preset: { style: 'throne' } },
    'office-chair': {
      words: ['office chair', 'swivel chair', 'desk chair', 'gaming chair'],
      extent: [0.7, 1.2, 0.72],
      preset: { style: 'officeChair' },
    },
    'rocking-chair': { words: ['rocking chair', 'rocker'], extent: [0.54, 1.12, 1.02], preset: { style: 'rockingChair' } },
    'deck-chair': {
      words: ['deck chair', 'beach chair', 'lawn chair', 'sun lounger', 'folding chair', 'deckchair'],
      extent: [0.6, 0.98, 0.82],
      preset: { style: 'strandChair' },
    },
    cushion: { words: ['cushion', 'throw pillow'], extent: [0.48, 0.19, 0.37], preset: { style: 'cushion' } },
  },
);

const tables = presets(
  { family: 'table', medium: 'ground', extent: [1.2, 0.76, 0.75], preset: { style: 'table' } },
  {
    table: {
      words: ['table', 'wooden table', 'kitchen table', 'tabletop', 'picnic table'],
      standsFor: ['table'],
      extent: [1.2, 0.76, 0.76],
      preset: {},
    },
    desk: {
      words: ['desk', 'writing desk', 'school desk', 'office desk'],
      standsFor: ['desk'],
      extent: [1.4, 0.77, 0.74],
      preset: { style: 'desk' },
    },
    counter: {
      words: ['counter', 'countertop', 'bar counter', 'kitchen counter', 'reception desk'],
      standsFor: ['counter'],
      extent: [2.06, 0.96, 0.7],
      preset: { style: 'counter' },
    },
    'dining-table': {
      words: ['dining table', 'dinner table', 'banquet table', 'dining room table'],
      extent: [2, 0.78, 1],
      preset: { wide: 200, deep: 95, cloth: true },
    },
    'coffee-table': {
      words: ['coffee table', 'low table', 'side table'],
      extent: [1.1, 0.44, 0.62],
      preset: { wide: 110, high: 43, deep: 60, leg: 2.6 },
    },
    'round-table': { words: ['round table', 'cafe table', 'bistro table'], extent: [1, 0.76, 1], preset: { style: 'round' } },
    'bedside-table': { words: ['nightstand', 'bedside table', 'end table'], extent: [0.5, 0.6, 0.5], preset: { style: 'round', wide: 50 } },
    workbench: { words: ['workbench', 'work table', 'work bench'], extent: [1.62, 1.4, 0.95], preset: { style: 'workbench' } },
    altar: { words: ['altar', 'stone altar', 'shrine table'], standsFor: ['altar'], extent: [1.5, 1.3, 0.8], preset: { style: 'altar' } },
  },
);

const beds = presets(
  { family: 'bed', medium: 'ground', extent: [1.6, 1.1, 2.15], preset: { style: 'bed' } },
  {
    bed: { words: ['bed', 'double bed', 'king-size bed'], standsFor: ['bed'], extent: [1.62, 1.1, 2.16], preset: {} },
    'single-bed': { words: ['single bed', 'hospital bed', 'cot', 'bunk'], extent: [1.04, 1.1, 2.16], preset: { wide: 92 } },
    pillow: {
      words: ['pillow', 'bed pillow'],
      standsFor: ['pillow'],
      extent: [0.62, 0.25, 0.48],
      preset: { style: 'cushion', colour: '#f0ece4' },
    },
    blanket: {
      words: ['blanket', 'sheet', 'quilt', 'duvet', 'bed sheet', 'folded blanket'],
      standsFor: ['bedclothes'],
      extent: [0.62, 0.2, 0.52],
      preset: { style: 'blanket' },
    },
    mattress: { words: ['mattress'], extent: [1.42, 0.24, 2], preset: { style: 'mattress' } },
    cradle: { words: ['cradle', 'crib', 'baby bed'], extent: [0.72, 0.78, 0.98], preset: { style: 'cradle' } },
  },
);

const cabinets = presets(
  { family: 'cabinet', medium: 'ground', extent: [1, 1.9, 0.4], preset: {} },
  {
    shelf: {
      words: ['shelf', 'rack', 'empty shelf', 'shelves'],
      standsFor: ['shelf'],
      extent: [1.06, 1.2, 0.34],
      preset: { style: 'bookshelf', shelves: 3, empty: true },
    },
    bookshelf: { words: ['bookshelf', 'bookcase', 'library shelf'], extent: [1.06, 1.9, 0.34], preset: { style: 'bookshelf' } },
    wardrobe: {
      words: ['wardrobe', 'closet', 'armoire'],
      standsFor: ['wardrobe'],
      extent: [1.2, 2.04, 0.66],
      preset: { style: 'wardrobe' },
      actions: ['open', 'close'],
    },
    cabinet: {
      words: ['cabinet', 'cupboard', 'kitchen cabinet', 'locker', 'sideboard'],
      standsFor: ['cabinet', 'furniture'],
      extent: [1.08, 1.04, 0.54],
      preset: { style: 'wardrobe', wide: 98, high: 90, deep: 46 },
      actions: ['open', 'close'],
    },
    'chest-of-drawers': {
      words: ['chest of drawers', 'dresser', 'drawer', 'bureau'],
      standsFor: ['chest_of_drawers'],
      extent: [0.96, 1.02, 0.54],
      preset: { style: 'drawers' },
      actions: ['open', 'close'],
    },
  },
);

const lights = presets(
  { family: 'luminary', medium: 'ground', extent: [0.2, 0.3, 0.2], preset: {} },
  {
    candle: {
      words: ['candle', 'candlelight', 'lit candle'],
      standsFor: ['candle'],
      extent: [0.17, 0.2, 0.15],
      preset: { style: 'candle' },
    },
    'table-lamp': {
      words: ['table lamp', 'desk lamp', 'bedside lamp', 'reading lamp'],
      extent: [0.32, 0.47, 0.32],
      preset: { style: 'shaded' },
    },
    'floor-lamp': { words: ['floor lamp', 'standing lamp'], extent: [0.4, 1.42, 0.4], preset: { style: 'shaded', floor: true } },
    chandelier: { words: ['chandelier'], extent: [0.85, 0.8, 0.85], preset: { style: 'chandelier' } },
    'light-bulb': { words: ['light bulb', 'lightbulb', 'bulb', 'lamp bulb'], extent: [0.065, 0.12, 0.065], preset: { style: 'bulb' } },
    torch: { words: ['torch', 'burning torch', 'flaming torch'], extent: [0.14, 0.74, 0.14], preset: { style: 'torch' } },
    flashlight: {
      words: ['flashlight', 'electric torch', 'headlight', 'searchlight'],
      extent: [0.22, 0.08, 0.08],
      preset: { style: 'flashlight' },
    },
    'string-lights': {
      words: ['string lights', 'fairy lights', 'christmas lights', 'fairy light'],
      extent: [3.2, 2.1, 0.2],
      preset: { style: 'stringLights' },
    },
    'neon-sign': { words: ['neon sign', 'neon light', 'neon ring'], extent: [0.82, 0.86, 0.2], preset: { style: 'neon' } },
  },
);

const textiles = presets(
  { family: 'textile', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    cloth: {
      words: ['cloth', 'fabric', 'silk', 'velvet', 'piece of cloth', 'tablecloth'],
      standsFor: ['fabric'],
      extent: [1.3, 0.24, 1],
      preset: { style: 'drape' },
    },
    flag: { words: ['flag', 'pennant'], standsFor: ['flag'], extent: [1.6, 3.1, 0.6], preset: { style: 'flag' } },
    towel: {
      words: ['towel', 'bath towel', 'beach towel', 'dish towel'],
      standsFor: ['towel'],
      extent: [0.74, 0.9, 0.36],
      preset: { style: 'towel' },
    },
    carpet: {
      words: ['carpet', 'rug', 'mat', 'magic carpet', 'flying carpet', 'yoga mat', 'doormat'],
      standsFor: ['rug'],
      extent: [2.15, 0.02, 1.3],
      preset: { style: 'carpet' },
    },
    'spider-web': { words: ['spider web', 'web', 'cobweb', 'spiderweb'], extent: [0.66, 0.64, 0.06], preset: { style: 'web' } },
    curtain: {
      words: ['curtain', 'drape', 'blind', 'stage curtain'],
      standsFor: ['curtain'],
      extent: [2.4, 2.22, 0.2],
      preset: { style: 'curtain' },
      actions: ['open', 'close'],
    },
    net: { words: ['net', 'fishing net', 'netting'], standsFor: ['net'], extent: [1.3, 1.1, 0.3], preset: { style: 'net' } },
  },
);

const bathroom = presets(
  { family: 'bath-fixture', medium: 'ground', extent: [0.6, 0.9, 0.6], preset: {} },
  {
    toilet: {
      words: ['toilet', 'toilet bowl', 'lavatory'],
      standsFor: ['plumbing_fixture'],
      extent: [0.5, 0.9, 0.76],
      preset: { style: 'toilet' },
      actions: ['open', 'close'],
    },
    sink: { words: ['sink', 'washbasin', 'basin', 'kitchen sink'], extent: [0.62, 1.04, 0.56], preset: { style: 'sink' } },
    faucet: { words: ['faucet', 'tap', 'water tap', 'pipe'], extent: [0.34, 0.28, 0.34], preset: { style: 'faucet' } },
    shower: { words: ['shower', 'shower cabin'], extent: [0.94, 2.12, 0.96], preset: { style: 'shower' } },
    bathtub: {
      words: ['bathtub', 'bath', 'bath tub', 'tub', 'hot tub'],
      standsFor: ['bathtub'],
      extent: [1.66, 0.92, 0.8],
      preset: { style: 'bathtub' },
    },
    hose: { words: ['hose', 'garden hose', 'fire hose'], extent: [0.7, 0.15, 0.5], preset: { style: 'hose' } },
  },
);

/** What rooms are furnished with. */
export const furniture: readonly CastKind[] = [...seats, ...tables, ...beds, ...cabinets, ...lights, ...textiles, ...bathroom];

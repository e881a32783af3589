import type { CastKind } from './entry.ts';

const ball = { family: 'ball', medium: 'ground' } as const;
const tree = { family: 'tree', medium: 'ground' } as const;
const building = { family: 'building', medium: 'ground' } as const;

/** Things, plants and buildings, and last the plain stand-in. */
export const things: readonly CastKind[] = [
  { ...ball, kind: 'ball', words: ['ball', 'rubber ball', 'sphere', 'orb', 'marble', 'bouncy ball'], standsFor: ['ball', 'sphere'], extent: [0.3, 0.3, 0.3], preset: { pattern: 'plain', bounce: 0.8 } },
  { ...ball, kind: 'beach-ball', words: ['beach ball', 'beachball'], extent: [0.4, 0.4, 0.4], preset: { pattern: 'gores', bounce: 0.6 } },
  { ...ball, kind: 'basketball', words: ['basketball'], extent: [0.24, 0.24, 0.24], preset: { pattern: 'basketball', bounce: 0.76, colour: '#c8641e' } },
  { ...ball, kind: 'football', words: ['football', 'soccer ball'], extent: [0.22, 0.22, 0.22], preset: { pattern: 'soccer', bounce: 0.7, colour: '#f5f5f2' } },
  { ...ball, kind: 'tennis-ball', words: ['tennis ball'], extent: [0.067, 0.067, 0.067], preset: { pattern: 'tennis', bounce: 0.73, colour: '#cfe23a' } },
  { ...ball, kind: 'volleyball', words: ['volleyball'], extent: [0.21, 0.21, 0.21], preset: { pattern: 'plain', bounce: 0.7, colour: '#f0e6c8' } },
  { ...ball, kind: 'snowball', words: ['snowball'], extent: [0.1, 0.1, 0.1], preset: { pattern: 'plain', bounce: 0, colour: '#f8fafc' } },
  { ...ball, kind: 'fruit', words: ['orange', 'apple', 'peach', 'tomato'], standsFor: ['edible_fruit'], extent: [0.08, 0.08, 0.08], preset: { pattern: 'plain', bounce: 0.2 } },
  { kind: 'balloon', family: 'balloon', words: ['balloon', 'party balloon'], standsFor: ['balloon'], medium: 'air', extent: [0.3, 0.36, 0.3], preset: { string: true } },
  { kind: 'hot-air-balloon', family: 'balloon', words: ['hot air balloon', 'hot-air balloon'], standsFor: ['lighter-than-air_craft'], medium: 'air', extent: [16, 22, 16], preset: { string: false, basket: true } },
  { ...tree, kind: 'tree', words: ['tree', 'oak', 'maple', 'oak tree', 'maple tree', 'cherry tree', 'apple tree', 'birch', 'willow'], standsFor: ['tree', 'woody_plant'], extent: [6, 9, 6], preset: { habit: 'broad' } },
  { ...tree, kind: 'pine', words: ['pine', 'pine tree', 'fir', 'spruce', 'christmas tree'], standsFor: ['conifer'], extent: [4, 12, 4], preset: { habit: 'conifer' } },
  { ...tree, kind: 'palm', words: ['palm', 'palm tree', 'coconut tree'], standsFor: ['palm_tree'], extent: [5, 10, 5], preset: { habit: 'palm' } },
  { ...building, kind: 'house', words: ['house', 'cottage', 'cabin', 'home', 'barn', 'hut', 'farmhouse'], standsFor: ['building', 'dwelling'], extent: [8, 7, 10], preset: { storeys: 2, roof: 'gable' } },
  { ...building, kind: 'skyscraper', words: ['skyscraper', 'tower block', 'office building'], standsFor: ['skyscraper'], extent: [30, 140, 30], preset: { storeys: 40, roof: 'flat' } },
  { ...building, kind: 'lighthouse', words: ['lighthouse'], standsFor: ['tower'], extent: [6, 24, 6], preset: { storeys: 6, roof: 'lantern' } },
  { kind: 'rock', family: 'rock', words: ['rock', 'stone', 'boulder'], standsFor: ['rock'], medium: 'ground', extent: [1.2, 0.9, 1.1], preset: {} },
  { kind: 'street-lamp', family: 'lamp', words: ['street lamp', 'streetlamp', 'street light', 'streetlight', 'lamppost', 'lamp post'], medium: 'ground', extent: [0.6, 4.5, 0.6], preset: { style: 'street' } },
  { kind: 'lantern', family: 'lamp', words: ['lantern', 'lamp'], standsFor: ['lamp', 'source_of_illumination'], medium: 'ground', extent: [0.2, 0.35, 0.2], preset: { style: 'lantern' } },
  { kind: 'stand-in', family: 'stand-in', words: ['stand-in', 'placeholder'], medium: 'ground', extent: [0.6, 0.6, 0.6], preset: {} },
];

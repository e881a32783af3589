import type { CastKind } from '../entry.ts';
import { quadrupeds } from './quadrupeds.ts';

/** Deer and antelopes. */
export const deer: readonly CastKind[] = quadrupeds({
  deer: {
    words: ['deer', 'stag', 'buck', 'elk', 'red deer', 'roebuck'],
    standsFor: ['deer'],
    standsInFor: ['ungulate'],
    extent: [0.45, 1.5, 1.7],
    voice: 'snort',
  },
  doe: {
    words: ['doe', 'hind', 'white-tailed deer'],
    extent: [0.4, 1.35, 1.55],
    preset: { breed: 'deer', horns: 'none' },
    voice: 'snort',
  },
  fawn: {
    words: ['fawn', 'baby deer', 'bambi'],
    standsFor: ['fawn'],
    extent: [0.22, 0.75, 0.8],
    preset: { breed: 'deer', young: true, coat: '#a06a38 #ecdcc0 #3a2618' },
    voice: 'snort',
  },
  reindeer: {
    words: ['reindeer', 'caribou'],
    standsFor: ['caribou'],
    extent: [0.5, 1.4, 1.8],
    preset: {
      breed: 'deer',
      coat: '#6a5a4c #d8d0c4 #3a2e26',
      horn: 1.15,
      shag: 0.014,
      leg: 0.9,
      neckRise: 0.6,
      mane: 'ruff',
      chestWide: 0.17,
      muzzleWide: 0.95,
      muzzleFlare: 0.85,
    },
    voice: 'snort',
  },
  moose: {
    words: ['moose', 'bull moose'],
    extent: [0.8, 2.2, 2.7],
    preset: {
      breed: 'deer',
      horns: 'moose',
      humps: 0.35,
      coat: '#3e2c20 #4c382a #8a7a68',
      neckRise: 0.45,
      neckLong: 0.36,
      neckBase: 0.17,
      neckTop: 0.12,
      muzzleLong: 1.75,
      muzzleWide: 1.0,
      muzzleDeep: 1.2,
      muzzleFlare: 1.15,
      beard: 1.2,
      leg: 0.8,
      chestWide: 0.19,
      pattern: 'socks',
      face: 'plain',
      snout: 'soft',
      head: 0.95,
    },
    voice: 'snort',
  },
  antelope: {
    words: ['antelope', 'gazelle', 'impala', 'springbok', 'pronghorn', 'oryx'],
    standsFor: ['antelope'],
    extent: [0.4, 1.25, 1.4],
    voice: 'snort',
  },
  ibex: {
    words: ['ibex', 'mountain goat', 'chamois', 'wild goat'],
    standsFor: ['wild_goat'],
    extent: [0.4, 1.15, 1.3],
    preset: { breed: 'goat', horn: 1.7, coat: '#8a7660 #b0a08a #3a2e24' },
    voice: 'bleat',
  },
});

/** Sheep and goats. */
export const sheep: readonly CastKind[] = quadrupeds({
  sheep: {
    words: ['sheep', 'ewe', 'flock of sheep'],
    standsFor: ['sheep'],
    extent: [0.5, 0.95, 1.2],
    voice: 'bleat',
  },
  lamb: {
    words: ['lamb', 'baby sheep'],
    standsFor: ['lamb'],
    extent: [0.25, 0.55, 0.6],
    preset: { breed: 'sheep', young: true, coat: '#e6e0d4 #e6e0d4 #d8c4ac' },
    voice: 'bleat',
  },
  ram: {
    words: ['ram', 'bighorn', 'bighorn sheep', 'bighorn ram'],
    standsFor: ['wild_sheep'],
    extent: [0.5, 1.0, 1.3],
    preset: { breed: 'sheep', horns: 'ram', horn: 1.1, shag: 0.03 },
    voice: 'bleat',
  },
  'black-sheep': {
    words: ['black sheep'],
    extent: [0.5, 0.95, 1.2],
    preset: { breed: 'sheep', coat: '#1d1a19 #231f1e #0e0c0b' },
    voice: 'bleat',
  },
  goat: {
    words: ['goat', 'billy goat', 'nanny goat'],
    standsFor: ['goat'],
    extent: [0.4, 1.05, 1.2],
    voice: 'bleat',
  },
  'goat-kid': {
    words: ['baby goat', 'goat kid'],
    extent: [0.2, 0.5, 0.5],
    preset: { breed: 'goat', young: true },
    voice: 'bleat',
  },
});

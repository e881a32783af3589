import type { CastKind } from '../entry.ts';
import { quadrupeds } from './quadrupeds.ts';

/** Horses, donkeys and zebras. */
export const horses: readonly CastKind[] = quadrupeds({
  horse: {
    words: ['horse', 'stallion', 'mare', 'steed', 'gelding', 'mustang'],
    standsFor: ['horse', 'equine', 'odd-toed_ungulate'],
    extent: [0.6, 2.1, 2.4],
    voice: 'whinny',
  },
  'white-horse': {
    words: ['white horse', 'grey horse'],
    extent: [0.6, 2.1, 2.4],
    preset: { breed: 'horse', coat: '#dedad2 #e6e3dc #c8c2b8', pattern: 'plain', face: 'plain', nose: '#8a7a74' },
    voice: 'whinny',
  },
  'black-horse': {
    words: ['black horse', 'friesian'],
    extent: [0.6, 2.1, 2.4],
    preset: { breed: 'horse', coat: '#151312 #1c1918 #080707', face: 'plain' },
    voice: 'whinny',
  },
  palomino: {
    words: ['palomino', 'golden horse'],
    extent: [0.6, 2.1, 2.4],
    preset: { breed: 'horse', coat: '#c0893e #cc9a54 #e8dcc2', pattern: 'plain' },
    voice: 'whinny',
  },
  'pinto-horse': {
    words: ['pinto', 'paint horse', 'spotted horse', 'appaloosa'],
    extent: [0.6, 2.1, 2.4],
    preset: { breed: 'horse', coat: '#dcd6ca #e2dcd2 #5a3018', pattern: 'patches', face: 'plain' },
    voice: 'whinny',
  },
  'draft-horse': {
    words: ['draft horse', 'draught horse', 'clydesdale', 'shire horse', 'cart horse', 'workhorse'],
    extent: [0.8, 2.3, 2.7],
    preset: { breed: 'horse', leg: 1.3, chestWide: 0.2, waistWide: 0.2, rump: 0.2, coat: '#5a3018 #66391e #e2dcd2', pattern: 'points' },
    voice: 'whinny',
  },
  pony: {
    words: ['pony', 'shetland pony', 'shetland'],
    standsFor: ['pony'],
    extent: [0.55, 1.45, 1.6],
    preset: {
      breed: 'horse',
      low: 0.16,
      leg: 1.12,
      head: 1.15,
      chestWide: 0.19,
      waistWide: 0.21,
      coat: '#8a5a30 #9a6a3e #e0cda6, #5b3219 #6b4024 #120c08',
      pattern: 'plain',
    },
    voice: 'whinny',
  },
  foal: {
    words: ['foal', 'colt', 'filly', 'baby horse'],
    standsFor: ['foal'],
    extent: [0.35, 1.15, 1.15],
    preset: { breed: 'horse', young: true, leg: 0.85 },
    voice: 'whinny',
  },
  unicorn: {
    words: ['unicorn'],
    extent: [0.6, 2.1, 2.4],
    preset: {
      breed: 'horse',
      coat: '#e9e6ea #f0eef2 #d8b8e0',
      pattern: 'plain',
      face: 'plain',
      horns: 'unicorn',
      horn: 1.25,
      nose: '#c8a8b0',
      iris: '#4a6ac8',
    },
    voice: 'whinny',
  },
  donkey: {
    words: ['donkey', 'mule', 'burro', 'jackass'],
    standsFor: ['ass', 'mule'],
    extent: [0.45, 1.45, 1.6],
    voice: 'bray',
  },
  zebra: {
    words: ['zebra'],
    standsFor: ['zebra'],
    extent: [0.55, 1.75, 2.2],
    voice: 'whinny',
  },
});

/** Giraffes and their kin. */
export const giraffes: readonly CastKind[] = quadrupeds({
  giraffe: {
    words: ['giraffe'],
    standsFor: ['giraffe'],
    extent: [1.0, 5.0, 3.2],
    voice: 'snort',
  },
  okapi: {
    words: ['okapi'],
    extent: [0.6, 2.2, 2.2],
    preset: {
      breed: 'giraffe',
      neckLong: 0.55,
      length: 0.95,
      coat: '#4a281a #5a3220 #e2dace',
      pattern: 'socks',
      horn: 0.7,
      ear: 1.3,
      head: 0.85,
    },
    voice: 'snort',
  },
});

import type { CastKind } from '../entry.ts';
import { quadrupeds } from './quadrupeds.ts';

/** Cats of the house by their coats. */
export const cats: readonly CastKind[] = quadrupeds({
  cat: {
    words: ['cat', 'house cat', 'tomcat', 'pussycat'],
    standsFor: ['domestic_cat', 'cat'],
    extent: [0.17, 0.36, 0.55],
    voice: 'meow',
  },
  'tabby-cat': {
    words: ['tabby cat', 'tabby', 'striped cat', 'bengal cat'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#857461 #c9bba6 #261d16' },
    voice: 'meow',
  },
  'black-cat': {
    words: ['black cat'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#12100f #1a1816 #0a0908', pattern: 'plain', face: 'plain', iris: '#c8b83a', nose: '#1a1412' },
    voice: 'meow',
  },
  'white-cat': {
    words: ['white cat'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#e6e2dc #ece9e4 #d0c8c0', pattern: 'plain', face: 'plain', iris: '#6a9ac8', nose: '#d09a90' },
    voice: 'meow',
  },
  'ginger-cat': {
    words: ['ginger cat', 'orange cat', 'orange tabby', 'marmalade cat'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#c07a34 #e8c99a #84481a', iris: '#b08a2a' },
    voice: 'meow',
  },
  'grey-cat': {
    words: ['grey cat', 'gray cat', 'russian blue', 'british shorthair'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#6d7076 #84878c #4a4d52', pattern: 'plain', face: 'plain', iris: '#c8962a', cheeks: 0.6 },
    voice: 'meow',
  },
  'siamese-cat': {
    words: ['siamese cat', 'siamese'],
    extent: [0.16, 0.36, 0.54],
    preset: {
      breed: 'cat',
      coat: '#d8c8ac #e2d6c0 #2a1d16',
      pattern: 'points',
      face: 'siamese',
      iris: '#4a86d8',
      ear: 1.2,
      skull: 1.08,
      leg: 0.85,
      nose: '#2a1d16',
    },
    voice: 'meow',
  },
  'persian-cat': {
    words: ['persian cat', 'fluffy cat', 'longhair cat', 'ragdoll', 'maine coon'],
    extent: [0.22, 0.36, 0.52],
    preset: {
      breed: 'cat',
      coat: '#ddd2c0 #e8e0d2 #b8a890',
      pattern: 'plain',
      face: 'plain',
      shag: 0.022,
      tail: 'bush',
      muzzleLong: 0.14,
      cheeks: 1.2,
      iris: '#c8822a',
      mane: 'ruff',
    },
    voice: 'meow',
  },
  'calico-cat': {
    words: ['calico cat', 'calico', 'tortoiseshell cat'],
    extent: [0.17, 0.36, 0.55],
    preset: { breed: 'cat', coat: '#e4ddd0 #ece6da #b0642a', pattern: 'patches', face: 'plain' },
    voice: 'meow',
  },
  kitten: {
    words: ['kitten', 'kitty', 'baby cat'],
    standsFor: ['kitten'],
    extent: [0.11, 0.22, 0.3],
    preset: { breed: 'cat', young: true, coat: '#b8782e #e6c79a #7a4216, #857461 #c9bba6 #261d16' },
    voice: 'meow',
  },
});

/** Lions, tigers and other great cats. */
export const greatCats: readonly CastKind[] = quadrupeds({
  lion: {
    words: ['lion', 'male lion'],
    standsFor: ['lion'],
    extent: [0.55, 1.2, 2.1],
    voice: 'roar',
  },
  lioness: {
    words: ['lioness', 'female lion'],
    extent: [0.5, 1.1, 1.9],
    voice: 'roar',
  },
  'lion-cub': {
    words: ['lion cub', 'cub', 'baby lion', 'tiger cub'],
    standsFor: ['cub'],
    extent: [0.25, 0.42, 0.65],
    preset: { breed: 'lioness', young: true },
    voice: 'meow',
  },
  'white-lion': {
    words: ['white lion'],
    extent: [0.55, 1.2, 2.1],
    preset: { breed: 'lion', coat: '#d8ccb6 #e8e0d0 #b09a78', iris: '#6a9ac8' },
    voice: 'roar',
  },
  tiger: {
    words: ['tiger', 'bengal tiger', 'siberian tiger', 'tigress'],
    standsFor: ['tiger', 'big_cat', 'feline'],
    extent: [0.5, 1.05, 2.2],
    voice: 'roar',
  },
  'white-tiger': {
    words: ['white tiger'],
    extent: [0.5, 1.05, 2.2],
    preset: { breed: 'tiger', coat: '#dcd6cc #eae6de #1a1614', iris: '#6a9ad0' },
    voice: 'roar',
  },
  leopard: {
    words: ['leopard'],
    standsFor: ['leopard'],
    extent: [0.4, 0.82, 1.8],
    voice: 'roar',
  },
  jaguar: {
    words: ['jaguar'],
    extent: [0.45, 0.85, 1.8],
    preset: { breed: 'leopard', coat: '#b8823a #dec69a #17100b', leg: 1.3, head: 1.16, chestWide: 0.19 },
    voice: 'roar',
  },
  'snow-leopard': {
    words: ['snow leopard', 'ounce'],
    extent: [0.4, 0.8, 1.8],
    preset: { breed: 'leopard', coat: '#b8b6b0 #dedcd6 #2a2826', shag: 0.014, tail: 'bush', tailThick: 0.7, iris: '#8aa8a0' },
    voice: 'growl',
  },
  panther: {
    words: ['panther', 'black panther', 'black leopard'],
    extent: [0.42, 0.85, 1.8],
    preset: { breed: 'leopard', coat: '#121112 #1a1919 #060606', pattern: 'plain', face: 'plain', iris: '#b8c83a', nose: '#0c0b0b' },
    voice: 'roar',
  },
  cheetah: {
    words: ['cheetah'],
    standsFor: ['cheetah'],
    extent: [0.38, 0.92, 1.6],
    voice: 'growl',
  },
  puma: {
    words: ['puma', 'cougar', 'mountain lion', 'catamount'],
    extent: [0.42, 0.85, 1.7],
    preset: { breed: 'leopard', coat: '#a8794c #d8c2a0 #5a3c24', pattern: 'plain', tailLong: 0.9, iris: '#a8a05a' },
    voice: 'growl',
  },
  lynx: {
    words: ['lynx', 'bobcat', 'wildcat', 'caracal', 'ocelot'],
    standsFor: ['wildcat', 'lynx'],
    extent: [0.3, 0.65, 0.9],
    voice: 'growl',
  },
});

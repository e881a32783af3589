import type { CastKind } from './entry.ts';

const quadruped = { family: 'quadruped', medium: 'ground', preset: {} } as const;
const bird = { family: 'bird', medium: 'air' } as const;

/** Animals and beasts. Empty presets are the quadruped's own proportions, filled in by its family. */
export const animals: readonly CastKind[] = [
  {
    kind: 'dragon', family: 'dragon', words: ['dragon', 'wyvern', 'drake'], standsFor: ['mythical_monster', 'monster'], standsInFor: ['dinosaur', 'pterosaur'], medium: 'air', extent: [19.6, 5.2, 17.2], preset: {},
    actions: ['open-jaws', 'roar', 'burn'], voice: 'roar',
  },
  { ...quadruped, kind: 'dog', words: ['dog', 'hound', 'puppy dog'], standsFor: ['dog', 'canid'], standsInFor: ['carnivore', 'marsupial', 'placental', 'mammal', 'young_mammal'], extent: [0.25, 0.6, 0.9], voice: 'bark' },
  { ...quadruped, kind: 'puppy', words: ['puppy', 'pup'], extent: [0.15, 0.3, 0.42], voice: 'bark' },
  { ...quadruped, kind: 'wolf', words: ['wolf'], standsFor: ['wolf'], extent: [0.3, 0.8, 1.4], voice: 'howl' },
  { ...quadruped, kind: 'fox', words: ['fox', 'red fox'], standsFor: ['fox'], standsInFor: ['procyonid', 'mustelid', 'viverrine'], extent: [0.2, 0.4, 0.75], voice: 'bark' },
  { ...quadruped, kind: 'cat', words: ['cat', 'tabby cat', 'tabby', 'tomcat', 'house cat'], standsFor: ['domestic_cat', 'cat'], extent: [0.15, 0.3, 0.5], voice: 'meow' },
  { ...quadruped, kind: 'kitten', words: ['kitten', 'kitty'], standsInFor: ['rodent', 'lagomorph', 'insectivore', 'gnawer'], extent: [0.1, 0.18, 0.28], voice: 'meow' },
  { ...quadruped, kind: 'lion', words: ['lion', 'lioness'], extent: [0.5, 1.1, 2], voice: 'roar' },
  { ...quadruped, kind: 'tiger', words: ['tiger', 'bengal tiger'], standsFor: ['big_cat', 'feline'], extent: [0.5, 1, 2.1], voice: 'roar' },
  { ...quadruped, kind: 'horse', words: ['horse', 'pony', 'stallion', 'mare', 'foal'], standsFor: ['equine', 'odd-toed_ungulate'], extent: [0.6, 1.7, 2.3], voice: 'neigh' },
  { ...quadruped, kind: 'zebra', words: ['zebra'], extent: [0.55, 1.4, 2.1], voice: 'neigh' },
  { ...quadruped, kind: 'cow', words: ['cow', 'bull', 'ox', 'cattle'], standsFor: ['bovine', 'bovid'], extent: [0.75, 1.45, 2.3], voice: 'moo' },
  { ...quadruped, kind: 'deer', words: ['deer', 'stag', 'doe', 'reindeer', 'fawn'], standsFor: ['deer', 'antelope'], standsInFor: ['ungulate'], extent: [0.45, 1.2, 1.7], voice: 'snort' },
  { ...quadruped, kind: 'sheep', words: ['sheep', 'lamb', 'ram', 'ewe'], standsFor: ['sheep'], extent: [0.5, 0.85, 1.2], voice: 'bleat' },
  { ...quadruped, kind: 'goat', words: ['goat'], standsFor: ['goat'], extent: [0.4, 0.8, 1.2], voice: 'bleat' },
  { ...quadruped, kind: 'elephant', words: ['elephant'], standsFor: ['proboscidean'], extent: [1.8, 3, 5], voice: 'trumpet' },
  { ...quadruped, kind: 'bear', words: ['bear', 'brown bear', 'grizzly', 'grizzly bear', 'polar bear'], standsFor: ['bear'], standsInFor: ['primate'], extent: [0.8, 1.2, 1.9], voice: 'roar' },
  { ...bird, kind: 'bird', words: ['bird', 'songbird', 'sparrow', 'robin', 'crow', 'raven', 'pigeon', 'dove'], standsFor: ['bird'], standsInFor: ['bat', 'insect'], extent: [0.35, 0.15, 0.22], preset: { wings: 'short', bill: 'short' }, voice: 'chirp' },
  { ...bird, kind: 'seagull', words: ['seagull', 'gull'], standsFor: ['seabird'], extent: [1.2, 0.2, 0.45], preset: { wings: 'long', bill: 'long', colour: '#f2f2ee' }, voice: 'gull' },
  { ...bird, kind: 'eagle', words: ['eagle', 'hawk', 'falcon'], standsFor: ['bird_of_prey'], extent: [2, 0.35, 0.85], preset: { wings: 'broad', bill: 'hooked', colour: '#4a3322' }, voice: 'screech' },
];

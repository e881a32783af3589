import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** Trees, flowers, bushes, grasses. */
export const plants: readonly CastKind[] = [
  ...presets(
    { family: 'flower', medium: 'ground', extent: [0.1, 0.3, 0.1], preset: {}, actions: ['bloom', 'grow'] },
    {
      rose: { words: ['rose', 'red rose', 'peony', 'camellia'], extent: [0.0905, 0.3, 0.0952] },
      tulip: { extent: [0.127, 0.31, 0.207] },
      sunflower: { extent: [0.226, 0.5, 0.226] },
      daisy: {
        words: ['daisy', 'flower', 'chamomile', 'aster', 'chrysanthemum', 'blossom', 'bloom'],
        standsFor: ['flower', 'angiosperm'],
        extent: [0.087, 0.19, 0.0882],
      },
      lily: { words: ['lily', 'amaryllis', 'hibiscus', 'iris'], extent: [0.151, 0.3, 0.169] },
      poppy: { words: ['poppy', 'anemone', 'carnation'], extent: [0.0826, 0.27, 0.0922] },
      orchid: { words: ['orchid', 'violet', 'pansy', 'jasmine'], extent: [0.123, 0.3, 0.159] },
      lotus: { words: ['lotus', 'water lily', 'lotus flower', 'waterlily'], medium: 'water-surface', extent: [0.28, 0.073, 0.245] },
      dandelion: { words: ['dandelion', 'dandelion seed', 'thistle'], extent: [0.145, 0.23, 0.142] },
      lavender: { words: ['lavender', 'lilac', 'sage'], extent: [0.0992, 0.3, 0.0941] },
      hyacinth: { words: ['hyacinth', 'lupin', 'foxglove'], extent: [0.0829, 0.22, 0.0792] },
      'cherry-blossom': {
        words: ['cherry blossom', 'sakura', 'blossoming branch', 'plum blossom', 'magnolia', 'cherry blossom branch'],
        extent: [0.34, 0.167, 0.0797],
      },
      petal: { words: ['petal', 'flower petal', 'rose petal', 'cherry blossom petal'], medium: 'air', extent: [0.177, 0.2, 0.161] },
      bouquet: { words: ['bouquet', 'bunch of flowers', 'flower bouquet', 'wreath', 'garland'], extent: [0.267, 0.36, 0.269] },
      'flower-pot': { words: ['flower pot', 'flowerpot', 'potted flower'], extent: [0.252, 0.3, 0.254] },
      'flower-vase': { words: ['vase of flowers', 'flower vase', 'flowers in a vase', 'flower arrangement'], extent: [0.262, 0.4, 0.263] },
      wildflowers: {
        words: ['wildflower', 'wild flower', 'flower bed', 'flowerbed', 'meadow flower'],
        standsFor: ['wildflower'],
        extent: [0.436, 0.219, 0.44],
      },
      bud: { words: ['bud', 'flower bud', 'rosebud'], extent: [0.0796, 0.22, 0.0719] },
    },
  ),
  ...presets(
    { family: 'shrub', medium: 'ground', extent: [0.8, 0.8, 0.8], preset: {} },
    {
      bush: {
        words: ['bush', 'shrub', 'foliage', 'greenery', 'vegetation', 'underbrush', 'undergrowth', 'thicket', 'flora', 'shrubbery'],
        standsFor: ['shrub', 'vegetation'],
        extent: [0.833, 0.642, 0.9],
      },
      'berry-bush': { words: ['berry bush', 'holly', 'bramble'], extent: [0.833, 0.642, 0.9], preset: { design: 'bush', berries: true } },
      'rose-bush': {
        words: ['rose bush', 'flowering bush', 'rosebush', 'azalea', 'hydrangea'],
        extent: [0.879, 0.678, 0.95],
        preset: { design: 'bush', flowers: true },
      },
      hedge: { extent: [1.8, 0.913, 0.607] },
      bough: { words: ['bough', 'branch', 'tree branch', 'tree limb', 'branch of a tree'], extent: [2.46, 2.3, 0.7] },
      fern: { words: ['fern', 'frond', 'bracken'], extent: [0.726, 0.323, 0.9] },
      'potted-plant': {
        words: ['potted plant', 'plant', 'houseplant', 'house plant', 'indoor plant', 'monstera', 'water plant'],
        standsFor: ['plant', 'herb', 'houseplant'],
        extent: [0.9, 0.889, 0.844],
      },
      succulent: { words: ['succulent', 'aloe', 'agave'], extent: [0.151, 0.118, 0.16] },
      bonsai: { words: ['bonsai', 'bonsai tree'], extent: [0.58, 0.539, 0.288] },
      cactus: { words: ['cactus', 'saguaro'], standsFor: ['cactus'], extent: [1.01, 1.5, 0.429] },
      'potted-cactus': { words: ['potted cactus', 'small cactus'], extent: [0.144, 0.23, 0.144] },
      grass: {
        words: ['grass', 'grass tuft', 'tuft of grass', 'blade of grass', 'reed', 'stalk', 'stem', 'tall grass', 'sedge'],
        standsFor: ['grass'],
        extent: [0.295, 0.158, 0.3],
      },
      bamboo: { words: ['bamboo', 'bamboo grove', 'bamboo forest', 'sugar cane'], extent: [2.03, 3.9, 1.94] },
      wheat: {
        words: ['wheat', 'barley', 'crop', 'rye', 'oat', 'cereal crop', 'ear of wheat'],
        standsFor: ['cereal'],
        extent: [0.61, 0.95, 0.581],
      },
      leaf: {
        words: ['leaf', 'green leaf', 'tree leaf', 'foliage leaf', 'clover'],
        standsFor: ['leaf'],
        medium: 'air',
        extent: [0.0773, 0.17, 0.0504],
      },
      'autumn-leaf': {
        words: ['autumn leaf', 'fallen leaf', 'maple leaf', 'fall leaf', 'dry leaf', 'dead leaf'],
        medium: 'air',
        extent: [0.117, 0.14, 0.0127],
        preset: { design: 'leaf', autumn: true },
      },
      vine: { words: ['vine', 'liana', 'creeper', 'tendril'], standsFor: ['vine'], extent: [0.786, 1.6, 0.24] },
      ivy: { extent: [1.3, 1.25, 0.157] },
      'lily-pad': {
        words: ['lily pad', 'lilypad', 'water lily pad', 'waterlily leaf'],
        medium: 'water-surface',
        extent: [0.75, 0.0713, 0.487],
      },
      seaweed: { words: ['seaweed', 'kelp', 'algae', 'sea grass', 'seagrass'], medium: 'under-water', extent: [0.37, 1.1, 0.401] },
      'hay-bale': { words: ['hay bale', 'bale', 'straw bale', 'bale of hay'], extent: [1.3, 1.25, 1.26] },
      'hay-pile': { words: ['hay', 'straw', 'haystack', 'pile of hay', 'pile of leaves'], extent: [1.3, 0.747, 1.26] },
      moss: { words: ['moss', 'lichen', 'mossy stone', 'moss stone', 'mossy rock', 'mold'], extent: [0.56, 0.302, 0.484] },
      'mushroom-ring': { words: ['mushroom ring', 'fairy ring', 'mushroom circle'], extent: [0.878, 0.125, 0.9] },
      sprout: { words: ['sprout', 'seedling', 'sapling', 'young plant', 'shoot'], extent: [0.199, 0.159, 0.2], actions: ['grow'] },
    },
  ),
];

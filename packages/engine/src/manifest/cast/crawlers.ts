import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** Crabs, lobsters, shrimps. */
const shells = presets(
  { family: 'insect', medium: 'ground', extent: [0.26, 0.09, 0.14], preset: { form: 'crab' } },
  {
    crab: {
      words: ['crab', 'hermit crab', 'king crab'],
      standsFor: ['crab', 'crustacean', 'decapod_crustacean'],
      extent: [0.24, 0.09, 0.15],
      preset: { form: 'crab', thorax: '#c8401e', head: '#d2522a', legs: '#d0562e', claw: '#cc451f', iris: '#0f0c0a' },
    },
    'blue-crab': {
      words: ['blue crab'],
      extent: [0.24, 0.09, 0.15],
      preset: { form: 'crab', thorax: '#4a6a78', head: '#5d7f8a', legs: '#3f74a8', claw: '#3a70b8', iris: '#0f0c0a' },
    },
    lobster: {
      words: ['lobster', 'crayfish', 'crawfish'],
      standsFor: ['lobster'],
      extent: [0.2, 0.1, 0.34],
      preset: {
        form: 'lobster',
        pattern: 'rings',
        thorax: '#a8281a',
        head: '#b02c1c',
        abdomen: '#9a2418',
        tail: '#9a2418',
        legs: '#b8442c',
        claw: '#b02a1a',
        iris: '#0d0b0a',
      },
    },
    shrimp: {
      words: ['shrimp', 'krill', 'prawn animal'],
      medium: 'under-water',
      extent: [0.03, 0.03, 0.09],
      preset: {
        form: 'shrimp',
        pattern: 'rings',
        thorax: '#e09a7a',
        head: '#e5a888',
        abdomen: '#e8b49a',
        tail: '#e0987a',
        legs: '#e8b8a0',
        claw: '#e09a7a',
        iris: '#0d0b0a',
      },
    },
  },
);

/** Lizards, crocodiles, turtles and frogs. */
const reptiles = presets(
  { family: 'reptile', medium: 'ground', extent: [0.15, 0.07, 0.4], preset: { form: 'lizard' } },
  {
    turtle: {
      words: ['turtle', 'pond turtle', 'terrapin', 'box turtle'],
      standsFor: ['turtle', 'chelonian'],
      extent: [0.22, 0.14, 0.34],
      actions: ['swim'],
      preset: {
        form: 'turtle',
        pattern: 'stripes',
        back: '#5a6a2e',
        belly: '#c9b04a',
        mark: '#c8b83a',
        shell: '#4a4a22',
        seam: '#b8a83a',
        iris: '#d9b83a',
      },
    },
    tortoise: {
      words: ['tortoise', 'giant tortoise', 'desert tortoise'],
      standsFor: ['tortoise'],
      extent: [0.4, 0.36, 0.6],
      preset: {
        form: 'tortoise',
        pattern: 'mottled',
        back: '#7d6d52',
        belly: '#8d7c60',
        shell: '#7a5a32',
        seam: '#32230f',
        iris: '#1a120b',
      },
    },
    'sea-turtle': {
      words: ['sea turtle', 'green turtle', 'loggerhead', 'leatherback'],
      standsFor: ['sea_turtle'],
      medium: 'under-water',
      extent: [1.1, 0.4, 1.1],
      actions: ['swim'],
      preset: {
        form: 'sea-turtle',
        pattern: 'spots',
        back: '#6d8050',
        belly: '#d9d2a8',
        mark: '#3a4a2c',
        shell: '#6a5a2e',
        seam: '#c0a864',
        iris: '#0d0b09',
      },
    },
    frog: {
      words: ['frog', 'green frog', 'bullfrog', 'tadpole'],
      standsFor: ['frog', 'amphibian'],
      extent: [0.07, 0.06, 0.085],
      actions: ['jump', 'swim', 'sing'],
      preset: { form: 'frog', pattern: 'spots', back: '#4f9a2a', belly: '#dfe6c0', mark: '#2c5a1c', iris: '#e0b030', legs: '#4f9a2a' },
    },
    'tree-frog': {
      words: ['tree frog', 'red-eyed tree frog'],
      extent: [0.06, 0.05, 0.07],
      actions: ['jump'],
      preset: { form: 'frog', back: '#58c02a', belly: '#f0ecd2', iris: '#c8241a', legs: '#e8782a' },
    },
    'poison-dart-frog': {
      words: ['poison dart frog', 'poison frog', 'blue frog'],
      extent: [0.05, 0.04, 0.06],
      actions: ['jump'],
      preset: { form: 'frog', pattern: 'spots', back: '#1f6ae0', belly: '#1a56c0', mark: '#0c1020', iris: '#0a0a0c', legs: '#1648a8' },
    },
    toad: {
      words: ['toad', 'cane toad'],
      standsFor: ['toad'],
      extent: [0.1, 0.08, 0.12],
      actions: ['jump'],
      preset: { form: 'frog', pattern: 'mottled', back: '#7a6444', belly: '#c2b190', mark: '#463522', iris: '#c88a2a', legs: '#6d583a' },
    },
    lizard: {
      words: ['lizard', 'newt', 'salamander', 'skink'],
      standsFor: ['lizard', 'saurian', 'reptile'],
      preset: { form: 'lizard', pattern: 'stripes', back: '#6d8a3a', belly: '#d2cfa0', mark: '#3a4a22', iris: '#d29a2a' },
    },
    gecko: {
      words: ['gecko', 'leopard gecko'],
      extent: [0.09, 0.04, 0.2],
      preset: { form: 'gecko', pattern: 'spots', back: '#e0a83a', belly: '#f2e8cc', mark: '#3a2a1a', iris: '#b8b0a0' },
    },
    iguana: {
      words: ['iguana', 'green iguana'],
      extent: [0.3, 0.2, 1.2],
      preset: { form: 'iguana', pattern: 'stripes', back: '#5aa03a', belly: '#a8c878', mark: '#3f7030', crest: '#7ab050', iris: '#d8a03a' },
    },
    chameleon: {
      words: ['chameleon', 'veiled chameleon'],
      standsFor: ['chameleon'],
      extent: [0.1, 0.2, 0.42],
      preset: {
        form: 'chameleon',
        pattern: 'stripes',
        back: '#3fae4a',
        belly: '#8fd05a',
        mark: '#1f8a9a',
        crest: '#58c04a',
        eyeRing: '#e0a030',
        iris: '#2a1c10',
      },
    },
    'komodo-dragon': {
      words: ['komodo dragon', 'monitor lizard'],
      extent: [0.6, 0.45, 2.6],
      preset: { form: 'komodo', pattern: 'mottled', back: '#5a5040', belly: '#8a7c62', mark: '#38311f', iris: '#2a1c10' },
    },
    crocodile: {
      words: ['crocodile', 'croc'],
      standsFor: ['crocodilian_reptile'],
      extent: [1.2, 0.6, 4.2],
      actions: ['open-jaws', 'swim'],
      voice: 'growl',
      preset: { form: 'crocodile', pattern: 'mottled', back: '#5d6040', belly: '#c9bf94', mark: '#33361f', iris: '#c8a02a' },
    },
    alligator: {
      words: ['alligator', 'gator', 'caiman'],
      extent: [1.1, 0.55, 3.6],
      actions: ['open-jaws', 'swim'],
      voice: 'growl',
      preset: { form: 'crocodile', back: '#33362c', belly: '#b5ac88', iris: '#c8a02a' },
    },
  },
);

/** What lived long ago. */
const dinosaurs = presets(
  { family: 'reptile', medium: 'ground', extent: [2.4, 4.5, 11], voice: 'roar', actions: ['roar', 'open-jaws'], preset: { form: 'rex' } },
  {
    dinosaur: {
      words: ['dinosaur', 'tyrannosaurus', 'tyrannosaurus rex', 't-rex', 't. rex', 'trex', 't rex', 'allosaurus'],
      standsFor: ['dinosaur', 'theropod'],
      preset: { form: 'rex', pattern: 'stripes', back: '#6a5536', belly: '#b5a07a', mark: '#3a2c1a', iris: '#e8a82a' },
    },
    velociraptor: {
      words: ['velociraptor', 'raptor dinosaur', 'deinonychus'],
      extent: [0.5, 1.6, 3.4],
      preset: { form: 'raptor', pattern: 'stripes', back: '#7a6a3a', belly: '#c8b888', mark: '#3a3018', iris: '#f0c83a' },
    },
    triceratops: {
      words: ['triceratops', 'horned dinosaur'],
      standsFor: ['ceratopsian'],
      extent: [2.2, 3, 8],
      preset: { form: 'triceratops', pattern: 'mottled', back: '#6d705a', belly: '#a8a488', mark: '#4a3a2a', iris: '#c89a3a' },
    },
    stegosaurus: {
      words: ['stegosaurus'],
      extent: [2, 4, 8],
      preset: {
        form: 'stegosaurus',
        pattern: 'mottled',
        back: '#5d6a3a',
        belly: '#a8a470',
        mark: '#3f4828',
        plate: '#b8602a',
        iris: '#c89a3a',
      },
    },
    brachiosaurus: {
      words: ['brachiosaurus', 'brontosaurus', 'diplodocus', 'long-necked dinosaur', 'sauropod', 'apatosaurus'],
      standsFor: ['sauropod'],
      extent: [4, 12, 20],
      preset: { form: 'brachiosaurus', pattern: 'mottled', back: '#6a7468', belly: '#a5a894', mark: '#4a5248', iris: '#3a2a18' },
    },
    spinosaurus: {
      words: ['spinosaurus'],
      extent: [2.4, 5.5, 13],
      preset: {
        form: 'spinosaurus',
        pattern: 'stripes',
        back: '#4a5a52',
        belly: '#a8a890',
        mark: '#2a3430',
        plate: '#a8482a',
        iris: '#e8b82a',
      },
    },
  },
);

/** What has no limbs. */
const limbless = presets(
  { family: 'snake', medium: 'ground', extent: [0.3, 0.08, 1.4], preset: { form: 'snake' } },
  {
    snake: {
      words: ['snake', 'serpent', 'viper', 'grass snake'],
      standsFor: ['snake', 'serpent'],
      voice: 'hiss',
      preset: { pattern: 'diamonds', back: '#6a7a36', belly: '#d2c88a', mark: '#2f3a1a', iris: '#d8a02a' },
    },
    rattlesnake: {
      words: ['rattlesnake', 'rattler', 'adder'],
      voice: 'hiss',
      preset: { form: 'python', pattern: 'diamonds', back: '#a58a5e', belly: '#e0d2ac', mark: '#4d3820', iris: '#d8a83a' },
      extent: [0.25, 0.08, 1.1],
    },
    'coral-snake': {
      words: ['coral snake', 'milk snake', 'red snake'],
      voice: 'hiss',
      preset: { pattern: 'bands', back: '#c8281e', belly: '#e0c05a', mark: '#141210', iris: '#1a1412' },
      extent: [0.2, 0.05, 0.9],
    },
    cobra: {
      words: ['cobra', 'king cobra'],
      voice: 'hiss',
      extent: [0.5, 0.5, 1.5],
      preset: { form: 'cobra', pattern: 'bands', back: '#5a4a2c', belly: '#d8c48a', mark: '#3a2e1a', iris: '#e0b03a' },
    },
    python: {
      words: ['python', 'boa', 'anaconda', 'boa constrictor'],
      standsFor: ['constrictor'],
      voice: 'hiss',
      extent: [0.9, 0.2, 3.2],
      preset: { form: 'python', pattern: 'blotches', back: '#b58a3e', belly: '#e2d2a0', mark: '#4a2f16', iris: '#c8902a' },
    },
    worm: {
      words: ['worm', 'earthworm', 'maggot', 'leech'],
      standsFor: ['worm', 'annelid'],
      extent: [0.04, 0.01, 0.16],
      preset: { form: 'worm', back: '#b5685a', belly: '#c8887a', mark: '#9a5448' },
    },
    caterpillar: {
      words: ['caterpillar', 'silkworm', 'grub', 'larva', 'inchworm'],
      standsFor: ['larva'],
      extent: [0.012, 0.013, 0.055],
      preset: {
        form: 'caterpillar',
        pattern: 'rings',
        back: '#7ab82e',
        belly: '#a8cc5a',
        mark: '#e8c82a',
        legs: '#5a8a22',
        iris: '#1a1410',
      },
    },
    centipede: {
      words: ['centipede', 'millipede'],
      extent: [0.02, 0.012, 0.1],
      preset: { form: 'worm', pattern: 'rings', back: '#7a3a1c', belly: '#a8582a', mark: '#3a1c0f' },
    },
    seahorse: {
      words: ['seahorse', 'sea horse', 'sea dragon', 'pipefish'],
      medium: 'under-water',
      extent: [0.03, 0.16, 0.08],
      preset: { form: 'seahorse', pattern: 'rings', back: '#e0902a', belly: '#f0c05a', mark: '#b8641c', iris: '#2a1c10' },
    },
  },
);

/** What has no bones. */
const molluscs = presets(
  { family: 'mollusc', medium: 'ground', extent: [0.03, 0.04, 0.07], preset: { form: 'snail' } },
  {
    snail: {
      words: ['snail', 'garden snail'],
      standsFor: ['gastropod', 'snail', 'mollusk'],
      preset: { back: '#b8a07a', belly: '#cdbb98', shell: '#b0702e', mark: '#5a3114' },
    },
    slug: {
      words: ['slug', 'sea slug'],
      extent: [0.02, 0.025, 0.08],
      preset: { form: 'slug', back: '#7a5a36', belly: '#a58a62', mark: '#4a341c' },
    },
    seashell: {
      words: ['seashell', 'shell', 'conch', 'sea shell', 'conch shell'],
      standsFor: ['shell'],
      extent: [0.14, 0.09, 0.1],
      preset: { form: 'conch', scale: 0.14, shell: '#f0cfae', mark: '#c8784a' },
    },
    octopus: {
      words: ['octopus', 'giant octopus', 'kraken'],
      standsFor: ['cephalopod', 'octopod'],
      medium: 'under-water',
      extent: [1.3, 0.85, 1.3],
      preset: { form: 'octopus', scale: 1, back: '#b5482e', belly: '#e0a284', tip: '#e8b498', mark: '#8a2f1e', iris: '#e0b84a' },
    },
    squid: {
      words: ['squid', 'giant squid', 'cuttlefish'],
      standsFor: ['decapod'],
      medium: 'under-water',
      extent: [0.24, 0.24, 0.7],
      preset: { form: 'squid', scale: 0.58, back: '#d88a7a', belly: '#f0d2c4', tip: '#e0a090', mark: '#b0503e', iris: '#d8d2b0' },
    },
    jellyfish: {
      words: ['jellyfish', 'jelly', 'medusa', 'moon jellyfish'],
      standsFor: ['coelenterate'],
      medium: 'under-water',
      extent: [0.32, 0.45, 0.32],
      preset: { form: 'jellyfish', scale: 0.4, back: '#c890d8', tip: '#f2d8f0' },
      actions: ['glow'],
    },
    'blue-jellyfish': {
      words: ['blue jellyfish', 'glowing jellyfish', 'bioluminescent jellyfish'],
      medium: 'under-water',
      extent: [0.32, 0.45, 0.32],
      preset: { form: 'jellyfish', scale: 0.4, back: '#4a9af0', tip: '#c8ecff' },
      actions: ['glow'],
    },
    starfish: {
      words: ['starfish', 'sea star'],
      standsFor: ['echinoderm'],
      extent: [0.2, 0.035, 0.2],
      preset: { form: 'starfish', scale: 0.21, back: '#d8602a', belly: '#f0c8a0', tip: '#f2b878' },
    },
  },
);

/** Reptiles, frogs, molluscs and crabs. */
export const crawlers: readonly CastKind[] = [...shells, ...reptiles, ...dinosaurs, ...limbless, ...molluscs];

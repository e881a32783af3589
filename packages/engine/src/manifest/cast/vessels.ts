import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const turned = presets(
  { family: 'vessel', medium: 'ground', extent: [0.2, 0.3, 0.2], preset: { style: 'turned' } },
  {
    bottle: {
      words: ['bottle', 'glass bottle'],
      standsFor: ['bottle'],
      extent: [0.08, 0.26, 0.08],
      preset: { shape: 'bottle', substance: 'glass', colour: '#7fb89a', drink: '#3f8a62', level: 0.55, with: 'label cork' },
    },
    vinegar: {
      words: ['vinegar', 'bottle of vinegar'],
      extent: [0.08, 0.26, 0.08],
      preset: { shape: 'bottle', substance: 'glass', colour: '#e8e4d0', drink: '#e6d9a8', level: 0.7, with: 'label cork' },
    },
    'wine-bottle': {
      words: ['wine bottle', 'champagne bottle', 'bottle of wine'],
      extent: [0.09, 0.31, 0.09],
      preset: { shape: 'wine-bottle', substance: 'lacquer', colour: '#16321d', closed: true, with: 'label foil' },
    },
    'beer-bottle': {
      words: ['beer bottle', 'bottle of beer'],
      extent: [0.08, 0.24, 0.08],
      preset: { shape: 'beer-bottle', substance: 'lacquer', colour: '#4a2408', label: '#d9b045', closed: true, with: 'label crown' },
    },
    'water-bottle': {
      words: ['water bottle', 'plastic bottle', 'bottle of water', 'sports bottle'],
      extent: [0.08, 0.24, 0.08],
      preset: {
        shape: 'water-bottle',
        substance: 'glass',
        colour: '#cfe6f4',
        drink: '#a9d3e8',
        level: 0.7,
        label: '#2f7fd0',
        with: 'label cap',
      },
    },
    'milk-bottle': {
      words: ['milk bottle', 'bottle of milk'],
      extent: [0.09, 0.22, 0.09],
      preset: { shape: 'milk-bottle', substance: 'glass', drink: '#f6f1e6', level: 0.8 },
    },
    'ketchup-bottle': {
      words: ['ketchup bottle', 'squeeze bottle', 'mustard bottle', 'bottle of ketchup'],
      extent: [0.07, 0.22, 0.07],
      preset: { shape: 'squeeze', substance: 'plastic', colour: '#b8161a', closed: true, label: '#f3ead6', with: 'label nozzle' },
    },
    decanter: {
      words: ['decanter', 'carafe'],
      extent: [0.13, 0.2, 0.13],
      preset: { shape: 'decanter', substance: 'glass', drink: '#5a1020', level: 0.45 },
    },
    'potion-bottle': {
      words: ['potion', 'potion bottle', 'vial', 'phial', 'perfume bottle', 'elixir'],
      extent: [0.1, 0.15, 0.1],
      preset: { shape: 'potion', substance: 'glass', drink: '#8a3fd0', level: 0.55, with: 'cork' },
    },
    cup: {
      words: ['cup'],
      standsFor: ['cup'],
      extent: [0.14, 0.08, 0.1],
      preset: { shape: 'cup', with: 'small-ear', drink: '#3a1f10', level: 0.84 },
    },
    'coffee-cup': {
      words: ['espresso cup'],
      extent: [0.17, 0.09, 0.16],
      preset: { shape: 'cup', with: 'small-ear saucer', drink: '#2c150a', level: 0.86 },
    },
    mug: {
      words: ['mug', 'coffee mug', 'tea mug'],
      extent: [0.12, 0.1, 0.09],
      preset: { shape: 'mug', colour: '#b5432f', with: 'ear', drink: '#2c150a', level: 0.86 },
    },
    teacup: {
      words: ['teacup', 'tea cup'],
      extent: [0.17, 0.08, 0.17],
      preset: { shape: 'teacup', wall: 0.2, with: 'small-ear saucer', drink: '#9a4c14', level: 0.84 },
    },
    'paper-cup': {
      words: ['disposable cup', 'to-go cup'],
      extent: [0.1, 0.14, 0.1],
      preset: { shape: 'paper-cup', substance: 'paper', with: 'sleeve lid' },
    },
    glass: {
      words: ['glass', 'drinking glass', 'tumbler'],
      standsFor: ['glass'],
      extent: [0.08, 0.12, 0.08],
      preset: { shape: 'tumbler', substance: 'glass', wall: 0.22, drink: '#a9d3e8', level: 0.6, bowl: 0.8 },
    },
    'shot-glass': {
      words: ['shot glass', 'shot'],
      extent: [0.055, 0.06, 0.055],
      preset: { shape: 'shot-glass', substance: 'glass', drink: '#b8701c', level: 0.7, bowl: 0.8 },
    },
    'beer-mug': {
      words: ['beer stein', 'tankard'],
      extent: [0.14, 0.16, 0.1],
      preset: { shape: 'beer-mug', substance: 'glass', with: 'big-ear ridges', drink: '#d8921c', level: 0.84, foam: true },
    },
    'wine-glass': {
      words: ['wineglass'],
      extent: [0.085, 0.21, 0.085],
      preset: { shape: 'wine-glass', substance: 'glass', wall: 0.14, drink: '#6b0f22', level: 0.42, bowl: 9.4 },
    },
    'champagne-flute': {
      words: ['flute glass', 'glass of champagne'],
      extent: [0.06, 0.23, 0.06],
      preset: { shape: 'flute', substance: 'glass', wall: 0.13, drink: '#e2bb5c', level: 0.8, bowl: 10.2 },
    },
    'martini-glass': {
      words: ['cocktail glass'],
      extent: [0.12, 0.16, 0.12],
      preset: { shape: 'martini', substance: 'glass', wall: 0.13, drink: '#c8d68a', level: 0.8, bowl: 9.9 },
    },
    goblet: {
      words: ['goblet', 'chalice', 'holy grail', 'grail'],
      standsFor: ['goblet'],
      extent: [0.1, 0.17, 0.1],
      preset: { shape: 'goblet', substance: 'gold', bowl: 8 },
    },
    vase: { words: ['vase', 'porcelain vase'], standsFor: ['vase'], extent: [0.2, 0.32, 0.2], preset: { shape: 'vase', with: 'stripe' } },
    'tall-vase': { words: ['tall vase', 'floor vase'], extent: [0.15, 0.4, 0.15], preset: { shape: 'tall-vase', colour: '#2f5d8c' } },
    urn: { words: ['urn', 'amphora'], extent: [0.32, 0.47, 0.24], preset: { shape: 'amphora', substance: 'clay', with: 'two-ears' } },
    jar: {
      words: ['jar', 'mason jar', 'glass jar', 'jam jar', 'cookie jar'],
      standsFor: ['jar'],
      extent: [0.09, 0.14, 0.09],
      preset: { shape: 'jar', substance: 'glass', drink: '#a0182c', level: 0.74, with: 'jar-lid' },
    },
    'honey-jar': {
      words: ['honey pot'],
      extent: [0.11, 0.12, 0.11],
      preset: { shape: 'honey-jar', substance: 'glass', drink: '#d88a12', level: 0.82, with: 'jar-lid' },
    },
    flask: {
      words: ['flask', 'erlenmeyer flask', 'conical flask', 'chemistry flask'],
      standsFor: ['flask'],
      extent: [0.11, 0.18, 0.11],
      preset: { shape: 'flask', substance: 'glass', wall: 0.18, drink: '#2f9fd8', level: 0.36, with: 'scale' },
    },
    'round-flask': {
      words: ['round flask', 'florence flask', 'boiling flask'],
      extent: [0.12, 0.2, 0.12],
      preset: { shape: 'round-flask', substance: 'glass', wall: 0.18, drink: '#4fc05a', level: 0.3 },
    },
    beaker: {
      words: ['beaker', 'measuring cup', 'glass container'],
      extent: [0.1, 0.12, 0.1],
      preset: { shape: 'beaker', substance: 'glass', wall: 0.2, drink: '#3fb8a0', level: 0.55, with: 'scale' },
    },
    'test-tube': {
      words: ['test tube', 'sample tube'],
      extent: [0.025, 0.15, 0.025],
      preset: { shape: 'test-tube', substance: 'glass', wall: 0.12, drink: '#d8442f', level: 0.5 },
    },
    pitcher: {
      words: ['pitcher', 'jug', 'ewer', 'water jug', 'milk jug'],
      standsFor: ['pitcher'],
      extent: [0.2, 0.23, 0.15],
      preset: { shape: 'pitcher', colour: '#dfe6e8', with: 'jug-ear stripe' },
    },
    can: {
      words: ['can', 'soda can', 'beer can', 'soft drink can', 'coke can', 'can of soda'],
      standsFor: ['can'],
      extent: [0.067, 0.123, 0.067],
      preset: { shape: 'can', substance: 'steel', closed: true, with: 'wrap pull' },
    },
    'tin-can': {
      words: ['tin can', 'tin', 'soup can', 'canned food'],
      extent: [0.08, 0.11, 0.08],
      preset: { shape: 'tin-can', substance: 'steel', closed: true, label: '#c8321e', with: 'label' },
    },
    thermos: {
      words: ['thermos', 'thermos flask', 'vacuum flask', 'travel mug'],
      extent: [0.09, 0.25, 0.09],
      preset: { shape: 'thermos', substance: 'lacquer', colour: '#1f5c4c', closed: true, with: 'cup-cap' },
    },
    teapot: {
      words: ['teapot', 'tea pot', 'coffee pot'],
      standsFor: ['teapot'],
      extent: [0.27, 0.17, 0.16],
      preset: { shape: 'teapot', colour: '#dfe8ea', with: 'ear spout knob stripe' },
    },
    kettle: {
      words: ['kettle', 'tea kettle', 'teakettle'],
      standsFor: ['kettle'],
      extent: [0.26, 0.25, 0.2],
      preset: { shape: 'kettle', substance: 'chrome', with: 'kettle-spout knob arch' },
    },
    bucket: {
      words: ['bucket', 'pail', 'metal bucket', 'paint bucket'],
      standsFor: ['bucket'],
      extent: [0.3, 0.4, 0.3],
      preset: { shape: 'bucket', substance: 'steel', with: 'bail' },
    },
    barrel: {
      words: ['barrel', 'cask', 'keg', 'wooden barrel'],
      standsFor: ['barrel'],
      extent: [0.68, 0.92, 0.68],
      preset: { shape: 'barrel', substance: 'wood', closed: true, with: 'staves' },
    },
  },
);

const dishes = presets(
  { family: 'crockery', medium: 'ground', extent: [0.2, 0.1, 0.2], preset: { style: 'bowl' } },
  {
    bowl: { words: ['bowl', 'soup bowl', 'cereal bowl'], standsFor: ['bowl'], extent: [0.17, 0.08, 0.17], preset: { rim: '#2d5fa8' } },
    'bowl-of-powder': {
      words: ['baking soda', 'baking powder', 'flour', 'sugar', 'salt', 'powder', 'white powder', 'bowl of flour', 'bowl of sugar'],
      extent: [0.17, 0.08, 0.17],
      preset: { fill: '#fbfbf8', fills: 'snow', level: 0.86 },
    },
    'mixing-bowl': { words: ['mixing bowl', 'big bowl'], extent: [0.28, 0.15, 0.28], preset: { shape: 'deep-bowl', substance: 'steel' } },
    'wooden-bowl': { words: ['wooden bowl'], extent: [0.28, 0.15, 0.28], preset: { shape: 'deep-bowl', substance: 'wood', wall: 0.9 } },
    'glass-bowl': {
      words: ['glass bowl', 'fishbowl', 'fish bowl', 'punch bowl'],
      extent: [0.28, 0.15, 0.28],
      preset: { shape: 'deep-bowl', substance: 'glass' },
    },
    plate: {
      words: ['plate', 'dinner plate', 'saucer', 'platter'],
      standsFor: ['plate'],
      extent: [0.27, 0.03, 0.27],
      preset: { style: 'plate', rim: '#b5432f' },
    },
    pan: { words: ['pan', 'frying pan', 'skillet'], standsFor: ['pan'], extent: [0.5, 0.09, 0.3], preset: { style: 'pan' } },
    saucepan: {
      words: ['saucepan', 'stew pot'],
      extent: [0.46, 0.16, 0.26],
      preset: { style: 'pan', shape: 'pot', substance: 'steel', handle: 18 },
    },
    wok: { words: ['wok'], extent: [0.62, 0.14, 0.37], preset: { style: 'pan', shape: 'wok', handle: 24 } },
    pot: { words: ['pot', 'cooking pot', 'boiling pot'], standsFor: ['pot'], extent: [0.31, 0.2, 0.25], preset: { style: 'pot' } },
    tray: { words: ['tray', 'serving tray'], standsFor: ['tray'], extent: [0.46, 0.07, 0.29], preset: { style: 'tray' } },
    flowerpot: {
      words: ['plant pot', 'planter'],
      standsFor: ['flowerpot'],
      extent: [0.18, 0.14, 0.18],
      preset: { shape: 'flowerpot', substance: 'clay', fill: '#3a2618', fills: 'bark', level: 0.9, wall: 0.8 },
    },
    cauldron: {
      words: ['cauldron', "witch's cauldron", 'witch cauldron'],
      extent: [0.52, 0.45, 0.5],
      preset: { style: 'cauldron', fill: '#3fae3a', level: 0.9 },
    },
  },
);

const containers = presets(
  { family: 'container', medium: 'ground', extent: [0.4, 0.4, 0.4], preset: {}, actions: ['open', 'close'] },
  {
    box: {
      words: ['box', 'cardboard box', 'carton', 'package', 'parcel', 'container', 'moving box'],
      standsFor: ['box', 'container'],
      extent: [0.42, 0.32, 0.34],
      preset: { style: 'carton' },
    },
    hatch: {
      words: ['trap door', 'trapdoor', 'hatch', 'floor hatch', 'cellar door'],
      extent: [0.94, 0.9, 0.94],
      preset: { style: 'hatch' },
    },
    gift: {
      words: ['gift', 'present', 'gift box', 'birthday present', 'christmas present', 'wrapped gift'],
      standsFor: ['gift'],
      extent: [0.3, 0.32, 0.3],
      preset: { style: 'gift' },
    },
    'treasure-chest': {
      words: ['treasure chest', 'chest', 'trunk of gold'],
      standsFor: ['chest'],
      extent: [0.82, 0.56, 0.52],
      preset: { style: 'chest' },
    },
    crate: {
      words: ['crate', 'wooden crate', 'wooden box', 'fruit crate'],
      standsFor: ['crate'],
      extent: [0.6, 0.37, 0.42],
      preset: { style: 'crate' },
    },
    coffin: { words: ['coffin', 'casket'], standsFor: ['coffin'], extent: [0.8, 0.46, 2], preset: { style: 'coffin' } },
    toolbox: { words: ['toolbox', 'tool box', 'tool kit', 'kit', 'tool chest'], extent: [0.48, 0.34, 0.26], preset: { style: 'toolbox' } },
    dumpster: { words: ['dumpster', 'skip', 'garbage container'], extent: [1.95, 1.4, 1.4], preset: { style: 'dumpster' } },
    'trash-can': {
      words: ['trash can', 'garbage can', 'bin', 'trash bin', 'dustbin', 'wastebasket', 'rubbish bin', 'garbage bin', 'trashcan'],
      standsFor: ['ashcan'],
      extent: [0.56, 0.72, 0.54],
      preset: { style: 'bin' },
    },
    cage: { words: ['cage', 'birdcage', 'bird cage'], standsFor: ['cage'], extent: [0.46, 0.65, 0.46], preset: { style: 'cage' } },
    suitcase: {
      words: ['suitcase', 'luggage', 'trolley case', 'carry-on'],
      standsFor: ['baggage', 'suitcase'],
      extent: [0.46, 1.02, 0.3],
      preset: { style: 'suitcase' },
    },
    'old-suitcase': {
      words: ['old suitcase', 'leather suitcase', 'vintage suitcase'],
      extent: [0.58, 0.45, 0.21],
      preset: { style: 'leather-case' },
    },
    briefcase: { words: ['briefcase', 'attache case'], extent: [0.42, 0.33, 0.15], preset: { style: 'leather-case', colour: '#2a1a12' } },
    backpack: {
      words: ['backpack', 'rucksack', 'knapsack', 'schoolbag', 'school bag'],
      standsFor: ['backpack'],
      extent: [0.42, 0.48, 0.34],
      preset: { style: 'backpack' },
    },
    handbag: {
      words: ['handbag', 'hand bag', 'shoulder bag', 'tote bag', 'tote'],
      extent: [0.32, 0.36, 0.15],
      preset: { style: 'handbag' },
    },
    bag: {
      words: ['bag', 'shopping bag', 'paper bag', 'grocery bag'],
      standsFor: ['bag'],
      extent: [0.29, 0.45, 0.17],
      preset: { style: 'shopping-bag' },
    },
    'plastic-bag': { words: ['plastic bag', 'carrier bag'], extent: [0.34, 0.48, 0.22], preset: { style: 'shopping-bag', plastic: true } },
    purse: { words: ['purse', 'coin purse', 'wallet'], extent: [0.16, 0.14, 0.08], preset: { style: 'purse' } },
    basket: {
      words: ['basket', 'wicker basket', 'flower basket'],
      standsFor: ['basket'],
      extent: [0.46, 0.41, 0.37],
      preset: { style: 'basket' },
    },
    'picnic-basket': {
      words: ['picnic basket', 'hamper', 'picnic hamper'],
      extent: [0.46, 0.41, 0.37],
      preset: { style: 'basket', picnic: true },
    },
    nest: { words: ['nest', 'bird nest', "bird's nest", 'birdnest'], extent: [0.27, 0.11, 0.27], preset: { style: 'nest' } },
    envelope: { words: ['envelope', 'love letter'], standsFor: ['envelope'], extent: [0.26, 0.16, 0.12], preset: { style: 'envelope' } },
  },
);

/** Bottles, cups, bowls, pans, boxes, bags. */
export const vessels: readonly CastKind[] = [...turned, ...dishes, ...containers];

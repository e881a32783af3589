import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const handTools = presets(
  { family: 'hand-tool', medium: 'ground', extent: [0.2, 0.2, 0.2], preset: {} },
  {
    key: {
      words: ['key', 'house key', 'car key', 'skeleton key'],
      standsFor: ['key'],
      extent: [0.11, 0.038, 0.048],
      preset: { style: 'key' },
    },
    rope: { words: ['rope', 'cord', 'lasso', 'coil of rope'], standsFor: ['rope'], extent: [0.4, 0.16, 0.4], preset: { style: 'rope' } },
    spoon: {
      words: ['spoon', 'teaspoon', 'tablespoon', 'soup spoon'],
      standsFor: ['spoon'],
      extent: [0.21, 0.053, 0.062],
      preset: { style: 'spoon' },
    },
    pencil: {
      words: ['pencil', 'colored pencil', 'coloured pencil'],
      standsFor: ['pencil'],
      extent: [0.2, 0.015, 0.014],
      preset: { style: 'pencil' },
    },
    knife: {
      words: ['knife', 'kitchen knife', 'butter knife', 'table knife'],
      standsFor: ['knife'],
      extent: [0.3, 0.038, 0.048],
      preset: { style: 'knife' },
    },
    pen: {
      words: ['pen', 'fountain pen', 'ballpoint pen', 'quill'],
      standsFor: ['pen'],
      extent: [0.15, 0.029, 0.028],
      preset: { style: 'pen' },
    },
    brush: {
      words: ['brush', 'hairbrush', 'hair brush'],
      standsFor: ['brush'],
      extent: [0.24, 0.072, 0.086],
      preset: { style: 'hairbrush' },
    },
    scissors: {
      words: ['scissors', 'scissor', 'pair of scissors', 'shears'],
      standsFor: ['scissors', 'shears'],
      extent: [0.21, 0.02, 0.1],
      preset: { style: 'scissors' },
    },
    toothbrush: { words: ['toothbrush', 'tooth brush'], extent: [0.2, 0.034, 0.03], preset: { style: 'toothbrush' } },
    fork: { words: ['fork', 'dinner fork'], standsFor: ['fork'], extent: [0.21, 0.034, 0.038], preset: { style: 'fork' } },
    stick: {
      words: ['stick', 'wooden stick', 'twig', 'walking stick'],
      standsFor: ['stick'],
      extent: [0.75, 0.15, 0.224],
      preset: { style: 'stick' },
    },
    crayon: { words: ['crayon', 'chalk', 'pastel'], extent: [0.1, 0.017, 0.017], preset: { style: 'crayon' } },
    lipstick: { words: ['lipstick'], extent: [0.06, 0.08, 0.03], preset: { style: 'lipstick' } },
    nail: { words: ['nail'], extent: [0.02, 0.07, 0.02], preset: { style: 'nail' } },
    paintbrush: { words: ['paintbrush', 'paint brush', "painter's brush"], extent: [0.03, 0.25, 0.03], preset: { style: 'paintbrush' } },
    sponge: { words: ['sponge', 'dish sponge'], extent: [0.12, 0.086, 0.1], preset: { style: 'sponge' } },
    needle: {
      words: ['needle', 'sewing needle', 'needle and thread', 'thread'],
      extent: [0.07, 0.024, 0.034],
      preset: { style: 'needle' },
    },
    paddle: { words: ['paddle', 'oar', 'canoe paddle'], standsFor: ['oar'], extent: [0.22, 1.55, 0.06], preset: { style: 'paddle' } },
    wand: { words: ['wand', 'magic wand'], extent: [0.36, 0.043, 0.042], preset: { style: 'wand' } },
    hammer: {
      words: ['hammer', 'tool', 'claw hammer'],
      standsFor: ['hammer', 'hand_tool', 'tool'],
      extent: [0.36, 0.05, 0.16],
      preset: { style: 'hammer' },
    },
    mallet: { words: ['mallet', 'gavel', 'sledgehammer', 'war hammer'], extent: [0.18, 0.4, 0.18], preset: { style: 'mallet' } },
    broom: {
      words: ['broom', 'broomstick', 'besom', 'witch broom', 'flying broom'],
      standsFor: ['broom'],
      extent: [0.32, 1.5, 0.2],
      preset: { style: 'broom' },
    },
    mop: { words: ['mop'], extent: [0.36, 1.45, 0.36], preset: { style: 'mop' } },
    eraser: { words: ['eraser', 'rubber eraser'], extent: [0.06, 0.026, 0.031], preset: { style: 'eraser' } },
    chopsticks: { words: ['chopstick', 'chopsticks'], extent: [0.25, 0.047, 0.068], preset: { style: 'chopsticks' } },
    marker: { words: ['marker', 'felt tip pen', 'highlighter', 'felt-tip'], extent: [0.14, 0.029, 0.028], preset: { style: 'marker' } },
    soap: { words: ['soap', 'bar of soap'], extent: [0.11, 0.076, 0.096], preset: { style: 'soap' } },
    anchor: { words: ['anchor', 'ship anchor'], standsFor: ['anchor'], extent: [1, 1.15, 0.2], preset: { style: 'anchor' } },
    axe: {
      words: ['axe', 'ax', 'hatchet', 'battle axe', 'tomahawk'],
      standsFor: ['ax'],
      extent: [0.22, 0.75, 0.05],
      preset: { style: 'axe' },
    },
    syringe: { words: ['syringe', 'injection'], extent: [0.19, 0.058, 0.056], preset: { style: 'syringe' } },
    chain: { words: ['chain', 'metal chain'], standsFor: ['chain'], extent: [0.9, 0.08, 0.3], preset: { style: 'chain' } },
    screwdriver: { words: ['screwdriver'], extent: [0.25, 0.051, 0.049], preset: { style: 'screwdriver' } },
    wrench: { words: ['wrench', 'spanner'], standsFor: ['wrench'], extent: [0.28, 0.047, 0.068], preset: { style: 'wrench' } },
    saw: { words: ['saw', 'handsaw', 'hand saw'], standsFor: ['saw'], extent: [0.54, 0.16, 0.03], preset: { style: 'saw' } },
    pickaxe: { words: ['pickaxe', 'pick axe', 'pickax'], extent: [0.56, 0.8, 0.08], preset: { style: 'pickaxe' } },
    drill: {
      words: ['drill', 'power drill', 'cordless drill'],
      standsFor: ['power_tool'],
      extent: [0.3, 0.23, 0.08],
      preset: { style: 'drill' },
    },
    shovel: { words: ['shovel', 'spade'], standsFor: ['shovel'], extent: [0.26, 1.4, 0.1], preset: { style: 'shovel' } },
    rake: { words: ['rake', 'garden rake'], extent: [0.5, 1.65, 0.08], preset: { style: 'rake' } },
    pitchfork: { words: ['pitchfork', 'trident', 'hayfork'], extent: [0.24, 1.75, 0.06], preset: { style: 'pitchfork' } },
    comb: { words: ['comb', 'hair comb'], extent: [0.19, 0.033, 0.054], preset: { style: 'comb' } },
    'magnifying-glass': { words: ['magnifying glass', 'magnifier', 'loupe'], extent: [0.2, 0.2, 0.03], preset: { style: 'magnifier' } },
    'fishing-rod': { words: ['fishing rod', 'fishing pole', 'rod'], extent: [1.8, 2, 0.12], preset: { style: 'fishingRod' } },
    ladder: { words: ['ladder', 'stepladder', 'step ladder'], standsFor: ['ladder'], extent: [0.52, 3, 0.85], preset: { style: 'ladder' } },
    ruler: { words: ['ruler', 'measuring stick'], extent: [0.31, 0.028, 0.044], preset: { style: 'ruler' } },
    ladle: { words: ['ladle', 'soup ladle'], extent: [0.34, 0.105, 0.124], preset: { style: 'ladle' } },
    spatula: {
      words: ['spatula', 'utensil', 'cooking utensil', 'kitchen utensil'],
      standsFor: ['kitchen_utensil'],
      extent: [0.32, 0.066, 0.092],
      preset: { style: 'spatula' },
    },
    whisk: { words: ['whisk', 'egg beater'], extent: [0.3, 0.116, 0.112], preset: { style: 'whisk' } },
    'rolling-pin': { words: ['rolling pin'], extent: [0.44, 0.07, 0.07], preset: { style: 'rollingPin' } },
    'cutting-board': { words: ['cutting board', 'chopping board'], extent: [0.4, 0.03, 0.24], preset: { style: 'cuttingBoard' } },
    plunger: { words: ['plunger'], extent: [0.16, 0.58, 0.16], preset: { style: 'plunger' } },
    'watering-can': { words: ['watering can'], extent: [0.5, 0.38, 0.24], preset: { style: 'wateringCan' } },
  },
);

const handiwork = presets(
  { family: 'handiwork', medium: 'ground', extent: [0.3, 0.3, 0.3], preset: {} },
  {
    dough: {
      words: ['dough', 'bread dough', 'pizza dough', 'pastry dough', 'clay dough'],
      extent: [0.44, 0.125, 0.44],
      preset: { style: 'dough' },
    },
    plank: {
      words: ['plank', 'wooden plank', 'board', 'wooden board', 'lumber', 'piece of wood', 'wood board', 'beam of wood'],
      extent: [0.62, 0.031, 0.15],
      preset: { style: 'plank' },
    },
    laundry: { words: ['laid-out shirt'], extent: [0.5, 0.022, 0.45], preset: { style: 'laundry' } },
    slices: { words: ['cut slices'], extent: [0.26, 0.1, 0.12], preset: { style: 'slices' } },
    'bread-slices': {
      words: ['slices of bread', 'bread slices'],
      extent: [0.2, 0.08, 0.094],
      preset: { style: 'slices', square: true, colour: '#efd9a8' },
    },
    knitting: {
      words: ['knitting', 'knitting needles', 'crochet', 'needlework'],
      extent: [0.46, 0.36, 0.15],
      preset: { style: 'knitting' },
    },
    'ironing-board': { words: ['ironing board'], extent: [1.24, 0.88, 0.38], preset: { style: 'ironingBoard' } },
    'bubble-wand': { words: ['bubble wand', 'bubble blower', 'bubble ring'], extent: [0.08, 0.196, 0.03], preset: { style: 'bubbleWand' } },
    drumstick: { words: ['drumstick', 'drum stick'], extent: [0.42, 0.02, 0.02], preset: { style: 'drumstick' } },
    drawing: { words: ["child's drawing", 'doodle', 'crayon drawing'], extent: [0.42, 0.02, 0.42], preset: { style: 'drawing' } },
    'cracked-egg': { words: ['cracked egg', 'egg being cracked'], extent: [0.125, 0.1, 0.1], preset: { style: 'crackedEgg' } },
    yolks: { words: ['eggs in a bowl', 'raw eggs', 'egg yolks'], extent: [0.12, 0.06, 0.12], preset: { style: 'yolks' } },
    shoes: { words: ['pair of shoes', 'shoes on the table'], extent: [0.2, 0.12, 0.28], preset: { style: 'shoes' } },
    'hot-iron': { words: ['glowing iron', 'hot iron', 'red-hot iron'], extent: [0.5, 0.04, 0.05], preset: { style: 'hotIron' } },
    'hot-blade': { words: ['glowing blade', 'red-hot blade'], extent: [0.62, 0.03, 0.07], preset: { style: 'hotBlade' } },
    'garden-hose': { words: ['running hose', 'hose nozzle'], extent: [0.9, 0.95, 0.64], preset: { style: 'gardenHose' } },
    'dug-hole': { words: ['dug hole', 'freshly dug hole'], extent: [0.8, 0.14, 0.72], preset: { style: 'dugHole' } },
    match: { words: ['matchstick', 'lit match', 'burning match'], extent: [0.03, 0.19, 0.03], preset: { style: 'match' } },
    'vacuum-cleaner': { words: ['vacuum cleaner', 'vacuum', 'hoover'], extent: [0.34, 1.18, 0.34], preset: { style: 'uprightVacuum' } },
  },
);

const weapons = presets(
  { family: 'weapon', medium: 'ground', extent: [0.2, 1, 0.1], preset: {} },
  {
    sword: {
      words: ['sword', 'blade', 'longsword', 'broadsword', 'excalibur'],
      standsFor: ['sword', 'weapon'],
      extent: [0.2, 0.98, 0.06],
      preset: { style: 'sword' },
    },
    katana: { words: ['katana', 'samurai sword', 'saber', 'sabre', 'scimitar'], extent: [0.16, 1.02, 0.09], preset: { style: 'katana' } },
    dagger: { words: ['dagger'], standsFor: ['dagger'], extent: [0.12, 0.35, 0.04], preset: { style: 'dagger' } },
    spear: {
      words: ['spear', 'lance', 'javelin', 'halberd', 'pike'],
      standsFor: ['spear'],
      extent: [0.12, 2.1, 0.12],
      preset: { style: 'spear' },
    },
    bow: { words: ['bow', 'longbow', 'archery bow'], extent: [0.3, 1.5, 0.06], preset: { style: 'bow' } },
    'bow-and-arrow': { words: ['bow and arrow', 'crossbow'], extent: [0.8, 1.5, 0.06], preset: { style: 'bow', arrow: true } },
    arrow: { words: ['arrow'], standsFor: ['arrow'], extent: [0.8, 0.087, 0.084], preset: { style: 'arrow' } },
    shield: { words: ['shield', "knight's shield"], standsFor: ['shield'], extent: [0.62, 0.86, 0.16], preset: { style: 'shield' } },
    'round-shield': {
      words: ['round shield', 'viking shield', 'buckler'],
      extent: [0.7, 0.72, 0.16],
      preset: { style: 'shield', round: true },
    },
    gun: {
      words: ['gun', 'pistol', 'handgun', 'revolver'],
      standsFor: ['gun', 'firearm'],
      extent: [0.24, 0.15, 0.04],
      preset: { style: 'gun' },
    },
    cannon: { words: ['cannon'], extent: [0.7, 0.75, 1.4], preset: { style: 'cannon' } },
  },
);

const books = presets(
  { family: 'book', medium: 'ground', extent: [0.2, 0.3, 0.2], preset: {} },
  {
    book: {
      words: ['book', 'novel', 'closed book', 'diary', 'textbook'],
      standsFor: ['book', 'publication'],
      extent: [0.18, 0.045, 0.24],
      preset: { style: 'closed' },
      actions: ['open', 'close'],
    },
    'open-book': {
      words: ['open book', 'page', 'spellbook', 'magic book', 'bible', 'cookbook', 'storybook'],
      extent: [0.36, 0.14, 0.26],
      preset: { style: 'opened' },
    },
    paper: {
      words: [
        'paper',
        'sheet of paper',
        'piece of paper',
        'blank paper',
        'tissue',
        'document',
        'contract',
        'menu',
        'certificate',
        'diploma',
        'report',
        'form',
        'invoice',
        'receipt',
        'blueprint',
      ],
      standsFor: ['paper'],
      extent: [0.21, 0.29, 0.1],
      preset: { style: 'sheet', page: 'written' },
    },
    letter: {
      words: ['letter', 'handwritten letter', 'manuscript'],
      extent: [0.21, 0.29, 0.1],
      preset: { style: 'sheet', page: 'letter' },
    },
    note: {
      words: ['note', 'sticky note', 'sticker', 'post-it', 'notepad', 'pad'],
      extent: [0.1, 0.1, 0.04],
      preset: { style: 'sheet', page: 'note' },
    },
    map: {
      words: ['map', 'treasure map', 'old map'],
      standsFor: ['map'],
      extent: [0.42, 0.29, 0.12],
      preset: { style: 'sheet', page: 'map' },
    },
    notebook: {
      words: ['notebook', 'sketchbook', 'exercise book', 'notepad book'],
      standsFor: ['notebook'],
      extent: [0.17, 0.03, 0.21],
      preset: { style: 'notebook' },
      actions: ['open', 'close'],
    },
    newspaper: {
      words: ['newspaper', 'magazine', 'journal'],
      standsFor: ['newspaper'],
      extent: [0.3, 0.42, 0.14],
      preset: { style: 'sheet', page: 'newspaper' },
    },
    card: {
      words: ['card', 'greeting card', 'ace'],
      standsFor: ['card'],
      extent: [0.09, 0.13, 0.04],
      preset: { style: 'sheet', page: 'card' },
    },
    scroll: { words: ['scroll', 'parchment', 'ancient scroll'], extent: [0.34, 0.38, 0.1], preset: { style: 'scroll' } },
    'stack-of-books': { words: ['stack of books', 'pile of books', 'books'], extent: [0.2, 0.17, 0.26], preset: { style: 'stack' } },
    'origami-crane': {
      words: ['origami', 'origami crane', 'paper crane', 'origami bird'],
      extent: [0.2, 0.12, 0.2],
      preset: { style: 'crane' },
    },
    money: {
      words: ['money', 'cash', 'banknote', 'stack of money', 'dollar bill'],
      standsFor: ['money'],
      extent: [0.165, 0.04, 0.08],
      preset: { style: 'money' },
    },
  },
);

const pictures = presets(
  { family: 'picture', medium: 'ground', extent: [0.9, 0.7, 0.2], preset: { style: 'painting' } },
  {
    painting: {
      words: [
        'painting',
        'art',
        'picture',
        'oil painting',
        'artwork',
        'landscape painting',
        'watercolor',
        'watercolour',
        'mural',
        'poster',
        'tapestry',
      ],
      standsFor: ['picture', 'art'],
      extent: [0.88, 0.68, 0.14],
      preset: { painter: 'landscape' },
    },
    portrait: { words: ['portrait', 'portrait painting'], extent: [0.6, 0.74, 0.14], preset: { painter: 'portrait' } },
    'abstract-painting': {
      words: ['abstract painting', 'modern art', 'abstract art', 'drawing', 'sketch'],
      extent: [0.88, 0.68, 0.14],
      preset: { painter: 'abstract' },
    },
    mirror: {
      words: ['mirror', 'looking glass', 'vanity mirror'],
      standsFor: ['mirror'],
      extent: [0.64, 0.98, 0.36],
      preset: { style: 'mirror' },
    },
    frame: {
      words: ['frame', 'picture frame', 'photo', 'photo frame', 'photograph'],
      standsFor: ['photograph'],
      extent: [0.19, 0.14, 0.1],
      preset: { style: 'photo' },
    },
    easel: { words: ['easel', 'canvas', "painter's easel"], extent: [0.78, 1.7, 0.76], preset: { style: 'easel' } },
    polaroid: { words: ['polaroid picture', 'snapshot', 'instant photo'], extent: [0.09, 0.11, 0.04], preset: { style: 'polaroid' } },
  },
);

const umbrellas = presets(
  { family: 'umbrella', medium: 'ground', extent: [1, 1, 1], preset: {}, actions: ['open', 'close'] },
  {
    umbrella: { words: ['umbrella', 'rain umbrella'], standsFor: ['umbrella'], extent: [1.02, 0.96, 1.02], preset: {} },
    'closed-umbrella': { words: ['closed umbrella', 'folded umbrella'], extent: [1.02, 0.96, 1.02], preset: { folded: true } },
    parasol: { words: ['parasol', 'beach umbrella', 'sunshade', 'patio umbrella'], extent: [2.62, 2.6, 2.62], preset: { parasol: true } },
  },
);

const signs = presets(
  { family: 'sign', medium: 'ground', extent: [1, 2, 0.2], preset: {} },
  {
    sign: {
      words: ['sign', 'signpost', 'wooden sign', 'signboard', 'direction sign'],
      standsFor: ['sign'],
      extent: [1.1, 1.52, 0.14],
      preset: { style: 'wooden' },
    },
    'stop-sign': { words: ['stop sign'], extent: [0.82, 2.56, 0.1], preset: { style: 'stop' } },
    'road-sign': {
      words: ['road sign', 'traffic sign', 'street sign', 'warning sign'],
      extent: [0.82, 2.56, 0.1],
      preset: { style: 'road' },
    },
    'traffic-light': {
      words: ['traffic light', 'traffic signal', 'stoplight', 'traffic lights'],
      extent: [0.4, 3.14, 0.4],
      preset: { style: 'traffic-light' },
    },
    'traffic-cone': { words: ['traffic cone', 'road cone', 'pylon'], extent: [0.4, 0.72, 0.4], preset: { style: 'cone' } },
    billboard: { words: ['billboard', 'advertisement', 'hoarding'], extent: [5.3, 5.4, 1], preset: { style: 'billboard' } },
    banner: { words: ['banner'], extent: [3.2, 2.4, 0.2], preset: { style: 'banner' } },
  },
);

/** Tools, books, paper, signs, weapons, umbrellas. */
export const tools: readonly CastKind[] = [...handTools, ...handiwork, ...weapons, ...books, ...pictures, ...umbrellas, ...signs];

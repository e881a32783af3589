import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const onGround: readonly CastKind[] = presets(
  { family: 'effect', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    'fire': { words: ['fire', 'blaze', 'wildfire', 'burning fire', 'burning'], standsFor: ['fire'], extent: [1, 1.5, 1] },
    'flame': { words: ['flame', 'torch flame', 'candle flame', 'tongue of fire', 'flicker'], extent: [0.32, 0.6, 0.32] },
    'blue-flame': { words: ['blue flame', 'blue fire', 'gas flame', 'gas'], extent: [0.32, 0.6, 0.32] },
    'campfire': { words: ['campfire', 'camp fire', 'fire pit'], extent: [1.5, 1.3, 1.5] },
    'bonfire': { words: ['bonfire', 'pyre'], extent: [3.4, 3.6, 3.4] },
    'smoke': { words: ['smoke', 'smoke column', 'column of smoke', 'plume', 'smoke plume', 'smog'], extent: [1.8, 3.2, 1.4] },
    'steam': { words: ['steam', 'vapor', 'vapour', 'mist cloud', 'water vapor'], extent: [0.8, 1.3, 0.8] },
    'explosion': { words: ['explosion', 'blast', 'detonation', 'eruption', 'flash'], extent: [9, 9, 9], actions: ['explode'] },
    'fireworks': { words: ['firework', 'fireworks', 'fireworks display', 'firecracker'], extent: [40, 40, 20], preset: { many: true } },
    'sparks': { words: ['spark', 'sparks', 'particle'], extent: [1.2, 0.9, 1.2] },
    'lava': { words: ['lava', 'magma', 'lava flow', 'molten lava', 'lava pool'], extent: [3.68, 0.492, 3.9] },
    'fog': { words: ['fog', 'mist', 'haze', 'fog bank'], extent: [9, 1.8, 5] },
    'dust-cloud': { words: ['dust cloud', 'dust', 'cloud of dust'], extent: [3, 1.6, 2] },
    'rainbow': { words: ['rainbow'], extent: [20, 10, 1] },
    'lightning-bolt': { words: ['lightning bolt', 'bolt of lightning', 'lightning', 'thunderbolt'], extent: [5, 10, 2], preset: { design: 'lightning' } },
    'tornado': { words: ['tornado', 'twister', 'cyclone', 'hurricane', 'whirlwind', 'vortex'], extent: [14.8, 24, 14.8] },
    'aurora': { words: ['aurora', 'aurora borealis', 'aurora australis', 'northern lights', 'southern lights', 'polar lights', 'northern light'], extent: [104, 38, 28] },
    'whirlpool': { words: ['whirlpool', 'maelstrom', 'water vortex', 'vortex of water', 'eddy'], extent: [22, 0.46, 22], medium: 'water-surface' },
    'light-beam': { words: ['light beam', 'beam of light', 'beam', 'ray', 'ray of light', 'sunbeam', 'spotlight beam'], extent: [1.2, 6, 1.2] },
    'portal': { words: ['portal', 'magic portal', 'gateway', 'stargate', 'wormhole'], extent: [2.81, 3.2, 0.982] },
    'puddle': { words: ['puddle', 'pool of water', 'rain puddle'], standsFor: ['puddle'], extent: [1.75, 0.0194, 1.9] },
    'water-drop': { words: ['water drop', 'drop', 'droplet', 'raindrop', 'dewdrop', 'tear', 'dew', 'water droplet'], standsFor: ['drop'], extent: [0.0729, 0.104, 0.0729] },
    'splash': { words: ['splash', 'water splash', 'spray'], extent: [1.2, 0.65, 1.2] },
    'paint-splash': { words: ['paint', 'paint splash', 'splash of paint', 'spilled paint', 'paint splatter'], extent: [1.13, 0.047, 1.2] },
    'ink-blot': { words: ['ink', 'ink blot', 'ink splash', 'oil spill', 'oil'], extent: [0.376, 0.0157, 0.4] },
    'blood-drop': { words: ['blood', 'blood stain', 'blood drop'], extent: [0.376, 0.0157, 0.4] },
    'ice-cube': { words: ['ice cube', 'cube of ice', 'ice block'], extent: [0.034, 0.0269, 0.034] },
    'ice-cubes': { words: ['ice', 'ice cubes', 'pile of ice'], standsFor: ['ice'], extent: [0.09, 0.0766, 0.0898] },
    'iceberg': { words: ['iceberg', 'glacier'], extent: [70, 31.9, 55] },
    'ice-floe': { words: ['ice floe', 'floe', 'floating ice', 'sheet of ice', 'ice raft'], extent: [8, 3.2, 5] },
  },
); // prettier-ignore

const skies: readonly CastKind[] = presets(
  { family: 'effect', medium: 'air', extent: [1, 1, 1], preset: {} },
  {
    'cloud': { words: ['cloud', 'white cloud', 'fluffy cloud', 'cumulus'], standsFor: ['cloud'], extent: [12, 5, 6] },
    'storm-cloud': { words: ['storm cloud', 'thundercloud', 'dark cloud', 'rain cloud'], extent: [12, 5, 6] },
    'laser': { words: ['laser', 'laser beam', 'death ray'], extent: [0.16, 0.16, 4] },
    'magic-glow': { words: ['glow', 'magic', 'magic glow', 'magic light', 'aura', 'energy ball', 'spell', 'glowing orb'], extent: [1.2, 1.2, 1.2] },
    'bubbles': { words: ['bubble', 'bubbles', 'foam bubble'], extent: [1.8, 1.8, 1] },
    'soap-bubble': { words: ['soap bubble'], extent: [0.24, 0.24, 0.24] },
    'confetti': { words: ['confetti', 'streamer'], extent: [3, 3, 2] },
    'falling-leaves': { words: ['falling leaf', 'falling leaves', 'leaves falling'], extent: [3.4, 3, 2] },
    'falling-petals': { words: ['falling petal', 'falling petals', 'drifting petals'], extent: [3.4, 3, 2] },
    'snowflakes': { words: ['snowflakes', 'falling snow', 'hailstone'], extent: [2.4, 2.4, 1.6] },
    'snowflake': { words: ['snowflake', 'snow crystal'], extent: [0.2, 0.2, 0.04] },
    'sparkles': { words: ['sparkle', 'glitter', 'fairy dust', 'magic dust', 'stardust'], extent: [1.6, 1.6, 1] },
    'meteor': { words: ['meteor', 'comet', 'asteroid', 'fireball', 'meteorite'], extent: [1.4, 1.4, 5.3] },
    'shooting-star': { words: ['shooting star', 'falling star'], extent: [0.6, 0.6, 4.3] },
    'sun': { words: ['sun', 'burning sun'], standsFor: ['sun'], extent: [4, 4, 4] },
    'moon': { words: ['moon', 'full moon'], extent: [4, 4, 4] },
    'earth': { words: ['earth', 'planet earth', 'blue planet'], extent: [4, 4, 4] },
    'planet': { words: ['planet', 'jupiter', 'mars', 'mar', 'venus', 'mercury', 'exoplanet'], standsFor: ['celestial_body'], extent: [4, 4, 4] },
    'saturn': { words: ['saturn', 'ringed planet'], extent: [6, 2.87, 5.83] },
    'star': { words: ['star', 'golden star', 'gold star'], extent: [1, 0.951, 0.189] },
    'galaxy': { words: ['galaxy', 'milky way', 'spiral galaxy', 'universe'], extent: [10, 3.2, 10] },
    'nebula': { words: ['nebula', 'cosmic cloud'], extent: [8, 5, 4] },
    'icicle': { words: ['icicle', 'stalactite'], extent: [0.526, 1, 0.147] },
  },
); // prettier-ignore

const lands: readonly CastKind[] = presets(
  { family: 'landform', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    'mountain': { words: ['mountain', 'peak', 'mountain peak', 'summit', 'mountaintop', 'mountain range'], standsFor: ['mountain'], extent: [40, 24.9, 40] },
    'snow-peak': { words: ['snow-capped mountain', 'snowy mountain', 'snow-capped peak'], extent: [50, 19.9, 50] },
    'volcano': { words: ['volcano', 'erupting volcano', 'crater', 'caldera'], extent: [110, 56, 110] },
    'hill': { words: ['hill', 'green hill', 'hillock', 'mound', 'hillside', 'slope'], standsFor: ['hill'], extent: [16, 2.15, 16] },
    'sand-pile': { words: ['sand pile', 'pile of sand', 'heap of sand', 'dirt pile'], extent: [1.6, 0.425, 1.6] },
    'dune': { words: ['dune', 'sand dune'], extent: [20, 2.38, 20] },
    'cliff': { words: ['cliff', 'rock face', 'crag', 'cliff edge', 'outcropping'], standsFor: ['cliff'], extent: [11, 7.44, 6.14] },
    'island': { words: ['island', 'desert island', 'tropical island', 'islet'], standsFor: ['island'], extent: [20, 6.44, 20] },
    'pebbles': { words: ['pebble', 'gravel', 'river stone'], extent: [0.16, 0.0261, 0.158] },
    'cairn': { words: ['cairn', 'stacked stones', 'stone stack', 'zen stones', 'balanced stones'], extent: [0.481, 0.7, 0.419] },
  },
); // prettier-ignore

/** Fire, smoke, light, what is in the sky, water and ice, mountains as things. */
export const effects: readonly CastKind[] = [...onGround, ...skies, ...lands];

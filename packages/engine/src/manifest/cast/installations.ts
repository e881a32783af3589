import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** What people play on, at and around. */
const amusements: readonly CastKind[] = presets(
  { family: 'amusement', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    carousel: { words: ['carousel', 'merry-go-round', 'merry go round', 'carrousel', 'roundabout ride'], extent: [8.82, 6.1, 8.82] },
    slide: { words: ['slide', 'playground slide'], extent: [0.73, 2.74, 4.03] },
    seesaw: { words: ['seesaw', 'see-saw', 'teeter-totter', 'teeter totter'], extent: [0.747, 1.05, 3], actions: ['swing', 'rock'] },
    'climbing-frame': {
      words: ['climbing frame', 'jungle gym', 'monkey bars', 'climbing dome', 'playground equipment'],
      extent: [3.09, 1.83, 3.09],
    },
    jukebox: { words: ['jukebox', 'juke box'], extent: [0.88, 1.52, 0.71], actions: ['play'] },
    'arcade-machine': {
      words: ['arcade machine', 'arcade game', 'arcade cabinet', 'pinball machine', 'pinball', 'video game machine', 'coin-op'],
      extent: [0.716, 1.82, 0.86],
    },
    'pool-table': { words: ['pool table', 'billiard table', 'snooker table', 'billiards table', 'billiards'], extent: [3.12, 1.01, 1.67] },
    'ping-pong-table': { words: ['ping pong table', 'ping-pong table', 'table tennis table'], extent: [2.74, 0.923, 1.75] },
    'foosball-table': { words: ['foosball table', 'table football', 'table soccer', 'foosball'], extent: [1.43, 0.918, 1.35] },
    'roulette-wheel': { words: ['roulette wheel', 'roulette'], extent: [0.816, 0.189, 0.816], actions: ['spin'] },
  },
);

/** Devices that one looks through, writes on, plays or works at, and machines that stand in the field. */
const apparatus: readonly CastKind[] = presets(
  { family: 'apparatus', medium: 'ground', extent: [1, 1, 1], preset: {} },
  {
    telescope: { words: ['telescope', 'spyglass', 'refractor'], extent: [0.879, 1.92, 1.26] },
    microscope: { words: ['microscope'], extent: [0.18, 0.432, 0.237] },
    binoculars: { words: ['binoculars', 'binocular', 'field glasses', 'opera glasses'], extent: [0.214, 0.0612, 0.212] },
    typewriter: { words: ['typewriter'], extent: [0.455, 0.362, 0.313], actions: ['type'] },
    'cash-register': { words: ['cash register', 'till', 'cash till'], extent: [0.522, 0.56, 0.456], actions: ['open', 'ring'] },
    printer: { words: ['printer', 'copier', 'photocopier', 'scanner', 'fax machine'], extent: [0.44, 0.385, 0.51] },
    calculator: { words: ['calculator', 'pocket calculator'], extent: [0.09, 0.0215, 0.15] },
    gramophone: { words: ['gramophone', 'phonograph'], extent: [0.587, 0.911, 0.578], actions: ['play'] },
    'record-player': {
      words: ['record player', 'turntable', 'vinyl player', 'vinyl record', 'record deck'],
      extent: [0.45, 0.427, 0.465],
      actions: ['play', 'spin'],
    },
    'potters-wheel': {
      words: ["potter's wheel", 'pottery wheel', 'potters wheel', 'potter wheel', 'clay wheel'],
      extent: [0.8, 1.05, 0.7],
      actions: ['spin'],
    },
    clay: { words: ['clay', 'clay pot', 'lump of clay', 'wet clay'], extent: [0.235, 0.33, 0.235], preset: { design: 'clay-pot' } },
    'spinning-wheel': { words: ['spinning wheel'], extent: [0.315, 1.23, 1.02], actions: ['spin'] },
    anvil: { extent: [0.665, 0.865, 0.5] },
    loom: { words: ['loom', 'weaving loom'], extent: [1.44, 1.55, 1.1] },
    'water-wheel': { words: ['water wheel', 'waterwheel', 'mill wheel', 'watermill', 'water mill'], extent: [2.3, 4.82, 4.42] },
    'tower-crane': { words: ['crane', 'tower crane', 'construction crane', 'building crane'], extent: [32.1, 36.1, 5] },
    'satellite-dish': {
      words: ['satellite dish', 'parabolic antenna', 'dish antenna', 'radio dish', 'antenna'],
      extent: [1.74, 2, 1.27],
    },
    'radio-telescope': {
      words: ['radio telescope', 'radar dish', 'radar'],
      extent: [21.8, 25, 15.9],
      preset: { design: 'satellite-dish' },
    },
    'solar-panel': { words: ['solar panel', 'photovoltaic panel', 'solar cell', 'solar array'], extent: [3.06, 1.45, 1.37] },
    catapult: { words: ['catapult', 'trebuchet', 'mangonel', 'siege engine'], extent: [2.37, 2.61, 5.27], actions: ['launch', 'fire'] },
    aquarium: { words: ['aquarium', 'fish tank', 'fishtank', 'terrarium'], extent: [1.06, 1.2, 0.49] },
    mannequin: { words: ['mannequin', 'dressmaker dummy', 'dress form', "tailor's dummy"], extent: [0.489, 1.65, 0.469] },
    sundial: { words: ['sundial', 'sun dial'], extent: [0.611, 1.2, 0.611] },
    lectern: { words: ['lectern', 'speaker stand', 'pulpit', 'rostrum'], extent: [0.66, 1.45, 0.491] },
    'music-stand': { words: ['music stand', 'note stand', 'sheet music stand'], extent: [0.502, 1.4, 0.438] },
    'lawn-mower': { words: ['lawn mower', 'lawnmower', 'mower', 'grass cutter'], extent: [0.65, 1.02, 1.2], actions: ['drive', 'push'] },
  },
);

/** Amusements and apparatus: what stands somewhere to be used by people. */
export const installations: readonly CastKind[] = [...amusements, ...apparatus];

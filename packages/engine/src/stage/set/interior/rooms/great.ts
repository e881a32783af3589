import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';

const pi = Math.PI;

/** Stages, castles, churches, prisons. */
export const great: Readonly<Record<string, RoomRow>> = {
  'theatre-stage': {
    width: 11, height: 5.4, back: 3.4, floorTo: 1.8,
    floor: paint('#8a5a34', 'planks', { gloss: 0.7 }), walls: paint('#1c1418', 'plaster'), ceiling: paint('#120d10', 'plaster'), skirting: null,
    pieces: [
      ['drape', 0, -3.1, 0, { wide: 10.6, high: 5.2 }], ['drape', -4.3, -0.6, 0.35, { wide: 2.2, high: 5, trim: true }], ['drape', 4.3, -0.6, -0.35, { wide: 2.2, high: 5, trim: true }], ['pelmet', 0, -0.3, 0, { wide: 10.8, at: 3.5 }],
      ['pit', 0, 1.8], ['audience', 0, 3.1, 0, { wide: 9, rows: 3, y: 0.12 }], ['footlights', 0, 1.65],
    ],
    beamsOfLight: [{ from: [-3.6, 5, 3.4], to: [0, 0, 0], colour: '#ffe8c0', radius: 1.1 }, { from: [3.6, 5, 3.4], to: [0, 0, -0.2], colour: '#ffe8c0', radius: 1.1 }],
    ambient: 0.28, haze: 0.01, arena: { side: 3, back: 1.6, front: 1.3 },
    lamps: [{ at: [-2.6, 4.3, 2.4], colour: '#ffe4bc', power: 2.6, reach: 9 }, { at: [2.6, 4.3, 2.4], colour: '#ffe4bc', power: 2.6, reach: 9 }, { at: [0, 4.6, -1.4], colour: '#ff9a6a', power: 1.4, reach: 7 }],
  },
  'concert-stage': {
    width: 13, height: 6.5, back: 3.6, floorTo: 1.8,
    floor: paint('#2a2a30', 'plain', { gloss: 0.8 }), walls: paint('#0e0d14', 'plaster'), ceiling: paint('#08080c', 'plaster'), skirting: null,
    pieces: [
      ['drums', 0, -2.4, 0, {}], ['speaker', -3.9, -2.2, 0.2, { count: 3 }], ['speaker', 3.9, -2.2, -0.2, { count: 3 }], ['speaker', -4.7, -2.2, 0.2, { count: 3 }], ['speaker', 4.7, -2.2, -0.2, { count: 3 }], ['speaker', -2.4, -2.7, 0.1, { count: 1 }], ['speaker', 2.4, -2.7, -0.1, { count: 1 }],
      ['microphone', -1.5, 0.3, 0, {}], ['microphone', 1.7, 0.2, 0, {}], ['spots', 0, -1.6, 0, { wide: 10, at: 4.6 }], ['spots', 0, -3.2, 0, { wide: 10, at: 3.4 }], ['led', 0, -3.55, 0, {}],
      ['pit', 0, 1.8], ['audience', 0, 2.9, 0, { wide: 11, rows: 3, hands: true, y: 0.12 }],
    ],
    beamsOfLight: [
      { from: [-4.4, 4.4, -1.4], to: [-0.8, 0, 0.4], colour: '#5a8aff', radius: 0.8 }, { from: [-2.2, 4.4, -1.4], to: [-3.4, 0, 0.8], colour: '#c85aff', radius: 0.7 }, { from: [0, 4.4, -1.4], to: [0, 0, 0.2], colour: '#ffe0b0', radius: 0.8 },
      { from: [2.2, 4.4, -1.4], to: [3.4, 0, 0.8], colour: '#ff5a8a', radius: 0.7 }, { from: [4.4, 4.4, -1.4], to: [0.8, 0, 0.4], colour: '#5affd8', radius: 0.8 },
    ],
    ambient: 0.22, tone: '#8a90ff', haze: 0.008, arena: { side: 3, back: 1.4, front: 1.3 },
    lamps: [{ at: [-3, 4, 1.8], colour: '#8aa8ff', power: 2.6, reach: 10 }, { at: [3, 4, 1.8], colour: '#ff8ab8', power: 2.6, reach: 10 }, { at: [0, 4.2, 2.6], colour: '#ffe8c8', power: 2.2, reach: 9 }, { at: [0, 3.6, -2.4], colour: '#b05aff', power: 2, reach: 8 }],
  },
  cinema: {
    width: 10, height: 5, back: 6, floor: paint('#3a1c20', 'carpet'), walls: paint('#4a1c24', 'carpet'), ceiling: paint('#1c1418', 'plaster'), skirting: null,
    pieces: [['film', 0, -5.95, 0, {}], ['drape', -4.4, -5.4, 0.2, { wide: 1.4, high: 4.8 }], ['drape', 4.4, -5.4, -0.2, { wide: 1.4, high: 4.8 }], ['stalls', -3, -3.6, 0, { wide: 3, rows: 4 }], ['stalls', 3, -3.6, 0, { wide: 3, rows: 4 }], ['stalls', 0, -3.6, 0, { wide: 3, rows: 2 }], ['wall-lamp', -4.99, -1.4, pi / 2, {}], ['wall-lamp', 4.99, -1.4, -pi / 2, {}]],
    ambient: 0.5, haze: 0.012, lamps: [{ at: [0, 2.4, -4.6], colour: '#b8d4ff', power: 2, reach: 11 }, { at: [-3.9, 2.6, -1], colour: '#ff9a5a', power: 1.2, reach: 7 }, { at: [3.9, 2.6, -1], colour: '#ff9a5a', power: 1.2, reach: 7 }],
  },
  ballroom: {
    width: 12, height: 6, back: 7, floor: paint('#b98a54', 'checker', { gloss: 0.9 }), walls: paint('#e0d2b0', 'plaster'), panel: { paint: paint('#efe6d0', 'plain', { gloss: 0.45 }), height: 1.2 }, ceiling: paint('#efe6d2', 'plaster'), cornice: '#d8b45a', skirting: '#e8dcc0',
    windows: [{ wall: 'back', count: 3, middle: 0, pitch: 3.4, width: 1.8, low: 0.5, high: 4.6, panes: [2, 5], outlook: 'garden', curtains: '#8a1f2a', frame: '#efe6d0' }],
    pieces: [['chandelier', -2.6, -3, 0, { at: 3.8, wide: 0.95 }], ['chandelier', 2.6, -3, 0, { at: 3.8, wide: 0.95 }], ['chandelier', 0, -5.4, 0, { at: 3.9, wide: 0.9 }], ...[-5.2, 5.2].flatMap((x) => [-5.6, -2.4, 0.8].map((z) => ['column', x, z, 0, { radius: 0.28, colour: '#efe6d2' }] as const)), ['mirror', -5.99, -4, pi / 2, { wide: 1.4, high: 3, low: 0.8, frame: '#d8b45a' }], ['mirror', 5.99, -4, -pi / 2, { wide: 1.4, high: 3, low: 0.8, frame: '#d8b45a' }], ['candles', -3.6, -6.2, 0, {}], ['candles', 3.6, -6.2, 0, {}]],
    side: 3.4, lamps: [{ at: [-2.6, 3.7, -2.8], colour: '#ffd9a0', power: 2, reach: 10 }, { at: [2.6, 3.7, -2.8], colour: '#ffd9a0', power: 2, reach: 10 }, { at: [0, 4.6, 1.2], colour: '#ffd9a0', power: 2, reach: 11 }],
  },
  'castle-hall': {
    width: 10, height: 6, back: 7, floor: paint('#8a857a', 'ashlar', { gloss: 0.45 }), walls: paint('#8f897c', 'ashlar'), ceiling: paint('#5a4a38', 'planks'), beams: '#3a2a1c', skirting: null,
    windows: [{ wall: 'left', count: 3, middle: -1.6, pitch: 2.8, width: 0.9, low: 2.2, high: 4.6, panes: [2, 5], outlook: 'sky', frame: '#6a655a' }],
    pieces: [['throne', 0, -5.6, 0, {}], ['runner', 0, 0, 0, { far: -4.7 }], ['banner', -2.2, -6.98, 0, {}], ['banner', 2.2, -6.98, 0, {}], ['banner', -3.8, -6.98, 0, { colour: '#1f3a7a' }], ['banner', 3.8, -6.98, 0, { colour: '#1f3a7a' }], ...[-5, -2.2, 0.6].flatMap((z) => [['column', -3.7, z, 0, { radius: 0.34, colour: '#a39c8c' }] as const, ['column', 3.7, z, 0, { radius: 0.34, colour: '#a39c8c' }] as const]), ['candles', -1.9, -5, 0, {}], ['candles', 1.9, -5, 0, {}], ['banner', 4.98, -1, -pi / 2, { at: 2.4 }]],
    haze: 0.012, side: 2.4, lamps: [{ at: [-1.9, 2, -4.7], colour: '#ffa850', power: 1.8, reach: 8 }, { at: [1.9, 2, -4.7], colour: '#ffa850', power: 1.8, reach: 8 }, { at: [0, 4.4, 0.6], colour: '#ffb870', power: 1.9, reach: 11 }],
  },
  church: {
    width: 9, height: 7.5, back: 9, floor: paint('#a39c8c', 'checker', { gloss: 0.6 }), walls: paint('#b3aa98', 'ashlar'), ceiling: paint('#a39a88', 'ashlar'), skirting: null,
    windows: [{ wall: 'left', count: 4, middle: -2.6, pitch: 2.8, width: 1.1, low: 2.2, high: 5.6, panes: [1, 1], outlook: 'stained', frame: '#8f8676' }, { wall: 'back', count: 3, middle: 0, pitch: 1.7, width: 1.2, low: 2.9, high: 6.2, panes: [1, 1], outlook: 'stained', frame: '#8f8676' }, { wall: 'right', count: 4, middle: -2.6, pitch: 2.8, width: 1.1, low: 2.2, high: 5.6, panes: [1, 1], outlook: 'stained', frame: '#8f8676' }],
    pieces: [['altar', 0, -8, 0, {}], ['arches', 0, -1.2, 0, { wide: 8 }], ['pews', -2.5, -5.6, 0, { rows: 4, wide: 2.6 }], ['pews', 2.5, -5.6, 0, { rows: 4, wide: 2.6 }], ['runner', 0, 0, 0, { wide: 1.4, far: -6.8 }], ['candles', -1.9, -7, 0, {}], ['candles', 1.9, -7, 0, {}]],
    haze: 0.014, side: 1.8, lamps: [{ at: [-1.6, 2.2, -6.8], colour: '#ffb060', power: 1.5, reach: 7 }, { at: [1.6, 2.2, -6.8], colour: '#ffb060', power: 1.5, reach: 7 }, { at: [0, 4.6, 0.4], colour: '#ffd9a8', power: 2, reach: 11 }],
  },
  temple: {
    width: 9, height: 5.4, back: 7, floor: paint('#6a4426', 'planks', { gloss: 0.7 }), walls: paint('#7a5a42', 'planks'), ceiling: paint('#5a3f2c', 'planks'), beams: '#3a1c10', skirting: null,
    pieces: [['idol', 0, -6, 0, {}], ...[-4.4, -1.8, 0.8].flatMap((z) => [['column', -3.2, z, 0, { radius: 0.26, colour: '#a8281e' }] as const, ['column', 3.2, z, 0, { radius: 0.26, colour: '#a8281e' }] as const]), ['candles', -1.9, -4.8, 0, { high: 1.1 }], ['candles', 1.9, -4.8, 0, { high: 1.1 }], ['banner', -2.6, -6.9, 0, { colour: '#c9862a' }], ['banner', 2.6, -6.9, 0, { colour: '#c9862a' }], ['lantern', -1.8, -2.6, 0, {}], ['lantern', 1.8, -2.6, 0, {}]],
    haze: 0.016, side: 2, lamps: [{ at: [-1.7, 1.8, -4.6], colour: '#ffcc90', power: 1.8, reach: 7 }, { at: [1.7, 1.8, -4.6], colour: '#ffcc90', power: 1.8, reach: 7 }, { at: [0, 3.4, -2], colour: '#ffc488', power: 1.5, reach: 8 }, { at: [0, 4, 2], colour: '#ffe0b8', power: 1.6, reach: 10 }],
  },
  'prison-cell': {
    width: 4.4, height: 2.9, back: 2.6, floor: paint('#77756f', 'rough'), walls: paint('#8a8a82', 'brick'), ceiling: paint('#6f6e68', 'rough'), skirting: null,
    windows: [{ wall: 'back', count: 1, middle: 0.4, pitch: 2, width: 0.9, low: 1.9, high: 2.5, panes: [6, 1], outlook: 'sky', frame: '#2a2b2e' }],
    pieces: [['bunk', -1.65, -1.55, 0, {}], ['toilet', 1.6, -2.2, 0, {}], ['basin', 0.7, -2.34, 0, { colour: '#8a8f90' }], ['bars', 2.15, 0, pi / 2, { wide: 5.2 }], ['bars', -1.5, 0.75, 0, { wide: 1.3 }], ['bars', 1.5, 0.75, 0, { wide: 1.3 }]],
    side: 1, ambient: 0.75, alwaysLit: true, lamps: [{ at: [0, 2.6, 0.3], colour: '#e8f0d8', power: 1.5, reach: 6 }],
  },
}; // prettier-ignore

import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';

const white = paint('#efece4', 'plaster');
const cold = '#eef4ff';
const warm = '#ffc88a';
const pi = Math.PI;

/** Where people eat, buy, look and wait. */
export const meeting: Readonly<Record<string, RoomRow>> = {
  restaurant: {
    width: 8.4, height: 3, back: 4,
    floor: paint('#7a4a28', 'planks'), walls: paint('#7d3f35', 'plaster'), panel: { paint: paint('#4a2c1c', 'grain'), height: 1.05 }, ceiling: paint('#d8cbb4', 'plaster'), cornice: '#4a2c1c', skirting: '#3a2216',
    windows: [{ wall: 'back', count: 2, middle: 0, pitch: 3.4, width: 2, low: 0.95, high: 2.5, panes: [2, 2], outlook: 'city', curtains: '#a8573a', frame: '#4a2c1c' }],
    pieces: [
      ...([[-2.2, -2.3], [0.1, -2.9], [2.3, -2.2], [-3.3, 0.4], [3.3, 0.6]] as const).flatMap(([x, z]) => [
        ['cafe-table', x, z, 0, { cloth: '#f2ece0', radius: 0.5 }] as const, ['chair', x - 0.72, z, pi / 2, { seat: '#7d1f24' }] as const, ['chair', x + 0.72, z, -pi / 2, { seat: '#7d1f24' }] as const,
      ]),
      ['pendant', -2.2, -2.3, 0, { at: 1.75, wide: 0.26, colour: '#b98d3c' }], ['pendant', 0.1, -2.9, 0, { at: 1.75, wide: 0.26, colour: '#b98d3c' }], ['pendant', 2.3, -2.2, 0, { at: 1.75, wide: 0.26, colour: '#b98d3c' }],
      ['picture', 0, -3.99, 0, { wide: 0.9, high: 0.7, at: 1.8, frame: '#b98d3c' }], ['plant', -3.8, -3.5, 0, { high: 1.4 }], ['plant', 3.8, -3.5, 0, { high: 1.4 }],
      ['picture', 4.19, -1.5, -pi / 2, { wide: 1, high: 0.8, frame: '#b98d3c' }], ['wall-lamp', 4.19, 0, -pi / 2, { at: 1.8 }],
    ],
    lamps: [{ at: [-2.2, 1.7, -2.1], colour: warm, power: 1.2, reach: 5 }, { at: [0.1, 1.7, -2.7], colour: warm, power: 1.2, reach: 5 }, { at: [2.3, 1.7, -2], colour: warm, power: 1.2, reach: 5 }, { at: [0, 2.7, 1], colour: warm, power: 1.4, reach: 9 }],
  },
  cafe: {
    width: 7.8, height: 3, back: 3.6,
    floor: paint('#a9a294', 'tiles'), walls: paint('#e0d6c2', 'plaster'), backWall: paint('#4b5d57', 'brick'), ceiling: white, skirting: '#4a3526',
    windows: [{ wall: 'left', count: 2, middle: -0.2, pitch: 2.7, width: 2.2, low: 0.6, high: 2.5, panes: [2, 1], outlook: 'city', frame: '#2f3a36' }],
    pieces: [
      ['cafe-counter', 0.5, -2.6, 0, { wide: 3.8 }], ['menu', 0.5, -3.59, 0, { wide: 3 }],
      ['jars', -2.7, -3.59, 0, { wide: 1.6, low: 1.5, rows: 3, colour: '#9a6a3c', contents: '#4a2c1c #6a3a20 #c9a878 #e8e2d0' }],
      ['cafe-table', -2.4, -1.1, 0, {}], ['chair', -3.05, -1.1, pi / 2, {}], ['chair', -1.8, -1.35, -pi / 2.5, {}],
      ['cafe-table', 2.9, 0, 0, {}], ['chair', 3.5, 0.1, -pi / 2, {}], ['chair', 2.9, 0.7, pi, {}],
      ['pendant', -0.6, -2.4, 0, { at: 2.15 }], ['pendant', 0.5, -2.4, 0, { at: 2.15 }], ['pendant', 1.6, -2.4, 0, { at: 2.15 }], ['plant', 3.3, -2.9, 0, { high: 1.5 }], ['plant', -3.4, -2.7, 0, { high: 1 }],
    ],
    lamps: [{ at: [-0.6, 2, -2.2], colour: warm, power: 1.2, reach: 6 }, { at: [1.5, 2, -2.2], colour: warm, power: 1.2, reach: 6 }, { at: [0, 2.7, 1], colour: '#ffe0b4', power: 1.4, reach: 9 }],
  },
  bar: {
    width: 7.6, height: 3.1, back: 3.5,
    floor: paint('#5a3620', 'planks'), walls: paint('#3f4a44', 'plaster'), panel: { paint: paint('#4a2814', 'grain'), height: 1.2 }, ceiling: paint('#3a2c22', 'planks'), skirting: '#2a1810',
    pieces: [
      ['back-bar', 0, -3.25, 0, { wide: 5.4 }], ['bar', 0, -1.95, 0, { wide: 5 }],
      ...[-1.8, -0.9, 0.9, 1.8].map((x) => ['stool', x, -1.25] as const),
      ['pendant', -1.6, -1.7, 0, { at: 1.95, colour: '#2f5a4a' }], ['pendant', 0, -1.7, 0, { at: 1.95, colour: '#2f5a4a' }], ['pendant', 1.6, -1.7, 0, { at: 1.95, colour: '#2f5a4a' }],
      ['cafe-table', -3.1, 0.6, 0, {}], ['stool', -2.5, 0.9], ['picture', 3.79, -1.2, -pi / 2, { wide: 0.9, high: 0.7 }], ['picture', -3.79, -1.2, pi / 2, { wide: 0.9, high: 0.7 }],
    ],
    ambient: 0.75, haze: 0.012,
    lamps: [{ at: [-1.6, 1.85, -1.5], colour: '#ffb870', power: 1.5, reach: 6 }, { at: [1.6, 1.85, -1.5], colour: '#ffb870', power: 1.5, reach: 6 }, { at: [0, 2, -2.8], colour: '#ffa85a', power: 1.3, reach: 5 }, { at: [0, 2.8, 1.4], colour: '#ffc890', power: 1.2, reach: 9 }],
  },
  supermarket: {
    width: 10, height: 3.4, back: 7.5,
    floor: paint('#d2d0c6', 'tiles', { gloss: 0.8 }), walls: paint('#e4e6e2', 'plaster'), ceiling: paint('#dfe2e0', 'tiles'), skirting: null,
    pieces: [
      ['goods', -3.4, -1.6, pi / 2, { wide: 4 }], ['goods', -3.4, -5.6, pi / 2, { wide: 4 }], ['goods', 3.4, -1.6, -pi / 2, { wide: 4 }], ['goods', 3.4, -5.6, -pi / 2, { wide: 4 }],
      ['goods', -2, -7.1, 0, { wide: 4 }], ['goods', 2, -7.1, 0, { wide: 4 }], ['produce', -0.1, -4.4, 0, { wide: 2.6 }],
      ['sign', -2.2, -3, 0, { hung: true, colour: '#2f8a3f', wide: 1.8 }], ['sign', 2.2, -3, 0, { hung: true, colour: '#c8321e', wide: 1.8 }], ['sign', 0, -7.2, 0, { colour: '#2f8a3f', wide: 3, high: 0.5, at: 2.5 }],
      ['checkout', 3.9, 2, 0, {}], ['strips', 0, -2, 0, {}], ['strips', 0, -5, 0, {}],
    ],
    side: 2.2,
    lamps: [{ at: [0, 3.2, 0.5], colour: cold, power: 1.9, reach: 10 }, { at: [0, 3.2, -3], colour: cold, power: 1.7, reach: 10 }, { at: [0, 3.2, -6.2], colour: cold, power: 1.7, reach: 10 }],
  },
  market: {
    width: 10, height: 5, back: 6.5,
    floor: paint('#8f8878', 'tiles'), walls: paint('#b59a78', 'brick'), ceiling: paint('#5a4a38', 'planks'), beams: '#3f3020', skirting: null,
    windows: [{ wall: 'left', count: 3, middle: -0.5, pitch: 3.2, width: 2, low: 2.6, high: 4.4, panes: [3, 2], outlook: 'sky', frame: '#3f3020' }],
    pieces: [
      ['produce', -2.8, -2.6, 0.25, {}], ['awning', -2.8, -2.6, 0.25, {}], ['produce', 2.8, -2.6, -0.25, {}], ['awning', 2.8, -2.6, -0.25, { colour: '#2f7a4a' }],
      ['produce', -1.5, -5.6, 0, {}], ['awning', -1.5, -5.6, 0, { colour: '#c9862a' }], ['produce', 1.7, -5.6, 0, {}], ['awning', 1.7, -5.6, 0, { colour: '#2f5a8a' }],
      ['produce', 4.2, 0.2, -pi / 2, {}], ['awning', 4.2, 0.2, -pi / 2, { colour: '#b8322a' }], ['produce', -4.2, 0.4, pi / 2, {}], ['crates', -4.2, -4.8, 0, { columns: 2, rows: 2 }], ['crates', 4.3, -5, 0, { columns: 1, rows: 2 }],
      ['pendant', -2.8, -2, 0, { at: 2.6 }], ['pendant', 2.8, -2, 0, { at: 2.6 }],
    ],
    lamps: [{ at: [-2.8, 2.5, -1.8], colour: warm, power: 1.5, reach: 7 }, { at: [2.8, 2.5, -1.8], colour: warm, power: 1.5, reach: 7 }, { at: [0, 4, 0], colour: '#ffe0b4', power: 1.8, reach: 12 }],
  },
  shop: {
    width: 7.4, height: 3, back: 3.6,
    floor: paint('#b08a5c', 'planks'), walls: paint('#d9d2c2', 'plaster'), ceiling: white,
    windows: [{ wall: 'left', count: 1, middle: 0.2, pitch: 3, width: 3.4, low: 0.5, high: 2.6, panes: [2, 1], outlook: 'city', frame: '#2f3a36' }],
    pieces: [
      ['goods', -2.3, -3.3, 0, { wide: 2.4, colour: '#c79a62' }], ['goods', 2.3, -3.3, 0, { wide: 2.4, colour: '#c79a62' }], ['cabinet', 0, -2.9, 0, { drawers: 3, colour: '#8a5a34' }],
      ['goods', 3.4, -0.8, -pi / 2, { wide: 2.8, colour: '#c79a62' }], ['sign', 0, -3.5, 0, { colour: '#7a2c2a', wide: 1.9, at: 2.2 }], ['produce', -2.9, -0.9, pi / 2, { wide: 1.6 }],
      ['pendant', -0.9, -2, 0, {}], ['pendant', 0.9, -2, 0, {}], ['bar', 0, -2.2, 0, { wide: 1.7, colour: '#9a6a3c', top: '#5a3820' }],
    ],
    lamps: [{ at: [-0.9, 2, -1.9], colour: warm, power: 1.3, reach: 7 }, { at: [0.9, 2, -1.9], colour: warm, power: 1.3, reach: 7 }, { at: [0, 2.8, 1], colour: '#ffe8c8', power: 1.5, reach: 9 }],
  },
  mall: {
    width: 13, height: 7, back: 11,
    floor: paint('#d8d2c4', 'checker', { gloss: 0.85 }), walls: paint('#dcd8ce', 'plaster'), ceiling: paint('#e8e8e4', 'tiles'), skirting: null,
    pieces: [
      ['escalator', 0, -4.4, 0, {}], ...([[-6.48, -6, pi / 2, '#c8321e'], [-6.48, -1.4, pi / 2, '#2f5a8a'], [6.48, -6, -pi / 2, '#2f8a3f'], [6.48, -1.4, -pi / 2, '#7a3a9a']] as const).flatMap(([x, z, turn, colour]) => [['front', x, z, turn, { colour }] as const]),
      ['front', -3.6, -10.98, 0, { colour: '#e0882a' }], ['front', 3.6, -10.98, 0, { colour: '#1f8a8a' }],
      ['gallery', 0, -7.2, 0, {}], ['plant', -2.6, -2.4, 0, { high: 1.9, pot: '#f0ede4' }], ['plant', 2.6, -2.4, 0, { high: 1.9, pot: '#f0ede4' }], ['bench', 3.6, -1.2, 0.3, {}], ['bench', -3.6, -1.2, -0.3, {}],
    ],
    side: 3,
    lamps: [{ at: [0, 6, 0], colour: '#fff4e4', power: 2.3, reach: 15 }, { at: [-4, 3.4, -6], colour: '#fff4e4', power: 1.9, reach: 12 }, { at: [4, 3.4, -6], colour: '#fff4e4', power: 1.9, reach: 12 }],
  },
  museum: {
    width: 9.4, height: 4.6, back: 4.6,
    floor: paint('#a8794a', 'planks', { gloss: 0.75 }), walls: paint('#dedad0', 'plaster'), backWall: paint('#6a2f33', 'plaster'), ceiling: white, cornice: '#f2efe6', skirting: '#e8e4d8',
    pieces: [
      ['picture', -2.5, -4.59, 0, { wide: 1.5, high: 1.1, at: 1.85, frame: '#c9973a' }], ['picture', 0, -4.59, 0, { wide: 2, high: 1.4, at: 1.95, frame: '#c9973a' }], ['picture', 2.5, -4.59, 0, { wide: 1.5, high: 1.1, at: 1.85, frame: '#c9973a' }],
      ['plinth', -1.5, -2.4, 0, { shows: 'bust' }], ['plinth', 1.6, -2.4, 0, { shows: 'vase' }], ['plinth', 3.5, -0.6, 0, { shows: 'twist', high: 0.8 }],
      ['rope', 0, -3.6, 0, { wide: 2 }], ['rope', -2.5, -3.6, 0, { wide: 1.6 }], ['rope', 2.5, -3.6, 0, { wide: 1.6 }],
      ['picture', 4.69, -2.2, -pi / 2, { wide: 1.2, high: 1.5, at: 1.85, frame: '#c9973a' }], ['picture', -4.69, -2.2, pi / 2, { wide: 1.2, high: 1.5, at: 1.85, frame: '#c9973a' }], ['picture', 4.69, 0.6, -pi / 2, { wide: 1.2, high: 0.9, at: 1.85, frame: '#c9973a' }],
      ['bench', -3.3, -0.6, pi / 2, { wide: 1.8 }],
    ],
    lamps: [{ at: [-2.3, 3.6, -2.8], colour: '#fff0dc', power: 1.6, reach: 8 }, { at: [0, 4, -2.6], colour: '#fff0dc', power: 1.6, reach: 8 }, { at: [2.3, 3.6, -2.8], colour: '#fff0dc', power: 1.6, reach: 8 }, { at: [0, 4.2, 1.4], colour: '#fff0dc', power: 1.5, reach: 10 }],
  },
  'art-gallery': {
    width: 9, height: 3.8, back: 4.2,
    floor: paint('#b3b2ad', 'rough', { gloss: 0.65 }), walls: paint('#ecebe6', 'plaster'), ceiling: paint('#dcdcd8', 'plaster'), skirting: null,
    pieces: [
      ['picture', -2.4, -4.19, 0, { wide: 1.3, high: 1.6, at: 1.75, frame: '#1c1c1e' }], ['picture', 0, -4.19, 0, { wide: 2.2, high: 1.5, at: 1.75, frame: '#1c1c1e' }], ['picture', 2.4, -4.19, 0, { wide: 1.3, high: 1.6, at: 1.75, frame: '#1c1c1e' }],
      ['picture', 4.49, -1.8, -pi / 2, { wide: 1.6, high: 1.3, at: 1.75, frame: '#1c1c1e' }], ['picture', -4.49, -1.8, pi / 2, { wide: 1.6, high: 1.3, at: 1.75, frame: '#1c1c1e' }],
      ['plinth', 2.6, -1.7, 0, { shows: 'twist' }], ['plinth', -2.9, -1.5, 0, { shows: 'bust' }], ['bench', 0.2, -2.1, 0, { wide: 1.8, colour: '#2a2a2c' }], ['spots', 0, -2.4, 0, { wide: 7, at: 3.45, white: true }],
    ],
    lamps: [{ at: [-2.2, 3.2, -2.6], colour: '#fff6ea', power: 1.7, reach: 8 }, { at: [0, 3.3, -2.4], colour: '#fff6ea', power: 1.7, reach: 8 }, { at: [2.2, 3.2, -2.6], colour: '#fff6ea', power: 1.7, reach: 8 }, { at: [0, 3.4, 1.4], colour: '#fff6ea', power: 1.6, reach: 10 }],
  },
  'subway-station': {
    width: 16, height: 3.7, back: 2.7,
    floor: paint('#8f8d86', 'tiles', { gloss: 0.6 }), walls: paint('#b9b4a2', 'metro'), ceiling: paint('#6f706e', 'rough'), skirting: null,
    pieces: [
      ['train', 0, -2.35, 0, { colour: '#8b959c' }], ['edge', 0, -1.3], ['sign', -2.4, -0.9, 0, { hung: true, colour: '#14161a', wide: 2.2, at: 2.75 }], ['sign', 3, -0.9, 0, { hung: true, colour: '#14161a', wide: 2.2, at: 2.75 }],
      ['column', -3.2, 0.6, 0, { radius: 0.24, colour: '#2f6a5a' }], ['column', 3.2, 0.6, 0, { radius: 0.24, colour: '#2f6a5a' }], ['seats', 5, 0.6, -0.4, { colour: '#c9862a' }], ['bench', -5, 0.8, 0.3, {}], ['strips', 0, 0, 0, {}],
    ],
    side: 3, alwaysLit: true, haze: 0.01,
    lamps: [{ at: [-3.4, 3.4, 0], colour: '#f4ffe8', power: 1.8, reach: 10 }, { at: [3.4, 3.4, 0], colour: '#f4ffe8', power: 1.8, reach: 10 }, { at: [0, 3.4, 2.2], colour: '#f4ffe8', power: 1.5, reach: 10 }],
  },
  'train-station': {
    width: 15, height: 7.5, back: 8,
    floor: paint('#c4bca8', 'tiles', { gloss: 0.75 }), walls: paint('#c9b490', 'ashlar'), ceiling: paint('#8f9a98', 'plaster'), beams: '#3f4a4c', skirting: null,
    windows: [{ wall: 'left', count: 3, middle: -2, pitch: 4, width: 2.8, low: 3, high: 6.4, panes: [4, 5], outlook: 'sky', frame: '#3f4a4c' }],
    pieces: [
      ['train', 0, -5, 0, { colour: '#2f4a3a', stripe: '#c9a24a' }], ['edge', 0, -3.8], ['departures', 1.5, -2.4, 0, { at: 2.7, wide: 3.2 }], ['clock-tower', -2.6, -2.4, 0, {}],
      ['column', -4.6, -1.6, 0, { radius: 0.3, colour: '#3f5a4c' }], ['column', 4.6, -1.6, 0, { radius: 0.3, colour: '#3f5a4c' }], ['bench', -3.4, -0.9, 0.2, { colour: '#6b4022' }], ['suitcase', -2.3, -0.9, 0.4, {}], ['suitcase', 3.9, 0.5, 0.4, { colour: '#2f4a6a' }],
    ],
    side: 3, haze: 0.01,
    lamps: [{ at: [-3, 4.6, 0], colour: '#ffe0b0', power: 2, reach: 13 }, { at: [3, 4.6, 0], colour: '#ffe0b0', power: 2, reach: 13 }, { at: [0, 5, -4], colour: '#ffe0b0', power: 1.8, reach: 13 }],
  },
  airport: {
    width: 14, height: 5, back: 6,
    floor: paint('#a9aeb0', 'tiles', { gloss: 0.7 }), walls: paint('#dfe2e2', 'plaster'), ceiling: paint('#e4e6e6', 'tiles'), skirting: null,
    windows: [{ wall: 'back', count: 4, middle: 0, pitch: 3.3, width: 3.1, low: 0.4, high: 4.2, panes: [2, 2], outlook: 'sky', frame: '#5a6268' }],
    pieces: [
      ['aircraft', 0.6, -5.85, 0, {}], ['departures', 2, -2.2, 0, { at: 2.6, wide: 3 }], ['sign', -2.4, -2.2, 0, { hung: true, colour: '#e0b51e', ink: '#1c1c1e', wide: 2.4, at: 2.8 }],
      ['seats', -2.8, -3.2, 0, { count: 5 }], ['seats', 2.8, -3.4, 0, { count: 5 }], ['seats', 5, -0.6, -pi / 2, { count: 4 }], ['suitcase', -1.1, -2.9, 0.4, {}], ['suitcase', 4.2, 0.4, 0.3, { colour: '#2f4a6a' }], ['plant', -5.4, -4.6, 0, { high: 1.6, pot: '#f0ede4' }],
    ],
    side: 3,
    lamps: [{ at: [-3, 4.4, 0], colour: cold, power: 1.8, reach: 12 }, { at: [3, 4.4, 0], colour: cold, power: 1.8, reach: 12 }, { at: [0, 4.4, -4], colour: cold, power: 1.5, reach: 12 }],
  },
  elevator: {
    width: 2.6, height: 2.6, back: 1.5, floor: paint('#6a655c', 'checker', { gloss: 0.8 }), walls: paint('#9a7a4c', 'grain', { gloss: 0.6 }), backWall: paint('#a8acb0', 'plain', { gloss: 0.8 }), ceiling: paint('#d8d8d4', 'plain'), skirting: '#8a8d90',
    pieces: [['lift', 0, -1.49, 0, {}]], side: 0.7,
    lamps: [{ at: [0, 2.45, 0], colour: '#fff0dc', power: 1.6, reach: 5 }],
  },
  lobby: {
    width: 9, height: 3.8, back: 4.4, floor: paint('#d2ccbe', 'checker', { gloss: 0.85 }), walls: paint('#cfc4ae', 'plaster'), backWall: paint('#6b4a30', 'planks'), ceiling: white, cornice: '#efe9dc',
    windows: [{ wall: 'left', count: 2, middle: 0, pitch: 3, width: 2.2, low: 0.4, high: 3.1, panes: [2, 2], outlook: 'city', frame: '#3a3f44' }],
    pieces: [['bar', 0.4, -2.9, 0, { wide: 3.2, noun: 'desk', colour: '#5a3820', top: '#d8d2c4' }], ['clock', 0.4, -4.37, 0, { at: 2.6 }], ['lift', -3.1, -4.37, 0, {}], ['lift', 3.4, -4.37, 0, {}], ['sofa', 3.2, -0.8, -pi / 2, { wide: 1.9, colour: '#7a4a3a' }], ['plant', -1.9, -3.9, 0, { high: 1.7, pot: '#e8e4d8' }], ['plant', 2.4, -3.9, 0, { high: 1.7, pot: '#e8e4d8' }], ['chandelier', 0.2, -1.4, 0, { at: 2.75, wide: 0.6 }], ['suitcase', -1.6, -2.2, 0.4, {}], ['table-lamp', 1.4, -2.9, 0, { y: 1.11 }]],
    lamps: [{ at: [0.2, 2.7, -1.4], colour: warm, power: 1.9, reach: 9 }, { at: [1.4, 1.6, -2.7], colour: warm, power: 0.8, reach: 4 }, { at: [0, 3.4, 2], colour: warm, power: 1.3, reach: 9 }],
  },
}; // prettier-ignore

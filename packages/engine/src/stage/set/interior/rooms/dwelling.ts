import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';

const white = paint('#efeae0', 'plaster');
const warm = '#ffc88a';
const pi = Math.PI;

/** Where people live. */
export const dwelling: Readonly<Record<string, RoomRow>> = {
  'living-room': {
    width: 7.6, height: 2.85, back: 3.3,
    floor: paint('#a8743f', 'planks'), walls: paint('#cfc4ae', 'plaster'), ceiling: white, cornice: '#efe9dc',
    windows: [
      { wall: 'left', count: 2, middle: -0.4, pitch: 2.3, width: 1.35, low: 0.75, high: 2.3, outlook: 'garden', curtains: '#b9764a' },
      { wall: 'back', count: 1, middle: -2.3, pitch: 2, width: 1.5, low: 0.8, high: 2.3, outlook: 'garden', curtains: '#b9764a' },
    ],
    pieces: [
      ['rug', 0, -0.3, 0, { wide: 4.4, deep: 2.4 }],
      ['sofa', 0.1, -2.6, 0, { wide: 2.4 }],
      ['picture', 0.1, -3.29, 0, { wide: 1.3, high: 0.8, at: 1.75 }],
      ['bookshelf', 2.35, -3.12, 0, { wide: 1.3, high: 2.15 }],
      ['floor-lamp', -1.45, -2.75],
      ['plant', -3.15, -2.7, 0, { high: 1.5 }],
      ['television', 3.5, -0.7, -pi / 2],
      ['table', 0.1, -1.75, 0, { wide: 1.1, high: 0.4, deep: 0.5, noun: 'coffee table' }],
      ['books', 0.35, -1.75, 0.3, { y: 0.4, count: 3 }],
      ['armchair', -2.9, 0.9, pi / 2.3, { colour: '#9c6b3d' }],
      ['picture', 3.79, -2.2, -pi / 2, { wide: 0.6, high: 0.8 }],
    ],
    lamps: [
      { at: [-1.45, 1.75, -2.7], colour: warm, power: 1.5, reach: 7 },
      { at: [0.6, 2.6, 0.4], colour: '#ffd9ac', power: 1.3, reach: 9 },
    ],
  },
  library: {
    width: 8.4, height: 4.2, back: 3.9,
    floor: paint('#7c4a26', 'planks'), walls: paint('#5a3d26', 'grain'), ceiling: paint('#cfc0a2', 'plaster'), beams: '#4a2f1b', skirting: '#3f2816',
    windows: [{ wall: 'left', count: 2, middle: 0.6, pitch: 2.6, width: 1.2, low: 1.1, high: 3.5, panes: [2, 5], outlook: 'garden', frame: '#5a3d26' }],
    pieces: [
      ['bookshelf', -2.75, -3.7, 0, { wide: 1.8, high: 3.5, deep: 0.36 }],
      ['bookshelf', -0.92, -3.7, 0, { wide: 1.8, high: 3.5, deep: 0.36 }],
      ['bookshelf', 0.92, -3.7, 0, { wide: 1.8, high: 3.5, deep: 0.36 }],
      ['bookshelf', 2.75, -3.7, 0, { wide: 1.8, high: 3.5, deep: 0.36 }],
      ['bookshelf', 4, -2.3, -pi / 2, { wide: 2, high: 3.3, deep: 0.36 }],
      ['bookshelf', 4, -0.25, -pi / 2, { wide: 2, high: 3.3, deep: 0.36 }],
      ['bookshelf', 4, 1.8, -pi / 2, { wide: 2, high: 3.3, deep: 0.36 }],
      ['bookshelf', -4, -2.4, pi / 2, { wide: 1.8, high: 3.3, deep: 0.36 }],
      ['ladder', 1.75, -3.5, 0, { high: 3.1 }],
      ['table', -0.2, -2.35, 0, { wide: 2.2, deep: 0.9, colour: '#5f3a1e' }],
      ['table-lamp', -0.8, -2.35, 0, { y: 0.74, colour: '#b98d3c', shade: '#3f8a5a' }],
      ['table-lamp', 0.5, -2.35, 0, { y: 0.74, colour: '#b98d3c', shade: '#3f8a5a' }],
      ['books', -0.15, -2.3, 0.4, { y: 0.74 }],
      ['chair', -0.7, -1.65, pi], ['chair', 0.35, -1.65, pi + 0.2],
    ],
    lamps: [
      { at: [-0.8, 1.3, -2.2], colour: '#ffd08a', power: 1.1, reach: 5 },
      { at: [0.5, 1.3, -2.2], colour: '#ffd08a', power: 1.1, reach: 5 },
      { at: [0.2, 3.6, 0], colour: '#ffd9ac', power: 1.7, reach: 10 },
    ],
  },
  bedroom: {
    width: 6.6, height: 2.75, back: 3.2,
    floor: paint('#b08254', 'planks'), walls: paint('#a9b4ae', 'plaster'), backWall: paint('#8fa3a6', 'stripes'), ceiling: white, cornice: '#f1ede4',
    windows: [{ wall: 'left', count: 1, middle: -1, pitch: 2, width: 1.7, low: 0.7, high: 2.25, outlook: 'garden', curtains: '#d9cdb4' }],
    pieces: [
      ['rug', 0.2, -0.9, 0, { wide: 3.4, deep: 2.2, colour: '#b9a684', border: '#efe6d0' }],
      ['bed', 0.9, -2.05, 0, {}],
      ['nightstand', -0.32, -2.92], ['nightstand', 2.1, -2.92],
      ['picture', 0.9, -3.19, 0, { wide: 1.1, high: 0.6, at: 1.8 }],
      ['wardrobe', 3, -0.2, -pi / 2],
      ['mirror', -1.55, -3.19, 0, { wide: 0.6, high: 1.5, low: 0.45, frame: '#c9a25a' }],
      ['plant', -2.75, -2.7, 0, { high: 1.3, pot: '#d9d2c4' }],
      ['armchair', -2.35, 0.9, pi / 2.4, { colour: '#c7a58a' }],
    ],
    lamps: [
      { at: [-0.32, 1, -2.75], colour: warm, power: 1.1, reach: 5 },
      { at: [2.1, 1, -2.75], colour: warm, power: 1.1, reach: 5 },
      { at: [0, 2.5, 0.2], colour: '#ffd9ac', power: 1, reach: 8 },
    ],
  },
  kitchen: {
    width: 6.6, height: 2.75, back: 2.9,
    floor: paint('#b9aa92', 'tiles'), walls: paint('#e3dac6', 'plaster'), ceiling: white, cornice: '#f1ede4',
    windows: [{ wall: 'left', count: 1, middle: -0.6, pitch: 2, width: 1.6, low: 1, high: 2.2, outlook: 'garden' }],
    pieces: [
      ['kitchen', 0.1, -2.58, 0, { wide: 4.2 }],
      ['fridge', 2.75, -2.52],
      ['plant', -2.95, -2.5, 0, { high: 0.9 }],
      ['table', 1.95, 0.9, 0, { wide: 1.3, deep: 0.85, noun: 'kitchen table' }],
      ['chair', 1.75, 1.6, pi + 0.2], ['chair', 2.75, 0.9, -pi / 2],
      ['pendant', 1.95, 0.9, 0, { at: 1.75, colour: '#c9a24a' }],
      ['pendant', -0.6, -1.6, 0, { at: 2.05, colour: '#c9a24a' }], ['pendant', 0.7, -1.6, 0, { at: 2.05, colour: '#c9a24a' }],
      ['towel', -3.29, 1, pi / 2, { at: 1.3 }],
    ],
    lamps: [
      { at: [0.05, 1.95, -1.5], colour: '#ffe0b4', power: 1.5, reach: 7 },
      { at: [1.95, 1.65, 0.9], colour: warm, power: 1.1, reach: 6 },
    ],
  },
  'dining-room': {
    width: 7, height: 2.9, back: 3.4,
    floor: paint('#8a5a30', 'planks'), walls: paint('#6f7f74', 'plaster'), panel: { paint: paint('#dcd6c6', 'plain', { gloss: 0.4 }), height: 0.95 }, ceiling: white, cornice: '#f1ede4',
    windows: [
      { wall: 'left', count: 2, middle: -0.6, pitch: 2, width: 1.1, low: 0.6, high: 2.4, outlook: 'garden', curtains: '#c9b48a' },
    ],
    pieces: [
      ['rug', 0, -2, 0, { wide: 4, deep: 2.2, colour: '#4f5f72', border: '#d9cdb4' }],
      ['table', 0, -2, 0, { wide: 2.6, deep: 1, noun: 'dining table', colour: '#6b4022' }],
      ...[-0.9, 0, 0.9].flatMap((x) => [['chair', x, -2.75, 0] as const, ['chair', x, -1.28, pi] as const]),
      ['chair', -1.6, -2, pi / 2], ['chair', 1.6, -2, -pi / 2],
      ['dinner', 0, -2, 0, { y: 0.745, wide: 2.4 }],
      ['chandelier', 0, -2, 0, { at: 1.95, wide: 0.45 }],
      ['picture', 0, -3.39, 0, { wide: 1.5, high: 0.85, at: 1.85, frame: '#b98d3c' }],
      ['cabinet', 2.9, -3, 0, { drawers: 3, colour: '#6b4022' }], ['plant', -3, -2.9, 0, { high: 1.4 }],
    ],
    lamps: [
      { at: [0, 2.2, -2], colour: warm, power: 1.7, reach: 7 },
      { at: [0, 2.6, 1], colour: '#ffd9ac', power: 1, reach: 8 },
    ],
  },
  bathroom: {
    width: 5.4, height: 2.6, back: 2.4,
    floor: paint('#6f7f84', 'tiles'), walls: paint('#dfe7e6', 'plaster'), panel: { paint: paint('#8fb9bd', 'metro'), height: 1.5 }, ceiling: white, skirting: null,
    windows: [{ wall: 'left', count: 1, middle: -0.8, pitch: 2, width: 1, low: 1.2, high: 2.1, outlook: 'milk' }],
    pieces: [
      ['bath', -1.35, -1.95, 0, {}], ['towel', -1.35, -2.39, 0, { at: 1.75, colour: '#d97a5a' }],
      ['basin', 0.75, -2.12], ['mirror', 0.75, -2.39, 0, { wide: 0.8, high: 0.8, low: 1.15 }],
      ['toilet', 2, -2.02], ['towel', 2.69, -0.6, -pi / 2, {}],
      ['rug', -0.9, -1.1, 0, { wide: 1.3, deep: 0.7, colour: '#e3d9c6', border: '#c9b48a' }],
      ['plant', -2.4, -0.6, 0, { high: 0.8 }],
    ],
    lamps: [{ at: [0.75, 2.2, -1.9], colour: '#fff0d8', power: 1.4, reach: 6 }, { at: [-0.5, 2.45, 0.4], colour: '#fff0dc', power: 1.2, reach: 7 }],
  },
  hallway: {
    width: 3.4, height: 2.8, back: 8,
    floor: paint('#7d4e2a', 'planks'), walls: paint('#c9bfa6', 'plaster'), panel: { paint: paint('#e4ddcc', 'plain', { gloss: 0.4 }), height: 0.95 }, ceiling: white, cornice: '#efe9dc',
    windows: [{ wall: 'back', count: 1, middle: 0, pitch: 2, width: 1.1, low: 0.9, high: 2.3, outlook: 'garden', curtains: '#a8573a' }],
    pieces: [
      ['runner', 0, 0, 0, { wide: 1.3, far: -7.6, near: 12 }],
      ...[-6.2, -3.7, -1.2, 1.4].flatMap((z, number) => [
        ['door', -1.69, z, pi / 2, {}] as const, ['door', 1.69, z, -pi / 2, {}] as const,
        ['picture', number % 2 ? -1.69 : 1.69, z + 1.25, number % 2 ? pi / 2 : -pi / 2, { wide: 0.6, high: 0.75 }] as const,
      ]),
      ['nightstand', -1.35, -2.45, pi / 2],
      ['pendant', 0, -1.5, 0, { at: 2.2 }], ['pendant', 0, -5, 0, { at: 2.2 }], ['plant', 1.3, -7.3, 0, { high: 1.2 }],
    ],
    side: 1.2,
    lamps: [
      { at: [0, 2.1, -5], colour: warm, power: 1.1, reach: 6 }, { at: [0, 2.1, -1.5], colour: warm, power: 1.2, reach: 6 },
      { at: [0, 2.4, 2], colour: warm, power: 1, reach: 6 },
    ],
  },
  attic: {
    width: 6.6, height: 2.7, back: 3.2,
    floor: paint('#8a6a44', 'planks'), walls: paint('#8f7350', 'planks'), ceiling: paint('#6b4c2c', 'planks'), beams: '#4f361e', skirting: null,
    windows: [{ wall: 'back', count: 1, middle: 0, pitch: 2, width: 1.1, low: 1.1, high: 2.1, outlook: 'sky', frame: '#6b4c2c' }],
    pieces: [['crates', -2.2, -2.5, 0, { columns: 2, rows: 2 }], ['crates', 2.2, -2.5, 0, { columns: 2, rows: 2 }], ['bookshelf', 3.1, -0.7, -pi / 2, { wide: 1.2, high: 1.6 }], ['mirror', -1.2, -3.19, 0, { low: 0.3, high: 1.3, frame: '#b98d3c' }], ['books', -1, -2.6, 0, {}], ['chair', 0.9, -2.5, 0.5], ['floor-lamp', -3, -0.6, 0, {}], ['suitcase', 1.3, -2.1, 0.4, { colour: '#6b4022' }]],
    ambient: 0.7, lamps: [{ at: [-3, 1.6, -0.5], colour: warm, power: 1.3, reach: 6 }],
  },
}; // prettier-ignore

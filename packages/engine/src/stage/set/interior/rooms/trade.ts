import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';
import { cold, warm, white } from './palette.ts';

const pi = Math.PI;

/** Where people buy. */
export const trade: Readonly<Record<string, RoomRow>> = {
  supermarket: {
    width: 10,
    height: 3.4,
    back: 7.5,
    floor: paint('#d2d0c6', 'tiles', { gloss: 0.8 }),
    walls: paint('#e4e6e2', 'plaster'),
    ceiling: paint('#dfe2e0', 'tiles'),
    skirting: null,
    pieces: [
      ['goods', -3.4, -1.6, pi / 2, { wide: 4 }],
      ['goods', -3.4, -5.6, pi / 2, { wide: 4 }],
      ['goods', 3.4, -1.6, -pi / 2, { wide: 4 }],
      ['goods', 3.4, -5.6, -pi / 2, { wide: 4 }],
      ['goods', -2, -7.1, 0, { wide: 4 }],
      ['goods', 2, -7.1, 0, { wide: 4 }],
      ['produce', -0.1, -4.4, 0, { wide: 2.6 }],
      ['sign', -2.2, -3, 0, { hung: true, colour: '#2f8a3f', wide: 1.8 }],
      ['sign', 2.2, -3, 0, { hung: true, colour: '#c8321e', wide: 1.8 }],
      ['sign', 0, -7.2, 0, { colour: '#2f8a3f', wide: 3, high: 0.5, at: 2.5 }],
      ['checkout', 3.9, 2, 0, {}],
      ['strips', 0, -2, 0, {}],
      ['strips', 0, -5, 0, {}],
    ],
    side: 2.2,
    lamps: [
      { at: [0, 3.2, 0.5], colour: cold, power: 1.9, reach: 10 },
      { at: [0, 3.2, -3], colour: cold, power: 1.7, reach: 10 },
      { at: [0, 3.2, -6.2], colour: cold, power: 1.7, reach: 10 },
    ],
  },
  market: {
    width: 10,
    height: 5,
    back: 6.5,
    floor: paint('#8f8878', 'tiles'),
    walls: paint('#b59a78', 'brick'),
    ceiling: paint('#5a4a38', 'planks'),
    beams: '#3f3020',
    skirting: null,
    windows: [
      { wall: 'left', count: 3, middle: -0.5, pitch: 3.2, width: 2, low: 2.6, high: 4.4, panes: [3, 2], outlook: 'sky', frame: '#3f3020' },
    ],
    pieces: [
      ['produce', -2.8, -2.6, 0.25, {}],
      ['awning', -2.8, -2.6, 0.25, {}],
      ['produce', 2.8, -2.6, -0.25, {}],
      ['awning', 2.8, -2.6, -0.25, { colour: '#2f7a4a' }],
      ['produce', -1.5, -5.6, 0, {}],
      ['awning', -1.5, -5.6, 0, { colour: '#c9862a' }],
      ['produce', 1.7, -5.6, 0, {}],
      ['awning', 1.7, -5.6, 0, { colour: '#2f5a8a' }],
      ['produce', 4.2, 0.2, -pi / 2, {}],
      ['awning', 4.2, 0.2, -pi / 2, { colour: '#b8322a' }],
      ['produce', -4.2, 0.4, pi / 2, {}],
      ['crates', -4.2, -4.8, 0, { columns: 2, rows: 2 }],
      ['crates', 4.3, -5, 0, { columns: 1, rows: 2 }],
      ['pendant', -2.8, -2, 0, { at: 2.6 }],
      ['pendant', 2.8, -2, 0, { at: 2.6 }],
    ],
    lamps: [
      { at: [-2.8, 2.5, -1.8], colour: warm, power: 1.5, reach: 7 },
      { at: [2.8, 2.5, -1.8], colour: warm, power: 1.5, reach: 7 },
      { at: [0, 4, 0], colour: '#ffe0b4', power: 1.8, reach: 12 },
    ],
  },
  shop: {
    width: 7.4,
    height: 3,
    back: 3.6,
    floor: paint('#b08a5c', 'planks'),
    walls: paint('#d9d2c2', 'plaster'),
    ceiling: white,
    windows: [
      { wall: 'left', count: 1, middle: 0.2, pitch: 3, width: 3.4, low: 0.5, high: 2.6, panes: [2, 1], outlook: 'city', frame: '#2f3a36' },
    ],
    pieces: [
      ['goods', -2.3, -3.3, 0, { wide: 2.4, colour: '#c79a62' }],
      ['goods', 2.3, -3.3, 0, { wide: 2.4, colour: '#c79a62' }],
      ['cabinet', 0, -2.9, 0, { drawers: 3, colour: '#8a5a34' }],
      ['goods', 3.4, -0.8, -pi / 2, { wide: 2.8, colour: '#c79a62' }],
      ['sign', 0, -3.5, 0, { colour: '#7a2c2a', wide: 1.9, at: 2.2 }],
      ['produce', -2.9, -0.9, pi / 2, { wide: 1.6 }],
      ['pendant', -0.9, -2, 0, {}],
      ['pendant', 0.9, -2, 0, {}],
      ['bar', 0, -2.2, 0, { wide: 1.7, colour: '#9a6a3c', top: '#5a3820' }],
    ],
    lamps: [
      { at: [-0.9, 2, -1.9], colour: warm, power: 1.3, reach: 7 },
      { at: [0.9, 2, -1.9], colour: warm, power: 1.3, reach: 7 },
      { at: [0, 2.8, 1], colour: '#ffe8c8', power: 1.5, reach: 9 },
    ],
  },
  mall: {
    width: 13,
    height: 7,
    back: 11,
    floor: paint('#d8d2c4', 'checker', { gloss: 0.85 }),
    walls: paint('#dcd8ce', 'plaster'),
    ceiling: paint('#e8e8e4', 'tiles'),
    skirting: null,
    pieces: [
      ['escalator', 0, -4.4, 0, {}],
      ...(
        [
          [-6.48, -6, pi / 2, '#c8321e'],
          [-6.48, -1.4, pi / 2, '#2f5a8a'],
          [6.48, -6, -pi / 2, '#2f8a3f'],
          [6.48, -1.4, -pi / 2, '#7a3a9a'],
        ] as const
      ).flatMap(([x, z, turn, colour]) => [['front', x, z, turn, { colour }] as const]),
      ['front', -3.6, -10.98, 0, { colour: '#e0882a' }],
      ['front', 3.6, -10.98, 0, { colour: '#1f8a8a' }],
      ['gallery', 0, -7.2, 0, {}],
      ['plant', -2.6, -2.4, 0, { high: 1.9, pot: '#f0ede4' }],
      ['plant', 2.6, -2.4, 0, { high: 1.9, pot: '#f0ede4' }],
      ['bench', 3.6, -1.2, 0.3, {}],
      ['bench', -3.6, -1.2, -0.3, {}],
    ],
    side: 3,
    lamps: [
      { at: [0, 6, 0], colour: '#fff4e4', power: 2.3, reach: 15 },
      { at: [-4, 3.4, -6], colour: '#fff4e4', power: 1.9, reach: 12 },
      { at: [4, 3.4, -6], colour: '#fff4e4', power: 1.9, reach: 12 },
    ],
  },
};

import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';
import { white } from './palette.ts';

const pi = Math.PI;

/** Where people look at things. */
export const exhibition: Readonly<Record<string, RoomRow>> = {
  museum: {
    width: 9.4,
    height: 4.6,
    back: 4.6,
    floor: paint('#a8794a', 'planks', { gloss: 0.75 }),
    walls: paint('#dedad0', 'plaster'),
    backWall: paint('#6a2f33', 'plaster'),
    ceiling: white,
    cornice: '#f2efe6',
    skirting: '#e8e4d8',
    pieces: [
      ['picture', -2.5, -4.59, 0, { wide: 1.5, high: 1.1, at: 1.85, frame: '#c9973a' }],
      ['picture', 0, -4.59, 0, { wide: 2, high: 1.4, at: 1.95, frame: '#c9973a' }],
      ['picture', 2.5, -4.59, 0, { wide: 1.5, high: 1.1, at: 1.85, frame: '#c9973a' }],
      ['plinth', -1.5, -2.4, 0, { shows: 'bust' }],
      ['plinth', 1.6, -2.4, 0, { shows: 'vase' }],
      ['plinth', 3.5, -0.6, 0, { shows: 'twist', high: 0.8 }],
      ['rope', 0, -3.6, 0, { wide: 2 }],
      ['rope', -2.5, -3.6, 0, { wide: 1.6 }],
      ['rope', 2.5, -3.6, 0, { wide: 1.6 }],
      ['picture', 4.69, -2.2, -pi / 2, { wide: 1.2, high: 1.5, at: 1.85, frame: '#c9973a' }],
      ['picture', -4.69, -2.2, pi / 2, { wide: 1.2, high: 1.5, at: 1.85, frame: '#c9973a' }],
      ['picture', 4.69, 0.6, -pi / 2, { wide: 1.2, high: 0.9, at: 1.85, frame: '#c9973a' }],
      ['bench', -3.3, -0.6, pi / 2, { wide: 1.8 }],
    ],
    lamps: [
      { at: [-2.3, 3.6, -2.8], colour: '#fff0dc', power: 1.6, reach: 8 },
      { at: [0, 4, -2.6], colour: '#fff0dc', power: 1.6, reach: 8 },
      { at: [2.3, 3.6, -2.8], colour: '#fff0dc', power: 1.6, reach: 8 },
      { at: [0, 4.2, 1.4], colour: '#fff0dc', power: 1.5, reach: 10 },
    ],
  },
  'art-gallery': {
    width: 9,
    height: 3.8,
    back: 4.2,
    floor: paint('#b3b2ad', 'rough', { gloss: 0.65 }),
    walls: paint('#ecebe6', 'plaster'),
    ceiling: paint('#dcdcd8', 'plaster'),
    skirting: null,
    pieces: [
      ['picture', -2.4, -4.19, 0, { wide: 1.3, high: 1.6, at: 1.75, frame: '#1c1c1e' }],
      ['picture', 0, -4.19, 0, { wide: 2.2, high: 1.5, at: 1.75, frame: '#1c1c1e' }],
      ['picture', 2.4, -4.19, 0, { wide: 1.3, high: 1.6, at: 1.75, frame: '#1c1c1e' }],
      ['picture', 4.49, -1.8, -pi / 2, { wide: 1.6, high: 1.3, at: 1.75, frame: '#1c1c1e' }],
      ['picture', -4.49, -1.8, pi / 2, { wide: 1.6, high: 1.3, at: 1.75, frame: '#1c1c1e' }],
      ['plinth', 2.6, -1.7, 0, { shows: 'twist' }],
      ['plinth', -2.9, -1.5, 0, { shows: 'bust' }],
      ['bench', 0.2, -2.1, 0, { wide: 1.8, colour: '#2a2a2c' }],
      ['spots', 0, -2.4, 0, { wide: 7, at: 3.45, white: true }],
    ],
    lamps: [
      { at: [-2.2, 3.2, -2.6], colour: '#fff6ea', power: 1.7, reach: 8 },
      { at: [0, 3.3, -2.4], colour: '#fff6ea', power: 1.7, reach: 8 },
      { at: [2.2, 3.2, -2.6], colour: '#fff6ea', power: 1.7, reach: 8 },
      { at: [0, 3.4, 1.4], colour: '#fff6ea', power: 1.6, reach: 10 },
    ],
  },
};

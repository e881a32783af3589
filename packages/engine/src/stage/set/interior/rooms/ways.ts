import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';

const rock = paint('#6b655c', 'rough');
const cold = '#eef4ff';

/** Caves, tunnels, vehicles, pools. */
export const passing: Readonly<Record<string, RoomRow>> = {
  cave: {
    width: 9, height: 4.6, back: 9, bare: true, floor: rock, walls: rock, ceiling: rock,
    windows: [{ wall: 'back', count: 1, middle: 1, pitch: 3, width: 6, low: 0, high: 4, panes: [1, 1], outlook: 'mountains' }],
    pieces: [['cave', 0, 0, 0, {}]], ambient: 0.75, tone: '#a8b8c8', haze: 0.012, side: 2.2,
    lamps: [{ at: [-2.4, 2.2, 1.6], colour: '#ffb87a', power: 2.8, reach: 9 }, { at: [1.2, 1.8, -6.4], colour: '#cfe4ff', power: 1.1, reach: 9 }],
  },
  tunnel: {
    width: 7.4, height: 4.4, back: 26, bare: true, floor: rock, walls: rock, ceiling: rock,
    windows: [{ wall: 'back', count: 1, middle: 0, pitch: 3, width: 7.4, low: 0, high: 4.4, panes: [1, 1], outlook: 'milk' }],
    pieces: [['tunnel', 0, 0, 0, {}]], ambient: 0.4, haze: 0.016, alwaysLit: true, side: 2,
    lamps: [{ at: [0, 3.2, 1], colour: '#ffc070', power: 1.8, reach: 8 }, { at: [0, 3.2, -4], colour: '#ffc070', power: 1.8, reach: 8 }, { at: [0, 3.2, -9], colour: '#ffc070', power: 1.8, reach: 9 }, { at: [0, 3.2, -15], colour: '#ffc070', power: 1.8, reach: 10 }],
  },
  'car-interior': {
    width: 8, height: 3, back: 3, front: 2.2, bare: true, floor: rock, walls: rock, ceiling: rock,
    windows: [{ wall: 'back', count: 1, middle: 0, pitch: 4, width: 14, low: -3, high: 6, panes: [1, 1], outlook: 'road' }, { wall: 'left', count: 1, middle: 0, pitch: 9, width: 16, low: -3, high: 6, panes: [1, 1], outlook: 'road' }, { wall: 'right', count: 1, middle: 0, pitch: 9, width: 16, low: -3, high: 6, panes: [1, 1], outlook: 'road' }],
    pieces: [['car', 0, 0, 0, {}]], groundAt: -0.6, eyeHeight: 1.1, side: 0.4, ambient: 1.3, arena: { side: 0.4, back: 0.2, front: 0.6 },
    lamps: [{ at: [0, 1.4, 0.6], colour: '#ffe8c8', power: 0.6, reach: 3 }],
  },
  'train-interior': {
    width: 3.5, height: 2.5, back: 6, floor: paint('#5a6268', 'rough', { gloss: 0.4 }), walls: paint('#d3d6d4', 'plain', { gloss: 0.4 }), ceiling: paint('#e4e6e4', 'plain', { gloss: 0.4 }), skirting: '#5a6268',
    windows: [{ wall: 'left', count: 7, middle: -0.5, pitch: 1.75, width: 1.4, low: 0.95, high: 1.85, panes: [1, 1], outlook: 'road', frame: '#6a7074' }, { wall: 'right', count: 7, middle: -0.5, pitch: 1.75, width: 1.4, low: 0.95, high: 1.85, panes: [1, 1], outlook: 'road', frame: '#6a7074' }],
    pieces: [['coach', 0, 0, 0, {}], ['door', 0, -5.97, 0, { colour: '#c9ced2', plain: true, frame: '#8a9094' }]], side: 0.45, arena: { side: 0.45, back: 2, front: 2 },
    lamps: [{ at: [0, 2.3, 0.5], colour: cold, power: 1.1, reach: 7 }, { at: [0, 2.3, -3], colour: cold, power: 1.1, reach: 7 }],
  },
  'bus-interior': {
    width: 3.1, height: 2.3, back: 5, floor: paint('#4a4f52', 'rough', { gloss: 0.4 }), walls: paint('#c9862a', 'plain', { gloss: 0.4 }), ceiling: paint('#e4e2da', 'plain', { gloss: 0.4 }), skirting: null,
    windows: [{ wall: 'left', count: 6, middle: -0.2, pitch: 1.6, width: 1.42, low: 0.9, high: 1.85, panes: [1, 2], outlook: 'city', frame: '#2a2c2e' }, { wall: 'right', count: 6, middle: -0.2, pitch: 1.6, width: 1.42, low: 0.9, high: 1.85, panes: [1, 2], outlook: 'city', frame: '#2a2c2e' }, { wall: 'back', count: 1, middle: 0, pitch: 3, width: 2.5, low: 0.9, high: 1.95, panes: [2, 1], outlook: 'road', frame: '#2a2c2e' }],
    pieces: [['coach', 0, 0, 0, { colour: '#8a2f2a', poles: true }]], side: 0.3, arena: { side: 0.3, back: 1.6, front: 2 },
    lamps: [{ at: [0, 2.1, 0], colour: '#fff0d8', power: 1, reach: 6 }, { at: [0, 2.1, -3], colour: '#fff0d8', power: 1, reach: 6 }],
  },
  cockpit: {
    width: 4.4, height: 2.5, back: 2.2, front: 5, floor: paint('#2f3236', 'rough'), walls: paint('#4a4e52', 'rough'), ceiling: paint('#3a3d41', 'rough'), skirting: null,
    windows: [{ wall: 'back', count: 2, middle: 0, pitch: 2, width: 1.85, low: 1.05, high: 2.1, panes: [1, 1], outlook: 'sky', frame: '#2a2d31' }],
    pieces: [['cockpit', 0, 0, 0, {}]], side: 0.5, ambient: 0.7, arena: { side: 0.5, back: 0.3, front: 1.2 },
    lamps: [{ at: [0, 1.5, -0.6], colour: '#9ad4ff', power: 0.9, reach: 4 }, { at: [0, 2.2, 0.8], colour: '#ffe0b8', power: 0.8, reach: 5 }],
  },
  spaceship: {
    width: 5.4, height: 2.9, back: 3.6, floor: paint('#3f444a', 'tiles', { gloss: 0.8 }), walls: paint('#a8aeb4', 'plain', { gloss: 0.5 }), ceiling: paint('#8a9096', 'plain'), skirting: null,
    windows: [{ wall: 'back', count: 1, middle: 0, pitch: 3, width: 3.6, low: 1.1, high: 2.5, panes: [3, 1], outlook: 'stars', frame: '#5a6066' }],
    pieces: [['cockpit', 0, -1.6, 0, {}], ['ribs', 0, 0, 0, {}], ['screen', -2.68, -0.6, 1.5708, { wide: 1.2, high: 0.7, low: 1.1, colour: '#3fe0c8' }], ['screen', 2.68, -0.6, -1.5708, { wide: 1.2, high: 0.7, low: 1.1, colour: '#3f9ae0' }]],
    side: 1.6, alwaysLit: true, tone: '#c8dcf0',
    lamps: [{ at: [0, 2.6, 0.2], colour: '#d8ecff', power: 1.5, reach: 8 }, { at: [0, 1.5, -2], colour: '#5ac8ff', power: 1, reach: 5 }, { at: [0, 2.5, 2.6], colour: '#d8ecff', power: 1.2, reach: 7 }],
  },
  'indoor-pool': {
    width: 12, height: 5, back: 8.6, floor: paint('#d3dad8', 'tiles', { gloss: 0.85 }), walls: paint('#bfe0e4', 'metro'), ceiling: paint('#e4eaea', 'planks'), skirting: null,
    windows: [{ wall: 'left', count: 4, middle: -2.4, pitch: 2.7, width: 2.2, low: 0.7, high: 4.2, panes: [2, 3], outlook: 'garden', frame: '#e8ecec' }],
    pieces: [['pool', 0, -4.6, 0, { wide: 9.4, deep: 6.6 }], ['clock', 0, -8.57, 0, { at: 3.2 }], ['bench', 4.8, 0.4, -1.5708, { wide: 2.2, colour: '#a87a48' }], ['plant', -5.2, -7.9, 0, { high: 1.9, pot: '#f0ede4' }], ['plant', 5.2, -7.9, 0, { high: 1.9, pot: '#f0ede4' }], ['ring', -2.6, -8.5, 0, {}]],
    side: 3, lamps: [{ at: [-2.6, 4.4, -3], colour: cold, power: 1.8, reach: 12 }, { at: [2.6, 4.4, -3], colour: cold, power: 1.8, reach: 12 }, { at: [0, 4.4, 1.6], colour: cold, power: 1.6, reach: 11 }],
  },
}; // prettier-ignore

import { paint } from '../finish.ts';
import type { RoomRow } from '../room.ts';

const white = paint('#efece4', 'plaster');
const cold = '#eef4ff';
const warm = '#ffc88a';
const pi = Math.PI;

/** Where people work and learn. */
export const working: Readonly<Record<string, RoomRow>> = {
  office: {
    width: 8, height: 2.8, back: 3.6,
    floor: paint('#5f6a72', 'carpet'), walls: paint('#d9dbd8', 'plaster'), ceiling: paint('#e9eae6', 'tiles'),
    windows: [{ wall: 'back', count: 3, middle: 0, pitch: 2.3, width: 2.1, low: 0.85, high: 2.4, panes: [2, 1], outlook: 'city', frame: '#4a4f54' }],
    pieces: [
      ['office-desk', -1.5, -2.35, pi, {}], ['office-chair', -1.5, -2.95, 0, {}],
      ['office-desk', 1.4, -2.35, pi, {}], ['office-chair', 1.4, -2.95, 0, {}],
      ['cabinet', 3.6, -2.7, -pi / 2, {}], ['cabinet', 3.6, -2.15, -pi / 2, {}], ['plant', 3.4, -1.2, 0, { high: 1.4, pot: '#e3e0d8' }],
      ['office-desk', -3.4, -0.6, pi / 2, {}], ['office-chair', -2.65, -0.6, -pi / 2, {}],
      ['bookshelf', -3.8, -2.5, pi / 2, { wide: 1.4, high: 1.8, colour: '#c8a878' }], ['clock', 3.98, 0.6, -pi / 2, { at: 2.1 }],
      ['strips', 0, 0, 0, {}],
    ],
    lamps: [{ at: [-1.5, 2.6, -1], colour: cold, power: 1.4, reach: 9 }, { at: [1.6, 2.6, 1], colour: cold, power: 1.4, reach: 9 }],
  },
  'meeting-room': {
    width: 7.4, height: 2.8, back: 4.2,
    floor: paint('#6a6258', 'carpet'), walls: paint('#d3cdc0', 'plaster'), backWall: paint('#59636a', 'plaster'), ceiling: white,
    windows: [{ wall: 'left', count: 3, middle: 0, pitch: 2.2, width: 1.9, low: 0.3, high: 2.5, panes: [1, 1], outlook: 'city', frame: '#3a3f44' }],
    pieces: [
      ['table', 0, -2.2, 0, { wide: 3.4, deep: 1.2, colour: '#6b4a30' }],
      ...[-1.2, 0, 1.2].flatMap((x) => [['office-chair', x, -3.1, 0] as const, ['office-chair', x, -1.3, pi] as const]),
      ['screen', 0, -4.19, 0, { wide: 2, high: 1.12, low: 1.1 }], ['plant', 3.2, -3.6, 0, { high: 1.4 }], ['strips', 0, 0, 0, {}],
    ],
    lamps: [{ at: [0, 2.5, -2], colour: '#fff4e4', power: 1.5, reach: 8 }, { at: [0, 2.6, 1.5], colour: '#fff4e4', power: 1.1, reach: 8 }],
  },
  classroom: {
    width: 8, height: 3.1, back: 4.4,
    floor: paint('#a87a48', 'planks'), walls: paint('#d8d2b8', 'plaster'), panel: { paint: paint('#8fa88f', 'plain', { gloss: 0.4 }), height: 1.05 }, ceiling: white,
    windows: [{ wall: 'left', count: 3, middle: -0.4, pitch: 2.3, width: 1.7, low: 1.05, high: 2.7, panes: [2, 3], outlook: 'garden' }],
    pieces: [
      ['blackboard', 0, -4.39, 0, { wide: 4 }],
      ['table', -2.5, -3.4, 0, { wide: 1.4, deep: 0.65, noun: 'teacher desk' }], ['globe', -2.9, -3.4, 0, { y: 0.74 }], ['books', -2.2, -3.4, 0, { y: 0.74 }],
      ...[-2.7, -1.35, 1.35, 2.7].flatMap((x) => [['school-desk', x, -1.75] as const]),
      ...[-3.1, 3.1].flatMap((x) => [['school-desk', x, 0] as const, ['school-desk', x, 1.6] as const]),
      ['picture', 3.99, -2.6, -pi / 2, { wide: 1.3, high: 0.9 }], ['bookshelf', 3.85, -0.8, -pi / 2, { wide: 1.5, high: 1.3, colour: '#c79a62' }],
      ['clock', 2.6, -4.39, 0, { at: 2.5 }], ['strips', 0, -1, 0, {}],
    ],
    lamps: [{ at: [-1, 2.9, -2], colour: '#fff6e4', power: 1.4, reach: 9 }, { at: [1, 2.9, 1.5], colour: '#fff6e4', power: 1.3, reach: 9 }],
  },
  laboratory: {
    width: 7.6, height: 2.9, back: 3.4,
    floor: paint('#b8c2c2', 'tiles'), walls: paint('#dde5e5', 'plaster'), ceiling: white, skirting: '#8a9496',
    windows: [{ wall: 'left', count: 2, middle: 0, pitch: 2.4, width: 1.8, low: 1.1, high: 2.4, panes: [2, 1], outlook: 'city', frame: '#c8ced0' }],
    pieces: [
      ['lab-bench', -1.55, -3.02, 0, { wide: 3 }], ['lab-bench', 1.75, -3.02, 0, { wide: 3 }],
      ['jars', -1.55, -3.39, 0, { wide: 2.8, low: 1.5, rows: 3 }], ['jars', 1.75, -3.39, 0, { wide: 2.8, low: 1.5, rows: 3 }],
      ['lab-bench', 3.4, 0, -pi / 2, { wide: 3 }], ['screen', 3.75, -0.2, -pi / 2, { wide: 0.9, high: 0.55, low: 1.35, colour: '#4ad8a8' }],
      ['stool', -2.2, -2.2, 0, { colour: '#2f3a3f', high: 0.66 }], ['stool', 2.1, -2.25, 0, { colour: '#2f3a3f', high: 0.66 }],
      ['lab-bench', -3.4, 1.2, pi / 2, { wide: 2.4 }], ['strips', 0, 0, 0, {}],
    ],
    lamps: [{ at: [-1.2, 2.7, -1.6], colour: cold, power: 1.6, reach: 9 }, { at: [1.4, 2.7, 1], colour: cold, power: 1.5, reach: 9 }],
  },
  workshop: {
    width: 7.4, height: 3, back: 3.2,
    floor: paint('#8a867e', 'rough'), walls: paint('#b09a7c', 'brick'), ceiling: paint('#7a6248', 'planks'), beams: '#5a4026', skirting: null,
    windows: [{ wall: 'left', count: 2, middle: -0.2, pitch: 2.3, width: 1.6, low: 1.2, high: 2.4, panes: [3, 2], outlook: 'garden', frame: '#4a3a2a' }],
    pieces: [
      ['workbench', -0.2, -2.7, 0, { wide: 3.4 }], ['tools', -0.2, -3.19, 0, { wide: 3.4, low: 1.2 }],
      ['crates', 2.7, -2.7, 0, { columns: 1, rows: 2 }], ['jars', 2.6, -3.19, 0, { wide: 1.5, low: 1.75, rows: 2, colour: '#8a6a44', contents: '#b5482f #c9a24a #3a5a6a #d8d2c0' }],
      ['pendant', -0.9, -2.1, 0, { at: 2.05, wide: 0.26 }], ['pendant', 0.9, -2.1, 0, { at: 2.05, wide: 0.26 }],
      ['workbench', 3.3, 0, -pi / 2, { wide: 2.2 }], ['stool', -1.9, -1.9, 0, {}], ['planks', -3.2, -2.7, 0, {}],
    ],
    lamps: [{ at: [-0.9, 1.95, -2], colour: warm, power: 1.3, reach: 6 }, { at: [0.9, 1.95, -2], colour: warm, power: 1.3, reach: 6 }, { at: [0.5, 2.7, 1], colour: warm, power: 1, reach: 8 }],
  },
  garage: {
    width: 7, height: 2.9, back: 3.6,
    floor: paint('#86857f', 'rough', { gloss: 0.4 }), walls: paint('#b5b2a8', 'rough'), ceiling: paint('#a8a59c', 'rough'), skirting: null,
    pieces: [
      ['roller', 0, -3.58, 0, { wide: 3.4, high: 2.4 }], ['rack', 3, -2.4, -pi / 2, { wide: 2, levels: 3, gap: 0.85 }], ['workbench', -3.05, -1.4, pi / 2, { wide: 2.6 }], ['tools', -3.49, -1.4, pi / 2, { wide: 2.6, low: 1.15, colour: '#4f565c' }],
      ['tyres', -2.5, -3.1, 0, {}], ['tyres', 2.3, -3.1, 0, { count: 3 }], ['ladder', 3.1, 0.4, -pi / 2, { high: 2.3, colour: '#b8bcc0' }], ['strips', 0, -1, 0, {}],
    ],
    lamps: [{ at: [0, 2.7, -1.6], colour: cold, power: 1.6, reach: 9 }, { at: [0, 2.7, 2], colour: cold, power: 1.2, reach: 8 }],
  },
  factory: {
    width: 14, height: 6.2, back: 9,
    floor: paint('#7d7c77', 'rough', { gloss: 0.4 }), walls: paint('#8f6a58', 'brick'), ceiling: paint('#4f5458', 'rough'), beams: '#3a4a54', skirting: null, panel: { paint: paint('#5a6e68', 'plain'), height: 1.4 },
    windows: [{ wall: 'left', count: 4, middle: -2.2, pitch: 3.2, width: 2.6, low: 2.4, high: 5.2, panes: [5, 4], outlook: 'milk', frame: '#2f353a' }],
    pieces: [
      ['belt', 0, -2.2, 0, { wide: 9 }], ['machine', -3.6, -4.6, 0, {}], ['machine', 0, -4.8, 0, { colour: '#c9862a' }], ['machine', 3.6, -4.6, 0, {}],
      ['machine', -2, -7.6, 0, { colour: '#4a5f7a' }], ['machine', 2.6, -7.6, 0, {}], ['crates', 5.6, -3, 0, { columns: 2, rows: 3 }], ['crates', -5.8, -1.4, 0, { columns: 2, rows: 2 }], ['strips', 0, -2, 0, {}],
      ['pendant', -2.6, -1.4, 0, { at: 4.2, wide: 0.4 }], ['pendant', 2.6, -1.4, 0, { at: 4.2, wide: 0.4 }],
    ],
    side: 3, haze: 0.014,
    lamps: [{ at: [-2.6, 4, -1.5], colour: '#ffe0b0', power: 2, reach: 13 }, { at: [2.6, 4, -1.5], colour: '#ffe0b0', power: 2, reach: 13 }, { at: [0, 5, -6], colour: cold, power: 1.8, reach: 13 }],
  },
  warehouse: {
    width: 11, height: 6, back: 11,
    floor: paint('#94938d', 'rough', { gloss: 0.5 }), walls: paint('#a8aaa8', 'rough'), ceiling: paint('#6a6f73', 'rough'), beams: '#4a5258', skirting: null,
    pieces: [
      ...[-9.4, -6.6, -3.8, -1].flatMap((z) => [['rack', -3.6, z, pi / 2, { wide: 2.7, levels: 4 }] as const, ['rack', 3.6, z, -pi / 2, { wide: 2.7, levels: 4 }] as const]),
      ['rack', 0, -10.6, 0, { wide: 3, levels: 4 }], ['crates', 2.2, -1.9, 0, { columns: 1, rows: 2 }], ['crates', -2.3, -4, 0, { columns: 1, rows: 1 }],
      ['strips', 0, -4, 0, {}], ['pendant', 0, -3, 0, { at: 4.8, wide: 0.4 }], ['pendant', 0, -7, 0, { at: 4.8, wide: 0.4 }],
    ],
    side: 2, haze: 0.008,
    lamps: [{ at: [0, 4.6, 0.5], colour: cold, power: 1.9, reach: 12 }, { at: [0, 4.6, -4], colour: cold, power: 1.9, reach: 12 }, { at: [0, 4.6, -8], colour: cold, power: 1.9, reach: 12 }],
  },
  'recording-studio': {
    width: 6.6, height: 2.8, back: 3,
    floor: paint('#6a4426', 'planks'), walls: paint('#4a4644', 'carpet'), ceiling: paint('#3a3838', 'plaster'), skirting: '#2a2624',
    pieces: [
      ['rug', 0, -0.4, 0, { wide: 3.4, deep: 2.2, colour: '#5a2a2a', border: '#c9a25a' }],
      ['console', 0, -2.1, pi, { wide: 3 }], ['glazing', 0, -2.98, 0, { wide: 2.6, low: 1.15, high: 1 }],
      ['speaker', -1.75, -2.6, 0.25, { count: 1, y: 0.9 }], ['speaker', 1.75, -2.6, -0.25, { count: 1, y: 0.9 }], ['plain-stand', -1.75, -2.6, 0, {}], ['plain-stand', 1.75, -2.6, 0, {}],
      ['foam', -2.5, -2.99, 0, { wide: 1.4, high: 1.7 }], ['foam', 2.5, -2.99, 0, { wide: 1.4, high: 1.7 }],
      ['foam', -3.29, -1.2, pi / 2, { wide: 2.6, high: 1.7 }], ['foam', 3.29, -1.2, -pi / 2, { wide: 2.6, high: 1.7 }],
      ['microphone', 1.3, -0.9, -0.5, {}], ['drums', -2.4, -0.9, 0.6, {}],
    ],
    lamps: [{ at: [-1.6, 2.5, -1.6], colour: '#ffb070', power: 1.4, reach: 7 }, { at: [1.8, 2.5, -1.2], colour: '#b88aff', power: 1.2, reach: 7 }, { at: [0, 2.6, 1.2], colour: '#ffd9ac', power: 1.5, reach: 8 }],
  },
  'hospital-room': {
    width: 6.4, height: 2.75, back: 3,
    floor: paint('#c4ccc8', 'tiles'), walls: paint('#dfe8e4', 'plaster'), panel: { paint: paint('#a9cfc6', 'plain', { gloss: 0.4 }), height: 1 }, ceiling: paint('#eef0ee', 'tiles'), skirting: '#8fa8a2',
    windows: [{ wall: 'left', count: 1, middle: -0.8, pitch: 2, width: 1.9, low: 0.9, high: 2.2, panes: [2, 1], outlook: 'city', frame: '#d8dcd8' }],
    pieces: [
      ['hospital-bed', 0.9, -1.9, 0, {}], ['monitor', 1.95, -2.5, -0.3, {}], ['drip', -0.05, -2.6, 0, {}], ['privacy', -2.2, -2.5, 0.25, { wide: 1.6 }],
      ['cabinet', 2.8, -2.65, 0, { drawers: 2, colour: '#d8dcd8' }], ['panel-strip', 0.9, -2.99, 0, {}], ['armchair', 2.6, -0.3, -pi / 2, { colour: '#7aa0a8' }], ['strips', 0, -0.8, 0, {}],
    ],
    lamps: [{ at: [0.9, 2.5, -1.8], colour: '#f4f8ff', power: 1.5, reach: 8 }, { at: [-0.8, 2.6, 1], colour: '#f4f8ff', power: 1.3, reach: 8 }],
  },
  gym: {
    width: 9, height: 3.4, back: 3.8,
    floor: paint('#3a3c40', 'carpet', { gloss: 0.3 }), walls: paint('#c8c6c0', 'plaster'), backWall: paint('#53585c', 'brick'), ceiling: paint('#3a3d40', 'rough'), skirting: '#1c1c1e',
    windows: [{ wall: 'left', count: 3, middle: -0.5, pitch: 2.4, width: 2, low: 0.6, high: 2.9, panes: [2, 2], outlook: 'city', frame: '#2a2c2e' }],
    pieces: [
      ['mirror', -1.9, -3.79, 0, { wide: 2.6, high: 1.9, low: 0.5, frame: '#2a2c2e' }], ['dumbbells', -1.9, -3.35, 0, { wide: 2.8 }],
      ['barbell', 1, -2.7, 0, {}], ['treadmill', 2.8, -2.6, 0, {}], ['treadmill', 3.85, -2.6, 0, {}], ['punchbag', -3.5, -1.6, 0, {}],
      ['barbell', 3.4, 0.6, -pi / 2, {}], ['strips', 0, -0.5, 0, {}],
    ],
    lamps: [{ at: [-1.6, 3.2, -1.6], colour: '#fff4e4', power: 1.7, reach: 9 }, { at: [2, 3.2, -1.4], colour: '#fff4e4', power: 1.7, reach: 9 }, { at: [0, 3.2, 2], colour: '#fff4e4', power: 1.3, reach: 9 }],
  },
  'locker-room': {
    width: 6, height: 2.7, back: 3.2, floor: paint('#8f9a9c', 'tiles'), walls: paint('#d3dad8', 'metro'), ceiling: white, skirting: null,
    pieces: [['lockers', -1.2, -2.95, 0, { count: 6 }], ['lockers', 1.3, -2.95, 0, { count: 6 }], ['lockers', 2.75, -0.6, -pi / 2, { count: 8 }], ['lockers', -2.75, -0.6, pi / 2, { count: 8 }], ['bench', 0, -1.9, 0, { wide: 3, colour: '#a87a48' }], ['strips', 0, 0, 0, {}]],
    lamps: [{ at: [0, 2.5, -1.2], colour: cold, power: 1.6, reach: 8 }, { at: [0, 2.5, 2], colour: cold, power: 1.2, reach: 8 }],
  },
}; // prettier-ignore

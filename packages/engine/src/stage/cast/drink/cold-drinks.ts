import type { Vector3 } from '@onereel/spec';
import type { Profile } from '../prop/curve.ts';
import type { Perch } from '../family.ts';
import type { Design, Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';
import { addFilling } from './filling.ts';

/** A straight glass with a thick foot. */
const tumbler = (low: number, high: number, tall: number): Profile => [
  [0, 0], [low * 0.94, 0], [low, 0.2], [high, tall], [high, tall], [high - 0.22, tall], [high - 0.22, tall], [low - 0.2, 1], [0, 0.9],
]; // prettier-ignore

/** A foot, a stem and the outside of a bowl that starts at `stem`. */
const stemmed = (foot: number, stem: number, bowl: Profile): Profile => [
  [0, 0],
  [foot, 0],
  [foot, 0.25],
  [foot * 0.3, 0.6],
  [0.32, 1.4],
  [0.3, stem - 1],
  [0.5, stem],
  ...bowl,
];

function straw(work: Sculpt, from: Vector3, to: Vector3, colour: string): void {
  work.rod('plastic', [from, to], 0.32, { colour, around: 9, paint: ([x, y, z]) => (Math.sin((x + y + z) * 2.6) > 0 ? tone(colour) : tone('#f4f0e8')) });
} // prettier-ignore

/** A round slice of citrus on a rim. */
function slice(work: Sculpt, at: Vector3, radius: number, skin: string, flesh: string, turn: Vector3): void {
  work.spun('peel', [[0, -0.25], [radius, -0.25], [radius, 0.25], [0, 0.25]], { colour: skin, steps: 1, at, turn, around: 28, paint: ([x, y, z]) => { const r = Math.hypot(x, z) / radius; return r > 0.93 ? tone(skin) : r > 0.84 || Math.abs(Math.sin(Math.atan2(x, z) * 4.5)) < 0.13 || Math.abs(y) < 0.2 ? tone('#f6efd4') : tone(flesh); } });
  work.spun('glaze', [[radius * 0.82, 0.27], [radius * 0.1, 0.3]], { colour: flesh, steps: 1, at, turn, around: 28 });
} // prettier-ignore

function iceCubes(work: Sculpt, radius: number, high: number, count: number, size: number): void {
  for (let cube = 0; cube < count; cube++) work.block('ice', [size, size, size], { at: [Math.sin(cube * 2.4) * radius * 0.5, high - (cube % 3) * size * 0.8, Math.cos(cube * 2.4) * radius * 0.5], turn: [cube * 0.9, cube * 1.7, 0.3], round: size * 0.14 });
} // prettier-ignore

const held = (low: number, high: number, wide: number, level = high): readonly Perch[] => [
  { name: 'inside', at: [0, level, 0], room: [wide, wide] },
  { name: 'grip', at: [0, (low + high) / 2, 0], room: [wide, wide], hold: 'fist' },
];

const plainGlass =
  (colour: string, { low = 3, high = 3.6, tall = 12, substance = 'glaze' as const, extras }: { low?: number; high?: number; tall?: number; substance?: 'glaze' | 'water'; extras?: (work: Sculpt) => void } = {}): Design =>
  (work) => {
    const pose = addFilling(work, { low: 1, high: tall * 0.86, from: low - 0.25, to: high - 0.35, colour: work.colour(colour), substance, ...(substance === 'water' ? {} : { profile: [[0, 0.95], [low + ((high - low) * 0.95) / tall + 0.02, 0.95], [low + ((high - low) * 0.95) / tall + 0.02, 0.95], [low + (high - low) * 0.86 + 0.02, tall * 0.86]] as const }) });
    extras?.(work);
    work.spun('glass', tumbler(low, high, tall), { around: 40, steps: 3 });
    return { pose, perches: held(0, tall, low * 2, tall * 0.86) };
  }; // prettier-ignore

const wine =
  (colour: string): Design =>
  (work) => {
    const pose = addFilling(work, { low: 9.6, high: 14.2, from: 1.4, to: 4.05, colour: work.colour(colour), profile: [[0, 9.2], [1.6, 9.3], [2.65, 10], [3.6, 11.3], [4.14, 12.6], [4.26, 14.2]] });
    work.spun('glass', stemmed(3.6, 9, [[2.6, 10], [4.1, 12.6], [4.2, 15], [3.5, 19.4], [3.5, 19.4], [3.4, 19.4]]), { around: 40 });
    return { pose, perches: held(4, 9, 3, 14.2) };
  }; // prettier-ignore

/** Cold drinks in their glasses. Centimetres. */
export const coldDrinks: Designs = {
  'water-glass': plainGlass('#a9cfdc', { substance: 'water', extras: (work) => iceCubes(work, 3, 9.4, 4, 1.9) }),
  milk: plainGlass('#f6f3ea'),
  juice: plainGlass('#f29a1c', { extras: (work) => { slice(work, [3.4, 12, 0], 3, '#e8790f', '#f5b04a', [Math.PI / 2, 0.5, 0]); straw(work, [-0.6, 2, 0], [-2.6, 17, 0.4], '#d8381e'); } }),
  lemonade: plainGlass('#f0e08a', { tall: 14, substance: 'water', extras: (work) => { iceCubes(work, 3, 10.5, 5, 2); slice(work, [3.4, 14, 0], 2.8, '#f2cf1d', '#f7e37a', [Math.PI / 2, 0.5, 0]); straw(work, [0, 2, 0], [-2, 19, 0.4], '#4a9a3a'); work.blade('leaf', { long: 3, wide: 1.6, lean: 0.5, curl: 0.5, cup: 0.3 }, { colour: '#4f9a3a', at: [-0.6, 12, 1] }); work.blade('leaf', { long: 2.6, wide: 1.5, lean: 0.6, curl: 0.5, cup: 0.3 }, { colour: '#3f8a30', turn: [0, 1.8, 0], at: [-0.6, 12, 1] }); } }),
  cola: plainGlass('#2a120a', { tall: 14, extras: (work) => { iceCubes(work, 3, 12.4, 6, 2); straw(work, [0, 2, 0], [2.2, 19, -0.4], '#c4201c'); } }),
  'iced-tea': plainGlass('#a85a1c', { tall: 14, extras: (work) => { iceCubes(work, 3, 12.3, 6, 2); slice(work, [-3.4, 14, 0], 2.8, '#f2cf1d', '#f7e37a', [Math.PI / 2, -0.5, 0]); } }),
  whiskey: plainGlass('#b5651c', { low: 4, high: 4.3, tall: 9, extras: (work) => iceCubes(work, 3.6, 6.6, 3, 2.8) }),
  smoothie: plainGlass('#d8486a', { low: 2.8, high: 4, tall: 15, extras: (work) => { work.ball('glaze', [3.6, 1.5, 3.6], { colour: work.colour('#dd5f7c'), at: [0, 13, 0], gloss: 0.4 }); straw(work, [0, 3, 0], [2.4, 20, 0.4], '#3a9a6a'); work.ball('peel', [1.2, 1.5, 1.2], { colour: '#cf1420', at: [-1.2, 15, 1] }); work.round(5, (angle) => work.blade('leaf', { long: 1, wide: 0.5, lean: 1.2 }, { turn: [0, angle, 0], at: [-1.2, 16.4, 1] })); } }),
  milkshake: plainGlass('#f0b8c8', { low: 2.6, high: 4.2, tall: 17, extras: (work) => { for (let turn = 0; turn < 4; turn++) work.hoop('glaze', 3 - turn * 0.7, 1.15 - turn * 0.1, { colour: '#fbf6ee', gloss: 0.3, at: [0, 15.6 + turn * 1.35, 0], turn: [0.1, turn, 0], around: 26, section: 10 }); work.ball('peel', 1.05, { colour: '#b5101e', gloss: 0.95, at: [0, 20.8, 0] }); straw(work, [1, 4, 0], [3, 23.5, -0.6], '#e0566a'); } }),
  wine: wine('#5a0c1c'),
  'white-wine': wine('#e6d88a'),
  beer(work) {
    const pose = addFilling(work, { low: 1.2, high: 13, from: 3.7, to: 3.9, colour: work.colour('#d8920c'), profile: [[0, 1.2], [4.53, 1.2], [4.53, 1.2], [4.53, 13]] });
    work.moving('liquid', [0, 1.2, 0], () => { work.spun('flesh', [[4.54, 12.8], [4.54, 14.6], [4.7, 15.6], [3.4, 16.8], [1.6, 17.4], [0, 17.5]], { colour: '#fbf6e6', gloss: 0.15, around: 36, bend: ([x, y, z], n) => { const k = (mottle([x, y, z], 0.9) - 0.5) * 0.7; return [x + n[0] * k, y + n[1] * k, z + n[2] * k]; } }); for (let bubble = 0; bubble < 40; bubble++) work.ball('glaze', 0.12 + (bubble % 3) * 0.05, { colour: '#ffe6a0', at: [Math.sin(bubble * 2.4) * 4.53, 1.8 + (bubble * 0.618 % 1) * 10.6, Math.cos(bubble * 2.4) * 4.53], around: 6, down: 4 }); });
    work.spun('glass', [[0, 0], [4.4, 0], [4.5, 0.4], [4.5, 15], [4.5, 15], [4.15, 15]], { around: 48, steps: 2, bend: ([x, y, z]) => { const k = 1 + 0.012 * Math.cos(Math.atan2(x, z) * 12); return [x * k, y, z * k]; } });
    work.rod('glass', [[4.2, 12.6, 0], [7, 12.8, 0], [8, 10.4, 0], [8, 5.4, 0], [7, 3.2, 0], [4.2, 3.4, 0]], 0.75, { around: 12 });
    return { pose, perches: [{ name: 'inside', at: [0, 13, 0], room: [7, 7] }, { name: 'grip', at: [8, 8, 0], room: [2, 6], hold: 'fist' }] };
  },
  cocktail(work) {
    const pose = addFilling(work, { low: 10.2, high: 16, from: 2, to: 4.3, colour: work.colour('#e8622a'), profile: [[0, 9.5], [2, 9.6], [3.05, 10.4], [4.54, 13], [4.68, 16]], top: work.form.colour ?? '#f2a02c' });
    work.spun('glass', stemmed(3.8, 9.4, [[3, 10.4], [4.5, 13], [4.7, 17.6], [4.7, 17.6], [4.6, 17.6]]), { around: 40 });
    umbrella(work, [-2.4, 20.4, 0.6]);
    slice(work, [4.6, 17.6, 0], 2.8, '#e8790f', '#f5b04a', [Math.PI / 2, 0.6, 0]);
    straw(work, [0.6, 12, 0], [2.2, 23.5, -1.4], '#3a8fd0');
    work.ball('peel', 0.9, { colour: '#b5101e', gloss: 0.95, at: [0.4, 16.4, 1.8] });
    return { pose, perches: held(4, 9, 3, 16) };
  },
  martini(work) {
    const pose = addFilling(work, { low: 11, high: 15, from: 0.6, to: 5, colour: work.colour('#d9e4c8'), substance: 'water', round: 0.05 });
    work.spun('glass', [[0, 0], [3.8, 0], [3.8, 0.25], [1, 0.6], [0.3, 1.4], [0.3, 9.6], [0.4, 10.4], [0.4, 10.4], [6, 16.2], [6, 16.2], [5.9, 16.3]], { around: 44, steps: 2 });
    work.rod('wood', [[-4.4, 17.4, 0], [3.4, 12.6, 0.4]], 0.12, { colour: '#d9b98a', around: 6 });
    for (const step of [0, 1]) { work.ball('peel', [0.95, 0.85, 0.85], { colour: '#7a8f2c', gloss: 0.8, at: [-0.2 - step * 1.9, 14.8 + step * 1.17, 0.2] }); work.ball('peel', 0.3, { colour: '#c4201c', at: [0.65 - step * 1.9, 14.4 + step * 1.17, 0.45], around: 8, down: 6 }); }
    return { pose, perches: held(3, 9, 3, 15) };
  },
  champagne(work) {
    const pose = addFilling(work, { low: 9.4, high: 19.6, from: 1, to: 2.35, colour: work.colour('#e6c368'), round: 0.3, top: '#fbf2d0' });
    work.spun('glass', stemmed(3.2, 8.6, [[1.5, 10.4], [2.4, 14], [2.6, 18], [2.35, 22.4], [2.35, 22.4], [2.27, 22.4]]), { around: 36 });
    for (let bubble = 0; bubble < 7; bubble++) work.moving(`bubble-${bubble}`, [0, 10, 0], () => work.ball('light', 0.13, { colour: '#fff4c8', glow: 0.6, at: [Math.sin(bubble * 2.4) * 0.9, 10, Math.cos(bubble * 2.4) * 2.1], around: 6, down: 4 }));
    return { perches: held(3, 8, 3, 19.6), pose: (moment) => ({ ...pose(moment), ...Object.fromEntries(Array.from({ length: 7 }, (_, bubble) => [`bubble-${bubble}`, { shift: [0, ((moment.seconds * 0.5 + bubble * 0.37) % 1) * 9.2, 0] as const }])) }) };
  },
}; // prettier-ignore

/** A paper umbrella on a stick, as bars put on drinks. */
function umbrella(work: Sculpt, [x, y, z]: Vector3): void {
  work.rod('wood', [[x + 2.6, y - 8, z], [x - 0.2, y + 0.6, z]], 0.14, { colour: '#d9b98a', around: 6 });
  work.spun('paper', [[3.4, -1.7], [2.2, -0.6], [0, 0.3]], { steps: 3, around: 40, turn: [0, 0, 0.32], at: [x, y, z], paint: (p) => { const a = Math.atan2(p[0], p[2]); return Math.hypot(p[0], p[2]) > 3 ? tone('#f2c22e') : blend(Math.sin(a * 4) > 0 ? '#e0365a' : '#f28a2a', '#7a1430', Math.abs(Math.sin(a * 4)) < 0.16 ? 0.8 : 0); } });
} // prettier-ignore

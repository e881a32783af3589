import type { Vector3 } from '@onereel/spec';
import { capsule, ellipsoidField, smoothUnion } from '../../../shapes/distance-field.ts';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

/** A wheel with a hub, its axle along x, that turns by the name given. */
function wheel(work: Sculpt, name: string, at: Vector3, radius: number, wide: number, tyre = '#222226', hub = '#d8d8d4'): void {
  work.moving(name, at, () => {
    work.spun('rubber', [[0, -wide / 2], [radius * 0.9, -wide / 2], [radius, -wide * 0.35], [radius, wide * 0.35], [radius * 0.9, wide / 2], [0, wide / 2]], { colour: tyre, steps: 1, turn: [0, 0, Math.PI / 2], at, around: 24 });
    for (const side of [-1, 1]) { work.ball('plastic', [wide * 0.2, radius * 0.5, radius * 0.5], { colour: hub, at: [at[0] + side * wide * 0.45, at[1], at[2]], around: 14, down: 10 }); work.ball('plastic', [wide * 0.12, radius * 0.14, radius * 0.14], { colour: '#f2c22e', at: [at[0] + side * wide * 0.6, at[1] + radius * 0.36, at[2]], around: 8, down: 6 }); }
  });
} // prettier-ignore

const eyes = (work: Sculpt, at: Vector3, apart: number, size: number): void => [-1, 1].forEach((side) => { work.ball('lacquer', size, { colour: '#100c0a', gloss: 1, at: [at[0] + side * apart, at[1], at[2]], around: 12, down: 10 }); work.ball('light', size * 0.28, { colour: '#ffffff', glow: 0.8, at: [at[0] + side * apart + size * 0.3, at[1] + size * 0.4, at[2] + size * 0.8], around: 6, down: 5 }); }); // prettier-ignore

const rolling = (names: readonly string[], radius: number) => ({ travelled }: { travelled: number }) => Object.fromEntries(names.map((name) => [name, { turn: [travelled / (radius * 0.01), 0, 0] as const }])); // prettier-ignore

/** Toys to hold, push and wind. Centimetres. */
export const playthings: Designs = {
  'teddy-bear'(work) {
    const fur = work.colour('#a8713c');
    const pale = blend(fur, '#f2d8ac', 0.6);
    const limbs = [-1, 1].flatMap((side) => [capsule([side * 5.4, 15.6, 0.6], [side * 9.6, 10, 3.4], 2.7, 2.6), capsule([side * 4.6, 4, 2], [side * 6.4, 2.9, 9.6], 3.5, 3), ellipsoidField([side * 5.2, 30.6, -0.4], [2.7, 2.8, 1.5])]);
    work.clay('fur', smoothUnion([ellipsoidField([0, 9.6, 0], [7, 8, 6]), ellipsoidField([0, 23.6, 0.6], [7, 6.4, 6]), ...limbs], 1), 0.72, { colour: fur, paint: (p) => blend(fur, '#5a3416', mottle(p, 0.25) * 0.25) });
    work.ball('fur', [3.3, 2.5, 2.4], { colour: pale, at: [0, 21.6, 5.8] });
    work.ball('leather', [1.15, 0.85, 0.7], { colour: '#1f1410', gloss: 0.7, at: [0, 22.9, 8] });
    for (const side of [-1, 1]) { work.rod('leather', [[0, 21.9, 8.2], [side * 0.8, 20.8, 8], [side * 1.7, 21, 7.5]], 0.16, { colour: '#1f1410', around: 5 }); work.ball('fur', [1.6, 1.7, 0.6], { colour: pale, at: [side * 5.2, 30.6, 0.85], around: 12, down: 8 }); work.ball('fur', [2.2, 2.4, 0.6], { colour: pale, at: [side * 6.45, 2.95, 12.3] }); }
    work.ball('fur', [4.8, 5.6, 2], { colour: pale, at: [0, 9, 4.6] });
    eyes(work, [0, 24.9, 5.9], 2.6, 0.75);
    for (const side of [-1, 1]) work.blade('cloth', { long: 5, wide: 3.6, lean: 0.2, curl: 0.3, blunt: 0.5, belly: 0.75, cup: 0.3 }, { colour: '#b81e2c', turn: [0, 0, side * -Math.PI / 2], at: [0, 17.2, 5.9] });
    work.ball('cloth', [1, 1, 0.9], { colour: '#b81e2c', at: [0, 17.2, 6.2] });
    return { anchors: { head: [0, 24, 0] }, perches: [{ name: 'seat', at: [0, 4, 8], room: [8, 6] }, { name: 'grip', at: [0, 10, 0], room: [14, 12], hold: 'both' }] };
  },
  doll(work) {
    const dress = work.colour('#d8486a');
    work.spun('cloth', [[0, 0.5], [8.4, 0], [8, 1], [6, 8], [3, 14.5], [2.7, 16], [3.1, 18], [2.6, 20.6], [0, 21.4]], { colour: dress, around: 72, bend: ([x, y, z]) => { const k = 1 + 0.07 * Math.max(0, 1 - y / 13) * Math.sin(Math.atan2(x, z) * 12); return [x * k, y, z * k]; }, paint: ([, y]) => (y < 1.5 ? tone('#f6eee4') : y > 14.4 && y < 15.6 ? tone('#f6eee4') : dress) });
    for (const side of [-1, 1]) { work.rod('skin', [[side * 2.6, 20, 0], [side * 5.2, 16, 0.8], [side * 6, 12, 2]], (s) => 0.95 - s * 0.25); work.ball('skin', 0.95, { at: [side * 6.1, 11.4, 2.2] }); work.ball('cloth', [1.9, 1.7, 1.7], { colour: dress, at: [side * 3, 19.7, 0] }); work.ball('skin', [0.5, 0.3, 0.4], { colour: '#f0a090', at: [side * 2.6, 24.4, 3.4] }); work.ball('cloth', [1.7, 3.8, 1.7], { colour: '#6a3a18', at: [side * 4.9, 23, -0.6] }); work.ball('cloth', [1, 0.6, 0.6], { colour: '#f2c22e', at: [side * 4.6, 26, -0.2] }); }
    work.ball('skin', [4.2, 4.3, 4], { at: [0, 25.6, 0] });
    work.ball('cloth', [4.7, 4.5, 4.5], { colour: '#6a3a18', at: [0, 26.6, -0.9], bend: ([x, y, z]) => [x, y, z > 1.6 && y < 1.4 ? 1.6 : z] });
    eyes(work, [0, 25.6, 3.6], 1.55, 0.6);
    work.rod('lacquer', [[-0.9, 23.7, 3.7], [0, 23.3, 3.85], [0.9, 23.7, 3.7]], 0.16, { colour: '#b82a3a', around: 5 });
    work.ball('skin', 0.35, { at: [0, 24.7, 4.1] });
  },
  puppet(work) {
    const coat = work.colour('#b8342a');
    work.block('wood', [16, 1, 1.6], { colour: '#8a5a34', at: [0, 46, 0] });
    work.block('wood', [1.6, 1, 12], { colour: '#8a5a34', at: [0, 46, 0] });
    work.moving('body', [0, 45.5, 0], () => {
      work.ball('wood', [3.2, 3.7, 3.2], { colour: '#d8a874', at: [0, 27, 0] });
      work.spun('cloth', [[3.4, 28.6], [2.4, 31], [0.8, 34], [0, 34.4]], { colour: coat });
      work.ball('wood', [0.6, 0.6, 1.6], { colour: '#c8906a', at: [0, 26.8, 3.8] });
      eyes(work, [0, 28, 2.8], 1.2, 0.5);
      work.rod('lacquer', [[-1.2, 25.3, 2.9], [0, 24.8, 3.1], [1.2, 25.3, 2.9]], 0.18, { colour: '#8a2018', around: 5 });
      work.block('cloth', [7, 9, 4], { colour: coat, at: [0, 18.6, 0], round: 1.4 });
      for (const high of [21, 18.4, 15.8]) work.ball('brass', 0.5, { at: [0, high, 2.1], around: 8, down: 6 });
      for (const side of [-1, 1]) { work.rod('cloth', [[side * 3.8, 21.8, 0], [side * 7, 18.4, 0.6]], 1.2, { colour: coat }); work.rod('wood', [[side * 7.2, 18.2, 0.7], [side * 9.4, 21.4, 1.6]], 0.9, { colour: '#d8a874' }); work.ball('wood', 1.3, { colour: '#d8a874', at: [side * 9.7, 22, 1.8] }); work.rod('cloth', [[side * 1.9, 14.2, 0], [side * 2.4, 8.6, 0.6]], 1.4, { colour: '#3a4f7a' }); work.rod('wood', [[side * 2.4, 8.2, 0.6], [side * 2.3, 2.6, 0]], 1.1, { colour: '#d8a874' }); work.ball('leather', [1.5, 1.2, 2.6], { colour: '#3a2418', at: [side * 2.3, 1.2, 1] }); work.rod('cloth', [[side * 9.7, 22.6, 1.8], [side * 7.6, 46, 0]], 0.08, { colour: '#e8e4da', around: 4 }); work.rod('cloth', [[side * 2.4, 9.4, 1.4], [side * 0.4, 46, 5.4]], 0.08, { colour: '#e8e4da', around: 4 }); }
      work.rod('cloth', [[0, 34, 0], [0, 46, 0]], 0.08, { colour: '#e8e4da', around: 4 });
    });
    return { pose: ({ seconds }) => ({ body: { turn: [Math.sin(seconds * 1.7) * 0.05, Math.sin(seconds * 0.9) * 0.15, Math.sin(seconds * 2.1) * 0.07] } }), perches: [{ name: 'grip', at: [0, 46, 0], room: [4, 4], hold: 'fist' }] };
  },
  'rubber-duck'(work) {
    const yellow = work.colour('#f5c416');
    work.clay('plastic', smoothUnion([ellipsoidField([0, 3.6, -0.6], [4.4, 3.7, 5.4]), ellipsoidField([0, 9, 2.2], [3.2, 3.1, 3.2]), capsule([0, 5.6, -5], [0, 7, -6.6], 1.6, 0.5), ellipsoidField([3.9, 4.6, -1], [1, 1.7, 3]), ellipsoidField([-3.9, 4.6, -1], [1, 1.7, 3])], 1.1), 0.42, { colour: yellow, gloss: 0.8 });
    work.ball('plastic', [1.7, 0.5, 1.6], { colour: '#e8661c', at: [0, 8.9, 5.5], turn: [-0.2, 0, 0] });
    work.ball('plastic', [1.4, 0.4, 1.2], { colour: '#d85a16', at: [0, 8.2, 5.2], turn: [0.2, 0, 0] });
    eyes(work, [0, 10, 4.5], 1.6, 0.5);
  },
  'toy-car'(work) {
    const red = work.colour('#c81e1e');
    work.slab('lacquer', [[-9, 2.4], [9, 2.4], [9.4, 4], [9, 5.6], [5.4, 6.2], [3, 9.6], [-4, 9.8], [-6.6, 6.6], [-9.2, 6]], 8, { bevel: 1.2, colour: red, turn: [0, -Math.PI / 2, 0] });
    work.slab('glaze', [[4.4, 6.4], [2.6, 9], [-0.4, 9.1], [-0.4, 6.4]], 8.12, { colour: '#20303c', gloss: 1, turn: [0, -Math.PI / 2, 0] });
    work.slab('glaze', [[-1.2, 6.4], [-1.2, 9.1], [-3.6, 9.1], [-5.4, 6.6]], 8.12, { colour: '#20303c', gloss: 1, turn: [0, -Math.PI / 2, 0] });
    for (const side of [-1, 1]) { work.ball('light', [0.9, 0.9, 0.4], { colour: '#fff4d0', glow: 0.6, at: [side * 2.6, 4.8, 9.2] }); work.ball('lacquer', [0.7, 0.6, 0.4], { colour: '#7a0c0c', at: [side * 2.6, 5, -9.1] }); }
    work.block('chrome', [7, 0.9, 0.8], { at: [0, 3, 9.3] });
    work.block('lacquer', [2, 0.2, 18], { colour: '#f4f0e8', at: [0, 6.2, 0], size: 1 });
    const names = ['a', 'b', 'c', 'd'].map((name, at) => { wheel(work, `wheel-${name}`, [(at % 2 ? 1 : -1) * 4, 2.2, at < 2 ? 5.4 : -5.4], 2.2, 1.8); return `wheel-${name}`; });
    return { pose: rolling(names, 2.2), perches: [{ name: 'top', at: [0, 9.8, 0], room: [6, 6] }] };
  },
  'toy-train'(work) {
    const green = work.colour('#2f6a4a');
    const names: string[] = [];
    const axle = (z: number, r: number): void => [-1, 1].forEach((side) => { const name = `wheel-${names.length}`; names.push(name); wheel(work, name, [side * 3.6, r, z], r, 1, '#b8241e', '#f2c22e'); });
    work.block('wood', [6, 1.6, 17], { colour: '#3a3a40', at: [0, 3.2, 8] });
    work.spun('lacquer', [[0, -5.4], [2.9, -5.4], [3, -5], [3, 5], [2.9, 5.4], [0, 5.4]], { colour: green, steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 6.8, 11] });
    for (const z of [7.6, 11, 14.4]) work.hoop('brass', 3.02, 0.25, { turn: [Math.PI / 2, 0, 0], at: [0, 6.8, z], section: 6 });
    work.spun('lacquer', [[0, 0], [0.9, 0], [0.9, 2.4], [1.7, 4], [1.7, 4.4], [1, 4.4]], { colour: '#26262a', at: [0, 9.4, 14], steps: 1 });
    work.ball('brass', [1.2, 1.5, 1.2], { at: [0, 9.8, 9.6] });
    work.block('lacquer', [6.4, 8, 6], { colour: '#b8241e', at: [0, 8, 2.8], round: 0.4 });
    for (const side of [-1, 1]) work.block('glaze', [0.2, 2.6, 2.8], { colour: '#f4e6b0', at: [side * 3.2, 9.6, 2.8] });
    work.block('lacquer', [7.6, 0.9, 7.2], { colour: '#26262a', at: [0, 12.4, 2.8], round: 0.4 });
    work.ball('light', [0.9, 0.9, 0.5], { colour: '#fff0b0', glow: 1.5, at: [0, 6.8, 16.5] });
    for (const [z, r] of [[2, 2.4], [7.6, 1.9], [12.4, 1.9]] as const) axle(z, r);
    for (const [from, colour] of [[-9, '#2f5f9a'], [-20, '#e0a020']] as const) { work.block('wood', [6.2, 1.2, 9.4], { colour: '#3a3a40', at: [0, 3, from], round: 0.2 }); work.block('lacquer', [6.4, 4.4, 9], { colour, at: [0, 5.6, from], round: 0.4 }); for (let load = 0; load < 5; load++) work.ball('wood', 1.6, { colour: '#a8763f', at: [Math.sin(load * 2.4) * 1.4, 8, from + (load - 2) * 1.7] }); axle(from - 2.8, 1.7); axle(from + 2.8, 1.7); work.rod('iron', [[0, 3, from + 4.6], [0, 3, from + 6.4]], 0.4); }
    const steam = [0, 1, 2].map((puff) => { work.moving(`puff-${puff}`, [0, 14, 14], () => work.ball('steam', 1.6, { at: [0, 14, 14] })); return puff; });
    return { pose: (moment) => ({ ...rolling(names, 2)(moment), ...Object.fromEntries(steam.map((puff) => { const way = (moment.seconds * 0.8 + puff / 3) % 1; return [`puff-${puff}`, { shift: [0, way * 8, -way * 6] as const, size: (0.5 + way) * Math.sin(Math.PI * way) + 0.01 }]; })) }) };
  },
  'spinning-top'(work) {
    work.moving('top', [0, 0, 0], () => { work.spun('lacquer', [[0, 0], [0.25, 0.4], [0.6, 1.6], [3.4, 4.4], [5, 6.4], [4.6, 7.6], [2, 8.6], [0.7, 9], [0.5, 9.6], [0.5, 12.6], [0.8, 13], [0, 13.3]], { around: 48, gloss: 0.9, paint: ([x, y, z]) => (y > 9 || y < 1 ? tone('#e0b050') : Math.sin(Math.atan2(x, z) * 4) > 0 && y > 6.2 ? tone('#f2c22e') : y > 6.9 ? work.colour('#d8281e') : y > 4.6 ? tone('#2f6ab0') : work.colour('#d8281e')) }); });
    return { pose: ({ seconds, speed, actions }) => { const on = actions.has('spin') || speed > 0 || actions.size === 0 ? 1 : 0; return { top: { turn: [Math.sin(seconds * 5) * 0.09, seconds * 26 * on, Math.cos(seconds * 5) * 0.09] } }; } };
  },
  'building-blocks'(work) {
    const colours = ['#d8281e', '#2f6ab0', '#f2b81c', '#3f9a44', '#e8702a', '#8a4fb0'];
    const spots: readonly (readonly [number, number, number, number])[] = [[-5.6, 2.5, 0, 0.1], [0, 2.5, 0.6, -0.15], [5.6, 2.5, -0.2, 0.2], [-2.8, 7.6, 0.3, 0.3], [2.9, 7.6, 0.2, -0.1], [0.1, 12.7, 0.2, 0.4]];
    spots.forEach(([x, y, z, turn], at) => { work.block('painted-wood', [5, 5, 5], { colour: at === 0 ? work.colour(colours[0]!) : colours[at]!, at: [x, y, z], turn: [0, turn, 0], round: 0.5 }); work.slab('paper', [[-1.4, -1.6], [-0.6, -1.6], [-0.3, -0.7], [0.3, -0.7], [0.6, -1.6], [1.4, -1.6], [0.5, 1.6], [-0.5, 1.6]], 0.1, { colour: '#f8f4e8', at: [x + Math.sin(turn) * 2.55, y, z + Math.cos(turn) * 2.55], turn: [0, turn, 0] }); });
    work.slab('painted-wood', [[-2.6, 0], [2.6, 0], [0, 4]], 4.4, { colour: '#3f9a44', bevel: 0.3, at: [0.1, 15.2, 0.2] });
    work.spun('painted-wood', [[0, -3], [2, -3], [2.2, -2.8], [2.2, 2.8], [2, 3], [0, 3]], { colour: '#f2b81c', steps: 1, turn: [Math.PI / 2, 0.6, 0], at: [-4.4, 2.2, 8] });
  },
  'rubiks-cube'(work) {
    const faces: readonly (readonly [Vector3, string])[] = [[[0, 1, 0], '#f4f2ea'], [[0, -1, 0], '#f2d41c'], [[0, 0, 1], '#c81e1e'], [[0, 0, -1], '#f07a1c'], [[1, 0, 0], '#1f5ac0'], [[-1, 0, 0], '#2a9a3f']];
    for (let layer = -1; layer <= 1; layer++) work.moving(`layer-${layer}`, [0, 3 + layer * 1.95, 0], () => { for (let x = -1; x <= 1; x++) for (let z = -1; z <= 1; z++) { const at: Vector3 = [x * 1.95, 3 + layer * 1.95, z * 1.95]; work.block('plastic', [1.92, 1.92, 1.92], { colour: '#141416', at, round: 0.16 }); faces.forEach(([normal, colour], face) => { if ((normal[0] && normal[0] !== x) || (normal[1] && normal[1] !== layer) || (normal[2] && normal[2] !== z)) return; const mixed = faces[(face + (Math.abs(x * 3 + layer * 5 + z * 7) % 3 === 1 ? 2 : 0)) % 6]![1]; work.block('plastic', [normal[0] ? 0.1 : 1.62, normal[1] ? 0.1 : 1.62, normal[2] ? 0.1 : 1.62], { colour: work.said('solved') ? colour : mixed, gloss: 0.7, at: [at[0] + normal[0] * 0.97, at[1] + normal[1] * 0.97, at[2] + normal[2] * 0.97], round: 0.04 }); }); } });
    return { pose: ({ seconds, actions }) => ({ 'layer-1': { turn: [0, actions.size ? (seconds * 1.6) % 6.283 : 0.35, 0] } }) };
  },
  'rocking-horse'(work) {
    const coat = work.colour('#c98d4e');
    work.clay('wood', smoothUnion([ellipsoidField([0, 46, 0], [11, 12, 24]), capsule([0, 50, 16], [0, 72, 27], 9, 6.5), capsule([0, 73, 27], [0, 65, 43], 6.6, 4), ...[-1, 1].flatMap((side) => [capsule([side * 7, 40, 15], [side * 9, 12, 27], 5, 3), capsule([side * 7, 40, -15], [side * 9, 12, -27], 5, 3), capsule([side * 3, 78, 25], [side * 3.6, 84, 25], 2, 0.8)])], 4), 2.1, { colour: coat });
    for (const side of [-1, 1]) { work.rod('painted-wood', [[side * 10, 18, -52], [side * 10, 6, -30], [side * 10, 2, 0], [side * 10, 6, 30], [side * 10, 18, 52]], 2.6, { colour: '#b8241e', around: 10 }); work.ball('lacquer', 1.2, { colour: '#14100c', gloss: 1, at: [side * 5.2, 73, 32] }); }
    for (const z of [-22, 22]) work.block('painted-wood', [22, 2.4, 4], { colour: '#b8241e', at: [0, 7, z] });
    work.ball('leather', [9, 3, 10], { colour: '#7a2418', at: [0, 58, -1] });
    for (let lock = 0; lock < 12; lock++) work.rod('straw', [[0, 80 - lock * 2.2, 24 - lock * 0.9], [Math.sin(lock) * 5, 76 - lock * 2.4, 17 - lock * 0.9], [Math.sin(lock) * 7, 68 - lock * 2.4, 16 - lock]], (s) => 2 - s * 1.4, { colour: '#f0e2c0', around: 6 });
    work.rod('straw', [[0, 52, -22], [0, 50, -32], [0, 36, -37], [0, 26, -35]], (s) => 3 - s * 2, { colour: '#f0e2c0' });
    work.rod('wood', [[-13, 66, 24], [13, 66, 24]], 1.4, { colour: '#8a5a34' });
    return { perches: [{ name: 'seat', at: [0, 61, -1], room: [18, 24] }, { name: 'grip', at: [0, 66, 24], room: [26, 3], hold: 'both' }] };
  },
  robot(work) {
    const blue = work.colour('#4f86b8');
    work.block('steel', [9, 9.5, 6.4], { colour: blue, gloss: 0.7, at: [0, 11.6, 0], round: 0.8 });
    work.block('steel', [7.4, 6, 6], { colour: blend(blue, '#ffffff', 0.15), gloss: 0.7, at: [0, 20.4, 0], round: 0.8 });
    work.spun('rubber', [[2, 16], [1.6, 16.6], [2, 17.2], [1.6, 17.6]], { steps: 1 });
    for (const side of [-1, 1]) { work.ball('light', [1.2, 1.2, 0.5], { colour: '#ffe070', glow: 2, at: [side * 1.8, 21.2, 3] }); work.hoop('chrome', 1.3, 0.25, { turn: [Math.PI / 2, 0, 0], at: [side * 1.8, 21.2, 3.05], around: 20, section: 6 }); work.rod('chrome', [[side * 4.4, 14.6, 0], [side * 6.8, 12.6, 0.4], [side * 7.2, 8.6, 1.6]], 0.95); work.hoop('lacquer', 1.3, 0.5, { colour: '#c8281e', arc: 4.4, turn: [0, -2.2, 0], at: [side * 7.2, 7.4, 2.6], around: 16, section: 8 }); work.rod('chrome', [[side * 2.3, 7.4, 0], [side * 2.3, 3, 0]], 1.2); work.block('lacquer', [3.6, 2.4, 5.4], { colour: '#c8281e', at: [side * 2.3, 1.2, 0.6], round: 0.5 }); work.ball('chrome', 1, { at: [side * 3.9, 20.6, 0] }); }
    work.block('lacquer', [5.6, 4, 0.4], { colour: '#1c2026', at: [0, 12.8, 3.2] });
    ['#e8382a', '#f2c22e', '#4fc04a'].forEach((colour, at) => work.ball('light', 0.55, { colour, glow: 1.4, at: [(at - 1) * 1.6, 13.4, 3.5], around: 10, down: 8 }));
    for (let bar = 0; bar < 4; bar++) work.block('chrome', [0.5, 1 + (bar % 3) * 0.4, 0.3], { at: [bar * 1.1 - 1.6, 11.7, 3.5] });
    work.block('lacquer', [4, 1, 0.3], { colour: '#1c2026', at: [0, 18.6, 3.05] });
    work.rod('chrome', [[0, 23.4, 0], [0, 26, 0]], 0.25); work.ball('light', 0.8, { colour: '#ff4a2a', glow: 1.6, at: [0, 26.4, 0] });
    work.moving('key', [0, 12, -3.4], () => { work.rod('brass', [[0, 12, -3], [0, 12, -5.4]], 0.45); for (const side of [-1, 1]) work.hoop('brass', 1.1, 0.4, { turn: [Math.PI / 2, Math.PI / 2, 0], at: [0, 12 + side * 1.4, -6.2], around: 16, section: 6 }); });
    return { pose: ({ seconds }) => ({ key: { turn: [0, 0, seconds * 2] } }), anchors: { head: [0, 20.4, 0] } };
  },
  'jack-in-the-box'(work) {
    ['#c8281e', '#2f6ab0', '#f2b81c', '#3f9a44'].forEach((colour, at) => work.block('painted-wood', [11.6, 11.6, 0.6], { colour, at: [Math.sin(at * 1.5708) * 5.8, 5.8, Math.cos(at * 1.5708) * 5.8], turn: [0, at * 1.5708, 0] }));
    work.block('painted-wood', [12, 0.6, 12], { colour: '#2f6ab0', at: [0, 14.5, -9.6], turn: [-1.2, 0, 0] });
    work.moving('jack', [0, 2, 0], () => { work.rod('steel', Array.from({ length: 44 }, (_, k): Vector3 => [Math.sin(k * 0.75) * 2.6, 2 + k * 0.38, Math.cos(k * 0.75) * 2.6]), 0.3, { around: 6, steps: 3 }); work.ball('skin', [3.6, 3.8, 3.5], { colour: '#f2d0b4', at: [0, 22.6, 0] }); work.spun('cloth', [[5.4, 17.6], [4.2, 19], [2.4, 19.6]], { colour: '#f2c22e', around: 60, bend: ([x, y, z]) => [x, y + Math.sin(Math.atan2(x, z) * 12) * 0.5, z] }); for (const side of [-1, 1]) { work.rod('cloth', [[side * 1, 25.4, 0], [side * 4.6, 29.4, 0], [side * 7.6, 26, 0.6]], (s) => 2.4 - s * 1.9, { colour: side > 0 ? work.colour('#c8281e') : '#3f9a44' }); work.ball('brass', 0.9, { at: [side * 7.8, 25, 0.7] }); work.ball('skin', [0.9, 0.7, 0.4], { colour: '#f08a7a', at: [side * 2.1, 21.8, 2.8] }); } work.ball('lacquer', 1, { colour: '#d8281e', at: [0, 22.4, 3.7] }); eyes(work, [0, 23.8, 3], 1.4, 0.55); work.rod('lacquer', [[-1.7, 20.8, 2.9], [0, 20, 3.2], [1.7, 20.8, 2.9]], 0.28, { colour: '#b8241e', around: 6 }); });
    return { pose: ({ seconds }) => ({ jack: { turn: [Math.sin(seconds * 5) * 0.08, 0, Math.sin(seconds * 6.3) * 0.1], size: [1, 1 + Math.sin(seconds * 8) * 0.05, 1] } }) };
  },
  kite(work) {
    const red = work.colour('#d8281e');
    work.moving('kite', [0, 0, 0], () => { const corners: readonly (readonly [number, number])[] = [[0, 52], [40, 12], [0, -52], [-40, 12]]; corners.forEach(([x, y], at) => { const [nx, ny] = corners[(at + 1) % 4]!; work.sheet('cloth', (u, v) => { const px = (x + (nx - x) * u) * v; const py = 12 + (y - 12 + (ny - y) * u) * v; return [px, py, (Math.abs(px) / 40) * -7 + 4 + Math.sin(v * 3.1) * 2]; }, { columns: 8, rows: 8, glow: -0.5, colour: at % 2 ? '#f2c22e' : red }); }); work.rod('wood', [[0, 52, 3], [0, -52, 3]], 0.6, { colour: '#c9a26a' }); work.rod('wood', [[-40, 12, -3], [0, 12, 4], [40, 12, -3]], 0.6, { colour: '#c9a26a' }); });
    for (let piece = 0; piece < 8; piece++) work.moving(`tail-${piece}`, [0, -52 - piece * 14, 0], () => { const y = -52 - piece * 14; work.rod('cloth', [[0, y, 0], [0, y - 14, 0]], 0.3, { colour: '#e8e4da', around: 4 }); for (const side of [-1, 1]) work.blade('cloth', { long: 10, wide: 8, lean: 0.1, blunt: 0.5, belly: 0.75 }, { colour: ['#2f6ab0', '#f2c22e', '#3f9a44', '#d8281e'][piece % 4]!, turn: [0, 0, side * -1.4], at: [0, y - 8, 0] }); });
    work.rod('cloth', [[0, 12, 4], [0, -20, 60], [0, -90, 140]], 0.15, { colour: '#e8e4da', around: 4 });
    return { floats: true, perches: [{ name: 'grip', at: [0, -90, 140], room: [2, 2], hold: 'fist' }], pose: ({ seconds }) => ({ kite: { turn: [-0.45 + Math.sin(seconds * 1.3) * 0.06, 0, Math.sin(seconds * 1.1) * 0.16] }, ...Object.fromEntries(Array.from({ length: 8 }, (_, piece) => [`tail-${piece}`, { shift: [Math.sin(seconds * 3 - piece * 0.8) * piece * 2.4, 0, Math.cos(seconds * 2.3 - piece * 0.6) * piece * 1.6 - piece * 3] as const, turn: [0, 0, Math.cos(seconds * 3 - piece * 0.8) * 0.3] as const }])) }) };
  },
  pinwheel(work) {
    work.rod('wood', [[0, 0, 0], [0, 24, 0]], 0.4, { colour: '#e8e0d0' });
    work.moving('wheel', [0, 24, 0.8], () => { for (let vane = 0; vane < 4; vane++) work.sheet('lacquer', (u, v) => { const a = u * 1.5708; const r = v * 10 * (1 - 0.45 * u); return [Math.cos(a) * r, 24 + Math.sin(a) * r, 1 + Math.sin(u * 2.6) * 2.6 * v]; }, { columns: 10, rows: 8, turn: [0, 0, 0], colour: ['#d8281e', '#2f6ab0', '#f2c22e', '#3f9a44'][vane]!, bend: ([x, y, z]) => { const a = vane * 1.5708; return [x * Math.cos(a) - (y - 24) * Math.sin(a), 24 + x * Math.sin(a) + (y - 24) * Math.cos(a), z]; }, size: 1 }); for (let vane = 0; vane < 4; vane++) work.sheet('lacquer', (u, v) => { const a = u * 1.5708; const r = v * 10 * (1 - 0.45 * u); const q = vane * 1.5708; const [x, y] = [Math.cos(a) * r, Math.sin(a) * r]; return [x * Math.cos(q) - y * Math.sin(q), 24 + x * Math.sin(q) + y * Math.cos(q), 0.96 + Math.sin(u * 2.6) * 2.6 * v]; }, { columns: 10, rows: 8, flip: true, colour: blend(['#d8281e', '#2f6ab0', '#f2c22e', '#3f9a44'][vane]!, '#ffffff', 0.4) }); work.ball('brass', 0.9, { at: [0, 24, 3] }); });
    return { pose: ({ seconds }) => ({ wheel: { turn: [0, 0, seconds * 5] } }), perches: [{ name: 'grip', at: [0, 7, 0], room: [1, 6], hold: 'fist' }] };
  },
  'paper-boat'(work) {
    const white = work.colour('#f1ece0');
    const fold = (points: readonly Vector3[]): void => { const [a, b, c, d] = points as [Vector3, Vector3, Vector3, Vector3]; work.sheet('paper', (u, v) => [0, 1, 2].map((k) => (a[k]! * (1 - u) + b[k]! * u) * (1 - v) + (d[k]! * (1 - u) + c[k]! * u) * v) as unknown as Vector3, { columns: 4, rows: 4, colour: white }); };
    for (const side of [-1, 1]) { fold([[-6, 0, 0], [6, 0, 0], [13, 7.4, 0.1], [0, 5, side * 4.4]]); fold([[-13, 7.4, -0.1], [-6, 0, 0], [0, 5, side * 4.4], [-6, 6, side * 2.4]]); fold([[-6, 0, 0], [6, 0, 0], [6.4, 5.4, side * 2.6], [-6.4, 5.4, side * 2.6]]); fold([[-5.6, 3.2, side * 0.9], [5.6, 3.2, side * 0.9], [0.1, 11.4, 0], [-0.1, 11.4, 0]]); }
  },
  'paper-plane'(work) {
    const white = work.colour('#f1ece0');
    for (const side of [-1, 1]) { work.sheet('paper', (u, v) => [side * (0.4 + v * 7 * (1 - u)), 2.4 + v * 0.9 * (1 - u), -8 + u * 18], { columns: 8, rows: 4, colour: white }); work.sheet('paper', (u, v) => [side * (0.4 * v), 2.4 * v + (1 - v) * u * 2.2, -8 + u * 18], { columns: 8, rows: 3, colour: blend(white, '#000000', 0.12) }); }
    return { floats: true };
  },
  'balloon-dog'(work) {
    const red = work.colour('#d8281e');
    const sausage = (a: Vector3, b: Vector3, r: number): void => { work.rod('lacquer', [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2], b], (s) => r * Math.sqrt(Math.max(0.01, 1 - (s * 2 - 1) ** 4)), { colour: red, gloss: 1, around: 14, steps: 7 }); };
    sausage([0, 13, -8], [0, 13, 8], 3.2);
    for (const side of [-1, 1]) { sausage([side * 2.2, 13, 7], [side * 2.8, 0, 8], 2.4); sausage([side * 2.2, 13, -7], [side * 2.8, 0, -8], 2.4); sausage([side * 1.4, 22, 9.4], [side * 3.4, 28, 8], 1.9); }
    sausage([0, 13, 8], [0, 22, 10], 2.5); sausage([0, 22, 9.4], [0, 21, 17.6], 2.7); sausage([0, 14, -8], [0, 24, -11], 1.9);
    work.ball('lacquer', 0.8, { colour: red, gloss: 1, at: [0, 21, 18] });
  },
}; // prettier-ignore

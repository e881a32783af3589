import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend, tone } from '../prop/sculpt.ts';

/** Eggs, cheese, butter, meat and what comes in jars. Centimetres. */
export const larder: Designs = {
  egg(work) {
    const shell = work.colour('#e3bd96');
    work.spun('ceramic', [[0, 0], [0.9, 0.15], [1.9, 1.3], [2.2, 2.4], [1.9, 4], [1.2, 5.1], [0.5, 5.6], [0, 5.7]], { colour: shell, gloss: 0.35, around: 36, steps: 6, paint: (at) => blend(shell, '#a8784a', grains(at, 5) ** 12 * 0.4) });
  },
  'boiled-egg'(work) {
    work.spun('ceramic', [[0, 0], [2.4, 0], [1.4, 0.6], [0.8, 1.4], [1.1, 2.2], [2.3, 3.4], [2.7, 4.6], [2.4, 4.6], [1.8, 3.4], [0, 2.8]], { colour: '#e8e4da' });
    work.spun('ceramic', [[0, 3], [1.9, 3.8], [2.2, 5], [2.05, 6.4], [2.05, 6.4], [1.95, 6.4]], { colour: '#e3bd96', gloss: 0.35, bend: ([x, y, z]) => [x, y > 6 ? y + 0.18 * Math.sin(Math.atan2(x, z) * 9) : y, z], around: 54 });
    work.spun('flesh', [[2, 6.2], [1.3, 6.45], [0, 6.4]], { colour: '#fbf8ee', gloss: 0.5 });
    work.ball('glaze', [1.15, 0.6, 1.15], { colour: '#f5a817', gloss: 1, at: [0, 6.4, 0] });
  },
  'egg-carton'(work) {
    work.block('cardboard', [30, 2.4, 11], { colour: '#9aa0a4', at: [0, 1.2, 0], round: 0.8 });
    for (let cup = 0; cup < 12; cup++) { const at: Vector3 = [(cup % 6) * 4.8 - 12, 2.2, cup < 6 ? -2.5 : 2.5]; work.spun('cardboard', [[1.4, -1], [2.5, 1.2], [2.3, 1.4], [1.4, 0]], { colour: '#8f959a', at, around: 16 }); work.spun('ceramic', [[0, 0], [0.9, 0.15], [1.9, 1.3], [2.2, 2.4], [1.9, 4], [1.2, 5.1], [0, 5.7]], { colour: cup % 3 ? '#e3bd96' : '#f0e4d4', gloss: 0.3, at, around: 14, steps: 3 }); }
  },
  cheese(work) {
    const gold = work.colour('#f0b52a');
    const wedge: (readonly [number, number])[] = [[0, -7], ...Array.from({ length: 11 }, (_, k) => { const a = Math.PI / 2 - 0.5 + k * 0.1; return [Math.cos(a) * 15, Math.sin(a) * 15 - 7] as const; })];
    const holes = [[-0.4, 1.2, 1.1], [2.8, 4.4, 1.5], [-3, 5, 1], [0.6, 5.4, 0.7], [0.2, -2.6, 0.7]] as const;
    work.slab('wax', wedge, 7, { lying: true, bevel: 0.15, colour: gold, at: [0, 3.5, 0], holes: holes.map(([x, y, r]) => Array.from({ length: 14 }, (_, k) => [x + Math.cos((k / 14) * 6.283) * r, y + Math.sin((k / 14) * 6.283) * r] as const)) });
    work.slab('wax', wedge.map(([x, y]) => [x * 0.98, y * 0.98] as const), 0.4, { lying: true, colour: blend(gold, '#8a5a10', 0.45), at: [0, 5, 0] });
    for (const side of [-1, 1]) for (const [along, high, size] of [[3.2, 4.8, 0.95], [6.4, 2.6, 1.3], [9.2, 5, 0.8], [11.2, 2.2, 1], [4.6, 1.7, 0.55], [13, 4.4, 0.7]] as const) work.ball('wax', [size, size, 0.14], { colour: blend(gold, '#7a4a08', 0.5), turn: [0, side * (Math.PI / 2 - 0.5), 0], at: [side * Math.sin(0.5) * along, high, 7 - Math.cos(0.5) * along], around: 16, down: 10 });
  },
  'cheese-wheel'(work) {
    work.spun('wax', [[0, 0], [14, 0], [15, 0.8], [15.2, 4], [15, 7.2], [14, 8], [0, 8]], { colour: work.colour('#e0a030'), around: 48 });
  },
  butter(work) {
    work.block('ceramic', [17, 1, 10], { colour: '#e8ecf0', at: [0, 0.5, 0], round: 0.4 });
    work.block('wax', [10, 4, 5.4], { colour: work.colour('#f5dd7e'), at: [-1.4, 3, 0], round: 0.25 });
    for (let cut = 0; cut < 2; cut++) work.block('wax', [0.9, 4, 5.4], { colour: '#f7e390', at: [4.9 + cut * 1.5, 2.7 - cut * 0.4, 0], turn: [0, 0, -0.3 - cut * 0.35], round: 0.15 });
  },
  meat(work) {
    work.slab('flesh', Array.from({ length: 40 }, (_, k) => { const a = (k / 40) * Math.PI * 2; const r = 7 + Math.sin(a * 2 + 0.6) * 1.4 + Math.sin(a * 3) * 0.7; return [Math.cos(a) * r * 1.15, Math.sin(a) * r * 0.85] as const; }), 2.6, { lying: true, bevel: 0.7, at: [0, 1.3, 0], gloss: 0.7, paint: ([x, y, z], n) => { const rim = Math.hypot(x / 8.4, z / 6); return rim > 0.96 || (n[1] < 0.5 && y > -5 && rim > 0.9) ? tone('#f3dfcb') : blend(blend('#b01e26', '#8a141c', mottle([x, y, z], 0.5)), '#f0d4c4', Math.abs(Math.sin(x * 0.9 + Math.sin(z * 0.8) * 2.1)) < 0.12 ? 0.75 : 0); } });
    work.hoop('flesh', 1.1, 0.5, { colour: '#f2ead8', at: [-4.4, 2.5, 0.4] });
  },
  sausage(work) {
    for (let link = 0; link < 4; link++) { const z = link * 2.6 - 3.9; work.rod('flesh', [[-6, 1.3, z + 0.6], [-3, 1.2, z], [0, 1.2, z - 0.3], [3, 1.2, z], [6, 1.3, z + 0.7]], (along) => 1.25 * Math.min(1, Math.sin(Math.PI * (0.03 + along * 0.94)) * 3) ** 0.55, { gloss: 0.7, around: 16, paint: (p) => blend(work.colour('#9a4420'), '#4f1e0c', mottle(p, 0.6) * 0.6) }); }
  },
  bacon(work) {
    for (let strip = 0; strip < 3; strip++) work.sheet('petal', (u, v) => [(u - 0.5) * 20, 1 + Math.sin(u * 19 + strip * 2) * 0.6, strip * 3.4 - 3.4 + (v - 0.5) * 3], { columns: 44, rows: 8, flip: true, gloss: 0.5, glow: -0.1, paint: ([x, , z]) => (Math.abs(Math.sin(z * 1.9 + Math.sin(x * 0.4) * 0.4)) > 0.78 ? tone('#eccaae') : tone('#9a2f20')) });
  },
  ham(work) {
    work.ball('flesh', [6.4, 6.8, 9.4], { at: [0, 6.6, 0], around: 36, down: 26, gloss: 0.6, bend: ([x, y, z]) => { const k = z > 0 ? 1 - (z / 9.4) ** 2 * 0.45 : 1; return [x * k, y * k, Math.max(z, -5)]; }, paint: ([x, y, z]) => (z < -4.9 ? blend('#e88f8a', '#f6cfc0', Math.hypot(x, y) > 4.9 ? 1 : mottle([x, y, z], 0.6) * 0.4) : blend('#b5602a', '#8a3f14', Math.abs(Math.sin((x + z) * 0.8)) < 0.14 || Math.abs(Math.sin((x - z) * 0.8)) < 0.14 ? 1 : 0.1)) });
    work.rod('flesh', [[0, 6.4, 8], [0, 6.2, 13]], 1.3, { colour: '#f2ead8' });
    for (const side of [-1, 1]) work.ball('flesh', 1.5, { colour: '#f2ead8', at: [side, 6.2, 13.4] });
  },
  fish(work) {
    const floor = plate(work, 15, '#dfe4e8');
    work.ball('glaze', [3, 1.7, 10], { at: [0, floor + 1.6, 0], turn: [0, 1.2, 0], around: 30, down: 24, gloss: 0.9, bend: ([x, y, z]) => [x * (z < 0 ? 1 + z * 0.07 : 1), y * (z < 0 ? 1 + z * 0.06 : 1), z], paint: ([x, , z]) => blend('#c6cdd2', '#4f6a7a', Math.max(0, x / 3) + (0.5 + 0.5 * Math.sin(x * 6) * Math.sin(z * 4)) * 0.15) });
    for (const tilt of [-0.5, 0.5]) work.blade('petal', { long: 5, wide: 2.8, lean: 1.5, curl: 0.1, belly: 0.75 }, { colour: '#6a7f8c', glow: 0, turn: [0, 1.2 + Math.PI + tilt, 0], at: [-8.4, floor + 1.6, -3.3] });
    work.ball('glaze', [0.75, 0.3, 0.75], { colour: '#14161a', gloss: 1, at: [7.3, floor + 3, 2.1] });
    work.hoop('glaze', 0.8, 0.2, { colour: '#e8d890', at: [7.3, floor + 2.95, 2.1], around: 18, section: 6 });
  },
  prawn(work) {
    for (const [x, z, turn] of [[0, 0, 0], [4.6, 2.2, 1.8]] as const) {
      const way = Array.from({ length: 9 }, (_, k): Vector3 => { const a = (k / 8) * 4.2; const r = 3 - k * 0.09; return [Math.cos(a) * r, 0.95, Math.sin(a) * r]; });
      work.rod('glaze', way, (along) => (1.15 - along * 0.7) * (1 + 0.08 * Math.sin(along * 44)), { at: [x, 0, z], turn: [0, turn, 0], around: 14, gloss: 0.7, steps: 5, paint: (p) => blend('#f08a5a', '#fbe0d0', Math.max(0, Math.sin(Math.atan2(p[2], p[0]) * 10)) * 0.6) });
      for (let fin = -1; fin <= 1; fin++) work.blade('petal', { long: 1.9, wide: 0.9, lean: 1.5, curl: 0.2 }, { colour: '#e0562a', turn: [0, turn - 2.2 + fin * 0.5, 0], at: [x + Math.cos(4.2 - turn) * 2.3, 0.95, z + Math.sin(4.2 - turn) * 2.3] });
    }
  },
  honey(work) {
    work.spun('glaze', [[0, 0.4], [4.2, 0.4], [4.6, 1.2], [4.6, 8], [4.2, 8.6], [0, 8.6]], { colour: work.colour('#d8850c'), gloss: 0.95, glow: -0.4, around: 6 * 8, steps: 2 });
    work.spun('glass', [[0, 0], [4.4, 0], [4.9, 0.8], [4.9, 8.6], [4, 9.8], [3.9, 10.6]], { around: 48 });
    work.rod('wood', [[-3, 10, 0.4], [5, 20, -1]], 0.35, { colour: '#b5844a' });
    for (let groove = 0; groove < 6; groove++) work.hoop('wood', 1.35 - Math.abs(groove - 2.5) * 0.17, 0.34, { colour: '#a8743a', turn: [0, 0, -0.68], at: [-4.1 + groove * 0.46, 8.7 + groove * 0.56, 0.45 - groove * 0.05], around: 22, section: 7 });
    work.slab('paper', [[-2.6, -1.6], [2.6, -1.6], [2.6, 1.6], [-2.6, 1.6]], 0.1, { colour: '#f6e8c0', at: [0, 4.6, 4.93] });
    for (let cell = 0; cell < 3; cell++) work.slab('paper', Array.from({ length: 6 }, (_, k) => [Math.cos((k * Math.PI) / 3) * 0.6, Math.sin((k * Math.PI) / 3) * 0.6] as const), 0.1, { colour: '#d8850c', at: [(cell - 1) * 1.15, 4.6 + (cell === 1 ? 0.55 : 0), 5] });
    work.rod('glaze', [[-4.4, 8.6, 0.5], [-4.4, 8.2, 0.5]], 0.8, { colour: '#d8850c', gloss: 1 });
  },
  jam(work) {
    work.spun('glaze', [[0, 0.4], [4.2, 0.4], [4.6, 1.2], [4.6, 8], [0, 8.2]], { colour: work.colour('#8f1022'), gloss: 0.95, glow: -0.3, around: 40, steps: 2 });
    work.spun('glass', [[0, 0], [4.4, 0], [4.9, 0.8], [4.9, 8.4], [4.1, 9.4], [4.1, 10]], { around: 44 });
    work.spun('cloth', [[5.4, 8.4], [4.6, 10], [4.5, 11], [3.6, 11.6], [0, 11.7]], { around: 90, bend: ([x, y, z]) => { const k = 1 + 0.12 * Math.max(0, (10 - y) / 1.6) * Math.sin(Math.atan2(x, z) * 16); return [x * k, y, z * k]; }, paint: ([x, , z]) => (Math.sin(x * 3.4) * Math.sin(z * 3.4) > 0 ? tone('#c4262e') : tone('#f6f0e6')) });
    work.hoop('cloth', 4.55, 0.25, { colour: '#f2e6c0', at: [0, 9.9, 0], section: 6 });
    work.slab('paper', [[-2.6, -1.7], [2.6, -1.7], [2.6, 1.7], [-2.6, 1.7]], 0.1, { colour: '#f6efe0', at: [0, 4.4, 4.93] });
    work.ball('peel', [0.9, 1.1, 0.2], { colour: '#c4162a', at: [0, 4.3, 5.02], around: 14, down: 10 });
  },
  ketchup(work) {
    work.spun('plastic', [[0, 0], [2.8, 0], [3.1, 0.6], [3.1, 9], [2.6, 11.6], [1.6, 13.4]], { colour: work.colour('#b8160f'), gloss: 0.8, around: 32, steps: 3 });
    work.spun('plastic', [[1.8, 13.2], [1.8, 14.4], [1.2, 14.9], [0.4, 17.8], [0, 17.9]], { colour: '#f6f2ea', gloss: 0.6, steps: 1 });
    work.slab('paper', [[-2, -2.6], [2, -2.6], [2, 2.6], [-2, 2.6]], 0.1, { colour: '#f4efe4', at: [0, 5.4, 3.08] });
    work.ball('peel', [1.3, 1.15, 0.2], { colour: '#c81f12', at: [0, 5.2, 3.15], around: 16, down: 10 });
    work.ball('leaf', [0.6, 0.3, 0.2], { colour: '#3f8a2a', at: [0, 6.3, 3.2], around: 10, down: 6 });
  },
  chips(work) {
    const red = work.colour('#d8301c');
    work.sheet('lacquer', (u, v) => { const a = u * Math.PI * 2; const belly = Math.sin(Math.PI * v) ** 0.5; return [Math.cos(a) * (6.4 + 0.4 * belly), v * 19, Math.sin(a) * 3.4 * belly]; }, { columns: 40, rows: 16, flip: true, colour: red, gloss: 0.9, bend: ([x, y, z], n) => { const k = (mottle([x, y, z], 0.4) - 0.5) * 0.6; return [x + n[0] * k, y, z + n[2] * k]; }, paint: ([, y]) => (y < 1.2 || y > 17.8 ? tone('#d9dde0') : y > 9 && y < 13.4 ? tone('#f6d22e') : red) });
    for (let chip = 0; chip < 5; chip++) work.sheet('cardboard', (u, v) => { const a = u * 6.2832; const r = v * 2.3; return [Math.cos(a) * r, Math.cos(a * 2) * r * r * 0.09, Math.sin(a) * r * 0.8]; }, { columns: 20, rows: 5, flip: true, turn: [0.2, chip * 1.4, chip * 0.2], at: [-6 + chip * 3.2, 0.9, 5.4 + (chip % 2) * 1.6], paint: (p) => blend('#f0c65a', '#b8742a', mottle(p, 0.8) ** 2) });
  },
  'meal-box'(work) {
    work.block('lacquer', [24, 5, 17], { colour: '#1c1c20', at: [0, 2.5, 0], round: 0.8 });
    work.block('flesh', [10.6, 0.6, 15], { at: [-6, 5, 0], round: 0.2, paint: (p) => blend('#fbf8f0', '#d0c8b8', grains(p, 2.2)) });
    for (let seed = 0; seed < 14; seed++) work.ball('glaze', 0.22, { colour: '#201a16', at: [-6 + Math.sin(seed * 2.4) * 2.2, 5.35, Math.cos(seed * 1.9) * 2.2], around: 6, down: 4 });
    work.ball('glaze', 1.2, { colour: '#b8242e', at: [-6, 5.4, 0] });
    for (let slice = 0; slice < 3; slice++) work.block('flesh', [2.6, 2.2, 2], { colour: '#f2c22e', at: [3 + slice * 3, 5.8, -5], round: 0.5 });
    for (let slice = 0; slice < 5; slice++) work.block('glaze', [1.3, 1, 5], { colour: '#e8764a', at: [2 + slice * 1.9, 5.6, 0], turn: [0, 0.3, 0.3], round: 0.3 });
    work.spread(7, ([x, y, z]) => work.ball('leaf', 1.5, { colour: '#2f6a28', glow: 0, at: [4 + x * 1.8, 5.6 + y * 1.4, 5 + z * 1.6], around: 10, down: 7 }), 0);
    for (const x of [7.6, 9.8]) work.ball('peel', 1.4, { colour: '#cf2415', gloss: 0.9, at: [x, 5.8, 5] });
  },
}; // prettier-ignore

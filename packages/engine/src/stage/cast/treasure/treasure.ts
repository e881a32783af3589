import { openBy } from '../../blocking/opening.ts';
import type { Vector3 } from '@onereel/spec';
import { type Designs, designFamily } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { mottle } from '../prop/mottle.ts';

/** A cut stone: a table, a crown of facets and a pointed pavilion; faceted because its turn has few sides. */
function gem(work: Sculpt, at: Vector3, size: number, colour: Parameters<typeof blend>[0], turn: Vector3 = [0, 0, 0], sides = 8): void {
  for (const [low, high, lowY, highY] of [[0, 1, -1.05, 0], [1, 1, 0, 0.1], [1, 0.58, 0.1, 0.5], [0.58, 0, 0.5, 0.5]] as const) for (let side = 0; side < sides; side++) {
    const [a, b] = [(side / sides) * 6.2832, ((side + 1) / sides) * 6.2832];
    const corner = (r: number, y: number, q: number): Vector3 => [Math.sin(q) * r * size, (y + 1.05) * size, Math.cos(q) * r * size];
    const shade = ((side * 5 + Math.round(highY * 10)) % 7) / 7;
    work.sheet('glaze', (u, v) => { const one = corner(low, lowY, a); const two = corner(low, lowY, b); const three = corner(high, highY, b); const four = corner(high, highY, a); return [0, 1, 2].map((k) => (one[k]! * (1 - u) + two[k]! * u) * (1 - v) + (four[k]! * (1 - u) + three[k]! * u) * v) as unknown as Vector3; }, { columns: 1, rows: 1, gloss: 1, glow: 0.1, colour: blend(blend(colour, '#000000', 0.35 * (1 - shade)), '#ffffff', shade * 0.55), turn, at });
  }
} // prettier-ignore

/** A crystal: a six-sided column with a point. */
function shard(work: Sculpt, at: Vector3, wide: number, tall: number, colour: Parameters<typeof blend>[0], turn: Vector3): void {
  for (let side = 0; side < 6; side++) { const [a, b] = [(side / 6) * 6.2832, ((side + 1) / 6) * 6.2832]; for (const [r0, r1, y0, y1] of [[0.8, 1, 0, tall * 0.72], [1, 0, tall * 0.72, tall]] as const) work.sheet('glaze', (u, v) => { const q = (k: number): Vector3 => [Math.sin(k) * wide * (r0 + (r1 - r0) * v), y0 + (y1 - y0) * v, Math.cos(k) * wide * (r0 + (r1 - r0) * v)]; const [m, n] = [q(a), q(b)]; return [m[0] + (n[0] - m[0]) * u, m[1], m[2] + (n[2] - m[2]) * u]; }, { columns: 1, rows: 4, gloss: 1, glow: 0.18, turn, at, paint: ([, y]) => blend(blend(colour, '#1a1030', 0.35), blend(colour, '#ffffff', 0.35 + ((side * 3) % 5) * 0.09), y / tall) }); }
} // prettier-ignore

function coin(work: Sculpt, at: Vector3, turn: Vector3, size = 1): void {
  work.spun('gold', [[0, 0], [1.4, 0], [1.5, 0.05], [1.5, 0.25], [1.4, 0.3], [1.25, 0.3], [1.25, 0.24], [0, 0.24]], { steps: 1, around: 22, at, turn, size });
} // prettier-ignore

const designs: Designs = {
  crystal(work) {
    const violet = work.colour('#8a5ae0');
    shard(work, [0, 0, 0], 2.4, 15, violet, [0, 0.2, 0]);
    for (let at = 0; at < 9; at++) { const a = at * 2.39996; const lean = 0.3 + (at / 9) * 0.5; shard(work, [Math.sin(a) * 2.2, 0, Math.cos(a) * 2.2], 1.5 - at * 0.07, 11.5 - at * 0.8, blend(violet, '#c0a0ff', (at % 3) * 0.15), [lean, a, 0]); }
    work.ball('stone', [6.4, 1.8, 5.6], { at: [0, 0.6, 0], colour: '#5a5560', bend: ([x, y, z], n) => { const k = (mottle([x, y, z], 0.35) - 0.5) * 1.4; return [x + n[0] * k, y + n[1] * k, z + n[2] * k]; } });
  },
  diamond: (work) => gem(work, [0, 0, 0], 3, work.colour('#cfe8f6')),
  gem: (work) => { gem(work, [0, 0, 0], 3, work.colour('#1fa05a'), [0, 0, 0], 6); },
  jewels(work) { ['#c8142a', '#1f5ad0', '#1fa05a', '#d8dff0', '#e0a020', '#8a3ac0'].forEach((colour, at) => gem(work, [Math.sin(at * 2.4) * Math.sqrt(at) * 2.4, 0, Math.cos(at * 2.4) * Math.sqrt(at) * 2.4], 1.5 - at * 0.08, colour, [0.4, at, 0.2], at % 2 ? 6 : 8)); },
  coin(work) {
    const metal = work.form.preset['silver'] === true ? 'silver' : 'gold';
    work.spun(metal, [[0, -0.15], [1.42, -0.15], [1.5, -0.1], [1.5, 0.1], [1.42, 0.15], [1.3, 0.15], [1.28, 0.08], [0, 0.08]], { steps: 1, around: 60, turn: [Math.PI / 2, 0, 0], at: [0, 1.5, 0], colour: work.form.colour });
    work.spun(metal, [[0, -0.1], [1.28, -0.1], [1.28, -0.05], [0, -0.05]], { steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 1.5, -0.04] });
    for (const side of [-1, 1]) { work.slab(metal, Array.from({ length: 10 }, (_, k) => { const a = (k / 10) * 6.2832; const r = k % 2 ? 0.36 : 0.85; return [Math.sin(a) * r, Math.cos(a) * r] as const; }), 0.12, { at: [0, 1.5, side * 0.1], bevel: 0.03 }); work.round(24, (angle) => work.ball(metal, 0.055, { at: [Math.sin(angle) * 1.14, 1.5 + Math.cos(angle) * 1.14, side * 0.1], around: 6, down: 4 })); }
  },
  coins(work) {
    for (let stack = 0; stack < 6; stack++) { const a = stack * 1.05; const tall = [7, 4, 9, 3, 6, 5][stack]!; for (let at = 0; at < tall; at++) coin(work, [Math.sin(a) * 3.6 + Math.sin(at * 3) * 0.1, at * 0.3, Math.cos(a) * 3.6 + Math.cos(at * 5) * 0.1], [0, 0, 0]); }
    for (let at = 0; at < 16; at++) coin(work, [Math.sin(at * 2.4) * (2 + at * 0.25), 0.15 + (at % 3) * 0.35, Math.cos(at * 2.4) * (2 + at * 0.25)], [0.3 * Math.sin(at), at, 0.3 * Math.cos(at)]);
  },
  treasure(work) {
    work.block('wood', [44, 20, 28], { colour: '#6a3f20', at: [0, 10, 0], round: 1 });
    for (const x of [-21.4, -7, 7, 21.4]) work.block('brass', [3, 20.6, 28.8], { at: [x, 10, 0], round: 0.3 });
    work.block('brass', [44.6, 2.4, 28.8], { at: [0, 19, 0], round: 0.3 }); work.block('brass', [44.6, 2.4, 28.8], { at: [0, 1.2, 0], round: 0.3 });
    work.block('brass', [6, 7, 1.4], { at: [0, 15, 14.4], round: 0.5 }); work.ball('iron', [0.8, 1.4, 0.4], { at: [0, 15, 15.2] });
    work.moving('lid', [0, 20, -14], () => { const arc = (r: number): [number, number][] => Array.from({ length: 17 }, (_, k) => { const a = (k / 16) * Math.PI; return [Math.cos(a) * r, Math.sin(a) * r * 0.8]; }); work.slab('wood', arc(14), 44, { colour: '#6a3f20', turn: [0, Math.PI / 2, 0], at: [0, 20, 0] }); for (const x of [-21.4, -7, 7, 21.4]) work.slab('brass', arc(14.5), 3, { turn: [0, Math.PI / 2, 0], at: [x, 20, 0] }); });
    for (let at = 0; at < 130; at++) { const a = at * 2.39996; const r = Math.sqrt(at / 130); coin(work, [Math.sin(a) * r * 18, 20 + 6 * (1 - r * r) + work.chance.between(-0.4, 0.6), Math.cos(a) * r * 11], [work.chance.between(-0.5, 0.5), a, work.chance.between(-0.5, 0.5)], 1.25); }
    work.ball('gold', [19, 5.6, 11.6], { at: [0, 20, 0], colour: '#a8781c' });
    [[-9, '#c8142a'], [7, '#1f5ad0'], [0, '#1fa05a'], [13, '#8a3ac0']].forEach(([x, colour], at) => gem(work, [Number(x), 23.6 - Math.abs(Number(x)) * 0.1, 4 - at * 2], 2.2, String(colour), [0.4, at, 0.3]));
    work.round(22, (angle) => work.ball('ceramic', 0.8, { colour: '#f4efe6', gloss: 0.9, at: [12 + Math.sin(angle) * 5, 24 - Math.cos(angle) * 1.4 + Math.sin(angle) * -1.4, 6 + Math.cos(angle) * 6], around: 8, down: 6 }));
    return { pose: (moment) => { const wide = openBy(moment) ?? 1; return { lid: { turn: [-1.9 * wide, 0, 0] } }; }, perches: [{ name: 'inside', at: [0, 20, 0], room: [38, 22] }, { name: 'grip', at: [0, 10, 0], room: [46, 4], hold: 'both' }] };
  },
  crown(work) {
    const spikes = 8;
    const outline = (v: number, a: number): number => 3 + v * (5.4 + 4.6 * Math.abs(((a / 6.2832) * spikes) % 1 - 0.5) * 2 - 2.4);
    for (const [r, flip] of [[9, false], [8.5, true]] as const) work.sheet('gold', (u, v) => { const a = u * 6.2832; const k = r * (1 + v * 0.12); return [Math.sin(a) * k, outline(v, a), Math.cos(a) * k]; }, { columns: 128, rows: 8, flip, colour: work.form.colour });
    work.spun('gold', [[9.4, 0], [9.7, 0.4], [9.7, 2.8], [9.4, 3.2], [8.5, 3.2], [8.4, 0]], { steps: 1, around: 56, colour: work.form.colour });
    work.round(spikes, (angle, at) => { const a = angle; work.ball('ceramic', 0.95, { colour: '#f4efe6', gloss: 0.9, at: [Math.sin(a) * 10.1, 11.4, Math.cos(a) * 10.1] }); work.ball('glaze', [1.2, 1.2, 0.6], { colour: at % 2 ? '#c8142a' : '#1f5ad0', gloss: 1, turn: [0, a, 0], at: [Math.sin(a) * 9.7, 1.6, Math.cos(a) * 9.7], around: 12, down: 8 }); });
    work.spun('cloth', [[8.3, 2], [7.6, 6], [4.6, 9], [0, 9.6]], { colour: '#7a1430', around: 48, bend: ([x, y, z]) => { const k = 1 + 0.05 * Math.sin(Math.atan2(x, z) * 8); return [x * k, y, z * k]; } });
    return { perches: [{ name: 'inside', at: [0, 1, 0], room: [16, 16] }, { name: 'grip', at: [0, 1.5, 0], room: [19, 3], hold: 'both' }] };
  },
  'finger-ring'(work) {
    work.hoop('gold', 1, 0.14, { turn: [Math.PI / 2, 0, 0], at: [0, 1.12, 0], around: 48, colour: work.form.colour });
    for (let claw = 0; claw < 4; claw++) work.rod('gold', [[0, 2.1, 0], [Math.sin(claw * 1.57 + 0.78) * 0.45, 2.75, Math.cos(claw * 1.57 + 0.78) * 0.45]], 0.08);
    gem(work, [0, 2.16, 0], 0.5, '#d8ecf8');
  },
  trophy(work) {
    const gold = work.form.preset['silver'] === true ? 'silver' : 'gold';
    work.block('marble', [11, 3, 11], { colour: '#26262a', at: [0, 1.5, 0], round: 0.3 }); work.block('marble', [8.4, 4, 8.4], { colour: '#26262a', at: [0, 5, 0], round: 0.3 }); work.block('brass', [5, 2, 0.3], { at: [0, 5, 4.25] });
    work.spun(gold, [[0, 7], [3.6, 7], [3.4, 7.8], [1, 9.4], [0.8, 12], [1.5, 13.2], [1, 14.4], [3, 16], [5.8, 19], [6.6, 25], [6.9, 28], [6.5, 28], [6, 25], [5, 19.6], [0, 17]], { around: 48, colour: work.form.colour });
    for (const side of [-1, 1]) work.rod(gold, [[side * 6.4, 26, 0], [side * 10.4, 26.4, 0], [side * 10.8, 21.4, 0], [side * 7.4, 18, 0], [side * 4.8, 18.4, 0]], 0.6, { colour: work.form.colour });
    work.slab(gold, Array.from({ length: 10 }, (_, k) => { const a = (k / 10) * 6.2832; const r = k % 2 ? 1.1 : 2.6; return [Math.sin(a) * r, Math.cos(a) * r] as const; }), 0.5, { bevel: 0.15, at: [0, 22.6, 6.3] });
    return { perches: [{ name: 'grip', at: [0, 12, 0], room: [4, 4], hold: 'fist' }] };
  },
  medal(work) {
    for (const side of [-1, 1]) work.slab('cloth', [[side * 0.2, 4.6], [side * 1.8, 4.6], [side * 4.4, 13], [side * 2.4, 13]], 0.12, { colour: side > 0 ? '#c8201e' : '#2f5ab0', at: [0, 0, side * 0.07] });
    work.spun('gold', [[0, -0.25], [2.6, -0.25], [2.7, 0], [2.6, 0.25], [2.3, 0.25], [2.2, 0.15], [0, 0.15]], { steps: 1, around: 48, turn: [Math.PI / 2, 0, 0], at: [0, 2.7, 0], colour: work.form.colour });
    work.slab('gold', Array.from({ length: 10 }, (_, k) => { const a = (k / 10) * 6.2832; const r = k % 2 ? 0.65 : 1.5; return [Math.sin(a) * r, Math.cos(a) * r] as const; }), 0.3, { at: [0, 2.7, 0.15], bevel: 0.08 });
  },
  necklace(work) {
    work.round(40, (angle) => { const r = 7 + Math.max(0, Math.cos(angle)) * 2; work.ball('ceramic', 0.62, { colour: work.colour('#f4efe6'), gloss: 0.95, at: [Math.sin(angle) * 6.6, 0.62, Math.cos(angle) * r], around: 12, down: 9 }); });
    gem(work, [0, 0, 10.6], 1.1, '#c8142a');
  },
  'gold-bar'(work) {
    for (const [x, y, z, turn] of [[-4, 0, 0, 0], [4, 0, 0, 0], [0, 4, 0, 0.1]] as const) work.slab('gold', [[-3.6, 0], [3.6, 0], [2.7, 3.8], [-2.7, 3.8]], 18, { bevel: 0.35, at: [x, y, z], turn: [0, turn, 0] });
  },
  relic(work) {
    work.block('stone', [9, 4, 9], { colour: '#7a7468', at: [0, 2, 0], round: 0.6 });
    work.spun('gold', [[0, 4], [2.6, 4], [2.2, 5], [2.6, 7], [3.4, 10], [2.6, 12.6], [2.2, 13], [0, 13]], { around: 32 });
    work.block('gold', [7, 7.4, 6], { at: [0, 16, 0], round: 1.6 });
    for (const side of [-1, 1]) { work.ball('glaze', [1.1, 0.9, 0.5], { colour: '#1fa08a', gloss: 1, glow: 0.4, at: [side * 1.7, 17, 3] }); work.rod('gold', [[side * 2.8, 11.6, 0], [side * 4.6, 9.6, 1], [side * 2.4, 8, 3]], 0.9); work.block('gold', [1, 3.4, 2], { at: [side * 3.9, 16, 0], round: 0.4 }); }
    work.block('gold', [3.4, 0.9, 0.6], { colour: '#8a5a14', at: [0, 14, 3], round: 0.2 });
    for (let plume = -2; plume <= 2; plume++) work.ball('gold', [0.9, 2.6, 0.6], { at: [plume * 1.5, 20.4 - Math.abs(plume) * 0.5, 0], turn: [0, 0, -plume * 0.2] });
  },
  'snow-globe'(work) {
    work.spun('wood', [[0, 0], [5.6, 0], [5.8, 0.6], [5, 2], [4.6, 3.2], [0, 3.2]], { colour: work.colour('#7a3a24'), around: 40, steps: 2 });
    work.spun('snow', [[4.4, 3.2], [4.9, 4.6], [3, 5.2], [0, 5.4]], { around: 30 });
    work.block('painted-wood', [2.2, 1.9, 2], { colour: '#b8342a', at: [1.2, 6.2, 0], round: 0.1 }); work.slab('snow', [[-1.6, 0], [1.6, 0], [0, 1.6]], 2.4, { at: [1.2, 7.1, 0] }); work.block('light', [0.6, 0.6, 0.1], { colour: '#ffd070', glow: 2, at: [1.2, 6.3, 1.02] });
    for (let tier = 0; tier < 3; tier++) work.spun('leaf', [[1.3 - tier * 0.3, 0], [0, 1.7]], { colour: '#2f6a34', glow: 0, at: [-1.6, 5.5 + tier * 1, 0.2], steps: 1, around: 14 });
    work.spun('glass', [[3.4, 3.2], [4.9, 5], [5.2, 7.6], [4.2, 10.8], [2, 12.6], [0, 13]], { around: 40 });
    for (let flake = 0; flake < 26; flake++) work.moving(`flake-${flake}`, [0, 7.6, 0], () => { const a = flake * 2.39996; const h = 1 - ((flake + 0.5) / 26) * 1.6; const r = Math.sqrt(Math.max(0, 1 - h * h)) * 3.9; work.ball('light', 0.13, { colour: '#ffffff', glow: 0.5, at: [Math.sin(a) * r, 7.8 + h * 3.6, Math.cos(a) * r], around: 6, down: 4 }); });
    return { pose: ({ seconds }) => Object.fromEntries(Array.from({ length: 26 }, (_, flake) => [`flake-${flake}`, { turn: [0, seconds * (0.3 + (flake % 5) * 0.1), Math.sin(seconds * 0.7 + flake) * 0.3] as const }])) };
  },
  snowman(work) {
    work.ball('snow', [42, 38, 42], { at: [0, 34, 0], around: 36, down: 26 }); work.ball('snow', [30, 28, 30], { at: [0, 84, 0], around: 32, down: 22 }); work.ball('snow', [22, 21, 22], { at: [0, 122, 0], around: 30, down: 20 });
    work.spun('flesh', [[0, 0], [3.4, 0.2], [2, 9], [0, 20]], { colour: '#e8701a', turn: [Math.PI / 2, 0, 0], at: [0, 121, 20] });
    for (const side of [-1, 1]) { work.ball('stone', 2.8, { colour: '#141416', at: [side * 7.4, 128, 19.6], around: 10, down: 8 }); work.rod('bark', [[side * 27, 92, 0], [side * 48, 104, 4], [side * 66, 118, 4]], (s) => 2 - s * 1.2); work.rod('bark', [[side * 54, 108, 4], [side * 60, 120, 8]], 0.9); work.rod('bark', [[side * 56, 110, 4], [side * 68, 106, 8]], 0.8); }
    for (let dot = 0; dot < 5; dot++) { const a = (dot - 2) * 0.28; work.ball('stone', 1.7, { colour: '#141416', at: [Math.sin(a) * 17, 113.4 + Math.abs(dot - 2) ** 1.6 * 1.1, 19.6 - Math.abs(dot - 2) * 1.4], around: 8, down: 6 }); }
    for (const high of [72, 84, 96]) work.ball('stone', 2.8, { colour: '#141416', at: [0, high, 30 - Math.abs(high - 84) * 0.24], around: 10, down: 8 });
    const red = work.colour('#b8241e'); work.hoop('cloth', 19, 5, { colour: red, at: [0, 104, 0], around: 40 }); work.rod('cloth', [[10, 103, 17], [13, 90, 27], [14, 74, 31]], 4.4, { colour: red, flatten: 1.3 });
    work.spun('cloth', [[25, 137], [25, 139], [25, 139], [16, 139.5], [15, 141], [15, 141], [15.6, 163], [15.6, 163], [0, 163.5]], { colour: '#1c1c20', steps: 1, around: 40 }); work.hoop('cloth', 15.4, 1.6, { colour: red, at: [0, 143.5, 0], size: [1, 2, 1] });
    return { anchors: { head: [0, 122, 0] } };
  },
}; // prettier-ignore

/** Coins, jewels and other precious things. Centimetres. */
export const treasureFamily = designFamily({ family: 'treasure', designs });

import type { Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import type { Designs } from '../prop/design-family.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

const held = (y: number, z = 0): readonly Perch[] => [{ name: 'grip', at: [0, y, z], room: [3, 8], hold: 'fist' }];

/** Cords between two edges given by points: a net of `count` meshes each way. */
function net(work: Sculpt, corner: (u: number, v: number) => Vector3, across: number, down: number, thick: number, colour = '#f2efe8'): void {
  for (let line = 0; line <= across; line++) work.rod('cloth', [0, 0.34, 0.67, 1].map((v) => corner(line / across, v)), thick, { colour, around: 3, steps: 2 });
  for (let line = 0; line <= down; line++) work.rod('cloth', Array.from({ length: 7 }, (_, k) => corner(k / 6, line / down)), thick, { colour, around: 3, steps: 2 });
} // prettier-ignore

/** Gear. Centimetres. */
export const gear: Designs = {
  'basketball-hoop'(work) {
    work.rod('steel', [[0, 0, -90], [0, 240, -90], [0, 310, -66], [0, 330, -8]], 7, { colour: '#3a3f48', around: 14 });
    work.block('rubber', [90, 14, 70], { colour: '#2a2e36', at: [0, 7, -94], round: 4 });
    work.block('painted-wood', [180, 105, 4], { colour: '#f2f0ea', at: [0, 345, 0], round: 1 });
    for (const [w, h, y, c] of [[180, 105, 345, '#c8281e'], [59, 45, 330, '#c8281e']] as const) { for (const side of [-1, 1]) { work.block('plastic', [w, 5, 0.8], { colour: c, at: [0, y + (side * h) / 2 - side * 2.5, 2.2] }); work.block('plastic', [5, h, 0.8], { colour: c, at: [(side * w) / 2 - side * 2.5, y, 2.2] }); } }
    work.hoop('iron', 23, 1.6, { colour: '#e0561c', gloss: 0.7, at: [0, 305, 40], around: 40 }); work.block('iron', [14, 10, 16], { colour: '#e0561c', at: [0, 302, 8] });
    for (let cord = 0; cord < 14; cord++) for (const way of [-1, 1]) { const at = (s: number): Vector3 => { const a = (cord / 14) * 6.2832 + way * s * 1.3; const r = 23 - s * 10 + s * s * 2; return [Math.sin(a) * r, 304 - s * 42, 40 + Math.cos(a) * r]; }; work.rod('cloth', [at(0), at(0.33), at(0.66), at(1)], 0.6, { colour: '#f6f4ee', around: 4, steps: 2 }); }
    return { perches: [{ name: 'inside', at: [0, 300, 40], room: [30, 30] }, { name: 'top', at: [0, 305, 40], room: [40, 40] }] };
  },
  goal(work) {
    for (const side of [-1, 1]) { work.rod('plastic', [[side * 366, 0, 0], [side * 366, 244, 0]], 6, { colour: '#f6f4ee' }); work.rod('steel', [[side * 366, 244, 0], [side * 366, 236, -80]], 3); work.rod('steel', [[side * 366, 236, -80], [side * 366, 2, -200]], 3); work.rod('steel', [[side * 366, 2, -200], [side * 366, 2, 0]], 3); net(work, (u, v) => [side * 366, 240 * (1 - v), -(80 + 120 * v) * u], 8, 12, 0.7); }
    work.rod('plastic', [[-370, 244, 0], [370, 244, 0]], 6, { colour: '#f6f4ee' });
    net(work, (u, v) => [-366 + 732 * u, v < 0.3 ? 242 - v * 20 : 236 * (1 - (v - 0.3) / 0.7), v < 0.3 ? (-80 * v) / 0.3 : -80 - (120 * (v - 0.3)) / 0.7], 30, 14, 0.7);
    return { perches: [{ name: 'inside', at: [0, 0, -90], room: [600, 150] }] };
  },
  'tennis-racket'(work) {
    const red = work.colour('#c8281e');
    work.hoop('lacquer', 13, 1.1, { colour: red, gloss: 0.9, turn: [Math.PI / 2, 0, 0], size: [1, 1, 1], at: [0, 54, 0], around: 48, bend: ([x, y, z]) => [x, y, z * 1.28] });
    for (let string = -8; string <= 8; string++) { const s = string / 9; const half = Math.sqrt(1 - s * s); work.rod('cloth', [[s * 12.6, 54 - half * 16.2, 0], [s * 12.6, 54 + half * 16.2, 0]], 0.1, { colour: '#f4f0e0', around: 4 }); work.rod('cloth', [[-half * 12.6, 54 + s * 16.2, 0.1], [half * 12.6, 54 + s * 16.2, 0.1]], 0.1, { colour: '#f4f0e0', around: 4 }); }
    for (const side of [-1, 1]) work.rod('lacquer', [[side * 7, 40, 0], [side * 2.4, 33, 0], [side * 0.9, 24, 0]], 1, { colour: red, gloss: 0.9 });
    work.rod('leather', [[0, 0, 0], [0, 25, 0]], 1.6, { colour: '#1c1c20', around: 8, bend: ([x, y, z]) => { const k = 1 + 0.05 * Math.sin(y * 2.6); return [x * k, y, z * k]; } }); work.rod('lacquer', [[0, 0, 0], [0, 1.4, 0]], 1.9, { colour: red });
    return { perches: held(10) };
  },
  badminton(work) {
    work.ball('rubber', [1.35, 1.5, 1.35], { colour: '#f0ece2', at: [0, 1.5, 0] }); work.hoop('cloth', 1.36, 0.2, { colour: '#2f6ab0', at: [0, 2, 0], section: 6 });
    work.round(16, (angle) => work.blade('paper', { long: 6.4, wide: 1.6, lean: 0.34, curl: 0.05, blunt: 0.5, belly: 0.72 }, { turn: [0, angle, 0], at: [Math.sin(angle) * 1.1, 2.2, Math.cos(angle) * 1.1] }));
  },
  'baseball-bat'(work) {
    work.spun('wood', [[0, 0], [2.4, 0.2], [2.5, 1.4], [1.5, 2.6], [1.2, 12], [1.4, 30], [2.6, 55], [3.3, 70], [3.3, 80], [2.4, 83.5], [0, 84]], { colour: work.colour('#c9924e'), gloss: 0.7, around: 26 });
    work.spun('leather', [[1.6, 3], [1.38, 14], [1.42, 26]], { colour: '#26201c', steps: 3 });
    return { perches: held(12) };
  },
  'baseball-glove'(work) {
    const tan = work.colour('#9a5a28');
    for (let finger = 0; finger < 4; finger++) { const x = (finger - 1.5) * 4.4; work.rod('leather', [[x * 0.8, 8, -1.4], [x * 1.1, 18, -2], [x * 1.2, 26 - Math.abs(finger - 1.2), 2.4]], (s) => 2.7 - s * 0.9, { colour: blend(tan, '#5a2e10', (finger % 2) * 0.2) }); }
    work.rod('leather', [[9, 4, -1], [13.4, 11, 1], [13.6, 20, 4]], (s) => 3.2 - s * 1.1, { colour: tan });
    work.ball('leather', [9.6, 9.4, 3.8], { colour: tan, at: [0.6, 8.6, 0], bend: ([x, y, z]) => [x, y, z > 0 ? z * 0.2 - 1.4 + (x * x + y * y) * 0.022 : z] });
    for (let bar = 0; bar < 4; bar++) { work.rod('leather', [[6.6, 14 + bar * 2.6, 0.6], [10, 14.4 + bar * 2.6, 2], [13, 13.4 + bar * 2, 2.4]], 0.7, { colour: '#6a3814' }); work.rod('leather', [[8 + bar * 1.3, 13, 1.2], [8 + bar * 1.4, 18, 2], [8.6 + bar * 1.3, 23, 2.6]], 0.6, { colour: '#6a3814' }); }
    return { perches: [{ name: 'inside', at: [0, 9, 2], room: [12, 6] }, { name: 'grip', at: [0, 2, 0], room: [10, 4], hold: 'fist' }] };
  },
  'golf-club'(work) {
    work.rod('chrome', [[0, 4, 0], [-14, 84, 0]], 0.7); work.rod('rubber', [[-14, 84, 0], [-18.6, 110, 0]], 1.3);
    work.ball('lacquer', [6, 3.4, 4.6], { colour: work.colour('#26262c'), gloss: 0.95, at: [4, 3.2, 0] }); work.block('chrome', [0.6, 5, 8], { at: [9.2, 3.2, 0], round: 0.3 });
    return { perches: [{ name: 'grip', at: [-16, 98, 0], room: [3, 12], hold: 'fist' }] };
  },
  'hockey-stick'(work) {
    work.rod('wood', [[0, 6, 0], [-42, 148, 0]], 1.5, { colour: work.colour('#c9924e'), flatten: 0.7 }); work.rod('cloth', [[-37, 131, 0], [-42.2, 149, 0]], 1.8, { colour: '#1c1c20' });
    work.slab('wood', [[-2, 4], [2, 8], [8, 7], [28, 7.6], [30, 5], [29, 1], [6, 0], [0, 1]], 1.4, { bevel: 0.4, colour: '#1c1c20' });
    work.spun('rubber', [[0, 0], [3.6, 0], [3.8, 0.4], [3.8, 2.2], [3.6, 2.6], [0, 2.6]], { steps: 1, at: [36, 0, 6] });
    return { perches: [{ name: 'grip', at: [-38, 134, 0], room: [3, 12], hold: 'fist' }] };
  },
  frisbee(work) {
    const red = work.colour('#e0401c');
    work.moving('disc', [0, 0, 0], () => { work.spun('plastic', [[12.6, 0], [13.5, 0.3], [13.6, 1.6], [12.6, 2.8], [9, 3.3], [0, 3.4]], { colour: red, gloss: 0.8, around: 56, steps: 5, paint: ([x, , z]) => { const r = Math.hypot(x, z); return Math.abs(r - 9) < 0.35 || Math.abs(r - 5) < 0.35 ? tone('#f8f4ea') : r < 5 && Math.sin(Math.atan2(x, z) * 5) > 0.2 ? blend(red, '#f8e020', 0.7) : red; } }); work.spun('plastic', [[0, 2.9], [12, 2.3], [12.6, 0]], { colour: blend(red, '#000000', 0.4), steps: 1, around: 40 }); });
    return { pose: ({ seconds, speed, actions }) => ({ disc: { turn: [0, speed > 0 || actions.has('fly') || actions.has('spin') ? seconds * 22 : 0.4, 0] } }), perches: [{ name: 'grip', at: [0, 1, 12.6], room: [4, 2], hold: 'fist' }] };
  },
  'boxing-glove'(work) {
    const red = work.colour('#c81e1e');
    work.ball('leather', [8.4, 9.4, 9.4], { colour: red, gloss: 0.85, at: [0, 21, 1.6], around: 30, down: 22 }); work.rod('leather', [[-6, 12, 4], [-8.4, 18, 7.4], [-6.6, 23.6, 9.4]], (s) => 4 - s * 1, { colour: red, gloss: 0.85 });
    work.spun('leather', [[6.4, 0], [6.6, 0.6], [6.2, 9], [7, 15], [0, 16]], { colour: red, gloss: 0.85 }); work.hoop('leather', 6.5, 1, { colour: '#f4f0e8', at: [0, 6, 0], size: [1, 2.6, 1] });
    return { perches: [{ name: 'inside', at: [0, 4, 0], room: [8, 8] }, { name: 'grip', at: [0, 5, 0], room: [10, 10], hold: 'palm' }] };
  },
  'punching-bag'(work) {
    work.moving('bag', [0, 190, 0], () => { work.spun('leather', [[0, 30], [14, 30], [17, 33], [17.4, 90], [17, 146], [14, 150], [0, 150]], { colour: work.colour('#a81e1e'), gloss: 0.6, around: 36 }); for (const y of [56, 124]) work.hoop('leather', 17.2, 1, { colour: '#1c1414', at: [0, y, 0], size: [1, 3, 1], around: 36 }); for (let chain = 0; chain < 4; chain++) { const a = chain * 1.5708 + 0.78; for (let link = 0; link < 7; link++) work.hoop('steel', 1.9, 0.5, { at: [Math.sin(a) * 13 * (1 - link / 7), 152 + link * 4.4, Math.cos(a) * 13 * (1 - link / 7)], turn: [link % 2 ? Math.PI / 2 : 0, a, 0.4], around: 12, section: 5 }); } work.hoop('steel', 3, 0.9, { turn: [Math.PI / 2, 0, 0], at: [0, 185, 0] }); });
    work.rod('iron', [[0, 188, 0], [0, 196, 0], [0, 200, -10], [0, 200, -60]], 3, { colour: '#2c2e34' }); work.rod('iron', [[0, 200, -60], [0, 2, -60]], 4, { colour: '#2c2e34' }); work.block('iron', [90, 5, 60], { colour: '#2c2e34', at: [0, 2.5, -50], round: 1.5 });
    return { pose: ({ seconds, actions }) => { const hit = actions.has('swing') || actions.has('shake') || actions.has('hit') ? 0.2 : 0.03; return { bag: { turn: [Math.sin(seconds * 3) * hit, 0, Math.cos(seconds * 2.3) * hit * 0.4] } }; } };
  },
  dumbbell(work) {
    work.rod('chrome', [[-16, 7, 0], [16, 7, 0]], 1.6, { around: 14 });
    for (const side of [-1, 1]) for (const [x, r, w] of [[9, 7, 4], [13, 6, 3.4]] as const) work.spun('rubber', [[0, -w / 2], [r * 0.9, -w / 2], [r, -w * 0.3], [r, w * 0.3], [r * 0.9, w / 2], [0, w / 2]], { colour: work.colour('#26262a'), gloss: 0.4, steps: 1, turn: [0, 0, Math.PI / 2], at: [side * x, 7, 0], around: 6 * 5 });
    return { perches: [{ name: 'grip', at: [0, 7, 0], room: [12, 3], hold: 'fist' }] };
  },
  barbell(work) {
    work.rod('chrome', [[-100, 22, 0], [100, 22, 0]], 1.5, { around: 12 });
    for (const side of [-1, 1]) { for (const [x, r, w, colour] of [[68, 22, 5, '#c8281e'], [73.4, 22, 5, '#2f5ab0'], [78, 16, 3.4, '#f2b81c'], [81.6, 12, 3, '#2a9a44']] as const) { work.spun('rubber', [[0, -w / 2], [r * 0.94, -w / 2], [r, -w * 0.3], [r, w * 0.3], [r * 0.94, w / 2], [0, w / 2]], { colour: work.form.colour ?? colour, steps: 1, gloss: 0.5, turn: [0, 0, Math.PI / 2], at: [side * x, 22, 0], around: 36 }); } work.rod('chrome', [[side * 62, 22, 0], [side * 65, 22, 0]], 4); work.rod('steel', [[side * 83, 22, 0], [side * 100, 22, 0]], 2.5); }
    return { perches: [{ name: 'grip', at: [0, 22, 0], room: [60, 3], hold: 'both' }] };
  },
  trampoline(work) {
    work.round(6, (angle) => work.rod('steel', [[Math.sin(angle) * 150, 0, Math.cos(angle) * 150], [Math.sin(angle) * 150, 80, Math.cos(angle) * 150]], 3)); work.hoop('steel', 150, 4, { at: [0, 80, 0], around: 60 });
    work.spun('cloth', [[152, 82], [150, 86], [124, 84], [122, 82]], { colour: work.colour('#2f5ab0'), steps: 2, around: 60 });
    work.moving('mat', [0, 82, 0], () => work.spun('cloth', [[123, 82], [60, 80.6], [0, 80]], { colour: '#1c1c22', around: 48 }));
    return { pose: ({ seconds, actions }) => ({ mat: { shift: [0, actions.has('bounce') ? -Math.abs(Math.sin(seconds * 3.4)) * 8 : 0, 0] } }), perches: [{ name: 'top', at: [0, 81, 0], room: [180, 180] }] };
  },
  'bowling-pin': (work) => { work.spun('lacquer', [[0, 0], [2.8, 0], [3, 0.6], [5, 7], [6, 11.4], [5, 17], [2.7, 23], [2.2, 26], [3, 30.4], [3.2, 33.6], [2.4, 36.8], [0, 38]], { gloss: 0.9, around: 36, steps: 6, paint: ([, y]) => ((y > 24.4 && y < 25.6) || (y > 27 && y < 28.2) ? tone('#c8201e') : work.colour('#f2eee4')) }); },
  dartboard(work) {
    work.spun('wood', [[0, -2], [22, -2], [22.6, -1], [22.6, 1], [22, 1.6]], { colour: '#161618', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 23, 0], around: 60 });
    work.sheet('paper', (u, v) => [Math.sin(u * 6.2832) * 21 * v, 23 + Math.cos(u * 6.2832) * 21 * v, 1.7], { columns: 120, rows: 42, paint: ([x, y]) => { const r = Math.hypot(x, y - 23); const slice = Math.floor((Math.atan2(x, y - 23) / 6.2832) * 20 + 20.5) % 2; if (r < 1) return tone('#c8201e'); if (r < 2.2) return tone('#1f7a3a'); if (r > 17) return tone('#161618'); if ((r > 16 && r < 17) || (r > 9.6 && r < 10.6)) return tone(slice ? '#c8201e' : '#1f7a3a'); return tone(slice ? '#161618' : '#ecdcb0'); } });
    for (const [x, y] of [[0.3, 23.4], [5, 27], [-3, 31]] as const) { work.rod('steel', [[x, y, 1.6], [x + 0.3, y - 0.4, 7]], 0.3); work.rod('brass', [[x + 0.2, y - 0.3, 5.6], [x + 0.5, y - 0.8, 11]], 0.6); for (let fin = 0; fin < 4; fin++) work.blade('paper', { long: 3.4, wide: 2.2, blunt: 0.6 }, { colour: '#c8201e', turn: [Math.PI / 2, 0, fin * 0.785], at: [x + 0.5, y - 0.8, 10.6] }); }
  },
}; // prettier-ignore

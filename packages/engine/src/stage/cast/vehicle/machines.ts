import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { doing } from '../prop/crafted-family.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, crawler, figureInside, hull, lamps, type Motions, screen, slab, spaced, together, wheels } from './coachwork.ts';
import { vehicleMovement } from './running.ts';

/** A driver's cab of posts, panes and a roof, between two places. */
function cabin(work: Sculpt, [x, y, z]: Vector3, [wide, high, long]: Vector3, colour: string): void {
  slab(work, 'lacquer', [wide + 0.12, 0.09, long + 0.16], [x, y + high, z], work.colour(colour), 0.8);
  for (const s of [-1, 1]) { for (const e of [-1, 1]) slab(work, 'lacquer', [0.08, high, 0.08], [x + (s * wide) / 2, y + high / 2, z + (e * long) / 2], '#1d1e20'); work.sheet('glass', (u, v) => [x + (s * wide) / 2, y + v * high, z + (u - 0.5) * long], { columns: 1, rows: 1, flip: s > 0 }); }
  for (const e of [-1, 1]) work.sheet('glass', (u, v) => [x + (u - 0.5) * wide, y + v * high, z + (e * long) / 2], { columns: 1, rows: 1, flip: e < 0 });
  work.block('leather', [0.5, 0.12, 0.5], { colour: '#1a1a1c', at: [x, y + 0.12, z - long * 0.15] }); work.block('leather', [0.5, 0.55, 0.12], { colour: '#1a1a1c', at: [x, y + 0.4, z - long * 0.32] });
  figureInside(work, [x, y + 0.5, z - long * 0.12], '#c8641c');
} // prettier-ignore

function helmeted(work: Sculpt, at: Vector3, colour: string): void {
  work.ball('lacquer', [0.14, 0.15, 0.16], { colour, gloss: 1, at, around: 20, down: 14 });
  work.ball('lacquer', [0.12, 0.05, 0.06], { colour: '#101418', gloss: 1, at: [at[0], at[1] + 0.01, at[2] + 0.11], around: 14, down: 8 });
} // prettier-ignore

/** A turned arm of an excavator. */
function digger(work: Sculpt, colour: string): Motions {
  const paint = { colour: work.colour(colour), gloss: 0.7 };
  work.moving('house', [0, 0, 0], () => {
    work.block('lacquer', [2.4, 0.9, 2.6], { ...paint, at: [0, 1.65, -0.9], round: 0.12 }); work.block('iron', [2.4, 0.9, 0.8], { colour: '#2a2b2e', at: [0, 1.65, -2.1], round: 0.2 });
    cabin(work, [0.75, 1.25, 0.6], [0.95, 1.6, 1.3], colour);
    work.slab('lacquer', [[0, 1.4], [1.5, 3.9], [3.4, 4.2], [3.4, 3.85], [1.9, 3.5], [0.6, 1.3]], 0.34, { ...paint, bevel: 0.04, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] });
    work.slab('lacquer', [[3.2, 4.5], [3.55, 4.4], [4.5, 1.9], [4.2, 1.8]], 0.28, { ...paint, bevel: 0.03, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] });
    work.slab('iron', [[4.1, 2.0], [4.55, 2.0], [4.9, 1.2], [4.6, 0.6], [3.9, 0.5], [3.7, 0.8]], 0.9, { colour: '#3a3836', bevel: 0.03, turn: [0, -Math.PI / 2, 0], at: [-0.2, 0, 0.2] }); for (const x of spaced(-0.55, 0.15, 5)) work.block('steel', [0.08, 0.1, 0.3], { at: [x, 0.68, 3.85], turn: [0.5, 0, 0] });
    for (const [a, b] of [[[0.9, 1.6], [1.6, 3.1]], [[1.9, 4.25], [3.2, 4.5]], [[3.6, 3.7], [4.4, 2.0]]] as const) { work.rod('iron', [[-0.2, a[1], 0.2 + a[0]], [-0.2, (a[1] + b[1]) / 2, 0.2 + (a[0] + b[0]) / 2]], 0.1, { colour: '#2a2a2c' }); work.rod('chrome', [[-0.2, a[1], 0.2 + a[0]], [-0.2, b[1], 0.2 + b[0]]], 0.055); }
  });
  work.spun('iron', [[0.8, 0.9], [0.8, 1.2], [0, 1.2]], { colour: '#26272a', steps: 1 });
  return together(crawler(work, -0.95, -1.5, 1.5, 0.42, 0.55), crawler(work, 0.95, -1.5, 1.5, 0.42, 0.55), (moment) => ({ house: { turn: [0, Math.sin(moment.seconds * 0.6) * 0.5 * Math.max(doing(moment, 'dig', 'work', 'turn'), 0), 0] } }));
} // prettier-ignore

const designs: Designs = {
  'race-car'(work) {
    const paint = { colour: work.colour('#c8141c'), gloss: 1 };
    hull(work, 'lacquer', [[-2.2, 0.2, 0.2, 0.5, 3], [-1.4, 0.4, 0.14, 0.75, 3], [-0.5, 0.5, 0.12, 0.95, 2.6], [0.1, 0.42, 0.12, 0.62, 3], [0.9, 0.34, 0.13, 0.58, 3], [1.8, 0.22, 0.16, 0.46, 2.6], [2.6, 0.1, 0.2, 0.3, 2.2]], { ...paint, fine: 6 });
    for (const s of [-1, 1]) { hull(work, 'lacquer', [[-1.5, 0.12, 0.14, 0.36, 3], [-0.6, 0.32, 0.12, 0.56, 4], [0.25, 0.32, 0.12, 0.6, 4]].map(([z, a, b, c, q]) => [z!, a!, b!, c!, q!] as const), { ...paint, at: [s * 0.56, 0, 0] }); slab(work, 'iron', [0.5, 0.36, 0.03], [s * 0.58, 0.36, 0.27], '#0c0c0d'); for (const [z, x] of [[1.7, 0.2], [-1.5, 0.3]] as const) for (const y of [0.25, 0.42]) work.rod('iron', [[s * x, y + 0.02, z - 0.2], [s * 0.72, y, z]], 0.016, { colour: '#141416' }); slab(work, 'lacquer', [0.04, 0.34, 0.5], [s * 0.9, 0.24, 2.45], paint.colour, 1); slab(work, 'lacquer', [0.04, 0.62, 0.56], [s * 0.5, 0.72, -2.2], '#17181a', 0.9); work.rod('lacquer', [[s * 0.42, 0.6, 0.42], [s * 0.6, 0.66, 0.42]], 0.03, { colour: '#17181a' }); }
    slab(work, 'lacquer', [1.8, 0.03, 0.36], [0, 0.12, 2.5], '#f2f2ee', 0.9); slab(work, 'lacquer', [1.7, 0.03, 0.2], [0, 0.2, 2.35], paint.colour, 1); slab(work, 'lacquer', [1.0, 0.04, 0.4], [0, 0.98, -2.25], paint.colour, 1); slab(work, 'lacquer', [1.0, 0.03, 0.2], [0, 0.8, -2.3], '#17181a'); slab(work, 'iron', [1.4, 0.04, 3.4], [0, 0.1, -0.5], '#141416');
    work.rod('iron', [[-0.34, 0.72, -0.2], [-0.26, 0.86, 0.3], [0, 0.88, 0.62], [0.26, 0.86, 0.3], [0.34, 0.72, -0.2]], 0.03, { colour: '#17181a' }); work.rod('iron', [[0, 0.88, 0.62], [0, 0.6, 0.8]], 0.025, { colour: '#17181a' }); work.ball('lacquer', [0.26, 0.06, 0.36], { colour: '#0c0c0d', at: [0, 0.63, 0.2], around: 18, down: 8 }); helmeted(work, [0, 0.76, 0.0], '#f2c81c');
    return { pose: together(wheels(work, axles(0.8, 0.34, [1.7]), 0.34, 'car'), wheels(work, axles(0.78, 0.35, [-1.5]), 0.42, 'car')), perches: [{ name: 'inside', at: [0, 0.4, 0], room: [0.5, 0.5], closed: true }] };
  },
  'go-kart'(work) {
    work.block('iron', [0.7, 0.05, 1.5], { colour: '#2a2b2e', at: [0, 0.1, 0] }); for (const s of [-1, 1]) { work.block('lacquer', [0.2, 0.2, 0.8], { colour: work.colour('#1f6fc8'), at: [s * 0.5, 0.17, 0], round: 0.06 }); work.rod('iron', [[s * 0.3, 0.1, 0.7], [s * 0.3, 0.1, -0.7]], 0.02, { colour: '#c8281e' }); }
    work.block('lacquer', [0.9, 0.22, 0.24], { colour: work.colour('#1f6fc8'), at: [0, 0.2, 0.9], round: 0.08 }); work.block('lacquer', [0.34, 0.34, 0.05], { colour: '#f4f4f0', at: [0, 0.42, 0.62], turn: [-0.7, 0, 0], round: 0.02 }); work.block('plastic', [0.46, 0.12, 0.42], { colour: '#1a1a1c', at: [0, 0.2, -0.24], round: 0.05 }); work.block('plastic', [0.46, 0.5, 0.08], { colour: '#1a1a1c', at: [0, 0.42, -0.46], turn: [-0.25, 0, 0], round: 0.04 }); work.rod('steel', [[0, 0.15, 0.5], [0, 0.5, 0.24]], 0.016); work.hoop('rubber', 0.15, 0.017, { at: [0, 0.52, 0.22], turn: [0.95, 0, 0] }); work.block('steel', [0.26, 0.26, 0.28], { colour: '#55585c', at: [-0.36, 0.26, -0.52], round: 0.04 }); work.rod('chrome', [[-0.36, 0.3, -0.6], [-0.3, 0.26, -0.85]], 0.05);
    return { pose: together(wheels(work, axles(0.52, 0.13, [0.6]), 0.14, 'car'), wheels(work, axles(0.54, 0.14, [-0.56]), 0.2, 'car')), perches: [{ name: 'seat', at: [0, 0.26, -0.28], room: [0.4, 0.4], grips: [[0.14, 0.53, 0.2], [-0.14, 0.53, 0.2]], rests: [[0.13, 0.2, 0.62], [-0.13, 0.2, 0.62]] }] };
  },
  atv(work) {
    const paint = { colour: work.colour('#c8281e'), gloss: 0.9 };
    work.block('iron', [0.34, 0.3, 1.1], { colour: '#26272a', at: [0, 0.5, 0], round: 0.08 }); work.ball('lacquer', [0.2, 0.14, 0.36], { ...paint, at: [0, 0.78, 0.22], around: 20, down: 14 }); work.ball('leather', [0.18, 0.09, 0.42], { colour: '#161517', at: [0, 0.78, -0.3], around: 18, down: 12 });
    for (const z of [0.6, -0.6]) for (const s of [-1, 1]) work.sheet('lacquer', (u, v) => { const a = 0.3 + v * 2.2; return [s * (0.16 + u * 0.46), 0.33 + Math.sin(a) * 0.42 + (1 - u) * 0.04, z + Math.cos(a + 0.1) * 0.42]; }, { ...paint, columns: 5, rows: 12, flip: s > 0 });
    for (const z of [0.72, -0.72]) { for (const x of spaced(-0.32, 0.32, 5)) work.rod('iron', [[x, 0.86, z - 0.2], [x, 0.86, z + 0.2]], 0.014, { colour: '#17181a' }); for (const e of [-0.2, 0.2]) work.rod('iron', [[-0.36, 0.86, z + e], [0.36, 0.86, z + e]], 0.016, { colour: '#17181a' }); } lamps(work, [0.2, 0.72, 0.86], 0.07); work.block('lacquer', [0.5, 0.2, 0.1], { ...paint, at: [0, 0.7, 0.82], round: 0.05 }); work.rod('iron', [[0, 0.8, 0.42], [0, 1.02, 0.32]], 0.03); for (const s of [-1, 1]) { work.rod('iron', [[0, 1.02, 0.32], [s * 0.38, 1.04, 0.24]], 0.016, { colour: '#17181a' }); work.rod('rubber', [[s * 0.27, 1.04, 0.27], [s * 0.4, 1.04, 0.235]], 0.022); slab(work, 'rubber', [0.2, 0.03, 0.5], [s * 0.32, 0.34, 0], '#1a1a1c'); }
    return { pose: wheels(work, axles(0.46, 0.31, [0.6, -0.6]), 0.24, 'knobbly'), perches: [{ name: 'seat', at: [0, 0.85, -0.22], room: [0.3, 0.5], grips: [[0.34, 1.04, 0.25], [-0.34, 1.04, 0.25]], rests: [[0.3, 0.36, 0.04], [-0.3, 0.36, 0.04]] }] };
  },
  jeep(work) {
    const paint = work.colour('#55613a');
    work.block('lacquer', [1.3, 0.5, 1.4], { colour: paint, gloss: 0.5, at: [0, 0.92, 1.2], round: 0.07 }); slab(work, 'lacquer', [1.5, 0.5, 1.9], [0, 0.78, -0.7], paint, 0.5); work.block('leather', [1.3, 0.1, 1.7], { colour: '#17181a', at: [0, 1.0, -0.65] });
    for (const s of [-1, 1]) { slab(work, 'lacquer', [0.1, 0.28, 1.0], [s * 0.74, 1.08, -1.15], paint, 0.5); work.block('lacquer', [0.32, 0.07, 1.1], { colour: paint, gloss: 0.5, at: [s * 0.78, 0.86, 1.35], round: 0.03 }); work.block('lacquer', [0.3, 0.07, 0.95], { colour: paint, gloss: 0.5, at: [s * 0.8, 0.9, -1.2], round: 0.03 }); work.block('leather', [0.48, 0.14, 0.5], { colour: '#6b5a3c', at: [s * 0.36, 1.1, -0.3] }); work.block('leather', [0.48, 0.5, 0.12], { colour: '#6b5a3c', at: [s * 0.36, 1.36, -0.56] }); work.rod('iron', [[s * 0.7, 1.1, -1.5], [s * 0.66, 1.85, -1.1], [s * 0.66, 1.85, -0.65]], 0.04, { colour: '#17181a' }); work.rod('lacquer', [[s * 0.68, 1.15, 0.5], [s * 0.64, 1.75, 0.32]], 0.035, { colour: paint }); } work.rod('iron', [[-0.66, 1.85, -0.65], [0.66, 1.85, -0.65]], 0.04, { colour: '#17181a' }); for (const y of [1.16, 1.75]) work.rod('lacquer', [[-0.66, y, 0.5 - (y - 1.15) * 0.3], [0.66, y, 0.5 - (y - 1.15) * 0.3]], 0.035, { colour: paint }); work.sheet('glass', (u, v) => [(u - 0.5) * 1.3, 1.18 + v * 0.55, 0.49 - v * 0.17], { columns: 2, rows: 2 });
    for (const x of spaced(-0.3, 0.3, 7)) slab(work, 'iron', [0.045, 0.32, 0.03], [x, 0.92, 1.91], '#0e0e0f'); lamps(work, [0.48, 0.96, 1.9], 0.11); slab(work, 'iron', [1.6, 0.14, 0.14], [0, 0.58, 2.05], '#26272a'); work.hoop('leather', 0.18, 0.018, { at: [0.36, 1.32, 0.12], turn: [1.1, 0, 0] }); work.spun('rubber', [[0.12, -0.12], [0.34, -0.12], [0.37, 0], [0.34, 0.12], [0.12, 0.12]], { at: [0, 1.0, -1.8], turn: [Math.PI / 2, 0, 0] }); slab(work, 'iron', [0.9, 0.24, 3.4], [0, 0.55, 0], '#1a1a1c');
    return { pose: wheels(work, axles(0.76, 0.39, [1.32, -1.15]), 0.25, 'knobbly'), perches: [{ name: 'seat', at: [0.36, 1.18, -0.3], room: [0.45, 0.45], grips: [[0.5, 1.36, 0.08], [0.22, 1.36, 0.08]] }] };
  },
  tractor(work) {
    const paint = { colour: work.colour('#2f7a2e'), gloss: 0.9 };
    work.block('lacquer', [0.8, 0.75, 1.9], { ...paint, at: [0, 1.35, 1.1], round: 0.12 }); slab(work, 'iron', [0.62, 0.6, 0.04], [0, 1.35, 2.06], '#141414'); for (const y of spaced(1.1, 1.6, 6)) slab(work, 'iron', [0.6, 0.03, 0.06], [0, y, 2.07], '#5c5f63'); lamps(work, [0.3, 1.62, 2.06], 0.08); work.block('iron', [0.5, 0.5, 3.2], { colour: '#26272a', at: [0, 0.8, 0.4], round: 0.08 }); for (const y of [1.2, 1.45]) for (const s of [-1, 1]) slab(work, 'lacquer', [0.02, 0.07, 1.7], [s * 0.405, y, 1.1], '#e8d21c');
    work.rod('iron', [[0.25, 1.7, 1.4], [0.25, 2.5, 1.4], [0.25, 2.62, 1.34]], 0.05, { colour: '#1a1a1c' }); cabin(work, [0, 1.35, -0.4], [1.35, 1.4, 1.3], '#2f7a2e'); slab(work, 'lacquer', [1.5, 0.16, 1.5], [0, 2.85, -0.4], '#f0ead8', 0.8);
    for (const s of [-1, 1]) work.sheet('lacquer', (u, v) => { const a = 0.35 + v * 2.1; const out = 0.93; return [s * (0.6 + u * 0.55), 0.85 + Math.sin(a) * out, -0.65 - Math.cos(a) * -out * -1]; }, { ...paint, columns: 4, rows: 14, flip: s < 0 });
    return { pose: together(wheels(work, axles(0.88, 0.85, [-0.65]), 0.5, 'knobbly'), wheels(work, axles(0.7, 0.5, [1.5]), 0.3, 'knobbly')), perches: [{ name: 'inside', at: [0, 1.5, -0.5], room: [0.5, 0.5], closed: true }] };
  },
  bulldozer(work) {
    const paint = { colour: work.colour('#e0a81c'), gloss: 0.7 };
    work.block('lacquer', [1.3, 1.0, 1.9], { ...paint, at: [0, 1.45, 0.9], round: 0.1 }); slab(work, 'iron', [1.1, 0.8, 0.05], [0, 1.45, 1.87], '#1d1d1e'); slab(work, 'iron', [1.4, 0.6, 3.6], [0, 0.75, 0], '#2a2a2c'); cabin(work, [0, 1.3, -0.7], [1.3, 1.5, 1.4], '#e0a81c'); work.rod('iron', [[0.3, 1.9, 1.2], [0.3, 2.7, 1.2]], 0.07, { colour: '#1a1a1c' });
    for (const [shift, flip] of [[0, false], [-0.05, true]] as const) work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.4, 0.08 + v * 1.3, 2.95 + shift - Math.sin(v * Math.PI) * 0.26 + v * 0.16], { colour: flip ? '#b07e10' : paint.colour, columns: 8, rows: 8, flip }); slab(work, 'steel', [3.4, 0.14, 0.06], [0, 0.1, 2.98], '#5c5e62'); for (const s of [-1, 1]) { work.rod('lacquer', [[s * 1.55, 0.55, 0], [s * 1.55, 0.5, 2.8]], 0.12, paint); work.rod('chrome', [[s * 0.5, 1.7, 1.8], [s * 0.6, 0.9, 2.75]], 0.07); }
    return { pose: together(crawler(work, -1.08, -1.5, 1.4, 0.45, 0.6), crawler(work, 1.08, -1.5, 1.4, 0.45, 0.6)), perches: [{ name: 'inside', at: [0, 1.5, -0.5], room: [0.5, 0.5], closed: true }] };
  },
  excavator: (work) => ({ pose: digger(work, '#e8a21c'), perches: [{ name: 'inside', at: [0, 1.5, 0], room: [0.5, 0.5], closed: true }] }),
  tank(work) {
    const paint = { colour: work.colour('#5a6242'), gloss: 0.25 };
    work.slab('iron', [[-3.4, 1.0], [-3.2, 1.5], [2.2, 1.5], [3.5, 1.05], [3.2, 0.6], [-3.0, 0.55]], 2.2, { ...paint, bevel: 0.06, turn: [0, -Math.PI / 2, 0] }); for (const s of [-1, 1]) { slab(work, 'iron', [0.75, 0.1, 6.6], [s * 1.4, 1.42, 0], paint.colour, 0.25); for (const z of spaced(-2.6, 2.4, 5)) slab(work, 'iron', [0.05, 0.5, 0.96], [s * 1.76, 1.12, z], paint.colour, 0.25); } lamps(work, [0.9, 1.42, 3.0], 0.09);
    work.moving('turret', [0, 0, -0.3], () => { hull(work, 'iron', [[-2.1, 1.05, 1.55, 2.1, 4], [-1.2, 1.35, 1.52, 2.3, 4], [0.4, 1.25, 1.52, 2.3, 3.6], [1.4, 0.7, 1.6, 2.1, 3]], paint); work.rod('iron', [[0, 1.92, 1.2], [0, 1.96, 2.2]], 0.24, paint); work.rod('iron', [[0, 1.94, 1.8], [0, 2.0, 6.0]], 0.11, paint); work.rod('iron', [[0, 2.0, 5.7], [0, 2.0, 6.2]], 0.16, paint); work.rod('iron', [[0, 1.97, 3.6], [0, 1.98, 4.2]], 0.16, paint); for (const [x, z] of [[0.5, -0.5], [-0.5, -0.6]] as const) work.spun('iron', [[0.38, 2.28], [0.38, 2.42], [0.3, 2.48], [0, 2.5]], { ...paint, at: [x, 0, z], steps: 1, around: 18 }); work.rod('iron', [[0.5, 2.7, -0.3], [0.5, 2.72, 0.9]], 0.035, { colour: '#1c1c1a' }); work.rod('iron', [[0.5, 2.4, -0.2], [0.5, 2.7, -0.1]], 0.04, { colour: '#1c1c1a' }); work.rod('iron', [[-1, 2.2, -1.8], [-1.1, 3.7, -2.0]], 0.012, { colour: '#1c1c1a' }); });
    return { pose: together(crawler(work, -1.42, -2.5, 2.5, 0.48, 0.58), crawler(work, 1.42, -2.5, 2.5, 0.48, 0.58), (moment) => ({ turret: { turn: [0, 0.35 * Math.sin(moment.seconds * 0.5) * smooth(0, 1, moment.seconds * 0.5), 0] } })), perches: [{ name: 'inside', at: [0, 1, 0], room: [1, 1], closed: true }] };
  },
  forklift(work) {
    const paint = { colour: work.colour('#e8941c'), gloss: 0.8 };
    work.block('lacquer', [1.1, 0.7, 1.7], { ...paint, at: [0, 0.65, -0.3], round: 0.1 }); work.block('iron', [1.1, 0.6, 0.5], { colour: '#26272a', at: [0, 0.7, -1.1], round: 0.15 }); for (const s of [-1, 1]) { work.rod('iron', [[s * 0.48, 1.0, 0.45], [s * 0.45, 2.05, 0.2], [s * 0.45, 2.05, -0.8], [s * 0.48, 1.0, -1.0]], 0.045, { colour: '#1a1a1c', steps: 2 }); slab(work, 'iron', [0.12, 2.1, 0.14], [s * 0.36, 1.1, 0.78], '#26272a'); work.slab('steel', [[0.85, 0.1], [0.85, 0.9], [0.9, 0.9], [0.9, 0.15], [2.0, 0.12], [2.0, 0.09]], 0.13, { turn: [0, -Math.PI / 2, 0], at: [s * 0.26, 0, 0] }); } slab(work, 'iron', [1.0, 0.05, 1.2], [0, 2.08, -0.3], '#1a1a1c'); slab(work, 'iron', [0.85, 0.4, 0.06], [0, 0.6, 0.87], '#26272a'); work.block('leather', [0.5, 0.12, 0.45], { colour: '#17171a', at: [0, 1.06, -0.5] }); work.block('leather', [0.5, 0.5, 0.1], { colour: '#17171a', at: [0, 1.35, -0.74] }); work.hoop('leather', 0.16, 0.018, { at: [0, 1.36, 0.05], turn: [0.5, 0, 0] });
    return { pose: wheels(work, axles(0.5, 0.28, [0.4, -0.85]), 0.22, 'truck'), perches: [{ name: 'seat', at: [0, 1.12, -0.45], room: [0.4, 0.4], grips: [[0.15, 1.37, 0.03], [-0.15, 1.37, 0.03]] }] };
  },
  snowmobile(work) {
    const paint = { colour: work.colour('#1f5fc8'), gloss: 0.95 };
    hull(work, 'lacquer', [[-0.2, 0.3, 0.4, 0.75, 3], [0.5, 0.42, 0.3, 0.9, 3], [1.1, 0.36, 0.3, 0.7, 2.6], [1.5, 0.12, 0.34, 0.48, 2.2]], paint); work.ball('leather', [0.2, 0.12, 0.62], { colour: '#161517', at: [0, 0.74, -0.6] }); work.block('iron', [0.36, 0.2, 1.5], { colour: '#26272a', at: [0, 0.52, -0.5] }); work.sheet('glass', (u, v) => { const a = (u - 0.5) * 2; return [a * 0.3, 0.88 + v * 0.32, 0.72 - v * 0.3 - a * a * 0.12]; }, { columns: 8, rows: 3 }); lamps(work, [0.14, 0.7, 1.2], 0.08);
    for (const s of [-1, 1]) { work.rod('lacquer', [[s * 0.48, 0.06, 0.3], [s * 0.48, 0.05, 1.1], [s * 0.48, 0.22, 1.5]], 0.06, { ...paint, flatten: 1.6 }); work.rod('steel', [[s * 0.48, 0.08, 0.85], [s * 0.3, 0.5, 0.75]], 0.03); work.rod('rubber', [[0, 1.02, 0.3], [s * 0.34, 1.02, 0.2]], 0.02); slab(work, 'iron', [0.16, 0.03, 1.1], [s * 0.26, 0.32, -0.2], '#1a1a1c'); }
    return { pose: crawler(work, 0, -1.2, 0.2, 0.19, 0.38), perches: [{ name: 'seat', at: [0, 0.84, -0.4], room: [0.3, 0.6], grips: [[0.3, 1.02, 0.21], [-0.3, 1.02, 0.21]], rests: [[0.27, 0.34, 0.05], [-0.27, 0.34, 0.05]] }] };
  },
  'golf-cart'(work) {
    work.block('lacquer', [1.2, 0.4, 2.3], { colour: work.colour('#f0f0ea'), gloss: 0.9, at: [0, 0.5, 0], round: 0.12 }); work.ball('lacquer', [0.58, 0.32, 0.5], { colour: work.colour('#f0f0ea'), gloss: 0.95, at: [0, 0.66, 0.85], around: 24, down: 14 }); lamps(work, [0.34, 0.66, 1.28], 0.08); work.block('leather', [1.1, 0.16, 0.5], { colour: '#b89a6a', at: [0, 0.8, -0.25] }); work.block('leather', [1.1, 0.45, 0.12], { colour: '#b89a6a', at: [0, 1.1, -0.52] }); slab(work, 'lacquer', [1.25, 0.07, 1.9], [0, 1.85, -0.05], '#f0f0ea', 0.9); for (const s of [-1, 1]) for (const z of [0.75, -0.85]) work.rod('iron', [[s * 0.52, 0.7, z], [s * 0.52, 1.85, z * 0.9]], 0.022, { colour: '#1d1e20' }); work.sheet('glass', (u, v) => [(u - 0.5) * 1.0, 0.95 + v * 0.85, 0.74 - v * 0.06], { columns: 1, rows: 1 }); work.hoop('leather', 0.16, 0.016, { at: [0.28, 1.1, 0.28], turn: [0.9, 0, 0] });
    return { pose: wheels(work, axles(0.52, 0.23, [0.78, -0.75]), 0.18, 'car'), perches: [{ name: 'seat', at: [0.28, 0.9, -0.25], room: [0.4, 0.4], grips: [[0.42, 1.11, 0.25], [0.14, 1.11, 0.25]] }] };
  },
  rickshaw(work) {
    const paint = { colour: work.colour('#e8c21c'), gloss: 0.9 };
    hull(work, 'lacquer', [[-1.2, 0.6, 0.35, 1.1, 5], [-0.4, 0.64, 0.35, 0.9, 6], [0.4, 0.6, 0.35, 0.5, 6], [0.9, 0.46, 0.35, 1.0, 4], [1.15, 0.25, 0.4, 0.9, 3]], { ...paint, colour: '#2f7a3e' }); for (const s of [-1, 1]) for (const z of [0.85, -0.35, -1.1]) work.rod('iron', [[s * 0.56, 0.8, z], [s * 0.54, 1.7, z * 0.95 - 0.05]], 0.025, { colour: '#1a1a1c' });
    hull(work, 'cloth', [[-1.25, 0.6, 1.45, 1.75, 4], [0.85, 0.58, 1.6, 1.78, 4]], { colour: paint.colour }); screen(work, 0.9, 0.6, [0, 1.3, 0.92], -0.12); slab(work, 'cloth', [1.14, 0.7, 0.05], [0, 1.3, -1.2], paint.colour); lamps(work, [0, 0.82, 1.2], 0.09); work.block('leather', [1.1, 0.15, 0.5], { colour: '#3a2016', at: [0, 0.85, -0.8] });
    return { pose: wheels(work, [[0, 0.22, 0.95], [-0.55, 0.22, -0.8], [0.55, 0.22, -0.8]], 0.1, 'car'), perches: [{ name: 'seat', at: [0, 0.94, -0.78], room: [0.9, 0.45] }] };
  },
}; // prettier-ignore

/** Racing cars, karts, farm and building machines, tanks: wheels and crawlers turn with the way. */
export const machineryFamily = designFamily({ family: 'wheeled-machine', designs, movement: vehicleMovement });

import { coatOf } from '../../matter/substance.ts';
import { box } from '../../../shapes/solids.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { hull, lamps, type Motions, panes, slab, spaced, together, wheels } from '../vehicle/coachwork.ts';
import { doing } from '../prop/crafted-family.ts';
import { smooth } from '../../../curves/easing.ts';

/** What is built on a body beyond its own form. */
export type Fixture = (work: Sculpt) => Motions | void;

/** Flashing lamps on the roof. */
function beacons(work: Sculpt, y: number, z: number, half: number, colours: readonly [string, string]): Motions {
  slab(work, 'rubber', [half * 2 + 0.1, 0.05, 0.3], [0, y, z], '#1a1a1c');
  const [left, right] = ['beacon-left', 'beacon-right'];
  for (const [name, side, colour] of [[left, -1, colours[0]], [right, 1, colours[1]]] as const) {
    slab(work, 'lacquer', [half * 0.8, 0.15, 0.26], [side * half * 0.52, y + 0.1, z], colour, 0.9);
    work.moving(name!, [side * half * 0.52, y + 0.1, z], () => work.add('light', box([half * 0.84, 0.16, 0.28], { ...coatOf('light', colour), surface: [1, 0, 0, 3.5] }), { at: [side * half * 0.52, y + 0.1, z] }));
  }
  return ({ seconds }) => ({ [left!]: { hidden: (seconds * 2.2) % 1 < 0.5 }, [right!]: { hidden: (seconds * 2.2) % 1 >= 0.5 } });
} // prettier-ignore

function stripe(work: Sculpt, out: number, y: number, high: number, from: number, to: number, colour: string): void {
  for (const side of [-1, 1]) slab(work, 'lacquer', [0.03, high, to - from], [side * out, y, (from + to) / 2], colour, 0.7);
}

/** The frame and the rear wheels that a load stands on. */
function chassis(work: Sculpt): Motions {
  slab(work, 'iron', [1.2, 0.3, 4.7], [0, 0.78, -1.4], '#1c1c1e');
  slab(work, 'iron', [2.3, 0.12, 0.14], [0, 0.6, -3.72], '#8d2018');
  return wheels(work, [[-0.98, 0.5, -3.1], [0.98, 0.5, -3.1]], 0.34, 'truck');
} // prettier-ignore

function cross(work: Sculpt, x: number, y: number, z: number, size: number): void {
  for (const side of [-1, 1]) { slab(work, 'lacquer', [0.03, size, size * 0.32], [side * x, y, z], '#c8201c'); slab(work, 'lacquer', [0.03, size * 0.32, size], [side * x, y, z], '#c8201c'); }
} // prettier-ignore

/** Fixtures by the name that presets use. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  rack(work) { for (const x of [-0.62, 0.62]) work.rod('steel', [[x, 1.8, 0.1], [x, 1.86, 0.0], [x, 1.86, -1.6], [x, 1.78, -1.75]], 0.02, { colour: '#2a2b2e' }); },
  chrome(work) {
    for (const z of [2.06, -2.06]) work.rod('chrome', [[-0.72, 0.42, z - Math.sign(z) * 0.3], [-0.5, 0.42, z], [0.5, 0.42, z], [0.72, 0.42, z - Math.sign(z) * 0.3]], 0.05);
    for (const s of [-1, 1]) { work.ball('chrome', [0.14, 0.14, 0.12], { at: [s * 0.6, 0.72, 1.72], around: 18, down: 12 }); work.sheet('lacquer', (u, v) => { const a = v * Math.PI; const out = 0.43 + 0.04 * Math.sin(u * Math.PI); return [s * (0.64 + u * 0.24), 0.34 + Math.sin(a) * out, 1.26 - Math.cos(a) * out]; }, { colour: work.colour('#3f6f7a'), columns: 6, rows: 14, flip: s < 0 }); slab(work, 'chrome', [0.02, 0.025, 3.2], [s * 0.845, 0.7, -0.2]); work.block('iron', [0.16, 0.04, 1.5], { colour: '#222224', at: [s * 0.8, 0.3, 0] }); }
    lamps(work, [0.6, 0.72, 1.8], 0.11);
  },
  open(work) {
    hull(work, 'leather', [[-1.0, 0.6, 0.6, 0.93, 6], [0.5, 0.62, 0.6, 0.92, 6]], { colour: '#15110e' });
    for (const s of [-1, 1]) { work.block('leather', [0.5, 0.16, 0.5], { colour: '#9c5a34', at: [s * 0.33, 0.9, -0.32], round: 0.06 }); work.block('leather', [0.5, 0.56, 0.15], { colour: '#9c5a34', at: [s * 0.33, 1.04, -0.66], turn: [-0.15, 0, 0], round: 0.06 }); work.block('leather', [0.24, 0.16, 0.1], { colour: '#9c5a34', at: [s * 0.33, 1.34, -0.71], round: 0.04 }); work.rod('chrome', [[s * 0.66, 0.84, 0.82], [s * 0.6, 1.26, 0.4]], 0.02); }
    work.rod('chrome', [[-0.6, 1.26, 0.4], [0.6, 1.26, 0.4]], 0.02); work.sheet('glass', (u, v) => [(u - 0.5) * (1.32 - v * 0.12), 0.84 + v * 0.42, 0.82 - v * 0.42], { columns: 6, rows: 4 });
    work.hoop('leather', 0.17, 0.018, { colour: '#1a1614', at: [0.33, 1.04, 0.12], turn: [1.0, 0, 0], around: 24 }); slab(work, 'leather', [1.2, 0.14, 0.2], [0, 0.94, 0.42], '#1c1613'); work.ball('cloth', [0.62, 0.13, 0.3], { colour: '#1f1b18', at: [0, 0.95, -1.05], around: 20, down: 12 });
  },
  bed(work) {
    const paint = work.colour('#8c1f1a');
    for (const s of [-1, 1]) { slab(work, 'lacquer', [0.09, 0.52, 1.82], [s * 0.93, 0.88, -1.86], paint, 0.9); slab(work, 'rubber', [0.12, 0.05, 1.84], [s * 0.93, 1.16, -1.86], '#1a1a1c'); slab(work, 'lacquer', [0.1, 0.2, 0.28], [s * 0.935, 0.9, -2.68], '#b0140e', 0.9); work.hoop('rubber', 0.47, 0.035, { colour: '#141416', arc: Math.PI, at: [s * 0.97, 0.42, -1.74], turn: [-Math.PI / 2, -Math.PI / 2, 0] }); }
    slab(work, 'lacquer', [1.9, 0.5, 0.08], [0, 0.88, -2.77], paint, 0.9); slab(work, 'steel', [1.8, 0.06, 1.8], [0, 0.72, -1.86], '#2c2d30'); slab(work, 'chrome', [1.9, 0.14, 0.12], [0, 0.56, -2.82]); slab(work, 'lacquer', [1.9, 0.5, 0.08], [0, 0.9, -0.98], paint, 0.9); slab(work, 'iron', [1.2, 0.2, 2], [0, 0.55, -1.8], '#151517');
  },
  ambulance(work) {
    stripe(work, 1.0, 1.02, 0.22, -2.5, 1.5, '#c8201c'); stripe(work, 0.99, 0.78, 0.08, -2.5, 1.7, '#1f3f9c'); cross(work, 0.965, 1.62, -1.2, 0.62);
    return beacons(work, 2.2, 0.5, 0.6, ['#d8141c', '#1a4fe0']);
  },
  camper(work) {
    stripe(work, 1.005, 1.05, 0.1, -2.5, 1.6, '#c8782e'); stripe(work, 1.0, 0.92, 0.05, -2.5, 1.7, '#6a3a1e'); panes(work, [-1.9, -0.7], 0.965, 1.62, 0.8, 0.5);
    work.block('plastic', [1.5, 0.5, 2.6], { colour: '#f2efe6', at: [0, 2.36, -0.9], round: 0.2 }); work.rod('cloth', [[1.02, 2.1, -2.2], [1.02, 2.1, 0.4]], 0.09, { colour: '#d8b25c' }); for (const y of spaced(0.9, 2.1, 6)) work.rod('steel', [[-0.7, y, -2.63], [-0.4, y, -2.63]], 0.014); for (const x of [-0.7, -0.4]) work.rod('steel', [[x, 0.8, -2.63], [x, 2.3, -2.6]], 0.016); work.round(1, () => work.spun('rubber', [[0.12, -0.1], [0.34, -0.1], [0.36, 0], [0.34, 0.1], [0.12, 0.1]], { at: [0.45, 1.35, -2.68], turn: [Math.PI / 2, 0, 0] }));
  },
  'ice-cream'(work) {
    stripe(work, 1.005, 1.0, 0.4, -2.5, 1.5, '#e88fb0'); slab(work, 'lacquer', [0.03, 0.75, 1.5], [0.975, 1.65, -0.9], '#1c1c22'); for (const s of spaced(-1.6, -0.2, 8)) slab(work, 'cloth', [0.5, 0.04, 0.2], [1.2, 2.1, s], Math.round(s * 5) % 2 ? '#f4f0e8' : '#d8486a');
    work.spun('straw', [[0, 0], [0.22, 0.6]], { at: [0, 2.15, 0.2], colour: '#d09a4c', steps: 1 }); work.ball('glaze', 0.26, { colour: '#f6dbe4', at: [0, 2.9, 0.2] }); work.ball('glaze', 0.2, { colour: '#f2ead8', at: [0, 3.18, 0.2] }); work.ball('lacquer', 0.08, { colour: '#c8141c', at: [0, 3.4, 0.2] });
  },
  'fire-engine'(work) {
    const red = work.colour('#c01c14');
    const rolling = chassis(work);
    slab(work, 'lacquer', [2.38, 1.9, 4.5], [0, 1.75, -1.45], red, 0.9); stripe(work, 1.2, 1.28, 0.22, -3.7, 3.3, '#f2efe6');
    for (const side of [-1, 1]) { for (const z of [-3.0, -2.0, -1.0, 0.0]) { slab(work, 'steel', [0.03, 0.9, 0.85], [side * 1.2, 2.0, z], '#9a9da2'); for (const y of spaced(1.65, 2.35, 7)) slab(work, 'steel', [0.04, 0.02, 0.83], [side * 1.205, y, z], '#6f7276'); } slab(work, 'chrome', [0.05, 0.08, 4.4], [side * 1.2, 2.68, -1.45]); }
    work.hoop('cloth', 0.3, 0.09, { colour: '#d9b22e', at: [0, 2.2, -3.75], turn: [Math.PI / 2, 0, 0] });
    const pivot = [0, 3.0, -2.9] as const;
    work.block('steel', [0.9, 0.3, 0.9], { colour: '#8f9296', at: [0, 2.85, -2.9] });
    work.moving('ladder', pivot, () => { for (const s of [-1, 1]) { slab(work, 'steel', [0.07, 0.16, 6.4], [s * 0.34, 3.1, 0.2], '#c9ccd0'); slab(work, 'steel', [0.04, 0.05, 6.4], [s * 0.34, 3.36, 0.2], '#c9ccd0'); } for (const z of spaced(-2.9, 3.3, 17)) { slab(work, 'steel', [0.68, 0.05, 0.06], [0, 3.1, z], '#b5b8bc'); for (const s of [-1, 1]) slab(work, 'steel', [0.03, 0.26, 0.04], [s * 0.34, 3.24, z], '#c9ccd0'); } });
    return together(rolling, beacons(work, 2.62, 2.3, 0.85, ['#d8141c', '#1a4fe0']), (moment) => { const up = smooth(0, 1, Math.max(doing(moment, 'rise', 'open', 'raise'))); return { ladder: { turn: [-up * 0.8, 0, 0] } }; });
  },
  garbage(work) {
    const green = work.colour('#3c6f3a');
    const rolling = chassis(work);
    hull(work, 'lacquer', [[-3.0, 1.15, 0.95, 3.0, 6], [0.5, 1.18, 0.95, 3.0, 6], [0.7, 1.1, 1.0, 2.9, 6]], { colour: green, gloss: 0.6 }); for (const s of [-1, 1]) for (const z of spaced(-2.6, 0.2, 5)) slab(work, 'lacquer', [0.08, 1.7, 0.12], [s * 1.18, 1.95, z], green, 0.6);
    work.slab('lacquer', [[3.0, 3.0], [3.0, 1.0], [3.9, 0.8], [4.1, 1.7], [3.6, 2.9]], 2.2, { colour: green, turn: [0, Math.PI / 2, 0], at: [0, 0, 0] }); slab(work, 'iron', [1.9, 0.9, 0.05], [0, 1.6, -4.05], '#141414'); for (let bag = 0; bag < 5; bag++) work.ball('plastic', [0.24, 0.22, 0.22], { colour: bag % 2 ? '#18181a' : '#2f6f8f', at: [-0.7 + bag * 0.35, 1.3 + (bag % 2) * 0.16, -4.0], around: 12, down: 8 }); stripe(work, 1.19, 1.35, 0.14, -3, 0.6, '#f2e05c');
    return together(rolling, beacons(work, 2.62, 2.3, 0.3, ['#f29a1c', '#f29a1c']));
  },
  tow(work) {
    const rolling = chassis(work);
    slab(work, 'lacquer', [2.3, 0.5, 4.6], [0, 1.15, -1.4], work.colour('#e0a01c'), 0.8); slab(work, 'iron', [2.1, 0.06, 4.4], [0, 1.42, -1.4], '#3a3b3e'); slab(work, 'lacquer', [2.2, 0.9, 0.4], [0, 1.8, 0.6], '#26282b');
    for (const s of [-1, 1]) { work.rod('lacquer', [[s * 0.5, 1.4, -0.4], [s * 0.12, 3.0, -3.9]], 0.11, { colour: '#d8281e' }); work.rod('lacquer', [[s * 0.7, 1.4, -2.6], [s * 0.2, 2.5, -2.7]], 0.08, { colour: '#d8281e' }); } work.rod('steel', [[0, 3.0, -3.9], [0, 1.25, -4.1]], 0.025, { colour: '#1a1a1a' }); work.hoop('steel', 0.14, 0.05, { arc: 4.6, at: [0, 1.1, -4.1], turn: [0, 0, Math.PI / 2] }); work.spun('steel', [[0.25, -0.4], [0.25, -0.36], [0.12, -0.34], [0.12, 0.34], [0.25, 0.36], [0.25, 0.4]], { at: [0, 1.65, -0.3], turn: [0, 0, Math.PI / 2], steps: 1 });
    return together(rolling, beacons(work, 2.62, 2.3, 0.7, ['#f29a1c', '#f29a1c']));
  },
  tipper(work) {
    const rolling = chassis(work);
    const paint = work.colour('#d8901c');
    work.moving('tray', [0, 1.1, -3.6], () => { for (const s of [-1, 1]) { slab(work, 'lacquer', [0.1, 1.2, 4.5], [s * 1.15, 1.8, -1.45], paint, 0.6); for (const z of spaced(-3.5, 0.6, 6)) slab(work, 'lacquer', [0.1, 1.2, 0.14], [s * 1.22, 1.8, z], paint, 0.6); } slab(work, 'lacquer', [2.3, 1.2, 0.1], [0, 1.8, -3.7], paint, 0.6); slab(work, 'lacquer', [2.3, 1.5, 0.1], [0, 1.95, 0.8], paint, 0.6); slab(work, 'lacquer', [2.3, 0.1, 4.5], [0, 1.2, -1.45], paint, 0.6); work.slab('lacquer', [[0, 0], [1.0, 0.1], [1.0, 0.2], [0, 0.12]], 2.3, { colour: paint, at: [0, 2.6, 0.8], turn: [0, -Math.PI / 2, 0] }); work.ball('stone', [1.05, 0.75, 2.05], { colour: '#7a5f44', at: [0, 2.05, -1.45], around: 22, down: 14, bend: ([x, y, z]) => [x, y + 0.08 * Math.sin(x * 7) * Math.sin(z * 5), z] }); });
    return together(rolling, (moment) => ({ tray: { turn: [-smooth(0, 1, doing(moment, 'open', 'rise')) * 0.7, 0, 0] } }));
  },
  mixer(work) {
    const rolling = chassis(work);
    slab(work, 'iron', [2.2, 0.2, 4.5], [0, 1.05, -1.4], '#3a3b3e');
    work.moving('drum', [0, 2.1, -1.5], () => work.spun('lacquer', [[0.5, -2.3], [0.75, -2.1], [1.15, -0.6], [1.15, 0.5], [0.7, 1.7], [0.3, 1.9], [0, 1.9]], { colour: '#e8e4da', gloss: 0.7, at: [0, 2.1, -1.5], turn: [Math.PI / 2 - 0.0, 0, 0], paint: ([x, y, z]) => (((Math.atan2(z, x) / Math.PI / 2 + y * 0.28 + 10) * 2) % 1 < 0.3 ? work.colour('#c8321e') : [0.8, 0.78, 0.72]), around: 40, steps: 8 })); for (const s of [-1, 1]) { slab(work, 'iron', [0.12, 1.3, 0.2], [s * 0.8, 1.6, -3.3], '#3a3b3e'); slab(work, 'iron', [0.12, 1.2, 0.2], [s * 0.8, 1.5, 0.3], '#3a3b3e'); } work.slab('steel', [[-0.3, 0], [0.3, 0], [0.4, 0.8], [-0.4, 0.8]], 0.06, { at: [0, 1.5, -4.0], turn: [0.5, 0, 0], colour: '#8f9296' });
    return together(rolling, ({ seconds }) => ({ drum: { turn: [0, 0, seconds * 1.6] } }));
  },
  plow(work) {
    const rolling = chassis(work);
    for (const s of [-1, 1]) slab(work, 'lacquer', [0.1, 1.0, 4.5], [s * 1.15, 1.65, -1.45], work.colour('#e07a1c'), 0.6); slab(work, 'lacquer', [2.3, 1.0, 0.1], [0, 1.65, -3.7], work.colour('#e07a1c'), 0.6); work.ball('snow', [1.05, 0.5, 2.0], { at: [0, 1.95, -1.45], around: 20, down: 12 });
    work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.3, 0.05 + v * 1.15, 4.5 + (u - 0.5) * 0.7 - Math.sin(v * Math.PI) * 0.25 + v * 0.12], { colour: '#e8b21c', columns: 10, rows: 8 }); work.sheet('lacquer', (u, v) => [(u - 0.5) * 3.3, 0.05 + v * 1.15, 4.46 + (u - 0.5) * 0.7 - Math.sin(v * Math.PI) * 0.25 + v * 0.12], { colour: '#2a2a2c', columns: 10, rows: 8, flip: true }); for (const x of [-0.6, 0.6]) work.rod('iron', [[x, 0.6, 3.5], [x, 0.5, 4.3]], 0.1); for (let lump = 0; lump < 16; lump++) work.ball('snow', work.chance.between(0.14, 0.3), { at: [work.chance.between(-1.7, 1.7), 0.15, 4.8 + work.chance.between(0, 0.6)], around: 10, down: 7 });
    return together(rolling, beacons(work, 2.62, 2.3, 0.5, ['#f29a1c', '#f29a1c']));
  },
  trailer(work) {
    const rolling = together(wheels(work, [[-0.98, 0.5, 0.2], [0.98, 0.5, 0.2], [-0.98, 0.5, -1.0], [0.98, 0.5, -1.0]], 0.34, 'truck'), wheels(work, [-8.2, -9.4, -10.6].flatMap((z) => [[-1.0, 0.5, z], [1.0, 0.5, z]] as const), 0.34, 'truck'));
    slab(work, 'iron', [1.1, 0.3, 12], [0, 0.95, -5], '#1c1c1e'); slab(work, 'lacquer', [2.5, 2.9, 12.4], [0, 2.65, -5.3], work.colour('#e8e9ea'), 0.5); for (const s of [-1, 1]) { for (const z of spaced(-11.2, 0.6, 13)) slab(work, 'steel', [0.03, 2.7, 0.06], [s * 1.26, 2.65, z], '#b0b4b8'); slab(work, 'lacquer', [0.04, 0.5, 12.3], [s * 1.265, 2.1, -5.3], '#c8281e', 0.6); work.rod('chrome', [[s * 1.05, 1.2, 1.0], [s * 1.05, 3.3, 1.0]], 0.09); slab(work, 'iron', [0.06, 0.5, 4], [s * 1.15, 0.8, -4.5], '#9a9da2'); }
    slab(work, 'lacquer', [0.18, 0.1, 0.05], [1.1, 1.05, -11.52], '#d8141c');
    return rolling;
  },
  'upper-deck'(work) {
    const front = [[-4.2, -2.75], [-2.65, -1.2], [-1.1, 0.35], [0.45, 1.9], [2.0, 3.45], [3.55, 4.85]] as const;
    for (const [from, to] of front) panes(work, [(from + to) / 2], 1.225, 3.3, to - from, 0.82);
    work.block('lacquer', [2.2, 0.92, 0.1], { colour: '#10171f', gloss: 1, at: [0, 3.36, 5.16], turn: [-0.04, 0, 0], round: 0.04 }); slab(work, 'lacquer', [1.7, 0.34, 0.1], [0, 2.62, 5.21], '#111214'); work.block('light', [1.3, 0.2, 0.03], { colour: '#ffb43c', glow: 1.2, at: [0, 2.62, 5.28], round: 0.01 }); work.block('lacquer', [2.0, 0.8, 0.1], { colour: '#10171f', gloss: 1, at: [0, 3.36, -5.2], round: 0.04 });
    stripe(work, 1.245, 2.62, 0.1, -5, 4.9, '#f0e4c0'); slab(work, 'lacquer', [0.04, 1.7, 1.1], [-1.25, 1.35, 4.25], '#10171f', 0.9); for (const s of [-1, 1]) slab(work, 'paper', [0.03, 0.5, 4.2], [s * 1.247, 2.6, -1.2], s > 0 ? '#2f6fb0' : '#e8d23c');
  },
  school(work) {
    stripe(work, 1.225, 1.44, 0.07, -4.7, 3, '#141414'); stripe(work, 1.225, 1.12, 0.07, -4.7, 3, '#141414'); stripe(work, 1.225, 0.8, 0.07, -4.7, 2.8, '#141414');
    for (const s of [-1, 1]) { lamps(work, [0.9, 2.83, 2.98], 0.11, '#e8281c'); lamps(work, [0.62, 2.87, 2.98], 0.1, '#f2a01c'); work.rod('iron', [[s * 0.8, 1.3, 4.7], [s * 1.05, 2.0, 4.6]], 0.02); work.ball('chrome', [0.1, 0.15, 0.04], { at: [s * 1.05, 2.08, 4.6], around: 12, down: 8 }); }
    work.spun('lacquer', [[0, 0], [0.24, 0], [0.24, 0.02], [0, 0.02]], { colour: '#c8141c', at: [1.3, 1.5, 2.2], turn: [0, 0, -Math.PI / 2], steps: 1, around: 8 }); slab(work, 'lacquer', [0.02, 0.09, 0.3], [1.33, 1.5, 2.2], '#f4f4f0'); slab(work, 'iron', [2.2, 0.22, 0.16], [0, 0.62, 4.95], '#141414'); slab(work, 'lacquer', [1.5, 0.2, 0.06], [0, 2.86, 2.98], '#f0b41c');
  },
  coach(work) { slab(work, 'light', [1.5, 0.26, 0.06], [0, 2.78, 5.37], '#ffb43c'); slab(work, 'lacquer', [1.8, 0.34, 0.05], [0, 2.78, 5.35], '#111214'); slab(work, 'lacquer', [0.04, 2.1, 1.1], [-1.25, 1.45, 0], '#10171f', 0.9); work.block('plastic', [1.8, 0.25, 3], { colour: '#d9dadb', at: [0, 3.2, -1], round: 0.1 }); },
  wreck(work) {
    const rust = '#6a3a20';
    work.block('iron', [1.5, 0.03, 1.1], { colour: rust, at: [0.15, 1.12, 1.5], turn: [-0.7, 0.2, 0.12], round: 0.01 }); work.ball('iron', [0.5, 0.2, 0.4], { colour: '#1c1a18', at: [0, 0.82, 1.6], around: 9, down: 6 });
    for (let piece = 0; piece < 26; piece++) work.block(piece % 3 ? 'iron' : 'rubber', [work.chance.between(0.1, 0.4), 0.03, work.chance.between(0.08, 0.3)], { colour: piece % 3 ? rust : '#1a1a1c', at: [work.chance.between(-1.5, 1.5), 0.03, work.chance.between(-2.7, 2.9)], turn: [work.chance.between(-0.3, 0.3), work.chance.between(0, 3), 0] });
    work.block('iron', [0.05, 0.8, 1.0], { colour: '#5a2f1a', at: [1.25, 0.62, 0.5], turn: [0, -0.6, 0.15], round: 0.02 }); for (const s of [-1, 1]) for (const z of spaced(-1.8, 1.4, 5)) work.ball('iron', [0.02, work.chance.between(0.1, 0.24), work.chance.between(0.15, 0.36)], { colour: rust, at: [s * 0.905, work.chance.between(0.5, 0.85), z], around: 9, down: 7 }); work.spun('rubber', [[0.18, -0.1], [0.3, -0.12], [0.33, 0], [0.3, 0.12], [0.18, 0.1]], { at: [-1.5, 0.12, 1.9], around: 28 });
  },
}; // prettier-ignore

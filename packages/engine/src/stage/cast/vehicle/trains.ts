import type { Metres, Vector3 } from '@onereel/spec';
import { designFamily, type Designs } from '../prop/design-family.ts';
import { type Sculpt, tone } from '../prop/sculpt.ts';
import { axles, figureInside, hull, lamps, type Motions, panes, screen, slab, spaced, together, track, wheels } from './coachwork.ts';
import { vehicleMovement } from './running.ts';

const gauge = 0.75;

/** A bogie with two axles under a carriage. */
function bogie(work: Sculpt, z: Metres, radius = 0.42): Motions {
  work.block('iron', [1.9, 0.28, 2.5], { colour: '#222325', at: [0, 0.72, z], round: 0.06 });
  return wheels(work, axles(gauge, radius + 0.18, [z - 0.85, z + 0.85]), 0.12, 'rail', radius);
}

/** A passenger carriage between two places, with a stripe, windows and doors. */
function carriage(work: Sculpt, from: Metres, to: Metres, { colour, band, roof = '#5a5d61', windows = 8, high = 3.7 }: { colour: string; band: string; roof?: string; windows?: number; high?: Metres }): Motions {
  const [middle, long] = [(from + to) / 2, to - from];
  const paint = work.colour(colour);
  hull(work, 'lacquer', [[from, 1.38, 0.95, high, 7], [from + 0.1, 1.42, 0.95, high, 7], [to - 0.1, 1.42, 0.95, high, 7], [to, 1.38, 0.95, high, 7]], { colour: paint, gloss: 0.8, around: 40, fine: 3 });
  hull(work, 'steel', [[from + 0.05, 1.3, high - 0.45, high + 0.2, 3], [to - 0.05, 1.3, high - 0.45, high + 0.2, 3]], { colour: roof, gloss: 0.5, around: 24, fine: 3 });
  panes(work, spaced(from + long * 0.16, to - long * 0.16, windows), 1.42, high - 1.12, (long * 0.66) / windows * 0.78, 0.82);
  for (const side of [-1, 1]) { slab(work, 'lacquer', [0.03, 0.2, long - 0.2], [side * 1.42, high - 1.82, middle], band, 0.8); for (const z of [from + long * 0.065, to - long * 0.065]) { slab(work, 'lacquer', [0.04, 2.1, 0.95], [side * 1.42, 2.1, z], band, 0.7); slab(work, 'lacquer', [0.05, 0.75, 0.5], [side * 1.425, high - 1.1, z], '#10171f', 0.97); } }
  slab(work, 'iron', [2.3, 0.3, long - 0.6], [0, 0.86, middle], '#26272a');
  return together(bogie(work, from + long * 0.17), bogie(work, to - long * 0.17));
} // prettier-ignore

function coupling(work: Sculpt, z: Metres): void {
  work.block('rubber', [1.9, 2.3, 0.7], { colour: '#1c1c1e', at: [0, 2.2, z], round: 0.1 });
}

/** Smoke that stays behind as the train moves, and rises where it stands. */
function smoke(work: Sculpt, at: Vector3, wide: Metres, long: Metres, puffs = 10): Motions {
  const turns = Array.from({ length: puffs }, () => work.chance.between(0, 6));
  for (let puff = 0; puff < puffs; puff++) work.moving(`smoke-${puff}`, at, () => work.ball('steam', [wide, wide * 0.9, wide], { colour: '#d8d8d6', at, around: 14, down: 10 }));
  return ({ seconds, travelled, speed }) => Object.fromEntries(turns.map((turn, puff) => {
    const drift = Math.min(1, speed / 8);
    const way = (((seconds * 0.5 + travelled * 0.02 + puff / puffs) % 1) + 1) % 1;
    const size = (0.5 + way * 2.2) * Math.min(1, (1 - way) * 3, way * 12 + 0.1);
    return [`smoke-${puff}`, { shift: [Math.sin(turn + way * 3) * wide * way, way * (long * 0.25 + (1 - drift) * long * 0.5), -way * way ** 0.2 * long * drift] as const, size: [size, size, size * (1 + drift * 0.5)] as const, hidden: size < 0.02 }];
  }));
} // prettier-ignore

function locomotive(work: Sculpt): Motions {
  const black = '#17181a';
  const paint = work.colour('#1e3a2c');
  const red = '#9c2219';
  const big: Vector3[] = axles(gauge, 0.98, [1.9, 3.75, 5.6]);
  const drivers = wheels(work, big, 0.13, 'rail', 0.8);
  const small = together(wheels(work, axles(gauge, 0.62, [7.5, 8.6]), 0.12, 'rail', 0.44), wheels(work, axles(gauge, 0.66, [-3.6, -2.2, -0.9]), 0.12, 'rail', 0.48));
  const rod: Vector3 = [0, 0.98, 3.75];
  work.moving('rods', rod, () => { for (const s of [-1, 1]) { slab(work, 'steel', [0.06, 0.13, 3.9], [s * 0.92, 0.98, 3.75], '#c6c9cd'); for (const z of [1.9, 3.75, 5.6]) work.spun('steel', [[0, -0.06], [0.12, -0.06], [0.12, 0.06], [0, 0.06]], { at: [s * 0.93, 0.98, z], turn: [0, 0, Math.PI / 2], steps: 1, around: 14 }); } });
  work.moving('piston', [0, 1.05, 6.5], () => { for (const s of [-1, 1]) work.rod('steel', [[s * 0.98, 1.02, 4.3], [s * 0.98, 1.06, 7.3]], 0.055); });
  for (const s of [-1, 1]) { work.spun('iron', [[0, 0], [0.33, 0], [0.36, 0.05], [0.36, 1.15], [0.33, 1.2], [0, 1.2]], { colour: paint, at: [s * 1.02, 1.06, 7.2], turn: [Math.PI / 2, 0, 0], steps: 1 }); slab(work, 'iron', [0.5, 0.07, 7.6], [s * 1.15, 1.9, 4.4], red); }
  work.spun('lacquer', [[0, 0], [1.0, 0], [1.02, 0.05], [1.02, 5.6], [1.06, 5.62], [1.06, 7.3], [1.0, 7.4], [0.94, 7.42], [0.6, 7.5], [0, 7.54]], { colour: black, gloss: 0.75, at: [0, 2.75, 1.5], turn: [Math.PI / 2, 0, 0], steps: 1, around: 40 });
  for (const z of [2.6, 3.9, 5.2, 6.5]) work.hoop('brass', 1.03, 0.03, { at: [0, 2.75, z], turn: [Math.PI / 2, 0, 0], around: 40, section: 6 });
  work.spun('iron', [[0.42, 0], [0.3, 0.1], [0.27, 0.3], [0.26, 0.85], [0.34, 1.0], [0.42, 1.05], [0.42, 1.15], [0.3, 1.12]], { colour: black, at: [0, 3.7, 8.2], steps: 2 });
  for (const z of [6.3, 4.4]) work.spun('brass', [[0.42, 0], [0.36, 0.1], [0.36, 0.35], [0.26, 0.52], [0, 0.6]], { at: [0, 3.7, z] });
  work.spun('brass', [[0.02, 0.3], [0.14, 0.02], [0.2, 0], [0.14, -0.02]], { at: [0, 4.0, 5.4], turn: [0, 0, 0] });
  lamps(work, [0, 4.05, 8.75], 0.24);
  work.spun('steel', [[0, 0], [0.5, 0], [0.5, 0.04], [0, 0.08]], { colour: red, at: [0, 2.75, 9.02], turn: [Math.PI / 2, 0, 0], steps: 1 });
  // Cab, tender, cowcatcher.
  slab(work, 'lacquer', [2.7, 0.14, 2.4], [0, 4.15, 0.6], '#26282b');
  for (const s of [-1, 1]) { slab(work, 'lacquer', [0.08, 1.2, 2.0], [s * 1.28, 2.25, 0.65], paint); slab(work, 'lacquer', [0.08, 1.3, 0.3], [s * 1.28, 3.45, -0.2], paint); slab(work, 'lacquer', [0.08, 1.3, 0.3], [s * 1.28, 3.45, 1.5], paint); slab(work, 'brass', [0.1, 0.05, 2.0], [s * 1.29, 2.85, 0.65]); }
  slab(work, 'lacquer', [2.5, 2.4, 0.1], [0, 2.9, 1.6], paint); figureInside(work, [0.55, 3.05, 0.7]);
  slab(work, 'iron', [2.5, 0.25, 10.5], [0, 1.55, 4.0], '#222326');
  work.block('lacquer', [2.6, 1.6, 3.9], { colour: paint, at: [0, 2.2, -2.3], round: 0.08 }); for (const s of [-1, 1]) slab(work, 'brass', [0.03, 0.06, 3.5], [s * 1.31, 2.75, -2.3]);
  work.ball('stone', [1.15, 0.6, 1.7], { colour: '#131315', at: [0, 3.0, -2.3], around: 18, down: 10 }); slab(work, 'iron', [2.3, 0.3, 3.9], [0, 1.25, -2.3], '#222326');
  for (let bar = -5; bar <= 5; bar++) work.rod('iron', [[bar * 0.22, 0.22, 10.1 - Math.abs(bar) * 0.16], [bar * 0.12, 1.25, 9.2]], 0.04, { colour: red, around: 6 });
  slab(work, 'iron', [2.5, 0.35, 0.2], [0, 1.4, 9.1], red);
  const puffs = smoke(work, [0, 4.9, 8.2], 0.75, 15);
  const rods: Motions = ({ travelled }) => { const angle = travelled / 0.8; return { rods: { shift: [0, Math.cos(angle) * 0.3, Math.sin(angle) * 0.3] }, piston: { shift: [0, 0, Math.sin(angle) * 0.3] } }; };
  return together(drivers, small, rods, puffs);
} // prettier-ignore

function boxcar(work: Sculpt, from: Metres, to: Metres, colour: string, kind: 'box' | 'tank' | 'open' | 'containers'): Motions {
  const [middle, long] = [(from + to) / 2, to - from];
  slab(work, 'iron', [2.5, 0.3, long], [0, 1.15, middle], '#2a2622');
  if (kind === 'tank') { work.spun('lacquer', [[0, 0], [0.9, 0.12], [1.25, 0.5], [1.25, long - 0.9], [0.9, long - 0.52], [0, long - 0.4]], { colour, at: [0, 2.6, from + 0.2], turn: [Math.PI / 2, 0, 0], steps: 3 }); work.spun('steel', [[0.4, 0], [0.4, 0.3], [0, 0.34]], { at: [0, 3.8, middle], steps: 1 }); }
  else if (kind === 'containers') for (const [at, hue] of [[-0.25, colour], [0.25, '#2a6f8f']] as const) container(work, [0, 2.6, middle + at * long * 0.96], [2.4, 2.5, long * 0.46], hue);
  else {
    const high = kind === 'open' ? 1.5 : 2.9;
    slab(work, 'painted-wood', [2.6, high, long - 0.1], [0, 1.3 + high / 2, middle], colour);
    for (const s of [-1, 1]) { for (const z of spaced(from + 0.2, to - 0.2, 9)) slab(work, 'painted-wood', [0.07, high, 0.09], [s * 1.32, 1.3 + high / 2, z], '#3a2a20'); if (kind === 'box') slab(work, 'painted-wood', [0.1, high - 0.3, long * 0.22], [s * 1.32, 1.25 + high / 2, middle], '#5c3a26'); }
    if (kind === 'open') work.ball('stone', [1.15, 0.7, long * 0.46], { colour: '#1a1a1c', at: [0, 2.75, middle], around: 20, down: 12 });
    else slab(work, 'iron', [2.7, 0.12, long], [0, 4.25, middle], '#4b4440');
  }
  return together(bogie(work, from + long * 0.18), bogie(work, to - long * 0.18));
} // prettier-ignore

/** A ribbed shipping container around a point. */
export function container(work: Sculpt, [x, y, z]: Vector3, [wide, high, long]: Vector3, colour: string): void {
  slab(work, 'lacquer', [wide, high, long], [x, y, z], colour, 0.4);
  for (const s of [-1, 1]) for (const at of spaced(-long / 2 + 0.12, long / 2 - 0.12, 9)) slab(work, 'lacquer', [0.06, high * 0.9, long * 0.045], [x + (s * wide) / 2, y, z + at], colour, 0.4);
} // prettier-ignore

const designs: Designs = {
  train(work) {
    const look = { colour: '#b8bcc0', band: '#b3271e' };
    const parts: Motions[] = [track(work, gauge, -27, 27)];
    parts.push(carriage(work, 4.4, 20.5, look));
    hull(work, 'lacquer', [[20.3, 1.42, 0.95, 3.75, 7], [21.6, 1.4, 0.9, 3.72, 6], [23, 1.34, 0.8, 3.4, 4.5], [23.9, 1.25, 0.7, 2.5, 3.6], [24.3, 1.1, 0.75, 1.7, 3]], { colour: look.band, gloss: 0.9, fine: 6 });
    screen(work, 2.1, 1.2, [0, 2.78, 23.28], -0.72); lamps(work, [0.85, 1.75, 24.1], 0.14); figureInside(work, [0.4, 2.2, 22]);
    parts.push(carriage(work, -12, 3.9, look), carriage(work, -26, -12.5, look));
    coupling(work, 4.15); coupling(work, -12.25);
    return { pose: together(...parts) };
  },
  'bullet-train'(work) {
    const look = { colour: '#f0f2f4', band: '#1f4fa8', roof: '#dfe2e6', windows: 10, high: 3.5 };
    const parts: Motions[] = [track(work, gauge, -27, 27), carriage(work, -3, 14.5, look), carriage(work, -21, -3.5, look)];
    hull(work, 'lacquer', [[14.4, 1.42, 0.9, 3.56, 6], [16.5, 1.4, 0.8, 3.5, 4.5], [19, 1.28, 0.65, 2.95, 3.2], [22, 1.02, 0.5, 1.95, 2.6], [24.5, 0.62, 0.5, 1.25, 2.3], [25.4, 0.3, 0.62, 0.95, 2]], { colour: work.colour('#f0f2f4'), gloss: 0.95, fine: 7 });
    hull(work, 'lacquer', [[18.2, 0.9, 2.6, 3.34, 3], [18.9, 0.88, 2.5, 3.2, 3], [20, 0.6, 2.3, 2.76, 2.6], [20.5, 0.25, 2.3, 2.5, 2.2]], { colour: '#10171f', gloss: 0.98 }); lamps(work, [0.7, 1.5, 23.3], 0.13);
    for (const s of [-1, 1]) work.sheet('lacquer', (u, v) => [s * (1.44 - 0.42 * v ** 1.6), 1.66 - 0.5 * v + (u - 0.5) * 0.2, 14.4 + 8 * v], { colour: '#1f4fa8', columns: 2, rows: 10, flip: s > 0 });
    parts.push(bogie(work, 16.6)); coupling(work, -3.25);
    return { pose: together(...parts) };
  },
  'steam-train'(work) {
    const look = { colour: '#7c2620', band: '#d9b45c', roof: '#3c3e41', windows: 7 };
    const parts = [track(work, gauge, -27, 11.5), locomotive(work), carriage(work, -15.2, -5, look), carriage(work, -26.2, -15.8, look)];
    coupling(work, -15.5);
    return { pose: together(...parts) };
  },
  subway(work) {
    const look = { colour: '#c3c7cb', band: '#2a5fb0', windows: 6 };
    const parts = [track(work, gauge, -17, 17), carriage(work, 0.3, 15, look), carriage(work, -15.5, -0.3, look)];
    coupling(work, 0);
    work.block('lacquer', [2.8, 2.9, 0.5], { colour: '#26292d', at: [0, 2.4, 15.05], round: 0.18 }); screen(work, 2.2, 1.2, [0, 2.9, 15.33]); slab(work, 'lacquer', [2.8, 0.3, 0.1], [0, 1.7, 15.32], '#2a5fb0', 0.8); lamps(work, [0.95, 1.45, 15.34], 0.14); slab(work, 'light', [1.2, 0.26, 0.06], [0, 3.66, 15.3], '#ffb43c');
    return { pose: together(...parts) };
  },
  'freight-train'(work) {
    const parts = [track(work, gauge, -28, 28)];
    const paint = work.colour('#d8661e');
    slab(work, 'iron', [2.6, 0.5, 16], [0, 1.25, 18.5], '#26272a'); slab(work, 'lacquer', [2.2, 2.2, 10.4], [0, 2.6, 16], paint, 0.7); slab(work, 'lacquer', [2.24, 0.35, 10.4], [0, 2.0, 16], '#24262a', 0.6);
    hull(work, 'lacquer', [[21.2, 1.38, 1.5, 4.3, 8], [23.6, 1.38, 1.5, 4.3, 8], [24, 1.34, 1.5, 4.1, 7]], { colour: paint, gloss: 0.8 }); screen(work, 2.0, 0.7, [0, 3.6, 24.02]); panes(work, [22.6], 1.39, 3.55, 1.1, 0.7); figureInside(work, [0.5, 3.0, 22.8]);
    work.block('lacquer', [2.0, 1.7, 2.0], { colour: paint, at: [0, 2.3, 25.1], round: 0.15 }); lamps(work, [0.5, 2.9, 26.12], 0.13); slab(work, 'iron', [2.6, 0.7, 0.25], [0, 1.0, 26.5], '#f2c21c');
    for (const z of spaced(12, 20, 5)) { work.spun('iron', [[0.6, 0], [0.6, 0.14], [0, 0.18]], { colour: '#2b2d30', at: [0, 3.7, z], steps: 1, around: 18 }); for (const s of [-1, 1]) slab(work, 'iron', [0.04, 1.2, 1.4], [s * 1.11, 2.95, z], '#33363a'); }
    parts.push(bogie(work, 13.4), bogie(work, 23.8));
    const cargo = [['#8c3a22', 'box'], ['#c9ccd0', 'tank'], ['#b8321e', 'containers'], ['#4c4a48', 'open']] as const;
    cargo.forEach(([hue, kind], index) => parts.push(boxcar(work, 10 - (index + 1) * 9.4 + 0.5, 10 - index * 9.4 - 0.3, hue, kind)));
    return { pose: together(...parts) };
  },
  tram(work) {
    const parts = [track(work, gauge, -8, 8)];
    parts.push(carriage(work, -6.8, 6.8, { colour: '#c8281e', band: '#f0e8d4', windows: 7, roof: '#d9d6cc' }));
    for (const s of [-1, 1]) { hull(work, 'lacquer', s > 0 ? [[6.7, 1.4, 0.8, 3.7, 6], [7.1, 1.3, 0.8, 3.6, 5], [7.35, 1.05, 0.85, 3.4, 4]] : [[-7.35, 1.05, 0.85, 3.4, 4], [-7.1, 1.3, 0.8, 3.6, 5], [-6.7, 1.4, 0.8, 3.7, 6]], { colour: work.colour('#c8281e'), gloss: 0.9 }); screen(work, 1.7, 1.1, [0, 2.72, s * 7.36]); slab(work, 'light', [1.0, 0.24, 0.1], [0, 3.5, s * 7.36], '#ffcf6b'); lamps(work, [0.62, 1.5, s * 7.4], 0.13); }
    work.rod('iron', [[0, 3.9, -1], [0, 4.7, 0.4], [0, 5.3, -0.9]], 0.04); for (const x of [-0.5, 0.5]) work.rod('iron', [[x * 0.4, 3.9, -1], [x, 4.7, 0.4], [x, 5.3, -0.9]], 0.035); work.rod('iron', [[-0.9, 5.32, -0.9], [0.9, 5.32, -0.9]], 0.045); figureInside(work, [0, 2.2, 6.4]);
    return { pose: together(...parts) };
  },
  rollercoaster(work) {
    for (const s of [-1, 1]) work.rod('steel', [[s * 0.5, 0.3, -6], [s * 0.5, 0.3, 6]], 0.07, { colour: '#d8342a' });
    work.rod('steel', [[0, 0.02, -6], [0, 0.02, 6]], 0.14, { colour: '#d8342a' });
    work.moving('ties', [0, 0, 0], () => { for (const z of spaced(-5.4, 5.4, 10)) { work.rod('steel', [[-0.5, 0.3, z], [0, 0.05, z], [0.5, 0.3, z]], 0.045, { colour: '#e8e4da', around: 6, steps: 1 }); } });
    const rolling: Motions[] = [({ travelled }) => ({ ties: { shift: [0, 0, -(((travelled % 1.2) + 1.2) % 1.2)] } })];
    const shirts = ['#2f6fb0', '#f2c21c', '#d84a7a', '#3f8f4a', '#e8e4da', '#6a3f9c'];
    for (const [car, z] of [3.6, 1.2, -1.2, -3.6].entries()) {
      const paint = car === 0 ? work.colour('#f2b81c') : work.colour('#2456b8');
      work.block('lacquer', [1.3, 0.5, 2.1], { colour: paint, gloss: 0.95, at: [0, 0.72, z], round: 0.16 });
      for (const s of [-1, 1]) work.block('lacquer', [0.12, 0.45, 2.0], { colour: paint, gloss: 0.95, at: [s * 0.62, 1.05, z], round: 0.05 });
      for (const [row, dz] of [0.42, -0.55].entries()) { work.block('leather', [1.1, 0.95, 0.16], { colour: '#1c1c1f', at: [0, 1.3, z + dz - 0.3], round: 0.07 }); for (const [seat, x] of [-0.29, 0.29].entries()) { work.ball('cloth', [0.19, 0.28, 0.14], { colour: shirts[(car * 4 + row * 2 + seat) % 6]!, at: [x, 1.32, z + dz - 0.06], around: 12, down: 8 }); work.ball('skin', [0.1, 0.13, 0.11], { colour: (car + seat) % 2 ? '#c98f6a' : '#8a5a3c', at: [x, 1.73, z + dz - 0.02], around: 12, down: 8 }); work.ball('cloth', [0.108, 0.1, 0.115], { colour: '#2a1a10', at: [x, 1.79, z + dz - 0.05], around: 12, down: 8 }); for (const hand of [-1, 1]) work.rod('skin', [[x + hand * 0.18, 1.5, z + dz], [x + hand * 0.24, 1.78, z + dz + 0.06], [x + hand * 0.2, 2.1, z + dz + 0.02]], 0.04, { colour: (car + seat) % 2 ? '#c98f6a' : '#8a5a3c', around: 8 }); } work.rod('steel', [[-0.55, 1.1, z + dz + 0.26], [0.55, 1.1, z + dz + 0.26]], 0.035); }
      rolling.push(wheels(work, axles(0.52, 0.48, [z - 0.7, z + 0.7]), 0.09, 'caster', 0.14));
    }
    work.ball('lacquer', [0.62, 0.42, 0.75], { colour: work.colour('#f2b81c'), gloss: 1, at: [0, 0.82, 4.55], around: 24, down: 14 }); lamps(work, [0.34, 0.86, 5.12], 0.1);
    return { pose: together(...rolling) };
  },
  'cable-car'(work) {
    const paint = work.colour('#c8281e');
    hull(work, 'lacquer', [[-1.25, 0.9, -1.05, 1.05, 5], [-1.1, 1.1, -1.15, 1.15, 6], [1.1, 1.1, -1.15, 1.15, 6], [1.25, 0.9, -1.05, 1.05, 5]], { colour: paint, gloss: 0.95, around: 36 });
    panes(work, [-0.7, 0, 0.7], 1.09, 0.25, 0.58, 1.0); screen(work, 1.5, 1.0, [0, 0.25, 1.25]); screen(work, 1.5, 1.0, [0, 0.25, -1.25]);
    slab(work, 'lacquer', [2.16, 0.16, 2.3], [0, -0.5, 0], tone('#f0ece0'), 0.8); figureInside(work, [0.3, -0.1, 0.3]);
    work.block('steel', [0.5, 0.14, 1.6], { colour: '#44474b', at: [0, 1.2, 0] }); work.rod('steel', [[0, 1.2, 0], [0.25, 1.9, 0], [0.25, 2.5, 0], [0, 3.0, 0]], 0.07, { colour: '#55585c' });
    work.block('steel', [0.2, 0.26, 1.1], { colour: '#3a3c40', at: [0, 3.1, 0] }); work.rod('steel', [[0, 3.26, -9], [0, 3.22, 0], [0, 3.26, 9]], 0.045, { colour: '#26272a' });
    const rolling = wheels(work, [[0, 3.24, -0.4], [0, 3.24, 0.4]], 0.1, 'caster', 0.12);
    return { pose: together(rolling, ({ seconds, speed }) => ({ cabin: { turn: [0, 0, Math.sin(seconds * 1.1) * 0.01 * Math.min(1, speed)] } })), floats: true };
  },
  minecart(work) {
    const parts = [track(work, 0.36, -2.2, 2.2, 0.5), wheels(work, axles(0.36, 0.36, [-0.42, 0.42]), 0.08, 'rail', 0.18)];
    work.slab('wood', [[-0.62, 0.5], [0.62, 0.5], [0.8, 1.2], [-0.8, 1.2]], 0.06, { colour: '#6b4426', at: [0.5, 0, 0], turn: [0, Math.PI / 2, 0] }); work.slab('wood', [[-0.62, 0.5], [0.62, 0.5], [0.8, 1.2], [-0.8, 1.2]], 0.06, { colour: '#6b4426', at: [-0.5, 0, 0], turn: [0, Math.PI / 2, 0] });
    for (const s of [-1, 1]) { work.block('wood', [1.0, 0.74, 0.06], { colour: '#76492a', at: [0, 0.86, s * 0.72], turn: [s * 0.25, 0, 0] }); for (const y of [0.56, 1.16]) slab(work, 'iron', [1.1, 0.07, 0.03], [0, y, s * (0.66 + (y - 0.5) * 0.26)], '#3c3a38'); for (const y of [0.56, 1.16]) slab(work, 'iron', [0.03, 0.07, 1.3 + (y - 0.5) * 0.5], [s * 0.54, y, 0], '#3c3a38'); }
    slab(work, 'iron', [0.9, 0.14, 1.2], [0, 0.45, 0], '#3c3a38');
    for (let lump = 0; lump < 22; lump++) work.ball('stone', [work.chance.between(0.1, 0.17), work.chance.between(0.09, 0.15), work.chance.between(0.1, 0.17)], { colour: lump % 4 === 0 ? '#c99a34' : '#4a4642', at: [work.chance.between(-0.36, 0.36), 1.14 + work.chance.between(0, 0.16), work.chance.between(-0.55, 0.55)], around: 7, down: 5 });
    return { pose: together(...parts) };
  },
}; // prettier-ignore

/** Trains of several carriages on rails of their own, trams, roller coasters and cable cars. */
export const trainFamily = designFamily({ family: 'train', designs, movement: vehicleMovement });

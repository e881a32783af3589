import type { Metres, Vector3 } from '@onereel/spec';
import { designFamily, type Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { figureInside, fin, hull, jet, lamps, type Motions, panes, slab, spaced, spinning, together, wheels, wing } from './coachwork.ts';
import { vehicleMovement } from './running.ts';

/** A propeller with its boss about the z axis, and the veil of its turning. */
function propeller(work: Sculpt, name: string, at: Vector3, radius: Metres, blades: number, rate = 6, colour = '#2a2a2c'): Motions {
  work.moving(name, at, () => {
    work.round(blades, (angle) => void work.ball('wood', [radius * 0.075, radius / 2, radius * 0.025], { colour, gloss: 0.7, turn: [0, 0.5, 0], around: 10, down: 12, bend: (p) => { const y = p[1] + radius / 2; return [p[0] * Math.cos(angle) - y * Math.sin(angle), p[0] * Math.sin(angle) + y * Math.cos(angle), p[2]]; }, at }));
    work.spun('chrome', [[0, 0.32 * radius], [radius * 0.07, radius * 0.24], [radius * 0.13, 0.02], [radius * 0.13, -0.08 * radius]], { at, turn: [Math.PI / 2, 0, 0], around: 18 });
  });
  return spinning(name, 2, rate);
} // prettier-ignore

function engine(work: Sculpt, at: Vector3, radius: Metres, long: Metres, colour: string): void {
  work.spun('lacquer', [[radius * 0.55, -long / 2], [radius * 0.62, -long / 2], [radius * 0.95, -long * 0.15], [radius, long * 0.3], [radius * 0.96, long / 2], [radius * 0.86, long / 2], [radius * 0.84, long * 0.36]], { colour, gloss: 0.8, at, turn: [Math.PI / 2, 0, 0], around: 26 });
  work.spun('iron', [[radius * 0.86, 0], [0, 0.02]], { colour: '#17181a', at: [at[0], at[1], at[2] + long * 0.36], turn: [Math.PI / 2, 0, 0], steps: 1, around: 26 });
  work.spun('chrome', [[radius * 0.26, 0], [0, radius * 0.5]], { at: [at[0], at[1], at[2] + long * 0.36], turn: [Math.PI / 2, 0, 0], steps: 1, around: 16 });
  work.spun('iron', [[0.001, -long * 0.66], [radius * 0.5, -long * 0.48], [radius * 0.55, -long * 0.3]], { colour: '#3c3d40', at, turn: [Math.PI / 2, 0, 0], around: 18 });
} // prettier-ignore

function gear(work: Sculpt, along: readonly (readonly [x: Metres, top: Metres, z: Metres, radius: Metres, low: Metres])[]): Motions {
  for (const [x, top, z, radius, low] of along) work.rod('steel', [[x, top, z], [x, low + radius, z]], radius * 0.22, { colour: '#b8bbbf' });
  return together(...along.map(([x, , z, radius, low]) => wheels(work, [[x, low + radius, z]], radius * 0.55, 'truck', radius)));
} // prettier-ignore

function airliner(work: Sculpt, { tail, wide, long, windows }: { tail: string; wide: Metres; long: Metres; windows: number }): Motions {
  const white = '#eceef0';
  const paint = work.colour(tail);
  const h = long / 2;
  hull(work, 'lacquer', [[-h, 0.12, 0.5 * wide, 0.9 * wide, 2], [-h * 0.82, 0.42 * wide, -0.05 * wide, 0.98 * wide, 2], [-h * 0.5, 0.9 * wide, -0.75 * wide, wide, 2], [-h * 0.2, wide, -wide, wide, 2], [h * 0.55, wide, -wide, wide, 2], [h * 0.76, 0.94 * wide, -0.95 * wide, 0.92 * wide, 2], [h * 0.9, 0.68 * wide, -0.82 * wide, 0.42 * wide, 2], [h * 0.97, 0.38 * wide, -0.62 * wide, 0.05 * wide, 2], [h, 0.06, -0.36 * wide, -0.22 * wide, 2]], { colour: white, gloss: 0.9, fine: 6, paint: ([, y, z]) => (y < -0.45 * wide ? [0.42, 0.44, 0.47] : z < -h * 0.62 ? paint : [0.82, 0.84, 0.86]) });
  panes(work, spaced(-h * 0.6, h * 0.68, windows), wide * 0.985, wide * 0.26, long * 0.008, wide * 0.16, '#141b23');
  for (const s of [-1, 1]) { for (const z of [h * 0.73, -h * 0.66]) slab(work, 'lacquer', [0.02, wide * 0.8, wide * 0.34], [s * wide * 0.985 * (z > 0 ? 0.955 : 0.9), wide * 0.1, z], '#b9bdc2'); work.sheet('lacquer', (u, v) => { const a = s * (0.12 + u * 0.85); return [Math.sin(a) * wide * (0.83 - v * 0.12), wide * (0.5 - v * 0.05 - 0.1 * Math.abs(a) + (1 - v) * 0.2) * 1.02, h * (0.855 + v * 0.045) - Math.abs(a) * wide * 0.22]; }, { colour: '#10161d', gloss: 1, columns: 8, rows: 3, flip: s > 0 }); }
  wing(work, 'lacquer', [-0.55 * wide, h * 0.12, long * 0.2], [long * 0.47, wide * 0.35, -h * 0.34, long * 0.045], wide * 0.34, { colour: '#c9cdd2', gloss: 0.8 });
  for (const s of [-1, 1]) { slab(work, 'lacquer', [0.06 * wide, wide * 0.75, long * 0.04], [s * long * 0.47, wide * 0.68, -h * 0.36], paint, 0.9); engine(work, [s * long * 0.15, -wide * 0.95, h * 0.13], wide * 0.52, long * 0.105, tail); slab(work, 'lacquer', [wide * 0.12, wide * 0.5, long * 0.09], [s * long * 0.15, -wide * 0.45, h * 0.06], '#c9cdd2'); }
  wing(work, 'lacquer', [0.5 * wide, -h * 0.84, long * 0.09], [long * 0.17, 0.62 * wide, -h * 0.97, long * 0.04], wide * 0.16, { colour: '#c9cdd2' });
  fin(work, 'lacquer', [0.6 * wide, -h * 0.78, long * 0.16], [wide * 3.6, -h * 0.96, long * 0.065], wide * 0.14, { colour: paint, gloss: 0.9 });
  return gear(work, [[0, -wide * 0.8, h * 0.72, wide * 0.22, -wide * 1.85], [-long * 0.075, -wide * 0.8, -h * 0.02, wide * 0.3, -wide * 1.85], [long * 0.075, -wide * 0.8, -h * 0.02, wide * 0.3, -wide * 1.85]]);
} // prettier-ignore

function helicopter(work: Sculpt, colour: string, armed: boolean): Motions {
  const paint = { colour: work.colour(colour), gloss: armed ? 0.35 : 0.95 };
  hull(work, 'lacquer', [[-1.9, 0.2, 0.1, 0.7, 2.4], [-1.4, 0.7, -0.6, 0.95, 2.8], [-0.4, 1.0, -1.0, 1.1, 3.2], [1.0, 1.0, -1.05, 1.0, 3], [1.9, 0.85, -1.0, 0.55, 2.6], [2.5, 0.5, -0.85, 0.05, 2.3], [2.75, 0.1, -0.6, -0.35, 2]], { ...paint, fine: 7 });
  hull(work, 'lacquer', [[0.75, 0.98, -0.2, 1.0, 3], [1.2, 0.99, -0.35, 0.96, 3], [1.95, 0.84, -0.45, 0.57, 2.6], [2.45, 0.5, -0.4, 0.13, 2.3], [2.62, 0.1, -0.3, -0.1, 2]], { colour: '#10171f', gloss: 1, fine: 7, size: 1.015 });
  panes(work, [-0.25], 1.0, 0.3, 0.9, 0.75); for (const s of [-1, 1]) slab(work, 'lacquer', [0.03, 1.6, 0.05], [s * 1.005, 0.05, 0.3], '#1a1a1c');
  hull(work, 'lacquer', [[-6.4, 0.1, 0.55, 0.85], [-4, 0.2, 0.3, 0.8], [-1.7, 0.42, -0.1, 0.9]], paint);
  hull(work, 'lacquer', [[-1.6, 0.2, 0.9, 1.3, 2.4], [-0.6, 0.55, 0.9, 1.75, 2.8], [0.5, 0.5, 0.9, 1.65, 2.6], [1.0, 0.2, 0.9, 1.2, 2.2]], paint);
  fin(work, 'lacquer', [0.6, -6.1, 0.9], [2.1, -6.7, 0.55], 0.12, paint); wing(work, 'lacquer', [0.65, -5.2, 0.6], [1.3, 0.65, -5.3, 0.45], 0.1, paint);
  work.rod('steel', [[0, 1.5, -0.1], [0, 2.25, -0.1]], 0.12, { colour: '#3a3b3e' });
  const hub: Vector3 = [0, 2.2, -0.1];
  work.moving('rotor', hub, () => { work.spun('steel', [[0, -0.1], [0.25, -0.08], [0.25, 0.08], [0, 0.14]], { at: hub, colour: '#333538', steps: 1 }); for (const [angle] of [[0.3], [1.87], [3.44], [5.01]] as const) slab2(work, hub, angle, 5.6, 0.34); });
  const tail: Vector3 = [0.2, 1.6, -6.5];
  work.moving('tail-rotor', tail, () => { for (const angle of [0, 1.571, 3.1416, 4.712]) work.rod('lacquer', [tail, [tail[0], tail[1] + Math.cos(angle) * 0.95, tail[2] + Math.sin(angle) * 0.95]], 0.06, { colour: '#26272a', flatten: 0.4 }); work.ball('steel', 0.1, { at: tail, around: 10, down: 8 }); });
  for (const s of [-1, 1]) { work.rod('steel', [[s * 1.1, -1.55, -1.6], [s * 1.1, -1.6, 1.4], [s * 1.1, -1.35, 2.0]], 0.07, { colour: '#55585c' }); for (const z of [-0.8, 0.9]) work.rod('steel', [[s * 0.75, -0.8, z], [s * 1.1, -1.58, z]], 0.055, { colour: '#55585c' }); if (armed) { slab(work, 'lacquer', [0.9, 0.12, 0.5], [s * 1.35, -0.3, 0], paint.colour, 0.3); for (const x of [1.35, 1.7]) work.spun('iron', [[0, 0], [0.19, 0], [0.19, 1.2], [0.1, 1.35], [0, 1.36]], { colour: '#33352c', at: [s * x, -0.55, -0.5], turn: [Math.PI / 2, 0, 0], steps: 1, around: 14 }); } else slab(work, 'lacquer', [0.02, 0.26, 5.2], [s * 0.99, -0.5, -0.6], '#f4f4f0', 0.9); }
  lamps(work, [0, -0.95, 2.2], 0.14); figureInside(work, [0.4, -0.1, 1.2]);
  return together(spinning('rotor', 1, 3.3), spinning('tail-rotor', 0, 5));
} // prettier-ignore

function slab2(work: Sculpt, [x, y, z]: Vector3, angle: number, long: Metres, wide: Metres): void {
  work.block('lacquer', [long, 0.05, wide], {
    colour: '#232427',
    gloss: 0.4,
    at: [x + Math.cos(angle) * long * 0.5, y + 0.03, z - Math.sin(angle) * long * 0.5],
    turn: [0, angle, 0],
    round: 0.02,
  });
}

function cockpit(work: Sculpt, z: Metres, y: Metres, half: Metres, high: Metres, long: Metres): void {
  work.ball('lacquer', [half, high, long], { colour: '#16242e', gloss: 1, at: [0, y, z], around: 24, down: 16 });
}

function pilot(work: Sculpt, at: Vector3, colour: string): void {
  figureInside(work, at, colour);
  work.ball('leather', [0.125, 0.13, 0.13], { colour: '#5a3a20', at: [at[0], at[1] + 0.4, at[2] - 0.01], around: 14, down: 10 });
  for (const s of [-1, 1]) work.ball('glass', 0.045, { at: [at[0] + s * 0.05, at[1] + 0.42, at[2] + 0.12], around: 10, down: 8 });
} // prettier-ignore

const designs: Designs = {
  airplane: (work) => ({ pose: airliner(work, { tail: '#1f5fa8', wide: 2, long: 37, windows: 34 }), floats: true }),
  'private-jet'(work) {
    const pose = airliner(work, { tail: '#2a2c30', wide: 1.15, long: 16, windows: 7 });
    return { pose, floats: true };
  },
  'propeller-plane'(work) {
    const paint = { colour: work.colour('#d8342a'), gloss: 0.95 };
    hull(work, 'lacquer', [[-4.2, 0.1, 0.2, 0.5, 2.6], [-2.4, 0.35, -0.2, 0.55, 3], [-0.6, 0.6, -0.6, 0.62, 3.4], [1.2, 0.62, -0.65, 0.6, 3.4], [2.6, 0.5, -0.55, 0.35, 3], [3.0, 0.38, -0.42, 0.22, 2.6]], { ...paint, fine: 6, colour: '#f0f0ec', paint: ([, y]) => (y < -0.12 ? work.colour('#c8281e') : [0.84, 0.84, 0.82]) });
    hull(work, 'lacquer', [[-1.5, 0.3, 0.5, 0.72, 3], [-0.7, 0.56, 0.45, 1.22, 3.4], [0.7, 0.56, 0.45, 1.24, 3.4], [1.55, 0.45, 0.45, 0.62, 3]], { colour: '#13202a', gloss: 1 });
    wing(work, 'lacquer', [1.25, 0.2, 1.55], [5.4, 1.42, 0.2, 1.2], 0.26, paint); for (const s of [-1, 1]) work.rod('steel', [[s * 0.55, -0.45, 0.3], [s * 2.6, 1.25, 0.3]], 0.04, { colour: '#e8e8e4', flatten: 1.6 });
    wing(work, 'lacquer', [0.42, -3.7, 0.95], [1.75, 0.42, -3.8, 0.7], 0.12, paint); fin(work, 'lacquer', [0.4, -3.6, 1.2], [1.65, -4.0, 0.6], 0.12, paint);
    const pose = together(propeller(work, 'propeller', [0, -0.1, 3.05], 0.95, 2, 5), gear(work, [[0, -0.4, 2.2, 0.22, -1.5], [-1.1, -0.5, 0.1, 0.26, -1.5], [1.1, -0.5, 0.1, 0.26, -1.5]]));
    for (const s of [-1, 1]) work.rod('steel', [[s * 0.5, -0.5, 0.1], [s * 1.1, -1.24, 0.1]], 0.05, { colour: '#e8e8e4' });
    return { pose, floats: true };
  },
  biplane(work) {
    const paint = { colour: work.colour('#b8281e'), gloss: 0.7 };
    hull(work, 'lacquer', [[-3.4, 0.06, 0.1, 0.4, 3], [-1.6, 0.34, -0.25, 0.45, 3.2], [0.4, 0.5, -0.5, 0.5, 3.4], [1.5, 0.52, -0.52, 0.5, 2.6], [1.9, 0.48, -0.48, 0.46, 2.2]], paint);
    work.spun('steel', [[0.5, -0.3], [0.53, 0], [0.46, 0.22], [0.34, 0.24], [0.2, 0.1]], { colour: '#3c3d40', at: [0, 0, 1.9], turn: [Math.PI / 2, 0, 0] });
    for (const y of [-0.4, 1.3]) wing(work, 'cloth', [y, y > 0 ? 0.85 : 0.55, 1.25], [4.2, y + 0.12, y > 0 ? 0.85 : 0.55, 1.15], 0.16, { colour: y > 0 ? '#e8dcb8' : paint.colour });
    for (const s of [-1, 1]) { for (const x of [1.6, 3.3]) for (const z of [0.35, 1.05]) work.rod('wood', [[s * x, -0.36, z], [s * x, 1.36, z + 0.1]], 0.035, { colour: '#8a5a2e' }); for (const [a, b] of [[0.45, 1.6], [1.6, 3.3]] as const) { work.rod('steel', [[s * a, -0.35, 0.8], [s * b, 1.35, 0.8]], 0.01, { around: 4 }); work.rod('steel', [[s * a, 1.35, 0.8], [s * b, -0.35, 0.8]], 0.01, { around: 4 }); } work.rod('wood', [[s * 0.4, 0.4, 0.9], [s * 0.55, 1.32, 0.9]], 0.03, { colour: '#8a5a2e' }); work.rod('steel', [[s * 0.4, -0.45, 1.0], [s * 0.85, -1.1, 1.05]], 0.04, { colour: '#2a2a2c' }); }
    wing(work, 'lacquer', [0.28, -3.0, 0.9], [1.45, 0.28, -3.1, 0.7], 0.09, paint); fin(work, 'lacquer', [0.25, -3.0, 1.0], [1.25, -3.3, 0.6], 0.08, { colour: '#e8dcb8' });
    pilot(work, [0, 0.35, -0.5], '#4a3626'); work.hoop('leather', 0.36, 0.05, { colour: '#3a2416', at: [0, 0.46, -0.5], around: 24 }); work.sheet('glass', (u, v) => [(u - 0.5) * 0.6, 0.46 + v * 0.3, -0.12 - v * 0.08], { columns: 4, rows: 3 });
    work.rod('steel', [[-0.85, -1.1, 1.05], [0.85, -1.1, 1.05]], 0.035);
    return { pose: together(propeller(work, 'propeller', [0, 0, 2.15], 1.15, 2, 5, '#8a5426'), wheels(work, [[-0.9, -1.1, 1.05], [0.9, -1.1, 1.05]], 0.12, 'wire', 0.34)), floats: true };
  },
  'fighter-jet'(work) {
    const paint = { colour: work.colour('#767d85'), gloss: 0.45 };
    hull(work, 'lacquer', [[-6.4, 0.75, -0.45, 0.45, 3], [-4, 1.05, -0.6, 0.55, 3.2], [-1, 1.15, -0.65, 0.6, 3], [2, 0.85, -0.55, 0.62, 2.6], [4.6, 0.55, -0.45, 0.5, 2.3], [7, 0.3, -0.25, 0.22, 2], [8.6, 0.02, -0.06, -0.02, 2]], { ...paint, fine: 7 });
    cockpit(work, 3.4, 0.55, 0.44, 0.5, 1.55); for (const s of [-1, 1]) { work.block('lacquer', [0.7, 0.9, 3.4], { ...paint, at: [s * 1.1, -0.2, 0.6], round: 0.15 }); work.block('iron', [0.56, 0.72, 0.1], { colour: '#111214', at: [s * 1.1, -0.2, 2.3], round: 0.02 }); fin(work, 'lacquer', [0.4, -4.6, 2.6], [2.5, -5.9, 1.1], 0.14, { ...paint, x: s * 0.85 }); work.spun('iron', [[0.44, -0.7], [0.52, 0], [0.44, -0.02], [0.3, -0.3]], { colour: '#2a2b2e', at: [s * 0.42, 0, -6.3], turn: [Math.PI / 2, 0, 0], around: 20 }); work.spun('lacquer', [[0, 1.2], [0.07, 0.9], [0.1, -1], [0.1, -1.3], [0, -1.35]], { colour: '#e8e8e4', at: [s * 4.45, -0.05, -1.6], turn: [Math.PI / 2, 0, 0], around: 12 }); work.spun('lacquer', [[0, 1.3], [0.12, 0.9], [0.14, -1], [0, -1.35]], { colour: '#4c5258', at: [s * 2.6, -0.5, -1.2], turn: [Math.PI / 2, 0, 0], around: 12 }); }
    wing(work, 'lacquer', [0.05, -1.0, 6.2], [4.5, 0.0, -2.9, 1.5], 0.28, paint); wing(work, 'lacquer', [0, -5.6, 2.2], [2.6, 0, -6.5, 0.9], 0.14, paint);
    return { pose: together(jet(work, 'flame-left', [0.42, 0, -6.6], 0.34, 2.6, 'back', ({ speed }) => Math.min(1, speed / 20)), jet(work, 'flame-right', [-0.42, 0, -6.6], 0.34, 2.6, 'back', ({ speed }) => Math.min(1, speed / 20))), floats: true };
  },
  glider(work) {
    const paint = { colour: work.colour('#f2f3f4'), gloss: 0.95 };
    hull(work, 'lacquer', [[-4.6, 0.05, 0.05, 0.2, 2], [-2, 0.13, 0, 0.3, 2], [0, 0.3, -0.35, 0.42, 2.2], [1.4, 0.34, -0.42, 0.4, 2.2], [2.4, 0.22, -0.34, 0.14, 2], [2.75, 0.03, -0.14, -0.06, 2]], paint);
    cockpit(work, 1.45, 0.18, 0.31, 0.36, 0.95); wing(work, 'lacquer', [0.3, 0.1, 0.95], [7.6, 0.75, -0.1, 0.35], 0.13, paint); fin(work, 'lacquer', [0.1, -4.3, 0.9], [1.25, -4.6, 0.5], 0.08, { colour: '#d8342a' }); wing(work, 'lacquer', [1.2, -4.55, 0.5], [1.3, 1.2, -4.6, 0.32], 0.06, paint);
    for (const s of [-1, 1]) slab(work, 'lacquer', [0.5, 0.09, 0.4], [s * 7.3, 0.74, -0.09], '#d8342a');
    return { floats: true };
  },
  seaplane(work) {
    const paint = { colour: work.colour('#f2c21c'), gloss: 0.95 };
    hull(work, 'lacquer', [[-4, 0.1, 0.2, 0.5, 2.6], [-2, 0.36, -0.15, 0.6, 3], [0, 0.6, -0.5, 0.9, 3.4], [1.4, 0.6, -0.55, 0.85, 3.4], [2.4, 0.46, -0.45, 0.4, 2.6], [2.8, 0.36, -0.36, 0.3, 2.2]], paint);
    panes(work, [-0.6, 0.2, 1.0], 0.6, 0.45, 0.55, 0.42); work.block('lacquer', [0.95, 0.5, 0.04], { colour: '#10171f', gloss: 1, at: [0, 0.74, 1.62], turn: [-0.7, 0, 0] });
    wing(work, 'lacquer', [1.0, 0.4, 1.5], [5.2, 1.15, 0.4, 1.2], 0.24, paint); wing(work, 'lacquer', [0.45, -3.5, 0.9], [1.7, 0.45, -3.6, 0.7], 0.1, paint); fin(work, 'lacquer', [0.4, -3.4, 1.2], [1.7, -3.8, 0.6], 0.1, { colour: '#1f3f7a' });
    for (const s of [-1, 1]) { hull(work, 'lacquer', [[-2.2, 0.1, -1.4, -1.2, 2.6], [-0.8, 0.3, -1.75, -1.15, 3], [1.4, 0.32, -1.8, -1.15, 3], [2.5, 0.12, -1.45, -1.15, 2.4]].map(([z, a, b, c, q]) => [z!, a!, b!, c!, q!] as const), { colour: '#d9dcdf', gloss: 0.9, at: [s * 1.25, 0, 0] }); for (const z of [-0.5, 1.1]) work.rod('steel', [[s * 0.5, -0.3, z], [s * 1.25, -1.2, z]], 0.05); work.rod('steel', [[s * 0.55, -0.3, 0.4], [s * 2.6, 1.0, 0.4]], 0.04); }
    return { pose: propeller(work, 'propeller', [0, 0, 2.85], 1.0, 3, 5), floats: true };
  },
  helicopter: (work) => ({ pose: helicopter(work, '#c8281e', false), floats: true }),
  'attack-helicopter': (work) => ({ pose: helicopter(work, '#3f4636', true), floats: true }),
  airship(work) {
    const paint = work.colour('#c9ccd0');
    hull(work, 'cloth', [[-15, 0.1, -0.2, 0.2, 2], [-13.5, 1.5, -1.5, 1.5, 2], [-9, 3.4, -3.4, 3.4, 2], [-2, 4.4, -4.4, 4.4, 2], [6, 4.4, -4.4, 4.4, 2], [11.5, 3.2, -3.2, 3.2, 2], [14.3, 1.5, -1.5, 1.5, 2], [15, 0.1, -0.2, 0.2, 2]], { colour: paint, gloss: 0.4, around: 48, fine: 7, paint: ([x, y]) => { const angle = Math.atan2(y, x) / Math.PI; return Math.abs(((angle * 8 + 32.5) % 1) - 0.5) < 0.06 ? [paint[0] * 0.6, paint[1] * 0.6, paint[2] * 0.6] : paint; } });
    for (const s of [-1, 1]) slab(work, 'lacquer', [0.04, 1.5, 11], [s * 4.4, 0.2, 1.5], '#b3271e', 0.6);
    fin(work, 'cloth', [2.0, -11.5, 4.4], [5.0, -13.2, 2.6], 0.22, { colour: '#b3271e' }); fin(work, 'cloth', [-2.0, -11.5, 4.4], [-5.0, -13.2, 2.6], 0.22, { colour: '#b3271e' }); wing(work, 'cloth', [0, -11.5, 4.4], [5.0, 0, -13.2, 2.6], 0.25, { colour: '#b3271e' });
    hull(work, 'lacquer', [[-2.2, 0.5, -5.6, -4.5, 4], [-1.8, 0.9, -5.9, -4.3, 4], [3.4, 0.9, -5.9, -4.3, 4], [4.3, 0.5, -5.6, -4.4, 3]], { colour: '#e8e9ea', gloss: 0.9 }); panes(work, spaced(-1.2, 3.2, 6), 0.9, -4.95, 0.55, 0.5);
    const motions = [-1, 1].map((s) => { work.rod('steel', [[s * 0.8, -5, -1.6], [s * 2.2, -4.9, -1.6]], 0.1); work.ball('lacquer', [0.42, 0.42, 0.9], { colour: '#d0d3d7', at: [s * 2.3, -4.9, -1.6], around: 18, down: 12 }); work.moving(`turn-${s}`, [s * 2.3, -4.9, -2.5], () => { for (const angle of [0, 2.094, 4.188]) work.rod('wood', [[s * 2.3, -4.9, -2.5], [s * 2.3 + Math.cos(angle) * 1.1, -4.9 + Math.sin(angle) * 1.1, -2.5]], 0.08, { colour: '#2a2a2c', flatten: 1.6 }); }); return spinning(`turn-${s}`, 2, 4); });
    return { pose: together(...motions), floats: true };
  },
  parachute(work) {
    const [one, two] = [work.colour('#d8342a'), [0.86, 0.85, 0.8] as const];
    const canopy = (u: number, v: number, lift: number): Vector3 => { const angle = u * Math.PI * 2; const gore = 1 - 0.07 * Math.abs(Math.sin(angle * 6)) * v; const polar = v * 1.32; return [Math.sin(angle) * Math.sin(polar) * 3.4 * gore, 3.0 + Math.cos(polar) * 2.2 * (1 - 0.04 * (1 - gore)) + lift, Math.cos(angle) * Math.sin(polar) * 3.4 * gore]; };
    const paintFor = ([x, , z]: Vector3): readonly [number, number, number] => (Math.floor(((Math.atan2(x, z) / Math.PI + 1) * 6) % 2) === 0 ? one : two);
    work.sheet('cloth', (u, v) => canopy(u, 0.06 + v * 0.94, 0), { columns: 72, rows: 12, paint: paintFor, flip: true });
    work.round(12, (angle) => { const rim: Vector3 = [Math.sin(angle) * 3.2, 3.5, Math.cos(angle) * 3.2]; work.rod('cloth', [rim, [Math.sin(angle) * 0.22, -0.3, Math.cos(angle) * 0.08]], 0.014, { colour: '#e8e4d8', around: 4 }); });
    work.block('cloth', [0.42, 0.14, 0.22], { colour: '#3a3f34', at: [0, -0.42, 0], round: 0.05 });
    for (const s of [-1, 1]) work.rod('cloth', [[s * 0.2, -0.4, 0], [s * 0.16, -0.9, 0.06], [s * 0.1, -1.3, 0]], 0.025, { colour: '#3a3f34', flatten: 1.7 });
    return { floats: true, perches: [{ name: 'seat', at: [0, -1.35, 0], room: [0.4, 0.3], grips: [[0.2, -0.4, 0], [-0.2, -0.4, 0]] }] };
  },
  'hang-glider'(work) {
    const paint = work.colour('#e0601c');
    for (const s of [-1, 1]) { work.sheet('cloth', (u, v) => { const z = 1.9 - v * 1.7 - u * (2.5 - v * 1.75); return [s * v * 4.8, 0.7 + v * 0.25 + Math.sin(u * Math.PI) * 0.32 * (1 - v * 0.6), z]; }, { columns: 14, rows: 14, colour: paint, paint: ([x, , z]) => (Math.abs(x) > 2.6 ? [0.75, 0.7, 0.1] : z > 0.9 ? [0.1, 0.2, 0.5] : paint), flip: s < 0 }); work.rod('steel', [[0, 0.72, 1.95], [s * 4.8, 0.96, 0.15]], 0.04); work.rod('steel', [[0, 0.72, 0.5], [s * 0.75, -0.75, 0.75]], 0.025); work.rod('steel', [[s * 0.75, -0.75, 0.75], [s * 3.4, 0.88, 0.6]], 0.008, { around: 4 }); }
    work.rod('steel', [[0, 0.72, 1.95], [0, 0.72, -0.65]], 0.035); work.rod('steel', [[-0.75, -0.75, 0.75], [0.75, -0.75, 0.75]], 0.025);
    work.ball('cloth', [0.24, 0.2, 0.85], { colour: '#26344a', at: [0, -0.45, -0.35], around: 16, down: 12 }); work.ball('lacquer', 0.15, { colour: '#f2f2ee', at: [0, -0.36, 0.62], around: 14, down: 10 }); for (const s of [-1, 1]) work.rod('cloth', [[s * 0.2, -0.42, 0.4], [s * 0.4, -0.6, 0.5], [s * 0.38, -0.74, 0.74]], 0.05, { colour: '#26344a' });
    return { floats: true };
  },
}; // prettier-ignore

/** Aeroplanes, helicopters, airships, gliders and parachutes. Their middle is their origin. */
export const aircraftFamily = designFamily({ family: 'aircraft', designs, movement: vehicleMovement });

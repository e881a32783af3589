import type { Metres, Vector3 } from '@onereel/spec';
import { addSteam } from '../prop/steam.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import { doing } from '../prop/crafted-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { fin, hull, jet, type Motions, panes, slab, spaced, spinning, together, wheels, wing } from './coachwork.ts';
import { vehicleMovement } from './running.ts';

const burning: (moment: Parameters<Motions>[0]) => number = (moment) => Math.max(doing(moment, 'launch', 'rise', 'fly', 'rush', 'ignite'), Math.min(1, moment.speed / 3)); // prettier-ignore

function nozzle(work: Sculpt, [x, y, z]: Vector3, radius: Metres): void {
  work.spun(
    'iron',
    [
      [radius * 0.5, 0],
      [radius * 0.62, -radius * 0.5],
      [radius, -radius * 1.5],
      [radius * 0.94, -radius * 1.5],
      [radius * 0.4, -radius * 0.3],
    ],
    { colour: '#4b4c50', at: [x, y, z], around: 22 },
  );
}

function solar(work: Sculpt, from: Vector3, wide: Metres, long: Metres, axis: 'x' | 'y' = 'x'): void {
  for (const s of [-1, 1]) {
    const at: Vector3 = axis === 'x' ? [from[0] + s * (long / 2 + 1), from[1], from[2]] : [from[0], from[1] + s * (long / 2 + 1), from[2]];
    slab(work, 'lacquer', axis === 'x' ? [long, 0.05, wide] : [0.05, long, wide], at, '#1c2f6e', 0.95);
    for (const line of spaced(-long / 2, long / 2, 9)) slab(work, 'brass', axis === 'x' ? [0.05, 0.07, wide] : [0.07, 0.05, wide], axis === 'x' ? [at[0] + line, at[1], at[2]] : [at[0], at[1] + line, at[2]], '#c9a04a');
    for (const line of [-0.5, 0, 0.5]) slab(work, 'brass', axis === 'x' ? [long, 0.07, 0.05] : [0.07, long, 0.05], [at[0], at[1], at[2] + line * wide], '#c9a04a');
  }
} // prettier-ignore

function dish(work: Sculpt, at: Vector3, radius: Metres, turn: Vector3): void {
  work.spun('lacquer', [[0, 0], [radius * 0.5, radius * 0.1], [radius, radius * 0.4], [radius * 0.96, radius * 0.42], [radius * 0.48, radius * 0.14], [0, radius * 0.05]], { colour: '#eceef0', at, turn });
} // prettier-ignore

const designs: Designs = {
  rocket(work) {
    const [white, red] = [[0.84, 0.85, 0.86] as const, work.colour('#c8281e')];
    work.spun('lacquer', [[1.3, 2.0], [1.75, 2.2], [1.9, 4], [1.9, 14], [1.75, 17], [1.25, 20], [0.55, 22.4], [0.12, 23.6], [0, 23.8]], { colour: '#eceef0', gloss: 0.9, around: 44, steps: 8, paint: ([, y]) => (y > 18.6 || y < 3.4 || Math.abs(y - 12) < 0.3 ? red : white) });
    for (const y of [10, 14.5]) { const out = y > 14 ? 1.88 : 1.9; work.hoop('steel', 0.62, 0.14, { at: [0, y, out], turn: [Math.PI / 2, 0, 0] }); work.ball('lacquer', [0.56, 0.56, 0.14], { colour: '#16242e', gloss: 1, at: [0, y, out] }); }
    for (let side = 0; side < 4; side++) work.slab('lacquer', [[1.5, 7], [3.7, 2.6], [3.9, 0], [3.3, 0.6], [1.5, 2.4]], 0.28, { colour: red, gloss: 0.9, bevel: 0.06, turn: [0, (side * Math.PI) / 2 + Math.PI / 4, 0] });
    nozzle(work, [0, 2.1, 0], 1.2);
    return { pose: together(jet(work, 'flame', [0, 0.6, 0], 1.05, 10, 'down', burning), addSteamWhile(work)) };
  },
  missile(work) {
    work.spun('lacquer', [[0, -3], [0.3, -3], [0.3, 2], [0.22, 2.7], [0, 3.2]], { colour: '#d9dcdf', turn: [Math.PI / 2, 0, 0], around: 28, paint: ([, y]) => (y > 2 ? [0.5, 0.04, 0.03] : Math.abs(y - 1.4) < 0.1 ? [0.6, 0.45, 0.03] : work.colour('#c8ccd0')) });
    for (const angle of [0.785, 2.356]) for (const [z, size] of [[-2.6, 0.75], [0.4, 0.5]] as const) work.block('lacquer', [size * 2, 0.03, size * 0.8], { colour: '#4b5056', at: [0, 0, z], turn: [0, 0, angle] });
    return { pose: jet(work, 'flame', [0, 0, -3], 0.24, 2.4, 'back', burning), floats: true };
  },
  'space-shuttle'(work) {
    hull(work, 'lacquer', [[-8, 2.2, 0.4, 4.4, 4], [-6, 2.4, 0.2, 4.4, 4], [6, 2.4, 0.1, 4.3, 4], [9, 2.1, 0.1, 3.7, 3], [11.4, 1.3, 0.4, 2.4, 2.4], [12.6, 0.2, 1.0, 1.5, 2]], { colour: '#f0f1f2', gloss: 0.5, fine: 7, paint: ([, y, z]) => (y < 0.9 || z > 11.2 ? [0.02, 0.02, 0.022] : [0.84, 0.85, 0.86]) });
    wing(work, 'lacquer', [0.5, -2.4, 12.5], [8, 0.5, -6.6, 3.2], 0.7, { colour: '#f0f1f2', paint: ([, y, z]) => (y < 0.45 || z > 1 ? [0.025, 0.025, 0.028] : [0.84, 0.85, 0.86]) }); fin(work, 'lacquer', [4.2, -6.4, 4.4], [9.6, -8.4, 2.2], 0.5, { colour: '#eceef0' }); for (const s of [-1, 1]) { work.ball('lacquer', [0.9, 0.9, 2.3], { colour: '#e4e6e8', at: [s * 1.6, 4.2, -6.8] }); slab(work, 'lacquer', [0.05, 0.45, 0.9], [s * 2.3, 3.1, 8.2], '#10161d', 1); } for (const x of spaced(-1.1, 1.1, 4)) work.block('lacquer', [0.5, 0.5, 0.05], { colour: '#10161d', gloss: 1, at: [x, 3.3, 9.75 - Math.abs(x) * 0.22], turn: [-0.85, x * 0.3, 0] }); slab(work, 'lacquer', [0.04, 0.9, 9], [2.42, 3.0, 0], '#d0d3d6'); slab(work, 'lacquer', [0.04, 0.9, 9], [-2.42, 3.0, 0], '#d0d3d6');
    for (const [x, y] of [[0, 3.4], [-1.1, 1.7], [1.1, 1.7]] as const) work.spun('iron', [[0.5, 0.2], [0.6, -0.4], [0.95, -1.5], [0.85, -1.5], [0.4, 0]], { colour: '#3c3d40', at: [x, y, -8], turn: [Math.PI / 2, 0, 0] });
    return { pose: together(...[[0, 3.4], [-1.1, 1.7], [1.1, 1.7]].map(([x, y], index) => jet(work, `flame-${index}`, [x!, y!, -9.4], 0.75, 6, 'back', burning))), floats: false };
  },
  spaceship(work) {
    const paint = { colour: work.colour('#9aa2ab'), gloss: 0.6 };
    hull(work, 'lacquer', [[-9, 1.6, -0.9, 1.2, 4], [-6, 2.2, -1.2, 1.6, 4], [0, 1.9, -1.2, 1.5, 3.4], [5, 1.2, -0.8, 1.0, 3], [9, 0.7, -0.5, 0.45, 3], [11.5, 0.15, -0.25, 0.1, 2.4]], { ...paint, fine: 7 }); hull(work, 'lacquer', [[3, 0.6, 0.6, 1.3, 2.4], [4.5, 0.85, 0.5, 1.7, 2.4], [6.6, 0.6, 0.3, 1.15, 2.4], [7.8, 0.15, 0.2, 0.6, 2]], { colour: '#12222c', gloss: 1 });
    wing(work, 'lacquer', [0, -4.4, 7.5], [8.5, -1.2, -6.6, 2.6], 0.8, { ...paint, colour: '#5f6770' }); for (const s of [-1, 1]) { work.spun('lacquer', [[0.7, -4], [1.1, -3.6], [1.15, 1], [0.85, 2.6], [0.5, 3]], { colour: '#7d858e', at: [s * 3.1, 0.1, -5], turn: [Math.PI / 2, 0, 0] }); fin(work, 'lacquer', [0.8, -6.6, 3.4], [3.4, -8.4, 1.4], 0.25, { colour: '#b3271e', x: s * 2.2 }); slab(work, 'lacquer', [0.06, 0.25, 6], [s * 1.95, 0.4, -2], '#b3271e'); work.spun('lacquer', [[0.22, 0], [0.16, 5], [0.2, 5.2], [0, 5.2]], { colour: '#3c4148', at: [s * 8.3, -1.15, -7], turn: [Math.PI / 2, 0, 0], steps: 1, around: 14 }); for (const z of spaced(-5, 3, 8)) slab(work, 'light', [0.04, 0.14, 0.3], [s * 2.0 - s * Math.max(0, z) * 0.1, -0.1, z], '#9fd8ff'); }
    return { pose: together(...[-1, 1].map((s) => jet(work, `thrust-${s}`, [s * 3.1, 0.1, -9], 0.75, 4.5, 'back', (moment) => 0.45 + 0.55 * Math.min(1, moment.speed / 8)))), floats: true };
  },
  ufo(work) {
    work.spun('steel', [[0, -1.3], [1.6, -1.25], [2.6, -0.9], [5.6, -0.1], [6, 0.1], [5.6, 0.35], [3, 1.0], [2.2, 1.3]], { colour: work.colour('#a3a9b0'), around: 56, steps: 5 }); work.spun('lacquer', [[2.2, 1.25], [2.15, 1.8], [1.7, 2.5], [0.9, 2.95], [0, 3.05]], { colour: '#2a5a52', gloss: 1, around: 32 });
    work.moving('lights', [0, 0, 0], () => work.round(14, (angle, index) => void work.ball('light', 0.28, { colour: index % 2 ? '#7dffb4' : '#ffd86b', glow: 3, at: [Math.sin(angle) * 5.1, -0.24, Math.cos(angle) * 5.1], around: 10, down: 8 }))); work.ball('light', [1.3, 0.2, 1.3], { colour: '#b8ffe0', glow: 2.5, at: [0, -1.28, 0] }); work.round(3, (angle) => void work.ball('steel', [0.5, 0.5, 0.5], { colour: '#5c6269', at: [Math.sin(angle) * 2.6, -1.0, Math.cos(angle) * 2.6] }));
    return { pose: spinning('lights', 1, 0.3), floats: true };
  },
  'space-station'(work) {
    for (const [from, to, wide] of [[-14, -6, 2.1], [-5.6, 3, 2.2], [3.4, 11, 2.0]] as const) work.spun('lacquer', [[0.9, from], [wide, from + 0.8], [wide, to - 0.8], [0.9, to]], { colour: '#d9dbdd', steps: 2, turn: [Math.PI / 2, 0, 0], around: 32, paint: ([, y]) => (Math.abs((((y % 2) + 2) % 2) - 1) < 0.08 ? [0.35, 0.36, 0.38] : [0.72, 0.73, 0.74]) });
    work.rod('lacquer', [[-7, 0, -1], [7, 0, -1]], 1.7, { colour: '#c9ccd0', around: 24 }); for (const s of [-1, 1]) work.ball('lacquer', [0.9, 1.4, 1.4], { colour: '#e4e6e8', at: [s * 7.4, 0, -1] }); slab(work, 'steel', [46, 0.7, 0.7], [0, 2.9, -1], '#8f949a'); for (const x of spaced(-22, 22, 23)) work.rod('steel', [[x, 2.5, -1.4], [x + 1, 3.3, -0.6]], 0.06, { around: 4 });
    for (const x of [-21.5, -15.5, 15.5, 21.5]) { solar(work, [x, 2.9, -1], 3.2, 0.2, 'y'); for (const s of [-1, 1]) { slab(work, 'lacquer', [3.4, 0.06, 11], [x, 2.9, -1 + s * 6.8], '#a8742a', 0.9); for (const z of spaced(1.6, 12, 9)) slab(work, 'brass', [3.4, 0.09, 0.1], [x, 2.9, -1 + s * z], '#5c3c14'); slab(work, 'steel', [0.16, 0.12, 11.4], [x, 2.92, -1 + s * 6.8], '#d9dcdf'); } } for (const s of [-1, 1]) slab(work, 'lacquer', [2.4, 7, 0.1], [s * 6, 7, -1], '#f2f2f0', 0.5); dish(work, [0, 3.6, 2], 1.2, [0.6, 0, 0]); for (const z of [-3, 0.5]) panes(work, [z], 2.16, 0.4, 0.9, 0.7);
    return { floats: true };
  },
  satellite(work) {
    work.block('gold', [1.4, 1.4, 1.8], { colour: '#d8a43c', at: [0, 0, 0], round: 0.08 }); work.rod('steel', [[-1.7, 0, 0], [1.7, 0, 0]], 0.07); solar(work, [0, 0, 0], 1.5, 4.6); dish(work, [0, 0.2, 0.95], 0.95, [Math.PI / 2, 0, 0]); work.rod('steel', [[0, 0.2, 1], [0, 0.2, 1.8]], 0.03); work.rod('steel', [[0.4, 0.7, -0.5], [0.6, 1.9, -0.9]], 0.03); for (const s of [-1, 1]) slab(work, 'lacquer', [0.5, 0.5, 0.05], [s * 0.4, -0.3, 0.92], '#eceef0');
    return { floats: true };
  },
  'moon-rover'(work) {
    slab(work, 'steel', [1.3, 0.12, 2.4], [0, 0.62, 0], '#b5b9bd'); for (const s of [-1, 1]) { work.block('cloth', [0.45, 0.08, 0.45], { colour: '#e0d8c4', at: [s * 0.34, 0.82, -0.2] }); work.block('cloth', [0.45, 0.5, 0.06], { colour: '#e0d8c4', at: [s * 0.34, 1.1, -0.44] }); for (const z of [0.95, -0.95]) work.sheet('lacquer', (u, v) => { const a = 0.5 + v * 2.1; return [s * (0.66 + u * 0.3), 0.36 + Math.sin(a) * 0.44, z - Math.cos(a) * 0.44]; }, { colour: '#c8782e', columns: 4, rows: 10, flip: s < 0 }); } work.block('gold', [0.6, 0.5, 0.5], { at: [0, 0.9, 0.85] }); dish(work, [0.2, 1.9, 1.0], 0.5, [0.5, 0, 0]); work.rod('steel', [[0.2, 0.7, 1.0], [0.2, 1.9, 1.0]], 0.03); work.rod('steel', [[-0.3, 0.7, 1.0], [-0.3, 1.5, 1.0]], 0.025); work.block('gold', [0.18, 0.14, 0.24], { at: [-0.3, 1.55, 1.0] }); work.block('plastic', [0.9, 0.5, 0.5], { colour: '#eceef0', at: [0, 0.9, -0.9] });
    return { pose: wheels(work, [0.95, -0.95].flatMap((z): Vector3[] => [[-0.8, 0.36, z], [0.8, 0.36, z]]), 0.24, 'wire'), perches: [{ name: 'seat', at: [0.34, 0.86, -0.2], room: [0.45, 0.45] }] };
  },
}; // prettier-ignore

/** Smoke around the foot of a rocket while it burns. */
function addSteamWhile(work: Sculpt): Motions {
  const rising = addSteam(work, [0, 0.4, 0], 5, 5);
  return (moment) => (burning(moment) > 0.05 ? rising(moment) : Object.fromEntries(Object.keys(rising(moment)).map((name) => [name, { hidden: true }])));
} // prettier-ignore

/** Rockets, shuttles, spaceships, stations and what drives on the moon. */
export const spacecraftFamily = designFamily({ family: 'spacecraft', designs, movement: vehicleMovement });

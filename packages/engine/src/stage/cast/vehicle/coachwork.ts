import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { type SurfaceOf } from '../../../shapes/loft.ts';
import { box } from '../../../shapes/solids.ts';
import type { Moment } from '../../blocking/moment.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import { curve } from '../car/profile.ts';
import type { PartPose } from '../prop/model.ts';
import type { Sculpt, Style } from '../prop/sculpt.ts';

/** How moving parts stand at a moment. */
export type Motions = (moment: Moment) => Record<string, PartPose>;

/** Several motions as one. */
export function together(...motions: readonly Motions[]): Motions {
  return (moment) => Object.assign({}, ...motions.map((motion) => motion(moment))) as Record<string, PartPose>;
}

/** A cut through a hull: where along it, half its width, its lowest and highest line, and how square it is (2 round, 8 a box). */
export type Station = readonly [z: Metres, half: Metres, low: Metres, high: Metres, square?: number];

/** A closed body drawn smoothly through its cuts, from tail to nose. */
export function hull(
  work: Sculpt,
  substance: Substance,
  stations: readonly Station[],
  { around = 32, fine = 5, ...style }: Style & { around?: number; fine?: number } = {},
): void {
  const last = stations.length - 1;
  const read = [0, 1, 2, 3, 4].map((at) => curve(stations.map((station, index) => [index, station[at] ?? 2.6] as const)));
  const cut = (u: number, place: number): Vector3 => {
    const [z, half, low, high, square] = read.map((one) => one(place)) as [number, number, number, number, number];
    const angle = u * Math.PI * 2;
    const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / square);
    return [half * bend(Math.cos(angle)), (low + high) / 2 + ((high - low) / 2) * bend(Math.sin(angle)), z];
  };
  work.sheet(substance, (u, v) => cut(u, v * last), { ...style, columns: around, rows: last * fine });
  for (const end of [0, last]) {
    const [z, , low, high] = stations[end]!;
    const middle = (low + high) / 2;
    const cap: SurfaceOf = (u, v) => {
      const [x, y] = cut(u, end);
      return [x * v, middle + (y - middle) * v, z];
    };
    work.sheet(substance, cap, { ...style, columns: around, rows: 1, flip: end > 0 });
  }
}

/** A flat-sided box without soft edges, for what there is much of. */
export function slab(work: Sculpt, substance: Substance, size: Vector3, at: Vector3, colour: Linear | string | null = null, gloss?: number): void {
  work.add(substance, box(size, coatOf(substance, colour, gloss === undefined ? {} : { gloss })), { at });
} // prettier-ignore

const darkGlass = '#10171f';

/** Window panes on both sides: middles along the body, how far out, their height, and each one's length and height. */
export function panes(work: Sculpt, along: readonly Metres[], out: Metres, y: Metres, long: Metres, high: Metres, colour = darkGlass): void {
  for (const side of [-1, 1]) for (const z of along) slab(work, 'lacquer', [0.03, high, long], [side * out, y, z], colour, 0.97);
} // prettier-ignore

/** Panes across the front or the back. */
export function screen(work: Sculpt, wide: Metres, high: Metres, at: Vector3, lean = 0, colour = darkGlass): void {
  work.block('lacquer', [wide, high, 0.04], { colour, gloss: 0.97, at, turn: [lean, 0, 0], round: 0.015 });
}

/** Evenly spaced numbers. */
export function spaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => (count === 1 ? (from + to) / 2 : from + ((to - from) * at) / (count - 1)));
}

/** A pair of lamps at both sides of the middle. */
export function lamps(work: Sculpt, [x, y, z]: Vector3, radius: Metres, colour = '#fff2d0'): void {
  for (const side of x === 0 ? [1] : [-1, 1]) {
    work.spun('chrome', [[radius * 1.2, -radius * 0.5], [radius * 1.2, radius * 0.1], [radius, radius * 0.15], [0, 0.05 * radius]], { at: [side * x, y, z], turn: [z > 0 ? Math.PI / 2 : -Math.PI / 2, 0, 0], steps: 1, around: 16 });
    work.ball('light', [radius, radius, radius * 0.3], { colour, glow: 0.9, at: [side * x, y, z + Math.sign(z) * radius * 0.12], around: 12, down: 8 });
  }
} // prettier-ignore

/** How wheels look. */
export type WheelLook = 'car' | 'truck' | 'knobbly' | 'wire' | 'wood' | 'rail' | 'caster';

function tyre(work: Sculpt, at: Vector3, radius: Metres, width: Metres, look: WheelLook): void {
  const lying: Vector3 = [0, 0, Math.PI / 2];
  const half = width / 2;
  const around = look === 'rail' || look === 'truck' ? 20 : look === 'caster' ? 24 : 36;
  const substance: Substance = look === 'rail' ? 'steel' : look === 'wood' ? 'wood' : 'rubber';
  const rim = look === 'wire' ? radius * 0.9 : look === 'wood' ? radius * 0.86 : radius * 0.62;
  const colour = look === 'wood' ? '#6e4626' : look === 'rail' ? '#5a5d61' : '#1b1b1d';
  work.spun(substance, [[rim, -half * 0.9], [radius * 0.93, -half], [radius * 0.93, -half], [radius, -half * 0.7], [radius, half * 0.7], [radius * 0.93, half], [radius * 0.93, half], [rim, half * 0.9], [rim, half * 0.9], [rim * 0.97, 0], [rim, -half * 0.9]], { colour, steps: 1, at, turn: lying, around });
  if (look === 'knobbly') work.round(18, (angle) => { for (const side of [-1, 1]) slab(work, 'rubber', [half * 0.85, radius * 0.1, radius * 0.13], [at[0] + side * half * 0.5, at[1] + Math.cos(angle + side * 0.09) * radius, at[2] + Math.sin(angle + side * 0.09) * radius], colour); });
  const bar = (angle: number, out: Metres, thick: Metres, kind: Substance, tint: string, side = 0): void => void work.rod(kind, [[at[0] + side, at[1], at[2]], [at[0], at[1] + Math.cos(angle) * out, at[2] + Math.sin(angle) * out]], thick, { colour: tint, around: 5 });
  if (look === 'wire') {
    work.hoop('steel', rim, radius * 0.035, { at, turn: lying, around: 36, section: 6 });
    work.round(20, (angle, index) => bar(angle, rim, radius * 0.006, 'steel', '#c9ccd0', (index % 2 ? 1 : -1) * half));
    work.spun('steel', [[0, -half * 1.6], [radius * 0.06, -half * 1.6], [radius * 0.06, half * 1.6], [0, half * 1.6]], { at, turn: lying, steps: 1, around: 12 });
    return;
  }
  if (look === 'wood') {
    work.hoop('iron', radius, radius * 0.03, { at, turn: lying, around: 36, section: 6, size: [1, 1, 1] });
    work.round(10, (angle) => bar(angle, rim * 1.02, radius * 0.045, 'wood', '#7c5230'));
    work.spun('wood', [[0, -half * 1.8], [radius * 0.13, -half * 1.5], [radius * 0.17, 0], [radius * 0.13, half * 1.5], [0, half * 1.8]], { at, turn: lying, colour: '#5d3a1e', around: 16 });
    return;
  }
  const metal = look === 'rail' ? '#6b6e72' : look === 'truck' ? '#9b9ea2' : look === 'caster' ? '#77797c' : '#c3c6ca';
  for (const side of [-1, 1]) {
    work.spun('steel', [[rim, half * 0.86], [rim * 0.9, half * 0.5], [rim * 0.3, half * 0.42], [rim * 0.3, half * 0.8], [rim * 0.18, half * 0.95], [0, half * 0.95]], { colour: look === 'car' ? '#2b2d30' : metal, gloss: 0.7, steps: 1, at, turn: [0, 0, (-side * Math.PI) / 2], around: Math.min(24, around) });
    const x = at[0] + side * half * 0.62;
    if (look === 'car' || (look === 'rail' && radius > 0.5)) work.round(look === 'car' ? 5 : 8, (angle) => void work.rod('steel', [[x, at[1], at[2]], [x, at[1] + Math.cos(angle) * rim * 0.95, at[2] + Math.sin(angle) * rim * 0.95]], rim * 0.1, { colour: metal, around: 6 }));
    else if (look === 'truck' && width > 0.25) work.round(8, (angle) => void work.ball('steel', rim * 0.07, { colour: '#3a3b3d', at: [x, at[1] + Math.cos(angle) * rim * 0.45, at[2] + Math.sin(angle) * rim * 0.45], around: 6, down: 4 }));
    if (look === 'rail') work.spun('steel', [[radius * 1.08, side * half], [radius * 1.08, side * half * 0.8], [radius * 0.9, side * half * 0.7]], { at, turn: lying, steps: 1, around });
  }
} // prettier-ignore

/** Wheels that turn with the way. Each is [x, y, z]; its radius is its height unless given. Gives their motion. */
export function wheels(work: Sculpt, places: readonly Vector3[], width: Metres, look: WheelLook, radius?: Metres): Motions {
  const start = work.parts.length;
  const made = places.map((at, index) => {
    const size = radius ?? at[1];
    const name = `wheel-${start}-${index}`;
    work.moving(name, at, () => tyre(work, at, size, width, look));
    return { name, size };
  });
  return ({ travelled }) => Object.fromEntries(made.map(({ name, size }) => [name, { turn: [travelled / size, 0, 0] as const }]));
}

/** Both wheels of axles at [half track, radius, z]. */
export function axles(half: Metres, radius: Metres, along: readonly Metres[]): Vector3[] {
  return along.flatMap((z): Vector3[] => [[-half, radius, z], [half, radius, z]]);
} // prettier-ignore

/** A crawler track on one side between two wheels; its links run with the way. */
export function crawler(work: Sculpt, x: Metres, from: Metres, to: Metres, radius: Metres, width: Metres): Motions {
  const flat = to - from;
  const length = flat * 2 + Math.PI * 2 * radius;
  const links = Math.round(length / (radius * 0.38));
  const name = (index: number): string => `link-${x}-${index}`;
  const spin = wheels(work, spaced(from, to, Math.max(3, Math.round(flat / (radius * 1.5)))).map((z): Vector3 => [x, radius * 1.12, z]), width * 0.7, 'truck', radius * 0.92);
  for (let index = 0; index < links; index++)
    work.moving(name(index), [x, 0, 0], () => slab(work, 'iron', [width, radius * 0.16, radius * 0.33], [x, 0, 0], index % 2 ? '#2c2b2a' : '#38373a'));
  const run: Motions = ({ travelled }) =>
    Object.fromEntries(
      Array.from({ length: links }, (_, index) => {
        const at = (((travelled + (index / links) * length) % length) + length) % length;
        const [z, y, turn] =
          at < flat
            ? [to - at, 0, 0]
            : at < flat + Math.PI * radius
              ? [from - Math.sin((at - flat) / radius) * radius, radius - Math.cos((at - flat) / radius) * radius, (at - flat) / radius]
              : at < flat * 2 + Math.PI * radius
                ? [from + at - flat - Math.PI * radius, radius * 2, Math.PI]
                : [to + Math.sin((at - flat * 2) / radius - Math.PI) * radius, radius + Math.cos((at - flat * 2) / radius - Math.PI) * radius, (at - flat * 2) / radius];
        return [name(index), { shift: [0, y + radius * 0.1, z] as const, turn: [turn, 0, 0] as const }];
      }),
    );
  return together(spin, run);
} // prettier-ignore

/** Rails on sleepers under a train, `half` the gauge. They lie still while it rolls: sleepers pass beneath it. */
export function track(work: Sculpt, half: Metres, from: Metres, to: Metres, step = 0.7): Motions {
  for (const side of [-1, 1]) { slab(work, 'steel', [0.07, 0.05, to - from], [side * half, 0.155, (from + to) / 2], '#85888c'); slab(work, 'iron', [0.03, 0.12, to - from], [side * half, 0.09, (from + to) / 2], '#4a3a30'); }
  work.moving('sleepers', [0, 0, 0], () => { for (const z of spaced(from + step, to - step, Math.round((to - from) / step) - 1)) slab(work, 'wood', [half * 2.9, 0.1, 0.24], [0, 0.03, z], '#4c3a2c'); });
  const real = (to - from - step * 2) / (Math.round((to - from) / step) - 2);
  return ({ travelled }) => ({ sleepers: { shift: [0, 0, -(((travelled % real) + real) % real)] as const } });
} // prettier-ignore

/** Head and shoulders of somebody inside, dark behind glass. */
export function figureInside(work: Sculpt, [x, y, z]: Vector3, colour = '#1a1a1e'): void {
  work.ball('cloth', [0.22, 0.26, 0.14], { colour, at: [x, y, z], around: 12, down: 8 });
  work.ball('skin', [0.095, 0.13, 0.11], { colour: '#8a6148', at: [x, y + 0.36, z + 0.02], around: 12, down: 9 });
  work.ball('cloth', [0.1, 0.09, 0.115], { colour: '#241a14', at: [x, y + 0.43, z], around: 12, down: 8 });
}

/** A flame out of a nozzle that points to `way` (−1 down the y axis, or back along z); it burns during the named actions or always. */
export function jet(work: Sculpt, name: string, at: Vector3, radius: Metres, long: Metres, axis: 'down' | 'back', when: (moment: Moment) => number): Motions {
  const turn: Vector3 = axis === 'down' ? [Math.PI, 0, 0] : [-Math.PI / 2, 0, 0];
  work.moving(name, at, () => {
    for (const [wide, far, colour, glow] of [[1, 1, '#ff7a1e', 1.6], [0.72, 0.72, '#ffc04a', 3], [0.42, 0.45, '#fff4d8', 5]] as const)
      work.spun('flame', [[0, 0], [radius * wide * 0.9, 0.01], [radius * wide * 1.15, long * far * 0.2], [radius * wide * 0.7, long * far * 0.6], [0.001, long * far]], { colour, glow, at, turn, around: 18 });
  });
  return (moment) => {
    const burns = when(moment);
    const flicker = 1 + 0.12 * Math.sin(moment.seconds * 47) + 0.08 * Math.sin(moment.seconds * 81 + 1);
    const size = axis === 'down' ? ([1, flicker * burns, 1] as const) : ([1, 1, flicker * burns] as const);
    return { [name]: burns < 0.02 ? { hidden: true } : { size } };
  };
} // prettier-ignore

/** A thin ribbon of surface, for wings and fins: an outline seen from above ([across, along]) and its thickness. */
export function wing(work: Sculpt, substance: Substance, root: readonly [y: Metres, z: Metres, chord: Metres], tip: readonly [x: Metres, y: Metres, z: Metres, chord: Metres], thick: Metres, style: Style = {}, from = 0): void {
  for (const side of [-1, 1]) {
    const surface: SurfaceOf = (u, v) => {
      const across = from + (tip[0] - from) * v;
      const chord = root[2] + (tip[3] - root[2]) * v;
      const middle = root[1] + (tip[2] - root[1]) * v;
      const lift = root[0] + (tip[1] - root[0]) * v;
      const angle = u * Math.PI * 2;
      const high = Math.sin(angle) * (thick / 2) * (1 - v * 0.55) * (0.65 + 0.45 * Math.cos(angle - 0.6));
      return [side * across, lift + high, middle + (Math.cos(angle) * chord) / 2];
    };
    work.sheet(substance, surface, { ...style, columns: 20, rows: 6, flip: side > 0 });
    const cap: SurfaceOf = (u, v) => { const [x, y, z] = surface(u, 1); return [x, tip[1] + (y - tip[1]) * v, tip[2] + (z - tip[2]) * v]; };
    work.sheet(substance, cap, { ...style, columns: 20, rows: 1, flip: side < 0 });
  }
} // prettier-ignore

/** An upright fin: [z, chord] at its root and its tip, between two heights. */
export function fin(work: Sculpt, substance: Substance, low: readonly [y: Metres, z: Metres, chord: Metres], high: readonly [y: Metres, z: Metres, chord: Metres], thick: Metres, style: Style & { x?: Metres } = {}): void {
  const [bottomBack, bottomFront, topFront, topBack] = [low[1] - low[2] / 2, low[1] + low[2] / 2, high[1] + high[2] / 2, high[1] - high[2] / 2];
  const { x = 0, ...rest } = style;
  work.slab(substance, [[-bottomFront, low[0]], [-bottomBack, low[0]], [-topBack, high[0]], [-topFront, high[0]]], thick, { ...rest, bevel: thick * 0.35, turn: [0, Math.PI / 2, 0], at: [x, 0, 0] });
} // prettier-ignore

/** Spinning about an axis of the body, turns per second. */
export function spinning(name: string, axis: 0 | 1 | 2, rate: number, when: (moment: Moment) => boolean = () => true): Motions {
  return (moment) => {
    const turn: [number, number, number] = [0, 0, 0];
    turn[axis] = when(moment) ? moment.seconds * rate * Math.PI * 2 : 0;
    return { [name]: { turn } };
  };
}

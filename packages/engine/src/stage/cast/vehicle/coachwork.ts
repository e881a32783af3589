import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { SurfaceOf } from '../../../shapes/loft.ts';
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
export function slab(
  work: Sculpt,
  substance: Substance,
  size: Vector3,
  at: Vector3,
  colour: Linear | string | null = null,
  gloss?: number,
): void {
  work.add(substance, box(size, coatOf(substance, colour, gloss === undefined ? {} : { gloss })), { at });
}

const darkGlass = '#10171f';

/** Window panes on both sides: middles along the body, how far out, their height, and each one's length and height. */
export function panes(
  work: Sculpt,
  along: readonly Metres[],
  out: Metres,
  y: Metres,
  long: Metres,
  high: Metres,
  colour = darkGlass,
): void {
  for (const side of [-1, 1]) for (const z of along) slab(work, 'lacquer', [0.03, high, long], [side * out, y, z], colour, 0.97);
}

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
    work.spun(
      'chrome',
      [
        [radius * 1.2, -radius * 0.5],
        [radius * 1.2, radius * 0.1],
        [radius, radius * 0.15],
        [0, 0.05 * radius],
      ],
      { at: [side * x, y, z], turn: [z > 0 ? Math.PI / 2 : -Math.PI / 2, 0, 0], steps: 1, around: 16 },
    );
    work.ball('light', [radius, radius, radius * 0.3], {
      colour,
      glow: 0.9,
      at: [side * x, y, z + Math.sign(z) * radius * 0.12],
      around: 12,
      down: 8,
    });
  }
}

/** Head and shoulders of somebody inside, dark behind glass. */
export function figureInside(work: Sculpt, [x, y, z]: Vector3, colour = '#1a1a1e'): void {
  work.ball('cloth', [0.22, 0.26, 0.14], { colour, at: [x, y, z], around: 12, down: 8 });
  work.ball('skin', [0.095, 0.13, 0.11], { colour: '#8a6148', at: [x, y + 0.36, z + 0.02], around: 12, down: 9 });
  work.ball('cloth', [0.1, 0.09, 0.115], { colour: '#241a14', at: [x, y + 0.43, z], around: 12, down: 8 });
}

/** Spinning about an axis of the body, turns per second. */
export function spinning(name: string, axis: 0 | 1 | 2, rate: number, when: (moment: Moment) => boolean = () => true): Motions {
  return (moment) => {
    const turn: [number, number, number] = [0, 0, 0];
    turn[axis] = when(moment) ? moment.seconds * rate * Math.PI * 2 : 0;
    return { [name]: { turn } };
  };
}

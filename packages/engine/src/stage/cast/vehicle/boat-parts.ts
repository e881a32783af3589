import type { Metres, Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';
import { hull, type Motions, panes, slab, spaced, type Station } from './coachwork.ts';

/** An open or decked hull that floats at y = 0: half lengths, half width, draught, height of its side. */
export function boat(
  work: Sculpt,
  long: Metres,
  half: Metres,
  draught: Metres,
  side: Metres,
  colour: string,
  { bottom = '#5a1f18', deck = '#b08a5a', sheer = 0.35 }: { bottom?: string; deck?: string; sheer?: number } = {},
): void {
  const h = long / 2;
  const paint = work.colour(colour);
  const stations: Station[] = [
    [-h, half * 0.82, -draught * 0.6, side, 4],
    [-h * 0.8, half * 0.94, -draught, side, 4],
    [0, half, -draught, side, 4],
    [h * 0.5, half * 0.86, -draught, side * (1 + sheer * 0.3), 3.2],
    [h * 0.82, half * 0.42, -draught * 0.9, side * (1 + sheer * 0.7), 2.4],
    [h, 0.03 * half, -draught * 0.2, side * (1 + sheer), 2],
  ];
  hull(
    work,
    'lacquer',
    stations.map(([z, wide, low, high, square]): Station => [z, wide, low, high + (high - low), square ?? 3]),
    {
      colour: paint,
      gloss: 0.7,
      fine: 6,
      around: 48,
      bend: ([x, y, z]) => {
        const share = (z + h) / long;
        const top = side * (1 + sheer * Math.max(0, share * 2 - 1) ** 1.5);
        return [x, Math.min(y, top), z];
      },
      paint: ([, y]) => (y < -draught * 0.05 + 0.02 ? (work.form.colour && long < 8 ? paint : toneOf(bottom)) : paint),
    },
  );
  const floor = (u: number, v: number): Vector3 => {
    const z = -h * 0.98 + v * long * 0.97;
    const share = (z + h) / long;
    const wide = half * (share < 0.5 ? 0.84 + share * 0.26 : 0.97 * (1 - ((share - 0.5) * 2) ** 2.6));
    return [(u - 0.5) * 2 * wide, side * (1 + sheer * Math.max(0, share * 2 - 1) ** 1.5) + 0.012 * half, z];
  };
  work.sheet('wood', floor, { colour: deck, columns: 4, rows: 24, flip: true });
}

const tones = new Map<string, readonly [number, number, number]>();

function toneOf(hex: string): readonly [number, number, number] {
  const channel = (at: number): number => (parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2;
  const found = tones.get(hex) ?? ([channel(1), channel(3), channel(5)] as const);
  tones.set(hex, found);
  return found;
}

/** White water beside and behind a hull, as long as it goes fast. */
export function wake(work: Sculpt, half: Metres, stern: Metres, bow: Metres, high: Metres): Motions {
  for (const s of [-1, 1])
    work.moving(`wake-${s}`, [0, 0, 0], () => {
      for (let puff = 0; puff < 14; puff++) {
        const back = puff / 13;
        work.ball('steam', [half * (0.12 + back * 0.2), high * (0.5 - back * 0.3), half * (0.5 + back * 0.8)], {
          colour: '#f2f7fa',
          at: [s * (half * 0.6 + back * half * 1.5), 0.02, bow * 0.6 - back * (bow * 0.6 - stern * 1.5)],
          around: 9,
          down: 6,
        });
      }
    });
  return ({ speed, seconds }) => {
    const much = Math.min(1, Math.max(0, speed - 0.5) / 5) * (1 + 0.08 * Math.sin(seconds * 9));
    return Object.fromEntries(
      [-1, 1].map((s) => [`wake-${s}`, much < 0.05 ? { hidden: true } : { size: [1, much, 0.6 + 0.4 * much] as const }]),
    );
  };
}

/** Decks of a liner: boxes with rows of windows, each shorter than the one below. */
export function decks(
  work: Sculpt,
  y: Metres,
  half: Metres,
  from: Metres,
  to: Metres,
  count: number,
  high: Metres,
  step: Metres,
  windows: number,
  colour = '#f2f3f4',
): Metres {
  for (let level = 0; level < count; level++) {
    const [back, front, wide] = [from + step * level * 0.5, to - step * level, half * (0.94 - level * 0.02)];
    work.block('lacquer', [wide * 2, high * 0.96, front - back], {
      colour,
      at: [0, y + (level + 0.5) * high, (back + front) / 2],
      round: Math.min(0.5, high * 0.2),
    });
    panes(work, spaced(back + step, front - step, windows), wide, y + (level + 0.55) * high, ((front - back) / windows) * 0.55, high * 0.4);
    slab(work, 'lacquer', [wide * 2.06, high * 0.06, front - back + 0.2], [0, y + (level + 1) * high, (back + front) / 2], '#d0d4d8');
  }
  return y + count * high;
}

/** A smokestack with a band near its top. */
export function funnel(work: Sculpt, y: Metres, z: Metres, radius: Metres, high: Metres, colour: string): void {
  work.spun(
    'lacquer',
    [
      [radius, 0],
      [radius, 0],
      [radius * 0.92, high * 0.72],
      [radius * 0.92, high * 0.72],
      [radius * 0.9, high],
      [radius * 0.7, high],
      [radius * 0.7, high * 0.8],
    ],
    { colour: work.colour(colour), at: [0, y, z], turn: [-0.12, 0, 0], steps: 1, size: [0.8, 1, 1.2] },
  );
  work.spun(
    'lacquer',
    [
      [radius * 0.93, high * 0.74],
      [radius * 0.92, high * 1.01],
      [radius * 0.6, high * 1.01],
    ],
    { colour: '#1a1b1d', at: [0, y, z], turn: [-0.12, 0, 0], steps: 1, size: [0.81, 1, 1.21] },
  );
}

/** A paddle with a blade at one or both ends, which dips in turn. */
export function paddle(work: Sculpt, y: Metres, z: Metres, reach: Metres, both: boolean): Motions {
  work.moving('paddle', [0, y, z], () => {
    work.bar('wood', [-reach, y, z], [reach, y, z], 0.017, { colour: '#b5834a' });
    for (const s of both ? [-1, 1] : [-1])
      work.ball('lacquer', [0.24, 0.09, 0.02], {
        colour: both ? '#e8b81c' : '#a8743a',
        at: [s * (reach + 0.16), y, z],
        around: 14,
        down: 10,
      });
  });
  return ({ seconds, speed }) => {
    const go = Math.min(1, speed / 0.8);
    const beat = seconds * 4.2;
    return {
      paddle: { turn: [0, Math.cos(beat) * 0.5 * go, (both ? Math.sin(beat) * 0.42 : 0.35 + Math.sin(beat) * 0.25) * (0.35 + 0.65 * go)] },
    };
  };
}

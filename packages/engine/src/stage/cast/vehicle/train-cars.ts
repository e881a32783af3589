import type { Metres, Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';
import { axles, wheels } from './running-gear.ts';
import { hull, type Motions, panes, slab, spaced, together } from './coachwork.ts';

/** Half the distance between the rails, metres. */
export const gauge = 0.75;

/** A bogie with two axles under a carriage. */
export function bogie(work: Sculpt, z: Metres, radius = 0.42): Motions {
  work.block('iron', [1.9, 0.28, 2.5], { colour: '#222325', at: [0, 0.72, z], round: 0.06 });
  return wheels(work, axles(gauge, radius + 0.18, [z - 0.85, z + 0.85]), 0.12, 'rail', radius);
}

/** A passenger carriage between two places, with a stripe, windows and doors. */
export function carriage(
  work: Sculpt,
  from: Metres,
  to: Metres,
  {
    colour,
    band,
    roof = '#5a5d61',
    windows = 8,
    high = 3.7,
  }: { colour: string; band: string; roof?: string; windows?: number; high?: Metres },
): Motions {
  const [middle, long] = [(from + to) / 2, to - from];
  const paint = work.colour(colour);
  hull(
    work,
    'lacquer',
    [
      [from, 1.38, 0.95, high, 7],
      [from + 0.1, 1.42, 0.95, high, 7],
      [to - 0.1, 1.42, 0.95, high, 7],
      [to, 1.38, 0.95, high, 7],
    ],
    { colour: paint, gloss: 0.8, around: 40, fine: 3 },
  );
  hull(
    work,
    'steel',
    [
      [from + 0.05, 1.3, high - 0.45, high + 0.2, 3],
      [to - 0.05, 1.3, high - 0.45, high + 0.2, 3],
    ],
    { colour: roof, gloss: 0.5, around: 24, fine: 3 },
  );
  panes(work, spaced(from + long * 0.16, to - long * 0.16, windows), 1.42, high - 1.12, ((long * 0.66) / windows) * 0.78, 0.82);
  for (const side of [-1, 1]) {
    slab(work, 'lacquer', [0.03, 0.2, long - 0.2], [side * 1.42, high - 1.82, middle], band, 0.8);
    for (const z of [from + long * 0.065, to - long * 0.065]) {
      slab(work, 'lacquer', [0.04, 2.1, 0.95], [side * 1.42, 2.1, z], band, 0.7);
      slab(work, 'lacquer', [0.05, 0.75, 0.5], [side * 1.425, high - 1.1, z], '#10171f', 0.97);
    }
  }
  slab(work, 'iron', [2.3, 0.3, long - 0.6], [0, 0.86, middle], '#26272a');
  return together(bogie(work, from + long * 0.17), bogie(work, to - long * 0.17));
}

/** The dark bellows between two cars. */
export function coupling(work: Sculpt, z: Metres): void {
  work.block('rubber', [1.9, 2.3, 0.7], { colour: '#1c1c1e', at: [0, 2.2, z], round: 0.1 });
}

/** A goods wagon of one of four kinds. */
export function boxcar(work: Sculpt, from: Metres, to: Metres, colour: string, kind: 'box' | 'tank' | 'open' | 'containers'): Motions {
  const [middle, long] = [(from + to) / 2, to - from];
  slab(work, 'iron', [2.5, 0.3, long], [0, 1.15, middle], '#2a2622');
  if (kind === 'tank') {
    work.spun(
      'lacquer',
      [
        [0, 0],
        [0.9, 0.12],
        [1.25, 0.5],
        [1.25, long - 0.9],
        [0.9, long - 0.52],
        [0, long - 0.4],
      ],
      { colour, at: [0, 2.6, from + 0.2], turn: [Math.PI / 2, 0, 0], steps: 3 },
    );
    work.spun(
      'steel',
      [
        [0.4, 0],
        [0.4, 0.3],
        [0, 0.34],
      ],
      { at: [0, 3.8, middle], steps: 1 },
    );
  } else if (kind === 'containers')
    for (const [at, hue] of [
      [-0.25, colour],
      [0.25, '#2a6f8f'],
    ] as const)
      container(work, [0, 2.6, middle + at * long * 0.96], [2.4, 2.5, long * 0.46], hue);
  else {
    const high = kind === 'open' ? 1.5 : 2.9;
    slab(work, 'painted-wood', [2.6, high, long - 0.1], [0, 1.3 + high / 2, middle], colour);
    for (const s of [-1, 1]) {
      for (const z of spaced(from + 0.2, to - 0.2, 9))
        slab(work, 'painted-wood', [0.07, high, 0.09], [s * 1.32, 1.3 + high / 2, z], '#3a2a20');
      if (kind === 'box') slab(work, 'painted-wood', [0.1, high - 0.3, long * 0.22], [s * 1.32, 1.25 + high / 2, middle], '#5c3a26');
    }
    if (kind === 'open') work.ball('stone', [1.15, 0.7, long * 0.46], { colour: '#1a1a1c', at: [0, 2.75, middle], around: 20, down: 12 });
    else slab(work, 'iron', [2.7, 0.12, long], [0, 4.25, middle], '#4b4440');
  }
  return together(bogie(work, from + long * 0.18), bogie(work, to - long * 0.18));
}

/** A ribbed shipping container around a point. */
export function container(work: Sculpt, [x, y, z]: Vector3, [wide, high, long]: Vector3, colour: string): void {
  slab(work, 'lacquer', [wide, high, long], [x, y, z], colour, 0.4);
  for (const s of [-1, 1])
    for (const at of spaced(-long / 2 + 0.12, long / 2 - 0.12, 9))
      slab(work, 'lacquer', [0.06, high * 0.9, long * 0.045], [x + (s * wide) / 2, y, z + at], colour, 0.4);
}

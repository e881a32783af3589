import type { Metres, Vector3 } from '@onereel/spec';
import type { Sculpt } from '../prop/sculpt.ts';
import { figureInside, type Motions, spinning, together } from './coachwork.ts';
import { wheels } from './running-gear.ts';

/** A propeller with its boss about the z axis, and the veil of its turning. */
export function propeller(work: Sculpt, name: string, at: Vector3, radius: Metres, blades: number, rate = 6, colour = '#2a2a2c'): Motions {
  work.moving(name, at, () => {
    work.round(
      blades,
      (angle) =>
        void work.ball('wood', [radius * 0.075, radius / 2, radius * 0.025], {
          colour,
          gloss: 0.7,
          turn: [0, 0.5, 0],
          around: 10,
          down: 12,
          bend: (p) => {
            const y = p[1] + radius / 2;
            return [p[0] * Math.cos(angle) - y * Math.sin(angle), p[0] * Math.sin(angle) + y * Math.cos(angle), p[2]];
          },
          at,
        }),
    );
    work.spun(
      'chrome',
      [
        [0, 0.32 * radius],
        [radius * 0.07, radius * 0.24],
        [radius * 0.13, 0.02],
        [radius * 0.13, -0.08 * radius],
      ],
      { at, turn: [Math.PI / 2, 0, 0], around: 18 },
    );
  });
  return spinning(name, 2, rate);
}

/** A jet engine in its nacelle, its mouth to the front. */
export function engine(work: Sculpt, at: Vector3, radius: Metres, long: Metres, colour: string): void {
  work.spun(
    'lacquer',
    [
      [radius * 0.55, -long / 2],
      [radius * 0.62, -long / 2],
      [radius * 0.95, -long * 0.15],
      [radius, long * 0.3],
      [radius * 0.96, long / 2],
      [radius * 0.86, long / 2],
      [radius * 0.84, long * 0.36],
    ],
    { colour, gloss: 0.8, at, turn: [Math.PI / 2, 0, 0], around: 26 },
  );
  work.spun(
    'iron',
    [
      [radius * 0.86, 0],
      [0, 0.02],
    ],
    { colour: '#17181a', at: [at[0], at[1], at[2] + long * 0.36], turn: [Math.PI / 2, 0, 0], steps: 1, around: 26 },
  );
  work.spun(
    'chrome',
    [
      [radius * 0.26, 0],
      [0, radius * 0.5],
    ],
    { at: [at[0], at[1], at[2] + long * 0.36], turn: [Math.PI / 2, 0, 0], steps: 1, around: 16 },
  );
  work.spun(
    'iron',
    [
      [0.001, -long * 0.66],
      [radius * 0.5, -long * 0.48],
      [radius * 0.55, -long * 0.3],
    ],
    { colour: '#3c3d40', at, turn: [Math.PI / 2, 0, 0], around: 18 },
  );
}

/** Wheels on struts: each place with the height of its top, and how low it reaches. */
export function gear(work: Sculpt, along: readonly (readonly [x: Metres, top: Metres, z: Metres, radius: Metres, low: Metres])[]): Motions {
  for (const [x, top, z, radius, low] of along) work.bar('steel', [x, top, z], [x, low + radius, z], radius * 0.22, { colour: '#b8bbbf' });
  return together(...along.map(([x, , z, radius, low]) => wheels(work, [[x, low + radius, z]], radius * 0.55, 'truck', radius)));
}

/** A dark canopy over the nose. */
export function cockpit(work: Sculpt, z: Metres, y: Metres, half: Metres, high: Metres, long: Metres): void {
  work.ball('lacquer', [half, high, long], { colour: '#16242e', gloss: 1, at: [0, y, z], around: 24, down: 16 });
}

/** Head and shoulders in a leather cap and goggles. */
export function pilot(work: Sculpt, at: Vector3, colour: string): void {
  figureInside(work, at, colour);
  work.ball('leather', [0.125, 0.13, 0.13], { colour: '#5a3a20', at: [at[0], at[1] + 0.4, at[2] - 0.01], around: 14, down: 10 });
  for (const s of [-1, 1]) work.ball('glass', 0.045, { at: [at[0] + s * 0.05, at[1] + 0.42, at[2] + 0.12], around: 10, down: 8 });
}

import type { Metres, Vector3 } from '@onereel/spec';
import type { Design } from '../prop/design-family.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { hull, panes, slab, spaced, spinning, together } from './coachwork.ts';
import { jet } from './wings.ts';

const dark = '#3a4048';
const engines: readonly (readonly [x: Metres, y: Metres])[] = [
  [-1.7, -0.9],
  [1.7, -0.9],
  [0, 1.9],
];

/** A ring to live in, which turns around the spine by the name `ring`. */
function habitat(work: Sculpt, z: Metres, radius: Metres, colour: Parameters<Sculpt['bar']>[4]): void {
  const turn: Vector3 = [Math.PI / 2, 0, 0];
  work.moving('ring', [0, 0, z], () => {
    work.hoop('lacquer', radius, 0.85, { ...colour, at: [0, 0, z], turn, around: 72, section: 16 });
    for (const out of [radius - 0.88, radius + 0.88])
      work.hoop('lacquer', out, 0.12, { colour: dark, at: [0, 0, z], turn, around: 72, section: 6 });
    work.round(36, (angle) =>
      work.block('light', [0.4, 0.2, 0.12], {
        colour: '#ffdf9a',
        glow: 0.9,
        at: [Math.sin(angle) * radius, Math.cos(angle) * radius, z + 0.8],
        turn: [0, 0, -angle],
        round: 0,
      }),
    );
    work.round(4, (angle) =>
      work.bar('lacquer', [0, 0, z], [Math.sin(angle) * radius, Math.cos(angle) * radius, z], 0.32, { ...colour, around: 12 }),
    );
    work.spun(
      'lacquer',
      [
        [1.2, -0.9],
        [1.7, -0.7],
        [1.7, 0.7],
        [1.2, 0.9],
      ],
      { colour: dark, at: [0, 0, z], turn, around: 28, steps: 1 },
    );
  });
}

/** The rounded head of the ship with its wide window and its lamps. */
function bridge(work: Sculpt, paint: { readonly colour: Linear; readonly gloss: number }): void {
  hull(
    work,
    'lacquer',
    [
      [5.6, 1.1, -0.9, 0.9, 3],
      [6.4, 1.9, -1.3, 1.5, 3],
      [8.4, 2.1, -1.4, 1.6, 3],
      [10.2, 1.5, -1.2, 0.9, 2.6],
      [11.3, 0.5, -0.7, 0.1, 2.2],
    ],
    { ...paint, fine: 8 },
  );
  hull(
    work,
    'lacquer',
    [
      [8.3, 1.5, 0.7, 1.72, 3],
      [9.4, 1.55, 0.4, 1.48, 3],
      [10.35, 1.2, 0.1, 1.0, 2.6],
      [10.9, 0.6, 0.0, 0.55, 2.2],
    ],
    { colour: '#0e2a3c', gloss: 1 },
  );
  for (const s of [-1, 1]) {
    work.ball('light', 0.16, { colour: '#dff2ff', glow: 1.4, at: [s * 0.7, -0.75, 10.9], around: 10, down: 8 });
    slab(work, 'light', [0.05, 0.12, 1.6], [s * 2.1, 0.2, 7.6], '#ffdf9a');
  }
  work.bar('steel', [0, 1.5, 7.2], [0, 3.2, 6.8], 0.05, { colour: '#c3c7cb' });
  work.ball('light', 0.14, { colour: '#ff3a2a', glow: 1.4, at: [0, 3.25, 6.8], around: 10, down: 8 });
}

/** Three great engines on struts, each with a burning throat. */
function drive(work: Sculpt, colour: Parameters<Sculpt['bar']>[4]): void {
  for (const [x, y] of engines) {
    const at: Vector3 = [x, y, -8.2];
    work.spun(
      'lacquer',
      [
        [1.1, 0],
        [1.3, 0.4],
        [1.2, 2.4],
        [0.7, 3.2],
        [0, 3.4],
      ],
      { ...colour, at, turn: [Math.PI / 2, 0, 0], around: 28 },
    );
    work.spun(
      'iron',
      [
        [0.6, -0.2],
        [1.25, -1.8],
        [1.35, -1.8],
        [0.75, -0.3],
        [0.7, 0.2],
      ],
      { colour: dark, at, turn: [Math.PI / 2, 0, 0], around: 28 },
    );
    work.spun(
      'light',
      [
        [1.1, -1.5],
        [0, -1.1],
      ],
      { colour: '#6ac8ff', glow: 1.6, at, turn: [-Math.PI / 2, 0, 0], around: 24, steps: 1, bend: ([a, b, c]) => [a, -b, -c] },
    );
    work.hoop('lacquer', 1.31, 0.1, { colour: '#c8562a', at: [x, y, -6.4], turn: [Math.PI / 2, 0, 0], around: 32 });
    work.bar('steel', [x * 0.3, y * 0.3, -5.6], [x * 0.8, y * 0.8, -6.2], 0.35, { colour: dark, around: 10 });
  }
}

/** A ship for the deep of space: a bridge, a spine with tanks, a turning ring, three engines. Metres. */
export const spaceship: Design = (work) => {
  const paint = { colour: work.colour('#c3c8ce'), gloss: 0.6 };
  bridge(work, paint);
  work.spun(
    'lacquer',
    [
      [0.9, -6],
      [0.9, 6],
    ],
    { colour: dark, turn: [Math.PI / 2, 0, 0], around: 16, steps: 1 },
  );
  for (const z of spaced(-5.4, 5.4, 10))
    work.hoop('lacquer', 0.98, 0.14, { ...paint, at: [0, 0, z], turn: [Math.PI / 2, 0, 0], around: 24, section: 6 });
  for (const [x, y] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const)
    work.spun(
      'lacquer',
      [
        [0, -1.5],
        [0.5, -1.3],
        [0.65, -0.8],
        [0.65, 0.8],
        [0.5, 1.3],
        [0, 1.5],
      ],
      { ...paint, at: [x * 1.25, y * 1.25, -3.4], turn: [Math.PI / 2, 0, 0], around: 20 },
    );
  hull(
    work,
    'lacquer',
    [
      [-6.6, 1.6, -1.5, 1.5, 5],
      [-5, 1.9, -1.7, 1.7, 5],
    ],
    { ...paint, fine: 4 },
  );
  panes(work, spaced(-6.3, -5.3, 3), 1.86, 0.5, 0.2, 0.2, '#ffdf9a');
  habitat(work, 2.2, 5, paint);
  drive(work, paint);
  const burn = engines.map(([x, y], index) =>
    jet(work, `thrust-${index}`, [x, y, -9.9], 0.95, 4, 'back', (moment) => 0.45 + 0.55 * Math.min(1, moment.speed / 8)),
  );
  return { pose: together(spinning('ring', 2, 0.16), ...burn), floats: true };
};

import type { Metres } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { hull, type Motions, panes, slab, spaced, together } from './coachwork.ts';
import { fin, jet, wing } from './wings.ts';
import { cockpit, engine, gear } from './aircraft-parts.ts';

function airliner(work: Sculpt, { tail, wide, long, windows }: { tail: string; wide: Metres; long: Metres; windows: number }): Motions {
  const white = '#eceef0';
  const paint = work.colour(tail);
  const h = long / 2;
  hull(
    work,
    'lacquer',
    [
      [-h, 0.12, 0.5 * wide, 0.9 * wide, 2],
      [-h * 0.82, 0.42 * wide, -0.05 * wide, 0.98 * wide, 2],
      [-h * 0.5, 0.9 * wide, -0.75 * wide, wide, 2],
      [-h * 0.2, wide, -wide, wide, 2],
      [h * 0.55, wide, -wide, wide, 2],
      [h * 0.76, 0.94 * wide, -0.95 * wide, 0.92 * wide, 2],
      [h * 0.9, 0.68 * wide, -0.82 * wide, 0.42 * wide, 2],
      [h * 0.97, 0.38 * wide, -0.62 * wide, 0.05 * wide, 2],
      [h, 0.06, -0.36 * wide, -0.22 * wide, 2],
    ],
    {
      colour: white,
      gloss: 0.9,
      fine: 6,
      paint: ([, y, z]) => (y < -0.45 * wide ? [0.42, 0.44, 0.47] : z < -h * 0.62 ? paint : [0.82, 0.84, 0.86]),
    },
  );
  panes(work, spaced(-h * 0.6, h * 0.68, windows), wide * 0.985, wide * 0.26, long * 0.008, wide * 0.16, '#141b23');
  for (const s of [-1, 1]) {
    for (const z of [h * 0.73, -h * 0.66])
      slab(work, 'lacquer', [0.02, wide * 0.8, wide * 0.34], [s * wide * 0.985 * (z > 0 ? 0.955 : 0.9), wide * 0.1, z], '#b9bdc2');
    work.sheet(
      'lacquer',
      (u, v) => {
        const a = s * (0.12 + u * 0.85);
        return [
          Math.sin(a) * wide * (0.83 - v * 0.12),
          wide * (0.5 - v * 0.05 - 0.1 * Math.abs(a) + (1 - v) * 0.2) * 1.02,
          h * (0.855 + v * 0.045) - Math.abs(a) * wide * 0.22,
        ];
      },
      { colour: '#10161d', gloss: 1, columns: 8, rows: 3, flip: s > 0 },
    );
  }
  wing(work, 'lacquer', [-0.55 * wide, h * 0.12, long * 0.2], [long * 0.47, wide * 0.35, -h * 0.34, long * 0.045], wide * 0.34, {
    colour: '#c9cdd2',
    gloss: 0.8,
  });
  for (const s of [-1, 1]) {
    slab(work, 'lacquer', [0.06 * wide, wide * 0.75, long * 0.04], [s * long * 0.47, wide * 0.68, -h * 0.36], paint, 0.9);
    engine(work, [s * long * 0.15, -wide * 0.95, h * 0.13], wide * 0.52, long * 0.105, tail);
    slab(work, 'lacquer', [wide * 0.12, wide * 0.5, long * 0.09], [s * long * 0.15, -wide * 0.45, h * 0.06], '#c9cdd2');
  }
  wing(work, 'lacquer', [0.5 * wide, -h * 0.84, long * 0.09], [long * 0.17, 0.62 * wide, -h * 0.97, long * 0.04], wide * 0.16, {
    colour: '#c9cdd2',
  });
  fin(work, 'lacquer', [0.6 * wide, -h * 0.78, long * 0.16], [wide * 3.6, -h * 0.96, long * 0.065], wide * 0.14, {
    colour: paint,
    gloss: 0.9,
  });
  return gear(work, [
    [0, -wide * 0.8, h * 0.72, wide * 0.22, -wide * 1.85],
    [-long * 0.075, -wide * 0.8, -h * 0.02, wide * 0.3, -wide * 1.85],
    [long * 0.075, -wide * 0.8, -h * 0.02, wide * 0.3, -wide * 1.85],
  ]);
}

/** Aeroplanes that fly on jets. Metres. */
export const jets: Designs = {
  airplane: (work) => ({ pose: airliner(work, { tail: '#1f5fa8', wide: 2, long: 37, windows: 34 }), floats: true }),
  'private-jet'(work) {
    const pose = airliner(work, { tail: '#2a2c30', wide: 1.15, long: 16, windows: 7 });
    return { pose, floats: true };
  },
  'fighter-jet'(work) {
    const paint = { colour: work.colour('#767d85'), gloss: 0.45 };
    hull(
      work,
      'lacquer',
      [
        [-6.4, 0.75, -0.45, 0.45, 3],
        [-4, 1.05, -0.6, 0.55, 3.2],
        [-1, 1.15, -0.65, 0.6, 3],
        [2, 0.85, -0.55, 0.62, 2.6],
        [4.6, 0.55, -0.45, 0.5, 2.3],
        [7, 0.3, -0.25, 0.22, 2],
        [8.6, 0.02, -0.06, -0.02, 2],
      ],
      { ...paint, fine: 7 },
    );

    cockpit(work, 3.4, 0.55, 0.44, 0.5, 1.55);
    for (const s of [-1, 1]) {
      work.block('lacquer', [0.7, 0.9, 3.4], { ...paint, at: [s * 1.1, -0.2, 0.6], round: 0.15 });
      work.block('iron', [0.56, 0.72, 0.1], { colour: '#111214', at: [s * 1.1, -0.2, 2.3], round: 0.02 });
      fin(work, 'lacquer', [0.4, -4.6, 2.6], [2.5, -5.9, 1.1], 0.14, { ...paint, x: s * 0.85 });
      work.spun(
        'iron',
        [
          [0.44, -0.7],
          [0.52, 0],
          [0.44, -0.02],
          [0.3, -0.3],
        ],
        { colour: '#2a2b2e', at: [s * 0.42, 0, -6.3], turn: [Math.PI / 2, 0, 0], around: 20 },
      );
      work.spun(
        'lacquer',
        [
          [0, 1.2],
          [0.07, 0.9],
          [0.1, -1],
          [0.1, -1.3],
          [0, -1.35],
        ],
        { colour: '#e8e8e4', at: [s * 4.45, -0.05, -1.6], turn: [Math.PI / 2, 0, 0], around: 12 },
      );
      work.spun(
        'lacquer',
        [
          [0, 1.3],
          [0.12, 0.9],
          [0.14, -1],
          [0, -1.35],
        ],
        { colour: '#4c5258', at: [s * 2.6, -0.5, -1.2], turn: [Math.PI / 2, 0, 0], around: 12 },
      );
    }

    wing(work, 'lacquer', [0.05, -1.0, 6.2], [4.5, 0.0, -2.9, 1.5], 0.28, paint);
    wing(work, 'lacquer', [0, -5.6, 2.2], [2.6, 0, -6.5, 0.9], 0.14, paint);

    return {
      pose: together(
        jet(work, 'flame-left', [0.42, 0, -6.6], 0.34, 2.6, 'back', ({ speed }) => Math.min(1, speed / 20)),
        jet(work, 'flame-right', [-0.42, 0, -6.6], 0.34, 2.6, 'back', ({ speed }) => Math.min(1, speed / 20)),
      ),
      floats: true,
    };
  },
};

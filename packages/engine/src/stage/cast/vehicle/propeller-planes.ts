import type { Designs } from '../prop/design-family.ts';
import { hull, panes, together } from './coachwork.ts';
import { fin, wing } from './wings.ts';
import { wheels } from './running-gear.ts';
import { gear, pilot, propeller } from './aircraft-parts.ts';

/** Aeroplanes that fly on propellers. Metres. */
export const propellerPlanes: Designs = {
  'propeller-plane'(work) {
    const paint = { colour: work.colour('#d8342a'), gloss: 0.95 };
    hull(
      work,
      'lacquer',
      [
        [-4.2, 0.1, 0.2, 0.5, 2.6],
        [-2.4, 0.35, -0.2, 0.55, 3],
        [-0.6, 0.6, -0.6, 0.62, 3.4],
        [1.2, 0.62, -0.65, 0.6, 3.4],
        [2.6, 0.5, -0.55, 0.35, 3],
        [3.0, 0.38, -0.42, 0.22, 2.6],
      ],
      { ...paint, fine: 6, colour: '#f0f0ec', paint: ([, y]) => (y < -0.12 ? work.colour('#c8281e') : [0.84, 0.84, 0.82]) },
    );
    hull(
      work,
      'lacquer',
      [
        [-1.5, 0.3, 0.5, 0.72, 3],
        [-0.7, 0.56, 0.45, 1.22, 3.4],
        [0.7, 0.56, 0.45, 1.24, 3.4],
        [1.55, 0.45, 0.45, 0.62, 3],
      ],
      { colour: '#13202a', gloss: 1 },
    );

    wing(work, 'lacquer', [1.25, 0.2, 1.55], [5.4, 1.42, 0.2, 1.2], 0.26, paint);
    for (const s of [-1, 1]) work.bar('steel', [s * 0.55, -0.45, 0.3], [s * 2.6, 1.25, 0.3], 0.04, { colour: '#e8e8e4', flatten: 1.6 });

    wing(work, 'lacquer', [0.42, -3.7, 0.95], [1.75, 0.42, -3.8, 0.7], 0.12, paint);
    fin(work, 'lacquer', [0.4, -3.6, 1.2], [1.65, -4.0, 0.6], 0.12, paint);

    const pose = together(
      propeller(work, 'propeller', [0, -0.1, 3.05], 0.95, 2, 5),
      gear(work, [
        [0, -0.4, 2.2, 0.22, -1.5],
        [-1.1, -0.5, 0.1, 0.26, -1.5],
        [1.1, -0.5, 0.1, 0.26, -1.5],
      ]),
    );
    for (const s of [-1, 1]) work.bar('steel', [s * 0.5, -0.5, 0.1], [s * 1.1, -1.24, 0.1], 0.05, { colour: '#e8e8e4' });
    return { pose, floats: true };
  },
  biplane(work) {
    const paint = { colour: work.colour('#b8281e'), gloss: 0.7 };
    hull(
      work,
      'lacquer',
      [
        [-3.4, 0.06, 0.1, 0.4, 3],
        [-1.6, 0.34, -0.25, 0.45, 3.2],
        [0.4, 0.5, -0.5, 0.5, 3.4],
        [1.5, 0.52, -0.52, 0.5, 2.6],
        [1.9, 0.48, -0.48, 0.46, 2.2],
      ],
      paint,
    );
    work.spun(
      'steel',
      [
        [0.5, -0.3],
        [0.53, 0],
        [0.46, 0.22],
        [0.34, 0.24],
        [0.2, 0.1],
      ],
      { colour: '#3c3d40', at: [0, 0, 1.9], turn: [Math.PI / 2, 0, 0] },
    );
    for (const y of [-0.4, 1.3])
      wing(work, 'cloth', [y, y > 0 ? 0.85 : 0.55, 1.25], [4.2, y + 0.12, y > 0 ? 0.85 : 0.55, 1.15], 0.16, {
        colour: y > 0 ? '#e8dcb8' : paint.colour,
      });
    for (const s of [-1, 1]) {
      for (const x of [1.6, 3.3])
        for (const z of [0.35, 1.05]) work.bar('wood', [s * x, -0.36, z], [s * x, 1.36, z + 0.1], 0.035, { colour: '#8a5a2e' });
      for (const [a, b] of [
        [0.45, 1.6],
        [1.6, 3.3],
      ] as const) {
        work.bar('steel', [s * a, -0.35, 0.8], [s * b, 1.35, 0.8], 0.01, { around: 4 });
        work.bar('steel', [s * a, 1.35, 0.8], [s * b, -0.35, 0.8], 0.01, { around: 4 });
      }
      work.bar('wood', [s * 0.4, 0.4, 0.9], [s * 0.55, 1.32, 0.9], 0.03, { colour: '#8a5a2e' });
      work.bar('steel', [s * 0.4, -0.45, 1.0], [s * 0.85, -1.1, 1.05], 0.04, { colour: '#2a2a2c' });
    }

    wing(work, 'lacquer', [0.28, -3.0, 0.9], [1.45, 0.28, -3.1, 0.7], 0.09, paint);
    fin(work, 'lacquer', [0.25, -3.0, 1.0], [1.25, -3.3, 0.6], 0.08, { colour: '#e8dcb8' });

    pilot(work, [0, 0.35, -0.5], '#4a3626');
    work.hoop('leather', 0.36, 0.05, { colour: '#3a2416', at: [0, 0.46, -0.5], around: 24 });
    work.sheet('glass', (u, v) => [(u - 0.5) * 0.6, 0.46 + v * 0.3, -0.12 - v * 0.08], { columns: 4, rows: 3 });

    work.bar('steel', [-0.85, -1.1, 1.05], [0.85, -1.1, 1.05], 0.035);
    return {
      pose: together(
        propeller(work, 'propeller', [0, 0, 2.15], 1.15, 2, 5, '#8a5426'),
        wheels(
          work,
          [
            [-0.9, -1.1, 1.05],
            [0.9, -1.1, 1.05],
          ],
          0.12,
          'wire',
          0.34,
        ),
      ),
      floats: true,
    };
  },
  seaplane(work) {
    const paint = { colour: work.colour('#f2c21c'), gloss: 0.95 };
    hull(
      work,
      'lacquer',
      [
        [-4, 0.1, 0.2, 0.5, 2.6],
        [-2, 0.36, -0.15, 0.6, 3],
        [0, 0.6, -0.5, 0.9, 3.4],
        [1.4, 0.6, -0.55, 0.85, 3.4],
        [2.4, 0.46, -0.45, 0.4, 2.6],
        [2.8, 0.36, -0.36, 0.3, 2.2],
      ],
      paint,
    );

    panes(work, [-0.6, 0.2, 1.0], 0.6, 0.45, 0.55, 0.42);
    work.block('lacquer', [0.95, 0.5, 0.04], { colour: '#10171f', gloss: 1, at: [0, 0.74, 1.62], turn: [-0.7, 0, 0] });

    wing(work, 'lacquer', [1.0, 0.4, 1.5], [5.2, 1.15, 0.4, 1.2], 0.24, paint);
    wing(work, 'lacquer', [0.45, -3.5, 0.9], [1.7, 0.45, -3.6, 0.7], 0.1, paint);
    fin(work, 'lacquer', [0.4, -3.4, 1.2], [1.7, -3.8, 0.6], 0.1, { colour: '#1f3f7a' });

    for (const s of [-1, 1]) {
      hull(
        work,
        'lacquer',
        [
          [-2.2, 0.1, -1.4, -1.2, 2.6],
          [-0.8, 0.3, -1.75, -1.15, 3],
          [1.4, 0.32, -1.8, -1.15, 3],
          [2.5, 0.12, -1.45, -1.15, 2.4],
        ].map(([z, a, b, c, q]) => [z!, a!, b!, c!, q!] as const),
        { colour: '#d9dcdf', gloss: 0.9, at: [s * 1.25, 0, 0] },
      );
      for (const z of [-0.5, 1.1]) work.bar('steel', [s * 0.5, -0.3, z], [s * 1.25, -1.2, z], 0.05);
      work.bar('steel', [s * 0.55, -0.3, 0.4], [s * 2.6, 1.0, 0.4], 0.04);
    }
    return { pose: propeller(work, 'propeller', [0, 0, 2.85], 1.0, 3, 5), floats: true };
  },
};

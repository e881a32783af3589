import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { hull, panes, slab, spaced, spinning, together } from './coachwork.ts';
import { fin, wing } from './wings.ts';
import { cockpit } from './aircraft-parts.ts';

/** What glides, hangs or is lighter than air. Metres. */
export const floaters: Designs = {
  glider(work) {
    const paint = { colour: work.colour('#f2f3f4'), gloss: 0.95 };
    hull(
      work,
      'lacquer',
      [
        [-4.6, 0.05, 0.05, 0.2, 2],
        [-2, 0.13, 0, 0.3, 2],
        [0, 0.3, -0.35, 0.42, 2.2],
        [1.4, 0.34, -0.42, 0.4, 2.2],
        [2.4, 0.22, -0.34, 0.14, 2],
        [2.75, 0.03, -0.14, -0.06, 2],
      ],
      paint,
    );

    cockpit(work, 1.45, 0.18, 0.31, 0.36, 0.95);
    wing(work, 'lacquer', [0.3, 0.1, 0.95], [7.6, 0.75, -0.1, 0.35], 0.13, paint);
    fin(work, 'lacquer', [0.1, -4.3, 0.9], [1.25, -4.6, 0.5], 0.08, { colour: '#d8342a' });
    wing(work, 'lacquer', [1.2, -4.55, 0.5], [1.3, 1.2, -4.6, 0.32], 0.06, paint);

    for (const s of [-1, 1]) slab(work, 'lacquer', [0.5, 0.09, 0.4], [s * 7.3, 0.74, -0.09], '#d8342a');
    return { floats: true };
  },
  airship(work) {
    const paint = work.colour('#c9ccd0');
    hull(
      work,
      'cloth',
      [
        [-15, 0.1, -0.2, 0.2, 2],
        [-13.5, 1.5, -1.5, 1.5, 2],
        [-9, 3.4, -3.4, 3.4, 2],
        [-2, 4.4, -4.4, 4.4, 2],
        [6, 4.4, -4.4, 4.4, 2],
        [11.5, 3.2, -3.2, 3.2, 2],
        [14.3, 1.5, -1.5, 1.5, 2],
        [15, 0.1, -0.2, 0.2, 2],
      ],
      {
        colour: paint,
        gloss: 0.4,
        around: 48,
        fine: 7,
        paint: ([x, y]) => {
          const angle = Math.atan2(y, x) / Math.PI;
          return Math.abs(((angle * 8 + 32.5) % 1) - 0.5) < 0.06 ? [paint[0] * 0.6, paint[1] * 0.6, paint[2] * 0.6] : paint;
        },
      },
    );
    for (const s of [-1, 1]) slab(work, 'lacquer', [0.04, 1.5, 11], [s * 4.4, 0.2, 1.5], '#b3271e', 0.6);

    fin(work, 'cloth', [2.0, -11.5, 4.4], [5.0, -13.2, 2.6], 0.22, { colour: '#b3271e' });
    fin(work, 'cloth', [-2.0, -11.5, 4.4], [-5.0, -13.2, 2.6], 0.22, { colour: '#b3271e' });
    wing(work, 'cloth', [0, -11.5, 4.4], [5.0, 0, -13.2, 2.6], 0.25, { colour: '#b3271e' });

    hull(
      work,
      'lacquer',
      [
        [-2.2, 0.5, -5.6, -4.5, 4],
        [-1.8, 0.9, -5.9, -4.3, 4],
        [3.4, 0.9, -5.9, -4.3, 4],
        [4.3, 0.5, -5.6, -4.4, 3],
      ],
      { colour: '#e8e9ea', gloss: 0.9 },
    );
    panes(work, spaced(-1.2, 3.2, 6), 0.9, -4.95, 0.55, 0.5);

    const motions = [-1, 1].map((s) => {
      work.bar('steel', [s * 0.8, -5, -1.6], [s * 2.2, -4.9, -1.6], 0.1);
      work.ball('lacquer', [0.42, 0.42, 0.9], { colour: '#d0d3d7', at: [s * 2.3, -4.9, -1.6], around: 18, down: 12 });
      work.moving(`turn-${s}`, [s * 2.3, -4.9, -2.5], () => {
        for (const angle of [0, 2.094, 4.188])
          work.bar('wood', [s * 2.3, -4.9, -2.5], [s * 2.3 + Math.cos(angle) * 1.1, -4.9 + Math.sin(angle) * 1.1, -2.5], 0.08, {
            colour: '#2a2a2c',
            flatten: 1.6,
          });
      });
      return spinning(`turn-${s}`, 2, 4);
    });
    return { pose: together(...motions), floats: true };
  },
  parachute(work) {
    const [one, two] = [work.colour('#d8342a'), [0.86, 0.85, 0.8] as const];
    const canopy = (u: number, v: number, lift: number): Vector3 => {
      const angle = u * Math.PI * 2;
      const gore = 1 - 0.07 * Math.abs(Math.sin(angle * 6)) * v;
      const polar = v * 1.32;
      return [
        Math.sin(angle) * Math.sin(polar) * 3.4 * gore,
        3.0 + Math.cos(polar) * 2.2 * (1 - 0.04 * (1 - gore)) + lift,
        Math.cos(angle) * Math.sin(polar) * 3.4 * gore,
      ];
    };
    const paintFor = ([x, , z]: Vector3): readonly [number, number, number] =>
      Math.floor(((Math.atan2(x, z) / Math.PI + 1) * 6) % 2) === 0 ? one : two;
    work.sheet('cloth', (u, v) => canopy(u, 0.06 + v * 0.94, 0), { columns: 72, rows: 12, paint: paintFor, flip: true });
    work.round(12, (angle) => {
      const rim: Vector3 = [Math.sin(angle) * 3.2, 3.5, Math.cos(angle) * 3.2];
      work.bar('cloth', rim, [Math.sin(angle) * 0.22, -0.3, Math.cos(angle) * 0.08], 0.014, { colour: '#e8e4d8', around: 4 });
    });
    work.block('cloth', [0.42, 0.14, 0.22], { colour: '#3a3f34', at: [0, -0.42, 0], round: 0.05 });
    for (const s of [-1, 1])
      work.rod(
        'cloth',
        [
          [s * 0.2, -0.4, 0],
          [s * 0.16, -0.9, 0.06],
          [s * 0.1, -1.3, 0],
        ],
        0.025,
        { colour: '#3a3f34', flatten: 1.7 },
      );
    return {
      floats: true,
      perches: [
        {
          name: 'seat',
          at: [0, -1.35, 0],
          room: [0.4, 0.3],
          grips: [
            [0.2, -0.4, 0],
            [-0.2, -0.4, 0],
          ],
        },
      ],
    };
  },
  'hang-glider'(work) {
    const paint = work.colour('#e0601c');
    for (const s of [-1, 1]) {
      work.sheet(
        'cloth',
        (u, v) => {
          const z = 1.9 - v * 1.7 - u * (2.5 - v * 1.75);
          return [s * v * 4.8, 0.7 + v * 0.25 + Math.sin(u * Math.PI) * 0.32 * (1 - v * 0.6), z];
        },
        {
          columns: 14,
          rows: 14,
          colour: paint,
          paint: ([x, , z]) => (Math.abs(x) > 2.6 ? [0.75, 0.7, 0.1] : z > 0.9 ? [0.1, 0.2, 0.5] : paint),
          flip: s < 0,
        },
      );
      work.bar('steel', [0, 0.72, 1.95], [s * 4.8, 0.96, 0.15], 0.04);
      work.bar('steel', [0, 0.72, 0.5], [s * 0.75, -0.75, 0.75], 0.025);
      work.bar('steel', [s * 0.75, -0.75, 0.75], [s * 3.4, 0.88, 0.6], 0.008, { around: 4 });
    }

    work.bar('steel', [0, 0.72, 1.95], [0, 0.72, -0.65], 0.035);
    work.bar('steel', [-0.75, -0.75, 0.75], [0.75, -0.75, 0.75], 0.025);

    work.ball('cloth', [0.24, 0.2, 0.85], { colour: '#26344a', at: [0, -0.45, -0.35], around: 16, down: 12 });
    work.ball('lacquer', 0.15, { colour: '#f2f2ee', at: [0, -0.36, 0.62], around: 14, down: 10 });
    for (const s of [-1, 1])
      work.rod(
        'cloth',
        [
          [s * 0.2, -0.42, 0.4],
          [s * 0.4, -0.6, 0.5],
          [s * 0.38, -0.74, 0.74],
        ],
        0.05,
        { colour: '#26344a' },
      );

    return { floats: true };
  },
};

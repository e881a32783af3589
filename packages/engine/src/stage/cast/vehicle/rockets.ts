import type { Metres, Vector3 } from '@onereel/spec';
import { addSteam } from '../prop/steam.ts';
import type { Designs } from '../prop/design-family.ts';
import { doing } from '../prop/crafted-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { fin, jet, wing } from './wings.ts';
import { hull, type Motions, slab, spaced, together } from './coachwork.ts';

const burning: (moment: Parameters<Motions>[0]) => number = (moment) =>
  Math.max(doing(moment, 'launch', 'rise', 'fly', 'rush', 'ignite'), Math.min(1, moment.speed / 3));

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

/** Smoke around the foot of a rocket while it burns. */
function addSteamWhile(work: Sculpt): Motions {
  const rising = addSteam(work, [0, 0.4, 0], 5, 5);
  return (moment) =>
    burning(moment) > 0.05 ? rising(moment) : Object.fromEntries(Object.keys(rising(moment)).map((name) => [name, { hidden: true }]));
}

/** What rises on fire. Metres. */
export const rockets: Designs = {
  rocket(work) {
    const [white, red] = [[0.84, 0.85, 0.86] as const, work.colour('#c8281e')];
    work.spun(
      'lacquer',
      [
        [1.3, 2.0],
        [1.75, 2.2],
        [1.9, 4],
        [1.9, 14],
        [1.75, 17],
        [1.25, 20],
        [0.55, 22.4],
        [0.12, 23.6],
        [0, 23.8],
      ],
      {
        colour: '#eceef0',
        gloss: 0.9,
        around: 44,
        steps: 8,
        paint: ([, y]) => (y > 18.6 || y < 3.4 || Math.abs(y - 12) < 0.3 ? red : white),
      },
    );
    for (const y of [10, 14.5]) {
      const out = y > 14 ? 1.88 : 1.9;
      work.hoop('steel', 0.62, 0.14, { at: [0, y, out], turn: [Math.PI / 2, 0, 0] });
      work.ball('lacquer', [0.56, 0.56, 0.14], { colour: '#16242e', gloss: 1, at: [0, y, out] });
    }
    for (let side = 0; side < 4; side++)
      work.slab(
        'lacquer',
        [
          [1.5, 7],
          [3.7, 2.6],
          [3.9, 0],
          [3.3, 0.6],
          [1.5, 2.4],
        ],
        0.28,
        { colour: red, gloss: 0.9, bevel: 0.06, turn: [0, (side * Math.PI) / 2 + Math.PI / 4, 0] },
      );
    nozzle(work, [0, 2.1, 0], 1.2);
    return { pose: together(jet(work, 'flame', [0, 0.6, 0], 1.05, 10, 'down', burning), addSteamWhile(work)) };
  },
  missile(work) {
    work.spun(
      'lacquer',
      [
        [0, -3],
        [0.3, -3],
        [0.3, 2],
        [0.22, 2.7],
        [0, 3.2],
      ],
      {
        colour: '#d9dcdf',
        turn: [Math.PI / 2, 0, 0],
        around: 28,
        paint: ([, y]) => (y > 2 ? [0.5, 0.04, 0.03] : Math.abs(y - 1.4) < 0.1 ? [0.6, 0.45, 0.03] : work.colour('#c8ccd0')),
      },
    );
    for (const angle of [0.785, 2.356])
      for (const [z, size] of [
        [-2.6, 0.75],
        [0.4, 0.5],
      ] as const)
        work.block('lacquer', [size * 2, 0.03, size * 0.8], { colour: '#4b5056', at: [0, 0, z], turn: [0, 0, angle] });
    return { pose: jet(work, 'flame', [0, 0, -3], 0.24, 2.4, 'back', burning), floats: true };
  },
  'space-shuttle'(work) {
    hull(
      work,
      'lacquer',
      [
        [-8, 2.2, 0.4, 4.4, 4],
        [-6, 2.4, 0.2, 4.4, 4],
        [6, 2.4, 0.1, 4.3, 4],
        [9, 2.1, 0.1, 3.7, 3],
        [11.4, 1.3, 0.4, 2.4, 2.4],
        [12.6, 0.2, 1.0, 1.5, 2],
      ],
      { colour: '#f0f1f2', gloss: 0.5, fine: 7, paint: ([, y, z]) => (y < 0.9 || z > 11.2 ? [0.02, 0.02, 0.022] : [0.84, 0.85, 0.86]) },
    );

    wing(work, 'lacquer', [0.5, -2.4, 12.5], [8, 0.5, -6.6, 3.2], 0.7, {
      colour: '#f0f1f2',
      paint: ([, y, z]) => (y < 0.45 || z > 1 ? [0.025, 0.025, 0.028] : [0.84, 0.85, 0.86]),
    });
    fin(work, 'lacquer', [4.2, -6.4, 4.4], [9.6, -8.4, 2.2], 0.5, { colour: '#eceef0' });
    for (const s of [-1, 1]) {
      work.ball('lacquer', [0.9, 0.9, 2.3], { colour: '#e4e6e8', at: [s * 1.6, 4.2, -6.8] });
      slab(work, 'lacquer', [0.05, 0.45, 0.9], [s * 2.3, 3.1, 8.2], '#10161d', 1);
    }
    for (const x of spaced(-1.1, 1.1, 4))
      work.block('lacquer', [0.5, 0.5, 0.05], {
        colour: '#10161d',
        gloss: 1,
        at: [x, 3.3, 9.75 - Math.abs(x) * 0.22],
        turn: [-0.85, x * 0.3, 0],
      });
    slab(work, 'lacquer', [0.04, 0.9, 9], [2.42, 3.0, 0], '#d0d3d6');
    slab(work, 'lacquer', [0.04, 0.9, 9], [-2.42, 3.0, 0], '#d0d3d6');

    for (const [x, y] of [
      [0, 3.4],
      [-1.1, 1.7],
      [1.1, 1.7],
    ] as const)
      work.spun(
        'iron',
        [
          [0.5, 0.2],
          [0.6, -0.4],
          [0.95, -1.5],
          [0.85, -1.5],
          [0.4, 0],
        ],
        { colour: '#3c3d40', at: [x, y, -8], turn: [Math.PI / 2, 0, 0] },
      );
    return {
      pose: together(
        ...[
          [0, 3.4],
          [-1.1, 1.7],
          [1.1, 1.7],
        ].map(([x, y], index) => jet(work, `flame-${index}`, [x!, y!, -9.4], 0.75, 6, 'back', burning)),
      ),
      floats: false,
    };
  },
};

import type { Linear } from '../../../shapes/colour.ts';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { figureInside, hull, lamps, type Motions, panes, slab, spinning, together } from './coachwork.ts';
import { fin, wing } from './wings.ts';

function slab2(work: Sculpt, [x, y, z]: Vector3, angle: number, long: Metres, wide: Metres): void {
  work.block('lacquer', [long, 0.05, wide], {
    colour: '#232427',
    gloss: 0.4,
    at: [x + Math.cos(angle) * long * 0.5, y + 0.03, z - Math.sin(angle) * long * 0.5],
    turn: [0, angle, 0],
    round: 0.02,
  });
}

/** The skids, what is armed under the stubs, the lamps and the pilot. */
function skids(work: Sculpt, armed: boolean, paint: { readonly colour: Linear; readonly gloss: number }): void {
  for (const s of [-1, 1]) {
    work.rod(
      'steel',
      [
        [s * 1.1, -1.55, -1.6],
        [s * 1.1, -1.6, 1.4],
        [s * 1.1, -1.35, 2.0],
      ],
      0.07,
      { colour: '#55585c' },
    );
    for (const z of [-0.8, 0.9]) work.bar('steel', [s * 0.75, -0.8, z], [s * 1.1, -1.58, z], 0.055, { colour: '#55585c' });
    if (armed) {
      slab(work, 'lacquer', [0.9, 0.12, 0.5], [s * 1.35, -0.3, 0], paint.colour, 0.3);
      for (const x of [1.35, 1.7])
        work.spun(
          'iron',
          [
            [0, 0],
            [0.19, 0],
            [0.19, 1.2],
            [0.1, 1.35],
            [0, 1.36],
          ],
          { colour: '#33352c', at: [s * x, -0.55, -0.5], turn: [Math.PI / 2, 0, 0], steps: 1, around: 14 },
        );
    } else slab(work, 'lacquer', [0.02, 0.26, 5.2], [s * 0.99, -0.5, -0.6], '#f4f4f0', 0.9);
  }

  lamps(work, [0, -0.95, 2.2], 0.14);
  figureInside(work, [0.4, -0.1, 1.2]);
}

/** The glazed cabin, the boom and its fins. */
function fuselage(work: Sculpt, paint: { readonly colour: Linear; readonly gloss: number }): void {
  hull(
    work,
    'lacquer',
    [
      [-1.9, 0.2, 0.1, 0.7, 2.4],
      [-1.4, 0.7, -0.6, 0.95, 2.8],
      [-0.4, 1.0, -1.0, 1.1, 3.2],
      [1.0, 1.0, -1.05, 1.0, 3],
      [1.9, 0.85, -1.0, 0.55, 2.6],
      [2.5, 0.5, -0.85, 0.05, 2.3],
      [2.75, 0.1, -0.6, -0.35, 2],
    ],
    { ...paint, fine: 7 },
  );
  hull(
    work,
    'lacquer',
    [
      [0.75, 0.98, -0.2, 1.0, 3],
      [1.2, 0.99, -0.35, 0.96, 3],
      [1.95, 0.84, -0.45, 0.57, 2.6],
      [2.45, 0.5, -0.4, 0.13, 2.3],
      [2.62, 0.1, -0.3, -0.1, 2],
    ],
    { colour: '#10171f', gloss: 1, fine: 7, size: 1.015 },
  );

  panes(work, [-0.25], 1.0, 0.3, 0.9, 0.75);
  for (const s of [-1, 1]) slab(work, 'lacquer', [0.03, 1.6, 0.05], [s * 1.005, 0.05, 0.3], '#1a1a1c');

  hull(
    work,
    'lacquer',
    [
      [-6.4, 0.1, 0.55, 0.85],
      [-4, 0.2, 0.3, 0.8],
      [-1.7, 0.42, -0.1, 0.9],
    ],
    paint,
  );
  hull(
    work,
    'lacquer',
    [
      [-1.6, 0.2, 0.9, 1.3, 2.4],
      [-0.6, 0.55, 0.9, 1.75, 2.8],
      [0.5, 0.5, 0.9, 1.65, 2.6],
      [1.0, 0.2, 0.9, 1.2, 2.2],
    ],
    paint,
  );

  fin(work, 'lacquer', [0.6, -6.1, 0.9], [2.1, -6.7, 0.55], 0.12, paint);
  wing(work, 'lacquer', [0.65, -5.2, 0.6], [1.3, 0.65, -5.3, 0.45], 0.1, paint);

  work.bar('steel', [0, 1.5, -0.1], [0, 2.25, -0.1], 0.12, { colour: '#3a3b3e' });
}

function helicopter(work: Sculpt, colour: string, armed: boolean): Motions {
  const paint = { colour: work.colour(colour), gloss: armed ? 0.35 : 0.95 };
  fuselage(work, paint);
  const hub: Vector3 = [0, 2.2, -0.1];
  work.moving('rotor', hub, () => {
    work.spun(
      'steel',
      [
        [0, -0.1],
        [0.25, -0.08],
        [0.25, 0.08],
        [0, 0.14],
      ],
      { at: hub, colour: '#333538', steps: 1 },
    );
    for (const [angle] of [[0.3], [1.87], [3.44], [5.01]] as const) slab2(work, hub, angle, 5.6, 0.34);
  });
  const tail: Vector3 = [0.2, 1.6, -6.5];
  work.moving('tail-rotor', tail, () => {
    for (const angle of [0, 1.571, 3.1416, 4.712])
      work.bar('lacquer', tail, [tail[0], tail[1] + Math.cos(angle) * 0.95, tail[2] + Math.sin(angle) * 0.95], 0.06, {
        colour: '#26272a',
        flatten: 0.4,
      });
    work.ball('steel', 0.1, { at: tail, around: 10, down: 8 });
  });
  skids(work, armed, paint);

  return together(spinning('rotor', 1, 3.3), spinning('tail-rotor', 0, 5));
}

/** What flies on a rotor. Metres. */
export const helicopters: Designs = {
  helicopter: (work) => ({ pose: helicopter(work, '#c8281e', false), floats: true }),
  'attack-helicopter': (work) => ({ pose: helicopter(work, '#3f4636', true), floats: true }),
};

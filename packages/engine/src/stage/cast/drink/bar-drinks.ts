import type { Vector3 } from '@onereel/spec';
import type { Design, Designs } from '../prop/design-family.ts';
import { mottle, uneven } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';
import { addFilling } from './filling.ts';
import { held, iceCubes, plainGlass, slice, stemmed, straw } from './glassware.ts';

/** A glass of wine. */
const wine =
  (colour: string): Design =>
  (work) => {
    const pose = addFilling(work, {
      low: 9.6,
      high: 14.2,
      from: 1.4,
      to: 4.05,
      colour: work.colour(colour),
      profile: [
        [0, 9.2],
        [1.6, 9.3],
        [2.65, 10],
        [3.6, 11.3],
        [4.14, 12.6],
        [4.26, 14.2],
      ],
    });
    work.spun(
      'glass',
      stemmed(3.6, 9, [
        [2.6, 10],
        [4.1, 12.6],
        [4.2, 15],
        [3.5, 19.4],
        [3.5, 19.4],
        [3.4, 19.4],
      ]),
      { around: 40 },
    );
    return { pose, perches: held(4, 9, 3, 14.2) };
  };

/** A paper umbrella on a stick, as bars put on drinks. */
function umbrella(work: Sculpt, [x, y, z]: Vector3): void {
  work.rod(
    'wood',
    [
      [x + 2.6, y - 8, z],
      [x - 0.2, y + 0.6, z],
    ],
    0.14,
    { colour: '#d9b98a', around: 6 },
  );
  work.spun(
    'paper',
    [
      [3.4, -1.7],
      [2.2, -0.6],
      [0, 0.3],
    ],
    {
      steps: 3,
      around: 40,
      turn: [0, 0, 0.32],
      at: [x, y, z],
      paint: (p) => {
        const a = Math.atan2(p[0], p[2]);
        return Math.hypot(p[0], p[2]) > 3
          ? tone('#f2c22e')
          : blend(Math.sin(a * 4) > 0 ? '#e0365a' : '#f28a2a', '#7a1430', Math.abs(Math.sin(a * 4)) < 0.16 ? 0.8 : 0);
      },
    },
  );
}

/** The handle of a beer mug. */
function mugHandle(work: Sculpt): void {
  work.rod(
    'glass',
    [
      [4.2, 12.6, 0],
      [7, 12.8, 0],
      [8, 10.4, 0],
      [8, 5.4, 0],
      [7, 3.2, 0],
      [4.2, 3.4, 0],
    ],
    0.75,
    { around: 12 },
  );
}

/** Froth on the beer and bubbles in it. */
function beerHead(work: Sculpt): void {
  work.moving('liquid', [0, 1.2, 0], () => {
    work.spun(
      'flesh',
      [
        [4.54, 12.8],
        [4.54, 14.6],
        [4.7, 15.6],
        [3.4, 16.8],
        [1.6, 17.4],
        [0, 17.5],
      ],
      {
        colour: '#fbf6e6',
        gloss: 0.15,
        around: 36,
        bend: uneven(mottle, 0.9, 0.7),
      },
    );
    for (let bubble = 0; bubble < 40; bubble++)
      work.ball('glaze', 0.12 + (bubble % 3) * 0.05, {
        colour: '#ffe6a0',
        at: [Math.sin(bubble * 2.4) * 4.53, 1.8 + ((bubble * 0.618) % 1) * 10.6, Math.cos(bubble * 2.4) * 4.53],
        around: 6,
        down: 4,
      });
  });
}

/** What a bar serves. Centimetres. */
export const barDrinks: Designs = {
  whiskey: plainGlass('#b5651c', { low: 4, high: 4.3, tall: 9, extras: (work) => iceCubes(work, 3.6, 6.6, 3, 2.8) }),
  wine: wine('#5a0c1c'),
  'white-wine': wine('#e6d88a'),
  beer(work) {
    const pose = addFilling(work, {
      low: 1.2,
      high: 13,
      from: 3.7,
      to: 3.9,
      colour: work.colour('#d8920c'),
      profile: [
        [0, 1.2],
        [4.53, 1.2],
        [4.53, 1.2],
        [4.53, 13],
      ],
    });
    beerHead(work);
    work.spun(
      'glass',
      [
        [0, 0],
        [4.4, 0],
        [4.5, 0.4],
        [4.5, 15],
        [4.5, 15],
        [4.15, 15],
      ],
      {
        around: 48,
        steps: 2,
        bend: ([x, y, z]) => {
          const k = 1 + 0.012 * Math.cos(Math.atan2(x, z) * 12);
          return [x * k, y, z * k];
        },
      },
    );
    mugHandle(work);
    return {
      pose,
      perches: [
        { name: 'inside', at: [0, 13, 0], room: [7, 7] },
        { name: 'grip', at: [8, 8, 0], room: [2, 6], hold: 'fist' },
      ],
    };
  },
  cocktail(work) {
    const pose = addFilling(work, {
      low: 10.2,
      high: 16,
      from: 2,
      to: 4.3,
      colour: work.colour('#e8622a'),
      profile: [
        [0, 9.5],
        [2, 9.6],
        [3.05, 10.4],
        [4.54, 13],
        [4.68, 16],
      ],
      top: work.form.colour ?? '#f2a02c',
    });
    work.spun(
      'glass',
      stemmed(3.8, 9.4, [
        [3, 10.4],
        [4.5, 13],
        [4.7, 17.6],
        [4.7, 17.6],
        [4.6, 17.6],
      ]),
      { around: 40 },
    );
    umbrella(work, [-2.4, 20.4, 0.6]);
    slice(work, [4.6, 17.6, 0], 2.8, '#e8790f', '#f5b04a', [Math.PI / 2, 0.6, 0]);
    straw(work, [0.6, 12, 0], [2.2, 23.5, -1.4], '#3a8fd0');
    work.ball('peel', 0.9, { colour: '#b5101e', gloss: 0.95, at: [0.4, 16.4, 1.8] });
    return { pose, perches: held(4, 9, 3, 16) };
  },
  martini(work) {
    const pose = addFilling(work, { low: 11, high: 15, from: 0.6, to: 5, colour: work.colour('#d9e4c8'), substance: 'water', round: 0.05 });
    work.spun(
      'glass',
      [
        [0, 0],
        [3.8, 0],
        [3.8, 0.25],
        [1, 0.6],
        [0.3, 1.4],
        [0.3, 9.6],
        [0.4, 10.4],
        [0.4, 10.4],
        [6, 16.2],
        [6, 16.2],
        [5.9, 16.3],
      ],
      { around: 44, steps: 2 },
    );
    work.rod(
      'wood',
      [
        [-4.4, 17.4, 0],
        [3.4, 12.6, 0.4],
      ],
      0.12,
      { colour: '#d9b98a', around: 6 },
    );
    for (const step of [0, 1]) {
      work.ball('peel', [0.95, 0.85, 0.85], { colour: '#7a8f2c', gloss: 0.8, at: [-0.2 - step * 1.9, 14.8 + step * 1.17, 0.2] });
      work.ball('peel', 0.3, { colour: '#c4201c', at: [0.65 - step * 1.9, 14.4 + step * 1.17, 0.45], around: 8, down: 6 });
    }
    return { pose, perches: held(3, 9, 3, 15) };
  },
  champagne(work) {
    const pose = addFilling(work, { low: 9.4, high: 19.6, from: 1, to: 2.35, colour: work.colour('#e6c368'), round: 0.3, top: '#fbf2d0' });
    work.spun(
      'glass',
      stemmed(3.2, 8.6, [
        [1.5, 10.4],
        [2.4, 14],
        [2.6, 18],
        [2.35, 22.4],
        [2.35, 22.4],
        [2.27, 22.4],
      ]),
      { around: 36 },
    );
    for (let bubble = 0; bubble < 7; bubble++)
      work.moving(`bubble-${bubble}`, [0, 10, 0], () =>
        work.ball('light', 0.13, {
          colour: '#fff4c8',
          glow: 0.6,
          at: [Math.sin(bubble * 2.4) * 0.9, 10, Math.cos(bubble * 2.4) * 2.1],
          around: 6,
          down: 4,
        }),
      );
    return {
      perches: held(3, 8, 3, 19.6),
      pose: (moment) => ({
        ...pose(moment),
        ...Object.fromEntries(
          Array.from({ length: 7 }, (_, bubble) => [
            `bubble-${bubble}`,
            { shift: [0, ((moment.seconds * 0.5 + bubble * 0.37) % 1) * 9.2, 0] as const },
          ]),
        ),
      }),
    };
  },
};

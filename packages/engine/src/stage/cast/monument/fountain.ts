import type { Linear } from '../../../shapes/colour.ts';
import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Swarm } from '../prop/motes.ts';
import type { Sculpt } from '../prop/sculpt.ts';

const part = (value: number): number => ((value % 1) + 1) % 1;

/** Water thrown up from a spout: how high, how far out, how many streams. */
function jets(work: Sculpt, [x, y, z]: Vector3, high: number, out: number, streams: number, count: number): Swarm {
  const own = Array.from({ length: count }, () => work.chance.next());
  return {
    sprite: 'glow',
    count,
    mote({ seconds }, index) {
      const stream = index % streams;
      const angle = (stream / streams) * 6.2832;
      const t = part(seconds * 0.9 + index / count + own[index]! * 0.02);
      const drop = streams === 1 ? (own[index]! - 0.5) * 0.3 : 1;
      return {
        at: [x + Math.sin(angle) * out * t * drop, y + high * 4 * (t * 0.55 - t * t * 0.62) * 1.1, z + Math.cos(angle) * out * t * drop],
        size: high * (0.045 + 0.05 * t),
        tall: 1.8,
        way: [Math.sin(angle) * out * 0.6, high * (2 - 4.6 * t), Math.cos(angle) * out * 0.6],
        colour: [1.15, 1.25, 1.3],
        cover: 0.75 - 0.3 * t,
        shines: 0.1,
        own: own[index]!,
      };
    },
  };
}

/** The basin with its water and the stem in its middle. */
function basin(work: Sculpt, stone: Linear): void {
  work.spun(
    'stone',
    [
      [2.3, 0],
      [2.3, 0.1],
      [2.05, 0.14],
      [2, 0.5],
      [2.2, 0.56],
      [2.2, 0.66],
      [1.95, 0.66],
      [1.92, 0.3],
    ],
    { colour: stone, around: 48, steps: 1 },
  );
  work.spun(
    'glaze',
    [
      [1.94, 0.4],
      [0.01, 0.4],
    ],
    { around: 40, steps: 1, colour: '#3f7486' },
  );
  work.spun(
    'water',
    [
      [1.94, 0.52],
      [0.01, 0.52],
    ],
    { around: 40, steps: 1, colour: '#a8d4e4' },
  );
  work.spun(
    'stone',
    [
      [0.5, 0.3],
      [0.36, 0.5],
      [0.2, 0.7],
      [0.26, 1],
      [0.2, 1.3],
      [0.16, 1.9],
      [0.12, 2.4],
      [0.14, 2.5],
      [0.01, 2.52],
    ],
    { colour: stone, steps: 3 },
  );
}

/** Water that springs. Metres. */
export const fountain: Designs = {
  fountain: (work) => {
    const stone = work.colour('#c2bbae');
    const bowl = (r: number, y: number, deep: number): void => {
      work.spun(
        'stone',
        [
          [r * 0.2, y - deep],
          [r * 0.75, y - deep * 0.75],
          [r, y - deep * 0.1],
          [r * 1.05, y],
          [r * 1.05, y + 0.04],
          [r * 0.94, y + 0.05],
          [r * 0.9, y - 0.02],
        ],
        { colour: stone, around: 40, steps: 2 },
      );
      work.spun(
        'water',
        [
          [r * 0.92, y - 0.02],
          [0.01, y],
        ],
        { around: 32, steps: 1, colour: '#9cc8dc' },
      );
      work.spun(
        'glaze',
        [
          [r * 0.9, y - 0.1],
          [0.01, y - 0.1],
        ],
        { around: 32, steps: 1, colour: '#3f6a78' },
      );
    };
    basin(work, stone);
    bowl(1.1, 1.35, 0.35);
    bowl(0.6, 2.15, 0.26);
    const falls = (r: number, y: number, low: number, count: number): Swarm => ({
      sprite: 'glow',
      count,
      mote({ seconds }, index) {
        const t = part(seconds * 1.3 + index * 0.618);
        const angle = (index % 16) * 0.3927;
        return {
          at: [Math.sin(angle) * r * (1 + 0.14 * t), y - (y - low) * t * t, Math.cos(angle) * r * (1 + 0.14 * t)],
          size: 0.05,
          tall: 3 + 2 * t,
          way: [Math.sin(angle) * 0.1, -1, Math.cos(angle) * 0.1],
          colour: [1.1, 1.2, 1.25],
          cover: 0.5,
          own: t,
        };
      },
    });
    return {
      swarms: [
        falls(1.13, 1.4, 0.55, 96),
        falls(0.63, 2.2, 1.4, 64),
        jets(work, [0, 2.5, 0], 0.75, 0.35, 1, 30),
        jets(work, [0, 2.3, 0], 0.5, 0.75, 8, 80),
      ],
    };
  },
};

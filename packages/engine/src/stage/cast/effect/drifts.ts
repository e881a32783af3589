import type { Vector3 } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import type { Designs, Plan } from '../prop/design-family.ts';
import type { Mote, Swarm } from '../prop/motes.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { part } from './cycle.ts';

/** Many of one kind in a box that drift down (or up) and come round again. */
function drifting(
  work: Sculpt,
  sprite: Swarm['sprite'],
  count: number,
  [wide, high, long]: Vector3,
  look: (own: readonly [number, number, number, number], seconds: number) => Omit<Mote, 'at'>,
  { fall = 0.25, sway = 0.2 } = {},
): Plan {
  const own = Array.from(
    { length: count },
    () => [work.chance.next(), work.chance.next(), work.chance.next(), work.chance.next()] as const,
  );
  return {
    floats: true,
    bounds: { low: [-wide / 2, -high / 2, -long / 2], high: [wide / 2, high / 2, long / 2] },
    swarms: [{ sprite, count, mote({ seconds }, index) { const mine = own[index]!; const y = part(mine[1] - (seconds * fall * (0.7 + mine[3] * 0.6)) / high); const made = look(mine, seconds); return { ...made, cover: made.cover * Math.min(1, y * 8, (1 - y) * 8), at: [(mine[0] - 0.5) * wide + Math.sin(seconds * (0.8 + mine[2]) + mine[3] * 20) * sway, (y - 0.5) * high, (mine[2] - 0.5) * long + Math.cos(seconds * (0.7 + mine[0]) + mine[1] * 20) * sway] }; } }],
  }; // prettier-ignore
}

/** What drifts in the air: bubbles, paper, leaves, petals, snow. Metres. */
export const drifts: Designs = {
  bubbles: (work) =>
    drifting(
      work,
      'bubble',
      26,
      [1.8, 1.8, 1],
      (mine) => ({ size: 0.05 + mine[3] ** 2 * 0.13, colour: [0.9, 0.95, 1], cover: 0.95, own: mine[3] }),
      { fall: -0.16, sway: 0.08 },
    ),
  'soap-bubble': () => ({
    floats: true,
    bounds: { low: [-0.12, -0.12, -0.12], high: [0.12, 0.12, 0.12] },
    swarms: [
      {
        sprite: 'bubble',
        count: 1,
        mote: ({ seconds }) => ({
          at: [0, 0, 0],
          size: 0.12,
          tall: 1 + 0.03 * Math.sin(seconds * 3),
          colour: [0.9, 0.95, 1],
          cover: 1,
          own: part(seconds * 0.05),
        }),
      },
    ],
  }),
  confetti: (work) => {
    const colours = ['#e8324a', '#f2c832', '#3aae5a', '#3a7ae8', '#e87ac8', '#f28a32'].map((hex) => linear(hex));
    return drifting(
      work,
      'paper',
      120,
      [3, 3, 2],
      (mine, seconds) => ({
        size: 0.022 + 0.012 * mine[3],
        tall: Math.abs(Math.sin(seconds * (3 + mine[0] * 4) + mine[2] * 9)) * 1.4 + 0.1,
        turn: seconds * (1 + mine[1] * 3) + mine[0] * 6,
        colour: colours[Math.floor(mine[2] * 6)]!,
        cover: 1,
        shines: 0.2,
      }),
      { fall: 0.7, sway: 0.25 },
    );
  },
  'falling-leaves': (work) => {
    const colours = ['#c8501e', '#e0922a', '#a83418', '#d8b43a', '#8a5a24'].map((hex) => linear(hex));
    return drifting(
      work,
      'leaf',
      46,
      [3.4, 3, 2],
      (mine, seconds) => ({
        size: 0.04 + 0.02 * mine[3],
        tall: 1.5 * (0.3 + 0.7 * Math.abs(Math.sin(seconds * (1.3 + mine[0]) + mine[2] * 9))),
        turn: Math.sin(seconds * (1 + mine[1]) + mine[0] * 9) * 1.6 + mine[0] * 6,
        colour: colours[Math.floor(mine[2] * 5)]!,
        cover: 1,
      }),
      { fall: 0.45, sway: 0.4 },
    );
  },
  'falling-petals': (work) => {
    const colours = ['#f6c4d4', '#f2a8c0', '#fbe4ec'].map((hex) => linear(hex));
    return drifting(
      work,
      'leaf',
      60,
      [3.4, 3, 2],
      (mine, seconds) => ({
        size: 0.024 + 0.01 * mine[3],
        tall: 1.25 * (0.3 + 0.7 * Math.abs(Math.sin(seconds * (1.5 + mine[0]) + mine[2] * 9))),
        turn: seconds * (mine[1] - 0.5) * 3 + mine[0] * 6,
        colour: colours[Math.floor(mine[2] * 3)]!,
        cover: 1,
      }),
      { fall: 0.35, sway: 0.4 },
    );
  },
  snowflakes: (work) =>
    drifting(
      work,
      'flake',
      40,
      [2.4, 2.4, 1.6],
      (mine, seconds) => ({
        size: 0.05 + 0.06 * mine[3],
        turn: seconds * (mine[0] - 0.5) + mine[2] * 6,
        colour: [1.2, 1.3, 1.4],
        cover: 0.95,
        shines: 0.4,
      }),
      { fall: 0.3, sway: 0.2 },
    ),
  snowflake: () => ({
    floats: true,
    bounds: { low: [-0.1, -0.1, -0.02], high: [0.1, 0.1, 0.02] },
    swarms: [
      {
        sprite: 'flake',
        count: 1,
        mote: ({ seconds }) => ({ at: [0, 0, 0], size: 0.1, turn: seconds * 0.3, colour: [1.2, 1.35, 1.5], cover: 1, shines: 0.5 }),
      },
    ],
  }),
  sparkles: (work) =>
    drifting(
      work,
      'star',
      50,
      [1.6, 1.6, 1],
      (mine, seconds) => ({
        size: 0.03 + 0.06 * mine[3] * Math.abs(Math.sin(seconds * (2 + mine[0] * 3) + mine[2] * 9)),
        colour: work.form.colour ?? [4, 3.2, 1.4],
        cover: 1,
        adds: 1,
        shines: 1,
      }),
      { fall: 0.05, sway: 0.1 },
    ),
};

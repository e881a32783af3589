import type { Linear } from '../../../shapes/colour.ts';
import type { Designs } from '../prop/design-family.ts';
import { part } from './cycle.ts';
import { halo } from './halo.ts';

/** Light that is a thing by itself: beams, glows, gates. Metres. */
export const beams: Designs = {
  'light-beam': (work) => ({
    bounds: { low: [-0.6, 0, -0.6], high: [0.6, 6, 0.6] },
    swarms: [
      {
        sprite: 'glow',
        count: 3,
        mote: ({ seconds }, index) => ({
          at: [0, 3, 0],
          size: 0.9 - index * 0.28,
          tall: 5,
          way: [0, 1, 0],
          colour: work.form.colour ?? [1.8, 1.6, 1.1],
          cover: 0.35 + 0.04 * Math.sin(seconds * 3 + index),
          adds: 1,
          shines: 1,
        }),
      },
      {
        sprite: 'glow',
        count: 30,
        mote: ({ seconds }, index) => ({
          at: [Math.sin(index * 2.4) * 0.4, part(seconds * 0.05 + index * 0.377) * 6, Math.cos(index * 1.7) * 0.4],
          size: 0.025,
          colour: [3, 2.8, 2.2],
          cover: 0.6,
          adds: 1,
          shines: 1,
        }),
      },
    ],
    light: () => ({ at: [0, 0.6, 0], colour: [1, 0.9, 0.6], reach: 8 }),
  }),
  laser: (work) => {
    const colour = work.form.colour ?? ([6, 0.25, 0.2] as Linear);
    work.rod(
      'iron',
      [
        [0, 0, -1.9],
        [0, 0, -1.5],
      ],
      0.06,
      { around: 14 },
    );
    work.rod(
      'chrome',
      [
        [0, 0, -1.52],
        [0, 0, -1.44],
      ],
      0.04,
      { around: 14 },
    );
    return {
      floats: true,
      bounds: { low: [-0.08, -0.08, -2], high: [0.08, 0.08, 2] },
      swarms: [
        {
          sprite: 'spark',
          count: 2,
          mote: ({ seconds }, index) => ({
            at: [0, 0, 1],
            size: index ? 0.014 : 0.07,
            tall: 2.7 / (index ? 0.014 : 0.07),
            way: [0, 0, 1],
            colour: index ? [9, 7, 7] : colour,
            cover: 0.85 + 0.1 * Math.sin(seconds * 40),
            adds: 1,
            shines: 1,
          }),
        },
        halo(0.3, colour, 0.8, [0, 0, -1.42]),
      ],
      light: () => ({ at: [0, 0.1, 0], colour: [0.5, 0.1, 0.1], reach: 3 }),
    };
  },
  'magic-glow': (work) => {
    const colour = work.form.colour ?? ([1.3, 0.9, 3.4] as Linear);
    return {
      floats: true,
      bounds: { low: [-0.6, -0.6, -0.6], high: [0.6, 0.6, 0.6] },
      swarms: [
        halo(0.6, colour, 0.8),
        halo(0.22, [5, 4.5, 6], 0.9),
        {
          sprite: 'star',
          count: 46,
          mote({ seconds }, index) {
            const angle = index * 2.4 + seconds * (0.9 + (index % 3) * 0.4);
            const far = 0.18 + 0.42 * part(index * 0.618);
            const y = Math.sin(index * 1.3 + seconds * 1.1) * 0.42;
            return {
              at: [Math.sin(angle) * far, y, Math.cos(angle) * far],
              size: 0.035 + 0.03 * Math.sin(seconds * 5 + index * 2),
              colour: index % 3 ? colour : [4, 3.4, 1.6],
              cover: 0.95,
              adds: 1,
              shines: 1,
            };
          },
        },
      ],
      light: () => ({ at: [0, 0, 0], colour: [colour[0] * 0.5, colour[1] * 0.5, colour[2] * 0.5], reach: 5 }),
    };
  },
  portal: (work) => {
    const colour = work.form.colour ?? ([0.5, 1.2, 4] as Linear);
    for (let stone = 0; stone < 22; stone++) {
      const angle = (stone / 22) * Math.PI * 2;
      work.block('stone', [0.34, 0.36, 0.4], {
        at: [Math.sin(angle) * 1.25, 1.6 + Math.cos(angle) * 1.45, 0],
        turn: [0, 0, -angle],
        colour: ['#5d5a62', '#6d6a72'][stone % 2]!,
        round: 0.05,
      });
    }
    work.block('stone', [2, 0.2, 1], { at: [0, 0.1, 0] });
    return {
      swarms: [
        {
          sprite: 'glow',
          count: 3,
          mote: (_moment, index) => ({
            at: [0, 1.6, -0.05],
            size: 1.2 - index * 0.3,
            tall: 1.15,
            colour: index === 2 ? [3, 3.4, 5] : colour,
            cover: 0.6,
            adds: 0.9,
            shines: 1,
          }),
        },
        {
          sprite: 'spark',
          count: 90,
          mote({ seconds }, index) {
            const way = part(index * 0.618 + seconds * 0.22);
            const far = 1.05 * (1 - way);
            const angle = index * 2.4 + seconds * 2 + way * 5;
            return {
              at: [Math.sin(angle) * far, 1.6 + Math.cos(angle) * far * 1.15, 0.02],
              size: 0.02 + 0.02 * way,
              tall: 5,
              way: [Math.cos(angle), -Math.sin(angle), 0],
              colour: index % 4 ? colour : [4, 3, 6],
              cover: Math.min(1, way * 4) * (1 - way * 0.5),
              adds: 1,
              shines: 1,
            };
          },
        },
      ],
      light: () => ({ at: [0, 1.6, 0.4], colour: [colour[0] * 0.4, colour[1] * 0.4, colour[2] * 0.4], reach: 8 }),
    };
  },
};

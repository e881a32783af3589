import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from '../monument/within.ts';
import { part } from './cycle.ts';
import { halo } from './halo.ts';

/** A globe in the sky with its own surface, lit or shining. */
const globe = (work: Sculpt, radius: number, paint: (at: Vector3) => Linear, glow = 0): void =>
  void work.ball('plaster', radius, { around: 48, down: 32, glow, paint, gloss: 0.15 });

const noise = ([x, y, z]: Vector3, scale: number): number =>
  Math.sin(x * scale + Math.sin(y * scale * 1.3) * 2) *
  Math.sin(z * scale * 1.1 + Math.sin(x * scale * 0.7) * 2) *
  Math.cos(y * scale * 0.9 + z * scale * 0.4);

/** Bodies of the sky. Metres. */
export const heavens: Designs = {
  meteor: (work) => {
    work.clay(
      'stone',
      within([-0.7, -0.7, -0.7], [0.7, 0.7, 0.7], (at) => Math.hypot(at[0], at[1], at[2]) - 0.5 - noise(at, 5) * 0.09),
      0.06,
      { colour: '#3a2c26' },
    );
    return {
      floats: true,
      bounds: { low: [-0.7, -0.7, -4.5], high: [0.7, 0.7, 0.8] },
      swarms: [
        {
          sprite: 'glow',
          count: 60,
          mote({ seconds }, index) {
            const way = part(index / 60 + seconds * 1.4);
            return {
              at: [Math.sin(index * 2.4) * 0.3 * way, Math.cos(index * 3.1) * 0.3 * way, -0.1 - way * 4.2],
              size: 0.75 * (1 - way * 0.8),
              colour: [5 - way * 2, 2.2 - way * 1.8, 0.5 - way * 0.45],
              cover: 0.6 * (1 - way),
              adds: 1,
              shines: 1,
            };
          },
        },
        halo(1, [5, 2.4, 0.7], 0.6, [0, 0, 0.25]),
      ],
      light: () => ({ at: [0, 0, 0], colour: [2.4, 1.1, 0.3], reach: 14 }),
    };
  },
  'shooting-star': () => ({
    floats: true,
    bounds: { low: [-0.3, -0.3, -4], high: [0.3, 0.3, 0.3] },
    swarms: [
      {
        sprite: 'spark',
        count: 3,
        mote: (_moment, index) => ({
          at: [0, 0, -1.9],
          size: 0.2 - index * 0.06,
          tall: 10 + index * 4,
          way: [0, 0, 1],
          colour: [2.4, 3, 5],
          cover: 0.6,
          adds: 1,
          shines: 1,
        }),
      },
      {
        sprite: 'star',
        count: 1,
        mote: ({ seconds }) => ({
          at: [0, 0, 0],
          size: 0.6 + 0.08 * Math.sin(seconds * 20),
          colour: [6, 6.5, 8],
          cover: 1,
          adds: 1,
          shines: 1,
        }),
      },
    ],
  }),
  sun: (work) => {
    globe(work, 1, (at) => [1, 0.62 + 0.14 * noise(at, 6), 0.16 + 0.08 * noise(at, 11)], 3.4);
    return {
      floats: true,
      swarms: [
        halo(2.3, [3, 1.5, 0.4], 0.75),
        {
          sprite: 'tongue',
          count: 26,
          mote({ seconds }, index) {
            const angle = (index / 26) * 6.2832;
            return {
              at: [Math.sin(angle) * 1.1, Math.cos(angle) * 1.1, 0],
              size: 0.2,
              tall: 1.6 + 0.6 * Math.sin(seconds * 2 + index * 5),
              turn: -angle,
              colour: [3.4, 1.3, 0.2],
              cover: 0.4,
              adds: 1,
              shines: 1,
              own: part(seconds * 0.4 + index * 0.37),
            };
          },
        },
      ],
      light: () => ({ at: [0, 0, 0], colour: [2, 1.6, 1], reach: 30 }),
    };
  },
  moon: (work) => {
    const pits = Array.from({ length: 34 }, () => {
      const [x, y, z] = [work.chance.bell(), work.chance.bell(), work.chance.bell()];
      const long = Math.hypot(x, y, z) || 1;
      return [x / long, y / long, z / long, work.chance.between(0.06, 0.24)] as const;
    });
    globe(
      work,
      1,
      (at) => {
        let shade = 0.62 - 0.16 * Math.max(0, noise(at, 2.6)) + 0.04 * noise(at, 13);
        for (const [x, y, z, size] of pits) {
          const far = Math.hypot(at[0] - x, at[1] - y, at[2] - z) / size;
          if (far < 1) shade *= far > 0.8 ? 1.16 : 0.8;
        }
        return [shade, shade * 0.98, shade * 0.92];
      },
      0.55,
    );
    return { floats: true, swarms: [halo(1.7, [0.35, 0.38, 0.45], 0.55)] };
  },
  earth: (work) => {
    globe(
      work,
      1,
      (at) => {
        const land = noise([at[0] + 3, at[1], at[2]], 2.3) + 0.5 * noise(at, 5.1);
        const cloud = noise([at[0], at[1] * 2.4 + 1, at[2]], 4.2);
        if (Math.abs(at[1]) > 0.9) return [0.85, 0.9, 0.95];
        if (cloud > 0.42) return [0.85, 0.88, 0.9];
        return land > 0.12 ? (land > 0.42 ? [0.34, 0.27, 0.13] : [0.08, 0.26, 0.07]) : [0.015, 0.1, 0.36];
      },
      0.25,
    );
    return { floats: true, swarms: [halo(1.35, [0.1, 0.3, 0.9], 0.5)] };
  },
  planet: (work) => {
    const base = work.colour('#c87a48');
    globe(
      work,
      1,
      (at) => {
        const band = 0.75 + 0.3 * Math.sin(at[1] * 13 + noise(at, 3) * 0.8) + 0.1 * Math.sin(at[1] * 31);
        return [base[0] * band, base[1] * band, base[2] * band];
      },
      0.25,
    );
    return { floats: true };
  },
  saturn: (work) => {
    globe(
      work,
      1,
      (at) => {
        const band = 0.8 + 0.2 * Math.sin(at[1] * 12);
        return [0.72 * band, 0.54 * band, 0.3 * band];
      },
      0.25,
    );
    [1.35, 1.5, 1.62, 1.85, 2.0].forEach((radius, ring) => {
      work.spun(
        'plaster',
        [
          [radius + 0.12, -0.008],
          [radius + 0.12, 0.008],
          [radius + 0.12, 0.008],
          [radius, 0.008],
          [radius, 0.008],
          [radius, -0.008],
          [radius, -0.008],
          [radius + 0.12, -0.008],
        ],
        { colour: ['#8a7450', '#d8c08c', '#c2a874', '#a88e60', '#e0cc9c'][ring]!, steps: 1, around: 64, glow: 0.2, turn: [0.3, 0, 0.18] },
      );
    });
    return { floats: true };
  },
  star: (work) => {
    work.slab(
      'gold',
      Array.from({ length: 10 }, (_, at) => {
        const far = at % 2 ? 0.42 : 1;
        const angle = (at / 10) * 6.2832;
        return [Math.sin(angle) * far, Math.cos(angle) * far] as const;
      }),
      0.36,
      { bevel: 0.12, colour: work.colour('#ffd24a'), glow: 0.9 },
    );
    return { floats: true, swarms: [halo(1.7, [1.4, 1, 0.3], 0.5)], light: () => ({ at: [0, 0, 0], colour: [1.2, 0.9, 0.4], reach: 8 }) };
  },
  galaxy: (work) => {
    const own = Array.from(
      { length: 420 },
      () => [work.chance.next(), work.chance.bell(), work.chance.bell(), work.chance.next()] as const,
    );
    return {
      floats: true,
      bounds: { low: [-5, -1.6, -5], high: [5, 1.6, 5] },
      swarms: [
        {
          sprite: 'glow',
          count: 5,
          mote: (_m, index) => ({
            at: [0, 0, 0],
            size: 3.6 - index * 0.75,
            tall: 0.75,
            colour: [
              [0.3, 0.3, 1.2],
              [0.5, 0.3, 1.3],
              [1.2, 0.7, 1.2],
              [2.4, 1.8, 1.4],
              [5, 4.4, 3.4],
            ][index] as unknown as Linear,
            cover: 0.4,
            adds: 1,
            shines: 1,
          }),
        },
        {
          sprite: 'glow',
          count: 420,
          mote({ seconds }, index) {
            const [far0, x, y, o] = own[index]!;
            const far = 0.3 + 4.6 * far0;
            const angle = (index % 3) * 2.094 + far * 0.95 - seconds * 0.25 + x * 0.2;
            const px = Math.sin(angle) * far;
            const pz = Math.cos(angle) * far;
            return {
              at: [px, pz * 0.62 + y * 0.06, -pz * 0.78 + x * 0.1],
              size: 0.03 + 0.09 * o ** 3 + (o < 0.25 ? 0.3 : 0),
              colour: o < 0.25 ? [0.35, 0.28, 1] : o < 0.6 ? [2.4, 2.6, 4] : [4, 3.2, 2.4],
              cover: o < 0.25 ? 0.3 : 0.9,
              adds: 1,
              shines: 1,
            };
          },
        },
      ],
    };
  },
  aurora: (work) => {
    const curtains = Array.from({ length: 3 }, (_, at) => ({
      far: -2 - at * 3.5,
      shift: work.chance.between(0, 9),
      high: 6.5 + at * 1.4,
      hue: ([[0.12, 2.1, 0.75], [0.1, 1.7, 1.1], [0.5, 1.1, 1.5]] as const)[at]!, // prettier-ignore
    }));
    const [perCurtain, wide] = [90, 26];
    return {
      bounds: { low: [-wide, 0, -12], high: [wide, 19, 2] },
      swarms: [
        {
          sprite: 'glow',
          count: curtains.length * perCurtain * 2,
          mote({ seconds }, index) {
            const isFringe = index % 2 === 1;
            const ray = Math.floor(index / 2) % perCurtain;
            const { far, shift, high, hue } = curtains[Math.floor(index / 2 / perCurtain)]!;
            const along = (ray / (perCurtain - 1)) * 2 - 1;
            const drift = seconds * 0.35 + shift;
            const fold =
              Math.sin(along * 4.2 + drift) + 0.55 * Math.sin(along * 9.7 - drift * 1.4) + 0.25 * Math.sin(along * 23 + drift * 2.1);
            const beat = 0.45 + 0.55 * Math.sin(along * 6.1 - drift * 1.7 + Math.sin(along * 15 + drift) * 1.2) ** 2;
            const foot = 8.5 + fold * 0.75 + 0.8 * along;
            const tall = high * (0.55 + 0.45 * beat) * (isFringe ? 0.5 : 1);
            return {
              at: [along * wide * 0.94 + fold * 0.5, foot + (isFringe ? high * 0.9 : tall * 0.42), far + fold * 1.2],
              size: 0.85,
              tall: (tall * 0.5) / 0.85,
              way: [0.05 * fold, 1, 0],
              colour: isFringe ? [0.95, 0.16, 0.85] : hue,
              cover: beat * (isFringe ? 0.1 : 0.24) * Math.min(1, (1 - Math.abs(along)) * 4),
              adds: 1,
              shines: 1,
            };
          },
        },
      ],
      light: () => ({ at: [0, 10, 0], colour: [0.1, 0.5, 0.3], reach: 60 }),
    };
  },
  nebula: (work) => {
    const own = Array.from({ length: 70 }, () => [work.chance.bell(), work.chance.bell(), work.chance.bell(), work.chance.next()] as const);
    return {
      floats: true,
      bounds: { low: [-4, -2.5, -2], high: [4, 2.5, 2] },
      swarms: [
        {
          sprite: 'puff',
          count: 70,
          mote: ({ seconds }, index) => {
            const [x, y, z, o] = own[index]!;
            return {
              at: [x * 1.5, y * 0.9 + Math.sin(x * 2) * 0.4, z * 0.6],
              size: 0.8 + o,
              colour: (
                [
                  [1.2, 0.2, 0.7],
                  [0.25, 0.4, 1.5],
                  [0.2, 0.9, 0.9],
                  [1.3, 0.6, 0.2],
                ] as const
              )[index % 4]!,
              cover: 0.13,
              adds: 1,
              shines: 1,
              own: o,
              turn: o * 6 + seconds * 0.02,
            };
          },
        },
        {
          sprite: 'star',
          count: 40,
          mote: ({ seconds }, index) => ({
            at: [Math.sin(index * 7.1) * 3.6, Math.cos(index * 4.3) * 2.2, Math.sin(index * 3.3)],
            size: 0.1 + 0.1 * part(index * 0.618),
            colour: [4, 4, 5],
            cover: 0.7 + 0.3 * Math.sin(seconds * 3 + index),
            adds: 1,
            shines: 1,
          }),
        },
      ],
    };
  },
};

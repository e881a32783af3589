import type { Vector3 } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import type { Designs, Plan } from '../prop/design-family.ts';
import type { Mote, Swarm } from '../prop/motes.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from '../monument/within.ts';

const part = (value: number): number => ((value % 1) + 1) % 1;

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

/** A heap of soft puffs. */
function puffs(work: Sculpt, count: number, size: readonly [number, number, number], big: number, cover: number, colour: Linear): Plan {
  const own = Array.from(
    { length: count },
    () => [work.chance.between(-1, 1), work.chance.next(), work.chance.between(-1, 1), work.chance.next()] as const,
  );
  return { floats: true, bounds: { low: [-size[0] / 2, -size[1] / 2, -size[2] / 2], high: [size[0] / 2, size[1] / 2, size[2] / 2] }, swarms: [{ sprite: 'puff', count, mote({ seconds }, index) { const [x, y, z, o] = own[index]!; const dome = Math.sqrt(Math.max(0, 1 - x * x)); return { at: [x * size[0] * 0.38 + Math.sin(seconds * 0.2 + o * 9) * big * 0.06, (-0.3 + y * 0.62 * dome) * size[1], z * size[2] * 0.3 * dome], size: big * (0.55 + 0.5 * o) * (0.55 + 0.5 * dome), colour: [colour[0] * (0.72 + 0.4 * y), colour[1] * (0.74 + 0.38 * y), colour[2] * (0.8 + 0.3 * y)], cover, own: o, turn: o * 6 + seconds * 0.02 }; } }] }; // prettier-ignore
}

/** A globe in the sky with its own surface, lit or shining. */
const globe = (work: Sculpt, radius: number, paint: (at: Vector3) => Linear, glow = 0): void =>
  void work.ball('plaster', radius, { around: 48, down: 32, glow, paint, gloss: 0.15 });
const noise = ([x, y, z]: Vector3, scale: number): number =>
  Math.sin(x * scale + Math.sin(y * scale * 1.3) * 2) *
  Math.sin(z * scale * 1.1 + Math.sin(x * scale * 0.7) * 2) *
  Math.cos(y * scale * 0.9 + z * scale * 0.4);
const rainbowHues = ['#e8322a', '#f28a22', '#f4dc32', '#3aae4a', '#2f7ad8', '#3a3aa8', '#8a3ab0'];
const halo = (size: number, colour: Linear, cover: number, at: Vector3 = [0, 0, 0]): Swarm => ({
  sprite: 'glow',
  count: 1,
  mote: ({ seconds }) => ({ at, size: size * (1 + 0.02 * Math.sin(seconds * 2)), colour, cover, adds: 1, shines: 1 }),
});

/** What is in the air and in the sky. Metres. */
export const airs: Designs = {
  cloud: (work) => puffs(work, 46, [12, 5, 6], 2.6, 0.62, work.form.colour ?? [0.95, 0.96, 1]),
  'storm-cloud': (work) => {
    const plan = puffs(work, 46, [12, 5, 6], 2.6, 0.72, [0.2, 0.21, 0.25]);
    return {
      ...plan,
      swarms: [
        ...plan.swarms!,
        {
          sprite: 'glow',
          count: 1,
          mote: ({ seconds }) => {
            const beat = part(seconds * 0.45 + 0.2);
            return { at: [1, -0.5, 0.5], size: 4, colour: [2, 2.4, 4], cover: beat < 0.07 ? 0.7 : 0, adds: 1, shines: 1 };
          },
        },
      ],
    };
  },
  fog: (work) => {
    const plan = puffs(work, 34, [9, 1.8, 5], 1.9, 0.26, [0.85, 0.88, 0.92]);
    return { ...plan, floats: false, bounds: { low: [-4.5, -0.9, -2.5], high: [4.5, 0.9, 2.5] } };
  },
  'dust-cloud': (work) => {
    const plan = puffs(work, 30, [3, 1.6, 2], 0.9, 0.4, [0.62, 0.5, 0.36]);
    return { ...plan, floats: false };
  },
  rainbow: () => {
    return {
      bounds: { low: [-10, 0, -0.5], high: [10, 10, 0.5] },
      swarms: [
        {
          sprite: 'glow',
          count: 7 * 60,
          mote(_moment, index) {
            const band = index % 7;
            const angle = Math.PI * (1 - Math.floor(index / 7) / 59);
            const far = 10 - band * 0.36;
            const fade = Math.min(1, Math.sin(angle) * 3);
            return {
              at: [Math.cos(angle) * far, Math.sin(angle) * far, 0],
              size: 0.34,
              tall: 2.4,
              way: [-Math.sin(angle), Math.cos(angle), 0],
              colour: linear(rainbowHues[band]!),
              cover: 0.55 * fade,
              adds: 0.45,
              shines: 1,
            };
          },
        },
      ],
    };
  },
  lightning: (work) => {
    const bolt: Vector3[] = [[0, 10, 0]];
    for (let step = 1; step <= 12; step++) bolt.push([bolt[step - 1]![0] + work.chance.between(-0.9, 0.9), 10 - step * 0.833, 0]);
    const segments: [Vector3, Vector3, number][] = bolt.slice(1).map((to, at) => [bolt[at]!, to, 1]);
    for (const from of [3, 5, 8]) {
      let at = bolt[from]!;
      const side = from % 2 ? 1 : -1;
      for (let step = 0; step < 4; step++) {
        const to: Vector3 = [at[0] + side * work.chance.between(0.3, 0.8), at[1] - work.chance.between(0.4, 0.8), 0];
        segments.push([at, to, 0.55]);
        at = to;
      }
    }
    const flash = (seconds: number): number => {
      const t = part(seconds / 1.6 + 0.3);
      return t < 0.05 ? 1 : t < 0.09 ? 0.35 : t < 0.2 ? 1 : Math.max(0.18, 1 - (t - 0.2) * 3);
    };
    const beam = (wide: number, colour: Linear, cover: number): Swarm => ({
      sprite: 'spark',
      count: segments.length,
      mote({ seconds }, index) {
        const [a, b, size] = segments[index]!;
        const way: Vector3 = [b[0] - a[0], b[1] - a[1], 0];
        const long = Math.hypot(way[0], way[1]);
        return {
          at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0],
          size: wide * size,
          tall: (long * 0.78) / (wide * size),
          way,
          colour,
          cover: cover * flash(seconds),
          adds: 1,
          shines: 1,
        };
      },
    });
    return {
      bounds: { low: [-2.5, 0, -1], high: [2.5, 10, 1] },
      swarms: [beam(0.7, [0.5, 0.8, 2.6], 0.5), beam(0.13, [9, 10, 14], 1)],
      light: ({ seconds }) => {
        const power = flash(seconds) * 2.4;
        return { at: [0, 5, 0], colour: [power * 0.7, power * 0.8, power], reach: 40 };
      },
    };
  },
  tornado: (work) => {
    const count = 150;
    const own = Array.from({ length: count }, () => [work.chance.next(), work.chance.next(), work.chance.next()] as const);
    return {
      bounds: { low: [-3.4, 0, -3.4], high: [3.4, 11, 3.4] },
      swarms: [
        {
          sprite: 'puff',
          count,
          mote({ seconds }, index) {
            const [one, two, three] = own[index]!;
            const up = (index + one * 0.6) / count;
            const radius = 0.22 + 2.6 * up ** 1.7;
            const angle = two * 6.3 + seconds * (4.6 - up * 2.6);
            const lean = Math.sin(up * 3.4 + seconds * 0.7) * 0.7 * up;
            const front = Math.cos(angle);
            return {
              at: [Math.sin(angle) * radius + lean, up * 11, front * radius + lean * 0.4],
              size: 0.34 + radius * 0.42,
              tall: 0.62,
              colour: [0.26 + 0.13 * front + 0.08 * three, 0.25 + 0.13 * front + 0.08 * three, 0.25 + 0.13 * front + 0.07 * three],
              cover: 0.55,
              own: three,
            };
          },
        },
        {
          sprite: 'puff',
          count: 26,
          mote({ seconds }, index) {
            const angle = index * 0.7 + seconds * 3;
            const far = 0.4 + (index % 5) * 0.42;
            return {
              at: [Math.sin(angle) * far, 0.25 + (index % 3) * 0.25, Math.cos(angle) * far],
              size: 0.7,
              colour: [0.4, 0.33, 0.25],
              cover: 0.4,
              own: (index % 7) / 7,
            };
          },
        },
      ],
    };
  },
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

import type { Vector3 } from '@onereel/spec';
import { linear } from '../../../shapes/colour.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { Designs } from '../prop/design-family.ts';
import type { Swarm } from '../prop/motes.ts';
import { part } from './cycle.ts';

const rainbowHues = ['#e8322a', '#f28a22', '#f4dc32', '#3aae4a', '#2f7ad8', '#3a3aa8', '#8a3ab0'];

/** What a storm brings, and what comes after it. Metres. */
export const storms: Designs = {
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
              colour: [0.13 + 0.07 * front + 0.05 * three, 0.125 + 0.07 * front + 0.045 * three, 0.12 + 0.065 * front + 0.04 * three],
              cover: 0.62,
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
              colour: [0.26, 0.2, 0.14],
              cover: 0.4,
              own: (index % 7) / 7,
            };
          },
        },
      ],
    };
  },
};

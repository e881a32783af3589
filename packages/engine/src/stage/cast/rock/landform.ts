import { type Linear, mixColour } from '../../../shapes/colour.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import { addSmoke } from '../prop/smoke.ts';
import type { Sculpt } from '../prop/sculpt.ts';
import { within } from '../monument/within.ts';

const ridges = (x: number, z: number): number => {
  let [sum, size, scale] = [0, 1, 1];
  for (let octave = 0; octave < 4; octave++) {
    sum +=
      size *
      (1 -
        Math.abs(
          Math.sin(x * scale + Math.sin(z * scale * 0.8 + octave) * 1.3) +
            Math.sin(z * scale * 1.1 + Math.sin(x * scale * 0.9 - octave) * 1.2),
        ) *
          0.5);
    size *= 0.5;
    scale *= 2.1;
  }
  return sum / 1.9;
};

/** A mountain on a round foot: height by distance from its middle, and its colours by height and slope. */
function massif(
  work: Sculpt,
  high: (far: number, x: number, z: number) => number,
  paint: (up: number, slope: number, noise: number) => Linear,
  columns = 96,
  rows = 44,
): void {
  work.sheet(
    'stone',
    (u, v) => {
      const angle = u * Math.PI * 2;
      const far = Math.max(0.0005, v);
      const [x, z] = [Math.sin(angle) * far, Math.cos(angle) * far];
      return [x * 10, Math.max(0, high(far, x * 4, z * 4)), z * 10];
    },
    { columns, rows, flip: true, colour: '#7a746c', paint: ([x, y, z], normal) => paint(y, normal[1], ridges(x * 1.3, z * 1.3)) },
  );
}

const isSnowy = (work: Sculpt): boolean => work.said('snowy', 'snow-covered', 'snow covered', 'icy', 'winter');

/** The steep cone of a volcano: its height by the share of its radius, and the mouth's edge. */
const mouth = 0.12;
const coneAt = (far: number, x: number, z: number): number =>
  (1 - (far - mouth) / (1 - mouth)) ** 1.75 * 10.5 * (0.9 + 0.14 * ridges(x, z));
const brim = 8.9;

/** The glowing mouth and what runs out of it. */
function lavaStreams(work: Sculpt): void {
  work.spun(
    'flame',
    [
      [1.25, brim - 0.3],
      [0.01, brim - 0.2],
    ],
    { colour: '#ff5a10', glow: 2.2, around: 28, steps: 1 },
  );
  for (let stream = 0; stream < 7; stream++) {
    const angle = stream * 0.9 + 0.2;
    const length = 7 + ((stream * 5) % 4);
    work.rod(
      'flame',
      Array.from({ length: length * 3 }, (_, step) => {
        const far = mouth + (step / 3) * 0.075;
        const way = angle + Math.sin(step * 0.4 + stream) * 0.16;
        const [x, z] = [Math.sin(way) * far, Math.cos(way) * far];
        return [x * 10, coneAt(far, x * 4, z * 4) - 0.02, z * 10] as const;
      }),
      (along) => 0.24 + 0.1 * Math.sin(along * 9 + stream) - along * 0.1,
      { colour: '#ff4a0c', glow: 1.8, around: 7 },
    );
  }
}

const designs: Designs = {
  mountain: (work) =>
    massif(
      work,
      (far, x, z) => (1 - far) ** 1.35 * 11 * (0.72 + 0.42 * ridges(x, z)),
      (up, slope, noise) => {
        const rock = mixColour([0.12, 0.105, 0.095], [0.24, 0.22, 0.2], noise);
        const snow = up > (isSnowy(work) ? noise * 1.5 : 4.6 + noise * 2) && slope > 0.42;
        return snow ? [0.82, 0.86, 0.92] : up < 2 ? mixColour([0.07, 0.11, 0.035], rock, Math.min(1, Math.max(0, up / 2 - 0.2))) : rock;
      },
    ),
  'snow-peak': (work) =>
    massif(
      work,
      (far, x, z) => {
        const cone = (1 - far) ** 1.9 * 8.5;
        return cone * (0.92 + 0.12 * ridges(x * 1.5, z * 1.5)) - Math.max(0, 0.05 - far) * 22;
      },
      (up, _slope, noise) => (up > 3.6 - noise * 2 ? [0.84, 0.88, 0.93] : mixColour([0.1, 0.15, 0.22], [0.16, 0.2, 0.24], noise)),
    ),
  volcano: (work) => {
    massif(
      work,
      (far, x, z) => (far < mouth ? brim - (mouth - far) * 16 : coneAt(far, x, z)),
      (up, _slope, noise) => {
        const glow = noise < 0.3 && up > 4 && up < 9;
        return glow ? [0.5, 0.1, 0.02] : mixColour([0.05, 0.04, 0.038], [0.13, 0.1, 0.09], noise);
      },
    );
    lavaStreams(work);
    const own = Array.from({ length: 60 }, () => [work.chance.bell(), work.chance.next(), work.chance.bell(), work.chance.next()] as const);
    return {
      swarms: [
        addSmoke(work.chance, [0, brim + 0.2, 0], 3.2, 17, {
          count: 64,
          cover: 0.85,
          colour: [0.13, 0.12, 0.12],
          speed: 0.07,
          drift: 0.3,
          spread: 2.6,
        }),
        {
          sprite: 'glow',
          count: 1,
          mote: ({ seconds }) => ({
            at: [0, brim + 0.9, 0],
            size: 3.4 + 0.2 * Math.sin(seconds * 7),
            colour: [3, 0.9, 0.15],
            cover: 0.6,
            adds: 1,
            shines: 1,
          }),
        },
        {
          sprite: 'spark',
          count: 60,
          mote({ seconds }, index) {
            const [x, y, z, start] = own[index]!;
            const t = (((seconds * 0.5 + start) % 1) + 1) % 1;
            const [vx, vy, vz] = [x * 1.5, 6 + y * 4, z * 1.5];
            return {
              at: [vx * t, brim + vy * t - 7.5 * t * t, vz * t],
              size: 0.07,
              tall: 4,
              way: [vx, vy - 15 * t, vz],
              colour: [6, 2, 0.3],
              cover: 1 - t,
              adds: 1,
              shines: 1,
            };
          },
        },
      ],
      light: () => ({ at: [0, brim + 2, 0], colour: [2, 0.7, 0.15], reach: 24 }),
    };
  },
  hill: (work) =>
    massif(
      work,
      (far, x, z) => Math.cos(Math.min(1, far) * Math.PI) * 1.2 + 1.2 + (1 - far) * 0.3 * ridges(x * 0.4, z * 0.4),
      (_up, _slope, noise) =>
        isSnowy(work) ? mixColour([0.72, 0.77, 0.84], [0.84, 0.87, 0.91], noise) : mixColour([0.05, 0.12, 0.025], [0.13, 0.2, 0.05], noise),
      64,
      24,
    ),
  'sand-pile': (work) =>
    massif(
      work,
      (far, x, z) => (1 - far) * 5.2 + 0.12 * ridges(x * 2, z * 2) * (1 - far),
      (_up, _slope, noise) => mixColour([0.55, 0.4, 0.2], [0.68, 0.52, 0.29], noise),
      64,
      24,
    ),
  dune: (work) =>
    massif(
      work,
      (far, x, z) =>
        (1 - far ** 2) * 2.6 * (0.6 + 0.4 * Math.tanh((x + Math.sin(z * 0.6) * 0.8) * 1.4)) + 0.03 * Math.sin(x * 22 + z * 6) * (1 - far),
      (_up, _slope, noise) => mixColour([0.6, 0.4, 0.18], [0.7, 0.5, 0.26], noise),
      120,
      60,
    ),
  cliff: (work) =>
    void work.clay(
      'stone',
      within([-5.8, -0.3, -3.4], [5.8, 7.8, 3.6], ([x, y, z]) => {
        const wave = 0.3 * Math.sin(x * 1.1 + Math.sin(y * 0.7)) + 0.18 * Math.sin(x * 2.7 + y * 1.9) + 0.22 * Math.floor(y * 0.9) * 0.24;
        return Math.max(Math.abs(x) - 5 + 0.4 * Math.sin(y * 1.3), y - 7 - 0.3 * Math.sin(x * 1.4), -y, z - 2.6 + wave + y * 0.12, -z - 3);
      }),
      0.28,
      {
        paint: ([x, y], normal) =>
          normal[1] > 0.72 && y > 6
            ? [0.09, 0.15, 0.035]
            : mixColour([0.2, 0.15, 0.11], [0.36, 0.28, 0.2], 0.5 + 0.5 * Math.sin(y * 5 + Math.sin(x) * 0.6)),
      },
    ),
  island: (work) => {
    massif(
      work,
      (far, x, z) => (1 - far ** 1.6) * 1.5 + 2 * Math.max(0, 0.5 - far) * (0.6 + 0.5 * ridges(x, z)),
      (up, _slope, noise) => (up < 0.8 ? [0.66, 0.54, 0.34] : mixColour([0.05, 0.13, 0.03], [0.12, 0.22, 0.05], noise)),
    );
    for (const [x, z, lean] of [
      [1.2, 0.6, 0.4],
      [-0.9, 1.6, -0.5],
      [-0.2, -1, 0.2],
    ] as const) {
      const top: readonly [number, number, number] = [x + lean * 2.2, 6.2, z];
      work.rod('bark', [[x, 1.6, z], [x + lean * 0.5, 3.6, z], top], (along) => 0.22 - along * 0.1, { around: 8, colour: '#7a5c3c' });
      for (let leaf = 0; leaf < 9; leaf++)
        work.blade(
          'leaf',
          { long: 2.4, wide: 0.55, lean: 1.0, curl: 1.5, cup: -0.3, rows: 7, columns: 3 },
          { turn: [0, leaf * 0.7, 0], at: top, colour: ['#3f7a34', '#4f8a3c'][leaf % 2]! },
        );
      for (let nut = 0; nut < 3; nut++)
        work.ball('bark', 0.16, {
          at: [top[0] + Math.sin(nut * 2.1) * 0.25, 6, z + Math.cos(nut * 2.1) * 0.25],
          colour: '#4a3018',
          around: 8,
          down: 6,
        });
    }
  },
  pebbles: (work) => {
    for (let stone = 0; stone < 9; stone++) {
      const size = work.chance.between(0.02, 0.045);
      work.ball('ceramic', [size * 1.3, size * 0.6, size], {
        at: [Math.sin(stone * 2.4) * 0.05 * Math.sqrt(stone), size * 0.55, Math.cos(stone * 2.4) * 0.05 * Math.sqrt(stone)],
        turn: [0, stone * 1.3, 0],
        colour: ['#8b8780', '#5f5b57', '#b8ac98', '#a08a74'][stone % 4]!,
        gloss: 0.35,
      });
    }
  },
  cairn: (work) => {
    let y = 0;
    [0.34, 0.28, 0.24, 0.18, 0.13, 0.085].forEach((size, at) => {
      work.ball('stone', [size, size * 0.42, size * 0.86], {
        at: [Math.sin(at * 2.2) * 0.025, y + size * 0.4, Math.cos(at * 1.7) * 0.025],
        turn: [0, at * 1.1, Math.sin(at) * 0.05],
        colour: ['#8b8780', '#6f6b66', '#a39a8c'][at % 3]!,
      });
      y += size * 0.78;
    });
  },
};

/** Mountains, volcanoes, dunes and heaps as things that stand on a set. */
export const landformFamily = designFamily({ family: 'landform', designs });

import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import type { Linear } from '../../../shapes/colour.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** A small flower of `count` petals that looks toward `way`. */
function head(work: Sculpt, at: Vector3, size: number, colour: Linear | string, count: number, heart: string, tilt: Vector3): void {
  for (let ring = 0; ring < 2; ring++)
    work.round(count, (angle) =>
      work.blade(
        'petal',
        {
          long: size,
          wide: (size * 5.4) / count,
          lean: 1.15 - ring * 0.45,
          curl: 0.25,
          cup: 0.3,
          blunt: 0.5,
          belly: 0.62,
          rows: 5,
          columns: 3,
        },
        {
          turn: [tilt[0], angle + ring * 0.4 + tilt[1], tilt[2]],
          at,
          paint: ([, y, z]) => blend(blend(colour, '#ffffff', 0.2), colour, (Math.hypot(y, z) / size) * 1.6),
        },
      ),
    );
  work.ball('flesh', [size * 0.27, size * 0.2, size * 0.27], {
    colour: heart,
    at: [at[0], at[1] + size * 0.14, at[2]],
    around: 10,
    down: 7,
  });
}

const mixed = ['#d8344a', '#f2a8c0', '#f2c22e', '#8a5ac0', '#f4f0ea', '#e8702a'];

/** A dome of flowers and leaves around `at`. */
function dome(work: Sculpt, at: Vector3, radius: number, count: number, size: number, until = 0.05): void {
  work.spread(
    count,
    ([x, y, z], number) =>
      head(
        work,
        [at[0] + x * radius, at[1] + y * radius * 0.8, at[2] + z * radius],
        size * (0.85 + (number % 3) * 0.15),
        work.form.colour ?? mixed[number % 6]!,
        6 + (number % 3) * 2,
        number % 2 ? '#f2c22e' : '#8a5a1c',
        [z * 0.9, 0, -x * 0.9],
      ),
    until,
  );
  work.spread(
    26,
    ([x, y, z], number) =>
      work.blade(
        'leaf',
        { long: size * 2, wide: size * 0.75, lean: 0.9, curl: 0.5, cup: 0.3 },
        {
          colour: blend('#3f7a2e', '#6aa848', (number % 3) / 3),
          turn: [0, Math.atan2(x, z), 0],
          at: [at[0] + x * radius * 0.8, at[1] + y * radius * 0.6, at[2] + z * radius * 0.8],
        },
      ),
    -0.25,
  );
}

/** Flowers put together. Centimetres. */
export const arrangements: Designs = {
  bouquet(work) {
    for (let stem = 0; stem < 9; stem++) {
      const a = stem * 2.4;
      work.rod(
        'leaf',
        [
          [Math.sin(a) * 3.4, 0, Math.cos(a) * 3.4],
          [Math.sin(a + 3) * 0.9, 12, Math.cos(a + 3) * 0.9],
          [Math.sin(a + 3) * 5, 24, Math.cos(a + 3) * 5],
        ],
        0.28,
        { colour: '#5d8f3f', around: 5 },
      );
    }
    work.sheet(
      'paper',
      (u, v) => {
        const a = u * Math.PI * 2;
        const r = 2.2 + v ** 1.4 * 8 + Math.sin(a * 9) * 0.5 * v;
        return [Math.sin(a) * r, 9 + v * 15 + Math.sin(a * 5) * 1.2 * v, Math.cos(a) * r];
      },
      { columns: 60, rows: 8, colour: '#e6d6bc' },
    );
    work.hoop('lacquer', 2.5, 0.7, { colour: '#c43a5a', at: [0, 10.4, 0], section: 8 });
    for (const side of [-1, 1])
      work.blade(
        'petal',
        { long: 5, wide: 2.6, lean: 1.3, curl: 0.8, blunt: 0.6 },
        { colour: '#c43a5a', glow: 0, turn: [0, side * 1.1, 0], at: [side * 0.6, 10.4, 2.4] },
      );
    dome(work, [0, 24, 0], 9, 24, 3);
    return { perches: [{ name: 'grip', at: [0, 8, 0], room: [4, 5], hold: 'fist' }] };
  },
  'flower-pot'(work) {
    work.spun(
      'clay',
      [
        [0, 0],
        [6, 0],
        [6, 0],
        [8, 11],
        [8, 11],
        [9, 11],
        [9, 11],
        [9.2, 13.4],
        [9.2, 13.4],
        [8, 13.4],
        [7.6, 11.6],
      ],
      { steps: 1, around: 40 },
    );
    work.spun(
      'straw',
      [
        [8, 12],
        [0, 12.6],
      ],
      { colour: '#3a2a1c', steps: 1 },
    );
    for (let stem = 0; stem < 14; stem++) {
      const [angle, out] = [stem * 2.4, 1.5 + (stem % 4) * 1.6];
      const [x, z] = [Math.sin(angle), Math.cos(angle)];
      work.rod(
        'leaf',
        [
          [x * out * 0.5, 12.2, z * out * 0.5],
          [x * out * 0.8, 16, z * out * 0.8],
          [x * out, 21, z * out],
        ],
        0.28,
        { colour: '#4f8a34', around: 5 },
      );
      work.blade(
        'leaf',
        { long: 7, wide: 2.6, lean: 0.75, curl: 0.9, cup: 0.3 },
        { colour: blend('#3f7a2e', '#6aa848', (stem % 3) / 3), turn: [0, angle, 0], at: [x * 2, 12.4 + (stem % 3) * 1.5, z * 2] },
      );
    }
    dome(work, [0, 17.5, 0], 8, 20, 2.8, -0.1);
    return { perches: [{ name: 'grip', at: [0, 6, 0], room: [16, 16], hold: 'both' }] };
  },
  'flower-vase'(work) {
    work.spun(
      'ceramic',
      [
        [0, 0],
        [4, 0],
        [4.6, 0.8],
        [6.4, 7],
        [5.4, 13],
        [3.4, 16.6],
        [4, 19],
        [3.6, 19],
        [3, 16.8],
      ],
      { colour: '#7fa3b8', around: 44 },
    );
    for (let stem = 0; stem < 8; stem++)
      work.rod(
        'leaf',
        [
          [0, 16, 0],
          [Math.sin(stem * 2.4) * 3, 24, Math.cos(stem * 2.4) * 3],
          [Math.sin(stem * 2.4) * 6, 29, Math.cos(stem * 2.4) * 6],
        ],
        0.25,
        { colour: '#5d8f3f', around: 5 },
      );
    dome(work, [0, 27, 0], 8, 18, 3, 0);
  },
  wildflowers(work) {
    for (let plant = 0; plant < 22; plant++) {
      const a = plant * 2.39996;
      const r = Math.sqrt(plant / 22) * 20;
      const high = 14 + work.chance.between(-4, 10);
      const lean = work.chance.between(-2.5, 2.5);
      const top: Vector3 = [Math.sin(a) * r + lean, high, Math.cos(a) * r];
      work.rod('leaf', [[Math.sin(a) * r, 0, Math.cos(a) * r], [Math.sin(a) * r + lean * 0.3, high * 0.6, Math.cos(a) * r], top], 0.18, {
        colour: '#5d8f3f',
        around: 4,
        steps: 3,
      });
      head(
        work,
        top,
        2.3,
        work.form.colour ?? ['#d8341c', '#f4f0ea', '#6a5ad0', '#f2c22e', '#e88ab0'][plant % 5]!,
        5 + (plant % 3) * 2,
        plant % 5 === 1 ? '#f2c22e' : '#4a3010',
        [0.85, 0, lean * -0.08],
      );
    }
    for (let grass = 0; grass < 90; grass++) {
      const a = grass * 2.39996;
      const r = Math.sqrt(grass / 90) * 22;
      work.blade(
        'leaf',
        {
          long: work.chance.between(6, 15),
          wide: 0.7,
          lean: 0.1,
          curl: work.chance.between(0.2, 0.9),
          rows: 4,
          columns: 1,
          blunt: 0.9,
          belly: 0.3,
        },
        { colour: blend('#4a8a34', '#86b04a', work.chance.next()), turn: [0, grass * 1.9, 0], at: [Math.sin(a) * r, 0, Math.cos(a) * r] },
      );
    }
  },
  bud(work) {
    work.rod(
      'leaf',
      [
        [0, 0, 0],
        [0.4, 9, 0],
        [0.2, 17, 0.3],
      ],
      0.32,
      { colour: '#5d8f3f', around: 8 },
    );
    for (let leaf = 0; leaf < 3; leaf++)
      work.blade(
        'leaf',
        { long: 6, wide: 2.4, lean: 0.5, curl: 0.7, cup: 0.3 },
        { colour: '#4a8030', turn: [0, leaf * 2.2, 0], at: [0.3, 4 + leaf * 3, 0] },
      );
    for (let wrap = 0; wrap < 6; wrap++)
      work.blade(
        'petal',
        { long: 5, wide: 2.8, lean: 0.2, curl: -0.5, cup: 0.9, belly: 0.45, blunt: 0.7 },
        { colour: work.colour('#e0688e'), turn: [0, wrap * 1.05, 0], at: [0.2, 17, 0.3] },
      );
    for (let wrap = 0; wrap < 5; wrap++)
      work.blade(
        'leaf',
        { long: 3.6, wide: 1.4, lean: 0.35, curl: -0.3, cup: 0.6, blunt: 1 },
        { colour: '#5d8f3f', turn: [0, wrap * 1.26, 0], at: [0.2, 16.8, 0.3] },
      );
  },
};

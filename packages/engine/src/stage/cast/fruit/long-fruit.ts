import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

/** One banana: five soft edges, bent, with a dark tip and a stem. */
function banana(work: Sculpt, colour: ReturnType<typeof tone>, at: Vector3, turn: Vector3): void {
  const way: Vector3[] = [
    [-9.2, 6.6, 0],
    [-8.3, 5.4, 0],
    [-6.4, 3.2, 0],
    [-3.3, 1.9, 0],
    [0, 1.6, 0],
    [3.3, 2.2, 0],
    [6.1, 3.9, 0],
    [7.8, 6, 0],
    [8.3, 7.2, 0],
  ];
  const thick = [0.55, 0.6, 1.35, 1.7, 1.75, 1.7, 1.4, 0.75, 0.42];
  work.rod(
    'peel',
    way,
    (along) => {
      const place = along * 8;
      const low = Math.min(7, Math.floor(place));
      return thick[low]! + (thick[low + 1]! - thick[low]!) * (place - low);
    },
    {
      colour,
      around: 20,
      at,
      turn,
      steps: 4,
      gloss: 0.4,
      paint: ([x, y, z]) => {
        const end = Math.max(0, (x - 7.4) / 0.7);
        const stem = Math.max(0, (-x - 7.6) / 1.4);
        const freckle = grains([x, y, z], 3) ** 9 * 0.5;
        return blend(blend(blend(colour, '#a8b13a', stem * 0.9 + Math.max(0, end * 0.3)), '#2b1c0f', end), '#6b4216', freckle);
      },
    },
  );
}

/** A melon's rind: dark stripes with ragged rims between pale ones. */
const rind = ([x, y, z]: Vector3): ReturnType<typeof tone> => {
  const angle = Math.atan2(y, z) * 7 + Math.sin(x * 1.1) * 0.5 + Math.sin(x * 2.7 + y) * 0.3;
  return blend('#1f4a1c', '#7fae55', Math.min(1, Math.max(0, Math.cos(angle) * 1.6 + 0.15)) * (0.65 + 0.35 * mottle([x, y, z], 0.4)));
};

const melonFlesh = ([x, y, z]: Vector3, radius: number): ReturnType<typeof tone> => {
  const out = Math.hypot(x, y, z) / radius;
  if (out > 0.93) return tone('#dfe9b5');
  return blend('#d9252f', '#ef5a57', Math.max(0, (out - 0.7) * 3) + mottle([x, y, z], 0.5) * 0.2);
};

/** Long fruit, melons and tropical fruit. Centimetres. */
export const longFruit: Designs = {
  banana(work) {
    banana(work, work.colour('#f0c51e'), [0, 0, 0], [0.25, 0, 0]);
  },
  'banana-bunch'(work) {
    const skin = work.colour('#f0c51e');
    for (let finger = 0; finger < 5; finger++)
      banana(
        work,
        skin,
        [Math.abs(finger - 2) * 0.25, 0.5 + finger * 0.1, (finger - 2) * 2.5],
        [(finger - 2) * 0.3, (finger - 2) * -0.12, 0],
      );
    work.rod(
      'bark',
      [
        [-9, 6.6, -3],
        [-9.4, 7.4, 0],
        [-9, 6.6, 3],
      ],
      1,
      { colour: '#6d6a2a' },
    );
    work.bar('bark', [-9.3, 7, 0], [-10.2, 9.6, 0], 0.9, { colour: '#5d4a24' });
  },
  pear(work) {
    const skin = work.colour('#b4bd3c');
    work.spun(
      'peel',
      [
        [0, 0.4],
        [0.9, 0],
        [2.6, 0.8],
        [3.6, 3],
        [3.3, 5],
        [2.2, 7],
        [1.65, 8.4],
        [1.3, 9.6],
        [0.6, 10.1],
        [0.1, 9.9],
        [0, 9.9],
      ],
      {
        colour: skin,
        around: 36,
        paint: (at) => blend(blend(skin, '#c98d3a', mottle(at, 0.16) * 0.55), '#5d4a1e', grains(at, 6) ** 8 * 0.5),
      },
    );
    work.rod(
      'bark',
      [
        [0, 9.8, 0],
        [0.2, 11, 0],
        [0.8, 12, 0.1],
      ],
      (along) => 0.15 + 0.07 * along,
      { colour: '#4a331b', around: 7 },
    );
    work.blade(
      'leaf',
      { long: 4, wide: 2.1, lean: 0.9, curl: 0.9, cup: 0.35 },
      { colour: '#4a8430', turn: [0, 1.3, 0], at: [0.1, 10.6, 0] },
    );
  },
  avocado(work) {
    const skin = work.colour('#26351a');
    work.spun(
      'leather',
      [
        [0, 0],
        [2, 0.5],
        [3.5, 3.1],
        [3.2, 5.6],
        [2, 8.6],
        [1, 10],
        [0, 10.3],
      ],
      { colour: skin, around: 36 },
    );
    work.ball('bark', [0.45, 0.3, 0.45], { colour: '#6b5128', at: [0, 10.2, 0] });
  },
  'avocado-half'(work) {
    const outline = (grow: number): [number, number][] =>
      Array.from({ length: 40 }, (_, step) => {
        const angle = (step / 40) * Math.PI * 2;
        const narrow = 1 - 0.3 * Math.max(0, Math.sin(angle)) ** 1.3;
        return [Math.cos(angle) * 3.5 * narrow * grow, Math.sin(angle) * (Math.sin(angle) > 0 ? 6.4 : 3.7) * grow];
      });
    work.ball('leather', [3.6, 2.9, 4.4], {
      colour: work.colour('#26351a'),
      at: [0, 2.7, 0.2],
      bend: ([x, y, z]) => [x * (1 - Math.max(0, -z) * 0.055), Math.min(0, y), z < 0 ? z * 1.45 : z * 0.83],
    });
    work.slab('flesh', outline(1), 0.25, {
      lying: true,
      at: [0, 2.72, 0],
      bevel: 0.08,
      gloss: 0.5,
      paint: (at) => {
        const out = Math.hypot(at[0] / 3.3, at[1] > 0 ? at[1] / 6.2 : at[1] / 3.6, 0);
        return blend('#ead978', '#7fa338', (out - 0.62) * 3);
      },
    });
    work.slab('flesh', outline(0.8), 0.1, { lying: true, at: [0, 2.86, 0], colour: '#e9dd86', gloss: 0.5 });
    work.ball('wood', [1.75, 1.5, 1.75], { colour: '#6a3417', at: [0, 3.1, 0.5], gloss: 0.7 });
  },
  mango(work) {
    const skin = work.colour('#f2a81e');
    const lean: Vector3 = [0.95, 0, 0];
    work.ball('peel', [3.9, 5.9, 3.5], {
      at: [0, 4.4, 0],
      turn: lean,
      around: 40,
      down: 30,
      gloss: 0.55,
      // Fuller toward the stem, with the shoulder and the beak of a kidney.
      bend: ([x, y, z]) => [x * (1 + y * 0.03), y, z * (1 + y * 0.035) + 0.045 * y * y - 0.55],
      paint: ([x, y, z]) => {
        const blush = Math.min(1, Math.max(0, 0.25 + y * 0.13 + x * 0.12 + (mottle([x, y, z], 0.16) - 0.5) * 0.7));
        const green = Math.min(1, Math.max(0, -y * 0.17 - x * 0.08 - 0.3 + (mottle([z, x, y], 0.2) - 0.5) * 0.5));
        return blend(blend(skin, '#c8231a', blush * 0.95), '#6f9a2c', green);
      },
    });
    const top: Vector3 = [0, 4.4 + Math.cos(0.95) * 5.5 - 0.75, Math.sin(0.95) * 5.5 + 0.6];
    work.rod('bark', [top, [0.1, top[1] + 0.7, top[2] + 0.6], [0.4, top[1] + 1.6, top[2] + 0.9]], 0.24, { colour: '#5a4022', around: 7 });
    for (const side of [-1, 1])
      work.blade(
        'leaf',
        { long: 8.5, wide: 2.2, lean: 0.9, curl: 0.7, cup: 0.4, blunt: 1 },
        { colour: side > 0 ? '#2f6a26' : '#3f7d2c', turn: [0, side * 1.35, 0], at: [0.35, top[1] + 1.3, top[2] + 0.8] },
      );
  },
  papaya(work) {
    work.ball('peel', [3.6, 3.5, 6.4], {
      at: [0, 3.4, 0],
      around: 36,
      down: 24,
      bend: ([x, y, z]) => [x * (1 + z * 0.03), Math.min(y, 0), z],
      colour: '#d8962c',
    });
    work.slab(
      'flesh',
      Array.from({ length: 36 }, (_, k) => {
        const a = (k / 36) * Math.PI * 2;
        return [Math.sin(a) * 3.5 * (1 - Math.cos(a) * 0.19), Math.cos(a) * 6.3] as const;
      }),
      0.2,
      { lying: true, at: [0, 3.45, 0], colour: '#ef7a2c', gloss: 0.5 },
    );
    for (let seed = 0; seed < 46; seed++) {
      const a = seed * 2.4;
      const r = Math.sqrt(seed / 46);
      work.ball('glaze', 0.33, { colour: '#17120f', at: [Math.sin(a) * r * 1.5, 3.65, Math.cos(a) * r * 3.6 + 0.4], around: 8, down: 6 });
    }
  },
  kiwi(work) {
    work.ball('fur', [2.9, 2.9, 3.4], {
      at: [0, 2.9, -0.4],
      colour: work.colour('#6f5230'),
      bend: ([x, y, z]) => [x, y, Math.min(z, 0.9)],
    });
    const face = (angle: number, out: number): Vector3 => [Math.cos(angle) * out, Math.sin(angle) * out, 0.55];
    work.sheet('glaze', (u, v) => face(u * Math.PI * 2, v * 2.72), {
      flip: true,
      columns: 60,
      rows: 12,
      at: [0, 2.9, 0],
      gloss: 0.6,
      paint: ([x, y]) => {
        const out = Math.hypot(x, y) / 2.72;
        const ray = 0.5 + 0.5 * Math.cos(Math.atan2(y, x) * 22);
        return out < 0.24 ? tone('#eef0c4') : blend('#8fbf3a', '#5d9420', out * 0.9 - ray * 0.4);
      },
    });
    for (let seed = 0; seed < 26; seed++)
      work.ball('glaze', [0.1, 0.2, 0.09], {
        colour: '#15110d',
        at: [
          Math.sin((seed / 26) * 6.283) * (seed % 2 ? 1.25 : 0.98),
          2.9 + Math.cos((seed / 26) * 6.283) * (seed % 2 ? 1.25 : 0.98),
          0.58,
        ],
        turn: [0, 0, (-seed / 26) * 6.283],
        around: 6,
        down: 4,
      });
  },
  pineapple(work) {
    const skin = work.colour('#c98a24');
    work.ball('flesh', [5.4, 8.2, 5.4], { at: [0, 8, 0], colour: '#8a5a18', around: 24, down: 18, open: 0.6 });
    for (let row = 0; row < 11; row++)
      for (let eye = 0; eye < 13; eye++) {
        const polar = ((row + 0.7) / 11.4) * Math.PI;
        const angle = ((eye + (row % 2) / 2) / 13) * Math.PI * 2;
        const flat = Math.sin(polar) ** 0.75;
        const wide = 1.35 * Math.max(0.45, flat);
        work.ball('flesh', [wide, 1.02, 0.75], {
          colour: blend(skin, '#8a7a2c', Math.max(0, 0.6 - row * 0.13)),
          turn: [(Math.PI / 2 - polar) * -0.8, angle, 0],
          at: [Math.sin(angle) * 5.1 * flat, 8 + Math.cos(polar) * 8, Math.cos(angle) * 5.1 * flat],
          around: 7,
          down: 5,
        });
        work.spun(
          'leaf',
          [
            [0.25, 0],
            [0, 0.55],
          ],
          {
            colour: '#5f3d14',
            steps: 1,
            around: 3,
            turn: [Math.PI / 2 - 0.9, angle, 0],
            at: [Math.sin(angle) * 5.75 * flat, 8 + Math.cos(polar) * 8.3, Math.cos(angle) * 5.75 * flat],
          },
        );
      }
    for (let leaf = 0; leaf < 34; leaf++) {
      const age = leaf / 34;
      work.blade(
        'leaf',
        {
          long: 12 - age * 5.5,
          wide: 1.9,
          lean: 0.08 + age * 0.75,
          curl: 0.25 + age * 0.9,
          cup: 0.5,
          blunt: 0.8,
          belly: 0.22,
          rows: 6,
          columns: 2,
        },
        { colour: blend('#5f8f4a', '#2f5d33', age * 1.1), turn: [0, leaf * 2.39996, 0], at: [0, 15.6 - age * 0.8, 0] },
      );
    }
  },
  watermelon(work) {
    work.ball('peel', [14, 11.5, 11.5], { at: [0, 11.4, 0], around: 56, down: 40, gloss: 0.5, paint: rind });
    work.rod(
      'bark',
      [
        [13.8, 11.5, 0],
        [15, 12.2, 0],
        [15.8, 13.6, 0.6],
      ],
      0.45,
      { colour: '#6d7a34', around: 7 },
    );
  },
  'watermelon-half'(work) {
    work.ball('peel', 11.5, {
      at: [0, 11.4, 0],
      around: 56,
      down: 32,
      paint: ([x, y, z]) => rind([y, x, z]),
      bend: ([x, y, z]) => [x, Math.min(0, y), z],
      gloss: 0.5,
    });
    work.sheet('flesh', (u, v) => [Math.sin(u * 6.2832) * 11.45 * v, 0, Math.cos(u * 6.2832) * 11.45 * v], {
      columns: 48,
      rows: 14,
      at: [0, 11.45, 0],
      flip: true,
      gloss: 0.5,
      paint: (at) => melonFlesh(at, 11.45),
    });
    for (let seed = 0; seed < 44; seed++) {
      const r = 3.4 + (seed % 4) * 1.5;
      const a = seed * 2.39996;
      work.ball('glaze', [0.28, 0.16, 0.48], {
        colour: '#1d1410',
        at: [Math.sin(a) * r, 11.5, Math.cos(a) * r],
        turn: [0, a, 0],
        around: 8,
        down: 5,
      });
    }
  },
  'watermelon-slice'(work) {
    const arc = (radius: number): [number, number][] =>
      Array.from({ length: 33 }, (_, k) => {
        const a = Math.PI + (k / 32) * Math.PI;
        return [Math.cos(a) * radius, Math.sin(a) * radius + 11.5];
      });
    work.slab('peel', arc(11.5), 2.5, { colour: '#2c6a26', bevel: 0.1, at: [0, 0.05, 0] });
    work.slab('flesh', arc(11.05), 2.62, { colour: '#e3ecb9', at: [0, 0.05, 0] });
    work.slab('flesh', arc(10.5), 2.72, {
      at: [0, 0.08, 0],
      gloss: 0.5,
      paint: ([x, y, z]) =>
        blend('#e0303a', '#f06a64', Math.max(0, Math.hypot(x, y - 11.5) / 10.5 - 0.75) * 3 + mottle([x, y, z], 0.5) * 0.15),
    });
    for (const side of [1, -1])
      for (let seed = 0; seed < 13; seed++) {
        const r = 5 + (seed % 3) * 1.7;
        const a = Math.PI * (1.08 + (seed / 12) * 0.84);
        work.ball('glaze', [0.26, 0.44, 0.12], {
          colour: '#1d1410',
          at: [Math.cos(a) * r, Math.sin(a) * r + 11.5, side * 1.36],
          turn: [0, 0, a + Math.PI / 2],
          around: 8,
          down: 6,
        });
      }
  },
  melon(work) {
    work.ball('peel', [7.5, 7.5, 8], {
      at: [0, 7.4, 0],
      around: 40,
      down: 28,
      gloss: 0.15,
      paint: ([x, y, z]) =>
        blend(
          work.colour('#b9a45e'),
          '#e6dbb4',
          (Math.abs(Math.sin(x * 3 + Math.sin(y * 2) * 2) * Math.sin(y * 3.3 + Math.sin(z * 2.1) * 2)) < 0.16 ? 0.85 : 0.05) +
            mottle([x, y, z], 0.2) * 0.1,
        ),
    });
    stem(work, [0, 14.8, 0]);
  },
};

function stem(work: Sculpt, [x, y, z]: Vector3): void {
  work.rod(
    'bark',
    [
      [x, y, z],
      [x, y + 0.8, z - 0.2],
      [x + 0.3, y + 1.5, z - 0.5],
    ],
    0.25,
    { colour: '#5d4a24', around: 7 },
  );
}

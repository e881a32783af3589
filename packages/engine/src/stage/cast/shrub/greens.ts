import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { pot, potted } from './potted.ts';

/** A frond with leaflets on both sides that arches outward. */
function frond(
  work: Sculpt,
  from: Vector3,
  angle: number,
  long: number,
  rise: number,
  colour: Parameters<typeof blend>[0],
  pairs: number,
  width: number,
): void {
  const tip = (s: number): Vector3 => [
    from[0] + Math.sin(angle) * long * s * Math.cos(rise - s * 0.75),
    from[1] + long * s * Math.sin(rise - s * 0.75) * 0.95,
    from[2] + Math.cos(angle) * long * s * Math.cos(rise - s * 0.75),
  ];
  work.rod('leaf', [tip(0), tip(0.35), tip(0.7), tip(1)], (s) => long * (0.014 - 0.009 * s), { colour: '#6a8a44', around: 4, steps: 3 });
  for (let pair = 0; pair < pairs; pair++)
    for (const side of [-1, 1]) {
      const s = 0.14 + (pair / pairs) * 0.84;
      work.blade(
        'leaf',
        {
          long: long * width * Math.sin(Math.PI * (0.12 + s * 0.83)) ** 0.8,
          wide: (long / pairs) * 0.8,
          lean: 1.25,
          curl: 0.45,
          blunt: 0.8,
          rows: 3,
          columns: 1,
        },
        { colour: blend(colour, '#a8c864', s * 0.3), turn: [0, angle + side * 1.15, 0], at: tip(s) },
      );
    }
}

/** Green plants. Centimetres. */
export const greens: Designs = {
  bush(work) {
    const green = work.colour('#3f7a2e');
    for (let stem = 0; stem < 9; stem++) {
      const a = stem * 2.4;
      work.rod(
        'bark',
        [
          [Math.sin(a) * 4, 0, Math.cos(a) * 4],
          [Math.sin(a) * 16, 24, Math.cos(a) * 16],
          [Math.sin(a) * 30, 48, Math.cos(a) * 30],
        ],
        (s) => 1.6 - s,
        { around: 5, steps: 3 },
      );
    }
    work.spread(
      9,
      ([x, y, z]) =>
        work.ball('leaf', [20, 16, 20], {
          colour: blend(green, '#0c1c08', 0.6),
          glow: 0,
          gloss: 0.02,
          open: 0.5,
          at: [x * 22, 36 + y * 18, z * 22],
          around: 12,
          down: 8,
        }),
      -0.4,
    );
    for (let leaf = 0; leaf < 760; leaf++) {
      const high = 1 - ((leaf + 0.5) / 760) * 1.45;
      const flat = Math.sqrt(Math.max(0, 1 - high * high));
      const a = leaf * 2.39996;
      const r = 1 + (mottle([Math.sin(a) * flat, high, Math.cos(a) * flat], 0.9) - 0.5) * 0.5 + work.chance.between(-0.16, 0.1);
      work.blade(
        'leaf',
        {
          long: work.chance.between(8, 12),
          wide: work.chance.between(4, 6),
          lean: work.chance.between(0.5, 1.7),
          curl: 0.4,
          cup: 0.3,
          rows: 2,
          columns: 2,
        },
        {
          colour: blend(blend(green, '#1c4416', 0.5 - high * 0.5), '#9ac458', work.chance.between(0, 0.35)),
          open: 0.55 + 0.45 * Math.max(0, high + 0.2),
          turn: [0, a + work.chance.between(-0.8, 0.8), 0],
          at: [Math.sin(a) * flat * 40 * r, 38 + high * 34 * r, Math.cos(a) * flat * 40 * r],
        },
      );
    }
    if (work.form.preset['berries'] === true)
      work.spread(
        50,
        ([x, y, z]) => work.ball('peel', 2, { colour: '#c41e1a', at: [x * 44, 38 + y * 37, z * 44], around: 8, down: 6 }),
        -0.4,
      );
    if (work.form.preset['flowers'] === true)
      work.spread(
        44,
        ([x, y, z]) => {
          for (let petal = 0; petal < 6; petal++)
            work.blade(
              'petal',
              { long: 5, wide: 4, lean: 1, curl: 0.4, blunt: 0.5, rows: 3, columns: 2 },
              { colour: '#d84a74', turn: [z * 0.8, petal * 1.05, -x * 0.8], at: [x * 44, 38 + y * 37, z * 44] },
            );
        },
        -0.3,
      );
  },
  hedge(work) {
    const green = work.colour('#3a6f2c');
    work.block('leaf', [172, 82, 42], { colour: blend(green, '#0c1c08', 0.6), glow: 0, gloss: 0.02, at: [0, 44, 0], round: 6, open: 0.5 });
    for (let leaf = 0; leaf < 1500; leaf++) {
      const face = leaf % 3;
      const u = work.chance.between(-1, 1);
      const v = work.chance.between(-1, 1);
      const side = leaf % 2 ? 1 : -1;
      const at: Vector3 =
        face === 0
          ? [u * 88, 88 + work.chance.between(-3, 2), v * 22]
          : leaf % 11 < 9
            ? [u * 88, 44 + v * 43, side * (22 + work.chance.between(-2, 2))]
            : [side * 88, 44 + v * 43, u * 22];
      work.blade(
        'leaf',
        { long: work.chance.between(6, 10), wide: 5, lean: work.chance.between(0.4, 1.8), curl: 0.3, rows: 2, columns: 2 },
        { colour: blend(green, '#8ab84e', work.chance.between(0, 0.45)), turn: [0, work.chance.between(0, 6.3), 0], at },
      );
    }
  },
  fern(work) {
    for (let leaf = 0; leaf < 17; leaf++)
      frond(work, [0, 0, 0], leaf * 2.39996, 52 - (leaf % 4) * 5, 1.35 - (leaf / 17) * 0.75, work.colour('#3f8a34'), 17, 0.2);
  },
  ...potted,
  succulent(work) {
    pot(work, 6, 8, '#c8c2b8');
    for (let leaf = 0; leaf < 40; leaf++) {
      const age = leaf / 40;
      work.ball('wax', [1.5 * (0.4 + age), 0.5, 3.6 * (0.35 + age * 0.75)], {
        turn: [-1.3 + age * 1.15, leaf * 2.39996, 0],
        at: [Math.sin(leaf * 2.39996) * age * 4.6, 10 - age * 1.6, Math.cos(leaf * 2.39996) * age * 4.6],
        around: 10,
        down: 8,
        paint: ([, , z]) => blend(work.colour('#8fb89a'), '#c87a8a', (z / 3.6) * 1.1 - 0.5),
      });
    }
  },
  cactus(work) {
    const green = work.colour('#4f8a44');
    const ribbed = (way: readonly Vector3[], radius: number): void => {
      work.rod('peel', way, (s) => radius * Math.min(1, Math.sqrt(Math.max(0, 1 - ((s - 0.93) / 0.075) ** 2)) || (s > 0.93 ? 0.05 : 1)), {
        around: 48,
        steps: 9,
        gloss: 0.25,
        colour: green,
        bend: (p, n) => {
          const a = Math.atan2(n[0], n[2]) * 8 + n[1];
          const k = -radius * 0.09 * (0.5 - 0.5 * Math.cos(a));
          return [p[0] + n[0] * k, p[1] + n[1] * k * 0.5, p[2] + n[2] * k];
        },
        paint: (p) => blend(green, '#2c5a2c', mottle(p, 0.05) * 0.4),
      });
    };
    ribbed(
      [
        [0, 0, 0],
        [0, 40, 0],
        [0, 90, 0],
        [0, 140, 0],
      ],
      16,
    );
    ribbed(
      [
        [-10, 50, 0],
        [-30, 52, 0],
        [-40, 66, 0],
        [-41, 86, 0],
        [-41, 108, 0],
      ],
      10,
    );
    ribbed(
      [
        [10, 66, 0],
        [28, 68, 0],
        [36, 80, 0],
        [37, 98, 0],
        [37, 116, 0],
      ],
      9,
    );
    for (let thorn = 0; thorn < 150; thorn++) {
      const a = (thorn % 8) * (Math.PI / 4);
      const y = 8 + Math.floor(thorn / 8) * 6.6;
      for (const tilt of [-0.5, 0.5])
        work.bar(
          'straw',
          [Math.sin(a) * 15.5, y, Math.cos(a) * 15.5],
          [Math.sin(a + tilt * 0.4) * 21, y + tilt * 5, Math.cos(a + tilt * 0.4) * 21],
          (s) => 0.3 - s * 0.25,
          { colour: '#efe6c4', around: 3 },
        );
    }
    for (let bloom = 0; bloom < 3; bloom++)
      for (let petal = 0; petal < 7; petal++)
        work.blade(
          'petal',
          { long: 8, wide: 4, lean: 0.6, curl: 0.5 },
          { colour: '#e0508a', turn: [0, petal * 0.9, 0], at: [[0, -41, 37][bloom]!, [139, 107, 115][bloom]!, 0] },
        );
  },
  grass(work) {
    const green = work.colour('#5a9a3a');
    for (let leaf = 0; leaf < 190; leaf++) {
      const a = leaf * 2.39996;
      const r = Math.sqrt(leaf / 190) * 9;
      work.blade(
        'leaf',
        {
          long: work.chance.between(16, 32),
          wide: 1.1,
          lean: 0.06 + r * 0.03,
          curl: work.chance.between(0.2, 1.1),
          cup: 0.4,
          blunt: 0.9,
          belly: 0.3,
          rows: 5,
          columns: 2,
        },
        {
          turn: [0, a + work.chance.between(-1, 1), 0],
          at: [Math.sin(a) * r, 0, Math.cos(a) * r],
          paint: ([, y]) => blend(blend(green, '#1c4a1a', 0.5), blend(green, '#c8d070', work.chance.next() * 0.2), y / 20),
        },
      );
    }
  },
  bamboo(work) {
    const green = work.colour('#6a9a3c');
    for (let cane = 0; cane < 7; cane++) {
      const a = cane * 2.39996;
      const x = Math.sin(a) * Math.sqrt(cane) * 22;
      const z = Math.cos(a) * Math.sqrt(cane) * 22;
      const tall = 380 - cane * 22;

      for (let node = 0; node < 12; node++) {
        const low = (node / 12) * tall;
        work.bar('peel', [x, low, z], [x, low + tall / 12 - 1, z], () => 4.6 - node * 0.22, {
          colour: blend(green, '#a8b858', (cane % 3) * 0.15),
          gloss: 0.45,
          around: 10,
        });
        work.hoop('peel', 4.7 - node * 0.22, 0.7, { colour: '#c8cc88', at: [x, low, z], around: 12, section: 5 });
        if (node > 4)
          for (let leaf = 0; leaf < 7; leaf++)
            work.blade(
              'leaf',
              { long: 34, wide: 5, lean: 1.05, curl: 0.8, cup: 0.3, belly: 0.3, blunt: 0.9, rows: 4, columns: 2 },
              {
                colour: blend('#4a8a34', '#8ab84a', work.chance.next() * 0.6),
                turn: [0, node * 2.4 + leaf * 0.9, 0],
                at: [x + Math.sin(node * 2.4) * (6 + leaf * 4), low + leaf * 3, z + Math.cos(node * 2.4) * (6 + leaf * 4)],
              },
            );
      }
    }
  },
  wheat(work) {
    for (let stalk = 0; stalk < 17; stalk++) {
      const a = stalk * 2.39996;
      const r = Math.sqrt(stalk / 17);
      const tip = (s: number): Vector3 => [
        Math.sin(a) * (r * 9 + s * s * r * 18),
        s * (84 - r * 9),
        Math.cos(a) * (r * 9 + s * s * r * 18),
      ];
      work.rod('straw', [tip(0), tip(0.5), tip(1)], 0.45, { colour: '#c9a24a', around: 4, steps: 3 });
      for (let grain = 0; grain < 16; grain++) {
        const s = 0.82 + (grain / 16) * 0.2;
        const g = grain * Math.PI * 0.5 * 1.02;
        const at = tip(s);
        work.ball('straw', [0.8, 1.7, 0.8], {
          colour: work.colour('#dcb354'),
          at: [at[0] + Math.sin(g) * 1, at[1], at[2] + Math.cos(g) * 1],
          turn: [0.35 * Math.cos(g), 0, -0.35 * Math.sin(g)],
          around: 6,
          down: 4,
        });
        work.bar('straw', at, [at[0] + Math.sin(g) * 3, at[1] + 9, at[2] + Math.cos(g) * 3], 0.09, { colour: '#e6c878', around: 3 });
      }
      work.blade(
        'leaf',
        { long: 26, wide: 1.6, lean: 0.35, curl: 1.2, rows: 5, columns: 1 },
        { colour: '#c8a850', turn: [0, a, 0], at: tip(0.35) },
      );
    }
  },
};

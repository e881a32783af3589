import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { box } from '../../../../shapes/solids.ts';
import { prism } from '../../../../shapes/prism.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { castleTower, dwelling } from '../pieces/buildings.ts';
import { grove } from '../pieces/grove.ts';
import { bar, barrel, bench, block, crate, lantern, wire } from '../pieces/street.ts';
import { rowBoat } from '../pieces/row-boat.ts';

/** Quay, boats, crane and a row of houses. */
export const harbour: DrawUp = (site) => {
  const pier = site.style === 'pier';
  const level = -1.2;
  const [ox, oz] = site.afloat ? [0, -14] : [0, 0];
  const land = (x: number, z: number): number => {
    if (pier)
      return z > 34 ? 1 : -4 + 40 * smooth(-330, -600, z) * Math.max(0, 0.4 + noise(x * 0.006, 4)) * smooth(60, 260, Math.abs(x - 40));
    return z > -4.2
      ? 0
      : z < -62 + 6 * noise(x * 0.02, 1)
        ? 0.3 + 40 * smooth(-90, -330, z) * (0.5 + 0.6 * noise(x * 0.008, z * 0.008))
        : -4;
  };
  const height = (x: number, z: number): number => land(x + ox, z + oz);
  return {
    height,
    floor: pier ? (x, z) => (Math.abs(x) < 3 && z > -60 ? 0 : height(x, z)) : height,
    cover: 'grass',
    zones: `{ let wall = smoothstep(-66.0, -60.0, site.y + ${oz.toFixed(1)}); let sett = fract(site * vec2f(2.2, 3.4)); let dice = landHash(floor(site * vec2f(2.2, 3.4))).x; albedo = mix(albedo, vec3f(0.125, 0.12, 0.112) * (0.9 + 0.18 * dice) * (1.0 - 0.4 * max(step(sett.x, 0.05), step(sett.y, 0.07)) * smoothstep(0.1, 0.02, texel)) * (1.0 + 0.3 * fine), wall); }`,
    water: { level, tint: [0.012, 0.05, 0.06], ruffle: pier ? 0.75 : 0.4, trees: pier ? 0 : 9 },
    lamps: (pier
      ? [
          [-2.6, -5],
          [2.6, -18],
        ]
      : [
          [-9, -3],
          [8, -3],
        ]
    ).map(([x, z]) => ({ place: [x! - ox, 2.9, z! - oz] as const, colour: [1.9, 1.2, 0.6] as const, reach: 15 })),
    arena: site.afloat ? { side: 16, back: 14, front: 8 } : { side: pier ? 2.4 : 10, back: pier ? 20 : 3, front: 7 },
    avenue: pier ? 0 : 1.6,
    landmarks: [{ noun: 'lighthouse', kind: 'lighthouse', top: [34 - ox, 15, -52 - oz], reach: 4, height: 16 }],
    dress(dressing) {
      const { chance } = site;
      if (pier) {
        for (let plank = 0; plank < 250; plank++)
          dressing.add(
            'wood',
            box([6, 0.08, 0.25], coatOf('wood', plank % 3 === 0 ? '#6f5a45' : '#80694f'), [
              0.04 * Math.sin(plank * 5),
              -0.04,
              9 - plank * 0.28,
            ]),
          );
        for (let post = 0; post < 16; post++)
          for (const side of [-1, 1]) {
            const z = 8 - post * 4.4;
            dressing.add(...bar('wood', [side * 2.8, -5, z], [side * 2.8, 1.1, z], 0.14, '#54432f', 8));
            if (post < 15) dressing.add(...wire([side * 2.8, 0.95, z], [side * 2.8, 0.95, z - 4.4], 0.16, 0.035));
            if (post % 3 === 1) dressing.set(lantern(site.dark, 3), side * 2.6, z, 0, 1, 0);
          }
        dressing.set(
          [
            block('painted-wood', [5.4, 3, 4.4], [0, 1.5, 0], '#d9d2c2'),
            block('clay', [6.4, 0.3, 5.4], [0, 3.1, 0], '#7a3a2c'),
            [
              'clay',
              prism(
                [
                  [-3.2, 3.2],
                  [3.2, 3.2],
                  [0, 5.2],
                ],
                5.4,
                coatOf('clay', '#8a4534'),
              ),
            ],
            block('iron', [1.1, 2.1, 0.1], [0, 1.05, 2.24], '#2c3a44'),
          ],
          0,
          -58,
          0,
          1,
          0,
        );
        dressing.set(bench(), -2.2, -8, Math.PI / 2, 1, 0).set(rowBoat('#a33a2c'), 6.5, -9, 0.5, 1, level - 0.1);
      } else {
        for (let at = 0; at < 13; at++)
          dressing.set(
            dwelling(chance, [chance.between(7, 9), chance.between(8, 11), 9], 3),
            -54 + at * 9 - ox,
            -74 - oz,
            chance.between(-0.05, 0.05),
            1,
            0.3,
          );
        dressing.set(crane(), 20 - ox, -66 - oz, 0.5, 1.2, 0.3);
        for (const [x, z, colour, turn] of [
          [-9, -11, '#27557a', 0.12],
          [8.5, -13, '#8c2b24', -0.1],
          [-20, -24, '#e0dccf', 0.3],
          [17, -28, '#2f6b4a', 0.1],
          [2, -36, '#e0dccf', -0.2],
          [-32, -44, '#27557a', 0],
        ] as const)
          dressing.set(fishingBoat(colour), x - ox, z - oz, turn, 1, level);
        for (let at = 0; at < 8; at++)
          dressing.set(
            [bar('iron', [0, 0, 0], [0, 0.55, 0], 0.14, '#1c1e20', 10), bar('iron', [0, 0.55, 0], [0, 0.66, 0], 0.2, '#1c1e20', 10)],
            -14 + at * 4 - ox,
            -3.7 - oz,
            0,
            1,
            0,
          );
        for (const [x, z, size] of [
          [-5.4, -2.4, 0.8],
          [-6.2, -2.2, 0.8],
          [-5.8, -2.5, 0],
          [4.9, -2.6, 0.7],
        ] as const)
          if (size) dressing.set(crate(size), x - ox, z - oz, x, 1, 0);
        dressing
          .set(crate(0.7), -5.8 - ox, -2.3 - oz, 0.3, 1, 0.8)
          .set(barrel(), 5.8 - ox, -2.5 - oz, 0, 1, 0)
          .set(barrel('#2f5f7a'), 6.5 - ox, -2.9 - oz, 0, 1, 0)
          .set(lantern(site.dark, 4), -9 - ox, -3 - oz, 0, 1, 0);
        dressing.set(
          [['painted-wood', castleTower(2, 13)[0]![1]]].map(
            ([, shape]) =>
              [
                'plaster',
                {
                  ...(shape as import('../../../../shapes/shape.ts').Shape),
                  colour: bands(shape as import('../../../../shapes/shape.ts').Shape),
                },
              ] as const,
          ),
          34 - ox,
          -52 - oz,
          0,
          1,
          level,
        );
        dressing.set(
          [
            ['light', box([1.8, 1.8, 1.8], { colour: [1, 0.86, 0.55], surface: [1, 0.4, 0, site.dark ? 6 : 0.5] }, [0, 14, 0])],
            [
              'clay',
              prism(
                [
                  [-1.5, 14.9],
                  [1.5, 14.9],
                  [0, 16.4],
                ],
                2.6,
                coatOf('clay', '#8a2b22'),
              ),
            ],
          ],
          34 - ox,
          -52 - oz,
          0,
          1,
          level,
        );
      }
      if (!pier)
        grove(dressing, site, { count: 60, near: 95, far: 200, half: 0.9, tall: [8, 13], fits: (x, z) => height(x, z) > 1 }, chance);
    },
  };
};

function bands(shape: import('../../../../shapes/shape.ts').Shape): Float32Array {
  return shape.colour.map((_, at) => {
    const y = shape.position[Math.floor(at / 3) * 3 + 1]!;
    const red = Math.floor(y / 2.6) % 2 === 0;
    return red ? [0.42, 0.035, 0.03][at % 3]! : [0.5, 0.48, 0.44][at % 3]!;
  });
}

function crane(): Parameters<Dressing['set']>[0] {
  const legs = [-2.4, 2.4].flatMap((x) => [-2.4, 2.4].map((z) => bar('lacquer', [x, 0, z], [x * 0.5, 11, z * 0.5], 0.24, '#c9851c', 6)));
  return [
    ...legs,
    block('lacquer', [3.4, 2.6, 3.4], [0, 12, 0], '#c9851c'),
    bar('lacquer', [0, 12, 0], [-17, 24, 0], 0.4, '#c9851c', 6),
    bar('iron', [0, 16, 0], [-17, 24, 0], 0.06),
    bar('lacquer', [1, 12, 0], [1, 17, 0], 0.3, '#c9851c', 6),
    bar('iron', [-17, 24, 0], [-17, 9, 0], 0.05),
    block('iron', [0.8, 1, 0.8], [-17, 8.6, 0]),
  ];
}

function fishingBoat(colour: string): Parameters<Dressing['set']>[0] {
  const hull = prism(
    [
      [-4.2, 1],
      [-3.8, -0.4],
      [2.8, -0.5],
      [4.4, 1.5],
      [3.2, 1.25],
      [0, 0.95],
    ],
    2.3,
    coatOf('painted-wood', colour),
    { bevel: 0.35 },
  );
  return [
    ['painted-wood', hull],
    block('painted-wood', [7, 0.14, 2.36], [-0.4, 0.72, 0], '#e6e2d6'),
    block('painted-wood', [1.8, 1.6, 1.5], [-1.2, 1.7, 0], '#e8e4da'),
    block('glass', [1.3, 0.6, 1.56], [-1.1, 2.1, 0]),
    block('painted-wood', [2.1, 0.12, 1.8], [-1.2, 2.55, 0], '#6a3028'),
    bar('wood', [0.8, 0.8, 0], [0.8, 5.6, 0], 0.07),
    bar('wood', [0.8, 2, 0], [-3.2, 4.2, 0], 0.05),
    wire([0.8, 5.5, 0], [4.2, 1.5, 0], 0.1),
    wire([0.8, 5.5, 0], [-4, 1.1, 0], 0.1),
  ];
}

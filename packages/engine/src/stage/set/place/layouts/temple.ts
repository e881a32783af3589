import { prism } from '../../../../shapes/prism.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { DrawUp } from '../layout.ts';
import { column } from '../pieces/buildings.ts';
import { grove, evergreen, leafColour } from '../pieces/grove.ts';
import { addBush, addPoplar } from '../pieces/plants.ts';
import { ashlar } from '../pieces/stone.ts';
import { bar, block } from '../pieces/street.ts';
import { lay, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** Columns: a `temple` that stands, or a ruin of it. */
export const temple: DrawUp = (site) => {
  const ruin = site.style === 'ruin';
  const marble = '#c9bb9d';
  return {
    height: rolling(6.6, 60, 90),
    cover: 'grass',
    zones: `${lay(`${stripe('site.x', '11.0')} * smoothstep(-30.0, -29.0, site.y) * smoothstep(3.4, 2.6, site.y) * smoothstep(-0.42, -0.1, middling + 0.5 * fine + ${ruin ? '0.05' : '0.5'})`, 'vec3f(0.2, 0.175, 0.13)', 0.3)} { let slab = fract(site / vec2f(1.6, 1.2) + vec2f(0.5 * floor(site.y / 1.2), 0.0)); let joint = max(step(slab.x, 0.02), step(slab.y, 0.03)) * step(abs(site.x), 11.0) * step(-29.0, site.y) * step(site.y, 3.0); albedo *= 1.0 - 0.4 * joint; }`,
    sward: { tall: 0.14, tufts: 900, dry: 0.5, where: (x, z) => Math.abs(x) > 11 || z > 3 || z < -30 },
    arena: { side: 8, back: 8, front: 7 },
    avenue: 0,
    landmarks: [{ noun: 'temple', kind: 'building', top: [0, 12, -36], reach: 11, height: 12 }],
    dress(dressing) {
      const { chance } = site;
      const y = dressing.height(0, -20);
      if (!ruin) {
        for (let step = 0; step < 4; step++)
          dressing.set(ashlar(23 - step * 1.1, 0.36 + step * 0.36, 20 - step * 1.1, marble), 0, -37, 0, 1, y - 0.1);
        for (let at = 0; at < 6; at++) for (const z of [-29, -43]) dressing.set(column(7.6), -8.5 + at * 3.4, z, 0, 1, y + 1.4);
        for (let at = 1; at < 4; at++) for (const x of [-8.5, 8.5]) dressing.set(column(7.6), x, -29 - at * 3.5, 0, 1, y + 1.4);
        dressing.set(ashlar(12, 7.6, 9, '#b3a588'), 0, -36.5, 0, 1, y + 1.4);
        dressing.set([block('iron', [2.6, 5, 0.3], [0, 2.5, 0], '#1c1814')], 0, -31.95, 0, 1, y + 1.4);
        dressing.set(ashlar(19.4, 0.9, 17, marble), 0, -36, 0, 1, y + 9).set(ashlar(20.2, 0.45, 17.8, marble), 0, -36, 0, 1, y + 9.9);
        dressing.set(
          [
            [
              'stone',
              prism(
                [
                  [-10.1, 0],
                  [10.1, 0],
                  [0, 3.3],
                ],
                17.6,
                coatOf('stone', marble),
              ),
            ],
            [
              'stone',
              prism(
                [
                  [-8.2, 0.35],
                  [8.2, 0.35],
                  [0, 2.95],
                ],
                17.9,
                coatOf('stone', '#9c8a68'),
              ),
            ],
          ],
          0,
          -36,
          0,
          1,
          y + 10.35,
        );
      } else {
        for (const [at, x, z, tall] of [
          [0, -8.6, -5, 5.8],
          [1, -8.6, -9.5, 5.8],
          [2, -8.6, -14, 3.2],
          [3, -8.6, -18.5, 5.8],
          [4, 8.6, -6, 2.2],
          [5, 8.6, -10.5, 5.8],
          [6, 8.6, -15, 5.8],
          [7, 8.6, -19.5, 4],
          [8, -4, -26, 5.8],
          [9, 0.3, -26, 5.8],
          [10, 4.4, -26, 5.8],
          [11, -5.2, -4.2, 1.6],
        ] as const)
          dressing.set(column(tall, tall < 5.8), x, z, at * 0.7);
        for (const [x, z, long, turn] of [
          [-8.6, -7.2, 5.6, Math.PI / 2],
          [8.6, -12.7, 5.6, Math.PI / 2],
          [-1.8, -26, 5.4, 0],
          [2.4, -26, 5.2, 0],
        ] as const)
          dressing.set(ashlar(long, 0.9, 1.3, marble), x, z, turn, 1, dressing.height(x, z) + 5.8);
        dressing.set(
          [
            [
              'stone',
              prism(
                [
                  [-5, 0],
                  [5, 0],
                  [1.4, 2.2],
                  [0, 2.6],
                  [-1, 1.8],
                  [-2.2, 1.7],
                ],
                1.2,
                coatOf('stone', marble),
              ),
            ],
          ],
          0.3,
          -26,
          0,
          1,
          y + 6.7,
        );
        for (let at = 0; at < 26; at++) {
          const x = chance.between(-10, 10);
          const z = -chance.between(3, 26);
          if (Math.abs(x) > 2)
            dressing.set(
              ashlar(chance.between(0.4, 1.5), chance.between(0.3, 0.7), chance.between(0.4, 0.9), marble),
              x,
              z,
              chance.between(0, 3),
            );
        }
        dressing.add(...bar('stone', [4.2, 0.5, -7], [7, 0.5, -4.6], 0.5, marble, 14));
        for (let at = 0; at < 18; at++)
          addBush(
            dressing.foliage,
            [chance.between(-13, 13), -0.1, -chance.between(6, 28)],
            chance.between(0.3, 0.7),
            leafColour(site),
            chance,
          );
      }
      for (const [x, z] of [
        [-14, -12],
        [14, -16],
        [-16, -26],
        [16, -30],
      ] as const)
        addPoplar(dressing.foliage, [x, dressing.height(x, z), z], 9, evergreen(site, [0.02, 0.036, 0.016]), chance);
      grove(dressing, site, { count: 60, near: 50, far: 190, tall: [6, 10], fits: (x, z) => Math.abs(x) > 15 || z < -45 }, chance);
    },
  };
};

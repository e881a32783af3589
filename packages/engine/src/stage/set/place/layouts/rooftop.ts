import { prism } from '../../../../shapes/prism.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { DrawUp } from '../layout.ts';
import { bar, block, lantern } from '../pieces/street.ts';
import { skyline } from './skyline.ts';

/** A flat roof over the town. */
export const rooftop: DrawUp = (site) => ({
  height: (x, z) => (Math.abs(x) < 9.5 && z > -8 && z < 20 ? 0 : -46),
  // What is larger than the roof plays beyond it at the same height, not in the street below.
  floor: () => 0,
  cover: 'grass',
  reach: 380,
  zones: `albedo = mix(vec3f(0.05, 0.05, 0.052), vec3f(0.105, 0.1, 0.095), step(-20.0, spot.y)) * (1.0 + 0.35 * fine + 0.25 * middling); glitter = 0.0; normal = vec3f(0.0, 1.0, 0.0); crease = 1.0; { let seam = fract(site / 3.0); albedo *= 1.0 - 0.3 * max(step(seam.x, 0.008), step(seam.y, 0.008)); }`,
  arena: { side: 6, back: 3, front: 6 },
  eyeHeight: 1.7,
  lamps: [{ place: [-5, 3, -4], colour: [1.6, 1, 0.5], reach: 14 }],
  dress(dressing) {
    const { chance } = site;
    for (const [size, x, z] of [
      [[19.4, 1.05, 0.35], 0, -8],
      [[0.35, 1.05, 28], -9.6, 6],
      [[0.35, 1.05, 28], 9.6, 6],
    ] as const)
      dressing.set(
        [
          block('brick', [size[0], size[1], size[2]], [0, size[1] / 2, 0]),
          block('concrete', [size[0] + 0.16, 0.12, size[2] + 0.16], [0, size[1] + 0.06, 0]),
        ],
        x,
        z,
        0,
        1,
        0,
      );
    dressing.set(
      [
        block('brick', [3.4, 2.7, 3], [0, 1.35, 0]),
        block('concrete', [3.7, 0.2, 3.3], [0, 2.8, 0]),
        block('iron', [1, 2.05, 0.1], [0, 1.02, 1.52], '#3c4a50'),
      ],
      -6.6,
      -4.2,
      0.1,
      1,
      0,
    );
    // A water tank on legs.
    dressing.set(
      [
        ...[-1, 1].flatMap((x) => [-1, 1].map((z) => bar('wood', [x * 1.1, 0, z * 1.1], [x, 2.6, z], 0.1, '#4d3b2c', 6))),
        bar('wood', [0, 2.6, 0], [0, 5.4, 0], 1.5, '#6d4f37', 20),
        ...[3, 3.7, 4.4, 5.1].map((y) => bar('iron', [0, y, 0], [0, y + 0.06, 0], 1.53, '#2a2622', 20)),
        [
          'clay',
          prism(
            [
              [-1.7, 5.4],
              [1.7, 5.4],
              [0, 6.9],
            ],
            3,
            coatOf('clay', '#4a3a30'),
          ),
        ],
      ],
      5.2,
      -5.4,
      0.3,
      1,
      0,
    );
    for (const [x, z] of [
      [3.2, -6.2],
      [-2.4, -6.6],
    ] as const)
      dressing.set(
        [block('steel', [1.3, 0.95, 1], [0, 0.55, 0], '#a5a8aa'), bar('iron', [0, 1.02, 0], [0, 1.06, 0], 0.36, '#2c2e30', 16)],
        x,
        z,
        x,
        1,
        0,
      );
    dressing.set(
      [bar('steel', [0, 0, 0], [0, 4.6, 0], 0.035), ...[3.2, 3.7, 4.2].map((y) => bar('steel', [-0.7, y, 0], [0.7, y, 0], 0.018))],
      1.2,
      -7.2,
      0.4,
      1,
      0,
    );
    if (site.dark) dressing.set(lantern(true, 2.6), -5, -3.6, 0, 1, 0).pool(-5, -3.6, 4, [0.45, 0.27, 0.12], 0.04);
    skyline(dressing, site, -34, 44, 13, -46, 17);
    skyline(dressing, site, -105, 72, 19, -46, 17);
    skyline(dressing, site, -220, 110, 21, -46, 22);
    void chance;
  },
});

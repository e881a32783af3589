import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { addBareTree } from '../pieces/plants.ts';
import { gravestone } from '../pieces/stone.ts';
import { bar, lantern } from '../pieces/street.ts';
import { gravel, stripe } from '../zones.ts';
import { flat } from './jungle.ts';

/** Gravestones on both sides of a path, bare trees, an iron fence. */
export const graveyard: DrawUp = (site) => {
  const height = flat(9.4, 50);
  return {
    height,
    cover: 'grass',
    zones: `albedo *= vec3f(0.72, 0.78, 0.74); ${gravel(stripe('site.x + 0.9 * sin(site.y * 0.11)', '0.7'))}`,
    sward: { tall: 0.2, tufts: 1700, dry: 0.6, where: (x, z) => Math.abs(x + 0.9 * Math.sin(z * 0.11)) > 0.8 },
    arena: { side: 6, back: 8, front: 6 },
    avenue: 0,
    lamps: [{ place: [2.4, 2.6, -5.4], colour: [1.5, 0.95, 0.45], reach: 14 }],
    dress(dressing) {
      const { chance } = site;
      for (let row = 0; row < 9; row++)
        for (let at = 0; at < 6; at++)
          for (const side of [-1, 1]) {
            const x = side * (1.75 + at * 1.9 + chance.between(-0.25, 0.25));
            const z = -2.4 - row * 3.1 + chance.between(-0.3, 0.3);
            if (chance.flip(0.86)) dressing.set(gravestone(chance), x, z, chance.between(-0.2, 0.2), chance.between(0.85, 1.2));
          }
      for (let post = 0; post < 60; post++)
        dressing.add(
          ...bar('iron', [-18 + post * 0.6, height(0, -33) - 0.2, -33], [-18 + post * 0.6, height(0, -33) + 1.7, -33], 0.03, '#101214', 5),
        );
      for (const y of [0.4, 1.4])
        dressing.add(...bar('iron', [-18, height(0, -33) + y, -33], [18, height(0, -33) + y, -33], 0.03, '#101214', 5));
      for (const [x, z, tall] of [
        [-7.5, -12, 8.5],
        [8.6, -17, 9.5],
        [-15, -26, 10],
        [16, -30, 10],
        [3.8, -36, 11],
      ] as const)
        addBareTree(dressing.foliage, [x, height(x, z), z], tall, chance);
      dressing.set(lantern(site.dark, 2.7), 2.1, -5.6).set(lantern(site.dark, 2.7), -2.2, -16);
      if (site.dark) dressing.pool(2.1, -5.6, 4, [0.45, 0.27, 0.12]);
      grove(dressing, site, { count: 50, near: 48, far: 150, tall: [9, 14], conifers: 0.5 }, chance);
    },
  };
};

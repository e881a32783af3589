import type { DrawUp } from '../layout.ts';
import { castleTower, castleWall } from '../pieces/buildings.ts';
import { grove, tree } from '../pieces/grove.ts';
import { bar, block, lantern } from '../pieces/street.ts';
import { gravel, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** A castle at the end of a gravel way, its towers behind the gate. */
export const castle: DrawUp = (site) => ({
  height: rolling(4.2, 70, 70),
  cover: 'grass',
  zones: `${gravel(stripe('site.x - 1.4 * sin(site.y * 0.09)', '1.9'))}`,
  sward: { tall: 0.16, tufts: 1700, flowers: [[0.6, 0.6, 0.56]], where: (x, z) => Math.abs(x - 1.4 * Math.sin(z * 0.09)) > 2.1 },
  avenue: 0,
  arena: { side: 10, back: 10, front: 8 },
  landmarks: [{ noun: 'castle', kind: 'building', top: [0, 34, -86], reach: 28, height: 34 }],
  lamps: [{ place: [-4.4, 3, -60], colour: [4, 2.2, 0.9], reach: 24 }],
  dress(dressing) {
    const { chance } = site;
    const z = -70;
    dressing.set(castleWall(48, 9, true), 0, z, 0, 1, 0);
    for (const side of [-1, 1])
      dressing.set(castleTower(3, 14, '#4f5a68'), side * 4.9, z + 0.6, 0, 1, 0).set(castleTower(4.2, 17), side * 24, z, 0, 1, 0);
    dressing
      .set(castleTower(5.4, 29, '#44505e'), -7, z - 22, 0, 1, 0)
      .set(castleTower(3.6, 24, '#44505e'), 9, z - 18, 0, 1, 0)
      .set(castleTower(3, 33, '#44505e'), 1.6, z - 26, 0, 1, 0);
    dressing.set(castleWall(22, 19), 1, z - 24, 0, 1, 0);
    for (const [x, high, pole] of [
      [-7, 45.5, 29],
      [1.6, 42.5, 33],
    ] as const) {
      void pole;
      dressing.add(...bar('iron', [x, high - 1, z - (x < 0 ? 22 : 26)], [x, high + 3, z - (x < 0 ? 22 : 26)], 0.06));
      dressing.add(...block('cloth', [2.6, 1.3, 0.05], [x + 1.35, high + 2.2, z - (x < 0 ? 22 : 26)], '#a3202a'));
    }
    if (site.dark) for (const x of [-3, 3]) dressing.set(lantern(true, 3), x, z + 3);
    for (const [x, tz, tall] of [
      [-13, -20, 10],
      [14, -24, 10],
      [-20, -34, 11],
    ] as const)
      tree(dressing, site, x, tz, tall, chance, 16);
    grove(
      dressing,
      site,
      { count: 70, near: 60, far: 220, tall: [9, 15], conifers: 0.5, fits: (x, tz) => Math.abs(x) > 32 || tz < -120 },
      chance,
    );
  },
});
